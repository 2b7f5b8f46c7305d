// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/linter.h"
#include "examples.h"
#include "observation.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the rules say of servers, asked of servers: the flagged examples of their pages are run, and what is claimed is
/// seen; the accepted ones are run, and it is not.
class TestTruth : public QObject
{
    Q_OBJECT

private slots:
    void everyClaimIsObservedOrMarked_data();
    void everyClaimIsObservedOrMarked();
    void theServerDoesWhatThePageSays_data();
    void theServerDoesWhatThePageSays();
    void theFixRunsAndTheClaimIsGone_data();
    void theFixRunsAndTheClaimIsGone();
    void theObserverSeesWhatIsThere_data();
    void theObserverSeesWhatIsThere();
    void messagesSayWhatServersDo_data();
    void messagesSayWhatServersDo();
    void readersAreToldWhatWasSeen();
};

namespace {

/// Rules that are not brought before a server: they speak of names, files, histories, of what a project wants or a
/// proof has shown, and advise on types, indexes and rights that a server takes either way. All others are observed, or
/// their page says why not: a new rule, too.
const QStringList &elsewhere()
{
    static const QStringList rules = {
        u"applied-migration-missing"_s,
        u"applied-migration-modified"_s,
        u"check-deployed-code-compatible"_s,
        u"check-down-restores"_s,
        u"check-expand-contract-order"_s,
        u"check-production-like-data"_s,
        u"check-up-repeatable"_s,
        u"check-up-succeeds"_s,
        u"check-zero-downtime-review"_s,
        u"code-references-dropped-object"_s,
        u"constraint-naming"_s,
        u"down-destroys-data"_s,
        u"down-does-not-mirror-up"_s,
        u"duplicate-index"_s,
        u"extension-change"_s,
        u"identifier-naming"_s,
        u"index-method-advice"_s,
        u"index-naming"_s,
        u"irreversible-operation-unmarked"_s,
        u"large-insert"_s,
        u"migration-filename-format"_s,
        u"migration-name-not-descriptive"_s,
        u"migration-not-in-version-control"_s,
        u"migration-out-of-order"_s,
        u"missing-down-migration"_s,
        u"multiple-logical-changes"_s,
        u"opaque-dynamic-sql"_s,
        u"prefer-identity"_s,
        u"prefer-text"_s,
        u"rollback-plan-undocumented"_s,
        u"schema-data-folder-mismatch"_s,
        u"schema-drift"_s,
        u"security-definer-search-path"_s,
        u"table-policy"_s,
        u"unknown-dialect"_s,
        u"unnamed-constraint"_s,
        u"unqualified-object-name"_s,
        u"unused-suppression"_s,
    };
    return rules;
}

QString defaultDialect(const QString &rule)
{
    return Lint::findRule(rule)->dialects.value(0, u"postgresql"_s);
}

/// "Not observed: it takes MySQL 5.7 to see it."
bool isMarked(const QString &page)
{
    static const QRegularExpression mark(u"^Not observed: .{10,}$"_s, QRegularExpression::MultilineOption);
    return mark.match(page).hasMatch();
}

bool isRun(const Example &example)
{
    return example.attributes.contains(u"observe"_s);
}

} // namespace

void TestTruth::everyClaimIsObservedOrMarked_data()
{
    QTest::addColumn<QString>("rule");
    for (const Lint::Rule &rule : Lint::allRules())
        QTest::addRow("%s", qPrintable(rule.id)) << rule.id;
    for (const QString &rule : elsewhere())
        QVERIFY2(Lint::findRule(rule), qPrintable(rule));
}

void TestTruth::everyClaimIsObservedOrMarked()
{
    QFETCH(QString, rule);
    const QString page = Lint::page(rule);
    const QList<Example> examples = examplesIn(page);
    const auto runs = [&](bool flagged) {
        return std::ranges::any_of(
            examples, [&](const Example &example) { return example.flagged == flagged && isRun(example); });
    };
    if (elsewhere().contains(rule)) {
        QVERIFY2(!runs(true) && !runs(false) && !isMarked(page), "it is said to be of no server's concern");
        return;
    }
    QVERIFY2(runs(true) || isMarked(page), "no flagged example is run, and nothing says why");
    // The claim is told apart from its absence on the same server.
    for (const Example &example : examples) {
        if (!example.flagged || !isRun(example))
            continue;
        const QString dialect = example.attribute(u"dialect"_s, defaultDialect(rule));
        QVERIFY2(std::ranges::any_of(examples,
                                     [&](const Example &other) {
                                         return !other.flagged && isRun(other)
                                             && other.attribute(u"dialect"_s, defaultDialect(rule)) == dialect;
                                     }),
                 qPrintable(u"no accepted example is run on "_s + dialect));
    }
}

