// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dropped type: columns go with it, or rows with a value that is no longer there fail.

#include "core/lint/objectsteps.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_type {

namespace {

bool isType(Sql::ObjectKind kind)
{
    return kind == Sql::ObjectKind::Type || kind == Sql::ObjectKind::Domain || kind == Sql::ObjectKind::Enum;
}

/// Who uses which type, read once.
struct Uses
{
    explicit Uses(const Script &script);

    QSet<QString> known; ///< types before the script
    QHash<QString, QString> users; ///< type → one column of it, "table.column", in the schema before the script
    QHash<QString, QStringList> labels; ///< of the enums before the script
    QHash<QString, qsizetype> replaced; ///< type → the statement that gave a column of it another type
    QStringList newLabels; ///< of the enums that the script makes
    QHash<QString, QString> before; ///< new name → name before the script, of types that it renames

    QString nameBefore(const QString &type) const { return before.value(type, type); }
};

QString plain(const QString &type)
{
    return typeName(type).base.section(u'.', -1);
}

Uses::Uses(const Script &script)
{
    if (!script.schema)
        return;
    for (const Schema::Table &table : script.schema->tables) {
        for (const Schema::Column &column : table.columns)
            users.insert(plain(column.type), table.name + u'.' + column.name);
    }
    for (const Schema::Type &type : script.schema->types) {
        known.insert(type.name);
        if (type.kind == "enum"_L1)
            labels.insert(type.name, type.labels);
    }
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        replaced.insert(plain(place.columnType(change.table, change.column)), place.index);
    });
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &) {
        if (isType(alter.kind) && alter.what == "RENAME TO"_L1)
            before.insert(alter.argument, nameBefore(alter.name.name));
    });
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &create, const Place &) {
        if (create.kind == Sql::ObjectKind::Enum)
            newLabels += create.labels;
    });
}

} // namespace

/// Labels of a type that is made anew which no enum of this script has; nothing where it is not made anew, or its
/// labels are not known.
static std::optional<QStringList> lostLabels(const Uses &uses, const QString &type)
{
    const auto old = uses.labels.constFind(type);
    if (old == uses.labels.constEnd() || !uses.replaced.contains(type))
        return std::nullopt;
    QStringList lost = *old;
    const QSet<QString> kept(uses.newLabels.cbegin(), uses.newLabels.cend());
    lost.removeIf([&](const QString &label) { return kept.contains(label); });
    return lost;
}

static void reportType(const Place &place, const Sql::DropObject &drop, const Sql::Name &name, const Uses &uses,
                       Report &report)
{
    QString message = drop.cascade
        ? QCoreApplication::translate("Lint", "Every column of type %1 goes with it, and its values in all rows.")
              .arg(name.display())
        : QCoreApplication::translate("Lint",
                                      "While a column has type %1 this fails; programs that name it fail after.")
              .arg(name.display());
    if (place.script.schema) {
        const QString old = uses.nameBefore(name.name);
        const QString user = uses.users.value(old);
        const std::optional<QStringList> lost = lostLabels(uses, old);
        const bool unused = user.isEmpty() && uses.known.contains(old); // one that no migration made may have users
        if (unused || (lost && lost->isEmpty()))
            return; // or it is made again with all its values
        if (lost)
            message = QCoreApplication::translate(
                          "Lint",
                          "Type %1 is made anew without %2: rows that hold it fail here, and so does every "
                          "program that still sends it.")
                          .arg(old, lost->join(u", "_s));
        else if (drop.cascade && !user.isEmpty() && !uses.replaced.contains(old))
            message += u' ' + QCoreApplication::translate("Lint", "%1 has it.").arg(user);
    }
    report.add(place.range(name.range), message).help = QCoreApplication::translate(
        "Lint", "Stop writing the value and leave it in place, or move the values to a table of their own.");
}

static void checkTypes(const Script &script, Report &report)
{
    if (!any<Sql::DropObject>(script, [](const Sql::DropObject &drop) { return isType(drop.kind); }))
        return;
    const ObjectSteps steps(script);
    const MadeByUp up(script);
    const Uses uses(script);
    forEach<Sql::DropObject>(script, [&](const Sql::DropObject &drop, const Place &place) {
        if (!isType(drop.kind))
            return;
        for (const Sql::Name &name : drop.names) {
            if (!up.contains(drop.kind, name, place.index) && steps.madeBefore(drop.kind, name, place.index) < 0)
                reportType(place, drop, name, uses, report);
        }
    });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    checkTypes(script, report);
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb != Sql::RowVerb::Delete || rows.table.name != "pg_enum"_L1)
            return;
        report
            .add(place.range(rows.table.range),
                 QCoreApplication::translate("Lint",
                                             "An enum's value is taken out of the catalogue by hand: rows and indexes "
                                             "that hold it cannot be read any more, and nothing checks for them."))
            .help = QCoreApplication::translate("Lint", "Leave the value in place and stop writing it.");
    });
}

Rule rule()
{
    return {.id = u"drop-type"_s,
            .title = QCoreApplication::translate("Lint", "Type dropped"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::DropObject, Sql::ChangeRows>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::drop_type
