// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/format.h"
#include "core/lint/editedscript.h"
#include "core/lint/live.h"
#include "core/lint/rule.h"
#include "core/sql/cutter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Lint::Finding;
using Project::Direction;

class TestLive : public QObject
{
    Q_OBJECT

private slots:
    void cuttingAgainMeetsTheOldBoundaries_data();
    void cuttingAgainMeetsTheOldBoundaries();
    void sameAsAFreshCheck_data();
    void sameAsAFreshCheck();
    void oneKeyParsesOneStatement();
    void aDividingLineMayComeAndGo();
    void wholeTextsFindTheirDifference();
    void aQuoteInALargeScriptIsBounded();
    void nearbyKnowsWhatStatementsName();
};

/// What people and machines put into migrations, and what breaks them.
static const QByteArrayList &words()
{
    static const QByteArrayList all = {
        "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers (id), note text);\n",
        "CREATE TABLE IF NOT EXISTS customers (id bigint PRIMARY KEY, email varchar(50));\n",
        "ALTER TABLE orders ADD COLUMN state text NOT NULL DEFAULT 'new';\n",
        "ALTER TABLE orders ADD COLUMN seen timestamp;\n",
        "ALTER TABLE customers DROP COLUMN email;\n",
        "ALTER TABLE orders ALTER COLUMN note SET NOT NULL;\n",
        "ALTER TABLE orders RENAME TO sales;\n",
        "ALTER TABLE sales RENAME COLUMN note TO remark;\n",
        "ALTER TABLE orders ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;\n",
        "ALTER TABLE orders VALIDATE CONSTRAINT positive;\n",
        "CREATE INDEX orders_note ON orders (note);\n",
        "CREATE UNIQUE INDEX CONCURRENTLY orders_state ON orders (state);\n",
        "DROP INDEX orders_note;\n",
        "DROP TABLE orders CASCADE;\n",
        "UPDATE orders SET note = 'a;b' WHERE note IS NULL;\n",
        "UPDATE customers SET email = lower(email);\n",
        "DELETE FROM orders;\n",
        "INSERT INTO orders (id) VALUES (1), (2);\n",
        "INSERT INTO orders SELECT * FROM sales;\n",
        "SET lock_timeout = '2s';\n",
        "SET search_path = audit;\n",
        "BEGIN;\n",
        "COMMIT;\n",
        "TRUNCATE customers CASCADE;\n",
        "CREATE VIEW v AS SELECT * FROM orders;\n",
        "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN DELETE FROM orders; RETURN 1; END $$;\n",
        "CREATE FUNCTION g() RETURNS int LANGUAGE sql BEGIN ATOMIC; SELECT 1; END;\n",
        "CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM customers; END;\n",
        "DO $$ BEGIN UPDATE orders SET note = ''; END $$;\n",
        "COPY orders FROM stdin;\n1\ta;b\n\\.\n",
        "-- switchback:ignore drop-table it is empty\n",
        "-- switchback:ignore-file delete-without-where all of it\n",
        "-- a comment with ' and ; in it\n",
        "/* another ; */",
        "\n\n",
        "'",
        "$$",
        "$tag$",
        "/*",
        "*/",
        "--",
        ";",
        "(",
        ")",
        "x",
        " ",
        "\n",
        "E'\\'",
        "\"",
        "`",
        "\xC3\xA4",
        "CONCURRENTLY ",
        "DELIMITER //\n",
        "\\restrict a; b\n",
        "\\",
        "END",
        "BEGIN ",
    };
    return all;
}

static QByteArray randomText(QRandomGenerator &random, int pieces)
{
    QByteArray text;
    for (int i = 0; i < pieces; ++i)
        text += words().at(random.bounded(words().size()));
    return text;
}

struct Edit
{
    Sql::Range range;
    QByteArray text;
};

