// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixes.h"

#include "core/format/format.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Lint {

Edit edit(const Script &script, Sql::Range range, const QByteArray &text)
{
    return {.file = script.source->file, .range = range, .text = text};
}

/// Where the statement stands between goose's StatementBegin and StatementEnd, which MySQL takes no second one in.
static std::optional<Edit> outsideOfBlock(const Script &script, qsizetype at, const QByteArray &text)
{
    if (!script.project || script.project->format != "goose"_L1)
        return std::nullopt;
    const QByteArrayView file(script.source->fileText);
    if (text.endsWith(";\n")) {
        qsizetype end = at;
        while (end > 0 && QByteArrayView(" \t\r\n").contains(file.at(end - 1)))
            --end;
        const qsizetype line = file.first(end).lastIndexOf('\n') + 1;
        if (file.sliced(line, end - line).trimmed() == "-- +goose StatementBegin")
            return edit(script, {line, line}, text);
    } else if (text.startsWith(";\n")) {
        qsizetype next = at;
        while (next < file.size() && (file.at(next) == ';' || QByteArrayView(" \t\r\n").contains(file.at(next))))
            ++next;
        const qsizetype newline = file.indexOf('\n', next);
        const qsizetype end = newline < 0 ? file.size() : newline;
        if (file.sliced(next, end - next).trimmed() == "-- +goose StatementEnd")
            return edit(script, {end, end}, text.sliced(1) + ';');
    }
    return std::nullopt;
}

Edit insertion(const Script &script, qsizetype at, const QByteArray &text)
{
    if (const std::optional<Edit> outside = outsideOfBlock(script, at, text))
        return *outside;
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
