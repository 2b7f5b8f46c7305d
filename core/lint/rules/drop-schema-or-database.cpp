// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dropped schema, database or tablespace takes along everything that stands in it.

#include "core/lint/objectsteps.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_schema_or_database {

static bool isTablespace(const Place &place)
{
    return place.statement().sql.text.trimmed().toUpper().simplified().startsWith("DROP TABLESPACE");
}

static QString message(Sql::ObjectKind kind, const QString &name)
{
    switch (kind) {
    case Sql::ObjectKind::Schema:
        return QCoreApplication::translate(
                   "Lint",
                   "Schema %1 goes with every table, view and function in it: what used them fails, and no down "
                   "script brings the rows back.")
            .arg(name);
    case Sql::ObjectKind::Database:
        return QCoreApplication::translate("Lint",
                                           "Database %1 goes with everything in it; no down script brings it back.")
            .arg(name);
    default:
        return QCoreApplication::translate(
                   "Lint",
                   "Tablespace %1 belongs to the whole server: every database that stores something in it "
                   "depends on it.")
            .arg(name);
    }
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const ObjectSteps steps(script);
    const MadeByUp up(script);
    forEach<Sql::DropObject>(script, [&](const Sql::DropObject &drop, const Place &place) {
        const bool kind = drop.kind == Sql::ObjectKind::Schema || drop.kind == Sql::ObjectKind::Database
            || (drop.kind == Sql::ObjectKind::Other && isTablespace(place));
        if (!kind)
            return;
        for (const Sql::Name &name : drop.names) {
            if (up.contains(drop.kind, name, place.index) || steps.madeBefore(drop.kind, name, place.index) >= 0)
                continue;
            Finding &finding = report.add(place.range(name.range), message(drop.kind, name.name));
            finding.help = QCoreApplication::translate("Lint",
                                                       "Not in a migration: take the rights away first (REVOKE USAGE), "
                                                       "keep a backup, and let somebody drop it "
                                                       "by hand.");
        }
    });
}

Rule rule()
{
    return {.id = u"drop-schema-or-database"_s,
            .title = QCoreApplication::translate("Lint", "Schema or database dropped"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::DropObject>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::drop_schema_or_database