static Edit randomEdit(QRandomGenerator &random, const QByteArray &text)
{
    const auto place = [&] { return qsizetype(random.bounded(int(text.size()) + 1)); };
    Edit edit{.range = {place(), 0}, .text = {}};
    edit.range.end = edit.range.begin;
    switch (random.bounded(6)) {
    case 0: // a key
        edit.text = QByteArray(1, "abe;'$-/*()\n \"`"[random.bounded(15)]);
        break;
    case 1: // backspace
        edit.range.end = std::min(edit.range.begin + 1, text.size());
        break;
    case 2: // cut
        edit.range.end = std::min(edit.range.begin + random.bounded(200), text.size());
        break;
    case 3: // paste over
        edit.range.end = std::min(edit.range.begin + random.bounded(40), text.size());
        edit.text = randomText(random, 3);
        break;
    default:
        edit.text = randomText(random, 1);
        break;
    }
    return edit;
}

static QByteArray after(QByteArray text, const Edit &edit)
{
    return text.replace(edit.range.begin, edit.range.length(), edit.text);
}

static void addDialects()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("format");
    QTest::addColumn<quint32>("seed");
    for (const char *dialect : {"postgresql", "sqlite", "mysql", "mariadb"}) {
        if (!Dialect::find(QString::fromLatin1(dialect)))
            continue;
        for (const char *format : {"golang-migrate", "dbmate", "goose"}) {
            for (const quint32 seed : {1U, 2U, 3U})
                QTest::addRow("%s, %s, %u", dialect, format, seed)
                    << QString::fromLatin1(dialect) << QString::fromLatin1(format) << seed;
        }
    }
}

void TestLive::cuttingAgainMeetsTheOldBoundaries_data()
{
    addDialects();
}

void TestLive::cuttingAgainMeetsTheOldBoundaries()
{
    QFETCH(const QString, dialect);
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const Dialect::Dialect *known = Dialect::find(dialect);
    QByteArray text = randomText(random, 30);
    Lint::EditedScript script(known);
    script.read(text, {0, text.size()});
    for (int i = 0; i < 600; ++i) {
        const Edit edit = randomEdit(random, text);
        const QByteArray before = text;
        text = after(text, edit);
        script.edit(text, {0, text.size()}, edit.range, edit.text.size());
        const QList<Lint::Statement> found = script.statements();
        QList<Sql::Statement> statements;
        for (const Lint::Statement &statement : found)
            statements.append(statement.sql);
        if (statements != Sql::split(text, known->lexicalRules)) {
            qInfo() << "edit" << i << edit.range.begin << edit.range.end << edit.text;
            qInfo().noquote() << before;
            for (const Sql::Statement &statement : statements)
                qInfo() << statement.range.begin << statement.range.end << statement.text;
            QCOMPARE(statements, Sql::split(text, known->lexicalRules));
        }
        // What has moved means the same as what is read there.
        for (const Lint::Statement &statement : found) {
            const Sql::Meaning fresh = known->parse(statement.sql);
            QCOMPARE(statement.meaning.changes.size(), fresh.changes.size());
            for (qsizetype change = 0; change < fresh.changes.size(); ++change) {
                const QList<Sql::Name> names = Sql::touchedTables(fresh.changes.at(change));
                const QList<Sql::Name> moved = Sql::touchedTables(statement.meaning.changes.at(change));
                QCOMPARE(moved.size(), names.size());
                for (qsizetype name = 0; name < names.size(); ++name)
                    QCOMPARE(moved.at(name).range, names.at(name).range);
            }
        }
        if (text.size() > 6000) {
            text = randomText(random, 30);
            script.read(text, {0, text.size()});
        }
    }
}

/// A migration of the format, in one file or two.
static std::shared_ptr<Project::Project> projectOf(const QString &dialect, const QString &format)
{
    auto project = std::make_shared<Project::Project>();
    project->format = format;
    project->path = u"migrations"_s;
    project->dialect = dialect;
    return project;
}

static QList<QString> filesOf(const QString &format)
{
    const QString stem = u"migrations/20260101120000_add_things_to_tables"_s;
    if (format == "golang-migrate"_L1)
        return {stem + u".up.sql"_s, stem + u".down.sql"_s};
    return {stem + u".sql"_s};
}

