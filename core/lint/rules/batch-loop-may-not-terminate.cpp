// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A loop that ends when no row matches any more, and an UPDATE that leaves rows matching.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::batch_loop_may_not_terminate {

namespace {

/// Why rows go on matching.
enum class Verdict { Ends, Unknown, NoProgress, NullStays };

struct Judgement
{
    Verdict verdict = Verdict::Unknown;
    QString column = {}; ///< that stays as it was
    QStringList inputs = {}; ///< columns whose NULLs make it NULL again
};

/// One UPDATE in a loop, in words.
struct Batch
{
    QList<Assignment> assignments;
    QList<Condition> conditions;
    QList<QStringList> parts; ///< of the conditions, those that hold queries left out
    QStringList variables;
    const Schema::Table *table = nullptr;
};

bool isLiteral(const QStringList &words)
{
    if (words.size() == 2 && words.first() == "-"_L1)
        return isLiteral(words.sliced(1));
    if (words.size() > 1 && words.at(1) != "::"_L1)
        return false;
    const QString word = words.value(0);
    static const QStringList constants = {u"true"_s, u"false"_s, u"current_timestamp"_s, u"current_date"_s};
    return word.startsWith(u'\'') || (!word.isEmpty() && word.front().isDigit()) || constants.contains(word);
}

/// Does another condition keep the rows out in which the column is NULL?
bool excludesNull(const Batch &batch, const QString &column)
{
    const Schema::Column *known = batch.table ? batch.table->column(column) : nullptr;
    if (known && known->notNull)
        return true;
    return std::ranges::any_of(batch.parts, [&](const QStringList &part) {
        if (!part.contains(column) || part.contains(u"or"_s))
            return false;
        const qsizetype is = part.indexOf(u"is"_s);
        return is < 0 || part.sliced(is) == QStringList{u"is"_s, u"not"_s, u"null"_s};
    });
}

/// The columns whose NULL makes the expression NULL; nothing where it is never NULL. An empty list: for other reasons.
std::optional<QStringList> nullInputs(const Batch &batch, const QString &expression)
{
    const QStringList words = wordsOf(expression);
    if (words == QStringList{u"null"_s})
        return QStringList();
    if (isLiteral(words))
        return std::nullopt;
    if (words.value(0) == "coalesce"_L1 && words.value(1) == "("_L1 && words.last() == ")"_L1) {
        const QStringList items = listItems(expression.sliced(expression.indexOf(u'(') + 1).chopped(1));
        if (!items.isEmpty() && isLiteral(wordsOf(items.last())))
            return std::nullopt;
    }
    const bool opaque = words.contains(u"select"_s) || words.contains(u"nullif"_s)
        || (words.contains(u"case"_s) && !words.contains(u"else"_s));
    if (opaque)
        return QStringList();
    QStringList inputs = mentions(expression);
    inputs.removeIf([&](const QString &name) {
        const bool type = words.contains(u"::"_s) && words.indexOf(name) > 0
            && words.at(words.indexOf(name) - 1) == "::"_L1;
        return type || batch.variables.contains(name) || excludesNull(batch, name);
    });
    return inputs.isEmpty() ? std::nullopt : std::optional(inputs);
}

Judgement judge(const Batch &batch, const Assignment &assignment)
{
    Judgement best{.verdict = Verdict::NoProgress, .column = assignment.column};
    for (const QStringList &part : batch.parts) {
        const qsizetype at = part.indexOf(assignment.column);
        if (at < 0)
            continue;
        const QStringList rest = part.sliced(at + 1);
        const QStringList set = wordsOf(assignment.expression);
        if (part.contains(u"or"_s) || (at > 0 && part.at(at - 1) != "."_L1))
            return {.verdict = Verdict::Unknown};
        if (rest == QStringList{u"is"_s, u"null"_s}) {
            const std::optional<QStringList> inputs = nullInputs(batch, assignment.expression);
            if (!inputs)
                return {.verdict = Verdict::Ends};
            best = {.verdict = Verdict::NullStays, .column = assignment.column, .inputs = *inputs};
            continue;
        }
        const bool differs = rest.value(0) == "<>"_L1 || rest.value(0) == "!="_L1;
        const QStringList wanted = differs ? rest.sliced(1)
            : rest.first(std::min<qsizetype>(3, rest.size())) == QStringList{u"is"_s, u"distinct"_s, u"from"_s}
            ? rest.sliced(3)
            : QStringList();
        if (!wanted.isEmpty()) {
            if (wanted == set)
                return {.verdict = Verdict::Ends};
            if (isLiteral(wanted) && isLiteral(set))
                continue; // NoProgress
            return {.verdict = Verdict::Unknown};
        }
        if (rest.value(0) == "="_L1 && rest.sliced(1) == set)
            continue; // what it looks for is what it writes
        return {.verdict = rest.value(0) == "="_L1 && isLiteral(rest.sliced(1)) && isLiteral(set) ? Verdict::Ends
                                                                                                  : Verdict::Unknown};
    }
    return best;
}

Judgement judge(const Batch &batch)
{
    Judgement worst{.verdict = Verdict::Unknown};
    for (const Assignment &assignment : batch.assignments) {
        const Judgement one = judge(batch, assignment);
        if (one.verdict == Verdict::Ends || one.verdict == Verdict::Unknown)
            return one;
        if (worst.verdict != Verdict::NullStays)
            worst = one;
    }
    return worst;
}

/// Does the loop end by itself, whatever the rows do? Only an end that hangs on rows is judged.
bool endsByRows(const Script &script, const CodeLoop &loop)
{
    static const QRegularExpression counter(uR"(DIAGNOSTICS\s+(\w+)\s*:?=\s*ROW_COUNT)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(script.source->fileText.sliced(loop.range.begin, loop.range.length()));
    QStringList counters = {u"found"_s, u"exists"_s, u"row_count"_s}; // the last one is MySQL's
    for (const QRegularExpressionMatch &match : counter.globalMatch(text))
        counters.append(match.captured(1).toLower());
    if (loop.leaves && loop.exits.isEmpty())
        return false;
    return std::ranges::all_of(loop.exits, [&](const QString &condition) {
        const QStringList words = wordsOf(condition);
        return std::ranges::any_of(counters, [&](const QString &name) { return words.contains(name); });
    });
}

/// Behind `column IS NULL` in one of the conditions; -1: not found.
qsizetype behindIsNull(const Place &place, const Batch &batch, const QString &column)
{
    const Sql::Statement &sql = place.statement().sql;
    for (const Condition &condition : batch.conditions) {
        // The file's own bytes: what is no UTF-8 has another length in the condition's text.
        const QByteArray text = sql.text.sliced(condition.range.begin - sql.range.begin, condition.range.length());
        Sql::Lexer lexer(text, place.script.dialect->lexicalRules);
        QStringList last;
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            if (token.kind == Sql::TokenKind::Comment)
                continue;
            last.append(token.kind == Sql::TokenKind::QuotedName ? Sql::unquotedName(lexer.text(token))
                                                                 : QString::fromUtf8(lexer.text(token)).toLower());
            if (last.size() >= 3 && last.last(3) == QStringList{column, u"is"_s, u"null"_s})
                return condition.range.begin + token.range.end;
        }
    }
    return -1;
}

Batch batchAt(const Place &place, const KnownTables &tables, const Sql::Name &table)
{
    const Statement &statement = place.statement();
    Batch batch{.assignments = assignmentsIn(place.script, place.index),
                .conditions = conditionsIn(place.script, place.index),
                .parts = {},
                .variables = place.script.bodies.at(statement.body).variables,
                .table = tables.table(table)};
    for (const Condition &condition : std::as_const(batch.conditions)) {
        const QList<QStringList> parts = conditionsOf(condition.text);
        for (const QStringList &part : parts) {
            if (!part.contains(u"select"_s))
                batch.parts.append(part);
        }
    }
    return batch;
}

} // namespace

