// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/roundtrip.h"

#include "core/base/files.h"
#include "core/lint/mirror.h"
#include "core/proof/checklist.h"
#include "core/proof/data.h"
#include "core/proof/rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using Project::Direction;

namespace Proof {

namespace {
struct RoundtripWords
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};
} // namespace

namespace {

class RoundTrip
{
public:
    RoundTrip(Bench &bench, const Project::Migration &migration, int rows, std::stop_token stop,
              const ProgressObserver &progress)
        : m_bench(bench)
        , m_migration(migration)
        , m_rowCount(rows)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
        m_proof.version = migration.version;
        m_proof.name = migration.name;
    }

    Result<Proof> make();

private:
    Result<> run();
    Result<> fillWithRows();
    Result<> seed();
    /// True: it ran. False: the script failed, and the proof says how.
    Result<bool> take(Direction direction, int run);
    Engine::Executor executor(const Engine::Step &step, int run);
    Result<> compare();
    Result<> compareAgain();
    void settleVerdict();
    bool accepted(const Schema::Difference &difference) const;
    void tell(const QString &what, int done) const
    {
        if (m_progress)
            m_progress({what, done, 5});
    }
    bool hasDown() const;
    bool isDeclaredIrreversible() const;

    Bench &m_bench;
    const Project::Migration &m_migration;
    int m_rowCount;
    std::stop_token m_stop;
    const ProgressObserver &m_progress;
    Bench::Copy m_copy;
    Proof m_proof;
    Schema::Snapshot m_again;
    QList<TableData> m_data;
    bool m_upRan = false;
    bool m_repeated = false; ///< up ran the second time
};

/// A down script of nothing but comments undoes nothing.
bool RoundTrip::hasDown() const
{
    return m_migration.down
        && !Sql::split(m_migration.down->fileText, m_bench.dialect().lexicalRules, m_migration.down->section).isEmpty();
}

/// "-- irreversible: reason", or the word that the project has for it in the settings of the rule that asks for one.
bool RoundTrip::isDeclaredIrreversible() const
{
    const Project::RuleSettings rule = m_bench.project().settings.lint.rules.value(u"missing-down-migration"_s);
    return Lint::isMarkedIrreversible(m_migration, rule.parameters.value(u"marker"_s, u"irreversible"_s).toString());
}

Result<Proof> RoundTrip::make()
{
    QElapsedTimer timer;
    timer.start();
    auto copy = m_bench.copy(u"proof"_s);
    if (!copy)
        return std::unexpected(copy.error());
    m_copy = std::move(*copy);
    m_proof.server = m_bench.server();
    const auto ran = run();
    const QStringList roles = m_upRan ? m_bench.rolesOf(m_migration) : QStringList();
    if (auto discarded = m_bench.discard(std::move(m_copy), roles); !discarded && ran)
        return std::unexpected(discarded.error());
    if (!ran)
        return std::unexpected(ran.error());
    m_proof.checklist = checklist(m_bench.project(), m_migration, m_proof, m_repeated);
    m_proof.at = QDateTime::currentDateTimeUtc();
    m_proof.milliseconds = timer.elapsed();
    return m_proof;
}

