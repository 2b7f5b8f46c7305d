// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Indexes, maintenance and rows.
#include "core/dialect/postgresql/forecastcase.h"
#include "core/dialect/postgresql/reads.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

static QString createIndexRow(const Situation &situation, const Sql::CreateIndex &change, const QStringList &parts)
{
    const Schema::Table *table = situation.table(change.table);
    if (change.ifNotExists && table && std::ranges::contains(table->indexes, change.name.name, &Schema::Index::name))
        return u"ix_create_ine"_s;
    if (change.concurrently)
        return u"ix_create_conc"_s;
    if (change.only)
        return u"pt_index_only"_s;
    if (!parts.isEmpty())
        return u"pt_index_parent"_s;
    return change.unique ? u"ix_create_unique_tx"_s : u"ix_create"_s;
}

Cases casesOf(const Situation &situation, const Sql::CreateIndex &change)
{
    const QString target = situation.qualified(change.table);
    const QStringList parts = change.only ? QStringList() : situation.partitions(target);
    Case result{.row = createIndexRow(situation, change, parts), .target = target};
    if (!parts.isEmpty())
        result.others.insert(u"p1"_s, parts);
    return {result};
}

static QString indexName(const Situation &situation, const Sql::Name &index)
{
    if (const Schema::Table *table = situation.tableOfIndex(index))
        return Schema::qualified(table->schema, index.name);
    return index.schema.isEmpty() ? u"public."_s + index.name : index.display();
}

/// The table of an index; without it the case is about the index alone, and says so.
static Case onIndexOfTable(const Situation &situation, const QString &row, const Sql::Name &index)
{
    const QString name = indexName(situation, index);
    Case result{.row = row, .target = name, .others = {{u"t_a_idx"_s, {name}}}};
    if (const Schema::Table *table = situation.tableOfIndex(index))
        result.target = Schema::qualified(table->schema, table->name);
    else
        result.note = QCoreApplication::translate(
            "PostgreSql", "The index's table takes the same lock; which one is not known here.");
    return result;
}

Cases casesOf(const Situation &situation, const Sql::DropIndex &change)
{
    Cases result;
    for (const Sql::Name &name : change.names)
        result.append(onIndexOfTable(situation, change.concurrently ? u"ix_drop_conc"_s : u"ix_drop"_s, name));
    return result;
}

Cases casesOf(const Situation &situation, const Sql::Reindex &change)
{
    if (change.what == u"INDEX")
        return {onIndexOfTable(situation, change.concurrently ? u"ix_reindex_conc"_s : u"ix_reindex"_s, change.name)};
    if (change.what == u"TABLE") {
        const QString target = situation.qualified(change.name);
        const QStringList parts = situation.partitions(target);
        if (!parts.isEmpty())
            return {{.row = u"nt_reindex_part"_s, .target = target, .others = {{u"p1"_s, parts}}}};
        return {{.row = change.concurrently ? u"ix_reindex_table_conc"_s : u"ix_reindex_table"_s, .target = target}};
    }
    Cases result;
    const QString row = change.what == u"SCHEMA" ? u"nt_reindex_db"_s : u"nt_reindex_sys"_s;
    if (situation.hasSchema()) {
        for (const Schema::Table &table : situation.around().schema->tables) {
            if (change.what != u"SCHEMA" || table.schema == change.name.name)
                result.append({.row = row, .target = Schema::qualified(table.schema, table.name)});
        }
    }
    if (result.isEmpty())
        result.append(
            {.row = row,
             .note = QCoreApplication::translate("PostgreSql", "Each table in turn, in a transaction of its own.")});
    return result;
}

Cases casesOf(const Situation &situation, const Sql::AlterIndex &change)
{
    const QString index = indexName(situation, change.index);
    if (change.what == u"RENAME TO")
        return {{.row = u"ix_rename"_s, .target = index}};
    if (change.what == u"SET TABLESPACE")
        return {{.row = u"ix_set_ts"_s, .target = index}};
    if (change.what == u"SET (…)" || change.what == u"RESET (…)") {
        Cases result = optionCases(index, change.argument, change.what.startsWith(u'R'));
        for (Case &one : result)
            one.row = one.row == u"at_fillfactor" || one.row == u"at_reset_opt" ? u"ix_set_ff"_s : one.row;
        return result;
    }
    if (change.what == u"ATTACH PARTITION") {
        Case result = onIndexOfTable(situation, u"pt_index_attach"_s, change.index);
        const Sql::Name part{.name = change.argument.section(u'.', -1)};
        result.others = {{u"pi"_s, {index}}, {u"p1i"_s, {indexName(situation, part)}}};
        if (const Schema::Table *table = situation.tableOfIndex(part))
            result.others.insert(u"p1"_s, {Schema::qualified(table->schema, table->name)});
        return {result};
    }
    return {{.row = u"ix_stats"_s, .target = index}};
}

static Cases vacuum(const Situation &situation, const Sql::Maintenance &change, const QString &target)
{
    const bool full = change.what.contains(u" FULL");
    Cases result{{.row = full ? u"tb_vacuum_full"_s : u"tb_vacuum"_s, .target = target}};
    if (const QStringList parts = situation.partitions(target); !parts.isEmpty())
        result.first().others.insert(u"p1"_s, parts);
    return result;
}

