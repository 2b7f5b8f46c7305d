// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/ledger.h"
#include "core/lint/types.h"

#include <QStringBuilder>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lint {

static QLatin1StringView endingOf(Sql::ConstraintKind kind)
{
    switch (kind) {
    case Sql::ConstraintKind::PrimaryKey:
        return "_pkey"_L1;
    case Sql::ConstraintKind::Unique:
        return "_key"_L1;
    case Sql::ConstraintKind::ForeignKey:
        return "_fkey"_L1;
    case Sql::ConstraintKind::Check:
        return "_check"_L1;
    case Sql::ConstraintKind::Exclusion:
        return "_excl"_L1;
    case Sql::ConstraintKind::NotNull:
        return "_not_null"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString chosenName(const QString &table, Sql::ConstraintKind kind, const QStringList &columns)
{
    const QLatin1StringView ending = endingOf(kind);
    if (kind == Sql::ConstraintKind::PrimaryKey || columns.isEmpty())
        return table % ending;
    if (columns.size() == 1)
        return table % u'_' % columns.first() % ending;
    return table % u'_' % columns.join(u'_') % ending;
}

QString chosenName(const QString &table, const Sql::Constraint &constraint)
{
    return chosenName(table, constraint.kind, constraint.columns);
}

QString normalised(const QString &expression)
{
    if (expression.isEmpty())
        return {};
    const QByteArray text = expression.toUtf8();
    Sql::Lexer lexer(text, {.dollarQuotes = true});
    QStringList words;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Comment)
            continue;
        QString word = QString::fromUtf8(lexer.text(token));
        if (token.kind == Sql::TokenKind::Word)
            word = word.toLower();
        else if (token.kind == Sql::TokenKind::QuotedName)
            word = Sql::unquotedName(lexer.text(token));
        words.append(word);
    }
    // 'x'::text is what a server prints for 'x'.
    if (const qsizetype cast = words.indexOf(u"::"_s); cast > 0 && cast == 1)
        words = words.first(1);
    while (words.size() > 2 && words.first() == "("_L1 && words.last() == ")"_L1) {
        int depth = 0;
        bool around = true;
        for (qsizetype i = 0; i + 1 < words.size() && around; ++i) {
            depth += words.at(i) == "("_L1 ? 1 : words.at(i) == ")"_L1 ? -1 : 0;
            around = depth > 0;
        }
        if (!around)
            break;
        words = words.sliced(1, words.size() - 2);
    }
    return words.join(u' ');
}

QString viewValue(const std::optional<QString> &head, const QString &body)
{
    const QString columns = normalised(head.value_or(QString()));
    return columns.isEmpty() ? normalised(body) : columns + u" as "_s + normalised(body);
}

QString typeText(const QString &written)
{
    const TypeName type = typeName(written);
    QStringList modifiers;
    for (const int modifier : type.modifiers)
        modifiers.append(QString::number(modifier));
    return type.base + (modifiers.isEmpty() ? QString() : u'(' + modifiers.join(u',') + u')')
        + (type.array ? u"[]"_s : QString());
}

/// A literal, which a server prints as it was written: 0, 'x', true, now().
static bool isPlain(const QString &expression)
{
    return expression.isEmpty() || !expression.contains(u' ') || expression == "now ( )"_L1
        || expression.startsWith(u'\'');
}

/// A column's.
static std::map<QString, Thing> attributes(const QString &type, bool notNull, const QString &defaultExpression,
                                           bool defaultKnown, const QString &generated, bool identity)
{
    std::map<QString, Thing> parts;
    parts[u"type"_s] = {.value = typeText(type), .sql = type.toUtf8()};
    parts[u"not null"_s] = {.value = notNull ? u"true"_s : QString()};
    parts[u"default"_s] = {
        .value = normalised(defaultExpression), .known = defaultKnown, .sql = defaultExpression.toUtf8()};
    parts[u"generated"_s] = {.value = normalised(generated), .known = generated.isEmpty(), .sql = generated.toUtf8()};
    parts[u"identity"_s] = {.value = identity ? u"identity"_s : QString()};
    return parts;
}