void TestTruth::theServerDoesWhatThePageSays_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("block");
    for (const Lint::Rule &rule : Lint::allRules()) {
        const QList<Example> examples = examplesIn(Lint::page(rule.id));
        for (int i = 0; i < examples.size(); ++i) {
            const Example &example = examples.at(i);
            if (isRun(example))
                QTest::addRow("%s, line %d, %s", qPrintable(rule.id), example.line,
                              example.flagged ? "flagged" : "accepted")
                    << rule.id << i;
        }
    }
}

void TestTruth::theServerDoesWhatThePageSays()
{
    QFETCH(QString, rule);
    QFETCH(int, block);
    const QString page = Lint::page(rule);
    const QList<Example> examples = examplesIn(page);
    const Example &example = examples.at(block);
    const QString dialect = example.attribute(u"dialect"_s, defaultDialect(rule));
    const Observation::Course course = Observation::observed(Observation::stageOf(example, page, defaultDialect(rule)));
    const QByteArray seen = "seen:\n" + course.text().toUtf8();
    QVERIFY2(course.trouble.isEmpty(), seen);
    bool refusalWanted = false;
    bool absenceWanted = false;
    for (const Observation::Term &term : Observation::terms(example.attributes.value(u"observe"_s))) {
        absenceWanted = absenceWanted || term.facts == "absent"_L1;
        refusalWanted = refusalWanted || term.facts.startsWith("refused "_L1);
        QVERIFY2(term.facts == "absent"_L1 || course.shows(term.facts), "not " + term.facts.toUtf8() + "\n" + seen);
    }
    QCOMPARE(absenceWanted, !example.flagged);
    QVERIFY2(refusalWanted || !course.shows(u"refused "_s), seen);
    if (example.flagged)
        return;
    for (const Example &other : examples) {
        if (!other.flagged || other.attribute(u"dialect"_s, defaultDialect(rule)) != dialect)
            continue;
        for (const Observation::Term &term : Observation::terms(other.attributes.value(u"observe"_s)))
            QVERIFY2(!term.isClaim || !course.shows(term.facts, true), "still " + term.facts.toUtf8() + "\n" + seen);
    }
}

/// Why a fix of a rule may end in a refusal on its page's own stage.
static const QHash<QString, QString> &refusedOnPurpose()
{
    static const QHash<QString, QString> reasons = {
        {u"cross-dialect-syntax"_s, u"a fix cures one word of several"_s},
        {u"drop-cascade"_s, u"the refusal is the cure"_s},
        {u"truncate-cascade"_s, u"the refusal is the cure"_s},
        {u"lock-timeout-after-statement"_s, u"the timeout is the cure"_s},
        {u"missing-lock-timeout"_s, u"the timeout is the cure"_s},
        {u"timeout-too-long"_s, u"the timeout is the cure"_s},
        {u"mysql-missing-algorithm-lock"_s, u"the clause refuses what is not cheap"_s},
        {u"invalid-index-leftover"_s, u"the stage's rows make the build fail"_s},
        {u"mixed-transactional-statements"_s, u"the stage makes the last statement fail"_s},
        {u"multi-statement-without-transaction"_s, u"the stage makes the last statement fail"_s},
        {u"mysql-non-transactional-ddl"_s, u"the stage makes the last statement fail"_s},
        {u"sqlite-unsupported-alter"_s, u"the stage's rows break NOT NULL"_s},
    };
    return reasons;
}

/// Why a fix of a rule may leave what was observed of its page's own stage.
static const QHash<QString, QString> &stillThere()
{
    static const QHash<QString, QString> reasons = {
        {u"missing-statement-timeout"_s, u"the work is the same, only not without end"_s},
        {u"cross-dialect-syntax"_s, u"a fix cures one word of several"_s},
    };
    return reasons;
}

/// Of every flagged example that is run: what each fix of its finding makes of it. What an application meets afterwards
/// is not compared: it asks for the old form.
void TestTruth::theFixRunsAndTheClaimIsGone_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("block");
    for (const Lint::Rule &rule : Lint::allRules()) {
        const QList<Example> examples = examplesIn(Lint::page(rule.id));
        for (int i = 0; i < examples.size(); ++i) {
            if (!examples.at(i).flagged || !isRun(examples.at(i)))
                continue;
            Case example = caseOf(examples.at(i), defaultDialect(rule.id));
            example.turnOn(rule.id);
            const QList<Lint::Finding> findings = example.check();
            if (std::ranges::any_of(findings, [&](const Lint::Finding &finding) {
                    return finding.rule == rule.id && !finding.fixes.isEmpty();
                }))
                QTest::addRow("%s, line %d", qPrintable(rule.id), examples.at(i).line) << rule.id << i;
        }
    }
}

