// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problems/problemspanel.h"

#include "widgets/problems/problemfilter.h"
#include "widgets/problems/problemmodel.h"
#include "widgets/problems/rulepage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemModel(this))
    , m_filtered(new ProblemFilter(this))
    , m_view(new QTreeView(this))
    , m_filter(new QLineEdit(this))
    , m_onlyThis(new QCheckBox(tr("This migration only"), this))
    , m_fix(new QPushButton(QIcon::fromTheme(u"games-hint"_s), tr("Fix…"), this))
    , m_explain(new QPushButton(QIcon::fromTheme(u"help-contents"_s), tr("Explain"), this))
    , m_empty(new QLabel(this))
    , m_page(new QTextBrowser(this))
    , m_closePage(new QToolButton(this))
{
    setObjectName(u"problemsPanel"_s);
    buildList();
    buildBar();

    m_page->setObjectName(u"rulePage"_s);
    m_page->setAccessibleName(tr("The rule's page"));
    m_page->setOpenExternalLinks(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_closePage->setIcon(QIcon::fromTheme(u"window-close"_s));
    m_closePage->setAutoRaise(true);
    m_closePage->setObjectName(u"closeRulePage"_s);
    m_closePage->setText(tr("Close the page"));
    m_closePage->setToolTip(tr("Closes the rule's page (Escape)"));
    m_closePage->setAccessibleName(m_closePage->text());
    m_page->installEventFilter(this);
    auto *side = new QWidget(this);
    auto *sideLayout = new QHBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->setSpacing(0);
    sideLayout->addWidget(m_page, 1);
    sideLayout->addWidget(m_closePage, 0, Qt::AlignTop);
    m_side = side;
    side->hide();
    connect(m_closePage, &QToolButton::clicked, this, &ProblemsPanel::closePage);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 4);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_onlyThis);
    bar->addWidget(m_fix);
    bar->addWidget(m_explain);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(list);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    setFocusProxy(m_view);
    updateButtons();
    updateEmpty();
}

void ProblemsPanel::buildList()
{
    m_filtered->setSourceModel(m_model);
    m_view->setObjectName(u"problems"_s);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_filtered);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ProblemModel::SeverityColumn, Qt::AscendingOrder); // the gravest first
    m_view->header()->setStretchLastSection(true);
    const int width = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(ProblemModel::SeverityColumn, 14 * width);
    m_view->header()->resizeSection(ProblemModel::RuleColumn, 34 * width);
    m_view->header()->resizeSection(ProblemModel::PlaceColumn, 44 * width);
    m_view->installEventFilter(this);
    connect(m_view, &QTreeView::doubleClicked, this, &ProblemsPanel::go);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::updateButtons);
}

void ProblemsPanel::buildBar()
{
    m_filter->setObjectName(u"problemFilter"_s);
    m_filter->setAccessibleName(tr("Filter problems"));
    m_filter->setPlaceholderText(tr("Filter by rule, file or words"));
    m_filter->setClearButtonEnabled(true);
    m_onlyThis->setObjectName(u"onlyThisMigration"_s);
    m_fix->setObjectName(u"fixProblem"_s);
    m_fix->setToolTip(tr("Shows what the fixes of this problem would change"));
    m_explain->setObjectName(u"explainProblem"_s);
    m_explain->setToolTip(tr("Shows the rule's page: why, and what to write instead"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(u"noProblems"_s);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setText(text);
        updateEmpty();
    });
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (const Problem *problem = current())
            emit fixRequested(*problem);
    });
    connect(m_explain, &QPushButton::clicked, this, [this] {
        if (const Problem *problem = current())
            emit explainRequested(problem->finding.rule);
    });
}

void ProblemsPanel::setProblems(const QList<Problem> &problems)
{
    if (problems == m_model->problems())
        return; // most typing changes nothing here
    m_model->setProblems(problems);
    int counts[3] = {};
    for (const Problem &problem : problems)
        ++counts[int(problem.finding.severity)];
    updateButtons();
    updateEmpty();
    emit countChanged(counts[int(Lint::Severity::Error)], counts[int(Lint::Severity::Warning)],
                      counts[int(Lint::Severity::Info)]);
}

void ProblemsPanel::setCurrentVersion(const QString &version)
{
    m_onlyThis->disconnect(this);
    const auto update = [this, version] {
        m_filtered->setVersion(m_onlyThis->isChecked() ? version : QString());
        updateEmpty();
    };
    connect(m_onlyThis, &QCheckBox::toggled, this, update);
    update();
}

void ProblemsPanel::showPage(const QString &rule, const QString &markdown)
{
    m_page->setMarkdown(markdown.isEmpty() ? tr("There is no page about “%1”.").arg(rule)
                                           : RulePage::readable(markdown));
    m_side->show();
}

void ProblemsPanel::closePage()
{
    m_side->hide();
    m_view->setFocus();
}

void ProblemsPanel::focusPage()
{
    m_page->setFocus();
}

const Problem *ProblemsPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model->at(m_filtered->mapToSource(index).row()) : nullptr;
}

void ProblemsPanel::updateButtons()
{
    const Problem *problem = current();
    m_fix->setEnabled(problem && !problem->finding.fixes.isEmpty());
    m_explain->setEnabled(problem);
}

void ProblemsPanel::updateEmpty()
{
    const bool empty = m_filtered->rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(m_model->rowCount() == 0 ? tr("Nothing found: no rule has anything to say.")
                                              : tr("No problem matches the filter."));
}

void ProblemsPanel::go(const QModelIndex &index)
{
    if (index.isValid())
        emit activated(m_model->at(m_filtered->mapToSource(index).row()));
}

bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Enter goes to the place; the view itself would do so only on some platforms.
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go(m_view->currentIndex());
            return true;
        }
    }
    if (watched == m_page && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closePage();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
