// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions that match nothing, everything, or only after a look at every row.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::suspicious_predicate {

namespace {

bool isMySql(const Script &script)
{
    return script.dialect->id == "mysql"_L1 || script.dialect->id == "mariadb"_L1;
}

/// One statement and what is asked of it.
struct Subject
{
    const Place &place;
    const Sql::ChangeRows &rows;
    const Schema::Table *table;
    const QVariantMap &parameters;
    Report &report;

    bool asks(const QString &check) const
    {
        if (parameters.isEmpty())
            return true;
        const QString value = parameters.value(check, u"true"_s).toString();
        return value != "false"_L1 && value != "off"_L1;
    }
};

Sql::Cursor cursorOf(const Place &place)
{
    return place.words();
}

bool isWord(const Sql::Cursor &cursor, qsizetype at, QByteArrayView word)
{
    return cursor.kind(at) == Sql::TokenKind::Word && Sql::isWord(cursor.text(at), word);
}

bool isWithin(Sql::Range range, const QList<Condition> &conditions)
{
    return std::ranges::any_of(conditions,
                               [&](const Condition &condition) { return condition.range.contains(range.begin); });
}

void checkNull(const Subject &subject, const Sql::Cursor &cursor, qsizetype at)
{
    const bool equal = cursor.text(at) == "=" || cursor.text(at) == "==";
    if (!equal && cursor.text(at) != "<>" && cursor.text(at) != "!=")
        return;
    const bool behind = isWord(cursor, at + 1, "NULL");
    const bool before = at > 1 && isWord(cursor, at - 1, "NULL") && !isWord(cursor, at - 2, "IS")
        && !isWord(cursor, at - 2, "NOT");
    if (!behind && !before)
        return;
    const Sql::Range range = behind ? cursor.range(at, at + 2) : cursor.range(at - 1, at + 1);
    Finding &finding = subject.report.add(
        range,
        QCoreApplication::translate("Lint", "A comparison with NULL is never true, for no row of %1: nothing matches.")
            .arg(subject.rows.table.display()));
    finding.help = QCoreApplication::translate("Lint", "Write IS NULL or IS NOT NULL.");
    if (!behind || cursor.text(at + 2) == "::")
        return; // NULL = a: the operand would have to go before; NULL::text: so would the cast
    finding.fixes.append({.title = equal ? QCoreApplication::translate("Lint", "Write IS NULL")
                                         : QCoreApplication::translate("Lint", "Write IS NOT NULL"),
                          .edits = {edit(subject.place.script, range, equal ? "IS NULL" : "IS NOT NULL")}});
}

/// NOT IN (SELECT column …): one NULL among the values, and no row matches.
void checkNotIn(const Subject &subject, const Sql::Cursor &cursor, qsizetype at)
{
    if (!isWord(cursor, at, "NOT") || !isWord(cursor, at + 1, "IN") || cursor.text(at + 2) != "("
        || !isWord(cursor, at + 3, "SELECT"))
        return;
    qsizetype name = isWord(cursor, at + 4, "DISTINCT") ? at + 5 : at + 4;
    if (cursor.text(name + 1) == ".")
        name += 2;
    if (!isWord(cursor, name + 1, "FROM"))
        return;
    const QString column = Sql::unquotedName(cursor.text(name)).toLower();
    Sql::Name table{.schema = {}, .name = Sql::unquotedName(cursor.text(name + 2)).toLower()};
    if (cursor.text(name + 3) == ".")
        table = {.schema = table.name, .name = Sql::unquotedName(cursor.text(name + 4)).toLower()};
    const Schema::Table *source = subject.place.table(table);
    const Schema::Column *known = source ? source->column(column) : nullptr;
    qsizetype end = name;
    for (int depth = 1; end < cursor.count() && depth > 0; ++end)
        depth += cursor.text(end) == "(" ? 1 : cursor.text(end) == ")" ? -1 : 0;
    const QString query = cursor.written(at + 3, end - 1);
    const qsizetype where = query.indexOf("WHERE"_L1, 0, Qt::CaseInsensitive);
    if ((known && known->notNull) || (where >= 0 && impliesNotNull(query.sliced(where + 5), column)))
        return;
    QString message = QCoreApplication::translate("Lint",
                                                  "If a single %1 of %2 is NULL, NOT IN is true for no row at all.")
                          .arg(column, table.display());
    if (!known)
        message += u' ' + QCoreApplication::translate("Lint", "Whether it can be is not known.");
    subject.report.add(cursor.range(at, at + 2), message, known ? Severity::Warning : Severity::Info)
        .help = QCoreApplication::translate("Lint", "Write NOT EXISTS, or leave the NULLs out of the subquery.");
}

void checkWildcard(const Subject &subject, const Sql::Cursor &cursor, qsizetype at)
{
    const bool like = isWord(cursor, at, "LIKE") || isWord(cursor, at, "ILIKE");
    if (!like || !cursor.text(at + 1).startsWith("'%"))
        return;
    subject.report
        .addFor(subject.place, subject.rows.table, cursor.range(at, at + 2),
                QCoreApplication::translate("Lint",
                                            "No index finds what ends or contains something: every row of %1 is read.")
                    .arg(subject.rows.table.display()),
                Severity::Info)
        .help = QCoreApplication::translate("Lint", "Go through the table by ranges of its key.");
}

void checkRandom(const Subject &subject, const Sql::Cursor &cursor, qsizetype at)
{
    if (!isWord(cursor, at, "ORDER") || !isWord(cursor, at + 1, "BY")
        || (!isWord(cursor, at + 2, "RANDOM") && !isWord(cursor, at + 2, "RAND")) || cursor.text(at + 3) != "(")
        return;
    subject.report
        .add(
            cursor.range(at, at + 3),
            QCoreApplication::translate("Lint",
                                        "Which rows this takes nobody can say, and no other run takes the same; all of "
                                        "them are read and sorted for it."))
        .help = QCoreApplication::translate("Lint", "Order by the key.");
}

/// UPDATE … SET a = 1 AND b = 2 writes one column, with the truth of the rest.
void checkSet(const Subject &subject)
{
    const QList<Assignment> assignments = assignmentsIn(subject.place.script, subject.place.index);
    for (const Assignment &assignment : assignments) {
        if (!assignment.expression.contains("AND"_L1, Qt::CaseInsensitive))
            continue;
        const Sql::Cursor cursor = cursorOf(subject.place);
        const QString type = subject.place.columnType(subject.rows.table, assignment.column).toLower();
        for (qsizetype at = 0; at < cursor.count(); ++at) {
            const Sql::Range word = cursor.range(at, at + 1);
            const bool sets = isWord(cursor, at, "AND") && assignment.range.contains(word.begin)
                && (cursor.text(at + 2) == "=" || cursor.text(at + 4) == "=");
            if (!sets || type.startsWith("bool"_L1))
                continue;
            const QByteArrayView before = cursor.text(at - 2);
            if (Sql::isWord(before, "BETWEEN"))
                continue;
            Finding &finding = subject.report.add(
                word,
                QCoreApplication::translate(
                    "Lint",
                    "AND joins conditions, not assignments: only %1 is written, with the truth of "
                    "the whole.")
                    .arg(assignment.column));
            finding.help = QCoreApplication::translate("Lint", "Separate assignments with commas.");
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Write a comma"),
                                  .edits = {edit(subject.place.script, word, ",")}});
            return;
        }
    }
}

