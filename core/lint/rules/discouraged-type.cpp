// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Types that round, depend on the locale or are on their way out.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Lint::Rules::discouraged_type {

namespace {

struct Verdict
{
    QString why = {};
    QString instead = {};
    QByteArray replacement = {}; ///< of the type; empty: none is sure
    bool ofWidth = false; ///< what stands in the type's parentheses says nothing
    bool ofDefault = false; ///< not the type, but its default
    std::optional<Severity> severity = {}; ///< nothing: the rule's
};

bool isAmount(const QString &column)
{
    // unit_price, unitPrice, subtotal; coffee has no fee in it.
    static const QRegularExpression amount(u"price|amount|total|balance|(^|_)(cost|fee|salary)(_|s?$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return amount.match(column).hasMatch();
}

Verdict verdictPostgresql(const TypeName &type)
{
    if (type.base == "money"_L1)
        return {translated(QT_TRANSLATE_NOOP("Lint",
                                             "money reads and prints by the server's locale, and a dump restored "
                                             "elsewhere holds other amounts")),
                translated(QT_TRANSLATE_NOOP("Lint", "Use numeric with a fixed scale.")), "numeric(19,4)"};
    if (type.base == "timetz"_L1)
        return {
            translated(QT_TRANSLATE_NOOP("Lint", "a time of day with an offset and no date cannot follow summer time")),
            translated(QT_TRANSLATE_NOOP("Lint", "Use timestamptz, or time and the zone's name."))};
    if (type.base == "name"_L1 || type.base == "oid"_L1)
        return {translated(QT_TRANSLATE_NOOP("Lint", "it is a type of the server's own catalogue")),
                translated(QT_TRANSLATE_NOOP("Lint", "Use text or bigint."))};
    return {};
}

Verdict verdictMysql(const Sql::ColumnDefinition &column, const TypeName &type)
{
    const QString written = column.type.toLower();
    const QString base = type.base.section(u' ', 0, 0);
    static const QRegularExpression width(
        u"^(int|integer|bigint|smallint|mediumint|tinyint|int[1-48]|middleint)\\s*\\("_s);
    const bool boolean = written.startsWith("tinyint(1)"_L1);
    if (written.contains("zerofill"_L1))
        return {
            translated(QT_TRANSLATE_NOOP("Lint", "ZEROFILL only changes how a number is shown, and makes it unsigned")),
            translated(QT_TRANSLATE_NOOP("Lint", "Fill with zeros where numbers are shown."))};
    if (width.match(written).hasMatch() && !boolean)
        return {.why = translated(
                    QT_TRANSLATE_NOOP("Lint", "the display width limits nothing, and MySQL has deprecated it")),
                .instead = translated(QT_TRANSLATE_NOOP("Lint", "Leave the number away.")),
                .ofWidth = true};
    if ((base == "float"_L1 || base == "double"_L1 || base == "real"_L1) && type.modifiers.size() == 2)
        return {translated(QT_TRANSLATE_NOOP("Lint", "FLOAT(m,d) is deprecated and rounds")),
                translated(QT_TRANSLATE_NOOP("Lint", "Use decimal."))};
    if (base == "year"_L1 && type.modifiers == QList{2})
        return {translated(QT_TRANSLATE_NOOP("Lint", "YEAR(2) is gone since MySQL 8.0")),
                translated(QT_TRANSLATE_NOOP("Lint", "Use YEAR."))};
    if (column.defaultExpression.contains("0000-00-00"_L1))
        return {.why = translated(QT_TRANSLATE_NOOP("Lint", "strict mode refuses the date of zeros")),
                .instead = translated(QT_TRANSLATE_NOOP("Lint", "Use NULL or a real date.")),
                .ofDefault = true};
    return {};
}

/// Seen on 3.46.1: only a column of exactly this type becomes the row's number; any other key takes NULL, and no number
/// by itself.
Verdict verdictSqlite(const NewColumn &column)
{
    const Sql::ColumnDefinition &definition = column.definition;
    const auto refers = [&](const Sql::Constraint &constraint) {
        return constraint.kind == Sql::ConstraintKind::ForeignKey && constraint.columns.contains(definition.name);
    };
    const bool number = definition.type.contains("int"_L1, Qt::CaseInsensitive)
        && definition.type.compare("integer"_L1, Qt::CaseInsensitive) != 0;
    if (!number || !column.created || !column.isPrimaryKey() || definition.notNull
        || !definition.defaultExpression.isEmpty() || definition.has(Sql::ConstraintKind::ForeignKey)
        || std::ranges::any_of(column.created->constraints, refers) || column.created->options.contains("STRICT"_L1)
        || column.created->options.contains("WITHOUT ROWID"_L1))
        return {};
    return {
        .why = translated(QT_TRANSLATE_NOOP("Lint",
                                            "only INTEGER numbers the rows by itself, and a row that brings no value "
                                            "gets NULL as its key, like any number of others")),
        .instead = translated(QT_TRANSLATE_NOOP("Lint", "Use INTEGER, which has 64 bits in SQLite.")),
        .replacement = "INTEGER",
        .severity = Severity::Warning};
}

Verdict verdict(const Script &script, const Sql::ColumnDefinition &column, const QVariantMap &parameters)
{
    const TypeName type = typeName(column.type);
    const QStringList forbidden = parameters.isEmpty() ? QStringList() : parameters.value(u"types"_s).toStringList();
    if (std::ranges::any_of(forbidden, [&](const QString &one) { return typeName(one).base == type.base; }))
        return {translated(QT_TRANSLATE_NOOP("Lint", "the project does not use this type")),
                translated(QT_TRANSLATE_NOOP("Lint", "Use another type."))};
    const int longest = parameters.isEmpty()
        ? 0
        : parameters.value(type.base == "varchar"_L1 ? u"max-varchar"_s : u"max-char"_s).toInt();
    if ((type.base == "varchar"_L1 || type.base == "char"_L1) && longest > 0 && type.modifiers.value(0) > longest)
        return {translated(QT_TRANSLATE_NOOP("Lint", "the project allows %1 characters")).arg(longest),
                translated(QT_TRANSLATE_NOOP("Lint", "Make it shorter, or use text."))};
    if (script.isPostgresql()) {
        if (Verdict found = verdictPostgresql(type); !found.why.isEmpty())
            return found;
    } else if (!script.isSqlite()) {
        if (Verdict found = verdictMysql(column, type); !found.why.isEmpty())
            return found;
    }
    const bool rounds = type.base == "real"_L1 || type.base.startsWith("double"_L1) || type.base == "float"_L1;
    if (rounds && isAmount(column.name))
        return {translated(
                    QT_TRANSLATE_NOOP("Lint", "a binary fraction cannot hold 0.10: sums of amounts are off by cents")),
                script.isSqlite() ? translated(QT_TRANSLATE_NOOP("Lint", "Keep whole cents in an INTEGER."))
                                  : translated(QT_TRANSLATE_NOOP("Lint", "Use numeric with a fixed scale."))};
    return {};
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const auto say = [&](Sql::Range range, const Sql::Name &table, const Sql::ColumnDefinition &column,
                         const Verdict &found) -> Finding & {
        const QString message = found.ofDefault
            ? QCoreApplication::translate("Lint", "%1.%2 has the default %3: %4.")
                  .arg(table.display(), column.name, column.defaultExpression, found.why)
            : QCoreApplication::translate("Lint", "%1.%2 is of the type %3: %4.")
                  .arg(table.display(), column.name, column.type, found.why);
        Finding &finding = found.severity ? report.add(range, message, *found.severity) : report.add(range, message);
        finding.help = found.instead;
        return finding;
    };
    // What stands in the way and can be left away, or be written better.
    const auto offer = [&](const Sql::Range &range, const Sql::ColumnDefinition &column, const Verdict &found,
                           Finding &finding) {
        const QByteArray &text = script.source->fileText;
        const qsizetype open = text.indexOf('(', range.begin);
        const qsizetype close = text.indexOf(')', std::max<qsizetype>(open, 0));
        if (found.ofWidth && open > 0 && close > 0 && close < range.end)
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Leave the display width away"),
                                  .edits = {edit(script, {open, close + 1}, {})}});
        else if (!found.replacement.isEmpty() && !typeName(column.type).array)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Make it %1").arg(QString::fromUtf8(found.replacement)),
                 .edits = {edit(script, range, found.replacement)}});
    };
    forEachColumn(script, [&](const NewColumn &column) {
        Verdict found = verdict(script, column.definition, parameters);
        if (found.why.isEmpty() && script.isSqlite())
            found = verdictSqlite(column);
        if (found.why.isEmpty())
            return;
        const Sql::Range range = found.ofDefault ? Sql::Range() : typeRange(column);
        Finding &finding = say(range.isEmpty() ? column.place.range(column.definition.range) : range, column.table,
                               column.definition, found);
        if (!range.isEmpty() && column.place.statement().parent < 0)
            offer(range, column.definition, found, finding);
    });
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        const Sql::ColumnDefinition column = change.definition.value_or(
            Sql::ColumnDefinition{.name = change.column, .type = change.newType});
        const Verdict found = verdict(script, column, parameters);
        if (found.why.isEmpty() || place.isTemporary(change.table))
            return;
        Finding &finding = say(place.range(change.range), change.table, column, found);
        const Sql::Range range = typeRange(NewColumn{column, change.table, nullptr, place});
        if (found.ofWidth && !range.isEmpty() && place.statement().parent < 0)
            offer(range, column, found, finding);
    });
}

Rule rule()
{
    return {.id = u"discouraged-type"_s,
            .title = QCoreApplication::translate("Lint", "Discouraged type"),
            .severity = Severity::Info,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::ChangeColumnType>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::discouraged_type
