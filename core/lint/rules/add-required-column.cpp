// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A column that is NOT NULL and has no default: existing rows have nothing to put there, nor have the programs that
// still run.

#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_required_column {

static QByteArray literalFor(const QString &type)
{
    const QString base = typeName(type).base;
    if (base.startsWith("timestamp"_L1))
        return "CURRENT_TIMESTAMP";
    if (base == "date"_L1)
        return "CURRENT_DATE";
    if (base == "boolean"_L1)
        return "false";
    if (base == "json"_L1 || base == "jsonb"_L1)
        return "'{}'";
    static const QStringList numbers = {u"smallint"_s, u"integer"_s, u"bigint"_s,
                                        u"numeric"_s,  u"real"_s,    u"double precision"_s};
    static const QStringList texts = {u"text"_s, u"varchar"_s, u"char"_s, u"citext"_s};
    return numbers.contains(base) ? "0" : texts.contains(base) ? "''" : QByteArray();
}

/// A domain that gives its columns a value.
static bool hasDefault(const QString &typeName, const Schema::Snapshot &schema)
{
    const QString name = QString(typeName).remove(u'"').section(u'.', -1);
    return std::ranges::any_of(schema.types, [&](const Schema::Type &type) {
        return type.kind == "domain"_L1 && type.name == name
            && (type.properties.options.contains(u"default"_s)
                || type.definition.contains("DEFAULT "_L1, Qt::CaseInsensitive));
    });
}

/// MySQL and MariaDB give the rows that are there the zero of the type, except where MySQL's strict mode has none.
static bool hasZero(const Sql::ColumnDefinition &column, const Script &script)
{
    if (script.isPostgresql() || script.isSqlite())
        return false;
    if (script.dialect->id == "mariadb"_L1)
        return true;
    const QString base = column.type.section(u'(', 0, 0).section(u' ', 0, 0);
    static const QStringList without = {u"date"_s,  u"datetime"_s, u"timestamp"_s,  u"geometry"_s,
                                        u"point"_s, u"polygon"_s,  u"linestring"_s, u"vector"_s};
    return !without.contains(base) && !base.startsWith("multi"_L1) && !base.startsWith("geom"_L1);
}

static QString messageOf(const Sql::AddColumn &change, const Script &script, bool empty)
{
    const QString table = change.table.display();
    const QString &column = change.column.name;
    if (hasZero(change.column, script))
        return QCoreApplication::translate("Lint",
                                           "Programs that still insert into %1 without %2 fail from here on, and the "
                                           "rows that are there get the zero or the empty text of its type.")
            .arg(table, column);
    if (empty)
        return QCoreApplication::translate("Lint",
                                           "%1 is empty on the connected target; on one with rows this statement "
                                           "fails. Programs that still insert without %2 fail on both.")
            .arg(table, column);
    return QCoreApplication::translate("Lint",
                                       "This fails on a table with rows: they have no value for %1. Programs "
                                       "that still insert into %2 without it fail too.")
        .arg(column, table);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        const Sql::ColumnDefinition &column = change.column;
        const bool required = column.notNull || column.has(Sql::ConstraintKind::PrimaryKey);
        if (!required || isFilled(column) || place.isNew(change.table) || place.isTemporary(change.table))
            return;
        tables.goTo(place.index);
        if (hasDefault(column.type, tables.snapshot()))
            return;
        const std::optional<Dialect::TableSize> size = script.size(change.table, place.index);
        const bool empty = size && size->rows == 0;
        Finding &finding = report.add(place.range(column.range), messageOf(change, script, empty),
                                      empty ? Severity::Warning : Severity::Error);
        finding.help = QCoreApplication::translate(
            "Lint",
            "Give it a constant default, or add it nullable now, fill it, and make it NOT NULL in a later migration.");
        QByteArray literal = literalFor(column.type);
        if (script.isSqlite() && literal.startsWith("CURRENT"))
            literal = "''"; // SQLite takes constants only
        if (column.range.isEmpty() || !column.defaultExpression.isEmpty() || !column.notNull)
            return;
        if (!literal.isEmpty())
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Add DEFAULT %1").arg(QString::fromUtf8(literal)),
                 .edits = {insertion(script, column.range.end, " DEFAULT " + literal)}});
        const Sql::Range no = wordIn(script, place.index, "NOT", column.range.begin);
        const Sql::Range null = wordIn(script, place.index, "NULL", no.end);
        // CONSTRAINT name NOT NULL goes as a whole, by hand.
        const Sql::Range named = wordIn(script, place.index, "CONSTRAINT", column.range.begin);
        if (!no.isEmpty() && null.end <= column.range.end && !null.isEmpty()
            && (named.isEmpty() || named.begin > column.range.end))
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Leave it nullable for now"),
                                  .edits = {edit(script, {no.begin - 1, null.end}, {})}});
    });
}

Rule rule()
{
    return {.id = u"add-required-column"_s,
            .title = QCoreApplication::translate("Lint", "Required column without a default"),
            .severity = Severity::Error,
            .yieldsTo = {u"sqlite-add-column-limits"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::add_required_column
