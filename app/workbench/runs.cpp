// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/editorarea.h"
#include "app/workbench/losses.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/plandialog.h"
#include "app/workbench/session.h"
#include "app/workbench/settings.h"
#include "app/workbench/summary.h"
#include "app/workbench/targetchooser.h"
#include "core/base/redact.h"
#include "core/project/trust.h"
#include "widgets/editor/migrationeditor.h"

#include <KMessageBox>
#include <KMessageWidget>
#include <KToggleAction>

#include <QDir>
#include <QMenu>

using namespace Qt::StringLiterals;

using Project::Direction;
using Project::TargetKind;

const Project::Target *MainWindow::target() const
{
    if (!m_session->isOpen())
        return nullptr;
    const QList<Project::Target> &targets = m_session->project().settings.targets;
    const auto found = std::ranges::find(targets, m_target, &Project::Target::name);
    return found == targets.cend() ? nullptr : &*found;
}

bool MainWindow::mayRun() const
{
    const Work::TargetReading *reading = m_session->isOpen() ? m_session->target(m_target) : nullptr;
    return reading && !reading->status.error;
}

void MainWindow::openTargets()
{
    const bool shown = m_chooser->isVisible(); // else its toolbar is hidden
    m_chooser->menu()->popup(shown ? m_chooser->mapToGlobal(m_chooser->rect().bottomLeft())
                                   : mapToGlobal(centralWidget()->pos()));
}

void MainWindow::chooseTarget(const QString &name)
{
    m_target = name;
    m_unlock->setChecked(false); // each target is unlocked for itself
    Settings::setTarget(m_session->project().folder, name);
    updateTargets();
    updateDrift();
}

void MainWindow::updateTargets()
{
    const bool open = m_session->isOpen();
    m_chooser->show(open ? m_session->project().settings.targets : QList<Project::Target>(), m_session->targets(),
                    m_target);
    const Project::Target *current = target();
    const bool production = current && current->kind == TargetKind::Production;
    const int frame = production ? 4 : 0;
    setContentsMargins(frame, frame, frame, frame);
    update();
    updateSummaries();
    updateActions();
}

// Each trouble once, until it changes: targets are read again and again.
void MainWindow::tellTargets()
{
    QStringList troubles;
    Error first;
    for (const Work::TargetReading &reading : m_session->targets()) {
        if (!reading.status.error)
            continue;
        // Of several the one that there is a button for.
        if (troubles.isEmpty() || reading.status.error->kind == Error::Kind::Untrusted)
            first = *reading.status.error;
        troubles.append(
            tr("“%1” cannot be read: %2", "target").arg(reading.status.target, reading.status.error->message));
    }
    if (troubles == m_told)
        return;
    m_told = troubles;
    if (troubles.isEmpty()) {
        m_message->animatedHide();
        return;
    }
    tell({.message = troubles.join(u'\n'), .detail = first.detail, .hint = first.hint, .kind = first.kind});
    auto *again = new QAction(QIcon::fromTheme(u"view-refresh"_s), tr("Try again"), m_message);
    connect(again, &QAction::triggered, this, [this] {
        m_told.clear();
        m_session->readTargets();
    });
    m_message->addAction(again);
}

void MainWindow::offerTrust()
{
    auto *button = new QAction(QIcon::fromTheme(u"security-medium"_s), tr("Trust project…"), m_message);
    connect(button, &QAction::triggered, this, &MainWindow::trustProject);
    m_message->addAction(button);
}

void MainWindow::trustProject()
{
    if (!m_session->isOpen())
        return;
    const Project::Project &project = m_session->project();
    QStringList places;
    for (const Project::Target &target : project.settings.targets)
        places.append(tr("%1: %2", "target: URL").arg(target.name, redacted(target.url)));
    if (project.settings.scratch.url != u"auto")
        places.append(tr("scratch databases: %1", "URL").arg(redacted(project.settings.scratch.url)));
    const auto answer = KMessageBox::warningContinueCancelList(
        this,
        tr("Trust “%1” only when you know who wrote it. From then on environment variables and passwords go where its "
           "URLs lead, and its scripts may do on scratch databases all that the server allows: read and write files, "
           "start programs, reach other servers.")
            .arg(QDir(project.folder).dirName()),
        places, tr("Trust this project?"), KGuiItem(tr("Trust"), u"security-medium"_s), KStandardGuiItem::cancel(),
        QString(), KMessageBox::Notify | KMessageBox::Dangerous); // Enter cancels
    if (answer != KMessageBox::Continue)
        return;
    if (const Result<> trusted = Project::trust(project.folder); !trusted) {
        tell(trusted.error());
        return;
    }
    m_message->animatedHide();
    m_session->reload();
}

