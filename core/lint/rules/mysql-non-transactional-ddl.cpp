// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every DDL statement commits by itself: a migration of several has no way back.

#include "core/lint/rule.h"
#include "core/lint/splitting.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_non_transactional_ddl {

namespace {

/// Statements that commit what is open, as measured on MySQL 9.7 and MariaDB 11.8.
bool commits(const Sql::Change &change, const Place &place)
{
    if (const auto *create = std::get_if<Sql::CreateTable>(&change))
        return !create->temporary;
    if (const auto *drop = std::get_if<Sql::DropObject>(&change)) // DROP TEMPORARY TABLE
        return drop->kind != Sql::ObjectKind::Other || !place.statement().sql.text.toUpper().contains("TEMPORARY");
    if (const auto *maintenance = std::get_if<Sql::Maintenance>(&change))
        return maintenance->what != "UNLOCK TABLES"_L1 && maintenance->what != "DEALLOCATE PREPARE"_L1;
    const bool temporary = std::ranges::any_of(Sql::touchedTables(change),
                                               [&](const Sql::Name &table) { return place.isTemporary(table); });
    return !temporary
        && (Sql::isSchemaChange(change) || std::holds_alternative<Sql::Truncate>(change)
            || std::holds_alternative<Sql::LockTable>(change));
}

/// Is the statement DDL on something that was there before the file?
bool isStep(const Place &place)
{
    const Sql::Meaning &meaning = place.statement().meaning;
    return std::ranges::any_of(meaning.changes, [&](const Sql::Change &change) {
        if (!Sql::isSchemaChange(change) || std::holds_alternative<Sql::CreateTable>(change))
            return false;
        const Sql::Name *table = Sql::subject(change);
        return table ? place.isUsed(*table) : std::holds_alternative<Sql::DropObject>(change) && commits(change, place);
    });
}

void sayInTransaction(const Place &place, Report &report)
{
    Finding &finding = report.add(
        place.script.head(place.index),
        QCoreApplication::translate("Lint",
                                    "This commits the transaction that is open: a ROLLBACK takes back nothing that "
                                    "stands before it, and what stands behind it runs without one."));
    finding.help = QCoreApplication::translate("Lint",
                                               "Leave START TRANSACTION away, and put DDL into a file of its own.");
}

void sayNotAtomic(const Place &place, qsizetype steps, Report &report)
{
    Finding &finding = report.add(
        place.script.head(place.index),
        QCoreApplication::translate("Lint",
                                    "%1 commits after each of the %2 statements that change the schema here: if a "
                                    "later one fails, the earlier ones stay, and neither up nor down fits.")
            .arg(place.script.dialect->name)
            .arg(steps));
    finding.help = QCoreApplication::translate(
        "Lint",
        "One statement per migration: several actions on one table in one ALTER TABLE, other tables in files of "
        "their own.");
    if (const std::optional<Fix> split = splitBefore(place.script, place.index))
        finding.fixes.append(*split);
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    qsizetype second = -1;
    qsizetype steps = 0;
    bool open = false; // by the script's own START TRANSACTION
    bool said = false;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        const Sql::Meaning &meaning = place.statement().meaning;
        if (meaning.changes.isEmpty() || place.statement().parent >= 0)
            continue;
        if (const auto *control = std::get_if<Sql::TransactionControl>(&meaning.changes.first())) {
            open = control->verb == Sql::TransactionVerb::Begin
                || (open && control->verb != Sql::TransactionVerb::Commit
                    && control->verb != Sql::TransactionVerb::Rollback);
            continue;
        }
        const bool ends = std::ranges::any_of(meaning.changes,
                                              [&](const Sql::Change &change) { return commits(change, place); });
        if (open && ends) {
            sayInTransaction(place, report);
            open = false;
            said = true;
        }
        if (isStep(place) && ++steps == 2)
            second = i;
    }
    if (second >= 0 && !said)
        sayNotAtomic(Place{script, second}, steps, report);
}

Rule rule()
{
    return {.id = u"mysql-non-transactional-ddl"_s,
            .title = QCoreApplication::translate("Lint", "Several steps that no transaction holds together"),
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"combine-alter-table"_s, u"mixed-transactional-statements"_s},
            .infoOnDown = true,
            .check = check};
}

} // namespace Lint::Rules::mysql_non_transactional_ddl
