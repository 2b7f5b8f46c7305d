// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

#include <QStringList>

/// What the words of a statement say that its parsed form leaves out: told for every dialect alike.
namespace Lint {

/// `column = expression` in the SET of an UPDATE; each column of `(a, b) = (…)` with the whole of it.
struct Assignment
{
    QString column; ///< folded
    QString expression; ///< as written
    Sql::Range range = {}; ///< of the expression, in the file
};
/// Of the UPDATE in a statement, also behind a WITH; none where it holds no other statement.
QList<Assignment> assignmentsIn(const Script &script, qsizetype statement);
/// The same, for StatementContext, which keeps them.
QList<Assignment> readAssignments(const Script &script, qsizetype statement);

/// Does the new value come from the column's own old one? A column of the same name of another table does not count.
bool readsItself(const Script &script, qsizetype statement, const Assignment &assignment);

/// The condition of one WHERE.
struct Condition
{
    QString text; ///< as written
    Sql::Range range = {}; ///< in the file
    bool outer = false; ///< of the statement itself, not of a query in it
};
/// The conditions of every WHERE in a statement, from its begin to its end.
QList<Condition> conditionsIn(const Script &script, qsizetype statement);
/// The same, for StatementContext, which keeps them.
QList<Condition> readConditions(const Script &script, qsizetype statement);

/// The rows behind VALUES.
struct ValueRows
{
    QList<Sql::Range> rows = {}; ///< with their parentheses, in the file
    QStringList first = {}; ///< the values of the first row, as written
    Sql::Range head = {}; ///< from the statement's begin to the word VALUES
    bool last = false; ///< nothing follows the rows
};
ValueRows valueRows(const Script &script, qsizetype statement);
/// The columns behind ON CONFLICT … DO UPDATE SET, folded.
QStringList updatedOnConflict(const Script &script, qsizetype statement);

/// May the statement write any number of rows: no LIMIT, no list, no key, no range of keys, no rows that it states?
/// Told from its words and the known keys of its table.
bool isUnbounded(const Sql::ChangeRows &rows, const Place &place);

/// What stands between the parentheses, or between commas outside of any, of a list: "a, f(b, c)" gives two.
QStringList listItems(const QString &list, const Sql::LexicalRules &rules = {.dollarQuotes = true});

/// A table that a migration tool keeps its own record in, by its usual name.
bool isBookkeeping(const Sql::Name &table);

/// The table is under both limits of [SMALL] on the connected target; false where none is connected.
bool isSmall(const Place &place, const Sql::Name &table);

/// What a comment directly above the statement says behind `words`, up to the end of its line: of
/// `-- unused since 2026.3` behind "unused since", "2026.3". Nothing where no comment says so.
std::optional<QString> commentAbove(const Script &script, qsizetype statement, QByteArrayView words);

} // namespace Lint
