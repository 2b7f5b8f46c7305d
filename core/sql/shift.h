// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/change.h"

namespace Sql {

/// The same meaning of the same statement, which now stands `by` bytes further on in its file.
void shift(Meaning &meaning, qsizetype by);

} // namespace Sql
