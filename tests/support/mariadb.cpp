// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mariadb.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace TestMariaDb {

namespace {

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}) : found;
}

class Server
{
public:
    ~Server()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
    }

    /// Empty: it runs.
    QString start();
    /// The client's output; statements are ended by `delimiter`.
    QByteArray say(const QByteArray &script);

    static constexpr QByteArrayView delimiter = "<<<>>>";

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

QString Server::start()
{
    const QString data = m_folder.filePath(u"data"_s);
    QStringList common = {u"--no-defaults"_s, u"--datadir="_s + data};
    if (geteuid() == 0)
        common.append(u"--user=root"_s);
    QProcess install;
    install.start(program(u"mariadb-install-db"_s),
                  common + QStringList{u"--auth-root-authentication-method=normal"_s, u"--skip-test-db"_s});
    if (!install.waitForFinished(60'000) || install.exitCode() != 0)
        return u"mariadb-install-db failed: "_s + install.errorString() + u'\n'
            + QString::fromLocal8Bit(install.readAllStandardError());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(u"mariadbd"_s),
                    common
                        + QStringList{u"--socket="_s + m_folder.filePath(u"s"_s), u"--skip-networking"_s,
                                      u"--pid-file="_s + m_folder.filePath(u"pid"_s),
                                      u"--innodb-buffer-pool-size=32M"_s, u"--innodb-flush-log-at-trx-commit=0"_s,
                                      u"--event-scheduler=OFF"_s, u"--lower-case-table-names=0"_s});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 30'000) {
        if (m_process.waitForFinished(50))
            break;
        if (QFileInfo::exists(m_folder.filePath(u"s"_s)) && say("SELECT 'up'<<<>>>").contains("up"))
            return {};
    }
    return u"mariadbd did not start: "_s + m_process.errorString() + u'\n'
        + QString::fromLocal8Bit(m_process.readAll());
}

QByteArray Server::say(const QByteArray &script)
{
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels); // errors stand between the rows
    client.start(program(u"mariadb"_s),
                 {u"--no-defaults"_s, u"--user=root"_s, u"--socket="_s + m_folder.filePath(u"s"_s), u"--force"_s,
                  u"--unbuffered"_s, u"--skip-column-names"_s, u"--batch"_s, u"--default-character-set=utf8mb4"_s});
    client.write("DELIMITER " + delimiter.toByteArray() + "\n" + script);
    client.closeWriteChannel();
    client.waitForFinished(120'000);
    return client.readAll();
}

std::unique_ptr<Server> &slot()
{
    static std::unique_ptr<Server> server;
    return server;
}

Server *server()
{
    if (!slot()) {
        auto started = std::make_unique<Server>();
        if (const QString problem = started->start(); !problem.isEmpty()) {
            QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
            return nullptr;
        }
        slot() = std::move(started);
        qAddPostRoutine([] { slot().reset(); });
    }
    return slot().get();
}

Answer answerOf(const QStringList &lines)
{
    static const QRegularExpression error(u"^ERROR (\\d+) \\(\\w+\\)(?: at line \\d+)?: (.*)"_s);
    Answer answer;
    for (const QString &line : lines) {
        if (const auto match = error.match(line); match.hasMatch()) {
            answer.code = match.captured(1).toInt();
            answer.message = match.captured(2);
        } else if (!answer.message.isEmpty()) {
            answer.message += u'\n' + line;
        } else {
            answer.rows.append(line);
        }
    }
    if (!answer.accepted()) // the client repeats the statement before it
        answer.rows.clear();
    return answer;
}

} // namespace

QList<Answer> run(const QByteArrayList &statements)
{
    static int number = 0;
    Server *running = server();
    if (!running)
        return {};
    const QByteArray database = "test_" + QByteArray::number(++number);
    const QByteArray end = Server::delimiter.toByteArray() + "\n";
    QByteArray script = "CREATE DATABASE " + database + end + "USE " + database + end;
    const auto mark = [](qsizetype i) { return "switchback-mark-" + QByteArray::number(i); };
    for (qsizetype i = 0; i < statements.size(); ++i)
        script += "SELECT '" + mark(i) + "'" + end + statements.at(i) + end;
    script += "SELECT '" + mark(statements.size()) + "'" + end;
    QList<QStringList> pieces;
    const QStringList lines = QString::fromUtf8(running->say(script)).split(u'\n');
    for (const QString &line : lines) {
        if (line == QString::fromLatin1(mark(pieces.size())))
            pieces.append(QStringList());
        else if (!pieces.isEmpty() && !line.isEmpty())
            pieces.last().append(line);
    }
    QList<Answer> answers;
    for (qsizetype i = 0; i < statements.size(); ++i)
        answers.append(i < pieces.size() ? answerOf(pieces.at(i)) : Answer{.code = -1, .message = u"no answer"_s});
    return answers;
}

QString version()
{
    const QList<Answer> answers = run({"SELECT version()"});
    return answers.isEmpty() ? QString() : answers.first().rows.value(0).section(u'-', 0, 0);
}

} // namespace TestMariaDb
