// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Project::Settings;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsOptional();
    void readsEveryDocumentedKey();
    void keepsTargetsInTheOrderOfTheFile();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void brokenFilesGetOneMessage();
    void templateReadsBackAsTheSameSettings();
    void templateExamplesAreValidWhenUncommented();
    void turnsVersionsIntoNumbers_data();
    void turnsVersionsIntoNumbers();

private:
    Result<Settings> load(const QByteArray &toml)
    {
        QFile file(m_folder.filePath(u"switchback.toml"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the test's file");
        file.write(toml);
        file.close();
        return Project::loadSettings(m_folder.path());
    }

    QTemporaryDir m_folder;
};

void TestSettings::everyKeyIsOptional()
{
    QTemporaryDir empty;
    QCOMPARE(Project::loadSettings(empty.path()).value(), Settings());
    QCOMPARE(load("").value(), Settings());
    QCOMPARE(load("[project]\n[target]\n[scratch]\n[lint]\n[lint.rules]\n[compatibility]\n[run]\n").value(),
             Settings());
}

void TestSettings::readsEveryDocumentedKey()
{
    const auto read = load(R"(
[project]
format  = "golang-migrate"     # detected when left out
path    = "migrations"
dialect = "postgresql"

[target.dev]
url  = "sqlite:shop.db"
kind = "staging"
history = "schema_migrations"

[scratch]
url  = "auto"
seed = "scratch/seed.sql"
rows = 20
accept = ["column-order", "enum-value"]

[lint]
fail-on = "error"
all = true
server-version = "17"
[lint.rules]
prefer-bigint = "off"
index-naming  = { severity = "warning", pattern = "^idx_", most = 3, strict = true, words = ["a", "b"] }

[compatibility]
queries = ["queries/*.sql"]

[run]
lock-timeout = 250
lock-retries = 0
)");
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    Settings expected;
    expected.format = u"golang-migrate"_s;
    expected.path = u"migrations"_s;
    expected.dialect = u"postgresql"_s;
    expected.targets = {{.name = u"dev"_s,
                         .url = u"sqlite:shop.db"_s,
                         .kind = Project::TargetKind::Staging,
                         .history = u"schema_migrations"_s,
                         .line = 8}};
    expected.scratch = {.url = u"auto"_s,
                        .line = 13,
                        .seed = u"scratch/seed.sql"_s,
                        .rows = 20,
                        .accept = {u"column-order"_s, u"enum-value"_s}};
    expected.lint.failOn = u"error"_s;
    expected.lint.all = true;
    expected.lint.serverVersion = u"17"_s;
    expected.lint.rules.insert(u"prefer-bigint"_s, {.severity = u"off"_s});
    expected.lint.rules.insert(u"index-naming"_s,
                               {.severity = u"warning"_s,
                                .parameters = {{u"pattern"_s, u"^idx_"_s},
                                               {u"most"_s, 3LL},
                                               {u"strict"_s, true},
                                               {u"words"_s, QVariantList{u"a"_s, u"b"_s}}}});
    expected.compatibilityQueries = {u"queries/*.sql"_s};
    expected.lockTimeout = 250;
    expected.lockRetries = 0;
    QCOMPARE(*read, expected);
}

void TestSettings::keepsTargetsInTheOrderOfTheFile()
{
    const auto read = load("[target.zebra]\nurl='sqlite:z'\n[target.ant]\nurl='sqlite:a'\n[target.dev]\nurl='sqlite:d'"
                           "\nkind='production'\n");
    QStringList names;
    for (const Project::Target &target : read.value().targets)
        names.append(target.name);
    QCOMPARE(names, (QStringList{u"zebra"_s, u"ant"_s, u"dev"_s}));
    QCOMPARE(Project::targetKindName(read->targets.last().kind), u"production"_s);
}

void TestSettings::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");

    QTest::newRow("misspelt key") << QByteArray("[lint]\nfail_on = 'error'\n") << 2
                                  << u"unknown key “fail_on” in [lint]"_s << u"“fail-on”"_s;
    QTest::newRow("misspelt table") << QByteArray("\n\n[projekt]\n") << 3 << u"unknown key “projekt”"_s
                                    << u"“project”"_s;
    QTest::newRow("key far from all") << QByteArray("[scratch]\nbanana = 1\n") << 2 << u"banana"_s
                                      << u"Allowed here: url, seed, rows, accept"_s;
    QTest::newRow("misspelt in a target")
        << QByteArray("[target.dev]\nurl = 'sqlite:x'\nkin = 'staging'\n") << 3 << u"[target.dev]"_s << u"“kind”"_s;
    QTest::newRow("kind") << QByteArray("[target.dev]\nurl = 'sqlite:x'\nkind = 'prod'\n") << 3 << u"cannot be “prod”"_s
                          << u"development, staging, production"_s;
    QTest::newRow("dialect") << QByteArray("[project]\ndialect = 'postgres'\n") << 2 << u"cannot be “postgres”"_s
                             << u"Did you mean “postgresql”?"_s;
    QTest::newRow("fail-on") << QByteArray("[lint]\nfail-on = 'off'\n") << 2 << u"“off”"_s << u"info, warning, error"_s;
    QTest::newRow("severity") << QByteArray("[lint.rules]\ndrop-table = 'fatal'\n") << 2 << u"“fatal”"_s
                              << u"off, info, warning, error"_s;
    QTest::newRow("severity in a table") << QByteArray("[lint.rules]\ndrop-table = { severity = 'wrning' }\n") << 2
                                         << u"“wrning”"_s << u"“warning”"_s;
    QTest::newRow("rule as a number") << QByteArray("[lint.rules]\ndrop-table = 3\n") << 2 << u"drop-table"_s
                                      << u"severity"_s;
    QTest::newRow("accept") << QByteArray("[scratch]\naccept = ['order']\n") << 2 << u"“order”"_s
                            << u"column-order, enum-value"_s;
    QTest::newRow("accept is no list") << QByteArray("[scratch]\naccept = 'enum-value'\n") << 2 << u"must be a list"_s
                                       << u"[\"…\""_s;
    QTest::newRow("number in quotes") << QByteArray("[scratch]\nrows = '200'\n") << 2 << u"whole number"_s
                                      << u"without quotes"_s;
    QTest::newRow("negative number") << QByteArray("[run]\nlock-retries = -1\n") << 2 << u"from 0"_s
                                     << u"lock-retries"_s;
    QTest::newRow("flag in quotes") << QByteArray("[lint]\nall = 'yes'\n") << 2 << u"true or false"_s
                                    << u"without quotes"_s;
    QTest::newRow("text without quotes") << QByteArray("[project]\npath = 3\n") << 2 << u"text in quotes"_s
                                         << u"path = "_s;
    QTest::newRow("version") << QByteArray("[lint]\nserver-version = 'new'\n") << 2 << u"no version"_s << u"17"_s;
    QTest::newRow("target without url") << QByteArray("[target.dev]\nkind = 'staging'\n") << 1
                                        << u"[target.dev] has no url"_s << u"sqlite:PATH"_s;
    QTest::newRow("target that is none") << QByteArray("[target]\ndev = 'sqlite:x'\n") << 2 << u"“dev”"_s
                                         << u"[target.dev]"_s;
    QTest::newRow("table as a value") << QByteArray("project = 'x'\n") << 1 << u"must be a table"_s << u"[project]"_s;
    QTest::newRow("no TOML") << QByteArray("[project]\nformat golang\n") << 2 << u"not valid TOML"_s << u"README"_s;
    QTest::newRow("key twice") << QByteArray("[project]\npath='a'\npath='b'\n") << 3 << u"not valid TOML"_s
                               << u"README"_s;
}

