// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// One thing that an up script and then its down script do not leave as it was.
struct Leftover
{
    enum class Kind {
        StillThere, ///< made by the up script, and the down script leaves it
        NotRestored, ///< removed by the up script, and not made again
        Changed, ///< another type, default, name … than before
        Foreign, ///< removed or altered by the down script alone
        WrongOrder, ///< dropped by the down script while another thing needs it
    };

    Kind kind = Kind::StillThere;
    QString what; ///< translated, with its name: "the column users.email"
    QString detail = {}; ///< translated: of Changed, what became of what; of WrongOrder, what needs it
    /// The statement of the down script that it is about; the number of statements: none.
    qsizetype place = 0;
    /// The statement of the down script before which its inverse belongs; the number of statements: behind the last.
    qsizetype inverseBefore = 0;
    /// The statement of the up script that did it; -1: none.
    qsizetype cause = -1;
    /// The statement that would put it right, without terminator; empty where scripts and schema do not tell it.
    QByteArray inverse = {};

    bool operator==(const Leftover &) const = default;
};

/// What is left of a migration when its up and then its down script have run, as far as the statements and the known
/// schema tell: a proof without a server, and no more than a hint where code blocks hide something. Column order,
/// names that a server chose, comments, rows and labels added to an enum do not count.
struct Mirror
{
    QList<Leftover> leftovers = {};
    bool complete = true; ///< false: code blocks or unknown statements may do what seems to be missing
    bool perhapsMore = false; ///< something was dropped IF EXISTS, and whether it did is not known
};

/// `up.schema` is what stands before; null: only what the statements themselves tell is known.
Mirror compareUpAndDown(const Script &up, const Script &down);

/// "-- no-op: reason" in the down script of a migration that changes rows only: nothing is to be taken back.
bool isDeclaredNoOp(const Script &up);

/// "-- irreversible: reason" anywhere in the migration's files: nobody promises a way back. `marker` is the word.
bool isMarkedIrreversible(const Script &script, const QString &marker = QStringLiteral("irreversible"));
bool isMarkedIrreversible(const Project::Migration &migration, const QString &marker);

} // namespace Lint