void MainWindow::requestRun(Direction direction, const QString &to, int steps)
{
    m_message->animatedHide();
    if (!m_editors->modified().isEmpty()) {
        tellOf(tr("Scripts have changes that are not saved: a run takes what is on disk."), tr("Save all"),
               [this] { save(); });
        return;
    }
    m_session->plan(m_target, {.direction = direction, .to = to, .steps = steps});
}

void MainWindow::runUp()
{
    requestRun(Direction::Up, {}, 0);
}

void MainWindow::runDown()
{
    requestRun(Direction::Down, {}, 1);
}

void MainWindow::runToHere()
{
    const Work::TargetReading *reading = m_session->target(m_target);
    const QString version = currentVersion();
    if (!reading || version.isEmpty())
        return;
    const auto &states = reading->status.migrations;
    const auto state = std::ranges::find(states, version, &Engine::MigrationState::version);
    const bool applied = state != states.cend() && state->state != Engine::State::Pending
        && state->state != Engine::State::RolledBack;
    requestRun(applied ? Direction::Down : Direction::Up, version, 0);
}

void MainWindow::confirm(const Engine::Plan &plan, const QStringList &losses)
{
    if (plan.steps.isEmpty()) {
        tell({.message = plan.direction == Direction::Up ? tr("Nothing is pending on “%1”.").arg(plan.target)
                                                         : tr("Nothing is to be taken back on “%1”.").arg(plan.target),
              .detail = plan.notes.join(u'\n'),
              .kind = Error::Kind::Cancelled});
        return;
    }
    const Project::Target *current = target();
    auto *dialog = new PlanDialog(plan, current ? current->kind : TargetKind::Production,
                                  Losses::sentence(losses, plan.direction == Direction::Down), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan] { m_session->run(plan); });
    dialog->open();
}

// The panel tells what went wrong, where, and what stands: once is enough.
void MainWindow::runRefused(const Error &)
{
    m_unlock->setChecked(false);
    showPanel(u"run"_s);
}

void MainWindow::runEnded(const Engine::Summary &summary)
{
    m_unlock->setChecked(false);
    if (summary.failure) {
        showPanel(u"run"_s);
        return;
    }
    for (QAction *action : m_message->actions())
        m_message->removeAction(action);
    m_message->setMessageType(KMessageWidget::Positive);
    m_message->setText(
        summary.direction == Direction::Up
            ? tr("%n migration(s) applied on “%1”.", nullptr, int(summary.steps.size())).arg(m_target)
            : tr("%n migration(s) taken back on “%1”.", nullptr, int(summary.steps.size())).arg(m_target));
    m_message->animatedShow();
}

void MainWindow::prove(const QStringList &versions)
{
    if (!m_editors->modified().isEmpty()) {
        tellOf(tr("Scripts have changes that are not saved: a proof takes what is on disk."), tr("Save all"),
               [this] { save(); });
        return;
    }
    m_message->animatedHide();
    showPanel(u"proof"_s);
    m_session->prove(versions);
}

void MainWindow::proveCurrent()
{
    if (const QString version = currentVersion(); !version.isEmpty())
        prove({version});
}

void MainWindow::provePending()
{
    QStringList versions;
    for (const Project::Migration &migration : m_session->project().migrations)
        versions.append(migration.version);
    prove(versions);
}

void MainWindow::proofArrived(const Proof::Proof &proof)
{
    MigrationEditor *editor = m_editors->find(proof.version);
    if (!editor)
        return;
    updateSummary(editor);
    const auto report = m_reports.constFind(proof.version);
    if (report != m_reports.cend())
        editor->showReport(report->revision, report->findings, Summary::withTraces(*report, *m_session));
}

void MainWindow::stop()
{
    m_session->stop();
}