void TestSettings::saysWhatIsWrong()
{
    QFETCH(QByteArray, toml);
    QFETCH(int, line);
    QFETCH(QString, message);
    QFETCH(QString, hint);

    const auto read = load(toml);
    QVERIFY(!read);
    const Error &error = read.error();
    QVERIFY2(error.message.startsWith(u"switchback.toml:%1: "_s.arg(line)), qPrintable(error.message));
    QVERIFY2(error.message.contains(message), qPrintable(error.message));
    QVERIFY2(error.hint.contains(hint), qPrintable(error.hint));
    QCOMPARE(error.line, line);
    QCOMPARE(error.file, u"switchback.toml"_s);
    QCOMPARE(error.kind, Error::Kind::Input);
}

void TestSettings::brokenFilesGetOneMessage()
{
    QVERIFY(load("path = \"\xE9\"").error().message.contains(u"UTF-8"_s));
    QVERIFY(load(QByteArray("a\0b", 3)).error().message.contains(u"NUL"_s));
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"switchback.toml"_s));
    QVERIFY(Project::loadSettings(folder.path()).error().message.contains(u"folder"_s));
}

static void forgetLines(Settings &settings)
{
    settings.scratch.line = 0;
    for (Project::Target &target : settings.targets)
        target.line = 0;
}

