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

/// How many there were of each kind.
struct Total
{
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    int fixable = 0;

    void add(const Lint::Finding &finding)
    {
        (finding.severity == Lint::Severity::Error         ? errors
             : finding.severity == Lint::Severity::Warning ? warnings
                                                           : infos)++;
        fixable += std::ranges::any_of(finding.fixes, &Lint::Fix::safe) ? 1 : 0;
    }
    bool isEmpty() const { return errors + warnings + infos == 0; }
};

/// "3 errors, 1 warning, …", or that there is nothing.
static QString totalText(const Call &call, const Project::Project &project, const Total &total, qsizetype known)
{
    QStringList words;
    const int unread = int(project.problems.size());
    if (total.isEmpty()) {
        // Files that could not be read were not linted; standard error has said which.
        words.append(unread > 0 ? call.terminal.coloured(
                                      LintTextWords::tr("%n problem(s) with files; what could be read has no findings.",
                                                        nullptr, unread),
                                      Colour::Warning)
                                : call.terminal.coloured(LintTextWords::tr("No findings in %n migration(s).", nullptr,
                                                                           int(project.migrations.size())),
                                                         Colour::Good));
    }
    if (unread > 0 && !total.isEmpty())
        words.append(
            call.terminal.coloured(LintTextWords::tr("%n problem(s) with files", nullptr, unread), Colour::Bad));
    if (total.errors > 0)
        words.append(call.terminal.coloured(LintTextWords::tr("%n error(s)", nullptr, total.errors), Colour::Bad));
    if (total.warnings > 0)
        words.append(
            call.terminal.coloured(LintTextWords::tr("%n warning(s)", nullptr, total.warnings), Colour::Warning));
    if (total.infos > 0)
        words.append(LintTextWords::tr("%n info(s)", nullptr, total.infos));
    if (total.fixable > 0)
        words.append(LintTextWords::tr("%n can be fixed with --fix", nullptr, total.fixable));
    if (known > 0)
        words.append(call.terminal.coloured(LintTextWords::tr("%n known from the baseline", nullptr, int(known)),
                                            Colour::Quiet));
    return words.join(total.isEmpty() ? u" "_s : u", "_s); // behind a sentence no comma
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

class FindingsText::Page
{
public:
    Page(const Call &call, const Project::Project &project)
        : m_call(call)
        , m_project(project)
        , m_places(m_project)
    {
    }

    void add(const Lint::Finding &finding)
    {
        // Written in large pieces: each line is flushed otherwise, and there may be a million of them.
        static constexpr qsizetype piece = 65536;
        m_total.add(finding);
        if (finding.file != m_file) {
            m_repetitions.flush(m_out, m_call, m_file);
            m_file = finding.file;
        }
        if (m_repetitions.mayShow(finding))
            describe(m_out, m_call, m_project, m_places, finding);
        if (m_out.size() >= piece)
            flush();
    }
    void flush()
    {
        if (!m_out.isEmpty())
            m_call.terminal.raw(m_out);
        m_out.resize(0); // keeps its room
    }
    void finish(const Project::Project &counted, qsizetype known)
    {
        m_repetitions.flush(m_out, m_call, m_file);
        flush();
        m_call.terminal.line(totalText(m_call, counted, m_total, known));
    }

private:
    const Call &m_call;
    Project::Project m_project; ///< holds the texts that the places are in
    Report::Places m_places;
    QByteArray m_out;
    Repetitions m_repetitions;
    QString m_file;
    Total m_total;
};

FindingsText::FindingsText(const Call &call, const Project::Project &project)
    : m_page(std::make_unique<Page>(call, project))
{
}

FindingsText::~FindingsText() = default;

void FindingsText::add(const QList<Lint::Finding> &findings)
{
    for (const Lint::Finding &finding : findings)
        m_page->add(finding);
    m_page->flush(); // a reader need not wait for what comes next
}

void FindingsText::finish(const Project::Project &counted, qsizetype known)
{
    m_page->finish(counted, known);
}
