// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/findingmarks.h"

#include "widgets/look.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

using Lint::Severity;

static constexpr std::array severities{Severity::Info, Severity::Warning, Severity::Error};

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QCoreApplication::translate("Severity", "Note");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    }
    Q_UNREACHABLE_RETURN({});
}

QString severityIconName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"data-information"_s;
    case Severity::Warning:
        return u"data-warning"_s;
    case Severity::Error:
        return u"data-error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static Look::Tone tone(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Look::Tone::Info;
    case Severity::Warning:
        return Look::Tone::Caution;
    case Severity::Error:
        return Look::Tone::Danger;
    }
    Q_UNREACHABLE_RETURN(Look::Tone::Info);
}

KTextEditor::Document::MarkTypes FindingMarks::markType(Severity severity)
{
    // The first seven types tint their whole line; these do not.
    switch (severity) {
    case Severity::Info:
        return KTextEditor::Document::markType08;
    case Severity::Warning:
        return KTextEditor::Document::markType09;
    case Severity::Error:
        return KTextEditor::Document::markType10;
    }
    Q_UNREACHABLE_RETURN(KTextEditor::Document::markType08);
}

static KTextEditor::Range place(Sql::Range range, const Sql::TextMap &map)
{
    const Sql::Position begin = map.position(range.begin);
    Sql::Position end = map.position(std::max(range.end, range.begin));
    if (begin == end)
        ++end.column; // nothing to underline would be nothing to see
    return {begin.line, begin.column, end.line, end.column};
}

FindingMarks::FindingMarks(KTextEditor::Document *document)
    : m_document(document)
{
    for (const Severity severity : severities) {
        document->setMarkIcon(markType(severity), QIcon::fromTheme(severityIconName(severity)));
        document->setMarkDescription(markType(severity), severityWord(severity));
    }
}

void FindingMarks::show(const QList<Lint::Finding> &findings, const Sql::TextMap &map)
{
    clear();
    m_shown.reserve(size_t(findings.size()));
    for (const Lint::Finding &finding : findings) {
        auto *range = m_document->newMovingRange(place(finding.range, map), KTextEditor::MovingRange::DoNotExpand);
        range->setAttribute(attribute(finding.severity));
        range->setZDepth(-1000.0 - int(finding.severity)); // the gravest lies on top
        m_shown.push_back({finding, std::unique_ptr<KTextEditor::MovingRange>(range)});
        mark(m_shown.back());
    }
}

void FindingMarks::clear()
{
    if (m_shown.empty())
        return;
    removeMarks();
    m_shown.clear();
}

void FindingMarks::recolour()
{
    for (const Shown &shown : m_shown)
        shown.range->setAttribute(attribute(shown.finding.severity));
}

void FindingMarks::mark(const Shown &shown)
{
    // The border has room for one sign a line: the gravest.
    const int line = shown.range->start().line();
    const uint present = m_document->mark(line);
    for (const Severity severity : severities) {
        if (severity > shown.finding.severity && (present & markType(severity)))
            return;
        if (severity < shown.finding.severity && (present & markType(severity)))
            m_document->removeMark(line, markType(severity));
    }
    m_document->addMark(line, markType(shown.finding.severity));
}

void FindingMarks::removeMarks()
{
    constexpr uint ours = KTextEditor::Document::markType08 | KTextEditor::Document::markType09
        | KTextEditor::Document::markType10;
    QList<int> lines; // of the document: marks move with their lines
    for (const KTextEditor::Mark *mark : m_document->marks()) {
        if (mark->type & ours)
            lines.append(mark->line);
    }
    for (const int line : lines)
        m_document->removeMark(line, ours);
}

KTextEditor::Attribute::Ptr FindingMarks::attribute(Severity severity) const
{
    KTextEditor::Attribute::Ptr attribute(new KTextEditor::Attribute);
    attribute->setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    attribute->setUnderlineColor(Look::colours(tone(severity), QGuiApplication::palette()).line);
    return attribute;
}

QList<const Lint::Finding *> FindingMarks::at(KTextEditor::Cursor cursor) const
{
    QList<const Shown *> hits;
    for (const Shown &shown : m_shown) {
        const KTextEditor::Range range = shown.range->toRange();
        if (range.contains(cursor) || range.end() == cursor)
            hits.append(&shown);
    }
    std::ranges::stable_sort(hits, [](const Shown *a, const Shown *b) {
        return b->range->contains(*a->range) && !a->range->contains(*b->range);
    });
    std::ranges::stable_sort(hits, std::ranges::greater(), [](const Shown *shown) { return shown->finding.severity; });
    QList<const Lint::Finding *> findings;
    for (const Shown *shown : hits)
        findings.append(&shown->finding);
    return findings;
}

QList<const Lint::Finding *> FindingMarks::onLine(int line) const
{
    QList<const Lint::Finding *> findings;
    for (const Shown &shown : m_shown) {
        if (shown.range->start().line() <= line && line <= shown.range->end().line())
            findings.append(&shown.finding);
    }
    return findings;
}
