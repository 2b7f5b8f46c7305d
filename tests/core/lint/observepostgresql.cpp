// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observation.h"

#include "core/dialect/postgresql/connection.h"
#include "core/dialect/postgresql/trace.h"
#include "core/proof/rows.h"
#include "tests/support/postgres.h"

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

/// One database and four sessions for all examples: both are emptied in between, which costs a fraction of new ones.
struct House
{
    Database::Url url = TestPostgres::database();
    std::unique_ptr<Database::Connection> tool = TestPostgres::connect(url);
    std::unique_ptr<Database::Connection> watcher = TestPostgres::connect(url);
    std::unique_ptr<Database::Connection> other = TestPostgres::connect(url);
    std::unique_ptr<Database::Connection> inTheWay = TestPostgres::connect(url);

    bool stands() const { return tool && watcher && other && inTheWay; }
    bool empty();
};

std::unique_ptr<House> &slot()
{
    static std::unique_ptr<House> house;
    return house;
}

House &house()
{
    if (!slot()) {
        slot() = std::make_unique<House>();
        qAddPostRoutine([] { slot().reset(); });
    }
    return *slot();
}

bool House::empty()
{
    if (!stands())
        return false;
    for (const auto *session : {&tool, &watcher, &other, &inTheWay}) {
        if ((*session)->inTransaction())
            std::ignore = (*session)->rollback();
        if (!(*session)->execute("DISCARD ALL"))
            return false;
        (*session)->takeNotices();
    }
    return TestPostgres::run(*watcher, R"(
        DO $$ DECLARE name text; BEGIN
            FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                EXECUTE format('DROP SCHEMA %I CASCADE', name);
            END LOOP;
            FOR name IN SELECT pubname FROM pg_publication LOOP
                EXECUTE format('DROP PUBLICATION %I', name);
            END LOOP;
            EXECUTE format('ALTER DATABASE %I RESET ALL', current_database());
            CREATE SCHEMA public;
        END $$)")
        && other->execute("SET lock_timeout = '40ms'").has_value();
}

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
    using Files = QHash<QString, qlonglong>;
    using Counts = QHash<QString, std::pair<qlonglong, qlonglong>>; ///< rows read one by one, rows written

    bool setUp();
    bool fill();
    bool runScript();
    bool runInside(const Sql::Statement &statement);
    bool runOutside(const QList<Sql::Statement> &statements);
    void runThen();
    void tellLosses();

    QStringList tablesAndIndexes() const;
    QHash<QString, qlonglong> rowCounts();
    QStringList objects();
    Files files(Database::Connection &connection);
    Counts counts();
    QStringList blocked();
    void traceFacts(Moment &moment, const Dialect::Trace &trace) const;
    Moment refused(const Sql::Statement &statement, const Error &error, const QString &verb = u"refused "_s) const;
    QString waitingFacts(int process, Moment &moment);

    static QString plain(const QString &name) { return name.startsWith("public."_L1) ? name.sliced(7) : name; }

    const Stage &m_stage;
    House &m_house = house();
    std::unique_ptr<Database::Connection> &m_tool = m_house.tool;
    std::unique_ptr<Database::Connection> &m_watcher = m_house.watcher;
    std::unique_ptr<Database::Connection> &m_other = m_house.other;
    QStringList m_tables; ///< that stood before, as others name them
    QStringList m_objects;
    QHash<QString, qlonglong> m_rows;
    QList<QByteArray> m_settings; ///< of the tool's session
    Course m_course;
};

QVariantList column(const Result<Database::Rows> &rows)
{
    QVariantList values;
    if (rows) {
        for (const QVariantList &row : rows->rows)
            values.append(row.first());
    }
    return values;
}

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
    for (const QVariant &name : column(
             m_watcher->execute("SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON "
                                "n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' "
                                "AND n.nspname <> 'information_schema' ORDER BY 1")))
        m_tables.append(name.toString());
    m_rows = rowCounts();
    m_objects = objects();
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

QHash<QString, qlonglong> PostgreSqlStage::rowCounts()
{
    QHash<QString, qlonglong> result;
    for (const QString &table : std::as_const(m_tables)) {
        if (const auto rows = m_watcher->execute("SELECT count(*) FROM " + table.toUtf8()))
            result.insert(table, rows->value().toLongLong());
    }
    return result;
}

QStringList PostgreSqlStage::objects()
{
    QStringList names;
    for (const QVariant &name :
         column(m_watcher->execute("SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
                                   "nspname !~ '^pg_' AND nspname <> 'information_schema' UNION ALL "
                                   "SELECT conname FROM pg_constraint UNION ALL SELECT tgname FROM pg_trigger")))
        names.append(name.toString());
    return names;
}

/// Where each table's rows lie, as that session sees it. (The names are the ones before: what is renamed is found.)
PostgreSqlStage::Files PostgreSqlStage::files(Database::Connection &connection)
{
    Files result;
    const auto rows = connection.execute(
        "SELECT format('%I.%I', n.nspname, c.relname), pg_relation_filenode(c.oid)::int8 FROM pg_class c JOIN "
        "pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'm') AND n.nspname !~ '^pg_' AND n.nspname "
        "<> 'information_schema'");
    if (rows) {
        for (const QVariantList &row : rows->rows)
            result.insert(row[0].toString(), row[1].toLongLong());
    }
    return result;
}

PostgreSqlStage::Counts PostgreSqlStage::counts()
{
    Counts result;
    const auto rows = m_tool->execute(
        "SELECT format('%I.%I', schemaname, relname), seq_tup_read, n_tup_ins + n_tup_upd "
        "+ n_tup_del FROM pg_stat_xact_user_tables");
    if (rows) {
        for (const QVariantList &row : rows->rows)
            result.insert(row[0].toString(), {row[1].toLongLong(), row[2].toLongLong()});
    }
    return result;
}

/// Asks, does not derive: somebody else tries to read and to write.
QStringList PostgreSqlStage::blocked()
{
    QStringList facts;
    const auto waits = [&](const QByteArray &statement) {
        const auto done = m_other->execute(statement);
        return !done && done.error().sqlState == "55P03"_L1;
    };
    for (const QString &table : std::as_const(m_tables)) {
        if (waits("SELECT 1 FROM " + table.toUtf8() + " LIMIT 1"))
            facts.append(u"blocks reads "_s + plain(table));
        if (waits("DELETE FROM " + table.toUtf8() + " WHERE false"))
            facts.append(u"blocks writes "_s + plain(table));
    }
    return facts;
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
    const Files filesBefore = files(*m_tool);
    const Counts before = counts();
    const auto trace = PostgreSql::traced(*m_tool, *m_watcher, statement, {});
    if (!trace) {
        m_course.moments.append(refused(statement, trace.error()));
        return false;
    }
    Moment moment{statement.text, {}};
    traceFacts(moment, *trace);
    const Counts after = m_tool->inTransaction() ? counts() : before;
    const Files filesAfter = m_tool->inTransaction() ? files(*m_tool) : filesBefore;
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
    moment.facts += blocked();
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
    QElapsedTimer timer;
    timer.start();
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
        waiting += blocked();
        if (m_stage.readerStays) {
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
    const QHash<QString, qlonglong> now = rowCounts();
    for (const auto &[table, rows] : m_rows.asKeyValueRange()) {
        if (now.contains(table) && now.value(table) < rows)
            end.facts.append(u"loses rows "_s + plain(table));
    }
    const QStringList left = objects();
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
