// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A foreign key that fails on orphans takes the other work of its file with it.

#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/projectindex.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::foreign_key_with_other_changes {

namespace {

/// The columns of existing tables that the script writes, as "table\ncolumn", and since which statement.
QHash<QString, qsizetype> writtenColumns(const Script &script)
{
    QHash<QString, qsizetype> written;
    forEachAnywhere<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb != Sql::RowVerb::Update && rows.verb != Sql::RowVerb::Merge)
            return;
        for (const QString &column : rows.columns) {
            const QString key = script.replay.key(rows.table, place.index) + u'\n' + column;
            if (!written.contains(key))
                written.insert(key, place.index);
        }
    });
    return written;
}

/// A column that this file makes and leaves NULL: there is nothing to look up.
bool isEmpty(const Sql::ColumnDefinition &column)
{
    const bool unset = column.defaultExpression.isEmpty()
        || column.defaultExpression.compare("NULL"_L1, Qt::CaseInsensitive) == 0;
    return unset && !column.notNull && !column.serial && !column.identity && column.generated.isEmpty();
}

/// NOT VALID looks at no row, and a transaction takes all of the work back.
QString whatFails(const AddedForeignKey &added, const Place &place)
{
    if (added.key.notValid)
        return QCoreApplication::translate("Lint",
                                           "This file fills %1 and makes it a foreign key: a value without a row in %2 "
                                           "stops the migration that validates it.");
    if (place.script.dialect->onlineDdl || !place.statement().inTransaction)
        return QCoreApplication::translate("Lint",
                                           "This file fills %1 and makes it a foreign key: a value without a row in %2 "
                                           "fails the migration with half of its work done.");
    return QCoreApplication::translate("Lint",
                                       "This file fills %1 and makes it a foreign key: a value without a row in %2 "
                                       "fails the migration, and all of its work is taken back.");
}

class Checker
{
public:
    Checker(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_looksBack(any<Sql::AddConstraint>(script, [](const Sql::AddConstraint &add) {
            return add.constraint.kind == Sql::ConstraintKind::ForeignKey;
        }))
    {
    }

    void addColumn(const Sql::AddColumn &change, const Place &place)
    {
        if (!m_looksBack)
            return;
        if (isEmpty(change.column))
            m_empty.insert(key(change.table, change.column.name, place));
        else
            m_made.insert(key(change.table, change.column.name, place));
    }

    void addKey(const AddedForeignKey &added, const Place &place)
    {
        if (added.withTable || !place.isUsed(added.table))
            return;
        const bool filled = (added.column && !isEmpty(*added.column)) || isFilledBefore(added, place);
        const bool empty = !filled && ((added.column && isEmpty(*added.column)) || isMadeEmpty(added, place));
        if (empty)
            return;
        const Sql::Range range = place.range(added.key.range);
        if (filled)
            say(added, place, range,
                whatFails(added, place).arg(added.key.columns.join(u", "_s), added.key.referencedTable.display()));
        else if (m_keys > 0)
            say(added, place, range,
                QCoreApplication::translate("Lint",
                                            "This file adds several foreign keys: each locks two tables, and one that "
                                            "fails takes the others with it."));
        ++m_keys;
    }

private:
    bool isFilledBefore(const AddedForeignKey &added, const Place &place)
    {
        if (!m_written && hasRowsBefore(place.index))
            m_written = writtenColumns(m_script);
        return (m_written || !m_made.isEmpty()) && std::ranges::any_of(added.key.columns, [&](const QString &column) {
                   const QString name = key(added.table, column, place);
                   return (m_written && m_written->value(name, place.index) < place.index) || m_made.contains(name);
               });
    }
    bool isMadeEmpty(const AddedForeignKey &added, const Place &place) const
    {
        return !m_empty.isEmpty() && std::ranges::any_of(added.key.columns, [&](const QString &column) {
            return m_empty.contains(key(added.table, column, place));
        });
    }
    bool hasRowsBefore(qsizetype statement) const
    {
        const QList<qsizetype> rows = statementsWith<Sql::ChangeRows>(m_script);
        return !rows.isEmpty() && rows.first() < statement;
    }
    QString key(const Sql::Name &table, const QString &column, const Place &place) const
    {
        return m_script.replay.key(table, place.index) + u'\n' + column;
    }
    void say(const AddedForeignKey &added, const Place &place, Sql::Range range, const QString &message)
    {
        Finding &finding = m_report.add(range, message);
        finding.help = QCoreApplication::translate(
            "Lint", "Give the foreign key a migration of its own, behind a query that finds no rows without a parent.");
        const Sql::Statement &sql = place.statement().sql;
        const Sql::Constraint &key = added.key;
        if (added.column || !m_script.isUp() || place.statement().meaning.changes.size() != 1
            || place.statement().parent >= 0 || m_script.isSealed(sql.range) || key.columns.size() != 1
            || key.referencedColumns.size() != 1)
            return;
        const auto quoted = [&](const QString &name) { return m_script.dialect->quoted(name).toUtf8(); };
        const QByteArray column = quoted(key.columns.first());
        // What must be found empty first.
        const QByteArray orphans = "-- SELECT count(*) FROM " + quotedName(m_script, added.table) + " WHERE " + column
            + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + quotedName(m_script, key.referencedTable) + " p WHERE p."
            + quoted(key.referencedColumns.first()) + " = " + column + ");\n";
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Move the foreign key into a migration of its own"),
             .edits = {edit(m_script, withTerminator(m_script, place.index), {})},
             .newMigrations = {{.name = u"constrain_"_s + added.table.name + u'_' + key.columns.first(),
                                .up = orphans + sql.text + ";\n"}}});
    }

    const Script &m_script;
    Report &m_report;
    /// Do foreign keys come behind their columns, so that these have to be known? Else each stands on its own.
    bool m_looksBack;
    std::optional<QHash<QString, qsizetype>> m_written; ///< none: not looked for yet
    QSet<QString> m_empty; ///< columns made here and NULL in all rows
    QSet<QString> m_made; ///< columns made here with a value
    int m_keys = 0;
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    auto &checker = report.memory<Checker>(script, report);
    for (const qsizetype i : script.asked()) {
        const Place place{script, i};
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            if (const auto *column = std::get_if<Sql::AddColumn>(&change))
                checker.addColumn(*column, place);
            const QList<AddedForeignKey> keys = addedForeignKeys(change);
            for (const AddedForeignKey &key : keys)
                checker.addKey(key, place);
        }
    }
}

Rule rule()
{
    return {.id = u"foreign-key-with-other-changes"_s,
            .title = QCoreApplication::translate("Lint", "Foreign key together with other work"),
            .severity = Severity::Info,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint>(),
            .each = true};
}

} // namespace Lint::Rules::foreign_key_with_other_changes
