// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/types.h"

#include <QHash>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace Lint {

TypeName typeName(const QString &written)
{
    // The columns of a project have few types, and many rules ask for them.
    static constexpr qsizetype many = 1024;
    thread_local QHash<QString, TypeName> known;
    const auto found = known.constFind(written);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= many)
        known.clear();
    return known.insert(written, PostgreSql::typeParts(written)).value();
}

/// What PostgreSQL 17 takes in an assignment, tried type by type; every type becomes a text by itself.
static const QHash<QString, QStringList> &assignments()
{
    static const QStringList numbers = {u"smallint"_s, u"integer"_s, u"bigint"_s,
                                        u"numeric"_s,  u"real"_s,    u"double precision"_s};
    static const QHash<QString, QStringList> casts = {
        {u"smallint"_s, numbers},
        {u"integer"_s, numbers + QStringList{u"money"_s}},
        {u"bigint"_s, numbers + QStringList{u"money"_s}},
        {u"numeric"_s, numbers + QStringList{u"money"_s}},
        {u"real"_s, numbers},
        {u"double precision"_s, numbers},
        {u"money"_s, {u"numeric"_s}},
        {u"timestamp"_s, {u"date"_s, u"time"_s, u"timestamptz"_s}},
        {u"timestamptz"_s, {u"date"_s, u"time"_s, u"timestamp"_s, u"timetz"_s}},
        {u"date"_s, {u"timestamp"_s, u"timestamptz"_s}},
        {u"time"_s, {u"interval"_s, u"timetz"_s}},
        {u"timetz"_s, {u"time"_s}},
        {u"interval"_s, {u"time"_s}},
        {u"json"_s, {u"jsonb"_s}},
        {u"jsonb"_s, {u"json"_s}},
        {u"cidr"_s, {u"inet"_s}},
        {u"inet"_s, {u"cidr"_s}},
        {u"bit"_s, {u"varbit"_s}},
        {u"varbit"_s, {u"bit"_s}},
        {u"text"_s, {}},
        {u"varchar"_s, {}},
        {u"char"_s, {}},
        {u"boolean"_s, {}},
        {u"uuid"_s, {}},
        {u"bytea"_s, {}},
    };
    return casts;
}

bool becomesByItself(const TypeName &before, const TypeName &after)
{
    static const QStringList texts = {u"text"_s, u"varchar"_s, u"char"_s};
    return !before.array && !after.array
        && (before.base == after.base || texts.contains(after.base)
            || assignments().value(before.base).contains(after.base));
}

bool needsUsing(const TypeName &before, const TypeName &after)
{
    const bool known = assignments().contains(before.base) && assignments().contains(after.base);
    return known && !before.array && !after.array && !becomesByItself(before, after);
}

/// Digits before and behind the point that a number type holds exactly; nothing for other types. 400 stands for as many
/// as anybody wants.
struct Digits
{
    int whole;
    int fraction;
};

static std::optional<Digits> digits(const TypeName &type)
{
    static const QHash<QString, Digits> numbers = {
        {u"smallint"_s, {5, 0}},
        {u"integer"_s, {10, 0}},
        {u"bigint"_s, {19, 0}},
        {u"real"_s, {39, 6}},
        {u"double precision"_s, {309, 15}},
        {u"numeric"_s, {400, 400}},
    };
    const auto found = numbers.constFind(type.base);
    if (found == numbers.constEnd())
        return std::nullopt;
    if (type.base != "numeric"_L1 || type.modifiers.isEmpty())
        return *found;
    const int scale = type.modifiers.value(1, 0);
    return Digits{type.modifiers.first() - scale, scale};
}

/// Text by its longest value; -1 is unlimited. Nothing for other types.
static std::optional<int> longest(const TypeName &type)
{
    if (type.base == "text"_L1 || type.base == "citext"_L1)
        return -1;
    if (type.base == "varchar"_L1 || type.base == "char"_L1)
        return type.modifiers.value(0, -1);
    return std::nullopt;
}

/// What of a moment a type keeps: 1 the date, 2 the time of day, 4 the zone.
static int moment(const TypeName &type)
{
    static const QHash<QString, int> parts = {
        {u"date"_s, 1}, {u"time"_s, 2}, {u"timetz"_s, 2}, {u"timestamp"_s, 3}, {u"timestamptz"_s, 3}};
    return parts.value(type.base);
}

