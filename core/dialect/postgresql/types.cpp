// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which changes of type leave the rows as they are: asked of PostgreSQL 17, pair by pair, in tst_postgresqltypes.
#include "core/dialect/postgresql/types.h"

#include "core/dialect/postgresql/parse.h"
#include "core/sql/lexer.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace PostgreSql {

static QString canonical(const QString &name)
{
    static const QHash<QString, QString> aliases = {
        {u"int"_s, u"integer"_s},
        {u"int4"_s, u"integer"_s},
        {u"int8"_s, u"bigint"_s},
        {u"int2"_s, u"smallint"_s},
        {u"serial"_s, u"integer"_s},
        {u"serial4"_s, u"integer"_s},
        {u"bigserial"_s, u"bigint"_s},
        {u"serial8"_s, u"bigint"_s},
        {u"smallserial"_s, u"smallint"_s},
        {u"serial2"_s, u"smallint"_s},
        {u"float8"_s, u"double precision"_s},
        {u"float"_s, u"double precision"_s},
        {u"float4"_s, u"real"_s},
        {u"decimal"_s, u"numeric"_s},
        {u"bool"_s, u"boolean"_s},
        {u"character varying"_s, u"varchar"_s},
        {u"character"_s, u"char"_s},
        {u"bpchar"_s, u"char"_s},
        {u"timestamp with time zone"_s, u"timestamptz"_s},
        {u"timestamp without time zone"_s, u"timestamp"_s},
        {u"time with time zone"_s, u"timetz"_s},
        {u"time without time zone"_s, u"time"_s},
        {u"bit varying"_s, u"varbit"_s},
    };
    return aliases.value(name, name);
}

TypeParts typeParts(const QString &written)
{
    QString text = written.toLower().simplified();
    if (text.startsWith("pg_catalog."_L1))
        text.remove(0, 11);
    TypeParts type;
    // MySQL's members are not numbers, and the display width of its whole numbers means nothing.
    if (text.startsWith("enum("_L1) || text.startsWith("set("_L1)) {
        type.base = written.simplified();
        return type;
    }
    if (const qsizetype bracket = text.indexOf(u'['); bracket >= 0) {
        type.array = true;
        text.truncate(bracket);
    }
    // "timestamp(3) with time zone": the modifiers stand inside the name.
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = open < 0 ? -1 : text.indexOf(u')', open);
    if (close > open) {
        for (const QString &number : text.sliced(open + 1, close - open - 1).split(u','))
            type.modifiers.append(number.trimmed().toInt());
        text.remove(open, close - open + 1);
    }
    QString name = text.simplified();
    if (name.endsWith(".citext"_L1)) // an extension's, in whichever schema it stands
        name = u"citext"_s;
    type.base = canonical(name);
    static const QStringList whole = {u"tinyint"_s, u"smallint"_s, u"mediumint"_s, u"integer"_s, u"bigint"_s};
    if (whole.contains(canonical(type.base.section(u' ', 0, 0))))
        type.modifiers.clear();
    if (type.modifiers.isEmpty() && (type.base == "bit"_L1 || (type.base == "char"_L1 && name != "bpchar"_L1)))
        type.modifiers = {1};
    return type;
}

/// Text types by length: -1 is unlimited. Nothing for other types.
static std::optional<int> textLimit(const TypeParts &type)
{
    if (type.base == "text"_L1)
        return -1;
    if (type.base == "varchar"_L1)
        return type.modifiers.value(0, -1);
    return std::nullopt;
}

static bool notNarrower(const QList<int> &before, const QList<int> &after)
{
    return after.isEmpty() || (!before.isEmpty() && after.first() >= before.first());
}

/// The same for digits of a second, of which there are six at most: a type that states none has all of them.
static bool notCoarser(const QList<int> &before, const QList<int> &after)
{
    static constexpr int most = 6;
    return notNarrower(before, after) || after.first() >= most;
}

static bool isInterval(const TypeParts &type)
{
    return type.base == "interval"_L1 || type.base.startsWith("interval "_L1);
}

