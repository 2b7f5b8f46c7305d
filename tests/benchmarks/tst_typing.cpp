// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plan.h"
#include "core/format/format.h"
#include "core/lint/linter.h"
#include "tests/benchmarks/manyfiles.h"
#include "tests/benchmarks/measure.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class BenchTyping : public QObject
{
    Q_OBJECT

private slots:
    void checkedAsTyped_data();
    void checkedAsTyped();
};

void BenchTyping::checkedAsTyped_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addRow("postgresql") << u"postgresql"_s;
    QTest::addRow("sqlite") << u"sqlite"_s;
}

/// The migration with the editor's text in the place of its file's, as the workbench makes it.
static Project::Migration typed(const Project::Project &project, Project::Migration migration, const QByteArray &text)
{
    const Format::Format *format = Format::find(project.format);
    for (const Project::Script &script : format->scripts(migration.files.first(), text, project.dialect))
        (script.direction == Project::Direction::Up ? migration.up : migration.down) = script;
    return migration;
}

/// What one keystroke costs the workbench's task, from the editor's text to findings and the forecast of each
/// statement; the editor waits 16 ms for the next keystroke before, and paints after.
void BenchTyping::checkedAsTyped()
{
    QFETCH(const QString, dialect);
    const QTemporaryDir folder;
    QVERIFY(ManyFiles::write(folder.path(), 100, dialect, u"sqlite:none.db"_s));
    const auto project = Format::openProject(folder.path());
    QVERIFY(project);
    const Project::Migration &last = project->migrations.last();
    QByteArray text = ManyFiles::longScript();
    QCOMPARE(text.count('\n'), 200);

    const Schema::Snapshot schema = Lint::schemaBefore(*project, last.version);
    const Lint::Knowledge knowledge{.schema = &schema};
    const QString what = u"200 lines as typed, %1: "_s.arg(dialect);
    Project::Migration migration;
    Measure::print(what + u"cut into scripts"_s,
                   Measure::quickest(20, [&] { migration = typed(*project, last, text); }));
    qsizetype findings = 0;
    Measure::print(what + u"lint"_s,
                   Measure::quickest(20, [&] { findings = Lint::check(*project, migration, knowledge).size(); }));
    qsizetype forecasts = 0;
    const auto forecast = [&] {
        forecasts = 0;
        for (const auto direction : {Project::Direction::Up, Project::Direction::Down})
            forecasts += Engine::step(*project, migration, direction, {.schema = &schema}).statements.size();
    };
    Measure::print(what + u"forecasts"_s, Measure::quickest(20, forecast));
    Measure::print(what + u"all of it"_s,
                   Measure::quickest(20,
                                     [&] {
                                         text.insert(text.indexOf('\n') + 1, ' ');
                                         migration = typed(*project, last, text);
                                         findings = Lint::check(*project, migration, knowledge).size();
                                         forecast();
                                     }),
                   u"%1 findings, %2 forecasts"_s.arg(findings).arg(forecasts));
    QVERIFY(findings > 0);
    QVERIFY(forecasts > 0);
}

QTEST_GUILESS_MAIN(BenchTyping)
#include "tst_typing.moc"
