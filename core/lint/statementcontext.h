// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knowntables.h"
#include "core/lint/naming.h"
#include "core/lint/rowwords.h"
#include "core/sql/cursor.h"

namespace Lint {

/// While rules are asked statement by statement (Rule::each), what they share: it goes along the script once for all of
/// them, and works out at the first question what they want to know of a statement.
class StatementContext
{
public:
    /// The script must stay, and is asked about whole again when this goes. `end`: the schema at its end, where that is
    /// known already.
    explicit StatementContext(Script &script);
    StatementContext(Script &script, TableReplay end);
    ~StatementContext();
    StatementContext(const StatementContext &) = delete;
    StatementContext &operator=(const StatementContext &) = delete;

    /// From now on the rules are asked about this statement; never back.
    void goTo(qsizetype statement);
    /// Those that are asked now want to know what the statement leaves; see Moment.
    void pass() { m_passed = true; }
    /// The walk is at its end, and gives its replay away.
    TableReplay takeEnd() { return std::move(m_walk); }

    /// The schema as the statement finds it, and as it leaves it. One of them is the walk's; the other costs a replay.
    const KnownSchema &before();
    const KnownSchema &behind();
    const KnownSchema &atEnd();
    /// How often somebody wanted to know one of these.
    int timesAsked() const { return m_asked; }
    const Sql::Cursor &words();
    const QList<NewName> &newNames();
    const QList<Condition> &conditions();
    const QList<Assignment> &assignments();
    NameUses &nameUses() { return m_uses; }

private:
    Script &m_script;
    bool m_passed = false;
    int m_asked = 0;
    TableReplay m_walk;
    TableReplay m_before; ///< for who asks late
    TableReplay m_behind; ///< for who asks early
    TableReplay m_end;
    NameUses m_uses;
    std::optional<Sql::Cursor> m_words;
    std::optional<QList<NewName>> m_newNames;
    std::optional<QList<Condition>> m_conditions;
    std::optional<QList<Assignment>> m_assignments;
};

} // namespace Lint
