// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are equal in the columns of a new unique key abort the migration.

#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_unique_may_fail {

namespace {

bool isKey(const Sql::Constraint &constraint)
{
    return constraint.kind == Sql::ConstraintKind::Unique || constraint.kind == Sql::ConstraintKind::PrimaryKey;
}

class Checker
{
public:
    Checker(const Script &script, Report &report)
        : m_script(script)
        , m_tables(script)
        , m_report(report)
    {
    }

    void remember(const Sql::ChangeRows &rows, const Place &place)
    {
        const QString table = m_script.replay.key(rows.table, place.index);
        if (rows.verb == Sql::RowVerb::Delete)
            m_cleaned.insert(table);
        else if (rows.verb == Sql::RowVerb::Update)
            for (const QString &column : rows.columns)
                m_cleaned.insert(table + u'\n' + column);
    }

    void look(const Sql::Name &table, const QStringList &columns, Sql::Range range, const Place &place)
    {
        if (!place.isUsed(table) || isCleaned(table, columns, place))
            return;
        m_tables.goTo(place.index);
        const Schema::Table *known = m_tables.table(table);
        if (known && cannotFail(*known, columns))
            return;
        say(table, columns, range);
    }

    /// A new column has the same value in every row.
    void lookAtColumn(const Sql::AddColumn &change, const Place &place)
    {
        using Sql::Volatility;
        const Sql::ColumnDefinition &column = change.column;
        const bool key = std::ranges::any_of(column.constraints, isKey);
        const bool same = column.defaultVolatility == Volatility::Constant
            || column.defaultVolatility == Volatility::Stable;
        if (!key || !same || isNull(column.defaultExpression) || !place.isUsed(change.table))
            return;
        m_report
            .add(place.range(column.range),
                 QCoreApplication::translate("Lint",
                                             "Every row of %1 gets the same value in a column that must be unique: "
                                             "a second row aborts the migration.")
                     .arg(change.table.display()))
            .help = QCoreApplication::translate(
            "Lint", "Add the column without a default, fill it, and make it unique in a later migration.");
    }

    void lookAtRebuild(const Rebuild &rebuild)
    {
        const Place place{m_script, rebuild.renamedAway ? rebuild.rename : rebuild.create};
        const Schema::Table *before = place.table(rebuild.table);
        for (const Sql::Change &change : m_script.statements.at(rebuild.create).meaning.changes) {
            const auto *create = std::get_if<Sql::CreateTable>(&change);
            if (!create || !before)
                continue;
            QList<Sql::Constraint> keys = create->constraints;
            for (const Sql::ColumnDefinition &column : create->columns)
                keys += column.constraints;
            for (const Sql::Constraint &key : std::as_const(keys)) {
                const bool old = std::ranges::all_of(key.columns, [&](const QString &c) { return before->column(c); });
                if (isKey(key) && old && !key.columns.isEmpty() && !cannotFail(*before, key.columns)
                    && !isCleaned(rebuild.table, key.columns, Place{m_script, rebuild.create}))
                    say(rebuild.table, key.columns, key.range);
            }
        }
    }

private:
    /// Deleted from before, or one of the columns written: somebody has looked for duplicates.
    bool isCleaned(const Sql::Name &table, const QStringList &columns, const Place &place) const
    {
        const QString key = m_script.replay.key(table, place.index);
        return m_cleaned.contains(key) || std::ranges::any_of(columns, [&](const QString &column) {
                   return m_cleaned.contains(key + u'\n' + column)
                       || m_script.replay.isNewColumn(table, column, place.index);
               });
    }
    /// Fewer columns are unique already.
    static bool cannotFail(const Schema::Table &table, const QStringList &columns)
    {
        const auto within = [&](const QStringList &key) {
            return !key.isEmpty() && std::ranges::all_of(key, [&](const QString &c) { return columns.contains(c); });
        };
        return std::ranges::any_of(table.constraints,
                                   [&](const Schema::Constraint &constraint) {
                                       return (constraint.kind == "primary key"_L1 || constraint.kind == "unique"_L1)
                                           && within(constraint.columns);
                                   })
            || std::ranges::any_of(table.indexes, [&](const Schema::Index &index) {
                   return index.unique && index.valid && index.predicate.isEmpty() && within(index.columns);
               });
    }
    void say(const Sql::Name &table, const QStringList &columns, Sql::Range range)
    {
        const QString list = columns.join(u", "_s);
        m_report
            .add(range,
                 QCoreApplication::translate("Lint",
                                             "Rows of %1 that are equal in %2 abort the migration, and programs "
                                             "that write such rows begin to fail.")
                     .arg(table.display(), list))
            .help = QCoreApplication::translate("Lint",
                                                "First see that this finds nothing: SELECT %2 FROM %1 GROUP BY %2 "
                                                "HAVING count(*) > 1; clean up in a migration before this one.")
                        .arg(table.display(), list);
    }

    const Script &m_script;
    KnownTables m_tables;
    Report &m_report;
    QSet<QString> m_cleaned;
};

/// Does the script make a table's columns a key?
bool makesKeys(const Script &script)
{
    return any<Sql::CreateIndex>(script, [](const Sql::CreateIndex &index) { return index.unique; })
        || any<Sql::AddConstraint>(script, [](const Sql::AddConstraint &add) { return isKey(add.constraint); })
        || any<Sql::AddColumn>(
               script, [](const Sql::AddColumn &add) { return std::ranges::any_of(add.column.constraints, isKey); });
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.rebuilds.isEmpty() && !makesKeys(script))
        return;
    Checker checker(script, report);
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            if (const auto *rows = std::get_if<Sql::ChangeRows>(&change)) {
                checker.remember(*rows, place);
            } else if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
                if (index->unique)
                    checker.look(index->table, index->columns, script.head(i), place);
            } else if (const auto *added = std::get_if<Sql::AddConstraint>(&change)) {
                const Sql::Constraint &constraint = added->constraint;
                if (isKey(constraint) && constraint.usingIndex.isEmpty())
                    checker.look(added->table, constraint.columns, place.range(constraint.range), place);
            } else if (const auto *column = std::get_if<Sql::AddColumn>(&change)) {
                checker.lookAtColumn(*column, place);
            }
        }
    }
    for (const Rebuild &rebuild : script.rebuilds)
        checker.lookAtRebuild(rebuild);
}

Rule rule()
{
    return {.id = u"add-unique-may-fail"_s,
            .title = QCoreApplication::translate("Lint", "Unique key that duplicates may abort"),
            .severity = Severity::Warning,
            .yieldsTo = {u"add-unique-constraint-blocking"_s, u"add-primary-key-blocking"_s,
                         u"create-index-not-concurrent"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint, Sql::CreateIndex>()};
}

} // namespace Lint::Rules::add_unique_may_fail
