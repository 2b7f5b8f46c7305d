// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Schema and rows changed by one file: locks of the one are held through the other, and neither can be undone alone.

#include "core/lint/locks.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"
#include "core/lint/splitting.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace Lint::Rules::mixed_ddl_and_dml {

static bool writesRows(const Sql::Change &change)
{
    if (const auto *rows = std::get_if<Sql::ChangeRows>(&change))
        return rows->verb != Sql::RowVerb::Select;
    if (std::holds_alternative<Sql::CodeBlock>(change) || std::holds_alternative<Sql::Truncate>(change))
        return false; // the statements of a block stand behind it; TRUNCATE takes its lock as DDL does
    return Sql::isDataChange(change);
}

/// A few rows of a small table, before a column of it becomes NOT NULL.
static bool preparesNotNull(const Place &place, const Sql::Name &table)
{
    return isSmall(place, table) && any<Sql::SetColumnNotNull>(place.script, [&](const Sql::SetColumnNotNull &c) {
               return c.notNull && c.table.refersTo(table);
           });
}

/// A row change on a table that others know, and that is no step of a rebuild.
static bool isForeignRowChange(const Sql::Change &change, const Place &place)
{
    if (!writesRows(change))
        return false;
    const Rebuild *rebuild = place.script.rebuildWith(place.index);
    if (rebuild && rebuild->copy == place.index)
        return false;
    const Sql::Name *table = Sql::subject(change);
    return !table
        || (!place.isNew(*table) && !place.isTemporary(*table) && !isBookkeeping(*table)
            && !preparesNotNull(place, *table));
}

/// A helper that the script makes, uses and drops.
static bool isOwnHelper(const Sql::DropObject &drop, const QSet<QString> &made)
{
    return std::ranges::all_of(drop.names, [&](const Sql::Name &name) { return made.contains(name.name); });
}

static bool altersWhatExists(const Sql::Change &change, const Place &place, const QSet<QString> &made)
{
    using Sql::ObjectKind;
    if (const auto *drop = std::get_if<Sql::DropObject>(&change); drop && isOwnHelper(*drop, made))
        return false;
    if (!Sql::isSchemaChange(change) || writesRows(change) || std::holds_alternative<Sql::CreateTable>(change))
        return false;
    if (const auto *create = std::get_if<Sql::CreateObject>(&change); create && create->on.name.isEmpty())
        return false;
    const auto *altered = std::get_if<Sql::AlterObject>(&change);
    // A comment, a right, and a sequence set behind its rows, lock nobody out.
    if (altered
        && (altered->kind == ObjectKind::Comment || altered->kind == ObjectKind::Privilege
            || altered->kind == ObjectKind::Sequence))
        return false;
    const Sql::Name *table = Sql::subject(change);
    return !table || (!place.isNew(*table) && !place.isTemporary(*table));
}

/// The tables that the open transaction keeps everybody else from, followed from statement to statement.
class Locked
{
public:
    bool contains(const Sql::Name &table, const Place &place) const
    {
        return place.statement().transaction == m_transaction
            && m_tables.contains(place.script.replay.key(table, place.index));
    }
    void note(const Sql::Change &change, const Place &place)
    {
        if (!place.script.isPostgresql())
            return;
        if (place.statement().transaction != m_transaction)
            m_tables.clear();
        m_transaction = place.statement().transaction;
        if (const std::optional<BlockingLock> lock = blockingLock(change, place))
            m_tables.insert(place.script.replay.key(lock->table, place.index));
    }

private:
    int m_transaction = -1;
    std::unordered_set<QString> m_tables; ///< by their keys
};

/// The statement of the script itself that runs this one.
static qsizetype ownStatement(const Script &script, qsizetype at)
{
    while (script.statements.at(at).parent >= 0)
        at = script.statements.at(at).parent;
    return at;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    bool schema = false;
    bool locked = false;
    qsizetype rows = -1;
    qsizetype turn = -1; // the first statement of the script's own that does the other of the two
    bool beganWithRows = false;
    Sql::Name table;
    Locked locks;
    QSet<QString> made; // objects of the script's own
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &c, const Place &) { made.insert(c.name.name); });
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const bool alters = altersWhatExists(change, place, made);
            const bool writes = !alters && isForeignRowChange(change, place);
            if (!writes)
                locks.note(change, place);
            if (!alters && !writes)
                continue;
            if (!schema && rows < 0)
                beganWithRows = writes;
            else if (turn < 0 && writes != beganWithRows)
                turn = ownStatement(script, i);
            schema = schema || alters;
            if (!writes || locked)
                continue;
            // Of several, the one that waits behind its own table's lock is the gravest.
            const Sql::Name *written = Sql::subject(change);
            locked = written && locks.contains(*written, place);
            if (rows < 0 || locked) {
                rows = i;
                table = written ? *written : Sql::Name();
            }
        }
    }
    if (!schema || rows < 0)
        return;
    Finding &finding = report.add(
        script.head(rows),
        locked ? QCoreApplication::translate("Lint",
                                             "Rows of %1 are changed while this same transaction keeps everybody else "
                                             "from the table, until all of it has ended.")
                     .arg(table.display())
               : QCoreApplication::translate("Lint",
                                             "This file changes rows and the schema: locks are held for both, and a "
                                             "failure or a rollback cannot tell them apart."),
        locked ? Severity::Error : Severity::Warning);
    finding.help = QCoreApplication::translate("Lint",
                                               "Put the row changes into a migration of their own, after this one.");
    if (const std::optional<Fix> split = turn > 0 ? splitBefore(script, turn) : std::nullopt)
        finding.fixes.append(*split);
}

Rule rule()
{
    return {.id = u"mixed-ddl-and-dml"_s,
            .title = QCoreApplication::translate("Lint", "Schema and rows changed in one file"),
            .severity = Severity::Warning,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>()};
}

} // namespace Lint::Rules::mixed_ddl_and_dml