Result<> RoundTrip::run()
{
    tell(RoundtripWords::tr("%1: making rows").arg(m_migration.title()), 0);
    if (auto filled = fillWithRows(); !filled)
        return filled;
    auto before = m_bench.inspect(*m_copy.connection);
    if (!before)
        return std::unexpected(before.error());
    m_proof.before = *before;
    auto data = readData(*m_copy.connection, m_bench.dialect(), m_proof.before);
    if (!data)
        return std::unexpected(data.error());
    m_data = *data;

    tell(RoundtripWords::tr("%1: up").arg(m_migration.title()), 1);
    auto up = take(Direction::Up, 1);
    if (!up || !*up) {
        m_proof.verdict = Verdict::UpFailed;
        return up ? Result<>() : std::unexpected(up.error());
    }
    m_upRan = true;
    auto afterUp = m_bench.inspect(*m_copy.connection);
    if (!afterUp)
        return std::unexpected(afterUp.error());
    m_proof.afterUp = *afterUp;
    m_proof.effect = Schema::diff(m_proof.before, m_proof.afterUp);

    if (!hasDown()) {
        m_proof.verdict = isDeclaredIrreversible() ? Verdict::Irreversible : Verdict::NoDown;
        return {};
    }
    tell(RoundtripWords::tr("%1: down").arg(m_migration.title()), 2);
    auto down = take(Direction::Down, 1);
    if (!down || !*down) {
        m_proof.verdict = Verdict::DownFailed;
        return down ? Result<>() : std::unexpected(down.error());
    }
    if (auto compared = compare(); !compared)
        return compared;

    tell(RoundtripWords::tr("%1: up again").arg(m_migration.title()), 3);
    auto again = take(Direction::Up, 2);
    if (!again)
        return std::unexpected(again.error());
    m_repeated = *again;
    if (m_repeated) {
        if (auto compared = compareAgain(); !compared)
            return compared;
    }
    settleVerdict();
    return {};
}

/// The project's own rows, statement by statement. They are written for the newest schema: what does not fit an older
/// one is passed over.
Result<> RoundTrip::seed()
{
    const QString file = m_bench.project().settings.scratch.seed;
    if (file.isEmpty())
        return {};
    const auto text = readTextFile(QDir(m_bench.project().folder).filePath(file));
    if (!text)
        return std::unexpected(text.error());
    int passedOver = 0;
    for (const Sql::Statement &statement : Sql::split(*text, m_bench.dialect().lexicalRules))
        passedOver += !m_copy.connection->execute(statement, m_stop);
    if (passedOver > 0)
        m_proof.notes.append(
            RoundtripWords::tr(
                "%n statement(s) of %1 do not fit the schema before this migration and were passed over.", nullptr,
                passedOver)
                .arg(file));
    return {};
}

Result<> RoundTrip::fillWithRows()
{
    if (auto seeded = seed(); !seeded)
        return seeded;
    auto schema = m_bench.inspect(*m_copy.connection);
    if (!schema)
        return std::unexpected(schema.error());
    auto generated = generateRows(*m_copy.connection, m_bench.dialect(), *schema, m_rowCount, m_stop);
    if (!generated)
        return std::unexpected(generated.error());
    for (const GeneratedTable &table : std::as_const(*generated)) {
        if (table.rows == 0)
            m_proof.notes.append(
                table.refusal.isEmpty()
                    ? RoundtripWords::tr("No rows were made for %1: nothing is proved about its rows.").arg(table.table)
                    : RoundtripWords::tr("No rows could be made for %1 (%2): nothing is proved about its rows.")
                          .arg(table.table, table.refusal));
    }
    return {};
}

/// Sends each statement under watch. Up again is run as a plain run would: watching it once more would say nothing new.
Engine::Executor RoundTrip::executor(const Engine::Step &step, int run)
{
    return [this, &step, run](Database::Connection &connection, const Sql::Statement &statement,
                              int number) -> Result<qint64> {
        if (run == 2) {
            const auto rows = connection.execute(statement, m_stop);
            if (!rows)
                return std::unexpected(rows.error());
            return rows->affected;
        }
        auto trace = m_bench.dialect().traced(connection, *m_copy.watcher, statement, m_stop);
        if (!trace)
            return std::unexpected(trace.error());
        m_proof.trace.append({.direction = step.direction,
                              .run = run,
                              .statement = number,
                              .line = step.statements.at(number - 1).line,
                              .trace = *trace});
        return trace->rows;
    };
}

