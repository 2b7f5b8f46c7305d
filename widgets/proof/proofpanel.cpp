// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proof/proofpanel.h"

#include "core/report/words.h"
#include "widgets/proof/proofmarkdown.h"
#include "widgets/proof/stepsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Proof::Check;
using Proof::Verdict;

namespace {
/// What an entry of the details leads to.
enum Role { ObjectRole = Qt::UserRole, NameRole, FileRole, LineRole, RuleRole };
} // namespace

ProofPanel::ProofPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(buildResult());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    showNone({});
}

QWidget *ProofPanel::buildEmpty()
{
    auto *page = new QWidget(this);
    m_empty = new QLabel(page);
    m_empty->setObjectName(u"proofEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_prove = new QPushButton(QIcon::fromTheme(u"view-refresh"_s), tr("Prove it"), page);
    m_prove->setObjectName(u"proveNow"_s);
    m_prove->setToolTip(tr("Runs the migration up, down and up again on a scratch database with rows in it"));
    connect(m_prove, &QPushButton::clicked, this, &ProofPanel::proofRequested);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_empty);
    layout->addWidget(m_prove, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

static QTreeWidget *makeTree(QWidget *parent, const QString &objectName, const QString &accessibleName,
                             const QStringList &headers)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(objectName);
    tree->setAccessibleName(accessibleName);
    tree->setHeaderLabels(headers);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAlternatingRowColors(true);
    return tree;
}

QWidget *ProofPanel::buildResult()
{
    auto *page = new QWidget(this);
    m_verdict = new QLabel(page);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    QFont large = m_verdict->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_verdict->setFont(large);
    m_server = new QLabel(page);
    m_server->setObjectName(u"proofServer"_s);
    m_steps = new StepsView(page);

    auto *copy = new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("Copy as Markdown"), page);
    copy->setObjectName(u"copyProof"_s);
    copy->setToolTip(tr("Copies verdict, differences and checklist for a pull request"));
    connect(copy, &QPushButton::clicked, this, &ProofPanel::copyMarkdown);
    auto *again = new QPushButton(QIcon::fromTheme(u"view-refresh"_s), tr("Prove again"), page);
    again->setObjectName(u"proveAgain"_s);
    again->setToolTip(tr("Makes the proof anew on a fresh scratch database"));
    connect(again, &QPushButton::clicked, this, &ProofPanel::proofRequested);

    m_details = makeTree(page, u"proofDetails"_s, tr("What the proof saw"), {tr("Seen"), tr("Before"), tr("After")});
    m_checklist = makeTree(page, u"proofChecklist"_s, tr("Checklist of a good migration"),
                           {tr("Checklist"), tr("Evidence")});
    m_checklist->setRootIsDecorated(false);
    for (QTreeWidget *tree : {m_details, m_checklist})
        connect(tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { activate(item); });

    auto *head = new QHBoxLayout;
    head->addWidget(m_verdict, 1);
    head->addWidget(again);
    head->addWidget(copy);
    auto *left = new QWidget(page);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_steps);
    leftLayout->addWidget(m_server);
    leftLayout->addWidget(m_details, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, page);
    splitter->addWidget(left);
    splitter->addWidget(m_checklist);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({600, 400});
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);
    return page;
}

void ProofPanel::showNone(const QString &title)
{
    m_empty->setText(title.isEmpty() ? tr("Choose a migration to see its proof.")
                                     : tr("%1 has not been proved yet.\nA proof runs it up, down and up again on a "
                                          "scratch database with rows in it, "
                                          "and compares.")
                                           .arg(title));
    m_empty->setPalette({});
    m_prove->setText(tr("Prove it"));
    m_prove->setVisible(!title.isEmpty());
    m_pages->setCurrentIndex(0);
    setFocusProxy(m_prove);
}

void ProofPanel::showKept(const QString &verdict, Look::Tone tone, const QString &when)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Look::colours(tone, palette()).text);
    m_empty->setPalette(colours);
    m_empty->setText(
        tr("%1\n%2\nNothing that it rests on has changed since. Prove it again to see its steps, differences and "
           "checklist.")
            .arg(verdict, when));
    m_prove->setText(tr("Prove again"));
    m_prove->show();
    m_pages->setCurrentIndex(0);
    setFocusProxy(m_prove);
}

void ProofPanel::showProgress(const QString &title, const QString &what)
{
    m_empty->setPalette({});
    m_empty->setText(what.isEmpty() ? tr("Proving %1…").arg(title) : what);
    m_prove->hide();
    m_pages->setCurrentIndex(0);
    setFocusProxy(m_prove);
}

