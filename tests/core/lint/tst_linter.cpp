// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using Lint::Finding;
using Lint::Severity;
using Project::Direction;
using Project::TransactionMode;

class TestLinter : public QObject
{
    Q_OBJECT

private slots:
    void suppressionsSilenceOneStatement_data();
    void suppressionsSilenceOneStatement();
    void settingsDecideSeverities();
    void settingsGiveParameters();
    void smallTablesStepDownAndSaySo();
    void targetsMaySetTheTimeout();
    void rangesPointAtTheClause();
    void findingsAreSortedByFileAndPlace();
    void oneBrokenStatementHidesNoOther();
    void earlierMigrationsAreKnown();
    void theDownScriptSeesWhatTheUpScriptMade();
    void schemaBeforeStopsAtTheVersion();
    void anUnknownDialectIsSaidOnce();
    void singleFilesKeepTheirSections();
    void sectionHeadersAreChangedByFixes();
    void transactionsAreCountedAsTheyAre();
    void stopEndsBetweenMigrations();
    void manyThreadsMayCheck();
    void aScriptOf200LinesIsFast_data();
    void aScriptOf200LinesIsFast();
    void aHugeScriptIsLinear();
    void aThousandFilesAreChecked();
    void otherMigrationsAreKnownHoweverManyThereAre_data();
    void otherMigrationsAreKnownHoweverManyThereAre();
};

static Project::Project projectOf(const QString &dialect, const QList<std::pair<QByteArray, QByteArray>> &scripts)
{
    Project::Project project{.folder = {}, .format = u"golang-migrate"_s, .path = u"migrations"_s, .dialect = dialect};
    int number = 0;
    for (const auto &[up, down] : scripts) {
        const QString version = u"202601011200"_s + QString::number(++number).rightJustified(2, u'0');
        Project::Migration migration{.version = version, .name = u"add_things_to_tables"_s};
        const QString stem = u"migrations/"_s + migration.title();
        migration.up = scriptOf(Direction::Up, stem + u".up.sql"_s, up, TransactionMode::Wrapped);
        // A down script that does nothing says that it means to: the way back is not what these tests ask about.
        const QByteArray back = down == "SELECT 1;" ? "-- irreversible: not asked for here\nSELECT 1;" : down;
        migration.down = scriptOf(Direction::Down, stem + u".down.sql"_s, back, TransactionMode::Wrapped);
        project.migrations.append(migration);
    }
    return project;
}

static QList<Finding> checkOne(const Project::Project &project, const Lint::Knowledge &knowledge = {})
{
    return Lint::check(project, project.migrations.first(), knowledge);
}

static QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

static const Finding *find(const QList<Finding> &findings, QLatin1StringView rule)
{
    const auto found = std::ranges::find(findings, rule, &Finding::rule);
    return found == findings.end() ? nullptr : &*found;
}

void TestLinter::suppressionsSilenceOneStatement_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("left");
    const QByteArray two = "DROP TABLE a;\n";
    QTest::newRow("none") << QByteArray(two + "DROP TABLE b;") << 2;
    QTest::newRow("ours") << QByteArray(two + "-- switchback:ignore drop-table unused since 2025\nDROP TABLE b;") << 1;
    QTest::newRow("lint") << QByteArray(two + "-- lint:ignore drop-table unused\nDROP TABLE b;") << 1;
    QTest::newRow("several rules") << QByteArray(
        two + "-- lint:ignore missing-lock-timeout, drop-table unused\nDROP TABLE b;")
                                   << 1;
    QTest::newRow("lines between") << QByteArray(two
                                                 + "-- lint:ignore drop-table unused\n-- more to say\nDROP TABLE b;")
                                   << 1;
    QTest::newRow("a block comment") << QByteArray(two + "/* lint:ignore drop-table unused */\nDROP TABLE b;") << 1;
    QTest::newRow("another rule") << QByteArray(two + "-- lint:ignore drop-column unused\nDROP TABLE b;") << 2;
    QTest::newRow("an empty line parts them")
        << QByteArray(two + "-- lint:ignore drop-table unused\n\nDROP TABLE b;") << 2;
    QTest::newRow("first statement only")
        << QByteArray("-- lint:ignore drop-table unused\n" + two + "DROP TABLE b;") << 1;
    QTest::newRow("head of the file") << QByteArray("-- lint:ignore drop-table all of it is unused\n\n" + two
                                                    + "DROP TABLE b;")
                                      << 0;
    QTest::newRow("whole file, anywhere")
        << QByteArray(two + "-- lint:ignore-file drop-table unused\nDROP TABLE b;") << 0;
    QTest::newRow("Squawk's name") << QByteArray(two + "-- squawk-ignore ban-drop-table\nDROP TABLE b;") << 1;
    QTest::newRow("Squawk's name for the file")
        << QByteArray("-- squawk-ignore-file ban-drop-table\n" + two + "DROP TABLE b;") << 0;
    QTest::newRow("in a string") << QByteArray(
        "SELECT '\n-- lint:ignore drop-table x\n';\nDROP TABLE a;\nDROP TABLE b;")
                                 << 2;
}

