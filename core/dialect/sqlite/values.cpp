// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/values.h"

using namespace Qt::StringLiterals;

namespace Sqlite {

QString literalOf(const QString &quotedColumn)
{
    // quote() tells text from number and keeps every digit of a real.
    return u"quote(%1)"_s.arg(quotedColumn);
}

QString effectiveType(const QString &declared)
{
    const QString upper = declared.toUpper();
    if (upper.contains("INT"_L1))
        return u"integer"_s;
    if (upper.contains("CHAR"_L1) || upper.contains("CLOB"_L1) || upper.contains("TEXT"_L1))
        return u"text"_s;
    if (upper.isEmpty() || upper.contains("BLOB"_L1))
        return u"text"_s; // a column without affinity keeps text as it is, and that is what people store there
    if (upper.contains("REAL"_L1) || upper.contains("FLOA"_L1) || upper.contains("DOUB"_L1))
        return u"real"_s;
    return u"numeric"_s;
}

} // namespace Sqlite
