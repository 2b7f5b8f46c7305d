// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"

#include <QFrame>

#include <functional>

class QListWidget;
class QTextBrowser;

/// The list of fixes at a place: each shows the lines that it would change before it is made. Enter makes it, Escape
/// leaves.
class FixPopup : public QFrame
{
    Q_OBJECT

public:
    /// The text of a file as the editor has it now, by its name.
    using TextOf = std::function<QByteArray(const QString &file)>;

    FixPopup(const QList<Lint::Finding> &findings, TextOf textOf, QWidget *parent = nullptr);

    void openAt(const QPoint &globalPos);
    static bool hasFixes(const QList<Lint::Finding> &findings);

signals:
    void chosen(const Lint::Fix &fix);
    void explainRequested(const QString &rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPreview(int row);
    void choose(int row);

    struct Entry
    {
        Lint::Fix fix = {};
        QString rule;
        bool explains = false;
    };
    QList<Entry> m_entries;
    TextOf m_textOf;
    QListWidget *m_list;
    QTextBrowser *m_preview;
};
