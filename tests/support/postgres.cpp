// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include "core/dialect/dialect.h"
#include "core/dialect/postgresql/server.h"

#include <QCoreApplication>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace TestPostgres {

/// Gone before the application object is: a static's destructor would run after it.
static std::unique_ptr<PostgreSql::Server> &slot()
{
    static std::unique_ptr<PostgreSql::Server> server;
    return server;
}

static PostgreSql::Server *server()
{
    if (!slot()) {
        auto started = PostgreSql::Server::start();
        if (!started) {
            const QString text = started.error().message + u'\n' + started.error().detail + u'\n'
                + started.error().hint;
            QTest::qFail(qPrintable(text), __FILE__, __LINE__);
            return nullptr;
        }
        slot() = std::move(*started);
        qAddPostRoutine([] { slot().reset(); });
    }
    return slot().get();
}

Database::Url database()
{
    static int number = 0;
    PostgreSql::Server *running = server();
    if (!running)
        return {};
    const QString name = u"test_%1"_s.arg(++number);
    const auto connection = connect(running->url(u"postgres"_s));
    if (!connection || !run(*connection, "CREATE DATABASE " + name.toUtf8() + " STRATEGY FILE_COPY"))
        return {};
    return running->url(name);
}

QString databaseUrl()
{
    return asText(database());
}

QString asText(const Database::Url &url)
{
    return u"postgresql://%1@/%2?host=%3"_s.arg(url.user, url.database,
                                                QString::fromUtf8(QUrl::toPercentEncoding(url.host, "/")));
}

std::unique_ptr<Database::Connection> connect(const Database::Url &url)
{
    auto connection = Dialect::open(url);
    if (!connection) {
        const QString text = connection.error().message + u'\n' + connection.error().detail;
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
        return nullptr;
    }
    return std::move(*connection);
}

bool run(Database::Connection &connection, const QByteArray &script)
{
    const Dialect::Dialect *dialect = Dialect::find(u"postgresql"_s);
    for (const Sql::Statement &statement : Sql::split(script, dialect->lexicalRules)) {
        const auto result = connection.execute(statement.text);
        if (!result) {
            const QByteArray text = statement.text + "\n" + result.error().message.toUtf8() + "\n"
                + result.error().detail.toUtf8();
            QTest::qFail(text.constData(), __FILE__, __LINE__);
            return false;
        }
    }
    return true;
}

int majorVersion()
{
    PostgreSql::Server *running = server();
    return running ? running->version().section(u'.', 0, 0).toInt() : 0;
}

QString binaries()
{
    return PostgreSql::findServerBinaries().value_or(QString());
}

} // namespace TestPostgres
