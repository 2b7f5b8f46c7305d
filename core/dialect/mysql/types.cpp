// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/types.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace MySql {

namespace {

QString alias(const QString &base)
{
    static const QHash<QString, QString> aliases = {{u"integer"_s, u"int"_s},
                                                    {u"int4"_s, u"int"_s},
                                                    {u"int1"_s, u"tinyint"_s},
                                                    {u"int2"_s, u"smallint"_s},
                                                    {u"int3"_s, u"mediumint"_s},
                                                    {u"middleint"_s, u"mediumint"_s},
                                                    {u"int8"_s, u"bigint"_s},
                                                    {u"bool"_s, u"tinyint"_s},
                                                    {u"boolean"_s, u"tinyint"_s},
                                                    {u"dec"_s, u"decimal"_s},
                                                    {u"numeric"_s, u"decimal"_s},
                                                    {u"fixed"_s, u"decimal"_s},
                                                    {u"character"_s, u"char"_s},
                                                    {u"nchar"_s, u"char"_s},
                                                    {u"national char"_s, u"char"_s},
                                                    {u"national character"_s, u"char"_s},
                                                    {u"character varying"_s, u"varchar"_s},
                                                    {u"char varying"_s, u"varchar"_s},
                                                    {u"nvarchar"_s, u"varchar"_s},
                                                    {u"national varchar"_s, u"varchar"_s},
                                                    {u"double precision"_s, u"double"_s},
                                                    {u"real"_s, u"double"_s},
                                                    {u"float8"_s, u"double"_s},
                                                    {u"float4"_s, u"float"_s},
                                                    {u"long"_s, u"mediumtext"_s},
                                                    {u"long varchar"_s, u"mediumtext"_s},
                                                    {u"long varbinary"_s, u"mediumblob"_s},
                                                    {u"int unsigned"_s, u"int"_s}};
    return aliases.value(base, base);
}

bool isWhole(const QString &base)
{
    return base.endsWith("int"_L1) && base != "point"_L1;
}

} // namespace

Type typeOf(const QString &written)
{
    Type type;
    const qsizetype open = written.indexOf(u'(');
    const qsizetype close = written.lastIndexOf(u')');
    QString words = written;
    QString inside;
    if (open >= 0 && close > open) {
        inside = written.sliced(open + 1, close - open - 1);
        words = written.first(open) + u' ' + written.sliced(close + 1);
    }
    QStringList list = words.toLower().split(u' ', Qt::SkipEmptyParts);
    type.isUnsigned = list.removeAll(u"unsigned"_s) > 0;
    type.isUnsigned = list.removeAll(u"zerofill"_s) > 0 || type.isUnsigned;
    list.removeAll(u"signed"_s);
    type.base = alias(list.join(u' '));
    if (type.base == "enum"_L1 || type.base == "set"_L1) {
        const QByteArray text = inside.toUtf8();
        Sql::Lexer lexer(text, lexicalRules(Flavour::MariaDb));
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            if (token.kind == Sql::TokenKind::String)
                type.members.append(Sql::unquotedName(lexer.text(token)));
        }
    } else if (!isWhole(type.base)) {
        const QStringList numbers = inside.split(u',', Qt::SkipEmptyParts);
        for (const QString &number : numbers)
            type.arguments.append(number.trimmed().toInt());
        // What the server writes where nothing is said.
        if (type.base == "decimal"_L1) {
            if (type.arguments.isEmpty())
                type.arguments = {10};
            if (type.arguments.size() == 1)
                type.arguments.append(0);
        }
        if (type.arguments.isEmpty() && (type.base == "char"_L1 || type.base == "bit"_L1 || type.base == "binary"_L1))
            type.arguments = {1};
        if (type.arguments == QList{0}
            && (type.base == "datetime"_L1 || type.base == "timestamp"_L1 || type.base == "time"_L1))
            type.arguments.clear();
    }
    return type;
}

int bytesPerCharacter(const QString &characterSet)
{
    const QString set = characterSet.toLower();
    if (set == "utf8"_L1 || set == "utf8mb3"_L1)
        return 3;
    if (set == "ucs2"_L1)
        return 2;
    if (set.startsWith("utf"_L1) || set.isEmpty())
        return 4;
    return set.startsWith("gb"_L1) || set == "big5"_L1 || set == "sjis"_L1 || set == "cp932"_L1 ? 2 : 1;
}

bool isAppend(const Type &before, const Type &after)
{
    if (before.base != after.base || after.members.size() < before.members.size()
        || after.members.first(before.members.size()) != before.members)
        return false;
    const auto bytes = [](const Type &type) {
        if (type.base == "enum"_L1)
            return type.members.size() < 256 ? 1 : 2;
        const qsizetype n = (type.members.size() + 7) / 8;
        return int(n > 4 ? 8 : n);
    };
    return bytes(before) == bytes(after);
}

QString typeRow(const Type &before, const Type &after, int bytesPerCharacter)
{
    if (before == after)
        return {};
    if (before.base == after.base && !before.members.isEmpty())
        return isAppend(before, after)                     ? u"co_enum_append"_s
            : after.members.size() < before.members.size() ? u"co_enum_remove"_s
                                                           : u"co_enum_mid"_s;
    const bool text = before.base == after.base && (after.base == "varchar"_L1 || after.base == "varbinary"_L1);
    if (text) {
        const int width = after.base == "varbinary"_L1 ? 1 : bytesPerCharacter;
        const int old = before.arguments.value(0) * width;
        const int wanted = after.arguments.value(0) * width;
        if (wanted < old)
            return u"co_vc_shrink"_s;
        return (old <= 255) == (wanted <= 255) ? u"co_vc_grow"_s : u"co_vc_cross"_s;
    }
    if (before.base == after.base && before.arguments == after.arguments)
        return u"co_type_unsigned"_s;
    if (before.base == "varchar"_L1 && after.base.endsWith("text"_L1))
        return u"co_vc_text"_s;
    return u"co_type_bigint"_s;
}

} // namespace MySql
