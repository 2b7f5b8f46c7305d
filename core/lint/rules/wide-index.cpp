// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth column of an index seldom finds anything that the first three did not, and every write pays for it.

#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::wide_index {

static constexpr int usualColumns = 3;
static constexpr int usualIndexes = 10;

/// More than any server of the dialect takes: PostgreSQL 32 (INDEX_MAX_KEYS), MySQL and MariaDB 16 and 32.
static int hardLimit(const Script &script)
{
    if (script.isSqlite())
        return 2000; // SQLITE_MAX_COLUMN
    return script.dialect->id == "mysql"_L1 ? 16 : 32;
}

static void checkNumber(const Schema::Table *table, const Sql::CreateIndex &index, const Place &place, int most,
                        QSet<QString> &said, Report &report)
{
    if (!table || table->indexes.size() < most || said.contains(table->name))
        return;
    said.insert(table->name);
    report.add(
        place.script.head(place.index),
        QCoreApplication::translate("Lint", "%1 has %2 indexes already: every row written goes into each of them.")
            .arg(index.table.display())
            .arg(table->indexes.size()),
        Severity::Info);
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const int most = parameters.value(u"columns"_s, usualColumns).toInt();
    const int mostIndexes = parameters.value(u"indexes"_s, usualIndexes).toInt();
    KnownTables tables(script);
    QSet<QString> said;
    forEach<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &index, const Place &place) {
        tables.goTo(place.index);
        checkNumber(tables.table(index.table), index, place, mostIndexes, said, report);
        const bool otherKind = index.method == "gin"_L1 || index.method == "bloom"_L1 || index.method == "brin"_L1;
        if (index.columns.size() > hardLimit(script)) {
            report.add(place.range(index.range),
                       QCoreApplication::translate("Lint", "The server refuses an index of %1 columns: it takes %2.")
                           .arg(index.columns.size())
                           .arg(hardLimit(script)),
                       Severity::Error);
        } else if (index.columns.size() > most && !index.unique && !otherKind) {
            Finding &finding = report.add(
                index.range.isEmpty() ? script.head(place.index) : index.range,
                QCoreApplication::translate("Lint",
                                            "The index on %1 has %2 columns: its later ones rarely find more, and each "
                                            "write and page of cache carries them.")
                    .arg(index.table.display())
                    .arg(index.columns.size()));
            finding.help = QCoreApplication::translate(
                "Lint", "Keep the columns that most queries compare with =, the most selective first.");
        }
    });
}

Rule rule()
{
    return {.id = u"wide-index"_s,
            .title = QCoreApplication::translate("Lint", "Index of many columns"),
            .severity = Severity::Info,
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::wide_index
