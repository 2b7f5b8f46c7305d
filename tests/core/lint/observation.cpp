// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observation.h"

#include "core/dialect/dialect.h"
#include "examples.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Observation {

/// Facts that name no table behind them: a code, words, a value.
static bool isAboutNoTable(const QString &fact)
{
    return std::ranges::any_of(QStringList{u"refused "_s, u"then "_s, u"waits"_s, u"says "_s},
                               [&](const QString &start) { return fact.startsWith(start); });
}

static bool holds(const QString &wanted, const QString &fact, bool anywhere)
{
    // A refusal and a notice are told by a code or by some of their words.
    for (const QString &verb : {u"refused "_s, u"then refused "_s, u"says "_s}) {
        if (wanted.startsWith(verb))
            return fact.startsWith(verb)
                && fact.sliced(verb.size()).contains(wanted.sliced(verb.size()), Qt::CaseInsensitive);
    }
    if (!anywhere || isAboutNoTable(wanted))
        return fact == wanted;
    return fact.section(u' ', 0, -2) == wanted.section(u' ', 0, -2);
}

bool Course::shows(const QString &term, bool anywhere) const
{
    const QStringList wanted = term.split(u" + "_s);
    return std::ranges::any_of(moments, [&](const Moment &moment) {
        QStringList left = moment.facts; // two facts of the term are two of the moment
        return std::ranges::all_of(wanted, [&](const QString &fact) {
            const auto found = std::ranges::find_if(left,
                                                    [&](const QString &shown) { return holds(fact, shown, anywhere); });
            if (found == left.end())
                return false;
            left.erase(found);
            return true;
        });
    });
}

QString Course::text() const
{
    QStringList lines;
    if (!trouble.isEmpty())
        lines.append(trouble);
    for (const Moment &moment : moments)
        lines.append(QString::fromUtf8(moment.statement.left(90).replace('\n', ' ')) + u"\n    "_s
                     + moment.facts.join(u"; "_s));
    return lines.join(u'\n');
}

QList<Term> terms(const QString &observe)
{
    QList<Term> result;
    for (const QString &part : observe.split(u';', Qt::SkipEmptyParts)) {
        const QString facts = part.trimmed();
        if (facts.startsWith(u'(') && facts.endsWith(u')'))
            result.append({.facts = facts.sliced(1, facts.size() - 2), .isClaim = false});
        else
            result.append({.facts = facts});
    }
    return result;
}

QByteArray serverOf(const QString &page, const QString &dialect, const QString &defaultDialect)
{
    QByteArray text;
    bool inside = false;
    for (const QString &line : page.split(u'\n')) {
        if (line.startsWith("```"_L1)) {
            const QString own = line.section(u"dialect="_s, 1);
            inside = !inside && line.startsWith("```sql server"_L1)
                && (own.isEmpty() ? defaultDialect : own) == dialect;
        } else if (inside) {
            text += line.toUtf8() + '\n';
        }
    }
    return text;
}

Stage stageOf(const Example &example, const QString &page, const QString &defaultDialect)
{
    Stage stage{.dialect = example.attribute(u"dialect"_s, defaultDialect)};
    const Dialect::Dialect *dialect = Dialect::find(stage.dialect);
    if (!dialect)
        return stage;
    const Case asCase = caseOf(example, defaultDialect);
    const auto add = [&](const QByteArray &text) {
        if (!text.trimmed().isEmpty())
            stage.before += text + ";\n";
    };
    add(example.attributes.contains(u"schema"_s) ? example.attribute(u"schema"_s, {}).toUtf8()
                                                 : serverOf(page, stage.dialect, defaultDialect));
    add(example.attribute(u"server"_s, {}).toUtf8());
    add(example.attribute(u"earlier"_s, {}).toUtf8());
    if (example.attribute(u"direction"_s, {}) == "down"_L1)
        add(example.attribute(u"up"_s, {}).toUtf8());
    stage.script = Sql::split(example.sql, dialect->lexicalRules);
    stage.transaction = asCase.project.migrations.at(asCase.at).up->transaction;
    stage.then = example.attribute(u"then"_s, {}).toUtf8();
    stage.breaksOff = example.attribute(u"end"_s, {}) == "rollback"_L1;
    stage.readerInTheWay = example.attributes.contains(u"others"_s);
    stage.readerStays = example.attribute(u"others"_s, {}) == "stay"_L1;
    return stage;
}

Course observed(const Stage &stage)
{
    if (stage.dialect == "postgresql"_L1)
        return onPostgreSql(stage);
    if (stage.dialect == "sqlite"_L1)
        return onSqlite(stage);
    if (stage.dialect == "mariadb"_L1 || stage.dialect == "mysql"_L1)
        return onMariaDb(stage);
    return {.trouble = u"no server for the dialect \"%1\""_s.arg(stage.dialect)};
}

} // namespace Observation
