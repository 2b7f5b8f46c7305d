// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cutting a script into statements: ranges are in order, lie in the script, and hold the statements' own text.
#include "input.h"

#include "core/sql/statement.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const FuzzInput input(data, size);
    if (!input.dialect)
        return 0;
    qsizetype end = 0;
    for (const Sql::Statement &statement : Sql::split(input.text, input.dialect->lexicalRules)) {
        require(statement.range.begin >= end, "statements follow each other");
        require(statement.range.end > statement.range.begin, "a statement has text");
        require(statement.range.end <= input.text.size(), "a statement lies in its script");
        require(input.text.sliced(statement.range.begin, statement.text.size()) == statement.text,
                "a statement's text is the script's");
        end = statement.range.begin + statement.text.size();
    }
    return 0;
}
