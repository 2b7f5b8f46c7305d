// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/project/migration.h"
#include "widgets/editor/migrationheader.h"
#include "widgets/editor/statementnote.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace KTextEditor {
class View;
}
class QSplitter;
class ScriptEditor;

/// One migration being edited: its scripts side by side (or one file with both), and the strip above. Takes reports in,
/// gives texts and wishes out. A report is shown only when nothing was typed since the text that it is about: the
/// revision says so.
class MigrationEditor : public QWidget
{
    Q_OBJECT

public:
    MigrationEditor(const QString &folder, const Project::Migration &migration, const QString &highlighting,
                    QWidget *parent = nullptr);

    const QString &version() const { return m_version; }
    quint64 revision() const { return m_revision; }
    /// What is in the editors, by file, relative to the project's folder; without scripts that are too large to show.
    QHash<QString, QByteArray> texts() const;
    QStringList files() const;
    bool isModified() const;
    /// Every modified file. False when one could not be written; KTextEditor has told why.
    bool save();
    /// Lets go of what is not saved, and of the copies that would bring it back after a crash.
    void discard();

    /// The folder has been read again: its files may be others.
    void lookAtDisk();

    /// False when the report is stale: then nothing was shown.
    bool showReport(quint64 revision, const QList<Lint::Finding> &findings, const QList<StatementNote> &notes);
    void showSummary(const MigrationSummary &summary);
    void goTo(const QString &file, Sql::Range range);
    void goToLine(const QString &file, int line, int column);
    void offerFixes();
    void offerSuppression();
    /// The rule of the finding at the cursor; empty: there is none, and that was said.
    QString ruleHere();
    /// To the next (1) or previous (-1) finding of this migration, whichever script it is in.
    void stepFinding(int by);
    /// The fix's edits of these scripts, as one step to undo in each; where both change, a message offers to undo both.
    void apply(const Lint::Fix &fix);
    /// An empty reason unlocks.
    void setLocked(const QString &reason, const QString &wayOn);
    bool isLocked() const; ///< one of its scripts cannot be written to
    void setOrientation(Qt::Orientation orientation);
    /// Where previews get the text of files that are not shown here.
    void setTextElsewhere(std::function<QByteArray(const QString &file)> textOf)
    {
        m_textElsewhere = std::move(textOf);
    }

    KTextEditor::View *activeView() const;
    const QList<ScriptEditor *> &scripts() const { return m_scripts; }

signals:
    /// A frame after the text changed; asks for a new report.
    void edited();
    void modifiedChanged();
    void saved();
    void activeViewChanged(KTextEditor::View *view);
    void cursorMoved();
    void explainRequested(const QString &rule);
    void wayOnRequested();
    void proofRequested();
    void problemsRequested();
    /// A fix was chosen that edits, writes or renames files that are not shown here: nothing of it is done yet.
    void filesWanted(const Lint::Fix &fix);

private:
    void addScript(const QString &folder, const QString &file, const QString &role, const QString &highlighting);
    ScriptEditor *script(const QString &file) const;
    ScriptEditor *activeScript() const;
    void take(const Lint::Fix &fix);

    QString m_version;
    quint64 m_revision = 1;
    QTimer m_pause;
    MigrationHeader *m_header;
    QSplitter *m_splitter;
    QList<ScriptEditor *> m_scripts;
    KTextEditor::View *m_active = nullptr;
    std::function<QByteArray(const QString &)> m_textElsewhere;
};
