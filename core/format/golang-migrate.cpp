// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// golang-migrate: pairs of files, and a history table of one row that holds the current version. See
// https://github.com/golang-migrate/migrate.

#include "core/format/golang-migrate.h"
#include "core/format/files.h"
#include "core/format/historytable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;
using Project::Direction;

namespace Format {

namespace {
struct GolangMigrateWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};
} // namespace

static QString defaultTable()
{
    return u"schema_migrations"_s;
}

/// What the tool reads out of a file's name: ^([0-9]+)_(.*)\.(down|up)\.(.*)$
struct FileName
{
    QString version;
    QString name;
    Direction direction = Direction::Up;
    QString ending;
};

static std::optional<FileName> parsedName(const QString &file)
{
    const qsizetype digits = leadingDigits(file);
    const qsizetype up = file.lastIndexOf(".up."_L1);
    const qsizetype down = file.lastIndexOf(".down."_L1);
    const qsizetype point = std::max(up, down);
    if (digits == 0 || digits == file.size() || file.at(digits) != u'_' || point <= digits)
        return {};
    return FileName{.version = file.first(digits),
                    .name = file.sliced(digits + 1, point - digits - 1),
                    .direction = down > up ? Direction::Down : Direction::Up,
                    .ending = file.sliced(file.indexOf(u'.', point + 1) + 1)};
}

static std::optional<Recognition> recognise(const QString &folder)
{
    int ups = 0;
    int downs = 0;
    for (const QString &each : names(folder)) {
        if (const auto name = parsedName(each); name && name->ending == "sql"_L1)
            ++(name->direction == Direction::Up ? ups : downs);
    }
    if (ups + downs == 0)
        return {};
    return Recognition{
        .path = {},
        .reason = QCoreApplication::translate("Format", "%1 .up.sql and %2 .down.sql files").arg(ups).arg(downs),
        .certainty = ups > 0 && downs > 0 ? 95 : 80};
}

/// The tool opens a transaction on SQLite; PostgreSQL gets the file as one query, which is a transaction of its own.
static Project::TransactionMode transactionMode(const QString &dialect)
{
    return dialect == u"sqlite" ? Project::TransactionMode::Wrapped : Project::TransactionMode::Implicit;
}

static QList<Project::Script> scripts(const QString &file, const QByteArray &text, const QString &dialect)
{
    const auto name = parsedName(file.sliced(file.lastIndexOf(u'/') + 1));
    return {{.direction = name ? name->direction : Direction::Up,
             .file = file,
             .fileText = text,
             .section = {0, text.size()},
             .transaction = transactionMode(dialect)}};
}

static Loaded load(const QString &folder, const QString &path, const QString &dialect)
{
    Loaded loaded;
    QList<FileName> known;
    QStringList files;
    for (const QString &each : names(relativeFile(folder, path == u"." ? QString() : path))) {
        auto name = parsedName(each);
        if (!name)
            continue;
        const QString file = relativeFile(path, each);
        name->version = numericVersion(name->version);
        if (name->version.isEmpty()) {
            loaded.problems.append(problem(file, 0,
                                           GolangMigrateWords::tr("its version is too large for a 64-bit number."),
                                           GolangMigrateWords::tr("Use a smaller number.")));
            continue;
        }
        known.append(*std::move(name));
        files.append(file);
    }
    std::vector<Result<QByteArray>> contents = readScripts(folder, files);
    std::map<qlonglong, Project::Migration> byVersion;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Result<QByteArray> &content = contents[size_t(i)];
        if (!content) {
            loaded.problems.append(content.error());
            continue;
        }
        const FileName &name = known.at(i);
        const QString &file = files.at(i);
        Project::Migration &migration = byVersion[name.version.toLongLong()];
        migration.version = name.version;
        Project::Script script = scripts(file, *content, dialect).first();
        std::optional<Project::Script> &place = script.direction == Direction::Up ? migration.up : migration.down;
        if (place) {
            loaded.problems.append(duplicate(name.version, place->file, file, u"golang-migrate"_s));
            continue;
        }
        if (migration.name.isEmpty() || script.direction == Direction::Up)
            migration.name = name.name;
        place = std::move(script);
        migration.files.append(file);
    }
    for (auto &[number, migration] : byVersion)
        loaded.migrations.append(std::move(migration));
    return loaded;
}

static Result<QStringList> create(const QString &folder, const QString &path, const Draft &draft)
{
    const QString name = slug(draft.name);
    if (name.isEmpty())
        return namelessDraft(draft);
    QStringList versions;
    for (const QString &each : names(relativeFile(folder, path == u"." ? QString() : path))) {
        if (const auto parsed = parsedName(each))
            versions.append(parsed->version);
    }
    const QString stem = relativeFile(path, nextVersion(versions, draft, {.sequenceWidth = 6}) + u'_' + name);
    return writeNew(folder,
                    {{stem + u".up.sql"_s, withLineEnd(draft.up)}, {stem + u".down.sql"_s, withLineEnd(draft.down)}});
}

