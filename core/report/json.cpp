// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

#include "core/base/redact.h"
#include "core/schema/json.h"

using namespace Qt::StringLiterals;

namespace Report {

/// Times are UTC in ISO 8601, or null where none is known.
static QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject errorJson(const Error &error)
{
    static const QHash<Error::Kind, QString> kinds = {
        {Error::Kind::Input, u"input"_s},         {Error::Kind::Unreachable, u"unreachable"_s},
        {Error::Kind::Failed, u"failed"_s},       {Error::Kind::Locked, u"locked"_s},
        {Error::Kind::Cancelled, u"cancelled"_s}, {Error::Kind::Untrusted, u"untrusted"_s},
    };
    QJsonObject object = {{u"kind"_s, kinds.value(error.kind)}, {u"message"_s, error.message}};
    if (!error.detail.isEmpty())
        object.insert(u"detail"_s, error.detail);
    if (!error.hint.isEmpty())
        object.insert(u"hint"_s, error.hint);
    if (!error.file.isEmpty())
        object.insert(u"file"_s, error.file);
    if (error.line > 0)
        object.insert(u"line"_s, error.line);
    if (!error.sqlState.isEmpty())
        object.insert(u"sqlstate"_s, error.sqlState);
    return object;
}

/// What is wrong with single files, which the rest of an answer therefore knows nothing of.
QJsonArray problemsJson(const Project::Project &project)
{
    QJsonArray problems;
    for (const Error &problem : project.problems)
        problems.append(errorJson(problem));
    return problems;
}

static QJsonObject migrationJson(const Engine::MigrationState &migration)
{
    QJsonObject object = {
        {u"version"_s, migration.version},
        {u"name"_s, migration.name},
        {u"state"_s, Engine::stateName(migration.state)},
        {u"appliedAt"_s, timeJson(migration.appliedAt)},
        {u"reversible"_s, migration.reversible},
        {u"files"_s, QJsonArray::fromStringList(migration.files)},
    };
    if (!migration.note.isEmpty())
        object.insert(u"note"_s, migration.note);
    return object;
}

QJsonObject statusJson(const Project::Project &project, const QList<Engine::TargetStatus> &targets)
{
    QJsonArray targetArray;
    for (const Engine::TargetStatus &status : targets) {
        QJsonArray migrations;
        for (const Engine::MigrationState &migration : status.migrations)
            migrations.append(migrationJson(migration));
        QJsonObject object = {
            {u"name"_s, status.target},     {u"kind"_s, Project::targetKindName(status.kind)},
            {u"dialect"_s, status.dialect}, {u"serverVersion"_s, textOrNull(status.serverVersion)},
            {u"history"_s, status.history}, {u"migrations"_s, migrations},
        };
        if (status.error)
            object.insert(u"error"_s, errorJson(*status.error));
        targetArray.append(object);
    }
    return {
        {u"project"_s,
         QJsonObject{{u"format"_s, project.format}, {u"path"_s, project.path}, {u"dialect"_s, project.dialect}}},
        {u"problems"_s, problemsJson(project)},
        {u"targets"_s, targetArray},
    };
}

static QJsonArray locksJson(const QList<Dialect::Lock> &locks)
{
    QJsonArray array;
    for (const Dialect::Lock &lock : locks)
        array.append(QJsonObject{{u"mode"_s, lock.mode}, {u"object"_s, lock.object}});
    return array;
}

static QJsonObject forecastJson(const Dialect::Forecast &forecast)
{
    return {
        {u"known"_s, forecast.known},
        {u"locks"_s, locksJson(forecast.locks)},
        {u"rewrites"_s, QJsonArray::fromStringList(forecast.rewrites)},
        {u"scans"_s, QJsonArray::fromStringList(forecast.scans)},
        {u"blocksReads"_s, forecast.blocksReads},
        {u"blocksWrites"_s, forecast.blocksWrites},
        {u"seconds"_s, forecast.seconds ? QJsonValue(*forecast.seconds) : QJsonValue()},
        {u"rows"_s, forecast.rows ? QJsonValue(*forecast.rows) : QJsonValue()},
        {u"note"_s, textOrNull(forecast.note)},
    };
}

QJsonObject planJson(const Engine::Plan &plan)
{
    QJsonArray steps;
    for (const Engine::Step &step : plan.steps) {
        QJsonArray statements;
        for (const Engine::PlannedStatement &statement : step.statements) {
            statements.append(QJsonObject{{u"sql"_s, QString::fromUtf8(withSecretsHidden(statement.sql.text))},
                                          {u"line"_s, statement.line},
                                          {u"forecast"_s, forecastJson(statement.forecast)}});
        }
        steps.append(QJsonObject{{u"version"_s, step.migration.version},
                                 {u"name"_s, step.migration.name},
                                 {u"transaction"_s, step.transaction},
                                 {u"done"_s, step.done},
                                 {u"statements"_s, statements}});
    }
    return {{u"direction"_s, Project::directionName(plan.direction)}, {u"target"_s, plan.target}, {u"steps"_s, steps}};
}

static QJsonValue failureJson(const std::optional<Engine::RunFailure> &failure)
{
    if (!failure)
        return {};
    return QJsonObject{
        {u"version"_s, failure->version},
        {u"statement"_s, failure->statement},
        {u"file"_s, textOrNull(failure->file)},
        {u"line"_s, failure->line},
        {u"column"_s, failure->column},
        {u"sqlstate"_s, textOrNull(failure->error.sqlState)},
        {u"message"_s, failure->error.message},
        {u"detail"_s, textOrNull(failure->error.detail)},
        {u"hint"_s, textOrNull(failure->error.hint)},
        {u"left"_s, failure->left},
    };
}

QJsonObject runJson(const Engine::Summary &summary)
{
    QJsonArray steps;
    for (const Engine::StepResult &step : summary.steps) {
        steps.append(QJsonObject{
            {u"version"_s, step.version}, {u"outcome"_s, step.outcome}, {u"milliseconds"_s, step.milliseconds}});
    }
    return {{u"direction"_s, Project::directionName(summary.direction)},
            {u"steps"_s, steps},
            {u"error"_s, failureJson(summary.failure)}};
}

static QJsonArray traceJson(const QList<Proof::TracedStatement> &trace)
{
    QJsonArray array;
    for (const Proof::TracedStatement &statement : trace) {
        array.append(QJsonObject{
            {u"direction"_s, Project::directionName(statement.direction)},
            {u"run"_s, statement.run},
            {u"statement"_s, statement.statement},
            {u"line"_s, statement.line},
            {u"locks"_s, locksJson(statement.trace.locks)},
            {u"rewrites"_s, QJsonArray::fromStringList(statement.trace.rewrites)},
            {u"scans"_s, QJsonArray::fromStringList(statement.trace.scans)},
            {u"milliseconds"_s, statement.trace.milliseconds},
        });
    }
    return array;
}

static QJsonArray checklistJson(const QList<Proof::ChecklistItem> &checklist)
{
    QJsonArray array;
    for (const Proof::ChecklistItem &item : checklist) {
        QJsonValue pass; // null: not applicable or not run; `evidence` says which
        if (item.check == Proof::Check::Passed || item.check == Proof::Check::Failed)
            pass = item.check == Proof::Check::Passed;
        array.append(QJsonObject{{u"item"_s, item.item},
                                 {u"pass"_s, pass},
                                 {u"evidence"_s, item.evidence},
                                 {u"rule"_s, textOrNull(item.rule)}});
    }
    return array;
}

static QJsonObject proofJson(const Proof::Proof &proof)
{
    QJsonArray lost;
    for (const Proof::LostRows &rows : proof.lost)
        lost.append(
            QJsonObject{{u"table"_s, rows.table}, {u"column"_s, textOrNull(rows.column)}, {u"rows"_s, rows.rows}});
    QJsonArray rows;
    for (const Proof::TableRows &table : proof.rows) {
        rows.append(QJsonObject{{u"table"_s, table.table},
                                {u"before"_s, table.before},
                                {u"kept"_s, table.kept},
                                {u"changed"_s, table.changed},
                                {u"lost"_s, table.lost}});
    }
    return {
        {u"version"_s, proof.version},
        {u"name"_s, proof.name},
        {u"verdict"_s, Proof::verdictName(proof.verdict)},
        {u"differences"_s, Schema::toJson(proof.differences)},
        {u"repeated"_s, Schema::toJson(proof.repeated)},
        {u"effect"_s, Schema::toJson(proof.effect)},
        {u"lost"_s, lost},
        {u"rows"_s, rows},
        {u"notes"_s, QJsonArray::fromStringList(proof.notes)},
        {u"trace"_s, traceJson(proof.trace)},
        {u"checklist"_s, checklistJson(proof.checklist)},
        {u"error"_s, failureJson(proof.failure)},
        {u"server"_s, proof.server},
        {u"fingerprint"_s, proof.fingerprint},
        {u"at"_s, timeJson(proof.at)},
        {u"milliseconds"_s, proof.milliseconds},
    };
}

QJsonObject proofsJson(const QList<Proof::Proof> &proofs)
{
    QJsonArray results;
    for (const Proof::Proof &proof : proofs)
        results.append(proofJson(proof));
    return {{u"results"_s, results}};
}

QJsonObject differencesJson(const QList<Schema::Difference> &differences)
{
    return {{u"differences"_s, Schema::toJson(differences)}};
}

} // namespace Report
