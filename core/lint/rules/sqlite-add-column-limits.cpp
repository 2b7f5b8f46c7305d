// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialect/sqlite/volatility.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::sqlite_add_column_limits {

namespace {

enum class Limit { PrimaryKey, Unique, Stored, NotNull, Default, Reference };

std::optional<Limit> limitOf(const Sql::ColumnDefinition &column)
{
    if (column.has(Sql::ConstraintKind::PrimaryKey))
        return Limit::PrimaryKey;
    if (column.has(Sql::ConstraintKind::Unique))
        return Limit::Unique;
    if (!column.generated.isEmpty())
        return column.generatedStored ? std::optional(Limit::Stored) : std::nullopt;
    if (!Sqlite::isPlainDefault(column.defaultExpression))
        return Limit::Default;
    if (column.notNull && Sqlite::isNullDefault(column.defaultExpression))
        return Limit::NotNull;
    if (column.has(Sql::ConstraintKind::ForeignKey) && !Sqlite::isNullDefault(column.defaultExpression))
        return Limit::Reference;
    return std::nullopt;
}

/// Refused whatever the table holds.
bool isAlways(Limit limit)
{
    return limit == Limit::PrimaryKey || limit == Limit::Unique;
}

QString message(Limit limit, const QString &column, const QString &table)
{
    switch (limit) {
    case Limit::PrimaryKey:
        return QCoreApplication::translate("Lint", "SQLite cannot add %1 to %2: a new column cannot be a PRIMARY KEY.")
            .arg(column, table);
    case Limit::Unique:
        return QCoreApplication::translate("Lint", "SQLite cannot add %1 to %2: a new column cannot be UNIQUE.")
            .arg(column, table);
    case Limit::Stored:
        return QCoreApplication::translate("Lint",
                                           "SQLite refuses to add %1 as soon as %2 holds a row: a new generated "
                                           "column can only be VIRTUAL. On an empty database it passes.")
            .arg(column, table);
    case Limit::NotNull:
        return QCoreApplication::translate("Lint",
                                           "SQLite refuses to add %1 as soon as %2 holds a row: NOT NULL needs a "
                                           "default that is not NULL. On an empty database it passes.")
            .arg(column, table);
    case Limit::Default:
        return QCoreApplication::translate("Lint",
                                           "SQLite refuses to add %1 as soon as %2 holds a row: its default is not a "
                                           "constant. On an empty database it passes.")
            .arg(column, table);
    case Limit::Reference:
        break;
    }
    return QCoreApplication::translate("Lint",
                                       "While foreign_keys is on, SQLite refuses to add %1 as soon as %2 holds a row: "
                                       "a column that refers to another table can only have NULL as default.")
        .arg(column, table);
}

QString help(Limit limit)
{
    switch (limit) {
    case Limit::Unique:
        return QCoreApplication::translate("Lint", "Add it without UNIQUE, then CREATE UNIQUE INDEX.");
    case Limit::PrimaryKey:
        return QCoreApplication::translate("Lint", "Build the table anew.");
    case Limit::Stored:
        return QCoreApplication::translate("Lint", "Make it VIRTUAL, or build the table anew.");
    case Limit::NotNull:
    case Limit::Default:
        return QCoreApplication::translate("Lint",
                                           "Give it a constant default, or add it without one and UPDATE the rows; "
                                           "else build the table anew.");
    case Limit::Reference:
        break;
    }
    return QCoreApplication::translate("Lint", "Add it without a default, then UPDATE the rows.");
}

/// A constant that a column of the type takes: a number where SQLite would store one, else a text.
QString constantFor(const QString &type)
{
    const QString written = type.toUpper();
    // By the rules of affinity.
    if (written.contains("INT"_L1))
        return u"0"_s;
    if (written.contains("CHAR"_L1) || written.contains("CLOB"_L1) || written.contains("TEXT"_L1))
        return u"''"_s;
    if (written.isEmpty() || written.contains("BLOB"_L1))
        return u"x''"_s;
    return written.contains("DATE"_L1) || written.contains("TIME"_L1) ? u"''"_s : u"0"_s;
}

/// Where DEFAULT and its value stand in the statement; empty: it states none.
Sql::Range defaultClause(const Place &place)
{
    Sql::Cursor cursor(place.statement().sql, place.script.dialect->lexicalRules, {.stringsAreNames = true});
    const qsizetype word = cursor.find("DEFAULT", 0);
    if (word >= cursor.count())
        return {};
    cursor.moveTo(word + 1);
    if (cursor.text(word + 1) == "-" || cursor.text(word + 1) == "+")
        cursor.moveTo(word + 2);
    cursor.skipBalanced();
    return cursor.range(word, cursor.position());
}

/// The words of the column that stand in the way, and the statement that does their work instead.
void offerFix(const Sql::AddColumn &add, Limit limit, const Place &place, Finding &finding)
{
    const Script &script = place.script;
    const Dialect::Dialect &dialect = *script.dialect;
    const QString table = QString::fromUtf8(quotedName(script, add.table));
    const QString column = dialect.quoted(add.column.name);
    const qsizetype end = place.statement().sql.range.end;
    const QString constant = constantFor(add.column.type);
    if (limit == Limit::Unique) {
        const Sql::Range word = wordIn(script, place.index, "UNIQUE", add.column.range.begin);
        const QString schema = add.table.schema.isEmpty() ? QString() : dialect.quoted(add.table.schema) + u'.';
        const QString index = u";\nCREATE UNIQUE INDEX "_s + schema
            + dialect.quoted(u"idx_"_s + add.table.name + u'_' + add.column.name) + u" ON "_s
            + dialect.quoted(add.table.name) + u" ("_s + column + u')';
        if (!word.isEmpty() && add.column.constraints.size() == 1 && add.column.constraints.first().name.isEmpty()
            && !add.column.notNull)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Make a unique index instead"),
                 .edits = {edit(script, {word.begin - 1, word.end}, {}), insertion(script, end, index.toUtf8())}});
    } else if (limit == Limit::Stored) {
        const Sql::Range word = lastWordIn(script, place.index, "STORED");
        if (!word.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it VIRTUAL"),
                                  .edits = {edit(script, word, "VIRTUAL")}});
    } else if (limit == Limit::NotNull && !add.column.has(Sql::ConstraintKind::ForeignKey)) {
        const Sql::Range stated = defaultClause(place);
        const QByteArray text = "DEFAULT " + constant.toUtf8();
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Give it the default %1").arg(constant),
                              .edits = {stated.isEmpty() ? insertion(script, add.column.range.end, ' ' + text)
                                                         : edit(script, stated, text)}});
    } else if (limit == Limit::Default || limit == Limit::Reference) {
        // Without the default, or with a constant one where NOT NULL leans on it; the rows get the value by an UPDATE.
        const Sql::Range clause = defaultClause(place);
        if (clause.isEmpty() || (limit == Limit::Reference && add.column.notNull))
            return;
        const QString update = u";\nUPDATE "_s + table + u" SET "_s + column + u" = "_s + add.column.defaultExpression;
        const Edit without = add.column.notNull ? edit(script, clause, "DEFAULT " + constant.toUtf8())
                                                : edit(script, {clause.begin - 1, clause.end}, {});
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Fill the rows instead of the default"),
                              .edits = {without, insertion(script, end, update.toUtf8())}});
    }
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    static const QStringList off = {u"off"_s, u"0"_s, u"false"_s, u"no"_s};
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) {
        const std::optional<Limit> limit = limitOf(add.column);
        if (!limit || (!isAlways(*limit) && script.replay.isUnused(add.table, place.index)))
            return;
        const QString keys = script.replay.parameter(u"foreign_keys"_s, place.index).toLower();
        if (*limit == Limit::Reference && off.contains(keys))
            return;
        const std::optional<Dialect::TableSize> size = script.size(add.table, place.index);
        const bool empty = !isAlways(*limit) && size && size->rows == 0;
        QString text = message(*limit, add.column.name, add.table.display());
        if (empty)
            text += u' '
                + QCoreApplication::translate("Lint", "On the connected target %1 is empty.").arg(add.table.display());
        Finding &finding = report.add(place.range(add.column.range), text, empty ? Severity::Info : Severity::Error);
        finding.help = help(*limit);
        offerFix(add, *limit, place, finding);
    });
}

Rule rule()
{
    return {.id = u"sqlite-add-column-limits"_s,
            .title = QCoreApplication::translate("Lint", "Column that SQLite cannot add"),
            .severity = Severity::Error,
            .dialects = {u"sqlite"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::AddColumn>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::sqlite_add_column_limits
