// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rebuildtext.h"

#include "core/lint/keys.h"
#include "core/lint/knowntables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// Writes one table's definition from what is known of it.
class TableWriter
{
public:
    TableWriter(const Script &script, const Schema::Table &table)
        : m_dialect(*script.dialect)
        , m_table(table)
    {
    }

    QStringList lines() const
    {
        QStringList lines;
        for (const Schema::Column &column : m_table.columns)
            lines.append(u"    "_s + columnText(column));
        for (const Schema::Constraint &constraint : m_table.constraints) {
            if (&constraint != inlineKey())
                lines.append(u"    "_s + constraintText(constraint));
        }
        return lines;
    }

    QString options() const
    {
        QStringList options;
        if (m_table.properties.options.contains(u"strict"_s))
            options.append(u"STRICT"_s);
        if (m_table.properties.options.contains(u"without rowid"_s))
            options.append(u"WITHOUT ROWID"_s);
        return options.isEmpty() ? QString() : u' ' + options.join(u", "_s);
    }

    QString listed(const QStringList &names) const
    {
        QStringList quoted;
        for (const QString &name : names)
            quoted.append(name.startsWith(u'(') ? name : m_dialect.quoted(name));
        return u'(' + quoted.join(u", "_s) + u')';
    }

private:
    /// A key of one column stands with its column: only there may AUTOINCREMENT follow.
    const Schema::Constraint *inlineKey() const
    {
        const Schema::Constraint *key = primaryKey(m_table);
        return key && key->columns.size() == 1 ? key : nullptr;
    }

    bool isNotNullByKey(const Schema::Column &column) const
    {
        const Schema::Constraint *key = primaryKey(m_table);
        return key && key->columns.contains(column.name) && keepsNullOut(*key, m_table, true);
    }

    QString columnText(const Schema::Column &column) const
    {
        const Schema::Constraint *key = inlineKey();
        const bool isKey = key && key->columns.first() == column.name;
        QString text = m_dialect.quoted(column.name);
        if (!column.type.isEmpty())
            text += u' ' + column.type;
        if (isKey)
            text += u" PRIMARY KEY"_s + (key->options.contains(u"autoincrement"_s) ? u" AUTOINCREMENT"_s : QString());
        if (column.notNull && !isNotNullByKey(column))
            text += u" NOT NULL"_s;
        if (!column.defaultExpression.isEmpty())
            text += u" DEFAULT "_s + defaultText(column.defaultExpression);
        if (!column.collation.isEmpty())
            text += u" COLLATE "_s + m_dialect.quoted(column.collation);
        if (!column.generated.isEmpty())
            text += u" GENERATED ALWAYS AS ("_s + column.generated + (column.generatedStored ? u") STORED"_s : u")"_s);
        return text;
    }

    /// What is more than one word or literal needs its parentheses.
    static QString defaultText(const QString &expression)
    {
        const bool quoted = expression.size() > 1 && expression.startsWith(u'\'')
            && expression.indexOf(u'\'', 1) == expression.size() - 1;
        const bool plain = quoted || expression.startsWith(u'(') || std::ranges::all_of(expression, [](QChar c) {
                               return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-' || c == u'+';
                           });
        return plain ? expression : u'(' + expression + u')';
    }

    QString constraintText(const Schema::Constraint &constraint) const
    {
        const QString name = constraint.generatedName ? QString()
                                                      : u"CONSTRAINT "_s + m_dialect.quoted(constraint.name) + u' ';
        if (!constraint.definition.isEmpty())
            return name + constraint.definition;
        if (constraint.kind == "primary key"_L1)
            return name + u"PRIMARY KEY "_s + listed(constraint.columns);
        if (constraint.kind == "unique"_L1)
            return name + u"UNIQUE "_s + listed(constraint.columns);
        if (constraint.kind == "check"_L1)
            return name + u"CHECK ("_s + constraint.expression + u')';
        QString text = name + u"FOREIGN KEY "_s + listed(constraint.columns) + u" REFERENCES "_s
            + m_dialect.quoted(constraint.referencedTable);
        if (!constraint.referencedColumns.isEmpty())
            text += u' ' + listed(constraint.referencedColumns);
        if (!constraint.onDelete.isEmpty())
            text += u" ON DELETE "_s + constraint.onDelete;
        if (!constraint.onUpdate.isEmpty())
            text += u" ON UPDATE "_s + constraint.onUpdate;
        if (constraint.deferrable)
            text += u" DEFERRABLE INITIALLY DEFERRED"_s;
        return text;
    }

