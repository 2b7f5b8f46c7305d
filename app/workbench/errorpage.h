// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands in the window when a folder cannot be opened: what is wrong, why, and the ways out.
class ErrorPage : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorPage(QWidget *parent = nullptr);

    void show(const QString &folder, const Error &error);

signals:
    void retryRequested(const QString &folder);
    void openRequested();
    void startRequested();
    /// The folder holds no migrations: some are to be begun there.
    void setupRequested(const QString &folder);

private:
    enum class NextStep { None, SetUp, EditSettings };
    static NextStep nextStep(const QString &folder, const Error &error);
    void takeNextStep();

    QString m_folder;
    NextStep m_nextStep = NextStep::None;
    QLabel *m_title;
    QLabel *m_message;
    QLabel *m_detail;
    QLabel *m_hint;
    QLabel *m_icon;
    QPushButton *m_next;
    QPushButton *m_retry;
};
