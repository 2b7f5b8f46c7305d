// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/linttext.h"
#include "app/cli/observing.h"

#include "core/base/files.h"
#include "core/lint/baseline.h"
#include "core/lint/fixing.h"
#include "core/lint/linter.h"
#include "core/lint/spelling.h"
#include "core/report/findinglines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
struct LintWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What one call of `lint` works on: read again after each pass of fixes.
struct Linted
{
    Project::Project project;
    Project::Project asked; ///< of it, what the command line names
    QList<Lint::Finding> findings = {}; ///< empty where they were told as they came
    bool fails = false; ///< one of them is as bad as `fail-on`
    qsizetype known = 0; ///< kept back by the baseline
    qsizetype gone = 0; ///< findings of the baseline that are there no more
    std::shared_ptr<const Observation> observation = {}; ///< null: no target was asked

    Lint::Knowledge knowledge(bool fixes) const
    {
        Lint::Knowledge knowledge = observation ? observation->knowledge() : Lint::Knowledge();
        knowledge.fixes = fixes;
        return knowledge;
    }
};

/// A form of output.
struct Form
{
    QString name;
    bool tellsFixes = false; ///< and not only the findings
    void (*whole)(const Project::Project &, const QList<Lint::Finding> &, const Report::Sink &) = nullptr;
    const Report::LineForm &(*lines)() = nullptr; ///< neither: text for people
};

/// In the order in which they are told.
const QList<Form> &forms()
{
    static const QList<Form> all = {
        {.name = u"text"_s, .tellsFixes = true},
        {.name = u"json"_s, .tellsFixes = true, .whole = Report::findingsJson},
        {.name = u"gcc"_s, .lines = Report::gcc},
        {.name = u"github"_s, .lines = Report::githubAnnotations},
        {.name = u"gitlab"_s, .whole = Report::gitlab},
        {.name = u"junit"_s, .whole = Report::junit},
        {.name = u"sarif"_s, .tellsFixes = true, .whole = Report::sarif},
    };
    return all;
}

/// The one that the command line names.
Result<Form> formOf(const Call &call)
{
    const QString name = call.json() ? u"json"_s : call.options.value(u"format"_s);
    const auto form = std::ranges::find(forms(), name, &Form::name);
    if (form != forms().end())
        return *form;
    QStringList names;
    for (const Form &one : forms())
        names.append(one.name);
    return failure(Error{.message = LintWords::tr("There is no output format \"%1\".").arg(name),
                         .hint = LintWords::tr("There are: %1.").arg(names.join(u", "_s))});
}

/// The project's folder as it is found from the working directory: "", or with a slash at its end.
QString folderFromHere(const Project::Project &project)
{
    const QString folder = QDir::cleanPath(
        QDir::current().relativeFilePath(project.folder)); // of "../" Qt keeps the slash
    return folder.isEmpty() || folder == "."_L1 ? QString() : folder + u'/';
}
} // namespace

/// Keeps only the migrations that the given files belong to; an error names a file that none does.
static Result<> select(Project::Project &project, const QStringList &files)
{
    const QDir folder(project.folder);
    QSet<QString> wanted;
    for (const QString &file : files) {
        const QString absolute = QFileInfo(file).absoluteFilePath();
        if (!QFileInfo::exists(absolute)) {
            return failure(Error{.message = LintWords::tr("%1 does not exist.").arg(file),
                                 .hint = LintWords::tr("Files are taken from the working directory."),
                                 .file = file});
        }
        wanted.insert(folder.relativeFilePath(absolute));
    }
    QSet<QString> known;
    QList<Project::Migration> kept;
    for (const Project::Migration &migration : std::as_const(project.migrations)) {
        bool keep = false;
        for (const QString &file : migration.files) {
            known.insert(file);
            keep = keep || wanted.contains(file);
        }
        if (keep)
            kept.append(migration);
    }
    for (const QString &file : std::as_const(wanted)) {
        if (!known.contains(file)) {
            return failure(Error{
                .message = LintWords::tr("%1 is no migration of this project.").arg(file),
                .hint = LintWords::tr("The project was read from %1.").arg(QDir(project.folder).filePath(project.path)),
                .file = file});
        }
    }
    project.migrations = kept;
    return {};
}

static bool failsOn(const Project::Project &project, const QList<Lint::Finding> &findings)
{
    const QString limit = project.settings.lint.failOn;
    return std::ranges::any_of(findings, [&](const Lint::Finding &finding) {
        switch (finding.severity) {
        case Lint::Severity::Error:
            return true;
        case Lint::Severity::Warning:
            return limit != "error"_L1;
        case Lint::Severity::Info:
            return limit == "info"_L1;
        }
        Q_UNREACHABLE_RETURN(true);
    });
}

