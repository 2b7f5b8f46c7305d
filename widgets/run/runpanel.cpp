// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run/runpanel.h"

#include "core/report/words.h"
#include "widgets/run/runmodel.h"

#include <KMessageWidget>

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RunPanel::RunPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new RunModel(this))
    , m_view(new QTreeView(this))
    , m_title(new QLabel(this))
    , m_message(new KMessageWidget(this))
    , m_goToPlace(new QAction(QIcon::fromTheme(u"go-jump"_s), tr("Go to the place"), this))
{
    m_title->setObjectName(u"runTitle"_s);
    m_title->setContentsMargins(8, 4, 8, 0);
    m_title->setText(tr("Nothing has been run yet. “Run up” shows the plan first."));
    m_message->setObjectName(u"runMessage"_s);
    m_message->setWordWrap(true);
    m_message->setCloseButtonVisible(false);
    m_message->hide();
    m_goToPlace->setToolTip(tr("Puts the cursor where the script failed"));
    m_view->setObjectName(u"runView"_s);
    m_view->setAccessibleName(tr("Migrations and statements of the run"));
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(RunModel::NameColumn, 520);
    m_view->setColumnWidth(RunModel::StateColumn, 110);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);

    setFocusProxy(m_view);

    connect(m_goToPlace, &QAction::triggered, this, [this] { emit placeActivated(m_file, m_line, m_column); });
    connect(m_message, &KMessageWidget::linkActivated, m_goToPlace, &QAction::trigger);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const QString file = index.data(RunModel::FileRole).toString(); !file.isEmpty())
            emit placeActivated(file, index.data(RunModel::LineRole).toInt(), 1);
    });
}

void RunPanel::begin(const Engine::Plan &plan)
{
    const int count = int(plan.steps.size());
    m_title->setText(plan.direction == Project::Direction::Up
                         ? tr("Running %n migration(s) up on %1", nullptr, count).arg(plan.target)
                         : tr("Running %n migration(s) down on %1", nullptr, count).arg(plan.target));
    m_message->hide();
    m_model->begin(plan);
    // A long plan is read migration by migration; a short one shows its statements at once.
    if (count <= 5)
        m_view->expandAll();
}

void RunPanel::apply(const Engine::Event &event)
{
    m_model->apply(event);
    if (const QModelIndex running = m_model->running(); running.isValid())
        m_view->scrollTo(running);
}

void RunPanel::end(const Engine::Summary &summary)
{
    m_model->end(summary);
    qint64 milliseconds = 0;
    int done = 0;
    for (const Engine::StepResult &step : summary.steps) {
        milliseconds += step.milliseconds;
        done += step.outcome == "applied"_L1 || step.outcome == "rolled back"_L1;
    }
    const QString took = Report::durationWords(milliseconds);
    m_title->setText(summary.direction == Project::Direction::Up
                         ? tr("%n migration(s) up in %1", nullptr, done).arg(took)
                         : tr("%n migration(s) down in %1", nullptr, done).arg(took));
    if (!summary.failure)
        return;
    const Engine::RunFailure &failure = *summary.failure;
    m_title->setText(failure.error.kind == Error::Kind::Cancelled
                         ? tr("Stopped after %n whole migration(s), %1", nullptr, done).arg(took)
                         : tr("Failed after %n whole migration(s), %1", nullptr, done).arg(took));
    QStringList lines = {failure.error.message};
    if (!failure.error.detail.isEmpty() && failure.error.detail != failure.error.message)
        lines.append(failure.error.detail);
    if (!failure.error.hint.isEmpty())
        lines.append(failure.error.hint);
    if (!failure.left.isEmpty())
        lines.append(tr("Now: %1").arg(failure.left));
    m_message->setMessageType(failure.error.kind == Error::Kind::Cancelled ? KMessageWidget::Warning
                                                                           : KMessageWidget::Error);
    QString place;
    if (failure.line > 0)
        place = u"<a href=\"place\">%1</a><br>"_s.arg(
            tr("%1, line %2:").arg(failure.file).arg(failure.line).toHtmlEscaped());
    m_file = failure.file;
    m_line = failure.line;
    m_column = failure.column;
    m_message->clearActions();
    tell(place, lines);
    if (m_line > 0)
        m_message->addAction(m_goToPlace);
    m_message->animatedShow();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(Qt::DisplayRole).toString().startsWith(failure.version))
            m_view->expand(m_model->index(row, 0));
    }
}

// Lines that fit leave the button beside them; else it stands beneath, and the message needs its height twice.
void RunPanel::tell(const QString &before, const QStringList &lines)
{
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, fontMetrics().horizontalAdvance(line));
    const int button = fontMetrics().horizontalAdvance(m_goToPlace->text()) + 100;
    m_message->setWordWrap(widest + button > width());
    m_message->setText(before + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void RunPanel::refuse(const Error &error)
{
    m_title->setText(tr("Nothing was run."));
    m_message->setMessageType(KMessageWidget::Error);
    m_message->clearActions();
    tell({}, error.hint.isEmpty() ? QStringList{error.message} : QStringList{error.message, error.hint});
    m_message->animatedShow();
}
