// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"
#include "core/lint/linter.h"
#include "core/report/findings.h"
#include "core/report/json.h"
#include "core/report/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct LintWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

static Colour severityColour(Lint::Severity severity)
{
    switch (severity) {
    case Lint::Severity::Error:
        return Colour::Bad;
    case Lint::Severity::Warning:
        return Colour::Warning;
    case Lint::Severity::Info:
        return Colour::Accent;
    }
    Q_UNREACHABLE_RETURN(Colour::Plain);
}

/// The source line with a caret line under the range, as compilers print it. Tabs are kept in both so that they stay
/// aligned.
static QString excerpt(const Call &call, Report::Places &places, const Lint::Finding &finding,
                       const Report::Place &place)
{
    QString source = places.sourceLine(finding.file, place.line);
    qsizetype begin = place.column - 1;
    qsizetype end = place.endLine == place.line ? place.endColumn - 1 : source.size();
    // A very long line is shown around the range.
    if (source.size() > 160) {
        const qsizetype from = qMax<qsizetype>(0, begin - 40);
        source = source.mid(from, 160);
        begin -= from;
        end -= from;
    }
    end = qBound(begin + 1, end, qMax(begin + 1, source.size()));
    QString caret;
    for (qsizetype i = 0; i < begin && i < source.size(); ++i)
        caret += source[i] == u'\t' ? u'\t' : u' ';
    caret += QString(end - begin, u'~');
    caret[begin] = u'^';
    const QString number = QString::number(place.line);
    const QString blank(number.size(), u' ');
    return u"  %1 | %2\n  %3 | %4"_s.arg(number, source, blank,
                                         call.terminal.coloured(caret, severityColour(finding.severity)));
}

static void printText(const Call &call, const Project::Project &project, const QList<Lint::Finding> &findings)
{
    Report::Places places(project);
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    int fixable = 0;
    for (const Lint::Finding &finding : findings) {
        (finding.severity == Lint::Severity::Error         ? errors
             : finding.severity == Lint::Severity::Warning ? warnings
                                                           : infos)++;
        const Report::Place place = places.place(finding.file, finding.range);
        call.terminal.line(
            u"%1:%2:%3: "_s.arg(finding.file, QString::number(place.line), QString::number(place.column))
            + call.terminal.coloured(Lint::severityName(finding.severity), severityColour(finding.severity)) + u' '
            + call.terminal.coloured(finding.rule, Colour::Strong));
        call.terminal.line(excerpt(call, places, finding, place));
        call.terminal.line(u"  "_s + finding.message);
        if (!finding.help.isEmpty())
            call.terminal.line(u"  "_s + call.terminal.coloured(finding.help, Colour::Quiet));
        for (const Lint::Fix &fix : finding.fixes) {
            fixable += fix.safe;
            call.terminal.line(u"  "_s
                               + call.terminal.coloured(fix.safe ? LintWords::tr("fix: %1 (--fix does it)").arg(fix.title)
                                                                 : LintWords::tr("fix: %1").arg(fix.title),
                                                        Colour::Accent));
        }
        call.terminal.line();
    }
    if (findings.isEmpty()) {
        // Files that could not be read were not linted; standard error has said which.
        const int unread = int(project.problems.size());
        if (unread > 0)
            call.terminal.line(call.terminal.coloured(
                LintWords::tr("%n problem(s) with files; what could be read has no findings.", nullptr, unread),
                Colour::Warning));
        else
            call.terminal.line(call.terminal.coloured(
                LintWords::tr("No findings in %n migration(s).", nullptr, int(project.migrations.size())), Colour::Good));
        return;
    }
    QStringList words;
    if (errors > 0)
        words.append(call.terminal.coloured(LintWords::tr("%n error(s)", nullptr, errors), Colour::Bad));
    if (warnings > 0)
        words.append(call.terminal.coloured(LintWords::tr("%n warning(s)", nullptr, warnings), Colour::Warning));
    if (infos > 0)
        words.append(LintWords::tr("%n info(s)", nullptr, infos));
    if (fixable > 0)
        words.append(LintWords::tr("%n can be fixed with --fix", nullptr, fixable));
    call.terminal.line(words.join(u", "_s));
}

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

