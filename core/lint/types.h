// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/postgresql/types.h"

namespace Lint {

/// A type's name apart, as PostgreSQL reads it; MySQL's aliases, sizes and members are understood too.
using TypeName = PostgreSql::TypeParts;
TypeName typeName(const QString &written);

using PostgreSql::TypeChange;

/// Is PostgreSQL known to take the change without USING?
bool becomesByItself(const TypeName &before, const TypeName &after);

/// Has PostgreSQL no cast that it takes by itself, so that it refuses the change without USING? False where that is not
/// known.
bool needsUsing(const TypeName &before, const TypeName &after);

/// Can values of the old type be lost or refused by the new one: shorter, smaller, without a fraction or a time of day?
/// Types that are converted into each other by writing (text to integer) are another matter, and not narrower.
bool isNarrower(const TypeName &before, const TypeName &after);

/// The largest number that a whole number type of fewer than 64 bits holds, for messages in the user's locale:
/// "2,147,483,647". MySQL's sizes and UNSIGNED count, serial is what it counts in. Empty: another type.
QString largestOf(const QString &written);

/// "number", "text", "time", …: types that programs and drivers treat alike; the type's own name where it has no
/// family.
QString typeFamily(const TypeName &type);

/// One of the usual types that servers have of their own, in lower case and without a length. Or none at all.
bool isBuiltInType(const QString &type);

} // namespace Lint