/// A text of four letters in the place of NULL. For JSON it is a value.
bool isWrittenNull(const Subject &subject, const QString &column, const QString &value)
{
    const QString type = column.isEmpty() ? QString() : subject.place.columnType(subject.rows.table, column).toLower();
    return value.compare("'null'"_L1, Qt::CaseInsensitive) == 0 && !type.startsWith("json"_L1);
}

void sayWrittenNull(const Subject &subject, Sql::Range range)
{
    subject.report
        .add(range, QCoreApplication::translate("Lint", "This is a text of four letters, not NULL."), Severity::Info)
        .help = QCoreApplication::translate("Lint", "Write NULL without quotes; in a condition IS NULL.");
}

void checkAssignments(const Subject &subject)
{
    for (const Assignment &assignment : assignmentsIn(subject.place.script, subject.place.index)) {
        if (subject.asks(u"null-as-text"_s) && isWrittenNull(subject, assignment.column, assignment.expression))
            sayWrittenNull(subject, assignment.range);
        const QStringList words = wordsOf(assignment.expression);
        const bool itself = (words.size() == 1 || (words.size() == 3 && words.at(1) == "."_L1))
            && words.last() == assignment.column && readsItself(subject.place.script, subject.place.index, assignment);
        if (!itself || !subject.asks(u"self-assignment"_s))
            continue;
        subject.report
            .add(assignment.range,
                 QCoreApplication::translate("Lint",
                                             "%1 gets the value that it has: each row is written anew and only its "
                                             "triggers see a change.")
                     .arg(assignment.column),
                 Severity::Info)
            .help = QCoreApplication::translate("Lint", "Write the value that is meant, or leave the column away.");
    }
}

