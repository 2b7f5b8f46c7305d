// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixes.h"

#include "core/format/format.h"

namespace Lint {

Edit edit(const Script &script, Sql::Range range, const QByteArray &text)
{
    return {.file = script.source->file, .range = range, .text = text};
}

Edit insertion(const Script &script, qsizetype at, const QByteArray &text)
{
    return edit(script, {at, at}, text);
}

std::optional<QList<Edit>> withoutTransaction(const Script &script, qsizetype statement)
{
    if (!script.statements.at(statement).inTransaction)
        return QList<Edit>();
    if (script.ownStatements > 1 || script.statements.at(statement).parent >= 0 || !script.source)
        return std::nullopt;
    const Format::Format *format = Format::find(script.project->format);
    const auto header = format && format->noTransactionHeader ? format->noTransactionHeader(*script.source)
                                                              : std::nullopt;
    // Said once for both directions: the other one must not need its transaction.
    if (!header || (header->bothDirections && script.counterpart && script.counterpart->ownStatements > 1))
        return std::nullopt;
    return QList<Edit>{insertion(script, header->at, header->text)};
}

Sql::Range withTerminator(const Script &script, qsizetype statement)
{
    const QByteArray &file = script.source->fileText;
    Sql::Range range = script.statements.at(statement).sql.range;
    while (range.end < file.size() && (file.at(range.end) == ' ' || file.at(range.end) == ';'))
        ++range.end;
    if (range.end < file.size() && file.at(range.end) == '\n')
        ++range.end;
    return range;
}

static QList<Sql::Range> wordsIn(const Script &script, qsizetype statement, QByteArrayView word, qsizetype from)
{
    const Sql::Statement &sql = script.statements.at(statement).sql;
    Sql::Lexer lexer(sql.text, script.dialect->lexicalRules);
    QList<Sql::Range> found;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const Sql::Range range = token.range.shifted(sql.range.begin);
        if (token.kind == Sql::TokenKind::Word && range.begin >= from
            && lexer.text(token).compare(word, Qt::CaseInsensitive) == 0)
            found.append(range);
    }
    return found;
}

Sql::Range wordIn(const Script &script, qsizetype statement, QByteArrayView word, qsizetype from)
{
    return wordsIn(script, statement, word, from).value(0);
}

Sql::Range lastWordIn(const Script &script, qsizetype statement, QByteArrayView word)
{
    const QList<Sql::Range> found = wordsIn(script, statement, word, 0);
    return found.isEmpty() ? Sql::Range() : found.last();
}

} // namespace Lint