Cases casesOf(const Situation &situation, const Sql::Maintenance &change)
{
    const QString target = situation.qualified(change.table);
    const QString verb = change.what.section(u' ', 0, 0);
    if (verb == u"CHECKPOINT")
        return {};
    if (target.isEmpty()) {
        const QString row = verb == u"VACUUM" ? u"tb_vacuum"_s
            : verb == u"ANALYZE"              ? u"tb_analyze"_s
                                              : u"nt_cluster_all"_s;
        return {
            {.row = row,
             .note = QCoreApplication::translate("PostgreSql", "Each table in turn, in a transaction of its own.")}};
    }
    if (verb == u"VACUUM")
        return vacuum(situation, change, target);
    if (verb == u"ANALYZE")
        return {{.row = u"tb_analyze"_s, .target = target}};
    if (const QStringList parts = situation.partitions(target); verb == u"CLUSTER" && !parts.isEmpty())
        return {{.row = u"nt_vacuum_multi"_s, .target = target, .others = {{u"p1"_s, parts}}, .scans = false}};
    Case result{.row = u"tb_cluster"_s, .target = target};
    if (verb == u"REPACK")
        result.note = QCoreApplication::translate("PostgreSql", "REPACK was not measured: taken as CLUSTER.");
    return {result};
}

Cases casesOf(const Situation &situation, const Sql::LockTable &change)
{
    Cases result;
    for (const Sql::Name &name : change.tables) {
        const QString target = situation.qualified(name);
        result.append({.row = u"tb_lock"_s,
                       .target = target,
                       .mode = change.mode == u"ACCESS EXCLUSIVE" ? QString() : change.mode});
    }
    return result;
}

Cases casesOf(const Situation &situation, const Sql::Truncate &change)
{
    Cases result;
    for (const Sql::Name &name : change.tables) {
        const QString target = situation.qualified(name);
        const Schema::Table *table = situation.table(name);
        Case one{.row = u"tb_truncate"_s, .target = target};
        if (const QStringList parts = situation.partitions(target); !parts.isEmpty()) {
            one.row = u"pt_truncate_parent"_s;
            one.others.insert(u"p1"_s, parts);
        } else if (change.cascade) {
            one.row = u"tb_truncate_cascade"_s;
            one.others.insert(u"r"_s, situation.referencing(target));
            if (!situation.hasSchema())
                one.note = QCoreApplication::translate("PostgreSql",
                                                       "Every table that refers to it is emptied and locked too.");
        } else if (table && !table->partitionOf.isEmpty()) {
            one.row = u"pt_truncate_part"_s;
        }
        result.append(one);
    }
    return result;
}

/// SELECT nextval('s'): a sequence is what it locks.
static Cases sequenceCalls(const Situation &situation)
{
    static const QRegularExpression call(uR"(\b(nextval|setval)\s*\(\s*'([^']+)')"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    Cases result;
    for (const QRegularExpressionMatch &match : call.globalMatch(QString::fromUtf8(
             situation.statement().text.first(std::min<qsizetype>(situation.statement().text.size(), 10'000))))) {
        const QString name = match.captured(2).remove(u'"');
        result.append(
            {.row = match.captured(1).startsWith(u'n', Qt::CaseInsensitive) ? u"sq_nextval"_s : u"sq_setval"_s,
             .target = name.contains(u'.') ? name : situation.qualified(Sql::Name{.name = name})});
    }
    return result;
}

static Cases select(const Situation &situation, const Sql::ChangeRows &change)
{
    Cases result = sequenceCalls(situation);
    if (change.table.name.isEmpty())
        return result;
    const bool locks = situation.says(u"FOR UPDATE") || situation.says(u"FOR SHARE")
        || situation.says(u"FOR NO KEY UPDATE") || situation.says(u"FOR KEY SHARE");
    if (locks) {
        result.append({.row = u"tb_select_fu"_s, .target = situation.qualified(change.table)});
        return result;
    }
    for (const Sql::Name &read : tablesRead(situation.statement()))
        result.append({.row = u"vw_create"_s, .target = situation.qualified(read)});
    return result;
}

static QString unboundedNote(const Sql::ChangeRows &change)
{
    if (change.bounded)
        return {};
    if (!change.hasWhere)
        return QCoreApplication::translate("PostgreSql",
                                           "Every row is written and stays locked until the transaction ends.");
    return QCoreApplication::translate(
        "PostgreSql",
        "As many rows as the condition lets through are written and stay locked until the transaction ends.");
}

Cases casesOf(const Situation &situation, const Sql::ChangeRows &change)
{
    using enum Sql::RowVerb;
    Case result{.target = situation.qualified(change.table)};
    switch (change.verb) {
    case Select:
        return select(situation, change);
    case Insert:
    case Copy:
        result.row = u"tb_insert"_s;
        break;
    case Update:
    case Delete:
    case Merge:
        result.row = u"tb_update"_s;
        result.note = unboundedNote(change);
        result.scans = !change.bounded;
        break;
    }
    // ROW EXCLUSIVE on indexes keeps nobody out and is not worth a line each.
    result.others = {{u"t_a_idx"_s, {}}, {u"t_pkey"_s, {}}};
    return {result};
}

} // namespace PostgreSql
