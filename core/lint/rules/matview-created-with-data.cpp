// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::matview_created_with_data {

static constexpr qint64 smallRows = 10'000;
static constexpr qint64 smallBytes = 10'000'000;

/// A table that others fill and that is not known to be small.
static const Sql::Name *largeSource(const QList<Sql::Name> &reads, const Place &place)
{
    for (const Sql::Name &table : reads) {
        if (!place.isUsed(table))
            continue;
        const std::optional<Dialect::TableSize> size = place.script.size(table, place.index);
        if (!size || size->rows > smallRows || size->bytes > smallBytes)
            return &table;
    }
    return nullptr;
}

static void checkView(const Sql::CreateObject &view, const Place &place, Report &report)
{
    const Sql::Name *source = largeSource(view.reads, place);
    if (view.kind != Sql::ObjectKind::MaterializedView || !view.withData || !source)
        return;
    Finding &finding = report.add(
        place.script.head(place.index),
        QCoreApplication::translate("Lint",
                                    "The whole query of %1 over %2 runs inside the migration, and every lock that its "
                                    "transaction holds is held until it is done.")
            .arg(view.name.display(), source->display()));
    finding.help = QCoreApplication::translate(
        "Lint", "Create it WITH NO DATA, index it, and refresh it in a later migration without a transaction.");
    const QByteArray &text = place.statement().sql.text;
    const Sql::Range with = lastWordIn(place.script, place.index, "WITH");
    const Sql::Range data = lastWordIn(place.script, place.index, "DATA");
    const Sql::Range end = {place.statement().sql.range.begin + text.size(),
                            place.statement().sql.range.begin + text.size()};
    const bool said = !with.isEmpty() && !data.isEmpty() && data.end == end.end && data.begin == with.end + 1;
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Create it without data"),
                          .edits = {said ? edit(place.script, {with.begin, end.end}, "WITH NO DATA")
                                         : insertion(place.script, end.begin, " WITH NO DATA")}});
}

static void checkTable(const Sql::CreateTable &table, const Place &place, Report &report)
{
    const Sql::Name *source = largeSource(table.reads, place);
    if (!table.asQuery || table.temporary || table.options.contains(u"WITH NO DATA"_s) || !source)
        return;
    report
        .add(place.script.head(place.index),
             QCoreApplication::translate("Lint",
                                         "All rows of %2 are copied into %1 inside the migration, and every lock that "
                                         "its transaction holds is held until they are; keys, defaults and indexes do "
                                         "not come along.")
                 .arg(table.name.display(), source->display()))
        .help = QCoreApplication::translate("Lint",
                                            "Create the table with its keys, and fill it in batches in a later "
                                            "migration without a transaction.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &view, const Place &place) {
        if (place.statement().inTransaction)
            checkView(view, place, report);
    });
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &table, const Place &place) {
        if (place.statement().inTransaction)
            checkTable(table, place, report);
    });
}

Rule rule()
{
    return {.id = u"matview-created-with-data"_s,
            .title = QCoreApplication::translate("Lint", "Query of unknown length inside the migration"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::CreateObject, Sql::CreateTable>(),
            .each = true};
}

} // namespace Lint::Rules::matview_created_with_data
