// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

constexpr qint64 largestTextFile = 256LL * 1024 * 1024;

enum class ByteOrderMark { LeftOut, Kept };

/// The bytes of a text file that must be UTF-8. CRLF stays as it is. Names file, line and cause when it does not exist,
/// cannot be read, holds a NUL byte, is not UTF-8 or is larger than `maximumBytes`.
Result<QByteArray> readTextFile(const QString &path, qint64 maximumBytes = largestTextFile,
                                ByteOrderMark mark = ByteOrderMark::LeftOut);

/// Replaces a file's content, but for a byte order mark that it has, in one step (QSaveFile): either the old or the new
/// content stands there afterwards.
Result<> writeTextFile(const QString &path, const QByteArray &content);
