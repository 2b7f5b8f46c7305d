// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knownschema.h"

#include <optional>

namespace Lint {

/// The schema before a script, as far as the script names it, brought forward statement by statement: a walk to the
/// script's end is linear.
class TableReplay
{
public:
    explicit TableReplay(const Script &script)
        : m_script(script)
    {
    }

    /// To the moment before statement `at`; never back.
    const KnownSchema &goTo(qsizetype at);
    const KnownSchema &goToEnd();

private:
    const Script &m_script;
    std::optional<KnownSchema> m_known;
    qsizetype m_at = 0;
};

/// The tables as each statement of a script finds them: the schema before the script, and what the script has done to
/// it so far. Only tables that the script names are in it; goes forward. A rule makes one when it asks its first
/// question:
///
///     KnownTables tables(script);
///     forEach<Sql::AddConstraint>(script, [&](const auto &change, const Place &place) {
///         tables.goTo(place.index);
///         const Schema::Table *table = tables.table(change.table);
///
/// Rules that are asked statement by statement share one replay. What it gives holds until it is moved.
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
    /// The tables that have an index, or a key or other constraint, of the name.
    QList<const Schema::Table *> withIndex(const QString &index) const;
    /// Its tables are in no order.
    const Schema::Snapshot &snapshot() const;

private:
    const Script &m_script;
    TableReplay m_own;
    const KnownSchema *m_known = nullptr;
};

/// Are all columns, keys and indexes of the table known? Not so for a table that only this script's alterations tell
/// of, or one made from a query or another table. What is not there is then not proved to be missing.
bool isWhole(const Schema::Table *table);

} // namespace Lint
