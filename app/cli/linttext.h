// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/lint/finding.h"

/// What `lint` prints for people.

/// The findings, each with its source line and a caret, and how many there are. `known`: how many a baseline keeps
/// back.
void printFindings(const Call &call, const Project::Project &project, const QList<Lint::Finding> &findings,
                   qsizetype known);

/// Every rule, one a line; as JSON where asked for.
void printRules(const Call &call);

/// A rule's page: readable on a terminal, its Markdown where it goes to a file or a pipe. An error when there is no
/// such rule.
Result<> printPage(const Call &call, const QString &rule);
