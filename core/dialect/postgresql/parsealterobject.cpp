// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renames, owners, schemas, comments, privileges and the ALTER forms of what is no table.
#include "core/dialect/postgresql/tree.h"

using namespace Qt::StringLiterals;

namespace PostgreSql {

using Sql::AlterObject;
using Sql::ObjectKind;

static QString upper(const Source &source, qsizetype from, qsizetype to)
{
    return source.written(from, to).simplified().toUpper();
}

/// The words behind the object's name: what an ALTER of an object does.
static QString tail(const Source &source, const Sql::Name &name)
{
    const qsizetype behind = source.tokenAt(name.range.end - source.statement().range.begin);
    return name.range.isEmpty() ? QString() : source.written(behind, source.count());
}

static AlterObject altered(const Source &source, ObjectKind kind, const Sql::Name &name, const QString &what = {})
{
    const QString rest = tail(source, name);
    return {.kind = kind, .name = name, .what = what.isEmpty() ? u"ALTER"_s : what, .argument = rest};
}

static Sql::Change renameInTable(const Source &source, const RenameStmt *rename)
{
    const Sql::Name table = source.name(rename->relation);
    const QString from = text(rename->subname);
    const QString to = text(rename->newname);
    if (rename->renameType == OBJECT_TABCONSTRAINT)
        return Sql::RenameConstraint{.table = table, .constraint = from, .newName = to};
    if (rename->renameType == OBJECT_COLUMN && rename->relationType == OBJECT_TABLE)
        return Sql::RenameColumn{.table = table, .column = from, .newName = to};
    const bool attribute = rename->renameType == OBJECT_ATTRIBUTE;
    return AlterObject{.kind = attribute ? ObjectKind::Type : objectKind(rename->relationType),
                       .name = table,
                       .what = attribute ? u"RENAME ATTRIBUTE"_s : u"RENAME COLUMN"_s,
                       .argument = from + u" TO "_s + to};
}

static Sql::Change renamed(const Source &source, const RenameStmt *rename)
{
    const QString to = text(rename->newname);
    const QString what = u"RENAME TO"_s;
    switch (rename->renameType) {
    case OBJECT_TABLE:
        return Sql::RenameTable{.table = source.name(rename->relation), .newName = to};
    case OBJECT_COLUMN:
    case OBJECT_ATTRIBUTE:
    case OBJECT_TABCONSTRAINT:
        return renameInTable(source, rename);
    case OBJECT_INDEX:
        return Sql::AlterIndex{.index = source.name(rename->relation), .what = what, .argument = to};
    case OBJECT_DOMCONSTRAINT:
        return AlterObject{.kind = ObjectKind::Domain,
                           .name = source.name(rename->object),
                           .what = u"RENAME CONSTRAINT"_s,
                           .argument = text(rename->subname) + u" TO "_s + to};
    case OBJECT_TRIGGER:
    case OBJECT_RULE:
    case OBJECT_POLICY:
        return AlterObject{.kind = objectKind(rename->renameType),
                           .name = source.name(text(rename->subname)),
                           .on = source.name(rename->relation),
                           .what = what,
                           .argument = to};
    default:
        break;
    }
    Sql::Name name = rename->relation ? source.name(rename->relation) : source.name(rename->object);
    if (name.name.isEmpty())
        name = source.name(text(rename->subname)); // databases, roles and schemas
    return AlterObject{.kind = objectKind(rename->renameType), .name = name, .what = what, .argument = to};
}

static Sql::Change movedToSchema(const Source &source, const AlterObjectSchemaStmt *move)
{
    if (move->objectType == OBJECT_TABLE)
        return Sql::SetTableSchema{.table = source.name(move->relation), .newSchema = text(move->newschema)};
    return AlterObject{.kind = objectKind(move->objectType),
                       .name = move->relation ? source.name(move->relation) : source.name(move->object),
                       .what = u"SET SCHEMA"_s,
                       .argument = text(move->newschema)};
}

static Sql::Change alterEnum(const Source &source, const AlterEnumStmt *alter)
{
    const Sql::Name type = source.name(alter->typeName);
    if (alter->oldVal)
        return Sql::RenameEnumValue{.type = type, .label = text(alter->oldVal), .newLabel = text(alter->newVal)};
    return Sql::AddEnumValue{.type = type,
                             .label = text(alter->newVal),
                             .ifNotExists = alter->skipIfNewValExists,
                             .neighbour = text(alter->newValNeighbor)};
}

static QString domainForm(const AlterDomainStmt *alter)
{
    switch (alter->subtype) {
    case 'T':
        return alter->def ? u"SET DEFAULT"_s : u"DROP DEFAULT"_s;
    case 'N':
        return u"DROP NOT NULL"_s;
    case 'O':
        return u"SET NOT NULL"_s;
    case 'C':
        return is(alter->def, T_Constraint) && as<Constraint>(alter->def)->skip_validation
            ? u"ADD CONSTRAINT NOT VALID"_s
            : u"ADD CONSTRAINT"_s;
    case 'X':
        return u"DROP CONSTRAINT"_s;
    case 'V':
        return u"VALIDATE CONSTRAINT"_s;
    default:
        return u"ALTER"_s;
    }
}

/// COMMENT ON and SECURITY LABEL ON: the table that the object belongs to stands in `on`.
static AlterObject commented(const Source &source, ObjectType type, const Node *object, const char *comment)
{
    AlterObject change{.kind = ObjectKind::Comment, .argument = text(comment)};
    const qsizetype on = source.word("ON");
    const qsizetype kindEnd = source.isWord(on + 1, "MATERIALIZED") || source.isWord(on + 1, "FOREIGN") ? on + 3
                                                                                                        : on + 2;
    change.what = upper(source, on + 1, kindEnd);
    QStringList parts = is(object, T_List) ? strings(as<List>(object)) : QStringList();
    switch (type) {
    case OBJECT_COLUMN:
    case OBJECT_TABCONSTRAINT:
    case OBJECT_TRIGGER:
    case OBJECT_RULE:
    case OBJECT_POLICY:
        if (parts.isEmpty())
            break;
        change.name = source.name(parts.takeLast());
        if (!parts.isEmpty())
            change.on = {.schema = parts.size() > 1 ? parts.at(parts.size() - 2) : QString(), .name = parts.last()};
        break;
    case OBJECT_TABLE:
    case OBJECT_VIEW:
    case OBJECT_MATVIEW:
    case OBJECT_SEQUENCE:
    case OBJECT_INDEX:
    case OBJECT_FOREIGN_TABLE:
        change.name = source.name(object);
        change.on = change.name;
        break;
    default:
        change.name = source.name(object);
    }
    return change;
}

static QString privileges(const GrantStmt *grant)
{
    QStringList result;
    for (const ListCell &cell : items(grant->privileges)) {
        const auto *privilege = as<AccessPriv>(cell);
        QString one = privilege->priv_name ? text(privilege->priv_name).toUpper() : u"ALL"_s;
        if (privilege->cols)
            one += u" ("_s + strings(privilege->cols).join(u", "_s) + u')';
        result.append(one);
    }
    return result.isEmpty() ? u"ALL"_s : result.join(u", "_s);
}

/// One change per object; `on` is the table or sequence whose rows the privilege is about.
static void readGrant(const Source &source, const GrantStmt *grant, QList<Sql::Change> &changes)
{
    AlterObject change{.kind = ObjectKind::Privilege,
                       .what = grant->is_grant ? u"GRANT"_s : u"REVOKE"_s,
                       .argument = privileges(grant)};
    if (grant->targtype != ACL_TARGET_OBJECT || !grant->objects) {
        if (grant->targtype == ACL_TARGET_ALL_IN_SCHEMA)
            change.what += u" ALL IN SCHEMA";
        for (const ListCell &cell : items(grant->objects))
            change.name = source.name(as<Node>(cell));
        changes.append(change);
        return;
    }
    for (const ListCell &cell : items(grant->objects)) {
        change.name = source.name(as<Node>(cell));
        const bool relation = grant->objtype == OBJECT_TABLE || grant->objtype == OBJECT_SEQUENCE;
        change.on = relation ? change.name : Sql::Name();
        changes.append(change);
    }
}

static Sql::Change alterPublication(const Source &source, const AlterPublicationStmt *alter)
{
    AlterObject change = altered(source, ObjectKind::Publication, source.name(text(alter->pubname)));
    change.what = alter->action == AP_AddObjects ? u"ADD"_s : alter->action == AP_DropObjects ? u"DROP"_s : u"SET"_s;
    for (const ListCell &cell : items(alter->pubobjects)) {
        const auto *object = as<PublicationObjSpec>(cell);
        if (object->pubtable && change.on.name.isEmpty())
            change.on = source.name(object->pubtable->relation);
    }
    return change;
}

static std::optional<AlterObject> alterSimple(const Source &source, const Node *node)
{
    const auto one = [&](ObjectKind kind, const Sql::Name &name) { return altered(source, kind, name); };
    switch (node->type) {
    case T_AlterSeqStmt:
        return one(ObjectKind::Sequence, source.name(as<AlterSeqStmt>(node)->sequence));
    case T_AlterOwnerStmt: {
        const auto *alter = as<AlterOwnerStmt>(node);
        return AlterObject{.kind = objectKind(alter->objectType),
                           .name = alter->relation ? source.name(alter->relation) : source.name(alter->object),
                           .what = u"OWNER TO"_s,
                           .argument = roleText(alter->newowner)};
    }
    case T_AlterObjectDependsStmt: {
        const auto *alter = as<AlterObjectDependsStmt>(node);
        return AlterObject{.kind = objectKind(alter->objectType),
                           .name = alter->object ? source.name(alter->object) : source.name(alter->relation),
                           .on = source.name(alter->relation),
                           .what = u"DEPENDS ON EXTENSION"_s,
                           .argument = text(alter->extname->sval)};
    }
    case T_AlterDomainStmt: {
        const auto *alter = as<AlterDomainStmt>(node);
        AlterObject change = altered(source, ObjectKind::Domain, source.name(alter->typeName), domainForm(alter));
        if (alter->subtype == 'C' && is(alter->def, T_Constraint))
            change.constraints.append(constraint(source, as<Constraint>(alter->def)));
        return change;
    }
    case T_AlterPolicyStmt: {
        AlterObject change = one(ObjectKind::Policy, source.name(text(as<AlterPolicyStmt>(node)->policy_name)));
        change.on = source.name(as<AlterPolicyStmt>(node)->table);
        return change;
    }
    case T_AlterFunctionStmt: {
        const auto *alter = as<AlterFunctionStmt>(node);
        return one(objectKind(alter->objtype), source.name(alter->func->objname));
    }
    case T_AlterTypeStmt:
        return one(ObjectKind::Type, source.name(as<AlterTypeStmt>(node)->typeName));
    case T_AlterStatsStmt:
        return one(ObjectKind::Statistics, source.name(as<AlterStatsStmt>(node)->defnames));
    case T_AlterCollationStmt:
        return one(ObjectKind::Collation, source.name(as<AlterCollationStmt>(node)->collname));
    case T_AlterOperatorStmt:
        return one(ObjectKind::Operator, source.name(as<AlterOperatorStmt>(node)->opername->objname));
    case T_AlterOpFamilyStmt:
        return one(ObjectKind::Operator, source.name(as<AlterOpFamilyStmt>(node)->opfamilyname));
    case T_AlterExtensionStmt:
        return one(ObjectKind::Extension, source.name(text(as<AlterExtensionStmt>(node)->extname)));
    case T_AlterExtensionContentsStmt:
        return one(ObjectKind::Extension, source.name(text(as<AlterExtensionContentsStmt>(node)->extname)));
    case T_AlterEventTrigStmt:
        return one(ObjectKind::EventTrigger, source.name(text(as<AlterEventTrigStmt>(node)->trigname)));
    case T_AlterSubscriptionStmt:
        return one(ObjectKind::Subscription, source.name(text(as<AlterSubscriptionStmt>(node)->subname)));
    case T_AlterFdwStmt:
        return one(ObjectKind::Server, source.name(text(as<AlterFdwStmt>(node)->fdwname)));
    case T_AlterForeignServerStmt:
        return one(ObjectKind::Server, source.name(text(as<AlterForeignServerStmt>(node)->servername)));
    case T_AlterUserMappingStmt:
        return one(ObjectKind::Server, source.name(text(as<AlterUserMappingStmt>(node)->servername)));
    case T_AlterTSConfigurationStmt:
        return one(ObjectKind::TextSearch, source.name(as<AlterTSConfigurationStmt>(node)->cfgname));
    case T_AlterTSDictionaryStmt:
        return one(ObjectKind::TextSearch, source.name(as<AlterTSDictionaryStmt>(node)->dictname));
    case T_AlterRoleStmt:
        return one(ObjectKind::Role, source.name(roleText(as<AlterRoleStmt>(node)->role)));
    case T_AlterRoleSetStmt:
        return one(ObjectKind::Role, source.name(roleText(as<AlterRoleSetStmt>(node)->role)));
    case T_AlterDatabaseStmt:
        return one(ObjectKind::Database, source.name(text(as<AlterDatabaseStmt>(node)->dbname)));
    case T_AlterDatabaseSetStmt:
        return one(ObjectKind::Database, source.name(text(as<AlterDatabaseSetStmt>(node)->dbname)));
    case T_AlterDatabaseRefreshCollStmt:
        return one(ObjectKind::Database, source.name(text(as<AlterDatabaseRefreshCollStmt>(node)->dbname)));
    case T_AlterTableSpaceOptionsStmt:
        return one(ObjectKind::Other, source.name(text(as<AlterTableSpaceOptionsStmt>(node)->tablespacename)));
    case T_AlterSystemStmt:
        return AlterObject{
            .kind = ObjectKind::Other, .what = u"ALTER SYSTEM"_s, .argument = source.written(2, source.count())};
    case T_CommentStmt: {
        const auto *comment = as<CommentStmt>(node);
        return commented(source, comment->objtype, comment->object, comment->comment);
    }
    case T_SecLabelStmt: {
        const auto *label = as<SecLabelStmt>(node);
        AlterObject change = commented(source, label->objtype, label->object, label->label);
        change.kind = ObjectKind::Other;
        change.what.prepend(u"SECURITY LABEL ON "_s);
        return change;
    }
    default:
        return std::nullopt;
    }
}

static std::optional<AlterObject> privilegeOf(const Source &source, const Node *node)
{
    AlterObject change{.kind = ObjectKind::Privilege, .argument = source.written(0, source.count())};
    switch (node->type) {
    case T_GrantRoleStmt:
        change.what = as<GrantRoleStmt>(node)->is_grant ? u"GRANT ROLE"_s : u"REVOKE ROLE"_s;
        return change;
    case T_AlterDefaultPrivilegesStmt:
        change.what = u"ALTER DEFAULT PRIVILEGES"_s;
        return change;
    case T_ReassignOwnedStmt:
        change.what = u"REASSIGN OWNED"_s;
        return change;
    case T_DropOwnedStmt:
        change.what = u"DROP OWNED"_s;
        return change;
    default:
        return std::nullopt;
    }
}

bool readAlterObjects(const Source &source, const Node *node, QList<Sql::Change> &changes)
{
    if (std::optional<AlterObject> change = alterSimple(source, node)) {
        changes.append(*change);
        return true;
    }
    if (std::optional<AlterObject> change = privilegeOf(source, node)) {
        changes.append(*change);
        return true;
    }
    switch (node->type) {
    case T_RenameStmt:
        changes.append(renamed(source, as<RenameStmt>(node)));
        return true;
    case T_AlterObjectSchemaStmt:
        changes.append(movedToSchema(source, as<AlterObjectSchemaStmt>(node)));
        return true;
    case T_AlterEnumStmt:
        changes.append(alterEnum(source, as<AlterEnumStmt>(node)));
        return true;
    case T_GrantStmt:
        readGrant(source, as<GrantStmt>(node), changes);
        return true;
    case T_AlterPublicationStmt:
        changes.append(alterPublication(source, as<AlterPublicationStmt>(node)));
        return true;
    default:
        return false;
    }
}

} // namespace PostgreSql