void TestLinter::suppressionsSilenceOneStatement()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, left);
    const QStringList rules = rulesOf(checkOne(projectOf(u"postgresql"_s, {{sql, "SELECT 1;"}})));
    QCOMPARE(rules.count(u"drop-table"_s), left);
}

void TestLinter::settingsDecideSeverities()
{
    Project::Project project = projectOf(
        u"postgresql"_s, {{"DROP TABLE a;\nALTER TABLE t ALTER COLUMN a TYPE text;", "CREATE INDEX i ON t (a);"}});
    QCOMPARE(find(checkOne(project), "drop-table"_L1)->severity, Severity::Error);

    project.settings.lint.rules.insert(u"drop-table"_s, {.severity = u"warning"_s});
    QCOMPARE(find(checkOne(project), "drop-table"_L1)->severity, Severity::Warning);

    project.settings.lint.rules.insert(u"drop-table"_s, {.severity = u"off"_s});
    QVERIFY(!find(checkOne(project), "drop-table"_L1));

    // A warning that the rule itself gives follows the settings too; what is information stays it.
    project.settings.lint.rules.insert(u"column-type-change-rewrite"_s, {.severity = u"error"_s});
    QCOMPARE(find(checkOne(project), "column-type-change-rewrite"_L1)->severity, Severity::Error);
    project.settings.lint.rules.insert(u"create-index-not-concurrent"_s, {.severity = u"error"_s});
    QCOMPARE(find(checkOne(project), "create-index-not-concurrent"_L1)->severity, Severity::Info); // in a down script
}

void TestLinter::settingsGiveParameters()
{
    Project::Project project = projectOf(u"postgresql"_s, {{"ALTER TABLE t ADD COLUMN a int;", "SELECT 1;"}});
    QCOMPARE(rulesOf(checkOne(project)), QStringList{u"missing-lock-timeout"_s});
    project.settings.lint.rules.insert(u"missing-lock-timeout"_s,
                                       {.severity = {}, .parameters = {{u"timeout"_s, u"5s"_s}}});
    project.settings.lint.rules.insert(u"migration-filename-format"_s,
                                       {.severity = {}, .parameters = {{u"pattern"_s, u"^V\\d+__"_s}}});
    const QList<Finding> findings = checkOne(project);
    QVERIFY(find(findings, "migration-filename-format"_L1));
    QCOMPARE(find(findings, "missing-lock-timeout"_L1)->fixes.first().edits.first().text,
             "SET LOCAL lock_timeout = '5s';\n");
}

