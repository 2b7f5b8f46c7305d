// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plan.h"

#include "core/engine/selection.h"
#include "core/engine/settle.h"
#include "core/sql/textmap.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using Project::Direction;
using Project::TransactionMode;

namespace Engine {

QString statementHash(const Sql::Statement &statement)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(statement.text);
    hash.addData(statement.data);
    return QString::fromLatin1(hash.result().toHex());
}

static bool controlsTransactions(const Sql::Meaning &meaning)
{
    return std::ranges::any_of(meaning.changes, [](const Sql::Change &change) {
        const auto *control = std::get_if<Sql::TransactionControl>(&change);
        return control
            && (control->verb == Sql::TransactionVerb::Begin || control->verb == Sql::TransactionVerb::Commit
                || control->verb == Sql::TransactionVerb::Rollback);
    });
}

/// As the project's own tool would run it. A statement that a transaction does not bear is left in one where the tool
/// would do so: the server then says what it would have said to the tool.
static bool runsInTransaction(TransactionMode mode, const Dialect::Dialect &dialect,
                              const QList<Sql::Statement> &statements, const QList<Sql::Meaning> &meanings)
{
    switch (mode) {
    case TransactionMode::None:
        return false;
    case TransactionMode::Wrapped:
        return dialect.transactionalDdl;
    case TransactionMode::Implicit:
        if (std::ranges::any_of(meanings, controlsTransactions))
            return false;
        return statements.size() != 1 || !dialect.needsNoTransaction
            || !dialect.needsNoTransaction(statements.first(), meanings.first());
    }
    Q_UNREACHABLE_RETURN(true);
}

static QString qualified(const Sql::Name &name, const QString &defaultSchema)
{
    if (!name.schema.isEmpty() || defaultSchema.isEmpty())
        return name.display();
    return defaultSchema + u'.' + name.name;
}

/// Nobody else can wait for a table that the script itself has just made.
static void followTables(const Sql::Meaning &meaning, const QString &defaultSchema, QSet<QString> &newTables)
{
    for (const Sql::Change &change : meaning.changes) {
        if (const auto *create = std::get_if<Sql::CreateTable>(&change)) {
            newTables.insert(qualified(create->name, defaultSchema));
        } else if (const auto *rename = std::get_if<Sql::RenameTable>(&change)) {
            const Sql::Name renamed{.schema = rename->table.schema, .name = rename->newName};
            if (newTables.remove(qualified(rename->table, defaultSchema)))
                newTables.insert(qualified(renamed, defaultSchema));
        } else if (const auto *drop = std::get_if<Sql::DropTable>(&change)) {
            for (const Sql::Name &name : drop->names)
                newTables.remove(qualified(name, defaultSchema));
        }
    }
}

static Step stepAt(const Project::Migration &migration, Direction direction, const QString &previousVersion,
                   const Dialect::Dialect &dialect, const Dialect::Surroundings &surroundings)
{
    Step step{.migration = migration, .direction = direction, .previousVersion = previousVersion};
    const auto &script = migration.script(direction);
    if (!script)
        return step;
    const QList<Sql::Statement> statements = Sql::split(script->fileText, dialect.lexicalRules, script->section);
    QList<Sql::Meaning> meanings;
    meanings.reserve(statements.size());
    for (const Sql::Statement &statement : statements)
        meanings.append(dialect.meaningOf ? dialect.parse(statement) : Sql::Meaning{});
    step.transaction = runsInTransaction(script->transaction, dialect, statements, meanings);

    Dialect::Surroundings around = surroundings;
    around.inTransaction = step.transaction;
    const Sql::TextMap map(script->fileText);
    step.statements.reserve(statements.size());
    for (qsizetype i = 0; i < statements.size(); ++i) {
        PlannedStatement planned{.sql = statements.at(i), .line = map.position(statements.at(i).range.begin).line + 1};
        if (dialect.forecast)
            planned.forecast = dialect.forecast(planned.sql, meanings.at(i), around);
        else
            planned.forecast.known = false;
        step.statements.append(std::move(planned));
        followTables(meanings.at(i), dialect.defaultSchema, around.newTables);
    }
    return step;
}

/// With the version of the target's server, else the one that the settings assume.
static Dialect::Surroundings withServer(Dialect::Surroundings surroundings, const Project::Project &project,
                                        const QString &ofTarget = {})
{
    for (const QString &version : {ofTarget, project.settings.lint.serverVersion}) {
        if (surroundings.serverVersion == 0)
            surroundings.serverVersion = Project::versionNumber(version);
    }
    return surroundings;
}

