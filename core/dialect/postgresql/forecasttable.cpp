// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables and their columns.
#include "core/dialect/postgresql/forecastcase.h"
#include "core/dialect/postgresql/reads.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

Cases casesOf(const Situation &situation, const Sql::CreateTable &change)
{
    Cases result{{.row = u"tb_create"_s}};
    const auto references = [&](const Sql::Constraint &constraint) {
        if (constraint.kind != Sql::ConstraintKind::ForeignKey)
            return;
        const QString target = situation.qualified(constraint.referencedTable);
        if (target != situation.qualified(change.name))
            result.append({.row = u"tb_create_fk"_s, .target = target});
    };
    for (const Sql::ColumnDefinition &column : change.columns)
        std::ranges::for_each(column.constraints, references);
    std::ranges::for_each(change.constraints, references);
    for (const QString &parent : change.inherits)
        result.append({.row = u"tb_create_inh"_s,
                       .target = parent.contains(u'.') ? parent : situation.qualified(Sql::Name{.name = parent})});
    if (!change.like.name.isEmpty())
        result.append({.row = u"tb_create_like"_s, .target = situation.qualified(change.like)});
    if (!change.partitionOf.name.isEmpty()) {
        const QString parent = situation.qualified(change.partitionOf);
        const QString fallback = situation.defaultPartition(parent);
        result.append({.row = fallback.isEmpty() ? u"pt_create_of"_s : u"pt_create_of_default"_s,
                       .target = parent,
                       .others = {{u"pd"_s, {fallback}}},
                       .scans = !fallback.isEmpty()});
    }
    for (const QString &option : change.options) {
        if (option.startsWith(u"OF "))
            result.append(
                {.row = u"tb_create_of"_s, .target = situation.qualified(Sql::Name{.name = option.sliced(3)})});
    }
    if (change.asQuery) {
        const bool empty = change.options.contains(u"WITH NO DATA");
        for (const Sql::Name &read : tablesRead(situation.statement()))
            result.append({.row = u"tb_ctas"_s, .target = situation.qualified(read), .scans = !empty});
    }
    return result;
}

static Case dropOne(const Situation &situation, const Sql::Name &name)
{
    const QString target = situation.qualified(name);
    const QStringList parts = situation.partitions(target);
    if (!parts.isEmpty())
        return {.row = u"pt_drop_parent"_s, .target = target, .others = {{u"p1"_s, parts}}};
    const Schema::Table *table = situation.table(name);
    if (table && !table->partitionOf.isEmpty())
        return {.row = u"pt_drop_part"_s, .target = table->partitionOf, .others = {{u"p1"_s, {target}}}};
    if (const QStringList referenced = situation.referencedBy(target); !referenced.isEmpty())
        return {.row = u"tb_drop_fk"_s, .target = target, .others = {{u"t"_s, referenced}}};
    return {.row = u"tb_drop"_s,
            .target = target,
            .note = situation.hasSchema()
                ? QString()
                : QCoreApplication::translate("PostgreSql", "Tables that its foreign keys name are locked too.")};
}

Cases casesOf(const Situation &situation, const Sql::DropTable &change)
{
    Cases result;
    for (const Sql::Name &name : change.names) {
        if (!situation.hasSchema() || !change.ifExists || situation.table(name))
            result.append(dropOne(situation, name));
    }
    return result;
}

/// ALTER TABLE IF EXISTS of a table that is not there.
static bool isMissing(const Situation &situation, const Sql::Name &table)
{
    return situation.hasSchema() && !situation.table(table) && !situation.view(table)
        && situation.words().startsWith(u" ALTER TABLE IF EXISTS ");
}

/// An ALTER TABLE on a parent does the same to every partition.
static Case onTable(const Situation &situation, const QString &row, const Sql::Name &table)
{
    if (isMissing(situation, table))
        return {.row = u"at_if_exists_missing"_s};
    Case result{.row = row, .target = situation.qualified(table)};
    if (const QStringList parts = situation.partitions(result.target); !parts.isEmpty()) {
        result.others.insert(u"p1"_s, parts);
    }
    return result;
}

static QString cautiousNote()
{
    return QCoreApplication::translate(
        "PostgreSql", "The worst case: it depends on the table as it is there, which is not known here.");
}

