// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A view, function, trigger, policy, generated column or foreign key uses what changes: the statement fails, or they
// fail later.

#include "core/lint/expressions.h"
#include "core/lint/keys.h"
#include "core/lint/objectsteps.h"
#include "core/lint/rule.h"
#include "core/lint/viewcolumns.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::breaks_dependent_objects {

namespace {

/// What the change does to whom depends on it.
enum class Effect { Drop, Type, Rename };

/// The statements of a script that do away with foreign keys, or may.
class KeySteps
{
public:
    explicit KeySteps(const Script &script)
        : m_script(script)
    {
        const auto note = [&](const Sql::Name &table, const QString &what, const Place &place) {
            const QString noted = key(table, what, place.index);
            if (!m_first.contains(noted))
                m_first.insert(noted, place.index);
        };
        forEachAnywhere<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &place) {
            for (const Sql::Name &name : drop.names)
                note(name, {}, place);
        });
        forEachAnywhere<Sql::RenameTable>(
            script, [&](const Sql::RenameTable &c, const Place &place) { note(c.table, {}, place); });
        forEachAnywhere<Sql::SetTableSchema>(
            script, [&](const Sql::SetTableSchema &c, const Place &place) { note(c.table, {}, place); });
        forEachAnywhere<Sql::DropConstraint>(script, [&](const Sql::DropConstraint &drop, const Place &place) {
            note(drop.table, drop.cascade ? everything : drop.constraint, place);
        });
        forEachAnywhere<Sql::DropColumn>(script, [&](const Sql::DropColumn &drop, const Place &place) {
            if (drop.cascade)
                note(drop.table, everything, place);
        });
    }

    /// Has the table gone, or another name, before statement `at`?
    bool isGone(const Sql::Name &table, qsizetype at) const { return isDropped(table, {}, at); }
    /// Has its constraint gone with statement `at`?
    bool isDropped(const Sql::Name &table, const QString &constraint, qsizetype at) const
    {
        const auto found = m_first.constFind(key(table, constraint, at));
        return found != m_first.constEnd() && *found <= at;
    }
    /// Did CASCADE take along what refers to the table, or may it have?
    bool isCut(const Sql::Name &table, qsizetype at) const { return isDropped(table, everything, at); }

private:
    static inline const QString everything = u"*"_s;

    QString key(const Sql::Name &table, const QString &what, qsizetype at) const
    {
        return m_script.replay.key(table, at) + u'\n' + (m_script.isPostgresql() ? what : what.toLower());
    }

    const Script &m_script;
    QHash<QString, qsizetype> m_first; ///< by table and what of it: the first such statement
};

class Dependants
{
public:
    explicit Dependants(const Script &script)
        : m_script(script)
        , m_steps(script)
    {
        forEach<Sql::DropIndex>(script, [this](const Sql::DropIndex &drop, const Place &) {
            for (const Sql::Name &name : drop.names)
                m_droppedIndexes.insert(name.name);
        });
    }

    /// Names of what stops the statement, for people.
    QStringList stopping(const Schema::Table &table, const QString &column, Effect effect, qsizetype at) const;
    /// The foreign keys of other tables that refer to the table, or to its column, while statement `at` runs. Tables
    /// that the statement takes `together` do not count.
    QStringList foreignKeys(const Schema::Table &table, const QString &column, const QList<Sql::Name> &together,
                            qsizetype at) const;
    /// Names of what fails when it is used next.
    QStringList failing(const Schema::Table &table, const QString &column, Effect effect) const;
    const ObjectSteps &steps() const { return m_steps; }

private:
    QStringList views(const Schema::Table &table, const QString &column) const;
    QStringList functions(const Schema::Table &table, const QString &column) const;
    QStringList ofTable(const Schema::Table &table, const QString &column, qsizetype at) const;
    bool isDropped(const Schema::Table &table, const QString &column, qsizetype at) const;

    const Script &m_script;
    ObjectSteps m_steps;
    mutable QList<QStringList> m_words; ///< of the functions
    QSet<QString> m_droppedIndexes; ///< by the script
    mutable std::optional<QHash<QString, qsizetype>> m_dropped; ///< the statements that drop columns
    mutable std::optional<KeySteps> m_keySteps;
};

