// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/codebody.h"
#include "core/lint/rebuild.h"
#include "core/lint/replay.h"
#include "core/project/project.h"
#include "core/sql/cursor.h"

#include <QHash>

#include <array>
#include <ranges>
#include <stop_token>

class Crew;

namespace Lint {

/// A set of types of change, one bit each.
using ChangeTypes = quint64;

/// The bit's place of one type.
template<typename T>
constexpr size_t changeType()
{
    const auto place = []<typename... All>(std::type_identity<std::variant<All...>>) {
        size_t found = 0;
        size_t at = 0;
        ((std::is_same_v<T, All> ? found = at++ : at++), ...);
        return found;
    };
    return place(std::type_identity<Sql::Change>());
}

/// The set of one change's type.
inline ChangeTypes typeOf(const Sql::Change &change)
{
    return ChangeTypes(1) << change.index();
}

/// For Rule::speaksOf: changeTypes<Sql::AddColumn, Sql::DropColumn>().
template<typename... T>
constexpr ChangeTypes changeTypes()
{
    return ((ChangeTypes(1) << changeType<T>()) | ...);
}

/// Which statements hold a change of each type, in order.
struct ChangeIndex
{
    std::array<QList<qsizetype>, std::variant_size_v<Sql::Change>> statements = {};
    ChangeTypes types = 0; ///< those that occur
    bool made = false;
};
static_assert(std::variant_size_v<Sql::Change> <= 64);

class ProjectIndex;
class StatementContext;
struct Observed;

/// What a rule is given: one direction of one migration, with everything that is known around it.
struct Script
{
    const Dialect::Dialect *dialect = nullptr; ///< null: the project's dialect is not known, and nothing was parsed
    const Project::Project *project = nullptr;
    const Project::Migration *migration = nullptr;
    Project::Direction direction = Project::Direction::Up;
    const Project::Script *source = nullptr; ///< null: the migration has no script in this direction
    QList<Statement> statements = {};
    Replay replay = Replay();
    QList<Rebuild> rebuilds = {}; ///< tables that this script builds anew under another name and swaps in
    const Schema::Snapshot *schema = nullptr; ///< before this script; null: not known
    QHash<QString, Dialect::TableSize> sizes = {};
    int serverVersion = 0;
    /// The other direction of the same migration, parsed; null when it has none. For rules that compare the two.
    const Script *counterpart = nullptr;
    /// What the project's other migrations say; null: not known.
    const ProjectIndex *migrations = nullptr;
    /// What was seen outside the scripts; null: nothing was.
    const Observed *observed = nullptr;
    /// The tables of `schema` that this script names; KnownTables makes it at first use.
    mutable std::optional<Schema::Snapshot> mentioned = {};
    /// The code of DO blocks and of routines that this script makes. The statements in a DO block, and in a routine
    /// that the script calls, run with it: they stand in `statements` too, right behind the one that runs them.
    QList<CodeBody> bodies = {};
    QHash<qsizetype, qsizetype> bodyOf = {}; ///< by statement that holds it: number in `bodies`
    qsizetype ownStatements = 0; ///< how many statements the script has without those inside of code
    QList<Sql::Range> sealed = {}; ///< statements inside quotes or other statements, where no fix may write; sorted
    ChangeIndex byType = {};
    QHash<qsizetype, qsizetype> rebuildOf = {}; ///< by statement that is a step of one: number in `rebuilds`
    /// While rules are asked statement by statement: the one that they are asked about; -1: all. See StatementContext.
    qsizetype only = -1;
    StatementContext *context = nullptr; ///< what they share then

    bool fixes = true; ///< false: nobody asks for them, and rules may spare the work

    /// The statements that rules are asked about, in order.
    auto asked() const
    {
        return only >= 0 ? std::views::iota(only, only + 1) : std::views::iota(qsizetype(0), statements.size());
    }
    bool isUp() const { return direction == Project::Direction::Up; }
    bool isPostgresql() const;
    bool isSqlite() const;
    /// The head of a statement: its first line, at most up to an opening parenthesis.
    Sql::Range head(qsizetype statement) const;
    /// Where a finding about the whole file stands: the head of its first statement, else its first byte.
    Sql::Range fileRange() const;
    /// The table as it stood before this script; null: not known. A table that this script made is not looked up.
    const Schema::Table *table(const Sql::Name &name, qsizetype at) const;
    /// Rows and bytes on the connected target.
    std::optional<Dialect::TableSize> size(const Sql::Name &table, qsizetype at) const;
    /// The code that a statement holds (DO, CREATE FUNCTION); null: none.
    const CodeBody *body(qsizetype statement) const;
    /// The loop of a code block that the statement runs in; null: none.
    const CodeLoop *loop(qsizetype statement) const;
    bool isSealed(Sql::Range range) const;
    /// Is the statement a step of a rebuild (its copy, its drop, its rename)?
    const Rebuild *rebuildWith(qsizetype statement) const;
};

/// A change at its place in the script, with the questions that rules ask there.
struct Place
{
    const Script &script;
    qsizetype index;

