// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// dbmate: one file with a section for each direction, and a history table with a row for each applied version. See
// https://github.com/amacneil/dbmate.

#include "core/format/files.h"
#include "core/format/historytable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;
using Project::Direction;

namespace Format {

namespace {

struct DbmateWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString defaultTable()
{
    return u"schema_migrations"_s;
}

/// The version of a migration's file: the digits in the beginning; empty when it is none.
QString versionOf(const QString &name)
{
    const qsizetype digits = leadingDigits(name);
    return name.sliced(digits).endsWith(".sql"_L1) ? name.first(digits) : QString();
}

/// A line that begins a section: `-- migrate:up transaction:false`.
struct Directive
{
    Direction direction = Direction::Up;
    qsizetype begin = 0;
    int line = 0; ///< from 1
    bool transaction = true;
};

/// Directives stand at the start of a line and in lower case; only blanks, or a blank and options, may follow.
std::optional<Directive> directive(QByteArrayView line)
{
    if (!line.startsWith("--"))
        return {};
    const QByteArrayView rest = line.sliced(2).trimmed();
    const bool up = rest.startsWith("migrate:up");
    if (!up && !rest.startsWith("migrate:down"))
        return {};
    const QByteArrayView options = rest.sliced(up ? 10 : 12);
    if (!options.isEmpty() && options.front() != ' ' && options.front() != '\t')
        return {};
    Directive result{.direction = up ? Direction::Up : Direction::Down};
    for (const QByteArray &option : options.toByteArray().simplified().split(' ')) {
        if (option.startsWith("transaction:") && option.count(':') == 1)
            result.transaction = option != "transaction:false"; // the last one counts
    }
    return result;
}

struct Sections
{
    QList<Directive> directives;
    int strayLine = 0; ///< SQL before the first directive
};

Sections sections(const QByteArray &text)
{
    Sections result;
    int number = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        ++number;
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end;
        const QByteArrayView line = QByteArrayView(text).sliced(begin, end - begin);
        if (auto found = directive(line)) {
            found->begin = begin;
            found->line = number;
            result.directives.append(*found);
        } else if (result.directives.isEmpty() && result.strayLine == 0) {
            const QByteArrayView trimmed = line.trimmed();
            if (!trimmed.isEmpty() && !trimmed.startsWith("--"))
                result.strayLine = number;
        }
        begin = end + 1;
    }
    return result;
}

/// `transaction:false`: the section still goes to the server as one text, which PostgreSQL takes as one transaction as
/// soon as it holds two statements.
Project::TransactionMode withoutTransaction(const QString &dialect)
{
    return dialect == u"sqlite" ? Project::TransactionMode::None : Project::TransactionMode::Implicit;
}

/// The section runs from its directive, which dbmate sends along as the comment that it is, to the next one.
Project::Script section(const QString &file, const QByteArray &text, const QList<Directive> &directives,
                        qsizetype index, const QString &dialect)
{
    const Directive &directive = directives.at(index);
    const qsizetype end = index + 1 < directives.size() ? directives.at(index + 1).begin : text.size();
    return {.direction = directive.direction,
            .file = file,
            .fileText = text,
            .section = {directive.begin, end},
            .transaction = directive.transaction ? Project::TransactionMode::Wrapped : withoutTransaction(dialect)};
}

QList<Project::Script> scripts(const QString &file, const QByteArray &text, const QString &dialect)
{
    const QList<Directive> directives = sections(text).directives;
    QList<Project::Script> result;
    for (qsizetype i = 0; i < directives.size(); ++i)
        result.append(section(file, text, directives, i, dialect));
    return result;
}

/// What dbmate would refuse in a file; nothing when it is in order.
std::optional<Error> complaint(const QString &file, const QByteArray &text)
{
    if (text.startsWith("\xEF\xBB\xBF")) {
        return problem(file, 1,
                       DbmateWords::tr("begins with a byte order mark, behind which dbmate sees no “-- migrate:up”."),
                       DbmateWords::tr("Save the file as UTF-8 without a byte order mark."));
    }
    const Sections found = sections(text);
    int ups = 0;
    int downs = 0;
    for (const Directive &each : found.directives) {
        int &count = each.direction == Direction::Up ? ups : downs;
        if (++count > 1) {
            return problem(
                file, each.line,
                DbmateWords::tr("a second “-- migrate:%1” section.").arg(Project::directionName(each.direction)),
                DbmateWords::tr("Keep one section for each direction: dbmate would record the version twice."));
        }
    }
    if (ups == 0) {
        return problem(
            file, 0, DbmateWords::tr("has no “-- migrate:up” section."),
            DbmateWords::tr("Begin the script with a line “-- migrate:up”, and the way back with “-- migrate:down”."));
    }
    if (found.strayLine > 0) {
        return problem(file, found.strayLine, DbmateWords::tr("SQL before “-- migrate:up” belongs to no section."),
                       DbmateWords::tr("Move it below the line “-- migrate:up”."));
    }
    if (found.directives.first().direction == Direction::Down) {
        return problem(file, found.directives.first().line,
                       DbmateWords::tr("“-- migrate:down” stands before “-- migrate:up”."),
                       DbmateWords::tr("Put the up section first."));
    }
    return {};
}

void fill(Project::Migration &migration, const QByteArray &content, const QString &dialect, Loaded &loaded)
{
    const QString &file = migration.files.first();
    // A file that dbmate refuses is listed without scripts, so that nothing of it is run.
    if (auto error = complaint(file, content)) {
        loaded.problems.append(std::move(*error));
        return;
    }
    for (Project::Script &script : scripts(file, content, dialect))
        (script.direction == Direction::Up ? migration.up : migration.down) = std::move(script);
    if (!migration.down) {
        loaded.problems.append(problem(file, 0,
                                       DbmateWords::tr("has no “-- migrate:down” section, which dbmate requires."),
                                       DbmateWords::tr("Add the line “-- migrate:down” and the way back below it.")));
    }
}

std::optional<Recognition> recognise(const QString &folder)
{
    int files = 0;
    QString example;
    for (const QString &name : names(folder)) {
        if (versionOf(name).isEmpty())
            continue;
        ++files;
        if (example.isEmpty() && files <= 20) {
            const auto content = readScript(folder, name);
            if (content && !sections(*content).directives.isEmpty())
                example = name;
        }
    }
    if (example.isEmpty())
        return {};
    return Recognition{.path = {},
                       .reason = DbmateWords::tr("%1 .sql files, with “-- migrate:up” in %2").arg(files).arg(example),
                       .certainty = 95};
}

/// What is left of the file's name beside version and ending.
QString title(const QString &name, const QString &version)
{
    QString rest = name.sliced(version.size()).chopped(4);
    if (rest.startsWith(u'_') || rest.startsWith(u'-'))
        rest.removeFirst();
    return rest;
}

Loaded load(const QString &folder, const QString &path, const QString &dialect)
{
    Loaded loaded;
    QStringList known = names(relativeFile(folder, path == u"." ? QString() : path));
    known.removeIf([](const QString &name) { return versionOf(name).isEmpty(); });
    QStringList files;
    for (const QString &name : std::as_const(known))
        files.append(relativeFile(path, name));
    const std::vector<Result<QByteArray>> contents = readScripts(folder, files, ByteOrderMark::Kept);
    QHash<QString, QString> seen;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString &name = known.at(i);
        const QString &file = files.at(i);
        const QString version = versionOf(name);
        const Result<QByteArray> &content = contents[size_t(i)];
        if (!content) {
            loaded.problems.append(content.error());
            continue;
        }
        if (const auto first = seen.constFind(version); first != seen.constEnd()) {
            loaded.problems.append(duplicate(version, *first, file, u"dbmate"_s));
            continue;
        }
        seen.insert(version, file);
        loaded.migrations.append({.version = version, .name = title(name, version), .files = {file}});
        fill(loaded.migrations.last(), *content, dialect, loaded);
    }
    return loaded;
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
    const QString version = nextVersion(versions, draft, {.keepsOrder = false});
    const QByteArray options = draft.transaction ? "" : " transaction:false";
    return writeNew(folder,
                    {{relativeFile(path, version + u'_' + name + u".sql"_s),
                      "-- migrate:up" + options + '\n' + withLineEnd(draft.up) + "\n-- migrate:down" + options + '\n'
                          + withLineEnd(draft.down)}});
}

