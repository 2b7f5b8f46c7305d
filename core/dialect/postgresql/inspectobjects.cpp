// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sequences, types and functions.

#include "core/dialect/postgresql/catalog.h"

using namespace Qt::StringLiterals;

namespace PostgreSql {

Result<> readSequences(Catalog &catalog)
{
    // clang-format off
    const auto rows = catalog.rows(
        u"SELECT n.nspname, c.relname, pg_get_userbyid(c.relowner),"_s + aclColumn(u"c.relacl"_s, u"s"_s, u"c.relowner"_s) +
        u", d.description, format_type(s.seqtypid, NULL), s.seqstart::text, s.seqincrement::text, s.seqmin::text, s.seqmax::text, s.seqcache::text,"
        " s.seqcycle, o.refobjid::int8, o.refobjsubid::int4, o.deptype::text, c.relpersistence::text"
        " FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
        " LEFT JOIN pg_depend o ON o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.deptype IN ('a', 'i')"
        "   AND o.refclassid = 'pg_class'::regclass AND o.refobjsubid > 0"_s
        + commentJoin(u"pg_class"_s, u"c.oid"_s) + u"WHERE"_s + userSchemas()
        + u"AND NOT"_s + extensionMember(u"pg_class"_s, u"c.oid"_s) + u"ORDER BY 1, 2"_s);
    // clang-format on
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : *rows) {
        const QString schema = row[0].toString();
        const QString name = row[1].toString();
        if (catalog.ignoredTables.contains(name) || catalog.ignoredTables.contains(Schema::qualified(schema, name)))
            continue;
        Schema::Sequence sequence{.schema = schema,
                                  .name = name,
                                  .type = row[5].toString(),
                                  .start = row[6].toString(),
                                  .increment = row[7].toString(),
                                  .minimum = row[8].toString(),
                                  .maximum = row[9].toString(),
                                  .cache = row[10].toString(),
                                  .cycle = row[11].toBool(),
                                  .properties = {.owner = row[2].toString(),
                                                 .grants = grants(row[3].toString(), row[2].toString()),
                                                 .comment = row[4].toString()}};
        if (const auto owner = catalog.relations.constFind(row[12].toLongLong()); owner != catalog.relations.cend()) {
            if (owner->kind == Catalog::Kind::Ignored)
                continue; // it goes with its table
            sequence.ownedBy = owner->name + u'.' + owner->columns.value(row[13].toInt());
        }
        setOption(sequence.properties.options, u"identity"_s, row[14].toString() == u'i' ? u"true"_s : QString());
        setOption(sequence.properties.options, u"persistence"_s,
                  row[15].toString() == u'u' ? u"unlogged"_s : QString());
        catalog.snapshot.sequences.append(sequence);
    }
    return {};
}

static QString typeDefinitions(const Catalog &catalog)
{
    const QString multirange = catalog.version >= 14
        ? u"|| ', multirange_type_name = ' || r.rngmultitypid::regtype::text"_s
        : QString();
    // clang-format off
    return u"CASE t.typtype"
        " WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod)"
        "   || CASE WHEN t.typcollation <> bt.typcollation THEN ' COLLATE ' || (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)"
        "        FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = t.typcollation) ELSE '' END"
        "   || CASE WHEN t.typdefault IS NULL THEN '' ELSE ' DEFAULT ' || t.typdefault END"
        "   || CASE WHEN t.typnotnull THEN ' NOT NULL' ELSE '' END"
        " WHEN 'c' THEN (SELECT '(' || coalesce(string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)"
        "     || CASE WHEN a.attcollation <> ct.typcollation THEN ' COLLATE ' || (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)"
        "        FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = a.attcollation) ELSE '' END,"
        "     ', ' ORDER BY a.attnum), '') || ')'"
        "   FROM pg_attribute a JOIN pg_type ct ON ct.oid = a.atttypid WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped)"
        " WHEN 'r' THEN 'subtype = ' || r.rngsubtype::regtype::text || ', subtype_opclass = ' || ro.opcname"
        "   || CASE WHEN r.rngcollation <> 0 THEN ', collation = ' || r.rngcollation::regcollation::text ELSE '' END"
        "   || CASE WHEN r.rngcanonical <> 0 THEN ', canonical = ' || r.rngcanonical::text ELSE '' END"
        "   || CASE WHEN r.rngsubdiff <> 0 THEN ', subtype_diff = ' || r.rngsubdiff::text ELSE '' END"_s + multirange +
        u" WHEN 'b' THEN (to_jsonb(t) - '{oid,typname,typnamespace,typowner,typacl,typarray,typrelid,typcollation,typbasetype,typelem}'::text[])::text"
        " END"_s;
    // clang-format on
}

