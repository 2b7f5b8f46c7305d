// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"

#include <optional>

namespace Lint {

/// A column that gets another name or type, in steps that running programs survive: a new column beside it, kept in
/// step by a trigger; then batches that fill it; in the end the old one goes. PostgreSQL only.
struct Expansion
{
    Sql::Name table;
    QString column;
    QString newColumn;
    QString type; ///< of the new column, as written
    QString oldType;
};

/// In the place of the statement, which must do nothing else. Nothing: the column has a default, which would hide
/// whether a program has written it; what the new one is called is taken; or keys, indexes, checks, views … hang on the
/// column, which would go with it or keep it.
std::optional<Fix> expanded(const Place &place, const Expansion &expansion);

} // namespace Lint
