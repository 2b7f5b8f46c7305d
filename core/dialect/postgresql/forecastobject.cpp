// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Views, sequences, types, triggers and the rest.
#include "core/dialect/postgresql/forecastcase.h"
#include "core/dialect/postgresql/reads.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PostgreSql {

using Sql::ObjectKind;

static Cases createView(const Situation &situation, const Sql::CreateObject &change)
{
    Cases result;
    for (const Sql::Name &read : tablesRead(situation.statement())) {
        if (change.kind == ObjectKind::View)
            result.append({.row = u"vw_create"_s, .target = situation.qualified(read)});
        else
            result.append({.row = u"mv_create"_s, .target = situation.qualified(read), .scans = change.withData});
    }
    // One that is there already is replaced under a lock; where that is not known, the worse is taken.
    if (change.orReplace && (!situation.hasSchema() || situation.view(change.name)))
        result.append({.row = u"vw_replace"_s, .target = situation.qualified(change.name)});
    return result;
}

/// CREATE CONSTRAINT TRIGGER … FROM the table that it refers to.
static QString triggersOtherTable(const Situation &situation)
{
    static const QStringList behind{u"NOT"_s, u"DEFERRABLE"_s, u"INITIALLY"_s, u"REFERENCING"_s,
                                    u"FOR"_s, u"WHEN"_s,       u"EXECUTE"_s};
    QStringList parts;
    for (const QString &word : situation.words().section(u" FROM "_s, 1).split(u' ', Qt::SkipEmptyParts)) {
        if (behind.contains(word))
            break;
        parts.append(word.toLower());
    }
    if (parts.size() > 1)
        return parts.join(u'.');
    return parts.isEmpty() ? QString() : situation.qualified(Sql::Name{.name = parts.first()});
}

static Cases createOnTable(const Situation &situation, const Sql::CreateObject &change, const QString &row)
{
    Case result{.row = row, .target = situation.qualified(change.on)};
    if (change.kind == ObjectKind::Trigger) {
        if (change.orReplace)
            result.row = u"tg_replace"_s;
        else if (situation.says(u"CREATE CONSTRAINT TRIGGER")) {
            result.row = u"tg_con"_s;
            result.others.insert(u"r"_s, {triggersOtherTable(situation)});
        }
        if (const QStringList parts = situation.partitions(result.target); !parts.isEmpty())
            result.others.insert(u"p1"_s, parts);
    }
    return {result};
}

/// Rows that lock nothing but what they make.
static QString creationRow(ObjectKind kind)
{
    using enum ObjectKind;
    switch (kind) {
    case Schema:
        return u"sc_create"_s;
    case Database:
        return u"nt_createdb"_s;
    case Sequence:
        return u"sq_create"_s;
    case Enum:
    case Type:
        return u"ty_create_enum"_s;
    case Domain:
        return u"dm_create"_s;
    case Function:
    case Procedure:
        return u"fn_replace"_s;
    case Aggregate:
        return u"ag_create"_s;
    case EventTrigger:
        return u"et_create"_s;
    case Extension:
        return u"ex_create"_s;
    case Collation:
        return u"co_create"_s;
    case Cast:
        return u"lg_seclabel"_s;
    case Operator:
        return u"op_create"_s;
    case Subscription:
        return u"nt_sub"_s;
    case ForeignTable:
    case Server:
        return u"fd_create"_s;
    case TextSearch:
        return u"ts_create"_s;
    default:
        return u"ot_lang"_s;
    }
}

Cases casesOf(const Situation &situation, const Sql::CreateObject &change)
{
    switch (change.kind) {
    case ObjectKind::View:
    case ObjectKind::MaterializedView:
        return createView(situation, change);
    case ObjectKind::Trigger:
        return createOnTable(situation, change, u"tg_create"_s);
    case ObjectKind::Rule:
        return createOnTable(situation, change, u"ru_create"_s);
    case ObjectKind::Policy:
        return createOnTable(situation, change, u"po_create"_s);
    case ObjectKind::Statistics:
        return createOnTable(situation, change, u"st_create"_s);
    case ObjectKind::Publication:
        if (change.on.name.isEmpty())
            return {{.row = u"pu_create_all"_s}};
        return createOnTable(situation, change, u"pu_create"_s);
    default:
        return {{.row = creationRow(change.kind)}};
    }
}

