// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/script.h"

#include "core/base/crew.h"
#include "core/lint/rolledback.h"
#include "core/lint/runningcode.h"
#include "core/lint/statementcontext.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Lint {

bool Script::isPostgresql() const
{
    return dialect && dialect->id == "postgresql"_L1;
}

bool Script::isSqlite() const
{
    return dialect && dialect->id == "sqlite"_L1;
}

Sql::Range Script::head(qsizetype statement) const
{
    const Sql::Statement &sql = statements.at(statement).sql;
    qsizetype length = 0;
    while (length < sql.text.size() && sql.text.at(length) != '\n' && sql.text.at(length) != '(')
        ++length;
    while (length > 1 && (sql.text.at(length - 1) == ' ' || sql.text.at(length - 1) == '\r'))
        --length;
    return {sql.range.begin, sql.range.begin + std::max<qsizetype>(length, 1)};
}

Sql::Range Script::fileRange() const
{
    if (!statements.isEmpty())
        return head(0);
    const qsizetype begin = source ? source->section.begin : 0;
    return {begin, begin + 1};
}

const Schema::Table *Script::table(const Sql::Name &name, qsizetype at) const
{
    if (!schema || replay.isNew(name, at))
        return nullptr;
    if (const Schema::Table *exact = schema->table(name.name, name.schema);
        exact || !isSqlite() || !name.schema.isEmpty())
        return exact;
    const auto found = std::ranges::find_if(schema->tables, [&](const Schema::Table &table) {
        return table.name.compare(name.name, Qt::CaseInsensitive) == 0; // as SQLite finds it
    });
    return found == schema->tables.end() ? nullptr : &*found;
}

std::optional<Dialect::TableSize> Script::size(const Sql::Name &table, qsizetype at) const
{
    if (sizes.isEmpty())
        return std::nullopt;
    auto found = sizes.constFind(replay.key(table, at));
    if (found == sizes.constEnd())
        found = sizes.constFind(table.display());
    if (found == sizes.constEnd() && isSqlite() && table.schema.isEmpty())
        found = std::find_if(sizes.constKeyValueBegin(), sizes.constKeyValueEnd(), [&](const auto &size) {
                    return size.first.compare(table.name, Qt::CaseInsensitive) == 0;
                }).base();
    return found == sizes.constEnd() ? std::nullopt : std::optional(*found);
}

const CodeBody *Script::body(qsizetype statement) const
{
    const auto found = bodyOf.constFind(statement);
    return found == bodyOf.constEnd() ? nullptr : &bodies.at(*found);
}

const CodeLoop *Script::loop(qsizetype statement) const
{
    const Statement &inner = statements.at(statement);
    return inner.body < 0 || inner.loop < 0 ? nullptr : &bodies.at(inner.body).loops.at(inner.loop);
}

bool Script::isSealed(Sql::Range range) const
{
    const auto after = std::ranges::upper_bound(sealed, range.begin, {}, &Sql::Range::begin);
    return after != sealed.begin() && std::prev(after)->contains(range.begin);
}

const Rebuild *Script::rebuildWith(qsizetype statement) const
{
    const auto found = rebuildOf.constFind(statement);
    return found == rebuildOf.constEnd() ? nullptr : &rebuilds.at(*found);
}

QString Place::columnType(const Sql::Name &table, const QString &column) const
{
    const QString type = script.replay.columnType(table, column, index);
    if (!type.isEmpty())
        return type;
    const Schema::Table *known = script.table(table, index);
    const Schema::Column *knownColumn = known ? known->column(column) : nullptr;
    return knownColumn ? knownColumn->type : QString();
}

