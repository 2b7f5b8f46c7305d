// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An enum: values are easy to add, and hard to take away or to say more about.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::create_enum {

static QString help()
{
    return QCoreApplication::translate("Lint",
                                       "A table of the values with a foreign key, or a CHECK on a text column, where "
                                       "values come and go.");
}

/// The table that could take the type's place, where no column of the script has the type.
static QByteArray lookupTable(const Script &script, const Sql::CreateObject &create)
{
    const QByteArray name = (create.name.schema.isEmpty() ? QByteArray()
                                                          : script.dialect->quoted(create.name.schema).toUtf8() + '.')
        + script.dialect->quoted(create.name.name).toUtf8();
    QByteArrayList rows;
    for (QString label : create.labels)
        rows.append("('" + label.replace(u'\'', u"''"_s).toUtf8() + "')");
    QByteArray text = "CREATE TABLE " + name + " (code text PRIMARY KEY)";
    if (!rows.isEmpty())
        text += ";\nINSERT INTO " + name + " (code) VALUES " + rows.join(", ");
    return text;
}

/// Those of columns, and those that the script alters or drops again.
static QSet<QString> usedTypes(const Script &script)
{
    QSet<QString> types;
    forEach<Sql::RenameEnumValue>(script,
                                  [&](const Sql::RenameEnumValue &c, const Place &) { types.insert(c.type.name); });
    forEach<Sql::AddEnumValue>(script, [&](const Sql::AddEnumValue &c, const Place &) { types.insert(c.type.name); });
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &c, const Place &) { types.insert(c.name.name); });
    forEach<Sql::DropObject>(script, [&](const Sql::DropObject &c, const Place &) {
        for (const Sql::Name &name : c.names)
            types.insert(name.name);
    });
    const auto add = [&](const Sql::ColumnDefinition &column) {
        types.insert(typeName(column.type).base.section(u'.', -1));
    };
    forEach<Sql::CreateTable>(script,
                              [&](const Sql::CreateTable &c, const Place &) { std::ranges::for_each(c.columns, add); });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &c, const Place &) { add(c.column); });
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &c, const Place &) {
        types.insert(typeName(c.newType).base.section(u'.', -1));
    });
    return types;
}

static void checkColumn(const Place &place, const Sql::Name &table, const Sql::ColumnDefinition &column, Report &report)
{
    const QString type = column.type.section(u'(', 0, 0).trimmed().toLower();
    if (type != "enum"_L1 && type != "set"_L1)
        return;
    report
        .add(place.range(column.range),
             QCoreApplication::translate(
                 "Lint",
                 "The values of %1.%2 stand in its type: to take one away, or to put one between, "
                 "copies the table.")
                 .arg(table.display(), column.name))
        .help = help();
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    std::optional<QSet<QString>> used;
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &create, const Place &place) {
        if (create.kind != Sql::ObjectKind::Enum)
            return;
        Finding &finding = report.add(
            place.range(create.name.range),
            QCoreApplication::translate(
                "Lint",
                "A value of %1 cannot be taken away again, nor can anything be said about one; a "
                "down script that removes one must write every table that uses it.")
                .arg(create.name.display()));
        finding.help = help();
        if (!used)
            used = usedTypes(script);
        if (!used->contains(create.name.name))
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make a table of the values"),
                                  .edits = {edit(script, place.statement().sql.range, lookupTable(script, create))}});
    });
    if (script.isPostgresql())
        return;
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        for (const Sql::ColumnDefinition &column : create.columns)
            checkColumn(place, create.name, column, report);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) {
        checkColumn(place, add.table, add.column, report);
    });
}

Rule rule()
{
    return {.id = u"create-enum"_s,
            .title = QCoreApplication::translate("Lint", "Enum made"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateObject, Sql::CreateTable, Sql::AddColumn>()};
}

} // namespace Lint::Rules::create_enum
