// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linttext.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace {
struct LintTextWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The decimal digits of a number.
class Digits
{
public:
    explicit Digits(int number)
        : m_size(std::to_chars(m_digits.begin(), m_digits.end(), number).ptr - m_digits.begin())
    {
    }
    QLatin1StringView view() const { return {m_digits.data(), m_size}; }

private:
    std::array<char, 11> m_digits;
    qsizetype m_size;
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

/// Appends the source line with a caret line under the range, as compilers print it.
static void excerpt(QString &out, Terminal::Paint paint, QByteArrayView line, const Report::Place &place)
{
    static constexpr qsizetype longest = 160;
    const Digits number(place.line);
    out += u"  " % number.view() % u" | ";
    const qsizetype source = out.size();
    out += QUtf8StringView(line);
    qsizetype begin = place.column - 1;
    qsizetype end = place.endLine == place.line ? place.endColumn - 1 : out.size() - source;
    if (out.size() - source > longest) { // shown around the range
        const qsizetype from = qMax<qsizetype>(0, begin - 40);
        out.truncate(qMin(source + from + longest, out.size()));
        out.remove(source, from);
        begin -= from;
        end -= from;
    }
    const qsizetype length = out.size() - source;
    end = qBound(begin + 1, end, qMax(begin + 1, length));

    static constexpr QStringView spaces = u"           ";
    out += u"\n  " % spaces.first(number.view().size()) % u" | " % paint.before;
    const qsizetype caret = out.size();
    const qsizetype before = qMin(begin, length);
    out.resize(caret + before + end - begin, u'~');
    QChar *marks = out.data() + caret;
    for (const QChar each : QStringView(out).sliced(source, before)) // tabs are kept in both lines: they stay aligned
        *marks++ = each == u'\t' ? u'\t' : u' ';
    *marks = u'^';
    out += paint.behind % u'\n';
}

void FindingsText::Total::add(const Lint::Finding &finding)
{
    (finding.severity == Lint::Severity::Error         ? errors
         : finding.severity == Lint::Severity::Warning ? warnings
                                                       : infos)++;
    fixable += std::ranges::any_of(finding.fixes, &Lint::Fix::safe) ? 1 : 0;
}

void FindingsText::Total::add(const Total &others)
{
    errors += others.errors;
    warnings += others.warnings;
    infos += others.infos;
    fixable += others.fixable;
}

/// "3 errors, 1 warning, …", or that there is nothing.
QString FindingsText::totalText(const Project::Project &project, qsizetype known) const
{
    QStringList words;
    const int unread = int(project.problems.size());
    if (m_total.isEmpty()) {
        // Files that could not be read were not linted; standard error has said which.
        words.append(unread > 0 ? m_call.terminal.coloured(
                                      LintTextWords::tr("%n problem(s) with files; what could be read has no findings.",
                                                        nullptr, unread),
                                      Colour::Warning)
                                : m_call.terminal.coloured(LintTextWords::tr("No findings in %n migration(s).", nullptr,
                                                                             int(project.migrations.size())),
                                                           Colour::Good));
    }
    if (unread > 0 && !m_total.isEmpty())
        words.append(
            m_call.terminal.coloured(LintTextWords::tr("%n problem(s) with files", nullptr, unread), Colour::Bad));
    if (m_total.errors > 0)
        words.append(m_call.terminal.coloured(LintTextWords::tr("%n error(s)", nullptr, m_total.errors), Colour::Bad));
    if (m_total.warnings > 0)
        words.append(
            m_call.terminal.coloured(LintTextWords::tr("%n warning(s)", nullptr, m_total.warnings), Colour::Warning));
    if (m_total.infos > 0)
        words.append(LintTextWords::tr("%n info(s)", nullptr, m_total.infos));
    if (m_total.fixable > 0)
        words.append(LintTextWords::tr("%n can be fixed with --fix", nullptr, m_total.fixable));
    if (known > 0)
        words.append(m_call.terminal.coloured(LintTextWords::tr("%n known from the baseline", nullptr, int(known)),
                                              Colour::Quiet));
    return words.join(m_total.isEmpty() ? u" "_s : u", "_s); // behind a sentence no comma
}

/// "fix: %1", translated once: what stands before and behind the title.
static std::pair<QString, QString> fixWords(const QString &words)
{
    const qsizetype title = words.indexOf("%1"_L1);
    return title < 0 ? std::pair(words, QString()) : std::pair(words.first(title), words.sliced(title + 2));
}

static void describe(QString &out, const Terminal &terminal, const QString &project, Report::Places &places,
                     const Lint::Finding &finding)
{
    static const auto safe = fixWords(LintTextWords::tr("fix: %1 (--fix does it)"));
    static const auto other = fixWords(LintTextWords::tr("fix: %1"));
    const Terminal::Paint severity = terminal.paint(severityColour(finding.severity));
    const Terminal::Paint strong = terminal.paint(Colour::Strong);
    const Report::Place place = places.place(finding.file, finding.range);
    if (finding.file.isEmpty()) // about the project, not about a line
        out += project;
    else
        out += finding.file % u':' % Digits(place.line).view() % u':' % Digits(place.column).view();
    out += u": " % severity.before % Lint::severityName(finding.severity) % severity.behind % u' ' % strong.before
        % finding.rule % strong.behind % u'\n';
    if (!finding.file.isEmpty())
        excerpt(out, severity, places.sourceLine(finding.file, place.line), place);
    out += u"  " % finding.message % u'\n';
    if (!finding.help.isEmpty()) {
        const Terminal::Paint quiet = terminal.paint(Colour::Quiet);
        out += u"  " % quiet.before % finding.help % quiet.behind % u'\n';
    }
    const Terminal::Paint accent = terminal.paint(Colour::Accent);
    for (const Lint::Fix &fix : finding.fixes) {
        const auto &[before, behind] = fix.safe ? safe : other;
        out += u"  " % accent.before % before % fix.title % behind % accent.behind % u'\n';
    }
    out += u'\n';
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

    /// Tells what was not shown.
    void flush(QString &out, const Terminal &terminal, const QString &file)
    {
        m_counts.removeIf([](const Count &each) { return each.times <= shownOfOneRule; });
        std::ranges::sort(m_counts, {}, &Count::rule);
        const Terminal::Paint quiet = terminal.paint(Colour::Quiet);
        for (const auto &[rule, times] : std::as_const(m_counts)) {
            const int more = times - shownOfOneRule;
            const QString words = LintTextWords::tr("%1: %n more in this file, all with --format json", nullptr, more);
            out += file % u": " % quiet.before % words.arg(rule) % quiet.behind % u"\n\n";
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

FindingsText::FindingsText(const Call &call, const Project::Project &project)
    : m_call(call)
    , m_project(project)
    , m_places(m_project)
{
}

/// Findings that are put together in UTF-16 before they are converted; more where one file has more.
static constexpr size_t together = 256;

QByteArray FindingsText::text(std::span<const Lint::Finding> findings) const
{
    QString out; // in UTF-16 as the findings are, and converted at once
    out.reserve(qsizetype(std::min(findings.size(), together))
                * 1024); // twice what most take: a builder enlarges what is half full
    Report::Places places = m_places;
    Repetitions repetitions;
    QString file;
    for (const Lint::Finding &finding : findings) {
        if (finding.file != file) {
            repetitions.flush(out, m_call.terminal, file);
            file = finding.file;
        }
        if (repetitions.mayShow(finding))
            describe(out, m_call.terminal, m_project.path, places, finding);
    }
    repetitions.flush(out, m_call.terminal, file);
    return out.toUtf8();
}

FindingsText::Piece FindingsText::piece(std::span<const Lint::Finding> findings) const
{
    Piece piece;
    for (const Lint::Finding &finding : findings)
        piece.total.add(finding);
    while (!findings.empty()) {
        size_t count = std::min(together, findings.size());
        while (count < findings.size() && findings[count].file == findings[count - 1].file)
            ++count;
        piece.text += text(findings.first(count));
        findings = findings.subspan(count);
    }
    return piece;
}

void FindingsText::print(const Piece &piece)
{
    m_total.add(piece.total);
    if (!piece.text.isEmpty())
        m_call.terminal.raw(piece.text);
}

void FindingsText::finish(const Project::Project &counted, qsizetype known)
{
    m_call.terminal.line(totalText(counted, known));
}
