// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TRUNCATE … CASCADE empties tables that it does not name.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::truncate_cascade {

/// The tables that refer to the named ones, as far as the schema is known.
static QStringList dependents(const Script &script, const Sql::Truncate &truncate)
{
    QStringList names;
    for (const Schema::Table &table : script.schema ? script.schema->tables : QList<Schema::Table>()) {
        for (const Schema::Constraint &constraint : table.constraints) {
            for (const Sql::Name &name : truncate.tables) {
                const bool named = std::ranges::contains(truncate.tables, table.name, &Sql::Name::name);
                if (!named && constraint.referencedTable.section(u'.', -1) == name.name && !names.contains(table.name))
                    names.append(table.name);
            }
        }
    }
    return names;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::Truncate>(script, [&](const Sql::Truncate &truncate, const Place &place) {
        if (!truncate.cascade || truncate.tables.isEmpty())
            return;
        const bool known = std::ranges::all_of(
            truncate.tables, [&](const Sql::Name &table) { return place.table(table) || place.isNew(table); });
        const QStringList others = dependents(script, truncate);
        if (known && others.isEmpty())
            return; // nothing refers to it: truncate-table says the rest
        QString message = QCoreApplication::translate(
                              "Lint",
                              "Every table that refers to %1, and every table that refers to those, is emptied too.")
                              .arg(truncate.tables.first().display());
        if (!others.isEmpty())
            message += u' ' + QCoreApplication::translate("Lint", "Here: %1.").arg(others.join(u", "_s));
        const Sql::Range word = lastWordIn(script, place.index, "CASCADE");
        const Sql::Range begin = place.range(truncate.tables.first().range);
        Finding &finding = report.add({begin.begin, std::max(word.end, begin.end)}, message);
        finding.help = QCoreApplication::translate("Lint",
                                                   "Name the tables; the server then refuses where one was forgotten.");
        if (!word.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Leave out CASCADE"),
                                  .edits = {edit(script, {word.begin - 1, word.end}, {})}});
    });
}

Rule rule()
{
    return {.id = u"truncate-cascade"_s,
            .title = QCoreApplication::translate("Lint", "TRUNCATE empties unnamed tables"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::Truncate>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::truncate_cascade
