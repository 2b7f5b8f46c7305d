// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/sqlite/canonical.h"
#include "core/schema/snapshot.h"

#include <optional>

namespace Sqlite {

/// What only a column's text tells; the rest comes from PRAGMA table_xinfo.
struct ColumnText
{
    QString name;
    QString defaultExpression = {};
    QString collation = {};
    QString generated = {};
    QString notNullName = {}; ///< CONSTRAINT x NOT NULL
    QString notNullConflict = {}; ///< NOT NULL ON CONFLICT x
};

/// A CREATE TABLE read down to its constraints, whose names no PRAGMA tells.
struct TableText
{
    QList<ColumnText> columns = {};
    QList<Schema::Constraint> constraints = {};
    QString problem = {}; ///< what was not understood, in the text's own words; empty: all was
};

TableText readTable(const QByteArray &sql);

/// "CREATE VIRTUAL TABLE x USING module(arguments)": module and arguments into `options`.
std::optional<Schema::Options> readVirtualTable(const QByteArray &sql);
/// `table` is the name of the table as it was made.
std::optional<Schema::Index> readIndex(const QByteArray &sql, const QString &table);

/// The query after AS, and the names before it as an option.
struct ViewText
{
    QString query;
    QString columns = {};
};
std::optional<ViewText> readView(const QByteArray &sql);

} // namespace Sqlite
