// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/session.h"

#include "app/workbench/editing.h"

#include "app/workbench/losses.h"
#include "core/format/format.h"

#include <QDir>

using namespace Qt::StringLiterals;

Session::Session(QObject *parent)
    : QObject(parent)
    , m_editing(std::make_shared<Work::Editing>())
{
    m_quick.setMaxThreadCount(1);
    m_long.setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
    m_filesChanged.setSingleShot(true);
    m_filesChanged.setInterval(250); // git changes many files at once
    connect(&m_filesChanged, &QTimer::timeout, this, &Session::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_filesChanged, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_filesChanged, qOverload<>(&QTimer::start));
}

Session::~Session()
{
    close();
}

void Session::open(const QString &folder)
{
    close();
    emit progressed({.what = tr("Opening %1").arg(QDir(folder).dirName())});
    m_open.start([folder](std::stop_token) { return Format::openProject(folder); },
                 [this, folder](const Opened &result) {
                     emit progressed({});
                     if (!result) {
                         emit openFailed(folder, result.error());
                         return;
                     }
                     take(*result);
                     emit opened();
                 });
}

void Session::close()
{
    m_open.drop();
    m_read.drop();
    m_checkAll.drop();
    m_check.drop();
    m_prove.drop();
    m_schema.drop();
    m_plan.drop();
    m_run.drop();
    m_filesChanged.stop();
    // What was asked to stop may still tell something: it finds an object that nobody listens through.
    m_prove.wait();
    m_schema.wait();
    m_run.wait();
    m_news = std::make_unique<QObject>();
    // Stopping a server takes a moment, which nobody needs to wait for.
    m_long.start(
        [scratch = std::exchange(m_scratch, std::make_shared<ScratchServer>())]() mutable { scratch.reset(); });
    if (!m_project)
        return;
    m_project.reset();
    m_targets.clear();
    m_knowledge = {};
    m_stored.clear();
    m_live.clear();
    m_problems.clear();
    m_proofs.clear();
    m_kept.clear();
    m_before.clear();
    m_schemas.clear();
    m_kinds.clear();
    m_authors.clear();
    watch();
    emit closed();
}

void Session::take(Project::Project project)
{
    // What was worked out from other texts is no longer true.
    if (m_project && m_project->migrations != project.migrations) {
        m_schemas.clear();
        m_before.clear();
        m_live.clear();
        // A proof rests on its own scripts and on all before them.
        QSet<QString> holding;
        const auto &old = m_project->migrations;
        const auto &now = project.migrations;
        for (qsizetype i = 0; i < std::min(old.size(), now.size()); ++i) {
            if (old[i].version != now[i].version || old[i].fingerprint() != now[i].fingerprint())
                break;
            holding.insert(now[i].version);
        }
        m_proofs.removeIf([&](const auto &entry) { return !holding.contains(entry.key()); });
        m_kept.removeIf([&](const auto &entry) { return !holding.contains(entry.key()); });
    }
    m_project = std::move(project);
    watch();
    checkAll();
    readTargets();
}

void Session::reload()
{
    if (!m_project || m_open.isRunning())
        return;
    if (m_run.isRunning()) { // a run writes beside the scripts; what it changed is read when it has ended
        m_filesChanged.start();
        return;
    }
    const QString folder = m_project->folder;
    m_open.start([folder](std::stop_token) { return Format::openProject(folder); },
                 [this, folder](const Opened &result) {
                     if (!result) {
                         emit openFailed(folder, result.error());
                         return;
                     }
                     const bool changed = m_project->migrations != result->migrations;
                     take(*result);
                     emit reloaded();
                     if (changed)
                         emit scriptsChanged();
                 });
}

void Session::watch()
{
    const QStringList old = m_watcher.files() + m_watcher.directories();
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    if (!m_project)
        return;
    const QDir folder(m_project->folder);
    QStringList paths{folder.absolutePath(), folder.absoluteFilePath(m_project->path)};
    paths.removeDuplicates();
    // A file's new content does not change its folder. Thousands of watches would; then reload is by hand.
    if (m_project->migrations.size() <= 500) {
        for (const Project::Migration &migration : std::as_const(m_project->migrations)) {
            for (const QString &file : migration.files)
                paths.append(folder.absoluteFilePath(file));
        }
    }
    m_watcher.addPaths(paths);
}

