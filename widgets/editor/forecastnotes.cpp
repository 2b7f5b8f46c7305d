// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/forecastnotes.h"

#include <KTextEditor/Document>

#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

using ForecastText::Weight;

static QFont noteFont(const KTextEditor::InlineNote &note)
{
    // Words of the interface, not code; as large as the code is zoomed to.
    QFont font = QGuiApplication::font();
    font.setPointSizeF(note.font().pointSizeF() * 0.95);
    return font;
}

static int padding(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

static QStringList forms(Weight weight, const QString &sign, const QString &full, const QString &brief)
{
    QStringList all{sign + u' ' + full, sign + u' ' + brief, sign};
    if (weight == Weight::Unknown)
        all.removeAt(1); // its brief form says no less
    return all;
}

ForecastNotes::ForecastNotes(KTextEditor::View *view)
    : m_view(view)
{
    view->registerInlineNoteProvider(this);
    view->installEventFilter(this); // another width, other room
}

ForecastNotes::~ForecastNotes()
{
    m_view->unregisterInlineNoteProvider(this);
}

void ForecastNotes::show(const QList<StatementNote> &notes, const QString &file, const Sql::TextMap &map)
{
    const QHash<int, Note> before = std::exchange(m_notes, {});
    const auto isOurs = [&file](const StatementNote &note) { return note.file == file; };
    m_all = notes;
    m_begin = std::ranges::find_if(std::as_const(m_all), isOurs);
    m_end = std::find_if_not(m_begin, m_all.cend(), isOurs);
    const auto place = [](const StatementNote &note) { return note.range.begin; };
    if (std::any_of(m_end, m_all.cend(), isOurs) || !std::ranges::is_sorted(m_begin, m_end, {}, place)) {
        QList<StatementNote> own;
        std::ranges::copy_if(notes, std::back_inserter(own), isOurs);
        std::ranges::stable_sort(own, {}, place);
        m_all = own;
        m_begin = m_all.cbegin();
        m_end = m_all.cend();
    }
    m_lines = map.lineStarts();
    emit inlineNotesReset();
    for (const auto &[line, note] : before.asKeyValueRange()) {
        // A line that has lost its note keeps its picture otherwise.
        if (!note.forms.isEmpty() && at(line).forms.isEmpty())
            emit inlineNotesChanged(line);
    }
}

QList<Sql::Range> ForecastNotes::statements() const
{
    QList<Sql::Range> ranges;
    std::transform(m_begin, m_end, std::back_inserter(ranges), std::mem_fn(&StatementNote::range));
    return ranges;
}

static qsizetype lastByte(const StatementNote &note)
{
    return std::max(note.range.begin, note.range.end - 1);
}

/// The first statement that does not end before the line.
ForecastNotes::Statements ForecastNotes::endingFrom(int line) const
{
    if (line < 0 || line >= m_lines.size())
        return m_end;
    return std::ranges::lower_bound(m_begin, m_end, m_lines.at(line), {}, lastByte);
}

const ForecastNotes::Note &ForecastNotes::at(int line) const
{
    auto found = m_notes.find(line);
    if (found == m_notes.end())
        found = m_notes.insert(line, made(line));
    return *found;
}

ForecastNotes::Note ForecastNotes::made(int line) const
{
    Note shown;
    for (Statements each = endingFrom(line); each != m_end; ++each) {
        const StatementNote &note = *each;
        if (line + 1 < m_lines.size() && lastByte(note) >= m_lines.at(line + 1))
            break;
        const Weight weight = note.trace ? ForecastText::weight(*note.trace) : ForecastText::weight(note.forecast);
        if (weight == Weight::Silent)
            continue;
        const QString full = note.trace ? ForecastText::full(*note.trace) : ForecastText::full(note.forecast);
        const QString hover = note.trace ? ForecastText::details(*note.trace) : ForecastText::details(note.forecast);
        const int begins = int(std::ranges::upper_bound(m_lines, note.range.begin) - m_lines.cbegin()) - 1;
        shown.begins = shown.forms.isEmpty() ? begins : std::min(shown.begins, begins);
        // Several statements may end in one line: the heaviest speaks, the hover tells all.
        shown.hover += (shown.hover.isEmpty() ? QString() : u"\n\n"_s) + hover;
        if (shown.forms.isEmpty() || weight > shown.weight) {
            shown.weight = weight;
            shown.forms = forms(weight, ForecastText::sign(weight), full, ForecastText::brief(weight, note.forecast));
        }
    }
    return shown;
}

void ForecastNotes::offerFixes(const QSet<int> &lines)
{
    if (lines == m_fixable)
        return;
    m_fixable = lines;
    emit inlineNotesReset();
}

QList<int> ForecastNotes::inlineNotes(int line) const
{
    if (at(line).forms.isEmpty() && !m_fixable.contains(line))
        return {};
    return {m_view->document()->lineLength(line) + 1}; // a little apart from the text
}

int ForecastNotes::bulbWidth(const KTextEditor::InlineNote &note, const QFontMetrics &metrics) const
{
    const int line = note.position().line();
    if (!m_fixable.contains(line))
        return 0;
    // Half a lightbulb helps nobody: without room for it there are the mark in the border and the keyboard.
    const int width = metrics.height() + padding(metrics);
    const QStringList words = at(line).forms;
    const int sign = words.isEmpty() ? 0 : metrics.horizontalAdvance(words.last()) + 2 * padding(metrics);
    return room(note) >= width + sign ? width : 0;
}

// How much of its last piece a line fills that is wrapped at `width`, words kept whole, further pieces indented as the
// line is.
static double lastPiece(const QString &text, const QFont &font, double width, double tabStop)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(tabStop);
    layout.setTextOption(option);
    layout.beginLayout();
    double used = 0;
    double indent = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width - indent));
        used = indent + line.naturalTextWidth();
        if (line.lineNumber() > 0)
            continue;
        qsizetype spaces = 0;
        while (spaces < text.size() && text[spaces].isSpace())
            ++spaces;
        indent = std::min(line.cursorToX(int(spaces)), width * 0.8); // as the editor does
    }
    layout.endLayout();
    return used;
}

