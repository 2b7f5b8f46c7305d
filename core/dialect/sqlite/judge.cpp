// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/judge.h"

#include "core/dialect/sqlite/library.h"
#include "core/dialect/sqlite/parse.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace Sqlite {

namespace {

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Close>;
using Prepared = std::unique_ptr<sqlite3_stmt, Close>;

constexpr int instructionsBetweenLooks = 2000;
constexpr auto patience = std::chrono::milliseconds(500);

/// When to give a statement up.
struct Bound
{
    std::stop_token stop;
    std::chrono::steady_clock::time_point end;

    bool over() const { return stop.stop_requested() || std::chrono::steady_clock::now() > end; }
};

int isOver(void *bound)
{
    return static_cast<const Bound *>(bound)->over() ? 1 : 0;
}

/// Nothing that reaches out of memory. These are skipped by who calls; the authorizer is for what hides within other
/// statements.
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH)
        return SQLITE_DENY;
    if (action == SQLITE_FUNCTION && second && qstricmp(second, "load_extension") == 0)
        return SQLITE_DENY;
    if (action == SQLITE_PRAGMA && first) {
        for (const char *pragma : {"temp_store_directory", "data_store_directory", "temp_store", "mmap_size"}) {
            if (qstricmp(first, pragma) == 0)
                return SQLITE_IGNORE;
        }
    }
    return SQLITE_OK;
}

Handle openMemory(Bound &bound)
{
    sqlite3 *raw = nullptr;
    const int result = sqlite3_open_v2(":memory:", &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, nullptr);
    Handle database(raw);
    if (result != SQLITE_OK)
        return nullptr;
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_exec(raw, "PRAGMA temp_store = MEMORY; PRAGMA max_page_count = 65536;", nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(raw, authorize, nullptr);
    sqlite3_progress_handler(raw, instructionsBetweenLooks, isOver, &bound);
    return database;
}

/// What would leave the memory by its nature, or says nothing here.
bool isOutside(QByteArrayView text)
{
    Sql::Lexer lexer(text, lexicalRules());
    const Sql::Token first = lexer.next();
    for (const QByteArrayView keyword : {"ATTACH", "DETACH", "VACUUM"}) {
        if (first.kind == Sql::TokenKind::Word && Sql::isWord(lexer.text(first), keyword))
            return true;
    }
    return false;
}

/// Refused by our own limits, not by the statement's fault.
bool isOurs(int result)
{
    const int primary = result & 0xFF;
    return primary == SQLITE_INTERRUPT || primary == SQLITE_AUTH || primary == SQLITE_FULL || primary == SQLITE_NOMEM;
}

Error told(sqlite3 *database, const Sql::Statement &statement, qsizetype from, bool preparing)
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(database));
    Error error{.message = QCoreApplication::translate("Sqlite", "SQLite says: %1").arg(message),
                .detail = message,
                .kind = Error::Kind::Failed};
    const int offset = preparing ? sqlite3_error_offset(database) : -1;
    const qsizetype place = offset < 0 ? from : std::min(from + offset, statement.text.size());
    error.position = statement.range.begin + place;
    return error;
}

std::optional<Error> judgeOne(sqlite3 *database, const Sql::Statement &statement)
{
    // More than one statement may stand in a piece that could not be cut rightly.
    for (qsizetype from = 0; from < statement.text.size();) {
        sqlite3_stmt *raw = nullptr;
        const char *tail = nullptr;
        const char *begin = statement.text.constData() + from;
        int result = sqlite3_prepare_v2(database, begin, int(statement.text.size() - from), &raw, &tail);
        const Prepared prepared(raw);
        if (result != SQLITE_OK)
            return isOurs(result) ? std::nullopt : std::optional(told(database, statement, from, true));
        while (raw && (result = sqlite3_step(raw)) == SQLITE_ROW) {
        }
        if (raw && result != SQLITE_DONE)
            return isOurs(result) ? std::nullopt : std::optional(told(database, statement, from, false));
        if (!tail || tail <= begin)
            break;
        from = tail - statement.text.constData();
    }
    return std::nullopt;
}

} // namespace

QList<std::optional<Error>> judge(const QStringList &schema, const QList<Sql::Statement> &statements,
                                  std::stop_token stop)
{
    QList<std::optional<Error>> errors(statements.size());
    Bound bound{.stop = std::move(stop), .end = std::chrono::steady_clock::now() + patience};
    const Handle database = openMemory(bound);
    if (!database)
        return errors;

    sqlite3_exec(database.get(), "BEGIN", nullptr, nullptr, nullptr); // thousands of tables in one go
    for (const QString &sql : schema) {
        bound.end = std::chrono::steady_clock::now() + patience;
        const QByteArray text = sql.toUtf8();
        if (!isOutside(text))
            sqlite3_exec(database.get(), text.constData(), nullptr, nullptr, nullptr);
    }
    if (!sqlite3_get_autocommit(database.get()))
        sqlite3_exec(database.get(), "COMMIT", nullptr, nullptr, nullptr);

    for (qsizetype i = 0; i < statements.size() && !bound.stop.stop_requested(); ++i) {
        bound.end = std::chrono::steady_clock::now() + patience;
        if (!isOutside(statements.at(i).text))
            errors[i] = judgeOne(database.get(), statements.at(i));
    }
    return errors;
}

/// Prepares a statement on an empty database in memory, without running it.
static std::optional<Error> preparedAlone(const Sql::Statement &statement)
{
    // One per thread: nothing is ever made in it.
    thread_local const Handle database = [] {
        sqlite3 *raw = nullptr;
        const int result = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
        Handle opened(raw);
        return result == SQLITE_OK ? std::move(opened) : Handle();
    }();
    if (!database)
        return std::nullopt;
    sqlite3_stmt *raw = nullptr;
    const int result = sqlite3_prepare_v2(database.get(), statement.text.constData(), int(statement.text.size()), &raw,
                                          nullptr);
    const Prepared prepared(raw);
    if (result == SQLITE_OK || isOurs(result))
        return std::nullopt;
    return told(database.get(), statement, 0, true);
}

std::optional<Error> refusalOfTable(const Sql::Statement &statement)
{
    const std::optional<Error> refused = preparedAlone(statement);
    // A function or a collation may be the application's own.
    const bool alone = refused
        && (refused->detail.startsWith("no such"_L1) || refused->detail.startsWith("unknown database"_L1)
            || refused->detail.startsWith("unknown function"_L1));
    return alone ? std::nullopt : refused;
}

QString columnMissedBy(const Error &error)
{
    constexpr QLatin1StringView before = "no such column: "_L1;
    const qsizetype at = error.detail.indexOf(before);
    return at < 0 ? QString() : error.detail.sliced(at + before.size());
}

QString columnMissedByTable(const Sql::Statement &statement)
{
    const std::optional<Error> refused = preparedAlone(statement);
    return refused ? columnMissedBy(*refused) : QString();
}

} // namespace Sqlite
