// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/state.h"

#include "core/engine/plan.h"
#include "core/engine/settle.h"
#include "core/engine/versions.h"
#include "core/sql/lexer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Engine {

using Project::Direction;

QString stateName(State state)
{
    switch (state) {
    case State::Pending:
        return u"pending"_s;
    case State::Applied:
        return u"applied"_s;
    case State::Failed:
        return u"failed"_s;
    case State::Edited:
        return u"edited"_s;
    case State::Missing:
        return u"missing"_s;
    case State::OutOfOrder:
        return u"out of order"_s;
    case State::Baseline:
        return u"baseline"_s;
    case State::RolledBack:
        return u"rolled back"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool versionLess(const QString &a, const QString &b)
{
    const auto isNumber = [](const QString &text) {
        return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (!isNumber(a) || !isNumber(b))
        return a < b;
    const auto digits = [](const QString &text) {
        QStringView view(text);
        while (view.size() > 1 && view.startsWith(u'0'))
            view = view.sliced(1);
        return view;
    };
    const QStringView left = digits(a);
    const QStringView right = digits(b);
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

namespace {

/// A history with what can be asked of it quickly.
class Comparison
{
public:
    Comparison(const Project::Project &project, const Format::History &history,
               const QHash<QString, Progress> &journal);

    QList<MigrationState> states() const;

private:
    MigrationState ofMigration(qsizetype index) const;
    MigrationState ofMissing(const Format::Applied &applied) const;
    bool isApplied(const QString &version) const;
    bool isInterrupted(qsizetype index, const Progress &progress) const;
    void setInterrupted(MigrationState &state, const Project::Migration &migration, const Progress &progress) const;
    bool isReversible(const Project::Migration &migration) const;

    const Project::Project &m_project;
    const Format::History &m_history;
    const QHash<QString, Progress> &m_journal;
    const Format::Format *m_format;
    const Dialect::Dialect *m_dialect;
    QHash<QString, Format::Applied> m_applied;
    QString m_current; ///< of a history that keeps one version; empty: none
    /// The migration whose own dirty mark stands at another version: a down that broke off.
    QString m_failedDown;
};

Comparison::Comparison(const Project::Project &project, const Format::History &history,
                       const QHash<QString, Progress> &journal)
    : m_project(project)
    , m_history(history)
    , m_journal(journal)
    , m_format(Format::find(project.format))
    , m_dialect(Dialect::find(project.dialect))
{
    for (const Format::Applied &applied : history.applied)
        m_applied.insert(applied.version, applied);
    if (!history.upToVersion || history.applied.isEmpty())
        return;
    m_current = history.applied.last().version;
    if (!history.applied.last().failed)
        return;
    // While a down runs, golang-migrate's one row already names the version before it, -1 before the first.
    for (qsizetype i = 0; i < project.migrations.size(); ++i) {
        const QString before = i == 0 ? u"-1"_s : project.migrations.at(i - 1).version;
        const QString &version = project.migrations.at(i).version;
        const Progress progress = journal.value(version);
        const bool down = progress.interrupted && progress.direction == Direction::Down;
        if (before == m_current && (down || i == 0))
            m_failedDown = version;
    }
}

bool Comparison::isApplied(const QString &version) const
{
    if (!m_history.upToVersion)
        return m_applied.contains(version);
    return version == m_failedDown || (!m_current.isEmpty() && !versionLess(m_current, version));
}

/// Is what the journal knows of a broken-off run still so? Somebody may have mended it since with the tool itself.
bool Comparison::isInterrupted(qsizetype index, const Progress &progress) const
{
    if (!progress.interrupted || !m_history.exists)
        return false;
    const QString &version = m_project.migrations.at(index).version;
    if (m_format && m_format->marksFailure)
        return progress.direction == Direction::Down ? version == m_failedDown || m_applied.value(version).failed
                                                     : version != m_failedDown && m_applied.value(version).failed;
    return (progress.direction == Direction::Down) == m_applied.contains(version);
}

/// Do the statements that ran still stand in the file as they ran?
bool knowsAgain(const QList<Sql::Statement> &statements, const Interrupted &interrupted, const QStringList &hashes)
{
    const int last = interrupted.failed ? interrupted.done : std::max(interrupted.done, interrupted.uncertain);
    if (last > statements.size())
        return false;
    for (int i = 0; i < last; ++i) {
        if (i < hashes.size() && !hashes.at(i).isEmpty() && hashes.at(i) != statementHash(statements.at(i)))
            return false;
    }
    return true;
}

QString interruptedNote(const Interrupted &interrupted, qsizetype statementCount)
{
    QStringList parts;
    if (interrupted.done == statementCount)
        parts.append(QCoreApplication::translate("Engine", "Every statement is done; the history was not written."));
    else if (interrupted.done > 0)
        parts.append(QCoreApplication::translate("Engine", "Done: %1 of %2.")
                         .arg(statementsInWords(1, interrupted.done))
                         .arg(statementCount));
    else
        parts.append(QCoreApplication::translate("Engine", "Nothing is done yet."));
    if (interrupted.uncertain > 0 && interrupted.failed)
        parts.append(QCoreApplication::translate("Engine", "Statement %1 failed.").arg(interrupted.uncertain));
    else if (interrupted.uncertain > 0)
        parts.append(
            QCoreApplication::translate("Engine", "Statement %1 was running: uncertain.").arg(interrupted.uncertain));
    parts.append(interrupted.direction == Direction::Up
                     ? QCoreApplication::translate("Engine", "\"up\" goes on from there.")
                     : QCoreApplication::translate("Engine", "\"down\" goes on from there."));
    return parts.join(u' ');
}

void Comparison::setInterrupted(MigrationState &state, const Project::Migration &migration,
                                const Progress &progress) const
{
    const auto &script = migration.script(progress.direction);
    Interrupted interrupted{.direction = progress.direction,
                            .done = progress.done,
                            .uncertain = progress.uncertain,
                            .failed = progress.failed};
    QList<Sql::Statement> statements;
    if (script && m_dialect) {
        statements = Sql::split(script->fileText, m_dialect->lexicalRules, script->section);
        if (m_dialect->meaningOf)
            interrupted = settled(*m_dialect, statements, interrupted);
    }
    const bool marks = m_format && m_format->marksFailure;
    if (!marks && interrupted.done == 0 && interrupted.uncertain == 0)
        return; // nothing stands and nothing was recorded: as if it had never begun
    state.state = State::Failed;
    if (knowsAgain(statements, interrupted, progress.hashes)) {
        state.interrupted = interrupted;
        state.note = interruptedNote(interrupted, statements.size());
    } else {
        state.note = QCoreApplication::translate(
            "Engine", "The run broke off after %n statement(s), and the file was changed since.", nullptr,
            interrupted.done);
        state.note += u' '
            + (interrupted.direction == Direction::Up
                   ? QCoreApplication::translate("Engine", "With the file as it was, \"up\" goes on from there.")
                   : QCoreApplication::translate("Engine", "With the file as it was, \"down\" goes on from there."));
    }
}

bool Comparison::isReversible(const Project::Migration &migration) const
{
    if (!migration.down)
        return false;
    const QByteArrayView text = migration.down->text();
    Sql::Lexer lexer(text, m_dialect ? m_dialect->lexicalRules : Sql::LexicalRules{});
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind != Sql::TokenKind::Comment && lexer.text(token) != ";")
            return true;
    }
    return false;
}

MigrationState Comparison::ofMigration(qsizetype index) const
{
    const Project::Migration &migration = m_project.migrations.at(index);
    MigrationState state{.version = migration.version,
                         .name = migration.name,
                         .reversible = isReversible(migration),
                         .files = migration.files};
    const auto progress = m_journal.constFind(migration.version);
    const bool known = progress != m_journal.cend();
    const Format::Applied row = m_applied.value(migration.version);

    if (isApplied(migration.version)) {
        const bool edited = known && !progress->fingerprint.isEmpty()
            && progress->fingerprint != migration.fingerprint();
        state.state = edited ? State::Edited : State::Applied;
        state.appliedAt = row.at.isValid() || !known ? row.at : progress->finishedAt;
    }
    if (known && isInterrupted(index, *progress)) {
        setInterrupted(state, migration, *progress);
    } else if (migration.version == m_failedDown || (row.failed && m_failedDown.isEmpty())) {
        state.state = State::Failed;
        state.note = QCoreApplication::translate(
            "Engine", "The history marks it as begun and not ended; what stands is not known.");
    }
    return state;
}

MigrationState Comparison::ofMissing(const Format::Applied &applied) const
{
    MigrationState state{.version = applied.version, .name = {}, .state = State::Missing, .appliedAt = applied.at};
    if (applied.failed) {
        state.state = State::Failed;
        state.note = QCoreApplication::translate(
            "Engine", "The history marks it as begun and not ended, and its file is missing.");
    }
    return state;
}

QList<MigrationState> Comparison::states() const
{
    QSet<QString> present;
    present.reserve(m_project.migrations.size());
    for (const Project::Migration &migration : m_project.migrations)
        present.insert(migration.version);
    QList<Format::Applied> missing;
    for (const Format::Applied &applied : m_history.applied) {
        if (!present.contains(applied.version) && !applied.version.startsWith(u'-'))
            missing.append(applied);
    }
    std::ranges::stable_sort(missing, versionLess, &Format::Applied::version);

    QList<MigrationState> states;
    states.reserve(m_project.migrations.size() + missing.size());
    auto next = missing.cbegin();
    for (qsizetype i = 0; i < m_project.migrations.size(); ++i) {
        for (; next != missing.cend() && versionLess(next->version, m_project.migrations.at(i).version); ++next)
            states.append(ofMissing(*next));
        states.append(ofMigration(i));
    }
    for (; next != missing.cend(); ++next)
        states.append(ofMissing(*next));

    bool newerApplied = false;
    for (MigrationState &state : states | std::views::reverse) {
        if (state.state == State::Pending)
            state.state = newerApplied ? State::OutOfOrder : State::Pending;
        else if (state.state != State::Failed && state.state != State::RolledBack)
            newerApplied = true;
    }
    return states;
}

} // namespace

QList<MigrationState> states(const Project::Project &project, const Format::History &history,
                             const QHash<QString, Progress> &journal)
{
    return Comparison(project, history, journal).states();
}

QList<MigrationState> states(const Project::Project &project, const Format::History &history, const QString &target)
{
    const auto found = project.target(target);
    const auto url = found ? project.url(*found) : failure(Error{});
    const QString database = url ? url->display() : QString();
    return states(project, history, progress(Journal::of(project.folder).entries(), database));
}

QString historyTable(const Project::Project &project, const Project::Target &target)
{
    const Format::Format *format = Format::find(project.format);
    return !target.history.isEmpty() || !format ? target.history : format->defaultHistoryTable;
}

Result<> checkKind(const Project::Project &project, const Dialect::Dialect &target)
{
    // What cannot be connected to at all says so itself.
    if (project.dialect.isEmpty() || target.id == project.dialect || !target.connects)
        return {};
    const Dialect::Dialect *own = Dialect::find(project.dialect);
    const QString name = own ? own->name : project.dialect;
    return failure({.message = QCoreApplication::translate(
                                   "Engine", "The target is a %1 database, but the project is written for %2.")
                                   .arg(target.name, name),
                    .hint = QCoreApplication::translate("Engine",
                                                        "Name a target of %1, or correct “dialect” under [project] in "
                                                        "switchback.toml.")
                                .arg(name)});
}

static Result<Format::History> readTarget(const Project::Project &project, const Database::Url &url,
                                          TargetStatus &status)
{
    const Format::Format *format = Format::find(project.format);
    const Dialect::Dialect *dialect = Dialect::forUrl(url);
    if (!format || !format->readHistory)
        return failure(QCoreApplication::translate("Engine", "The format \"%1\" is not known.").arg(project.format));
    if (dialect) {
        status.dialect = dialect->id;
        if (const auto right = checkKind(project, *dialect); !right)
            return failure(right.error());
        if (dialect->databaseIsFile && !QFileInfo::exists(url.database))
            return Format::History{};
    }
    auto connection = Dialect::open(url);
    if (!connection)
        return failure(std::move(connection.error()));
    status.serverVersion = (*connection)->serverVersion();
    return format->readHistory(**connection, status.history);
}

TargetStatus status(const Project::Project &project, const Project::Target &target)
{
    TargetStatus status{.target = target.name,
                        .kind = target.kind,
                        .dialect = project.dialect,
                        .serverVersion = {},
                        .history = historyTable(project, target)};
    const auto url = project.url(target);
    if (!url) {
        status.error = url.error();
        return status;
    }
    status.database = url->display();
    const auto history = readTarget(project, *url, status);
    if (!history) {
        status.error = history.error();
        if (status.error->kind == Error::Kind::Failed)
            status.error->kind = Error::Kind::Unreachable; // nothing was run: the database has refused to be read
        return status;
    }
    status.upToVersion = history->upToVersion;
    status.migrations = states(project, *history, progress(Journal::of(project.folder).entries(), status.database));
    return status;
}

} // namespace Engine
