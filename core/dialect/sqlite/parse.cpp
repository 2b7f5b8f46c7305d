// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/parse.h"

#include "core/dialect/sqlite/judge.h"
#include "core/dialect/sqlite/parsecursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sqlite {

namespace {

Sql::Change parseCreate(Cursor &cursor)
{
    const bool temporary = cursor.take("TEMP") || cursor.take("TEMPORARY");
    if (cursor.take("TABLE"))
        return parseCreateTable(cursor, temporary);
    if (cursor.take("VIEW"))
        return parseCreateView(cursor);
    if (cursor.take("TRIGGER"))
        return parseCreateTrigger(cursor);
    if (!temporary) {
        if (cursor.take({"VIRTUAL", "TABLE"}))
            return parseCreateVirtualTable(cursor);
        const bool unique = cursor.take("UNIQUE");
        const qsizetype keyword = cursor.position();
        if (cursor.take("INDEX"))
            return parseCreateIndex(cursor, unique, keyword);
    }
    cursor.unexpected();
    return Sql::Opaque{};
}

Sql::Change parseDrop(Cursor &cursor)
{
    const qsizetype keyword = cursor.position();
    const bool table = cursor.take("TABLE");
    const bool index = !table && cursor.take("INDEX");
    const bool view = !table && !index && cursor.take("VIEW");
    if (!table && !index && !view)
        cursor.expect("TRIGGER");
    const bool ifExists = cursor.take({"IF", "EXISTS"});
    const Sql::Name name = cursor.qualifiedName();
    cursor.expectEnd();
    if (table)
        return Sql::DropTable{.names = {name}, .ifExists = ifExists};
    if (index)
        return Sql::DropIndex{
            .names = {name}, .ifExists = ifExists, .keywordRange = cursor.range(keyword, keyword + 1)};
    return Sql::DropObject{
        .kind = view ? Sql::ObjectKind::View : Sql::ObjectKind::Trigger, .names = {name}, .ifExists = ifExists};
}

/// PRAGMA [schema.]name [= value | (value)]
Sql::Change parsePragma(Cursor &cursor)
{
    Sql::SetParameter parameter;
    parameter.pragma = true;
    parameter.name = cursor.qualifiedName().name.toLower();
    const bool parenthesis = cursor.takeSign('(');
    if (!parenthesis && cursor.atEnd())
        return parameter;
    if (!parenthesis && !cursor.takeOperator("="))
        cursor.unexpected();
    const bool negative = cursor.takeOperator("-");
    if (!negative)
        cursor.takeOperator("+");
    if (cursor.atEnd() || cursor.peekSign(')'))
        cursor.unexpected();
    parameter.value = (negative ? u"-"_s : QString()) + Sql::unquotedName(cursor.text(cursor.position()));
    cursor.skipBalanced();
    if (parenthesis)
        cursor.expectSign(')');
    cursor.expectEnd();
    return parameter;
}

std::optional<Sql::TransactionControl> parseTransaction(Cursor &cursor)
{
    using enum Sql::TransactionVerb;
    if (cursor.take("BEGIN")) {
        if (!cursor.take("DEFERRED") && !cursor.take("IMMEDIATE"))
            cursor.take("EXCLUSIVE");
        if (cursor.take("TRANSACTION") && cursor.atName())
            cursor.name();
        return Sql::TransactionControl{.verb = Begin};
    }
    if (cursor.take("COMMIT") || cursor.take("END")) {
        if (cursor.take("TRANSACTION") && cursor.atName())
            cursor.name();
        return Sql::TransactionControl{.verb = Commit};
    }
    if (cursor.take("SAVEPOINT")) {
        return Sql::TransactionControl{.verb = Savepoint, .savepoint = cursor.name().toLower()};
    }
    if (cursor.take("RELEASE")) {
        cursor.take("SAVEPOINT");
        return Sql::TransactionControl{.verb = Release, .savepoint = cursor.name().toLower()};
    }
    if (!cursor.take("ROLLBACK"))
        return std::nullopt;
    if (cursor.take("TRANSACTION") && cursor.atName() && !cursor.peek("TO"))
        cursor.name();
    if (!cursor.take("TO"))
        return Sql::TransactionControl{.verb = Rollback};
    cursor.take("SAVEPOINT");
    return Sql::TransactionControl{.verb = RollbackTo, .savepoint = cursor.name().toLower()};
}

std::optional<Sql::Change> parseMaintenance(Cursor &cursor)
{
    if (cursor.take("VACUUM")) {
        if (cursor.atName() && !cursor.peek("INTO"))
            cursor.name();
        if (!cursor.take("INTO")) {
            cursor.expectEnd();
            return Sql::Maintenance{.what = u"VACUUM"_s};
        }
        if (cursor.atEnd())
            cursor.unexpected();
        return Sql::Maintenance{.what = u"VACUUM INTO"_s};
    }
    const bool analyze = cursor.take("ANALYZE");
    if (!analyze && !cursor.take("REINDEX"))
        return std::nullopt;
    const Sql::Name name = cursor.atEnd() ? Sql::Name() : cursor.qualifiedName();
    cursor.expectEnd();
    if (analyze)
        return Sql::Maintenance{.what = u"ANALYZE"_s, .table = name};
    return Sql::Reindex{.name = name};
}

/// What SQLite knows and we do not follow, or need not.
std::optional<Sql::Change> parseOthers(Cursor &cursor)
{
    if (cursor.peek("ATTACH") || cursor.peek("DETACH")) {
        return Sql::Opaque{.head = QString::fromUtf8(cursor.text(0)).toUpper(),
                           .reason = QCoreApplication::translate(
                               "Sqlite", "It works on another database file, which is not looked at.")};
    }
    if (cursor.peek("EXPLAIN")) // it shows something, and that is all
        return Sql::ChangeRows{.verb = Sql::RowVerb::Select};
    return std::nullopt;
}

QList<Sql::Change> parseStatement(Cursor &cursor)
{
    if (cursor.take("CREATE"))
        return {parseCreate(cursor)};
    if (cursor.take({"ALTER", "TABLE"}))
        return parseAlterTable(cursor);
    if (cursor.take("DROP"))
        return {parseDrop(cursor)};
    if (cursor.take("PRAGMA"))
        return {parsePragma(cursor)};
    if (cursor.peek("INSERT") || cursor.peek("REPLACE") || cursor.peek("UPDATE") || cursor.peek("DELETE")
        || cursor.peek("SELECT") || cursor.peek("VALUES") || cursor.peek("WITH"))
        return {parseRows(cursor)};
    if (const auto other = parseOthers(cursor))
        return {*other};
    if (const auto maintenance = parseMaintenance(cursor))
        return {*maintenance};
    if (const auto control = parseTransaction(cursor)) {
        cursor.expectEnd();
        return {*control};
    }
    cursor.fail(QCoreApplication::translate("Sqlite", "SQLite has no statement that begins with “%1”.")
                    .arg(QString::fromUtf8(cursor.text(0))));
    return {};
}

} // namespace