/// Scripts as that server reads them. A dialect that is not known cuts them, and understands nothing.
static Dialect::Dialect reading(const Project::Project &project, const Dialect::Surroundings &surroundings)
{
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    return dialect ? Dialect::forServer(*dialect, surroundings.serverVersion) : Dialect::Dialect();
}

Step step(const Project::Project &project, const Project::Migration &migration, Direction direction,
          const Dialect::Surroundings &surroundings)
{
    const auto place = std::ranges::find(project.migrations, migration.version, &Project::Migration::version);
    const bool hasPrevious = place != project.migrations.end() && place != project.migrations.begin();
    const QString previous = hasPrevious ? std::prev(place)->version : QString();
    const Dialect::Surroundings around = withServer(surroundings, project);
    return stepAt(migration, direction, previous, reading(project, around), around);
}

/// A dump of the schema that the tool would write anew after the run; where developers work, for it is theirs.
static QStringList dumpNotes(const Project::Project &project, const TargetStatus &status, const Plan &plan)
{
    const Format::Format *format = Format::find(project.format);
    if (!format || format->schemaDump.isEmpty() || plan.steps.isEmpty()
        || status.kind != Project::TargetKind::Development
        || !QFileInfo::exists(project.folder + u'/' + format->schemaDump))
        return {};
    return {QCoreApplication::translate("Engine", "%1 will not show what this changes: \"%2\" writes it anew.")
                .arg(format->schemaDump, format->dumpCommand)};
}

/// What the plan leaves out, does in an unusual order or leaves behind.
static QStringList notes(const Project::Project &project, const TargetStatus &status, const Plan &plan)
{
    QStringList notes = dumpNotes(project, status, plan);
    QSet<QString> planned;
    for (const Step &step : plan.steps)
        planned.insert(step.migration.version);
    for (const MigrationState &state : status.migrations) {
        if (state.state == State::OutOfOrder && planned.contains(state.version))
            notes.append(QCoreApplication::translate("Engine", "%1 is older than the newest applied migration.")
                             .arg(state.version));
        if (state.state == State::Edited && plan.direction == Direction::Down && planned.contains(state.version))
            notes.append(
                QCoreApplication::translate("Engine", "%1 was edited after it was applied: its down may not fit.")
                    .arg(state.version));
    }
    return notes;
}

/// The tools would only strike it from the history: the schema would stay, and the next up would fail. Where the up
/// script is empty too there is nothing to undo.
static std::unexpected<Error> emptyDown(const Project::Migration &migration)
{
    return failure(
        {.message = QCoreApplication::translate("Engine", "Migration %1 has an empty down script: it cannot be undone.")
                        .arg(migration.title()),
         .hint = QCoreApplication::translate("Engine",
                                             "Write one: lint and the editor offer it where it follows from the up "
                                             "script."),
         .file = migration.down ? migration.down->file : QString()});
}

Result<Plan> plan(const Project::Project &project, const TargetStatus &status, const Request &request,
                  const Dialect::Surroundings &surroundings)
{
    // A file that could not be read is a migration that would be left out: what the tool would refuse we refuse.
    if (!project.problems.isEmpty()) {
        Error problem = project.problems.first();
        problem.hint = problem.hint.isEmpty()
            ? QCoreApplication::translate("Engine", "Nothing is run before that is put right.")
            : problem.hint;
        return failure(problem);
    }
    const auto selected = select(project, status, request);
    if (!selected)
        return failure(selected.error());
    QHash<QString, Interrupted> interrupted;
    for (const MigrationState &state : status.migrations) {
        if (state.interrupted)
            interrupted.insert(state.version, *state.interrupted);
    }
    const Dialect::Surroundings around = withServer(surroundings, project, status.serverVersion);
    const Dialect::Dialect dialect = reading(project, around);
    Plan plan{.target = status.target, .direction = request.direction};
    plan.steps.reserve(selected->size());
    for (const qsizetype place : *selected) {
        const Project::Migration &migration = project.migrations.at(place);
        const QString previous = place > 0 ? project.migrations.at(place - 1).version : QString();
        Step step = stepAt(migration, request.direction, previous, dialect, around);
        if (const auto found = interrupted.constFind(migration.version); found != interrupted.cend()) {
            step.done = found->done;
            step.uncertain = found->uncertain;
            step.failed = found->failed;
            step.transaction = false; // part of it already stands
        }
        if (request.direction == Direction::Down && step.statements.isEmpty()
            && !stepAt(migration, Direction::Up, {}, dialect, around).statements.isEmpty())
            return emptyDown(migration);
        plan.steps.append(std::move(step));
    }
    plan.notes = notes(project, status, plan);
    return plan;
}

} // namespace Engine
