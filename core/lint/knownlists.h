// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <tuple>

/// Lists of a schema's objects, which are sorted by schema and name.
namespace Lint {

/// Where an object stands, or would stand.
template<typename T>
auto place(QList<T> &list, const QString &schema, const QString &name)
{
    return std::lower_bound(list.begin(), list.end(), std::pair(schema, name), [](const T &item, const auto &wanted) {
        return std::tie(item.schema, item.name) < std::tie(wanted.first, wanted.second);
    });
}

template<typename T>
T *find(QList<T> &list, const QString &schema, const QString &name)
{
    const auto at = place(list, schema, name);
    return at != list.end() && at->schema == schema && at->name == name ? &*at : nullptr;
}

template<typename T>
const T *find(const QList<T> &list, const QString &schema, const QString &name)
{
    const auto at = std::lower_bound(
        list.cbegin(), list.cend(), std::pair(schema, name), [](const T &item, const auto &wanted) {
            return std::tie(item.schema, item.name) < std::tie(wanted.first, wanted.second);
        });
    return at != list.cend() && at->schema == schema && at->name == name ? &*at : nullptr;
}

template<typename T>
void put(QList<T> &list, T item)
{
    const auto at = place(list, item.schema, item.name);
    if (at != list.end() && at->schema == item.schema && at->name == item.name)
        *at = std::move(item);
    else
        list.insert(at, std::move(item));
}

template<typename T>
void remove(QList<T> &list, const QString &schema, const QString &name)
{
    const auto at = place(list, schema, name);
    if (at != list.end() && at->schema == schema && at->name == name)
        list.erase(at);
}

template<typename T>
T *named(QList<T> &list, const QString &name)
{
    const auto found = std::ranges::find(list, name, &T::name);
    return found == list.end() ? nullptr : &*found;
}

/// Gives one another name or schema; empty: it stays.
template<typename T>
void moveIn(QList<T> &list, const QString &schema, const QString &name, const QString &newSchema,
            const QString &newName)
{
    const T *known = find(std::as_const(list), schema, name);
    if (!known)
        return;
    T moved = *known;
    remove(list, schema, name);
    if (!newSchema.isEmpty())
        moved.schema = newSchema;
    if (!newName.isEmpty())
        moved.name = newName;
    put(list, std::move(moved));
}

} // namespace Lint
