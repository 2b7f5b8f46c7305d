// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/snapshot.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Schema {

const Column *Table::column(const QString &columnName) const
{
    const auto at = std::ranges::find(columns, columnName, &Column::name);
    return at == columns.end() ? nullptr : &*at;
}

/// By schema and name, by "schema.name", or by name alone in the default schema first.
template<typename T>
static const T *find(const QList<T> &objects, const QString &name, const QString &schema)
{
    const T *found = nullptr;
    for (const T &object : objects) {
        if (!schema.isEmpty()) {
            if (object.name == name && object.schema == schema)
                return &object;
            continue;
        }
        if (object.name == name) {
            if (object.schema.isEmpty() || object.schema == u"public"_s)
                return &object;
            if (!found)
                found = &object;
        } else if (name.size() == object.schema.size() + 1 + object.name.size() && name.startsWith(object.schema)
                   && name.endsWith(object.name) && name.at(object.schema.size()) == u'.') {
            return &object;
        }
    }
    return found;
}

const Table *Snapshot::table(const QString &tableName, const QString &schema) const
{
    return find(tables, tableName, schema);
}

const View *Snapshot::view(const QString &viewName, const QString &schema) const
{
    return find(views, viewName, schema);
}

bool Snapshot::isEmpty() const
{
    return tables.isEmpty() && views.isEmpty() && sequences.isEmpty() && types.isEmpty() && functions.isEmpty()
        && others.isEmpty() && unknown.isEmpty();
}

QString qualified(const QString &schema, const QString &name)
{
    return schema.isEmpty() ? name : QString(schema % u'.' % name);
}

} // namespace Schema