int ForecastNotes::room(const KTextEditor::InlineNote &note) const
{
    const QFontMetrics metrics(note.font());
    const QString text = m_view->document()->line(note.position().line());
    const double space = metrics.horizontalAdvance(u' ');
    const double tab = space * m_view->document()->configValue(u"tab-width"_s).toInt();
    const double width = m_view->textAreaRect().width();
    // Whether a line just fits is a matter of a pixel that only the editor knows: what is left in either case.
    const double used = std::max(lastPiece(text, note.font(), width, tab),
                                 lastPiece(text, note.font(), width - 2 * space, tab));
    return int(width - used - 3 * space);
}

QString ForecastNotes::fitting(const KTextEditor::InlineNote &note) const
{
    const QStringList words = at(note.position().line()).forms;
    if (words.isEmpty())
        return {};
    const QFontMetrics metrics(noteFont(note));
    const int available = room(note) - bulbWidth(note, metrics) - 2 * padding(metrics);
    for (const QString &form : words) {
        if (metrics.horizontalAdvance(form) <= available)
            return form;
    }
    return QString(); // not even the sign: the line's hover tells it
}

int ForecastNotes::pillWidth(const KTextEditor::InlineNote &note, const QFontMetrics &metrics) const
{
    const QString words = fitting(note);
    return words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + 2 * padding(metrics);
}

QSize ForecastNotes::inlineNoteSize(const KTextEditor::InlineNote &note) const
{
    const QFontMetrics metrics(noteFont(note));
    return {pillWidth(note, metrics) + bulbWidth(note, metrics), note.lineHeight()};
}

void ForecastNotes::paintInlineNote(const KTextEditor::InlineNote &note, QPainter &painter, Qt::LayoutDirection) const
{
    const QFont font = noteFont(note);
    const QFontMetrics metrics(font);
    const int line = note.position().line();
    const int pill = pillWidth(note, metrics);
    if (bulbWidth(note, metrics) > 0) {
        const int side = metrics.height();
        QIcon::fromTheme(u"games-hint"_s)
            .paint(&painter, pill + padding(metrics) / 2, (note.lineHeight() - side) / 2, side, side);
    }
    if (pill == 0)
        return;
    const Look::Colours colours = Look::colours(ForecastText::tone(at(line).weight), m_view->palette());
    const QRectF box = QRectF(0, 0, pill, note.lineHeight()).adjusted(0.5, 1, -0.5, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(colours.text);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, fitting(note));
}

void ForecastNotes::inlineNoteActivated(const KTextEditor::InlineNote &note, Qt::MouseButtons buttons, const QPoint &)
{
    if (m_fixable.contains(note.position().line()) && buttons.testFlag(Qt::LeftButton))
        emit fixesRequested(note.position().line());
}

void ForecastNotes::inlineNoteFocusInEvent(const KTextEditor::InlineNote &note, const QPoint &globalPos)
{
    const int line = note.position().line();
    QStringList words{hover(line)};
    if (m_fixable.contains(line))
        words.append(tr("Fixes are offered here (Alt+Enter)"));
    words.removeAll(QString());
    QToolTip::showText(globalPos, words.join(u"\n\n"_s), m_view);
}

QString ForecastNotes::text(int line) const
{
    return at(line).forms.value(0);
}

QString ForecastNotes::hover(int line) const
{
    return at(line).hover;
}

QString ForecastNotes::cost(int line) const
{
    for (Statements each = endingFrom(line); each != m_end; ++each) {
        const int ends = int(std::ranges::upper_bound(m_lines, lastByte(*each)) - m_lines.cbegin()) - 1;
        const Note &note = at(ends);
        if (!note.forms.isEmpty() && note.begins <= line)
            return note.hover;
        if (each->range.begin >= m_lines.at(line) && ends > line)
            break; // it begins further down, and so do the rest
    }
    return {};
}

bool ForecastNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_begin != m_end)
        emit inlineNotesReset();
    return InlineNoteProvider::eventFilter(watched, event);
}
