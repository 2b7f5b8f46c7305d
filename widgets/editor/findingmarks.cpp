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

static KTextEditor::Attribute::Ptr attribute(Severity severity)
{
    KTextEditor::Attribute::Ptr attribute(new KTextEditor::Attribute);
    attribute->setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    attribute->setUnderlineColor(Look::colours(tone(severity), QGuiApplication::palette()).line);
    return attribute;
}

FindingMarks::FindingMarks(KTextEditor::Document *document)
    : m_document(document)
{
    for (const Severity severity : severities) {
        document->setMarkIcon(markType(severity), QIcon::fromTheme(severityIconName(severity)));
        document->setMarkDescription(markType(severity), severityWord(severity));
        m_attributes.at(size_t(severity)) = attribute(severity);
    }
}

// What stands before an edit and behind it stays: its range has followed the text already.
void FindingMarks::show(const QList<Lint::Finding> &findings, const QString &file, const Sql::TextMap &map)
{
    std::vector<Shown> shown;
    for (const Lint::Finding &finding : findings) {
        if (finding.file == file)
            shown.push_back({&finding, nullptr});
    }
    const auto stays = [&map](const Shown &old, const Shown &now) {
        return old.finding->severity == now.finding->severity && old.range->toRange() == place(now.finding->range, map);
    };
    const auto [head, newHead] = std::ranges::mismatch(m_shown, shown, stays);
    auto tail = m_shown.rbegin();
    auto newTail = shown.rbegin();
    while (tail.base() != head && newTail.base() != newHead && stays(*tail, *newTail))
        (newTail++)->range = std::move((tail++)->range);
    std::transform(m_shown.begin(), head, shown.begin(), shown.begin(),
                   [](Shown &old, Shown &now) { return Shown{now.finding, std::move(old.range)}; });
    const bool changed = tail.base() != head || newTail.base() != newHead;
    for (auto each = newHead; each != newTail.base(); ++each) {
        each->range.reset(
            m_document->newMovingRange(place(each->finding->range, map), KTextEditor::MovingRange::DoNotExpand));
        each->range->setAttribute(m_attributes.at(size_t(each->finding->severity)));
        each->range->setZDepth(-1000.0 - int(each->finding->severity)); // the gravest lies on top
    }
    m_shown = std::move(shown);
    m_findings = findings; // after it: what was shown pointed into the ones before
    // Marks move with their lines, except those of lines that are gone.
    if (changed || m_lines != map.lineCount())
        mark();
    m_lines = map.lineCount();
}

void FindingMarks::clear()
{
    m_shown.clear();
    m_findings.clear();
    mark();
}

void FindingMarks::recolour()
{
    for (const Severity severity : severities)
        m_attributes.at(size_t(severity)) = attribute(severity);
    for (const Shown &shown : m_shown)
        shown.range->setAttribute(m_attributes.at(size_t(shown.finding->severity)));
}

// The border has room for one sign a line: the gravest.
void FindingMarks::mark()
{
    constexpr uint ours = KTextEditor::Document::markType08 | KTextEditor::Document::markType09
        | KTextEditor::Document::markType10;
    QHash<int, Severity> wanted;
    for (const Shown &shown : m_shown) {
        const int line = shown.range->start().line();
        wanted.insert(line, std::max(shown.finding->severity, wanted.value(line, shown.finding->severity)));
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
    std::ranges::stable_sort(hits, std::ranges::greater(), [](const Shown *shown) { return shown->finding->severity; });
    QList<const Lint::Finding *> findings;
    for (const Shown *shown : hits)
        findings.append(shown->finding);
    return findings;
}

QList<const Lint::Finding *> FindingMarks::onLine(int line) const
{
    QList<const Lint::Finding *> findings;
    for (const Shown &shown : m_shown) {
        if (shown.range->start().line() <= line && line <= shown.range->end().line())
            findings.append(shown.finding);
    }
    return findings;
}
