// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/parse.h"

#include "core/dialect/postgresql/tree.h"
#include "core/sql/textmap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

Sql::LexicalRules lexicalRules()
{
    return {.dollarQuotes = true,
            .escapeStrings = true,
            .nestedComments = true,
            .copyFromStdin = true,
            .clientCommands = true,
            .beginAtomic = true,
            .ruleActions = true};
}

/// The first words, in upper case, for statements that are named and no more.
static QString head(const Source &source, int words = 3)
{
    QStringList result;
    for (qsizetype i = 0; i < source.count() && result.size() < words; ++i) {
        if (source.token(i).kind != Sql::TokenKind::Word)
            break;
        result.append(source.written(i, i + 1).toUpper());
    }
    return result.join(u' ');
}

static Sql::Change opaque(const Source &source, const QString &reason)
{
    return Sql::Opaque{.head = head(source), .reason = reason};
}

/// Deep inside, the parser counts characters from 1, and only within the statement.
static Error syntaxError(const Sql::Statement &statement, const PgQueryError &error)
{
    qsizetype offset = 0;
    if (error.cursorpos > 0)
        offset = Sql::TextMap(statement.text).offsetOfCodePoint(error.cursorpos);
    return {.message = QCoreApplication::translate("PostgreSql", "The statement is not valid PostgreSQL: %1.")
                           .arg(text(error.message)),
            .detail = text(error.message),
            .sqlState = u"42601"_s,
            .position = statement.range.begin + offset};
}

/// EXPLAIN (ANALYZE) carries its statement out; the last word about it counts.
static bool carriesOut(const ExplainStmt *explain)
{
    bool analyze = false;
    for (const ListCell &cell : items(explain->options)) {
        const auto *option = as<DefElem>(cell);
        if (text(option->defname) != u"analyze")
            continue;
        const bool off = (is(option->arg, T_Integer) && as<Integer>(option->arg)->ival == 0)
            || (is(option->arg, T_String)
                && QStringList{u"false"_s, u"off"_s, u"0"_s}.contains(text(as<String>(option->arg)->sval).toLower()));
        analyze = !off;
    }
    return analyze;
}

bool read(const Source &source, const Node *node, QList<Sql::Change> &changes)
{
    if (is(node, T_ExplainStmt)) {
        const auto *explain = as<ExplainStmt>(node);
        if (carriesOut(explain))
            return read(source, explain->query, changes);
        changes.append(Sql::ChangeRows{.verb = Sql::RowVerb::Select}); // it shows something, and that is all
        return true;
    }
    return readRows(source, node, changes) || readAlterTable(source, node, changes) || readTables(source, node, changes)
        || readIndexes(source, node, changes) || readObjects(source, node, changes)
        || readAlterObjects(source, node, changes) || readSession(source, node, changes);
}

/// psql carries it out itself: nothing of it reaches a server.
static Sql::Change clientCommand(const Sql::Statement &statement)
{
    const QString command = QString::fromUtf8(statement.text.simplified().split(' ').first());
    return Sql::Opaque{
        .head = command,
        .reason = QCoreApplication::translate("PostgreSql", "%1 is a command of psql; a server refuses it.")
                      .arg(command)};
}

Sql::Meaning parse(const Sql::Statement &statement)
{
    Sql::Meaning meaning;
    if (statement.text.startsWith('\\')) {
        meaning.changes.append(clientCommand(statement));
        return meaning;
    }
    const Source source(statement);
    // The parser would take what stands before it for the whole.
    if (const qsizetype nul = statement.text.indexOf('\0'); nul >= 0) {
        meaning.syntaxError = Error{
            .message = QCoreApplication::translate("PostgreSql", "A NUL byte stands here: no server takes one in SQL."),
            .sqlState = u"42601"_s,
            .position = statement.range.begin + nul};
        meaning.changes.append(opaque(source, meaning.syntaxError->message));
        return meaning;
    }
    const Tree tree(statement.text);
    if (tree.root()) {
        if (!read(source, tree.root(), meaning.changes))
            meaning.changes.append(opaque(
                source, QCoreApplication::translate("PostgreSql", "This kind of statement is not looked into.")));
        return meaning;
    }
    if (!tree.error()) {
        meaning.changes.append(
            opaque(source, QCoreApplication::translate("PostgreSql", "There is no statement here.")));
        return meaning;
    }
    if (std::optional<QList<Sql::Change>> newer = readNewerSyntax(source)) {
        meaning.changes = *newer;
        return meaning;
    }
    meaning.syntaxError = syntaxError(statement, *tree.error());
    meaning.changes.append(opaque(source, meaning.syntaxError->message));
    return meaning;
}

