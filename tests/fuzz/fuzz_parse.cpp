// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each dialect's parser: something is said of every statement, and errors stand in it.
#include "input.h"

#include "core/sql/change.h"
#include "core/sql/statement.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const FuzzInput input(data, size);
    if (!input.dialect)
        return 0;
    for (const Sql::Statement &statement : Sql::split(input.text, input.dialect->lexicalRules)) {
        const Sql::Meaning meaning = input.dialect->parse(statement);
        require(!meaning.changes.isEmpty() || !meaning.syntaxError, "a refused statement is an opaque change");
        if (meaning.syntaxError && meaning.syntaxError->position) {
            const qsizetype at = *meaning.syntaxError->position;
            require(at >= statement.range.begin && at <= statement.range.end, "a syntax error stands in its statement");
        }
        for (const Sql::Change &change : meaning.changes) {
            for (const Sql::Name &name : Sql::touchedTables(change))
                require(name.range.begin <= name.range.end && name.range.end <= input.text.size(),
                        "a name lies in its script");
        }
    }
    return 0;
}
