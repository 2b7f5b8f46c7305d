// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"
#include "core/sql/change.h"

/// Questions about the keys, indexes and references of a table, whichever way it is known: from a server, where every
/// key has its index in the list too, or from the migrations, where it has not.
namespace Lint {

struct Script;

/// The primary key; null: none, or not known.
const Schema::Constraint *primaryKey(const Schema::Table &table);
const Schema::Constraint *constraintNamed(const Schema::Table &table, const QString &name);

/// Can no column of the primary key be NULL? On SQLite it can, but for an INTEGER that numbers the rows, and in STRICT
/// and WITHOUT ROWID tables.
bool keepsNullOut(const Schema::Constraint &primaryKey, const Schema::Table &table, bool sqlite);
/// Of a new table of SQLite's: is the column in a primary key that keeps NULL out?
bool isNotNullKey(const Sql::CreateTable &create, const Sql::ColumnDefinition &column);
/// And does it number the rows, so that NULL means the next number?
bool isRowNumber(const Sql::CreateTable &create, const Sql::ColumnDefinition &column);

/// Are these columns, in any order and no others, a key that a foreign key may refer to? A primary key, a unique
/// constraint, or a whole unique index without expressions. SQLite takes a rowid alias too, which is a primary key.
bool isUniqueKey(const Schema::Table &table, const QStringList &columns);

/// Do the first columns of an index, in any order, hold all of `columns`, so that rows are found by them? A partial
/// index counts only where its condition is that they are not NULL; an invalid one or one of another kind than B-tree
/// or hash does not.
bool isIndexed(const Schema::Table &table, const QStringList &columns);

/// The indexes and keys that hold the column in any place, also in an expression or a predicate: their names.
QStringList indexesWith(const Schema::Table &table, const QString &column);
/// The CHECK constraints that speak of the column: their names.
QStringList checksOf(const Schema::Table &table, const QString &column);
/// The views whose query speaks of the table and of the column, or of all columns: their names. By words: may name one
/// too many.
QStringList viewsOf(const Schema::Snapshot &schema, const Schema::Table &table, const QString &column);

/// A foreign key as a statement adds it: to a table that exists or to a new one, on a column or for the table.
struct AddedForeignKey
{
    Sql::Name table;
    Sql::Constraint key;
    const Sql::ColumnDefinition *column = nullptr; ///< the new column that it stands on
    bool withTable = false; ///< part of CREATE TABLE
};
/// Has the script switched foreign_key_checks off (MySQL, MariaDB)? Servers then take keys to tables that are not
/// there, and drop what a key needs.
bool areForeignKeysUnchecked(const Script &script, qsizetype at);
/// The foreign keys that a change adds. They point into the change.
QList<AddedForeignKey> addedForeignKeys(const Sql::Change &change);
/// The columns that the key refers to; those of the parent's primary key where none are written.
QStringList referencedColumns(const Sql::Constraint &key, const Schema::Table *parent);

} // namespace Lint
