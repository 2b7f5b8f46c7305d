// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables and views with their columns.

#include "core/dialect/postgresql/catalog.h"

using namespace Qt::StringLiterals;

namespace PostgreSql {

static QString replicaIdentity(const QString &code, const QString &index)
{
    if (code == u'n')
        return u"nothing"_s;
    if (code == u'f')
        return u"full"_s;
    return code == u'i' ? u"index "_s + index : QString();
}

Result<> readRelations(Catalog &catalog)
{
    // clang-format off
    const auto rows = catalog.rows(
        u"SELECT c.oid::int8, c.relkind::text, n.nspname, c.relname, pg_get_userbyid(c.relowner), "_s
        + aclColumn(u"c.relacl"_s, u"r"_s, u"c.relowner"_s) + u", d.description, c.relpersistence::text,"_s
        " (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o),"
        " (SELECT string_agg('toast.' || o, ', ' ORDER BY o) FROM pg_class t, unnest(t.reloptions) o WHERE t.oid = c.reltoastrelid),"
        " ts.spcname, am.amname, c.relrowsecurity, c.relforcerowsecurity, c.relreplident::text,"
        " (SELECT ic.relname FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid WHERE i.indrelid = c.oid AND i.indisreplident),"
        " CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,"
        " CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END,"
        " h.parents::text, c.reloftype::regtype::text, c.reloftype <> 0,"
        " c.relispopulated, CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid, true) END,"
        " CASE WHEN c.relkind = 'f' THEN (SELECT s.srvname || coalesce(' ' || array_to_string(f.ftoptions, ', '), '')"
        "   FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = c.oid) END,"
        + extensionMember(u"pg_class"_s, u"c.oid"_s) +
        u", c.relispartition, "_s + (catalog.version >= 14 ? u"h.pending"_s : u"false"_s) +
        u" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace LEFT JOIN pg_am am ON am.oid = c.relam"
        " LEFT JOIN (SELECT inhrelid, json_agg(pn.nspname || '.' || pc.relname ORDER BY inhseqno) AS parents"_s
        + (catalog.version >= 14 ? u", bool_or(inhdetachpending) AS pending"_s : u""_s) +
        u" FROM pg_inherits JOIN pg_class pc ON pc.oid = inhparent JOIN pg_namespace pn ON pn.oid = pc.relnamespace GROUP BY 1) h"
        " ON h.inhrelid = c.oid"_s
        + commentJoin(u"pg_class"_s, u"c.oid"_s) +
        u"WHERE c.relkind NOT IN ('i', 'I', 't', 'c', 'S') AND"_s + userSchemas() + u"ORDER BY n.nspname, c.relname"_s);
    // clang-format on
    if (!rows)
        return failure(rows.error());

    for (const QVariantList &row : *rows) {
        const qlonglong oid = row[0].toLongLong();
        const QString kind = row[1].toString();
        const QString schema = row[2].toString();
        const QString name = row[3].toString();
        Catalog::Relation &relation = catalog.relations[oid];
        relation.name = Schema::qualified(schema, name);
        if (row[24].toBool() || catalog.ignoredTables.contains(name) || catalog.ignoredTables.contains(relation.name))
            continue;
        if (!QStringList{u"r"_s, u"p"_s, u"v"_s, u"m"_s, u"f"_s}.contains(kind)) {
            catalog.doNotKnow(u"relkind %1: %2"_s.arg(kind, relation.name));
            continue;
        }

        Schema::Properties properties{.owner = row[4].toString(),
                                      .grants = grants(row[5].toString(), row[4].toString()),
                                      .comment = row[6].toString()};
        Schema::Options &options = properties.options;
        const QString persistence = row[7].toString();
        setOption(options, u"persistence"_s,
                  persistence == u'u'       ? u"unlogged"_s
                      : persistence == u't' ? u"temporary"_s
                                            : QString());
        const QString toast = row[9].toString();
        setOption(options, u"with"_s,
                  toast.isEmpty() ? row[8].toString()
                                  : (row[8].isNull() ? toast : row[8].toString() + u", "_s + toast));
        setOption(options, u"tablespace"_s, row[10].toString());
        setOption(options, u"accessMethod"_s, row[11].toString() == u"heap"_s ? QString() : row[11].toString());
        setOption(options, u"rowSecurity"_s, row[12].toBool() ? u"enabled"_s : QString());
        setOption(options, u"forceRowSecurity"_s, row[13].toBool() ? u"forced"_s : QString());
        setOption(options, u"replicaIdentity"_s, replicaIdentity(row[14].toString(), row[15].toString()));
        setOption(options, u"ofType"_s, row[20].toBool() ? row[19].toString() : QString());
        setOption(options, u"foreignServer"_s, row[23].toString());
        setOption(options, u"detachPending"_s, row[26].toBool() ? u"true"_s : QString());

        const QStringList parents = textArray(row[18].toString());
        const bool partition = row[25].toBool();
        setOption(options, u"inherits"_s, partition ? QString() : parents.join(u", "_s));
        if (kind == u'v' || kind == u'm') {
            relation.kind = Catalog::Kind::View;
            relation.at = catalog.snapshot.views.size();
            catalog.snapshot.views.append({.schema = schema,
                                           .name = name,
                                           .definition = row[22].toString().trimmed(),
                                           .materialized = kind == u'm',
                                           .populated = row[21].toBool(),
                                           .properties = properties});
        } else {
            relation.kind = Catalog::Kind::Table;
            relation.at = catalog.snapshot.tables.size();
            catalog.snapshot.tables.append({.schema = schema,
                                            .name = name,
                                            .partitionKey = row[16].toString(),
                                            .partitionOf = partition ? parents.value(0) : QString(),
                                            .partitionBound = row[17].toString(),
                                            .properties = properties});
        }
    }
    return {};
}

static QString storageName(const QString &code)
{
    static const QHash<QString, QString> names = {
        {u"p"_s, u"plain"_s}, {u"e"_s, u"external"_s}, {u"m"_s, u"main"_s}, {u"x"_s, u"extended"_s}};
    return names.value(code, code);
}

static Schema::Column columnOf(const QVariantList &row, const QString &owner)
{
    Schema::Column column{.name = row[2].toString(),
                          .type = row[3].toString(),
                          .notNull = row[4].toBool(),
                          .collation = row[8].toString(),
                          .comment = row[9].toString(),
                          .grants = grants(row[10].toString(), owner)};
    const QString expression = row[5].toString();
    const QString generated = row[7].toString();
    if (generated.isEmpty())
        column.defaultExpression = expression;
    else
        column.generated = expression;
    column.generatedStored = generated == u's';
    const QString identity = row[6].toString();
    column.identity = identity == u'a' ? u"ALWAYS"_s : identity == u'd' ? u"BY DEFAULT"_s : QString();
    setOption(column.options, u"storage"_s, row[11].isNull() ? QString() : storageName(row[11].toString()));
    setOption(column.options, u"statistics"_s, row[12].toString());
    setOption(column.options, u"with"_s, row[13].toString());
    setOption(column.options, u"foreignOptions"_s, row[14].toString());
    setOption(column.options, u"inherited"_s, row[15].toString());
    const QString compression = row[16].toString();
    setOption(column.options, u"compression"_s,
              compression == u'p'       ? u"pglz"_s
                  : compression == u'l' ? u"lz4"_s
                                        : compression);
    return column;
}

Result<> readColumns(Catalog &catalog)
{
    // clang-format off
    const auto rows = catalog.rows(
        u"SELECT a.attrelid::int8, a.attnum::int4, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,"
        " pg_get_expr(ad.adbin, ad.adrelid), a.attidentity::text, a.attgenerated::text,"
        " CASE WHEN a.attcollation <> t.typcollation THEN (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)"
        "   FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = a.attcollation) END,"
        " d.description,"_s + aclColumn(u"a.attacl"_s, u"c"_s, u"c.relowner"_s) +
        u", CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text END,"
        " CASE WHEN a.attstattarget >= 0 THEN a.attstattarget::text END,"
        " (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(a.attoptions) o WHERE o NOT LIKE 'pg\\_%')," // PostgreSQL 17.12 counts here
        " array_to_string(a.attfdwoptions, ', '),"
        " CASE WHEN a.attinhcount > 0 THEN a.attinhcount || CASE WHEN a.attislocal THEN ' and local' ELSE '' END END,"_s
        + (catalog.version >= 14 ? u"a.attcompression::text"_s : u"''"_s) + u", pg_get_userbyid(c.relowner)"
        " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
        " JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum"
        " LEFT JOIN pg_description d ON d.objoid = a.attrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum"
        " WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind NOT IN ('i', 'I', 't', 'c', 'S') AND"_s + userSchemas()
        + u"ORDER BY a.attrelid, a.attnum"_s);
    // clang-format on
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : *rows) {
        const auto relation = catalog.relations.find(row[0].toLongLong());
        if (relation == catalog.relations.end())
            continue;
        relation->columns.insert(row[1].toInt(), row[2].toString());
        if (relation->kind == Catalog::Kind::Ignored)
            continue;
        QList<Schema::Column> &columns = relation->kind == Catalog::Kind::Table
            ? catalog.snapshot.tables[relation->at].columns
            : catalog.snapshot.views[relation->at].columns;
        columns.append(columnOf(row, row[17].toString()));
        columns.last().position = int(columns.size());
    }
    return {};
}

} // namespace PostgreSql
