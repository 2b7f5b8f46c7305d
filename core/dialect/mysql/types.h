// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/mysql/parse.h"
#include "core/schema/snapshot.h"

namespace MySql {

/// A column's type taken apart; aliases become one name: "INTEGER(11) UNSIGNED" is int, unsigned.
struct Type
{
    QString base;
    QList<int> arguments = {}; ///< without the display width of whole numbers, which means nothing
    bool isUnsigned = false;
    QStringList members = {}; ///< of ENUM and SET

    bool operator==(const Type &) const = default;
};
Type typeOf(const QString &written);

/// How a whole column becomes another one by MODIFY or CHANGE: the row of the lock table that costs most.
struct ColumnChange
{
    QStringList rows; ///< all that apply; empty: nothing changes
    QString assumed; ///< translated: what had to be assumed
};

/// The change of the type alone: empty where it stays.
QString typeRow(const Type &before, const Type &after, int bytesPerCharacter);
/// ENUM or SET that only gained members at the end, in the same bytes.
bool isAppend(const Type &before, const Type &after);
int bytesPerCharacter(const QString &characterSet);

} // namespace MySql
