// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/authorship.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using Project::authorship;

class TestAuthorship : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void namesAuthorAndTimeOfTheAddingCommit();
    void laterCommitsCountAsChanges();
    void uncommittedWorkCountsAsChange();
    void seesWhatABranchBrought();
    void aRepositoryWithoutCommitsHasNoAuthors();
    void outsideARepositoryNothingIsKnown();
    void severalMayAskAtOnce();
    void aForeignOwnersRepositoryIsReadAllTheSame();

private:
    void write(const QString &file, const QByteArray &content);
    void git(const QStringList &arguments, const QString &author = u"Ada"_s, qint64 time = 1'700'000'000);
    QString folder() const { return m_root->filePath(u"project"_s); }

    std::unique_ptr<QTemporaryDir> m_root;
};

void TestAuthorship::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"git"_s).isEmpty(), "git is needed to make the test's repositories");
}

void TestAuthorship::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_root->path()).mkpath(u"project/migrations"_s));
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
}

void TestAuthorship::write(const QString &file, const QByteArray &content)
{
    QFile out(m_root->filePath(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

void TestAuthorship::git(const QStringList &arguments, const QString &author, qint64 time)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString at = QString::number(time) + u" +0000"_s;
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
        environment.insert(u"GIT_"_s + who + u"_NAME"_s, author);
        environment.insert(u"GIT_"_s + who + u"_EMAIL"_s, u"nobody@example.org"_s);
        environment.insert(u"GIT_"_s + who + u"_DATE"_s, at);
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_root->path());
    process.start(u"git"_s, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestAuthorship::namesAuthorAndTimeOfTheAddingCommit()
{
    write(u"project/migrations/1_a.up.sql"_s, "select 1;\n");
    git({u"add"_s, u"."_s});
    git({u"commit"_s, u"-qm"_s, u"one"_s}, u"Ada Lovelace"_s, 1'700'000'000);
    write(u"project/migrations/2_b.up.sql"_s, "select 2;\n");
    write(u"unrelated.txt"_s, "x");
    git({u"add"_s, u"."_s});
    git({u"commit"_s, u"-qm"_s, u"two"_s}, u"Grace Höpper"_s, 1'700'000'100);
    write(u"project/migrations/3_c.up.sql"_s, "untracked");

    const auto found = authorship(folder(),
                                  {u"migrations/1_a.up.sql"_s, u"migrations/2_b.up.sql"_s, u"migrations/3_c.up.sql"_s});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[u"migrations/1_a.up.sql"_s].author, u"Ada Lovelace"_s);
    QCOMPARE(found[u"migrations/1_a.up.sql"_s].committed, QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::UTC));
    QVERIFY(!found[u"migrations/1_a.up.sql"_s].changedSince);
    QCOMPARE(found[u"migrations/2_b.up.sql"_s].author, u"Grace Höpper"_s);
    // The same from the repository's own root.
    QCOMPARE(authorship(m_root->path(), {u"unrelated.txt"_s}).value(u"unrelated.txt"_s).author, u"Grace Höpper"_s);
}

void TestAuthorship::laterCommitsCountAsChanges()
{
    write(u"project/migrations/1_a.up.sql"_s, "one");
    git({u"add"_s, u"."_s});
    git({u"commit"_s, u"-qm"_s, u"one"_s}, u"Ada"_s, 1'700'000'001);
    write(u"project/migrations/1_a.up.sql"_s, "two");
    git({u"commit"_s, u"-qam"_s, u"two"_s}, u"Bob"_s, 1'700'000'002);
    const auto found = authorship(folder(), {u"migrations/1_a.up.sql"_s}).value(u"migrations/1_a.up.sql"_s);
    QCOMPARE(found.author, u"Ada"_s);
    QVERIFY(found.changedSince);
}

void TestAuthorship::uncommittedWorkCountsAsChange()
{
    write(u"project/migrations/1_a.up.sql"_s, "one");
    write(u"project/migrations/2_b.up.sql"_s, "one");
    git({u"add"_s, u"."_s});
    git({u"commit"_s, u"-qm"_s, u"one"_s});
    write(u"project/migrations/1_a.up.sql"_s, "not yet committed");
    const auto found = authorship(folder(), {u"migrations/1_a.up.sql"_s, u"migrations/2_b.up.sql"_s});
    QVERIFY(found[u"migrations/1_a.up.sql"_s].changedSince);
    QVERIFY(!found[u"migrations/2_b.up.sql"_s].changedSince);
}

void TestAuthorship::seesWhatABranchBrought()
{
    write(u"project/migrations/1_a.up.sql"_s, "one");
    git({u"add"_s, u"."_s});
    git({u"commit"_s, u"-qm"_s, u"one"_s}, u"Ada"_s, 1'700'000'001);
    git({u"checkout"_s, u"-qb"_s, u"side"_s});
    write(u"project/migrations/2_b.up.sql"_s, "two");
    git({u"add"_s, u"."_s});
    git({u"commit"_s, u"-qm"_s, u"two"_s}, u"Side"_s, 1'700'000'002);
    git({u"checkout"_s, u"-q"_s, u"main"_s});
    git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"merge"_s, u"side"_s}, u"Merger"_s, 1'700'000'003);
    const auto found = authorship(folder(), {u"migrations/2_b.up.sql"_s});
    QCOMPARE(found[u"migrations/2_b.up.sql"_s].author, u"Side"_s);
    QVERIFY(!found[u"migrations/2_b.up.sql"_s].changedSince);
}

void TestAuthorship::aRepositoryWithoutCommitsHasNoAuthors()
{
    write(u"project/migrations/1_a.up.sql"_s, "one");
    QVERIFY(authorship(folder(), {u"migrations/1_a.up.sql"_s}).isEmpty());
}

void TestAuthorship::outsideARepositoryNothingIsKnown()
{
    QTemporaryDir plain;
    QVERIFY(authorship(plain.path(), {u"x.sql"_s}).isEmpty());
    QVERIFY(authorship(u"/no/such/folder"_s, {u"x.sql"_s}).isEmpty());
    QVERIFY(QDir(plain.path()).mkdir(u".git"_s)); // looks like one and is none
    QVERIFY(authorship(plain.path(), {u"x.sql"_s}).isEmpty());
}

/// What libgit2 keeps for each thread goes with it (the sanitizers look).
void TestAuthorship::severalMayAskAtOnce()
{
    const QTemporaryDir elsewhere;
    const auto ask = [&] {
        for (int i = 0; i < 50; ++i)
            QVERIFY(authorship(elsewhere.path(), {u"migrations/1_create_users.up.sql"_s}).isEmpty());
    };
    const std::jthread other(ask);
    const std::jthread third(ask);
    ask();
}

void TestAuthorship::aForeignOwnersRepositoryIsReadAllTheSame()
{
    write(u"project/migrations/1_a.up.sql"_s, "one");
    git({u"add"_s, u"."_s});
    git({u"commit"_s, u"-qm"_s, u"one"_s});
    // libgit2 looks at the owner of the folder and of .git; only root can give them away.
    QProcess chown;
    chown.start(u"chown"_s, {u"-R"_s, u"65534"_s, m_root->filePath(u".git"_s), m_root->path()});
    QVERIFY(chown.waitForFinished());
    if (chown.exitCode() != 0)
        qInfo("not root: read with the owner's own repository");
    QCOMPARE(authorship(folder(), {u"migrations/1_a.up.sql"_s}).size(), 1);
}

QTEST_GUILESS_MAIN(TestAuthorship)
#include "tst_authorship.moc"
