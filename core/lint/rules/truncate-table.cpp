// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TRUNCATE empties a table at once, under ACCESS EXCLUSIVE.

#include "core/base/patterns.h"
#include "core/lint/rule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::truncate_table {

/// Does the down script take back an up script that only put rows into the table?
static bool takesBackSeed(const Script &script, const Sql::Name &table)
{
    if (script.isUp() || !script.counterpart)
        return false;
    bool seeds = false;
    for (const Statement &statement : script.counterpart->statements) {
        for (const Sql::Change &change : statement.meaning.changes) {
            if (Sql::isSchemaChange(change))
                return false;
            const auto *rows = std::get_if<Sql::ChangeRows>(&change);
            seeds = seeds
                || (rows && (rows->verb == Sql::RowVerb::Insert || rows->verb == Sql::RowVerb::Copy)
                    && rows->table.refersTo(table, script.dialect->defaultSchema));
        }
    }
    return seeds;
}

/// The tables that the up script adds partitions to, which the down script may drop.
struct Widened
{
    QSet<QString> tables;

    explicit Widened(const Script &script)
    {
        if (script.isUp() || !script.counterpart)
            return;
        forEachAnywhere<Sql::AlterTable>(*script.counterpart, [&](const Sql::AlterTable &up, const Place &place) {
            if (up.what == "ADD PARTITION"_L1)
                tables.insert(place.script.replay.key(up.table, place.index));
        });
    }
};

/// ALTER TABLE … DROP PARTITION and TRUNCATE PARTITION (MySQL, MariaDB): how old rows are done away with, and gone.
static void checkPartitions(const Script &script, Report &report)
{
    forEach<Sql::AlterTable>(script, [&](const Sql::AlterTable &alter, const Place &place) {
        if ((alter.what != "DROP PARTITION"_L1 && alter.what != "TRUNCATE PARTITION"_L1) || place.isNew(alter.table)
            || place.isTemporary(alter.table)
            || report.memory<Widened>(script).tables.contains(script.replay.key(alter.table, place.index)))
            return;
        report
            .add(script.head(place.index),
                 QCoreApplication::translate("Lint",
                                             "The rows of the partitions %1 of %2 are removed, and no down script "
                                             "brings them back.")
                     .arg(alter.argument, alter.table.display()),
                 Severity::Warning)
            .help = QCoreApplication::translate(
            "Lint", "Where they may be wanted again, put them into a table of their own first: EXCHANGE PARTITION.");
    });
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    if (script.dialect->onlineDdl)
        checkPartitions(script, report);
    const QString pattern = parameters.value(u"ignore"_s).toString();
    const QRegularExpression ignored = compiledPattern(QRegularExpression::anchoredPattern(pattern));
    forEach<Sql::Truncate>(script, [&](const Sql::Truncate &truncate, const Place &place) {
        for (const Sql::Name &table : truncate.tables) {
            if (place.isNew(table) || place.isTemporary(table)
                || (!pattern.isEmpty() && ignored.match(table.name).hasMatch()))
                continue;
            Finding &finding = report.add(
                place.range(table.range),
                QCoreApplication::translate("Lint", "All rows of %1 are removed, and no down script brings them back.")
                    .arg(table.display()),
                takesBackSeed(script, table) ? Severity::Warning : Severity::Error);
            finding.help = QCoreApplication::translate(
                "Lint", "Delete the rows that must go, by a predicate and in batches, or drop a partition.");
        }
    });
}

Rule rule()
{
    return {.id = u"truncate-table"_s,
            .title = QCoreApplication::translate("Lint", "Table emptied"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"truncate-cascade"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::Truncate, Sql::AlterTable>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::truncate_table
