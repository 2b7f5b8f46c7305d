// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/scratch.h"

#include "core/dialect/postgresql/connection.h"
#include "core/dialect/postgresql/server.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>

#include <tuple>

using namespace Qt::StringLiterals;

namespace PostgreSql {

namespace {
struct ScratchWords
{
    Q_DECLARE_TR_FUNCTIONS(PostgreSql)
};
} // namespace

namespace {

class ScratchDatabases final : public Dialect::Scratch
{
public:
    ScratchDatabases(std::unique_ptr<Server> server, Database::Url url,
                     std::unique_ptr<Database::Connection> connection)
        : m_server(std::move(server))
        , m_url(std::move(url))
        , m_connection(std::move(connection))
    {
    }
    ScratchDatabases(const ScratchDatabases &) = delete;
    ScratchDatabases &operator=(const ScratchDatabases &) = delete;
    ~ScratchDatabases() override
    {
        if (!m_server) { // a private one goes as a whole
            for (const QString &name : std::as_const(m_made))
                std::ignore = m_connection->execute(dropStatement(name));
        }
        m_connection.reset();
    }

    QString description() const override
    {
        const QString version = m_connection->serverVersion();
        return m_server ? ScratchWords::tr("PostgreSQL %1, private server").arg(version)
                        : ScratchWords::tr("PostgreSQL %1 at %2").arg(version, m_url.display());
    }

    Result<Database::Url> createDatabase(const QString &hint) override
    {
        return create(hint, u"template0"_s); // template1 may hold what somebody put into it
    }

    Result<Database::Url> copyDatabase(const Database::Url &source, const QString &hint) override
    {
        if (!m_made.contains(source.database))
            return failure(ScratchWords::tr("“%1” is not a scratch database.").arg(source.database));
        return create(hint, source.database);
    }

    Result<> dropDatabase(const Database::Url &database) override
    {
        if (!m_made.contains(database.database))
            return failure(ScratchWords::tr("“%1” is not a scratch database.").arg(database.database));
        const auto dropped = m_connection->execute(dropStatement(database.database));
        if (!dropped)
            return failure(dropped.error());
        m_made.remove(database.database);
        return {};
    }

private:
    static QByteArray quoted(const QString &name) { return '"' + name.toUtf8() + '"'; } // ours hold no quotes

    QByteArray dropStatement(const QString &name) const
    {
        return "DROP DATABASE IF EXISTS " + quoted(name)
            + (m_connection->serverVersionNumber() >= 130000 ? " WITH (FORCE)" : "");
    }

    Result<Database::Url> create(const QString &hint, const QString &from)
    {
        static const QRegularExpression strange(u"[^a-z0-9_]+"_s);
        const QString name = u"switchback_scratch_%1_%2"_s.arg(
            QString::number(QRandomGenerator::global()->generate(), 36),
            hint.toLower().replace(strange, u"_"_s).left(24));
        QByteArray statement = "CREATE DATABASE " + quoted(name) + " TEMPLATE " + quoted(from);
        if (m_connection->serverVersionNumber() >= 150000)
            statement += " STRATEGY FILE_COPY"; // cheaper than the log where nothing needs to reach the disk
        // A connection to the source that was just closed takes the server a moment to forget.
        Result<Database::Rows> made = m_connection->execute(statement);
        for (const QDeadlineTimer deadline(10'000);
             !made && made.error().sqlState == u"55006"_s && !deadline.hasExpired();) {
            QThread::msleep(5);
            made = m_connection->execute(statement);
        }
        if (!made) {
            Error error = made.error();
            if (error.sqlState == u"42501"_s)
                error.hint = ScratchWords::tr(
                    "Grant CREATEDB to the role, or use “auto” under [scratch] in switchback.toml.");
            return failure(error);
        }
        m_made.insert(name);
        Database::Url url = m_url;
        url.database = name;
        return url;
    }

    std::unique_ptr<Server> m_server;
    Database::Url m_url;
    std::unique_ptr<Database::Connection> m_connection;
    QSet<QString> m_made;
};

/// A private server whose superuser no script becomes: its name and its databases belong to a role without such rights,
/// which may neither read files nor start programs nor load code. It is called "postgres" because scripts name that
/// role as an owner; the superuser has another name.
Result<Database::Url> confinedRole(const Server &server)
{
    Database::Url url = server.url(u"postgres"_s);
    const auto superuser = Connection::open(url);
    if (!superuser)
        return failure(superuser.error());
    QList<QByteArray> statements = {"CREATE ROLE postgres LOGIN CREATEDB BYPASSRLS"};
    // Before 16 whoever may make roles may also become one that starts programs.
    if ((*superuser)->serverVersionNumber() >= 160000)
        statements << "ALTER ROLE postgres CREATEROLE"
                   << "ALTER ROLE postgres SET createrole_self_grant = 'set, inherit'";
    for (const QByteArray &statement : std::as_const(statements)) {
        if (const auto done = (*superuser)->execute(statement); !done)
            return failure(done.error());
    }
    url.user = u"postgres"_s;
    Dialect::confine(url);
    return url;
}

std::unexpected<Error> needsTrust(const Database::Url &url)
{
    return failure(
        {.message = ScratchWords::tr("The settings name a server for scratch databases, %1. Scripts would run "
                                     "there with your rights, and this project is not trusted.")
                        .arg(url.display()),
         .hint = ScratchWords::tr(
             "Read them, and if you trust them: switchback verify --trust, or File > Trust Project in "
             "the workbench. Or use “auto” under [scratch] in switchback.toml."),
         .kind = Error::Kind::Untrusted});
}

} // namespace

Result<std::unique_ptr<Dialect::Scratch>> makeScratch(const QString &url, Dialect::Reach reach,
                                                      const ProgressObserver &progress)
{
    std::unique_ptr<Server> server;
    Database::Url where;
    if (url.isEmpty() || url == u"auto"_s) {
        const bool confined = reach == Dialect::Reach::Database;
        auto started = Server::start(progress, confined ? u"switchback"_s : u"postgres"_s);
        if (!started)
            return failure(started.error());
        server = std::move(*started);
        const auto role = confined ? confinedRole(*server) : server->url(u"postgres"_s);
        if (!role)
            return failure(role.error());
        where = *role;
    } else {
        const auto parsed = Database::parseUrl(url, QDir::currentPath(), Dialect::variablesFor(reach));
        if (!parsed)
            return failure(parsed.error());
        where = *parsed;
        if (reach == Dialect::Reach::Database)
            return needsTrust(where);
        if (where.database.isEmpty())
            where.database = u"postgres"_s;
    }
    auto connection = Connection::open(where);
    if (!connection)
        return failure(connection.error());
    return std::make_unique<ScratchDatabases>(std::move(server), where, std::move(*connection));
}

} // namespace PostgreSql
