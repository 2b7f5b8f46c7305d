// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/statementcontext.h"

namespace Lint {

StatementContext::StatementContext(Script &script)
    : StatementContext(script, TableReplay(script))
{
}

StatementContext::StatementContext(Script &script, TableReplay end)
    : m_script(script)
    , m_walk(script)
    , m_before(script)
    , m_behind(script)
    , m_end(std::move(end))
    , m_uses(script)
{
    script.context = this;
}

StatementContext::~StatementContext()
{
    m_script.context = nullptr;
    m_script.only = -1;
}

void StatementContext::goTo(qsizetype statement)
{
    m_script.only = statement;
    m_passed = false;
    m_words.reset();
    m_newNames.reset();
    m_conditions.reset();
    m_assignments.reset();
}

const KnownSchema &StatementContext::before()
{
    ++m_asked;
    return (m_passed ? m_before : m_walk).goTo(m_script.only);
}

const KnownSchema &StatementContext::behind()
{
    ++m_asked;
    return (m_passed ? m_walk : m_behind).goTo(m_script.only + 1);
}

const KnownSchema &StatementContext::atEnd()
{
    ++m_asked;
    return m_end.goToEnd();
}

const Sql::Cursor &StatementContext::words()
{
    if (!m_words)
        m_words.emplace(m_script.statements.at(m_script.only).sql, m_script.dialect->lexicalRules);
    return *m_words;
}

const QList<NewName> &StatementContext::newNames()
{
    if (!m_newNames)
        m_newNames = namesGivenBy(m_script, m_script.only);
    return *m_newNames;
}

const QList<Condition> &StatementContext::conditions()
{
    if (!m_conditions)
        m_conditions = readConditions(m_script, m_script.only);
    return *m_conditions;
}

const QList<Assignment> &StatementContext::assignments()
{
    if (!m_assignments)
        m_assignments = readAssignments(m_script, m_script.only);
    return *m_assignments;
}

} // namespace Lint
