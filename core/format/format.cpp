// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/format.h"

#include <algorithm>

namespace Format {

const Format *find(const QString &id)
{
    const auto found = std::ranges::find(all(), id, &Format::id);
    return found == all().end() ? nullptr : &*found;
}

} // namespace Format
