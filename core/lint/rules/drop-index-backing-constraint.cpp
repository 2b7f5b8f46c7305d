// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The index of a key belongs to the key: the server does not drop it alone.

#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_index_backing_constraint {

namespace {

struct Backed
{
    const Schema::Table *table = nullptr;
    QString constraint = {};
};

/// The key that the index belongs to, by what is known; no table: none.
Backed backedBy(const Sql::Name &index, const Schema::Snapshot &schema)
{
    for (const Schema::Table &table : schema.tables) {
        if (!index.schema.isEmpty() && table.schema != index.schema)
            continue;
        for (const Schema::Index &known : table.indexes) {
            if (known.name == index.name && !known.constraint.isEmpty())
                return {&table, known.constraint};
        }
        const Schema::Constraint *constraint = constraintNamed(table, index.name);
        if (constraint
            && (constraint->kind == "primary key"_L1 || constraint->kind == "unique"_L1
                || constraint->kind == "exclusion"_L1))
            return {&table, constraint->name};
    }
    return {};
}

void offerFix(const Sql::DropIndex &drop, const Backed &backed, const Place &place, Finding &finding)
{
    if (drop.names.size() != 1)
        return;
    const auto quoted = [&](const QString &name) { return place.script.dialect->quoted(name).toUtf8(); };
    const QByteArray schema = drop.names.first().schema.isEmpty() ? QByteArray() : quoted(backed.table->schema) + '.';
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Drop the constraint, and the index with it"),
                          .edits = {edit(place.script, place.statement().sql.range,
                                         "ALTER TABLE " + schema + quoted(backed.table->name) + " DROP CONSTRAINT "
                                             + (drop.ifExists ? "IF EXISTS " : "") + quoted(backed.constraint)
                                             + (drop.cascade ? " CASCADE" : ""))}});
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::DropIndex>(script, [&](const Sql::DropIndex &drop, const Place &place) {
        tables.goTo(place.index);
        for (const Sql::Name &name : drop.names) {
            const Backed backed = backedBy(name, tables.snapshot());
            if (!backed.table)
                continue;
            Finding &finding = report.add(
                place.range(name.range),
                QCoreApplication::translate(
                    "Lint", "%1 is the index of the constraint %2 on %3: the server refuses to drop it alone.")
                    .arg(name.display(), backed.constraint, backed.table->name));
            finding.help = QCoreApplication::translate("Lint", "Drop the constraint: its index goes with it.");
            offerFix(drop, backed, place, finding);
        }
    });
}

Rule rule()
{
    return {.id = u"drop-index-backing-constraint"_s,
            .title = QCoreApplication::translate("Lint", "Dropped index of a constraint"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::DropIndex>()};
}

} // namespace Lint::Rules::drop_index_backing_constraint
