// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/columnsteps.h"

#include "core/lint/fixes.h"
#include "core/lint/ledger.h"
#include "core/lint/twosteps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lint {

namespace ColumnSteps { // words that other files have too

namespace {

/// A part of a column's definition: first its name and type, then one for each constraint, with the constraint's name.
struct Part
{
    QByteArray word = {}; ///< "DEFAULT", "NOT", "REFERENCES"; empty: name and type
    Sql::Range range = {}; ///< within the statement's text
};

/// Words that begin a part, unless one of the second list stands before them: ON DELETE SET NULL is one part.
bool begins(const QByteArray &word, const QByteArray &before)
{
    static const QSet<QByteArray> first = {"CONSTRAINT", "NOT",        "NULL",       "DEFAULT",
                                           "PRIMARY",    "UNIQUE",     "CHECK",      "GENERATED",
                                           "COLLATE",    "REFERENCES", "DEFERRABLE", "INITIALLY"};
    static const QSet<QByteArray> holding = {"NOT", "SET", "BY", "NULLS", "DEFAULT"};
    return first.contains(word) && !holding.contains(before);
}

QList<Part> partsOf(const Place &place, const Sql::ColumnDefinition &column)
{
    const Sql::Statement &sql = place.statement().sql;
    const Sql::Range range = column.range.shifted(-sql.range.begin);
    QList<Part> parts = {{.range = {range.begin, range.begin}}};
    Sql::Lexer lexer(sql.text, place.script.dialect->lexicalRules, range.begin);
    QByteArray before;
    int depth = 0;
    int named = -1; // words since CONSTRAINT
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End && token.range.begin < range.end;
         token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Comment)
            continue;
        const QByteArray text = lexer.text(token).toByteArray();
        const QByteArray word = token.kind == Sql::TokenKind::Word ? text.toUpper() : QByteArray();
        depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        named = named >= 0 ? named + 1 : -1;
        if (named == 2) { // CONSTRAINT name CHECK
            parts.last().word = word;
            named = -1;
        } else if (depth == 0 && parts.last().range.end > range.begin && begins(word, before)) {
            parts.append({.word = word, .range = token.range});
            named = word == "CONSTRAINT" ? 0 : -1;
        }
        parts.last().range.end = token.range.end;
        before = word;
    }
    return parts;
}

/// The definition without the parts that begin with one of the words; nothing where it cannot be taken apart.
std::optional<QByteArray> without(const Place &place, const Sql::ColumnDefinition &column,
                                  const QSet<QByteArray> &words)
{
    const QList<Part> parts = partsOf(place, column);
    QByteArrayList kept;
    for (const Part &part : parts) {
        if (part.word == "DEFERRABLE" || part.word == "INITIALLY")
            return std::nullopt; // belongs to the part before
        if (!words.contains(part.word))
            kept.append(place.statement().sql.text.sliced(part.range.begin, part.range.length()));
    }
    return kept.join(' ');
}

bool canBeSplit(const Place &place, const Sql::AddColumn &change)
{
    return place.script.isPostgresql() && place.script.isUp() && place.statement().parent < 0
        && !place.script.isSealed(place.statement().sql.range) && !change.column.range.isEmpty();
}

QByteArray alter(const Place &place, const Sql::AddColumn &change)
{
    return "ALTER TABLE " + quotedName(place.script, change.table);
}

QByteArray quoted(const Place &place, const QString &name)
{
    return place.script.dialect->quoted(name).toUtf8();
}

/// The statement with the column written in another way, and statements before and behind it: one edit, since two that
/// touch are not both made.
Edit rewritten(const Place &place, const Sql::ColumnDefinition &column, const QByteArray &definition,
               const QByteArray &before, const QByteArray &behind)
{
    const Sql::Statement &sql = place.statement().sql;
    const Sql::Range range = column.range.shifted(-sql.range.begin);
    QByteArray text = sql.text;
    text.replace(range.begin, range.length(), definition);
    return edit(place.script, sql.range, before + text + behind);
}

/// Batches need a COMMIT in a DO block, which PostgreSQL 11 brought.
QList<NewMigration> filling(const Place &place, const Sql::AddColumn &change)
{
    if (place.script.serverVersion < 110000)
        return {};
    const QByteArray table = quotedName(place.script, change.table);
    const QByteArray column = quoted(place, change.column.name);
    return {{.name = u"fill_"_s + change.table.name + u'_' + change.column.name,
             .up = "DO $$\nBEGIN\n    LOOP\n        UPDATE " + table + " SET " + column
                 + " = DEFAULT\n        WHERE ctid = ANY (ARRAY (SELECT ctid FROM " + table + " WHERE " + column
                 + " IS NULL LIMIT 1000 FOR UPDATE));\n        EXIT WHEN NOT FOUND;\n        COMMIT;\n    END LOOP;\n"
                   "END\n$$;\n",
             .transaction = false}};
}

/// The constraint's own words, without its name.
QByteArray wordsOfConstraint(const Place &place, const Sql::Constraint &constraint, const char *first)
{
    const Sql::Range word = wordIn(place.script, place.index, first, constraint.range.begin);
    const qsizetype begin = place.statement().sql.range.begin;
    return word.isEmpty() || word.begin >= constraint.range.end
        ? QByteArray()
        : place.statement().sql.text.sliced(word.begin - begin, constraint.range.end - word.begin);
}

} // namespace

} // namespace ColumnSteps

