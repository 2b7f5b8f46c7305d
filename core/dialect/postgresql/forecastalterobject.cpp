// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ALTER of what is no table, comments and privileges.
#include "core/dialect/postgresql/forecastcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PostgreSql {

using Sql::AlterObject;
using Sql::ObjectKind;

static Cases alterView(const Situation &situation, const AlterObject &change)
{
    const QString target = situation.qualified(change.name);
    if (change.what == u"RENAME TO")
        return {{.row = u"vw_rename"_s, .target = target}};
    if (change.what == u"RENAME COLUMN")
        return {{.row = u"vw_rename_col"_s, .target = target}};
    if (change.what == u"SET SCHEMA")
        return {{.row = u"ix_set_schema"_s, .target = target}};
    const bool options = change.what == u"SET (…)" || change.what == u"RESET (…)";
    if (options && change.kind == ObjectKind::MaterializedView)
        return optionCases(target, change.argument, change.what.startsWith(u'R'));
    if (options)
        return {{.row = u"vw_opt"_s, .target = target}};
    if (change.what == u"CLUSTER ON" || change.what.startsWith(u"ALTER COLUMN SET STATISTICS"))
        return {{.row = u"at_statistics"_s, .target = target}};
    return {{.row = u"vw_default"_s, .target = target}};
}

static Cases alterSequence(const Situation &situation, const AlterObject &change)
{
    Case result{.row = u"sq_alter"_s, .target = situation.qualified(change.name)};
    if (change.what == u"RENAME TO" || change.what == u"OWNER TO" || change.what == u"SET SCHEMA") {
        result.row = u"sq_rename"_s;
    } else if (change.what == u"SET LOGGED" || change.what == u"SET UNLOGGED") {
        result.row = u"sq_unlogged"_s;
    } else if (situation.says(u"OWNED BY")) {
        result.row = u"sq_owned"_s;
        const QString column = change.argument.section(u' ', -1).toLower();
        if (column.contains(u'.')) {
            const QString table = column.section(u'.', 0, -2);
            result.others.insert(u"t"_s,
                                 {table.contains(u'.') ? table : situation.qualified(Sql::Name{.name = table})});
        }
    } else if (situation.says(u"RESTART")) {
        result.row = u"sq_restart"_s;
    }
    return {result};
}

static Cases alterType(const Situation &situation, const AlterObject &change)
{
    const QString target = situation.qualified(change.name);
    if (change.what == u"RENAME TO" || change.what == u"SET SCHEMA" || change.what == u"ALTER")
        return {{.row = u"ty_rename"_s}};
    if (change.what == u"OWNER TO") {
        // A composite type has a relation of its own to lock; an enum has none.
        const Schema::Type *type = situation.type(change.name.name);
        if (type && type->kind != u"composite")
            return {{.row = u"ty_rename"_s}};
        return {{.row = u"ty_alter_opt"_s, .target = target}};
    }
    if (change.what == u"RENAME ATTRIBUTE")
        return {{.row = u"ty_alter_attr"_s, .target = target}};
    QString row = change.what == u"ADD ATTRIBUTE" ? u"ty_add_attr"_s
        : change.what == u"DROP ATTRIBUTE"        ? u"ty_drop_attr"_s
                                                  : u"ty_alter_attr"_s;
    if (situation.says(u"CASCADE"))
        row = u"ty_alter_attr_typed"_s;
    return {{.row = row, .target = target, .others = {{u"tt2"_s, situation.tablesUsingType(change.name)}}}};
}

static Cases alterDomain(const Situation &situation, const AlterObject &change)
{
    static const QHash<QString, QString> weak{
        {u"ADD CONSTRAINT NOT VALID"_s, u"dm_add_con_nv"_s},
        {u"SET DEFAULT"_s, u"dm_set_default"_s},
        {u"DROP DEFAULT"_s, u"dm_set_default"_s},
        {u"DROP CONSTRAINT"_s, u"dm_drop_con"_s},
        {u"DROP NOT NULL"_s, u"dm_drop_con"_s},
    };
    static const QHash<QString, QString> scanning{
        {u"ADD CONSTRAINT"_s, u"dm_add_con"_s},
        {u"VALIDATE CONSTRAINT"_s, u"dm_validate"_s},
        {u"SET NOT NULL"_s, u"dm_set_nn"_s},
    };
    if (!scanning.contains(change.what))
        return {{.row = weak.value(change.what, u"dm_set_default"_s)}};
    Cases result;
    for (const QString &table : situation.tablesUsingType(change.name))
        result.append({.row = scanning.value(change.what), .target = table});
    if (!situation.hasSchema())
        result.append({.row = u"dm_set_default"_s,
                       .note = QCoreApplication::translate(
                           "PostgreSql", "Every table with a column of that domain is read under a SHARE lock.")});
    return result;
}

