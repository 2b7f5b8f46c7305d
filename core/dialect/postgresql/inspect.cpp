// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/inspect.h"

#include "core/dialect/postgresql/catalog.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using Schema::Grant;

namespace PostgreSql {

Result<QList<QVariantList>> Catalog::rows(const QString &sql)
{
    auto result = connection.execute(sql.toUtf8());
    if (!result)
        return failure(result.error());
    return std::move(result->rows);
}

void Catalog::doNotKnow(const QString &what)
{
    if (!snapshot.unknown.contains(what))
        snapshot.unknown.append(what);
}

Schema::Table *Catalog::table(qlonglong oid)
{
    const auto relation = relations.constFind(oid);
    return relation != relations.cend() && relation->kind == Kind::Table ? &snapshot.tables[relation->at] : nullptr;
}

Schema::View *Catalog::view(qlonglong oid)
{
    const auto relation = relations.constFind(oid);
    return relation != relations.cend() && relation->kind == Kind::View ? &snapshot.views[relation->at] : nullptr;
}

QString userSchemas()
{
    return u" n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' "_s;
}

QString extensionMember(const QString &catalog, const QString &oid)
{
    return u" EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = '%1'::regclass AND e.objid = %2 AND e.deptype = 'e') "_s
        .arg(catalog, oid);
}

QString aclColumn(const QString &acl, const QString &kind, const QString &owner)
{
    const auto exploded = [](const QString &list) {
        return u"(SELECT json_agg(json_build_array(CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE "
               u"pg_get_userbyid(a.grantee)::text END, "
               "a.privilege_type, pg_get_userbyid(a.grantor), a.is_grantable)) FROM aclexplode(%1) a)"_s.arg(list);
    };
    return u" CASE WHEN %1 IS NOT NULL THEN json_build_array(%2, %3)::text END "_s.arg(
        acl, exploded(acl), exploded(u"acldefault('%1', %2)"_s.arg(kind, owner)));
}

QString commentJoin(const QString &catalog, const QString &oid)
{
    return u" LEFT JOIN pg_description d ON d.objoid = %2 AND d.classoid = '%1'::regclass AND d.objsubid = 0 "_s.arg(
        catalog, oid);
}

static QMap<QString, QList<Grant>> byGrantee(const QJsonArray &entries, const QString &owner)
{
    QMap<QString, QList<Grant>> result;
    for (const auto &entry : entries) {
        const QString grantor = entry[2].toString();
        result[entry[0].toString()].append({.grantee = entry[0].toString(),
                                            .privilege = entry[1].toString(),
                                            .grantor = grantor == owner ? QString() : grantor,
                                            .grantable = entry[3].toBool()});
    }
    for (QList<Grant> &grants : result)
        std::ranges::sort(grants);
    return result;
}

QList<Grant> grants(const QString &json, const QString &owner)
{
    if (json.isEmpty())
        return {};
    const QJsonArray both = QJsonDocument::fromJson(json.toUtf8()).array();
    const QMap<QString, QList<Grant>> actual = byGrantee(both.at(0).toArray(), owner);
    const QMap<QString, QList<Grant>> usual = byGrantee(both.at(1).toArray(), owner);
    QList<Grant> result;
    for (const auto &[grantee, granted] : actual.asKeyValueRange()) {
        if (granted != usual.value(grantee))
            result += granted;
    }
    for (const auto &[grantee, granted] : usual.asKeyValueRange()) {
        if (!actual.contains(grantee))
            result.append({.grantee = grantee, .privilege = u"NONE"_s});
    }
    std::ranges::sort(result);
    return result;
}

QStringList textArray(const QString &json)
{
    QStringList result;
    const QJsonArray items = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &item : items)
        result.append(item.toString());
    return result;
}

void setOption(Schema::Options &options, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        options.insert(name, value);
}

