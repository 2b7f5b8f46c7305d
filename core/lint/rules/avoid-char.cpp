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
    /// Nothing: another type, or one that is meant. 0: bpchar without a length.
    const auto lengthOf = [&](const QString &written) -> std::optional<int> {
        const TypeName type = typeName(written);
        // "char" in quotes is PostgreSQL's own one-byte type.
        if (type.base != "char"_L1 || written.startsWith(u'"'))
            return std::nullopt;
        const int length = type.modifiers.value(0, written.startsWith("bpchar"_L1) ? 0 : 1);
        return postgresql || length > longestMysqlCode ? std::optional(length) : std::nullopt;
    };
    const auto say = [&](Sql::Range range, const Sql::Name &table, const QString &column, int length) -> Finding & {
        const QString name = table.display() + u'.' + column;
        Finding &finding = report.add(
            range,
            postgresql ? QCoreApplication::translate(
                             "Lint",
                             "Shorter values of %1 are filled up with blanks: they are stored, and LIKE and "
                             "programs see them where = does not.")
                             .arg(name)
                       : QCoreApplication::translate(
                             "Lint",
                             "Shorter values of %1 are filled up with blanks to %2 characters, and blanks at the end "
                             "of a value are lost when it is read.")
                             .arg(name)
                             .arg(length),
            postgresql && length > 0 && length <= longestCode ? Severity::Info : Severity::Warning);
        finding.help = postgresql
            ? QCoreApplication::translate("Lint", "Use text, with a CHECK where the length matters.")
            : QCoreApplication::translate("Lint", "Use varchar.");
        return finding;
    };
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        const std::optional<int> length = lengthOf(change.newType);
        if (length && !place.isTemporary(change.table))
            say(place.range(change.range), change.table, change.column, *length);
    });
    forEachColumn(script, [&](const NewColumn &column) {
        const std::optional<int> written = lengthOf(column.definition.type);
        if (!written)
            return;
        const int length = *written;
        const TypeName type = typeName(column.definition.type);
        const Sql::Range range = typeRange(column);
        Finding &finding = say(range.isEmpty() ? column.place.range(column.definition.range) : range, column.table,
                               column.definition.name, length);
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
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::ChangeColumnType>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::avoid_char
