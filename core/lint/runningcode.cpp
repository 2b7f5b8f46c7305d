// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/runningcode.h"

#include "core/lint/expressions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// Makes the script's list of statements anew, with those that run inside of others.
class Unfolding
{
public:
    explicit Unfolding(Script &script)
        : m_script(script)
    {
    }

    void run();

private:
    /// The code that a statement holds; -1: none.
    qsizetype bodyIn(const Statement &statement);
    /// The routines of this script that the statement calls.
    QList<qsizetype> calledBy(const Statement &statement) const;
    void append(qsizetype body, qsizetype parent, int depth);
    Statement inner(const CodeStatement &code, qsizetype body, qsizetype parent);
    void bound(Sql::Meaning &meaning, const CodeBody &body) const;

    Script &m_script;
    QList<Statement> m_statements;
    QHash<QString, qsizetype> m_routines; ///< by folded name without schema: number in Script::bodies
    QSet<qsizetype> m_seen; ///< bodies whose statements are in the list: a second call says nothing new
    int m_commits = 0; ///< transactions that code has ended so far
};

qsizetype Unfolding::bodyIn(const Statement &statement)
{
    for (const Sql::Change &change : statement.meaning.changes) {
        const auto *block = std::get_if<Sql::CodeBlock>(&change);
        const auto *object = std::get_if<Sql::CreateObject>(&change);
        const bool routine = object
            && (object->kind == Sql::ObjectKind::Function || object->kind == Sql::ObjectKind::Procedure);
        if (!block && !routine)
            continue;
        CodeBody body = codeBody(statement.sql, block ? block->language : object->language,
                                 m_script.dialect->lexicalRules);
        if (!body.understood)
            return -1;
        m_script.bodies.append(body);
        if (routine)
            m_routines.insert(object->name.name, m_script.bodies.size() - 1);
        return m_script.bodies.size() - 1;
    }
    return -1;
}

QList<qsizetype> Unfolding::calledBy(const Statement &statement) const
{
    QList<qsizetype> called;
    if (m_routines.isEmpty() || statement.meaning.changes.isEmpty())
        return called;
    const auto *rows = std::get_if<Sql::ChangeRows>(&statement.meaning.changes.first());
    const bool runs = (rows && rows->verb == Sql::RowVerb::Select)
        || std::holds_alternative<Sql::CodeBlock>(statement.meaning.changes.first());
    if (!runs)
        return called;
    Sql::Lexer lexer(statement.sql.text, m_script.dialect->lexicalRules);
    QString last;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const QByteArrayView text = lexer.text(token);
        const auto routine = text == "(" ? m_routines.constFind(last) : m_routines.constEnd();
        if (routine != m_routines.constEnd())
            called.append(*routine);
        last = token.kind == Sql::TokenKind::Word      ? QString::fromUtf8(text).toLower()
            : token.kind == Sql::TokenKind::QuotedName ? Sql::unquotedName(text)
                                                       : QString();
    }
    return called;
}

/// A batch whose limits are variables is as bounded as one with numbers: WHERE id > last AND id <= last + 1000.
void Unfolding::bound(Sql::Meaning &meaning, const CodeBody &body) const
{
    for (Sql::Change &change : meaning.changes) {
        auto *rows = std::get_if<Sql::ChangeRows>(&change);
        if (rows && rows->hasWhere && !rows->bounded)
            rows->bounded = comparesWithAny(rows->predicate, body.variables);
    }
}

Statement Unfolding::inner(const CodeStatement &code, qsizetype body, qsizetype parent)
{
    const Statement &outer = m_statements.at(parent);
    Statement statement{.sql = code.sql,
                        .meaning = m_script.dialect->parse(code.sql),
                        // PostgreSQL runs a block in one transaction; to MySQL its statements are like any.
                        .inTransaction = outer.inTransaction || m_script.isPostgresql(),
                        .transaction = outer.transaction + (outer.inTransaction ? 0 : code.commits),
                        .parent = parent,
                        .conditional = code.conditional,
                        .guarded = code.guarded,
                        .body = body,
                        .loop = code.loop};
    // Variables stand where SQL has none; what does not parse is not understood, and no mistake.
    statement.meaning.syntaxError.reset();
    bound(statement.meaning, m_script.bodies.at(body));
    if (!code.editable)
        m_script.sealed.append(code.sql.range);
    return statement;
}

void Unfolding::append(qsizetype body, qsizetype parent, int depth)
{
    static constexpr int deepest = 10;
    if (depth > deepest || m_seen.contains(body))
        return;
    m_seen.insert(body);
    const QList<CodeStatement> code = m_script.bodies.at(body).statements;
    for (const CodeStatement &one : code) {
        m_statements.append(inner(one, body, parent));
        const QList<qsizetype> called = calledBy(m_statements.last());
        for (const qsizetype routine : called)
            append(routine, parent, depth + 1);
    }
    if (!m_statements.at(parent).inTransaction)
        m_commits += int(m_script.bodies.at(body).commits.size());
}

void Unfolding::run()
{
    const QList<Statement> own = std::exchange(m_script.statements, {});
    m_statements.reserve(own.size());
    for (const Statement &statement : own) {
        m_statements.append(statement);
        const qsizetype at = m_statements.size() - 1;
        m_statements[at].transaction += m_commits;
        const qsizetype body = bodyIn(statement);
        if (body >= 0)
            m_script.bodyOf.insert(at, body);
        const bool runs = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
            return std::holds_alternative<Sql::CodeBlock>(change);
        });
        if (body >= 0 && runs)
            append(body, at, 0);
        const QList<qsizetype> called = calledBy(statement);
        for (const qsizetype routine : called)
            append(routine, at, 0);
    }
    m_script.statements = std::move(m_statements);
    std::ranges::sort(m_script.sealed, {}, &Sql::Range::begin);
}

/// Does anything of the script hold code? Most scripts do not, and are left as they are.
bool holdsCode(const Script &script)
{
    return std::ranges::any_of(script.statements, [](const Statement &statement) {
        return std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
            const auto *object = std::get_if<Sql::CreateObject>(&change);
            return std::holds_alternative<Sql::CodeBlock>(change)
                || (object
                    && (object->kind == Sql::ObjectKind::Function || object->kind == Sql::ObjectKind::Procedure));
        });
    });
}

} // namespace

void lookIntoCode(Script &script)
{
    script.ownStatements = script.statements.size();
    if (holdsCode(script))
        Unfolding(script).run();
}

} // namespace Lint
