// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/documenttext.h"

#include <utility>

using KTextEditor::Cursor;
using KTextEditor::Document;
using KTextEditor::Range;

DocumentText::DocumentText(Document *document)
    : m_document(document)
{
    connect(document, &Document::textInserted, this,
            [this](Document *, Cursor at, const QString &text) { replace({at, at}, text); });
    connect(document, &Document::textRemoved, this, [this](Document *, Range range) { replace(range, {}); });
    connect(document, &Document::lineWrapped, this,
            [this](Document *, Cursor at) { replace({at, at}, QStringLiteral("\n")); });
    connect(document, &Document::lineUnwrapped, this, [this](Document *, int line) {
        const int before = line - 1; // the document has it no more: the bytes still do
        const Sql::Position end = m_map.position(m_map.offset({line, 0}) - 1);
        replace({before, end.column, line, 0}, {});
    });
    connect(document, &Document::aboutToInvalidateMovingInterfaceContent, this, [this] { m_stale = true; });
    connect(document, &Document::reloaded, this, [this] { m_stale = true; });
    connect(document, &Document::textChanged, this, &DocumentText::check);
}

void DocumentText::replace(Range range, const QString &text)
{
    ++m_edits;
    m_line = range.start().line();
    const Sql::Position from = {range.start().line(), range.start().column()};
    const Sql::Position to = {range.end().line(), range.end().column()};
    const qsizetype begin = m_map.offset(from);
    const qsizetype end = range.isEmpty() ? begin : m_map.offset(to);
    // Half a character of UTF-16 is none in UTF-8: where one is parted, or two halves may meet, the text is read anew.
    const bool parts = m_map.position(begin) != from || (!range.isEmpty() && m_map.position(end) != to);
    m_stale = m_stale || m_hasHalves || parts || !text.isValidUtf16();
    if (!m_stale)
        m_map.replace({begin, end}, text.toUtf8());
}

// What was said and what is must agree where it is cheap to see: a change that nobody told of, or half a character.
void DocumentText::check()
{
    if (std::exchange(m_edits, 0) == 0 || m_map.lineCount() != m_document->lines()
        || m_map.line(m_line) != m_document->line(m_line).toUtf8())
        m_stale = true;
}

const Sql::TextMap &DocumentText::map() const
{
    if (std::exchange(m_stale, false)) {
        const QString text = m_document->text();
        m_hasHalves = !text.isValidUtf16();
        m_map = Sql::TextMap(text.toUtf8());
        ++m_readings;
    }
    return m_map;
}
