// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"

namespace Lint {

/// An edit of the script's own file.
Edit edit(const Script &script, Sql::Range range, const QByteArray &text);
/// Whole statements, "…;\n" before or ";\n…" behind another, go outside of the block that goose sends as one statement.
Edit insertion(const Script &script, qsizetype at, const QByteArray &text);

/// The edits that make the project's tool run the statement without a transaction: none when it does already; nothing
/// when the file cannot say so (other statements need the transaction, or the tool knows no such header).
std::optional<QList<Edit>> withoutTransaction(const Script &script, qsizetype statement);

/// A statement with its terminator and the rest of its line, where that is empty: what a fix takes out.
Sql::Range withTerminator(const Script &script, qsizetype statement);

/// The words of a statement that its parsed form does not place: the range of `word` in it, from byte `from` of the
/// file; empty when it is not there.
Sql::Range wordIn(const Script &script, qsizetype statement, QByteArrayView word, qsizetype from = 0);
/// The last occurrence.
Sql::Range lastWordIn(const Script &script, qsizetype statement, QByteArrayView word);

} // namespace Lint
