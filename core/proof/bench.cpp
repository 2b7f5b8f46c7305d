// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/bench.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Proof {

namespace {
struct BenchWords
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};
} // namespace

Result<Bench> Bench::make(const Project::Project &project, const ProgressObserver &progress)
{
    Bench bench;
    bench.m_project = &project;
    bench.m_dialect = Dialect::find(project.dialect);
    bench.m_format = Format::find(project.format);
    if (!bench.m_dialect || !bench.m_format) {
        return failure(Error{
            .message = BenchWords::tr("It is not known which database these migrations are for."),
            .hint = BenchWords::tr("Set dialect = \"postgresql\" or \"sqlite\" under [project] in switchback.toml.")});
    }
    // The table's own name is used, so that scripts which touch it find it. A target's other name does not matter here.
    bench.m_historyTable = bench.m_format->defaultHistoryTable;
    if (const auto checked = project.checkScratch(); !checked)
        return std::unexpected(checked.error());
    auto scratch = bench.m_dialect->makeScratch(project.settings.scratch.url,
                                                project.trusted ? Dialect::Reach::Everything : Dialect::Reach::Database,
                                                progress);
    if (!scratch)
        return std::unexpected(scratch.error());
    bench.m_scratch = std::move(*scratch);
    auto base = bench.m_scratch->createDatabase(u"base"_s);
    if (!base)
        return std::unexpected(base.error());
    bench.m_base = *base;
    auto connection = bench.open(bench.m_base);
    if (!connection)
        return std::unexpected(connection.error());
    const auto made = bench.m_format->ensureHistory(**connection, bench.m_historyTable);
    if (!made)
        return std::unexpected(made.error());
    bench.m_historyTable = *made;
    return bench;
}

Result<std::unique_ptr<Database::Connection>> Bench::open(const Database::Url &url) const
{
    auto connection = m_dialect->open(url, true);
    if (!connection)
        return connection;
    // As the deployed application connects, where that is safer than the server's default.
    for (const QByteArray &setting : m_dialect->applicationSettings) {
        if (auto set = (*connection)->execute(setting); !set)
            return std::unexpected(set.error());
    }
    return connection;
}

Result<> Bench::advance(const Project::Migration &migration, std::stop_token stop)
{
    if (m_broken)
        return std::unexpected(*m_broken);
    if (!migration.up) {
        m_broken = Error{.message = BenchWords::tr("Migration %1 has no up script.").arg(migration.title())};
        return std::unexpected(*m_broken);
    }
    auto connection = open(m_base);
    if (!connection)
        return std::unexpected(connection.error());
    const Engine::Plan plan = {.direction = Project::Direction::Up,
                               .steps = {Engine::step(*m_project, migration, Project::Direction::Up)}};
    const auto summary = Engine::runOn(**connection, *m_project, m_historyTable, plan, stop, {});
    if (!summary)
        return std::unexpected(summary.error());
    if (!summary->failure) {
        m_roles += rolesOf(migration);
        return {};
    }
    Error error = summary->failure->error;
    error.message = BenchWords::tr("Migration %1 does not run on an empty database: %2")
                        .arg(migration.title(), error.message);
    error.file = summary->failure->file;
    error.line = summary->failure->line;
    m_broken = error;
    return std::unexpected(error);
}

Result<Bench::Copy> Bench::copy(const QString &hint)
{
    auto url = m_scratch->copyDatabase(m_base, hint);
    if (!url)
        return std::unexpected(url.error());
    Copy copy{.url = *url};
    for (auto *connection : {&copy.connection, &copy.watcher}) {
        auto opened = open(*url);
        if (!opened)
            return std::unexpected(opened.error());
        *connection = std::move(*opened);
    }
    return copy;
}

Result<> Bench::renew(Copy &copy) const
{
    copy.connection.reset();
    auto opened = open(copy.url);
    if (!opened)
        return std::unexpected(opened.error());
    copy.connection = std::move(*opened);
    return {};
}

Result<> Bench::discard(Copy copy, const QStringList &roles)
{
    copy.watcher.reset();
    copy.connection.reset();
    auto dropped = m_scratch->dropDatabase(copy.url);
    return dropped ? dropRoles(roles) : dropped;
}

Bench::~Bench()
{
    // Nobody is left to hear of a failure; the next bench would say that the role is there already.
    if (m_scratch && !m_roles.isEmpty() && m_scratch->dropDatabase(m_base))
        std::ignore = dropRoles(m_roles);
}

/// Only what a script that succeeded says in so many words: such a role was not there before.
QStringList Bench::rolesOf(const Project::Migration &migration) const
{
    QStringList roles;
    for (const Engine::PlannedStatement &planned :
         Engine::step(*m_project, migration, Project::Direction::Up).statements) {
        const Sql::Meaning meaning = m_dialect->parse(planned.sql);
        for (const Sql::Change &change : meaning.changes) {
            const auto *created = std::get_if<Sql::CreateObject>(&change);
            if (created && created->kind == Sql::ObjectKind::Role)
                roles.append(created->name.name);
        }
    }
    return roles;
}

Result<> Bench::dropRoles(const QStringList &roles)
{
    if (roles.isEmpty())
        return {};
    const auto place = m_scratch->createDatabase(u"roles"_s);
    if (!place)
        return std::unexpected(place.error());
    auto connection = m_dialect->open(*place, false);
    if (!connection)
        return std::unexpected(connection.error());
    Result<> result;
    for (const QString &role : roles) {
        if (auto done = (*connection)->execute("DROP ROLE IF EXISTS " + m_dialect->quoted(role).toUtf8()); !done)
            result = std::unexpected(done.error());
    }
    connection->reset();
    auto dropped = m_scratch->dropDatabase(*place);
    return result ? dropped : result;
}

Result<Schema::Snapshot> Bench::inspect(Database::Connection &connection) const
{
    return m_dialect->inspect(connection, {m_historyTable});
}

} // namespace Proof
