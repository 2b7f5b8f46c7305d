// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Without the constraint, rows that it kept out come in, and it cannot be put back before they are gone.

#include "core/lint/expressions.h"
#include "core/lint/knownschema.h"
#include "core/lint/knowntables.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_constraint {

namespace {

/// Constraints that a script adds: the last statement that adds one of a name, and one of a kind, to a table.
struct Added
{
    QHash<QString, qsizetype> first; ///< the first of a name
    QHash<QString, qsizetype> names;
    QHash<QString, qsizetype> kinds;
    QSet<QString> unnamed; ///< tables that get one without a name
};

Added addedBy(const Script &script)
{
    Added added;
    const auto note = [&](const Sql::Name &table, const Sql::Constraint &constraint, const Place &place) {
        const QString key = script.replay.key(table, place.index) + u'\n';
        if (!added.first.contains(key + constraint.name))
            added.first.insert(key + constraint.name, place.index);
        added.names.insert(key + constraint.name, place.index);
        added.kinds.insert(key + kindName(constraint.kind), place.index);
        if (constraint.name.isEmpty())
            added.unnamed.insert(key);
    };
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        note(change.table, change.constraint, place);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        for (const Sql::Constraint &constraint : change.column.constraints)
            note(change.table, constraint, place);
    });
    return added;
}

QString consequence(const QString &kind, const QString &name, const QString &table)
{
    if (kind == "foreign key"_L1)
        return QCoreApplication::translate(
                   "Lint", "From here on rows of %2 may refer to rows that are not there: %1 kept them out.")
            .arg(name, table);
    if (kind == "unique"_L1)
        return QCoreApplication::translate("Lint",
                                           "From here on rows of %2 may be there twice: %1 kept duplicates out.")
            .arg(name, table);
    if (kind.isEmpty())
        return QCoreApplication::translate("Lint",
                                           "What %1 demands is not known; from here on %2 takes rows that break it.")
            .arg(name, table);
    return QCoreApplication::translate("Lint", "From here on %2 takes rows that break %1 (%3).").arg(name, table, kind);
}

class Checker
{
public:
    Checker(const Script &script, Report &report)
        : m_tables(script)
        , m_report(report)
    {
    }

    void look(const Sql::DropConstraint &drop, const Place &place)
    {
        if (!place.isUsed(drop.table) || place.script.rebuildWith(place.index))
            return;
        if (!m_added)
            m_added = addedBy(place.script);
        const QString key = place.script.replay.key(drop.table, place.index) + u'\n';
        if (m_added->first.value(key + drop.constraint, place.index) < place.index)
            return; // it came with this file
        if (isMirror(key, drop.constraint, place.script))
            return;
        m_tables.goTo(place.index);
        const Schema::Table *table = m_tables.table(drop.table);
        const Schema::Constraint *known = table ? constraintOf(*table, drop.constraint) : nullptr;
        const QString kind = known ? known->kind : QString();
        if (kind == "primary key"_L1 || drop.kind == Sql::ConstraintKind::PrimaryKey
            || (!known && drop.constraint.endsWith(u"_pkey")))
            return; // drop-primary-key
        if (known && isHelper(*known, *table, drop, place))
            return;
        const bool swapped = isSwapped(key, drop.constraint, kind, place);
        const bool perhapsHelper = !known && setsNotNull(place.script, drop.table, place);
        QString message = consequence(kind, drop.constraint, drop.table.display());
        if (swapped)
            message = QCoreApplication::translate("Lint", "%1 makes room for another constraint on %2.")
                          .arg(drop.constraint, drop.table.display());
        Finding &finding = m_report.add(place.range(drop.range), message,
                                        swapped || perhapsHelper ? Severity::Info : Severity::Warning);
        if (!swapped)
            finding.help = QCoreApplication::translate(
                "Lint", "Put the new constraint in before the old one goes, or say in a comment why none is needed.");
    }

private:
    static const Schema::Constraint *constraintOf(const Schema::Table &table, const QString &name)
    {
        const auto at = std::ranges::find(table.constraints, name, &Schema::Constraint::name);
        return at == table.constraints.end() ? nullptr : &*at;
    }
    /// A down script takes back what its up script has added.
    bool isMirror(const QString &key, const QString &name, const Script &script)
    {
        if (script.isUp() || !script.counterpart)
            return false;
        if (!m_up)
            m_up = addedBy(*script.counterpart);
        return m_up->names.contains(key + name) || m_up->unnamed.contains(key);
    }
    /// CHECK (column IS NOT NULL) has done its work once the column is NOT NULL.
    static bool isHelper(const Schema::Constraint &constraint, const Schema::Table &table,
                         const Sql::DropConstraint &drop, const Place &place)
    {
        const QString expression = constraint.expression.isEmpty() ? constraint.definition : constraint.expression;
        const QStringList columns = mentions(expression);
        const auto needless = [&](const QString &column) {
            return impliesNotNull(expression, column)
                && (nullProof(&table, column) == NullProof::NotNull || setHere(drop, column, place));
        };
        return constraint.kind == "check"_L1 && std::ranges::any_of(columns, needless);
    }
    static bool setHere(const Sql::DropConstraint &drop, const QString &column, const Place &place)
    {
        return std::ranges::any_of(place.statement().meaning.changes, [&](const Sql::Change &change) {
            const auto *set = std::get_if<Sql::SetColumnNotNull>(&change);
            return set && set->notNull && set->table == drop.table && set->column == column;
        });
    }
    bool setsNotNull(const Script &script, const Sql::Name &table, const Place &place)
    {
        if (!m_setNotNull) {
            m_setNotNull.emplace();
            forEach<Sql::SetColumnNotNull>(script, [&](const Sql::SetColumnNotNull &set, const Place &there) {
                if (set.notNull)
                    m_setNotNull->insert(script.replay.key(set.table, there.index));
            });
        }
        return m_setNotNull->contains(script.replay.key(table, place.index));
    }
    bool isSwapped(const QString &key, const QString &name, const QString &kind, const Place &place) const
    {
        return m_added->names.value(key + name, -1) >= place.index
            || (!kind.isEmpty() && m_added->kinds.value(key + kind, -1) >= place.index)
            || (kind.isEmpty() && std::ranges::any_of(place.statement().meaning.changes, [](const Sql::Change &change) {
                    return std::holds_alternative<Sql::AddConstraint>(change);
                }));
    }

    KnownTables m_tables;
    Report &m_report;
    std::optional<Added> m_added;
    std::optional<Added> m_up;
    std::optional<QSet<QString>> m_setNotNull; ///< tables with a SET NOT NULL in this script
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    Checker checker(script, report);
    forEach<Sql::DropConstraint>(
        script, [&](const Sql::DropConstraint &drop, const Place &place) { checker.look(drop, place); });
}

Rule rule()
{
    return {.id = u"drop-constraint"_s,
            .title = QCoreApplication::translate("Lint", "Dropped constraint"),
            .severity = Severity::Warning,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::DropConstraint>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::drop_constraint
