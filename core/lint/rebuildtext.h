// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// How a table is to look after a rebuild.
struct Wish
{
    enum class Kind { None, Type, Default, NotNull, Constraint, DropConstraint, DropColumn };
    Kind kind = Kind::None;
    QString column = {};
    /// The new type, default or NOT NULL (empty: without one), the whole new constraint, or the name of the dropped
    /// one; as written.
    QString value = {};
};

/// SQLite's statements that build a table anew so, without the last terminator: create, copy, drop, rename, indexes.
/// Empty where not all of the table is known, or where it has triggers or keys whose text is not.
QByteArray rebuildText(const Script &script, const Schema::Table *table, const Wish &wish);

} // namespace Lint
