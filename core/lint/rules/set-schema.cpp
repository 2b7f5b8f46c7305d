// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moved into another schema: the same to its users as a new name.

#include "core/lint/fixes.h"
#include "core/lint/objectsteps.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::set_schema {

static Finding &reportMove(const Place &place, const QString &name, const QString &schema, Report &report)
{
    Finding &finding = report.add(
        place.script.head(place.index),
        QCoreApplication::translate(
            "Lint",
            "%1 moves to schema %2: programs that name its schema, or whose search_path does not "
            "hold the new one, fail from here on.")
            .arg(name, schema));
    finding.help = QCoreApplication::translate(
        "Lint", "Leave something of the old name in the old place, as a view, in the same transaction.");
    return finding;
}

/// Does a later statement of the same transaction make a view in the old place?
static bool isKept(const ObjectSteps &steps, const Sql::SetTableSchema &move, const Place &place)
{
    const qsizetype view = steps.madeAfter(Sql::ObjectKind::View, move.table, place.index);
    return view >= 0 && place.script.statements.at(view).transaction == place.statement().transaction;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const ObjectSteps steps(script);
    forEach<Sql::SetTableSchema>(script, [&](const Sql::SetTableSchema &move, const Place &place) {
        if (place.isNew(move.table) || place.isTemporary(move.table) || isKept(steps, move, place))
            return;
        Finding &finding = reportMove(place, move.table.display(), move.newSchema, report);
        const auto quoted = [&](const QString &name) { return script.dialect->quoted(name).toUtf8(); };
        const QByteArray schema = quoted(move.table.schema.isEmpty() ? script.dialect->defaultSchema
                                                                     : move.table.schema);
        const QByteArray table = quoted(move.table.name);
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Leave a view in the old place"),
                              .edits = {insertion(script, place.statement().sql.range.end,
                                                  ";\nCREATE VIEW " + schema + '.' + table + " AS SELECT * FROM "
                                                      + quoted(move.newSchema) + '.' + table)}});
    });
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &place) {
        if (alter.what == "SET SCHEMA"_L1 && steps.madeBefore(alter.kind, alter.name, place.index) < 0)
            reportMove(place, alter.name.display(), alter.argument, report);
    });
}

Rule rule()
{
    return {.id = u"set-schema"_s,
            .title = QCoreApplication::translate("Lint", "Moved to another schema"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::SetTableSchema, Sql::AlterObject>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::set_schema
