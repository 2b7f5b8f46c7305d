// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/indexes.h"

namespace Lint {

void IndexOwners::read() const
{
    m_read = true;
    if (!m_script.schema)
        return;
    for (const Schema::Table &table : m_script.schema->tables) {
        for (const Schema::Index &index : table.indexes)
            m_owners.insert(index.name,
                            {{.schema = table.schema, .name = table.name}, &index, !table.partitionKey.isEmpty()});
    }
    for (const Schema::View &view : m_script.schema->views) {
        for (const Schema::Index &index : view.indexes)
            m_owners.insert(index.name, {{.schema = view.schema, .name = view.name}, &index});
    }
}

const IndexOwners::Owner *IndexOwners::find(const Sql::Name &index) const
{
    if (!m_read)
        read();
    const auto found = m_owners.constFind(index.name);
    return found == m_owners.constEnd() ? nullptr : &*found;
}

} // namespace Lint