void TestLinter::smallTablesStepDownAndSaySo()
{
    const Project::Project project = projectOf(u"postgresql"_s, {{"CREATE INDEX i ON t (a);", "SELECT 1;"}});
    const QList<Finding> small = checkOne(project, {.sizes = {{u"public.t"_s, {.rows = 12, .bytes = 8192}}}});
    QCOMPARE(find(small, "create-index-not-concurrent"_L1)->severity, Severity::Info);
    QVERIFY(find(small, "create-index-not-concurrent"_L1)->message.contains("12 rows"_L1));
    const QList<Finding> big = checkOne(project, {.sizes = {{u"public.t"_s, {.rows = 12, .bytes = 80'000'000}}}});
    QCOMPARE(find(big, "create-index-not-concurrent"_L1)->severity, Severity::Error);
}

void TestLinter::targetsMaySetTheTimeout()
{
    Project::Project project = projectOf(u"postgresql"_s, {{"ALTER TABLE t ADD COLUMN a int;", "SELECT 1;"}});
    project.settings.targets = {{.name = u"dev"_s, .url = u"postgresql://h/d?options=-c%20lock_timeout%3D2s"_s}};
    QVERIFY(checkOne(project).isEmpty());
}

void TestLinter::rangesPointAtTheClause()
{
    const QByteArray sql = "-- é\nSET lock_timeout = '1s';\nALTER TABLE users\n    ADD COLUMN a int,\n    DROP COLUMN "
                           "b,\n    ADD CONSTRAINT c CHECK (a > 0);\n";
    const QList<Finding> findings = checkOne(projectOf(u"postgresql"_s, {{sql, "SELECT 1;"}}));
    const auto text = [&](const Finding *finding) {
        return finding ? sql.sliced(finding->range.begin, finding->range.length()) : QByteArray();
    };
    QCOMPARE(text(find(findings, "drop-column"_L1)), "DROP COLUMN b");
    QCOMPARE(text(find(findings, "add-check-constraint-validating"_L1)), "CONSTRAINT c CHECK (a > 0)");
}

void TestLinter::findingsAreSortedByFileAndPlace()
{
    const QList<Finding> findings = checkOne(
        projectOf(u"postgresql"_s, {{"DROP TABLE a;\nDROP TABLE b;\nALTER TABLE t RENAME TO u;", "DROP TABLE d;"}}));
    QVERIFY(findings.size() >= 4);
    QVERIFY(std::ranges::is_sorted(findings, [](const Finding &a, const Finding &b) {
        return std::tie(a.file, a.range.begin) < std::tie(b.file, b.range.begin);
    }));
    QCOMPARE(findings.first().direction, Direction::Down); // ".down.sql" sorts before ".up.sql"
    QCOMPARE(findings.last().rule, u"rename-table"_s);
    QCOMPARE(findings.last().version, u"20260101120001"_s);
}

void TestLinter::oneBrokenStatementHidesNoOther()
{
    const QList<Finding> findings = checkOne(
        projectOf(u"postgresql"_s, {{"DROP TABLE a;\nALTER TABEL x ADD y int;\nDROP TABLE b;", "SELECT 1;"}}));
    QCOMPARE(rulesOf(findings).count(u"drop-table"_s), 2);
    QVERIFY(find(findings, "syntax-error"_L1));
}

void TestLinter::earlierMigrationsAreKnown()
{
    const Project::Project project = projectOf(
        u"postgresql"_s,
        {{"CREATE TABLE t (id bigint PRIMARY KEY, a varchar(10), b int, c text NOT NULL);", "SELECT 1;"},
         {"SET LOCAL lock_timeout = '1s';\nSET LOCAL statement_timeout = '1min';\nALTER TABLE t ALTER COLUMN b TYPE "
          "bigint;\nALTER TABLE t ALTER COLUMN c SET "
          "NOT NULL;",
          "SELECT 1;"},
         {"SET LOCAL lock_timeout = '1s';\nSET LOCAL statement_timeout = '1min';\nALTER TABLE t ALTER COLUMN b TYPE "
          "int8;\nALTER TABLE t ALTER COLUMN a TYPE "
          "text;",
          "SELECT 1;"}});
    const QList<Finding> findings = Lint::checkAll(project);
    QVERIFY2(findings.size() == 2, qPrintable(rulesOf(findings).join(u' ')));
    QCOMPARE(findings.at(0).version, u"20260101120002"_s);
    QCOMPARE(findings.at(0).rule, u"column-type-change-rewrite"_s);
    QCOMPARE(findings.at(0).severity, Severity::Error); // known: int to bigint; and c is NOT NULL already
    QCOMPARE(findings.at(1).version, u"20260101120003"_s);
    QCOMPARE(findings.at(1).severity, Severity::Info); // bigint already; varchar(10) to text is cheap
}

