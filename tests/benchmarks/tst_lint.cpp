// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/format.h"
#include "core/lint/linter.h"
#include "core/lint/script.h"
#include "tests/benchmarks/manyfiles.h"
#include "tests/benchmarks/measure.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class BenchLint : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
};

void BenchLint::files_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<int>("count");
    for (const char *dialect : {"postgresql", "sqlite"}) {
        for (const int count : {1000, 4000}) // four times the files must not cost sixteen times as much
            QTest::addRow("%s %d", dialect, count) << QString::fromLatin1(dialect) << count;
    }
}

void BenchLint::files()
{
    QFETCH(const QString, dialect);
    QFETCH(const int, count);
    const QTemporaryDir folder;
    QVERIFY(ManyFiles::write(folder.path(), count, dialect, u"sqlite:none.db"_s));
    const QString what = u"lint %1 files, %2: "_s.arg(count).arg(dialect);

    Result<Project::Project> project = failure(Error{});
    Measure::print(what + u"read the folder"_s,
                   Measure::quickest(3, [&] { project = Format::openProject(folder.path()); }));
    QVERIFY(project);
    QCOMPARE(project->migrations.size(), count);

    const Dialect::Dialect *used = Dialect::find(dialect);
    qsizetype statements = 0;
    const auto eachStatement = [&](auto &&function) {
        for (const Project::Migration &migration : std::as_const(project->migrations)) {
            for (const auto *script : {&migration.up, &migration.down}) {
                for (const Sql::Statement &statement :
                     Sql::split((*script)->fileText, used->lexicalRules, (*script)->section))
                    function(statement);
            }
        }
    };
    Measure::print(what + u"split"_s,
                   Measure::quickest(3, [&] { eachStatement([&](const Sql::Statement &) { ++statements; }); }));
    QVERIFY(statements >= count);
    Measure::print(what + u"split and parse"_s, Measure::quickest(3, [&] {
                       eachStatement([&](const Sql::Statement &statement) {
                           statements += used->parse(statement).changes.size();
                       });
                   }));
    qsizetype findings = 0;
    Measure::print(what + u"split, parse, known schema and rules"_s,
                   Measure::quickest(3, [&] { findings = Lint::checkAll(*project).size(); }));
    QVERIFY(findings > 0);
}

QTEST_GUILESS_MAIN(BenchLint)
#include "tst_lint.moc"
