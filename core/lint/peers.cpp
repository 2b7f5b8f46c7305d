// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/peers.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

static void initialisePeers()
{
    Q_INIT_RESOURCE(lintdata); // a static library's resources are dropped by the linker unless named
}

namespace Lint {

static QHash<QString, QStringList> readPeers()
{
    initialisePeers();
    QFile file(u":/lint/peers.csv"_s);
    QHash<QString, QStringList> peers;
    if (!file.open(QIODevice::ReadOnly))
        return peers;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() == 3 && !line.startsWith('#'))
            peers[QString::fromUtf8(fields[0] + ' ' + fields[1].toLower())].append(QString::fromUtf8(fields[2]));
    }
    return peers;
}

QStringList oursFor(const QString &peer, const QString &rule)
{
    static const QHash<QString, QStringList> peers = readPeers();
    return peers.value(peer + u' ' + rule.toLower());
}

} // namespace Lint
