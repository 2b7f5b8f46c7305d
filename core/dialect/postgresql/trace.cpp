// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/trace.h"

#include "core/dialect/postgresql/connection.h"
#include "core/dialect/postgresql/parse.h"
#include "core/sql/lexer.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace PostgreSql {

namespace {

struct Relation
{
    QString name; ///< qualified
    QString kind; ///< relkind
    qlonglong file = 0;
};

using Relations = QHash<qlonglong, Relation>;

const QStringList &modes() // from the weakest
{
    static const QStringList names = {
        u"AccessShareLock"_s, u"RowShareLock"_s,          u"RowExclusiveLock"_s, u"ShareUpdateExclusiveLock"_s,
        u"ShareLock"_s,       u"ShareRowExclusiveLock"_s, u"ExclusiveLock"_s,    u"AccessExclusiveLock"_s};
    return names;
}

/// "AccessExclusiveLock" → "ACCESS EXCLUSIVE".
QString modeName(QString mode)
{
    static const QRegularExpression words(u"(?<=[a-z])(?=[A-Z])"_s);
    return mode.remove(u"Lock"_s).replace(words, u" "_s).toUpper();
}

/// Relations as others see them: what is not committed is nobody's concern yet.
Result<Relations> visibleRelations(Database::Connection &watcher)
{
    const auto rows = watcher.execute(
        "SELECT c.oid::int8, n.nspname, c.relname, c.relkind::text, c.relfilenode::int8 FROM pg_class c"
        " JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND c.relkind <> 'c'");
    if (!rows)
        return failure(rows.error());
    Relations relations;
    relations.reserve(rows->rows.size());
    for (const QVariantList &row : rows->rows)
        relations.insert(row[0].toLongLong(),
                         {.name = Schema::qualified(row[1].toString(), row[2].toString()),
                          .kind = row[3].toString(),
                          .file = row[4].toLongLong()});
    return relations;
}

/// The strongest mode that a session holds, by relation.
Result<QHash<qlonglong, int>> heldLocks(Database::Connection &watcher, int process)
{
    const auto rows = watcher.execute(
        "SELECT relation::int8, mode FROM pg_locks WHERE locktype = 'relation' AND granted AND pid = "
        + QByteArray::number(process)
        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    if (!rows)
        return failure(rows.error());
    QHash<qlonglong, int> held;
    for (const QVariantList &row : rows->rows) {
        const qlonglong relation = row[0].toLongLong();
        held.insert(relation, qMax(held.value(relation, -1), int(modes().indexOf(row[1].toString()))));
    }
    return held;
}

QList<Dialect::Lock> newLocks(const QHash<qlonglong, int> &before, const QHash<qlonglong, int> &after,
                              const Relations &relations)
{
    QList<Dialect::Lock> locks;
    for (const auto &[oid, mode] : after.asKeyValueRange()) {
        const auto relation = relations.constFind(oid);
        if (relation == relations.cend() || mode <= before.value(oid, -1))
            continue;
        const bool isIndex = relation->kind == u'i' || relation->kind == u'I';
        if (isIndex && mode == 0)
            continue; // the planner looked at it
        locks.append({.mode = modeName(modes().value(mode)), .object = relation->name});
    }
    std::ranges::sort(locks, {}, &Dialect::Lock::object);
    return locks;
}

/// The server reports tables by their plain name: the one of that name which the statement locked, else any.
QString qualifiedName(const QString &plain, const Relations &relations, const QHash<qlonglong, int> &locked)
{
    QString found;
    for (const auto &[oid, relation] : relations.asKeyValueRange()) {
        if (!relation.name.endsWith(u'.' + plain) || relation.kind == u'i' || relation.kind == u'I')
            continue;
        if (locked.contains(oid))
            return relation.name;
        found = relation.name;
    }
    return found;
}

/// The table that a statement is about: a message about a foreign key names the key alone.
QString alteredTable(const Sql::Statement &statement)
{
    const QList<Sql::Change> changes = parse(statement).changes;
    const QList<Sql::Name> tables = changes.isEmpty() ? QList<Sql::Name>() : Sql::touchedTables(changes.first());
    return tables.isEmpty() ? QString() : tables.first().name;
}

void readMessages(Dialect::Trace &trace, const QList<Database::Notice> &messages, const Relations &relations,
                  const QHash<qlonglong, int> &locked, const Sql::Statement &statement)
{
    // The server's texts are not translated and the same from 12 to 18.
    static const QRegularExpression rewriting(u"^rewriting table \"(.*)\"$"_s);
    static const QRegularExpression scanning(u"^(?:verifying table|building index \".*\" on table) \"([^\"]*)\""_s);
    const auto add = [&](QStringList &list, const QString &plain) {
        const QString name = qualifiedName(plain, relations, locked);
        if (!name.isEmpty() && !list.contains(name))
            list.append(name);
    };
    for (const Database::Notice &message : messages) {
        if (!message.severity.startsWith(u"DEBUG"_s)) {
            trace.notices.append(message.severity + u": "_s + message.message);
        } else if (const auto rewrite = rewriting.match(message.message); rewrite.hasMatch()) {
            add(trace.rewrites, rewrite.captured(1));
        } else if (const auto scan = scanning.match(message.message); scan.hasMatch()) {
            add(trace.scans, scan.captured(1));
        } else if (message.message.startsWith(u"validating foreign key constraint"_s)) {
            add(trace.scans, alteredTable(statement));
        }
    }
}

/// VACUUM FULL and CLUSTER say nothing, but leave another file. (TRUNCATE does too, and reads no row.)
void compareFiles(Dialect::Trace &trace, const Relations &before, const Relations &after)
{
    for (const auto &[oid, relation] : before.asKeyValueRange()) {
        const bool table = relation.kind == u'r' || relation.kind == u'm';
        const auto now = after.constFind(oid);
        if (table && now != after.cend() && now->file != relation.file && !trace.rewrites.contains(relation.name))
            trace.rewrites.append(relation.name);
    }
    trace.rewrites.sort();
}

bool startsWith(const QByteArray &statement, std::initializer_list<const char *> words)
{
    Sql::Lexer lexer(statement, {.nestedComments = true});
    Sql::Token token = lexer.next();
    while (token.kind == Sql::TokenKind::Comment)
        token = lexer.next();
    const QByteArray first = lexer.text(token).toByteArray().toLower();
    return std::ranges::any_of(words, [&](const char *word) { return first == word; });
}

} // namespace

Result<Dialect::Trace> traced(Database::Connection &connection, Database::Connection &watcher,
                              const Sql::Statement &statement, std::stop_token stop)
{
    const int process = static_cast<Connection &>(connection).backendProcessId();
    const auto relations = visibleRelations(watcher);
    if (!relations)
        return failure(relations.error());
    const auto before = heldLocks(watcher, process);
    if (!before)
        return failure(before.error());

    // SHOW and SET need no snapshot, so that a SET TRANSACTION after them is still allowed. What itself ends a
    // transaction or sets something runs alone: there is nothing to hear, and putting the level back could undo its
    // work.
    const bool listen = !startsWith(statement.text,
                                    {"set", "reset", "discard", "begin", "start", "commit", "end", "rollback", "abort",
                                     "savepoint", "release", "prepare"});
    QString level;
    if (listen) {
        const auto shown = connection.execute("SHOW client_min_messages");
        if (!shown) // the transaction has failed already; let the statement say so
            return failure(shown.error());
        level = shown->value().toString();
        if (const auto set = connection.execute("SET client_min_messages = debug1"); !set)
            return failure(set.error());
    }
    connection.takeNotices();

    QElapsedTimer timer;
    timer.start();
    const auto result = connection.execute(statement, stop);
    Dialect::Trace trace{.milliseconds = timer.elapsed()};
    const QList<Database::Notice> messages = connection.takeNotices();
    const auto after = heldLocks(watcher, process);

    // In a failed transaction its end brings the level back.
    if (listen && (result || !connection.inTransaction()))
        std::ignore = connection.execute("SET client_min_messages = " + level.toUtf8());
    connection.takeNotices();
    if (!result)
        return failure(result.error());
    if (!after)
        return failure(after.error());

    trace.rows = result->affected >= 0 ? result->affected : (result->columns.isEmpty() ? -1 : result->rows.size());
    trace.locks = newLocks(*before, *after, *relations);
    readMessages(trace, messages, *relations, *after, statement);
    if (!connection.inTransaction() && startsWith(statement.text, {"vacuum", "cluster"})) {
        if (const auto now = visibleRelations(watcher))
            compareFiles(trace, *relations, *now);
    }
    return trace;
}

} // namespace PostgreSql
