// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CASCADE drops what nobody named.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_cascade {

static void reportAt(const Place &place, const QString &name, Report &report)
{
    const Sql::Range word = lastWordIn(place.script, place.index, "CASCADE");
    Finding &finding = report.add(
        place.range(word),
        QCoreApplication::translate("Lint",
                                    "CASCADE also drops everything that depends on %1 (views, foreign keys, policies, "
                                    "columns) without naming it.")
            .arg(name));
    finding.help = QCoreApplication::translate(
        "Lint", "Drop the dependent objects by name first; the server then refuses where one was forgotten.");
    if (!word.isEmpty())
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Write RESTRICT instead of CASCADE"),
                              .edits = {edit(place.script, word, "RESTRICT")}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const auto old = [](const Place &place, const QList<Sql::Name> &names) {
        return std::ranges::find_if(
            names, [&](const Sql::Name &name) { return !place.isNew(name) && !place.isTemporary(name); });
    };
    const auto names = [&](const auto &drop, const Place &place) {
        const auto found = old(place, drop.names);
        if (drop.cascade && found != drop.names.end())
            reportAt(place, found->display(), report);
    };
    forEach<Sql::DropTable>(script, names);
    forEach<Sql::DropObject>(script, names);
    forEach<Sql::DropIndex>(script, [&](const Sql::DropIndex &drop, const Place &place) {
        if (drop.cascade && !drop.names.isEmpty() && !script.replay.index(drop.names.first(), place.index))
            reportAt(place, drop.names.first().display(), report);
    });
    forEach<Sql::DropColumn>(script, [&](const Sql::DropColumn &drop, const Place &place) {
        if (drop.cascade && !place.isNew(drop.table)
            && !script.replay.isNewColumn(drop.table, drop.column, place.index))
            reportAt(place, drop.column, report);
    });
    forEach<Sql::DropConstraint>(script, [&](const Sql::DropConstraint &drop, const Place &place) {
        if (drop.cascade && !place.isNew(drop.table))
            reportAt(place, drop.constraint, report);
    });
}

Rule rule()
{
    return {.id = u"drop-cascade"_s,
            .title = QCoreApplication::translate("Lint", "CASCADE drops unnamed objects"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .check = check};
}

} // namespace Lint::Rules::drop_cascade
