// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new value made from the old one: each run makes another.

#include "core/lint/expressions.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::non_idempotent_update {

/// Functions whose second application changes nothing.
static bool isIdempotentCall(const QStringList &words)
{
    static const QSet<QString> functions = {
        u"lower"_s,     u"upper"_s,    u"trim"_s,         u"btrim"_s,   u"ltrim"_s,     u"rtrim"_s,
        u"coalesce"_s,  u"round"_s,    u"floor"_s,        u"ceil"_s,    u"abs"_s,       u"least"_s,
        u"greatest"_s,  u"nullif"_s,   u"date_trunc"_s,   u"initcap"_s, u"normalize"_s, u"ifnull"_s,
        u"jsonb_set"_s, u"json_set"_s, u"array_remove"_s, u"date"_s,    u"unaccent"_s};
    if (words.size() < 4 || words.at(1) != "("_L1 || words.last() != ")"_L1 || !functions.contains(words.first()))
        return false;
    // Nothing but more of these, the column and constants inside: lower(trim(name)).
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool call = words.value(i + 1) == "("_L1;
        const QString &word = words.at(i);
        if (call && !functions.contains(word))
            return false;
        if (word == "+"_L1 || word == "-"_L1 || word == "*"_L1 || word == "/"_L1 || word == "||"_L1)
            return false;
    }
    return true;
}

/// col || '{"a": 1}'::jsonb, col || jsonb_build_object(…)
static bool mergesJson(const QStringList &words)
{
    const qsizetype at = words.indexOf(u"||"_s);
    return at > 0
        && (words.contains(u"jsonb"_s) || words.value(at + 1).startsWith("jsonb_"_L1)
            || words.value(at + 1).startsWith("'{"_L1));
}

/// Is it worked out from the column's own value so that doing it twice gives something else?
static bool compounds(const Place &place, const Sql::Name &table, const Assignment &assignment)
{
    if (!readsItself(place.script, place.index, assignment))
        return false;
    const QStringList words = wordsOf(assignment.expression);
    if (words == QStringList{assignment.column} || isIdempotentCall(words) || words.first() == "case"_L1)
        return false;
    if (words.size() >= 2 && words.at(1) == "::"_L1 && !words.contains(u"||"_s))
        return false; // a cast of itself
    const QString base = typeName(place.columnType(table, assignment.column)).base;
    if (words.contains(u"||"_s) && (base == "jsonb"_L1 || base == "hstore"_L1))
        return false; // the same keys again
    if (mergesJson(words)
        || (words.size() == 3 && (words.at(1) == "-"_L1 || words.at(1) == "#-"_L1) && words.at(2).startsWith(u'\'')))
        return false; // so do these; a key that is gone stays gone
    if (words.first() == "replace"_L1 && words.value(1) == "("_L1) {
        const QStringList items = listItems(assignment.expression.section(u'(', 1).chopped(1));
        if (items.size() == 3 && !items.at(2).contains(items.at(1).mid(1).chopped(1)))
            return false;
    }
    return true;
}

/// price > 100, price IS NOT NULL: what was so before is so afterwards.
static bool goesOnHolding(const QStringList &part, const QString &column)
{
    static const QStringList ranges = {u"<"_s, u">"_s, u"<="_s, u">="_s, u"<>"_s, u"!="_s, u"between"_s};
    const qsizetype at = part.indexOf(column);
    const QString next = part.value(at + 1);
    return ranges.contains(next) || (next == "is"_L1 && part.value(at + 2) == "not"_L1);
}

/// Do the conditions leave out rows that are done? They do when they speak of a column that the statement writes, but
/// not by a range of the value itself.
static bool leavesOutDone(const QList<Condition> &conditions, const QList<Assignment> &assignments,
                          const QString &compounding)
{
    for (const Condition &condition : conditions) {
        const QList<QStringList> parts = conditionsOf(condition.text);
        for (const QStringList &part : parts) {
            for (const Assignment &assignment : assignments) {
                const bool own = assignment.column == compounding && goesOnHolding(part, compounding);
                if (part.contains(assignment.column) && !own)
                    return true;
            }
        }
    }
    return false;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb != Sql::RowVerb::Update || place.isNew(rows.table) || place.isTemporary(rows.table))
            return;
        const QList<Assignment> assignments = assignmentsIn(script, place.index);
        std::optional<bool> done;
        for (const Assignment &assignment : assignments) {
            if (!compounds(place, rows.table, assignment))
                continue;
            if (!done)
                done = leavesOutDone(conditionsIn(script, place.index), assignments, assignment.column);
            if (*done)
                return;
            const bool once = rows.bounded && place.statement().inTransaction && script.dialect->transactionalDdl;
            report
                .add(place.range(assignment.range),
                     QCoreApplication::translate(
                         "Lint",
                         "%1.%2 is worked out from its own old value: a second run does it to rows "
                         "that are done already.")
                         .arg(rows.table.display(), assignment.column),
                     once ? Severity::Info : Severity::Warning)
                .help = QCoreApplication::translate(
                "Lint", "Work it out from another column that stays as it is, or mark the rows that are done.");
            return;
        }
    });
}

Rule rule()
{
    return {.id = u"non-idempotent-update"_s,
            .title = QCoreApplication::translate("Lint", "UPDATE that cannot be repeated"),
            .severity = Severity::Warning,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::non_idempotent_update
