// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/mysql/parse.h"

namespace MySql {

/// What is known where an ALTER TABLE runs.
struct Circumstances
{
    const Dialect::Surroundings &surroundings;
    const Sql::Meaning &meaning;
    Flavour flavour = Flavour::MySql;
    int version = 0;

    bool isMariaDb() const { return flavour == Flavour::MariaDb; }
    const Schema::Table *table(const Sql::Name &name) const;
    bool isOff(const QString &parameter) const; ///< 0 or OFF, as the script has set it
};

/// One row of the lock table that a change comes to.
struct Action
{
    QString row;
    QString note = {};
    QString assumed = {};
    bool spellable = true;
    bool keepsWritersOut = false; ///< though the row's way would let them in
};

/// All that apply; the costliest decides. Empty: not an action on an existing table that the tables tell of.
QList<Action> actionsOf(const Sql::Change &change, const Circumstances &around);
/// MODIFY and CHANGE.
QList<Action> columnActions(const Sql::ChangeColumnType &change, const Circumstances &around);
/// A table that has an index of that method: "fulltext".
bool hasIndexOf(const Schema::Table &table, QLatin1StringView method);
bool isVirtual(const Schema::Column &column);
bool isIndexed(const Schema::Table &table, const QString &column);
/// A virtual column that an index holds: MariaDB's indexes of those have to be written anew with the table.
bool hasIndexedVirtual(const Schema::Table &table);
/// What it does with such a table where columns come, go or move.
Action writesIndexAnew();
/// Does a virtual column stand behind the place, "FIRST" or "AFTER x"? One that this statement adds as well is no
/// column of the table yet.
bool hasVirtualBehind(const Schema::Table &table, const QString &position, const Circumstances &around);
/// Where a column that is put FIRST or AFTER another one comes to stand among the table's; -1: nothing is said.
qsizetype placeAt(const Schema::Table &table, const QString &position, const Circumstances &around);

} // namespace MySql
