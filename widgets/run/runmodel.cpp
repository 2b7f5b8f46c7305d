// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run/runmodel.h"

#include "core/report/words.h"
#include "widgets/look.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

using namespace Qt::StringLiterals;

/// The internal id of a statement's index is its step's row plus one; of a step's, nothing.
static constexpr quintptr topLevel = 0;

void RunModel::begin(const Engine::Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_steps.clear();
    for (const Engine::Step &step : plan.steps)
        m_steps.append({{}, QList<Line>(step.statements.size())});
    m_runningStep = -1;
    m_runningStatement = -1;
    endResetModel();
}

void RunModel::changed(int step, int statement)
{
    const QModelIndex parent = index(step, 0);
    emit dataChanged(parent, index(step, ColumnCount - 1));
    if (statement >= 0)
        emit dataChanged(index(statement, 0, parent), index(statement, ColumnCount - 1, parent));
}

void RunModel::apply(const Engine::Event &event)
{
    const auto inRange = [this](int step, int statement) {
        return step >= 0 && step < m_steps.size() && statement < m_steps[step].statements.size();
    };
    if (const auto *started = std::get_if<Engine::StepStarted>(&event); started && inRange(started->step, -1)) {
        m_steps[started->step].line.stage = Stage::Runs;
        m_runningStep = started->step;
        changed(started->step, -1);
    } else if (const auto *begun = std::get_if<Engine::StatementStarted>(&event);
               begun && begun->statement > 0 && inRange(begun->step, begun->statement - 1)) {
        m_steps[begun->step].statements[begun->statement - 1].stage = Stage::Runs;
        m_runningStatement = begun->statement - 1;
        changed(begun->step, m_runningStatement);
    } else if (const auto *ended = std::get_if<Engine::StatementFinished>(&event);
               ended && ended->statement > 0 && inRange(ended->step, ended->statement - 1)) {
        Line &line = m_steps[ended->step].statements[ended->statement - 1];
        line.stage = Stage::Done;
        line.milliseconds = ended->milliseconds;
        line.rows = ended->rows;
        for (const Database::Notice &notice : ended->notices)
            line.said.append(u"%1: %2"_s.arg(notice.severity, notice.message));
        changed(ended->step, ended->statement - 1);
    } else if (const auto *done = std::get_if<Engine::StepFinished>(&event); done && inRange(done->step, -1)) {
        m_steps[done->step].line.stage = Stage::Done;
        m_steps[done->step].line.milliseconds = done->milliseconds;
        m_runningStep = -1;
        m_runningStatement = -1;
        changed(done->step, -1);
    } else if (const auto *waiting = std::get_if<Engine::Waiting>(&event); waiting && inRange(waiting->step, -1)) {
        QString words = tr("waits for a lock, tries again in %1").arg(Report::durationWords(waiting->milliseconds));
        if (!waiting->blocker.isEmpty())
            words += u" · "_s + waiting->blocker;
        m_steps[waiting->step].line.said = {words};
        changed(waiting->step, -1);
    }
}

void RunModel::end(const Engine::Summary &summary)
{
    m_runningStep = -1;
    m_runningStatement = -1;
    for (int i = 0; i < m_steps.size(); ++i) {
        StepLine &step = m_steps[i];
        const bool failed = summary.failure && summary.failure->version == m_plan.steps[i].migration.version;
        if (step.line.stage != Stage::Done)
            step.line.stage = failed ? Stage::Failed : Stage::NotRun;
        for (int j = 0; j < step.statements.size(); ++j) {
            Line &line = step.statements[j];
            if (failed && summary.failure->statement == j + 1) {
                line.stage = Stage::Failed;
                line.said.append(summary.failure->error.message);
            } else if (line.stage != Stage::Done) {
                line.stage = Stage::NotRun;
            }
        }
        changed(i, step.statements.isEmpty() ? -1 : 0);
        if (!step.statements.isEmpty())
            emit dataChanged(index(0, 0, index(i, 0)),
                             index(int(step.statements.size()) - 1, ColumnCount - 1, index(i, 0)));
    }
}

QModelIndex RunModel::running() const
{
    if (m_runningStep < 0)
        return {};
    const QModelIndex step = index(m_runningStep, 0);
    return m_runningStatement < 0 ? step : index(m_runningStatement, 0, step);
}

QModelIndex RunModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex RunModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId() - 1), 0, topLevel);
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_steps.size());
    return parent.internalId() == topLevel && parent.column() == 0 ? int(m_steps[parent.row()].statements.size()) : 0;
}

int RunModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const RunModel::Line &RunModel::line(const QModelIndex &index) const
{
    if (index.internalId() == topLevel)
        return m_steps.at(index.row()).line;
    return m_steps.at(qsizetype(index.internalId() - 1)).statements.at(index.row());
}

QString RunModel::stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Waits:
        return tr("· waits");
    case Stage::Runs:
        return tr("▶ running");
    case Stage::Done:
        return tr("✓ done");
    case Stage::Failed:
        return tr("✗ failed");
    case Stage::NotRun:
        return tr("– not run");
    }
    Q_UNREACHABLE_RETURN({});
}

QString RunModel::name(const QModelIndex &index) const
{
    if (index.internalId() == topLevel)
        return m_plan.steps.at(index.row()).migration.title();
    return QString::fromUtf8(m_plan.steps.at(qsizetype(index.internalId() - 1)).statements.at(index.row()).sql.text);
}

QVariant RunModel::text(const QModelIndex &index, const Line &line) const
{
    switch (index.column()) {
    case NameColumn:
        return name(index).simplified().left(200);
    case StateColumn:
        return stageWords(line.stage);
    case TimeColumn:
        return line.milliseconds < 0 ? QString() : Report::durationWords(line.milliseconds);
    case RowsColumn:
        return line.rows < 0 ? QString() : QLocale().toString(line.rows);
    case SaidColumn:
        return line.said.join(u" · "_s);
    default:
        return {};
    }
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &at = line(index);
    const bool step = index.internalId() == topLevel;
    switch (role) {
    case Qt::DisplayRole:
        return text(index, at);
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? QVariant(name(index)) : text(index, at);
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn || index.column() == RowsColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case Qt::ForegroundRole:
        if (at.stage == Stage::Failed)
            return Look::colours(Look::Tone::Danger, QGuiApplication::palette()).text;
        return at.stage == Stage::Done && index.column() == StateColumn
            ? QVariant(Look::colours(Look::Tone::Good, QGuiApplication::palette()).text)
            : QVariant();
    case FileRole: {
        const Engine::Step &planned = m_plan.steps.at(step ? index.row() : qsizetype(index.internalId() - 1));
        const auto &script = planned.migration.script(planned.direction);
        return script ? script->file : QString();
    }
    case LineRole:
        return step ? 1 : m_plan.steps.at(qsizetype(index.internalId() - 1)).statements.at(index.row()).line;
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Migration and statement");
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("Time");
    case RowsColumn:
        return tr("Rows");
    case SaidColumn:
        return tr("The server said");
    default:
        return {};
    }
}
