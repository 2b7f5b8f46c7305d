// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Lint {

/// "primary key" and so on, as a snapshot calls them.
QString kindName(Sql::ConstraintKind kind);

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
    /// Brings it past a statement of a script. What perhaps was not done, or was done unseen, leaves a table
    /// incomplete: in an IF of a code block, by a text that code put together.
    void apply(const Script &script, qsizetype statement);
    /// Where the table is not known: from now on what alterations say of it is kept, and the table is incomplete.
    void suppose(const Sql::Name &table);
    const Schema::Table *table(const Sql::Name &name) const;
    /// By "schema.name", as a foreign key in a schema names it; null: none.
    const Schema::Table *table(const QString &qualifiedName) const;
    /// The tables that have an index, or a key or other constraint, of the name.
    QList<const Schema::Table *> withIndex(const QString &index) const;
    /// As it stands now; its tables are in no order.
    const Schema::Snapshot &state() const { return m_snapshot; }
    /// A copy of it, with its tables in order.
    Schema::Snapshot snapshot() const &;
    /// The same where the schema itself is not needed any more.
    Schema::Snapshot snapshot() &&;

private:
    Schema::Table *table(const Sql::Name &name);
    /// Not all that it has is known any more.
    void doubt(const Sql::Name &name, const QString &why);
    void doubtWhatCodeNames(const QByteArray &code);
    /// Without the table's partitions, whose columns follow.
    void applyAlone(const Sql::Change &change);
    /// Its partitions, and theirs.
    QList<Sql::Name> partitionsBelow(const Schema::Table &table) const;
    const QString &schemaOf(const Sql::Name &name) const;
    /// Does it find tables by their names in any case, as SQLite does?
    bool foldsTables() const;
    QString keyOf(const QString &schema, const QString &name) const;
    /// Of the table in the list; -1: it is not known.
    qsizetype placeOf(const QString &schema, const QString &name) const;
    qsizetype placeOf(const Sql::Name &name) const
    {
        if (isHidden(name))
            return -1;
        return m_aside && name.schema.isEmpty() && !name.inDefault ? placeAround(name.name)
                                                                   : placeOf(schemaOf(name), name.name);
    }
    /// Does a temporary table stand before it?
    bool isHidden(const Sql::Name &name) const
    {
        return !m_hidden.isEmpty() && name.schema.isEmpty() && m_hidden.contains(name.name);
    }
    /// Where SQLite looks for a name without a schema: temp, main, the attached databases.
    qsizetype placeAround(const QString &name) const;
    /// What stood in temp or in an attached database is not there for another script.
    void forgetAside();
    /// Where there are many tables, by a hash.
    void knowPlaces();
    void putTable(Schema::Table table);
    void removeTable(const Schema::Table &table);
    /// With its partitions, which PostgreSQL drops together with their table.
    void removeWithPartitions(const Schema::Table &table);
    void forgetOwners() { m_owners.reset(); }
    const QMultiHash<QString, QString> &owners() const;
    void dropIndexes(const Sql::DropIndex &change);
    void createTable(const Sql::CreateTable &change);
    void addColumn(Schema::Table &table, const Sql::ColumnDefinition &definition);
    void addConstraint(Schema::Table &table, const Sql::Constraint &constraint)
    {
        addConstraint(table, constraint, constraint.columns);
    }
    void addConstraint(Schema::Table &table, const Sql::Constraint &constraint, const QStringList &columns);
    void dropColumn(Schema::Table &table, const QString &written);
    void renameColumn(Schema::Table &table, const QString &written, const QString &newName);
    void renameTable(const Sql::Name &name, const QString &newSchema, const QString &newName);
    void createObject(const Sql::CreateObject &change);
    /// Gone with the session, or with a column that owns it: not to be counted on.
    static bool isPassing(const Sql::CreateObject &change, const QByteArray &statement);
    /// Something was put on what has the name: a view of it cannot be made again by its query alone.
    void addToViews(const Sql::Name &name);
    /// What the query of a view that was made does not say.
    void tellHead(const Sql::CreateObject &change, const QByteArray &statement);
    void alterObject(const Sql::AlterObject &change);
    void alterDomain(const Sql::AlterObject &change);
    void dropObjects(const Sql::DropObject &change);
    void renameSchema(const QString &name, const QString &newName);
    void dropSchema(const QString &name);
    /// What CASCADE takes along, and perhaps more: views whose text names one of these, or such a view.
    void forgetViewsOf(const QList<Sql::Name> &names);
    void createIndex(const Sql::CreateIndex &change);
    void dropTable(const Sql::Name &name);

    void createFrom(const Sql::CreateTable &change, Schema::Table &created);
    void renameIndex(const Sql::Name &name, const QString &newName);
    void alterTable(const Sql::AlterTable &change);

    const Dialect::Dialect *m_dialect;
    QString m_searchPath; ///< its first schema, where a script has set one
    QSet<QString> m_hidden; ///< names of temporary tables; SQLite's stand in the schema temp
    bool m_aside = false; ///< tables stand in temp or in an attached database (SQLite)
    Schema::Snapshot m_snapshot;
    std::optional<QHash<QString, qsizetype>> m_places; ///< of the tables in their list, by key; none: there are few
    /// Keys of tables by the name of an index that they have or had; made at the first question.
    mutable std::optional<QMultiHash<QString, QString>> m_owners;
};

} // namespace Lint
