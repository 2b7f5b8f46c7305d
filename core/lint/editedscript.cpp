// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/editedscript.h"

#include "core/sql/cutter.h"
#include "core/sql/shift.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

void EditedScript::read(const QByteArray &file, Sql::Range section)
{
    m_front.clear();
    m_back.clear();
    m_makers.clear();
    m_fillers.clear();
    m_session.clear();
    m_reachingAll = 0;
    m_unsettledFrom = -1;
    m_size = file.size();
    m_readAhead = false;
    cut(file, section, section.end, file.size());
}

void EditedScript::toFront()
{
    std::unique_ptr<Piece> piece = std::move(m_back.back());
    m_back.pop_back();
    piece->until = m_size - piece->until;
    piece->seen = m_size - piece->seen;
    piece->inBack = false;
    m_front.push_back(std::move(piece));
}

void EditedScript::toBack()
{
    std::unique_ptr<Piece> piece = std::move(m_front.back());
    m_front.pop_back();
    piece->until = m_size - piece->until;
    piece->seen = m_size - piece->seen;
    piece->inBack = true;
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
    split(isSettled() ? edited.begin : std::min(m_unsettledFrom, edited.begin));
    m_size = file.size();
    m_newTexts.clear();
    m_new = 0;
    qsizetype editEnd = edited.begin + inserted;
    if (m_unsettledFrom > edited.begin) {
        m_unsettledFrom = std::max(m_unsettledFrom, edited.end) + inserted - edited.length();
        editEnd = m_unsettledFrom;
    }
    if (edited.begin + inserted <= section.begin && edited.begin < section.begin) {
        m_begin = section.begin; // all of it stands behind the edit
        return;
    }
    if (edited.begin > section.end)
        return;
    // A quote that opens swallows what follows it, mostly to be closed by the next key: so much is read for one.
    static constexpr qsizetype muchForOneKey = qsizetype(64) * 1024;
    cut(file, section, editEnd, muchForOneKey);
}

void EditedScript::settle(const QByteArray &file, Sql::Range section)
{
    if (isSettled())
        return;
    split(m_unsettledFrom);
    m_newTexts.clear();
    cut(file, section, section.end, file.size());
}

void EditedScript::forget(ByName &pieces, const Piece *piece)
{
    for (const quint64 name : piece->names) {
        const auto named = pieces.find(name);
        if (named == pieces.end())
            continue;
        named->removeOne(piece);
        if (named->isEmpty())
            pieces.erase(named);
    }
}

/// Forgets the first piece of the back.
void EditedScript::drop()
{
    const Piece *piece = m_back.back().get();
    forget(m_makers, piece);
    forget(m_fillers, piece);
    if (piece->session)
        m_session.removeOne(piece);
    m_reachingAll -= piece->reachesAll ? 1 : 0;
    m_back.pop_back();
}

/// From the end of the front until the boundaries meet behind `editEnd`; broken off after `atMost` bytes.
void EditedScript::cut(const QByteArray &file, Sql::Range section, qsizetype editEnd, qsizetype atMost)
{
    m_begin = section.begin;
    m_unsettledFrom = -1;
    while (!m_back.empty() && end(*m_back.back()) <= editEnd)
        drop();

    qsizetype begin = endOfFront(section);
    const qsizetype limit = std::max(begin, editEnd) + atMost;
    Sql::Range part{begin, std::min(section.end, limit)};
    Sql::Cutter cutter(file, m_dialect->lexicalRules, part);
    Pieces pieces;
    QList<qsizetype> numbers; // of the statements, by piece
    for (bool more = true; more;) {
        more = cutter.next();
        if (part.end < section.end && (!more || cutter.seen() >= part.end)) {
            // As far as one key may look, and no boundary was met. What stood here is no longer what stands here.
            m_unsettledFrom = pieces.empty() ? begin : pieces.back()->until;
            if (!m_back.empty())
                drop();
            break;
        }
        auto piece = std::make_unique<Piece>();
        piece->until = more ? cutter.boundary() : section.end;
        piece->seen = std::max(piece->until, cutter.seen());
        piece->fresh = more && cutter.isFresh();
        m_readAhead = m_readAhead || piece->seen > piece->until;
        while (!m_back.empty() && end(*m_back.back()) < piece->until)
            drop();
        const bool meets = piece->fresh && piece->until > editEnd && !m_back.empty()
            && end(*m_back.back()) == piece->until && m_back.back()->fresh && cutter.seen() <= piece->until;
        pieces.push_back(std::move(piece));
        numbers.append(cutter.statements().size());
        if (meets) {
            drop(); // the same end, but another beginning
            break;
        }
        while (!more && !m_back.empty())
            drop();
    }
    const QList<Sql::Statement> statements = cutter.takeStatements();
    qsizetype number = 0;
    m_newTexts.clear();
    m_new = pieces.size();
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (number < numbers.at(qsizetype(i)))
            take(*pieces[i], statements.at(number++), begin);
        begin = pieces[i]->until;
        m_front.push_back(std::move(pieces[i]));
    }
}

