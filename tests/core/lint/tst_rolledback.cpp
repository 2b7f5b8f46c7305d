// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/script.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which statements of a script come to nothing.
class TestRolledBack : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRolledBackChangesNothing_data();
    void whatIsRolledBackChangesNothing();
};

void TestRolledBack::whatIsRolledBackChangesNothing_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<Project::TransactionMode>("mode");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // by statement: x for one without a change
    using enum Project::TransactionMode;
    const auto row = [](const char *name, const QString &dialect, Project::TransactionMode mode, const QByteArray &text,
                        const QString &expected) { QTest::newRow(name) << dialect << mode << text << expected; };
    row("a transaction of its own", u"postgresql"_s, None,
        "CREATE TABLE a (i int); BEGIN; DROP TABLE a; ROLLBACK; DROP TABLE a;", u"..x.."_s);
    row("one that is kept", u"postgresql"_s, None, "BEGIN; DROP TABLE a; COMMIT;", u"..."_s);
    row("all of one string, also before BEGIN", u"postgresql"_s, Implicit,
        "CREATE TABLE a (i int); BEGIN; DROP TABLE a; ROLLBACK; DROP TABLE b;", u"x.x.."_s);
    row("what a COMMIT in the string kept", u"postgresql"_s, Implicit,
        "CREATE TABLE a (i int); COMMIT; DROP TABLE a; ROLLBACK;", u"..x."_s);
    row("the tool's transaction", u"postgresql"_s, Wrapped, "DROP TABLE a; ROLLBACK; DROP TABLE b;", u"x.."_s);
    row("without a transaction", u"postgresql"_s, None, "DROP TABLE a; ROLLBACK;", u".."_s);
    row("to a savepoint", u"postgresql"_s, Wrapped,
        "DROP TABLE a; SAVEPOINT s; DROP TABLE b; ROLLBACK TO SAVEPOINT s; DROP TABLE c;", u"..x.."_s);
    row("to the outer one", u"postgresql"_s, Wrapped,
        "SAVEPOINT s; DROP TABLE a; SAVEPOINT t; DROP TABLE b; ROLLBACK TO s; DROP TABLE c; ROLLBACK TO s;",
        u".x.x.x."_s);
    row("to the later one of a name", u"postgresql"_s, Wrapped,
        "SAVEPOINT s; DROP TABLE a; SAVEPOINT s; DROP TABLE b; ROLLBACK TO s;", u"...x."_s);
    row("behind a release", u"postgresql"_s, Wrapped,
        "SAVEPOINT s; DROP TABLE a; SAVEPOINT t; DROP TABLE b; RELEASE t; ROLLBACK TO s;", u".x.x.."_s);
    row("and chain", u"postgresql"_s, None, "BEGIN; DROP TABLE a; ROLLBACK AND CHAIN; DROP TABLE b; ROLLBACK;",
        u".x.x."_s);
    row("what does not parse is told all the same", u"postgresql"_s, Wrapped, "DROP TABEL a; ROLLBACK;", u".."_s);
    row("SQLite", u"sqlite"_s, None, "BEGIN; DROP TABLE a; PRAGMA user_version = 2; ROLLBACK; DROP TABLE a;",
        u".x..."_s);
    row("SQLite, a savepoint alone, in any case", u"sqlite"_s, None,
        "SAVEPOINT s; DROP TABLE a; ROLLBACK TO S; RELEASE s; DROP TABLE a;", u".x..."_s);
    row("SQLite, a savepoint that began the transaction", u"sqlite"_s, None,
        "DROP TABLE b; SAVEPOINT s; DROP TABLE a; ROLLBACK; DROP TABLE a;", u"..x.."_s);
    row("SQLite, one that is released is kept", u"sqlite"_s, None, "SAVEPOINT s; DROP TABLE a; RELEASE s; ROLLBACK;",
        u"...."_s);
    row("MySQL keeps what it does to the schema", u"mysql"_s, None, "BEGIN; DROP TABLE a; ROLLBACK;", u"..."_s);
}

void TestRolledBack::whatIsRolledBackChangesNothing()
{
    QFETCH(const QString, dialect);
    QFETCH(const Project::TransactionMode, mode);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    Project::Migration migration{.version = u"1"_s, .name = u"step"_s};
    migration.up = Project::Script{.direction = Project::Direction::Up,
                                   .file = u"1.up.sql"_s,
                                   .fileText = text,
                                   .section = {0, text.size()},
                                   .transaction = mode};
    const Lint::Script script = Lint::parsed(Dialect::find(dialect), Project::Project(), migration,
                                             Project::Direction::Up);
    QString found;
    for (const Lint::Statement &statement : script.statements)
        found += statement.meaning.changes.isEmpty() ? u'x' : u'.';
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestRolledBack)
#include "tst_rolledback.moc"
