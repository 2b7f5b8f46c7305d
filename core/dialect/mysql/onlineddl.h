// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/mysql/parse.h"

namespace MySql {

/// For each change of a statement: the cheapest ALGORITHM and LOCK that the server has for it. The one place that knows
/// which release does what how; the rows are measured on MySQL 9.7.4 and MariaDB 11.8.6
/// (resources/facts/locks-mysql.tsv), the limits of older releases are those of the manuals. Actions of one statement
/// are seen together: an INSTANT action beside an INPLACE one is carried out in place too, and an added column is then
/// a rebuild.
QList<std::optional<Dialect::OnlineDdl>> onlineDdl(const Sql::Meaning &meaning,
                                                   const Dialect::Surroundings &surroundings, Flavour flavour);

/// The release where settings tell none.
int assumedVersion(Flavour flavour);

} // namespace MySql
