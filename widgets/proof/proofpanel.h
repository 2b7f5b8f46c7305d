// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/proof.h"
#include "widgets/look.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
class StepsView;

/// What the latest proof of a migration saw: verdict, steps, differences and lost rows with links, rows that were used,
/// and the checklist. Takes a proof in, makes none.
class ProofPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProofPanel(QWidget *parent = nullptr);

    void show(const Proof::Proof &proof);
    /// No proof of this migration yet; `title` names it.
    void showNone(const QString &title);
    /// How an earlier session's proof ended; what it saw is not known any more.
    void showKept(const QString &verdict, Look::Tone tone, const QString &when);
    /// A proof is being made.
    void showProgress(const QString &title, const QString &what);

signals:
    void proofRequested();
    void differenceActivated(const QString &object, const QString &name);
    void placeActivated(const QString &file, int line); ///< line from 1
    void ruleActivated(const QString &rule);

private:
    QWidget *buildResult();
    QWidget *buildEmpty();
    void fillSteps(const Proof::Proof &proof);
    void fillDetails(const Proof::Proof &proof);
    void fillChecklist(const Proof::Proof &proof);
    void activate(const QTreeWidgetItem *item);
    void copyMarkdown();

    QStackedWidget *m_pages;
    QLabel *m_empty;
    QPushButton *m_prove;
    QLabel *m_verdict;
    QLabel *m_server;
    StepsView *m_steps;
    QTreeWidget *m_details;
    QTreeWidget *m_checklist;
    Proof::Proof m_proof;
};
