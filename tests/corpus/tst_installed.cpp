// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"
#include "core/lint/linter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the packages of the servers bring along was written by others and is taken by its server: no rule may call it
/// wrong. tests/corpus/run asks the same of much more.
class TestInstalled : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCalledWrong_data();
    void nothingIsCalledWrong();
};

void TestInstalled::nothingIsCalledWrong_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<int>("atLeast");
    QStringList extensions;
    const QDir releases(u"/usr/share/postgresql"_s);
    for (const QString &release : releases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        extensions.append(releases.filePath(release + u"/extension"_s));
    QTest::newRow("PostgreSQL's extensions") << u"postgresql"_s << extensions << 100;
    QTest::newRow("MariaDB's own tables") << u"mariadb"_s << QStringList{u"/usr/share/mariadb"_s} << 4;
}

/// As CREATE EXTENSION and mariadbd --bootstrap read their scripts.
static QByteArray put(const QByteArray &script, const QString &dialect)
{
    if (dialect == "mariadb"_L1) { // any line that begins with two dashes is a comment there
        static const QRegularExpression dashes(u"(?m)^---"_s);
        return QString::fromUtf8(script).replace(dashes, u"-- "_s).toUtf8();
    }
    static const QRegularExpression schema(u"@extschema(:\\w+)?@"_s);
    return script.contains('@')
        ? QString::fromUtf8(script).replace(schema, u"public"_s).replace("@extowner@"_L1, "owner"_L1).toUtf8()
        : script;
}

static QStringList complaints(const Dialect::Dialect &dialect, const QString &path, const QByteArray &text)
{
    static const QStringList says{u"syntax-error"_s, u"cross-dialect-syntax"_s, u"update-limit-unsupported"_s};
    Project::Project project{
        .folder = {}, .format = u"golang-migrate"_s, .path = u"migrations"_s, .dialect = dialect.id};
    Project::Migration migration{.version = u"000001"_s, .name = u"installed"_s};
    migration.up = Project::Script{
        .direction = Project::Direction::Up, .file = path, .fileText = text, .section = {0, text.size()}};
    project.migrations = {migration};
    QStringList result;
    for (const Lint::Finding &finding : Lint::check(project, migration)) {
        if (says.contains(finding.rule))
            result.append(u"%1, byte %2: %3"_s.arg(path).arg(finding.range.begin).arg(finding.message));
    }
    return result;
}

void TestInstalled::nothingIsCalledWrong()
{
    QFETCH(const QString, dialect);
    QFETCH(const QStringList, folders);
    QFETCH(const int, atLeast);
    int files = 0;
    QStringList wrong;
    for (const QString &folder : folders) {
        for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(info.filePath()));
            ++files;
            QElapsedTimer timer;
            timer.start();
            wrong += complaints(*Dialect::find(dialect), info.filePath(), put(file.readAll(), dialect));
            QVERIFY2(timer.elapsed() < 60'000, qPrintable(info.filePath())); // under sanitizers too
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QCOMPARE_GE(files, atLeast);
}

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
