// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// PostgreSQL's raw parse tree, as libpg_query makes it, and what all readers of it share. Only the parse*.cpp and
// tree*.cpp of this folder may include this file: PostgreSQL's headers put names like List, Name and Constraint into
// the global namespace.

#include "core/sql/change.h"
#include "core/sql/lexer.h"
#include "core/sql/sharedtext.h"
#include "core/sql/statement.h"

#include <QByteArray>
#include <QCoreApplication>

// PostgreSQL's headers include these inside extern "C" otherwise.
#include <cmath>
#include <csetjmp>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" {
#include <pg_query.h>
#include <pg_query_internal.h>

#include <nodes/nodeFuncs.h>
#include <nodes/parsenodes.h>
#include <nodes/primnodes.h>
}

// What port.h and c.h define over the names of the standard library and of Qt.
#undef Abs
#undef Max
#undef Min
#undef _
#undef fprintf
#undef gettext
#undef printf
#undef snprintf
#undef sprintf
#undef strerror
#undef vfprintf
#undef vprintf
#undef vsnprintf
#undef vsprintf

#include <span>
#include <vector>

namespace PostgreSql {

/// The nodes of a list, for range-for; a null list is empty.
inline std::span<const ListCell> items(const List *list)
{
    return list ? std::span<const ListCell>(list->elements, size_t(list->length)) : std::span<const ListCell>();
}

template<typename T>
T *as(const ListCell &cell)
{
    return static_cast<T *>(cell.ptr_value);
}

template<typename T>
const T *as(const void *node)
{
    return static_cast<const T *>(node);
}

inline bool is(const void *node, NodeTag tag)
{
    return node && static_cast<const Node *>(node)->type == tag;
}

inline QString text(const char *bytes)
{
    return bytes ? Sql::sharedText(bytes) : QString();
}

QStringList strings(const List *list); ///< of String nodes
QString typeText(const TypeName *type);
QString roleText(const RoleSpec *role);
Sql::ObjectKind objectKind(ObjectType type);
Sql::Volatility volatility(const Node *expression, int depth = 0);
/// Of a function that the server or an extension that comes with it ships; None: it is not one of them.
Sql::Volatility builtinVolatility(const QString &function);

/// One statement and the words that it is made of: the tree says what, the words say where and how it was written.
class Source
{
public:
    explicit Source(const Sql::Statement &statement)
        : m_statement(statement)
    {
    }

    const Sql::Statement &statement() const { return m_statement; }

    /// Every token but the comments, as ranges in the statement's text; made at first use.
    const std::vector<Sql::Token> &tokens() const
    {
        if (m_tokens.empty())
            readTokens();
        return m_tokens;
    }
    qsizetype count() const { return qsizetype(tokens().size()); } ///< of tokens
    const Sql::Token &token(qsizetype number) const { return tokens()[size_t(number)]; }
    QByteArrayView textOf(const Sql::Token &token) const
    {
        return QByteArrayView(m_statement.text).sliced(token.range.begin, token.range.length());
    }
    qsizetype tokenAt(qsizetype offset) const; ///< the first token that begins at or behind the offset
    bool isWord(qsizetype token, const char *word) const;
    bool isMark(qsizetype token, char mark) const;
    /// The first such word (in upper case) outside of parentheses at or behind `from`; -1: none before `to`.
    qsizetype word(const char *word, qsizetype from = 0, qsizetype to = -1) const;
    /// The first of these words.
    qsizetype anyWord(std::initializer_list<std::string_view> words, qsizetype from = 0, qsizetype to = -1) const;
    /// Behind the parenthesis that token `open` opens.
    qsizetype behindParenthesis(qsizetype open) const;
    /// The first comma or closing parenthesis of the level that `from` is on, or the end.
    qsizetype endOfItem(qsizetype from) const;

    Sql::Range range(qsizetype fromToken, qsizetype toToken) const; ///< of the file; `toToken` is the one behind
    QString written(qsizetype fromToken, qsizetype toToken) const;
    /// What stands between the parentheses that `open` opens.
    QString inParentheses(qsizetype open) const;

    Sql::Name name(const RangeVar *relation) const;
    /// A name that the tree keeps without its place; looked for among the words.
    Sql::Name name(const List *parts) const;
    Sql::Name name(const QString &single) const;
    /// Of whatever DROP, COMMENT, ALTER … keep as their object.
    Sql::Name name(const Node *object) const;

private:
    void readTokens() const;
    /// The sign that a token is: ( ) [ ] , ; . and 0 of all others.
    char markOf(const Sql::Token &token) const
    {
        return token.kind == Sql::TokenKind::Punctuation ? m_statement.text.at(token.range.begin) : '\0';
    }
    Sql::Name found(const QStringList &parts) const;

    const Sql::Statement &m_statement;
    mutable std::vector<Sql::Token> m_tokens;
};

/// The whole statement, for changes that have no smaller place.
inline Sql::Range whole(const Source &source)
{
    return source.statement().range;
}

/// Reads with all the readers below; false: none knew the node.
bool read(const Source &source, const Node *node, QList<Sql::Change> &changes);

// Readers by topic: each appends what its nodes mean and says whether the node was its own.
bool readTables(const Source &source, const Node *node, QList<Sql::Change> &changes);
bool readAlterTable(const Source &source, const Node *node, QList<Sql::Change> &changes);
bool readIndexes(const Source &source, const Node *node, QList<Sql::Change> &changes);
bool readObjects(const Source &source, const Node *node, QList<Sql::Change> &changes);
bool readAlterObjects(const Source &source, const Node *node, QList<Sql::Change> &changes);
bool readRows(const Source &source, const Node *node, QList<Sql::Change> &changes);
bool readSession(const Source &source, const Node *node, QList<Sql::Change> &changes);
/// What the set_config() calls of a query set, where they say it with constants.
void readSettings(const SelectStmt *select, QList<Sql::Change> &changes);

Sql::ColumnDefinition columnDefinition(const Source &source, const ColumnDef *column);
Sql::Constraint constraint(const Source &source, const Constraint *node);
/// A partition's bound as written, the first at or behind `from`: "FOR VALUES FROM (1) TO (10)", "DEFAULT".
QString boundText(const Source &source, const PartitionBoundSpec *bound, qsizetype from);
/// The tables that a query names: each once, its WITH queries left out.
QList<Sql::Name> tablesRead(const Source &source, const Node *query);

/// Forms that came with PostgreSQL 18 and 19, which the grammar of 17 refuses. Nothing: not one of those.
std::optional<QList<Sql::Change>> readNewerSyntax(const Source &source);

/// Owns what libpg_query allocates for one parse.
class Tree
{
public:
    explicit Tree(const QByteArray &sql);
    ~Tree();
    Q_DISABLE_COPY_MOVE(Tree)

    const Node *root() const { return m_root; } ///< null: refused, or nothing but comments
    const PgQueryError *error() const { return m_error; }

private:
    MemoryContext m_context;
    const Node *m_root = nullptr;
    PgQueryError *m_error = nullptr;
};

} // namespace PostgreSql
