// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema comes back and rows do not: the proof says whose, which and how many.

#include "tests/core/proof/twomigrations.h"

using namespace Qt::StringLiterals;
using Proof::Verdict;

class TestDataLoss : public QObject
{
    Q_OBJECT

private slots:
    void isCaught_data();
    void isCaught();
    void isNotWhereRowsAreKept_data();
    void isNotWhereRowsAreKept();
    void rowsThatAreKeptAreCounted();
};

void TestDataLoss::isCaught_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");

    // The last column, so that re-adding it restores the schema to the letter and only its values are gone.
    QTest::newRow("a dropped column comes back empty, PostgreSQL")
        << QByteArray("postgresql") << QByteArray("CREATE TABLE users (id int PRIMARY KEY, email text);")
        << QByteArray("ALTER TABLE users DROP COLUMN email;") << QByteArray("ALTER TABLE users ADD COLUMN email text;")
        << u"public.users"_s << u"email"_s;
    QTest::newRow("a dropped column comes back empty, SQLite")
        << QByteArray("sqlite") << QByteArray("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT);")
        << QByteArray("ALTER TABLE users DROP COLUMN email;") << QByteArray("ALTER TABLE users ADD COLUMN email TEXT;")
        << u"users"_s << u"email"_s;
    QTest::newRow("a rebuild drops child rows through ON DELETE CASCADE")
        << QByteArray("sqlite")
        << QByteArray("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);"
                      "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id) ON "
                      "DELETE CASCADE, total INTEGER);")
        << QByteArray("CREATE TABLE new_users (id INTEGER PRIMARY KEY, name TEXT, age INTEGER);"
                      "INSERT INTO new_users (id, name) SELECT id, name FROM users;"
                      "DROP TABLE users; ALTER TABLE new_users RENAME TO users;")
        << QByteArray("ALTER TABLE users DROP COLUMN age;") << u"orders"_s << QString();
    QTest::newRow("a narrowing cast cuts texts")
        << QByteArray("postgresql") << QByteArray("CREATE TABLE users (id int PRIMARY KEY, name text);")
        << QByteArray("ALTER TABLE users ALTER name TYPE varchar(5) USING left(name, 5);")
        << QByteArray("ALTER TABLE users ALTER name TYPE text;") << u"public.users"_s << u"name"_s;
    QTest::newRow("a narrowing cast forgets the time of day")
        << QByteArray("postgresql") << QByteArray("CREATE TABLE visits (id int PRIMARY KEY, at timestamp);")
        << QByteArray("ALTER TABLE visits ALTER at TYPE date;")
        << QByteArray("ALTER TABLE visits ALTER at TYPE timestamp;") << u"public.visits"_s << u"at"_s;
    QTest::newRow("a table without a key, emptied")
        << QByteArray("postgresql") << QByteArray("CREATE TABLE log (line text, at timestamptz);")
        << QByteArray("DELETE FROM log WHERE line IS NOT NULL;") << QByteArray("SELECT 1;") << u"public.log"_s
        << QString();
    QTest::newRow("values changed and not changed back")
        << QByteArray("sqlite") << QByteArray("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);")
        << QByteArray("UPDATE users SET name = upper(name);") << QByteArray("SELECT 1;") << u"users"_s << u"name"_s;
    QTest::newRow("a dropped table comes back empty")
        << QByteArray("sqlite") << QByteArray("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);")
        << QByteArray("DROP TABLE users;") << QByteArray("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);")
        << u"users"_s << QString();
}

void TestDataLoss::isCaught()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, up);
    QFETCH(QByteArray, down);
    QFETCH(QString, table);
    QFETCH(QString, column);

    const Proof::Proof proof = TwoMigrations(dialect, base, up, down).prove();
    QVERIFY2(proof.verdict == Verdict::DataLost, told(proof));
    const bool named = std::ranges::any_of(proof.lost, [&](const Proof::LostRows &lost) {
        return lost.table == table && lost.column == column && lost.rows > 0;
    });
    QVERIFY2(named, told(proof));
}

void TestDataLoss::isNotWhereRowsAreKept_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");

    for (const QByteArray &dialect : {QByteArray("postgresql"), QByteArray("sqlite")}) {
        QTest::addRow("a dropped column comes back full, %s", dialect.constData())
            << dialect << QByteArray("CREATE TABLE users (id integer PRIMARY KEY, email text);")
            << QByteArray("CREATE TABLE kept AS SELECT id, email FROM users; ALTER TABLE users DROP COLUMN email;")
            << QByteArray(
                   "ALTER TABLE users ADD COLUMN email text; UPDATE users SET email = (SELECT kept.email FROM kept "
                   "WHERE kept.id = users.id); DROP TABLE kept;");
    }
    QTest::newRow("a rebuild that brings the child rows back")
        << QByteArray("sqlite")
        << QByteArray("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);"
                      "CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id) ON "
                      "DELETE CASCADE, total INTEGER);")
        << QByteArray("CREATE TABLE new_users (id INTEGER PRIMARY KEY, name TEXT, age INTEGER);"
                      "INSERT INTO new_users (id, name) SELECT id, name FROM users;"
                      "CREATE TABLE kept AS SELECT * FROM orders;"
                      "DROP TABLE users; ALTER TABLE new_users RENAME TO users;"
                      "INSERT INTO orders SELECT * FROM kept; DROP TABLE kept;")
        << QByteArray("ALTER TABLE users DROP COLUMN age;");
    QTest::newRow("a narrowing cast whose texts are kept elsewhere")
        << QByteArray("postgresql") << QByteArray("CREATE TABLE users (id int PRIMARY KEY, name text);")
        << QByteArray("CREATE TABLE kept AS SELECT id, name FROM users;"
                      "ALTER TABLE users ALTER name TYPE varchar(5) USING left(name, 5);")
        << QByteArray("ALTER TABLE users ALTER name TYPE text; UPDATE users SET name = kept.name FROM kept "
                      "WHERE kept.id = users.id; DROP TABLE kept;");
}

void TestDataLoss::isNotWhereRowsAreKept()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, up);
    QFETCH(QByteArray, down);
    const Proof::Proof proof = TwoMigrations(dialect, base, up, down).prove();
    QVERIFY2(proof.verdict == Verdict::Proved, told(proof));
}

void TestDataLoss::rowsThatAreKeptAreCounted()
{
    const Proof::Proof proof = TwoMigrations("sqlite", "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);",
                                             "ALTER TABLE users ADD COLUMN age INTEGER;",
                                             "ALTER TABLE users DROP COLUMN age;")
                                   .prove();
    QVERIFY2(proof.verdict == Verdict::Proved, told(proof));
    QCOMPARE(proof.rows.size(), 1);
    QCOMPARE(proof.rows.first().before, 20);
    QCOMPARE(proof.rows.first().kept, 20);
    QVERIFY(proof.lost.isEmpty());
}

QTEST_GUILESS_MAIN(TestDataLoss)
#include "tst_dataloss.moc"
