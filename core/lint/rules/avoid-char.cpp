// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// char(n) fills up with blanks, which some comparisons see and others do not.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::avoid_char {

static constexpr int longestCode = 3; ///< a code of a country or currency: always as long as its type
static constexpr int longestMysqlCode = 36; ///< a UUID as text

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const bool postgresql = script.isPostgresql();
    forEachColumn(script, [&](const NewColumn &column) {
        const TypeName type = typeName(column.definition.type);
        // "char" in quotes is PostgreSQL's own one-byte type.
        if (type.base != "char"_L1 || column.definition.type.startsWith(u'"'))
            return;
        const int length = type.modifiers.value(0, column.definition.type == "bpchar"_L1 ? 0 : 1);
        if (!postgresql && length <= longestMysqlCode)
            return;
        const Sql::Range range = typeRange(column);
        Finding &finding = report.add(
            range.isEmpty() ? column.place.range(column.definition.range) : range,
            QCoreApplication::translate(
                "Lint",
                "Shorter values of %1.%2 are filled up with blanks: they are stored, and LIKE and "
                "programs see them where = does not.")
                .arg(column.table.display(), column.definition.name),
            postgresql && length > 0 && length <= longestCode ? Severity::Info : Severity::Warning);
        finding.help = postgresql
            ? QCoreApplication::translate("Lint", "Use text, with a CHECK where the length matters.")
            : QCoreApplication::translate("Lint", "Use varchar.");
        if (range.isEmpty())
            return;
        QByteArray better = postgresql ? QByteArray("text") : "varchar(" + QByteArray::number(length) + ')';
        if (type.array)
            better += "[]";
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it %1").arg(QString::fromUtf8(better)),
                              .edits = {edit(script, range, better)}});
    });
}

Rule rule()
{
    return {.id = u"avoid-char"_s,
            .title = QCoreApplication::translate("Lint", "Text that is filled up with blanks"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::avoid_char
