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

void ForecastNotes::show(const QList<StatementNote> &notes, const Sql::TextMap &map)
{
    const QList<int> before = m_notes.keys();
    m_notes.clear();
    for (const StatementNote &note : notes) {
        const Weight weight = note.trace ? ForecastText::weight(*note.trace) : ForecastText::weight(note.forecast);
        if (weight == Weight::Silent)
            continue;
        const int line = map.position(std::max(note.range.begin, note.range.end - 1)).line;
        const QString full = note.trace ? ForecastText::full(*note.trace) : ForecastText::full(note.forecast);
        const QString hover = note.trace ? ForecastText::details(*note.trace) : ForecastText::details(note.forecast);
        const int begins = map.position(note.range.begin).line;
        Note &shown = m_notes[line];
        shown.begins = shown.forms.isEmpty() ? begins : std::min(shown.begins, begins);
        // Several statements may end in one line: the heaviest speaks, the hover tells all.
        shown.hover += (shown.hover.isEmpty() ? QString() : u"\n\n"_s) + hover;
        if (shown.forms.isEmpty() || weight > shown.weight) {
            shown.weight = weight;
            shown.forms = forms(weight, ForecastText::sign(weight), full, ForecastText::brief(weight, note.forecast));
        }
    }
    emit inlineNotesReset();
    for (const int line : before) { // a line that has lost its note keeps its picture otherwise
        if (!m_notes.contains(line))
            emit inlineNotesChanged(line);
    }
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
    if (!m_notes.contains(line) && !m_fixable.contains(line))
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
    const auto found = m_notes.constFind(line);
    const int sign = found == m_notes.cend() ? 0
                                             : metrics.horizontalAdvance(found->forms.last()) + 2 * padding(metrics);
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
    const auto found = m_notes.constFind(note.position().line());
    if (found == m_notes.cend())
        return {};
    const QFontMetrics metrics(noteFont(note));
    const int available = room(note) - bulbWidth(note, metrics) - 2 * padding(metrics);
    for (const QString &form : found->forms) {
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
    const auto found = m_notes.constFind(line);
    if (found == m_notes.cend())
        return;
    if (pill == 0)
        return;
    const Look::Colours colours = Look::colours(ForecastText::tone(found->weight), m_view->palette());
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
    return m_notes.value(line).forms.value(0);
}

QString ForecastNotes::hover(int line) const
{
    return m_notes.value(line).hover;
}

QString ForecastNotes::cost(int line) const
{
    for (const auto &[ends, note] : m_notes.asKeyValueRange()) {
        if (note.begins <= line && line <= ends)
            return note.hover;
    }
    return {};
}

bool ForecastNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_notes.isEmpty())
        emit inlineNotesReset();
    return InlineNoteProvider::eventFilter(watched, event);
}