void TestSettings::templateReadsBackAsTheSameSettings()
{
    Settings settings;
    settings.format = u"dbmate"_s;
    settings.path = u"db/\"odd\"\\migrations"_s;
    settings.dialect = u"sqlite"_s;
    settings.targets = {{.name = u"dev"_s, .url = u"sqlite:dev.db"_s},
                        {.name = u"live one"_s,
                         .url = u"${DATABASE_URL}"_s,
                         .kind = Project::TargetKind::Production,
                         .history = u"a.b"_s}};
    auto read = load(Project::settingsTemplate(settings));
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    forgetLines(*read);
    QCOMPARE(*read, settings);
    QCOMPARE(load(Project::settingsTemplate({})).value(), Settings());
}

void TestSettings::templateExamplesAreValidWhenUncommented()
{
    QByteArray uncommented;
    for (const QByteArray &line : Project::settingsTemplate({}).split('\n')) {
        const bool example = line.startsWith("# [") || line.contains(" = ");
        uncommented += (example && line.startsWith("# ") ? line.sliced(2) : line) + '\n';
    }
    auto read = load(uncommented);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    Settings expected;
    expected.format = u"golang-migrate"_s;
    expected.path = u"migrations"_s;
    expected.dialect = u"postgresql"_s;
    expected.targets = {{.name = u"dev"_s, .url = u"sqlite:dev.db"_s}};
    expected.scratch.seed = u"scratch/seed.sql"_s;
    expected.lint.serverVersion = u"17"_s;
    expected.lint.rules.insert(u"drop-column"_s, {.severity = u"off"_s});
    expected.lint.baseline = u"lint-baseline.json"_s;
    expected.lint.overrides = {{.paths = {u"migrations/legacy"_s},
                                .kinds = {Project::TargetKind::Development},
                                .rules = {{u"drop-column"_s, {.severity = u"off"_s}}}}};
    forgetLines(*read);
    QCOMPARE(*read, expected); // all other examples show the defaults
}

void TestSettings::turnsVersionsIntoNumbers_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("number");

    QTest::newRow("PostgreSQL major") << u"17"_s << 170000;
    QTest::newRow("PostgreSQL") << u"17.4"_s << 170400;
    QTest::newRow("SQLite") << u"3.46.1"_s << 34601;
    QTest::newRow("two digits") << u"17.11"_s << 171100;
    QTest::newRow("with a distribution's words") << u"17.4 (Debian 17.4-1)"_s << 170400;
    QTest::newRow("MariaDB") << u"11.8.3-MariaDB"_s << 110803;
    QTest::newRow("none") << u"latest"_s << 0;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("blanks before") << u"\t 17.4"_s << 170400;
    QTest::newRow("words at once") << u"18beta1"_s << 180000;
    QTest::newRow("a part too long") << u"17.123"_s << 0;
    QTest::newRow("a number too long") << u"1234"_s << 0;
    QTest::newRow("a point at the end") << u"17."_s << 0;
    QTest::newRow("a point and a word") << u"17.x"_s << 0;
    QTest::newRow("four parts") << u"1.2.3.4"_s << 0;
}

void TestSettings::turnsVersionsIntoNumbers()
{
    QFETCH(QString, version);
    QFETCH(int, number);
    QCOMPARE(Project::versionNumber(version), number);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
