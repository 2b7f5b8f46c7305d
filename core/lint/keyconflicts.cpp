// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Indexes, keys and other constraints.
#include "core/lint/conflicts.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Conflicts {

/// SQLite makes an index over a value, and takes "nope" for a text where no column is called so;
/// sqlite-double-quoted-string speaks of it.
static bool mayBeValue(const Scene &scene, const QString &name)
{
    if (!scene.script.isSqlite() || name.isEmpty())
        return false;
    if (name.front().isDigit() || Sql::isAnyWord(name.toUtf8(), {"NULL", "TRUE", "FALSE"}))
        return true;
    const QByteArray quoted = '"' + name.toUtf8().replace('"', "\"\"") + '"';
    const Sql::Cursor tokens(scene.place().statement().sql, scene.script.dialect->lexicalRules);
    for (qsizetype i = tokens.find("ON", 0); i >= 0 && i < tokens.count(); ++i) {
        if (tokens.text(i) == quoted)
            return true;
    }
    return false;
}

/// CREATE OR REPLACE INDEX (MariaDB).
static bool replaces(const Scene &scene)
{
    return Sql::isWord(Sql::Cursor(scene.place().statement().sql, scene.script.dialect->lexicalRules).text(2),
                       "REPLACE");
}

/// Has the table an index of the name, or another one of its schema? Of MySQL and MariaDB mysqlrefusals.cpp tells.
static bool hasIndexNamed(const Scene &scene, const Schema::Table &table, const QString &name)
{
    const auto is = [&](const Schema::Index &index) { return scene.same(index.name, name); };
    if (!scene.script.isPostgresql() && !scene.script.isSqlite())
        return false;
    return std::ranges::any_of(table.indexes, is)
        || std::ranges::any_of(scene.tables.withIndex(name), [&](const Schema::Table *other) {
               return other->schema == table.schema && std::ranges::any_of(other->indexes, is);
           });
}

void createIndex(Scene &scene, const Sql::CreateIndex &create)
{
    if (scene.place().isTemporary(create.table)) // another of the name may be known
        return;
    for (const QString &name : create.columns) {
        if (!name.startsWith(u'(') && !mayBeValue(scene, name) && !scene.needsColumn(create.table, name, create.range))
            return;
    }
    for (const QString &name : create.included) {
        if (!name.isEmpty() && !scene.needsColumn(create.table, name, create.range))
            return;
    }
    const Schema::Table *known = scene.table(create.table);
    if (!known || create.ifNotExists || create.name.name.isEmpty() || scene.makesRoomFor(create.name.name)
        || !hasIndexNamed(scene, *known, create.name.name) || replaces(scene))
        return;
    Finding &finding = scene.say(
        scene.place().range(create.name.range),
        translated(QT_TRANSLATE_NOOP("Lint", "An index %1 is there already: this statement fails."))
            .arg(create.name.name),
        translated(QT_TRANSLATE_NOOP("Lint", "Choose another name, or drop the other index first.")));
    if (!create.concurrently)
        scene.guard(finding, "INDEX", "IF NOT EXISTS");
}

void dropIndex(Scene &scene, const Sql::DropIndex &drop)
{
    for (const Sql::Name &name : drop.names) {
        if (drop.ifExists || !scene.steps.isIndexGone(drop, name, scene.at()))
            continue;
        Finding &finding = scene.say(
            scene.place().range(name.range),
            translated(QT_TRANSLATE_NOOP("Lint",
                                         "The index %1 is gone already, dropped above by "
                                         "itself or with its table."))
                .arg(name.name),
            translated(QT_TRANSLATE_NOOP("Lint", "Drop indexes before their table, or not at all.")));
        if (drop.names.size() == 1 && !drop.concurrently)
            scene.guard(finding, "INDEX", "IF EXISTS");
    }
}

void saySecondKey(Scene &scene, const Sql::Name &table, Sql::Range range, const QString &help)
{
    scene.say(range,
              translated(QT_TRANSLATE_NOOP("Lint", "%1 has a primary key already: this statement fails."))
                  .arg(table.display()),
              help);
}

void addConstraint(Scene &scene, const Sql::AddConstraint &add)
{
    const Sql::Range range = scene.place().range(add.constraint.range);
    for (const QString &name : add.constraint.columns) {
        if (add.constraint.kind != Sql::ConstraintKind::Check
            && !scene.needsColumn(add.table, name, add.constraint.range))
            return;
    }
    const Schema::Table *known = scene.table(add.table);
    if (!known)
        return;
    const bool named = !add.constraint.name.isEmpty() && !scene.makesRoomFor(add.constraint.name)
        && std::ranges::any_of(known->constraints, [&](const Schema::Constraint &constraint) {
               return !constraint.generatedName && scene.same(constraint.name, add.constraint.name);
           });
    const bool isSecond = add.constraint.kind == Sql::ConstraintKind::PrimaryKey && isWhole(known)
        && std::ranges::contains(known->constraints, u"primary key"_s, &Schema::Constraint::kind) && scene.isAlone();
    if (named)
        scene.say(range,
                  translated(QT_TRANSLATE_NOOP("Lint", "%1 has a constraint %2 already: this statement fails."))
                      .arg(add.table.display(), add.constraint.name),
                  translated(QT_TRANSLATE_NOOP("Lint", "Choose another name, or drop the other constraint first.")));
    else if (isSecond)
        saySecondKey(scene, add.table, range,
                     translated(QT_TRANSLATE_NOOP("Lint", "Drop the old key in the same ALTER TABLE.")));
}