void TestLinter::theDownScriptSeesWhatTheUpScriptMade()
{
    const Project::Project project = projectOf(u"sqlite"_s,
                                               {{"CREATE TABLE t (a integer PRIMARY KEY);", "DROP TABLE t;"},
                                                {"ALTER TABLE t ADD COLUMN b text;",
                                                 "CREATE TABLE new_t (a integer PRIMARY KEY);\nINSERT INTO new_t (a) "
                                                 "SELECT a FROM t;\nDROP TABLE t;\nALTER TABLE new_t RENAME TO t;"}});
    QVERIFY2(Lint::checkAll(project).isEmpty(), qPrintable(rulesOf(Lint::checkAll(project)).join(u' ')));

    // The same down behind an up that does something else loses column b.
    Project::Project wrong = project;
    wrong.migrations[0].up->fileText = "CREATE TABLE t (a integer PRIMARY KEY, b text);";
    wrong.migrations[0].up->section = {0, wrong.migrations[0].up->fileText.size()};
    wrong.migrations[1].up->fileText = "CREATE TABLE other (a integer PRIMARY KEY);";
    wrong.migrations[1].up->section = {0, wrong.migrations[1].up->fileText.size()};
    const QList<Finding> lost = Lint::checkAll(wrong);
    QVERIFY2(find(lost, "drop-column"_L1), qPrintable(rulesOf(lost).join(u' ')));
}

void TestLinter::schemaBeforeStopsAtTheVersion()
{
    const Project::Project project = projectOf(
        u"postgresql"_s,
        {{"CREATE TABLE a (i int);", ""}, {"CREATE TABLE b (i int);", ""}, {"CREATE TABLE c (i int);", ""}});
    const Schema::Snapshot schema = Lint::schemaBefore(project, u"20260101120003"_s);
    QVERIFY(schema.table(u"a"_s) && schema.table(u"b"_s) && !schema.table(u"c"_s));
    QVERIFY(Lint::schemaBefore(project, u"20260101120001"_s).isEmpty());
}

void TestLinter::anUnknownDialectIsSaidOnce()
{
    const Project::Project project = projectOf(QString(),
                                               {{"DROP TABLE a;", "SELECT 1;"}, {"DROP TABLE b;", "SELECT 1;"}});
    QCOMPARE(rulesOf(Lint::checkAll(project)), QStringList{u"unknown-dialect"_s});
    QCOMPARE(rulesOf(Lint::check(project, project.migrations.last())), QStringList{u"unknown-dialect"_s});
}

void TestLinter::singleFilesKeepTheirSections()
{
    const QByteArray file = "-- lint:ignore drop-column kept elsewhere\n\n-- migrate:up\nALTER TABLE t DROP COLUMN "
                            "a;\n-- migrate:down\nDROP TABLE t;\n";
    Project::Project project{.folder = {}, .format = u"dbmate"_s, .path = u"db"_s, .dialect = u"postgresql"_s};
    Project::Migration migration{.version = u"20260101120000"_s, .name = u"drop_a_from_t"_s};
    const qsizetype down = file.indexOf("-- migrate:down");
    migration.up = {
        .direction = Direction::Up, .file = u"db/x.sql"_s, .fileText = file, .section = {file.indexOf("ALTER"), down}};
    migration.down = {.direction = Direction::Down,
                      .file = u"db/x.sql"_s,
                      .fileText = file,
                      .section = {file.indexOf("DROP TABLE"), file.size()}};
    project.migrations = {migration};
    const QList<Finding> findings = checkOne(project);
    QVERIFY(!find(findings, "drop-column"_L1)); // the head of the file holds for it
    const Finding *dropped = find(findings, "drop-table"_L1);
    QVERIFY(dropped);
    QCOMPARE(dropped->direction, Direction::Down);
    QVERIFY(dropped->range.begin > down);
}

