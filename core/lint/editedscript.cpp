// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/editedscript.h"

#include "core/sql/cutter.h"
#include "core/sql/shift.h"

#include <algorithm>

namespace Lint {

void EditedScript::read(const QByteArray &file, Sql::Range section)
{
    m_front.clear();
    m_back.clear();
    m_size = file.size();
    m_readAhead = false;
    cut(file, section, section.end);
}

void EditedScript::toFront()
{
    std::unique_ptr<Piece> piece = std::move(m_back.back());
    m_back.pop_back();
    piece->until = m_size - piece->until;
    piece->seen = m_size - piece->seen;
    m_front.push_back(std::move(piece));
}

void EditedScript::toBack()
{
    std::unique_ptr<Piece> piece = std::move(m_front.back());
    m_front.pop_back();
    piece->until = m_size - piece->until;
    piece->seen = m_size - piece->seen;
    m_back.push_back(std::move(piece));
}

/// Brings into the front what an edit at the offset cannot change, and nothing else.
void EditedScript::split(qsizetype offset)
{
    while (!m_back.empty() && m_size - m_back.back()->until <= offset)
        toFront();
    while (!m_front.empty() && m_front.back()->until > offset)
        toBack();
    // A piece whose end hung on text far behind it is rare: a body that is not closed.
    if (m_readAhead) {
        const auto reaches = [&](const auto &piece) { return piece->seen > piece->until && piece->seen >= offset; };
        const auto first = std::ranges::find_if(m_front, reaches) - m_front.begin();
        while (qsizetype(m_front.size()) > first)
            toBack();
    }
    while (!m_front.empty() && !m_front.back()->fresh)
        toBack();
}

qsizetype EditedScript::endOfFront(Sql::Range section) const
{
    return m_front.empty() ? section.begin : m_front.back()->until;
}

void EditedScript::edit(const QByteArray &file, Sql::Range section, Sql::Range edited, qsizetype inserted)
{
    split(edited.begin);
    m_size = file.size();
    m_newTexts.clear();
    const qsizetype editEnd = edited.begin + inserted;
    if (editEnd <= section.begin && edited.begin < section.begin) {
        m_begin = section.begin; // all of it stands behind the edit
        return;
    }
    if (edited.begin > section.end)
        return;
    cut(file, section, editEnd);
}

/// From the end of the front until the boundaries meet behind `editEnd`.
void EditedScript::cut(const QByteArray &file, Sql::Range section, qsizetype editEnd)
{
    m_begin = section.begin;
    const auto oldEnd = [this] { return m_size - m_back.back()->until; };
    while (!m_back.empty() && oldEnd() <= editEnd)
        m_back.pop_back();

    qsizetype begin = endOfFront(section);
    Sql::Cutter cutter(file, m_dialect->lexicalRules, {begin, section.end});
    Pieces pieces;
    QList<qsizetype> numbers; // of the statements, by piece
    for (bool more = true; more;) {
        more = cutter.next();
        auto piece = std::make_unique<Piece>();
        piece->until = more ? cutter.boundary() : section.end;
        piece->seen = std::max(piece->until, cutter.seen());
        piece->fresh = more && cutter.isFresh();
        m_readAhead = m_readAhead || piece->seen > piece->until;
        while (!m_back.empty() && oldEnd() < piece->until)
            m_back.pop_back();
        const bool meets = piece->fresh && piece->until > editEnd && !m_back.empty() && oldEnd() == piece->until
            && m_back.back()->fresh && cutter.seen() <= piece->until;
        pieces.push_back(std::move(piece));
        numbers.append(cutter.statements().size());
        if (meets) {
            m_back.pop_back(); // the same end, but another beginning
            break;
        }
        if (!more)
            m_back.clear();
    }
    const QList<Sql::Statement> statements = cutter.takeStatements();
    qsizetype number = 0;
    m_newTexts.clear();
    for (size_t i = 0; i < pieces.size(); ++i) {
        Piece &piece = *pieces[i];
        if (number < numbers.at(qsizetype(i))) {
            const Sql::Statement &sql = statements.at(number++);
            piece.statement = Statement{.sql = sql, .meaning = m_dialect->parse(sql)};
            piece.lead = sql.range.begin - begin;
            m_newTexts.append(sql.text);
            ++m_parsed;
        }
        begin = piece.until;
        m_front.push_back(std::move(pieces[i]));
    }
}

/// Where a piece stands now is known only from what is before it: its statement follows when it is asked for.
void EditedScript::place(Piece &piece, qsizetype begin)
{
    if (!piece.statement)
        return;
    Sql::Range &range = piece.statement->sql.range;
    const qsizetype by = begin + piece.lead - range.begin;
    range = range.shifted(by);
    Sql::shift(piece.statement->meaning, by);
}

QList<Statement> EditedScript::statements()
{
    QList<Statement> all;
    all.reserve(qsizetype(m_front.size() + m_back.size()));
    qsizetype begin = m_begin;
    const auto add = [&](Piece &piece, qsizetype until) {
        place(piece, begin);
        if (piece.statement)
            all.append(*piece.statement);
        begin = until;
    };
    for (const auto &piece : m_front)
        add(*piece, piece->until);
    for (auto piece = m_back.rbegin(); piece != m_back.rend(); ++piece)
        add(**piece, m_size - (*piece)->until);
    return all;
}

} // namespace Lint
