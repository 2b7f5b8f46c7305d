// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"
#include "core/proof/observation.h"
#include "core/proof/proof.h"
#include "core/report/html.h"
#include "core/report/json.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct VerifyWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

/// The versions that the arguments ask for: the named ones, all, or what is pending on the target (all, where there is
/// no target to ask).
static Result<QStringList> versions(const Call &call, const Project::Project &project)
{
    QStringList chosen = call.arguments();
    for (const QString &version : std::as_const(chosen)) {
        if (!project.migration(version)) {
            return failure(Error{.message = VerifyWords::tr("There is no migration %1.").arg(version),
                                 .hint = VerifyWords::tr("switchback status lists the versions.")});
        }
    }
    if (!chosen.isEmpty())
        return chosen;
    if (!call.options.isSet(u"all"_s) && !project.settings.targets.isEmpty()) {
        const auto target = call.target(project);
        if (!target)
            return std::unexpected(target.error());
        const Engine::TargetStatus status = Engine::status(project, *target);
        if (status.error)
            return std::unexpected(*status.error);
        for (const Engine::MigrationState &migration : status.migrations) {
            if (migration.state == Engine::State::Pending || migration.state == Engine::State::OutOfOrder)
                chosen.append(migration.version);
        }
        return chosen;
    }
    for (const Project::Migration &migration : project.migrations)
        chosen.append(migration.version);
    return chosen;
}

static void printDifferences(const Call &call, const QString &title, const QList<Schema::Difference> &differences)
{
    if (differences.isEmpty())
        return;
    if (!title.isEmpty())
        call.terminal.line(u"    "_s + title);
    for (const Schema::Difference &difference : differences) {
        const Colour colour = difference.weight == Schema::Weight::Different ? Colour::Bad : Colour::Quiet;
        call.terminal.line(u"      "_s + call.terminal.coloured(Report::differenceWords(difference), colour));
        if (!difference.explanation.isEmpty())
            call.terminal.line(u"        "_s + call.terminal.coloured(difference.explanation, Colour::Quiet));
    }
}

static void printFailure(const Call &call, const Proof::Proof &proof)
{
    const Engine::RunFailure &failure = *proof.failure;
    QString text = failure.line > 0
        ? u"%1:%2: %3"_s.arg(failure.file, QString::number(failure.line), failure.error.message)
        : failure.error.message;
    // Up that fails the first time, and down, are the verdict; a failure under another verdict is up's second run.
    if (proof.verdict != Proof::Verdict::UpFailed && proof.verdict != Proof::Verdict::DownFailed)
        text = VerifyWords::tr("up again fails: %1").arg(text);
    call.terminal.line(u"    "_s + text);
    if (!failure.error.hint.isEmpty())
        call.terminal.line(u"    "_s + call.terminal.coloured(failure.error.hint, Colour::Quiet));
}

/// The width of the longest name, so that the verdicts stand in a column.
static qsizetype nameWidth(const Project::Project &project, const QStringList &versions)
{
    qsizetype width = 0;
    for (const QString &version : versions) {
        if (const Project::Migration *migration = project.migration(version))
            width = qMax(width, migration->title().size());
    }
    return width;
}

static void printProof(const Call &call, const Proof::Proof &proof, qsizetype width)
{
    const bool proved = proof.verdict == Proof::Verdict::Proved;
    const QString name = proof.name.isEmpty() ? proof.version : proof.version + u'_' + proof.name;
    call.terminal.line(
        (proved ? call.terminal.coloured(u"✓"_s, Colour::Good) : call.terminal.coloured(u"✗"_s, Colour::Bad)) + u' '
        + call.terminal.coloured(name.leftJustified(width), Colour::Strong) + u"  "_s
        + call.terminal.coloured(Proof::verdictName(proof.verdict), proved ? Colour::Good : Colour::Bad) + u"  "_s
        + call.terminal.coloured(Report::durationWords(proof.milliseconds), Colour::Quiet));
    if (!proved)
        call.terminal.line(u"    "_s + Report::verdictWords(proof));
    // What the verdict has just said needs no heading.
    const bool saysDown = proof.verdict == Proof::Verdict::SchemaDiffers;
    const bool saysAgain = proof.verdict == Proof::Verdict::NotRepeatable;
    printDifferences(call, saysDown ? QString() : VerifyWords::tr("down does not restore:"), proof.differences);
    printDifferences(call, saysAgain ? QString() : VerifyWords::tr("up again differs:"), proof.repeated);
    if (proof.failure)
        printFailure(call, proof);
    for (const Proof::LostRows &lost : proof.lost)
        call.terminal.line(
            u"    "_s + call.terminal.coloured(VerifyWords::tr("lost: %1").arg(Report::lostWords(lost)), Colour::Bad));
    for (const QString &note : proof.notes)
        call.terminal.line(u"    "_s + call.terminal.coloured(note, Colour::Quiet));
}

