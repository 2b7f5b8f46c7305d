// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

/// What can be done about the findings at a place: fixes, the rule's page, a suppression with its reason. Each shows
/// the lines that it would change before it is made. Enter makes it, Escape leaves.
class FixPopup : public QFrame
{
    Q_OBJECT

public:
    /// The text of a file as the editor has it now, by its name.
    using TextOf = std::function<QByteArray(const QString &file)>;
    /// The edit that silences a finding for a reason; empty function: nothing here can be written to.
    using SuppressionOf = std::function<Lint::Fix(const Lint::Finding &finding, const QString &reason)>;

    FixPopup(const QList<Lint::Finding> &findings, TextOf textOf, SuppressionOf suppressionOf,
             QWidget *parent = nullptr);

    /// What is chosen when it opens.
    void startWithFix(const QString &rule, int fix);
    void startWithSuppression(const QString &rule = {});
    void openAt(const QPoint &globalPos);

signals:
    void chosen(const Lint::Fix &fix);
    void explainRequested(const QString &rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Does { Fixes, Explains, Suppresses };
    struct Entry
    {
        Does does = Does::Fixes;
        Lint::Finding finding;
        int fix = 0;
    };

    void add(const Entry &entry, const QString &icon, const QString &text);
    void start(Does does, const QString &rule, int fix);
    void showPreview(int row);
    void showEdits(const Lint::Fix &fix);
    void choose(int row);
    void askReason(int row);
    void leaveReason();
    void suppress();
    void fit();
    QString removedAndAdded(const Lint::Fix &fix) const;
    static QString hintOf(const Lint::Fix &fix);

    QList<Entry> m_entries;
    TextOf m_textOf;
    SuppressionOf m_suppressionOf;
    QListWidget *m_list;
    QLineEdit *m_reason;
    QTextBrowser *m_preview;
    QLabel *m_hint;
    int m_asked = -1; ///< the row whose reason is asked for
    bool m_startsWithReason = false;
    QPoint m_corner;
};
