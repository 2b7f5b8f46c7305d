// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observation.h"

#include "core/dialect/dialect.h"
#include "tests/support/mariadb.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Project::TransactionMode;
using TestMariaDb::Answer;

namespace Observation {

namespace {

QByteArrayList textsOf(const QList<Sql::Statement> &statements)
{
    QByteArrayList texts;
    for (const Sql::Statement &statement : statements)
        texts.append(statement.text);
    return texts;
}

/// The statement says itself which way it wants to go.
bool statesItsWay(const QByteArray &statement)
{
    const QByteArray upper = statement.toUpper();
    return upper.contains("ALGORITHM") || upper.contains("LOCK=");
}

/// The table that online DDL of a statement is about; empty: it is none.
QString alteredTable(const Sql::Statement &statement)
{
    const QByteArray upper = statement.text.toUpper();
    static const QByteArrayList starts = {"ALTER TABLE", "CREATE INDEX", "CREATE UNIQUE INDEX", "CREATE FULLTEXT INDEX",
                                          "DROP INDEX"};
    if (std::ranges::none_of(starts, [&](const QByteArray &start) { return upper.startsWith(start); }))
        return {};
    const QList<Sql::Change> changes = Dialect::find(u"mariadb"_s)->parse(statement).changes;
    const QList<Sql::Name> tables = changes.isEmpty() ? QList<Sql::Name>() : Sql::touchedTables(changes.first());
    return tables.isEmpty() ? QString() : tables.first().name;
}

QByteArray withClauses(const QByteArray &statement, const QByteArray &algorithm, const QByteArray &lock)
{
    const QByteArray comma = statement.toUpper().startsWith("ALTER") ? ", " : " ";
    return statement + comma + "ALGORITHM=" + algorithm + (lock.isEmpty() ? QByteArray() : comma + "LOCK=" + lock);
}

/// Which way the server goes, by trial on a copy of the stage: the cheapest that it takes, the weakest lock with it,
/// and whether the table is another one afterwards.
QStringList wayFacts(const QByteArrayList &before, const QByteArray &statement, const QString &table)
{
    const auto accepted = [&](const QByteArray &algorithm, const QByteArray &lock) {
        const QList<Answer> answers = TestMariaDb::run(before
                                                       + QByteArrayList{withClauses(statement, algorithm, lock)});
        return !answers.isEmpty() && answers.last().accepted();
    };
    QStringList facts;
    for (const QByteArray algorithm : {"INSTANT", "NOCOPY", "INPLACE", "COPY"}) {
        if (statesItsWay(statement))
            break;
        if (!accepted(algorithm, {}))
            continue;
        facts.append(QString::fromLatin1(algorithm) + u' ' + table);
        if (!accepted(algorithm, "NONE"))
            facts.append(u"blocks writes "_s + table);
        if (!accepted(algorithm, "SHARED") && !accepted(algorithm, "NONE"))
            facts.append(u"blocks reads "_s + table);
        break;
    }
    const QByteArray number = "SELECT table_id FROM information_schema.INNODB_SYS_TABLES WHERE name = "
                              "CONCAT(DATABASE(), '/"
        + table.toUtf8() + "')";
    const QList<Answer> ids = TestMariaDb::run(before + QByteArrayList{number, statement, number});
    if (ids.size() > 2 && ids.last().rows != ids.at(ids.size() - 3).rows && !ids.last().rows.isEmpty())
        facts.append(u"rebuilds "_s + table);
    return facts;
}

Moment answered(const QByteArray &statement, const Answer &answer, const QString &verb)
{
    Moment moment{statement, {}};
    if (!answer.accepted()) {
        moment.facts = {verb + u"refused "_s + QString::number(answer.code) + u' ' + answer.message};
    } else if (!verb.isEmpty()) {
        for (const QString &row : answer.rows)
            moment.facts.append(u"then gives "_s + QString(row).replace(u'\t', u", "_s));
    }
    return moment;
}

} // namespace

Course onMariaDb(const Stage &stage)
{
    const Sql::LexicalRules &rules = Dialect::find(u"mariadb"_s)->lexicalRules;
    const bool wrapped = stage.transaction == TransactionMode::Wrapped;
    QByteArrayList before = textsOf(Sql::split(stage.before, rules));
    const qsizetype standing = before.size();
    if (wrapped)
        before.append("START TRANSACTION");
    const QByteArrayList script = textsOf(stage.script);
    const QByteArrayList afterwards = textsOf(Sql::split(stage.then, rules));

    // The client goes on behind a refusal, and a tool does not.
    qsizetype done = script.size();
    const QList<Answer> tried = TestMariaDb::run(before + script);
    for (qsizetype i = 0; i < tried.size(); ++i) {
        if (tried.at(i).accepted())
            continue;
        if (i < standing)
            return {.trouble = QString::fromUtf8(before.at(i)) + u'\n' + tried.at(i).message};
        done = std::min(done, i - before.size() + 1);
    }
    const bool failed = !tried.isEmpty() && done > 0 && !tried.at(before.size() + done - 1).accepted();
    const QByteArrayList end = wrapped ? QByteArrayList{failed || stage.breaksOff ? "ROLLBACK" : "COMMIT"}
                                       : QByteArrayList();
    const QList<Answer> answers = TestMariaDb::run(before + script.first(done) + end + afterwards);
    const qsizetype thenAt = before.size() + done + end.size();
    if (answers.size() != thenAt + afterwards.size())
        return {.trouble = u"no server"_s};

    Course course;
    for (qsizetype i = 0; i < done; ++i) {
        const Answer &answer = answers.at(before.size() + i);
        Moment moment = answered(script.at(i), answer, QString());
        if (const QString table = alteredTable(stage.script.at(i)); answer.accepted() && !table.isEmpty())
            moment.facts += wayFacts(before + script.first(i), script.at(i), table);
        course.moments.append(moment);
    }
    for (qsizetype i = 0; i < afterwards.size(); ++i) {
        course.moments.append(answered(afterwards.at(i), answers.at(thenAt + i), u"then "_s));
        if (!answers.at(thenAt + i).accepted())
            break;
    }
    return course;
}

} // namespace Observation
