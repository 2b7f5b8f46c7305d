// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"

/// The comment that silences a finding where it stands.
namespace Suppression {

/// The edit that writes `-- switchback:ignore RULE reason` above the statement that the finding is in, indented like
/// it; above the whole file where the finding is about no statement. `statements` are the file's, in their order; the
/// reason becomes one line.
Lint::Fix fix(const Lint::Finding &finding, const QByteArray &text, const QList<Sql::Range> &statements,
              const QString &reason);

} // namespace Suppression
