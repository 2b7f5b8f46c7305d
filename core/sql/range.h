// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Sql {

/// A half-open piece [begin, end) of one file, in UTF-8 bytes: the unit of the file, of libpg_query and of
/// SQLite. Sql::TextMap turns it into lines and columns.
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    Range shifted(qsizetype by) const { return {begin + by, end + by}; }
    bool operator==(const Range &) const = default;
};

} // namespace Sql
