// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linttext.h"

#include "core/report/places.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct LintTextWords
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
static void excerpt(QByteArray &out, const Call &call, Report::Places &places, const Lint::Finding &finding,
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
    const QByteArray number = QByteArray::number(place.line);
    out += "  " + number + " | " + source.toUtf8() + "\n  " + QByteArray(number.size(), ' ') + " | "
        + call.terminal.coloured(caret, severityColour(finding.severity)).toUtf8() + '\n';
}

/// "3 errors, 1 warning, …", or that there is nothing.
static QString total(const Call &call, const Project::Project &project, const QList<Lint::Finding> &findings,
                     qsizetype known)
{
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    int fixable = 0;
    for (const Lint::Finding &finding : findings) {
        (finding.severity == Lint::Severity::Error         ? errors
             : finding.severity == Lint::Severity::Warning ? warnings
                                                           : infos)++;
        fixable += std::ranges::any_of(finding.fixes, &Lint::Fix::safe);
    }
    QStringList words;
    if (findings.isEmpty()) {
        // Files that could not be read were not linted; standard error has said which.
        const int unread = int(project.problems.size());
        words.append(unread > 0 ? call.terminal.coloured(
                                      LintTextWords::tr("%n problem(s) with files; what could be read has no findings.",
                                                        nullptr, unread),
                                      Colour::Warning)
                                : call.terminal.coloured(LintTextWords::tr("No findings in %n migration(s).", nullptr,
                                                                           int(project.migrations.size())),
                                                         Colour::Good));
    }
    if (errors > 0)
        words.append(call.terminal.coloured(LintTextWords::tr("%n error(s)", nullptr, errors), Colour::Bad));
    if (warnings > 0)
        words.append(call.terminal.coloured(LintTextWords::tr("%n warning(s)", nullptr, warnings), Colour::Warning));
    if (infos > 0)
        words.append(LintTextWords::tr("%n info(s)", nullptr, infos));
    if (fixable > 0)
        words.append(LintTextWords::tr("%n can be fixed with --fix", nullptr, fixable));
    if (known > 0)
        words.append(call.terminal.coloured(LintTextWords::tr("%n known from the baseline", nullptr, int(known)),
                                            Colour::Quiet));
    return words.join(errors + warnings + infos > 0 ? u", "_s : u" "_s); // behind a sentence no comma
}

static void describe(QByteArray &out, const Call &call, const Project::Project &project, Report::Places &places,
                     const Lint::Finding &finding)
{
    const Report::Place place = places.place(finding.file, finding.range);
    if (finding.file.isEmpty()) // about the project, not about a line
        out += project.path.toUtf8();
    else
        out += finding.file.toUtf8() + ':' + QByteArray::number(place.line) + ':' + QByteArray::number(place.column);
    out += ": "
        + call.terminal.coloured(Lint::severityName(finding.severity), severityColour(finding.severity)).toUtf8() + ' '
        + call.terminal.coloured(finding.rule, Colour::Strong).toUtf8() + '\n';
    if (!finding.file.isEmpty())
        excerpt(out, call, places, finding, place);
    out += "  " + finding.message.toUtf8() + '\n';
    if (!finding.help.isEmpty())
        out += "  " + call.terminal.coloured(finding.help, Colour::Quiet).toUtf8() + '\n';
    for (const Lint::Fix &fix : finding.fixes) {
        out += "  "
            + call.terminal
                  .coloured(fix.safe ? LintTextWords::tr("fix: %1 (--fix does it)").arg(fix.title)
                                     : LintTextWords::tr("fix: %1").arg(fix.title),
                            Colour::Accent)
                  .toUtf8()
            + '\n';
    }
    out += '\n';
}

/// What a script says over and over is told so often, and then counted.
static constexpr int shownOfOneRule = 20;

/// How often each rule has spoken of one file.
class Repetitions
{
public:
    bool mayShow(const Lint::Finding &finding) { return ++m_counts[finding.rule] <= shownOfOneRule; }

    void flush(QByteArray &out, const Call &call, const QString &file)
    {
        for (const auto &[rule, count] : m_counts.asKeyValueRange()) {
            if (count > shownOfOneRule)
                out += file.toUtf8() + ": "
                    + call.terminal
                          .coloured(LintTextWords::tr("%1: %n more in this file, all with --format json", nullptr,
                                                      count - shownOfOneRule)
                                        .arg(rule),
                                    Colour::Quiet)
                          .toUtf8()
                    + "\n\n";
        }
        m_counts.clear();
    }

private:
    QMap<QString, int> m_counts;
};

void printFindings(const Call &call, const Project::Project &project, const QList<Lint::Finding> &findings,
                   qsizetype known)
{
    // Written in large pieces: each line is flushed otherwise, and there may be a million of them.
    static constexpr qsizetype piece = 65536;
    Report::Places places(project);
    QByteArray out;
    Repetitions repetitions;
    QString file;
    for (const Lint::Finding &finding : findings) {
        if (finding.file != file) {
            repetitions.flush(out, call, file);
            file = finding.file;
        }
        if (repetitions.mayShow(finding))
            describe(out, call, project, places, finding);
        if (out.size() >= piece) {
            call.terminal.raw(out);
            out.clear();
        }
    }
    repetitions.flush(out, call, file);
    if (!out.isEmpty())
        call.terminal.raw(out);
    call.terminal.line(total(call, project, findings, known));
}
