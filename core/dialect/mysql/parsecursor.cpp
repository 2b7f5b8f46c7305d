// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/parsecursor.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Sql::TokenKind;

namespace MySql {

Cursor::Cursor(const Sql::Statement &statement, Flavour flavour, const Sql::LexicalRules &rules)
    : Sql::Cursor(statement, rules, {.digitsBeginNames = true})
    , m_flavour(flavour)
    , m_certain(error().has_value()) // a quote or a parenthesis without its other half
{
}

void Cursor::certainly(const QString &message)
{
    if (!error())
        m_certain = true;
    fail(message);
}

bool Cursor::isCertain() const
{
    return m_certain;
}

bool Cursor::takeAny(std::initializer_list<QByteArrayView> keywords)
{
    return std::ranges::any_of(keywords, [this](QByteArrayView keyword) { return take(keyword); });
}

bool Cursor::takeEquals()
{
    return takeOperator("=") || takeOperator(":=");
}

QString Cursor::requiredName()
{
    if (atEnd())
        certainly(QCoreApplication::translate("MySql", "The statement ends where a name is expected."));
    else if (!atName())
        certainly(QCoreApplication::translate("MySql", "A name is expected here, not “%1”.")
                      .arg(QString::fromUtf8(text(position()))));
    return error() ? QString() : name();
}

Sql::Name Cursor::tableName()
{
    const qsizetype from = position();
    takeSign('.');
    Sql::Name result;
    result.name = requiredName();
    if (peekSign('.') && text(position() + 1) == "*") // t.* as what DELETE empties
        moveTo(position() + 2);
    else if (takeSign('.')) {
        result.schema = result.name;
        result.name = requiredName();
    } else if (!atEnd() && kind(position()) == TokenKind::Number && text(position()).startsWith('.')) {
        // db.1table: the lexer takes the point and the digits for a number.
        result.schema = result.name;
        result.name = QString::fromUtf8(text(position()).sliced(1));
        moveTo(position() + 1);
    }
    result.range = rangeFrom(from);
    return result;
}

bool Cursor::atString() const
{
    return kind(position()) == TokenKind::String;
}

QString Cursor::string()
{
    // _utf8mb4'…' and 'one' 'after the other'
    if (!atString() && atName() && text(position()).startsWith('_') && kind(position() + 1) == TokenKind::String)
        moveTo(position() + 1);
    if (!atString()) {
        unexpected();
        return {};
    }
    QString value;
    while (atString()) {
        value += Sql::unquotedName(text(position()));
        moveTo(position() + 1);
    }
    return value;
}

QString Cursor::optionValue()
{
    const qsizetype from = position();
    if (atString() || (text(from).startsWith('_') && kind(from + 1) == TokenKind::String))
        return string();
    if (!takeOperator("-"))
        takeOperator("+");
    if (atEnd() || peekSign(',') || peekSign(')')) {
        unexpected();
        return {};
    }
    if (position() == from && !peekSign('('))
        return atName() ? name() : (moveTo(position() + 1), written(from, position()));
    skipBalanced();
    return written(from, position());
}

void Cursor::skipWait()
{
    if (take("WAIT"))
        moveTo(position() + 1);
    else
        take("NOWAIT");
}

QString Cursor::account()
{
    const qsizetype from = position();
    if (!atName() && !atString()) {
        unexpected();
        return {};
    }
    moveTo(from + 1);
    if (peekSign('(') && peekSign(')', 1)) // CURRENT_USER()
        skipBalanced();
    if (kind(position()) == TokenKind::Parameter && text(position()).startsWith('@'))
        moveTo(position() + 1);
    else if (takeOperator("@"))
        moveTo(position() + 1);
    return written(from, position());
}

bool Cursor::takeOnlineClause()
{
    const bool algorithm = peek("ALGORITHM");
    if (!algorithm && !peek("LOCK"))
        return false;
    const qsizetype from = position();
    moveTo(from + 1);
    takeOperator("=");
    const QString value = name().toUpper();
    (algorithm ? m_algorithm : m_lock) = value;
    (algorithm ? m_algorithmRange : m_lockRange) = rangeFrom(from);
    return true;
}

void Cursor::tell(Sql::Meaning &meaning) const
{
    meaning.algorithm = m_algorithm;
    meaning.lock = m_lock;
    meaning.algorithmRange = m_algorithmRange;
    meaning.lockRange = m_lockRange;
}

Sql::Change opaque(const Cursor &cursor, const QString &reason)
{
    return Sql::Opaque{.head = QString::fromUtf8(cursor.text(0)).toUpper(), .reason = reason};
}

} // namespace MySql
