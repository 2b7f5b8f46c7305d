// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Sqlite {

/// An Error from SQLite's extended result code and its own words: kind and hint by the cause.
Error describeCode(int extendedCode, const QString &words, const QString &path);

/// The file was locked by another connection until the patience ended.
bool isLockTimeout(const Error &error);

/// Where the name stands that SQLite's words complain about, for the errors that it gives no offset for ("no such
/// table: x").
std::optional<qsizetype> positionOfName(const QString &words, const QByteArray &statement);

/// What keeps a file from being opened, told before SQLite says no more than "unable to open database file".
Result<> checkFile(const QString &path, bool create);

} // namespace Sqlite