static QString defaultRow(const Sql::ColumnDefinition &column)
{
    switch (column.defaultVolatility) {
    case Sql::Volatility::None:
        return u"at_add_col"_s;
    case Sql::Volatility::Constant:
        return column.notNull ? u"at_add_col_nn_const"_s : u"at_add_col_const"_s;
    case Sql::Volatility::Stable:
        return u"at_add_col_stable"_s;
    case Sql::Volatility::Volatile:
    case Sql::Volatility::Unknown:
        return u"at_add_col_volatile"_s;
    }
    return u"at_add_col_volatile"_s;
}

/// Which row the column itself comes to, its constraints aside.
static QString columnRow(const Situation &situation, const Sql::ColumnDefinition &column)
{
    if (column.identity)
        return u"at_add_col_identity"_s;
    if (column.serial)
        return u"at_add_col_serial"_s;
    if (!column.generated.isEmpty()) {
        if (column.generatedStored)
            return u"at_add_col_gen_stored"_s;
        return column.notNull ? u"at_add_col_gen_virtual_nn"_s : u"at_add_col_gen_virtual"_s;
    }
    const Schema::Type *type = situation.type(column.type);
    if (type && type->kind == u"domain" && !type->constraints.isEmpty())
        return column.defaultExpression.isEmpty() ? u"at_add_col_domain_con"_s : u"at_add_col_domain_def"_s;
    return defaultRow(column);
}

Cases casesOf(const Situation &situation, const Sql::AddColumn &change)
{
    const Schema::Table *table = situation.table(change.table);
    if (change.ifNotExists && table && table->column(change.column.name))
        return {onTable(situation, u"at_add_col_ine"_s, change.table)};
    Case column = onTable(situation, columnRow(situation, change.column), change.table);
    if (change.column.defaultVolatility == Sql::Volatility::Unknown)
        column.note = QCoreApplication::translate(
            "PostgreSql",
            "The default calls a function of unknown volatility: taken as volatile, which writes "
            "every row anew.");
    Cases result{column};
    for (const Sql::Constraint &constraint : change.column.constraints) {
        using enum Sql::ConstraintKind;
        Case one = onTable(situation, {}, change.table);
        if (constraint.kind == ForeignKey) {
            one.row = u"at_add_col_fk"_s;
            one.others.insert(u"r"_s, {situation.qualified(constraint.referencedTable)});
        } else if (constraint.kind == Check) {
            one.row = constraint.notEnforced ? u"at_add_check_ne"_s : u"at_add_col_check"_s;
        } else {
            one.row = u"at_add_col_unique"_s;
        }
        result.append(one);
    }
    return result;
}

Cases casesOf(const Situation &situation, const Sql::DropColumn &change)
{
    Case result = onTable(situation, change.cascade ? u"at_drop_col_idx"_s : u"at_drop_col"_s, change.table);
    const Schema::Table *table = situation.table(change.table);
    QStringList dropped;
    for (const Schema::Index &index : table ? table->indexes : QList<Schema::Index>()) {
        if (index.columns.contains(change.column))
            dropped.append(Schema::qualified(table->schema, index.name));
    }
    result.others.insert(u"t_a_idx"_s, dropped);
    result.others.insert(u"t_pkey"_s, {});
    if (const QString column = result.target + u'.' + change.column; situation.hasSchema()) {
        for (const Schema::Sequence &sequence : situation.around().schema->sequences) {
            if (sequence.ownedBy == column) {
                result.row = u"at_drop_col_serial"_s;
                result.others.insert(u"t3_x_seq"_s, {Schema::qualified(sequence.schema, sequence.name)});
            }
        }
    }
    if (change.cascade)
        result.note = QCoreApplication::translate("PostgreSql", "Views that read the column go with it.");
    return {result};
}

Cases casesOf(const Situation &situation, const Sql::SetColumnDefault &change)
{
    const bool view = !situation.table(change.table) && situation.view(change.table);
    QString row = change.expression.isEmpty() ? u"at_drop_default"_s : u"at_set_default"_s;
    if (view)
        row = u"vw_default"_s;
    return {onTable(situation, row, change.table)};
}

/// `CHECK (a IS NOT NULL)`, valid: it spares SET NOT NULL its scan.
static bool isProvedNotNull(const Schema::Table &table, const QString &column)
{
    return std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
        if (!constraint.validated || constraint.kind != u"check")
            return false;
        QString expression = constraint.expression.simplified();
        while (expression.startsWith(u'(') && expression.endsWith(u')'))
            expression = expression.sliced(1, expression.size() - 2).trimmed();
        return expression.compare(column + u" IS NOT NULL"_s, Qt::CaseInsensitive) == 0;
    });
}