/// Numbers the transactions that the script really runs in: by the tool's mode, then by the script's own BEGIN and
/// COMMIT.
static void assignTransactions(QList<Statement> &statements, Project::TransactionMode mode)
{
    using Sql::TransactionVerb;
    using enum Project::TransactionMode;
    // One query of several statements is one transaction to the server, also around BEGIN and COMMIT in it.
    const bool always = mode == Implicit && statements.size() > 1;
    bool open = mode == Wrapped || always;
    int number = 1;
    for (Statement &statement : statements) {
        const Sql::TransactionControl *control = nullptr;
        bool chained = false; // COMMIT AND CHAIN is an end and a beginning
        for (const Sql::Change &change : statement.meaning.changes) {
            if (const auto *found = std::get_if<Sql::TransactionControl>(&change)) {
                chained = control;
                control = chained ? control : found;
            }
        }
        if (control && control->verb == TransactionVerb::Begin && !open) {
            open = true;
            ++number;
        }
        statement.inTransaction = open;
        statement.transaction = number;
        if (!open)
            ++number;
        if (control && (control->verb == TransactionVerb::Commit || control->verb == TransactionVerb::Rollback)) {
            open = always || chained;
            ++number;
        }
    }
}

Sql::Cursor Place::words() const
{
    if (script.context && index == script.only)
        return script.context->words();
    return Sql::Cursor(statement().sql, script.dialect->lexicalRules);
}

void makeIndexes(Script &script)
{
    script.byType = {.made = true};
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            QList<qsizetype> &places = script.byType.statements[change.index()];
            script.byType.types |= typeOf(change);
            if (places.isEmpty() || places.last() != i)
                places.append(i);
        }
    }
    script.rebuildOf.clear();
    for (qsizetype number = script.rebuilds.size(); --number >= 0;) { // the first one has the say
        const Rebuild &rebuild = script.rebuilds.at(number);
        for (const qsizetype statement : {rebuild.create, rebuild.copy, rebuild.drop, rebuild.rename}) {
            if (statement >= 0)
                script.rebuildOf.insert(statement, number);
        }
    }
}

void assemble(Script &script)
{
    assignTransactions(script.statements, script.source->transaction);
    if (script.dialect->transactionalDdl)
        leaveOutRolledBack(script.statements);
    lookIntoCode(script);
    script.rebuilds = findRebuilds(script.statements);
    makeIndexes(script);
}

Script parsed(const Dialect::Dialect *dialect, const Project::Project &project, const Project::Migration &migration,
              Project::Direction direction, Crew *crew, const std::stop_token &stop)
{
    Script script{.dialect = dialect, .project = &project, .migration = &migration, .direction = direction};
    const std::optional<Project::Script> &source = migration.script(direction);
    script.source = source ? &*source : nullptr;
    if (!dialect || !source)
        return script;
    const QList<Sql::Statement> statements = Sql::split(source->fileText, dialect->lexicalRules, source->section);
    script.statements.resize(statements.size());
    const std::span<Statement> all = script.statements;
    static constexpr qsizetype piece = 256;
    const auto parse = [&](qsizetype number) {
        const qsizetype end = std::min((number + 1) * piece, statements.size());
        for (qsizetype i = number * piece; i < end; ++i)
            all[size_t(i)] = {.sql = statements.at(i), .meaning = dialect->parse(statements.at(i))};
    };
    Crew alone(1);
    (crew ? *crew : alone).run((statements.size() + piece - 1) / piece, parse, stop);
    assemble(script);
    return script;
}

void place(Script &script, int serverVersion, const Schema::Snapshot *schema)
{
    script.serverVersion = serverVersion;
    script.schema = schema;
    script.replay = Replay(script.dialect, schema);
    script.mentioned.reset();
    for (const Statement &statement : std::as_const(script.statements))
        script.replay.apply(statement);
}

Script prepare(const Dialect::Dialect *dialect, const Project::Project &project, const Project::Migration &migration,
               Project::Direction direction, int serverVersion, const Schema::Snapshot *schema)
{
    Script script = parsed(dialect, project, migration, direction);
    place(script, serverVersion, schema);
    return script;
}

} // namespace Lint
