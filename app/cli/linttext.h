// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/lint/finding.h"
#include "core/report/places.h"

#include <span>

/// What `lint` prints for people.

/// The findings, each with its source line and a caret, as they come, and at the end how many there are.
class FindingsText
{
public:
    FindingsText(const Call &call, const Project::Project &project);
    Q_DISABLE_COPY_MOVE(FindingsText)

    /// How many there were of each kind.
    struct Total
    {
        int errors = 0;
        int warnings = 0;
        int infos = 0;
        int fixable = 0;

        void add(const Lint::Finding &finding);
        void add(const Total &others);
        bool isEmpty() const { return errors + warnings + infos == 0; }
    };
    struct Piece
    {
        QByteArray text;
        Total total;
    };
    /// What is printed for all findings of some files, which come one after the other. Thread-safe.
    Piece piece(std::span<const Lint::Finding> findings) const;
    void print(const Piece &piece);
    /// `counted`: the project that the words are about when there are none; `known`: how many a baseline keeps back.
    void finish(const Project::Project &counted, qsizetype known);

private:
    QByteArray text(std::span<const Lint::Finding> findings) const;
    QString totalText(const Project::Project &project, qsizetype known) const;

    const Call &m_call;
    Project::Project m_project; ///< holds the texts that the places are in
    Report::Places m_places;
    Total m_total;
};

/// Every rule, one a line; as JSON where asked for.
void printRules(const Call &call);

/// A rule's page: readable on a terminal, its Markdown where it goes to a file or a pipe. An error when there is no
/// such rule.
Result<> printPage(const Call &call, const QString &rule);