Cases casesOf(const Situation &situation, const Sql::SetColumnNotNull &change)
{
    if (!change.notNull)
        return {onTable(situation, u"at_drop_nn"_s, change.table)};
    Case result = onTable(situation, u"at_set_nn"_s, change.table);
    const Schema::Table *table = situation.table(change.table);
    const Schema::Column *column = table ? table->column(change.column) : nullptr;
    if (column && column->notNull)
        result.row = u"at_set_nn_already"_s;
    else if (table && isProvedNotNull(*table, change.column))
        result.row = u"at_set_nn_proved"_s;
    else if (!column && result.row == u"at_set_nn")
        result.note = cautiousNote();
    return {result};
}

Cases casesOf(const Situation &situation, const Sql::AlterColumn &change)
{
    static const QHash<QString, QString> rows{
        {u"SET STATISTICS"_s, u"at_statistics"_s},
        {u"SET (…)"_s, u"at_setopt"_s},
        {u"RESET (…)"_s, u"at_resetopt"_s},
        {u"SET STORAGE"_s, u"at_storage"_s},
        {u"SET COMPRESSION"_s, u"at_compression"_s},
        {u"ADD IDENTITY"_s, u"at_add_identity"_s},
        {u"SET IDENTITY"_s, u"at_set_identity"_s},
        {u"DROP IDENTITY"_s, u"at_drop_identity"_s},
        {u"SET EXPRESSION"_s, u"at_set_expression"_s},
        {u"DROP EXPRESSION"_s, u"at_drop_expression"_s},
        {u"OPTIONS (…)"_s, u"ft_col_options"_s},
    };
    Case result = onTable(situation, rows.value(change.what), change.table);
    // What the server names it when nobody does.
    const QString sequence = result.target + u'_' + change.column + u"_seq"_s;
    if (situation.hasSchema()
        && std::ranges::any_of(situation.around().schema->sequences, [&](const Schema::Sequence &one) {
               return Schema::qualified(one.schema, one.name) == sequence;
           }))
        result.others.insert(u"t_id_seq"_s, {sequence});
    return {result};
}

static QString triggerRow(const Sql::AlterTable &change)
{
    if (change.argument.compare(u"ALL", Qt::CaseInsensitive) == 0)
        return u"at_trig_all"_s;
    return change.what.contains(u"ALWAYS") ? u"at_trig_always"_s : u"at_trig_dis"_s;
}

static QString constraintRow(const QString &argument)
{
    const QString words = u' ' + argument.toUpper().simplified() + u' ';
    if (words.contains(u" NOT ENFORCED "))
        return u"at_alter_con_notenforced"_s;
    if (words.contains(u" ENFORCED "))
        return u"at_alter_con_enforced"_s;
    return words.contains(u" INHERIT ") ? u"at_alter_con_inherit"_s : u"at_alter_con_defer"_s;
}

/// A later word of the statement, folded, as a table.
static QString tableNamed(const Situation &situation, const QString &written)
{
    const QString folded = written.startsWith(u'"') ? QString(written).remove(u'"') : written.toLower();
    if (folded.contains(u'.'))
        return folded;
    return situation.qualified(Sql::Name{.name = folded});
}

static QString tableRow(const Sql::AlterTable &change)
{
    static const QHash<QString, QString> rows{
        {u"OWNER TO"_s, u"at_owner"_s},
        {u"CLUSTER ON"_s, u"at_cluster_on"_s},
        {u"SET WITHOUT CLUSTER"_s, u"at_without_cluster"_s},
        {u"SET LOGGED"_s, u"at_set_unlogged"_s},
        {u"SET UNLOGGED"_s, u"at_set_logged"_s},
        {u"SET WITHOUT OIDS"_s, u"at_without_oids"_s},
        {u"SET ACCESS METHOD"_s, u"at_set_am"_s},
        {u"SET TABLESPACE"_s, u"at_set_tablespace"_s},
        {u"INHERIT"_s, u"at_inherit"_s},
        {u"NO INHERIT"_s, u"at_no_inherit"_s},
        {u"OF"_s, u"at_of"_s},
        {u"NOT OF"_s, u"at_not_of"_s},
        {u"ENABLE ROW LEVEL SECURITY"_s, u"at_rls_on"_s},
        {u"DISABLE ROW LEVEL SECURITY"_s, u"at_rls_off"_s},
        {u"FORCE ROW LEVEL SECURITY"_s, u"at_rls_force"_s},
        {u"NO FORCE ROW LEVEL SECURITY"_s, u"at_rls_force"_s},
        {u"OPTIONS (…)"_s, u"ft_options"_s},
        {u"ALL IN TABLESPACE"_s, u"at_all_tablespace"_s},
    };
    if (change.what.endsWith(u"TRIGGER"))
        return triggerRow(change);
    if (change.what.endsWith(u"RULE"))
        return u"at_rule_dis"_s;
    if (change.what == u"ALTER CONSTRAINT")
        return constraintRow(change.argument);
    if (change.what == u"REPLICA IDENTITY")
        return change.argument.startsWith(u"USING", Qt::CaseInsensitive) ? u"at_replica_identity_idx"_s
                                                                         : u"at_replica_identity"_s;
    return rows.value(change.what);
}