    const Statement &statement() const { return script.statements.at(index); }
    /// `range` where the parser told it, else the head of the statement.
    Sql::Range range(Sql::Range range) const { return range.isEmpty() ? script.head(index) : range; }
    bool isNew(const Sql::Name &relation) const { return script.replay.isNew(relation, index); }
    bool isTemporary(const Sql::Name &relation) const { return script.replay.isTemporary(relation, index); }
    /// Does somebody else use the relation already, so that a lock on it is felt? ([NEW] and [TEMP])
    bool isUsed(const Sql::Name &relation) const { return script.replay.isUsed(relation, index); }
    const Schema::Table *table(const Sql::Name &name) const { return script.table(name, index); }
    /// The type of a column before this statement, from this script or the known schema; empty: not known.
    QString columnType(const Sql::Name &table, const QString &column) const;
    /// The statement's tokens.
    Sql::Cursor words() const;
};

/// Calls `f(change, place)` for the statement's changes of one type.
template<typename T, typename F>
void forEachOf(const Script &script, qsizetype statement, F &&f)
{
    for (const Sql::Change &change : script.statements.at(statement).meaning.changes) {
        if (const T *typed = std::get_if<T>(&change))
            f(*typed, Place{script, statement});
    }
}

/// For every change of one type in the whole script, in order; looks at no other statement.
template<typename T, typename F>
void forEachAnywhere(const Script &script, F &&f)
{
    if (script.byType.made) {
        for (const qsizetype i : script.byType.statements[changeType<T>()])
            forEachOf<T>(script, i, f);
        return;
    }
    for (qsizetype i = 0; i < script.statements.size(); ++i)
        forEachOf<T>(script, i, f);
}

/// The same; while rules are asked statement by statement, for that one alone.
template<typename T, typename F>
void forEach(const Script &script, F &&f)
{
    if (script.only >= 0)
        forEachOf<T>(script, script.only, f);
    else
        forEachAnywhere<T>(script, f);
}

/// Does the script, wherever, hold a change of that type for which `f` holds?
template<typename T, typename F>
bool any(const Script &script, F &&f)
{
    const auto holds = [&](qsizetype i) {
        return std::ranges::any_of(script.statements.at(i).meaning.changes, [&](const Sql::Change &change) {
            const T *typed = std::get_if<T>(&change);
            return typed && f(*typed);
        });
    };
    if (script.byType.made)
        return std::ranges::any_of(script.byType.statements[changeType<T>()], holds);
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        if (holds(i))
            return true;
    }
    return false;
}

/// The statements that hold a change of that type, wherever, in order.
template<typename T>
QList<qsizetype> statementsWith(const Script &script)
{
    if (script.byType.made)
        return script.byType.statements[changeType<T>()];
    QList<qsizetype> statements;
    forEachAnywhere<T>(script, [&](const T &, const Place &place) {
        if (statements.isEmpty() || statements.last() != place.index)
            statements.append(place.index);
    });
    return statements;
}

/// Makes byType and rebuildOf of what the script holds; parsed() has done it.
void makeIndexes(Script &script);

/// Splits and parses one direction: all that needs no schema. `crew`: who helps with a large script; null: nobody.
/// Where a stop is requested meanwhile statements may be left without their meaning.
Script parsed(const Dialect::Dialect *dialect, const Project::Project &project, const Project::Migration &migration,
              Project::Direction direction, Crew *crew = nullptr, const std::stop_token &stop = {});
/// Its last step, when its statements are parsed: transactions, code, rebuilds and indexes.
void assemble(Script &script);
/// Replays it on `schema`, which is what stands before it.
void place(Script &script, int serverVersion, const Schema::Snapshot *schema);
/// Both at once.
Script prepare(const Dialect::Dialect *dialect, const Project::Project &project, const Project::Migration &migration,
               Project::Direction direction, int serverVersion, const Schema::Snapshot *schema);

} // namespace Lint
