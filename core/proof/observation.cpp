// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/observation.h"

#include "core/format/format.h"
#include "core/project/versioncontrol.h"

#include <QCoreApplication>

namespace Proof {

static Lint::ObservedState observedState(const Engine::MigrationState &migration)
{
    using To = Lint::ObservedState::State;
    Lint::ObservedState state{.appliedAt = migration.appliedAt};
    switch (migration.state) {
    case Engine::State::Pending:
    case Engine::State::RolledBack:
        break;
    case Engine::State::OutOfOrder:
        state.outOfOrder = true;
        break;
    case Engine::State::Failed:
        state.state = To::Failed;
        break;
    case Engine::State::Edited:
        state.edited = true;
        [[fallthrough]];
    case Engine::State::Applied:
    case Engine::State::Missing:
        state.state = To::Applied;
        break;
    case Engine::State::Baseline:
        state.state = To::Applied;
        state.baseline = true;
        break;
    }
    return state;
}

Lint::ObservedHistory observedHistory(const Project::Project &project, const Engine::TargetStatus &status)
{
    const Format::Format *format = Format::find(project.format);
    Lint::ObservedHistory history{.target = status.target,
                                  .appliesOutOfOrder = format && format->appliesOutOfOrder,
                                  .upToVersion = status.upToVersion};
    for (const Engine::MigrationState &migration : status.migrations)
        (migration.state == Engine::State::Missing ? history.missing : history.states)
            .insert(migration.version, observedState(migration));
    return history;
}

std::optional<QHash<QString, Lint::ObservedFile>> observedFiles(const Project::Project &project)
{
    QHash<QString, QByteArray> texts;
    for (const Project::Migration &migration : project.migrations) {
        for (const auto *script : {&migration.up, &migration.down}) {
            if (*script)
                texts.insert((*script)->file, (*script)->fileText);
        }
    }
    const auto versioned = Project::versionControl(project.folder, texts.keys());
    if (!versioned)
        return std::nullopt;
    QHash<QString, Lint::ObservedFile> files;
    for (const auto &[file, found] : versioned->asKeyValueRange()) {
        // In the order of Project::VersionedFile::State.
        static constexpr Lint::ObservedFile::State states[] = {
            Lint::ObservedFile::State::Committed, Lint::ObservedFile::State::Changed,
            Lint::ObservedFile::State::Untracked, Lint::ObservedFile::State::Ignored};
        Lint::ObservedFile observed{.state = states[int(found.state)], .released = found.released};
        // What a checkout does to line ends, and what reading does to a byte order mark, is no change.
        if (observed.released) {
            QByteArray released = *observed.released;
            if (released.startsWith("\xef\xbb\xbf"))
                released.remove(0, 3);
            QByteArray text = texts.value(file);
            if (released.replace("\r\n", "\n") == text.replace("\r\n", "\n"))
                observed.released = texts.value(file);
        }
        files.insert(file, observed);
    }
    return files;
}

static Lint::ObservedProof::Step stepOf(const Proof &proof, const QString &item)
{
    using Step = Lint::ObservedProof::Step;
    for (const ChecklistItem &each : proof.checklist) {
        if (each.item == item)
            return each.check == Check::Passed ? Step::Held : each.check == Check::Failed ? Step::Failed : Step::NotRun;
    }
    return Step::NotRun;
}

Lint::ObservedProof observedProof(const Proof &proof, bool current)
{
    using Step = Lint::ObservedProof::Step;
    Lint::ObservedProof observed{.current = current, .irreversible = proof.verdict == Verdict::Irreversible};
    observed.up = proof.verdict == Verdict::Skipped ? Step::NotRun
        : proof.verdict == Verdict::UpFailed        ? Step::Failed
                                                    : Step::Held;
    observed.deployedQueries = stepOf(proof, QStringLiteral("deployed-queries"));
    switch (proof.verdict) {
    case Verdict::Proved:
        observed.downRestores = Step::Held;
        observed.upAgain = Step::Held;
        break;
    case Verdict::NotRepeatable:
        observed.downRestores = Step::Held;
        observed.upAgain = Step::Failed;
        break;
    case Verdict::SchemaDiffers:
    case Verdict::DataLost:
    case Verdict::DownFailed:
        observed.downRestores = Step::Failed;
        break;
    case Verdict::UpFailed:
    case Verdict::NoDown:
    case Verdict::Irreversible:
    case Verdict::Skipped:
        break;
    }
    if (proof.failure)
        observed.evidence = proof.failure->error.message;
    else if (!proof.differences.isEmpty() && proof.verdict == Verdict::SchemaDiffers)
        observed.evidence = QCoreApplication::translate("Proof", "%1 %2 differs.")
                                .arg(proof.differences.first().object, proof.differences.first().name);
    for (const TableRows &table : proof.rows)
        observed.rows.insert(table.table, table.before);
    return observed;
}

QList<Lint::Drift> observedDrift(const Schema::Snapshot &expected, const Schema::Snapshot &live)
{
    QList<Lint::Drift> drift;
    for (const Schema::Difference &difference : Schema::diff(expected, live)) {
        if (difference.weight != Schema::Weight::Different)
            continue;
        const QString object = difference.object + u' ' + difference.name;
        const QString what = difference.path.isEmpty() ? object : difference.path;
        const QString words = difference.kind == Schema::Difference::Kind::Added
            ? QCoreApplication::translate("Proof", "%1 is there, and no migration makes it").arg(what)
            : difference.kind == Schema::Difference::Kind::Removed
            ? QCoreApplication::translate("Proof", "%1 is gone").arg(what)
            : QCoreApplication::translate("Proof", "%1 is %2 and should be %3")
                  .arg(what, difference.after, difference.before);
        if (drift.isEmpty() || drift.last().object != object)
            drift.append({object, words});
        else
            drift.last().what += QStringLiteral("; ") + words;
    }
    return drift;
}

} // namespace Proof