namespace {

quint64 hashed(const QString &name)
{
    return name.isEmpty() ? 0 : qHash(name.toLower()) | 1;
}

/// Objects without a table, and what hangs on one, by plain names.
void addNames(const Sql::Change &change, std::vector<quint64> &names)
{
    const auto add = [&](const QString &name) {
        if (!name.isEmpty())
            names.push_back(hashed(name));
    };
    const QList<Sql::Name> tables = Sql::touchedTables(change);
    for (const Sql::Name &table : tables)
        add(table.name);
    std::visit(Sql::Overload{
                   [&](const Sql::RenameTable &c) { add(c.newName); },
                   [&](const Sql::AddConstraint &c) {
                       add(c.constraint.name);
                       add(c.constraint.usingIndex);
                   },
                   [&](const Sql::ValidateConstraint &c) { add(c.constraint); },
                   [&](const Sql::DropConstraint &c) { add(c.constraint); },
                   [&](const Sql::CreateIndex &c) { add(c.name.name); },
                   [&](const Sql::DropIndex &c) {
                       for (const Sql::Name &name : c.names)
                           add(name.name);
                   },
                   [&](const Sql::AlterIndex &c) { add(c.index.name); },
                   [&](const Sql::Reindex &c) { add(c.name.name); },
                   [&](const Sql::CreateObject &c) { add(c.name.name); },
                   [&](const Sql::DropObject &c) {
                       for (const Sql::Name &name : c.names)
                           add(name.name);
                   },
                   [&](const Sql::AlterObject &c) {
                       add(c.name.name);
                       add(c.argument);
                   },
                   [&](const Sql::AddEnumValue &c) { add(c.type.name); },
                   [&](const Sql::RenameEnumValue &c) { add(c.type.name); },
                   [&](const Sql::RefreshMaterializedView &c) { add(c.name.name); },
                   [&](const Sql::CodeBlock &c) { // its statements name what any of its words may be
                       static const QRegularExpression between(u"\\W+"_s,
                                                               QRegularExpression::UseUnicodePropertiesOption);
                       const QStringList words = c.body.split(between, Qt::SkipEmptyParts);
                       for (const QString &word : words)
                           add(word);
                   },
                   [](const auto &) {},
               },
               change);
}

bool isPlainRows(const Sql::Change &change)
{
    const auto *rows = std::get_if<Sql::ChangeRows>(&change);
    return rows && rows->verb != Sql::RowVerb::Copy && !rows->fromQuery;
}

bool isFilling(const Sql::Change &change)
{
    const auto *rows = std::get_if<Sql::ChangeRows>(&change);
    return rows && rows->verb == Sql::RowVerb::Update;
}

/// Whether a NULL is in the way hangs on what has filled the column.
bool setsNotNull(const Sql::Change &change)
{
    const auto *set = std::get_if<Sql::SetColumnNotNull>(&change);
    const auto *type = std::get_if<Sql::ChangeColumnType>(&change);
    const auto *added = std::get_if<Sql::AddConstraint>(&change);
    return (set && set->notNull) || (type && type->definition && type->definition->notNull)
        || (added && added->constraint.kind == Sql::ConstraintKind::NotNull);
}

/// Does it make what any statement may call, or run what nobody reads, so that it may alter any table?
bool mayReachAnything(const Sql::Change &change)
{
    const auto *code = std::get_if<Sql::CodeBlock>(&change);
    if (code && code->body.contains("EXECUTE"_L1, Qt::CaseInsensitive))
        return true;
    const auto *made = std::get_if<Sql::CreateObject>(&change);
    return made && (made->kind == Sql::ObjectKind::Function || made->kind == Sql::ObjectKind::Procedure);
}

bool isSession(const Sql::Change &change)
{
    return std::holds_alternative<Sql::SetParameter>(change) || std::holds_alternative<Sql::TransactionControl>(change);
}

} // namespace

