// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/dbmateteam.h"

#include "core/dialect/dialect.h"
#include "core/schema/difference.h"
#include "tests/support/postgres.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

static void fail(const QString &message)
{
    QTest::qFail(qPrintable(message), __FILE__, __LINE__);
}

DbmateTeam::DbmateTeam(const QString &dialect)
    : DbmateTeam(dialect, newUrl(dialect))
{
}

DbmateTeam::DbmateTeam(QString dialect, QString url, const QByteArray &settings)
    : dialect(std::move(dialect))
    , url(std::move(url))
{
    if (!QFileInfo(tool()).isExecutable())
        fail(u"There is no dbmate at %1: ctest fetches it, or tests/tools/fetch."_s.arg(tool()));
    sandbox.environment.insert(u"DATABASE_URL"_s, this->url);
    // dbmate calls pg_dump and psql, which must be the server's.
    sandbox.environment.insert(u"PATH"_s, TestPostgres::binaries() + u':' + sandbox.environment.value(u"PATH"_s));
    if (!sandbox.write(u"switchback.toml"_s, "[target.dev]\nurl = \"${DATABASE_URL}\"\n" + settings))
        fail(u"The project cannot be written."_s);
}

QString DbmateTeam::tool()
{
    return QStringLiteral(SWITCHBACK_BINARY_DIR) + u"/tests/tools/dbmate"_s;
}

QString DbmateTeam::newUrl(const QString &dialect)
{
    return dialect == u"sqlite" ? u"sqlite:shop.db"_s : TestPostgres::databaseUrl();
}

Answer DbmateTeam::dbmate(const QStringList &arguments) const
{
    return sandbox.run(tool(), QStringList{u"--no-dump-schema"_s} + arguments);
}

bool DbmateTeam::write(const QString &name, const QByteArray &text) const
{
    return sandbox.write(u"db/migrations/"_s + name, text);
}

QStringList DbmateTeam::dbmateSays() const
{
    const Answer answer = dbmate({u"status"_s});
    QStringList lines = QString::fromUtf8(answer.output).split(u'\n');
    lines.removeIf([](const QString &line) { return !line.startsWith(u'['); });
    return lines.isEmpty() ? QStringList{u"dbmate: "_s + QString::fromUtf8(answer.told())} : lines;
}

QStringList DbmateTeam::weSay() const
{
    const Answer answer = ours({u"status"_s, u"--json"_s});
    const QJsonArray migrations = valueAt(answer.json(), u"targets.0.migrations"_s).toArray();
    QStringList lines;
    for (const auto migration : migrations) {
        const bool applied = valueAt(migration.toObject(), u"state"_s).toString() == u"applied";
        const QString file = valueAt(migration.toObject(), u"files.0"_s).toString();
        lines.append((applied ? u"[X] "_s : u"[ ] "_s) + QFileInfo(file).fileName());
    }
    return lines.isEmpty() ? QStringList{u"switchback: "_s + QString::fromUtf8(answer.told())} : lines;
}

static std::unique_ptr<Database::Connection> connectTo(const DbmateTeam &team)
{
    const auto url = Database::parseUrl(team.url, team.sandbox.path());
    auto connection = url ? Dialect::open(*url) : failure(url.error());
    if (connection)
        return *std::move(connection);
    fail(connection.error().message);
    return nullptr;
}

QStringList DbmateTeam::rows(const QString &query) const
{
    const auto connection = connectTo(*this);
    if (!connection)
        return {};
    const auto rows = connection->query(query);
    if (!rows)
        fail(rows.error().message);
    QStringList result;
    for (const QVariantList &row : rows ? rows->rows : QList<QVariantList>())
        result.append(row.first().toString());
    return result;
}

QStringList DbmateTeam::versions(const QString &history) const
{
    return rows(u"SELECT version FROM %1 ORDER BY version"_s.arg(history));
}

static Schema::Snapshot schemaOf(const DbmateTeam &team)
{
    const auto connection = connectTo(team);
    if (!connection)
        return {};
    const auto snapshot = Dialect::find(team.dialect)->inspect(*connection, {});
    if (!snapshot)
        fail(snapshot.error().message);
    return snapshot.value_or(Schema::Snapshot());
}

QString DbmateTeam::differences(const DbmateTeam &other) const
{
    QStringList words;
    for (const Schema::Difference &each : Schema::diff(schemaOf(*this), schemaOf(other)))
        words.append(QStringList{each.object, each.name, each.path, each.before, each.after}.join(u' '));
    QStringList queries{u"SELECT version FROM schema_migrations ORDER BY version"_s};
    if (dialect == u"sqlite") // which keeps the statements' own text
        queries.append(u"SELECT name || ': ' || sql FROM sqlite_master ORDER BY name"_s);
    for (const QString &query : std::as_const(queries)) {
        const QStringList here = rows(query);
        const QStringList there = other.rows(query);
        if (here != there)
            words += here + QStringList{u"and there"_s} + there;
    }
    return words.join(u'\n');
}
