// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Report {

namespace {
struct HtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};
} // namespace

static QString element(const QString &name, const QString &text)
{
    return u"<%1>%2</%1>"_s.arg(name, text.toHtmlEscaped());
}

static QString row(const QStringList &cells, const QString &cell = u"td"_s)
{
    QString html = u"<tr>"_s;
    for (const QString &text : cells)
        html += element(cell, text);
    return html + u"</tr>\n"_s;
}

static QString table(const QStringList &heads, const QString &rows)
{
    return rows.isEmpty() ? QString() : u"<table>\n"_s + row(heads, u"th"_s) + rows + u"</table>\n"_s;
}

static QString differencesHtml(const QString &title, const QList<Schema::Difference> &differences)
{
    QString rows;
    for (const Schema::Difference &difference : differences) {
        rows += row({Schema::kindName(difference.kind), difference.object, difference.name, difference.path,
                     difference.before, difference.after, difference.explanation});
    }
    if (rows.isEmpty())
        return {};
    return element(u"h3"_s, title)
        + table({HtmlWords::tr("what"), HtmlWords::tr("object"), HtmlWords::tr("name"), HtmlWords::tr("attribute"),
                 HtmlWords::tr("before"), HtmlWords::tr("after"), HtmlWords::tr("why")},
                rows);
}

static QString rowsHtml(const Proof::Proof &proof)
{
    const QLocale locale;
    QString rows;
    for (const Proof::TableRows &t : proof.rows) {
        rows += row({t.table, locale.toString(t.before), locale.toString(t.kept), locale.toString(t.changed),
                     locale.toString(t.lost)});
    }
    return table({HtmlWords::tr("rows that stood before"), HtmlWords::tr("in all"), HtmlWords::tr("kept"),
                  HtmlWords::tr("changed"), HtmlWords::tr("lost")},
                 rows);
}

static QString traceHtml(const Proof::Proof &proof)
{
    QString rows;
    for (const Proof::TracedStatement &statement : proof.trace) {
        rows += row({Project::directionName(statement.direction), QString::number(statement.statement),
                     QString::number(statement.line), traceWords(statement.trace)});
    }
    if (rows.isEmpty())
        return {};
    return element(u"h3"_s, HtmlWords::tr("What each statement did"))
        + table({HtmlWords::tr("direction"), HtmlWords::tr("statement"), HtmlWords::tr("line"),
                 HtmlWords::tr("observed")},
                rows);
}

static QString checklistHtml(const Proof::Proof &proof)
{
    QString rows;
    for (const Proof::ChecklistItem &item : proof.checklist) {
        QString mark;
        switch (item.check) {
        case Proof::Check::Passed:
            mark = u"✓"_s;
            break;
        case Proof::Check::Failed:
            mark = u"✗"_s;
            break;
        case Proof::Check::NotApplicable:
            mark = HtmlWords::tr("not applicable");
            break;
        case Proof::Check::NotRun:
            mark = HtmlWords::tr("not run");
            break;
        }
        rows += row({mark, item.title, item.evidence});
    }
    return rows.isEmpty() ? QString()
                          : element(u"h3"_s, HtmlWords::tr("Checklist"))
            + table({QString(), HtmlWords::tr("item"), HtmlWords::tr("evidence")}, rows);
}

static QString failureHtml(const Proof::Proof &proof)
{
    if (!proof.failure)
        return {};
    const Engine::RunFailure &failure = *proof.failure;
    return u"<p class=\"bad\">%1</p><pre>%2</pre>\n"_s.arg(
        HtmlWords::tr("%1:%2: %3")
            .arg(failure.file, QString::number(failure.line), failure.error.message)
            .toHtmlEscaped(),
        failure.error.detail.toHtmlEscaped());
}

static QString proofHtml(const Proof::Proof &proof)
{
    const bool proved = proof.verdict == Proof::Verdict::Proved;
    QString html = u"<section id=\"%1\">\n<h2>%2 <code>%3</code></h2>\n<p class=\"%4\">%5 %6</p>\n"_s.arg(
        proof.version.toHtmlEscaped(), proof.name.toHtmlEscaped(), proof.version.toHtmlEscaped(),
        proved ? u"good"_s : u"bad"_s, proved ? u"✓"_s : u"✗"_s, verdictWords(proof).toHtmlEscaped());
    html += failureHtml(proof);
    for (const QString &note : proof.notes)
        html += element(u"p"_s, note);
    QString lost;
    for (const Proof::LostRows &rows : proof.lost)
        lost += element(u"li"_s, lostWords(rows));
    if (!lost.isEmpty())
        html += element(u"h3"_s, HtmlWords::tr("Lost")) + u"<ul class=\"bad\">%1</ul>\n"_s.arg(lost);
    html += differencesHtml(HtmlWords::tr("What down did not restore"), proof.differences);
    html += differencesHtml(HtmlWords::tr("What differs when up runs again"), proof.repeated);
    html += differencesHtml(HtmlWords::tr("What up changes"), proof.effect);
    html += rowsHtml(proof) + traceHtml(proof) + checklistHtml(proof);
    return html + u"</section>\n"_s;
}

QByteArray proofsHtml(const Project::Project &project, const QList<Proof::Proof> &proofs)
{
    qsizetype proved = 0;
    QString overview;
    QString sections;
    for (const Proof::Proof &proof : proofs) {
        const bool good = proof.verdict == Proof::Verdict::Proved;
        proved += good;
        overview +=
            u"<tr class=\"%1\"><td>%2</td><td><a href=\"#%3\">%3</a></td><td>%4</td><td>%5</td><td>%6</td></tr>\n"_s
                .arg(good ? u"good"_s : u"bad"_s, good ? u"✓"_s : u"✗"_s, proof.version.toHtmlEscaped(),
                     proof.name.toHtmlEscaped(), Proof::verdictName(proof.verdict), durationWords(proof.milliseconds));
        sections += proofHtml(proof);
    }
    const QString title = HtmlWords::tr("%1 of %2 migrations proved").arg(proved).arg(proofs.size());
    const QString server = proofs.isEmpty() ? QString() : proofs.first().server;
    static const QString style = uR"(
:root { color-scheme: light dark; --good: #1a7f37; --bad: #b3261e; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --good: #56d364; --bad: #ff8a80; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: .5rem 0 1rem; } th, td { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0;
border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } section { border-top: 2px solid var(--line); margin-top: 2rem; }
.good { color: var(--good); } .bad { color: var(--bad); } code, pre { font-family: ui-monospace, monospace; } pre { white-space: pre-wrap; }
)"_s;
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>%3</style></head><body>\n<h1>%2</h1>\n<p>%4</p>\n<table>%5</table>\n%6</body></html>\n"_s
        .arg(QLocale().bcp47Name(), title.toHtmlEscaped(), style,
             HtmlWords::tr("%1, format %2, on %3")
                 .arg(project.folder.section(u'/', -1), project.format, server)
                 .toHtmlEscaped(),
             overview, sections)
        .toUtf8();
}

} // namespace Report
