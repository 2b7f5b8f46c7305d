// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/schema/schemapanel.h"

#include "core/dialect/dialect.h"
#include "widgets/schema/ddlview.h"
#include "widgets/schema/schemamodel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SchemaPanel::SchemaPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new SchemaModel(this))
    , m_filtered(new SchemaFilter(this))
    , m_buttons(new QButtonGroup(this))
    , m_message(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_changedOnly(new QCheckBox(tr("Changed only"), this))
    , m_tree(new QTreeView(this))
    , m_ddl(new DdlView(this))
{
    m_filtered->setSourceModel(m_model);
    m_tree->setObjectName(u"schemaTree"_s);
    m_tree->setAccessibleName(tr("Schema objects"));
    m_tree->setModel(m_filtered);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->hide();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(SchemaModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(SchemaModel::ChangeColumn, QHeaderView::ResizeToContents);
    m_message->setObjectName(u"schemaMessage"_s);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 4, 8, 4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    buildBar();
    layout->addWidget(m_message);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_ddl);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);

    setFocusProxy(m_tree);

    connect(m_search, &QLineEdit::textChanged, m_filtered, &SchemaFilter::setText);
    connect(m_changedOnly, &QCheckBox::toggled, this, [this](bool on) {
        m_filtered->setChangedOnly(on);
        expandChanged();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemaPanel::showObject);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit comparisonChosen(Comparison(id)); });
    showMessage(tr("Choose a migration to see what it does to the schema."));
}

SchemaPanel::~SchemaPanel() = default;

void SchemaPanel::buildBar()
{
    struct Choice
    {
        Comparison comparison;
        QString text;
        QString toolTip;
        QString name;
    };
    const Choice choices[] = {
        {Comparison::Up, tr("Before → up"), tr("What the up script does to the schema"), u"compareUp"_s},
        {Comparison::Down, tr("Before → down"), tr("What the down script does not restore: empty is good"),
         u"compareDown"_s},
        {Comparison::Drift, tr("Drift"), tr("The target against what its history says it should be"),
         u"compareDrift"_s},
    };
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(4, 4, 4, 0);
    buttons->setSpacing(2);
    for (const Choice &choice : choices) {
        auto *button = new QToolButton(this);
        button->setObjectName(choice.name);
        button->setText(choice.text);
        button->setToolTip(choice.toolTip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addButton(button, int(choice.comparison));
        buttons->addWidget(button);
    }
    m_buttons->button(int(Comparison::Up))->setChecked(true);
    buttons->addStretch();

    m_search->setObjectName(u"schemaSearch"_s);
    m_search->setAccessibleName(tr("Search in the schema"));
    m_search->setPlaceholderText(tr("Table, column, index…"));
    m_search->setClearButtonEnabled(true);
    m_changedOnly->setObjectName(u"changedOnly"_s);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(4, 0, 4, 0);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_changedOnly);

    auto *all = static_cast<QVBoxLayout *>(layout());
    all->addLayout(buttons);
    all->addLayout(filters);
}

SchemaPanel::Comparison SchemaPanel::chosen() const
{
    return m_buttons->checkedButton() ? Comparison(m_buttons->checkedId()) : Comparison::Versions;
}

void SchemaPanel::choose(Comparison comparison)
{
    if (QAbstractButton *button = m_buttons->button(int(comparison))) {
        button->setChecked(true);
        return;
    }
    // Two versions that were chosen elsewhere: none of the buttons shows them.
    m_buttons->setExclusive(false);
    for (QAbstractButton *each : m_buttons->buttons())
        each->setChecked(false);
    m_buttons->setExclusive(true);
}

void SchemaPanel::show(const SchemaComparison &comparison)
{
    m_comparison = comparison;
    const QList<Schema::Difference> differences = Schema::diff(*comparison.before, *comparison.after);
    m_model->setTree(schemaTree(*comparison.before, *comparison.after, differences));
    QString message = comparison.message;
    if (message.isEmpty())
        message = differences.isEmpty() ? tr("No difference.")
                                        : tr("%n difference(s)", nullptr, int(differences.size()));
    m_message->setText(message);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Look::colours(comparison.tone, palette()).text);
    m_message->setPalette(colours);
    m_changedOnly->setEnabled(!differences.isEmpty());
    m_changedOnly->setChecked(!differences.isEmpty());
    m_filtered->setChangedOnly(m_changedOnly->isChecked());
    m_tree->setEnabled(true);
    expandChanged();
}

void SchemaPanel::showMessage(const QString &message, Look::Tone tone)
{
    m_comparison = {};
    m_model->setTree(std::make_unique<SchemaNode>());
    m_message->setText(message);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Look::colours(tone, palette()).text);
    m_message->setPalette(colours);
    m_ddl->show({}, {}, {}, {}, {});
}

/// Opens what changed, as long as that is little; chooses the first changed object.
void SchemaPanel::expandChanged()
{
    m_tree->expandToDepth(
        m_comparison.before && m_comparison.before->tables.size() + m_comparison.after->tables.size() < 60 ? 0 : -1);
    int opened = 0;
    QModelIndex first;
    const auto open = [&](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_filtered->rowCount(parent) && opened < 40; ++row) {
            const QModelIndex index = m_filtered->index(row, 0, parent);
            const SchemaNode *node = m_model->node(m_filtered->mapToSource(index));
            if (node->change == SchemaNode::Change::Same)
                continue;
            if (!first.isValid() && !node->qualifiedName.isEmpty())
                first = index;
            ++opened;
            m_tree->expand(index);
            if (node->kind == "schema"_L1)
                self(self, index);
        }
    };
    open(open, {});
    if (first.isValid())
        m_tree->setCurrentIndex(first);
    else
        showObject();
}

void SchemaPanel::showObject()
{
    if (!m_comparison.before || !m_comparison.after)
        return;
    const SchemaNode *node = m_model->node(m_filtered->mapToSource(m_tree->currentIndex()));
    const Dialect::Dialect *dialect = Dialect::find(m_comparison.after->dialect);
    if (node->qualifiedName.isEmpty() || !dialect || !dialect->ddl) {
        m_ddl->show(m_comparison.beforeTitle, {}, m_comparison.afterTitle, {}, {});
        return;
    }
    const auto ddl = [&](const Schema::Snapshot &snapshot) {
        return dialect->ddl(snapshot, node->object, node->qualifiedName);
    };
    m_ddl->show(u"%1, %2"_s.arg(node->qualifiedName, m_comparison.beforeTitle), ddl(*m_comparison.before),
                u"%1, %2"_s.arg(node->qualifiedName, m_comparison.afterTitle), ddl(*m_comparison.after),
                dialect->highlighting);
}

void SchemaPanel::goTo(const QString &object, const QString &name)
{
    const auto find = [&](auto &&self, const QModelIndex &parent) -> QModelIndex {
        for (int row = 0; row < m_filtered->rowCount(parent); ++row) {
            const QModelIndex index = m_filtered->index(row, 0, parent);
            const SchemaNode *node = m_model->node(m_filtered->mapToSource(index));
            if (node->qualifiedName == name && node->object == object)
                return index;
            if (node->kind == "schema"_L1) {
                if (const QModelIndex found = self(self, index); found.isValid())
                    return found;
            }
        }
        return {};
    };
    m_search->clear();
    if (const QModelIndex found = find(find, {}); found.isValid()) {
        m_tree->setCurrentIndex(found);
        m_tree->expand(found);
        m_tree->scrollTo(found);
    }
}
