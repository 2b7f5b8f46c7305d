// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/actions.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using Sql::ConstraintKind;

namespace MySql {

const Schema::Table *Circumstances::table(const Sql::Name &name) const
{
    return surroundings.schema ? surroundings.schema->table(name.name) : nullptr;
}

bool Circumstances::isOff(const QString &parameter) const
{
    const QString value = surroundings.parameters.value(parameter);
    return value == "0"_L1 || value.compare("off"_L1, Qt::CaseInsensitive) == 0
        || value.compare("false"_L1, Qt::CaseInsensitive) == 0;
}

bool hasIndexOf(const Schema::Table &table, QLatin1StringView method)
{
    return std::ranges::any_of(table.indexes, [method](const Schema::Index &index) { return index.method == method; });
}

namespace {

bool isCompressed(const Schema::Table &table)
{
    return table.properties.options.value(u"row_format"_s).compare("compressed"_L1, Qt::CaseInsensitive) == 0;
}

/// Does another change of the statement do this?
template<typename T, typename F>
bool also(const Circumstances &around, F &&f)
{
    return std::ranges::any_of(around.meaning.changes, [&](const Sql::Change &change) {
        const T *typed = std::get_if<T>(&change);
        return typed && f(*typed);
    });
}

QString foreignKeyRow(const Circumstances &around)
{
    return around.isOff(u"foreign_key_checks"_s) ? u"fk_add0"_s : u"fk_add"_s;
}

QList<Action> checkActions(const Sql::Constraint &check, const Circumstances &around)
{
    if (!around.isMariaDb() && around.version < 80016)
        return {}; // read and thrown away
    if (check.notEnforced && !around.isMariaDb())
        return {{.row = u"ck_add_ne"_s}};
    if (around.isMariaDb() && around.isOff(u"check_constraint_checks"_s))
        return {{.row = u"ck_drop"_s, .note = QCoreApplication::translate("MySql", "Rows are not checked.")}};
    return {{.row = u"ck_add"_s}};
}

/// Do column-level REFERENCES make a foreign key?
bool honoursReferences(const Circumstances &around)
{
    return around.isMariaDb() ? around.version >= 100500 : around.version >= 90000;
}

QString plainAddRow(const Sql::ColumnDefinition &column)
{
    const QString &value = column.defaultExpression;
    if (!column.generated.isEmpty())
        return column.generatedStored ? u"ge_add_stored"_s : u"ge_add_virtual"_s;
    if (column.serial)
        return u"co_add_ai"_s;
    if (column.defaultVolatility >= Sql::Volatility::Volatile)
        return u"co_add_uuid"_s;
    if (value.startsWith(u'('))
        return u"co_add_expr"_s;
    if (!column.position.isEmpty())
        return u"co_add_first"_s;
    if (column.defaultVolatility == Sql::Volatility::Stable)
        return u"co_add_ts"_s;
    if (column.invisible)
        return u"co_add_invisible"_s;
    if (!value.isEmpty() && value.compare("null"_L1, Qt::CaseInsensitive) != 0)
        return u"co_add_default"_s;
    return column.notNull ? u"co_add_nn"_s : u"co_add"_s;
}

/// Seen on 11.8.9; a stored column moves at once.
Action copyForVirtual()
{
    return {.row = u"ge_reorder"_s,
            .note = QCoreApplication::translate("MySql", "MariaDB copies where a virtual column moves.")};
}

QList<Action> addColumnActions(const Sql::AddColumn &change, const Circumstances &around)
{
    const Sql::ColumnDefinition &column = change.column;
    QList<Action> actions = {{.row = plainAddRow(column)}};
    const Schema::Table *table = around.table(change.table);
    const bool stored = column.generated.isEmpty() || column.generatedStored;
    if (table && stored && hasIndexOf(*table, "fulltext"_L1))
        actions.append(
            {.row = u"co_add_fts"_s,
             .note = QCoreApplication::translate("MySql", "A table with a FULLTEXT index refuses INSTANT.")});
    if (table && stored && isCompressed(*table))
        actions.append({.row = u"co_add_compressed"_s,
                        .note = QCoreApplication::translate("MySql", "ROW_FORMAT=COMPRESSED refuses INSTANT.")});
    if (table && around.isMariaDb() && hasVirtualBehind(*table, column.position, around))
        actions.append(copyForVirtual());
    else if (table && around.isMariaDb() && stored && hasIndexedVirtual(*table))
        actions.append(writesIndexAnew());
    for (const Sql::Constraint &constraint : column.constraints) {
        if (constraint.kind == ConstraintKind::Unique)
            actions.append({.row = u"co_add_unique"_s});
        else if (constraint.kind == ConstraintKind::PrimaryKey)
            actions.append({.row = u"pk_add"_s});
        else if (constraint.kind == ConstraintKind::Check && (around.isMariaDb() || around.version >= 80016))
            actions.append({.row = u"co_add_check"_s});
        else if (constraint.kind == ConstraintKind::ForeignKey && honoursReferences(around))
            actions.append({.row = foreignKeyRow(around)});
    }
    return actions;
}

QList<Action> dropColumnActions(const Sql::DropColumn &change, const Circumstances &around)
{
    const Schema::Table *table = around.table(change.table);
    const Schema::Column *column = table ? table->column(change.column) : nullptr;
    if (!column)
        return {{.row = u"co_drop"_s,
                 .assumed = QCoreApplication::translate(
                     "MySql", "Where an index holds the column, dropping it rebuilds the table on MySQL.")}};
    if (!column->generated.isEmpty())
        return {{.row = column->generatedStored ? u"ge_drop_stored"_s : u"ge_drop_virtual"_s}};
    const bool indexed = isIndexed(*table, change.column);
    QList<Action> actions = {{.row = indexed ? u"co_drop_ix"_s : u"co_drop"_s}};
    if (around.isMariaDb() && hasIndexedVirtual(*table))
        actions.append(hasVirtualBehind(*table, u"AFTER "_s + column->name, around) ? copyForVirtual()
                                                                                    : writesIndexAnew());
    if (hasIndexOf(*table, "fulltext"_L1))
        actions.append(
            {.row = u"co_add_fts"_s,
             .note = QCoreApplication::translate("MySql", "A table with a FULLTEXT index refuses INSTANT.")});
    if (isCompressed(*table))
        actions.append({.row = u"co_add_compressed"_s,
                        .note = QCoreApplication::translate("MySql", "ROW_FORMAT=COMPRESSED refuses INSTANT.")});
    return actions;
}

QList<Action> addConstraintActions(const Sql::AddConstraint &change, const Circumstances &around)
{
    switch (change.constraint.kind) {
    case ConstraintKind::PrimaryKey: {
        const bool swapped = also<Sql::DropConstraint>(
            around, [](const Sql::DropConstraint &drop) { return drop.kind == ConstraintKind::PrimaryKey; });
        return {{.row = swapped ? u"pk_swap"_s : u"pk_add"_s}};
    }
    case ConstraintKind::Unique:
        return {{.row = u"ix_add_unique"_s}};
    case ConstraintKind::ForeignKey:
        return {{.row = foreignKeyRow(around)}};
    case ConstraintKind::Check:
        return checkActions(change.constraint, around);
    default:
        return {};
    }
}

QList<Action> dropConstraintActions(const Sql::DropConstraint &change, const Circumstances &around)
{
    std::optional<ConstraintKind> kind = change.kind;
    QString assumed;
    if (!kind) { // DROP CONSTRAINT tells only a name
        const Schema::Table *table = around.table(change.table);
        const auto found = table ? std::ranges::find(table->constraints, change.constraint, &Schema::Constraint::name)
                                 : QList<Schema::Constraint>::const_iterator();
        const bool known = table && found != table->constraints.end();
        kind = !known                         ? ConstraintKind::ForeignKey
            : found->kind == "check"_L1       ? ConstraintKind::Check
            : found->kind == "unique"_L1      ? ConstraintKind::Unique
            : found->kind == "primary key"_L1 ? ConstraintKind::PrimaryKey
                                              : ConstraintKind::ForeignKey;
        if (!known)
            assumed = QCoreApplication::translate("MySql", "It is not known what kind of constraint “%1” is.")
                          .arg(change.constraint);
    }
    if (kind == ConstraintKind::PrimaryKey) {
        const bool swapped = also<Sql::AddConstraint>(
            around, [](const Sql::AddConstraint &add) { return add.constraint.kind == ConstraintKind::PrimaryKey; });
        return {{.row = swapped ? u"pk_swap"_s : u"pk_drop"_s}};
    }
    const QString row = kind == ConstraintKind::Check ? u"ck_drop"_s
        : kind == ConstraintKind::Unique              ? u"ix_drop"_s
                                                      : u"fk_drop"_s;
    return {{.row = row, .assumed = assumed}};
}

QList<Action> createIndexActions(const Sql::CreateIndex &change, const Circumstances &around)
{
    const Schema::Table *table = around.table(change.table);
    if (change.method == "fulltext"_L1) {
        const bool another = table && (hasIndexOf(*table, "fulltext"_L1) || table->column(u"FTS_DOC_ID"_s));
        Action action{.row = another ? u"ix_fulltext2"_s : u"ix_fulltext"_s};
        if (!table)
            action.assumed = QCoreApplication::translate("MySql", "It is taken for the table's first FULLTEXT index.");
        return {action};
    }
    if (change.method == "spatial"_L1)
        return {{.row = u"ix_spatial"_s}};
    if (change.method == "vector"_L1)
        return {{.row = u"pk_drop"_s,
                 .note = QCoreApplication::translate("MySql", "A VECTOR index is made by copying the table.")}};
    for (const QString &column : change.columns) {
        if (column.startsWith(u'('))
            return {{.row = u"ix_functional"_s}};
        const Schema::Column *known = table ? table->column(column) : nullptr;
        if (known && !known->generated.isEmpty() && !known->generatedStored)
            return {{.row = u"ix_virtual"_s}};
    }
    return {{.row = change.unique ? u"ix_add_unique"_s : u"ix_add"_s}};
}

QList<Action> engineActions(const Sql::AlterTable &change, const Circumstances &around)
{
    const Schema::Table *table = around.table(change.table);
    const QString before = table ? table->properties.options.value(u"engine"_s, u"InnoDB"_s) : QString();
    const bool innoDb = change.argument.compare("innodb"_L1, Qt::CaseInsensitive) == 0;
    if (table)
        return {{.row = innoDb && before.compare("innodb"_L1, Qt::CaseInsensitive) == 0 ? u"tb_engine"_s
                                                                                        : u"tb_engine_other"_s}};
    return {{.row = innoDb ? u"tb_engine"_s : u"tb_engine_other"_s,
             .assumed = innoDb
                 ? QCoreApplication::translate("MySql", "The table is taken to be an InnoDB table already.")
                 : QString()}};
}

QList<Action> alterTableActions(const Sql::AlterTable &change, const Circumstances &around)
{
    static const QHash<QString, QString> rows = {
        {u"ROW_FORMAT"_s, u"tb_rowformat"_s},
        {u"KEY_BLOCK_SIZE"_s, u"tb_kbs"_s},
        {u"STATS_PERSISTENT"_s, u"tb_stats"_s},
        {u"STATS_AUTO_RECALC"_s, u"tb_stats"_s},
        {u"STATS_SAMPLE_PAGES"_s, u"tb_stats"_s},
        {u"COMMENT"_s, u"tb_comment"_s},
        {u"AUTO_INCREMENT"_s, u"tb_ai"_s},
        {u"CHARSET"_s, u"tb_defcs"_s},
        {u"COLLATE"_s, u"tb_defcs"_s},
        {u"CONVERT TO CHARACTER SET"_s, u"tb_convert"_s},
        {u"FORCE"_s, u"tb_force"_s},
        {u"DISABLE KEYS"_s, u"tb_encrypt"_s},
        {u"ENABLE KEYS"_s, u"tb_encrypt"_s},
        {u"PARTITION BY"_s, u"pt_by"_s},
        {u"DROP PARTITION"_s, u"pt_drop"_s},
        {u"TRUNCATE PARTITION"_s, u"pt_trunc"_s},
        {u"REORGANIZE PARTITION"_s, u"pt_reorg"_s},
        {u"COALESCE PARTITION"_s, u"pt_coalesce"_s},
        {u"EXCHANGE PARTITION"_s, u"pt_exchange"_s},
        {u"REBUILD PARTITION"_s, u"pt_rebuild"_s},
        {u"OPTIMIZE PARTITION"_s, u"pt_rebuild"_s},
        {u"REMOVE PARTITIONING"_s, u"pt_remove"_s},
        {u"ADD SYSTEM VERSIONING"_s, u"tb_sysver"_s},
        {u"DROP SYSTEM VERSIONING"_s, u"tb_sysver"_s},
        {u"ALTER CHECK ENFORCED"_s, u"ck_e"_s},
        {u"ALTER CHECK NOT ENFORCED"_s, u"ck_ne"_s},
        {u"ORDER BY"_s, u"co_type_bigint"_s},
    };
    if (change.what == "ENGINE"_L1)
        return engineActions(change, around);
    if (change.what == "ADD PARTITION"_L1)
        return {
            {.row = change.argument.startsWith("PARTITIONS"_L1, Qt::CaseInsensitive) ? u"pt_addhash"_s : u"pt_add"_s}};
    if (const auto row = rows.constFind(change.what); row != rows.constEnd())
        return {{.row = *row}};
    // Checks, imports and options that no table tells of.
    return {};
}

} // namespace

/// Seen on 11.8.9: its row of the table says what holds here too.
Action writesIndexAnew()
{
    return {.row = u"co_add_fts"_s,
            .note = QCoreApplication::translate("MySql",
                                                "MariaDB writes a table anew where an index holds a virtual column.")};
}

bool isVirtual(const Schema::Column &column)
{
    return !column.generated.isEmpty() && !column.generatedStored;
}

bool isIndexed(const Schema::Table &table, const QString &column)
{
    return std::ranges::any_of(table.indexes,
                               [&](const Schema::Index &index) { return index.columns.contains(column); })
        || std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
               return constraint.columns.contains(column) && constraint.kind != "check"_L1;
           });
}