void ProofPanel::show(const Proof::Proof &proof)
{
    m_proof = proof;
    const bool proved = proof.verdict == Verdict::Proved;
    const Look::Tone tone = proved          ? Look::Tone::Good
        : proof.verdict == Verdict::Skipped ? Look::Tone::Caution
                                            : Look::Tone::Danger;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Look::colours(tone, palette()).text);
    m_verdict->setPalette(colours);
    m_verdict->setText((proved ? u"✓ "_s : u"✗ "_s) + Report::verdictWords(proof));
    m_server->setText(tr("%1 · %2 · %3")
                          .arg(proof.server, Report::durationWords(proof.milliseconds),
                               QLocale().toString(proof.at.toLocalTime(), QLocale::ShortFormat)));
    fillSteps(proof);
    fillDetails(proof);
    fillChecklist(proof);
    m_pages->setCurrentIndex(1);
    setFocusProxy(m_details);
}

static qint64 milliseconds(const Proof::Proof &proof, Project::Direction direction)
{
    qint64 sum = 0;
    for (const Proof::TracedStatement &statement : proof.trace)
        sum += statement.direction == direction ? statement.trace.milliseconds : 0;
    return sum;
}

void ProofPanel::fillSteps(const Proof::Proof &proof)
{
    qint64 rows = 0;
    for (const Proof::TableRows &table : proof.rows)
        rows += table.before;
    // Skipped is also the verdict of what ran and cannot be compared.
    const bool tried = proof.verdict != Verdict::Skipped || !proof.trace.isEmpty();
    const bool upRan = tried && proof.verdict != Verdict::UpFailed;
    const bool downRan = upRan && proof.verdict != Verdict::DownFailed && proof.verdict != Verdict::NoDown
        && proof.verdict != Verdict::Irreversible;
    const bool againRan = downRan && (proof.verdict != Verdict::NotRepeatable || !proof.repeated.isEmpty())
        && !proof.failure;
    const auto differences = std::ranges::count_if(proof.differences, [](const auto &d) {
        return d.weight == Schema::Weight::Different || d.weight == Schema::Weight::Unavoidable;
    });
    const bool same = differences == 0 && proof.lost.isEmpty();
    const auto repeats = std::ranges::none_of(proof.repeated,
                                              [](const auto &d) { return d.weight == Schema::Weight::Different; });
    const QString tables = tr("%n table(s)", nullptr, int(proof.before.tables.size()));
    m_steps->show({
        {tr("before"),
         !tried         ? tr("not reached")
             : rows > 0 ? tables + u" · "_s + tr("%n row(s)", nullptr, int(rows))
                        : tables,
         {},
         Look::Tone::Neutral,
         tried},
        {tr("after up"),
         upRan       ? tr("%n change(s)", nullptr, int(proof.effect.size()))
             : tried ? tr("up failed")
                     : tr("not reached"),
         tr("up %1")
             .arg(upRan ? Report::durationWords(milliseconds(proof, Project::Direction::Up)) : QString())
             .trimmed(),
         upRan ? Look::Tone::Neutral : Look::Tone::Danger, tried},
        {tr("after down"),
         !downRan   ? tr("not reached")
             : same ? tr("= before")
                    : tr("≠ before"),
         tr("down %1")
             .arg(downRan ? Report::durationWords(milliseconds(proof, Project::Direction::Down)) : QString())
             .trimmed(),
         same ? Look::Tone::Good : Look::Tone::Danger, downRan},
        {tr("again"),
         !againRan     ? tr("not reached")
             : repeats ? tr("= after up")
                       : tr("≠ after up"),
         tr("up"), repeats ? Look::Tone::Good : Look::Tone::Danger, againRan},
    });
}

static QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title, Look::Tone tone)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setForeground(0, Look::colours(tone, tree->palette()).text);
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    return group;
}

