// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/checking.h"
#include "core/lint/schemastore.h"
#include "examples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Lint::Finding;

/// How rules are asked makes no difference to what they say.
class TestChecking : public QObject
{
    Q_OBJECT

private slots:
    void askedTogetherOrAloneRulesSayTheSame_data();
    void askedTogetherOrAloneRulesSayTheSame();
    void whatAChangeIsAboutIsTheFirstThatItTouches_data() { askedTogetherOrAloneRulesSayTheSame_data(); }
    void whatAChangeIsAboutIsTheFirstThatItTouches();
};

namespace {

QStringList lines(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings) {
        QString line = u"%1 %2 %3-%4 %5 | %6"_s.arg(finding.rule, Lint::severityName(finding.severity))
                           .arg(finding.range.begin)
                           .arg(finding.range.end)
                           .arg(finding.message, finding.help);
        for (const Lint::Fix &fix : finding.fixes) {
            line += u" | "_s + fix.title;
            for (const Lint::Edit &edit : fix.edits)
                line += u" %1-%2 %3"_s.arg(edit.range.begin).arg(edit.range.end).arg(QString::fromUtf8(edit.text));
        }
        all.append(line);
    }
    all.sort();
    return all;
}

} // namespace

void TestChecking::askedTogetherOrAloneRulesSayTheSame_data()
{
    QTest::addColumn<QString>("dialect");
    for (const char *dialect : {"postgresql", "sqlite", "mysql", "mariadb"})
        QTest::addRow("%s", dialect) << QString::fromLatin1(dialect);
}

void TestChecking::askedTogetherOrAloneRulesSayTheSame()
{
    QFETCH(const QString, dialect);
    QRandomGenerator random(7);
    const QByteArrayList blocks = blocksOf(dialect);
    const QString file = u"migrations/20260101120000_add_things_to_tables.up.sql"_s;
    qsizetype said = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray before;
        QByteArray text;
        QByteArray back;
        for (int i = 0; i < 12; ++i) {
            before += blocks.at(random.bounded(blocks.size()));
            text += blocks.at(random.bounded(blocks.size()));
            back += blocks.at(random.bounded(blocks.size()));
        }
        Project::Project project;
        project.format = u"golang-migrate"_s;
        project.path = u"migrations"_s;
        project.dialect = dialect;
        project.settings.lint.all = true;
        const auto mode = round % 3 == 0 ? Project::TransactionMode::None : Project::TransactionMode::Wrapped;
        Project::Migration migration{.version = u"20260101120000"_s, .name = u"add_things_to_tables"_s};
        migration.files = {file};
        migration.up = scriptOf(Project::Direction::Up, file, text, mode);
        migration.down = scriptOf(Project::Direction::Down, u"down.sql"_s, back, mode);
        const Schema::Snapshot schema = schemaOf(dialect, before);
        const Dialect::Dialect *known = Dialect::find(dialect);
        const auto find = [&](Lint::Walk walk) {
            QStringList all;
            Lint::Script up = Lint::prepare(known, project, migration, Project::Direction::Up,
                                            known->assumedServerVersion, &schema);
            Lint::Script down = Lint::prepare(known, project, migration, Project::Direction::Down,
                                              known->assumedServerVersion, &schema);
            up.counterpart = &down;
            down.counterpart = &up;
            for (Lint::Script *script : {&up, &down}) {
                QList<Finding> findings = Lint::checkScript(*script, Lint::RuleChoices(project, known).of(*script),
                                                            Lint::Scope::Script, walk);
                // A rule that looks for one type of change and then for another says the same in another order.
                std::ranges::stable_sort(
                    findings, {}, [](const Finding &finding) { return std::pair(finding.rule, finding.range.begin); });
                all += lines(findings);
            }
            return all;
        };
        const QStringList together = find(Lint::Walk::Shared);
        const QStringList alone = find(Lint::Walk::Own);
        for (qsizetype i = 0; i < std::max(together.size(), alone.size()); ++i)
            QCOMPARE(together.value(i), alone.value(i));
        said += together.size();
    }
    QCOMPARE_GT(said, 2000);
    QCOMPARE_GT(std::ranges::count(Lint::allRules(), true, &Lint::Rule::each), 40);
}

void TestChecking::whatAChangeIsAboutIsTheFirstThatItTouches()
{
    QFETCH(const QString, dialect);
    const Dialect::Dialect *known = Dialect::find(dialect);
    Project::Project project;
    project.dialect = dialect;
    Project::Migration migration{.version = u"1"_s, .name = u"all"_s};
    migration.up = scriptOf(Project::Direction::Up, u"all.sql"_s, blocksOf(dialect).join(), {});
    const Lint::Script script = Lint::parsed(known, project, migration, Project::Direction::Up);
    QCOMPARE_GT(script.statements.size(), 50);
    for (const Lint::Statement &statement : script.statements) {
        for (const Sql::Change &change : statement.meaning.changes) {
            const Sql::Name *subject = Sql::subject(change);
            const QList<Sql::Name> touched = Sql::touchedTables(change);
            QVERIFY2(subject ? touched.value(0) == *subject : touched.isEmpty(), statement.sql.text);
        }
    }
}

QTEST_GUILESS_MAIN(TestChecking)
#include "tst_checking.moc"