static QByteArray wholeFile(const QString &format, const QByteArray &up, const QByteArray &down)
{
    const QByteArray mark = format == "goose"_L1 ? "-- +goose " : "-- migrate:";
    const bool goose = format == "goose"_L1;
    return mark + (goose ? "Up\n" : "up\n") + up + '\n' + mark + (goose ? "Down\n" : "down\n") + down;
}

static Project::Migration migrationOf(const Project::Project &project, const QHash<QString, QByteArray> &texts)
{
    Project::Migration migration{.version = u"20260101120000"_s, .name = u"add_things_to_tables"_s};
    migration.files = filesOf(project.format);
    for (const QString &file : std::as_const(migration.files)) {
        const QList<Project::Script> scripts = Format::find(project.format)
                                                   ->scripts(file, texts.value(file), project.dialect);
        for (const Project::Script &script : scripts)
            (script.direction == Direction::Up ? migration.up : migration.down) = script;
    }
    return migration;
}

void TestLive::sameAsAFreshCheck_data()
{
    addDialects();
}

static QString line(const Finding &finding)
{
    return u"%1 %2 %3-%4 %5 %6 (%7 fixes)"_s.arg(finding.rule, finding.file)
        .arg(finding.range.begin)
        .arg(finding.range.end)
        .arg(finding.message, finding.help)
        .arg(finding.fixes.size());
}

/// What is said at once; help and fixes may hang on the rest of the script.
static QString saidAtOnce(const Finding &finding)
{
    return u"%1 %2 %3-%4 %5"_s.arg(finding.rule, finding.file)
        .arg(finding.range.begin)
        .arg(finding.range.end)
        .arg(finding.message);
}

static QString lines(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all.append(line(finding));
    return all.join(u'\n');
}

