// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/engine/state.h"
#include "core/format/format.h"

namespace Engine {

/// Does the statement begin or end a transaction? RollbackTo and savepoints do neither.
std::optional<Sql::TransactionVerb> transactionVerb(const Dialect::Dialect &dialect, const Sql::Statement &statement);

/// The script's own BEGIN that is open after its first `count` statements, counted from 0; nothing where none is.
std::optional<int> openBlock(const Dialect::Dialect &dialect, const QList<Sql::Statement> &statements, int count);

/// How far a broken-off script without transaction really came: what stood in a BEGIN of its own that never reached
/// COMMIT went back.
Interrupted settled(const Dialect::Dialect &dialect, const QList<Sql::Statement> &statements, Interrupted interrupted);

/// What a person does about a migration that no run can take up: by hand, and then the history must hear of it.
QString byHand(const Format::Format *format, const QString &historyTable, const QString &version,
               const QString &previousVersion);

/// "statements 1–3", "statement 1", translated; empty for none.
QString statementsInWords(int from, int to);

} // namespace Engine
