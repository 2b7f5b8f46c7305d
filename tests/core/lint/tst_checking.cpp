// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crew.h"
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
    void manyScriptsAtOnceHaveTheFindingsOfEach_data() { askedTogetherOrAloneRulesSayTheSame_data(); }
    void manyScriptsAtOnceHaveTheFindingsOfEach();
    void aLargeScriptHasTheSameFindingsWhoeverHelps_data() { askedTogetherOrAloneRulesSayTheSame_data(); }
    void aLargeScriptHasTheSameFindingsWhoeverHelps();
    void withoutFixesTheSameIsFound_data() { askedTogetherOrAloneRulesSayTheSame_data(); }
    void withoutFixesTheSameIsFound();
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

/// With all rules.
Project::Project projectOf(const QString &dialect)
{
    Project::Project project;
    project.dialect = dialect;
    project.settings.lint.all = true;
    return project;
}

/// Pieces of the pages' examples.
class Pieces
{
public:
    Pieces(const QString &dialect, quint32 seed)
        : m_blocks(blocksOf(dialect))
        , m_random(seed)
    {
    }
    QByteArray some(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += m_blocks.at(m_random.bounded(m_blocks.size()));
        return text;
    }

private:
    QByteArrayList m_blocks;
    QRandomGenerator m_random;
};

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
    Pieces pieces(dialect, 7);
    const QString file = u"migrations/20260101120000_add_things_to_tables.up.sql"_s;
    qsizetype said = 0;
    for (int round = 0; round < 60; ++round) {
        const QByteArray before = pieces.some(12);
        const QByteArray text = pieces.some(12);
        const QByteArray back = pieces.some(12);
        Project::Project project = projectOf(dialect);
        project.format = u"golang-migrate"_s;
        project.path = u"migrations"_s;
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
                const Lint::ToCheck toCheck = {script, Lint::RuleChoices(project, known).of(*script)};
                QList<Finding> findings = Lint::checkScripts({&toCheck, 1}, Lint::Scope::Script, walk).front();
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

void TestChecking::manyScriptsAtOnceHaveTheFindingsOfEach()
{
    QFETCH(const QString, dialect);
    Pieces pieces(dialect, 11);
    const Dialect::Dialect *known = Dialect::find(dialect);
    const Project::Project project = projectOf(dialect);
    QList<Project::Migration> migrations;
    for (int i = 0; i < 40; ++i) {
        const QByteArray text = pieces.some(i % 13); // some are short, and some are empty
        const QString version = QString::number(20260101120000 + i);
        Project::Migration migration{.version = version, .name = u"add_things"_s};
        migration.files = {version + u".sql"_s};
        (i % 4 == 3 ? migration.down
                    : migration.up) = scriptOf(i % 4 == 3 ? Project::Direction::Down : Project::Direction::Up,
                                               migration.files.first(), text, Project::TransactionMode::Wrapped);
        migrations.append(migration);
    }
    const Lint::RuleChoices choices(project, known);
    const auto prepared = [&] {
        std::vector<Lint::Script> scripts;
        for (const Project::Migration &migration : std::as_const(migrations))
            scripts.push_back(Lint::prepare(known, project, migration,
                                            migration.up ? Project::Direction::Up : Project::Direction::Down,
                                            known->assumedServerVersion, nullptr));
        return scripts;
    };
    std::vector<Lint::Script> ones = prepared();
    std::vector<Lint::Script> together = prepared();
    std::vector<Lint::ToCheck> toCheck;
    for (Lint::Script &script : together)
        toCheck.push_back({&script, choices.of(script)});
    const std::vector<QList<Finding>> found = Lint::checkScripts(toCheck);
    QCOMPARE(found.size(), ones.size());
    qsizetype said = 0;
    for (size_t i = 0; i < ones.size(); ++i) {
        const Lint::ToCheck alone = {&ones[i], choices.of(ones[i])};
        QCOMPARE(lines(found[i]), lines(Lint::checkScripts({&alone, 1}).front()));
        said += found[i].size();
    }
    QCOMPARE_GT(said, 200);
}

void TestChecking::aLargeScriptHasTheSameFindingsWhoeverHelps()
{
    QFETCH(const QString, dialect);
    const Dialect::Dialect *known = Dialect::find(dialect);
    const Project::Project project = projectOf(dialect);
    // Of some thousand statements: pieces of it are parsed by different threads.
    const QByteArray text = Pieces(dialect, 13).some(1000);
    Project::Migration migration{.version = u"1"_s, .name = u"all"_s};
    migration.files = {u"all.sql"_s};
    migration.up = scriptOf(Project::Direction::Up, migration.files.first(), text, {});
    const auto find = [&](Crew *crew) {
        Lint::Script script = Lint::parsed(known, project, migration, Project::Direction::Up, crew);
        Lint::place(script, known->assumedServerVersion, nullptr);
        const Lint::ToCheck toCheck = {&script, Lint::RuleChoices(project, known).of(script)};
        const QList<Finding> found = crew ? Lint::checkLarge(script, toCheck.choice, *crew)
                                          : Lint::checkScripts({&toCheck, 1}).front();
        QStringList all;
        for (const Finding &finding : found) // in their order
            all += lines({finding});
        return all;
    };
    const QStringList alone = find(nullptr);
    QCOMPARE_GT(alone.size(), 1000);
    for (const int hands : {1, 2, 5}) {
        Crew crew(hands);
        const QStringList helped = find(&crew);
        for (qsizetype i = 0; i < std::max(alone.size(), helped.size()); ++i)
            QCOMPARE(helped.value(i), alone.value(i));
    }
}

void TestChecking::withoutFixesTheSameIsFound()
{
    QFETCH(const QString, dialect);
    Pieces pieces(dialect, 19);
    Project::Project project = projectOf(dialect);
    project.format = u"golang-migrate"_s;
    project.path = u"migrations"_s;
    qsizetype fixes = 0;
    for (int round = 0; round < 60; ++round) {
        const Schema::Snapshot schema = schemaOf(dialect, pieces.some(12));
        const auto mode = round % 3 == 0 ? Project::TransactionMode::None : Project::TransactionMode::Wrapped;
        const QString up = u"migrations/1_change.up.sql"_s;
        const QString down = u"migrations/1_change.down.sql"_s;
        Project::Migration migration{.version = u"1"_s, .name = u"change"_s};
        migration.files = {up, down};
        migration.up = scriptOf(Project::Direction::Up, up, pieces.some(12), mode);
        migration.down = scriptOf(Project::Direction::Down, down, round % 4 == 0 ? QByteArray() : pieces.some(12),
                                  mode);
        project.migrations = {migration};
        QList<Finding> all = Lint::check(project, migration, {.schema = &schema});
        for (Finding &finding : all) {
            fixes += finding.fixes.size();
            finding.fixes.clear();
        }
        const QStringList expected = lines(all);
        const QStringList without = lines(Lint::check(project, migration, {.schema = &schema, .fixes = false}));
        for (qsizetype i = 0; i < std::max(expected.size(), without.size()); ++i)
            QCOMPARE(without.value(i), expected.value(i));
    }
    QCOMPARE_GT(fixes, 500);
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
