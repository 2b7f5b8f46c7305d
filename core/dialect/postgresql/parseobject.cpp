// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is made and dropped besides tables and indexes.
#include "core/dialect/postgresql/tree.h"

using namespace Qt::StringLiterals;

namespace PostgreSql {

using Sql::CreateObject;
using Sql::ObjectKind;

/// A function's body and language stand among its options.
static void readBody(const Source &source, const CreateFunctionStmt *create, CreateObject &change)
{
    for (const ListCell &cell : items(create->options)) {
        const auto *option = as<DefElem>(cell);
        if (text(option->defname) == u"language" && is(option->arg, T_String))
            change.language = text(as<String>(option->arg)->sval);
        else if (text(option->defname) == u"as" && is(option->arg, T_List))
            change.body = strings(as<List>(option->arg)).value(0);
    }
    if (!create->sql_body)
        return;
    if (change.language.isEmpty())
        change.language = u"sql"_s;
    // BEGIN ATOMIC … END or RETURN …: the last thing in the statement.
    for (qsizetype i = source.count() - 1; i > 0; --i) {
        if (source.isWord(i, "RETURN") || (source.isWord(i, "BEGIN") && source.isWord(i + 1, "ATOMIC"))) {
            change.body = source.written(i, source.count());
            if (source.isWord(i, "BEGIN") || source.word("ATOMIC") < 0)
                break;
        }
    }
}

static Sql::Change createFunction(const Source &source, const CreateFunctionStmt *create)
{
    CreateObject change{.kind = create->is_procedure ? ObjectKind::Procedure : ObjectKind::Function,
                        .name = source.name(create->funcname),
                        .orReplace = create->replace};
    readBody(source, create, change);
    return change;
}

static Sql::Change createView(const Source &source, const ViewStmt *view)
{
    const qsizetype as = source.word("AS", source.tokenAt(view->view->location));
    return CreateObject{.kind = ObjectKind::View,
                        .name = source.name(view->view),
                        .orReplace = view->replace,
                        .body = source.written(as + 1, source.count())};
}

static CreateObject createOn(const Source &source, ObjectKind kind, const char *name, const RangeVar *table,
                             bool replace = false)
{
    return CreateObject{.kind = kind, .name = source.name(text(name)), .on = source.name(table), .orReplace = replace};
}

static Sql::Change createSchema(const Source &source, const CreateSchemaStmt *create)
{
    const QString name = create->schemaname ? text(create->schemaname) : roleText(create->authrole);
    return CreateObject{.kind = ObjectKind::Schema, .name = source.name(name), .ifNotExists = create->if_not_exists};
}

/// What CREATE SCHEMA makes with the schema is in it, whatever the search path says.
static void putInto(const QString &schema, Sql::Change &change)
{
    const auto qualify = [&](Sql::Name &name) {
        if (name.schema.isEmpty() && !name.name.isEmpty())
            name.schema = schema;
    };
    if (auto *table = std::get_if<Sql::CreateTable>(&change)) {
        qualify(table->name);
    } else if (auto *index = std::get_if<Sql::CreateIndex>(&change)) {
        qualify(index->table);
    } else if (auto *object = std::get_if<CreateObject>(&change)) {
        qualify(object->name);
        qualify(object->on);
    }
}

static Sql::Change createStatistics(const Source &source, const CreateStatsStmt *create)
{
    CreateObject change{
        .kind = ObjectKind::Statistics, .name = source.name(create->defnames), .ifNotExists = create->if_not_exists};
    for (const ListCell &cell : items(create->relations)) {
        if (is(cell.ptr_value, T_RangeVar))
            change.on = source.name(as<RangeVar>(cell));
    }
    return change;
}

static CreateObject named(const Source &source, ObjectKind kind, const char *name)
{
    return {.kind = kind, .name = source.name(text(name))};
}

static CreateObject named(const Source &source, ObjectKind kind, const List *name)
{
    return {.kind = kind, .name = source.name(name)};
}

static void readPublication(const Source &source, const CreatePublicationStmt *create, QList<Sql::Change> &changes)
{
    CreateObject change = named(source, ObjectKind::Publication, create->pubname);
    for (const ListCell &cell : items(create->pubobjects)) {
        const auto *object = as<PublicationObjSpec>(cell);
        if (object->pubtable && change.on.name.isEmpty())
            change.on = source.name(object->pubtable->relation);
    }
    changes.append(change);
}

static CreateObject createDomain(const Source &source, const CreateDomainStmt *create)
{
    CreateObject change = named(source, ObjectKind::Domain, create->domainname);
    change.type = typeText(create->typeName);
    for (const ListCell &cell : items(create->constraints)) {
        const auto *part = as<Constraint>(cell);
        if (part->contype == CONSTR_CHECK || part->contype == CONSTR_NOTNULL)
            change.constraints.append(constraint(source, part));
    }
    return change;
}

/// Statements that make one object and say little that anybody asks for.
static std::optional<CreateObject> createSimple(const Source &source, const Node *node)
{
    switch (node->type) {
    case T_CreateSeqStmt: {
        const auto *create = as<CreateSeqStmt>(node);
        return CreateObject{
            .kind = ObjectKind::Sequence, .name = source.name(create->sequence), .ifNotExists = create->if_not_exists};
    }
    case T_CreateEnumStmt: {
        CreateObject change = named(source, ObjectKind::Enum, as<CreateEnumStmt>(node)->typeName);
        change.labels = strings(as<CreateEnumStmt>(node)->vals);
        return change;
    }
    case T_CreateDomainStmt:
        return createDomain(source, as<CreateDomainStmt>(node));
    case T_CompositeTypeStmt:
        return CreateObject{.kind = ObjectKind::Type, .name = source.name(as<CompositeTypeStmt>(node)->typevar)};
    case T_CreateRangeStmt:
        return named(source, ObjectKind::Type, as<CreateRangeStmt>(node)->typeName);
    case T_DefineStmt: {
        const auto *create = as<DefineStmt>(node);
        CreateObject change = named(source, objectKind(create->kind), create->defnames);
        if (change.name.name.isEmpty() || change.kind == ObjectKind::Operator)
            change.name.name = strings(create->defnames).value(create->defnames ? create->defnames->length - 1 : 0);
        change.orReplace = create->replace;
        change.ifNotExists = create->if_not_exists;
        if (change.kind == ObjectKind::Collation)
            change.body = source.written(source.word("COLLATION") + 1, source.count());
        return change;
    }
    case T_CreateExtensionStmt: {
        CreateObject change = named(source, ObjectKind::Extension, as<CreateExtensionStmt>(node)->extname);
        change.ifNotExists = as<CreateExtensionStmt>(node)->if_not_exists;
        return change;
    }
    case T_CreateEventTrigStmt:
        return named(source, ObjectKind::EventTrigger, as<CreateEventTrigStmt>(node)->trigname);
    case T_CreateSubscriptionStmt:
        return named(source, ObjectKind::Subscription, as<CreateSubscriptionStmt>(node)->subname);
    case T_CreateFdwStmt:
        return named(source, ObjectKind::Server, as<CreateFdwStmt>(node)->fdwname);
    case T_CreateForeignServerStmt:
        return named(source, ObjectKind::Server, as<CreateForeignServerStmt>(node)->servername);
    case T_CreateUserMappingStmt:
        return named(source, ObjectKind::Server, as<CreateUserMappingStmt>(node)->servername);
    case T_CreateRoleStmt:
        return named(source, ObjectKind::Role, as<CreateRoleStmt>(node)->role);
    case T_CreatedbStmt:
        return named(source, ObjectKind::Database, as<CreatedbStmt>(node)->dbname);
    case T_CreateTableSpaceStmt:
        return named(source, ObjectKind::Other, as<CreateTableSpaceStmt>(node)->tablespacename);
    case T_CreateAmStmt:
        return named(source, ObjectKind::Other, as<CreateAmStmt>(node)->amname);
    case T_CreatePLangStmt:
        return named(source, ObjectKind::Other, as<CreatePLangStmt>(node)->plname);
    case T_CreateConversionStmt:
        return named(source, ObjectKind::Other, as<CreateConversionStmt>(node)->conversion_name);
    case T_CreateOpClassStmt:
        return named(source, ObjectKind::Operator, as<CreateOpClassStmt>(node)->opclassname);
    case T_CreateOpFamilyStmt:
        return named(source, ObjectKind::Operator, as<CreateOpFamilyStmt>(node)->opfamilyname);
    case T_CreateTransformStmt:
        return CreateObject{.kind = ObjectKind::Other,
                            .name = {.name = typeText(as<CreateTransformStmt>(node)->type_name)},
                            .orReplace = as<CreateTransformStmt>(node)->replace};
    case T_CreateCastStmt:
        return CreateObject{.kind = ObjectKind::Cast,
                            .name = {.name = typeText(as<CreateCastStmt>(node)->sourcetype) + u" AS "_s
                                         + typeText(as<CreateCastStmt>(node)->targettype)}};
    default:
        return std::nullopt;
    }
}

/// Triggers, rules and policies are dropped as table.name.
static bool belongsToTable(ObjectType type)
{
    return type == OBJECT_TRIGGER || type == OBJECT_RULE || type == OBJECT_POLICY;
}

/// Splits schema.table.name into the name and its table.
static std::pair<Sql::Name, Sql::Name> nameAndTable(const Source &source, const List *object)
{
    QStringList parts = strings(object);
    if (parts.isEmpty())
        return {};
    const Sql::Name name = source.name(parts.takeLast());
    Sql::Name table;
    if (!parts.isEmpty()) {
        table.name = parts.last();
        if (parts.size() > 1)
            table.schema = parts.at(parts.size() - 2);
        const qsizetype on = source.word("ON");
        table.range = source.range(on + 1, on + 2 * parts.size());
    }
    return {name, table};
}

static Sql::Change dropObjects(const Source &source, const DropStmt *drop)
{
    if (drop->removeType == OBJECT_TABLE) {
        Sql::DropTable change{.ifExists = drop->missing_ok, .cascade = drop->behavior == DROP_CASCADE};
        for (const ListCell &cell : items(drop->objects))
            change.names.append(source.name(as<Node>(cell)));
        return change;
    }
    Sql::DropObject change{
        .kind = objectKind(drop->removeType), .ifExists = drop->missing_ok, .cascade = drop->behavior == DROP_CASCADE};
    for (const ListCell &cell : items(drop->objects)) {
        if (belongsToTable(drop->removeType) && is(cell.ptr_value, T_List)) {
            const auto [name, table] = nameAndTable(source, as<List>(cell));
            change.names.append(name);
            change.on = table;
        } else {
            change.names.append(source.name(as<Node>(cell)));
        }
    }
    return change;
}

static std::optional<Sql::DropObject> dropSimple(const Source &source, const Node *node)
{
    using Sql::DropObject;
    switch (node->type) {
    case T_DropdbStmt:
        return DropObject{.kind = ObjectKind::Database,
                          .names = {source.name(text(as<DropdbStmt>(node)->dbname))},
                          .ifExists = as<DropdbStmt>(node)->missing_ok};
    case T_DropTableSpaceStmt:
        return DropObject{.kind = ObjectKind::Other,
                          .names = {source.name(text(as<DropTableSpaceStmt>(node)->tablespacename))},
                          .ifExists = as<DropTableSpaceStmt>(node)->missing_ok};
    case T_DropSubscriptionStmt:
        return DropObject{.kind = ObjectKind::Subscription,
                          .names = {source.name(text(as<DropSubscriptionStmt>(node)->subname))},
                          .ifExists = as<DropSubscriptionStmt>(node)->missing_ok};
    case T_DropUserMappingStmt:
        return DropObject{.kind = ObjectKind::Server,
                          .names = {source.name(text(as<DropUserMappingStmt>(node)->servername))},
                          .ifExists = as<DropUserMappingStmt>(node)->missing_ok};
    case T_DropRoleStmt: {
        DropObject change{.kind = ObjectKind::Role, .ifExists = as<DropRoleStmt>(node)->missing_ok};
        for (const ListCell &cell : items(as<DropRoleStmt>(node)->roles))
            change.names.append(source.name(roleText(as<RoleSpec>(cell))));
        return change;
    }
    default:
        return std::nullopt;
    }
}

bool readObjects(const Source &source, const Node *node, QList<Sql::Change> &changes)
{
    if (const std::optional<CreateObject> change = createSimple(source, node)) {
        changes.append(*change);
        return true;
    }
    if (const std::optional<Sql::DropObject> change = dropSimple(source, node)) {
        changes.append(*change);
        return true;
    }
    switch (node->type) {
    case T_DropStmt:
        changes.append(dropObjects(source, as<DropStmt>(node)));
        return true;
    case T_CreateFunctionStmt:
        changes.append(createFunction(source, as<CreateFunctionStmt>(node)));
        return true;
    case T_ViewStmt:
        changes.append(createView(source, as<ViewStmt>(node)));
        return true;
    case T_CreateTrigStmt: {
        const auto *create = as<CreateTrigStmt>(node);
        CreateObject change = createOn(source, ObjectKind::Trigger, create->trigname, create->relation,
                                       create->replace);
        change.forEachRow = create->row;
        changes.append(change);
        return true;
    }
    case T_RuleStmt: {
        const auto *create = as<RuleStmt>(node);
        changes.append(createOn(source, ObjectKind::Rule, create->rulename, create->relation, create->replace));
        return true;
    }
    case T_CreatePolicyStmt: {
        const auto *create = as<CreatePolicyStmt>(node);
        changes.append(createOn(source, ObjectKind::Policy, create->policy_name, create->table));
        return true;
    }
    case T_CreateSchemaStmt: {
        changes.append(createSchema(source, as<CreateSchemaStmt>(node)));
        for (const ListCell &cell : items(as<CreateSchemaStmt>(node)->schemaElts)) {
            const auto *element = as<Node>(cell);
            const qsizetype first = changes.size();
            static_cast<void>(readTables(source, element, changes) || readIndexes(source, element, changes)
                              || readObjects(source, element, changes) || readAlterObjects(source, element, changes));
            for (qsizetype i = first; i < changes.size(); ++i)
                putInto(text(as<CreateSchemaStmt>(node)->schemaname), changes[i]);
        }
        return true;
    }
    case T_CreateStatsStmt:
        changes.append(createStatistics(source, as<CreateStatsStmt>(node)));
        return true;
    case T_CreatePublicationStmt:
        readPublication(source, as<CreatePublicationStmt>(node), changes);
        return true;
    default:
        return false;
    }
}

} // namespace PostgreSql
