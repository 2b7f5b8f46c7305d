// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/difference.h"
#include "widgets/look.h"

#include <QWidget>

#include <memory>

class DdlView;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeView;
class SchemaFilter;
class SchemaModel;

/// Two schemas to be shown, and what to say of them.
struct SchemaComparison
{
    std::shared_ptr<const Schema::Snapshot> before;
    std::shared_ptr<const Schema::Snapshot> after;
    QString beforeTitle = {}; ///< "before"
    QString afterTitle = {}; ///< "after up"
    QString message = {}; ///< one line above the tree; empty: the number of differences
    Look::Tone tone = Look::Tone::Neutral;
};

/// The schema as a tree with what changed marked, and the DDL of the chosen object before and after. Takes snapshots
/// in; makes none.
class SchemaPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Comparison { Up, Down, Drift, Versions }; ///< Versions: two that were chosen elsewhere

    explicit SchemaPanel(QWidget *parent = nullptr);
    ~SchemaPanel() override;

    void show(const SchemaComparison &comparison);
    /// Nothing to show, and why: "Making a scratch database…".
    void showMessage(const QString &message, Look::Tone tone = Look::Tone::Neutral);
    Comparison chosen() const;
    void choose(Comparison comparison); ///< without telling of it
    /// Opens the tree at an object: a difference that was clicked elsewhere.
    void goTo(const QString &object, const QString &name);

signals:
    void comparisonChosen(SchemaPanel::Comparison comparison);

private:
    void buildBar();
    void showObject();
    void expandChanged();

    SchemaModel *m_model;
    SchemaFilter *m_filtered;
    QButtonGroup *m_buttons;
    QLabel *m_message;
    QLineEdit *m_search;
    QCheckBox *m_changedOnly;
    QTreeView *m_tree;
    DdlView *m_ddl;
    SchemaComparison m_comparison;
};