bool isNarrower(const TypeName &before, const TypeName &after)
{
    if (before == after || before.array != after.array)
        return false;
    const std::optional<Digits> oldDigits = digits(before);
    const std::optional<Digits> newDigits = digits(after);
    if (oldDigits && newDigits) {
        // An integer loses its last digits in a float that holds fewer.
        static const QHash<QString, int> exact = {{u"real"_s, 6}, {u"double precision"_s, 15}};
        const bool imprecise = exact.contains(after.base) && !exact.contains(before.base)
            && oldDigits->whole + oldDigits->fraction > exact.value(after.base);
        return imprecise || newDigits->whole < oldDigits->whole || newDigits->fraction < oldDigits->fraction;
    }
    const std::optional<int> oldLength = longest(before);
    const std::optional<int> newLength = longest(after);
    if (oldLength && newLength)
        return *newLength >= 0 && (*oldLength < 0 || *newLength < *oldLength);
    if (moment(before) && moment(after)) {
        const bool lessPrecise = !after.modifiers.isEmpty()
            && (before.modifiers.isEmpty() ? after.modifiers.first() < 6
                                           : after.modifiers.first() < before.modifiers.first());
        return (moment(before) & ~moment(after)) != 0 || (lessPrecise && (moment(after) & 2));
    }
    const bool bits = before.base == after.base && (before.base == "varbit"_L1 || before.base == "bit"_L1);
    return (bits && !after.modifiers.isEmpty()
            && (before.modifiers.isEmpty() || after.modifiers.first() < before.modifiers.first()))
        || (before.base == "inet"_L1 && after.base == "cidr"_L1);
}

QString largestOf(const QString &written)
{
    struct Largest
    {
        qint64 isSigned = 0;
        qint64 isUnsigned = 0;
    };
    static const QHash<QString, Largest> numbers = {{u"tinyint"_s, {127, 255}},
                                                    {u"smallint"_s, {32'767, 65'535}},
                                                    {u"mediumint"_s, {8'388'607, 16'777'215}},
                                                    {u"integer"_s, {2'147'483'647, 4'294'967'295}}};
    const QString base = typeName(written).base;
    const qsizetype blank = base.indexOf(u' ');
    const auto number = numbers.constFind(blank < 0 ? base : typeName(base.first(blank)).base);
    if (number == numbers.constEnd())
        return {};
    const Largest found = *number;
    const bool isUnsigned = base.contains(" unsigned"_L1) || base.contains(" zerofill"_L1);
    const qint64 largest = isUnsigned ? found.isUnsigned : found.isSigned;
    return largest > 0 ? QLocale().toString(largest) : QString();
}

QString typeFamily(const TypeName &type)
{
    static const QHash<QString, QString> families = {
        {u"smallint"_s, u"integer"_s}, {u"integer"_s, u"integer"_s},     {u"bigint"_s, u"integer"_s},
        {u"numeric"_s, u"decimal"_s},  {u"real"_s, u"float"_s},          {u"double precision"_s, u"float"_s},
        {u"text"_s, u"text"_s},        {u"varchar"_s, u"text"_s},        {u"char"_s, u"text"_s},
        {u"citext"_s, u"text"_s},      {u"timestamp"_s, u"timestamp"_s}, {u"timestamptz"_s, u"timestamptz"_s},
    };
    return families.value(type.base, type.base) + (type.array ? u"[]"_s : QString());
}

bool isBuiltInType(const QString &type)
{
    static const QSet<QString> types = {
        u"integer"_s,  u"bigint"_s,  u"smallint"_s,  u"text"_s,        u"varchar"_s,
        u"char"_s,     u"numeric"_s, u"boolean"_s,   u"date"_s,        u"time"_s,
        u"timetz"_s,   u"uuid"_s,    u"timestamp"_s, u"timestamptz"_s, u"json"_s,
        u"jsonb"_s,    u"bytea"_s,   u"real"_s,      u"inet"_s,        u"double precision"_s,
        u"interval"_s, u"blob"_s,    u"tinyint"_s,   u"int"_s,         u"datetime"_s,
        u""_s};
    return types.contains(type);
}

} // namespace Lint
