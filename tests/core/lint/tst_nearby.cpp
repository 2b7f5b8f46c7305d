// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/format.h"
#include "core/lint/live.h"
#include "core/lint/rule.h"
#include "examples.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Lint::Finding;

/// What is said at once of the place of an edit is what a check of the whole script says there, for each rule that
/// claims to look no further than a statement and its objects (Scope::Statement).
class TestNearby : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheWholeScript_data();
    void agreesWithTheWholeScript();
    void aCodeBlockKnowsTheTablesOfItsText();
    void codeThatIsPutTogetherMayReachAnything();
    void mostRulesLookNoFurther();
};

namespace {

const QString file = u"migrations/20260101120000_add_things_to_tables.up.sql"_s;

struct Edit
{
    Sql::Range range;
    QByteArray text;
};

Edit randomEdit(QRandomGenerator &random, const QByteArray &text, const QByteArrayList &blocks)
{
    const auto lineStart = [&] {
        const qsizetype line = text.indexOf('\n', random.bounded(int(text.size()) + 1));
        return line < 0 ? text.size() : line + 1;
    };
    const qsizetype at = random.bounded(int(text.size()) + 1);
    switch (random.bounded(5)) {
    case 0: // a key
        return {{at, at}, QByteArray(1, "abe; ,("[random.bounded(7)])};
    case 1: // backspace
        return {{at, std::min(at + 1, text.size())}, {}};
    case 2: { // a line goes
        const qsizetype begin = lineStart();
        const qsizetype end = text.indexOf('\n', begin);
        return {{begin, end < 0 ? text.size() : end + 1}, {}};
    }
    default: { // something is pasted
        const qsizetype begin = lineStart();
        return {{begin, begin}, blocks.at(random.bounded(blocks.size()))};
    }
    }
}

/// Help and fixes may hang on the rest of the script.
QString line(const Finding &finding)
{
    return u"%1 %2-%3 %4"_s.arg(Lint::severityName(finding.severity))
        .arg(finding.range.begin)
        .arg(finding.range.end)
        .arg(finding.message);
}

/// By rule, sorted.
QMap<QString, QStringList> byRule(const QList<Finding> &findings, const Lint::Nearby &place)
{
    QMap<QString, QStringList> all;
    for (const Finding &finding : findings) {
        const Lint::Rule *rule = Lint::findRule(finding.rule);
        if (rule && rule->scope == Lint::Scope::Statement && finding.file == place.file
            && place.range.contains(finding.range.begin))
            all[finding.rule].append(line(finding));
    }
    for (QStringList &lines : all)
        lines.sort();
    return all;
}

} // namespace

void TestNearby::agreesWithTheWholeScript_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<quint32>("seed");
    for (const char *dialect : {"postgresql", "sqlite", "mysql", "mariadb"}) {
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("%s, %u", dialect, seed) << QString::fromLatin1(dialect) << seed;
    }
}

void TestNearby::agreesWithTheWholeScript()
{
    QFETCH(const QString, dialect);
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QByteArrayList blocks = blocksOf(dialect);
    const auto begin = [&] {
        QByteArray text;
        for (int i = 0; i < 8; ++i)
            text += blocks.at(random.bounded(blocks.size()));
        return text;
    };
    auto project = std::make_shared<Project::Project>();
    project->format = u"golang-migrate"_s;
    project->path = u"migrations"_s;
    project->dialect = dialect;
    project->settings.lint.all = true;
    QByteArray text = begin();
    Project::Migration migration{.version = u"20260101120000"_s, .name = u"add_things_to_tables"_s};
    migration.files = {file};
    migration.up = Format::find(project->format)->scripts(file, text, dialect).first();
    project->migrations = {migration};
    Lint::Live live(project, migration);
    QMap<QString, QString> wrong; // the first difference of each rule
    int compared = 0;
    for (int i = 0; i < 200; ++i) {
        const Edit edit = randomEdit(random, text, blocks);
        text.replace(edit.range.begin, edit.range.length(), edit.text);
        live.edit(file, edit.range, edit.text);
        const Lint::Nearby nearby = live.nearby();
        if (nearby.whole && !nearby.range.isEmpty()) {
            ++compared;
            const auto found = byRule(nearby.findings, nearby);
            const auto expected = byRule(Lint::check(*project, live.migration()), nearby);
            const QStringList rules = found.keys() + expected.keys();
            for (const QString &rule : rules) {
                if (found.value(rule) != expected.value(rule) && !wrong.contains(rule))
                    wrong.insert(rule,
                                 u"%1\n  at once: %2\n  of all: %3\n  in: %4"_s.arg(
                                     rule, found.value(rule).join(u" | "_s), expected.value(rule).join(u" | "_s),
                                     QString::fromUtf8(text.mid(nearby.range.begin, nearby.range.length()))));
            }
        }
        const bool hangsTogether = !nearby.whole && i % 10 == 0; // a routine that any statement may call
        if (text.size() > 6000 || hangsTogether) {
            text = begin();
            live.setText(file, text);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.values().join(u'\n')));
    QCOMPARE_GT(compared, 40);
}

/// What is near the byte behind `before`, which becomes `typed`.
static Lint::Nearby nearbyOf(const QByteArray &text, const QByteArray &before, const QByteArray &typed)
{
    auto project = std::make_shared<Project::Project>();
    project->format = u"golang-migrate"_s;
    project->path = u"migrations"_s;
    project->dialect = u"postgresql"_s;
    Project::Migration migration{.version = u"20260101120000"_s, .name = u"add_things_to_tables"_s};
    migration.files = {file};
    migration.up = Format::find(project->format)->scripts(file, text, project->dialect).first();
    project->migrations = {migration};
    Lint::Live live(project, migration);
    const qsizetype at = text.indexOf(before) + before.size();
    live.edit(file, {at, at + 1}, typed);
    return live.nearby();
}

void TestNearby::aCodeBlockKnowsTheTablesOfItsText()
{
    const Lint::Nearby nearby = nearbyOf("CREATE TABLE t (a int, b int);\nSELECT 1;\nSELECT 2;\n"
                                         "DO $$ BEGIN UPDATE t SET a = 1 WHERE b = 1; END $$;\n",
                                         "b = ", "2");
    QVERIFY(nearby.whole && !nearby.range.isEmpty());
    QVERIFY(!std::ranges::contains(nearby.findings, u"unbatched-backfill"_s, &Finding::rule));
}

void TestNearby::codeThatIsPutTogetherMayReachAnything()
{
    const QByteArray key = "CREATE TABLE t (a int, b int);\nCREATE TABLE u (a int);\n"
                           "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 1);\n";
    QVERIFY(nearbyOf(key, "a > ", "2").whole);
    QVERIFY(!nearbyOf("DO $$ BEGIN EXECUTE 'ALTER TABLE ' || current_user || ' DROP COLUMN a'; END $$;\n" + key, "a > ",
                      "2")
                 .whole);
}

void TestNearby::mostRulesLookNoFurther()
{
    const auto count = std::ranges::count(Lint::allRules(), Lint::Scope::Statement, &Lint::Rule::scope);
    QCOMPARE_GT(count, Lint::allRules().size() / 2);
}

QTEST_GUILESS_MAIN(TestNearby)
#include "tst_nearby.moc"