static void addDifferences(QTreeWidget *tree, const QString &title, const QList<Schema::Difference> &differences,
                           Look::Tone tone, bool expanded)
{
    if (differences.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(tree, title, tone);
    group->setExpanded(expanded);
    for (const Schema::Difference &difference : differences) {
        QString sign = u"~ "_s;
        if (difference.kind != Schema::Difference::Kind::Changed)
            sign = difference.kind == Schema::Difference::Kind::Added ? u"+ "_s : u"− "_s;
        const QString what = difference.object + u' ' + difference.name
            + (difference.path.isEmpty() ? QString() : u": "_s + difference.path);
        auto *item = new QTreeWidgetItem(
            group, {sign + what, QString(difference.before).simplified(), QString(difference.after).simplified()});
        item->setData(0, ObjectRole, difference.object);
        item->setData(0, NameRole, difference.name);
        item->setToolTip(0, difference.explanation.isEmpty() ? what : difference.explanation);
        item->setToolTip(1, difference.before);
        item->setToolTip(2, difference.after);
    }
}

void ProofPanel::fillDetails(const Proof::Proof &proof)
{
    m_details->clear();
    if (proof.failure) {
        const Engine::RunFailure &failure = *proof.failure;
        QTreeWidgetItem *group = addGroup(
            m_details, tr("Failed at statement %1, %2:%3").arg(failure.statement).arg(failure.file).arg(failure.line),
            Look::Tone::Danger);
        for (const QString &text : {failure.error.message, failure.error.detail, failure.error.hint}) {
            if (text.isEmpty())
                continue;
            auto *item = new QTreeWidgetItem(group, {QString(text).simplified()});
            item->setFirstColumnSpanned(true);
            item->setToolTip(0, text);
            item->setData(0, FileRole, failure.file);
            item->setData(0, LineRole, failure.line);
        }
    }
    if (!proof.lost.isEmpty()) {
        QTreeWidgetItem *group = addGroup(m_details, tr("Lost"), Look::Tone::Danger);
        for (const Proof::LostRows &lost : proof.lost) {
            auto *item = new QTreeWidgetItem(group, {Report::lostWords(lost)});
            item->setData(0, ObjectRole, u"table"_s);
            item->setData(0, NameRole, lost.table);
        }
    }
    addDifferences(m_details, tr("Down does not restore (%n)", nullptr, int(proof.differences.size())),
                   proof.differences, Look::Tone::Danger, true);
    addDifferences(m_details, tr("Up again differs (%n)", nullptr, int(proof.repeated.size())), proof.repeated,
                   Look::Tone::Danger, true);
    for (const QString &note : proof.notes) {
        auto *item = new QTreeWidgetItem(m_details, {u"ⓘ "_s + note});
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, note);
    }
    const QLocale locale;
    if (!proof.rows.isEmpty()) {
        QTreeWidgetItem *group = addGroup(m_details, tr("Rows that stood before"), Look::Tone::Neutral);
        for (const Proof::TableRows &table : proof.rows) {
            const QString fate = table.kept == table.before
                ? tr("all kept")
                : tr("%1 kept, %2 changed, %3 lost")
                      .arg(locale.toString(table.kept), locale.toString(table.changed), locale.toString(table.lost));
            new QTreeWidgetItem(group, {table.table, locale.toString(table.before), fate});
        }
        group->setExpanded(proof.rows.size() <= 12);
    }
    addDifferences(m_details, tr("What up changes (%n)", nullptr, int(proof.effect.size())), proof.effect,
                   Look::Tone::Neutral, proof.verdict == Verdict::Proved);
    m_details->header()->setStretchLastSection(true);
    for (int column = 0; column < 2; ++column) {
        m_details->resizeColumnToContents(column);
        m_details->setColumnWidth(column, qBound(120, m_details->columnWidth(column) + 12, column == 0 ? 380 : 220));
    }
}

void ProofPanel::fillChecklist(const Proof::Proof &proof)
{
    m_checklist->clear();
    for (const Proof::ChecklistItem &entry : proof.checklist) {
        auto *item = new QTreeWidgetItem(
            m_checklist, {checkSign(entry.check) + u"  "_s + entry.title, QString(entry.evidence).simplified()});
        if (entry.check == Check::Passed || entry.check == Check::Failed) {
            const Look::Tone tone = entry.check == Check::Passed ? Look::Tone::Good : Look::Tone::Danger;
            item->setForeground(0, Look::colours(tone, palette()).text);
        } else {
            item->setForeground(0, palette().brush(QPalette::PlaceholderText));
            item->setForeground(1, palette().brush(QPalette::PlaceholderText));
        }
        const QString word = entry.check == Check::Passed ? tr("passed")
            : entry.check == Check::Failed                ? tr("failed")
            : entry.check == Check::NotApplicable         ? tr("not applicable")
                                                          : tr("not run");
        item->setData(0, Qt::AccessibleTextRole, entry.title + u": "_s + word);
        item->setToolTip(0, word);
        item->setToolTip(1, entry.evidence);
        item->setData(0, RuleRole, entry.rule);
    }
    m_checklist->resizeColumnToContents(0);
    m_checklist->setColumnWidth(0, qMin(360, m_checklist->columnWidth(0) + 16));
}

void ProofPanel::activate(const QTreeWidgetItem *item)
{
    if (const QString file = item->data(0, FileRole).toString(); !file.isEmpty())
        emit placeActivated(file, item->data(0, LineRole).toInt());
    else if (const QString rule = item->data(0, RuleRole).toString(); !rule.isEmpty())
        emit ruleActivated(rule);
    else if (const QString name = item->data(0, NameRole).toString(); !name.isEmpty())
        emit differenceActivated(item->data(0, ObjectRole).toString(), name);
}

void ProofPanel::copyMarkdown()
{
    QGuiApplication::clipboard()->setText(proofMarkdown(m_proof));
}
