// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/textmap.h"
#include "widgets/editor/statementnote.h"
#include "widgets/forecasttext.h"

#include <KTextEditor/InlineNoteProvider>
#include <KTextEditor/View>

#include <QHash>
#include <QSet>

/// Paints, after each statement, what it will cost (or did cost), and a lightbulb where a fix is offered. The view asks
/// for visible lines only. A note that has no room loses its words and keeps its sign; the words stand in the hover.
class ForecastNotes : public KTextEditor::InlineNoteProvider
{
    Q_OBJECT

public:
    explicit ForecastNotes(KTextEditor::View *view);
    ~ForecastNotes() override;

    /// Those of one file, in the order of its statements: neither looked at nor copied before somebody asks for their
    /// lines. `map` is of the text that they were made for.
    void show(const QList<StatementNote> &notes, const QString &file, const Sql::TextMap &map);
    void clear() { show({}, {}, Sql::TextMap()); }
    QList<Sql::Range> statements() const; ///< of that text
    /// The lines (from 0) where a lightbulb is shown.
    void offerFixes(const QSet<int> &lines);

    QList<int> inlineNotes(int line) const override;
    QSize inlineNoteSize(const KTextEditor::InlineNote &note) const override;
    void paintInlineNote(const KTextEditor::InlineNote &note, QPainter &painter,
                         Qt::LayoutDirection direction) const override;
    void inlineNoteActivated(const KTextEditor::InlineNote &note, Qt::MouseButtons buttons,
                             const QPoint &globalPos) override;
    void inlineNoteFocusInEvent(const KTextEditor::InlineNote &note, const QPoint &globalPos) override;

    /// What stands after a line, for screen readers and tests.
    QString text(int line) const;
    QString hover(int line) const;
    /// The same for the statement that a line belongs to, though it ends further down.
    QString cost(int line) const;

signals:
    void fixesRequested(int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Note
    {
        ForecastText::Weight weight = ForecastText::Weight::Silent;
        QStringList forms; ///< from the longest to the sign alone
        QString hover;
        int begins = 0; ///< the line in which the first of its statements begins
    };

    int bulbWidth(const KTextEditor::InlineNote &note, const QFontMetrics &metrics) const;
    int pillWidth(const KTextEditor::InlineNote &note, const QFontMetrics &metrics) const;
    int room(const KTextEditor::InlineNote &note) const;
    QString fitting(const KTextEditor::InlineNote &note) const;

    KTextEditor::View *m_view;
    using Statements = QList<StatementNote>::const_iterator;
    const Note &at(int line) const;
    Note made(int line) const;
    Statements endingFrom(int line) const;

    QList<StatementNote> m_all; ///< of the whole report, shared with it
    Statements m_begin = {}; ///< ours
    Statements m_end = {};
    QList<qsizetype> m_lines; ///< where each line of the text began
    mutable QHash<int, Note> m_notes; ///< by the line that the statement ends in, where somebody asked; with no forms:
                                      ///< nothing stands there
    QSet<int> m_fixable;
};