static void reportBatch(const Place &place, const Sql::Name &table, const Batch &batch, const Judgement &judgement,
                        Report &report)
{
    QString message;
    if (judgement.verdict == Verdict::NullStays && !judgement.inputs.isEmpty())
        message = QCoreApplication::translate(
                      "Lint",
                      "Rows of %1 in which %2 is NULL are given NULL again, and match for ever: the "
                      "loop never ends.")
                      .arg(table.display(), judgement.inputs.join(u", "_s));
    else if (judgement.verdict == Verdict::NullStays)
        message = QCoreApplication::translate(
                      "Lint",
                      "Where the value for %1.%2 is NULL, the row matches again: the loop never "
                      "ends.")
                      .arg(table.display(), judgement.column);
    else
        message = QCoreApplication::translate(
                      "Lint",
                      "What this writes to %1 does not change which rows match: the loop takes the "
                      "same ones again, and never ends.")
                      .arg(table.display());
    Finding &finding = report.add(place.script.head(place.index), message);
    finding.help = judgement.verdict == Verdict::NullStays
        ? QCoreApplication::translate("Lint",
                                      "Leave those rows out (AND … IS NOT NULL), or go on by key: id > the last "
                                      "one that was done.")
        : QCoreApplication::translate("Lint",
                                      "Look for rows that are not done yet, or go on by key: id > the last one "
                                      "that was done.");
    const qsizetype at = judgement.inputs.isEmpty() ? -1 : behindIsNull(place, batch, judgement.column);
    if (at < 0)
        return;
    QByteArray text;
    for (const QString &input : judgement.inputs)
        text += " AND " + place.script.dialect->quoted(input).toUtf8() + " IS NOT NULL";
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Leave out the rows without %1")
                                       .arg(judgement.inputs.join(u", "_s)),
                          .edits = {insertion(place.script, at, text)}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    QHash<std::pair<qsizetype, qsizetype>, int> writers; // how many statements of a loop change rows
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb != Sql::RowVerb::Select && script.loop(place.index))
            ++writers[{place.statement().body, place.statement().loop}];
    });
    if (writers.isEmpty())
        return;
    KnownTables tables(script);
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const CodeLoop *loop = script.loop(place.index);
        const bool open = loop && (loop->kind == CodeLoop::Kind::Endless || loop->kind == CodeLoop::Kind::While);
        if (!open || rows.verb != Sql::RowVerb::Update || !endsByRows(script, *loop))
            return;
        const Sql::Range current = wordIn(script, place.index, "CURRENT");
        if (!current.isEmpty() && !wordIn(script, place.index, "OF", current.end).isEmpty())
            return; // WHERE CURRENT OF: the cursor goes on
        tables.goTo(place.index);
        const Batch batch = batchAt(place, tables, rows.table);
        for (const Condition &condition : batch.conditions) {
            if (comparesWithAny(condition.text, batch.variables))
                return; // goes on by key
        }
        const Judgement judgement = judge(batch);
        const bool alone = writers.value({place.statement().body, place.statement().loop}) == 1;
        if (judgement.verdict == Verdict::NullStays || (judgement.verdict == Verdict::NoProgress && alone))
            reportBatch(place, rows.table, batch, judgement, report);
    });
}

Rule rule()
{
    return {.id = u"batch-loop-may-not-terminate"_s,
            .title = QCoreApplication::translate("Lint", "Loop that may not end"),
            .severity = Severity::Error,
            .check = check,
            .speaksOf = changeTypes<Sql::CodeBlock, Sql::ChangeRows>()};
}

} // namespace Lint::Rules::batch_loop_may_not_terminate
