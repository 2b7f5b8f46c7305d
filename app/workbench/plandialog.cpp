// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/plandialog.h"

#include "widgets/forecasttext.h"
#include "widgets/look.h"

#include <KMessageWidget>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Project::Direction;
using Project::TargetKind;

// A statement on one line, as far as a row needs it.
static QString oneLine(const QByteArray &sql)
{
    const QString line = QString::fromUtf8(sql).simplified();
    return line.size() > 160 ? line.first(159) + u'…' : line;
}

PlanDialog::PlanDialog(const Engine::Plan &plan, TargetKind kind, const QString &losses, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"planDialog"_s);
    setWindowTitle(plan.direction == Direction::Up ? tr("Run up") : tr("Run down"));
    resize(900, 520);
    auto *layout = new QVBoxLayout(this);

    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"planSteps"_s);
    tree->setAccessibleName(tr("Steps of the run"));
    fill(tree, plan);
    layout->addWidget(tree, 1);

    const auto tell = [&](const QString &words, KMessageWidget::MessageType type, const QString &name) {
        auto *bar = new KMessageWidget(words, this);
        bar->setObjectName(name);
        bar->setMessageType(type);
        bar->setCloseButtonVisible(false);
        bar->setWordWrap(true);
        layout->addWidget(bar);
    };
    for (const QString &note : plan.notes)
        tell(note.toHtmlEscaped(), KMessageWidget::Information, u"planNote"_s);
    if (!losses.isEmpty())
        tell(losses.toHtmlEscaped(), KMessageWidget::Warning, u"planLosses"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_run = buttons->addButton(action(plan), QDialogButtonBox::AcceptRole);
    m_run->setObjectName(u"runPlan"_s);
    m_run->setIcon(QIcon::fromTheme(plan.direction == Direction::Up ? u"go-up"_s : u"go-down"_s));
    m_run->setDefault(kind == TargetKind::Development);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    if (kind == TargetKind::Production) {
        auto *name = new QLineEdit(this);
        name->setObjectName(u"confirmTarget"_s);
        auto *label = new QLabel(tr("This is production. Type “%1” to run on it:").arg(plan.target), this);
        label->setBuddy(name);
        m_run->setEnabled(false);
        connect(name, &QLineEdit::textChanged, m_run,
                [this, wanted = plan.target](const QString &text) { m_run->setEnabled(text == wanted); });
        layout->addWidget(label);
        layout->addWidget(name);
        name->setFocus();
    }
    layout->addWidget(buttons);
}

QString PlanDialog::action(const Engine::Plan &plan) const
{
    return plan.direction == Direction::Up
        ? tr("Run %n migration(s) up on %1", nullptr, int(plan.steps.size())).arg(plan.target)
        : tr("Run %n migration(s) down on %1", nullptr, int(plan.steps.size())).arg(plan.target);
}

// Without being opened, a step tells its heaviest statement: nobody opens forty of them.
void PlanDialog::tellStep(QTreeWidgetItem *item, const Engine::Step &step) const
{
    item->setText(2, step.transaction ? tr("one") : tr("none"));
    item->setToolTip(2,
                     step.transaction ? tr("In one transaction: all of it or nothing")
                                      : tr("Statement by statement: what was done before a failure stays"));
    if (step.statements.isEmpty()) {
        item->setText(1, tr("no statement; only the history is written"));
        return;
    }
    const auto heaviest = std::ranges::max_element(step.statements, {}, [](const Engine::PlannedStatement &statement) {
        return std::pair(ForecastText::weight(statement.forecast), statement.forecast.seconds.value_or(0));
    });
    const ForecastText::Weight weight = ForecastText::weight(heaviest->forecast);
    if (weight == ForecastText::Weight::Silent)
        return;
    item->setText(1, ForecastText::sign(weight) + u' ' + ForecastText::full(heaviest->forecast));
    item->setForeground(1, Look::colours(ForecastText::tone(weight), palette()).text);
    item->setToolTip(
        1, tr("Line %1 weighs most:").arg(heaviest->line) + u'\n' + ForecastText::details(heaviest->forecast));
}

void PlanDialog::fill(QTreeWidget *tree, const Engine::Plan &plan)
{
    tree->setColumnCount(3);
    tree->setHeaderLabels({tr("Step"), tr("Forecast"), tr("Transaction")});
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    const QFont fixed = Look::fixedFont();
    for (const Engine::Step &step : plan.steps) {
        auto *item = new QTreeWidgetItem(tree);
        item->setText(0, step.migration.title());
        item->setIcon(0, QIcon::fromTheme(step.direction == Direction::Up ? u"go-up"_s : u"go-down"_s));
        tellStep(item, step);
        for (const Engine::PlannedStatement &statement : step.statements) {
            const ForecastText::Weight weight = ForecastText::weight(statement.forecast);
            auto *row = new QTreeWidgetItem(item);
            row->setText(0, oneLine(statement.sql.text));
            row->setFont(0, fixed);
            row->setToolTip(0, QString::fromUtf8(statement.sql.text));
            row->setText(1, ForecastText::sign(weight) + u' ' + ForecastText::full(statement.forecast));
            row->setToolTip(1, ForecastText::details(statement.forecast));
            row->setForeground(1, Look::colours(ForecastText::tone(weight), palette()).text);
        }
        item->setExpanded(plan.steps.size() <= 6);
    }
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    tree->header()->resizeSection(0, 52 * fontMetrics().averageCharWidth());
}
