// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/change.h"
#include "core/sql/statement.h"

namespace MySql {

/// Two servers that grew apart: what one of them has and the other has not is told by this.
enum class Flavour { MySql, MariaDb };

/// How the server, and the client in front of it, read a script. ANSI_QUOTES is taken for off, as it is by default:
/// "…" is a string.
inline Sql::LexicalRules lexicalRules(Flavour flavour)
{
    return {.backslashEscapes = true,
            .hashComments = true,
            .backquotes = true,
            .triggerBodies = true,
            .returnInComment = true,
            .doubleQuotedStrings = true,
            .dashNeedsSpace = true,
            .delimiterLines = true,
            .dollarNames = true,
            .executableComments = flavour == Flavour::MariaDb ? Sql::ExecutableComments::MariaDb
                                                              : Sql::ExecutableComments::MySql};
}

/// What a statement means, told from its text alone, to a server that reads it by these rules. Never fails: what is not
/// understood is one Opaque change. A syntaxError is only what no release of that server takes; where our grammar may
/// simply not know a form, the statement is Opaque and the reason names the place.
Sql::Meaning parse(const Sql::Statement &statement, Flavour flavour, const Sql::LexicalRules &rules);
inline Sql::Meaning parse(const Sql::Statement &statement, Flavour flavour)
{
    return parse(statement, flavour, lexicalRules(flavour));
}

} // namespace MySql
