// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observation.h"
#include "postgresqlhouse.h"

#include "core/dialect/postgresql/connection.h"
#include "core/dialect/postgresql/trace.h"
#include "core/proof/rows.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;
using Project::TransactionMode;

namespace Observation {

namespace {

constexpr int rowsPerTable = 12;
constexpr int patience = 2500; // milliseconds: what waits longer gives up by itself only if it was told to

/// The tool's session runs an example; others watch, and try to read and write meanwhile.
class PostgreSqlStage
{
public:
    explicit PostgreSqlStage(const Stage &stage)
        : m_stage(stage)
    {
    }

    Course play();

private:
    bool setUp();
    bool fill();
    bool runScript();
    bool runInside(const Sql::Statement &statement);
    bool runOutside(const QList<Sql::Statement> &statements);
    void runThen();
    void tellLosses();

    void traceFacts(Moment &moment, const Dialect::Trace &trace) const;
    Moment refused(const Sql::Statement &statement, const Error &error, const QString &verb = u"refused "_s) const;

    const Stage &m_stage;
    PostgreSqlHouse &m_house = PostgreSqlHouse::instance();
    std::unique_ptr<Database::Connection> &m_tool = m_house.tool;
    std::unique_ptr<Database::Connection> &m_watcher = m_house.watcher;
    std::unique_ptr<Database::Connection> &m_other = m_house.other;
    QStringList m_tables; ///< that stood before, as others name them
    QStringList m_objects;
    QHash<QString, qlonglong> m_rows;
    QList<QByteArray> m_settings; ///< of the tool's session
    Course m_course;
};

bool PostgreSqlStage::setUp()
{
    if (!m_house.empty())
        return false;
    for (const Sql::Statement &statement : Sql::split(m_stage.before, Dialect::find(u"postgresql"_s)->lexicalRules)) {
        if (const auto done = m_watcher->execute(statement.text); !done) {
            m_course.trouble = QString::fromUtf8(statement.text) + u'\n' + done.error().message + u' '
                + done.error().detail;
            return false;
        }
    }
    if (!m_stage.before.toLower().contains("insert into") && !fill())
        return false;
    for (const QVariant &name : firstColumn(
             m_watcher->execute("SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON "
                                "n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' "
                                "AND n.nspname <> 'information_schema' ORDER BY 1")))
        m_tables.append(name.toString());
    m_rows = m_house.rowCounts(m_tables);
    m_objects = m_house.objects();
    return true;
}

bool PostgreSqlStage::fill()
{
    const Dialect::Dialect &dialect = *Dialect::find(u"postgresql"_s);
    const auto schema = dialect.inspect(*m_watcher, {});
    if (!schema || schema->tables.isEmpty())
        return schema.has_value();
    if (const auto made = Proof::generateRows(*m_watcher, dialect, *schema, rowsPerTable, {}); !made) {
        m_course.trouble = made.error().message;
        return false;
    }
    return true;
}

void PostgreSqlStage::traceFacts(Moment &moment, const Dialect::Trace &trace) const
{
    for (const Dialect::Lock &lock : trace.locks)
        moment.facts.append(lock.mode + u' ' + plain(lock.object));
    for (const QString &table : trace.rewrites)
        moment.facts.append(u"rewrites "_s + plain(table));
    for (const QString &table : trace.scans)
        moment.facts.append(u"reads "_s + plain(table));
    for (const QString &notice : trace.notices)
        moment.facts.append(u"says "_s + notice);
}

Moment PostgreSqlStage::refused(const Sql::Statement &statement, const Error &error, const QString &verb) const
{
    return {statement.text, {verb + error.sqlState + u' ' + error.message + u' ' + error.detail}};
}

/// In a transaction of the tool: the locks stay, and others are asked while it is open.
bool PostgreSqlStage::runInside(const Sql::Statement &statement)
{
    const PostgreSqlHouse::Files filesBefore = m_house.files();
    const PostgreSqlHouse::Counts before = m_house.counts();
    const auto trace = PostgreSql::traced(*m_tool, *m_watcher, statement, {});
    if (!trace) {
        m_course.moments.append(refused(statement, trace.error()));
        return false;
    }
    Moment moment{statement.text, {}};
    traceFacts(moment, *trace);
    const PostgreSqlHouse::Counts after = m_tool->inTransaction() ? m_house.counts() : before;
    const PostgreSqlHouse::Files filesAfter = m_tool->inTransaction() ? m_house.files() : filesBefore;
    const auto add = [&](const QString &fact) {
        if (!moment.facts.contains(fact))
            moment.facts.append(fact);
    };
    for (const QString &table : std::as_const(m_tables)) {
        if (after.value(table).first > before.value(table).first)
            add(u"reads "_s + plain(table));
        if (after.value(table).second > before.value(table).second)
            add(u"writes "_s + plain(table));
        if (filesBefore.contains(table) && filesAfter.contains(table) && filesBefore[table] != filesAfter[table])
            add(u"rewrites "_s + plain(table));
    }
    moment.facts += m_house.blocked(m_tables);
    m_course.moments.append(moment);
    return true;
}

/// Without a transaction: what a statement asks for is seen while it waits for somebody who is in its way, and others
/// are asked who come behind it. Then the way is made free, and it goes on to its end.
bool PostgreSqlStage::runOutside(const QList<Sql::Statement> &statements)
{
    Database::Connection *inTheWay = m_house.inTheWay.get();
    if (!inTheWay->begin())
        return false;
    for (const QString &table : std::as_const(m_tables)) {
        std::ignore = inTheWay->execute("SAVEPOINT s");
        const bool held = inTheWay->execute("SELECT 1 FROM " + table.toUtf8() + " LIMIT 1").has_value()
            && (m_stage.readerInTheWay
                || inTheWay->execute("LOCK TABLE ONLY " + table.toUtf8() + " IN ROW EXCLUSIVE MODE").has_value());
        if (!held)
            std::ignore = inTheWay->execute("ROLLBACK TO s"); // not a table, or gone meanwhile
    }
    std::promise<int> process;
    std::future<int> known = process.get_future();
    using Outcome = std::pair<Sql::Statement, Result<Dialect::Trace>>;
    // A connection lives inside one task.
    auto run = std::async(std::launch::async, [this, statements, process = std::move(process)]() mutable {
        QList<Outcome> outcomes;
        const auto tool = Dialect::open(m_house.url);
        const auto watcher = Dialect::open(m_house.url);
        process.set_value(tool ? static_cast<PostgreSql::Connection &>(**tool).backendProcessId() : 0);
        if (!tool || !watcher)
            return outcomes;
        for (const QByteArray &setting : std::as_const(m_settings))
            std::ignore = (*tool)->execute(setting);
        for (const Sql::Statement &statement : statements) {
            outcomes.append({statement, PostgreSql::traced(**tool, **watcher, statement, {})});
            if (!outcomes.last().second)
                break;
        }
        return outcomes;
    });
    const QByteArray pid = QByteArray::number(known.get());
    const auto running = [&] { return run.wait_for(std::chrono::milliseconds(3)) != std::future_status::ready; };
    QStringList waiting;
    while (running()) {
        const auto asked = m_watcher->execute("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND pid = "
                                              + pid);
        if (!asked || asked->isEmpty())
            continue;
        const auto locks = m_watcher->execute(
            "SELECT l.mode, format('%I.%I', n.nspname, c.relname) FROM pg_locks l JOIN pg_class c ON c.oid = "
            "l.relation JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname !~ '^pg_' AND l.pid = "
            + pid);
        if (locks) {
            for (const QVariantList &row : locks->rows) {
                QString mode = row[0].toString();
                static const QRegularExpression words(u"(?<=[a-z])(?=[A-Z])"_s);
                mode = mode.remove(u"Lock"_s).replace(words, u" "_s).toUpper();
                waiting.append(mode + u' ' + plain(row[1].toString()));
            }
        }
        waiting += m_house.blocked(m_tables);
        if (m_stage.readerStays) {
            QElapsedTimer timer;
            timer.start();
            while (running() && timer.elapsed() < patience) {
            }
            if (running())
                waiting.append(u"waits"_s);
        }
        break;
    }
    std::ignore = inTheWay->rollback();
    bool good = true;
    for (const Outcome &outcome : run.get()) {
        Moment moment{outcome.first.text, {}};
        if (outcome.second)
            traceFacts(moment, *outcome.second);
        else
            moment = refused(outcome.first, outcome.second.error());
        good = good && outcome.second;
        m_course.moments.append(moment);
    }
    if (!m_course.moments.isEmpty())
        m_course.moments.last().facts += waiting;
    return good;
}

bool PostgreSqlStage::runScript()
{
    const bool wrapped = m_stage.transaction == TransactionMode::Wrapped
        || (m_stage.transaction == TransactionMode::Implicit && m_stage.script.size() > 1);
    if (m_stage.readerInTheWay) {
        QList<Sql::Statement> all = m_stage.script;
        if (wrapped) {
            all.prepend({.range = {}, .text = "BEGIN"});
            all.append({.range = {}, .text = "COMMIT"});
        }
        return runOutside(all);
    }
    if (wrapped && !m_tool->begin())
        return false;
    for (const Sql::Statement &statement : m_stage.script) {
        const QByteArray word = statement.text.left(6).toLower();
        if (m_tool->inTransaction() || word.startsWith("begin") || word.startsWith("start")) {
            if (!runInside(statement))
                return false;
        } else if (word.startsWith("set") || word.startsWith("reset") || word.startsWith("commit")) {
            m_settings.append(statement.text);
            if (const auto done = m_tool->execute(statement.text); !done) {
                m_course.moments.append(refused(statement, done.error()));
                return false;
            }
        } else if (!runOutside({statement})) {
            return false;
        }
    }
    if (wrapped && m_tool->inTransaction() && !m_stage.breaksOff) {
        if (const auto done = m_tool->commit(); !done) {
            m_course.moments.append(refused({.range = {}, .text = "COMMIT"}, done.error()));
            return false;
        }
    }
    return true;
}

void PostgreSqlStage::runThen()
{
    if (!m_other->execute("DISCARD ALL"))
        return;
    for (const Sql::Statement &statement : Sql::split(m_stage.then, Dialect::find(u"postgresql"_s)->lexicalRules)) {
        const auto done = m_other->execute(statement.text);
        if (!done) {
            m_course.moments.append(refused(statement, done.error(), u"then refused "_s));
            return;
        }
        Moment moment{statement.text, {}};
        for (const QVariantList &row : done->rows) {
            QStringList values;
            for (const QVariant &value : row)
                values.append(value.isNull() ? u"NULL"_s : value.toString());
            moment.facts.append(u"then gives "_s + values.join(u", "_s));
        }
        m_course.moments.append(moment);
    }
}

/// Rows and objects that were there and are not any more.
void PostgreSqlStage::tellLosses()
{
    Moment end{"(at the end)", {}};
    const QHash<QString, qlonglong> now = m_house.rowCounts(m_tables);
    for (const auto &[table, rows] : m_rows.asKeyValueRange()) {
        if (now.contains(table) && now.value(table) < rows)
            end.facts.append(u"loses rows "_s + plain(table));
    }
    const QStringList left = m_house.objects();
    for (const QString &object : std::as_const(m_objects)) {
        if (!left.contains(object))
            end.facts.append(u"loses "_s + object);
    }
    if (!end.facts.isEmpty())
        m_course.moments.append(end);
}

Course PostgreSqlStage::play()
{
    if (!setUp()) {
        if (m_course.trouble.isEmpty())
            m_course.trouble = u"the stage could not be set"_s;
        return m_course;
    }
    runScript();
    if (m_tool->inTransaction())
        std::ignore = m_tool->rollback();
    runThen();
    tellLosses();
    return m_course;
}

} // namespace

Course onPostgreSql(const Stage &stage)
{
    return PostgreSqlStage(stage).play();
}

} // namespace Observation
