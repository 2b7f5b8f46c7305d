// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/migrationeditor.h"

#include "widgets/editor/scripteditor.h"

#include <QFrame>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MigrationEditor::MigrationEditor(const QString &folder, const Project::Migration &migration,
                                 const QString &highlighting, QWidget *parent)
    : QWidget(parent)
    , m_version(migration.version)
    , m_header(new MigrationHeader(this))
    , m_splitter(new QSplitter(this))
{
    setObjectName(u"migrationEditor"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(16); // a frame: what is typed faster is checked together
    connect(&m_pause, &QTimer::timeout, this, &MigrationEditor::edited);

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(line);
    layout->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);

    const QString up = migration.up ? migration.up->file : QString();
    const QString down = migration.down ? migration.down->file : QString();
    if (!up.isEmpty() && up == down) {
        addScript(folder, up, tr("up and down"), highlighting);
    } else {
        if (!up.isEmpty())
            addScript(folder, up, tr("up"), highlighting);
        if (!down.isEmpty())
            addScript(folder, down, tr("down"), highlighting);
    }
    // What the project's tool refuses is shown all the same: here it is put right.
    for (const QString &file : migration.files) {
        if (up.isEmpty() && down.isEmpty() && file.endsWith(".sql"_L1))
            addScript(folder, file, tr("not taken"), highlighting);
    }
    if (!m_scripts.isEmpty())
        setFocusProxy(m_scripts.first());

    connect(m_header, &MigrationHeader::proofRequested, this, &MigrationEditor::proofRequested);
    connect(m_header, &MigrationHeader::problemsRequested, this, &MigrationEditor::problemsRequested);
}

void MigrationEditor::addScript(const QString &folder, const QString &file, const QString &role,
                                const QString &highlighting)
{
    auto *editor = new ScriptEditor(this);
    editor->open(folder, file, role, highlighting);
    m_splitter->addWidget(editor);
    m_splitter->setStretchFactor(int(m_scripts.size()), m_scripts.isEmpty() ? 3 : 2); // up is most often the longer one
    m_scripts.append(editor);
    if (!m_active)
        m_active = editor->view();

    editor->setTextOf([this](const QString &name) {
        if (const ScriptEditor *of = script(name))
            return of->text();
        return m_textElsewhere ? m_textElsewhere(name) : QByteArray();
    });
    connect(editor, &ScriptEditor::textChanged, this, [this] {
        ++m_revision;
        m_pause.start();
    });
    connect(editor->document(), &KTextEditor::Document::modifiedChanged, this, &MigrationEditor::modifiedChanged);
    connect(editor->document(), &KTextEditor::Document::documentSavedOrUploaded, this, &MigrationEditor::saved);
    connect(editor->view(), &KTextEditor::View::focusIn, this, [this](KTextEditor::View *view) {
        m_active = view;
        emit activeViewChanged(view);
    });
    connect(editor, &ScriptEditor::cursorMoved, this, &MigrationEditor::cursorMoved);
    connect(editor, &ScriptEditor::fixChosen, this, &MigrationEditor::take);
    connect(editor, &ScriptEditor::explainRequested, this, &MigrationEditor::explainRequested);
    connect(editor, &ScriptEditor::wayOnRequested, this, &MigrationEditor::wayOnRequested);
}

ScriptEditor *MigrationEditor::script(const QString &file) const
{
    const auto found = std::ranges::find(m_scripts, file, &ScriptEditor::file);
    return found == m_scripts.cend() ? nullptr : *found;
}

QHash<QString, QByteArray> MigrationEditor::texts() const
{
    QHash<QString, QByteArray> texts;
    for (const ScriptEditor *editor : m_scripts) {
        if (!editor->isLeft())
            texts.insert(editor->file(), editor->text());
    }
    return texts;
}

QStringList MigrationEditor::files() const
{
    QStringList files;
    for (const ScriptEditor *editor : m_scripts)
        files.append(editor->file());
    return files;
}

bool MigrationEditor::isModified() const
{
    return std::ranges::any_of(m_scripts, [](const ScriptEditor *editor) { return editor->document()->isModified(); });
}

bool MigrationEditor::save()
{
    bool good = true;
    for (const ScriptEditor *editor : std::as_const(m_scripts)) {
        if (editor->document()->isModified())
            good = editor->document()->documentSave() && good;
    }
    return good;
}

