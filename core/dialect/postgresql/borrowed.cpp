// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/borrowed.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

/// 127.0.0.1 and its like, not 127.example.org.
static bool isLoopback(const QString &host)
{
    static const QRegularExpression address(uR"(^127(\.\d{1,3}){3}$)"_s);
    return host == u"::1" || address.match(host).hasMatch();
}

/// A socket, or an address of this machine. An empty one is the user's own default.
static bool isHere(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@')
        || host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || isLoopback(host);
}

QStringList borrowedSecrets(const Database::Url &url)
{
    if (!url.password.isEmpty()) // what the URL says itself goes before all else
        return {};
    const QStringList hosts = url.host.split(u',') + url.options.value(u"hostaddr"_s).split(u',');
    if (std::ranges::all_of(hosts, isHere))
        return {};
    QStringList borrowed;
    for (const char *name : {"PGPASSWORD", "PGSERVICE"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            borrowed.append(QString::fromLatin1(name));
    }
    if (const QString service = url.options.value(u"service"_s); !service.isEmpty())
        borrowed.append(u"service="_s + service);
    return borrowed;
}

} // namespace PostgreSql