/// CREATE SUBSCRIPTION makes a slot on the other server unless it is told not to.
static bool makesSlot(const Source &source)
{
    for (qsizetype i = 0; i < source.count(); ++i) {
        if ((source.isWord(i, "connect") || source.isWord(i, "create_slot"))
            && (source.isWord(i + 2, "false") || source.isWord(i + 2, "off")
                || source.written(i + 2, i + 3) == u"'false'"))
            return false;
    }
    return true;
}

/// What the changes do not carry, the first words of the statement do.
static bool refusesByItsWords(const Source &source)
{
    const QString words = head(source, 6) + u' ';
    static const QStringList heads{u"CREATE DATABASE "_s,   u"DROP DATABASE "_s,    u"CREATE TABLESPACE "_s,
                                   u"DROP TABLESPACE "_s,   u"ALTER SYSTEM "_s,     u"VACUUM "_s,
                                   u"DROP SUBSCRIPTION "_s, u"COMMIT PREPARED "_s,  u"ROLLBACK PREPARED "_s,
                                   u"DISCARD ALL "_s,       u"REINDEX DATABASE "_s, u"REINDEX SYSTEM "_s,
                                   u"REINDEX SCHEMA "_s};
    if (std::ranges::any_of(heads, [&](const QString &start) { return words.startsWith(start); }))
        return true;
    if (words.startsWith(u"CREATE SUBSCRIPTION "))
        return makesSlot(source);
    if (words.startsWith(u"ALTER SUBSCRIPTION "))
        return source.word("REFRESH") > 0;
    if (words.startsWith(u"ALTER DATABASE "))
        return source.word("TABLESPACE") > 0 && source.word("RESET") < 0; // RESET takes it for the name of a setting
    return false;
}

bool needsNoTransaction(const Sql::Statement &statement, const Sql::Meaning &meaning)
{
    const auto refuses = Sql::Overload{
        [](const Sql::CreateIndex &change) { return change.concurrently; },
        [](const Sql::DropIndex &change) { return change.concurrently; },
        [](const Sql::Reindex &change) {
            return change.concurrently || change.what == u"DATABASE" || change.what == u"SYSTEM"
                || change.what == u"SCHEMA";
        },
        [](const Sql::DetachPartition &change) { return change.concurrently; },
        [](const Sql::Maintenance &change) {
            return change.what.startsWith(u"VACUUM")
                || (change.what.startsWith(u"CLUSTER") && change.table.name.isEmpty());
        },
        [](const auto &) { return false; },
    };
    for (const Sql::Change &change : meaning.changes) {
        if (std::visit(refuses, change))
            return true;
    }
    // The words are looked at only where the change leaves them open: most statements alter tables or rows.
    const auto leavesOpen = Sql::Overload{
        [](const Sql::CreateObject &) { return true; },
        [](const Sql::DropObject &) { return true; },
        [](const Sql::AlterObject &change) { return change.kind != Sql::ObjectKind::Comment; },
        [](const Sql::Reindex &) { return true; },
        [](const Sql::Maintenance &) { return true; },
        [](const Sql::TransactionControl &) { return true; },
        [](const Sql::SetParameter &) { return true; },
        [](const Sql::Opaque &) { return true; },
        [](const auto &) { return false; },
    };
    const bool open = meaning.changes.isEmpty() || std::visit(leavesOpen, meaning.changes.first());
    return open && refusesByItsWords(Source(statement));
}

} // namespace PostgreSql
