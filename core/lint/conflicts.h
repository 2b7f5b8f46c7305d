// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knownobjects.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/lint/tablesteps.h"

#include <set>

/// Statements that cannot succeed on what the migrations before and the statements above have made: the rooms of the
/// rule conflicting-statement, one for each kind of thing that a statement is about.
namespace Lint::Conflicts {

/// A script as the statement that is looked at finds it, and who is told what conflicts. Goes forward.
class Scene
{
public:
    Scene(const Script &script, Report &report);

    /// Statements in their order.
    void goTo(qsizetype at) { m_at = at; }
    /// Goes past a change of the statement.
    void remember(const Sql::Change &change)
    {
        steps.remember(change, m_at, tables);
        objects.remember(change, m_at);
        if (!droppedConstraints.empty())
            forgetConstraints(change);
    }

    qsizetype at() const { return m_at; }
    Place place() const { return {script, m_at}; }
    QString key(const Sql::Name &name) const { return script.replay.key(name, m_at); }
    Sql::Range head() const { return script.head(m_at); }
    /// Is it all that the statement does? ALTER TABLE has several actions, WITH changes of its own.
    bool isAlone() const { return script.statements.at(m_at).meaning.changes.size() == 1; }
    /// Of names of columns and the like.
    bool same(const QString &a, const QString &b) const { return a.compare(b, m_case) == 0; }
    bool has(const Schema::Table &table, const QString &column) const
    {
        return std::ranges::any_of(table.columns,
                                   [&](const Schema::Column &known) { return same(known.name, column); });
    }

    /// The table as the statement finds it; null: not known.
    const Schema::Table *table(const Sql::Name &name)
    {
        tables.goTo(m_at);
        return tables.table(name);
    }
    bool isMade(const Sql::Name &table) const { return steps.isMade(table, m_at); }
    /// Does a table of the name stand there for sure?
    bool isTable(const Sql::Name &name) { return isMade(name) || (!isGone(name) && isWhole(table(name))); }
    bool isGone(const Sql::Name &table) const { return steps.isGone(table, m_at); }
    /// Does another action of the same ALTER TABLE drop the index or the constraint?
    bool makesRoomFor(const QString &name) const;

    /// Does the table have the column that the statement needs? Only where all of them are known. False: it was said.
    bool needsColumn(const Sql::Name &table, const QString &column, Sql::Range range);
    void sayNoColumn(const Sql::Name &table, const QString &column, Sql::Range range);
    Finding &sayColumnTwice(const Sql::Name &table, const QString &column, Sql::Range range, const QString &help);
    void sayThere(const Sql::Name &name, const QString &help, const char *guarded);
    void sayGone(const Sql::Name &name, const char *keyword);
    Finding &say(Sql::Range range, const QString &message, const QString &help);
    /// Offers to write IF EXISTS or IF NOT EXISTS behind a word.
    void guard(Finding &finding, const char *after, const QByteArray &guardText);

    const Script &script;
    Report &report;
    KnownTables tables;
    KnownObjects objects;
    TableSteps steps;
    QHash<QString, const Schema::Table *> before; ///< tables before the script, looked up for row changes
    std::set<QString> droppedConstraints; ///< by the script, "table\nname"

private:
    /// Of a table that may have them again, by names that statements do not say.
    void forgetConstraints(const Sql::Change &change);

    Qt::CaseSensitivity m_case;
    qsizetype m_at = 0;
};

/// Does the statement write all columns that the table will have?
bool isComplete(const Sql::CreateTable &create);
/// ctid, rowid and the like, which no schema lists.
bool isSystemColumn(const QString &name);

// tableconflicts.cpp: tables, their columns and partitions
void createTable(Scene &scene, const Sql::CreateTable &create);
void dropTable(Scene &scene, const Sql::DropTable &drop);
void renameTable(Scene &scene, const Sql::RenameTable &rename);
void addColumn(Scene &scene, const Sql::AddColumn &add);
void renameColumn(Scene &scene, const Sql::RenameColumn &rename);
void commentOn(Scene &scene, const Sql::AlterObject &comment);
/// Do the statement's CHECKs, generated columns and indexes speak of columns that are there?
void checkExpressions(Scene &scene);
void attachPartition(Scene &scene, const Sql::Name &parent, const Sql::Name &partition, const QString &bound);

// keyconflicts.cpp: indexes, keys and other constraints
void createIndex(Scene &scene, const Sql::CreateIndex &create);
void dropIndex(Scene &scene, const Sql::DropIndex &drop);
void addConstraint(Scene &scene, const Sql::AddConstraint &add);
void dropConstraint(Scene &scene, const Sql::DropConstraint &drop);
void validateConstraint(Scene &scene, const Sql::ValidateConstraint &validate);
/// Another statement about a constraint: RENAME, ALTER, COMMENT ON.
void needsConstraint(Scene &scene, const Sql::Name &table, const QString &constraint);
void saySecondKey(Scene &scene, const Sql::Name &table, Sql::Range range, const QString &help);

// rowconflicts.cpp: what is written into tables
void changeRows(Scene &scene, const Sql::ChangeRows &change);

// objectconflicts.cpp: types, views, sequences and schemas
void createObject(Scene &scene, const Sql::CreateObject &create);
void dropObject(Scene &scene, const Sql::DropObject &drop);
void addEnumValue(Scene &scene, const Sql::AddEnumValue &add);

} // namespace Lint::Conflicts