static Cases comment(const Situation &situation, const AlterObject &change)
{
    if (change.on.name.isEmpty())
        return {{.row = u"sc_create"_s}};
    const bool onObject = change.what == u"CONSTRAINT" || change.what == u"TRIGGER" || change.what == u"RULE"
        || change.what == u"POLICY";
    return {{.row = onObject ? u"tb_comment_con"_s : u"tb_comment"_s, .target = situation.qualified(change.on)}};
}

/// REASSIGN OWNED and DROP OWNED: every table of the role.
static Cases owned(const Situation &situation, const QString &row)
{
    Cases result;
    const QString role = u' ' + situation.words().section(u" BY "_s, 1).section(u" TO "_s, 0, 0).trimmed() + u' ';
    for (const Schema::Table &table :
         situation.hasSchema() ? situation.around().schema->tables : QList<Schema::Table>()) {
        if (!table.properties.owner.isEmpty() && role.contains(u' ' + table.properties.owner.toUpper() + u' '))
            result.append({.row = row, .target = Schema::qualified(table.schema, table.name)});
    }
    if (result.isEmpty())
        result.append({.row = row,
                       .note = QCoreApplication::translate(
                           "PostgreSql", "Every table of the role is locked; which those are is not known here.")});
    return result;
}

static Cases privilege(const Situation &situation, const AlterObject &change)
{
    if (change.what == u"REASSIGN OWNED")
        return owned(situation, u"ro_owned"_s);
    if (change.what == u"DROP OWNED")
        return owned(situation, u"do_owned"_s);
    if (change.on.name.isEmpty())
        return {{.row = u"tb_seclabel"_s}};
    return {{.row = change.argument.contains(u'(') ? u"ro_grant_col"_s : u"tb_grant"_s,
             .target = situation.qualified(change.on)}};
}

static Cases onTable(const Situation &situation, const AlterObject &change, const QString &altered,
                     const QString &renamed)
{
    const QString row = change.what == u"RENAME TO" ? renamed : altered;
    return {{.row = row, .target = situation.qualified(change.on)}};
}

static Cases publication(const Situation &situation, const AlterObject &change)
{
    if (change.on.name.isEmpty())
        return {{.row = u"pu_create_all"_s}};
    return {{.row = change.what == u"DROP" ? u"pu_drop_t"_s : u"pu_add"_s, .target = situation.qualified(change.on)}};
}

static Cases other(const Situation &situation, const AlterObject &change)
{
    if (change.what == u"ALTER SYSTEM")
        return {{.row = u"nt_altersys"_s}};
    if (change.what.startsWith(u"SECURITY LABEL"))
        return {{.row = u"ot_seclabel"_s, .target = situation.qualified(change.on)}};
    return {{.row = u"ot_lang"_s}};
}

Cases casesOf(const Situation &situation, const AlterObject &change)
{
    using enum ObjectKind;
    switch (change.kind) {
    case View:
    case MaterializedView:
        return alterView(situation, change);
    case Sequence:
        return alterSequence(situation, change);
    case Type:
    case Enum:
        return alterType(situation, change);
    case Domain:
        return alterDomain(situation, change);
    case Comment:
        return comment(situation, change);
    case Privilege:
        return privilege(situation, change);
    case Policy:
        return onTable(situation, change, u"po_alter"_s, u"po_rename"_s);
    case Trigger:
        return onTable(situation, change, u"tg_rename"_s, u"tg_rename"_s);
    case Rule:
        return onTable(situation, change, u"ru_create"_s, u"ru_create"_s);
    case ForeignTable:
        return {{.row = u"ft_options"_s, .target = situation.qualified(change.name)}};
    case Publication:
        return publication(situation, change);
    case Statistics:
        return {{.row = u"st_alter"_s}};
    case Function:
    case Procedure:
    case Aggregate:
        return {{.row = u"fn_alter"_s}};
    case Schema:
        return {{.row = u"sc_rename"_s}};
    case Subscription:
        return {{.row = u"nt_sub_refresh"_s}};
    case Database:
        return {{.row = u"nt_db_ts"_s}};
    default:
        return other(situation, change);
    }
}

} // namespace PostgreSql
