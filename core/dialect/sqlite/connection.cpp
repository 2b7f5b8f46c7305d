// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/connection.h"

#include "core/dialect/reach.h"
#include "core/dialect/sqlite/errors.h"
#include "core/dialect/sqlite/library.h"
#include "core/dialect/sqlite/parse.h"
#include "core/sql/lexer.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sqlite {

Connection::Connection(const Database::Url &url)
    : Database::Connection(url)
{
    setForwardOnly(true);
}

Connection::~Connection()
{
    if (!m_handle)
        return;
    // Closing may still wait for others (a checkpoint): not through an object that is half gone.
    sqlite3_busy_handler(m_handle, nullptr, nullptr);
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
}

Result<std::unique_ptr<Database::Connection>> Connection::open(const Database::Url &url, bool create)
{
    std::unique_ptr<Connection> connection(new Connection(url));
    if (const auto connected = connection->connect(create); !connected)
        return failure(connected.error());
    return connection;
}

/// The path as a file: URI, so that the mode is stated and no file comes into being by accident.
static QString fileUri(const QString &path, const QString &mode)
{
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u"?mode="_s + mode;
}

Result<> Connection::connect(bool create)
{
    const QString path = url().database;
    const bool inMemory = path == u":memory:";
    if (!inMemory) {
        if (const auto usable = checkFile(path, create); !usable)
            return usable;
    }
    const bool readOnly = url().options.value(u"mode"_s) == u"ro";
    const auto opened = openDriver(u"QSQLITE"_s, [&](QSqlDatabase &database) {
        database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
        const QString mode = readOnly ? u"ro"_s : create ? u"rwc"_s : u"rw"_s;
        database.setDatabaseName(inMemory ? path : fileUri(path, mode));
    });
    if (!opened)
        return failure(opened.error());

    const QVariant native = opened->driver()->handle();
    auto *handle = *static_cast<sqlite3 *const *>(native.constData());
    // The handle is only good for the functions of the library that made it.
    QSqlQuery source(u"SELECT sqlite_source_id()"_s, *opened);
    if (!source.next() || source.value(0).toString() != QString::fromUtf8(sqlite3_sourceid())) {
        return failure({.message = QCoreApplication::translate(
                            "Sqlite", "Qt's SQLite driver brings another SQLite than the system's."),
                        .hint = QCoreApplication::translate("Sqlite", "Install the distribution's own Qt."),
                        .kind = Error::Kind::Unreachable});
    }
    m_handle = handle;
    return applyOptions();
}

Result<> Connection::applyOptions()
{
    const auto &options = url().options;
    if (options.contains(u"busy_timeout"_s))
        m_busyTimeout = std::chrono::milliseconds(options.value(u"busy_timeout"_s).toInt());
    // SQLite's own waiting does not end when a stop is requested, and an interrupt that comes before the statement
    // starts is lost: both handlers look at the token themselves.
    sqlite3_busy_handler(
        m_handle, [](void *self, int attempt) { return int(static_cast<Connection *>(self)->waitForOthers(attempt)); },
        this);
    sqlite3_progress_handler(
        m_handle, 10'000, [](void *self) { return int(static_cast<Connection *>(self)->stopToken().stop_requested()); },
        this);

    if (Dialect::isConfined(url()))
        confine();

    // Opening reads nothing: only now does SQLite see whether this is a database.
    QStringList first{u"PRAGMA schema_version"_s};
    for (const QString &name : {u"foreign_keys"_s, u"synchronous"_s}) {
        static const QStringList known{u"on"_s, u"off"_s, u"1"_s, u"0"_s, u"true"_s, u"false"_s};
        if (const QString value = options.value(name); known.contains(value))
            first.append(u"PRAGMA %1 = %2"_s.arg(name, value));
    }
    for (const QString &statement : std::as_const(first)) {
        if (auto done = query(statement); !done) {
            Error error = std::move(done.error());
            error.position.reset();
            error.kind = Error::Kind::Unreachable;
            return failure(std::move(error));
        }
    }
    return {};
}

