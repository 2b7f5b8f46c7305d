// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A single NULL aborts the migration. Something must have filled the column before.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/nulls.h"
#include "core/lint/projectindex.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::set_not_null_may_fail {

namespace {

/// What the statements so far have filled, read forward.
class Filled
{
public:
    explicit Filled(const Script &script)
        : m_script(script)
    {
    }

    bool contains(const Sql::Name &table, const QString &column, qsizetype at)
    {
        for (; m_at < at; ++m_at) {
            const Statement &statement = m_script.statements.at(m_at);
            const bool writes = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
                const auto *rows = std::get_if<Sql::ChangeRows>(&change);
                return (rows && rows->verb == Sql::RowVerb::Update) || std::holds_alternative<Sql::CodeBlock>(change);
            });
            if (writes)
                m_columns += filledColumns(statement.sql.text, m_script.dialect->lexicalRules);
        }
        return m_columns.contains(table.name + u'\n' + column)
            || (m_script.migrations
                && m_script.migrations->isFilledBefore(table.name, column, m_script.migration->version));
    }

private:
    const Script &m_script;
    qsizetype m_at = 0;
    QSet<QString> m_columns;
};

void say(const Sql::Name &table, const QString &column, Sql::Range range, bool known, Report &report,
         Severity severity = Severity::Warning)
{
    QString message = QCoreApplication::translate(
                          "Lint", "Nothing has filled %1.%2 before: one NULL in it aborts the migration.")
                          .arg(table.display(), column);
    if (!known)
        message += u' ' + QCoreApplication::translate("Lint", "Whether the column is NOT NULL already is not known.");
    Finding &finding = report.add(range, message, severity);
    finding.help =
        QCoreApplication::translate(
            "Lint", "In an earlier migration give the rows a value in batches: UPDATE %1 SET %2 = … WHERE %2 IS NULL.")
            .arg(table.display(), column);
    finding.yields = !known; // that rows are read under a lock does not tell that one of them may stop it
}

/// Does the copy of a rebuild put a value in the place of NULLs of the column, or leave such rows behind?
bool copyFills(const Rebuild &rebuild, const Script &script, const QString &column)
{
    if (rebuild.copy < 0)
        return true; // nothing is copied, nothing fails
    const QString text = QString::fromUtf8(script.statements.at(rebuild.copy).sql.text).toLower();
    const QString name = column.toLower();
    const qsizetype first = std::max(text.indexOf(u"coalesce"_s), text.indexOf(u"ifnull"_s));
    if (first >= 0 && text.indexOf(name, first) >= 0)
        return true;
    const qsizetype where = text.lastIndexOf(u"where"_s);
    return where >= 0 && impliesNotNull(text.sliced(where + 5), name);
}

void checkRebuild(const Rebuild &rebuild, const Script &script, Filled &filled, Report &report)
{
    const qsizetype first = rebuild.renamedAway ? rebuild.rename : rebuild.create;
    const Place place{script, first};
    const Schema::Table *before = place.table(rebuild.table);
    if (!before)
        return;
    for (const Sql::Change &change : script.statements.at(rebuild.create).meaning.changes) {
        const auto *create = std::get_if<Sql::CreateTable>(&change);
        if (!create)
            continue;
        for (const Sql::ColumnDefinition &column : create->columns) {
            const Schema::Column *old = before->column(column.name);
            const bool required = (column.notNull || isNotNullKey(*create, column)) && !isRowNumber(*create, column);
            if (!old || old->notNull || !required || nullProof(before, column.name) != NullProof::None
                || filled.contains(rebuild.table, column.name, first) || copyFills(rebuild, script, column.name))
                continue;
            say(rebuild.table, column.name, column.range, true, report);
        }
    }
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    Filled filled(script);
    // MODIFY states the whole column: where it is not known, NOT NULL most often stands there as it did before.
    const auto look = [&](const Sql::Name &table, const QString &column, Sql::Range range, const Place &place,
                          bool restated = false) {
        if (!place.isUsed(table))
            return;
        tables.goTo(place.index);
        const Schema::Table *known = tables.table(table);
        if (nullProof(known, column) != NullProof::None || filled.contains(table, column, place.index))
            return;
        // A column of this file that has a value in every row from the start.
        const Schema::Column *now = known ? known->column(column) : nullptr;
        const bool valued = now && !now->defaultExpression.isEmpty()
            && now->defaultExpression.compare(u"null"_s, Qt::CaseInsensitive) != 0;
        if (script.replay.isNewColumn(table, column, place.index) && valued)
            return;
        const bool sure = now && !now->type.isEmpty();
        say(table, column, place.range(range), sure, report, restated && !sure ? Severity::Info : Severity::Warning);
    };
    // Findings of one walk go forward through the script.
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            if (const auto *set = std::get_if<Sql::SetColumnNotNull>(&change)) {
                if (set->notNull)
                    look(set->table, set->column, set->range, place);
            } else if (const auto *modify = std::get_if<Sql::ChangeColumnType>(&change)) {
                // Where strict mode is off nothing fails: mysql-implicit-zero-default says what happens instead.
                if (modify->definition && modify->definition->notNull && !isLax(script, i))
                    look(modify->table, modify->column, modify->range, place, true);
            } else if (const auto *added = std::get_if<Sql::AddConstraint>(&change)) {
                const Sql::Constraint &constraint = added->constraint;
                if (constraint.kind == Sql::ConstraintKind::NotNull && !constraint.notValid)
                    look(added->table, constraint.columns.value(0), constraint.range, place);
            }
        }
    }
    Filled before(script);
    for (const Rebuild &rebuild : script.rebuilds)
        checkRebuild(rebuild, script, before, report);
}

Rule rule()
{
    return {
        .id = u"set-not-null-may-fail"_s,
        .title = QCoreApplication::translate("Lint", "NOT NULL on a column that nothing has filled"),
        .severity = Severity::Warning,
        .yieldsTo = {u"set-not-null-scan"_s},
        .infoOnDown = true,
        .check = check,
        .speaksOf = changeTypes<Sql::CreateTable, Sql::AddConstraint, Sql::SetColumnNotNull, Sql::ChangeColumnType>(),
        .scope = Scope::Statement};
}

} // namespace Lint::Rules::set_not_null_may_fail