bool hasIndexedVirtual(const Schema::Table &table)
{
    return std::ranges::any_of(table.columns, [&](const Schema::Column &column) {
        return isVirtual(column) && isIndexed(table, column.name);
    });
}

qsizetype placeAt(const Schema::Table &table, const QString &position, const Circumstances &around)
{
    QString at = position;
    for (const Sql::Change &change : around.meaning.changes | std::views::reverse) {
        // Behind a column that this statement has added before: where that one went.
        const auto *added = std::get_if<Sql::AddColumn>(&change);
        if (added && at == u"AFTER "_s + added->column.name)
            at = added->column.position;
    }
    if (at.isEmpty())
        return -1;
    const Schema::Column *before = at == "FIRST"_L1 ? nullptr : table.column(at.sliced(6));
    return before ? before - table.columns.constData() + 1 : 0;
}

bool hasVirtualBehind(const Schema::Table &table, const QString &position, const Circumstances &around)
{
    const qsizetype place = placeAt(table, position, around);
    return place >= 0 && std::any_of(table.columns.begin() + place, table.columns.end(), isVirtual);
}

QList<Action> actionsOf(const Sql::Change &change, const Circumstances &around)
{
    using Actions = QList<Action>;
    return std::visit(
        Sql::Overload{
            [&](const Sql::AddColumn &c) { return addColumnActions(c, around); },
            [&](const Sql::DropColumn &c) { return dropColumnActions(c, around); },
            [&](const Sql::RenameColumn &) { return Actions{{.row = u"co_rename"_s}}; },
            [&](const Sql::ChangeColumnType &c) { return columnActions(c, around); },
            [&](const Sql::SetColumnDefault &c) {
                return Actions{{.row = c.expression.isEmpty() ? u"co_drop_default"_s : u"co_set_default"_s}};
            },
            [&](const Sql::AlterColumn &) { return Actions{{.row = u"co_invisible"_s}}; },
            [&](const Sql::AddConstraint &c) { return addConstraintActions(c, around); },
            [&](const Sql::DropConstraint &c) { return dropConstraintActions(c, around); },
            [&](const Sql::CreateIndex &c) { return createIndexActions(c, around); },
            [&](const Sql::DropIndex &) { return Actions{{.row = u"ix_drop"_s}}; },
            [&](const Sql::AlterIndex &c) {
                return Actions{{.row = c.what == "RENAME TO"_L1 ? u"ix_rename"_s : u"ix_invisible"_s}};
            },
            [&](const Sql::RenameTable &) { return Actions{{.row = u"tb_rename"_s, .spellable = false}}; },
            [&](const Sql::AlterTable &c) { return alterTableActions(c, around); },
            [&](const Sql::Maintenance &c) {
                return c.what == "OPTIMIZE"_L1 ? Actions{{.row = u"tb_force"_s, .spellable = false}} : Actions();
            },
            [](const auto &) { return Actions(); },
        },
        change);
}

} // namespace MySql
