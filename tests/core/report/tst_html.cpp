// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/report/words.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void holdsVerdictsDifferencesAndLostRows();
    void escapesEverythingFromTheProject();
    void fetchesNothingAndRunsNothing();
    void placeholdersInTextsStayAsTheyAre();
};

static Project::Project project()
{
    return {.folder = u"/srv/shop"_s, .format = u"goose"_s, .path = u"migrations"_s, .dialect = u"postgresql"_s};
}

static QList<Proof::Proof> proofs()
{
    Proof::Proof good{.version = u"1"_s, .name = u"create_users"_s};
    good.verdict = Proof::Verdict::Proved;
    good.server = u"PostgreSQL 17.11"_s;
    Proof::Proof bad{.version = u"2"_s, .name = u"<script>alert(1)</script>"_s};
    bad.verdict = Proof::Verdict::DataLost;
    bad.server = good.server;
    bad.lost = {{.table = u"users"_s, .column = u"email"_s, .rows = 200}};
    bad.differences = {{.kind = Schema::Difference::Kind::Changed,
                        .object = u"table"_s,
                        .name = u"users"_s,
                        .path = u"columns.email.default"_s,
                        .before = u"'<a>'"_s,
                        .after = u"'%1 & %2'"_s}};
    return {good, bad};
}

void TestHtml::holdsVerdictsDifferencesAndLostRows()
{
    const QString page = QString::fromUtf8(Report::proofsHtml(project(), proofs()));
    for (const Proof::Proof &proof : proofs()) {
        QVERIFY(page.contains(Proof::verdictName(proof.verdict)));
        QVERIFY(page.contains(Report::verdictWords(proof)));
    }
    QVERIFY(page.contains(u"1 of 2 migrations proved"_s));
    QVERIFY(page.contains(u"PostgreSQL 17.11"_s));
    QVERIFY(page.contains(Report::lostWords(proofs()[1].lost.first())));
    QVERIFY(page.contains(u"columns.email.default"_s));
}

void TestHtml::escapesEverythingFromTheProject()
{
    const QByteArray page = Report::proofsHtml(project(), proofs());
    QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(page.contains("'&lt;a&gt;'"));
}

void TestHtml::fetchesNothingAndRunsNothing()
{
    const QByteArray page = Report::proofsHtml(project(), proofs()).toLower();
    for (const char *word : {"<script", "javascript:", " onload", " onclick", "http://", "https://", "<link", "@import",
                             "url(", "<img", "<iframe"})
        QVERIFY2(!page.contains(word), word);
}

void TestHtml::placeholdersInTextsStayAsTheyAre()
{
    // Texts that are put one after the other must not be taken for places of the next.
    QVERIFY(Report::proofsHtml(project(), proofs()).contains("'%1 &amp; %2'"));
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
