// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/canonical.h"

#include "core/dialect/sqlite/library.h"
#include "core/dialect/sqlite/parse.h"
#include "core/sql/lexer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sqlite {

/// Keywords that SQLite's grammar also takes as names without quotes (its %fallback list).
static bool mayBeName(const QString &keyword)
{
    static const QSet<QString> words = [] {
        const QString list =
            u"ABORT ACTION AFTER ALWAYS ANALYZE ASC ATTACH BEFORE BEGIN BY CASCADE CAST COLUMN CONFLICT CURRENT "
            u"CURRENT_DATE "
            "CURRENT_TIME CURRENT_TIMESTAMP DATABASE DEFERRED DESC DETACH DO EACH END EXCEPT EXCLUDE EXCLUSIVE EXPLAIN "
            "FAIL FIRST "
            "FOLLOWING FOR GENERATED GLOB GROUPS IF IGNORE IMMEDIATE INITIALLY INSTEAD INTERSECT KEY LAST LIKE MATCH "
            "MATERIALIZED NO "
            "NULLS OF OFFSET OTHERS PARTITION PLAN PRAGMA PRECEDING QUERY RAISE RANGE RECURSIVE REGEXP REINDEX RELEASE "
            "RENAME REPLACE "
            "RESTRICT ROLLBACK ROW ROWS SAVEPOINT TEMP TEMPORARY TIES TRIGGER UNBOUNDED UNION VACUUM VIEW VIRTUAL WITH WITHOUT"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words.contains(keyword);
}

static bool isKeyword(const QByteArray &word)
{
    return sqlite3_keyword_check(word.constData(), int(word.size())) != 0;
}

static bool isPlain(const QString &name)
{
    const auto mayContinue = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'$');
    };
    return !name.isEmpty() && !name.front().isDigit() && name.front() != u'$' && std::ranges::all_of(name, mayContinue);
}

QString quoted(const QString &name)
{
    if (isPlain(name) && !isKeyword(name.toUtf8()))
        return name;
    QString inner = name;
    return u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
}

static Piece namePiece(const QString &name)
{
    // "action" and action mean the same: a word that the grammar takes either way has one spelling.
    if (const QString upper = name.toUpper(); isPlain(name) && isKeyword(name.toUtf8()) && mayBeName(upper))
        return {.kind = Piece::Kind::Keyword, .text = upper, .name = name};
    return {.kind = Piece::Kind::Name, .text = quoted(name), .name = name};
}

static Piece wordPiece(QByteArrayView word)
{
    const QString text = QString::fromUtf8(word);
    if (!isKeyword(word.toByteArray()))
        return {.kind = Piece::Kind::Name, .text = quoted(text), .name = text};
    const QString upper = text.toUpper();
    return {.kind = Piece::Kind::Keyword, .text = upper, .name = mayBeName(upper) ? text : QString()};
}

static Piece::Kind kindOf(Sql::TokenKind kind)
{
    switch (kind) {
    case Sql::TokenKind::Number:
        return Piece::Kind::Number;
    case Sql::TokenKind::Operator:
        return Piece::Kind::Operator;
    case Sql::TokenKind::Punctuation:
        return Piece::Kind::Punctuation;
    case Sql::TokenKind::String:
        return Piece::Kind::String;
    case Sql::TokenKind::Word:
    case Sql::TokenKind::QuotedName:
    case Sql::TokenKind::Parameter:
    case Sql::TokenKind::Comment:
    case Sql::TokenKind::Data:
    case Sql::TokenKind::Unterminated:
    case Sql::TokenKind::End:
        return Piece::Kind::Other;
    }
    Q_UNREACHABLE_RETURN(Piece::Kind::Other);
}

QList<Piece> pieces(const QByteArray &sql)
{
    QList<Piece> result;
    Sql::Lexer lexer(sql, lexicalRules());
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const QByteArrayView text = lexer.text(token);
        if (token.kind == Sql::TokenKind::Comment)
            continue;
        if (token.kind == Sql::TokenKind::Word) {
            result.append(wordPiece(text));
        } else if (token.kind == Sql::TokenKind::QuotedName) {
            result.append(namePiece(Sql::unquotedName(text)));
        } else if (token.kind == Sql::TokenKind::String && (text.startsWith('x') || text.startsWith('X'))) {
            result.append({.kind = Piece::Kind::String, .text = u'x' + QString::fromUtf8(text.sliced(1)).toUpper()});
        } else {
            result.append({.kind = kindOf(token.kind), .text = QString::fromUtf8(text)});
        }
    }
    return result;
}

static bool isUnary(const Piece *before, const Piece &piece)
{
    if (piece.kind != Piece::Kind::Operator || (piece.text != u"-" && piece.text != u"+" && piece.text != u"~"))
        return false;
    return !before || before->kind == Piece::Kind::Operator || before->kind == Piece::Kind::Keyword || before->is(u"(")
        || before->is(u",");
}

static bool isSpaceBetween(const Piece &before, bool beforeIsUnary, const Piece &piece)
{
    if (before.is(u"(") || before.is(u".") || piece.is(u".") || piece.is(u",") || piece.is(u")") || piece.is(u";"))
        return false;
    if (piece.is(u"(")) {
        return before.kind != Piece::Kind::Name && !before.is(u"CAST") && !before.is(u"RAISE")
            && !before.is(u"REPLACE");
    }
    return !beforeIsUnary || piece.kind == Piece::Kind::Operator;
}

QString joined(std::span<const Piece> pieces)
{
    QString text;
    const Piece *before = nullptr;
    bool beforeIsUnary = false;
    for (const Piece &piece : pieces) {
        if (before && isSpaceBetween(*before, beforeIsUnary, piece))
            text += u' ';
        text += piece.text;
        beforeIsUnary = isUnary(before, piece);
        before = &piece;
    }
    return text;
}

QString canonical(const QString &sql)
{
    return joined(pieces(sql.toUtf8()));
}

} // namespace Sqlite