/// The table's name as the tool writes it: it quotes on PostgreSQL and does not on SQLite, whose schema keeps the text.
static QString sqliteName(const HistoryTable &table)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return table.schema.isEmpty() && plain.match(table.name).hasMatch() ? table.name : table.sql;
}

static Result<History> readHistory(Database::Connection &connection, const QString &name)
{
    const auto table = historyTable(connection, name, defaultTable());
    if (!table)
        return failure(table.error());
    History history{.exists = table->exists, .applied = {}, .upToVersion = true};
    if (!table->exists)
        return history;
    const auto rows = connection.query(
        u"SELECT version, dirty FROM %1 ORDER BY version DESC LIMIT 1"_s.arg(table->sql));
    if (!rows)
        return failure(rows.error());
    // A dirty -1 is what the tool leaves when the first migration's down dies; a clean -1 it never writes.
    for (const QVariantList &row : rows->rows) {
        const bool dirty = row.at(1).toBool();
        if (row.at(0).toLongLong() >= 0 || dirty)
            history.applied.append({.version = row.at(0).toString(), .at = {}, .failed = dirty});
    }
    return history;
}

static QStringList creation(const HistoryTable &table)
{
    if (table.server == Server::PostgreSql) {
        return {u"CREATE TABLE IF NOT EXISTS %1 (version bigint not null primary key, dirty boolean not null)"_s.arg(
            table.sql)};
    }
    const QString plain = sqliteName(table);
    return {u"CREATE TABLE IF NOT EXISTS %1 (version uint64,dirty bool)"_s.arg(plain),
            u"CREATE UNIQUE INDEX IF NOT EXISTS version_unique ON %1 (version)"_s.arg(plain)};
}

static Result<QString> ensureHistory(Database::Connection &connection, const QString &name)
{
    const auto table = historyTable(connection, name, defaultTable());
    if (!table)
        return failure(table.error());
    return made(connection, *table, creation(*table));
}

/// The tool's SetVersion. It empties with TRUNCATE on PostgreSQL; DELETE leaves the same rows and does not make readers
/// of the history wait until the caller's transaction ends.
static Result<> setVersion(Database::Connection &connection, const QString &name, const QString &version, bool dirty)
{
    const auto table = historyTable(connection, name, defaultTable());
    if (!table)
        return failure(table.error());
    QStringList statements = {u"DELETE FROM %1"_s.arg(table->sql)};
    if (!version.isEmpty()) {
        const QString value = table->server == Server::Sqlite ? QString::number(int(dirty))
                                                              : (dirty ? u"true"_s : u"false"_s);
        statements.append(u"INSERT INTO %1 (version, dirty) VALUES (%2, %3)"_s.arg(table->sql, version, value));
    }
    return executeTogether(connection, statements);
}

static Result<> recordBegin(Database::Connection &connection, const QString &table, const Project::Migration &migration,
                            Direction direction, const QString &previousVersion)
{
    const QString before = previousVersion.isEmpty() ? u"-1"_s : previousVersion;
    return setVersion(connection, table, direction == Direction::Up ? migration.version : before, true);
}

static Result<> recordEnd(Database::Connection &connection, const QString &table, const Project::Migration &migration,
                          Direction direction, const QString &previousVersion)
{
    return setVersion(connection, table, direction == Direction::Up ? migration.version : previousVersion, false);
}

/// CRC-32 as in IEEE 802.3, which neither Qt nor the standard library has.
static quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values = {};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
            values[i] = value;
        }
        return values;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (sum >> 8U);
    return ~sum;
}

QString golangMigrateLockId(const QString &database, const QString &schema, const QString &table)
{
    // The tool's command takes the database's name from its URL's path, with the slash before it.
    const QByteArray key = schema.toUtf8() + '\0' + table.toUtf8() + '\0' + '/' + database.toUtf8();
    return QString::number(quint32(crc32(key) * 1486364155U));
}

static QString recordByHand(const QString &, const QString &version, const QString &previousVersion, bool stands)
{
    return u"migrate force "_s + (stands ? version : previousVersion.isEmpty() ? u"-1"_s : previousVersion);
}

static QString lockKey(Database::Connection &connection, const QString &name)
{
    const auto table = historyTable(connection, name, defaultTable());
    if (!table || table->server != Server::PostgreSql)
        return {};
    const auto database = connection.query(u"SELECT current_database()"_s);
    return database ? golangMigrateLockId(database->value().toString(), table->schema, table->name) : QString();
}

Format golang_migrate()
{
    return {.id = u"golang-migrate"_s,
            .name = u"golang-migrate"_s,
            .defaultHistoryTable = defaultTable(),
            .dialects = {u"postgresql"_s, u"sqlite"_s},
            .appliesOutOfOrder = false,
            .singleFile = false,
            .marksFailure = true,
            .recognise = recognise,
            .load = load,
            .scripts = scripts,
            .create = create,
            .readHistory = readHistory,
            .ensureHistory = ensureHistory,
            .recordBegin = recordBegin,
            .recordEnd = recordEnd,
            .recordByHand = recordByHand,
            .lockKey = lockKey};
}

} // namespace Format