/// SQLite asks before it prepares what opens another file. VACUUM attaches one too: without a name, in memory or in a
/// temporary file of SQLite's own, as ATTACH '' does; VACUUM INTO by its name.
void Connection::confine()
{
    sqlite3_set_authorizer(
        m_handle,
        [](void *self, int action, const char *first, const char *, const char *, const char *) {
            const bool nameless = first && (*first == '\0' || qstrcmp(first, ":memory:") == 0);
            const bool folder = action == SQLITE_PRAGMA && first
                && (qstricmp(first, "temp_store_directory") == 0 || qstricmp(first, "data_store_directory") == 0);
            if ((action != SQLITE_ATTACH || nameless) && !folder)
                return SQLITE_OK;
            static_cast<Connection *>(self)->m_refused = QString::fromUtf8(first);
            return SQLITE_DENY;
        },
        this);
}

bool Connection::waitForOthers(int attempt)
{
    const auto now = std::chrono::steady_clock::now();
    if (attempt == 0)
        m_busySince = now;
    if (stopToken().stop_requested() || now - m_busySince >= m_busyTimeout)
        return false;
    sqlite3_sleep(std::min(1 + attempt, 25));
    return true;
}

void Connection::cancel()
{
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

Result<> Connection::begin()
{
    const bool readOnly = sqlite3_db_readonly(m_handle, "main") == 1;
    if (auto begun = execute(readOnly ? "BEGIN" : "BEGIN IMMEDIATE"); !begun)
        return failure(std::move(begun.error()));
    return {};
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

QString Connection::serverVersion() const
{
    return QString::fromUtf8(sqlite3_libversion());
}

int Connection::serverVersionNumber() const
{
    const int number = sqlite3_libversion_number(); // 3046001
    return number / 1'000'000 * 10'000 + number / 1'000 % 1'000 * 100 + number % 1'000;
}

Error Connection::describe(const QSqlQuery &query, const QByteArray &statement) const
{
    const QSqlError failed = query.lastError();
    const int code = failed.nativeErrorCode().toInt();
    if (code == 0) // the driver's own complaint, such as two statements in one
        return {.message = failed.driverText(), .detail = failed.databaseText(), .kind = Error::Kind::Failed};
    Error error = describeCode(code, failed.databaseText(), url().database);
    if ((code & 0xff) == SQLITE_AUTH && Dialect::isConfined(url())) {
        error.message = m_refused.isEmpty()
            ? QCoreApplication::translate("Sqlite", "The script would open a file outside the scratch database.")
            : QCoreApplication::translate("Sqlite", "The script would leave the scratch database: %1.").arg(m_refused);
        error.hint = Dialect::trustHint();
    }
    if (error.kind == Error::Kind::Failed && (code & 0xff) == SQLITE_ERROR) {
        const int offset = sqlite3_error_offset(m_handle);
        error.position = offset >= 0 ? std::optional<qsizetype>(offset)
                                     : positionOfName(failed.databaseText(), statement);
    }
    return error;
}

Error Connection::describeOpenFailure(const QSqlDatabase &database) const
{
    const QSqlError failed = database.lastError();
    Error error = describeCode(failed.nativeErrorCode().toInt(), failed.databaseText(), url().database);
    error.kind = Error::Kind::Unreachable;
    return error;
}

qint64 Connection::affectedRows(const QSqlQuery &query, const QByteArray &statement) const
{
    // SQLite's count stays that of the last change when a statement changes no rows, such as CREATE TABLE.
    Sql::Lexer lexer(statement, lexicalRules());
    Sql::Token token = lexer.next();
    while (token.kind == Sql::TokenKind::Comment)
        token = lexer.next();
    const QByteArray verb = lexer.text(token).toByteArray().toUpper();
    const bool changes = verb == "INSERT" || verb == "UPDATE" || verb == "DELETE" || verb == "REPLACE";
    return changes || (verb == "WITH" && !query.isSelect()) ? query.numRowsAffected() : -1;
}

sqlite3 *handleOf(Database::Connection &connection)
{
    return static_cast<Connection &>(connection).handle();
}

Result<> checkWritable(Database::Connection &connection)
{
    if (sqlite3_db_readonly(handleOf(connection), "main") != 1)
        return {};
    return failure(describeCode(SQLITE_READONLY, {}, connection.url().database));
}

Result<> setLockTimeout(Database::Connection &connection, int milliseconds)
{
    static_cast<Connection &>(connection).setBusyTimeout(std::chrono::milliseconds(milliseconds));
    return {};
}

} // namespace Sqlite
