// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"

namespace Schema {

/// How much a difference weighs in a proof; see design.md, "What a proof is".
enum class Weight {
    Different, ///< not restored: the proof fails
    Unavoidable, ///< no database can restore it: column order after DROP + ADD, an enum label that cannot be removed
    SameMeaning, ///< other text or internals, same meaning: quoting, names that the server generated on both sides
    State, ///< state, not schema: a sequence's position, a view that is not populated
};

/// One thing that two snapshots do not share.
struct Difference
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString object; ///< "table", "view", "function", … : the object that holds the difference
    QString name; ///< qualified name of that object
    QString path = {}; ///< below the object: "columns.email.type"; empty: the object itself
    QString before = {}; ///< text before; of a removed thing its definition in short
    QString after = {};
    Weight weight = Weight::Different;
    QString explanation = {}; ///< why the weight is not Different; translated

    bool operator==(const Difference &) const = default;
};

/// Everything that `before` and `after` do not share, object by object, attribute by attribute; sorted by object and
/// name. Renames are not guessed: they are one removal and one addition. Linear in the size of the snapshots.
QList<Difference> diff(const Snapshot &before, const Snapshot &after);

/// "added", "removed", "changed": as the command's JSON says it.
QString kindName(Difference::Kind kind);

} // namespace Schema
