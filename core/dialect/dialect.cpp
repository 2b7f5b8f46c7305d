// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dialect {

const Dialect *find(const QString &id)
{
    const auto found = std::ranges::find(all(), id, &Dialect::id);
    return found == all().end() ? nullptr : &*found;
}

const Dialect *forUrl(const Database::Url &url)
{
    const auto found = std::ranges::find_if(
        all(), [&url](const Dialect &dialect) { return dialect.urlSchemes.contains(url.scheme); });
    return found == all().end() ? nullptr : &*found;
}

QString OnlineDdl::algorithmName() const
{
    switch (algorithm) {
    case Algorithm::Instant:
        return u"INSTANT"_s;
    case Algorithm::NoCopy:
        return u"NOCOPY"_s;
    case Algorithm::InPlace:
        return u"INPLACE"_s;
    case Algorithm::Copy:
        return u"COPY"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<std::unique_ptr<Database::Connection>> open(const Database::Url &url, bool create)
{
    if (const Dialect *dialect = forUrl(url))
        return dialect->open(url, create);
    QStringList schemes;
    for (const Dialect &dialect : all())
        schemes += dialect.urlSchemes;
    return failure({.message = QCoreApplication::translate("Dialect", "No database is known by the URL scheme %1.")
                                   .arg(url.scheme),
                    .hint = QCoreApplication::translate("Dialect", "Known schemes: %1.").arg(schemes.join(u", "_s))});
}

} // namespace Dialect
