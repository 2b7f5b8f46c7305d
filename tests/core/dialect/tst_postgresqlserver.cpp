// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/server.h"
#include "tests/support/postgres.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using PostgreSql::Server;

class TestPostgreSqlServer : public QObject
{
    Q_OBJECT

private slots:
    void startsAndLeavesNothingBehind();
    void diesWithTheProcessThatStartedIt();
    void keepsOthersOut();
    void livesInTheTemporaryFolderThatIsNamed_data();
    void livesInTheTemporaryFolderThatIsNamed();
};

static bool isRunning(qint64 process)
{
    // A process that has ended but that nobody has waited for yet still has its number.
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

void TestPostgreSqlServer::startsAndLeavesNothingBehind()
{
    QString folder;
    qint64 process = 0;
    {
        QElapsedTimer timer;
        timer.start();
        auto server = Server::start();
        QVERIFY2(server, qPrintable(server ? QString() : server.error().message + server.error().detail));
        qInfo("started within %lld ms", timer.elapsed());
        folder = (*server)->folder();
        process = (*server)->processId();
        QVERIFY(isRunning(process));

        auto connection = TestPostgres::connect((*server)->url(u"postgres"_s));
        QVERIFY(connection);
        QCOMPARE(connection->execute("SELECT current_setting('fsync'), current_setting('listen_addresses')")->rows,
                 (QList<QVariantList>{{u"off"_s, u""_s}}));
        QCOMPARE((*server)->version(), connection->serverVersion());
    }
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(!isRunning(process));
}

void TestPostgreSqlServer::diesWithTheProcessThatStartedIt()
{
    int pipes[2];
    QCOMPARE(pipe(pipes), 0);
    const pid_t child = fork();
    if (child == 0) {
        auto server = Server::start();
        const qint64 process = server ? (*server)->processId() : -1;
        const QByteArray text = QByteArray::number(process) + ' '
            + (server ? (*server)->folder().toUtf8() : QByteArray("-"));
        [[maybe_unused]] const auto written = write(pipes[1], text.constData(), size_t(text.size()));
        ::kill(getpid(), SIGKILL);
    }
    char buffer[512] = {};
    QVERIFY(read(pipes[0], buffer, sizeof buffer - 1) > 0);
    int status = 0;
    waitpid(child, &status, 0);
    const QList<QByteArray> words = QByteArray(buffer).split(' ');
    const qint64 process = words.value(0).toLongLong();
    QVERIFY2(process > 0, buffer);
    QVERIFY(QTest::qWaitFor([process] { return !isRunning(process); }, 10'000));

    // The next start clears away what the killed one left.
    const QString left = QString::fromUtf8(words.value(1));
    QFile mark(left + u"/mark"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly) || !QFileInfo::exists(left));
    mark.close();
    auto next = Server::start();
    QVERIFY(next);
    // Another program that starts a server at this moment may be the one that clears it away. The forked twin drew the
    // same random name as we do, so that it is the mark in it that tells.
    QVERIFY(QTest::qWaitFor([&mark] { return !mark.exists(); }, 20'000));
    QVERIFY(QFileInfo::exists((*next)->folder()));
}

void TestPostgreSqlServer::keepsOthersOut()
{
    auto server = Server::start();
    QVERIFY(server);
    const QFileInfo socket((*server)->folder() + u"/s"_s);
    QVERIFY(!socket.permission(QFile::ReadOther));
    QVERIFY(!socket.permission(QFile::ExeOther));
    if (geteuid() == 0)
        QVERIFY(QFileInfo((*server)->folder() + u"/data"_s).ownerId() != 0U);
}

void TestPostgreSqlServer::livesInTheTemporaryFolderThatIsNamed_data()
{
    QTest::addColumn<QFile::Permissions>("permissions");
    QTest::addColumn<QString>("asRoot");
    QTest::addRow("others may walk to it")
        << (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther) << u"named"_s;
    // There the server of root, which runs as somebody else, would not reach its own files.
    QTest::addRow("closed to others") << (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) << u"/tmp"_s;
}

void TestPostgreSqlServer::livesInTheTemporaryFolderThatIsNamed()
{
    QFETCH(const QFile::Permissions, permissions);
    QFETCH(const QString, asRoot);
    const QTemporaryDir named(u"/tmp/XXXXXX"_s);
    QVERIFY(QFile::setPermissions(named.path(), permissions));
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(named.path()));
    const auto server = Server::start();
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().message + server.error().detail));
    const bool inNamed = geteuid() != 0 || asRoot == u"named";
    QCOMPARE(QFileInfo((*server)->folder()).path(), inNamed ? named.path() : asRoot);
}

QTEST_GUILESS_MAIN(TestPostgreSqlServer)
#include "tst_postgresqlserver.moc"
