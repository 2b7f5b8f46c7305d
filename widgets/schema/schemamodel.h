// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/schema/schematree.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

/// The schema tree for a view.
class SchemaModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ChangeColumn, ColumnCount };

    explicit SchemaModel(QObject *parent = nullptr);
    ~SchemaModel() override;

    void setTree(std::unique_ptr<SchemaNode> root);
    const SchemaNode *node(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::unique_ptr<SchemaNode> m_root;
};

/// "+", "−", "~" or nothing.
QString changeSign(SchemaNode::Change change);

/// What the filter's text and "changed only" leave; an object stays when one of its parts does.
class SchemaFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SchemaFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setChangedOnly(bool changedOnly);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text;
    bool m_changedOnly = false;
};