/// Of the rules that look at a statement alone, exactly what a check of everything says there.
static void compareNearby(const Lint::Nearby &nearby, const QList<Finding> &fresh)
{
    if (!nearby.whole || nearby.range.isEmpty())
        return;
    QStringList expected;
    for (const Finding &finding : fresh) {
        const Lint::Rule *rule = Lint::findRule(finding.rule);
        if (rule && rule->scope == Lint::Scope::Statement && finding.file == nearby.file
            && nearby.range.contains(finding.range.begin))
            expected.append(saidAtOnce(finding));
    }
    QStringList found;
    for (const Finding &finding : nearby.findings)
        found.append(saidAtOnce(finding));
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void TestLive::sameAsAFreshCheck()
{
    QFETCH(const QString, dialect);
    QFETCH(const QString, format);
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto project = projectOf(dialect, format);
    project->settings.lint.all = true;
    const auto schema = std::make_shared<Schema::Snapshot>();
    schema->dialect = dialect;
    const QString inSchema = Dialect::find(dialect)->defaultSchema;
    schema->tables = {{.schema = inSchema,
                       .name = u"customers"_s,
                       .columns = {{.name = u"id"_s, .type = u"bigint"_s, .position = 1, .notNull = true},
                                   {.name = u"email"_s, .type = u"varchar(50)"_s, .position = 2}}},
                      {.schema = inSchema,
                       .name = u"sales"_s,
                       .columns = {{.name = u"id"_s, .type = u"bigint"_s, .position = 1}},
                       .constraints = {{.name = u"sales_customer"_s,
                                        .kind = u"foreign key"_s,
                                        .columns = {u"id"_s},
                                        .referencedTable = Schema::qualified(inSchema, u"customers"_s),
                                        .referencedColumns = {u"id"_s}}}}};
    const bool withSchema = seed != 2;

    const QList<QString> files = filesOf(format);
    QHash<QString, QByteArray> texts;
    if (files.size() == 2) {
        texts.insert(files.first(), randomText(random, 12));
        texts.insert(files.last(), randomText(random, 4));
    } else {
        texts.insert(files.first(), wholeFile(format, randomText(random, 12), randomText(random, 4)));
    }
    Project::Migration migration = migrationOf(*project, texts);
    project->migrations = {migration};
    const Lint::Knowledge knowledge{.schema = withSchema ? schema.get() : nullptr};
    Lint::Live live(project, migration, withSchema ? schema : nullptr);
    for (int i = 0; i < 250; ++i) {
        const QString file = files.at(random.bounded(files.size()));
        const Edit edit = randomEdit(random, texts.value(file));
        const QByteArray before = texts.value(file);
        texts.insert(file, after(before, edit));
        live.edit(file, edit.range, edit.text);
        const Project::Migration now = live.migration();
        for (const auto *script : {&now.up, &now.down}) {
            if (*script)
                QCOMPARE((*script)->fileText, texts.value((*script)->file));
        }
        const QList<Finding> fresh = Lint::check(*project, now, knowledge);
        if (now.up && !now.down) // a counterpart is not looked at for the place of an edit
            compareNearby(live.nearby(), fresh);
        if (QTest::currentTestFailed())
            qInfo().noquote() << "edit" << i << file << edit.range.begin << edit.range.end << edit.text << before;
        QVERIFY(!QTest::currentTestFailed());
        if (live.findings() != fresh) {
            qInfo() << "edit" << i << file << edit.range.begin << edit.range.end << edit.text;
            qInfo().noquote() << before;
            QCOMPARE(lines(live.findings()), lines(fresh));
            QVERIFY(live.findings() == fresh); // the same but for what lines() does not tell
        }
        if (texts.value(file).size() > 3000) {
            texts.insert(file,
                         files.size() == 2 ? randomText(random, 8)
                                           : wholeFile(format, randomText(random, 8), randomText(random, 3)));
            live.setText(file, texts.value(file));
        }
    }
}

void TestLive::oneKeyParsesOneStatement()
{
    const auto project = projectOf(u"postgresql"_s, u"golang-migrate"_s);
    const QString file = filesOf(u"golang-migrate"_s).first();
    QByteArray text;
    for (int i = 0; i < 1000; ++i)
        text += "INSERT INTO orders (id, note) VALUES (" + QByteArray::number(i) + ", 'it is a note');\n";
    Lint::Live live(project, migrationOf(*project, {{file, text}}));
    const qsizetype atFirst = live.parsed();
    QCOMPARE(atFirst, 1000);
    const qsizetype middle = text.indexOf("note');", text.size() / 2);
    for (int i = 0; i < 100; ++i) {
        live.edit(file, {middle, middle}, "x");
        QVERIFY(!live.findings().isEmpty());
    }
    QCOMPARE(live.parsed() - atFirst, 100);
}

void TestLive::aDividingLineMayComeAndGo()
{
    const auto project = projectOf(u"postgresql"_s, u"dbmate"_s);
    const QString file = filesOf(u"dbmate"_s).first();
    const QByteArray text = wholeFile(u"dbmate"_s, "CREATE TABLE orders (id bigint);\n", "DROP TABLE orders;\n");
    Lint::Live live(project, migrationOf(*project, {{file, text}}));
    QVERIFY(live.migration().down);
    const qsizetype mark = text.indexOf("-- migrate:down");
    live.edit(file, {mark, mark + 1}, "");
    QVERIFY(!live.migration().down || live.migration().down->section.isEmpty());
    QCOMPARE(lines(live.findings()), lines(Lint::check(*project, live.migration())));
    live.edit(file, {mark, mark}, "-");
    QVERIFY(live.migration().down->text().trimmed().endsWith("DROP TABLE orders;"));
    QVERIFY(!live.migration().up->text().contains("DROP TABLE"));
    QCOMPARE(lines(live.findings()), lines(Lint::check(*project, live.migration())));
}

void TestLive::wholeTextsFindTheirDifference()
{
    const auto project = projectOf(u"postgresql"_s, u"golang-migrate"_s);
    const QString file = filesOf(u"golang-migrate"_s).first();
    const QByteArray text = "CREATE TABLE orders (id bigint);\nDROP TABLE customers;\nDROP TABLE sales;\n";
    Lint::Live live(project, migrationOf(*project, {{file, text}}));
    const qsizetype atFirst = live.parsed();
    QByteArray now = text;
    now.replace("customers", "people");
    live.setText(file, now);
    QCOMPARE(live.migration().up->fileText, now);
    QCOMPARE(live.parsed() - atFirst, 1);
    QVERIFY(std::ranges::any_of(live.findings(), [](const Finding &finding) {
        return finding.rule == "drop-table"_L1 && finding.message.contains(u"people"_s);
    }));
}

/// What opens a quote in the middle of a large script and closes it again reads no more than it must; what is asked in
/// between is right.
void TestLive::aQuoteInALargeScriptIsBounded()
{
    const Dialect::Dialect *known = Dialect::find(u"postgresql"_s);
    QByteArray text;
    for (int i = 0; i < 8000; ++i)
        text += "INSERT INTO orders (id, note) VALUES (" + QByteArray::number(i) + ", 'it is a note');\n";
    Lint::EditedScript script(known);
    script.read(text, {0, text.size()});
    const qsizetype atFirst = script.parsed();
    qsizetype middle = text.indexOf("'it is a", text.size() / 2);
    QRandomGenerator random(7);
    const auto edit = [&](Sql::Range range, const QByteArray &with) {
        text.replace(range.begin, range.length(), with);
        script.edit(text, {0, text.size()}, range, with.size());
    };
    const auto compare = [&] {
        if (!script.isSettled())
            script.settle(text, {0, text.size()});
        QList<Sql::Statement> statements;
        for (const Lint::Statement &statement : script.statements())
            statements.append(statement.sql);
        QVERIFY(statements == Sql::split(text, known->lexicalRules));
    };
    for (const QByteArray typed : {"'", "$$", "/*", "$tag$"}) {
        edit({middle, middle}, typed);
        QVERIFY(!script.isSettled());
        edit({middle, middle + typed.size()}, "");
        QVERIFY(script.isSettled());
    }
    QVERIFY2(script.parsed() - atFirst < 4 * 2500, qPrintable(QString::number(script.parsed() - atFirst)));
    compare();
    for (int i = 0; i < 40; ++i) {
        middle = qsizetype(random.bounded(int(text.size())));
        static const QByteArrayList all = {
            "'", "$$", "/*", "*/", "x", ";", "--", "BEGIN ATOMIC ", "CREATE FUNCTION f() "};
        edit({middle, std::min(middle + random.bounded(3), text.size())}, all.at(random.bounded(all.size())));
        if (i % 3 == 0)
            compare();
    }
    compare();
}

void TestLive::nearbyKnowsWhatStatementsName()
{
    const auto project = projectOf(u"postgresql"_s, u"golang-migrate"_s);
    const QString file = filesOf(u"golang-migrate"_s).first();
    QByteArray text = "CREATE TABLE fresh (id bigint PRIMARY KEY);\nALTER TABLE old ADD COLUMN a text;\n";
    for (int i = 0; i < 100; ++i)
        text += "INSERT INTO other (id) VALUES (1);\n";
    text += "CREATE INDEX fresh_id ON fresh (id);\nCREATE INDEX old_id ON old (id);\n";
    Lint::Live live(project, migrationOf(*project, {{file, text}}));
    const auto rules = [](const QList<Finding> &findings) {
        QStringList all;
        for (const Finding &finding : findings)
            all.append(finding.rule);
        return all;
    };
    const qsizetype ofOld = text.indexOf("old_id");
    live.edit(file, {ofOld, ofOld + 3}, "new");
    const Lint::Nearby old = live.nearby();
    QVERIFY(old.whole);
    QVERIFY2(rules(old.findings).contains(u"create-index-not-concurrent"_s),
             qPrintable(rules(old.findings).join(u' ')));
    for (const Finding &finding : old.findings)
        QVERIFY(std::ranges::contains(live.findings(), saidAtOnce(finding), saidAtOnce));
    const qsizetype ofFresh = text.indexOf("fresh_id");
    live.edit(file, {ofFresh, ofFresh}, "new_");
    QVERIFY(!rules(live.nearby().findings).contains(u"create-index-not-concurrent"_s));
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