void MigrationEditor::discard()
{
    for (const ScriptEditor *editor : std::as_const(m_scripts)) {
        editor->document()->setModified(false);
        editor->document()->closeUrl();
    }
}

void MigrationEditor::lookAtDisk()
{
    for (ScriptEditor *editor : std::as_const(m_scripts))
        editor->lookAtDisk();
}

bool MigrationEditor::showReport(quint64 revision, const QList<Lint::Finding> &findings,
                                 const QList<StatementNote> &notes)
{
    if (revision != m_revision)
        return false;
    for (ScriptEditor *editor : std::as_const(m_scripts)) {
        editor->showFindings(findings);
        editor->showNotes(notes);
    }
    return true;
}

void MigrationEditor::showSummary(const MigrationSummary &summary)
{
    m_header->show(summary);
}

void MigrationEditor::goTo(const QString &file, Sql::Range range)
{
    if (ScriptEditor *editor = script(file))
        editor->goTo(range);
}

void MigrationEditor::goToLine(const QString &file, int line, int column)
{
    if (ScriptEditor *editor = script(file))
        editor->goToLine(line, column);
}

void MigrationEditor::offerFixes()
{
    if (ScriptEditor *editor = activeScript())
        editor->offerFixes();
}

ScriptEditor *MigrationEditor::activeScript() const
{
    const auto found = std::ranges::find(m_scripts, m_active, &ScriptEditor::view);
    return found == m_scripts.cend() ? nullptr : *found;
}

void MigrationEditor::offerSuppression()
{
    if (ScriptEditor *editor = activeScript())
        editor->offerSuppression();
}

QString MigrationEditor::ruleHere()
{
    ScriptEditor *editor = activeScript();
    return editor ? editor->ruleHere() : QString();
}

void MigrationEditor::stepFinding(int by)
{
    const qsizetype from = m_scripts.indexOf(activeScript());
    if (from < 0 || m_scripts[from]->stepFinding(by))
        return;
    // Through the other scripts, and at last to this one's other end.
    for (qsizetype i = 1; i <= m_scripts.size(); ++i) {
        ScriptEditor *next = m_scripts[(from + by * i + m_scripts.size() * 2) % m_scripts.size()];
        if (next->stepFromEnd(by))
            return;
    }
    m_scripts[from]->say(tr("There is no finding in this migration."));
}

void MigrationEditor::take(const Lint::Fix &fix)
{
    const bool elsewhere = std::ranges::any_of(fix.edits,
                                               [this](const Lint::Edit &edit) { return !script(edit.file); });
    if (elsewhere || !fix.newMigrations.isEmpty() || !fix.renamings.isEmpty())
        emit filesWanted(fix);
    else
        apply(fix);
}

void MigrationEditor::apply(const Lint::Fix &fix)
{
    QList<ScriptEditor *> changed;
    for (ScriptEditor *editor : std::as_const(m_scripts)) {
        if (std::ranges::any_of(fix.edits, [editor](const Lint::Edit &edit) { return edit.file == editor->file(); })) {
            editor->apply(fix);
            changed.append(editor);
        }
    }
    if (changed.size() < 2)
        return;
    // Each document has its own steps to undo: that there are two is said, and taken back by one press.
    QList<std::pair<ScriptEditor *, qint64>> steps;
    for (ScriptEditor *editor : std::as_const(changed))
        steps.append({editor, editor->document()->revision()});
    (activeScript() ? activeScript() : changed.first())
        ->say(tr("Both scripts were changed. Undo takes back one of them at a time."), tr("Undo both"), [steps] {
            for (const auto &[editor, revision] : steps) {
                if (editor->document()->revision() == revision) // nothing was typed since
                    editor->undo();
            }
        });
}

void MigrationEditor::setLocked(const QString &reason, const QString &wayOn)
{
    bool first = true; // one message is enough
    for (ScriptEditor *editor : std::as_const(m_scripts)) {
        editor->setLocked(reason, first ? wayOn : QString());
        first = false;
    }
}

bool MigrationEditor::isLocked() const
{
    return std::ranges::any_of(m_scripts,
                               [](const ScriptEditor *editor) { return !editor->document()->isReadWrite(); });
}

void MigrationEditor::setOrientation(Qt::Orientation orientation)
{
    m_splitter->setOrientation(orientation);
}

KTextEditor::View *MigrationEditor::activeView() const
{
    return m_active;
}