std::optional<Fix> constraintLater(const Place &place, const Sql::AddColumn &change, Sql::ConstraintKind kind)
{
    using namespace ColumnSteps;
    using enum Sql::ConstraintKind;
    const Sql::ColumnDefinition &column = change.column;
    const auto found = std::ranges::find(column.constraints, kind, &Sql::Constraint::kind);
    if (!canBeSplit(place, change) || found == column.constraints.end()
        || std::ranges::count(column.constraints, kind, &Sql::Constraint::kind) != 1)
        return std::nullopt;
    const char *first = kind == ForeignKey ? "REFERENCES" : kind == Check ? "CHECK" : "UNIQUE";
    const QByteArray words = wordsOfConstraint(place, *found, first);
    const std::optional<QByteArray> rest = without(place, column, {first});
    if (words.isEmpty() || !rest || words.contains("ENFORCED") || words.contains("INHERIT"))
        return std::nullopt;
    const QString name = found->name.isEmpty() ? chosenName(change.table.name, *found) : found->name;
    Fix fix{.title = QCoreApplication::translate("Lint", "Add the column now, and its constraint in steps")};
    const QByteArray add = alter(place, change) + " ADD CONSTRAINT " + quoted(place, name);
    const QByteArray columnName = quoted(place, column.name);
    if (kind == Unique) {
        if (words.simplified().compare(first, Qt::CaseInsensitive) != 0)
            return std::nullopt; // NULLS NOT DISTINCT, WITH (…), USING INDEX TABLESPACE
        fix.edits = {rewritten(place, column, *rest, {}, {})};
        fix.newMigrations = {{.name = u"constrain_"_s + change.table.name + u'_' + column.name,
                              .up = "CREATE UNIQUE INDEX CONCURRENTLY " + quoted(place, name) + " ON "
                                  + quotedName(place.script, change.table) + " (" + columnName + ");\n" + add
                                  + " UNIQUE USING INDEX " + quoted(place, name) + ";\n",
                              .transaction = false}};
        return fix;
    }
    const QByteArray key = kind == ForeignKey ? " FOREIGN KEY (" + columnName + ") " : QByteArray(" ");
    fix.edits = {rewritten(place, column, *rest, {}, ";\n" + add + key + words + " NOT VALID")};
    fix.newMigrations = {validation(place.script, change.table, name)};
    return fix;
}

std::optional<Fix> defaultLater(const Place &place, const Sql::AddColumn &change)
{
    using namespace ColumnSteps;
    const Sql::ColumnDefinition &column = change.column;
    if (!canBeSplit(place, change) || column.has(Sql::ConstraintKind::PrimaryKey)
        || column.defaultExpression.contains(u"case"_s, Qt::CaseInsensitive))
        return std::nullopt;
    const std::optional<QByteArray> rest = without(place, column, {"DEFAULT", "NOT"});
    if (!rest)
        return std::nullopt;
    const QByteArray set = alter(place, change) + " ALTER COLUMN " + quoted(place, column.name) + " SET DEFAULT "
        + column.defaultExpression.toUtf8();
    return Fix{.title = QCoreApplication::translate("Lint", "Add the column, then its default, and fill it in batches"),
               .edits = {rewritten(place, column, *rest, {}, ";\n" + set)},
               .newMigrations = filling(place, change)};
}

std::optional<Fix> numbersLater(const Place &place, const Sql::AddColumn &change)
{
    using namespace ColumnSteps;
    const Sql::ColumnDefinition &column = change.column;
    if (!column.serial && !column.identity)
        return defaultLater(place, change);
    if (!canBeSplit(place, change) || !column.constraints.isEmpty())
        return std::nullopt;
    const QList<Part> parts = partsOf(place, column);
    const QByteArray &text = place.statement().sql.text;
    QByteArray type = column.type.toUtf8();
    if (column.serial)
        type = type == "bigserial" ? "bigint" : type == "smallserial" ? "smallint" : "integer";
    for (const Part &part : parts) {
        const bool options = part.word == "GENERATED"
            && text.sliced(part.range.begin, part.range.length()).contains('(');
        if (options || (!part.word.isEmpty() && part.word != "GENERATED" && part.word != "NOT"))
            return std::nullopt;
    }
    const QByteArray name = quoted(place, column.name);
    const Sql::Name sequence{.schema = change.table.schema, .name = change.table.name + u'_' + column.name + u"_seq"_s};
    const QByteArray written = quotedName(place.script, sequence);
    const QByteArray behind = ";\n" + alter(place, change) + " ALTER COLUMN " + name + " SET DEFAULT nextval('"
        + QByteArray(written).replace('\'', "''") + "');\nALTER SEQUENCE " + written + " OWNED BY "
        + quotedName(place.script, change.table) + '.' + name;
    return Fix{.title = QCoreApplication::translate("Lint", "Number new rows by a sequence, and old ones in batches"),
               .edits = {rewritten(place, column, name + ' ' + type, "CREATE SEQUENCE " + written + ";\n", behind)},
               .newMigrations = filling(place, change)};
}

} // namespace Lint