/// Views that this script neither drops nor makes itself.
QStringList Dependants::views(const Schema::Table &table, const QString &column) const
{
    QStringList names;
    if (column.isEmpty()) {
        for (const Schema::View &view : m_script.schema->views) {
            if (view.definition.contains(table.name) && mentions(view.definition).contains(table.name))
                names.append(view.name);
        }
    } else {
        names = viewsOf(*m_script.schema, table, column);
    }
    names.removeIf([&](const QString &name) {
        const Sql::Name view{.schema = table.schema, .name = name};
        return m_steps.isDropped(Sql::ObjectKind::View, view) || m_steps.isMade(Sql::ObjectKind::View, view);
    });
    for (QString &name : names)
        name = QCoreApplication::translate("Lint", "view %1").arg(name);
    return names;
}

QStringList Dependants::functions(const Schema::Table &table, const QString &column) const
{
    const QList<Schema::Function> &known = m_script.schema->functions;
    while (m_words.size() < known.size())
        m_words.append(mentions(known.at(m_words.size()).definition));
    QStringList names;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const Sql::Name name{.schema = known.at(i).schema, .name = known.at(i).name};
        const bool own = m_steps.isDropped(Sql::ObjectKind::Function, name)
            || m_steps.isMade(Sql::ObjectKind::Function, name);
        if (!own && m_words.at(i).contains(table.name) && (column.isEmpty() || m_words.at(i).contains(column)))
            names.append(QCoreApplication::translate("Lint", "function %1").arg(known.at(i).name));
    }
    return names;
}

/// Has the script dropped the column at this statement, or does the statement itself?
bool Dependants::isDropped(const Schema::Table &table, const QString &column, qsizetype at) const
{
    const auto key = [this](const Sql::Name &name, const QString &dropped, qsizetype statement) {
        return m_script.replay.key(name, statement) + u'\n' + dropped.toLower();
    };
    if (!m_dropped) {
        m_dropped.emplace();
        forEach<Sql::DropColumn>(m_script, [&](const Sql::DropColumn &drop, const Place &place) {
            m_dropped->insert(key(drop.table, drop.column, place.index), place.index);
        });
    }
    const auto found = m_dropped->constFind(key({.schema = table.schema, .name = table.name}, column, at));
    return found != m_dropped->constEnd() && *found <= at;
}

/// What stands on the table itself and names the column.
QStringList Dependants::ofTable(const Schema::Table &table, const QString &column, qsizetype at) const
{
    QStringList names;
    for (const Schema::Column &other : table.columns) {
        if (!other.generated.isEmpty() && mentions(other.generated).contains(column)
            && !isDropped(table, other.name, at))
            names.append(QCoreApplication::translate("Lint", "generated column %1").arg(other.name));
    }
    for (const Schema::Policy &policy : table.policies) {
        if (mentions(policy.usingExpression + u' ' + policy.checkExpression).contains(column)
            && !m_steps.isDropped(Sql::ObjectKind::Policy, {.schema = {}, .name = policy.name}))
            names.append(QCoreApplication::translate("Lint", "policy %1").arg(policy.name));
    }
    for (const Schema::Trigger &trigger : table.triggers) {
        if (mentions(trigger.definition).contains(column)
            && !m_steps.isDropped(Sql::ObjectKind::Trigger, {.schema = {}, .name = trigger.name}))
            names.append(QCoreApplication::translate("Lint", "trigger %1").arg(trigger.name));
    }
    return names;
}

QStringList Dependants::stopping(const Schema::Table &table, const QString &column, Effect effect, qsizetype at) const
{
    if (effect == Effect::Rename)
        return {};
    QStringList names = column.isEmpty() ? QStringList() : ofTable(table, column, at);
    if (m_script.isPostgresql() || (m_script.isSqlite() && !column.isEmpty()))
        names += views(table, column);
    if (m_script.isSqlite() && !column.isEmpty()) {
        const QStringList indexes = indexesWith(table, column);
        for (const QString &index : indexes) {
            if (!m_droppedIndexes.contains(index))
                names.append(QCoreApplication::translate("Lint", "index %1").arg(index));
        }
    }
    return names;
}

/// Does the foreign key refer to this column of the table?
static bool refersTo(const Schema::Constraint &key, const Schema::Table &table, const QString &column)
{
    if (!key.referencedColumns.isEmpty())
        return key.referencedColumns.contains(column, Qt::CaseInsensitive);
    return std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
        return constraint.kind == "primary key"_L1 && constraint.columns.contains(column, Qt::CaseInsensitive);
    });
}