void TestTruth::theFixRunsAndTheClaimIsGone()
{
    QFETCH(QString, rule);
    QFETCH(int, block);
    const QString page = Lint::page(rule);
    const Example example = examplesIn(page).at(block);
    const QString dialect = defaultDialect(rule);
    Case before = caseOf(example, dialect);
    before.turnOn(rule);
    const bool isDown = example.attribute(u"direction"_s, {}) == "down"_L1;
    for (const Lint::Finding &finding : before.check()) {
        if (finding.rule != rule)
            continue;
        for (const Lint::Fix &fix : finding.fixes) {
            if (!fix.renamings.isEmpty())
                continue;
            const Case after = fixedBy(before, fix);
            const Project::Migration &fixed = after.project.migrations.at(after.at);
            const Project::Script &script = isDown ? *fixed.down : *fixed.up;
            Observation::Stage stage = Observation::stageOf(example, page, dialect);
            stage.script = Sql::split(script.text().toByteArray(), Dialect::find(stage.dialect)->lexicalRules);
            stage.transaction = script.transaction;
            Observation::Course course = Observation::observed(stage);
            for (qsizetype i = before.project.migrations.size(); i < after.project.migrations.size(); ++i) {
                const Project::Script &made = *after.project.migrations.at(i).up;
                for (const Sql::Statement &statement : std::as_const(stage.script))
                    stage.before += statement.text + ";\n";
                stage.script = Sql::split(made.fileText, Dialect::find(stage.dialect)->lexicalRules);
                stage.transaction = made.transaction;
                const Observation::Course next = Observation::observed(stage);
                course.trouble += next.trouble;
                course.moments += next.moments;
            }
            const QByteArray seen = fix.title.toUtf8() + ":\n" + course.text().toUtf8();
            QVERIFY2(course.trouble.isEmpty(), seen);
            QVERIFY2(refusedOnPurpose().contains(rule) || !course.shows(u"refused "_s), seen);
            if (stillThere().contains(rule))
                continue;
            for (const Observation::Term &term : Observation::terms(example.attributes.value(u"observe"_s)))
                QVERIFY2(!term.isClaim || term.facts.startsWith("then "_L1)
                             || (refusedOnPurpose().contains(rule) && term.facts.startsWith("refused "_L1))
                             || !course.shows(term.facts),
                         "still " + term.facts.toUtf8() + "\n" + seen);
        }
    }
}

/// The instrument itself: what it must see, and what it must not.
void TestTruth::theObserverSeesWhatIsThere_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("transaction");
    QTest::addColumn<QStringList>("facts");
    QTest::addColumn<QStringList>("none");
    const auto row = [](const char *name, const char *dialect, const char *script, bool transaction,
                        const QStringList &facts, const QStringList &none) {
        QTest::newRow(name) << QString::fromLatin1(dialect) << QByteArray(script) << transaction << facts << none;
    };
    row("a lock that keeps writers out", "postgresql", "CREATE INDEX i ON t (a)", true,
        {u"SHARE t + blocks writes t + reads t"_s}, {u"blocks reads t"_s, u"rewrites t"_s});
    row("the same outside of a transaction", "postgresql", "CREATE INDEX i ON t (a)", false,
        {u"SHARE t + blocks writes t"_s}, {u"blocks reads t"_s});
    row("one that lets everybody work", "postgresql", "CREATE INDEX CONCURRENTLY i ON t (a)", false,
        {u"SHARE UPDATE EXCLUSIVE t + reads t"_s}, {u"blocks writes t"_s, u"blocks reads t"_s});
    row("a rewrite", "postgresql", "ALTER TABLE t ALTER a TYPE bigint", true, {u"rewrites t + blocks reads t"_s}, {});
    row("rows that are written", "postgresql", "UPDATE t SET a = 0", true, {u"writes t"_s},
        {u"blocks writes t"_s, u"rewrites t"_s});
    row("a refusal", "postgresql", "VACUUM t", true, {u"refused 25001"_s, u"refused cannot run inside"_s}, {});
    row("what goes", "postgresql", "DELETE FROM t WHERE a = 1; DROP TABLE u", true, {u"loses rows t"_s, u"loses u"_s},
        {u"loses t"_s});
    row("rows that go", "sqlite", "DELETE FROM t WHERE a = 1; DROP TABLE u", true, {u"loses rows t"_s, u"loses u"_s},
        {u"loses t"_s});
    row("SQLite's refusal", "sqlite", "ALTER TABLE t ADD COLUMN b int UNIQUE", false, {u"refused UNIQUE column"_s}, {});
    row("a table that is copied", "mariadb", "ALTER TABLE t MODIFY a int unsigned", false, {u"COPY t + rebuilds t"_s},
        {u"INSTANT t"_s});
    row("a table that is not", "mariadb", "ALTER TABLE t ADD COLUMN b int", false, {u"INSTANT t"_s},
        {u"rebuilds t"_s, u"blocks writes t"_s});
}

