// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/lexer.h"

#include <QByteArray>
#include <QList>

namespace Sql {

/// One statement of a script: its text without the terminator, without white space and comments before it and white
/// space after it, and where it stands in its file.
struct Statement
{
    Range range;
    QByteArray text;
    /// What follows COPY … FROM stdin; (PostgreSQL): the lines up to `\.`, which is not part of it.
    QByteArray data = {};

    bool operator==(const Statement &) const = default;
};

/// Cuts a script at its top-level terminators. Never fails: what it cannot understand becomes one statement, and
/// the server is left to say what is wrong. A piece that holds nothing but comments is no statement.
/// `part` is the piece of `file` to cut (a section of a single-file format); ranges are offsets into `file`.
QList<Statement> split(const QByteArray &file, const LexicalRules &rules, Range part);
QList<Statement> split(const QByteArray &script, const LexicalRules &rules);

} // namespace Sql
