// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks, paid for with a rebuild on servers that cannot put a column anywhere at once.

#include "core/lint/fixes.h"
#include "core/lint/onlineddl.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_column_position {

namespace {

const Sql::ColumnDefinition *positioned(const Sql::Change &change)
{
    const Sql::ColumnDefinition *column = nullptr;
    if (const auto *add = std::get_if<Sql::AddColumn>(&change))
        column = &add->column;
    else if (const auto *modify = std::get_if<Sql::ChangeColumnType>(&change); modify && modify->definition)
        column = &*modify->definition;
    return column && !column->position.isEmpty() ? column : nullptr;
}

/// FIRST, or AFTER and its name, with the space before it.
Sql::Range words(const OnlineStatement &online, const Sql::ColumnDefinition &column)
{
    const Sql::Cursor cursor(online.place.statement().sql, online.place.script.dialect->lexicalRules);
    for (qsizetype at = 1; at < cursor.count(); ++at) {
        if (cursor.range(at, at + 1).begin < column.range.begin)
            continue;
        const bool first = Sql::isWord(cursor.text(at), "FIRST");
        if (first || Sql::isWord(cursor.text(at), "AFTER"))
            return {cursor.range(at - 1, at).end, cursor.range(at, at + (first ? 1 : 2)).end};
    }
    return {};
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const bool mariaDb = script.dialect->id == "mariadb"_L1;
    if (releaseOf(script) >= (mariaDb ? 100400 : 80029))
        return; // added anywhere at once; what MODIFY moves is told by mysql-inplace-rebuild
    forEachOnline(script, [&](const OnlineStatement &online) {
        for (qsizetype i = 0; i < online.ways.size(); ++i) {
            const Sql::ColumnDefinition *column = positioned(online.meaning().changes.at(i));
            if (!column || !online.ways.at(i) || online.ways.at(i)->algorithm == Dialect::OnlineDdl::Algorithm::Copy)
                continue;
            Finding &finding = report.add(
                online.rangeOf(i),
                QCoreApplication::translate("Lint", "%1 writes %2 anew to put %3 at that place; at the end it %4.")
                    .arg(serverName(script), online.table.display(), column->name,
                         releaseOf(script) >= (mariaDb ? 100300 : 80012)
                             ? QCoreApplication::translate("Lint", "costs nothing")
                             : QCoreApplication::translate("Lint", "costs as much, but the order would not matter")));
            finding.help = QCoreApplication::translate("Lint", "Leave the place away: queries name their columns.");
            const Sql::Range range = words(online, *column);
            if (!range.isEmpty() && online.place.statement().parent < 0)
                finding.fixes.append({.title = QCoreApplication::translate("Lint", "Put the column at the end"),
                                      .edits = {edit(script, range, {})}});
        }
    });
}

Rule rule()
{
    return {.id = u"mysql-column-position"_s,
            .title = QCoreApplication::translate("Lint", "A column at a place of its own"),
            .severity = Severity::Info,
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddColumn, Sql::ChangeColumnType>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::mysql_column_position
