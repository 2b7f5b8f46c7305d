// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Transactions, settings, locks, maintenance and code blocks.
#include "core/dialect/postgresql/tree.h"

#include <array>

using namespace Qt::StringLiterals;

namespace PostgreSql {

static std::optional<Sql::TransactionVerb> transactionVerb(TransactionStmtKind kind)
{
    using enum Sql::TransactionVerb;
    switch (kind) {
    case TRANS_STMT_BEGIN:
    case TRANS_STMT_START:
        return Begin;
    case TRANS_STMT_COMMIT:
    case TRANS_STMT_PREPARE: // the session's transaction ends here; who commits it does not matter to the script
        return Commit;
    case TRANS_STMT_ROLLBACK:
        return Rollback;
    case TRANS_STMT_SAVEPOINT:
        return Savepoint;
    case TRANS_STMT_RELEASE:
        return Release;
    case TRANS_STMT_ROLLBACK_TO:
        return RollbackTo;
    default:
        return std::nullopt; // COMMIT PREPARED, ROLLBACK PREPARED
    }
}

static QString lockMode(int mode)
{
    static const std::array<QString, 9> names{
        QString(),  u"ACCESS SHARE"_s,        u"ROW SHARE"_s, u"ROW EXCLUSIVE"_s,   u"SHARE UPDATE EXCLUSIVE"_s,
        u"SHARE"_s, u"SHARE ROW EXCLUSIVE"_s, u"EXCLUSIVE"_s, u"ACCESS EXCLUSIVE"_s};
    return names.at(size_t(mode));
}

static QString value(const Node *node)
{
    if (is(node, T_TypeCast)) // SET TIME ZONE INTERVAL …
        return value(as<TypeCast>(node)->arg);
    if (!is(node, T_A_Const))
        return {};
    const auto *constant = as<A_Const>(node);
    switch (constant->val.node.type) {
    case T_Integer:
        return QString::number(constant->val.ival.ival);
    case T_Float:
        return text(constant->val.fval.fval);
    case T_String:
        return text(constant->val.sval.sval);
    default:
        return {};
    }
}

static Sql::Change setParameter(const VariableSetStmt *set)
{
    Sql::SetParameter change{.name = text(set->name), .local = set->is_local};
    if (set->kind == VAR_RESET_ALL)
        change.name = u"ALL"_s;
    if (set->kind == VAR_SET_VALUE) {
        QStringList values;
        for (const ListCell &cell : items(set->args))
            values.append(value(as<Node>(cell)));
        change.value = values.join(u", "_s);
    }
    if (set->kind == VAR_SET_MULTI) // SET TRANSACTION ISOLATION LEVEL …
        change.value = u"…"_s;
    return change;
}

void readSettings(const SelectStmt *select, QList<Sql::Change> &changes)
{
    for (const ListCell &cell : items(select->targetList)) {
        const Node *target = as<ResTarget>(cell)->val;
        if (!is(target, T_FuncCall))
            continue;
        const auto *call = as<FuncCall>(target);
        const std::span<const ListCell> arguments = items(call->args);
        if (arguments.size() != 3 || strings(call->funcname).last() != "set_config"_L1)
            continue;
        const QString name = value(as<Node>(arguments[0]));
        const QString setting = value(as<Node>(arguments[1]));
        const auto *local = as<Node>(arguments[2]);
        const bool known = is(local, T_A_Const) && as<A_Const>(local)->val.node.type == T_Boolean;
        if (known && !name.isEmpty() && !setting.isEmpty())
            changes.append(
                Sql::SetParameter{.name = name, .value = setting, .local = as<A_Const>(local)->val.boolval.boolval});
    }
}

/// "VACUUM FULL ANALYZE": the verb and its options that are on.
static QString withOptions(QString verb, const List *options)
{
    for (const ListCell &cell : items(options)) {
        const auto *option = as<DefElem>(cell);
        const QString state = is(option->arg, T_String) ? text(as<String>(option->arg)->sval).toLower() : QString();
        if (state == u"false" || state == u"off")
            continue;
        verb += u' ' + text(option->defname).toUpper();
        if (!state.isEmpty() && state != u"true" && state != u"on")
            verb += u' ' + state.toUpper();
    }
    return verb;
}

static void readVacuum(const Source &source, const VacuumStmt *vacuum, QList<Sql::Change> &changes)
{
    const QString what = withOptions(vacuum->is_vacuumcmd ? u"VACUUM"_s : u"ANALYZE"_s, vacuum->options);
    if (!vacuum->rels)
        changes.append(Sql::Maintenance{.what = what});
    for (const ListCell &cell : items(vacuum->rels))
        changes.append(Sql::Maintenance{.what = what, .table = source.name(as<VacuumRelation>(cell)->relation)});
}

static Sql::Change codeBlock(const DoStmt *block)
{
    Sql::CodeBlock change{.language = u"plpgsql"_s};
    for (const ListCell &cell : items(block->args)) {
        const auto *option = as<DefElem>(cell);
        if (!is(option->arg, T_String))
            continue;
        const QString given = text(as<String>(option->arg)->sval);
        (text(option->defname) == u"as" ? change.body : change.language) = given;
    }
    return change;
}

static Sql::Change lockTables(const Source &source, const LockStmt *lock)
{
    Sql::LockTable change{.mode = lockMode(lock->mode)};
    for (const ListCell &cell : items(lock->relations))
        change.tables.append(source.name(as<RangeVar>(cell)));
    return change;
}

bool readSession(const Source &source, const Node *node, QList<Sql::Change> &changes)
{
    switch (node->type) {
    case T_TransactionStmt: {
        const auto *transaction = as<TransactionStmt>(node);
        const std::optional<Sql::TransactionVerb> verb = transactionVerb(transaction->kind);
        if (verb)
            changes.append(Sql::TransactionControl{.verb = *verb, .savepoint = text(transaction->savepoint_name)});
        if (transaction->chain) // COMMIT AND CHAIN: the next one begins at once
            changes.append(Sql::TransactionControl{.verb = Sql::TransactionVerb::Begin});
        return verb.has_value();
    }
    case T_VariableSetStmt:
        changes.append(setParameter(as<VariableSetStmt>(node)));
        return true;
    case T_VariableShowStmt:
        changes.append(Sql::ChangeRows{}); // a query that reads no table
        return true;
    case T_VacuumStmt:
        readVacuum(source, as<VacuumStmt>(node), changes);
        return true;
    case T_ClusterStmt: {
        const auto *cluster = as<ClusterStmt>(node);
        changes.append(Sql::Maintenance{.what = withOptions(u"CLUSTER"_s, cluster->params),
                                        .table = source.name(cluster->relation)});
        return true;
    }
    case T_CheckPointStmt:
        changes.append(Sql::Maintenance{.what = u"CHECKPOINT"_s});
        return true;
    case T_DoStmt:
        changes.append(codeBlock(as<DoStmt>(node)));
        return true;
    case T_CallStmt:
        changes.append(Sql::CodeBlock{.body = source.written(1, source.count())});
        return true;
    case T_LockStmt:
        changes.append(lockTables(source, as<LockStmt>(node)));
        return true;
    case T_RefreshMatViewStmt: {
        const auto *refresh = as<RefreshMatViewStmt>(node);
        changes.append(Sql::RefreshMaterializedView{.name = source.name(refresh->relation),
                                                    .concurrently = refresh->concurrent,
                                                    .withData = !refresh->skipData});
        return true;
    }
    default:
        return false;
    }
}

} // namespace PostgreSql