    const Dialect::Dialect &m_dialect;
    const Schema::Table &m_table;
};

/// The table as it is to be; nothing: the wish does not fit it.
std::optional<Schema::Table> wished(Schema::Table table, const Wish &wish)
{
    using enum Wish::Kind;
    if (wish.kind == None)
        return std::nullopt;
    if (wish.kind == DropConstraint) {
        const qsizetype removed = table.constraints.removeIf(
            [&](const Schema::Constraint &constraint) { return constraint.name == wish.value; });
        return removed == 1 ? std::optional(table) : std::nullopt;
    }
    if (wish.kind == Constraint)
        return table;
    const auto column = std::ranges::find(table.columns, wish.column, &Schema::Column::name);
    if (column == table.columns.end())
        return std::nullopt;
    if (wish.kind == Type)
        column->type = wish.value;
    else if (wish.kind == Default)
        column->defaultExpression = wish.value;
    else if (wish.kind == NotNull)
        column->notNull = !wish.value.isEmpty();
    else
        table.columns.erase(column);
    return table;
}

QString indexText(const Schema::Index &index, const Schema::Table &table, const TableWriter &writer,
                  const Dialect::Dialect &dialect)
{
    if (!index.definition.isEmpty())
        return index.definition;
    return (index.unique ? u"CREATE UNIQUE INDEX "_s : u"CREATE INDEX "_s) + dialect.quoted(index.name) + u" ON "_s
        + dialect.quoted(table.name) + u' ' + writer.listed(index.columns)
        + (index.predicate.isEmpty() ? QString() : u" WHERE "_s + index.predicate);
}

} // namespace

QByteArray rebuildText(const Script &script, const Schema::Table *table, const Wish &wish)
{
    const bool triggersKnown = table && std::ranges::all_of(table->triggers, [](const Schema::Trigger &trigger) {
                                   return trigger.definition.startsWith("CREATE"_L1, Qt::CaseInsensitive);
                               });
    if (!isWhole(table) || !triggersKnown)
        return {};
    const std::optional<Schema::Table> after = wished(*table, wish);
    if (!after || (wish.kind == Wish::Kind::DropColumn && !indexesWith(*table, wish.column).isEmpty()))
        return {};
    const TableWriter writer(script, *after);
    QStringList lines = writer.lines();
    if (wish.kind == Wish::Kind::Constraint)
        lines.append(u"    "_s + wish.value);
    QStringList columns;
    for (const Schema::Column &column : after->columns) {
        if (column.generated.isEmpty())
            columns.append(column.name);
    }
    const QString name = script.dialect->quoted(table->name);
    const QString fresh = script.dialect->quoted(u"new_"_s + table->name);
    const QString names = writer.listed(columns);
    QStringList statements = {
        u"CREATE TABLE "_s + fresh + u" (\n"_s + lines.join(u",\n"_s) + u"\n)"_s + writer.options(),
        u"INSERT INTO "_s + fresh + u' ' + names + u" SELECT "_s + names.sliced(1, names.size() - 2) + u" FROM "_s
            + name,
        u"DROP TABLE "_s + name,
        u"ALTER TABLE "_s + fresh + u" RENAME TO "_s + name,
    };
    for (const Schema::Index &index : table->indexes) {
        if (index.constraint.isEmpty() && !index.name.startsWith("sqlite_autoindex_"_L1))
            statements.append(indexText(index, *table, writer, *script.dialect));
    }
    for (const Schema::Trigger &trigger : table->triggers)
        statements.append(trigger.definition);
    return statements.join(u";\n"_s).toUtf8();
}

} // namespace Lint
