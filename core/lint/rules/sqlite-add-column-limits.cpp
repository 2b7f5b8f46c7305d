// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialect/sqlite/volatility.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
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
    return limit == Limit::PrimaryKey || limit == Limit::Unique || limit == Limit::Stored;
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
                                           "SQLite cannot add %1 to %2: a new generated column can only be VIRTUAL.")
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

/// The words of the column that stand in the way, and the statement that does their work instead.
void offerFix(const Sql::AddColumn &add, Limit limit, const Place &place, Finding &finding)
{
    const Script &script = place.script;
    const Dialect::Dialect &dialect = *script.dialect;
    const QString table = dialect.quoted(add.table.name);
    const QString column = dialect.quoted(add.column.name);
    const qsizetype end = place.statement().sql.range.end;
    if (limit == Limit::Unique) {
        const Sql::Range word = wordIn(script, place.index, "UNIQUE", add.column.range.begin);
        const QString index = u";\nCREATE UNIQUE INDEX "_s
            + dialect.quoted(u"idx_"_s + add.table.name + u'_' + add.column.name) + u" ON "_s + table + u" ("_s + column
            + u')';
        if (!word.isEmpty() && add.column.constraints.size() == 1 && add.column.constraints.first().name.isEmpty())
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Make a unique index instead"),
                 .edits = {edit(script, {word.begin - 1, word.end}, {}), insertion(script, end, index.toUtf8())}});
    } else if (limit == Limit::Default) {
        // Neither the default nor a NOT NULL that leans on it; the rows get the value by an UPDATE.
        Sql::Cursor cursor(place.statement().sql, dialect.lexicalRules, {.stringsAreNames = true});
        const qsizetype word = cursor.find("DEFAULT", 0);
        if (word >= cursor.count() || add.column.notNull)
            return;
        cursor.moveTo(word + 1);
        cursor.skipBalanced();
        const QString update = u";\nUPDATE "_s + table + u" SET "_s + column + u" = "_s + add.column.defaultExpression;
        const Sql::Range clause = cursor.range(word, cursor.position());
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Fill the rows instead of the default"),
             .edits = {edit(script, {clause.begin - 1, clause.end}, {}), insertion(script, end, update.toUtf8())}});
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
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::sqlite_add_column_limits
