// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A loop of batches in one transaction: nothing is released before all of them are done, which is what batches are for.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::batch_loop_in_single_transaction {

/// Does the loop, or one around it, end transactions?
static bool commits(const CodeBody &body, qsizetype loop)
{
    for (; loop >= 0; loop = body.loops.at(loop).parent) {
        if (body.loops.at(loop).commits)
            return true;
    }
    return false;
}

static void suggest(const Place &place, const CodeLoop &loop, Finding &finding)
{
    const Script &script = place.script;
    const qsizetype runner = place.statement().parent;
    const bool own = script.bodyOf.value(runner, -1) == place.statement().body; // not a routine made elsewhere
    const std::optional<QList<Edit>> header = withoutTransaction(script, runner);
    if (!own || !header || loop.end.isEmpty() || loop.handlesExceptions || script.isSealed(loop.end))
        return;
    QList<Edit> edits = *header;
    edits.append(insertion(script, loop.end.begin, "COMMIT; "));
    finding.fixes.append(
        {.title = QCoreApplication::translate("Lint", "Commit each batch, without a transaction around them"),
         .edits = edits});
}

/// MySQL and MariaDB commit with each statement that changes the schema: behind CREATE PROCEDURE no transaction of the
/// tool's is open any more, and each round is one of its own. Says so of every statement.
static QList<bool> committedBefore(const Script &script)
{
    QList<bool> result;
    bool committed = false;
    for (const Statement &statement : script.statements) {
        result.append(committed && script.dialect->onlineDdl);
        for (const Sql::Change &change : statement.meaning.changes) {
            const auto *control = std::get_if<Sql::TransactionControl>(&change);
            if (control && control->verb == Sql::TransactionVerb::Begin)
                committed = false;
            else if (statement.parent < 0 && Sql::isSchemaChange(change))
                committed = true;
        }
    }
    return result;
}

/// Rows of a table that others use, changed in a loop.
static void checkLoop(const Place &place, const Sql::ChangeRows &rows, const QList<bool> &committed,
                      QSet<std::pair<qsizetype, qsizetype>> &seen, Report &report)
{
    using Sql::RowVerb;
    const Statement &statement = place.statement();
    const CodeLoop *loop = place.script.loop(place.index);
    const bool writes = rows.verb == RowVerb::Update || rows.verb == RowVerb::Delete
        || (rows.verb == RowVerb::Insert && rows.fromQuery);
    if (!loop || !writes || !statement.inTransaction || loop->kind == CodeLoop::Kind::Items || place.isNew(rows.table)
        || place.isTemporary(rows.table) || seen.contains({statement.body, statement.loop})
        || commits(place.script.bodies.at(statement.body), statement.loop) || committed.value(statement.parent))
        return;
    seen.insert({statement.body, statement.loop});
    Finding &finding = report.addFor(
        place, rows.table, loop->header,
        QCoreApplication::translate(
            "Lint",
            "Every round of this loop writes rows of %1 in one transaction: none of their locks is "
            "released, and nothing is kept, before the last round is done.")
            .arg(rows.table.display()),
        loop->kind == CodeLoop::Kind::Rows ? Severity::Warning : Severity::Error);
    finding.help = QCoreApplication::translate(
        "Lint",
        "COMMIT at the end of each round, in a migration that the tool runs without a transaction; or let a program "
        "outside run the batches.");
    suggest(place, *loop, finding);
}

static void checkCommits(const Place &runner, const CodeBody &body, Report &report)
{
    if (body.commits.isEmpty() || !runner.script.isPostgresql())
        return;
    if (runner.statement().inTransaction) {
        Finding &finding = report.add(
            body.commits.first(),
            QCoreApplication::translate("Lint",
                                        "A transaction is open around this code, so that the server refuses the COMMIT "
                                        "(invalid transaction termination): the migration fails here."));
        finding.help = QCoreApplication::translate(
            "Lint", "Put it alone into a migration that the tool runs without a transaction.");
        const std::optional<QList<Edit>> header = withoutTransaction(runner.script, runner.index);
        if (header && !header->isEmpty())
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Run this migration without a transaction"),
                 .edits = *header});
    } else if (body.commitsInHandledBlock) {
        report
            .add(
                body.commits.first(),
                QCoreApplication::translate("Lint",
                                            "A block that handles exceptions is a subtransaction: the server refuses a "
                                            "COMMIT in it, and the migration fails here."))
            .help = QCoreApplication::translate("Lint", "Put the EXCEPTION into a block inside, before the COMMIT.");
    }
}

/// The same batch again and again, written out.
static void checkRepeated(const Script &script, Report &report)
{
    QHash<std::pair<int, QByteArray>, qsizetype> first;
    QSet<qsizetype> said;
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const Statement &statement = place.statement();
        const bool batch = rows.verb != Sql::RowVerb::Select && rows.bounded && rows.hasWhere && statement.inTransaction
            && statement.parent < 0 && !wordIn(script, place.index, "LIMIT").isEmpty() && !place.isNew(rows.table)
            && !place.isTemporary(rows.table);
        if (!batch)
            return;
        const std::pair key(statement.transaction, statement.sql.text);
        const auto before = first.constFind(key);
        if (before == first.constEnd()) {
            first.insert(key, place.index);
        } else if (!said.contains(*before)) {
            said.insert(*before);
            report
                .addFor(
                    place, rows.table, script.head(place.index),
                    QCoreApplication::translate("Lint",
                                                "This batch of %1 is run again in the same transaction: none of the "
                                                "locks is released before the last one is done.")
                        .arg(rows.table.display()))
                .help = QCoreApplication::translate(
                "Lint", "Let each batch be a transaction of its own: a loop with COMMIT, or a program outside.");
        }
    });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const QList<bool> committed = committedBefore(script);
    QSet<std::pair<qsizetype, qsizetype>> loops;
    QSet<qsizetype> bodies;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        const Statement &statement = place.statement();
        const bool block = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
            return std::holds_alternative<Sql::CodeBlock>(change);
        });
        const qsizetype body = statement.parent >= 0 ? statement.body : block ? script.bodyOf.value(i, -1) : -1;
        if (body >= 0 && !bodies.contains(body)) {
            bodies.insert(body);
            checkCommits({script, statement.parent >= 0 ? statement.parent : i}, script.bodies.at(body), report);
        }
        for (const Sql::Change &change : statement.meaning.changes) {
            if (const auto *rows = std::get_if<Sql::ChangeRows>(&change); rows && statement.parent >= 0)
                checkLoop(place, *rows, committed, loops, report);
        }
    }
    checkRepeated(script, report);
}

Rule rule()
{
    return {.id = u"batch-loop-in-single-transaction"_s,
            .title = QCoreApplication::translate("Lint", "Batches in one transaction"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::CodeBlock, Sql::ChangeRows>()};
}

} // namespace Lint::Rules::batch_loop_in_single_transaction
