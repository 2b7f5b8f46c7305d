// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ALTER TABLE: each action is one change.
#include "core/dialect/postgresql/tree.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace PostgreSql {

namespace {

/// One action of an ALTER TABLE and the tokens that it was written with.
struct Action
{
    const Source &source;
    const AlterTableCmd *command;
    Sql::Name table;
    qsizetype begin;
    qsizetype end;

    Sql::Range range() const { return source.range(begin, end); }
    bool cascade() const { return command->behavior == DROP_CASCADE; }
    QString column() const { return text(command->name); }
};

} // namespace

static QString identityText(const AlterTableCmd *command)
{
    switch (command->subtype) {
    case AT_AddIdentity:
        return u"ADD IDENTITY"_s;
    case AT_SetIdentity:
        return u"SET IDENTITY"_s;
    default:
        return u"DROP IDENTITY"_s;
    }
}

/// ALTER COLUMN forms that are only named.
static QString columnAttribute(const AlterTableCmd *command)
{
    switch (command->subtype) {
    case AT_SetStatistics:
        return u"SET STATISTICS"_s;
    case AT_SetOptions:
        return u"SET (…)"_s;
    case AT_ResetOptions:
        return u"RESET (…)"_s;
    case AT_SetStorage:
        return u"SET STORAGE"_s;
    case AT_SetCompression:
        return u"SET COMPRESSION"_s;
    case AT_SetExpression:
        return u"SET EXPRESSION"_s;
    case AT_DropExpression:
        return u"DROP EXPRESSION"_s;
    case AT_AlterColumnGenericOptions:
        return u"OPTIONS (…)"_s;
    case AT_AddIdentity:
    case AT_SetIdentity:
    case AT_DropIdentity:
        return identityText(command);
    default:
        return {};
    }
}

/// Forms that concern the table as a whole, by their head.
static QString tableAttribute(AlterTableType type)
{
    static const QHash<int, QString> heads{
        {AT_ChangeOwner, u"OWNER TO"_s},
        {AT_ClusterOn, u"CLUSTER ON"_s},
        {AT_DropCluster, u"SET WITHOUT CLUSTER"_s},
        {AT_SetLogged, u"SET LOGGED"_s},
        {AT_SetUnLogged, u"SET UNLOGGED"_s},
        {AT_DropOids, u"SET WITHOUT OIDS"_s},
        {AT_SetAccessMethod, u"SET ACCESS METHOD"_s},
        {AT_SetTableSpace, u"SET TABLESPACE"_s},
        {AT_SetRelOptions, u"SET (…)"_s},
        {AT_ResetRelOptions, u"RESET (…)"_s},
        {AT_EnableTrig, u"ENABLE TRIGGER"_s},
        {AT_EnableAlwaysTrig, u"ENABLE ALWAYS TRIGGER"_s},
        {AT_EnableReplicaTrig, u"ENABLE REPLICA TRIGGER"_s},
        {AT_DisableTrig, u"DISABLE TRIGGER"_s},
        {AT_EnableTrigAll, u"ENABLE TRIGGER"_s},
        {AT_DisableTrigAll, u"DISABLE TRIGGER"_s},
        {AT_EnableTrigUser, u"ENABLE TRIGGER"_s},
        {AT_DisableTrigUser, u"DISABLE TRIGGER"_s},
        {AT_EnableRule, u"ENABLE RULE"_s},
        {AT_EnableAlwaysRule, u"ENABLE ALWAYS RULE"_s},
        {AT_EnableReplicaRule, u"ENABLE REPLICA RULE"_s},
        {AT_DisableRule, u"DISABLE RULE"_s},
        {AT_AddInherit, u"INHERIT"_s},
        {AT_DropInherit, u"NO INHERIT"_s},
        {AT_AddOf, u"OF"_s},
        {AT_DropOf, u"NOT OF"_s},
        {AT_ReplicaIdentity, u"REPLICA IDENTITY"_s},
        {AT_EnableRowSecurity, u"ENABLE ROW LEVEL SECURITY"_s},
        {AT_DisableRowSecurity, u"DISABLE ROW LEVEL SECURITY"_s},
        {AT_ForceRowSecurity, u"FORCE ROW LEVEL SECURITY"_s},
        {AT_NoForceRowSecurity, u"NO FORCE ROW LEVEL SECURITY"_s},
        {AT_GenericOptions, u"OPTIONS (…)"_s},
        {AT_AlterConstraint, u"ALTER CONSTRAINT"_s},
    };
    return heads.value(type);
}

