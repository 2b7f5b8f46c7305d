// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that cannot succeed on what the migrations before and the statements above have made. What is asked of
// each kind of change stands in core/lint/*conflicts.cpp.

#include "core/lint/conflicts.h"
#include "core/lint/expressions.h"
#include "core/lint/mysqlrefusals.h"
#include "core/lint/sqliterefusals.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::conflicting_statement {

namespace {

/// Walks over a script and knows what is there at each statement.
class Walk
{
public:
    Walk(const Script &script, Report &report)
        : m_scene(script, report)
    {
    }

    /// Statements in their order, each once.
    void step(qsizetype at)
    {
        m_scene.goTo(at);
        const Statement &statement = m_scene.script.statements.at(at);
        // What stands in an IF or handles its errors is guarded by its own means.
        const bool guarded = statement.conditional || statement.guarded;
        const bool judged = !guarded && !m_elsewhere && !statement.meaning.changes.isEmpty();
        if (judged)
            Conflicts::checkExpressions(m_scene);
        // Where it says why, nothing else is said of the statement.
        const bool refused = judged && isRefused();
        for (const Sql::Change &change : statement.meaning.changes) {
            // USE behind other work: from here on the names are those of another database.
            const auto *set = std::get_if<Sql::SetParameter>(&change);
            m_elsewhere = m_elsewhere || (set && set->name == "database"_L1 && m_worked);
            m_worked = m_worked || Sql::isSchemaChange(change) || Sql::isDataChange(change);
            if (!refused && !guarded && !m_elsewhere) {
                look(change);
                lookForSubject(change);
            }
            m_scene.remember(change);
        }
    }

private:
    /// By a server that is no PostgreSQL, for what it alone refuses.
    bool isRefused()
    {
        const Script &script = m_scene.script;
        if (script.isPostgresql())
            return false;
        return script.isSqlite() ? saidThatSqliteRefuses(m_scene.place(), m_scene.tables, m_scene.report)
                                 : saidThatMySqlRefuses(m_scene.place(), m_scene.tables, m_scene.report);
    }

    void look(const Sql::Change &change)
    {
        const auto needsColumn = [this](const auto &c, Sql::Range range, bool ifExists = false) {
            if (!ifExists)
                m_scene.needsColumn(c.table, c.column, range);
        };
        std::visit(
            Sql::Overload{
                [&](const Sql::CreateTable &c) { Conflicts::createTable(m_scene, c); },
                [&](const Sql::DropTable &c) { Conflicts::dropTable(m_scene, c); },
                [&](const Sql::RenameTable &c) { Conflicts::renameTable(m_scene, c); },
                [&](const Sql::AddColumn &c) { Conflicts::addColumn(m_scene, c); },
                [&](const Sql::DropColumn &c) { needsColumn(c, c.range, c.ifExists); },
                [&](const Sql::RenameColumn &c) { Conflicts::renameColumn(m_scene, c); },
                [&](const Sql::ChangeColumnType &c) { needsColumn(c, c.range, c.ifExists); },
                [&](const Sql::SetColumnDefault &c) { needsColumn(c, {}, c.ifExists); },
                [&](const Sql::SetColumnNotNull &c) { needsColumn(c, c.range); },
                [&](const Sql::CreateIndex &c) { Conflicts::createIndex(m_scene, c); },
                [&](const Sql::DropIndex &c) { Conflicts::dropIndex(m_scene, c); },
                [&](const Sql::AddConstraint &c) { Conflicts::addConstraint(m_scene, c); },
                [&](const Sql::DropConstraint &c) { Conflicts::dropConstraint(m_scene, c); },
                [&](const Sql::ValidateConstraint &c) { Conflicts::validateConstraint(m_scene, c); },
                [&](const Sql::RenameConstraint &c) { Conflicts::needsConstraint(m_scene, c.table, c.constraint); },
                [&](const Sql::AlterTable &c) {
                    if (c.what == "ALTER CONSTRAINT"_L1)
                        Conflicts::needsConstraint(m_scene, c.table, wordsOf(c.argument).value(0));
                },
                [&](const Sql::AlterObject &c) { Conflicts::commentOn(m_scene, c); },
                [&](const Sql::ChangeRows &c) { Conflicts::changeRows(m_scene, c); },
                [&](const Sql::AttachPartition &c) {
                    Conflicts::attachPartition(m_scene, c.table, c.partition, c.bound);
                },
                [&](const Sql::CreateObject &c) { Conflicts::createObject(m_scene, c); },
                [&](const Sql::DropObject &c) { Conflicts::dropObject(m_scene, c); },
                [&](const Sql::AddEnumValue &c) { Conflicts::addEnumValue(m_scene, c); },
                [](const auto &) {},
            },
            change);
    }

    /// ALTER TABLE IF EXISTS and the like.
    bool isGuarded() const
    {
        const Sql::Cursor tokens(m_scene.place().statement().sql, m_scene.script.dialect->lexicalRules);
        const qsizetype guard = tokens.find("IF", 0);
        static constexpr qsizetype furthest = 4; // ALTER MATERIALIZED VIEW IF
        return guard < furthest && Sql::isWord(tokens.text(guard + 1), "EXISTS");
    }

    /// Is what the change is about not there any more? Of what it makes or drops the others speak.
    void lookForSubject(const Sql::Change &change)
    {
        const Sql::Name *touched = Sql::subject(change);
        const bool makes = std::holds_alternative<Sql::CreateTable>(change)
            || std::holds_alternative<Sql::CreateObject>(change) || std::holds_alternative<Sql::DropTable>(change)
            || std::holds_alternative<Sql::DropObject>(change);
        // MySQL and MariaDB tell of it in a row, and go on.
        const bool tells = std::holds_alternative<Sql::Maintenance>(change) && !m_scene.script.isPostgresql()
            && !m_scene.script.isSqlite();
        if (!touched || makes || tells || !m_scene.steps.wasGone(*touched, m_scene.at()) || isGuarded()
            || !m_scene.report.isFirst(QString::number(m_scene.at()) + m_scene.key(*touched))) // of several actions
            return;
        m_scene.say(
            m_scene.place().range(touched->range),
            translated(QT_TRANSLATE_NOOP("Lint", "%1 is not there any more: a statement above dropped or renamed it."))
                .arg(touched->display()),
            translated(QT_TRANSLATE_NOOP("Lint", "Put the statement before that one, or use the new name.")));
    }

    Conflicts::Scene m_scene;
    bool m_worked = false; ///< a statement above changed schema or rows
    bool m_elsewhere = false; ///< in a database that nothing is known of
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    for (const qsizetype at : script.asked())
        report.memory<Walk>(script, report).step(at);
}

Rule rule()
{
    return {.id = u"conflicting-statement"_s,
            .title = QCoreApplication::translate("Lint", "Statement that cannot succeed"),
            .severity = Severity::Error,
            .check = check,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::conflicting_statement
