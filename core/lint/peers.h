// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Lint {

/// Our rules that say what another linter's rule says, from resources/lint/peers.csv; empty where none does. `peer`:
/// "squawk", "eugene", …; `rule` as that linter writes it, in any case.
QStringList oursFor(const QString &peer, const QString &rule);

} // namespace Lint
