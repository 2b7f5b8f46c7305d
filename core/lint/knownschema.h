// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// The schema as far as the statements of a project's migrations tell it, without a server: tables with their columns,
/// constraints and indexes, views, enums, triggers. Good enough for rules that ask for an old type or a foreign key;
/// what a statement hides (a DO block, a table made elsewhere) is not in it, so the absence of an object proves
/// nothing.
class KnownSchema
{
public:
    explicit KnownSchema(const Dialect::Dialect *dialect, Schema::Snapshot start = {});

    /// Brings it from before an up script to after it.
    void apply(const Script &script);
    void apply(const Sql::Change &change);
    /// A statement's change, with its text: an index then tells its definition.
    void apply(const Sql::Change &change, const QByteArray &statement);
    /// Where the table is not known: from now on what alterations say of it is kept, and the table is incomplete.
    void suppose(const Sql::Name &table);
    const Schema::Table *table(const Sql::Name &name) const;
    const Schema::Snapshot &snapshot() const { return m_snapshot; }

private:
    Schema::Table *table(const Sql::Name &name);
    QString schemaOf(const Sql::Name &name) const;
    void createTable(const Sql::CreateTable &change);
    void addColumn(Schema::Table &table, const Sql::ColumnDefinition &definition);
    void addConstraint(Schema::Table &table, const Sql::Constraint &constraint);
    void dropColumn(Schema::Table &table, const QString &written);
    void renameColumn(Schema::Table &table, const QString &written, const QString &newName);
    void renameTable(const Sql::Name &name, const QString &newSchema, const QString &newName);
    void createObject(const Sql::CreateObject &change);
    void dropObjects(const Sql::DropObject &change);
    void createIndex(const Sql::CreateIndex &change);
    void dropTable(const Sql::Name &name);

    void createFrom(const Sql::CreateTable &change, Schema::Table &created);
    void renameIndex(const Sql::Name &name, const QString &newName);
    void alterTable(const Sql::AlterTable &change);

    const Dialect::Dialect *m_dialect;
    QString m_searchPath; ///< its first schema, where a script has set one
    Schema::Snapshot m_snapshot;
};

} // namespace Lint
