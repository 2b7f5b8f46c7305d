// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::refresh_matview_not_concurrent {

/// CONCURRENTLY wants a unique index over plain columns, without a condition.
static bool isSuitable(const QStringList &columns, bool unique, const QString &predicate)
{
    return unique && predicate.isEmpty()
        && std::ranges::none_of(columns, [](const QString &column) { return column.startsWith(u'('); });
}

static bool hasUniqueIndex(const Schema::View *view)
{
    return view && std::ranges::any_of(view->indexes, [](const Schema::Index &index) {
               return isSuitable(index.columns, index.unique, index.predicate) && index.valid;
           });
}

/// The relations that this script gives such an index, and by which statement.
static QHash<QString, qsizetype> uniqueIndexes(const Script &script)
{
    QHash<QString, qsizetype> made;
    forEach<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &index, const Place &place) {
        const QString key = script.replay.key(index.table, place.index);
        if (isSuitable(index.columns, index.unique, index.predicate) && !made.contains(key))
            made.insert(key, place.index);
    });
    return made;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    std::optional<QHash<QString, qsizetype>> made;
    forEach<Sql::RefreshMaterializedView>(script, [&](const Sql::RefreshMaterializedView &refresh, const Place &place) {
        if (refresh.concurrently || !refresh.withData || !place.isUsed(refresh.name))
            return;
        const Schema::View *view = script.schema ? script.schema->view(refresh.name.name, refresh.name.schema)
                                                 : nullptr;
        if (view && !view->populated) // nobody can read it yet, and CONCURRENTLY is refused
            return;
        Finding &finding = report.addFor(
            place, refresh.name, script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "Nobody can read %1 until its whole query has run: REFRESH holds ACCESS "
                                        "EXCLUSIVE.")
                .arg(refresh.name.display()));
        if (!made)
            made = uniqueIndexes(script);
        const qsizetype index = made->value(script.replay.key(refresh.name, place.index), place.index);
        if (index >= place.index && !hasUniqueIndex(view)) {
            finding.help = QCoreApplication::translate(
                "Lint",
                "Make a UNIQUE index over plain columns of it first, if it has none: REFRESH MATERIALIZED VIEW "
                "CONCURRENTLY needs one, and then readers read on.");
            return;
        }
        finding.help = QCoreApplication::translate("Lint",
                                                   "REFRESH MATERIALIZED VIEW CONCURRENTLY lets readers read on; it "
                                                   "still keeps other refreshes waiting.");
        const Sql::Range keyword = wordIn(script, place.index, "VIEW");
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Refresh concurrently"),
                              .safe = true,
                              .edits = {insertion(script, keyword.end, " CONCURRENTLY")}});
    });
}

Rule rule()
{
    return {.id = u"refresh-matview-not-concurrent"_s,
            .title = QCoreApplication::translate("Lint", "Materialised view refreshed with readers blocked"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::RefreshMaterializedView>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::refresh_matview_not_concurrent
