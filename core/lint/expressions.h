// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Questions about a boolean expression that its words answer. Not a parser: "no" is the answer to what it cannot see.
namespace Lint {

/// Does the expression, or one part of an AND list, say `column IS NOT NULL`?
bool impliesNotNull(const QString &expression, const QString &column);

/// The names in it that may be columns: words and quoted names that are neither called nor keywords of expressions;
/// each once.
QStringList mentions(const QString &expression);

/// What an expression calls that gives another answer at another time: "now()", "current_date", "random()",
/// "nextval()"; "SELECT" for a subquery. Empty: nothing that is known to; functions of others are not known.
QStringList changingCalls(const QString &expression);

/// Is it true for every row: `true`, `1 = 1`, `id = id`, `a = 1 OR true`?
bool isTautology(const QString &expression);

/// Does an AND list name its rows: by a value for every column of one of these keys, by a range of a key of one column,
/// or by a list of literals for any column?
bool limitsRows(const QString &expression, const QList<QStringList> &keys);

/// The expression's words: unquoted ones in lower case, names without quotes, strings and numbers as written; comments
/// left out.
QStringList wordsOf(const QString &expression);
/// The parts of a top-level AND list, each without parentheses around the whole; one part where there is none, or
/// where an OR at the top weakens it.
QList<QStringList> conditionsOf(const QString &expression);

/// Does a part of an AND list compare a column with one of these names (variables, fields of a row variable), so that
/// it holds only for the rows of one round of a loop? `names` are folded.
bool comparesWithAny(const QString &expression, const QStringList &names);

} // namespace Lint