const Work::TargetReading *Session::target(const QString &name) const
{
    const auto found = std::ranges::find(m_targets, name, [](const auto &reading) { return reading.status.target; });
    return found == m_targets.cend() ? nullptr : &*found;
}

void Session::readTargets()
{
    if (!m_project)
        return;
    const Project::Project project = *m_project;
    m_read.start(
        [project](std::stop_token stop) {
            QList<Work::TargetReading> readings;
            for (const Project::Target &target : project.settings.targets) {
                if (!stop.stop_requested())
                    readings.append(Work::read(project, target));
            }
            const Work::Knowledge knowledge = Work::knowledge(project, readings);
            return std::pair(readings, knowledge);
        },
        [this](const auto &result) {
            m_targets = result.first;
            m_knowledge = result.second;
            emit targetsChanged();
            checkAll(); // sizes and versions decide what some rules say
        });
}

void Session::checkAll()
{
    const Project::Project project = *m_project;
    const Work::Knowledge knowledge = m_knowledge;
    m_checkAll.start([project, knowledge](std::stop_token stop) { return Work::overview(project, knowledge, stop); },
                     [this](const Work::Overview &overview) {
                         m_stored = overview.problems;
                         m_kinds = overview.kinds;
                         m_authors = overview.authors;
                         m_kept = overview.kept;
                         merge();
                         emit overviewChanged();
                     });
}

void Session::merge()
{
    m_problems.clear();
    for (const Problem &problem : std::as_const(m_stored)) {
        if (!m_live.contains(problem.finding.version))
            m_problems.append(problem);
    }
    for (const QList<Problem> &problems : std::as_const(m_live))
        m_problems += problems;
    const auto version = [](const Problem &problem) -> const QString & { return problem.finding.version; };
    if (!std::ranges::is_sorted(m_problems, {}, version))
        std::ranges::stable_sort(m_problems, {}, version);
    emit problemsChanged();
}

void Session::check(const QString &version, quint64 revision, const QHash<QString, QByteArray> &texts)
{
    if (!m_project)
        return;
    Work::Knowledge knowledge = m_knowledge;
    knowledge.schema = m_before.value(version);
    const Project::Project project = *m_project;
    m_check.start(
        [=, editing = m_editing](std::stop_token) mutable {
            // Replaying the earlier migrations costs more than the check: once for each that is opened.
            if (!knowledge.schema)
                knowledge.schema = std::make_shared<const Schema::Snapshot>(Lint::schemaBefore(project, version));
            Work::Report report = Work::check(project, version, texts, knowledge, *editing);
            report.revision = revision;
            return std::pair(report, knowledge.schema);
        },
        [this](const auto &result) {
            const Work::Report &report = result.first;
            m_before.insert(report.version, result.second);
            m_live.insert(report.version, report.problems);
            emit checked(report);
            merge();
        });
}

