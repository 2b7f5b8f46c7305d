// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/summary.h"

using namespace Qt::StringLiterals;

namespace Schema {

static constexpr qsizetype longest = 200;

static QString oneLine(const QString &text)
{
    const QString line = text.left(4 * longest).simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

QString objectName(const Table &)
{
    return u"table"_s;
}

QString objectName(const View &view)
{
    return view.materialized ? u"materialized view"_s : u"view"_s;
}

QString objectName(const Sequence &)
{
    return u"sequence"_s;
}

QString objectName(const Type &)
{
    return u"type"_s;
}

QString objectName(const Function &function)
{
    return function.kind.isEmpty() ? u"function"_s : function.kind;
}

QString objectName(const Other &other)
{
    return other.kind;
}

QString displayName(const Table &table)
{
    return qualified(table.schema, table.name);
}

QString displayName(const View &view)
{
    return qualified(view.schema, view.name);
}

QString displayName(const Sequence &sequence)
{
    return qualified(sequence.schema, sequence.name);
}

QString displayName(const Type &type)
{
    return qualified(type.schema, type.name);
}

QString displayName(const Function &function)
{
    return qualified(function.schema, function.name) + u'(' + function.arguments + u')';
}

QString displayName(const Other &other)
{
    return qualified(other.schema, other.name);
}

QString summary(const Column &column)
{
    QString text = column.type;
    if (!column.collation.isEmpty())
        text += u" COLLATE "_s + column.collation;
    if (column.notNull)
        text += u" NOT NULL"_s;
    if (!column.defaultExpression.isEmpty())
        text += u" DEFAULT "_s + column.defaultExpression;
    if (!column.identity.isEmpty())
        text += u" GENERATED "_s + column.identity + u" AS IDENTITY"_s;
    if (!column.generated.isEmpty())
        text += u" GENERATED ALWAYS AS ("_s + column.generated + u')' + (column.generatedStored ? u" STORED"_s : u""_s);
    return oneLine(text);
}

QString summary(const Constraint &constraint)
{
    return oneLine(constraint.definition.isEmpty() ? constraint.kind + u" ("_s + constraint.columns.join(u", "_s) + u')'
                                                   : constraint.definition);
}

QString summary(const Index &index)
{
    if (!index.definition.isEmpty())
        return oneLine(index.definition);
    return (index.unique ? u"unique ("_s : u"("_s) + index.columns.join(u", "_s) + u')';
}

QString summary(const Trigger &trigger)
{
    return oneLine(trigger.definition);
}

QString summary(const Policy &policy)
{
    QString text = u"FOR "_s + policy.command + u" TO "_s + policy.roles.join(u", "_s);
    if (!policy.usingExpression.isEmpty())
        text += u" USING ("_s + policy.usingExpression + u')';
    if (!policy.checkExpression.isEmpty())
        text += u" WITH CHECK ("_s + policy.checkExpression + u')';
    return oneLine(text);
}

QString summary(const Table &table)
{
    QString text;
    for (const Column &column : table.columns) {
        text += (text.isEmpty() ? u"("_s : u", "_s) + column.name + u' ' + column.type;
        if (text.size() > longest)
            break;
    }
    return oneLine(text.isEmpty() ? u"()"_s : text + u')');
}

QString summary(const View &view)
{
    return oneLine(view.definition);
}

QString summary(const Sequence &sequence)
{
    return oneLine(u"AS %1 START %2 INCREMENT %3"_s.arg(sequence.type, sequence.start, sequence.increment));
}

QString summary(const Type &type)
{
    return oneLine(type.labels.isEmpty() ? type.definition : u"enum ("_s + type.labels.join(u", "_s) + u')');
}

QString summary(const Function &function)
{
    return oneLine(function.definition);
}

QString summary(const Other &other)
{
    return oneLine(other.definition.isEmpty() ? other.name : other.definition);
}

} // namespace Schema
