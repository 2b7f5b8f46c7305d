// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knownschema.h"

#include <optional>

namespace Lint {

/// The tables as each statement of a script finds them: the schema before the script, and what the script has done to
/// it so far. Only tables that the script names are in it; goes forward, so that one walk over a script is linear. A
/// rule makes one when it asks its first question:
///
///     KnownTables tables(script);
///     forEach<Sql::AddConstraint>(script, [&](const auto &change, const Place &place) {
///         tables.goTo(place.index);
///         const Schema::Table *table = tables.table(change.table);
class KnownTables
{
public:
    explicit KnownTables(const Script &script);

    /// To the moment before statement `at`; never back.
    void goTo(qsizetype at);
    /// To the end of the script.
    void goToEnd();
    /// Null: nothing is known of it. May be incomplete.
    const Schema::Table *table(const Sql::Name &name) const;
    /// By "schema.name", as a foreign key in a schema names it.
    const Schema::Table *table(const QString &qualifiedName) const;
    const Schema::Snapshot &snapshot() const;

private:
    void start();

    const Script &m_script;
    std::optional<KnownSchema> m_known;
    qsizetype m_at = 0;
};

/// Are all columns, keys and indexes of the table known? Not so for a table that only this script's alterations tell
/// of, or one made from a query or another table. What is not there is then not proved to be missing.
bool isWhole(const Schema::Table *table);

} // namespace Lint
