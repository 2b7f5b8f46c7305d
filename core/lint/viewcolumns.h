// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace Lint {

/// The columns that a view's query gives, by the words of its first SELECT list, folded. Nothing where a column has no
/// name of its own that the text tells, as with `*`.
std::optional<QStringList> viewColumns(const QString &query);

/// Does the query take all columns of something, with `*` or `t.*`? The stars of count(*) and of a * b do not.
bool takesAllColumns(const QString &query);

/// The list of columns in CREATE VIEW v (a, b) AS …, with its parentheses; empty: none is written. Nothing where the
/// statement says more than name, list and query: an option, a definer, RECURSIVE; or makes no view.
std::optional<QString> viewHead(const QByteArray &create);

} // namespace Lint
