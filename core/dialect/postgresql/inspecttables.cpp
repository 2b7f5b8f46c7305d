// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What hangs on tables: constraints, indexes, triggers, policies.

#include "core/dialect/postgresql/catalog.h"

using namespace Qt::StringLiterals;

namespace PostgreSql {

/// "{1,3}" or "1 3": numbers as the server prints an array or an int2vector.
static QList<int> numbers(QString text)
{
    QList<int> result;
    text.remove(u'{').remove(u'}').replace(u',', u' ');
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        result.append(word.toInt());
    return result;
}

static QStringList columnNames(const Catalog &catalog, qlonglong relation, const QList<int> &attributes)
{
    QStringList names;
    const auto at = catalog.relations.constFind(relation);
    for (const int attribute : attributes)
        names.append(at == catalog.relations.cend() ? u"#%1"_s.arg(attribute)
                                                    : at->columns.value(attribute, u"#%1"_s.arg(attribute)));
    return names;
}

static QString actionName(const QString &code)
{
    static const QHash<QString, QString> names = {
        {u"r"_s, u"RESTRICT"_s}, {u"c"_s, u"CASCADE"_s}, {u"n"_s, u"SET NULL"_s}, {u"d"_s, u"SET DEFAULT"_s}};
    return names.value(code);
}

static QString enabledName(const QString &code)
{
    static const QHash<QString, QString> names = {
        {u"D"_s, u"disabled"_s}, {u"R"_s, u"replica"_s}, {u"A"_s, u"always"_s}};
    return names.value(code);
}

Result<> readConstraints(Catalog &catalog)
{
    static const QHash<QString, QString> kinds = {{u"p"_s, u"primary key"_s}, {u"u"_s, u"unique"_s},
                                                  {u"f"_s, u"foreign key"_s}, {u"c"_s, u"check"_s},
                                                  {u"x"_s, u"exclusion"_s},   {u"n"_s, u"not null"_s}};
    // clang-format off
    const auto rows = catalog.rows(
        u"SELECT k.conrelid::int8, k.contypid::int8, k.conname, k.contype::text, k.conkey::text, pg_get_constraintdef(k.oid),"
        " k.confrelid::int8, k.confkey::text, k.confupdtype::text, k.confdeltype::text, pg_get_expr(k.conbin, k.conrelid),"
        " k.condeferrable, k.condeferred, k.convalidated, d.description, k.coninhcount::int4, k.conislocal, k.connoinherit,"
        " tg.states, fn.nspname || '.' || fc.relname, "_s + (catalog.version >= 18 ? u"k.conenforced"_s : u"true"_s) +
        u" FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace"
        " LEFT JOIN pg_class fc ON fc.oid = k.confrelid LEFT JOIN pg_namespace fn ON fn.oid = fc.relnamespace"
        " LEFT JOIN (SELECT tgconstraint, string_agg(DISTINCT tgenabled::text, '' ORDER BY tgenabled::text) AS states FROM pg_trigger"
        "   WHERE tgisinternal AND tgconstraint <> 0 AND tgenabled <> 'O' GROUP BY 1) tg ON tg.tgconstraint = k.oid"_s
        + commentJoin(u"pg_constraint"_s, u"k.oid"_s) +
        u"WHERE k.contype <> 't' AND"_s + userSchemas() + u"ORDER BY k.conrelid, k.conname"_s);
    // clang-format on
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : *rows) {
        const qlonglong relation = row[0].toLongLong();
        const QString kind = row[3].toString();
        Schema::Constraint constraint{
            .name = row[2].toString(),
            .kind = kinds.value(kind),
            .columns = columnNames(catalog, relation, numbers(row[4].toString())),
            .definition = row[5].toString(),
            .referencedTable = row[19].toString(),
            .referencedColumns = columnNames(catalog, row[6].toLongLong(), numbers(row[7].toString())),
            .onUpdate = actionName(row[8].toString()),
            .onDelete = actionName(row[9].toString()),
            .expression = row[10].toString(),
            .deferrable = row[11].toBool(),
            .initiallyDeferred = row[12].toBool(),
            .validated = row[13].toBool(),
            .comment = row[14].toString()};
        if (row[15].toInt() > 0)
            constraint.options.insert(u"inherited"_s, row[16].toBool() ? u"and local"_s : u"only"_s);
        if (row[17].toBool() && (kind == u'c' || kind == u'n'))
            constraint.options.insert(u"noInherit"_s, u"true"_s);
        setOption(constraint.options, u"triggers"_s, row[18].toString());
        if (!row[20].toBool())
            constraint.options.insert(u"enforced"_s, u"false"_s);
        if (constraint.kind.isEmpty())
            catalog.doNotKnow(u"contype %1: %2"_s.arg(kind, constraint.name));
        else if (relation == 0)
            catalog.domainConstraints[row[1].toLongLong()].append(constraint);
        else if (Schema::Table *table = catalog.table(relation))
            table->constraints.append(constraint);
    }
    return {};
}

