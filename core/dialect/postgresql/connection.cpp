// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/connection.h"

#include "core/base/redact.h"
#include "core/dialect/postgresql/libpq.h"
#include "core/dialect/reach.h"
#include "core/sql/lexer.h"
#include "core/sql/textmap.h"

#include <QCoreApplication>
#include <QSet>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>

using namespace Qt::StringLiterals;
using Database::Rows;

namespace PostgreSql {

namespace {
struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(PostgreSql)
};
} // namespace

Result<> clientLibrary()
{
    if (libpq.isAvailable())
        return {};
    return failure({.message = ConnectionWords::tr("PostgreSQL's client library is not installed."),
                    .hint = ConnectionWords::tr("Install it (package libpq5 on Debian and Ubuntu)."),
                    .kind = Error::Kind::Unreachable});
}

/// 'value' as libpq's connection strings quote it.
static QString quotedOption(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

static const QSet<QString> &libpqKeywords()
{
    static const QSet<QString> keywords = [] {
        QSet<QString> all;
        PQconninfoOption *options = PQconndefaults();
        for (const PQconninfoOption *option = options; option && option->keyword; ++option)
            all.insert(QString::fromLatin1(option->keyword));
        PQconninfoFree(options);
        return all;
    }();
    return keywords;
}

Result<QString> connectionOptions(const Database::Url &url)
{
    QMap<QString, QString> options = {{u"application_name"_s, u"switchback"_s}, {u"connect_timeout"_s, u"10"_s}};
    QString session = url.options.value(u"options"_s);
    for (const auto &[name, value] : url.options.asKeyValueRange()) {
        if (value.contains(u';')) // Qt's driver turns it into a blank
            return failure({.message = ConnectionWords::tr(
                                           "The option “%1” of the URL holds a semicolon, which cannot be passed on.")
                                           .arg(name)});
        if (name.startsWith(u"x-"_s) || name == u"options"_s || name == u"host"_s)
            continue;
        if (libpqKeywords().contains(name))
            options.insert(name, value);
        else
            session += u" -c "_s + name + u'=' + QString(value).replace(u'\\', u"\\\\"_s).replace(u' ', u"\\ "_s);
    }
    if (!session.isEmpty())
        options.insert(u"options"_s, session.trimmed());
    QStringList words;
    for (const auto &[name, value] : options.asKeyValueRange())
        words.append(name + u'=' + quotedOption(value));
    return words.join(u' ');
}

Connection::Connection(const Database::Url &url)
    : Database::Connection(url)
{
}

Connection::~Connection()
{
    if (m_native) // the base class closes it after we are gone
        PQsetNoticeReceiver(m_native, [](void *, const PGresult *) { }, nullptr);
    PQfreeCancel(m_cancel);
}

Result<std::unique_ptr<Database::Connection>> Connection::open(const Database::Url &url)
{
    if (const auto spoken = clientLibrary(); !spoken)
        return failure(spoken.error());
    const auto options = connectionOptions(url);
    if (!options)
        return failure(options.error());
    std::unique_ptr<Connection> connection(new Connection(url));
    const auto opened = connection->openDriver(u"QPSQL"_s, [&](QSqlDatabase &database) {
        database.setHostName(url.host);
        if (url.port > 0)
            database.setPort(url.port);
        database.setUserName(url.user);
        database.setPassword(url.password);
        database.setDatabaseName(url.database);
        database.setConnectOptions(*options);
        database.setNumericalPrecisionPolicy(QSql::HighPrecision); // else numeric arrives as double
    });
    if (!opened)
        return failure(opened.error());
    if (const auto ready = connection->setUp(); !ready)
        return failure(ready.error());
    return connection;
}

Result<> Connection::setUp()
{
    const QVariant handle = database().driver()->handle();
    m_native = *static_cast<PGconn *const *>(handle.constData());
    m_cancel = PQgetCancel(m_native);
    PQsetNoticeReceiver(m_native, &Connection::receiveNotice, this);

    // The driver sets both when it opens; a migration must run as it would in the server's own client.
    for (const char *statement : {"RESET TimeZone", "RESET bytea_output"}) {
        if (const auto done = execute(QByteArray(statement)); !done)
            return failure(done.error());
    }
    return {};
}

void Connection::receiveNotice(void *connection, const PGresult *notice)
{
    const char *severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    const char *message = PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY);
    static_cast<Connection *>(connection)
        ->m_notices.append({.severity = QString::fromUtf8(severity), .message = QString::fromUtf8(message)});
}

QList<Database::Notice> Connection::takeNotices()
{
    return std::exchange(m_notices, {});
}

void Connection::cancel()
{
    char error[256];
    if (m_cancel) {
        m_cancelled = true;
        PQcancel(m_cancel, error, sizeof error);
    }
}

