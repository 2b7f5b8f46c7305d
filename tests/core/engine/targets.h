// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "tests/support/postgres.h"

#include <QTest>

/// A new, empty database's URL for a settings file. An SQLite file lies in the project's folder.
inline QString newDatabase(const QString &dialect)
{
    return dialect == u"sqlite" ? QStringLiteral("sqlite:shop.db") : TestPostgres::databaseUrl();
}

/// A second connection to a project's target.
inline std::unique_ptr<Database::Connection> connectTo(const Project::Project &project)
{
    const auto url = Database::parseUrl(project.settings.targets.first().url, project.folder);
    auto connection = Dialect::open(*url, true);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    return *std::move(connection);
}

inline QString value(Database::Connection &connection, const QByteArray &query)
{
    const auto rows = connection.execute(query);
    return rows ? rows->value().toString() : rows.error().message;
}

/// The schema without the history.
inline Schema::Snapshot schemaOf(const Project::Project &project)
{
    const auto connection = connectTo(project);
    const auto snapshot = Dialect::find(project.dialect)
                              ->inspect(*connection, {Format::find(project.format)->defaultHistoryTable});
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().message));
    return *snapshot;
}

/// Rows "dialect, format" for every combination.
inline void everyDialectAndFormat()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("format");
    for (const char *dialect : {"sqlite", "postgresql"}) {
        for (const char *format : {"golang-migrate", "dbmate", "goose"})
            QTest::addRow("%s, %s", dialect, format) << QString::fromLatin1(dialect) << QString::fromLatin1(format);
    }
}
