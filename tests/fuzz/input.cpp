// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using Project::Direction;

FuzzInput::FuzzInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return;
    const QList<Dialect::Dialect> &dialects = Dialect::all();
    dialect = &dialects.at(data[0] % dialects.size());
    down = data[1] & 1;
    using enum Project::TransactionMode;
    transaction = data[1] & 2 ? None : data[1] & 4 ? Implicit : Wrapped;
    text = QByteArray(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
}

Project::Project FuzzInput::project(const QByteArray &script) const
{
    Project::Project project{
        .folder = {}, .format = u"golang-migrate"_s, .path = u"migrations"_s, .dialect = dialect->id};
    Project::Migration migration{.version = u"20260101120000"_s, .name = u"change_things"_s};
    const auto make = [&](Direction direction, const QString &file, const QByteArray &bytes) {
        return Project::Script{.direction = direction,
                               .file = file,
                               .fileText = bytes,
                               .section = {0, bytes.size()},
                               .transaction = transaction};
    };
    migration.up = make(Direction::Up, u"migrations/20260101120000_change_things.up.sql"_s,
                        down ? QByteArray("CREATE TABLE t (id int, name text);") : script);
    migration.down = make(Direction::Down, u"migrations/20260101120000_change_things.down.sql"_s,
                          down ? script : QByteArray("DROP TABLE t;"));
    project.migrations = {migration};
    return project;
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}
