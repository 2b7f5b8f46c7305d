// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linttext.h"

#include "core/report/places.h"

#include <QCoreApplication>

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

/// The caret line below a source line: tabs are kept in both so that they stay aligned.
static QString caretLine(QStringView source, qsizetype begin, qsizetype end)
{
    const qsizetype before = qMin(begin, source.size());
    QString caret(before + end - begin, u'~');
    for (qsizetype i = 0; i < before; ++i)
        caret[i] = source[i] == u'\t' ? u'\t' : u' ';
    caret[before] = u'^';
    return caret;
}

/// The source line with a caret line under the range, as compilers print it.
static void excerpt(QByteArray &out, const Call &call, Report::Places &places, const Lint::Finding &finding,
                    const Report::Place &place)
{
    const QByteArrayView line = places.sourceLine(finding.file, place.line);
    QString source = QString::fromUtf8(line);
    qsizetype begin = place.column - 1;
    qsizetype end = place.endLine == place.line ? place.endColumn - 1 : source.size();
    const bool isLong = source.size() > 160; // shown around the range
    if (isLong) {
        const qsizetype from = qMax<qsizetype>(0, begin - 40);
        source = source.mid(from, 160);
        begin -= from;
        end -= from;
    }
    end = qBound(begin + 1, end, qMax(begin + 1, source.size()));
    const QByteArray number = QByteArray::number(place.line);
    out.append("  ").append(number).append(" | ");
    if (isLong)
        out += source.toUtf8();
    else
        out += line;
    out.append("\n  ").append(number.size(), ' ').append(" | ");
    call.terminal.append(out, caretLine(source, begin, end), severityColour(finding.severity));
    out += '\n';
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

/// "fix: %1", translated once: what stands before and behind the title.
static std::pair<QString, QString> fixWords(const QString &words)
{
    const qsizetype title = words.indexOf("%1"_L1);
    return title < 0 ? std::pair(words, QString()) : std::pair(words.first(title), words.sliced(title + 2));
}

static void describe(QByteArray &out, const Call &call, const Project::Project &project, Report::Places &places,
                     const Lint::Finding &finding)
{
    static const auto safe = fixWords(LintTextWords::tr("fix: %1 (--fix does it)"));
    static const auto other = fixWords(LintTextWords::tr("fix: %1"));
    const Terminal &terminal = call.terminal;
    const Report::Place place = places.place(finding.file, finding.range);
    if (finding.file.isEmpty()) { // about the project, not about a line
        terminal.append(out, project.path);
    } else {
        terminal.append(out, finding.file);
        out.append(':').append(QByteArray::number(place.line)).append(':').append(QByteArray::number(place.column));
    }
    out += ": ";
    terminal.append(out, Lint::severityName(finding.severity), severityColour(finding.severity));
    out += ' ';
    terminal.append(out, finding.rule, Colour::Strong);
    out += '\n';
    if (!finding.file.isEmpty())
        excerpt(out, call, places, finding, place);
    out += "  ";
    terminal.append(out, finding.message);
    out += '\n';
    if (!finding.help.isEmpty()) {
        out += "  ";
        terminal.append(out, finding.help, Colour::Quiet);
        out += '\n';
    }
    for (const Lint::Fix &fix : finding.fixes) {
        out += "  ";
        const auto &[before, behind] = fix.safe ? safe : other;
        terminal.append(out, {before, fix.title, behind}, Colour::Accent);
        out += '\n';
    }
    out += '\n';
}

/// What a script says over and over is told so often, and then counted.
static constexpr int shownOfOneRule = 20;

/// How often each rule has spoken of one file.
class Repetitions
{
public:
    bool mayShow(const Lint::Finding &finding)
    {
        auto known = std::ranges::find(m_counts, finding.rule, &Count::rule);
        if (known == m_counts.end())
            known = m_counts.insert(m_counts.end(), {finding.rule});
        return ++known->times <= shownOfOneRule;
    }

    void flush(QByteArray &out, const Call &call, const QString &file)
    {
        m_counts.removeIf([](const Count &each) { return each.times <= shownOfOneRule; });
        std::ranges::sort(m_counts, {}, &Count::rule);
        for (const auto &[rule, times] : std::as_const(m_counts)) {
            call.terminal.append(out, file);
            out += ": ";
            call.terminal.append(
                out,
                LintTextWords::tr("%1: %n more in this file, all with --format json", nullptr, times - shownOfOneRule)
                    .arg(rule),
                Colour::Quiet);
            out += "\n\n";
        }
        m_counts.clear();
    }

private:
    struct Count
    {
        QString rule;
        int times = 0;
    };
    QList<Count> m_counts; ///< a few: looking them through is quicker than keeping them in order
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
            out.resize(0); // keeps its room
        }
    }
    repetitions.flush(out, call, file);
    if (!out.isEmpty())
        call.terminal.raw(out);
    call.terminal.line(total(call, project, findings, known));
}