/// Applies the safe fixes, file by file; returns how many. Fixes that touch each other wait for the next call.
static Result<int> applyFixes(const Project::Project &project, const QList<Lint::Finding> &findings)
{
    QHash<QString, QByteArray> texts;
    for (const Project::Migration &migration : project.migrations) {
        for (const auto &script : {migration.up, migration.down}) {
            if (script)
                texts.insert(script->file, script->fileText);
        }
    }
    int count = 0;
    QHash<QString, QList<Lint::Edit>> edits;
    for (const Lint::Finding &finding : findings) {
        for (const Lint::Fix &fix : finding.fixes) {
            if (!fix.safe)
                continue;
            for (const Lint::Edit &edit : fix.edits)
                edits[edit.file].append(edit);
            ++count;
            break; // one fix a finding
        }
    }
    for (auto file = edits.cbegin(); file != edits.cend(); ++file) {
        const QByteArray text = Lint::applied(texts.value(file.key()), file.value());
        if (const auto written = writeTextFile(QDir(project.folder).filePath(file.key()), text); !written)
            return std::unexpected(written.error());
    }
    return count;
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

static Exit run(const Call &call)
{
    const QString format = call.json() ? u"json"_s : call.options.value(u"format"_s);
    static const QStringList formats = {u"text"_s, u"json"_s, u"sarif"_s, u"github"_s, u"junit"_s};
    if (!formats.contains(format)) {
        return call.fail(Error{.message = LintWords::tr("There is no output format \"%1\".").arg(format),
                               .hint = LintWords::tr("There are: %1.").arg(formats.join(u", "_s))});
    }
    auto project = call.project();
    if (!project)
        return call.fail(project.error());

    const QStringList files = call.arguments();
    auto check = [&]() -> Result<QList<Lint::Finding>> {
        QList<Lint::Finding> findings = Lint::checkAll(*project, {}, call.stop);
        if (files.isEmpty())
            return findings;
        // The whole project is read first, because a rule may ask what earlier migrations made.
        auto selected = *project;
        if (const auto chosen = select(selected, files); !chosen)
            return std::unexpected(chosen.error());
        QSet<QString> versions;
        for (const Project::Migration &migration : std::as_const(selected.migrations))
            versions.insert(migration.version);
        findings.removeIf([&](const Lint::Finding &finding) { return !versions.contains(finding.version); });
        return findings;
    };
    auto findings = check();
    if (!findings)
        return call.fail(findings.error());

    if (call.options.isSet(u"fix"_s)) {
        const auto fixed = applyFixes(*project, *findings);
        if (!fixed)
            return call.fail(fixed.error());
        if (*fixed > 0) {
            call.terminal.note(LintWords::tr("%n fix(es) applied.", nullptr, *fixed));
            project = call.project();
            if (!project)
                return call.fail(project.error());
            findings = check();
            if (!findings)
                return call.fail(findings.error());
        }
    }

    if (format == "json"_L1)
        call.print(Report::findingsJson(*project, *findings));
    else if (format == "sarif"_L1)
        call.terminal.raw(Report::sarif(*project, *findings));
    else if (format == "github"_L1)
        call.terminal.raw(Report::githubAnnotations(*project, *findings));
    else if (format == "junit"_L1)
        call.terminal.raw(Report::junit(*project, *findings));
    else
        printText(call, *project, *findings);
    // A file that could not be read was not linted: that is never "nothing to say".
    return failsOn(*project, *findings) || !project->problems.isEmpty() ? Exit::Findings : Exit::Nothing;
}

Command lintCommand()
{
    return {.name = u"lint"_s,
            .arguments = u"[FILE…]"_s,
            .summary = LintWords::tr("findings; no database needed"),
            .options = {{u"format"_s, LintWords::tr("Output: text, json, sarif, github or junit."), LintWords::tr("FORMAT"),
                         u"text"_s},
                        {u"fix"_s, LintWords::tr("Apply the safe fixes.")}},
            .run = run};
}