/// Does a condition compare something as it stands, so that an index may find its rows?
bool isPlain(const QStringList &part)
{
    static const QStringList signs = {u"="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"between"_s, u"in"_s};
    const auto sign = std::ranges::find_if(part, [](const QString &word) { return signs.contains(word); });
    static const QStringList work = {u"("_s, u"+"_s, u"-"_s, u"*"_s, u"/"_s, u"%"_s, u"||"_s};
    return sign != part.end() && !part.contains(u"or"_s)
        && std::none_of(part.begin(), sign, [](const QString &word) { return work.contains(word); });
}

/// lower(email) = …: an index on email does not find it. Where the table's indexes are known,
/// batch-predicate-not-indexed says more.
void checkWrapped(const Subject &subject, const QList<Condition> &conditions)
{
    if (isWhole(subject.table) || subject.rows.bounded || isSmall(subject.place, subject.rows.table))
        return;
    static const QStringList others = {u"in"_s, u"exists"_s, u"not"_s, u"any"_s, u"all"_s};
    for (const Condition &condition : conditions) {
        const QList<QStringList> parts = condition.outer ? conditionsOf(condition.text) : QList<QStringList>();
        if (std::ranges::any_of(parts, isPlain))
            continue;
        for (const QStringList &part : parts) {
            const bool calls = part.value(1) == "("_L1 && part.first().front().isLetter()
                && !others.contains(part.first());
            const qsizetype close = part.indexOf(u")"_s);
            // price * 2 > 10
            static const QStringList signs = {u"+"_s, u"-"_s, u"*"_s, u"/"_s, u"%"_s, u"||"_s};
            const bool works = signs.contains(part.value(1)) && !mentions(part.first()).isEmpty();
            const QStringList columns = calls && close > 2 ? mentions(part.sliced(2, close - 2).join(u' '))
                : works                                    ? QStringList{part.first()}
                                                           : QStringList();
            if (columns.isEmpty() || part.contains(u"select"_s))
                continue;
            const qsizetype named = part.indexOf(columns.first());
            const bool qualified = part.value(named + 1) == "."_L1;
            subject.report
                .add(condition.range,
                     QCoreApplication::translate("Lint",
                                                 "An index on %1 does not find what is made of it: every row of "
                                                 "%2 is read.")
                         .arg(qualified ? part.value(named + 2) : columns.first(), subject.rows.table.display()),
                     Severity::Info)
                .help = QCoreApplication::translate("Lint", "Compare the column itself, or index the expression.");
            return;
        }
    }
}

/// MySQL: a text compared with a number is turned into one, row by row.
void checkCast(const Subject &subject, const QList<Condition> &conditions)
{
    for (const Condition &condition : conditions) {
        const QList<QStringList> parts = subject.table ? conditionsOf(condition.text) : QList<QStringList>();
        for (const QStringList &part : parts) {
            const Schema::Column *column = subject.table->column(part.value(0));
            const QString type = column ? column->type.toLower() : QString();
            const bool text = type.startsWith("varchar"_L1) || type.startsWith("char"_L1) || type.contains("text"_L1);
            if (!text || part.size() != 3 || part.at(1) != "="_L1 || !part.at(2).front().isDigit()
                || part.at(2).startsWith("0x"_L1, Qt::CaseInsensitive)) // which is a text itself
                continue;
            subject.report
                .add(condition.range,
                     QCoreApplication::translate(
                         "Lint",
                         "%1 is a text, compared with a number: every row is converted, no index is "
                         "used, and '1abc' equals 1.")
                         .arg(column->name))
                .help = QCoreApplication::translate("Lint", "Write the number in quotes.");
            return;
        }
    }
}