Sql::Meaning parse(const Sql::Statement &statement)
{
    Cursor cursor(statement);
    Sql::Meaning meaning;
    if (!cursor.error())
        meaning.changes = parseStatement(cursor);
    if (cursor.error()) {
        meaning.syntaxError = cursor.error();
        meaning.changes = {
            Sql::Opaque{.head = QString::fromUtf8(cursor.text(0)).toUpper(), .reason = cursor.error()->message}};
        return meaning;
    }
    // What only SQLite itself knows of a table: its options, its types, what may stand beside what.
    const auto *table = meaning.changes.isEmpty() ? nullptr : std::get_if<Sql::CreateTable>(&meaning.changes.first());
    if (!table || table->asQuery || table->options.contains("VIRTUAL"_L1))
        return meaning;
    if (const std::optional<Error> refused = refusalOfTable(statement)) {
        meaning.changes = {Sql::Opaque{.head = u"CREATE"_s, .reason = refused->message}};
        meaning.syntaxError = refused;
    }
    return meaning;
}

bool needsNoTransaction(const Sql::Statement &, const Sql::Meaning &meaning)
{
    static const QStringList pragmas = {u"foreign_keys"_s, u"journal_mode"_s, u"page_size"_s,  u"auto_vacuum"_s,
                                        u"encoding"_s,     u"synchronous"_s,  u"temp_store"_s, u"locking_mode"_s};
    for (const Sql::Change &change : meaning.changes) {
        if (const auto *maintenance = std::get_if<Sql::Maintenance>(&change)) {
            if (maintenance->what.startsWith(u"VACUUM"))
                return true;
        } else if (const auto *parameter = std::get_if<Sql::SetParameter>(&change)) {
            // Reading one is harmless anywhere.
            if (parameter->pragma && !parameter->value.isEmpty() && pragmas.contains(parameter->name))
                return true;
        } else if (const auto *opaque = std::get_if<Sql::Opaque>(&change)) {
            if (!meaning.syntaxError && (opaque->head == u"ATTACH" || opaque->head == u"DETACH"))
                return true;
        }
    }
    return false;
}

} // namespace Sqlite
