// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problems/problemmodel.h"

#include <QIcon>

using namespace Qt::StringLiterals;

using Lint::Severity;

static QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return ProblemModel::tr("Note");
    case Severity::Warning:
        return ProblemModel::tr("Warning");
    case Severity::Error:
        return ProblemModel::tr("Error");
    }
    Q_UNREACHABLE_RETURN({});
}

static QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QIcon::fromTheme(u"data-information"_s);
    case Severity::Warning:
        return QIcon::fromTheme(u"data-warning"_s);
    case Severity::Error:
        return QIcon::fromTheme(u"data-error"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

/// Nothing that a row shows differs: only bytes that have moved, and what hangs on them.
static bool looksTheSame(const Problem &a, const Problem &b)
{
    const Lint::Finding &one = a.finding;
    const Lint::Finding &other = b.finding;
    return a.begin.line == b.begin.line && one.severity == other.severity && one.rule == other.rule
        && one.file == other.file && one.version == other.version && one.message == other.message
        && one.help == other.help;
}

void ProblemModel::setProblems(const QList<Problem> &problems)
{
    qsizetype head = 0;
    const qsizetype shorter = std::min(problems.size(), m_problems.size());
    while (head < shorter && looksTheSame(problems[head], m_problems[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && looksTheSame(problems[problems.size() - 1 - tail], m_problems[m_problems.size() - 1 - tail]))
        ++tail;

    const qsizetype removed = m_problems.size() - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, int(head), int(head + removed - 1));
        m_problems.remove(head, removed);
        endRemoveRows();
    }
    const qsizetype added = problems.size() - head - tail;
    if (added > 0) {
        beginInsertRows({}, int(head), int(head + added - 1));
        m_problems = problems;
        endInsertRows();
    }
    m_problems = problems;
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemModel::place(const Problem &problem)
{
    const QString name = problem.finding.file.section(u'/', -1);
    return name.isEmpty() ? problem.finding.version : name + u':' + QString::number(problem.begin.line + 1);
}

QVariant ProblemModel::text(const Problem &problem, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityWord(problem.finding.severity);
    case RuleColumn:
        return problem.finding.rule;
    case PlaceColumn:
        return place(problem);
    case MessageColumn:
        return problem.finding.message;
    default:
        return {};
    }
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const Problem &problem = at(index.row());
    const Lint::Finding &finding = problem.finding;
    switch (role) {
    case Qt::DisplayRole:
        return text(problem, index.column());
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(severityIcon(finding.severity)) : QVariant();
    case Qt::ToolTipRole:
        return finding.help.isEmpty() ? finding.message : finding.message + u"\n\n"_s + finding.help;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3: %4", "severity, rule, place: message")
            .arg(severityWord(finding.severity), finding.rule, place(problem), finding.message);
    case SortRole:
        return text(problem, index.column());
    case VersionRole:
        return finding.version;
    case SearchRole:
        return QStringList{severityWord(finding.severity), finding.rule, finding.file, finding.message}.join(u'\n');
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case RuleColumn:
        return tr("Rule");
    case PlaceColumn:
        return tr("Place");
    case MessageColumn:
        return tr("What happens");
    default:
        return {};
    }
}
