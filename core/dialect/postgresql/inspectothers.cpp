// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything else that a migration can change: one definition each. What came with the server itself has an OID below
// 16384.

#include "core/dialect/postgresql/catalog.h"

using namespace Qt::StringLiterals;

namespace PostgreSql {

namespace {

/// One kind of object: a query that gives schema, name, owner, definition, acl and comment.
struct Query
{
    QString kind;
    QString sql;
};

/// A catalogue's row as JSON without what differs between two databases: OIDs and what is told elsewhere.
QString rowWithout(const QString &alias, const QString &columns, const QString &added = {})
{
    return u"((to_jsonb(%1) - '{oid,%2}'::text[])%3)::text"_s.arg(
        alias, columns, added.isEmpty() ? QString() : u" || jsonb_build_object("_s + added + u')');
}

QString select(const QString &schema, const QString &name, const QString &owner, const QString &definition,
               const QString &acl, const QString &from)
{
    return u"SELECT %1, %2, %3, %4, %5, d.description FROM %6"_s.arg(
        schema, name, owner.isEmpty() ? u"''"_s : u"pg_get_userbyid("_s + owner + u')', definition,
        acl.isEmpty() ? u"''"_s : acl, from);
}

QString userDefined(const QString &catalog, const QString &oid)
{
    return u" WHERE %1 >= 16384 AND NOT"_s.arg(oid) + extensionMember(catalog, oid);
}

QString operators(const QString &family)
{
    return u"(SELECT string_agg(o, ', ' ORDER BY o) FROM (SELECT 'operator ' || amopstrategy || ' ' || "
           u"amopopr::regoperator || ' ' || amoppurpose::text AS o "
           "FROM pg_amop WHERE amopfamily = %1 UNION ALL SELECT 'function ' || amprocnum || ' ' || "
           "amproc::regprocedure || ' (' || "
           "amproclefttype::regtype || ', ' || amprocrighttype::regtype || ')' FROM pg_amproc WHERE amprocfamily = %1) members)"_s
               .arg(family);
}

// clang-format off
QList<Query> namedBySchema()
{
    return {
        {u"collation"_s, select(u"n.nspname"_s, u"x.collname"_s, u"x.collowner"_s,
            rowWithout(u"x"_s, u"collname,collnamespace,collowner"_s), {},
            u"pg_collation x JOIN pg_namespace n ON n.oid = x.collnamespace"_s + commentJoin(u"pg_collation"_s, u"x.oid"_s)
            + userDefined(u"pg_collation"_s, u"x.oid"_s))},
        {u"conversion"_s, select(u"n.nspname"_s, u"x.conname"_s, u"x.conowner"_s,
            rowWithout(u"x"_s, u"conname,connamespace,conowner"_s), {},
            u"pg_conversion x JOIN pg_namespace n ON n.oid = x.connamespace"_s + commentJoin(u"pg_conversion"_s, u"x.oid"_s)
            + userDefined(u"pg_conversion"_s, u"x.oid"_s))},
        {u"operator"_s, select(u"n.nspname"_s, u"x.oprname || ' (' || x.oprleft::regtype || ', ' || x.oprright::regtype || ')'"_s, u"x.oprowner"_s,
            rowWithout(u"x"_s, u"oprname,oprnamespace,oprowner,oprleft,oprright,oprresult,oprcom,oprnegate"_s,
                u"'oprresult', x.oprresult::regtype, 'oprcom', x.oprcom::regoperator, 'oprnegate', x.oprnegate::regoperator"_s), {},
            u"pg_operator x JOIN pg_namespace n ON n.oid = x.oprnamespace"_s + commentJoin(u"pg_operator"_s, u"x.oid"_s)
            + userDefined(u"pg_operator"_s, u"x.oid"_s))},
        {u"operator class"_s, select(u"n.nspname"_s, u"x.opcname || ' using ' || am.amname"_s, u"x.opcowner"_s,
            u"'for ' || x.opcintype::regtype || CASE WHEN x.opcdefault THEN ' default' ELSE '' END || CASE WHEN x.opckeytype <> 0 THEN ' storage '"
            " || x.opckeytype::regtype ELSE '' END || ' family ' || f.opfname"_s, {},
            u"pg_opclass x JOIN pg_namespace n ON n.oid = x.opcnamespace JOIN pg_am am ON am.oid = x.opcmethod JOIN pg_opfamily f ON f.oid = x.opcfamily"_s
            + commentJoin(u"pg_opclass"_s, u"x.oid"_s) + userDefined(u"pg_opclass"_s, u"x.oid"_s))},
        {u"operator family"_s, select(u"n.nspname"_s, u"x.opfname || ' using ' || am.amname"_s, u"x.opfowner"_s,
            u"coalesce("_s + operators(u"x.oid"_s) + u", '')"_s, {},
            u"pg_opfamily x JOIN pg_namespace n ON n.oid = x.opfnamespace JOIN pg_am am ON am.oid = x.opfmethod"_s
            + commentJoin(u"pg_opfamily"_s, u"x.oid"_s) + userDefined(u"pg_opfamily"_s, u"x.oid"_s))},
        {u"statistics"_s, select(u"n.nspname"_s, u"x.stxname"_s, u"x.stxowner"_s,
            u"pg_get_statisticsobjdef(x.oid)"_s,
            {}, u"pg_statistic_ext x JOIN pg_namespace n ON n.oid = x.stxnamespace"_s + commentJoin(u"pg_statistic_ext"_s, u"x.oid"_s)
            + userDefined(u"pg_statistic_ext"_s, u"x.oid"_s))},
        {u"text search configuration"_s, select(u"n.nspname"_s, u"x.cfgname"_s, u"x.cfgowner"_s,
            u"(SELECT 'parser ' || p.prsname || coalesce((SELECT string_agg(' ' || m.maptokentype || ' ' || m.mapseqno || ' ' || m.mapdict::regdictionary, ','"
            " ORDER BY m.maptokentype, m.mapseqno) FROM pg_ts_config_map m WHERE m.mapcfg = x.oid), '') FROM pg_ts_parser p WHERE p.oid = x.cfgparser)"_s, {},
            u"pg_ts_config x JOIN pg_namespace n ON n.oid = x.cfgnamespace"_s + commentJoin(u"pg_ts_config"_s, u"x.oid"_s)
            + userDefined(u"pg_ts_config"_s, u"x.oid"_s))},
        {u"text search dictionary"_s, select(u"n.nspname"_s, u"x.dictname"_s, u"x.dictowner"_s,
            u"(SELECT 'template ' || t.tmplname || coalesce(' ' || x.dictinitoption, '') FROM pg_ts_template t WHERE t.oid = x.dicttemplate)"_s, {},
            u"pg_ts_dict x JOIN pg_namespace n ON n.oid = x.dictnamespace"_s + commentJoin(u"pg_ts_dict"_s, u"x.oid"_s)
            + userDefined(u"pg_ts_dict"_s, u"x.oid"_s))},
        {u"text search parser"_s, select(u"n.nspname"_s, u"x.prsname"_s, {}, rowWithout(u"x"_s, u"prsname,prsnamespace"_s), {},
            u"pg_ts_parser x JOIN pg_namespace n ON n.oid = x.prsnamespace"_s + commentJoin(u"pg_ts_parser"_s, u"x.oid"_s)
            + userDefined(u"pg_ts_parser"_s, u"x.oid"_s))},
        {u"text search template"_s, select(u"n.nspname"_s, u"x.tmplname"_s, {}, rowWithout(u"x"_s, u"tmplname,tmplnamespace"_s), {},
            u"pg_ts_template x JOIN pg_namespace n ON n.oid = x.tmplnamespace"_s + commentJoin(u"pg_ts_template"_s, u"x.oid"_s)
            + userDefined(u"pg_ts_template"_s, u"x.oid"_s))},
        {u"rule"_s, select(u"n.nspname"_s, u"c.relname || '.' || x.rulename"_s, {},
            u"pg_get_ruledef(x.oid) || CASE x.ev_enabled WHEN 'O' THEN '' WHEN 'D' THEN ' -- disabled' WHEN 'R' THEN ' -- replica' ELSE ' -- always' END"_s, {},
            u"pg_rewrite x JOIN pg_class c ON c.oid = x.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace"_s + commentJoin(u"pg_rewrite"_s, u"x.oid"_s)
            + u"WHERE x.rulename <> '_RETURN' AND"_s + userSchemas())},
    };
}

QList<Query> foreignAndLanguages()
{
    // Passwords of user mappings stay where they are.
    const QString mappingOptions = u"coalesce((SELECT string_agg(CASE WHEN o ILIKE '%password%' THEN split_part(o, '=', 1) || '=***' ELSE o END, ', ' ORDER BY o)"
                                   " FROM unnest(x.umoptions) o), '')"_s;
    return {
        {u"cast"_s, select(u"''"_s, u"x.castsource::regtype || ' as ' || x.casttarget::regtype"_s, {},
            u"'context ' || x.castcontext::text || ' method ' || x.castmethod::text || CASE WHEN x.castfunc <> 0 THEN ' ' || x.castfunc::regprocedure ELSE '' END"_s, {},
            u"pg_cast x"_s + commentJoin(u"pg_cast"_s, u"x.oid"_s) + userDefined(u"pg_cast"_s, u"x.oid"_s))},
        {u"access method"_s, select(u"''"_s, u"x.amname"_s, {}, rowWithout(u"x"_s, u"amname"_s), {},
            u"pg_am x"_s + commentJoin(u"pg_am"_s, u"x.oid"_s) + userDefined(u"pg_am"_s, u"x.oid"_s))},
        {u"language"_s, select(u"''"_s, u"x.lanname"_s, u"x.lanowner"_s,
            rowWithout(u"x"_s, u"lanname,lanowner,lanacl,lanplcallfoid,laninline,lanvalidator"_s, u"'handler', x.lanplcallfoid::regproc"_s),
            aclColumn(u"x.lanacl"_s, u"l"_s, u"x.lanowner"_s),
            u"pg_language x"_s + commentJoin(u"pg_language"_s, u"x.oid"_s) + userDefined(u"pg_language"_s, u"x.oid"_s))},
        {u"transform"_s, select(u"''"_s, u"x.trftype::regtype || ' for ' || l.lanname"_s, {},
            u"'from ' || x.trffromsql || ' to ' || x.trftosql"_s, {},
            u"pg_transform x JOIN pg_language l ON l.oid = x.trflang"_s + commentJoin(u"pg_transform"_s, u"x.oid"_s)
            + userDefined(u"pg_transform"_s, u"x.oid"_s))},
        {u"foreign data wrapper"_s, select(u"''"_s, u"x.fdwname"_s, u"x.fdwowner"_s,
            u"'handler ' || x.fdwhandler::regproc || ' validator ' || x.fdwvalidator::regproc || coalesce(' ' || array_to_string(x.fdwoptions, ', '), '')"_s,
            aclColumn(u"x.fdwacl"_s, u"F"_s, u"x.fdwowner"_s),
            u"pg_foreign_data_wrapper x"_s + commentJoin(u"pg_foreign_data_wrapper"_s, u"x.oid"_s) + userDefined(u"pg_foreign_data_wrapper"_s, u"x.oid"_s))},
        {u"server"_s, select(u"''"_s, u"x.srvname"_s, u"x.srvowner"_s,
            u"'wrapper ' || f.fdwname || coalesce(' type ' || x.srvtype, '') || coalesce(' version ' || x.srvversion, '') || coalesce(' ' || array_to_string(x.srvoptions, ', '), '')"_s,
            aclColumn(u"x.srvacl"_s, u"S"_s, u"x.srvowner"_s),
            u"pg_foreign_server x JOIN pg_foreign_data_wrapper f ON f.oid = x.srvfdw"_s + commentJoin(u"pg_foreign_server"_s, u"x.oid"_s)
            + userDefined(u"pg_foreign_server"_s, u"x.oid"_s))},
        {u"user mapping"_s, u"SELECT '', x.usename || ' on ' || x.srvname, '', "_s + mappingOptions + u", '', NULL FROM pg_user_mappings x"_s},
    };
}

QList<Query> databaseWide(int version)
{
    const QString publishedTables = version >= 15
        ? u"(SELECT string_agg(pn.nspname || '.' || pc.relname || coalesce(' (' || (SELECT string_agg(a.attname, ', ' ORDER BY a.attnum) FROM pg_attribute a"
          " WHERE a.attrelid = r.prrelid AND a.attnum = ANY(r.prattrs)) || ')', '') || coalesce(' where ' || pg_get_expr(r.prqual, r.prrelid), ''), ', '"
          " ORDER BY pn.nspname, pc.relname) FROM pg_publication_rel r JOIN pg_class pc ON pc.oid = r.prrelid JOIN pg_namespace pn ON pn.oid = pc.relnamespace"
          " WHERE r.prpubid = x.oid), 'schemas', (SELECT string_agg(s.pnnspid::regnamespace::text, ', ' ORDER BY s.pnnspid::regnamespace::text)"
          " FROM pg_publication_namespace s WHERE s.pnpubid = x.oid)"_s
        : u"(SELECT string_agg(r.prrelid::regclass::text, ', ' ORDER BY r.prrelid::regclass::text) FROM pg_publication_rel r WHERE r.prpubid = x.oid)"_s;
    // The schema public is as the server made it unless its owner, privileges or comment say otherwise.
    const QString untouchedPublic = u"x.oid < 16384 AND x.nspname = 'public' AND pg_get_userbyid(x.nspowner) = "_s
        + (version >= 15 ? u"'pg_database_owner'"_s : u"(SELECT rolname FROM pg_roles WHERE oid = 10)"_s)
        + u" AND d.description = 'standard public schema' AND coalesce(x.nspacl::text = (SELECT i.initprivs::text FROM pg_init_privs i WHERE i.objoid = x.oid"
          " AND i.classoid = 'pg_namespace'::regclass), x.nspacl IS NULL)"_s;
    return {
        {u"schema"_s, select(u"''"_s, u"x.nspname"_s, u"x.nspowner"_s, u"''"_s, aclColumn(u"x.nspacl"_s, u"n"_s, u"x.nspowner"_s),
            u"pg_namespace x"_s + commentJoin(u"pg_namespace"_s, u"x.oid"_s)
            + u"WHERE x.nspname !~ '^pg_' AND x.nspname <> 'information_schema' AND NOT ("_s + untouchedPublic + u") AND NOT"_s
            + extensionMember(u"pg_namespace"_s, u"x.oid"_s))
            + u" UNION ALL SELECT '', 'public', '', 'dropped', '', NULL WHERE NOT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'public')"_s},
        {u"extension"_s, select(u"''"_s, u"x.extname"_s, {},
            u"'version ' || x.extversion || ' schema ' || n.nspname || coalesce(' configuration ' || (SELECT string_agg(t::regclass::text || coalesce(' ' || c, ''), ', ' ORDER BY t::regclass::text)"
            " FROM unnest(x.extconfig, x.extcondition) u(t, c)), '')"_s, {},
            u"pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace"_s + commentJoin(u"pg_extension"_s, u"x.oid"_s)
            + u"WHERE NOT (x.extname = 'plpgsql' AND x.oid < 16384 AND d.description = 'PL/pgSQL procedural language')"_s)
            + u" UNION ALL SELECT '', 'plpgsql', '', 'dropped', '', NULL WHERE NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'plpgsql')"_s},
        {u"event trigger"_s, select(u"''"_s, u"x.evtname"_s, u"x.evtowner"_s,
            u"'on ' || x.evtevent || coalesce(' when tag in (' || array_to_string(x.evttags, ', ') || ')', '') || ' execute ' || x.evtfoid::regprocedure ||"
            " CASE x.evtenabled WHEN 'O' THEN '' WHEN 'D' THEN ' disabled' WHEN 'R' THEN ' replica' ELSE ' always' END"_s, {},
            u"pg_event_trigger x"_s + commentJoin(u"pg_event_trigger"_s, u"x.oid"_s) + u"WHERE NOT"_s + extensionMember(u"pg_event_trigger"_s, u"x.oid"_s))},
        {u"publication"_s, select(u"''"_s, u"x.pubname"_s, u"x.pubowner"_s,
            rowWithout(u"x"_s, u"pubname,pubowner"_s, u"'tables', "_s + publishedTables), {},
            u"pg_publication x"_s + commentJoin(u"pg_publication"_s, u"x.oid"_s))},
        // Only columns that everybody may read: never the connection string.
        {u"subscription"_s, select(u"''"_s, u"x.subname"_s, u"x.subowner"_s,
            u"'enabled ' || x.subenabled || ' slot ' || coalesce(x.subslotname::text, 'none') || ' synchronous_commit ' || x.subsynccommit || ' publications ' ||"
            " array_to_string(x.subpublications, ', ')"_s, {},
            u"pg_subscription x"_s + commentJoin(u"pg_subscription"_s, u"x.oid"_s)
            + u"WHERE x.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())"_s)},
        {u"default privileges"_s,
            u"SELECT coalesce(n.nspname, ''), pg_get_userbyid(x.defaclrole) || ' on ' || x.defaclobjtype::text, '', (SELECT string_agg(i::text, ', ' ORDER BY i::text)"
            " FROM unnest(x.defaclacl) i), '', NULL FROM pg_default_acl x LEFT JOIN pg_namespace n ON n.oid = x.defaclnamespace"_s},
        {u"database settings"_s,
            u"SELECT '', CASE s.setrole WHEN 0 THEN 'all roles' ELSE pg_get_userbyid(s.setrole)::text END, '', array_to_string(s.setconfig, ', '), '', NULL"
            " FROM pg_db_role_setting s WHERE s.setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())"_s},
        {u"security label"_s,
            u"SELECT '', x.objtype || ' ' || x.objname || ' by ' || x.provider, '', x.label, '', NULL FROM pg_seclabels x"
            " WHERE x.objtype NOT IN ('role', 'database', 'tablespace')"_s},
    };
}
// clang-format on

} // namespace

Result<> readOthers(Catalog &catalog)
{
    QString all;
    for (const QList<Query> &queries : {namedBySchema(), foreignAndLanguages(), databaseWide(catalog.version)}) {
        for (const Query &query : queries)
            all += (all.isEmpty() ? u""_s : u"\nUNION ALL "_s) + u"SELECT '%1', q.* FROM ("_s.arg(query.kind)
                + query.sql + u") AS q(schema, name, owner, definition, acl, comment)"_s;
    }
    const auto rows = catalog.rows(all);
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : *rows) {
        const QString owner = row[3].toString();
        catalog.snapshot.others.append(
            {.kind = row[0].toString(),
             .schema = row[1].toString(),
             .name = row[2].toString(),
             .definition = row[4].toString(),
             .properties = {.owner = owner, .grants = grants(row[5].toString(), owner), .comment = row[6].toString()}});
    }
    return {};
}

} // namespace PostgreSql
