// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

/// What a person sees first: open a folder, go on with a recent one, or try a sample.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Reads the list of recent folders again.
    void refresh();

signals:
    void openRequested();
    void folderRequested(const QString &folder);
    void sampleRequested(const QString &id);

private:
    void addSamples(QVBoxLayout *column);

    QWidget *m_recent;
    QVBoxLayout *m_recentList;
};
