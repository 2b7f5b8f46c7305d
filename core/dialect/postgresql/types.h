// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"

namespace PostgreSql {

/// A type's name apart: "character varying(20)[]" is varchar, {20}, array. Aliases become one name, and a length that
/// is meant though not written stands there: CHAR is char, {1}; bpchar, of any length, is char.
struct TypeParts
{
    QString base;
    QList<int> modifiers = {};
    bool array = false;

    bool operator==(const TypeParts &) const = default;
};
TypeParts typeParts(const QString &written);

/// What a change of a column's type without USING does to the table.
enum class TypeChange {
    Same, ///< nothing: the same type
    Catalog, ///< the catalogue only: binary compatible and not narrower
    CatalogUtc, ///< the same while the session's time zone is UTC; else the table is written anew
    Rewrite, ///< the table and its indexes are written anew
};

/// A column's type before and after a change, domains taken for the types that they stand for.
struct TypeStep
{
    TypeParts before;
    TypeParts after;
    TypeChange change = TypeChange::Rewrite;
    bool constrained = false; ///< the new type is a domain that looks at every value, also at a new column's
    bool comparedAnew = false; ///< values are ordered in another way: by another operator class or collation
};
/// `schema`: where the domains are looked up; null: none is known.
TypeStep typeStep(const QString &before, const QString &after, const Schema::Snapshot *schema);
/// Where the rows stay as they are: is the index of their table built anew all the same? `column`: whose type it is.
bool isBuiltAnew(const Schema::Index &index, const QString &column, const TypeStep &step);

} // namespace PostgreSql
