// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace PostgreSql {

/// One measured kind of statement: a row of resources/facts/locks-postgresql.tsv, which is built in.
struct LockRow
{
    struct Other
    {
        QString object; ///< by its name in the database that was measured
        QString mode;
    };

    QString id;
    QString example;
    QString target; ///< by its name in the database that was measured
    QString lock; ///< the column as it is: a mode, "none", or "none; 18+: ACCESS SHARE"
    QList<Other> others;
    bool rewrites = false; ///< the table's rows are written anew
    bool scans = false;
    bool blocksReads = false;
    bool blocksWrites = false;
    int firstVersion = 0; ///< major versions
    int lastVersion = 0;
    QString note;

    /// On the target, by a server of that major version; empty: none.
    QString lockOn(int majorVersion) const;
};

const QList<LockRow> &lockRows();
/// Null when there is no such row.
const LockRow *lockRow(const QString &id);

} // namespace PostgreSql