void TestLinter::sectionHeadersAreChangedByFixes()
{
    const QByteArray file = "-- migrate:up\nCREATE INDEX i ON t (a);\n-- migrate:down\nDROP INDEX i;\n";
    Project::Project project{.folder = {}, .format = u"dbmate"_s, .path = u"db"_s, .dialect = u"postgresql"_s};
    Project::Migration migration{.version = u"20260101120000"_s, .name = u"add_i_to_t"_s};
    const qsizetype down = file.indexOf("-- migrate:down");
    migration.up = {.direction = Direction::Up, .file = u"db/x.sql"_s, .fileText = file, .section = {14, down}};
    migration.down = {
        .direction = Direction::Down, .file = u"db/x.sql"_s, .fileText = file, .section = {down + 16, file.size()}};
    project.migrations = {migration};
    const QList<Finding> findings = checkOne(project);
    const Finding *index = find(findings, "create-index-not-concurrent"_L1);
    QVERIFY(index && !index->fixes.isEmpty());
    QVERIFY(index->fixes.first().safe);
    QCOMPARE(
        Lint::applied(file, index->fixes.first().edits),
        "-- migrate:up transaction:false\nCREATE INDEX CONCURRENTLY i ON t (a);\n-- migrate:down\nDROP INDEX i;\n");
}

void TestLinter::transactionsAreCountedAsTheyAre()
{
    const QByteArray sql = "SELECT 1;\nBEGIN;\nSELECT 2;\nCOMMIT;\nSELECT 3;\nSELECT 4;";
    Project::Project project = projectOf(u"postgresql"_s, {{sql, ""}});
    const auto numbers = [&](TransactionMode mode) {
        project.migrations.first().up->transaction = mode;
        const Lint::Script script = Lint::prepare(Dialect::find(u"postgresql"_s), project, project.migrations.first(),
                                                  Direction::Up, 0, nullptr);
        QStringList result;
        for (const Lint::Statement &statement : script.statements)
            result.append((statement.inTransaction ? u"t"_s : u"-"_s) + QString::number(statement.transaction));
        return result.join(u' ');
    };
    QCOMPARE(numbers(TransactionMode::None), u"-1 t3 t3 t3 -4 -5"_s);
    QCOMPARE(numbers(TransactionMode::Wrapped), u"t1 t1 t1 t1 -2 -3"_s);
    QCOMPARE(numbers(TransactionMode::Implicit), u"t1 t1 t1 t1 t2 t2"_s);
}

void TestLinter::stopEndsBetweenMigrations()
{
    const Project::Project project = projectOf(u"postgresql"_s, {{"DROP TABLE a;", "SELECT 1;"}});
    std::stop_source source;
    source.request_stop();
    QVERIFY(Lint::checkAll(project, {}, source.get_token()).isEmpty());
}

void TestLinter::manyThreadsMayCheck()
{
    QList<std::pair<QByteArray, QByteArray>> scripts;
    for (int i = 0; i < 40; ++i)
        scripts.emplaceBack(
            "DROP TABLE a;\nCREATE INDEX i ON t (a);\nALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid();",
            "SELECT 1;");
    const Project::Project project = projectOf(u"postgresql"_s, scripts);
    const QStringList expected = rulesOf(checkOne(project));
    QList<bool> same(4, false);
    bool *results = same.data();
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&project, &expected, results, t] {
                results[t] = std::ranges::all_of(project.migrations, [&](const Project::Migration &migration) {
                    return rulesOf(Lint::check(project, migration)) == expected;
                });
            });
        }
    }
    QVERIFY(!same.contains(false));
}