/// A name without the number that the server puts behind it where it is taken.
static QStringView unnumbered(const QString &name)
{
    qsizetype end = name.size();
    while (end > 0 && name.at(end - 1).isDigit())
        --end;
    return QStringView(name).first(end);
}

/// May the constraint be called so? Of a name that the server chose the number is not known, of a check not the column
/// either.
static bool mayBeCalled(const Schema::Constraint &known, const QString &name)
{
    static constexpr qsizetype longest = 63;
    if (known.name == name)
        return true;
    if (!known.generatedName)
        return false;
    if (known.kind == "check"_L1 || known.kind == "exclusion"_L1)
        return name.contains(known.kind == "check"_L1 ? "check"_L1 : "excl"_L1);
    const bool shortened = known.name.toUtf8().size() >= longest;
    return shortened || unnumbered(known.name) == unnumbered(name);
}

/// Is there no constraint of the name for sure? PostgreSQL 18 names those of NOT NULL too; a partition has some of its
/// table.
static bool lacksConstraint(Scene &scene, const Sql::Name &name, const QString &constraint)
{
    if (!scene.script.isPostgresql() || scene.place().isTemporary(name))
        return false;
    const Schema::Table *known = scene.table(name);
    if (!isWhole(known) || !known->partitionOf.isEmpty() || constraint.contains("not_null"_L1))
        return false;
    return std::ranges::none_of(known->constraints, [&](const auto &one) { return mayBeCalled(one, constraint); })
        && !std::ranges::contains(known->triggers, constraint, &Schema::Trigger::name)
        && std::ranges::none_of(known->columns, [&](const Schema::Column &column) {
               return column.options.value(u"not null constraint"_s) == constraint;
           });
}

static Finding &sayNoConstraint(Scene &scene, const Sql::Name &table, const QString &constraint, Sql::Range range)
{
    return scene.say(scene.place().range(range),
                     translated(QT_TRANSLATE_NOOP("Lint", "%1 has no constraint %2: this statement fails."))
                         .arg(table.display(), constraint),
                     translated(QT_TRANSLATE_NOOP(
                         "Lint", "Write the name that the constraint has here, or leave the statement away.")));
}

void needsConstraint(Scene &scene, const Sql::Name &table, const QString &constraint)
{
    if (scene.isAlone() && lacksConstraint(scene, table, constraint))
        sayNoConstraint(scene, table, constraint, {});
}

void validateConstraint(Scene &scene, const Sql::ValidateConstraint &validate)
{
    if (!scene.isAlone()) // another action may add it
        return;
    if (lacksConstraint(scene, validate.table, validate.constraint)) {
        sayNoConstraint(scene, validate.table, validate.constraint, validate.range);
        return;
    }
    const Schema::Table *known = scene.script.isPostgresql() ? scene.table(validate.table) : nullptr;
    const bool isKey = isWhole(known)
        && std::ranges::any_of(known->constraints, [&](const Schema::Constraint &constraint) {
                           return constraint.name == validate.constraint
                               && (constraint.kind == "primary key"_L1 || constraint.kind == "unique"_L1
                                   || constraint.kind == "exclusion"_L1);
                       });
    if (isKey)
        scene.say(
            scene.place().range(validate.range),
            translated(QT_TRANSLATE_NOOP("Lint", "%1 is neither a foreign key nor a check: this statement fails."))
                .arg(validate.constraint),
            translated(QT_TRANSLATE_NOOP("Lint", "Leave the statement away: a key always holds for all rows.")));
}

void dropConstraint(Scene &scene, const Sql::DropConstraint &drop)
{
    if (drop.kind == Sql::ConstraintKind::PrimaryKey) // one that was added since has no name of its own
        return;
    const QString name = scene.key(drop.table) + u'\n' + drop.constraint;
    if (!drop.ifExists && scene.droppedConstraints.contains(name)) {
        scene.say(scene.place().range(drop.range),
                  translated(QT_TRANSLATE_NOOP("Lint", "The constraint %1 of %2 is gone already."))
                      .arg(drop.constraint, drop.table.display()),
                  translated(QT_TRANSLATE_NOOP("Lint", "Leave the statement away.")));
    } else if (!drop.ifExists && lacksConstraint(scene, drop.table, drop.constraint)) {
        // Whatever else the statement does: constraints are dropped before others are added.
        Finding &finding = sayNoConstraint(scene, drop.table, drop.constraint, drop.range);
        scene.guard(finding, "CONSTRAINT", "IF EXISTS");
    }
    scene.droppedConstraints.insert(name);
}

} // namespace Lint::Conflicts
