// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Schema and rows changed by one file: locks of the one are held through the other, and neither can be undone alone.

#include "core/lint/locks.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mixed_ddl_and_dml {

static bool writesRows(const Sql::Change &change)
{
    if (const auto *rows = std::get_if<Sql::ChangeRows>(&change))
        return rows->verb != Sql::RowVerb::Select;
    if (std::holds_alternative<Sql::CodeBlock>(change))
        return false; // the statements in it stand behind it
    return Sql::isDataChange(change);
}

/// A row change on a table that others know, and that is no step of a rebuild.
static bool isForeignRowChange(const Sql::Change &change, const Place &place)
{
    if (!writesRows(change))
        return false;
    const Rebuild *rebuild = place.script.rebuildWith(place.index);
    if (rebuild && rebuild->copy == place.index)
        return false;
    const QList<Sql::Name> tables = Sql::touchedTables(change);
    return tables.isEmpty() || (!place.isNew(tables.first()) && !place.isTemporary(tables.first()));
}

static bool altersWhatExists(const Sql::Change &change, const Place &place)
{
    if (!Sql::isSchemaChange(change) || writesRows(change) || std::holds_alternative<Sql::CreateTable>(change)
        || std::holds_alternative<Sql::CreateObject>(change))
        return false;
    const QList<Sql::Name> tables = Sql::touchedTables(change);
    return tables.isEmpty() || (!place.isNew(tables.first()) && !place.isTemporary(tables.first()));
}

/// Is the table locked, by a statement before in the same transaction, so that nobody reads or writes it meanwhile?
static bool isLocked(const Sql::Name &table, const Place &place)
{
    for (qsizetype i = 0; i < place.index && place.script.isPostgresql(); ++i) {
        const Place before{place.script, i};
        if (before.statement().transaction != place.statement().transaction)
            continue;
        for (const Sql::Change &change : before.statement().meaning.changes) {
            const std::optional<BlockingLock> lock = blockingLock(change, before);
            if (lock && lock->table.refersTo(table))
                return true;
        }
    }
    return false;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    bool schema = false;
    qsizetype rows = -1;
    Sql::Name table;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            schema = schema || altersWhatExists(change, place);
            if (rows < 0 && isForeignRowChange(change, place)) {
                rows = i;
                table = Sql::touchedTables(change).value(0);
            }
        }
    }
    if (!schema || rows < 0)
        return;
    const bool locked = !table.name.isEmpty() && isLocked(table, {script, rows});
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
}

Rule rule()
{
    return {.id = u"mixed-ddl-and-dml"_s,
            .title = QCoreApplication::translate("Lint", "Schema and rows changed in one file"),
            .severity = Severity::Warning,
            .infoOnDown = true,
            .check = check};
}

} // namespace Lint::Rules::mixed_ddl_and_dml
