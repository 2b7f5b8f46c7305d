// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/ddl.h"

#include "core/schema/summary.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

/// [a-z_][a-z0-9_$]*: the server reads it as it stands.
static bool isPlain(QStringView name)
{
    const auto begins = [](char16_t each) { return (each >= u'a' && each <= u'z') || each == u'_'; };
    const auto goesOn = [&](QChar each) {
        return begins(each.unicode()) || (each >= u'0' && each <= u'9') || each == u'$';
    };
    return !name.isEmpty() && begins(name.front().unicode()) && std::ranges::all_of(name, goesOn);
}

QString quoted(const QString &name)
{
    // Words that cannot stand as a column's or a table's name.
    static const QSet<QString> reserved = [] {
        const QStringList words = u"all analyse analyze and any array as asc asymmetric authorization binary both case "
                                  u"cast check collate collation column "
                                  "concurrently constraint create cross current_catalog current_date current_role "
                                  "current_schema current_time "
                                  "current_timestamp current_user default deferrable desc distinct do else end except "
                                  "false fetch for foreign freeze from "
                                  "full grant group having ilike in initially inner intersect into is isnull join "
                                  "lateral leading left like limit "
                                  "localtime localtimestamp natural not notnull null offset on only or order outer "
                                  "overlaps placing primary references "
                                  "returning right select session_user similar some symmetric system_user table "
                                  "tablesample then to trailing true union "
                                  "unique user using variadic verbose when where window with"_s.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    if (isPlain(name) && !reserved.contains(name))
        return name;
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

namespace {

QString quoted(const QString &schema, const QString &name)
{
    return schema.isEmpty() ? PostgreSql::quoted(name) : PostgreSql::quoted(schema) + u'.' + PostgreSql::quoted(name);
}

QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

class Writer
{
public:
    void line(const QString &text) { m_text += text + u'\n'; }
    void gap()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n"_s))
            m_text += u'\n';
    }
    void statement(const QString &text) { line(text.endsWith(u';') ? text : text + u';'); }
    void comment(const QString &what, const QString &text)
    {
        if (!text.isEmpty())
            statement(u"COMMENT ON "_s + what + u" IS "_s + literal(text));
    }
    /// Owner, comment and grants of `what`, which is "TABLE public.users".
    void properties(const QString &what, const Schema::Properties &properties)
    {
        comment(what, properties.comment);
        if (!properties.owner.isEmpty())
            statement(u"ALTER "_s + what + u" OWNER TO "_s + PostgreSql::quoted(properties.owner));
        grants(what, {}, properties.grants);
    }
    void grants(const QString &what, const QString &column, const QList<Schema::Grant> &grants)
    {
        for (const Schema::Grant &grant : grants) {
            const QString to = grant.grantee == u"PUBLIC"_s ? grant.grantee : PostgreSql::quoted(grant.grantee);
            if (grant.privilege == u"NONE"_s)
                statement(u"REVOKE ALL ON "_s + what + u" FROM "_s + to);
            else
                statement(u"GRANT "_s + grant.privilege + (column.isEmpty() ? u""_s : u" ("_s + column + u')')
                          + u" ON "_s + what + u" TO "_s + to + (grant.grantable ? u" WITH GRANT OPTION"_s : u""_s));
        }
    }
    QString text() const { return m_text.trimmed() + (m_text.isEmpty() ? u""_s : u"\n"_s); }

private:
    QString m_text;
};

QString columnLine(const Schema::Column &column)
{
    QString text = PostgreSql::quoted(column.name) + u' ' + column.type;
    if (!column.collation.isEmpty())
        text += u" COLLATE "_s + column.collation;
    if (!column.defaultExpression.isEmpty())
        text += u" DEFAULT "_s + column.defaultExpression;
    if (!column.generated.isEmpty())
        text += u" GENERATED ALWAYS AS ("_s + column.generated
            + (column.generatedStored ? u") STORED"_s : u") VIRTUAL"_s);
    if (!column.identity.isEmpty())
        text += u" GENERATED "_s + column.identity + u" AS IDENTITY"_s;
    if (column.notNull)
        text += u" NOT NULL"_s;
    return text;
}

void writeIndexes(Writer &writer, const QString &schema, const QList<Schema::Index> &indexes)
{
    writer.gap();
    for (const Schema::Index &index : indexes) {
        if (!index.constraint.isEmpty())
            continue;
        writer.statement(index.definition);
        if (!index.valid)
            writer.line(u"-- not valid"_s);
        writer.comment(u"INDEX "_s + quoted(schema, index.name), index.comment);
    }
}

void writeTriggers(Writer &writer, const QString &on, const QList<Schema::Trigger> &triggers)
{
    writer.gap();
    for (const Schema::Trigger &trigger : triggers) {
        writer.statement(trigger.definition);
        const QString verb = trigger.enabled == u"disabled"_s ? u"DISABLE"_s : u"ENABLE "_s + trigger.enabled.toUpper();
        if (!trigger.enabled.isEmpty())
            writer.statement(u"ALTER TABLE "_s + on + u' ' + verb + u" TRIGGER "_s + PostgreSql::quoted(trigger.name));
        writer.comment(u"TRIGGER "_s + PostgreSql::quoted(trigger.name) + u" ON "_s + on, trigger.comment);
    }
}

void writePolicies(Writer &writer, const QString &on, const Schema::Table &table)
{
    writer.gap();
    if (table.properties.options.contains(u"rowSecurity"_s))
        writer.statement(u"ALTER TABLE "_s + on + u" ENABLE ROW LEVEL SECURITY"_s);
    if (table.properties.options.contains(u"forceRowSecurity"_s))
        writer.statement(u"ALTER TABLE "_s + on + u" FORCE ROW LEVEL SECURITY"_s);
    for (const Schema::Policy &policy : table.policies) {
        QStringList roles;
        for (const QString &role : policy.roles)
            roles.append(role == u"PUBLIC"_s ? role : PostgreSql::quoted(role));
        writer.statement(
            u"CREATE POLICY "_s + PostgreSql::quoted(policy.name) + u" ON "_s + on
            + (policy.permissive ? u""_s : u" AS RESTRICTIVE"_s) + u" FOR "_s + policy.command + u" TO "_s
            + roles.join(u", "_s)
            + (policy.usingExpression.isEmpty() ? u""_s : u" USING ("_s + policy.usingExpression + u')')
            + (policy.checkExpression.isEmpty() ? u""_s : u" WITH CHECK ("_s + policy.checkExpression + u')'));
        writer.comment(u"POLICY "_s + PostgreSql::quoted(policy.name) + u" ON "_s + on, policy.comment);
    }
}

QString tableHead(const Schema::Table &table, const QString &name)
{
    const Schema::Options &options = table.properties.options;
    QString head = u"CREATE "_s;
    if (options.value(u"persistence"_s) == u"unlogged"_s)
        head += u"UNLOGGED "_s;
    if (options.contains(u"foreignServer"_s))
        head += u"FOREIGN "_s;
    head += u"TABLE "_s + name;
    return head;
}

void writeTable(Writer &writer, const Schema::Table &table)
{
    const QString name = quoted(table.schema, table.name);
    const Schema::Options &options = table.properties.options;
    QStringList lines;
    for (const Schema::Column &column : table.columns)
        lines.append(u"    "_s + columnLine(column));
    for (const Schema::Constraint &constraint : table.constraints) {
        if (constraint.kind != u"not null"_s)
            lines.append(u"    CONSTRAINT "_s + PostgreSql::quoted(constraint.name) + u' ' + constraint.definition);
    }
    QString tail = lines.isEmpty() ? u"()"_s : u"(\n"_s + lines.join(u",\n"_s) + u"\n)"_s;
    if (options.contains(u"inherits"_s))
        tail += u"\nINHERITS ("_s + options.value(u"inherits"_s) + u')';
    if (!table.partitionKey.isEmpty())
        tail += u"\nPARTITION BY "_s + table.partitionKey;
    if (options.contains(u"foreignServer"_s))
        tail += u"\nSERVER "_s + options.value(u"foreignServer"_s);
    if (options.contains(u"with"_s))
        tail += u"\nWITH ("_s + options.value(u"with"_s) + u')';
    if (options.contains(u"tablespace"_s))
        tail += u"\nTABLESPACE "_s + PostgreSql::quoted(options.value(u"tablespace"_s));
    writer.statement(tableHead(table, name) + u' ' + tail);
    if (!table.partitionOf.isEmpty())
        writer.statement(u"ALTER TABLE "_s + table.partitionOf + u" ATTACH PARTITION "_s + name + u' '
                         + table.partitionBound);

    writeIndexes(writer, table.schema, table.indexes);
    writeTriggers(writer, name, table.triggers);
    writePolicies(writer, name, table);
    writer.gap();
    for (const Schema::Column &column : table.columns) {
        const QString columnName = PostgreSql::quoted(column.name);
        writer.comment(u"COLUMN "_s + name + u'.' + columnName, column.comment);
        writer.grants(u"TABLE "_s + name, columnName, column.grants);
        const QString alter = u"ALTER TABLE "_s + name + u" ALTER COLUMN "_s + columnName + u" SET "_s;
        for (const QString &option : {u"storage"_s, u"compression"_s, u"statistics"_s}) {
            if (column.options.contains(option))
                writer.statement(alter + option.toUpper() + u' ' + column.options.value(option));
        }
        if (column.options.contains(u"with"_s))
            writer.statement(alter + u'(' + column.options.value(u"with"_s) + u')');
    }
    for (const Schema::Constraint &constraint : table.constraints)
        writer.comment(u"CONSTRAINT "_s + PostgreSql::quoted(constraint.name) + u" ON "_s + name, constraint.comment);
    writer.properties(u"TABLE "_s + name, table.properties);
}

void writeView(Writer &writer, const Schema::View &view)
{
    const QString name = quoted(view.schema, view.name);
    const QString kind = view.materialized ? u"MATERIALIZED VIEW"_s : u"VIEW"_s;
    const QString with = view.properties.options.value(u"with"_s);
    QString text = u"CREATE "_s + kind + u' ' + name + (with.isEmpty() ? u""_s : u" WITH ("_s + with + u')')
        + u" AS\n"_s + view.definition;
    if (view.materialized && !view.populated) {
        if (text.endsWith(u';'))
            text.chop(1);
        text += u"\nWITH NO DATA"_s;
    }
    writer.statement(text);
    writeIndexes(writer, view.schema, view.indexes);
    writeTriggers(writer, name, view.triggers);
    writer.gap();
    for (const Schema::Column &column : view.columns)
        writer.comment(u"COLUMN "_s + name + u'.' + PostgreSql::quoted(column.name), column.comment);
    writer.properties(kind + u' ' + name, view.properties);
}

void writeSequence(Writer &writer, const Schema::Sequence &sequence)
{
    const QString name = quoted(sequence.schema, sequence.name);
    writer.statement(
        u"CREATE SEQUENCE %1\n    AS %2\n    START WITH %3\n    INCREMENT BY %4\n    MINVALUE %5\n    MAXVALUE %6\n    CACHE %7%8"_s
            .arg(name, sequence.type, sequence.start, sequence.increment, sequence.minimum, sequence.maximum,
                 sequence.cache, sequence.cycle ? u"\n    CYCLE"_s : u""_s));
    if (!sequence.ownedBy.isEmpty())
        writer.statement(u"ALTER SEQUENCE "_s + name + u" OWNED BY "_s + sequence.ownedBy);
    writer.properties(u"SEQUENCE "_s + name, sequence.properties);
}

void writeType(Writer &writer, const Schema::Type &type)
{
    const QString name = quoted(type.schema, type.name);
    const QString kind = type.kind == u"domain"_s ? u"DOMAIN"_s : u"TYPE"_s;
    if (type.kind == u"enum"_s) {
        QStringList labels;
        for (const QString &label : type.labels)
            labels.append(u"    "_s + literal(label));
        writer.statement(u"CREATE TYPE "_s + name + u" AS ENUM (\n"_s + labels.join(u",\n"_s) + u"\n)"_s);
    } else if (type.kind == u"domain"_s) {
        QString text = u"CREATE DOMAIN "_s + name + u" AS "_s + type.definition;
        for (const Schema::Constraint &constraint : type.constraints) {
            if (constraint.kind != u"not null"_s)
                text += u"\n    CONSTRAINT "_s + PostgreSql::quoted(constraint.name) + u' ' + constraint.definition;
        }
        writer.statement(text);
    } else if (type.kind == u"composite"_s) {
        writer.statement(u"CREATE TYPE "_s + name + u" AS "_s + type.definition);
    } else if (type.kind == u"range"_s) {
        writer.statement(u"CREATE TYPE "_s + name + u" AS RANGE ("_s + type.definition + u')');
    } else {
        writer.line(u"-- "_s + type.kind + u" type "_s + name + u": "_s + type.definition);
    }
    writer.properties(kind + u' ' + name, type.properties);
}

void writeFunction(Writer &writer, const Schema::Function &function)
{
    writer.statement(function.definition);
    writer.gap();
    const QString kind = function.kind == u"window"_s ? u"FUNCTION"_s : function.kind.toUpper();
    writer.properties(kind + u' ' + quoted(function.schema, function.name) + u'(' + function.arguments + u')',
                      function.properties);
}

void writeOther(Writer &writer, const Schema::Other &other)
{
    const QString name = quoted(other.schema, other.name);
    const QString kind = other.kind.toUpper();
    if (other.kind == u"schema"_s || other.kind == u"extension"_s)
        writer.statement(u"CREATE "_s + kind + u' ' + name);
    if (other.definition.startsWith(u"CREATE "_s))
        writer.statement(other.definition);
    else if (!other.definition.isEmpty()) // not something to run: what the catalogue says of it
        writer.line(u"-- "_s + other.kind + u' ' + name + u": "_s + other.definition);
    writer.properties(kind + u' ' + name, other.properties);
}

template<typename T, typename F>
bool writeNamed(const QList<T> &objects, const QString &object, const QString &name, F &&write)
{
    for (const T &candidate : objects) {
        if (Schema::displayName(candidate) == name && (object.isEmpty() || Schema::objectName(candidate) == object)) {
            write(candidate);
            return true;
        }
    }
    return false;
}

} // namespace

QString ddl(const Schema::Snapshot &snapshot, const QString &object, const QString &name)
{
    Writer writer;
    const auto with = [&](auto write) { return [&writer, write](const auto &value) { write(writer, value); }; };
    // A view that became materialised is asked for by either word.
    const bool anyView = object == u"view"_s || object == u"materialized view"_s;
    (void)(writeNamed(snapshot.tables, object, name, with(writeTable))
           || (anyView && writeNamed(snapshot.views, {}, name, with(writeView)))
           || writeNamed(snapshot.sequences, object, name, with(writeSequence))
           || writeNamed(snapshot.types, object, name, with(writeType))
           || writeNamed(snapshot.functions, object, name, with(writeFunction))
           || writeNamed(snapshot.others, object, name, with(writeOther)));
    return writer.text();
}

} // namespace PostgreSql