/// Where the address names a search path dbmate takes its first schema as it is written, whether it is there or not.
Result<HistoryTable> dbmateTable(Database::Connection &connection, const QString &name)
{
    const QString path = connection.url().options.value(u"search_path"_s);
    return historyTable(connection, name, defaultTable(), path.section(u',', 0, 0).trimmed());
}

Result<History> readHistory(Database::Connection &connection, const QString &name)
{
    const auto table = dbmateTable(connection, name);
    if (!table)
        return failure(table.error());
    History history{.exists = table->exists};
    if (!table->exists)
        return history;
    const auto rows = connection.query(u"SELECT version FROM %1 ORDER BY version"_s.arg(table->sql));
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : rows->rows)
        history.applied.append({.version = row.first().toString()});
    return history;
}

Result<QString> ensureHistory(Database::Connection &connection, const QString &name)
{
    const auto table = dbmateTable(connection, name);
    if (!table)
        return failure(table.error());
    QStringList statements;
    if (!table->schemaExists)
        statements.append(u"create schema if not exists %1"_s.arg(quotedName(table->schema)));
    statements.append(u"create table if not exists %1 (version %2 primary key)"_s.arg(
        table->sql, table->server == Server::PostgreSql ? u"varchar"_s : u"varchar(128)"_s));
    return made(connection, *table, statements);
}