/// What was written behind the head: the words of the head that can be counted off, or the parentheses' content.
static QString argument(const Action &action, const QString &head)
{
    if (head.endsWith(u"(…)")) {
        for (qsizetype i = action.begin; i < action.end; ++i) {
            if (action.source.isMark(i, '('))
                return action.source.inParentheses(i);
        }
        return {};
    }
    return action.source.written(action.begin + head.split(u' ').size(), action.end);
}

static Sql::Change changeType(const Action &action)
{
    const auto *definition = as<ColumnDef>(action.command->def);
    Sql::ChangeColumnType change{.table = action.table,
                                 .column = action.column(),
                                 .newType = typeText(definition->typeName),
                                 .range = action.range()};
    if (definition->collClause)
        change.collation = strings(definition->collClause->collname).join(u'.');
    if (definition->raw_default) {
        const qsizetype keyword = action.source.word("USING", action.begin, action.end);
        change.usingExpression = action.source.written(keyword + 1, action.end);
    }
    return change;
}

static Sql::Change setDefault(const Action &action)
{
    Sql::SetColumnDefault change{.table = action.table, .column = action.column()};
    if (action.command->def) {
        const qsizetype keyword = action.source.word("DEFAULT", action.begin, action.end);
        change.expression = action.source.written(keyword + 1, action.end);
        change.volatility = volatility(action.command->def);
    }
    return change;
}

static Sql::Change partition(const Action &action)
{
    const auto *part = as<PartitionCmd>(action.command->def);
    if (action.command->subtype == AT_AttachPartition)
        return Sql::AttachPartition{.table = action.table,
                                    .partition = action.source.name(part->name),
                                    .isDefault = part->bound && part->bound->is_default,
                                    .bound = boundText(action.source, part->bound, action.begin)};
    return Sql::DetachPartition{.table = action.table,
                                .partition = action.source.name(part->name),
                                .concurrently = part->concurrent,
                                .finalize = action.command->subtype == AT_DetachPartitionFinalize};
}

static Sql::Change onTable(const Action &action)
{
    const AlterTableCmd *command = action.command;
    switch (command->subtype) {
    case AT_AddColumn:
        return Sql::AddColumn{.table = action.table,
                              .column = columnDefinition(action.source, as<ColumnDef>(command->def)),
                              .ifNotExists = command->missing_ok};
    case AT_DropColumn:
        return Sql::DropColumn{.table = action.table,
                               .column = action.column(),
                               .ifExists = command->missing_ok,
                               .cascade = action.cascade(),
                               .range = action.range()};
    case AT_ColumnDefault:
        return setDefault(action);
    case AT_SetNotNull:
    case AT_DropNotNull:
        return Sql::SetColumnNotNull{.table = action.table,
                                     .column = action.column(),
                                     .notNull = command->subtype == AT_SetNotNull,
                                     .range = action.range()};
    case AT_AlterColumnType:
        return changeType(action);
    case AT_AddConstraint:
        return Sql::AddConstraint{.table = action.table,
                                  .constraint = constraint(action.source, as<Constraint>(command->def))};
    case AT_ValidateConstraint:
        return Sql::ValidateConstraint{
            .table = action.table, .constraint = text(command->name), .range = action.range()};
    case AT_DropConstraint:
        return Sql::DropConstraint{.table = action.table,
                                   .constraint = text(command->name),
                                   .ifExists = command->missing_ok,
                                   .cascade = action.cascade(),
                                   .range = action.range()};
    case AT_AttachPartition:
    case AT_DetachPartition:
    case AT_DetachPartitionFinalize:
        return partition(action);
    default:
        break;
    }
    if (const QString what = columnAttribute(command); !what.isEmpty())
        return Sql::AlterColumn{.table = action.table, .column = action.column(), .what = what};
    const QString what = tableAttribute(command->subtype);
    if (what.isEmpty())
        return Sql::Opaque{.head = u"ALTER TABLE"_s,
                           .reason = QCoreApplication::translate("PostgreSql", "An unknown form of ALTER TABLE.")};
    return Sql::AlterTable{.table = action.table, .what = what, .argument = argument(action, what)};
}

static QString attributeHead(const AlterTableCmd *command)
{
    switch (command->subtype) {
    case AT_AddColumn:
        return u"ADD ATTRIBUTE"_s;
    case AT_DropColumn:
        return u"DROP ATTRIBUTE"_s;
    default:
        return u"ALTER ATTRIBUTE"_s;
    }
}