void TestTruth::theObserverSeesWhatIsThere()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, script);
    QFETCH(bool, transaction);
    QFETCH(QStringList, facts);
    QFETCH(QStringList, none);
    const Observation::Stage stage{
        .dialect = dialect,
        .before = "CREATE TABLE t (a int); CREATE TABLE u (a int); INSERT INTO t (a) VALUES (1), (2)",
        .script = Sql::split(script, Dialect::find(dialect)->lexicalRules),
        .transaction = transaction ? Project::TransactionMode::Wrapped : Project::TransactionMode::None};
    const Observation::Course course = Observation::observed(stage);
    QVERIFY2(course.trouble.isEmpty(), qPrintable(course.trouble));
    for (const QString &fact : facts)
        QVERIFY2(course.shows(fact), "not " + fact.toUtf8() + "\n" + course.text().toUtf8());
    for (const QString &fact : none)
        QVERIFY2(!course.shows(fact), fact.toUtf8() + "\n" + course.text().toUtf8());
}

/// Where a server did otherwise than was thought: what the rule says now.
void TestTruth::messagesSayWhatServersDo_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("words");
    QTest::newRow("SQLite takes a table with a clock in its CHECK, and no row")
        << u"volatile-check-constraint"_s << QByteArray("CREATE TABLE t (day text CHECK (day <= date('now')))")
        << u"CREATE TABLE o (a int)"_s << u"refuses every row written to it"_s;
    QTest::newRow("SQLite takes random() in a CHECK")
        << u"volatile-check-constraint"_s << QByteArray("CREATE TABLE t (n int CHECK (n > random()))")
        << u"CREATE TABLE o (a int)"_s << u"may fail when"_s;
    QTest::newRow("SQLite takes a key between a text and a number")
        << u"foreign-key-type-mismatch"_s << QByteArray("CREATE TABLE c (p_id text REFERENCES p (id))")
        << u"CREATE TABLE p (id integer PRIMARY KEY)"_s << u"SQLite takes the key, converts"_s;
    QTest::newRow("deferred foreign keys do not carry a rebuild through")
        << u"sqlite-foreign-keys-pragma"_s
        << QByteArray("PRAGMA defer_foreign_keys = ON; CREATE TABLE n (id integer PRIMARY KEY); INSERT INTO n (id) "
                      "SELECT id FROM p; DROP TABLE p; ALTER TABLE n RENAME TO p;")
        << u"CREATE TABLE p (id integer PRIMARY KEY); CREATE TABLE c (p_id integer REFERENCES p (id))"_s
        << u"COMMIT fails if a row refers to it"_s;
}

void TestTruth::messagesSayWhatServersDo()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, sql);
    QFETCH(QString, schema);
    QFETCH(QString, words);
    const Example example{.sql = sql, .attributes = {{u"schema"_s, schema}}};
    const QList<Lint::Finding> findings = caseOf(example, u"sqlite"_s).check();
    const auto found = std::ranges::find(findings, rule, &Lint::Finding::rule);
    QVERIFY(found != findings.end());
    QVERIFY2(found->message.contains(words), qPrintable(found->message));
}

/// The words for this test are not shown to people; what was seen is.
void TestTruth::readersAreToldWhatWasSeen()
{
    const QString told = Lint::forReaders(
        u"# r\n\n```sql flagged transaction=none observe=\"SHARE t + reads t; (refused 42P07)\" server=\"CREATE TABLE "
        u"t "
        "(a int)\" others=read\nX;\n```\n\n```sql accepted dialect=mysql observe=\"absent\"\nY;\n```\n\n"
        "```sql accepted observe=\"absent; SHARE UPDATE EXCLUSIVE t\"\nZ server=\"1\";\n```\n"
        "## Further examples\n\n```sql flagged\nFor the tests alone;\n```\n"_s,
        u"postgresql"_s);
    QCOMPARE(
        told,
        u"# r\n\nSeen on PostgreSQL: `SHARE t` + `reads t`; `refused 42P07`\n\n```sql flagged transaction=none\nX;\n"
        "```\n\nSeen on MariaDB: nothing of that\n\n```sql accepted dialect=mysql\nY;\n```\n\n"
        "Seen on PostgreSQL: nothing of that, but `SHARE UPDATE EXCLUSIVE t`\n\n```sql accepted\nZ server=\"1\";\n"
        "```"_s);
    static const QRegularExpression words(u"^```.* (?:server|then|end|others|observe)="_s,
                                          QRegularExpression::MultilineOption);
    for (const Lint::Rule &rule : Lint::allRules())
        QVERIFY2(!Lint::pageForReaders(rule.id).contains(words), qPrintable(rule.id));
}

QTEST_GUILESS_MAIN(TestTruth)
#include "tst_truth.moc"