QStringList Dependants::foreignKeys(const Schema::Table &table, const QString &column, const QList<Sql::Name> &together,
                                    qsizetype at) const
{
    if (m_script.isSqlite() || areForeignKeysUnchecked(m_script, at)) // SQLite asks the rows
        return {};
    if (!m_keySteps)
        m_keySteps.emplace(m_script);
    const Sql::Name parent{.schema = table.schema, .name = table.name};
    if (m_keySteps->isCut(parent, at))
        return {};
    QStringList names;
    for (const Schema::Table &other : m_script.schema->tables) {
        const Sql::Name child{.schema = other.schema, .name = other.name};
        const QString key = m_script.replay.key(child, at);
        const auto isIt = [&](const Sql::Name &name) { return m_script.replay.key(name, at) == key; };
        if (isIt(parent) || std::ranges::any_of(together, isIt) || m_keySteps->isGone(child, at))
            continue;
        for (const Schema::Constraint &constraint : other.constraints) {
            const auto isDroppedColumn = [&](const QString &own) { return isDropped(other, own, at); };
            if (constraint.kind == "foreign key"_L1
                && constraint.referencedTable == Schema::qualified(table.schema, table.name)
                && (column.isEmpty() || refersTo(constraint, table, column))
                && !m_keySteps->isDropped(child, constraint.name, at)
                && std::ranges::none_of(constraint.columns, isDroppedColumn))
                names.append(
                    QCoreApplication::translate("Lint", "foreign key %1 of %2").arg(constraint.name, other.name));
        }
    }
    return names;
}

QStringList Dependants::failing(const Schema::Table &table, const QString &column, Effect effect) const
{
    QStringList names = effect == Effect::Type ? QStringList() : functions(table, column);
    // PostgreSQL and SQLite write names in views anew; MySQL leaves them as they were.
    const bool kept = m_script.isPostgresql() || (m_script.isSqlite() && effect == Effect::Rename);
    if (!kept && effect != Effect::Type && (column.isEmpty() || !m_script.isSqlite()))
        names += views(table, column);
    return names;
}

} // namespace

/// `together`: the tables whose foreign keys do not matter.
static void reportUsers(const Place &place, const Dependants &dependants, const Sql::Name &name, const QString &column,
                        Effect effect, bool cascade, Sql::Range range, Report &report,
                        const QList<Sql::Name> &together = {})
{
    const Schema::Table *table = place.table(name);
    if (!table)
        return;
    const QString what = column.isEmpty() ? name.display() : name.display() + u'.' + column;
    QStringList stopping = cascade ? QStringList() : dependants.stopping(*table, column, effect, place.index);
    if (effect == Effect::Drop && !(cascade && place.script.isPostgresql())) // to MySQL the word says nothing
        stopping += dependants.foreignKeys(*table, column, together, place.index);
    const QStringList failing = dependants.failing(*table, column, effect);
    if (!stopping.isEmpty())
        report
            .add(place.range(range),
                 QCoreApplication::translate("Lint", "The server refuses this: %1 is used by %2.")
                     .arg(what, stopping.join(u", "_s)))
            .help = QCoreApplication::translate(
            "Lint", "Drop what uses it first, and make it again behind, in the same transaction.");
    else if (!failing.isEmpty())
        report
            .add(place.range(range),
                 QCoreApplication::translate("Lint", "%1 is used by %2: that fails when it is used next.")
                     .arg(what, failing.join(u", "_s)))
            .help = QCoreApplication::translate("Lint", "Replace what uses it in the same transaction.");
}

/// A table that others refer to is emptied together with them or not at all, be they empty or not.
static void checkTruncate(const Place &place, const Sql::Truncate &truncate, const Dependants &dependants,
                          Report &report)
{
    for (const Sql::Name &name : truncate.tables) {
        const Schema::Table *table = truncate.cascade ? nullptr : place.table(name);
        const QStringList keys = table ? dependants.foreignKeys(*table, {}, truncate.tables, place.index)
                                       : QStringList();
        if (keys.isEmpty())
            continue;
        report
            .add(place.range(name.range),
                 QCoreApplication::translate("Lint", "The server refuses this: %1 is used by %2.")
                     .arg(name.display(), keys.join(u", "_s)))
            .help = place.script.isPostgresql()
            ? QCoreApplication::translate(
                  "Lint", "Empty the tables that refer to it in the same TRUNCATE, or delete the rows instead.")
            : QCoreApplication::translate("Lint", "Delete the rows instead.");
    }
}

