// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/shift.h"

#include <concepts>
#include <utility>

// Ranges stand everywhere in changes, and new ones come with new fields. So that none is forgotten the fields are not
// named: a structure is taken apart as it is.
namespace Sql {

/// Converts to whatever a field is. Never called, and so never written: seen from outside, or clang misses the body.
struct Anything
{
    template<typename T>
    operator T &() const; // NOLINT(google-explicit-constructor)
    template<typename T>
    operator T &&() const; // NOLINT(google-explicit-constructor)
};

namespace {

template<typename T, size_t... I>
constexpr bool takes(std::index_sequence<I...> /*unused*/)
{
    return requires { T{((void)I, Anything{})...}; };
}

template<typename T, size_t Count = 24>
constexpr size_t fieldCount()
{
    if constexpr (takes<T>(std::make_index_sequence<Count>()))
        return Count;
    else
        return fieldCount<T, Count - 1>();
}

template<typename T>
void move(T &value, qsizetype by);

void moveEach(qsizetype by, auto &...fields)
{
    (move(fields, by), ...);
}

template<typename T>
void moveFields(T &value, qsizetype by)
{
    constexpr size_t count = fieldCount<T>();
    static_assert(count > 0 && count < 24, "take more apart below");
    // clang-format off
    if constexpr (count == 1) { auto &[a] = value; moveEach(by, a); }
    else if constexpr (count == 2) { auto &[a, b] = value; moveEach(by, a, b); }
    else if constexpr (count == 3) { auto &[a, b, c] = value; moveEach(by, a, b, c); }
    else if constexpr (count == 4) { auto &[a, b, c, d] = value; moveEach(by, a, b, c, d); }
    else if constexpr (count == 5) { auto &[a, b, c, d, e] = value; moveEach(by, a, b, c, d, e); }
    else if constexpr (count == 6) { auto &[a, b, c, d, e, f] = value; moveEach(by, a, b, c, d, e, f); }
    else if constexpr (count == 7) { auto &[a, b, c, d, e, f, g] = value; moveEach(by, a, b, c, d, e, f, g); }
    else if constexpr (count == 8) { auto &[a, b, c, d, e, f, g, h] = value; moveEach(by, a, b, c, d, e, f, g, h); }
    else if constexpr (count == 9) { auto &[a, b, c, d, e, f, g, h, i] = value; moveEach(by, a, b, c, d, e, f, g, h, i); }
    else if constexpr (count == 10) { auto &[a, b, c, d, e, f, g, h, i, j] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j); }
    else if constexpr (count == 11) { auto &[a, b, c, d, e, f, g, h, i, j, k] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k); }
    else if constexpr (count == 12) { auto &[a, b, c, d, e, f, g, h, i, j, k, l] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k, l); }
    else if constexpr (count == 13) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k, l, m); }
    else if constexpr (count == 14) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k, l, m, n); }
    else if constexpr (count == 15) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o); }
    else if constexpr (count == 16) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p); }
    else if constexpr (count == 17) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q); }
    else if constexpr (count == 18) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r); }
    else if constexpr (count == 19) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s); }
    else if constexpr (count == 20) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = value; moveEach(by, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t); }
    else static_assert(count <= 20, "take more apart");
    // clang-format on
}

template<typename T>
constexpr bool isOptional = false;
template<typename T>
constexpr bool isOptional<std::optional<T>> = true;
template<typename T>
constexpr bool isOptional<Boxed<T>> = true;
template<typename T>
constexpr bool isList = false;
template<typename T>
constexpr bool isList<QList<T>> = true;

template<typename T>
void move(T &value, qsizetype by)
{
    if constexpr (std::same_as<T, Range>) {
        if (value != Range()) // not stated
            value = value.shifted(by);
    } else if constexpr (std::same_as<T, Error>) {
        if (value.position)
            *value.position += by;
    } else if constexpr (isOptional<T>) {
        if (value)
            move(*value, by);
    } else if constexpr (isList<T>) {
        if constexpr (std::is_aggregate_v<typename T::value_type>) {
            for (auto &item : value)
                move(item, by);
        }
    } else if constexpr (std::is_aggregate_v<T>) {
        moveFields(value, by);
    } else {
        // What is not taken apart must not have a place in it.
        static_assert(std::is_arithmetic_v<T> || std::is_enum_v<T> || std::same_as<T, QString>);
    }
}

} // namespace

void shift(Meaning &meaning, qsizetype by)
{
    if (by == 0)
        return;
    for (Change &change : meaning.changes)
        std::visit([by](auto &typed) { move(typed, by); }, change);
    move(meaning.syntaxError, by);
    move(meaning.algorithmRange, by);
    move(meaning.lockRange, by);
}

} // namespace Sql
