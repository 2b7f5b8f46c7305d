// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/schema/schemamodel.h"

#include "widgets/look.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

using namespace Qt::StringLiterals;
using Change = SchemaNode::Change;

QString changeSign(Change change)
{
    switch (change) {
    case Change::Same:
        return {};
    case Change::Added:
        return u"+"_s;
    case Change::Removed:
        return u"−"_s;
    case Change::Changed:
        return u"~"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static QString changeWord(Change change)
{
    switch (change) {
    case Change::Same:
        return {};
    case Change::Added:
        return SchemaModel::tr("added");
    case Change::Removed:
        return SchemaModel::tr("removed");
    case Change::Changed:
        return SchemaModel::tr("changed");
    }
    Q_UNREACHABLE_RETURN({});
}

static Look::Tone changeTone(Change change)
{
    switch (change) {
    case Change::Same:
        return Look::Tone::Neutral;
    case Change::Added:
        return Look::Tone::Good;
    case Change::Removed:
        return Look::Tone::Danger;
    case Change::Changed:
        return Look::Tone::Caution;
    }
    Q_UNREACHABLE_RETURN(Look::Tone::Neutral);
}

static QIcon kindIcon(const QString &kind)
{
    static const QHash<QString, QString> names = {
        {u"schema"_s, u"folder"_s},
        {u"table"_s, u"table"_s},
        {u"column"_s, u"view-column-symbolic"_s},
        {u"index"_s, u"view-sort"_s},
        {u"constraint"_s, u"lock"_s},
        {u"trigger"_s, u"flash"_s},
        {u"view"_s, u"view-visible"_s},
        {u"materialized view"_s, u"view-visible"_s},
        {u"sequence"_s, u"format-list-ordered"_s},
        {u"type"_s, u"code-typedef"_s},
        {u"function"_s, u"code-function"_s},
        {u"policy"_s, u"security-high"_s},
    };
    return QIcon::fromTheme(names.value(kind, u"code-context"_s));
}

SchemaModel::SchemaModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<SchemaNode>())
{
}

SchemaModel::~SchemaModel() = default;

void SchemaModel::setTree(std::unique_ptr<SchemaNode> root)
{
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

const SchemaNode *SchemaModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const SchemaNode *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex SchemaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[size_t(row)].get());
}

QModelIndex SchemaModel::parent(const QModelIndex &child) const
{
    const SchemaNode *parent = child.isValid() ? node(child)->parent : nullptr;
    return parent && parent != m_root.get() ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int SchemaModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int SchemaModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SchemaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SchemaNode *at = node(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ChangeColumn)
            return changeSign(at->change);
        return at->detail.isEmpty() ? at->name : at->name + u"   "_s + QString(at->detail).simplified().left(120);
    case Qt::DecorationRole:
        return index.column() == NameColumn ? QVariant(kindIcon(at->kind)) : QVariant();
    case Qt::ForegroundRole:
        return at->change == Change::Same
            ? QVariant()
            : QVariant(Look::colours(changeTone(at->change), QGuiApplication::palette()).text);
    case Qt::TextAlignmentRole:
        return index.column() == ChangeColumn ? QVariant(Qt::AlignCenter) : QVariant();
    case Qt::ToolTipRole:
        return at->detail.isEmpty() ? at->kind + u' ' + at->name : u"%1 %2\n%3"_s.arg(at->kind, at->name, at->detail);
    case Qt::AccessibleTextRole:
        return u"%1 %2 %3 %4"_s.arg(at->kind, at->name, at->detail, changeWord(at->change)).simplified();
    default:
        return {};
    }
}

QVariant SchemaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Object") : tr("Change");
}

SchemaFilter::SchemaFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void SchemaFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void SchemaFilter::setChangedOnly(bool changedOnly)
{
    m_changedOnly = changedOnly;
    invalidateFilter();
}

bool SchemaFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *model = static_cast<const SchemaModel *>(sourceModel());
    const SchemaNode *node = model->node(model->index(sourceRow, 0, sourceParent));
    if (m_changedOnly && node->change == Change::Same)
        return false;
    if (m_text.isEmpty() || node->name.contains(m_text, Qt::CaseInsensitive))
        return true;
    // The parts of an object that is found by its name stay with it.
    return node->parent && !node->parent->qualifiedName.isEmpty()
        && node->parent->name.contains(m_text, Qt::CaseInsensitive);
}
