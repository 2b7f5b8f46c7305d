// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace PostgreSql {

/// "auto": a private server; else the URL of a server on which databases may be made.
Result<std::unique_ptr<Dialect::Scratch>> makeScratch(const QString &url, Dialect::Reach reach,
                                                      const ProgressObserver &progress);

} // namespace PostgreSql
