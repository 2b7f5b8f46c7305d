// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

#include <optional>

namespace Lint {

/// The statements that take an up script back, the last step first; nothing where one of them is not certain, or
/// something is done that no statement takes back.
std::optional<QByteArray> inverseOf(const Script &up);

} // namespace Lint
