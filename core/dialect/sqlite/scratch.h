// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace Sqlite {

/// Scratch databases are files in a folder of their own that goes with the object. `url` is "auto" or sqlite:FOLDER,
/// below which it is made.
Result<std::unique_ptr<Dialect::Scratch>> makeScratch(const QString &url, Dialect::Reach reach,
                                                      const ProgressObserver &progress);

} // namespace Sqlite
