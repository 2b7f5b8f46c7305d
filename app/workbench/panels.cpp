// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the docked panels are shown, and what they ask for.

#include "app/workbench/editorarea.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/session.h"
#include "app/workbench/summary.h"
#include "app/workbench/timelinerows.h"
#include "widgets/editor/migrationeditor.h"
#include "widgets/proof/proofpanel.h"
#include "widgets/run/runpanel.h"
#include "widgets/schema/schemapanel.h"
#include "widgets/timeline/timelinepanel.h"

using namespace Qt::StringLiterals;

void MainWindow::connectPanels()
{
    connect(m_session, &Session::opened, this, &MainWindow::updateTimeline);
    connect(m_session, &Session::reloaded, this, &MainWindow::updateTimeline);
    connect(m_session, &Session::scriptsChanged, this, &MainWindow::updateSchema);
    connect(m_session, &Session::targetsChanged, this, &MainWindow::updateTimeline);
    connect(m_session, &Session::targetsChanged, this, &MainWindow::updateDrift);
    connect(m_session, &Session::problemsChanged, this, &MainWindow::updateTimeline);
    connect(m_session, &Session::proved, this, &MainWindow::updateTimeline);
    connect(m_timeline, &TimelinePanel::selected, this, [this](const QString &version) { select(version); });
    connect(m_timeline, &TimelinePanel::proofRequested, this, &MainWindow::prove);
    connect(m_timeline, &TimelinePanel::comparisonRequested, this, [this](const QString &from, const QString &to) {
        m_compared = {from, to};
        showPanel(u"schema"_s);
        updateSchema();
    });
    connect(m_timeline, &TimelinePanel::runRequested, this, [this](const QString &target, const QString &version) {
        chooseTarget(target);
        if (select(version))
            runToHere();
    });

    connect(m_proof, &ProofPanel::proofRequested, this, &MainWindow::proveCurrent);
    connect(m_proof, &ProofPanel::ruleActivated, this, &MainWindow::explain);
    connect(m_proof, &ProofPanel::differenceActivated, this, [this](const QString &object, const QString &name) {
        m_compared.reset();
        m_schema->choose(SchemaPanel::Comparison::Down);
        updateSchema();
        showPanel(u"schema"_s);
        m_schema->goTo(object, name);
    });
    connect(m_proof, &ProofPanel::placeActivated, this,
            [this](const QString &file, int line) { goToPlace(file, line, 1); });
    connect(m_session, &Session::progressed, this, [this](const Progress &progress) {
        if (m_session->isProving())
            m_proof->showProgress(currentTitle(), progress.what);
    });
    connect(m_session, &Session::proved, this, &MainWindow::updateProof);
    connect(m_session, &Session::proveEnded, this, &MainWindow::updateProof);
    connect(m_session, &Session::overviewChanged, this, &MainWindow::updateProof);

    connect(m_session, &Session::runStarted, this, [this](const Engine::Plan &plan) {
        m_run->begin(plan);
        showPanel(u"run"_s);
    });
    connect(m_session, &Session::runEvent, m_run, &RunPanel::apply);
    connect(m_session, &Session::runEnded, m_run, &RunPanel::end);
    connect(m_session, &Session::runRefused, m_run, &RunPanel::refuse);
    connect(m_run, &RunPanel::placeActivated, this, &MainWindow::goToPlace);

    connect(m_session, &Session::schemasReady, this, &MainWindow::showSchemas);
    connect(m_session, &Session::driftReady, this, [this](const QString &target, const Work::SchemaPair &pair) {
        const int differences = int(Schema::diff(*pair.before, *pair.after).size());
        m_schema->show(
            {.before = pair.before,
             .after = pair.after,
             .beforeTitle = tr("by its history"),
             .afterTitle = tr("on %1").arg(target),
             .message = differences == 0
                 ? tr("No drift: “%1” is what its history says.").arg(target)
                 : tr("“%1” is not what its history says: %n difference(s)", nullptr, differences).arg(target),
             .tone = differences == 0 ? Look::Tone::Good : Look::Tone::Caution});
    });
    connect(m_session, &Session::schemasFailed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::Cancelled)
            m_schema->showMessage(tr("Stopped: the schema was not made."));
        else
            m_schema->showMessage(error.hint.isEmpty() ? error.message : error.message + u'\n' + error.hint,
                                  error.kind == Error::Kind::Input ? Look::Tone::Neutral : Look::Tone::Danger);
    });
    connect(m_session, &Session::proved, this, [this](const Proof::Proof &proof) {
        if (proof.version == currentVersion())
            updateSchema();
    });
    connect(m_schema, &SchemaPanel::comparisonChosen, this, [this] {
        m_compared.reset();
        updateSchema();
    });
    connect(m_editors, &EditorArea::currentEditorChanged, this, [this](MigrationEditor *editor) {
        if (!editor)
            return;
        m_timeline->setCurrent(editor->version());
        m_compared.reset();
        updateSchema();
        updateProof();
    });
}