/// Files on the command line are taken from the working directory, those of the settings from the project's folder.
static QString absolute(const QString &file)
{
    return file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
}

static std::unexpected<Error> stopped()
{
    return failure(
        Error{.message = LintWords::tr("Stopped: not every file was looked at."), .kind = Error::Kind::Cancelled});
}

/// Makes, when the project has been read, who is told of findings as they come.
using Teller = std::function<Lint::Told(const Linted &)>;

/// What is wanted of the findings.
struct Wanted
{
    bool withBaseline = true;
    bool fixes = true;
    Teller teller = {}; ///< null: they are kept
};

/// Reads and checks. The whole project is checked whatever files are asked for, because a rule may ask what earlier
/// migrations made.
static Result<Linted> lint(const Call &call, const Wanted &wanted)
{
    const auto project = call.project();
    if (!project)
        return std::unexpected(project.error());
    if (const auto named = Lint::checkRuleNames(project->settings.lint); !named)
        return std::unexpected(named.error());
    const auto baseline = wanted.withBaseline
        ? Lint::loadBaseline(*project, absolute(call.options.value(u"baseline"_s)))
        : Result<Lint::Baseline>();
    if (!baseline)
        return std::unexpected(baseline.error());
    Linted linted{.project = *project, .asked = *project};
    const QStringList files = call.arguments();
    if (const auto selected = files.isEmpty() ? Result<>() : select(linted.asked, files); !selected)
        return std::unexpected(selected.error());
    QSet<QString> versions;
    for (const Project::Migration &migration : std::as_const(linted.asked.migrations))
        versions.insert(migration.version);
    if (call.options.isSet(u"target"_s)) {
        const auto observed = observe(call, *project, call.options.isSet(u"drift"_s));
        if (!observed)
            return std::unexpected(observed.error());
        linted.observation = std::make_shared<const Observation>(*observed);
    }
    const Lint::Told keep = [&linted](const QList<Lint::Finding> &findings) {
        return [&linted, findings] { linted.findings += findings; };
    };
    const Lint::Told told = wanted.teller ? wanted.teller(linted) : keep;
    const Lint::Told take = [&](QList<Lint::Finding> findings) {
        if (!files.isEmpty())
            findings.removeIf([&](const Lint::Finding &finding) { return !versions.contains(finding.version); });
        return [&linted, fails = failsOn(*project, findings), tell = told(findings)] {
            linted.fails = linted.fails || fails;
            tell();
        };
    };
    if (baseline->isEmpty()) {
        Lint::checkAll(*project, linted.knowledge(wanted.fixes), call.stop, take);
    } else {
        const QList<Lint::Finding> all = Lint::checkAll(*project, linted.knowledge(wanted.fixes), call.stop);
        const QList<Lint::Finding> recent = Lint::newSince(*baseline, *project, all, &linted.gone);
        linted.known = all.size() - recent.size();
        take(recent)();
    }
    if (call.stop.stop_requested())
        return stopped();
    return linted;
}

/// Applies the safe fixes to the findings that are told, and reads the result again.
static Result<Linted> fixAll(const Call &call, const Linted &linted)
{
    const auto baseline = Lint::loadBaseline(linted.project, absolute(call.options.value(u"baseline"_s)));
    if (!baseline)
        return std::unexpected(baseline.error());
    QSet<QString> versions;
    for (const Lint::Finding &finding : linted.findings)
        versions.insert(finding.version);
    const Lint::Fixed fixed = Lint::allSafelyFixed(linted.project, [&](const Project::Project &project) {
        QList<Lint::Finding> findings = Lint::newSince(*baseline, project,
                                                       Lint::checkAll(project, linted.knowledge(true), call.stop));
        findings.removeIf([&](const Lint::Finding &finding) { return !versions.contains(finding.version); });
        return findings;
    });
    if (call.stop.stop_requested())
        return stopped();
    if (fixed.applied == 0)
        return linted;
    const auto files = Lint::write(linted.project, fixed, QDateTime::currentDateTimeUtc());
    if (!files)
        return std::unexpected(files.error());
    call.terminal.note(LintWords::tr("%n fix(es) applied.", nullptr, fixed.applied));
    return lint(call, {});
}