static Exit run(const Call &call)
{
    int rows = 0;
    if (call.options.isSet(u"rows"_s)) {
        bool ok = false;
        rows = call.options.value(u"rows"_s).toInt(&ok);
        if (!ok || rows < 1)
            return call.fail(Error{.message = VerifyWords::tr("--rows takes a whole number from 1, not \"%1\".")
                                                  .arg(call.options.value(u"rows"_s)),
                                   .hint = VerifyWords::tr("For example --rows 1000.")});
    }
    if (int(!call.arguments().isEmpty()) + int(call.options.isSet(u"all"_s)) + int(call.options.isSet(u"pending"_s))
        > 1)
        return call.fail(Error{.message = VerifyWords::tr("Versions, --all and --pending exclude each other."),
                               .hint = VerifyWords::tr("Leave all but one of them out.")});
    const QString report = call.options.value(u"report"_s);
    if (const QString folder = QFileInfo(report).absolutePath(); !report.isEmpty() && !QFileInfo(folder).isDir()) {
        return call.fail(Error{.message = VerifyWords::tr("There is no folder %1 for the report.").arg(folder),
                               .hint = VerifyWords::tr("Make it, or name another file.")});
    }
    const auto project = call.project();
    if (!project)
        return call.fail(project.error());
    const auto chosen = versions(call, *project);
    if (!chosen)
        return call.fail(chosen.error());

    const qsizetype width = nameWidth(*project, *chosen);
    const auto proofs = Proof::prove(
        *project, {.versions = *chosen, .rows = rows}, call.stop,
        [&](const Progress &progress) { call.terminal.progress(progress); },
        [&](const Proof::Proof &proof) {
            if (!call.json())
                printProof(call, proof, width);
        });
    if (!proofs)
        return call.fail(proofs.error());

    // What was seen is remembered for `lint --target`; that it could not be is no reason to fail a proof.
    if (const auto kept = Proof::keep(*project, *proofs); !kept)
        call.terminal.problem(kept.error());
    if (!report.isEmpty()) {
        if (const auto written = writeTextFile(report, Report::proofsHtml(*project, *proofs)); !written)
            return call.fail(written.error());
    }
    // Without names all are meant, and a file that could not be taken is one of them.
    const bool complete = !call.arguments().isEmpty() || project->problems.isEmpty();
    const auto proved = std::ranges::count(*proofs, Proof::Verdict::Proved, &Proof::Proof::verdict);
    if (call.json()) {
        call.print(Report::proofsJson(*proofs));
    } else if (proofs->isEmpty()) {
        call.terminal.line(VerifyWords::tr("Nothing is pending. --all proves every migration again."));
    } else {
        const QString words = VerifyWords::tr("%1 of %2 migrations proved on %3")
                                  .arg(proved)
                                  .arg(proofs->size())
                                  .arg(proofs->first().server);
        call.terminal.line();
        const bool good = proved == proofs->size() && complete;
        call.terminal.line(call.terminal.coloured(words, good ? Colour::Good : Colour::Bad));
        if (!complete)
            call.terminal.line(call.terminal.coloured(
                VerifyWords::tr("%n problem(s) with files, told above", nullptr, int(project->problems.size())),
                Colour::Bad));
    }
    return proved == proofs->size() && complete ? Exit::Nothing : Exit::Findings;
}

Command verifyCommand()
{
    return {
        .name = u"verify"_s,
        .arguments = u"[VERSION…]"_s,
        .summary = VerifyWords::tr("proofs on a scratch database: up, down and up again, with rows"),
        .options = {{u"all"_s, VerifyWords::tr("Every migration.")},
                    {u"pending"_s, VerifyWords::tr("What is pending on the target (the default).")},
                    {u"rows"_s, VerifyWords::tr("Generated rows per table (default: as the settings say)."),
                     VerifyWords::tr("N")},
                    {u"report"_s, VerifyWords::tr("Write a report as a page of HTML."), VerifyWords::tr("FILE.html")}},
        .needsTarget = true,
        .makesScratch = true,
        .run = run};
}
