// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a foreign key refers to must be there, and be a key.

#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::foreign_key_parent_not_unique {

namespace {

QStringList folded(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result.append(name.toLower());
    return result;
}

/// Only PostgreSQL cares about the case of names.
Schema::Table folded(Schema::Table table)
{
    for (Schema::Column &column : table.columns)
        column.name = column.name.toLower();
    for (Schema::Constraint &constraint : table.constraints)
        constraint.columns = folded(constraint.columns);
    for (Schema::Index &index : table.indexes)
        index.columns = folded(index.columns);
    return table;
}

/// What is wrong with the parent; empty: nothing that is known. `written`: the columns as the statement has them.
QString complaint(const QStringList &columns, const QStringList &written, const Schema::Table &table)
{
    if (columns.isEmpty())
        return primaryKey(table)
            ? QString()
            : QCoreApplication::translate("Lint", "%1 has no primary key to refer to.").arg(table.name);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!table.column(columns.at(i)))
            return QCoreApplication::translate("Lint", "%1 has no column %2 to refer to.")
                .arg(table.name, written.at(i));
    }
    if (isUniqueKey(table, columns) || !table.partitionOf.isEmpty()) // a partition has the keys of its table too
        return {};
    return QCoreApplication::translate("Lint", "No unique key of %1 consists of %2.")
        .arg(table.name, written.join(u", "_s));
}

/// InnoDB finds the parent's rows by any index that begins with the columns; MySQL refuses that since 8.4, unless
/// restrict_fk_on_non_standard_key is off.
bool servesAnyIndex(const Script &script)
{
    static constexpr int restricted = 80400;
    return script.dialect->id == "mariadb"_L1
        || (script.dialect->id == "mysql"_L1 && script.serverVersion < restricted);
}

void look(const AddedForeignKey &added, const KnownTables &tables, const Place &place, Report &report)
{
    const Schema::Table *parent = tables.table(added.key.referencedTable);
    QString message;
    bool refused = true;
    if (parent && isWhole(parent)) {
        const bool folds = !place.script.isPostgresql();
        const Schema::Table table = folds ? folded(*parent) : *parent;
        const QStringList columns = folds ? folded(added.key.referencedColumns) : added.key.referencedColumns;
        message = complaint(columns, added.key.referencedColumns, table);
        refused = !servesAnyIndex(place.script) || !isIndexed(table, columns);
    } else if (!parent && !place.script.isSqlite() && place.script.schema
               && !areForeignKeysUnchecked(place.script, place.index) && !place.script.schema->serverVersion.isEmpty()
               && !place.script.schema->view(added.key.referencedTable.name, added.key.referencedTable.schema)
               && !place.isNew(added.key.referencedTable)) {
        message = QCoreApplication::translate("Lint", "The connected target has no table %1 to refer to.")
                      .arg(added.key.referencedTable.display());
    }
    if (message.isEmpty())
        return;
    message += u' '
        + (place.script.isSqlite()
               ? QCoreApplication::translate("Lint", "Every write of a row then fails with “foreign key mismatch”.")
               : refused
               ? QCoreApplication::translate("Lint", "The server refuses the foreign key, and the migration fails.")
               : QCoreApplication::translate("Lint",
                                             "The server makes do with an index that is not unique: which row is meant "
                                             "is open, and MySQL 8.4 refuses it."));
    report.add(place.range(added.key.range), message, refused ? Severity::Error : Severity::Warning)
        .help = QCoreApplication::translate(
        "Lint", "Refer to the primary key, or give the parent a unique key on these columns first.");
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    for (const qsizetype i : script.asked()) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            const QList<AddedForeignKey> keys = addedForeignKeys(change);
            if (keys.isEmpty())
                continue;
            // SQLite looks at the parent only when rows are written: what the script makes of it in the end counts.
            if (script.isSqlite())
                tables.goToEnd();
            else
                tables.goTo(i + 1);
            for (const AddedForeignKey &added : keys)
                look(added, tables, Place{script, i}, report);
        }
    }
}

Rule rule()
{
    return {.id = u"foreign-key-parent-not-unique"_s,
            .title = QCoreApplication::translate("Lint", "Foreign key to what is no key"),
            .severity = Severity::Error,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Behind};
}

} // namespace Lint::Rules::foreign_key_parent_not_unique