Result<> readIndexes(Catalog &catalog)
{
    // clang-format off
    const auto rows = catalog.rows(
        u"SELECT i.indrelid::int8, c.relname, pg_get_indexdef(i.indexrelid), i.indkey::text, i.indnkeyatts::int4, am.amname,"
        " pg_get_expr(i.indpred, i.indrelid), i.indisunique, i.indisvalid, i.indisready AND i.indislive, i.indisclustered, i.indisreplident,"
        " k.conname, d.description, ts.spcname,"
        " CASE WHEN i.indexprs IS NOT NULL THEN (SELECT json_agg(pg_get_indexdef(i.indexrelid, x, true) ORDER BY x)"
        "   FROM generate_series(1, i.indnkeyatts::int4) x)::text END,"
        " (SELECT string_agg(a.attnum || ' ' || a.attstattarget, ', ' ORDER BY a.attnum) FROM pg_attribute a"
        "   WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0 AND i.indexprs IS NOT NULL),"
        " pn.nspname || '.' || pc.relname, i.indimmediate, i.indisprimary"
        " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am am ON am.oid = c.relam"
        " JOIN pg_class r ON r.oid = i.indrelid AND r.relkind <> 't'"
        " LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')"
        " LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace"
        " LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid LEFT JOIN pg_class pc ON pc.oid = h.inhparent"
        " LEFT JOIN pg_namespace pn ON pn.oid = pc.relnamespace"_s
        + commentJoin(u"pg_class"_s, u"i.indexrelid"_s) + u"WHERE"_s + userSchemas() + u"ORDER BY i.indrelid, c.relname"_s);
    // clang-format on
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : *rows) {
        const qlonglong relation = row[0].toLongLong();
        Schema::Table *table = catalog.table(relation);
        Schema::View *view = catalog.view(relation);
        if (!table && !view)
            continue;
        const QList<int> keys = numbers(row[3].toString());
        const int keyCount = row[4].toInt();
        QStringList columns = columnNames(catalog, relation, keys.first(keyCount));
        const QStringList printed = textArray(row[15].toString());
        for (int i = 0; i < printed.size() && i < columns.size(); ++i) {
            if (keys.at(i) == 0) // a function call is printed without parentheses, anything else has them
                columns[i] = printed.at(i).startsWith(u'(') ? printed.at(i) : u'(' + printed.at(i) + u')';
        }
        Schema::Index index{.name = row[1].toString(),
                            .definition = row[2].toString(),
                            .columns = columns,
                            .method = row[5].toString(),
                            .predicate = row[6].toString(),
                            .unique = row[7].toBool(),
                            .valid = row[8].toBool(),
                            .constraint = row[12].toString(),
                            .comment = row[13].toString()};
        setOption(index.options, u"include"_s, columnNames(catalog, relation, keys.sliced(keyCount)).join(u", "_s));
        setOption(index.options, u"ready"_s, row[9].toBool() ? QString() : u"false"_s);
        setOption(index.options, u"clustered"_s, row[10].toBool() ? u"true"_s : QString());
        setOption(index.options, u"replicaIdentity"_s, row[11].toBool() ? u"true"_s : QString());
        setOption(index.options, u"tablespace"_s, row[14].toString());
        setOption(index.options, u"statistics"_s, row[16].toString());
        setOption(index.options, u"parent"_s, row[17].toString());
        (table ? table->indexes : view->indexes).append(index);
    }
    return {};
}

Result<> readTriggers(Catalog &catalog)
{
    const auto rows = catalog.rows(
        u"SELECT t.tgrelid::int8, t.tgname, pg_get_triggerdef(t.oid), t.tgenabled::text, d.description FROM pg_trigger "
        u"t "
        "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace"_s
        + commentJoin(u"pg_trigger"_s, u"t.oid"_s) + u"WHERE NOT t.tgisinternal AND"_s + userSchemas()
        + u"ORDER BY 1, 2"_s);
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : *rows) {
        const Schema::Trigger trigger{.name = row[1].toString(),
                                      .definition = row[2].toString(),
                                      .enabled = enabledName(row[3].toString()),
                                      .comment = row[4].toString()};
        if (Schema::Table *table = catalog.table(row[0].toLongLong()))
            table->triggers.append(trigger);
        else if (Schema::View *view = catalog.view(row[0].toLongLong()))
            view->triggers.append(trigger);
    }
    return {};
}

Result<> readPolicies(Catalog &catalog)
{
    static const QHash<QString, QString> commands = {
        {u"r"_s, u"SELECT"_s}, {u"a"_s, u"INSERT"_s}, {u"w"_s, u"UPDATE"_s}, {u"d"_s, u"DELETE"_s}, {u"*"_s, u"ALL"_s}};
    const auto rows = catalog.rows(
        u"SELECT p.polrelid::int8, p.polname, p.polcmd::text, p.polpermissive,"
        " (SELECT json_agg(CASE o WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(o)::text END ORDER BY "
        "pg_get_userbyid(o)::text COLLATE \"C\")"
        "   FROM unnest(p.polroles) o)::text,"
        " pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid), d.description FROM pg_policy p"_s
        + commentJoin(u"pg_policy"_s, u"p.oid"_s) + u"ORDER BY 1, 2"_s);
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : *rows) {
        if (Schema::Table *table = catalog.table(row[0].toLongLong()))
            table->policies.append({.name = row[1].toString(),
                                    .command = commands.value(row[2].toString(), row[2].toString()),
                                    .permissive = row[3].toBool(),
                                    .roles = textArray(row[4].toString()),
                                    .usingExpression = row[5].toString(),
                                    .checkExpression = row[6].toString(),
                                    .comment = row[7].toString()});
    }
    return {};
}

} // namespace PostgreSql
