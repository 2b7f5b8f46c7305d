// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MySQL raises no error: it invents a value for every row that is there.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_implicit_zero_default {

namespace {

/// What old rows get; empty: the server has nothing to invent (spatial types are refused).
QString inventedFor(const QString &type)
{
    const QString base = type.section(u'(', 0, 0).section(u' ', 0, 0);
    static const QStringList times = {u"date"_s, u"datetime"_s, u"timestamp"_s};
    if (times.contains(base))
        return u"'0000-00-00'"_s;
    if (base == "time"_L1)
        return u"'00:00:00'"_s;
    if (base == "enum"_L1)
        return type.section(u'\'', 1, 1).prepend(u'\'') + u'\'';
    if (base == "json"_L1)
        return u"'null'"_s;
    if (base.endsWith("char"_L1) || base.endsWith("text"_L1) || base.endsWith("blob"_L1) || base.endsWith("binary"_L1)
        || base == "set"_L1 || base == "character"_L1)
        return u"''"_s;
    if (base.endsWith("int"_L1) || base == "integer"_L1 || base == "decimal"_L1 || base == "numeric"_L1
        || base == "float"_L1 || base == "double"_L1 || base == "bit"_L1 || base == "bool"_L1 || base == "boolean"_L1
        || base == "year"_L1 || base == "real"_L1)
        return u"0"_s;
    return {};
}

/// TEXT, BLOB and JSON take no literal default, and a zero date none that strict mode lets pass.
bool isDefaultable(const QString &type, const QString &value)
{
    const QString base = type.section(u'(', 0, 0).section(u' ', 0, 0);
    return !value.startsWith("'0000"_L1) && !base.endsWith("text"_L1) && !base.endsWith("blob"_L1) && base != "json"_L1;
}

/// By an UPDATE of all rows, or of those that hold the invented value: one whose condition speaks of the column.
bool isFilledLater(const Script &script, const Sql::Name &table, const QString &column, qsizetype from)
{
    bool filled = false;
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        filled = filled
            || (place.index > from && rows.verb == Sql::RowVerb::Update && rows.table.name == table.name
                && rows.columns.contains(column, Qt::CaseInsensitive)
                && (rows.predicate.isEmpty() || mentions(rows.predicate).contains(column, Qt::CaseInsensitive)));
    });
    return filled;
}

void sayAdded(const Sql::AddColumn &change, const Place &place, Report &report)
{
    const Sql::ColumnDefinition &column = change.column;
    const QString value = inventedFor(column.type);
    const bool stated = !column.defaultExpression.isEmpty() || column.serial || !column.generated.isEmpty()
        || column.identity;
    if (!column.notNull || stated || value.isEmpty() || !place.isUsed(change.table)
        || isFilledLater(place.script, change.table, column.name, place.index))
        return;
    const bool zeroDate = value.startsWith("'0000"_L1);
    // Where explicit_defaults_for_timestamp is off, as it was by itself before, the first such column gets the time.
    const bool mariaDb = place.script.dialect->id == "mariadb"_L1;
    if (column.type.startsWith("timestamp"_L1) && place.script.serverVersion < (mariaDb ? 101000 : 80000))
        return;
    Finding &finding = report.add(
        place.range(column.range),
        zeroDate ? QCoreApplication::translate("Lint",
                                               "%1.%2 has no default: the rows that are there would get %3, which "
                                               "strict mode refuses and any other stores.")
                       .arg(change.table.display(), column.name, value)
                 : QCoreApplication::translate("Lint",
                                               "%1.%2 has no default: without a word every row that is there gets "
                                               "%3, as if somebody had said so.")
                       .arg(change.table.display(), column.name, value));
    finding.help = QCoreApplication::translate(
        "Lint", "State the default that is meant, or add the column as NULL, fill it, and make it NOT NULL then.");
    if (isDefaultable(column.type, value))
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "State DEFAULT %1").arg(value),
             .edits = {insertion(place.script,
                                 column.position.isEmpty()
                                     ? column.range.end
                                     : wordIn(place.script, place.index,
                                              column.position == "FIRST"_L1 ? "FIRST" : "AFTER", column.range.begin)
                                           .begin,
                                 column.position.isEmpty() ? " DEFAULT " + value.toUtf8()
                                                           : "DEFAULT " + value.toUtf8() + ' ')}});
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AddColumn>(script,
                            [&](const Sql::AddColumn &change, const Place &place) { sayAdded(change, place, report); });
    KnownTables tables(script);
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (!change.definition || !change.definition->notNull || !isLax(script, place.index)
            || !place.isUsed(change.table))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(change.table);
        const Schema::Column *before = table ? table->column(change.column) : nullptr;
        if (before && before->notNull)
            return;
        report
            .add(place.range(change.range),
                 QCoreApplication::translate("Lint",
                                             "Strict mode is off: every NULL in %1.%2 becomes %3 without a word.")
                     .arg(change.table.display(), change.column, inventedFor(change.newType)))
            .help = QCoreApplication::translate("Lint", "Fill the NULLs with what is meant, and leave strict mode on.");
    });
}

Rule rule()
{
    return {.id = u"mysql-implicit-zero-default"_s,
            .title = QCoreApplication::translate("Lint", "A value that MySQL invents for old rows"),
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::AddColumn, Sql::ChangeColumnType>()};
}

} // namespace Lint::Rules::mysql_implicit_zero_default
