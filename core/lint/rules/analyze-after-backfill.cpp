// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After many new values, plans rest on statistics of the old ones.

#include "core/lint/fixes.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace Lint::Rules::analyze_after_backfill {

namespace {

/// The last ANALYZE: of a table, by its key; of everything.
struct Analyzed
{
    explicit Analyzed(const Script &script);
    bool after(qsizetype statement, const QString &table) const
    {
        return all > statement || tables.value(table, -1) > statement;
    }

    QHash<QString, qsizetype> tables;
    qsizetype all = -1;
};

Analyzed::Analyzed(const Script &script)
{
    forEach<Sql::Maintenance>(script, [&](const Sql::Maintenance &maintenance, const Place &place) {
        if (!maintenance.what.contains("ANALYZE"_L1))
            return;
        if (maintenance.table.name.isEmpty())
            all = place.index;
        else
            tables.insert(script.replay.key(maintenance.table, place.index), place.index);
    });
}

} // namespace

static void reportTable(const Place &place, const Sql::Name &table, const QString &message, Report &report)
{
    const Script &script = place.script;
    Finding &finding = report.add(script.head(place.index), message);
    finding.help = script.isPostgresql()
        ? QCoreApplication::translate("Lint", "ANALYZE the table behind it; that blocks neither readers nor writers.")
        : QCoreApplication::translate("Lint", "ANALYZE TABLE behind it.");
    const auto quoted = [&](const QString &name) { return script.dialect->quoted(name).toUtf8(); };
    const QByteArray name = (table.schema.isEmpty() ? QByteArray() : quoted(table.schema) + '.') + quoted(table.name);
    if (place.statement().parent < 0)
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Analyse the table behind it"),
             .safe = true,
             .edits = {insertion(script, place.statement().sql.range.end,
                                 (script.isPostgresql() ? ";\nANALYZE " : ";\nANALYZE TABLE ") + name)}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const Analyzed analyzed(script);
    std::unordered_set<QString> said; // by their keys
    const auto isWanted = [&](const Place &place, const Sql::Name &table) {
        const QString key = script.replay.key(table, place.index);
        return !place.isNew(table) && !place.isTemporary(table) && !isSmall(place, table)
            && !analyzed.after(place.index, key) && said.insert(key).second;
    };
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const bool bulk = (rows.verb == Sql::RowVerb::Update || rows.verb == Sql::RowVerb::Insert)
            && !place.isNew(rows.table) && isUnbounded(rows, place);
        if (bulk && isWanted(place, rows.table))
            reportTable(
                place, rows.table,
                QCoreApplication::translate("Lint",
                                            "Until statistics are gathered again, queries on %1 are planned for the "
                                            "values it had before.")
                    .arg(rows.table.display()),
                report);
    });
    forEach<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &index, const Place &place) {
        const bool expression = std::ranges::any_of(index.columns,
                                                    [](const QString &column) { return column.startsWith(u'('); });
        if (expression && script.isPostgresql() && isWanted(place, index.table))
            reportTable(
                place, index.table,
                QCoreApplication::translate("Lint",
                                            "Nothing is known yet of the values of this expression: until %1 is "
                                            "analysed, queries that use the index are planned by guesses.")
                    .arg(index.table.display()),
                report);
    });
}

Rule rule()
{
    return {.id = u"analyze-after-backfill"_s,
            .title = QCoreApplication::translate("Lint", "Statistics out of date"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows, Sql::CreateIndex>()};
}

} // namespace Lint::Rules::analyze_after_backfill