void checkMany(const Subject &subject, const QList<Condition> &conditions)
{
    const qsizetype most = subject.parameters.value(u"or-limit"_s, 20).toLongLong();
    for (const Condition &condition : conditions) {
        if (wordsOf(condition.text).count(u"or"_s) > most) {
            subject.report
                .add(condition.range,
                     QCoreApplication::translate("Lint",
                                                 "Each row is held against more than %1 conditions joined by OR.")
                         .arg(most),
                     Severity::Info)
                .help = QCoreApplication::translate("Lint", "Write IN (…), or join a list of values.");
            return;
        }
    }
}

void checkLimit(const Subject &subject, const Sql::Cursor &cursor)
{
    if (cursor.find("LIMIT", 0) < cursor.count() && cursor.find("ORDER", 0) >= cursor.count())
        subject.report
            .add(subject.place.script.head(subject.place.index),
                 QCoreApplication::translate("Lint",
                                             "Which rows of %1 the LIMIT takes is left open: a replica that runs the "
                                             "statement itself may take others.")
                     .arg(subject.rows.table.display()))
            .help = QCoreApplication::translate("Lint", "Add ORDER BY the key.");
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const bool changes = rows.verb == Sql::RowVerb::Update || rows.verb == Sql::RowVerb::Delete
            || (rows.verb == Sql::RowVerb::Insert && rows.fromQuery);
        if (!changes)
            return;
        tables.goTo(place.index);
        const Subject subject{place, rows, tables.table(rows.table), parameters, report};
        const Sql::Cursor cursor = cursorOf(place);
        const QList<Condition> conditions = conditionsIn(script, place.index);
        const bool null = subject.asks(u"null-comparison"_s);
        const bool asText = subject.asks(u"null-as-text"_s);
        const bool notIn = subject.asks(u"not-in"_s);
        const bool wildcard = subject.asks(u"leading-wildcard"_s);
        const bool random = subject.asks(u"random-order"_s);
        for (qsizetype at = 0; at < cursor.count(); ++at) {
            const bool sign = cursor.kind(at) == Sql::TokenKind::Operator;
            const bool word = cursor.kind(at) == Sql::TokenKind::Word;
            const bool literal = asText && cursor.kind(at) == Sql::TokenKind::String;
            if (!sign && !word && !literal)
                continue;
            const bool condition = isWithin(cursor.range(at, at + 1), conditions);
            if (sign && condition && null)
                checkNull(subject, cursor, at);
            if (literal && condition && at > 0 && cursor.text(at).startsWith('\'') && cursor.text(at + 1) != "::"
                && (cursor.text(at - 1) == "=" || cursor.text(at - 1) == "<>" || cursor.text(at - 1) == "!=")
                && isWrittenNull(subject, {}, QString::fromUtf8(cursor.text(at))))
                sayWrittenNull(subject, cursor.range(at, at + 1));
            if (word && condition && notIn)
                checkNotIn(subject, cursor, at);
            if (word && condition && wildcard)
                checkWildcard(subject, cursor, at);
            if (word && random)
                checkRandom(subject, cursor, at);
        }
        if (rows.verb == Sql::RowVerb::Update)
            checkAssignments(subject);
        if (rows.verb == Sql::RowVerb::Update && subject.asks(u"and-in-set"_s))
            checkSet(subject);
        if (subject.asks(u"function-on-column"_s))
            checkWrapped(subject, conditions);
        if (subject.asks(u"many-or"_s))
            checkMany(subject, conditions);
        if (isMySql(script) && subject.asks(u"implicit-cast"_s))
            checkCast(subject, conditions);
        if (isMySql(script) && rows.verb != Sql::RowVerb::Insert && subject.asks(u"limit-without-order"_s))
            checkLimit(subject, cursor);
    });
}

Rule rule()
{
    return {.id = u"suspicious-predicate"_s,
            .title = QCoreApplication::translate("Lint", "Suspicious condition"),
            .severity = Severity::Warning,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::suspicious_predicate