static Result<> readAll(Catalog &catalog)
{
    // Texts that depend on the session would differ between two readers of the same schema.
    const auto set = catalog.rows(
        u"SELECT set_config('search_path', '', true), set_config('quote_all_identifiers', 'off', true), "
        u"set_config('datestyle', 'ISO, YMD', true), "
        "set_config('intervalstyle', 'postgres', true), set_config('timezone', 'UTC', true), set_config('extra_float_digits', '1', true)"_s);
    if (!set)
        return failure(set.error());
    for (auto *read : {readRelations, readColumns, readConstraints, readIndexes, readTriggers, readPolicies,
                       readSequences, readTypes, readFunctions, readOthers}) {
        if (const auto done = read(catalog); !done)
            return failure(done.error());
    }
    return {};
}

static void sort(Schema::Snapshot &snapshot)
{
    const auto name = [](const auto &object) { return std::tie(object.schema, object.name); };
    std::ranges::sort(snapshot.tables, {}, name);
    std::ranges::sort(snapshot.views, {}, name);
    std::ranges::sort(snapshot.sequences, {}, name);
    std::ranges::sort(snapshot.types, {}, name);
    std::ranges::sort(snapshot.functions, {},
                      [](const Schema::Function &f) { return std::tie(f.schema, f.name, f.arguments); });
    std::ranges::sort(snapshot.others, {}, [](const Schema::Other &o) { return std::tie(o.schema, o.name, o.kind); });
    for (Schema::Table &table : snapshot.tables) {
        std::ranges::sort(table.constraints, {}, &Schema::Constraint::name);
        std::ranges::sort(table.indexes, {}, &Schema::Index::name);
        std::ranges::sort(table.triggers, {}, &Schema::Trigger::name);
        std::ranges::sort(table.policies, {}, &Schema::Policy::name);
    }
    for (Schema::View &view : snapshot.views) {
        std::ranges::sort(view.indexes, {}, &Schema::Index::name);
        std::ranges::sort(view.triggers, {}, &Schema::Trigger::name);
    }
    for (Schema::Type &type : snapshot.types)
        std::ranges::sort(type.constraints, {}, &Schema::Constraint::name);
    std::ranges::sort(snapshot.unknown);
}

/// Names as settings write them, "s"."t" among them, as catalogues tell them.
static QSet<QString> unquoted(const QStringList &names)
{
    QSet<QString> result;
    for (QString name : names)
        result.insert(name.contains(u'"') ? name.replace(u"\"\""_s, u"\x01"_s).remove(u'"').replace(u'\x01', u'"')
                                          : name);
    return result;
}

Result<Schema::Snapshot> inspect(Database::Connection &connection, const QStringList &ignoredTables)
{
    Catalog catalog{.connection = connection,
                    .version = connection.serverVersionNumber() / 10000,
                    .ignoredTables = unquoted(ignoredTables)};
    catalog.snapshot.dialect = u"postgresql"_s;
    catalog.snapshot.serverVersion = connection.serverVersion();

    // A savepoint gives an open transaction its settings back, and its life should a query of ours fail.
    const bool guest = connection.inTransaction();
    const QList<QByteArray> before = guest ? QList<QByteArray>{"SAVEPOINT switchback_inspect"}
                                           : QList<QByteArray>{"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"};
    const QList<QByteArray> after = guest
        ? QList<QByteArray>{"ROLLBACK TO SAVEPOINT switchback_inspect", "RELEASE SAVEPOINT switchback_inspect"}
        : QList<QByteArray>{"ROLLBACK"};
    for (const QByteArray &statement : before) {
        if (const auto done = connection.execute(statement); !done)
            return failure(done.error());
    }
    const auto read = readAll(catalog);
    for (const QByteArray &statement : after) {
        if (const auto done = connection.execute(statement); !done && read)
            return failure(done.error());
    }
    if (!read)
        return failure(read.error());
    sort(catalog.snapshot);
    return std::move(catalog.snapshot);
}

} // namespace PostgreSql
