// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/forecastnotes.h"

#include <KTextEditor/Document>

#include <QEvent>
#include <QIcon>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

using ForecastText::Weight;

static QFont noteFont(const KTextEditor::InlineNote &note)
{
    QFont font = note.font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
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
    m_notes.clear();
    for (const StatementNote &note : notes) {
        const Weight weight = note.trace ? ForecastText::weight(*note.trace) : ForecastText::weight(note.forecast);
        if (weight == Weight::Silent)
            continue;
        const int line = map.position(std::max(note.range.begin, note.range.end - 1)).line;
        const QString full = note.trace ? ForecastText::full(*note.trace) : ForecastText::full(note.forecast);
        const QString hover = note.trace ? ForecastText::details(*note.trace) : ForecastText::details(note.forecast);
        Note &shown = m_notes[line];
        // Several statements may end in one line: the heaviest speaks, the hover tells all.
        shown.hover += (shown.hover.isEmpty() ? QString() : u"\n\n"_s) + hover;
        if (shown.forms.isEmpty() || weight > shown.weight) {
            shown.weight = weight;
            shown.forms = forms(weight, ForecastText::sign(weight), full, ForecastText::brief(weight, note.forecast));
        }
    }
    emit inlineNotesReset();
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
    const int count = int(m_notes.contains(line)) + int(m_fixable.contains(line));
    if (count == 0)
        return {};
    // A little apart from the text, one beside the other.
    const int after = m_view->document()->lineLength(line) + 1;
    QList<int> columns{after};
    if (count == 2)
        columns.append(after + 1);
    return columns;
}

bool ForecastNotes::isBulb(const KTextEditor::InlineNote &note) const
{
    const int line = note.position().line();
    return m_fixable.contains(line) && (note.index() == 1 || !m_notes.contains(line));
}

int ForecastNotes::room(int line, const QFontMetrics &metrics) const
{
    QString text = m_view->document()->line(line);
    text.replace(u'\t', QString(m_view->document()->configValue(u"tab-width"_s).toInt(), u' '));
    const int bulb = m_fixable.contains(line) ? 2 * metrics.height() : 0;
    const int width = std::max(1, m_view->textAreaRect().width() - 2 * metrics.averageCharWidth());
    // A long line is wrapped: what its last piece leaves is what there is, as near as can be told without laying it
    // out.
    return width - metrics.horizontalAdvance(text) % width - 2 * metrics.averageCharWidth() - bulb;
}

QString ForecastNotes::fitting(const KTextEditor::InlineNote &note) const
{
    const auto found = m_notes.constFind(note.position().line());
    if (found == m_notes.cend())
        return {};
    const QFontMetrics metrics(noteFont(note));
    const int available = room(note.position().line(), QFontMetrics(note.font())) - 2 * padding(metrics);
    for (const QString &form : found->forms) {
        if (metrics.horizontalAdvance(form) <= available)
            return form;
    }
    return found->forms.last(); // the sign is never left out: it is also what the pointer finds the hover by
}

QSize ForecastNotes::inlineNoteSize(const KTextEditor::InlineNote &note) const
{
    const QFontMetrics metrics(noteFont(note));
    if (isBulb(note))
        return {metrics.height() + padding(metrics), note.lineHeight()};
    return {metrics.horizontalAdvance(fitting(note)) + 2 * padding(metrics), note.lineHeight()};
}

void ForecastNotes::paintInlineNote(const KTextEditor::InlineNote &note, QPainter &painter, Qt::LayoutDirection) const
{
    const QFont font = noteFont(note);
    const QSize size = inlineNoteSize(note);
    if (isBulb(note)) {
        const int side = QFontMetrics(font).height();
        QIcon::fromTheme(u"games-hint"_s)
            .paint(&painter, (size.width() - side) / 2, (size.height() - side) / 2, side, side);
        return;
    }

    const auto found = m_notes.constFind(note.position().line());
    if (found == m_notes.cend())
        return;
    const Look::Colours colours = Look::colours(ForecastText::tone(found->weight), m_view->palette());
    const QRectF box = QRectF(QPointF(0, 0), size).adjusted(0.5, 1.5, -0.5, -1.5);
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
    if (isBulb(note) && buttons.testFlag(Qt::LeftButton))
        emit fixesRequested(note.position().line());
}

void ForecastNotes::inlineNoteFocusInEvent(const KTextEditor::InlineNote &note, const QPoint &globalPos)
{
    const QString words = isBulb(note) ? tr("Fixes are offered here (Alt+Enter)") : hover(note.position().line());
    QToolTip::showText(globalPos, words, m_view);
}

QString ForecastNotes::text(int line) const
{
    return m_notes.value(line).forms.value(0);
}

QString ForecastNotes::hover(int line) const
{
    return m_notes.value(line).hover;
}

bool ForecastNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_notes.isEmpty())
        emit inlineNotesReset();
    return InlineNoteProvider::eventFilter(watched, event);
}