QString MainWindow::currentTitle() const
{
    const Project::Migration *migration = m_session->isOpen() ? m_session->project().migration(currentVersion())
                                                              : nullptr;
    return migration ? migration->title() : QString();
}

void MainWindow::updateProof()
{
    const auto proof = m_session->proofs().constFind(currentVersion());
    if (proof != m_session->proofs().cend())
        m_proof->show(*proof);
    else if (m_session->isProving())
        return;
    else if (const auto kept = m_session->verdict(currentVersion()))
        m_proof->showKept(Summary::verdictText(kept->verdict), Summary::verdictTone(kept->verdict),
                          Summary::whenProved(*kept));
    else
        m_proof->showNone(currentTitle());
}

void MainWindow::goToPlace(const QString &file, int line, int column)
{
    if (!m_session->isOpen())
        return;
    for (const Project::Migration &migration : m_session->project().migrations) {
        if (migration.files.contains(file) && select(migration.version)) {
            m_editors->current()->goToLine(file, line, column);
            return;
        }
    }
}

void MainWindow::updateTimeline()
{
    m_timeline->setRows(TimelineRows::lanes(*m_session), TimelineRows::rows(*m_session));
    m_timeline->setCurrent(currentVersion());
}

void MainWindow::updateSchema()
{
    const QString version = currentVersion();
    if (version.isEmpty())
        return;
    if (m_compared) {
        m_schema->choose(SchemaPanel::Comparison::Versions);
        m_schema->showMessage(tr("Making both schemas on a scratch database…"));
        m_session->showSchemas(m_compared->first, m_compared->second);
        return;
    }
    if (m_schema->chosen() == SchemaPanel::Comparison::Versions)
        m_schema->choose(SchemaPanel::Comparison::Up);
    switch (m_schema->chosen()) {
    case SchemaPanel::Comparison::Versions:
    case SchemaPanel::Comparison::Up:
        m_schema->showMessage(tr("Making the schema on a scratch database…"));
        m_session->showSchemas(Work::previousVersion(m_session->project(), version), version);
        return;
    case SchemaPanel::Comparison::Down:
        showRollback(version);
        return;
    case SchemaPanel::Comparison::Drift:
        if (m_target.isEmpty()) {
            m_schema->showMessage(tr("There is no target to compare with."));
            return;
        }
        m_schema->showMessage(tr("Reading “%1”…").arg(m_target));
        m_session->showDrift(m_target);
        return;
    }
}

// What is compared with its history is another database now, or has been run on.
void MainWindow::updateDrift()
{
    if (m_schema->chosen() == SchemaPanel::Comparison::Drift)
        updateSchema();
}

void MainWindow::showSchemas(const QString &from, const QString &to, const Work::SchemaPair &pair)
{
    if (m_compared) {
        if (std::pair(from, to) != *m_compared)
            return; // other rows were chosen meanwhile
        const int differences = int(Schema::diff(*pair.before, *pair.after).size());
        m_schema->show({.before = pair.before,
                        .after = pair.after,
                        .beforeTitle = tr("after %1").arg(from),
                        .afterTitle = tr("after %1").arg(to),
                        .message = tr("From %1 to %2:").arg(from, to) + u' '
                            + (differences == 0 ? tr("no difference") : tr("%n difference(s)", nullptr, differences))});
        return;
    }
    if (m_schema->chosen() != SchemaPanel::Comparison::Up)
        return; // another comparison was chosen meanwhile
    m_schema->show({.before = pair.before,
                    .after = pair.after,
                    .beforeTitle = tr("before"),
                    .afterTitle = tr("after up"),
                    .message = pair.observed ? QString()
                                             : tr("As the scripts read: nothing was run, Switchback cannot connect to "
                                                  "such servers yet.")});
}

void MainWindow::showRollback(const QString &version)
{
    const auto proof = m_session->proofs().constFind(version);
    if (proof == m_session->proofs().cend()) {
        m_schema->showMessage(tr("Not proved yet: “Prove” runs the down script on a scratch database and compares."));
        return;
    }
    const bool restored = proof->differences.isEmpty() && !proof->failure;
    m_schema->show({.before = std::make_shared<const Schema::Snapshot>(proof->before),
                    .after = std::make_shared<const Schema::Snapshot>(proof->afterDown),
                    .beforeTitle = tr("before"),
                    .afterTitle = tr("after down"),
                    .message = restored ? tr("No difference: down restores the schema.") : QString(),
                    .tone = restored ? Look::Tone::Good : Look::Tone::Danger});
}
