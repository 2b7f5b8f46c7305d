// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/schema/linediff.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

/// Two pieces of DDL side by side, highlighted, scrolling together, with changed lines tinted and changed words marked.
class DdlView : public QWidget
{
    Q_OBJECT

public:
    explicit DdlView(QWidget *parent = nullptr);
    ~DdlView() override;

    /// `highlighting` is KSyntaxHighlighting's name of the dialect.
    void show(const QString &beforeTitle, const QString &before, const QString &afterTitle, const QString &after,
              const QString &highlighting);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side
    {
        QLabel *title;
        QPlainTextEdit *text;
        KSyntaxHighlighting::SyntaxHighlighter *highlighter;
    };
    Side makeSide(const QString &objectName, const QString &accessibleName);
    void mark();
    void applyTheme();

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    Side m_before;
    Side m_after;
    QList<LinePair> m_pairs;
};
