// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a table or an index to another place copies it while nobody can use it.

#include "core/lint/partitions.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::set_tablespace_or_access_method {

namespace {

void say(const Place &place, const Sql::Name &name, bool copiesFile, Report &report)
{
    const QString message = copiesFile
        ? QCoreApplication::translate("Lint",
                                      "All of %1 is copied while nobody can read or write it (ACCESS EXCLUSIVE).")
              .arg(name.display())
        : QCoreApplication::translate("Lint",
                                      "%1 and its indexes are rewritten while nobody can read or write it (ACCESS "
                                      "EXCLUSIVE).")
              .arg(name.display());
    report.addFor(place, name, place.range({}), message).help = QCoreApplication::translate(
        "Lint",
        "Use pg_repack with --tablespace, or make a new table or index there, an index concurrently, and drop the old "
        "one.");
}

/// A connected target says that the table has this access method already.
bool hasMethod(const Place &place, const Sql::AlterTable &change)
{
    const Schema::Table *table = place.table(change.table);
    return table && !place.script.schema->serverVersion.isEmpty()
        && table->properties.options.value(u"accessMethod"_s, u"heap"_s) == change.argument;
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AlterTable>(script, [&](const Sql::AlterTable &change, const Place &place) {
        if (change.what == "ALL IN TABLESPACE"_L1) {
            report.add(place.range({}),
                       QCoreApplication::translate(
                           "Lint", "Every table of the tablespace is copied while nobody can read or write it."));
            return;
        }
        const bool tablespace = change.what == "SET TABLESPACE"_L1;
        // Of a partitioned table only the entry in the catalogue changes: its partitions are where the rows are.
        if ((!tablespace && change.what != "SET ACCESS METHOD"_L1) || !place.isUsed(change.table)
            || isPartitioned(place, change.table) || (!tablespace && hasMethod(place, change)))
            return;
        say(place, change.table, tablespace, report);
    });
    forEach<Sql::AlterIndex>(script, [&](const Sql::AlterIndex &change, const Place &place) {
        if (change.what == "SET TABLESPACE"_L1 && !script.replay.index(change.index, place.index))
            say(place, change.index, true, report);
    });
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &change, const Place &place) {
        const bool moves = change.what == "SET TABLESPACE"_L1 || change.what == "SET ACCESS METHOD"_L1;
        if (change.kind == Sql::ObjectKind::MaterializedView && moves && place.isUsed(change.name))
            say(place, change.name, change.what == "SET TABLESPACE"_L1, report);
    });
}

Rule rule()
{
    return {.id = u"set-tablespace-or-access-method"_s,
            .title = QCoreApplication::translate("Lint", "Table moved to another place"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AlterTable, Sql::AlterIndex, Sql::AlterObject>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::set_tablespace_or_access_method
