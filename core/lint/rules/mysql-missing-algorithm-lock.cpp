// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What asks for nothing gets the costliest way without a word.

#include "core/lint/fixes.h"
#include "core/lint/onlineddl.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_missing_algorithm_lock {

namespace {

/// Does the statement take the clauses at all?
bool takesClauses(const OnlineStatement &online)
{
    const bool mariaDb = online.place.script.dialect->id == "mariadb"_L1;
    // ALTER IGNORE TABLE takes rows out, which the server does in a copy.
    bool spellable = !Sql::isWord(
        Sql::Cursor(online.place.statement().sql, online.place.script.dialect->lexicalRules).text(1), "IGNORE");
    for (qsizetype i = 0; i < online.ways.size(); ++i) {
        const Sql::Change &change = online.meaning().changes.at(i);
        const auto *alter = std::get_if<Sql::AlterTable>(&change);
        spellable = spellable && online.ways.at(i) && online.ways.at(i)->spellable
            && !(alter && alter->what.contains("PARTITION"_L1))
            && !(mariaDb && std::holds_alternative<Sql::DropIndex>(change) && !online.isAlterTable());
    }
    return spellable;
}

/// A virtual column and one with values in it, added by one statement: the servers only copy for that.
bool mixesVirtual(const Sql::Meaning &meaning)
{
    bool isVirtual = false;
    bool stored = false;
    for (const Sql::Change &change : meaning.changes) {
        const auto *added = std::get_if<Sql::AddColumn>(&change);
        if (added)
            (!added->column.generated.isEmpty() && !added->column.generatedStored ? isVirtual : stored) = true;
    }
    return isVirtual && stored;
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEachOnline(script, [&](const OnlineStatement &online) {
        const Sql::Meaning &meaning = online.meaning();
        if (!meaning.algorithm.isEmpty() || !meaning.lock.isEmpty() || !takesClauses(online) || mixesVirtual(meaning)
            || online.worst.algorithm == Dialect::OnlineDdl::Algorithm::Copy || online.worst.lock != "NONE"_L1)
            return; // what cannot be had without a lock is told by mysql-inplace-rebuild
        if (!script.replay.parameter(u"alter_algorithm"_s, online.place.index).isEmpty())
            return; // MariaDB's way to ask for all statements at once
        const QString clause = cheapestClause(script, online.worst, online.isAlterTable());
        Finding &finding = report.add(
            script.head(online.place.index),
            QCoreApplication::translate("Lint",
                                        "%1 should do this with %2, but where it cannot, it copies %3 instead and "
                                        "says nothing.")
                .arg(serverName(script), clause, online.table.display()));
        finding.help = QCoreApplication::translate(
                           "Lint", "Ask for it: with %1 the statement fails at once rather than lock the table.")
                           .arg(clause);
        const Sql::Statement &sql = online.place.statement().sql;
        // Not into an executable comment, and not where something had to be assumed.
        if (!sql.text.endsWith("*/") && online.worst.assumed.isEmpty() && online.place.statement().parent < 0)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Ask for %1").arg(clause),
                 .safe = true,
                 .edits = {insertion(script, sql.range.end,
                                     ((online.isAlterTable() ? u", "_s : u" "_s) + clause).toUtf8())}});
    });
}

Rule rule()
{
    return {.id = u"mysql-missing-algorithm-lock"_s,
            .title = QCoreApplication::translate("Lint", "An alteration that does not say how"),
            .severity = Severity::Info,
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"mysql-copy-algorithm"_s, u"mysql-enum-set-change"_s, u"syntax-error"_s,
                         u"feature-needs-newer-server"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::mysql_missing_algorithm_lock
