// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/lint/finding.h"

#include <memory>

/// What `lint` prints for people.

/// The findings, each with its source line and a caret, as they come, and at the end how many there are.
class FindingsText
{
public:
    FindingsText(const Call &call, const Project::Project &project);
    ~FindingsText();
    Q_DISABLE_COPY_MOVE(FindingsText)

    /// Those of one file come one after the other.
    void add(const QList<Lint::Finding> &findings);
    /// `counted`: the project that the words are about when there are none; `known`: how many a baseline keeps back.
    void finish(const Project::Project &counted, qsizetype known);

private:
    class Page;
    std::unique_ptr<Page> m_page;
};

/// Every rule, one a line; as JSON where asked for.
void printRules(const Call &call);

/// A rule's page: readable on a terminal, its Markdown where it goes to a file or a pipe. An error when there is no
/// such rule.
Result<> printPage(const Call &call, const QString &rule);