Result<> readTypes(Catalog &catalog)
{
    static const QHash<QString, QString> kinds = {{u"e"_s, u"enum"_s},  {u"d"_s, u"domain"_s}, {u"c"_s, u"composite"_s},
                                                  {u"r"_s, u"range"_s}, {u"b"_s, u"base"_s},   {u"p"_s, u"shell"_s}};
    // clang-format off
    QString definitions = typeDefinitions(catalog);
    if (catalog.version < 13)
        definitions.replace(u"::regcollation"_s, u"::int8"_s); // the type came with 13
    const auto rows = catalog.rows(
        u"SELECT t.oid::int8, n.nspname, t.typname, t.typtype::text, pg_get_userbyid(t.typowner),"_s + aclColumn(u"t.typacl"_s, u"T"_s, u"t.typowner"_s) +
        u", coalesce(d.description, dc.description), (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid)::text,"_s
        + definitions +
        u", (SELECT json_object_agg(a.attname, ad.description) FROM pg_attribute a JOIN pg_description ad ON ad.objoid = a.attrelid"
        "     AND ad.classoid = 'pg_class'::regclass AND ad.objsubid = a.attnum WHERE t.typtype = 'c' AND a.attrelid = t.typrelid)::text"
        " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_type bt ON bt.oid = t.typbasetype"
        " LEFT JOIN pg_class c ON c.oid = t.typrelid LEFT JOIN pg_range r ON r.rngtypid = t.oid LEFT JOIN pg_opclass ro ON ro.oid = r.rngsubopc"
        " LEFT JOIN pg_description dc ON dc.objoid = t.typrelid AND dc.classoid = 'pg_class'::regclass AND dc.objsubid = 0 AND t.typtype = 'c'"_s
        + commentJoin(u"pg_type"_s, u"t.oid"_s) +
        u"WHERE (t.typtype <> 'c' OR c.relkind = 'c') AND t.typtype <> 'm'"
        " AND NOT EXISTS (SELECT 1 FROM pg_type el WHERE el.typarray = t.oid) AND"_s + userSchemas()
        + u"AND NOT"_s + extensionMember(u"pg_type"_s, u"t.oid"_s) + u"ORDER BY 2, 3"_s);
    // clang-format on
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : *rows) {
        Schema::Type type{.schema = row[1].toString(),
                          .name = row[2].toString(),
                          .kind = kinds.value(row[3].toString()),
                          .labels = textArray(row[7].toString()),
                          .definition = row[8].toString(),
                          .constraints = catalog.domainConstraints.value(row[0].toLongLong()),
                          .properties = {.owner = row[4].toString(),
                                         .grants = grants(row[5].toString(), row[4].toString()),
                                         .comment = row[6].toString()}};
        setOption(type.properties.options, u"columnComments"_s, row[9].toString());
        if (type.kind.isEmpty())
            catalog.doNotKnow(u"typtype %1: %2"_s.arg(row[3].toString(), Schema::qualified(type.schema, type.name)));
        else
            catalog.snapshot.types.append(type);
    }
    return {};
}

Result<> readFunctions(Catalog &catalog)
{
    static const QHash<QString, QString> kinds = {
        {u"f"_s, u"function"_s}, {u"p"_s, u"procedure"_s}, {u"a"_s, u"aggregate"_s}, {u"w"_s, u"window"_s}};
    // clang-format off
    const auto rows = catalog.rows(
        u"SELECT n.nspname, p.proname, pg_get_function_identity_arguments(p.oid), p.prokind::text, pg_get_userbyid(p.proowner),"_s
        + aclColumn(u"p.proacl"_s, u"f"_s, u"p.proowner"_s) +
        u", d.description, CASE WHEN p.prokind <> 'a' THEN pg_get_functiondef(p.oid)"
        " ELSE 'CREATE AGGREGATE ' || quote_ident(n.nspname) || '.' || quote_ident(p.proname) || '(' || pg_get_function_arguments(p.oid) || ') RETURNS '"
        "   || pg_get_function_result(p.oid) || ' PARALLEL ' || p.proparallel::text || ' ' || (SELECT ((to_jsonb(a) - '{aggfnoid,aggsortop,aggtranstype,aggmtranstype}'::text[])"
        "   || jsonb_build_object('aggtranstype', a.aggtranstype::regtype, 'aggmtranstype', a.aggmtranstype::regtype, 'aggsortop', a.aggsortop::regoperator))::text"
        "   FROM pg_aggregate a WHERE a.aggfnoid = p.oid) END,"
        " (SELECT string_agg(x.extname, ', ' ORDER BY x.extname) FROM pg_depend e JOIN pg_extension x ON x.oid = e.refobjid"
        "   WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'x')"
        " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"_s
        + commentJoin(u"pg_proc"_s, u"p.oid"_s) + u"WHERE"_s + userSchemas()
        + u"AND NOT"_s + extensionMember(u"pg_proc"_s, u"p.oid"_s) +
        // The functions of a range type come with it.
        u"AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'i') ORDER BY 1, 2, 3"_s);
    // clang-format on
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : *rows) {
        Schema::Function function{.schema = row[0].toString(),
                                  .name = row[1].toString(),
                                  .arguments = row[2].toString(),
                                  .kind = kinds.value(row[3].toString()),
                                  .definition = row[7].toString().trimmed(),
                                  .properties = {.owner = row[4].toString(),
                                                 .grants = grants(row[5].toString(), row[4].toString()),
                                                 .comment = row[6].toString()}};
        setOption(function.properties.options, u"dependsOnExtension"_s, row[8].toString());
        if (function.kind.isEmpty())
            catalog.doNotKnow(
                u"prokind %1: %2"_s.arg(row[3].toString(), Schema::qualified(function.schema, function.name)));
        else
            catalog.snapshot.functions.append(function);
    }
    return {};
}

} // namespace PostgreSql