/// "interval day to hour": only the smallest field counts, and digits of a second where there are seconds.
static bool keepsInterval(const TypeParts &before, const TypeParts &after)
{
    static const QStringList fields = {u"second"_s, u"minute"_s, u"hour"_s, u"day"_s, u"month"_s, u"year"_s};
    const auto smallest = [](const TypeParts &type) {
        return std::max(fields.indexOf(type.base.section(u' ', -1)), qsizetype(0));
    };
    return smallest(after) <= smallest(before)
        && (smallest(before) > 0 || notCoarser(before.modifiers, after.modifiers));
}

/// oid and the names that are kept as one: regclass, regtype, …
static bool isOid(const QString &base)
{
    static const QStringList names = {u"oid"_s,           u"regclass"_s,     u"regcollation"_s, u"regconfig"_s,
                                      u"regdictionary"_s, u"regnamespace"_s, u"regoper"_s,      u"regoperator"_s,
                                      u"regproc"_s,       u"regprocedure"_s, u"regrole"_s,      u"regtype"_s};
    return names.contains(base);
}

/// Are the types of two names stored alike, so that the one becomes the other without a look at the values?
static bool isBinaryCompatible(const TypeParts &before, const TypeParts &after)
{
    const QString &from = before.base;
    const QString &to = after.base;
    static const QStringList texts = {u"text"_s, u"varchar"_s, u"citext"_s};
    // From char of any kind to them the blanks at the end are cut off.
    if (texts.contains(from) || from == "xml"_L1)
        return after.modifiers.isEmpty()
            && (to == "text"_L1 || to == "varchar"_L1 || to == "char"_L1 || (to == "citext"_L1 && from != "xml"_L1));
    if (from == "bit"_L1)
        return to == "varbit"_L1 && after.modifiers.isEmpty();
    const auto isNumber = [](const QString &base) { return base == "oid"_L1 || base == "integer"_L1; };
    const auto isEither = [&](QLatin1StringView one, QLatin1StringView other) {
        return (from == one && to == other) || (from == other && to == one);
    };
    return (from == "cidr"_L1 && to == "inet"_L1) || (isNumber(from) && isOid(to)) || (isOid(from) && isNumber(to))
        || isEither("regproc"_L1, "regprocedure"_L1) || isEither("regoper"_L1, "regoperator"_L1);
}

static bool keepsRows(const TypeParts &before, const TypeParts &after)
{
    if (before.array || after.array) // members are converted one by one, unless there is nothing to convert
        return before.array && after.array && before.base == after.base && after.modifiers.isEmpty();
    const std::optional<int> oldLimit = textLimit(before);
    const std::optional<int> newLimit = textLimit(after);
    if (oldLimit && newLimit)
        return *newLimit < 0 || (*oldLimit >= 0 && *newLimit >= *oldLimit);
    if (isInterval(before) && isInterval(after))
        return keepsInterval(before, after);
    if (before.base != after.base)
        return isBinaryCompatible(before, after);
    if (before.base == "numeric"_L1) {
        const bool sameScale = before.modifiers.value(1, 0) == after.modifiers.value(1, 0);
        return after.modifiers.isEmpty()
            || (!before.modifiers.isEmpty() && sameScale && after.modifiers.first() >= before.modifiers.first());
    }
    static const QStringList times = {u"time"_s, u"timetz"_s, u"timestamp"_s, u"timestamptz"_s};
    if (times.contains(before.base))
        return notCoarser(before.modifiers, after.modifiers);
    return before.base == "varbit"_L1 ? notNarrower(before.modifiers, after.modifiers)
                                      : before.base == "char"_L1 && after.modifiers.isEmpty();
}

static TypeChange changeOf(const TypeParts &before, const TypeParts &after)
{
    if (before == after)
        return TypeChange::Same;
    const bool zone = (before.base == "timestamp"_L1 && after.base == "timestamptz"_L1)
        || (before.base == "timestamptz"_L1 && after.base == "timestamp"_L1);
    if (zone && !before.array && !after.array)
        return notCoarser(before.modifiers, after.modifiers) ? TypeChange::CatalogUtc : TypeChange::Rewrite;
    return keepsRows(before, after) ? TypeChange::Catalog : TypeChange::Rewrite;
}

