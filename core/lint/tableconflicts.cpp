// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables, their columns and their partitions.
#include "core/lint/bounds.h"
#include "core/lint/conflicts.h"
#include "core/lint/fixes.h"
#include "core/lint/keptexpressions.h"

using namespace Qt::StringLiterals;

namespace Lint::Conflicts {

bool isComplete(const Sql::CreateTable &create)
{
    return create.like.name.isEmpty() && create.inherits.isEmpty() && !create.asQuery
        && create.partitionOf.name.isEmpty() && !create.columns.isEmpty()
        && std::ranges::none_of(create.options, [](const QString &o) { return o.startsWith("OF "_L1); });
}

static qsizetype primaryKeys(const Sql::CreateTable &create)
{
    const auto isKey = [](const Sql::Constraint &constraint) {
        return constraint.kind == Sql::ConstraintKind::PrimaryKey;
    };
    qsizetype keys = std::ranges::count_if(create.constraints, isKey);
    for (const Sql::ColumnDefinition &definition : create.columns)
        keys += std::ranges::count_if(definition.constraints, isKey);
    return keys;
}

void createTable(Scene &scene, const Sql::CreateTable &create)
{
    const Place place = scene.place();
    const bool exists = scene.isTable(create.name) || scene.objects.isView(create.name, scene.at());
    if (exists && !create.ifNotExists && !create.temporary)
        scene.sayThere(create.name, translated(QT_TRANSLATE_NOOP("Lint", "Choose another name, or alter the table.")),
                       "TABLE");
    if (!create.partitionOf.name.isEmpty())
        attachPartition(scene, create.partitionOf, create.name, create.partitionBound);
    /// Is it among the first `count` columns of the statement?
    const auto isAmong = [&](qsizetype count, const QString &name) {
        return std::any_of(create.columns.cbegin(), create.columns.cbegin() + count,
                           [&](const Sql::ColumnDefinition &column) { return scene.same(column.name, name); });
    };
    for (qsizetype i = 0; i < create.columns.size(); ++i) {
        const Sql::ColumnDefinition &definition = create.columns.at(i);
        if (isAmong(i, definition.name))
            scene.sayColumnTwice(create.name, definition.name, place.range(definition.range),
                                 translated(QT_TRANSLATE_NOOP("Lint", "Name each column once.")));
    }
    if (primaryKeys(create) > 1)
        saySecondKey(scene, create.name, place.range(create.name.range),
                     translated(QT_TRANSLATE_NOOP("Lint", "Write one key, over all of its columns.")));
    if (!isComplete(create))
        return;
    for (const Sql::Constraint &constraint : create.constraints) {
        for (const QString &column : constraint.columns) {
            if (!isAmong(create.columns.size(), column))
                scene.say(place.range(constraint.range),
                          translated(QT_TRANSLATE_NOOP("Lint", "%1 has no column %2: this statement fails."))
                              .arg(create.name.display(), column),
                          translated(QT_TRANSLATE_NOOP("Lint", "Write the name of a column of the table.")));
        }
    }
}

void dropTable(Scene &scene, const Sql::DropTable &drop)
{
    for (const Sql::Name &name : drop.names) {
        if (!drop.ifExists && scene.isGone(name))
            scene.sayGone(name, "TABLE");
    }
}

/// To a name that another table has.
void renameTable(Scene &scene, const Sql::RenameTable &rename)
{
    Sql::Name target = scene.script.replay.qualified(rename.table, scene.at());
    target.name = rename.newName;
    target.inDefault = target.schema.isEmpty();
    if (!scene.isAlone() || scene.key(target) == scene.key(rename.table) || !scene.isTable(rename.table)
        || !scene.isTable(target))
        return;
    scene.say(scene.place().range(rename.table.range),
              translated(QT_TRANSLATE_NOOP("Lint", "%1 is there already: this statement fails.")).arg(rename.newName),
              translated(QT_TRANSLATE_NOOP("Lint", "Choose another name.")));
}

/// Does another action of the same ALTER TABLE drop the column? Servers do that first.
static bool isDroppedHere(const Scene &scene, const QString &name)
{
    return std::ranges::any_of(scene.place().statement().meaning.changes, [&](const Sql::Change &change) {
        const auto *drop = std::get_if<Sql::DropColumn>(&change);
        return drop && scene.same(drop->column, name);
    });
}

void addColumn(Scene &scene, const Sql::AddColumn &add)
{
    const Schema::Table *known = scene.table(add.table);
    if (!known)
        return;
    if (!scene.has(*known, add.column.name)) {
        if (scene.isAlone() && isWhole(known) && add.column.has(Sql::ConstraintKind::PrimaryKey)
            && std::ranges::contains(known->constraints, u"primary key"_s, &Schema::Constraint::kind))
            saySecondKey(scene, add.table, scene.place().range(add.column.range),
                         translated(QT_TRANSLATE_NOOP("Lint", "Drop the old key in the same ALTER TABLE.")));
        return;
    }
    if (add.ifNotExists || isDroppedHere(scene, add.column.name))
        return;
    Finding &finding = scene.sayColumnTwice(
        add.table, add.column.name, scene.place().range(add.column.range),
        translated(QT_TRANSLATE_NOOP("Lint", "Choose another name, or leave the statement away.")));
    if (scene.script.isPostgresql())
        scene.guard(finding, "COLUMN", "IF NOT EXISTS");
}

void commentOn(Scene &scene, const Sql::AlterObject &comment)
{
    if (comment.kind != Sql::ObjectKind::Comment || scene.place().isTemporary(comment.on))
        return;
    if (comment.what == "COLUMN"_L1)
        scene.needsColumn(comment.on, comment.name.name, comment.name.range);
    else if (comment.what == "CONSTRAINT"_L1)
        needsConstraint(scene, comment.on, comment.name.name);
}

void renameColumn(Scene &scene, const Sql::RenameColumn &rename)
{
    const Schema::Table *known = scene.table(rename.table);
    const bool taken = known && !scene.same(rename.column, rename.newName) && scene.has(*known, rename.newName)
        && scene.isAlone();
    if (!rename.ifExists && scene.needsColumn(rename.table, rename.column, {}) && taken)
        scene.sayColumnTwice(rename.table, rename.newName, scene.head(),
                             translated(QT_TRANSLATE_NOOP("Lint", "Choose another name.")));
}

/// The table whose columns the statement's expressions read, where all that it will have are known: null otherwise.
static const Sql::Name *tableOfExpressions(Scene &scene)
{
    const Sql::Change &change = scene.place().statement().meaning.changes.first();
    const auto *create = std::get_if<Sql::CreateTable>(&change);
    if (create) {
        const bool skipped = create->ifNotExists && (scene.isMade(create->name) || scene.table(create->name));
        return isComplete(*create) && !skipped ? &create->name : nullptr;
    }
    const Sql::Name *table = Sql::subject(change);
    return table && !scene.place().isTemporary(*table) && isWhole(scene.table(*table)) ? table : nullptr;
}

void checkExpressions(Scene &scene)
{
    const Statement &statement = scene.place().statement();
    if (!scene.script.dialect->keptExpressions || !keepsExpressions(statement))
        return;
    const Sql::Name *table = tableOfExpressions(scene);
    if (!table)
        return;
    const bool isNew = std::holds_alternative<Sql::CreateTable>(statement.meaning.changes.first());
    const Schema::Table *known = isNew ? nullptr : scene.table(*table);
    const QStringList made = columnsMade(statement);
    QStringList said;
    for (const Dialect::KeptExpression &expression : keptExpressions(scene.place(), known)) {
        for (const QString &column : expression.columns) {
            // The table's own name is its row.
            if (made.contains(column) || said.contains(column) || (known && scene.has(*known, column))
                || isSystemColumn(column) || column == table->name)
                continue;
            said.append(column);
            scene.sayNoColumn(*table, column, scene.place().range(wordIn(scene.script, scene.at(), column.toUtf8())));
        }
    }
}

/// A bound of another kind than the parent is partitioned by.
void attachPartition(Scene &scene, const Sql::Name &parent, const Sql::Name &partition, const QString &bound)
{
    const Schema::Table *known = scene.table(parent);
    if (!known || fitsPartitionKey(bound, known->partitionKey))
        return;
    scene.say(
        scene.place().range(partition.range),
        translated(QT_TRANSLATE_NOOP("Lint", "%1 is partitioned by %2: a partition with %3 is refused."))
            .arg(parent.display(), known->partitionKey, bound),
        translated(QT_TRANSLATE_NOOP("Lint", "Write the bound that fits: FROM … TO, IN (…), or WITH (MODULUS …).")));
}

} // namespace Lint::Conflicts