Result<bool> RoundTrip::take(Direction direction, int run)
{
    const Engine::Plan plan = {.direction = direction,
                               .steps = {Engine::step(m_bench.project(), m_migration, direction)}};
    const auto summary = Engine::runOn(*m_copy.connection, m_bench.project(), m_bench.historyTable(), plan, m_stop, {},
                                       executor(plan.steps.first(), run));
    if (!summary)
        return std::unexpected(summary.error());
    if (!summary->failure) {
        if (auto renewed = m_bench.renew(m_copy); !renewed)
            return std::unexpected(renewed.error());
        return true;
    }
    if (summary->failure->error.kind == Error::Kind::Cancelled)
        return std::unexpected(summary->failure->error);
    m_proof.failure = summary->failure;
    // A violated constraint, in PostgreSQL's class of states or in SQLite's words, or a value that does not fit. The
    // rows are ours, extremes among them: the target's may well do.
    Error &error = m_proof.failure->error;
    const bool violated = error.sqlState.startsWith("23"_L1) || error.message.contains("constraint failed"_L1);
    const bool unfit = error.sqlState.startsWith("22"_L1);
    // The second time it is more likely what the first one left.
    if (direction == Direction::Up && run == 1 && error.hint.isEmpty() && (violated || unfit) && !m_data.isEmpty()) {
        error.hint = violated
            ? RoundtripWords::tr(
                  "Generated rows do not satisfy the constraint. If the target's rows do, give such rows in "
                  "[scratch] seed, or set rows.")
            : RoundtripWords::tr(
                  "A generated row holds a value that does not fit: extremes are among them. If the target's "
                  "rows fit, give such rows in [scratch] seed, or set rows.");
    }
    return false;
}

Result<> RoundTrip::compare()
{
    auto afterDown = m_bench.inspect(*m_copy.connection);
    if (!afterDown)
        return std::unexpected(afterDown.error());
    m_proof.afterDown = *afterDown;
    m_proof.differences = Schema::diff(m_proof.before, m_proof.afterDown);
    auto data = readData(*m_copy.connection, m_bench.dialect(), m_proof.afterDown);
    if (!data)
        return std::unexpected(data.error());
    const DataComparison comparison = compareData(m_data, *data);
    m_proof.rows = comparison.tables;
    m_proof.lost = comparison.lost;
    m_proof.notes += comparison.added;
    return {};
}

Result<> RoundTrip::compareAgain()
{
    auto again = m_bench.inspect(*m_copy.connection);
    if (!again)
        return std::unexpected(again.error());
    m_proof.repeated = Schema::diff(m_proof.afterUp, *again);
    m_again = *again;
    return {};
}

bool RoundTrip::accepted(const Schema::Difference &difference) const
{
    // Settings name the kind by what it is about: a column's place, an enum's label.
    const QString kind = difference.path.endsWith(".position"_L1) ? u"column-order"_s
        : difference.path.startsWith("labels"_L1)                 ? u"enum-value"_s
                                                                  : QString();
    return m_bench.project().settings.scratch.accept.contains(kind);
}

void RoundTrip::settleVerdict()
{
    const auto differs = [](const Schema::Difference &difference) {
        return difference.weight == Schema::Weight::Different;
    };
    const auto unavoidable = [this](const Schema::Difference &difference) {
        return difference.weight == Schema::Weight::Unavoidable && !accepted(difference);
    };
    if (std::ranges::any_of(m_proof.differences, differs))
        m_proof.verdict = Verdict::SchemaDiffers;
    else if (!m_proof.lost.isEmpty())
        m_proof.verdict = Verdict::DataLost;
    else if (std::ranges::any_of(m_proof.differences, unavoidable))
        m_proof.verdict = Verdict::SchemaDiffers;
    else if (!m_repeated || std::ranges::any_of(m_proof.repeated, differs))
        m_proof.verdict = Verdict::NotRepeatable;
    else
        m_proof.verdict = Verdict::Proved;

    // What we cannot read we cannot compare.
    QStringList unknown = m_proof.before.unknown + m_proof.afterUp.unknown;
    unknown.removeDuplicates();
    if (!unknown.isEmpty() && m_proof.verdict == Verdict::Proved) {
        m_proof.verdict = Verdict::Skipped;
        m_proof.notes.append(RoundtripWords::tr("Not proved: the schema holds what this version cannot compare: %1.")
                                 .arg(unknown.join(u", "_s)));
    }
}

} // namespace

Result<Proof> roundTrip(Bench &bench, const Project::Migration &migration, int rows, std::stop_token stop,
                        const ProgressObserver &progress)
{
    return RoundTrip(bench, migration, rows, std::move(stop), progress).make();
}

} // namespace Proof