static QString operatorClass(const TypeParts &type)
{
    if (type.base == "varchar"_L1)
        return u"text"_s;
    if (type.base == "cidr"_L1)
        return u"inet"_s;
    if (isOid(type.base))
        return u"oid"_s;
    return isInterval(type) ? u"interval"_s : type.base;
}

namespace {

/// What a name comes down to.
struct Resolved
{
    TypeParts parts;
    bool domain = false;
    bool constrained = false; ///< a value becomes one of it only when it has been looked at
    bool collated = false; ///< by an order of its own
};

} // namespace

static const Schema::Type *domainNamed(const QString &name, const Schema::Snapshot *schema)
{
    if (!schema)
        return nullptr;
    const auto found = std::ranges::find_if(schema->types, [&](const Schema::Type &type) {
        return type.kind == "domain"_L1 && (type.name == name || Schema::qualified(type.schema, type.name) == name);
    });
    return found == schema->types.end() ? nullptr : &*found;
}

static Resolved resolved(const QString &written, const Schema::Snapshot *schema)
{
    static constexpr int deepest = 20;
    QString name = written.trimmed();
    Resolved result;
    const Schema::Type *domain = domainNamed(name, schema);
    for (int depth = 0; domain && depth < deepest; ++depth) {
        const QString definition = domain->definition; // "text COLLATE … DEFAULT … NOT NULL"
        result.domain = true;
        result.constrained = result.constrained || !domain->constraints.isEmpty()
            || definition.contains(" NOT NULL"_L1);
        result.collated = result.collated || definition.contains(" COLLATE "_L1);
        name = definition.section(u" DEFAULT "_s, 0, 0).section(u" COLLATE "_s, 0, 0).section(u" NOT NULL"_s, 0, 0);
        domain = domainNamed(name, schema);
    }
    result.parts = typeParts(name);
    return result;
}

TypeStep typeStep(const QString &before, const QString &after, const Schema::Snapshot *schema)
{
    const bool same = typeParts(before) == typeParts(after);
    Resolved from = resolved(before, schema);
    const Resolved to = resolved(after, schema);
    TypeStep step{.before = from.parts, .after = to.parts, .constrained = to.constrained};
    // Arrays have one operator class for all, which is chosen anew where a domain hides the array.
    step.comparedAnew = from.collated || to.collated || (to.parts.array && from.domain != to.domain)
        || operatorClass(from.parts) != operatorClass(to.parts);
    if (same) {
        step.change = TypeChange::Same;
    } else if (!to.constrained) {
        // The server forgets a domain's length when it casts from it.
        if (from.domain)
            from.parts.modifiers.clear();
        const TypeChange change = changeOf(from.parts, to.parts);
        step.change = change == TypeChange::Same ? TypeChange::Catalog : change;
    }
    return step;
}

/// Does the name stand among the expression's words?
static bool mentions(const QString &expression, const QString &name)
{
    const QByteArray text = expression.toUtf8();
    Sql::Lexer lexer(text, lexicalRules());
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const bool word = token.kind == Sql::TokenKind::Word;
        if ((word || token.kind == Sql::TokenKind::QuotedName)
            && Sql::unquotedName(lexer.text(token)).compare(name, word ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0)
            return true;
    }
    return false;
}

bool isBuiltAnew(const Schema::Index &index, const QString &column, const TypeStep &step)
{
    const bool computed = std::ranges::any_of(
        index.columns, [&](const QString &part) { return part.startsWith(u'(') && mentions(part, column); });
    if (computed || mentions(index.predicate, column))
        return true;
    // What GIN keeps are the array's members. A class that is chosen by name stays.
    const bool another = step.comparedAnew || (step.after.array && index.method == "gin"_L1);
    return another && index.columns.contains(column) && !index.definition.contains("_ops"_L1);
}

} // namespace PostgreSql