static Exit writeBaseline(const Call &call, const QString &file)
{
    const auto linted = lint(call, {.withBaseline = false, .fixes = false});
    if (!linted)
        return call.fail(linted.error());
    const QString path = absolute(file);
    if (const auto written = writeTextFile(path, Lint::baselineText(linted->project, linted->findings)); !written)
        return call.fail(written.error());
    call.terminal.note(LintWords::tr("%n finding(s) written to %1.", nullptr, int(linted->findings.size())).arg(file));
    const QDir folder(linted->project.folder);
    if (absolute(folder.filePath(linted->project.settings.lint.baseline)) != path) {
        call.terminal.note(LintWords::tr("Name it in switchback.toml, under [lint]: baseline = \"%1\".")
                               .arg(folder.relativeFilePath(path)));
    }
    return Exit::Nothing;
}

static Exit run(const Call &call)
{
    if (call.options.isSet(u"list-rules"_s)) {
        printRules(call);
        return Exit::Nothing;
    }
    if (call.options.isSet(u"explain"_s)) {
        const auto printed = printPage(call, call.options.value(u"explain"_s));
        return printed ? Exit::Nothing : call.fail(printed.error());
    }
    const auto form = formOf(call);
    if (!form)
        return call.fail(form.error());
    if (call.options.isSet(u"drift"_s) && !call.options.isSet(u"target"_s)) {
        return call.fail(Error{.message = LintWords::tr("--drift compares with a target, and none is named."),
                               .hint = LintWords::tr("Name it: --target NAME.")});
    }
    if (const QString file = call.options.value(u"write-baseline"_s); !file.isEmpty())
        return writeBaseline(call, file);

    std::optional<FindingsText> text;
    const Teller printer = [&](const Linted &linted) {
        text.emplace(call, linted.project);
        return [&text](const QList<Lint::Finding> &findings) {
            return [&text, piece = text->piece(findings)] { text->print(piece); };
        };
    };
    std::optional<Report::FindingLines> lines;
    const Teller liner = [&](const Linted &linted) {
        const Report::LineForm &lineForm = form->lines();
        lines.emplace(lineForm, linted.asked,
                      lineForm.fromWorkingDirectory ? folderFromHere(linted.project) : QString());
        call.terminal.raw(lines->problems());
        return [&](const QList<Lint::Finding> &findings) {
            return [&call, piece = lines->lines(findings)] { call.terminal.raw(piece); };
        };
    };
    const Teller teller = form->whole ? Teller() : form->lines ? liner : printer;
    const bool fixes = call.options.isSet(u"fix"_s);
    auto linted = lint(call, {.fixes = fixes || form->tellsFixes, .teller = fixes ? Teller() : teller});
    if (linted && fixes)
        linted = fixAll(call, *linted);
    if (!linted)
        return call.fail(linted.error());
    if (fixes && teller) // what is left comes at once
        teller (*linted)(linted->findings)();
    if (form->whole)
        form->whole(linted->asked, linted->findings, [&](const QByteArray &piece) { call.terminal.raw(piece); });
    if (text)
        text->finish(linted->asked, linted->known);
    if (linted->gone > 0 && call.arguments().isEmpty())
        call.terminal.note(LintWords::tr("%n finding(s) of the baseline are gone: --write-baseline writes it anew.",
                                         nullptr, int(linted->gone)));
    // A file that could not be read was not linted: that is never "nothing to say".
    const bool found = linted->fails || !linted->asked.problems.isEmpty();
    // The process ends here, and takes its memory along: a hundred thousand findings are not freed one by one.
    // Volatile, so that who looks for leaks finds them reachable.
    [[maybe_unused]] static const Linted *volatile kept = nullptr;
    kept = new Linted(*std::move(linted));
    return found ? Exit::Findings : Exit::Nothing;
}

Command lintCommand()
{
    return {
        .name = u"lint"_s,
        .arguments = u"[FILE…]"_s,
        .summary = LintWords::tr("findings; no database needed"),
        .options = {{u"format"_s, LintWords::tr("Output: text, json, gcc, github, gitlab, junit or sarif."),
                     LintWords::tr("FORMAT"), u"text"_s},
                    {u"fix"_s, LintWords::tr("Apply the safe fixes.")},
                    {u"baseline"_s, LintWords::tr("Tell only what this file does not know."), LintWords::tr("FILE")},
                    {u"write-baseline"_s, LintWords::tr("Write what is found now to a baseline."),
                     LintWords::tr("FILE")},
                    {u"drift"_s,
                     LintWords::tr("With --target: compare its schema with what the applied migrations make.")},
                    {u"explain"_s, LintWords::tr("Print a rule's page."), LintWords::tr("RULE")},
                    {u"list-rules"_s, LintWords::tr("List every rule.")}},
        .needsTarget = true,
        .targetHelp = LintWords::tr(
            "Also tell what the history of this target, version control and earlier proofs say: "
            "its name in switchback.toml, or a URL."),
        .makesScratch = true,
        .run = run};
}
