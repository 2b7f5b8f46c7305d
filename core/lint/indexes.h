// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// Where the indexes of the schema before a script stand, by name: the schema is read once, at the first question.
class IndexOwners
{
public:
    struct Owner
    {
        Sql::Name table; ///< or materialised view
        const Schema::Index *index = nullptr;
        bool partitioned = false;
    };

    explicit IndexOwners(const Script &script)
        : m_script(script)
    {
    }

    /// Null: no such index is known.
    const Owner *find(const Sql::Name &index) const;

private:
    void read() const;

    const Script &m_script;
    mutable bool m_read = false;
    mutable QHash<QString, Owner> m_owners; ///< by plain name: a migration rarely knows two of one name
};

} // namespace Lint
