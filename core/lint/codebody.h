// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/change.h"
#include "core/sql/lexer.h"
#include "core/sql/statement.h"

#include <QList>
#include <QStringList>

namespace Lint {

/// An SQL statement inside a code block or routine. Its text stands byte for byte at its range of the file, but for
/// what makes it a statement of its own: PERFORM reads SELECT, the target of SELECT … INTO and doubled quotes are
/// blanks.
struct CodeStatement
{
    Sql::Statement sql = {};
    qsizetype loop = -1; ///< the innermost loop around it, in CodeBody::loops; -1: none
    bool conditional = false; ///< in an IF, a CASE or an exception handler: it may not run
    bool guarded = false; ///< its block handles exceptions
    bool editable = true; ///< false: inside quotes or part of a larger statement, where no fix may write
    int commits = 0; ///< COMMITs and ROLLBACKs of the body before it
};

/// A loop in a code block or routine.
struct CodeLoop
{
    enum class Kind { Endless, While, Numbers, Rows, Items };
    Kind kind = Kind::Endless; ///< LOOP; WHILE, REPEAT; FOR … 1..9; FOR … query; FOREACH
    qsizetype parent = -1; ///< the loop around it; -1: none
    Sql::Range range = {}; ///< from its first word to the one before its last semicolon
    Sql::Range header = {}; ///< from its first word to LOOP
    Sql::Range end = {}; ///< the word END
    bool commits = false; ///< COMMIT, in it or in a loop inside
    bool handlesExceptions = false; ///< each round is a subtransaction
    bool leaves = false; ///< EXIT, LEAVE or RETURN that ends this loop
    QStringList exits = {}; ///< conditions of its EXIT WHEN or of the IF around its EXIT, of WHILE: as written
};

/// What a procedural body does, as far as its text tells. Only statements, not expressions, are looked at.
struct CodeBody
{
    QList<CodeStatement> statements = {};
    QList<CodeLoop> loops = {};
    QList<Sql::Range> dynamic = {}; ///< EXECUTE of something that is put together at run time
    QStringList variables = {}; ///< declared names, loop variables and arguments, folded
    QList<Sql::Range> commits = {}; ///< COMMIT and ROLLBACK
    bool commitsInHandledBlock = false; ///< a COMMIT in a block that handles exceptions: the server refuses it
    bool understood = false; ///< false: no body, or in a language that is not looked into
};

/// The body of DO, CREATE FUNCTION or CREATE PROCEDURE; not understood where the statement is none of them. `language`:
/// "plpgsql", "sql"; empty: the dialect's own.
CodeBody codeBody(const Sql::Statement &statement, const QString &language, const Sql::LexicalRules &rules);

/// The statements that a string literal holds, at their place in it; nothing where it has escapes that move bytes.
/// `begin` is the literal's offset in the file.
std::optional<QByteArray> literalText(QByteArrayView literal, qsizetype *begin);

} // namespace Lint
