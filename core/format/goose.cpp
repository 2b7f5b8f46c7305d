// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// goose: one file with annotated sections, and a history table that grows by a row for each applied version. See
// https://github.com/pressly/goose.

#include "core/format/files.h"
#include "core/format/gooseparser.h"
#include "core/format/historytable.h"
#include "core/sql/statement.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using Project::Direction;

namespace Format {

namespace {

struct GooseWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString defaultTable()
{
    return u"goose_db_version"_s;
}

/// The version that a file's name begins with, before an underscore; empty when it does not. The ending is .sql or .go.
QString versionOf(const QString &name)
{
    const qsizetype digits = leadingDigits(name);
    const bool numbered = name.sliced(digits).startsWith(u'_') && (name.endsWith(".sql"_L1) || name.endsWith(".go"_L1));
    return numbered ? name.first(digits) : QString();
}

QList<Project::Script> scripts(const QString &file, const QByteArray &text, const QString &)
{
    return parseGoose(file, text).scripts;
}

std::optional<Recognition> recognise(const QString &folder)
{
    int files = 0;
    QString example;
    for (const QString &name : names(folder)) {
        if (!name.endsWith(u".sql"))
            continue;
        ++files;
        if (example.isEmpty() && files <= 20) {
            const auto content = readScript(folder, name);
            if (content && hasGooseUp(*content))
                example = name;
        }
    }
    if (example.isEmpty())
        return {};
    return Recognition{.path = {},
                       .reason = GooseWords::tr("%1 .sql files, with “-- +goose Up” in %2").arg(files).arg(example),
                       .certainty = 95};
}

std::optional<Error> complaint(const QString &file, const QByteArray &text)
{
    return parseGoose(file, text).problem;
}

void fill(Project::Migration &migration, const QByteArray &content, Loaded &loaded)
{
    GooseFile parsed = parseGoose(migration.files.first(), content);
    // A file that goose refuses is listed without scripts, so that nothing of it is run.
    if (parsed.problem) {
        loaded.problems.append(std::move(*parsed.problem));
        return;
    }
    for (Project::Script &script : parsed.scripts)
        (script.direction == Direction::Up ? migration.up : migration.down) = std::move(script);
}

Error unnumbered(const QString &file)
{
    return problem(
        file, 0, GooseWords::tr("its name begins with no version above zero and an underscore, which goose requires."),
        GooseWords::tr("Name it like 00001_create_users.sql, or move it to another folder."));
}

Loaded load(const QString &folder, const QString &path, const QString &)
{
    Loaded loaded;
    std::map<qlonglong, Project::Migration> byVersion;
    QStringList known;
    QStringList sqlFiles;
    for (const QString &name : names(relativeFile(folder, path == u"." ? QString() : path))) {
        const bool sql = name.endsWith(u".sql");
        if (name.startsWith(u'.') || name.endsWith(u"_test.go") || (!sql && !name.endsWith(u".go")))
            continue;
        const QString file = relativeFile(path, name);
        const QString digits = versionOf(name);
        const QString version = numericVersion(digits);
        if (version.isEmpty() || version == u"0") {
            if (sql)
                loaded.problems.append(unnumbered(file));
            continue;
        }
        known.append(name);
        if (sql)
            sqlFiles.append(file);
    }
    const std::vector<Result<QByteArray>> contents = readScripts(folder, sqlFiles);
    for (auto next = contents.begin(); const QString &name : std::as_const(known)) {
        const bool sql = name.endsWith(u".sql");
        const QString file = relativeFile(path, name);
        const QString digits = versionOf(name);
        const QString version = numericVersion(digits);
        const Result<QByteArray> content = sql ? *next++ : QByteArray();
        if (!content) {
            loaded.problems.append(content.error());
            continue;
        }
        if (const auto first = byVersion.find(version.toLongLong()); first != byVersion.end()) {
            loaded.problems.append(duplicate(version, first->second.files.first(), file, u"goose"_s));
            continue;
        }
        Project::Migration &migration = byVersion[version.toLongLong()];
        migration = {.version = version, .name = name.sliced(digits.size() + 1).chopped(sql ? 4 : 3), .files = {file}};
        if (sql) {
            fill(migration, *content, loaded);
        } else {
            loaded.problems.append(
                problem(file, 0, GooseWords::tr("is written in Go, so only goose itself can run it."),
                        GooseWords::tr("Apply it with goose; Switchback shows its place in the order.")));
        }
    }
    for (auto &[number, migration] : byVersion)
        loaded.migrations.append(std::move(migration));
    return loaded;
}

/// goose ends a statement at every line that ends in a semicolon; a body with such lines must stand between its marks.
QByteArray annotated(const QByteArray &script)
{
    static const Sql::LexicalRules rules{
        .dollarQuotes = true, .nestedComments = true, .beginAtomic = true, .triggerBodies = true};
    QByteArray result;
    qsizetype copied = 0;
    for (const Sql::Statement &statement : Sql::split(script, rules)) {
        if (!statement.text.contains(";\n"))
            continue;
        qsizetype end = script.indexOf('\n', statement.range.end);
        end = end < 0 ? script.size() : end;
        result += script.sliced(copied, statement.range.begin - copied) + "-- +goose StatementBegin\n"
            + script.sliced(statement.range.begin, end - statement.range.begin) + "\n-- +goose StatementEnd";
        copied = end;
    }
    return withLineEnd(result + script.sliced(copied));
}

Result<QStringList> create(const QString &folder, const QString &path, const Draft &draft)
{
    const QString name = slug(draft.name);
    if (name.isEmpty())
        return namelessDraft(draft);
    QStringList versions;
    for (const QString &each : names(relativeFile(folder, path == u"." ? QString() : path))) {
        if (const QString version = versionOf(each); !version.isEmpty())
            versions.append(version);
    }
    const QString version = nextVersion(versions, draft, {.sequenceWidth = 5});
    const QByteArray head = draft.transaction ? "" : "-- +goose NO TRANSACTION\n";
    return writeNew(folder,
                    {{relativeFile(path, version + u'_' + name + u".sql"_s),
                      head + "-- +goose Up\n" + annotated(draft.up) + "\n-- +goose Down\n" + annotated(draft.down)}});
}

Result<History> readHistory(Database::Connection &connection, const QString &name)
{
    const auto table = historyTable(connection, name, defaultTable());
    if (!table)
        return failure(table.error());
    History history{.exists = table->exists};
    if (!table->exists)
        return history;
    const auto rows = connection.query(u"SELECT version_id, is_applied, %1 FROM %2 ORDER BY id DESC"_s.arg(
        timeColumn(*table, u"tstamp"_s), table->sql));
    if (!rows)
        return failure(rows.error());
    // Newest first: the newest row of a version decides. Old versions of goose wrote a row for each down instead of
    // deleting.
    QSet<qlonglong> seen = {0}; // version 0 is the row that goose makes with the table
    for (const QVariantList &row : rows->rows) {
        const qlonglong version = row.at(0).toLongLong();
        if (seen.contains(version))
            continue;
        seen.insert(version);
        if (row.at(1).toBool())
            history.applied.prepend({.version = QString::number(version), .at = timeValue(row.at(2))});
    }
    return history;
}

QStringList creation(const HistoryTable &table)
{
    // The white space is the tool's own: SQLite keeps the text.
    if (table.server == Server::PostgreSql) {
        return {u"CREATE TABLE %1 (\n\t\tid integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY,\n\t\tversion_id "
                u"bigint NOT NULL,\n"
                "\t\tis_applied boolean NOT NULL,\n\t\ttstamp timestamp NOT NULL DEFAULT now()\n\t)"_s.arg(table.sql),
                u"INSERT INTO %1 (version_id, is_applied) VALUES (0, true)"_s.arg(table.sql)};
    }
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    const QString name = table.schema.isEmpty() && plain.match(table.name).hasMatch() ? table.name : table.sql;
    return {u"CREATE TABLE %1 (\n\t\tid INTEGER PRIMARY KEY AUTOINCREMENT,\n\t\tversion_id INTEGER NOT NULL,\n"
            "\t\tis_applied INTEGER NOT NULL,\n\t\ttstamp TIMESTAMP DEFAULT (datetime('now'))\n\t)"_s.arg(name),
            u"INSERT INTO %1 (version_id, is_applied) VALUES (0, 1)"_s.arg(name)};
}

Result<QString> ensureHistory(Database::Connection &connection, const QString &name)
{
    const auto table = historyTable(connection, name, defaultTable());
    if (!table)
        return failure(table.error());
    return made(connection, *table, creation(*table));
}

Result<> recordBegin(Database::Connection &, const QString &, const Project::Migration &, Direction, const QString &)
{
    return {}; // goose leaves no mark: its row comes after the script
}

Result<> recordEnd(Database::Connection &connection, const QString &name, const Project::Migration &migration,
                   Direction direction, const QString &)
{
    const auto table = historyTable(connection, name, defaultTable());
    if (!table)
        return failure(table.error());
    if (direction == Direction::Down)
        return executeOne(connection, u"DELETE FROM %1 WHERE version_id = %2"_s.arg(table->sql, migration.version));
    return executeOne(connection,
                      u"INSERT INTO %1 (version_id, is_applied) VALUES (%2, %3)"_s.arg(
                          table->sql, migration.version, table->server == Server::Sqlite ? u"1"_s : u"true"_s));
}

QString lockKey(Database::Connection &, const QString &)
{
    return {}; // the command takes no lock; only Go programs with a session locker do
}

std::optional<NoTransactionHeader> noTransactionHeader(const Project::Script &script)
{
    if (!hasGooseUp(script.fileText))
        return {};
    return NoTransactionHeader{.at = 0, .text = "-- +goose NO TRANSACTION\n", .bothDirections = true};
}

} // namespace

static QString recordByHand(const QString &table, const QString &version, const QString &, bool stands)
{
    return stands ? u"INSERT INTO %1 (version_id, is_applied) VALUES (%2, true)"_s.arg(table, version)
                  : u"DELETE FROM %1 WHERE version_id = %2"_s.arg(table, version);
}

Format goose()
{
    return {.id = u"goose"_s,
            .name = u"goose"_s,
            .defaultHistoryTable = defaultTable(),
            .dialects = {u"postgresql"_s, u"sqlite"_s},
            .appliesOutOfOrder = false,
            .singleFile = true,
            .recognise = recognise,
            .load = load,
            .scripts = scripts,
            .complaint = complaint,
            .create = create,
            .readHistory = readHistory,
            .ensureHistory = ensureHistory,
            .recordBegin = recordBegin,
            .recordEnd = recordEnd,
            .recordByHand = recordByHand,
            .lockKey = lockKey,
            .noTransactionHeader = noTransactionHeader};
}

} // namespace Format