/// CREATE OR REPLACE VIEW may add columns behind the others, and nothing else.
static void checkReplacement(const Place &place, const Sql::CreateObject &create, const ObjectSteps &steps,
                             Report &report)
{
    const Schema::View *old = place.script.schema->view(create.name.name, create.name.schema);
    if (!old || steps.isDropped(create.kind, create.name))
        return;
    const std::optional<QStringList> before = viewColumns(old->definition);
    const std::optional<QStringList> after = viewColumns(create.body);
    if (!before || !after || (after->size() >= before->size() && after->first(before->size()) == *before))
        return;
    report
        .add(place.script.head(place.index),
             QCoreApplication::translate(
                 "Lint",
                 "The server refuses this: a replaced view must keep its columns, in their order; "
                 "%1 has %2.")
                 .arg(create.name.display(), before->join(u", "_s)))
        .help = QCoreApplication::translate(
        "Lint", "Add columns at the end only, or drop the view and make it again in the same transaction.");
}

static void checkFunction(const Place &place, const Sql::CreateObject &create, Report &report)
{
    const auto isImmutable = [](const QString &text) { return text.contains("IMMUTABLE"_L1, Qt::CaseInsensitive); };
    const bool now = isImmutable(QString::fromUtf8(place.statement().sql.text));
    for (const Schema::Function &known : place.script.schema->functions) {
        if (now || known.name != create.name.name || !isImmutable(known.definition))
            continue;
        report
            .add(place.script.head(place.index),
                 QCoreApplication::translate("Lint",
                                             "%1 is IMMUTABLE now and will not be: indexes, generated columns and "
                                             "partitions that use it are not checked again, and may answer wrongly.")
                     .arg(create.name.display()))
            .help = QCoreApplication::translate("Lint", "Keep its volatility, or make another function.");
        return;
    }
}

/// In a down script: the tables that its up script makes. In which order they must go down-does-not-mirror-up tells.
static QList<Sql::Name> tablesOfUp(const Script &script)
{
    QList<Sql::Name> names;
    if (!script.isUp() && script.counterpart) {
        forEachAnywhere<Sql::CreateTable>(*script.counterpart, [&](const Sql::CreateTable &create, const Place &place) {
            names.append(script.counterpart->replay.qualified(create.name, place.index));
        });
    }
    return names;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!script.schema)
        return;
    const Dependants users(script);
    const QList<Sql::Name> ofUp = tablesOfUp(script);
    forEach<Sql::DropColumn>(script, [&](const Sql::DropColumn &c, const Place &place) {
        reportUsers(place, users, c.table, c.column, Effect::Drop, c.cascade, c.range, report);
    });
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &c, const Place &place) {
        if (script.isPostgresql())
            reportUsers(place, users, c.table, c.column, Effect::Type, false, c.range, report);
    });
    forEach<Sql::RenameColumn>(script, [&](const Sql::RenameColumn &c, const Place &place) {
        reportUsers(place, users, c.table, c.column, Effect::Rename, false, {}, report);
    });
    forEach<Sql::RenameTable>(script, [&](const Sql::RenameTable &c, const Place &place) {
        if (!script.rebuildWith(place.index))
            reportUsers(place, users, c.table, {}, Effect::Rename, false, {}, report);
    });
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &c, const Place &place) {
        for (const Sql::Name &name : c.names) {
            if (!script.rebuildWith(place.index))
                reportUsers(place, users, name, {}, Effect::Drop, c.cascade, name.range, report, c.names + ofUp);
        }
    });
    forEach<Sql::Truncate>(script, [&](const Sql::Truncate &truncate, const Place &place) {
        checkTruncate(place, truncate, users, report);
    });
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &create, const Place &place) {
        if (create.orReplace && create.kind == Sql::ObjectKind::View && script.isPostgresql())
            checkReplacement(place, create, users.steps(), report);
        if (create.orReplace && create.kind == Sql::ObjectKind::Function && script.isPostgresql())
            checkFunction(place, create, report);
    });
}

Rule rule()
{
    return {.id = u"breaks-dependent-objects"_s,
            .title = QCoreApplication::translate("Lint", "Something depends on what changes"),
            .severity = Severity::Warning,
            .yieldsTo = {u"column-type-change-rewrite"_s, u"sqlite-drop-column-limits"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::DropColumn, Sql::ChangeColumnType, Sql::RenameColumn, Sql::RenameTable,
                                    Sql::DropTable, Sql::Truncate, Sql::CreateObject>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::breaks_dependent_objects
