// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values by position, and columns by *: both mean something else when a column is added.

#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::insert_without_column_list {

/// Is the first SELECT list of the text `*`, or does it hold one?
static bool selectsAll(const QByteArray &text, const Script &script)
{
    const Sql::Statement statement{.range = {0, text.size()}, .text = text};
    const Sql::Cursor cursor(statement, script.dialect->lexicalRules);
    const qsizetype select = cursor.find("SELECT", 0);
    const qsizetype from = cursor.find("FROM", select);
    for (qsizetype i = select + 1; i < from; ++i) {
        const bool item = i == select + 1 || cursor.text(i - 1) == "," || cursor.text(i - 1) == "."
            || Sql::isWord(cursor.text(i - 1), "DISTINCT");
        if (cursor.text(i) == "*" && item)
            return true;
    }
    return false;
}

/// INSERT INTO t DEFAULT VALUES, SET a = 1, () VALUES (): no values that go by position.
static bool statesNoPositions(const Place &place, const Sql::ChangeRows &rows)
{
    const Sql::Cursor words(place.statement().sql, place.script.dialect->lexicalRules);
    const qsizetype into = words.find("INTO", 0);
    const qsizetype body = words.findAny(into + 1, {"DEFAULT", "SET", "VALUES", "VALUE", "SELECT", "WITH", "TABLE"});
    if (Sql::isWord(words.text(body), "DEFAULT") || Sql::isWord(words.text(body), "SET"))
        return true;
    return !rows.fromQuery && valueRows(place.script, place.index).first.isEmpty();
}

/// VALUES (): nothing goes anywhere by its order.
static bool givesNothing(const Place &place)
{
    const QByteArray &text = place.statement().sql.text;
    Sql::Lexer lexer(text, place.script.dialect->lexicalRules);
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const bool values = Sql::isWord(lexer.text(token), "VALUES") || Sql::isWord(lexer.text(token), "VALUE");
        if (token.kind == Sql::TokenKind::Word && values)
            return lexer.text(lexer.next()) == "(" && lexer.text(lexer.next()) == ")";
    }
    return false;
}

static void reportValues(const Place &place, const Sql::ChangeRows &rows, const Schema::Table *table, Report &report)
{
    const Script &script = place.script;
    const ValueRows values = rows.fromQuery ? ValueRows() : valueRows(script, place.index);
    const bool whole = isWhole(table);
    if (place.isNew(rows.table) && !rows.fromQuery && whole && values.first.size() == table->columns.size())
        return;
    if (!rows.fromQuery && givesNothing(place))
        return;
    Finding &finding = report.add(
        script.head(place.index),
        QCoreApplication::translate("Lint",
                                    "The values go into %1 by the order of its columns: where that differs, or one is "
                                    "added, they land elsewhere, or the statement fails.")
            .arg(rows.table.display()));
    finding.help = QCoreApplication::translate("Lint", "Name the columns.");
    const bool fits = whole && !rows.fromQuery && !values.first.isEmpty()
        && values.first.size() <= table->columns.size();
    if (!fits || rows.table.range.isEmpty())
        return;
    QByteArrayList names;
    for (const Schema::Column &column : table->columns.first(values.first.size()))
        names.append(script.dialect->quoted(column.name).toUtf8());
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Name the columns"),
                          .safe = true,
                          .edits = {insertion(script, rows.table.range.end, " (" + names.join(", ") + ')')}});
}

static void checkView(const Place &place, const Sql::CreateObject &view, const QSet<QString> &moved, Report &report)
{
    const Script &script = place.script;
    const bool isView = view.kind == Sql::ObjectKind::View || view.kind == Sql::ObjectKind::MaterializedView;
    if (!isView || !selectsAll(view.body.toUtf8(), script)
        || moved.contains(view.name.name)) // it stands in for a table that this script renames or moves
        return;
    report
        .add(place.range(view.name.range),
             script.isPostgresql()
                 ? QCoreApplication::translate(
                       "Lint",
                       "%1 keeps the columns that * means today: one that is added later is not in "
                       "it, and which they are, its text does not say.")
                       .arg(view.name.display())
                 : QCoreApplication::translate(
                       "Lint", "What columns %1 has, its text does not say: they change with the tables.")
                       .arg(view.name.display()))
        .help = QCoreApplication::translate("Lint", "Name the columns.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb != Sql::RowVerb::Insert)
            return;
        const bool unnamed = rows.columns.isEmpty() && !statesNoPositions(place, rows);
        if (unnamed) {
            tables.goTo(place.index);
            reportValues(place, rows, tables.table(rows.table), report);
        } else if (rows.fromQuery && !place.isNew(rows.table) && selectsAll(place.statement().sql.text, script)) {
            report
                .add(script.head(place.index),
                     QCoreApplication::translate(
                         "Lint",
                         "What goes into %1 is whatever columns the source has: one that is added "
                         "there moves the values, or stops the statement.")
                         .arg(rows.table.display()))
                .help = QCoreApplication::translate("Lint", "Name the columns of the source.");
        }
    });
    QSet<QString> moved;
    forEach<Sql::RenameTable>(script, [&](const Sql::RenameTable &c, const Place &) { moved.insert(c.table.name); });
    forEach<Sql::SetTableSchema>(script,
                                 [&](const Sql::SetTableSchema &c, const Place &) { moved.insert(c.table.name); });
    forEach<Sql::CreateObject>(
        script, [&](const Sql::CreateObject &view, const Place &place) { checkView(place, view, moved, report); });
}

Rule rule()
{
    return {.id = u"insert-without-column-list"_s,
            .title = QCoreApplication::translate("Lint", "Columns not named"),
            .severity = Severity::Warning,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows, Sql::CreateObject>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::insert_without_column_list