Result<> Connection::commit()
{
    const bool failed = PQtransactionStatus(m_native) == PQTRANS_INERROR;
    const Result<> done = Database::Connection::commit();
    if (done && failed)
        return failure(
            {.message = ConnectionWords::tr("The transaction had failed and was rolled back instead of committed."),
             .sqlState = u"25P02"_s,
             .kind = Error::Kind::Failed});
    return done;
}

bool Connection::inTransaction() const
{
    const PGTransactionStatusType status = PQtransactionStatus(m_native);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

QString Connection::serverVersion() const
{
    return QString::fromUtf8(PQparameterStatus(m_native, "server_version")).section(u' ', 0, 0);
}

int Connection::serverVersionNumber() const
{
    const int version = PQserverVersion(m_native); // 170011 for 17.11
    return version / 10000 * 10000 + version % 10000 * 100;
}

int Connection::backendProcessId() const
{
    return PQbackendPID(m_native);
}

static QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

Error Connection::describe(const PGresult *result, const QByteArray &statement) const
{
    Error error{.message = field(result, PG_DIAG_MESSAGE_PRIMARY),
                .hint = field(result, PG_DIAG_MESSAGE_HINT),
                .sqlState = field(result, PG_DIAG_SQLSTATE),
                .kind = Error::Kind::Failed};
    const QString detail = field(result, PG_DIAG_MESSAGE_DETAIL);
    const QString context = field(result, PG_DIAG_CONTEXT);
    if (error.sqlState == u"42501"_s && Dialect::isConfined(url()))
        error.hint = (error.hint + u' ' + Dialect::trustHint()).trimmed();
    error.detail = field(result, PG_DIAG_SEVERITY) + u": "_s + error.message;
    if (!detail.isEmpty())
        error.detail += u"\nDETAIL: "_s + detail;
    if (!context.isEmpty())
        error.detail += u"\nCONTEXT: "_s + context;

    const bool cancelled = m_cancelled.exchange(false);
    if (error.sqlState == u"57014"_s && cancelled)
        error.kind = Error::Kind::Cancelled;
    if (error.sqlState.startsWith(u"08"_s) || error.sqlState.startsWith(u"57P"_s)
        || PQstatus(m_native) != CONNECTION_OK)
        error.kind = Error::Kind::Unreachable;

    if (const int position = field(result, PG_DIAG_STATEMENT_POSITION).toInt(); position > 0)
        error.position = Sql::TextMap(statement).offsetOfCodePoint(position);
    return error;
}

Error Connection::describe(const QSqlQuery &query, const QByteArray &statement) const
{
    const QVariant handle = query.result() ? query.result()->handle() : QVariant();
    const PGresult *result = handle.isValid() && handle.constData()
        ? *static_cast<PGresult *const *>(handle.constData())
        : nullptr;
    if (result && PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))
        return describe(result, statement);

    // No answer of the server: the connection is gone, or the driver itself refused.
    const bool lost = PQstatus(m_native) != CONNECTION_OK;
    // libpq's words, without what Qt's driver puts behind them: an empty SQLSTATE and its own name.
    QString words = query.lastError().databaseText().trimmed();
    if (words.endsWith("()"_L1))
        words = words.chopped(2).trimmed();
    if (words.isEmpty())
        words = query.lastError().text().trimmed();
    return {.message = lost ? ConnectionWords::tr("The connection to the database was lost.") : words,
            .detail = redacted(words),
            .sqlState = query.lastError().nativeErrorCode(),
            .kind = lost ? Error::Kind::Unreachable : Error::Kind::Failed};
}

/// COPY … FROM stdin and COPY … TO stdout: Qt's driver cannot speak that part of the protocol.
static bool isCopyThroughClient(const QByteArray &statement)
{
    Sql::Lexer lexer(statement, {.dollarQuotes = true, .escapeStrings = true, .nestedComments = true});
    QByteArray before;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Comment)
            continue;
        const QByteArray word = token.kind == Sql::TokenKind::Word ? lexer.text(token).toByteArray().toLower()
                                                                   : QByteArray("?");
        if (before.isEmpty() && word != "copy")
            return false;
        if ((before == "from" && word == "stdin") || (before == "to" && word == "stdout"))
            return true;
        before = word;
    }
    return false;
}

std::optional<Result<Rows>> Connection::executeNatively(const QByteArray &statement)
{
    if (!isCopyThroughClient(statement))
        return std::nullopt;
    return copy({.range = {}, .text = statement});
}

Result<Rows> Connection::execute(const Sql::Statement &statement, std::stop_token stop)
{
    if (!isCopyThroughClient(statement.text))
        return Database::Connection::execute(statement.text, stop);
    if (stop.stop_requested())
        return failure({.message = ConnectionWords::tr("Stopped."), .kind = Error::Kind::Cancelled});
    const std::stop_callback onStop(stop, [this] { cancel(); });
    return copy(statement);
}