static QByteArray scriptOfLines(int lines)
{
    QByteArray sql = "SET LOCAL lock_timeout = '2s';\n";
    for (int i = 1; i < lines; ++i) {
        const QByteArray n = QByteArray::number(i);
        switch (i % 4) {
        case 0:
            sql += "CREATE TABLE table_" + n
                + " (id bigint PRIMARY KEY, name text NOT NULL, at timestamptz DEFAULT now());\n";
            break;
        case 1:
            sql += "ALTER TABLE users ADD COLUMN c" + n + " varchar(20) DEFAULT 'x';\n";
            break;
        case 2:
            sql += "UPDATE users SET a = " + n + " WHERE id = " + n + ";\n";
            break;
        default:
            sql += "CREATE INDEX i" + n + " ON table_" + n + " (name);\n";
        }
    }
    return sql;
}

void TestLinter::aScriptOf200LinesIsFast_data()
{
    QTest::addColumn<bool>("rules");
    QTest::newRow("split, parsed and replayed") << false;
    QTest::newRow("with all rules") << true;
}

void TestLinter::aScriptOf200LinesIsFast()
{
    QFETCH(bool, rules);
    const Project::Project project = projectOf(u"postgresql"_s, {{scriptOfLines(200), "SELECT 1;"}});
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    QBENCHMARK
    {
        if (rules)
            QVERIFY(!checkOne(project).isEmpty());
        else
            Lint::prepare(dialect, project, project.migrations.first(), Direction::Up, 0, nullptr);
    }
}

/// Seconds, under sanitizers too; what is quadratic runs into the test's time limit.
void TestLinter::aHugeScriptIsLinear()
{
    const Project::Project project = projectOf(u"postgresql"_s, {{scriptOfLines(16'000), "SELECT 1;"}});
    QCOMPARE_GT(checkOne(project).size(), 4'000);
}

void TestLinter::aThousandFilesAreChecked()
{
    QList<std::pair<QByteArray, QByteArray>> scripts;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray n = QByteArray::number(i);
        scripts.emplaceBack("CREATE TABLE t" + n
                                + " (id bigint PRIMARY KEY, p bigint REFERENCES t0 (id), name varchar(20));\n"
                                  "ALTER TABLE t"
                                + QByteArray::number(i / 2) + " ADD COLUMN c" + n
                                + " int;\n"
                                  "ALTER TABLE t0 ALTER COLUMN name TYPE varchar("
                                + QByteArray::number(20 + i) + ");\n",
                            "DROP TABLE t" + n + ";");
    }
    const Project::Project project = projectOf(u"postgresql"_s, scripts);
    QVERIFY(Lint::checkAll(project).size() > 1000);
}

void TestLinter::otherMigrationsAreKnownHoweverManyThereAre_data()
{
    QTest::addColumn<int>("count"); // of many, several threads read parts
    for (const int count : {3, 40, 499, 500, 1200})
        QTest::addRow("%d", count) << count;
}

/// The second to last makes an index for each second foreign key, and nobody for the others.
void TestLinter::otherMigrationsAreKnownHoweverManyThereAre()
{
    QFETCH(const int, count);
    QList<std::pair<QByteArray, QByteArray>> scripts;
    QByteArray indexes;
    QStringList without;
    for (int i = 0; i < count - 2; ++i) {
        const QByteArray n = QByteArray::number(i);
        scripts.emplaceBack("CREATE TABLE t" + n + " (id bigint PRIMARY KEY, p bigint REFERENCES t0 (id));",
                            "SELECT 1;");
        if (i % 2 == 0)
            indexes += "CREATE INDEX i" + n + " ON t" + n + " (p);\n";
        else
            without.append(u"t%1"_s.arg(i));
    }
    scripts.emplaceBack(indexes, "SELECT 1;");
    scripts.emplaceBack("SELECT 1;", "SELECT 1;");
    QStringList said;
    for (const Finding &finding : Lint::checkAll(projectOf(u"postgresql"_s, scripts))) {
        if (finding.rule == "foreign-key-without-index"_L1)
            said.append(finding.message);
    }
    QCOMPARE(said.size(), without.size());
}

QTEST_GUILESS_MAIN(TestLinter)
#include "tst_linter.moc"