Thing unknownThing()
{
    return {.known = false, .partial = true};
}

Thing thingOf(const Sql::ColumnDefinition &column)
{
    return {.known = false, .partial = true, .definition = &column};
}

void spread(Thing &column)
{
    if (!column.definition)
        return;
    const Sql::ColumnDefinition &from = *std::exchange(column.definition, nullptr);
    const bool key = from.has(Sql::ConstraintKind::PrimaryKey);
    column.parts = attributes(from.type, from.notNull || from.serial || from.identity || key, from.defaultExpression,
                              !from.serial, from.generated, from.identity);
    // In SQLite a key may be NULL, and of a key in PostgreSQL nobody asks.
    column.parts[u"not null"_s].known = !key;
}

Thing thingOf(const Schema::Column &column, bool fromServer)
{
    const bool serial = column.type.endsWith("serial"_L1);
    const bool plain = !fromServer || isPlain(normalised(column.defaultExpression));
    Thing thing{.known = false,
                .partial = true,
                .parts = attributes(column.type, column.notNull, column.defaultExpression, plain && !serial,
                                    column.generated, !column.identity.isEmpty())};
    QString sql = u" "_s + column.type;
    if (!column.defaultExpression.isEmpty())
        sql += u" DEFAULT "_s + column.defaultExpression;
    if (column.notNull)
        sql += u" NOT NULL"_s;
    const bool plainly = column.collation.isEmpty() && column.options.isEmpty() && column.comment.isEmpty()
        && column.grants.isEmpty();
    if (plainly && column.generated.isEmpty() && column.identity.isEmpty() && !serial)
        thing.sql = sql.toUtf8();
    thing.parts[u"type"_s].known = column.collation.isEmpty();
    return thing;
}

Thing thingOf(const Sql::Constraint &constraint, const QString &referencedKey)
{
    using enum Sql::ConstraintKind;
    Thing thing{.references = referencedKey, .columns = constraint.columns};
    switch (constraint.kind) {
    case PrimaryKey:
        thing.value = u"primary key"_s;
        break;
    case Unique:
        thing.value = u"unique "_s + constraint.columns.join(u',');
        break;
    case ForeignKey:
        thing.value = u"foreign key %1 to %2 %3"_s.arg(constraint.columns.join(u','), referencedKey,
                                                       constraint.onDelete);
        break;
    case Check:
        thing.value = u"check "_s + normalised(constraint.expression);
        break;
    case Exclusion:
    case NotNull:
        thing.known = false;
        break;
    }
    thing.known = thing.known && constraint.usingIndex.isEmpty();
    return thing;
}

Thing thingOf(const Schema::Constraint &constraint, bool fromServer)
{
    Thing thing{.generated = constraint.generatedName, .columns = constraint.columns};
    if (!constraint.referencedTable.isEmpty())
        thing.references = u"table "_s + constraint.referencedTable;
    if (constraint.kind == "primary key"_L1)
        thing.value = constraint.kind;
    else if (constraint.kind == "unique"_L1)
        thing.value = u"unique "_s + constraint.columns.join(u',');
    else if (constraint.kind == "foreign key"_L1)
        thing.value = u"foreign key %1 to %2 %3"_s.arg(constraint.columns.join(u','), thing.references,
                                                       constraint.onDelete == "NO ACTION"_L1 ? QString()
                                                                                             : constraint.onDelete);
    else if (constraint.kind == "check"_L1)
        thing.value = u"check "_s + normalised(constraint.expression);
    // What a server prints of an expression is not what people write.
    thing.known = !thing.value.isEmpty() && (!fromServer || constraint.kind != "check"_L1);
    if (!constraint.definition.isEmpty())
        thing.sql = constraint.definition.toUtf8();
    else if (constraint.kind == "check"_L1 && !constraint.expression.isEmpty())
        thing.sql = "CHECK (" + constraint.expression.toUtf8() + ')';
    return thing;
}

} // namespace Lint