Cases casesOf(const Situation &situation, const Sql::AlterTable &change)
{
    if (change.what == u"SET (…)" || change.what == u"RESET (…)")
        return optionCases(situation.qualified(change.table), change.argument, change.what.startsWith(u'R'));
    Case result = onTable(situation, tableRow(change), change.table);
    const QString last = change.argument.section(u' ', -1);
    if (change.what.endsWith(u"INHERIT"))
        result.others = {{u"par"_s, {tableNamed(situation, change.argument)}}};
    if (change.what == u"CLUSTER ON")
        result.others = {{u"t_a_idx"_s, {tableNamed(situation, last)}}};
    if (result.row == u"at_replica_identity_idx")
        result.others = {{u"t_id_u"_s, {tableNamed(situation, last)}}};
    if (change.what == u"ALTER CONSTRAINT")
        result.others.insert(u"t"_s, situation.referencedBy(result.target));
    if (result.row == u"at_set_am" && change.argument.compare(u"heap", Qt::CaseInsensitive) == 0) {
        const Schema::Table *table = situation.table(change.table);
        if (table && !table->properties.options.contains(u"access method"_s)
            && !table->properties.options.contains(u"access_method"_s))
            result.row = u"at_set_am_same"_s;
    }
    return {result};
}

Cases casesOf(const Situation &situation, const Sql::AttachPartition &change)
{
    const QString parent = situation.qualified(change.table);
    const QString part = situation.qualified(change.partition);
    const QString fallback = situation.defaultPartition(parent);
    Case result{.row = u"pt_attach"_s,
                .target = parent,
                .others = {{u"q2"_s, {part}},
                           {u"pd"_s, {fallback}},
                           {u"pi"_s, situation.indexes(parent)},
                           {u"t"_s, situation.referencedBy(parent)}}};
    if (!fallback.isEmpty())
        result.row = u"pt_attach_default"_s;
    else if (!situation.referencedBy(parent).isEmpty())
        result.row = u"pt_attach_fk"_s;
    else if (!situation.indexes(parent).isEmpty())
        result.row = u"pt_attach_idx"_s;
    result.note = QCoreApplication::translate(
        "PostgreSql", "The new partition is read unless a valid CHECK already says what its bounds say.");
    return {result};
}

Cases casesOf(const Situation &situation, const Sql::DetachPartition &change)
{
    const QString row = change.finalize ? u"pt_detach_finalize"_s
        : change.concurrently           ? u"pt_detach_conc"_s
                                        : u"pt_detach"_s;
    const QStringList part{situation.qualified(change.partition)};
    // "partition" is what the row that was read in the source calls it.
    return {{.row = row,
             .target = situation.qualified(change.table),
             .others = {{change.finalize ? u"partition"_s : u"p1"_s, part}}}};
}

/// What each storage option locks; rows that were measured, and else the level in the server's own option table.
Cases optionCases(const QString &target, const QString &arguments, bool reset)
{
    Cases result;
    for (const QString &argument : arguments.split(u',')) {
        QString name = argument.section(u'=', 0, 0).trimmed().toLower();
        if (name.startsWith(u"toast."))
            name = name.sliced(6);
        QString row = u"opt_"_s + name;
        if (!lockRow(row))
            row = reset ? u"at_reset_opt"_s : u"at_fillfactor"_s;
        if (name == u"user_catalog_table")
            row = u"at_user_catalog"_s;
        if (name == u"fastupdate")
            row = u"ix_set_gin"_s;
        if (name == u"fillfactor")
            row = reset ? u"at_reset_opt"_s : u"at_fillfactor"_s;
        result.append({.row = row, .target = target});
    }
    return result;
}

} // namespace PostgreSql
