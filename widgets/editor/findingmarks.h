// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/sql/textmap.h"

#include <KTextEditor/Attribute>
#include <KTextEditor/Document>
#include <KTextEditor/MovingRange>

#include <array>
#include <memory>
#include <vector>

/// The findings of one document as squiggles under their exact ranges and as marks in the border. The ranges follow the
/// text while it is edited, until the next report replaces them.
class FindingMarks
{
public:
    /// One finding, where it stands now.
    struct Shown
    {
        const Lint::Finding *finding = nullptr;
        std::unique_ptr<KTextEditor::MovingRange> range;
    };

    explicit FindingMarks(KTextEditor::Document *document);

    /// `map` is of the text that was linted, which is the document's text now. What stays where it is is left alone.
    /// Findings of other files are passed over.
    void show(const QList<Lint::Finding> &findings, const QString &file, const Sql::TextMap &map);
    void clear();
    /// Takes the colours from the palette again.
    void recolour();

    /// The findings at a place or on its line, the narrowest first.
    QList<const Lint::Finding *> at(KTextEditor::Cursor cursor) const;
    QList<const Lint::Finding *> onLine(int line) const;
    const std::vector<Shown> &all() const { return m_shown; }

    static KTextEditor::Document::MarkTypes markType(Lint::Severity severity);

private:
    void mark();

    KTextEditor::Document *m_document;
    QList<Lint::Finding> m_findings; ///< shared with the report
    std::vector<Shown> m_shown;
    std::array<KTextEditor::Attribute::Ptr, 3> m_attributes; ///< by severity
    int m_lines = 0; ///< of the text when they were shown
};

/// "Error", "Warning", "Note": for people, translated.
QString severityWord(Lint::Severity severity);
QString severityIconName(Lint::Severity severity);