Result<> recordBegin(Database::Connection &, const QString &, const Project::Migration &, Direction, const QString &)
{
    return {}; // dbmate leaves no mark: its row comes after the script
}

Result<> recordEnd(Database::Connection &connection, const QString &name, const Project::Migration &migration,
                   Direction direction, const QString &)
{
    const auto table = dbmateTable(connection, name);
    if (!table)
        return failure(table.error());
    const QString statement = direction == Direction::Up ? u"insert into %1 (version) values (%2)"_s
                                                         : u"delete from %1 where version = %2"_s;
    return executeOne(connection, statement.arg(table->sql, literal(migration.version)));
}

QString lockKey(Database::Connection &, const QString &)
{
    return {}; // dbmate takes no lock
}

/// An option of the directive of the script's section.
std::optional<NoTransactionHeader> noTransactionHeader(const Project::Script &script)
{
    const QList<Directive> directives = sections(script.fileText).directives;
    const auto found = std::ranges::find(directives, script.direction, &Directive::direction);
    if (found == directives.end())
        return {};
    // Behind the options that are there: the last one counts.
    const qsizetype lineEnd = script.fileText.indexOf('\n', found->begin);
    qsizetype at = lineEnd < 0 ? script.fileText.size() : lineEnd;
    while (at > found->begin && std::isspace(static_cast<unsigned char>(script.fileText.at(at - 1))) != 0)
        --at;
    return NoTransactionHeader{.at = at, .text = " transaction:false"};
}

} // namespace

static QString recordByHand(const QString &table, const QString &version, const QString &, bool stands)
{
    return stands ? u"INSERT INTO %1 (version) VALUES (%2)"_s.arg(table, literal(version))
                  : u"DELETE FROM %1 WHERE version = %2"_s.arg(table, literal(version));
}

Format dbmate()
{
    return {.id = u"dbmate"_s,
            .name = u"dbmate"_s,
            .defaultHistoryTable = defaultTable(),
            .dialects = {u"postgresql"_s, u"sqlite"_s},
            .appliesOutOfOrder = true,
            .singleFile = true,
            .schemaDump = u"db/schema.sql"_s,
            .dumpCommand = u"dbmate dump"_s,
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
