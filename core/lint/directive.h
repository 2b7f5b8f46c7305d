// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/range.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace Lint {

/// Between the words of a line.
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// A comment that asks for silence, ours or another linter's.
struct Directive
{
    /// One name that it holds.
    struct Name
    {
        QString written; ///< as it stands there
        QStringList rules; ///< ours; for another linter's name there may be several, or none
        Sql::Range range = {}; ///< bytes from the line's start
    };

    enum class Scope { Statement, File, BlockBegin, BlockEnd };
    Scope scope = Scope::Statement;
    bool ours = true; ///< false: written for another linter, which judges for itself whether it is needed
    bool everything = false; ///< names no rule, where its linter takes that for all of them
    QList<Name> names = {};
    QString reason = {};
};

/// The directive that a line of comment holds: `-- switchback:ignore RULE[, RULE…] reason`, `-- lint:ignore …`, both
/// with `-file`, and those of Squawk, eugene, pgfence, Atlas, MigrationPilot, the Postgres language server,
/// diesel-guard and strong_migrations.
std::optional<Directive> directiveIn(QByteArrayView line);
/// Is there a line or a comment in the text that holds one? It may be within a string.
bool mayHoldDirective(QByteArrayView text);

} // namespace Lint