ProgressObserver Session::observer()
{
    // Queued to an object that outlives the tasks: they are waited for before it goes.
    return [this, news = m_news.get()](const Progress &progress) {
        QMetaObject::invokeMethod(news, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
    };
}

// A replay that was dropped may still tell of itself: that is no news any more.
ProgressObserver Session::replayObserver()
{
    return [this, news = m_news.get()](const Progress &progress) {
        QMetaObject::invokeMethod(
            news,
            [this, progress] {
                if (isReplaying())
                    emit progressed(progress);
            },
            Qt::QueuedConnection);
    };
}

void Session::finishActivity()
{
    emit progressed({});
    emit activityChanged();
}

std::optional<Proof::KeptVerdict> Session::verdict(const QString &version) const
{
    if (const auto proof = m_proofs.constFind(version); proof != m_proofs.cend())
        return Proof::KeptVerdict{.verdict = proof->verdict, .server = proof->server, .at = proof->at};
    const auto kept = m_kept.constFind(version);
    return kept == m_kept.cend() ? std::nullopt : std::optional(*kept);
}

void Session::prove(const QStringList &versions)
{
    if (!m_project || m_prove.isRunning() || m_run.isRunning())
        return;
    const Project::Project project = *m_project;
    const auto each = [this, news = m_news.get()](const Proof::Proof &proof) {
        QMetaObject::invokeMethod(
            news,
            [this, proof] {
                m_proofs.insert(proof.version, proof);
                if (!proof.afterUp.isEmpty())
                    m_schemas.insert(proof.version, std::make_shared<const Schema::Snapshot>(proof.afterUp));
                emit proved(proof);
            },
            Qt::QueuedConnection);
    };
    m_prove.start([project, versions, each, scratch = m_scratch, progress = observer()](
                      std::stop_token stop) { return Work::prove(project, versions, *scratch, stop, progress, each); },
                  [this](const Result<QList<Proof::Proof>> &result) {
                      finishActivity();
                      emit proveEnded(result ? std::nullopt : std::optional(result.error()));
                  });
    emit progressed({.what = tr("Making a scratch database")});
    emit activityChanged();
}

void Session::showSchemas(const QString &from, const QString &to)
{
    if (!m_project)
        return;
    const Work::SchemaPair known{.before = m_schemas.value(from), .after = m_schemas.value(to)};
    if (known.before && known.after) {
        m_schema.drop();
        finishActivity();
        emit schemasReady(from, to, known);
        return;
    }
    m_schema.start(
        [project = *m_project, from, to, known, scratch = m_scratch, progress = replayObserver()](
            std::stop_token stop) { return Work::schemas(project, from, to, known, *scratch, stop, progress); },
        [this, from, to](const Result<Work::SchemaPair> &result) {
            finishActivity();
            if (!result) {
                emit schemasFailed(result.error());
                return;
            }
            if (result->observed) {
                m_schemas.insert(from, result->before);
                m_schemas.insert(to, result->after);
            }
            emit schemasReady(from, to, *result);
        });
    emit activityChanged();
}

void Session::showDrift(const QString &name)
{
    const Work::TargetReading *reading = target(name);
    if (!reading)
        return;
    const Result<Project::Target> wanted = m_project->target(name);
    if (!wanted)
        return;
    if (reading->status.error) {
        emit schemasFailed(*reading->status.error);
        return;
    }
    m_schema.start([project = *m_project, target = *wanted, status = reading->status, scratch = m_scratch,
                    progress = replayObserver()](
                       std::stop_token stop) { return Work::drift(project, target, status, *scratch, stop, progress); },
                   [this, name](const Result<Work::SchemaPair> &result) {
                       finishActivity();
                       if (result)
                           emit driftReady(name, *result);
                       else
                           emit schemasFailed(result.error());
                   });
    emit activityChanged();
}

void Session::plan(const QString &target, const Engine::Request &request)
{
    const Work::TargetReading *reading = this->target(target);
    if (!m_project || !reading)
        return;
    if (reading->status.error) {
        emit planFailed(*reading->status.error);
        return;
    }
    const Project::Project project = *m_project;
    const Engine::TargetStatus status = reading->status;
    const Dialect::Surroundings around{.serverVersion = reading->serverVersion, .sizes = reading->sizes};
    m_plan.start(
        [=](std::stop_token) {
            return Engine::plan(project, status, request, around).transform([&project](const Engine::Plan &plan) {
                return std::pair(plan, Losses::ofPlan(plan, project));
            });
        },
        [this](const Result<std::pair<Engine::Plan, QStringList>> &result) {
            if (result)
                emit planned(result->first, result->second);
            else
                emit planFailed(result.error());
        });
}

void Session::run(const Engine::Plan &plan)
{
    if (!m_project || m_run.isRunning() || m_prove.isRunning())
        return;
    const auto target = m_project->target(plan.target);
    if (!target) {
        emit runRefused(target.error());
        return;
    }
    const auto tell = [this, news = m_news.get()](const Engine::Event &event) {
        QMetaObject::invokeMethod(news, [this, event] { emit runEvent(event); }, Qt::QueuedConnection);
    };
    emit runStarted(plan);
    m_run.start([project = *m_project, target = *target, plan,
                 tell](std::stop_token stop) { return Engine::run(project, target, plan, stop, tell); },
                [this](const Result<Engine::Summary> &result) {
                    finishActivity();
                    if (result)
                        emit runEnded(*result);
                    else
                        emit runRefused(result.error());
                    readTargets();
                });
    emit activityChanged();
}

void Session::stop()
{
    m_run.stop();
    m_prove.stop();
    m_schema.stop();
}

bool Session::isSettled() const
{
    return !m_open.isRunning() && !m_read.isRunning() && !m_checkAll.isRunning() && !m_check.isRunning()
        && !m_prove.isRunning() && !m_schema.isRunning() && !m_plan.isRunning() && !m_run.isRunning()
        && !m_filesChanged.isActive();
}
