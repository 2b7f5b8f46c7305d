// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/problems/problem.h"

#include <QWidget>

class ProblemFilter;
class ProblemModel;
class QCheckBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QTextBrowser;
class QToolButton;
class QTreeView;

/// The list of problems beneath the editor, with a filter and the page of a rule. Takes values in, gives places and
/// wishes out: it neither lints nor moves anyone's cursor.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);
    /// The migration that "this migration only" means.
    void setCurrentVersion(const QString &version);
    /// Shows a rule's page (Markdown) beside the list.
    void showPage(const QString &rule, const QString &markdown);
    void focusPage();

signals:
    void activated(const Problem &problem);
    void fixRequested(const Problem &problem);
    void explainRequested(const QString &rule);
    /// How many there are in all, whatever the filter hides.
    void countChanged(int errors, int warnings, int infos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void buildBar();
    void updateButtons();
    void updateEmpty();
    void closePage();
    const Problem *current() const;
    void go(const QModelIndex &index);

    ProblemModel *m_model;
    ProblemFilter *m_filtered;
    QTreeView *m_view;
    QLineEdit *m_filter;
    QCheckBox *m_onlyThis;
    QPushButton *m_fix;
    QPushButton *m_explain;
    QLabel *m_empty;
    QTextBrowser *m_page;
    QToolButton *m_closePage;
    QWidget *m_side = nullptr; ///< the page and its button
};
