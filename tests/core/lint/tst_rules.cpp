// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Lint::Finding;

/// Every rule over every block of its page: the page is the rule's manual and its test.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasAPageWithBothKinds_data();
    void everyRuleHasAPageWithBothKinds();
    void theBlocksOfThePagesHold_data();
    void theBlocksOfThePagesHold();
    void fixesCureAndStillParse_data();
    void fixesCureAndStillParse();
};

static QString describe(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(u"%1 %2: %3"_s.arg(Lint::severityName(finding.severity), finding.rule, finding.message));
    return lines.join(u'\n');
}

static QString defaultDialect(const Lint::Rule &rule)
{
    return rule.dialects.value(0, u"postgresql"_s);
}

static void addBlocks()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("block");
    for (const Lint::Rule &rule : Lint::allRules()) {
        const QList<Example> examples = examplesIn(Lint::page(rule.id));
        for (int i = 0; i < examples.size(); ++i) {
            const QString kind = examples.at(i).flagged ? u"flagged"_s : u"accepted"_s;
            QTest::addRow("%s, line %d, %s", qPrintable(rule.id), examples.at(i).line, qPrintable(kind))
                << rule.id << i;
        }
    }
}

void TestRules::everyRuleHasAPageWithBothKinds_data()
{
    QTest::addColumn<QString>("rule");
    for (const Lint::Rule &rule : Lint::allRules())
        QTest::addRow("%s", qPrintable(rule.id)) << rule.id;
    QVERIFY(Lint::allRules().size() >= 25);
}

void TestRules::everyRuleHasAPageWithBothKinds()
{
    QFETCH(QString, rule);
    const QString page = Lint::page(rule);
    QVERIFY2(page.startsWith(u"# "_s + rule + u'\n'), "no page, or one with another title");
    QVERIFY(page.contains("\n## Why\n"_L1));
    QVERIFY(page.contains("\n## Instead\n"_L1));
    const QList<Example> examples = examplesIn(page);
    QVERIFY(std::ranges::any_of(examples, &Example::flagged));
    QVERIFY(!std::ranges::all_of(examples, &Example::flagged));
    for (const Example &example : examples)
        QCOMPARE(example.unknown, QString());
    QVERIFY(!Lint::findRule(rule)->title.isEmpty());
    for (const QString &other : Lint::findRule(rule)->yieldsTo)
        QVERIFY2(Lint::findRule(other), qPrintable(other));
}

void TestRules::theBlocksOfThePagesHold_data()
{
    addBlocks();
}

void TestRules::theBlocksOfThePagesHold()
{
    QFETCH(QString, rule);
    QFETCH(int, block);
    const Example example = examplesIn(Lint::page(rule)).at(block);
    Case example_ = caseOf(example, defaultDialect(*Lint::findRule(rule)));
    example_.turnOn(rule);
    const QList<Finding> findings = example_.check();

    const auto own = [&](const Finding &finding) { return finding.rule == rule; };
    QVERIFY2(std::ranges::any_of(findings, own) == example.flagged, qPrintable(describe(findings)));
    for (const Finding &finding : findings) {
        QVERIFY(!finding.message.isEmpty());
        if (finding.file.isEmpty())
            continue; // about the project, not about a place
        QVERIFY(!finding.range.isEmpty());
        const Project::Migration &migration = example_.project.migrations.at(example_.at);
        const std::optional<Project::Script> &script = migration.script(finding.direction);
        QVERIFY(script);
        QCOMPARE(finding.file, script->file);
        QVERIFY(finding.range.begin >= script->section.begin);
        QVERIFY(finding.range.end <= std::max(script->section.end, script->section.begin + 1));
    }
    // What is accepted must also be what its dialect accepts.
    if (!example.flagged)
        QVERIFY2(std::ranges::none_of(findings, [](const Finding &f) { return f.rule == "syntax-error"_L1; }),
                 qPrintable(describe(findings)));
}

void TestRules::fixesCureAndStillParse_data()
{
    addBlocks();
}

void TestRules::fixesCureAndStillParse()
{
    QFETCH(QString, rule);
    QFETCH(int, block);
    const Example example = examplesIn(Lint::page(rule)).at(block);
    if (!example.flagged)
        return;
    Case before = caseOf(example, defaultDialect(*Lint::findRule(rule)));
    before.turnOn(rule);
    for (const Finding &finding : before.check()) {
        if (finding.rule != rule)
            continue;
        for (const Lint::Fix &fix : finding.fixes) {
            QVERIFY(!fix.title.isEmpty());
            QVERIFY(!fix.edits.isEmpty() || !fix.newMigrations.isEmpty() || !fix.renamings.isEmpty());
            for (const Lint::Renaming &each : fix.renamings)
                QVERIFY(before.migration().files.contains(each.from) && each.to != each.from);
            if (!fix.renamings.isEmpty())
                continue; // whether it cures is the target's to say
            Case after = fixedBy(before, fix);
            for (qsizetype i = 0; i < fix.newMigrations.size(); ++i) {
                const Lint::NewMigration &made = fix.newMigrations.at(i);
                QVERIFY(!made.name.isEmpty() && !made.up.isEmpty());
                const QList<Finding> inside = Lint::check(
                    after.project, after.project.migrations.at(before.project.migrations.size() + i), {});
                QVERIFY2(std::ranges::none_of(inside, [](const Finding &f) { return f.rule == "syntax-error"_L1; }),
                         qPrintable(describe(inside)));
            }
            const Project::Migration &fixed = after.migration();
            for (const Lint::Edit &edit : fix.edits)
                QVERIFY2(fixed.files.contains(edit.file) || (fixed.up && edit.file == fixed.up->file)
                             || (fixed.down && edit.file == fixed.down->file),
                         qPrintable(edit.file));
            const Project::Script &script = finding.direction == Project::Direction::Up ? *fixed.up : *fixed.down;
            const QList<Finding> left = after.check();
            const QString context = fix.title + u'\n' + QString::fromUtf8(script.fileText) + describe(left);
            QVERIFY2(std::ranges::none_of(left, [&](const Finding &f) { return f.rule == "syntax-error"_L1; }),
                     qPrintable(context));
            // Fewer findings, or the same that weigh less.
            const auto weight = [&](const QList<Finding> &of) {
                int sum = 0;
                for (const Finding &f : of)
                    sum += f.rule == rule ? 1 + int(f.severity) : 0;
                return sum;
            };
            QVERIFY2(weight(left) < weight(before.check()), qPrintable(context));
        }
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
