// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/scratchserver.h"
#include "app/workbench/tasks/task.h"
#include "app/workbench/work.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

/// One open project and everything that is known about it. Ties the rooms of core together: starts their functions off
/// the GUI thread and hands their values on by signals. Paints nothing, asks nobody.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    void open(const QString &folder);
    void close();
    void reload(); ///< files have changed
    bool isOpen() const { return m_project.has_value(); }
    const Project::Project &project() const { return *m_project; }

    const QList<Work::TargetReading> &targets() const { return m_targets; }
    const Work::TargetReading *target(const QString &name) const;
    void readTargets();

    const QList<Problem> &problems() const { return m_problems; }
    /// Checks a migration as the editor has it; checked() brings the answer.
    void check(const QString &version, quint64 revision, const QHash<QString, QByteArray> &texts);

    const QHash<QString, Proof::Proof> &proofs() const { return m_proofs; } ///< of this session
    /// How the latest proof ended, of this session or kept from an earlier one; nothing: there is none that still
    /// holds.
    std::optional<Proof::KeptVerdict> verdict(const QString &version) const;
    void prove(const QStringList &versions);

    /// The schemas after two versions; an empty one is the empty schema before the first. schemasReady() brings them.
    void showSchemas(const QString &from, const QString &to);
    void showDrift(const QString &target);

    const QHash<QString, Work::Kind> &kinds() const { return m_kinds; }
    const QHash<QString, Project::Authorship> &authors() const { return m_authors; }

    void plan(const QString &target, const Engine::Request &request);
    void run(const Engine::Plan &plan);
    /// Stops the run, proof or replay; what it had done is told as usual.
    void stop();

    bool isRunning() const { return m_run.isRunning(); }
    bool isProving() const { return m_prove.isRunning(); }
    bool isReplaying() const { return m_schema.isRunning(); } ///< schemas are made on a scratch database
    /// Nothing under way at all: every value is what it will stay.
    bool isSettled() const;

signals:
    void opened();
    void openFailed(const QString &folder, const Error &error);
    void reloaded();
    void scriptsChanged(); ///< after reloaded(), when it found other scripts
    void closed();
    void targetsChanged();
    void problemsChanged();
    void overviewChanged(); ///< kinds, authors, kept verdicts
    void checked(const Work::Report &report);
    void proved(const Proof::Proof &proof);
    void proveEnded(const std::optional<Error> &error);
    void schemasReady(const QString &from, const QString &to, const Work::SchemaPair &pair);
    void driftReady(const QString &target, const Work::SchemaPair &pair);
    void schemasFailed(const Error &error);
    /// With what the plan takes away; see Losses::ofPlan().
    void planned(const Engine::Plan &plan, const QStringList &losses);
    void planFailed(const Error &error);
    void runStarted(const Engine::Plan &plan);
    void runEvent(const Engine::Event &event);
    void runEnded(const Engine::Summary &summary);
    void runRefused(const Error &error); ///< nothing was begun
    void progressed(const Progress &progress); ///< an empty `what`: nothing long is under way
    void activityChanged();

private:
    using Opened = Result<Project::Project>;

    void take(Project::Project project);
    void checkAll();
    void merge();
    void watch();
    ProgressObserver observer();
    ProgressObserver replayObserver();
    void finishActivity();

    std::optional<Project::Project> m_project;
    QList<Work::TargetReading> m_targets;
    Work::Knowledge m_knowledge;
    QList<Problem> m_stored; ///< what is wrong in the files
    QHash<QString, QList<Problem>> m_live; ///< in texts that editors hold, by version: newer than what the files say
    QList<Problem> m_problems; ///< both
    QHash<QString, Proof::Proof> m_proofs;
    QHash<QString, Proof::KeptVerdict> m_kept;
    QHash<QString, std::shared_ptr<const Schema::Snapshot>> m_before; ///< as the linter replays it, by version
    QHash<QString, Work::Snapshot> m_schemas; ///< as observed on scratch, by the version that made it
    QHash<QString, Work::Kind> m_kinds;
    QHash<QString, Project::Authorship> m_authors;
    /// Shared with the tasks that use it: the last of them stops it.
    std::shared_ptr<ScratchServer> m_scratch = std::make_shared<ScratchServer>();
    /// Shared with the tasks that check what is being edited.
    std::shared_ptr<Work::Editing> m_editing;
    QFileSystemWatcher m_watcher;
    QTimer m_filesChanged;
    /// Receives what tasks tell while they run; replaced when the project is closed, so that late news find nobody.
    std::unique_ptr<QObject> m_news = std::make_unique<QObject>();

    // Typing must never wait for a proof: it has a thread of its own.
    QThreadPool m_quick;
    QThreadPool m_long;

    Task<Opened> m_open{&m_long};
    Task<std::pair<QList<Work::TargetReading>, Work::Knowledge>> m_read{&m_long};
    Task<Work::Overview> m_checkAll{&m_long};
    Task<std::pair<Work::Report, std::shared_ptr<const Schema::Snapshot>>> m_check{&m_quick};
    Task<Result<QList<Proof::Proof>>> m_prove{&m_long};
    Task<Result<Work::SchemaPair>> m_schema{&m_long};
    Task<Result<std::pair<Engine::Plan, QStringList>>> m_plan{&m_long};
    Task<Result<Engine::Summary>> m_run{&m_long};
};