static Cases dropType(const Situation &situation, const Sql::DropObject &change, const Sql::Name &name)
{
    const bool domain = change.kind == ObjectKind::Domain;
    if (!change.cascade)
        return {{.row = u"ty_drop"_s}};
    Cases result;
    for (const QString &table : situation.tablesUsingType(name))
        result.append({.row = domain ? u"dm_drop_cascade"_s : u"ty_drop_cascade"_s, .target = table});
    if (!situation.hasSchema())
        result.append({.row = u"ty_drop"_s,
                       .note = QCoreApplication::translate(
                           "PostgreSql", "Tables with columns of that type lose them, under ACCESS EXCLUSIVE.")});
    return result;
}

static Cases dropSchema(const Situation &situation, const Sql::DropObject &change, const Sql::Name &name)
{
    Cases result;
    if (situation.hasSchema()) {
        for (const Schema::Table &table : situation.around().schema->tables) {
            if (table.schema == name.name)
                result.append({.row = u"sc_drop"_s, .target = Schema::qualified(table.schema, table.name)});
        }
    }
    if (change.cascade && !situation.hasSchema())
        result.append({.row = u"sc_drop"_s,
                       .target = name.name + u".*"_s,
                       .note = QCoreApplication::translate("PostgreSql", "Every table of the schema is locked.")});
    return result;
}

static Case dropOne(const Situation &situation, const Sql::DropObject &change, const Sql::Name &name)
{
    const QString target = situation.qualified(name);
    switch (change.kind) {
    case ObjectKind::View:
        return {.row = u"vw_drop"_s, .target = target};
    case ObjectKind::ForeignTable:
        return {.row = u"ft_options"_s, .target = target};
    case ObjectKind::MaterializedView:
        return {.row = u"mv_drop"_s, .target = target};
    case ObjectKind::Sequence:
        return {.row = u"sq_drop"_s, .target = target};
    case ObjectKind::Trigger:
        return {.row = u"tg_drop"_s, .target = situation.qualified(change.on)};
    case ObjectKind::Rule:
        return {.row = u"ru_drop"_s, .target = situation.qualified(change.on)};
    case ObjectKind::Policy:
        return {.row = u"po_drop"_s, .target = situation.qualified(change.on)};
    case ObjectKind::Extension:
        return {.row = u"ex_drop"_s};
    case ObjectKind::Database:
        return {.row = u"nt_dropdb"_s};
    case ObjectKind::Subscription:
        return {.row = u"nt_sub_drop"_s};
    case ObjectKind::Function:
    case ObjectKind::Procedure:
    case ObjectKind::Aggregate:
        return {.row = u"fn_drop"_s};
    default:
        return {.row = u"ot_lang"_s};
    }
}

/// The snapshot keeps "… FROM schema.table" in the definition, and nothing else says whose statistics they are.
static Case dropStatistics(const Situation &situation, const Sql::Name &name)
{
    Case result{.row = u"st_drop"_s};
    if (situation.hasSchema()) {
        for (const Schema::Other &other : situation.around().schema->others) {
            if (other.name == name.name && other.definition.contains(u" FROM "))
                result.target = other.definition.section(u" FROM "_s, -1).section(u';', 0, 0).trimmed();
        }
    }
    if (result.target.isEmpty())
        result.note = QCoreApplication::translate(
            "PostgreSql", "Their table is locked (SHARE UPDATE EXCLUSIVE); which one is not known here.");
    return result;
}

Cases casesOf(const Situation &situation, const Sql::DropObject &change)
{
    Cases result;
    for (const Sql::Name &name : change.names) {
        if (change.kind == ObjectKind::Type || change.kind == ObjectKind::Domain || change.kind == ObjectKind::Enum)
            result += dropType(situation, change, name);
        else if (change.kind == ObjectKind::Schema)
            result += dropSchema(situation, change, name);
        else if (change.kind == ObjectKind::Statistics)
            result.append(dropStatistics(situation, name));
        else
            result.append(dropOne(situation, change, name));
    }
    return result;
}

Cases casesOf(const Situation &situation, const Sql::RefreshMaterializedView &change)
{
    const QString target = situation.qualified(change.name);
    Case result{.row = change.concurrently ? u"mv_refresh_conc"_s : u"mv_refresh"_s, .target = target};
    result.scans = change.withData;
    if (const Schema::View *view = situation.view(change.name)) {
        const QByteArray query = view->definition.toUtf8();
        const Sql::Statement statement{.range = {0, query.size()}, .text = query};
        result.others.insert(u"t"_s, situation.qualified(tablesRead(statement)));
    } else {
        result.note = QCoreApplication::translate("PostgreSql", "The tables that it reads take ACCESS SHARE.");
    }
    return {result};
}

} // namespace PostgreSql