/// Views, sequences and composite types are altered through the same node.
static Sql::Change onObject(const Action &action, ObjectType type)
{
    const AlterTableCmd *command = action.command;
    const Sql::ObjectKind kind = objectKind(type);
    QString what = tableAttribute(command->subtype);
    if (type == OBJECT_TYPE) {
        what = attributeHead(command);
    } else if (what.isEmpty()) {
        static const QHash<int, QString> heads{
            {AT_AddColumn, u"ADD COLUMN"_s},         {AT_DropColumn, u"DROP COLUMN"_s},
            {AT_SetNotNull, u"SET NOT NULL"_s},      {AT_DropNotNull, u"DROP NOT NULL"_s},
            {AT_AddConstraint, u"ADD CONSTRAINT"_s}, {AT_DropConstraint, u"DROP CONSTRAINT"_s},
        };
        what = heads.value(command->subtype, u"ALTER COLUMN"_s);
        if (kind == Sql::ObjectKind::MaterializedView || !columnAttribute(command).isEmpty())
            what = u"ALTER COLUMN "_s + columnAttribute(command);
    }
    return Sql::AlterObject{
        .kind = kind, .name = action.table, .what = what.trimmed(), .argument = argument(action, what)};
}

static Sql::Change onIndex(const Action &action)
{
    const AlterTableCmd *command = action.command;
    if (command->subtype == AT_AttachPartition) {
        const Sql::Name part = action.source.name(as<PartitionCmd>(command->def)->name);
        return Sql::AlterIndex{.index = action.table, .what = u"ATTACH PARTITION"_s, .argument = part.display()};
    }
    QString what = tableAttribute(command->subtype);
    if (what.isEmpty()) { // ALTER COLUMN 1 SET STATISTICS 100
        what = u"ALTER COLUMN "_s + columnAttribute(command);
        return Sql::AlterIndex{
            .index = action.table, .what = what, .argument = action.source.written(action.end - 1, action.end)};
    }
    return Sql::AlterIndex{.index = action.table, .what = what, .argument = argument(action, what)};
}

/// Actions are separated by the commas outside of parentheses; where the count differs, each gets the whole statement.
static QList<std::pair<qsizetype, qsizetype>> cut(const Source &source, const RangeVar *relation, qsizetype count)
{
    const qsizetype end = source.count();
    qsizetype from = source.tokenAt(relation->location) + (relation->schemaname ? 3 : 1);
    if (from < end && source.textOf(source.token(from)) == QByteArrayView("*"))
        ++from;
    if (count == 1)
        return {{from, end}};
    QList<std::pair<qsizetype, qsizetype>> result;
    for (qsizetype at = from; at < end;) {
        const qsizetype comma = source.endOfItem(at);
        result.append({at, comma});
        at = comma + 1;
    }
    if (result.size() != count)
        result = QList<std::pair<qsizetype, qsizetype>>(count, {from, end});
    return result;
}

static void readActions(const Source &source, const AlterTableStmt *alter, QList<Sql::Change> &changes)
{
    const Sql::Name table = source.name(alter->relation);
    const std::span<const ListCell> commands = items(alter->cmds);
    const QList<std::pair<qsizetype, qsizetype>> pieces = cut(source, alter->relation, qsizetype(commands.size()));
    for (size_t i = 0; i < commands.size(); ++i) {
        const auto [begin, end] = pieces.at(qsizetype(i));
        const Action action{source, as<AlterTableCmd>(commands[i]), table, begin, end};
        if (alter->objtype == OBJECT_TABLE)
            changes.append(onTable(action));
        else if (alter->objtype == OBJECT_INDEX)
            changes.append(onIndex(action));
        else
            changes.append(onObject(action, alter->objtype));
    }
}

bool readAlterTable(const Source &source, const Node *node, QList<Sql::Change> &changes)
{
    switch (node->type) {
    case T_AlterTableStmt:
        readActions(source, as<AlterTableStmt>(node), changes);
        return true;
    case T_AlterTableMoveAllStmt: {
        const auto *move = as<AlterTableMoveAllStmt>(node);
        changes.append(Sql::AlterTable{.what = u"ALL IN TABLESPACE"_s,
                                       .argument = text(move->orig_tablespacename) + u" SET TABLESPACE "_s
                                           + text(move->new_tablespacename)});
        return true;
    }
    default:
        return false;
    }
}

} // namespace PostgreSql
