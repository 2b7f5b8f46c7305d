// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/parsecursor.h"

#include "core/dialect/sqlite/parse.h"

using namespace Qt::StringLiterals;

namespace Sqlite {

Cursor::Cursor(const Sql::Statement &statement)
    : Sql::Cursor(statement, lexicalRules(), {.stringsAreNames = true, .impliedSchema = u"main"_s})
{
}

} // namespace Sqlite
