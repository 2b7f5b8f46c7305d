// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/cursor.h"

namespace Sqlite {

class Cursor : public Sql::Cursor
{
public:
    explicit Cursor(const Sql::Statement &statement);
};

// One function per family of statements, each from behind its first words.
Sql::Change parseCreateTable(Cursor &cursor, bool temporary);
Sql::Change parseCreateVirtualTable(Cursor &cursor);
QList<Sql::Change> parseAlterTable(Cursor &cursor);
Sql::Change parseCreateIndex(Cursor &cursor, bool unique, qsizetype keyword);
Sql::Change parseCreateView(Cursor &cursor);
Sql::Change parseCreateTrigger(Cursor &cursor);
/// INSERT, REPLACE, UPDATE, DELETE, SELECT, VALUES, WITH: from the first word on.
Sql::Change parseRows(Cursor &cursor);

} // namespace Sqlite
