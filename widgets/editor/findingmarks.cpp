// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/findingmarks.h"

#include "widgets/look.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHash>
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
    QMultiHash<qsizetype, size_t> before; // by their first byte now
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const KTextEditor::Cursor start = m_shown[i].range->start().toCursor();
        before.insert(map.offset({start.line(), start.column()}), i);
    }
    std::vector<Shown> shown;
    shown.reserve(size_t(findings.size()));
    for (const Lint::Finding &finding : findings) {
        const KTextEditor::Range where = place(finding.range, map);
        auto old = before.find(finding.range.begin);
        while (old != before.end() && old.key() == finding.range.begin
               && (m_shown[*old].finding.severity != finding.severity || m_shown[*old].range->toRange() != where))
            ++old;
        if (old != before.end() && old.key() == finding.range.begin) {
            shown.push_back({finding, std::move(m_shown[*old].range)});
            before.erase(old);
            continue;
        }
        auto *range = m_document->newMovingRange(where, KTextEditor::MovingRange::DoNotExpand);
        range->setAttribute(attribute(finding.severity));
        range->setZDepth(-1000.0 - int(finding.severity)); // the gravest lies on top
        shown.push_back({finding, std::unique_ptr<KTextEditor::MovingRange>(range)});
    }
    m_shown = std::move(shown);
    mark();
}

void FindingMarks::clear()
{
    m_shown.clear();
    mark();
}

void FindingMarks::recolour()
{
    for (const Shown &shown : m_shown)
        shown.range->setAttribute(attribute(shown.finding.severity));
}

// The border has room for one sign a line: the gravest.
void FindingMarks::mark()
{
    constexpr uint ours = KTextEditor::Document::markType08 | KTextEditor::Document::markType09
        | KTextEditor::Document::markType10;
    QHash<int, Severity> wanted;
    for (const Shown &shown : m_shown) {
        const int line = shown.range->start().line();
        wanted.insert(line, std::max(shown.finding.severity, wanted.value(line, shown.finding.severity)));
    }
    QList<std::pair<int, uint>> stray; // of the document: marks move with their lines
    for (const KTextEditor::Mark *mark : m_document->marks()) {
        const auto found = wanted.constFind(mark->line);
        const uint right = found == wanted.cend() ? 0U : uint(markType(*found));
        if (mark->type & ours & ~right)
            stray.append({mark->line, mark->type & ours & ~right});
    }
    for (const auto &[line, types] : stray)
        m_document->removeMark(line, types);
    for (const auto &[line, severity] : wanted.asKeyValueRange()) {
        if (!(m_document->mark(line) & markType(severity)))
            m_document->addMark(line, markType(severity));
    }
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
