// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Sqlite {

QString literalOf(const QString &quotedColumn);
/// By the rules of type affinity: https://www.sqlite.org/datatype3.html, 3.1.
QString effectiveType(const QString &declared);

} // namespace Sqlite
