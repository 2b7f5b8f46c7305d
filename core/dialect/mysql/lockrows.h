// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/mysql/parse.h"

namespace MySql {

/// A way to carry out an action, as a cell of the table tells it.
struct Way
{
    Dialect::OnlineDdl::Algorithm algorithm = Dialect::OnlineDdl::Algorithm::Copy;
    bool rebuilds = false;
    QString lock = QStringLiteral("NONE");
    bool spellable = true;
    bool known = false; ///< false: the cell is empty, "n/a" or "ignored"
};

/// One measured action: a row of resources/facts/locks-mysql.tsv, which is built in.
struct LockRow
{
    QString id;
    QString operation;
    QString example;
    Way mysql57; ///< from the manual
    Way mysql; ///< measured on MySQL 9.7, which does as 8.0.29 and later
    Way mariaDb; ///< measured on MariaDB 11.8
    QString mysqlLocks; ///< metadata locks behind a reader: "t: EXCLUSIVE (waits); t: SHARED_UPGRADABLE"
    QString mariaDbLocks;
    QString note;
};

const QList<LockRow> &lockRows();
/// Null when there is no such row.
const LockRow *lockRow(const QString &id);
/// "INPLACE, rebuild LOCK=NONE", "COPY LOCK=SHARED", "INSTANT (8.0.12+); …": its first part.
Way wayOf(const QString &algorithm, const QString &lock = {});

} // namespace MySql
