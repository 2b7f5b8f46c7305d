// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "widgets/editor/fixpopup.h"
#include "widgets/editor/statementnote.h"

#include <KTextEditor/Document>
#include <KTextEditor/TextHintInterface>
#include <KTextEditor/View>

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class DocumentText;
class FindingCard;
class FindingMarks;
class ForecastNotes;
class KSqueezedTextLabel;
class QLabel;

/// One file in a text editor, with what is known about it: squiggles, marks, notes, hovers, fixes. Neither lints nor
/// forecasts.
class ScriptEditor : public QWidget, private KTextEditor::TextHintProvider
{
    Q_OBJECT

public:
    explicit ScriptEditor(QWidget *parent = nullptr);
    ~ScriptEditor() override;

    /// `role` stands above the text: "up", "down", "up and down". False when the file cannot be read; the page says so.
    bool open(const QString &folder, const QString &file, const QString &role, const QString &highlighting);

    const QString &file() const { return m_file; } ///< relative to the project's folder
    QByteArray text() const; ///< UTF-8, lines end in \n
    bool isLeft() const { return m_left; } ///< too large to be shown unasked: text() is not the file's
    KTextEditor::Document *document() const { return m_document; }
    KTextEditor::View *view() const { return m_view; }
    const ForecastNotes *notes() const { return m_notes.get(); }
    const FindingMarks *marks() const { return m_marks.get(); }

    /// Findings of other files are passed over. The text must be the one that they were found in.
    void showFindings(const QList<Lint::Finding> &findings);
    void showNotes(const QList<StatementNote> &notes);

    void goTo(Sql::Range range);
    void goToLine(int line, int column); ///< from 1
    /// Opens the list of fixes at the cursor (or on a line); says so where there is no finding.
    void offerFixes(int line = -1);
    /// The list of fixes, with the reason for a suppression being asked for.
    void offerSuppression();
    /// The card about the findings at the cursor, to be used by keyboard; says so where there is none.
    void showFinding();
    /// The rule of the finding at the cursor; empty: there is none, and that was said.
    QString ruleHere();
    /// To the finding after (1) or before (-1) the cursor, and its card. False: there is none on that side.
    bool stepFinding(int by);
    /// To the first (1) or last (-1) finding of all.
    bool stepFromEnd(int by);
    /// A line that shows itself beneath the text: for a moment, or with an action until it is used or closed.
    void say(const QString &text, const QString &actionText = {}, const std::function<void()> &action = {});
    /// The edits of this file, as one step to undo. The other files' edits are left to them.
    void apply(const Lint::Fix &fix);
    /// A sign that edits are refused; with a way on also a message that tells the reason and offers it. An empty reason
    /// unlocks.
    void setLocked(const QString &reason, const QString &wayOn);
    /// Compares the file with what it was: an untouched text follows it, of a changed one the reader decides.
    void lookAtDisk();
    /// Takes the latest step back, as Undo does.
    void undo();
    /// Where the text of a fix's other files comes from.
    void setTextOf(FixPopup::TextOf textOf) { m_textOf = std::move(textOf); }
    /// The palette has changed.
    void recolour();

signals:
    void textChanged();
    void cursorMoved();
    void fixChosen(const Lint::Fix &fix);
    void explainRequested(const QString &rule);
    void wayOnRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString textHint(KTextEditor::View *view, const KTextEditor::Cursor &position) override;
    void setUpDocument();
    void setUpView();
    void offerToOpen(const QString &folder, const QString &role, const QString &highlighting, qint64 size);
    void updateBulbs();
    void keepSelectionReadable();
    QList<Lint::Finding> findingsForFixes(int line) const;
    QPoint beneath(KTextEditor::Cursor place) const;
    FixPopup *makePopup(const QList<Lint::Finding> &findings);
    void openCard(const QList<Lint::Finding> &findings, KTextEditor::Cursor place, bool byKeyboard);
    bool isCurrent() const;
    void goToFinding(KTextEditor::Cursor place);
    void reload();
    void writeAgain();
    using Choice = std::pair<QString, std::function<void()>>;
    void ask(const QString &text, const QList<Choice> &choices);

    QString m_file;
    std::optional<QByteArray> m_onDisk; ///< the file's fingerprint when it was last read or written; nothing: not there
    QPointer<KTextEditor::Message> m_asked;
    bool m_left = false;
    bool m_anyway = false; ///< the reader wants to see it, however large
    KTextEditor::Document *m_document;
    KTextEditor::View *m_view;
    QLabel *m_role; ///< up, down
    KSqueezedTextLabel *m_title;
    QLabel *m_lock;
    std::unique_ptr<DocumentText> m_text;
    std::unique_ptr<FindingMarks> m_marks;
    std::unique_ptr<ForecastNotes> m_notes;
    qint64 m_linted = -1; ///< the document's revision then
    std::function<void()> m_waiting; ///< what was asked for while the text was newer than the findings
    QPointer<FindingCard> m_card;
    QPointer<KTextEditor::Message> m_said;
    QPointer<KTextEditor::Message> m_message;
    FixPopup::TextOf m_textOf;
};