Result<Rows> Connection::copy(const Sql::Statement &statement)
{
    m_cancelled = false;
    using Answer = std::unique_ptr<PGresult, decltype([](PGresult *result) { PQclear(result); })>;
    Answer answer(PQexec(m_native, statement.text.constData()));
    Rows rows;
    if (PQresultStatus(answer.get()) == PGRES_COPY_IN) {
        constexpr qsizetype piece = 1 << 20;
        bool sent = true;
        for (qsizetype at = 0; sent && at < statement.data.size(); at += piece)
            sent = PQputCopyData(m_native, statement.data.constData() + at,
                                 int(qMin(piece, statement.data.size() - at)))
                == 1;
        PQputCopyEnd(m_native, sent ? nullptr : "interrupted");
    } else if (PQresultStatus(answer.get()) == PGRES_COPY_OUT) {
        rows.columns = {u"copy"_s};
        char *line = nullptr;
        for (int size = 0; (size = PQgetCopyData(m_native, &line, 0)) > 0; PQfreemem(line))
            rows.rows.append({QString::fromUtf8(line, size).chopped(1)});
    }
    if (PQresultStatus(answer.get()) == PGRES_COPY_IN || PQresultStatus(answer.get()) == PGRES_COPY_OUT)
        answer.reset(PQgetResult(m_native));
    const ExecStatusType status = PQresultStatus(answer.get());
    rows.affected = QByteArray(PQcmdTuples(answer.get())).toLongLong();
    const Error error = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
        ? Error{}
        : describe(answer.get(), statement.text);
    while (PGresult *more = PQgetResult(m_native))
        PQclear(more);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return failure(error);
    return rows;
}

Error Connection::describeOpenFailure(const QSqlDatabase &database) const
{
    const QString words = redacted(database.lastError().databaseText().trimmed());
    const auto says = [&](const char *text) { return words.contains(QLatin1StringView(text), Qt::CaseInsensitive); };
    const QString place = url().host.isEmpty() ? ConnectionWords::tr("this machine") : url().host;

    Error error{.message = {}, .detail = words, .kind = Error::Kind::Unreachable};
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        error.message = ConnectionWords::tr("Qt's driver for PostgreSQL is not installed.");
        error.hint = ConnectionWords::tr("Install it (package libqt6sql6-psql on Debian and Ubuntu).");
    } else if (says("could not translate host name")) {
        error.message = ConnectionWords::tr("The host “%1” is not known.").arg(url().host);
    } else if (says("timeout expired")) {
        error.message = ConnectionWords::tr("The server at %1 did not answer in time.").arg(place);
    } else if (says("no password supplied")) {
        error.message = ConnectionWords::tr("The server at %1 asks for a password, and none is known.").arg(place);
        error.hint = ConnectionWords::tr("Put it into ~/.pgpass, into PGPASSWORD, or as ${NAME} into the URL.");
    } else if (says("password authentication failed")) {
        error.message = ConnectionWords::tr("The password for “%1” was refused.").arg(url().user);
    } else if (says("database \"") && says("does not exist")) {
        error.message = ConnectionWords::tr("The database “%1” does not exist.")
                            .arg(url().database.isEmpty() ? url().user : url().database);
        error.hint = ConnectionWords::tr("Create it with createdb, or correct the URL.");
    } else if (says("role \"") && says("does not exist")) {
        error.message = ConnectionWords::tr("The role “%1” does not exist on the server.").arg(url().user);
    } else if (says("pg_hba.conf")) {
        error.message = ConnectionWords::tr("The server at %1 does not let “%2” in from here.").arg(place, url().user);
    } else if (says("ssl") || says("certificate")) {
        error.message = ConnectionWords::tr("No encrypted connection to %1 could be agreed on.").arg(place);
        error.hint = ConnectionWords::tr("Look at sslmode and the certificates named in the URL.");
    } else if (says("definition of service")) {
        error.message = ConnectionWords::tr("The service “%1” is not in the service file.")
                            .arg(url().options.value(u"service"_s));
    } else if (says("too many clients") || says("connection slots")) {
        error.message = ConnectionWords::tr("The server at %1 has no connection left.").arg(place);
    } else if (says("starting up") || says("shutting down")) {
        error.message = ConnectionWords::tr("The server at %1 is starting or stopping.").arg(place);
        error.hint = ConnectionWords::tr("Try again in a moment.");
    } else if (says("connection refused") || says("no such file or directory") || says("is the server running")) {
        error.message = ConnectionWords::tr("No PostgreSQL server answers at %1.")
                            .arg(url().port > 0 ? place + u':' + QString::number(url().port) : place);
        error.hint = ConnectionWords::tr("Start it, or correct host and port in the URL.");
    } else {
        error.message = ConnectionWords::tr("The database could not be reached: %1").arg(url().display());
    }
    return error;
}

} // namespace PostgreSql
