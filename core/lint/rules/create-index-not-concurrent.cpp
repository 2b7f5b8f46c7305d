// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plain CREATE INDEX holds SHARE on its table while it reads all of it: nobody writes until it ends.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/splitting.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::create_index_not_concurrent {

static void offerFix(const Sql::CreateIndex &index, const Place &place, Finding &finding)
{
    const std::optional<QList<Edit>> header = withoutTransaction(place.script, place.index);
    Sql::Range keyword = index.keywordRange;
    if (keyword.isEmpty())
        keyword = wordIn(place.script, place.index, "INDEX");
    if (header && !keyword.isEmpty()) {
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Build the index concurrently"),
                              .safe = true,
                              .edits = *header + QList{insertion(place.script, keyword.end, " CONCURRENTLY")}});
        return;
    }
    if (!keyword.isEmpty()) {
        QByteArray text = place.statement().sql.text;
        text.insert(keyword.end - place.statement().sql.range.begin, " CONCURRENTLY");
        const QString name = u"index_"_s + index.table.name
            + (index.name.name.isEmpty() ? QString() : u'_' + index.name.name);
        if (const std::optional<Fix> fix = moveOut(place.script, place.index, text, name))
            finding.fixes.append(*fix);
    }
    finding.help += u' '
        + QCoreApplication::translate("Lint",
                                      "CONCURRENTLY is not possible in this transaction: the index needs a migration "
                                      "of its own that the tool runs without one.");
}

static bool isPartitioned(const Sql::CreateIndex &index, const Place &place)
{
    const Schema::Table *table = place.table(index.table);
    return table && !table->partitionKey.isEmpty();
}

/// CREATE SCHEMA … CREATE TABLE … CREATE INDEX …
static bool comesWithTable(const Sql::CreateIndex &index, const Place &place)
{
    return std::ranges::any_of(place.statement().meaning.changes, [&](const Sql::Change &change) {
        const auto *table = std::get_if<Sql::CreateTable>(&change);
        return table && table->name == index.table;
    });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &index, const Place &place) {
        // ONLY touches the catalogue; a partitioned table refuses CONCURRENTLY.
        if (index.concurrently || index.only || !place.isUsed(index.table) || isPartitioned(index, place)
            || comesWithTable(index, place))
            return;
        Finding &finding = report.addFor(
            place, index.table, script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "While this index is built, nobody can insert, update or delete in %1: CREATE "
                                        "INDEX holds a SHARE lock until all rows are read.")
                .arg(index.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint", "Write CREATE INDEX CONCURRENTLY in a migration that runs without a transaction.");
        offerFix(index, place, finding);
    });
}

Rule rule()
{
    return {.id = u"create-index-not-concurrent"_s,
            .title = QCoreApplication::translate("Lint", "Index built with writes blocked"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateIndex>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::create_index_not_concurrent