void EditedScript::take(Piece &piece, const Sql::Statement &sql, qsizetype begin)
{
    piece.statement = Statement{.sql = sql, .meaning = m_dialect->parse(sql)};
    piece.lead = sql.range.begin - begin;
    piece.tail = piece.until - sql.range.begin;
    m_newTexts.append(sql.text);
    ++m_parsed;
    for (const Sql::Change &change : std::as_const(piece.statement->meaning.changes)) {
        addNames(change, piece.names);
        piece.makes = piece.makes || !isPlainRows(change);
        piece.fills = piece.fills || isFilling(change);
        piece.session = piece.session || isSession(change);
        piece.reachesAll = piece.reachesAll || mayReachAnything(change);
    }
    m_reachingAll += piece.reachesAll ? 1 : 0;
    std::ranges::sort(piece.names);
    const auto again = std::ranges::unique(piece.names);
    piece.names.erase(again.begin(), again.end());
    if (piece.session)
        m_session.append(&piece);
    for (const quint64 name : piece.names) {
        if (piece.makes)
            m_makers[name].append(&piece);
        if (piece.fills)
            m_fillers[name].append(&piece);
    }
}

EditedScript::Excerpt EditedScript::excerpt(const QByteArray &file) const
{
    static constexpr qsizetype most = 64;
    Excerpt excerpt{.whole = m_reachingAll == 0};
    QList<const Piece *> pieces;
    QSet<const Piece *> seen;
    const auto add = [&](const Piece *piece) {
        if (seen.contains(piece))
            return;
        excerpt.whole = excerpt.whole && pieces.size() < most;
        if (pieces.size() < most) {
            seen.insert(piece);
            pieces.append(piece);
        }
    };
    for (size_t i = m_front.size() - m_new; i < m_front.size(); ++i) {
        if (m_front[i]->statement)
            add(m_front[i].get());
    }
    const QSet<const Piece *> changed = seen;
    if (changed.isEmpty())
        return excerpt;
    // A script of one statement is run otherwise than one of several.
    for (size_t i = m_front.size() - m_new; i-- > 0 && pieces.size() < 2;) {
        if (m_front[i]->statement)
            add(m_front[i].get());
    }
    for (auto piece = m_back.rbegin(); piece != m_back.rend() && pieces.size() < 2; ++piece) {
        if ((*piece)->statement)
            add(piece->get());
    }
    excerpt.whole = excerpt.whole && m_session.size() < most / 2;
    if (m_session.size() < most / 2) {
        for (const Piece *piece : m_session)
            add(piece);
    }
    const auto addNamed = [&](const ByName &all, const Piece *piece) {
        for (const quint64 name : piece->names) {
            const auto named = all.constFind(name);
            for (qsizetype at = 0; named != all.constEnd() && at < named->size() && excerpt.whole; ++at)
                add(named->at(at));
        }
    };
    // What is named by what they name too: an index leads to its table.
    for (qsizetype i = 0; i < pieces.size(); ++i)
        addNamed(m_makers, pieces.at(i));
    for (const Piece *piece : changed) {
        if (std::ranges::any_of(piece->statement->meaning.changes, setsNotNull))
            addNamed(m_fillers, piece);
    }
    std::ranges::sort(pieces, {}, [this](const Piece *piece) { return end(*piece); });
    for (const Piece *piece : std::as_const(pieces)) {
        const qsizetype until = end(*piece);
        const qsizetype begin = until - piece->tail - piece->lead;
        Statement statement = *piece->statement;
        const qsizetype by = excerpt.text.size() + piece->lead - statement.sql.range.begin;
        statement.sql.range = statement.sql.range.shifted(by);
        Sql::shift(statement.meaning, by);
        excerpt.statements.append(statement);
        excerpt.parts.append(
            {.from = excerpt.text.size(), .at = begin, .length = until - begin, .changed = changed.contains(piece)});
        excerpt.text += QByteArrayView(file).sliced(begin, until - begin);
        if (changed.contains(piece))
            excerpt.changed = excerpt.changed.isEmpty() ? Sql::Range{begin, until}
                                                        : Sql::Range{excerpt.changed.begin, until};
    }
    return excerpt;
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
    all.reserve(qsizetype(m_front.size()) + qsizetype(m_back.size()));
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
