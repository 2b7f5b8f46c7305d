// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/database/connection.h"
#include "core/dialect/reach.h"
#include "core/schema/snapshot.h"
#include "core/sql/change.h"
#include "core/sql/statement.h"

#include <functional>
#include <memory>

namespace Dialect {

/// A lock that a statement takes, and on what.
struct Lock
{
    QString mode; ///< "ACCESS EXCLUSIVE", "RESERVED", …
    QString object; ///< qualified name; "database" for SQLite's file lock

    bool operator==(const Lock &) const = default;
};

/// What a statement will lock, scan or rewrite. `known` is false for what was not understood: then nothing else here
/// may be read as "safe".
struct Forecast
{
    bool known = true;
    QList<Lock> locks = {};
    QStringList rewrites = {};
    QStringList scans = {};
    bool blocksReads = false;
    bool blocksWrites = false;
    bool goesThroughRows = false; ///< rows of a query or of a whole database, however many they are: never instant
    std::optional<double> seconds = {}; ///< estimated on the largest target whose table sizes are known
    std::optional<qint64> rows = {}; ///< rows of the largest table that it scans or rewrites
    QString note = {}; ///< translated; why it is so, or why it is not known
    QString source = {}; ///< the id of the measured row in locks-*.tsv it rests on

    bool operator==(const Forecast &) const = default;
};

/// Does a statement with these changes go through rows: UPDATE, INSERT … SELECT, CREATE TABLE … AS, VACUUM?
bool goesThroughRows(const Sql::Meaning &meaning);

/// The same, observed while the statement ran.
struct Trace
{
    QList<Lock> locks = {};
    QStringList rewrites = {};
    QStringList scans = {};
    qint64 milliseconds = 0;
    qint64 rows = -1;
    QStringList notices = {};

    bool operator==(const Trace &) const = default;
};

/// Rows, bytes and traffic of a table on a target, for estimates.
struct TableSize
{
    qint64 rows = 0;
    qint64 bytes = 0;
    /// On average since the server began to count; 0 where it does not.
    double scansPerSecond = 0; ///< reads: index and sequential scans
    double writesPerSecond = 0; ///< rows inserted, updated and deleted
    int users = 0; ///< other sessions that hold a lock on it at this moment
};

/// What is known where a statement will run.
struct Surroundings
{
    int serverVersion = 0; ///< as Connection::serverVersionNumber(); 0: the dialect's default
    const Schema::Snapshot *schema = nullptr; ///< before the statement; may be null
    QHash<QString, TableSize> sizes = {}; ///< by qualified table name; empty: not connected
    QSet<QString> newTables = {}; ///< qualified names of tables made earlier in the same script: nobody waits for those
    bool inTransaction = true;
    QHash<QString, QString> parameters = {}; ///< that the script has set and that are in force: "foreign_key_checks"
};

/// How a MySQL or MariaDB server carries out one action of ALTER TABLE, CREATE INDEX or DROP INDEX on a table that is
/// in use: the cheapest way that it has.
struct OnlineDdl
{
    enum class Algorithm { Instant, NoCopy, InPlace, Copy };

    Algorithm algorithm = Algorithm::Copy;
    bool rebuilds = false; ///< the whole table is written anew
    QString lock = QStringLiteral("NONE"); ///< that it needs all the while: "NONE", "SHARED" (no writes), "EXCLUSIVE"
    bool spellable = true; ///< false: the action takes no ALGORITHM= and LOCK= (MariaDB's partitions)
    QString note = {}; ///< translated: why it is so; may be empty
    QString assumed = {}; ///< translated: what is not known and was taken for the worse case; empty: nothing
    QString source = {}; ///< the id of the measured row in locks-mysql.tsv it rests on

    /// As the statement spells it: "INSTANT", "NOCOPY", "INPLACE", "COPY".
    QString algorithmName() const;
    bool operator==(const OnlineDdl &) const = default;
};

/// An expression that CREATE TABLE, ALTER TABLE or CREATE INDEX gives the server to keep, and to work out for each row.
struct KeptExpression
{
    enum class Kind { Check, Generated, IndexKey, Predicate };
    Kind kind = Kind::Check;
    QStringList columns = {}; ///< that it reads by their plain names
    /// What in it gives another result at another time or in another session, in words: "now()", "at::date". Only what
    /// the server refuses for sure, but in a check.
    QStringList changing = {};

    bool operator==(const KeptExpression &) const = default;
};
/// The type of a column of the statement's table, "enum" for any enum; empty: not known.
using TypeOfColumn = std::function<QString(const QString &column)>;

/// A throw-away server or folder in which scratch databases are made. Everything goes with it.
class Scratch
{
public:
    virtual ~Scratch() = default;
    virtual QString description() const = 0; ///< "PostgreSQL 17.11, private server"; translated
    /// An empty database of its own. `hint` is part of its name.
    virtual Result<Database::Url> createDatabase(const QString &hint) = 0;
    /// A copy of one that this object made; nobody may be connected to the source.
    virtual Result<Database::Url> copyDatabase(const Database::Url &source, const QString &hint) = 0;
    virtual Result<> dropDatabase(const Database::Url &database) = 0;
};

/// What distinguishes one database from another, as functions without state. A dialect is a folder beside this file;
/// its CMake list is the registry.
struct Dialect
{
    QString id; ///< "postgresql"
    QString name; ///< "PostgreSQL"
    QStringList urlSchemes; ///< "postgresql", "postgres"
    QString highlighting; ///< KSyntaxHighlighting's name: "SQL (PostgreSQL)"
    QString defaultSchema; ///< "public"; empty: the dialect has none
    int assumedServerVersion = 0; ///< where neither a target nor settings tell
    Sql::LexicalRules lexicalRules;
    bool transactionalDdl = true;
    /// A database is a file that comes into being with its first use: one that is not there yet is an empty one.
    bool databaseIsFile = false;

    /// Never fails: a statement that is not understood means one Opaque change.
    Sql::Meaning parse(const Sql::Statement &statement) const { return meaningOf(statement, lexicalRules); }
    Sql::Meaning (*meaningOf)(const Sql::Statement &statement, const Sql::LexicalRules &rules) = nullptr;
    /// Statements that the server refuses inside a transaction (CREATE INDEX CONCURRENTLY, VACUUM), or that have no
    /// effect there (SQLite's foreign_keys).
    bool (*needsNoTransaction)(const Sql::Statement &statement, const Sql::Meaning &meaning) = nullptr;
    Forecast (*forecast)(const Sql::Statement &statement, const Sql::Meaning &meaning,
                         const Surroundings &surroundings) = nullptr;

    /// The expressions of a statement that are kept, in their order. Null where they are not read.
    QList<KeptExpression> (*keptExpressions)(const Sql::Statement &statement, const TypeOfColumn &typeOf) = nullptr;

    QString (*quoted)(const QString &name) = nullptr; ///< only where the name needs it
    /// The object's DDL for people to read and compare; `key` as in Difference: object kind and qualified name.
    QString (*ddl)(const Schema::Snapshot &snapshot, const QString &object, const QString &name) = nullptr;

    /// Opens with the timeouts that settings ask for. A database that does not exist is an error, except that `create`
    /// makes an SQLite file.
    Result<std::unique_ptr<Database::Connection>> (*open)(const Database::Url &url, bool create) = nullptr;
    /// What the client library would take from its user's environment and send to the hosts that the URL names, in
    /// words: a password's variable, an entry of a service file. Empty: nothing, or it stays on this machine.
    QStringList (*borrowedSecrets)(const Database::Url &url) = nullptr;
    /// Bulk catalogue queries in one snapshot. `ignoredTables` (qualified or plain): history tables, not part of the
    /// project's schema.
    Result<Schema::Snapshot> (*inspect)(Database::Connection &connection, const QStringList &ignoredTables) = nullptr;
    Result<QHash<QString, TableSize>> (*tableSizes)(Database::Connection &connection) = nullptr;
    /// Refused by a database that takes no changes (a file without the permission, a standby), before a run touches it.
    Result<> (*checkWritable)(Database::Connection &connection) = nullptr;
    /// The lock that excludes other runs. `key` is what the format wants to share with its own tool (an advisory lock
    /// number), or empty.
    Result<std::unique_ptr<Database::RunLock>> (*lockRun)(Database::Connection &connection, const QString &key,
                                                          std::stop_token stop) = nullptr;

    /// From now on this session gives up waiting for a lock after so long. A script's own later setting counts.
    Result<> (*setLockTimeout)(Database::Connection &connection, int milliseconds) = nullptr;
    /// Did a statement fail because a lock could not be had in time? Then it is worth trying again.
    bool (*isLockTimeout)(const Error &error) = nullptr;
    /// Who holds locks on these tables now, in words for people; empty where the server cannot tell.
    QString (*lockHolders)(Database::Connection &connection, const QList<Sql::Name> &tables) = nullptr;
    /// Drops an index that a broken-off build left unusable, waiting for nobody; null where that cannot be.
    QByteArray (*dropInvalidIndex)(const QString &schema, const QString &name) = nullptr;

    /// An expression that gives a column's value as the literal that would insert it again, NULL as the word: rows are
    /// compared and copied by it.
    QString (*literalOf)(const QString &quotedColumn) = nullptr;
    /// The type whose values a column takes: the declared one, except where that word means nothing to the server
    /// (SQLite's affinity). Null: always the declared one.
    QString (*effectiveType)(const QString &declared) = nullptr;
    /// What applications set on a connection and tools do not, so that a proof runs as they do.
    QList<QByteArray> applicationSettings = {};

    /// "auto" or a server's URL from settings, which needs Reach::Everything.
    Result<std::unique_ptr<Scratch>> (*makeScratch)(const QString &url, Reach reach,
                                                    const ProgressObserver &progress) = nullptr;
    /// Runs one statement and watches it from a second connection to the same database.
    Result<Trace> (*traced)(Database::Connection &connection, Database::Connection &watcher,
                            const Sql::Statement &statement, std::stop_token stop) = nullptr;

    /// For each change of a statement, in their order, how the server does it; nothing for what is no such action. Null
    /// where DDL knows no such ways.
    QList<std::optional<OnlineDdl>> (*onlineDdl)(const Sql::Meaning &meaning,
                                                 const Surroundings &surroundings) = nullptr;
    /// False: scripts are read and linted only, and whatever needs a connection answers with an error that says so.
    bool connects = true;
};

/// Every dialect, in the order of core/dialect/CMakeLists.txt.
const QList<Dialect> &all();
/// By id; null when there is none.
const Dialect *find(const QString &id);
/// The dialect as a server of this version, as Connection::serverVersionNumber(), reads scripts: whether the text of
/// MySQL's and MariaDB's executable comments is part of them depends on it. 0: not known.
Dialect forServer(Dialect dialect, int version);
/// By a URL's scheme; null when there is none.
const Dialect *forUrl(const Database::Url &url);

/// Opens with the dialect that the URL names.
Result<std::unique_ptr<Database::Connection>> open(const Database::Url &url, bool create = false);

} // namespace Dialect
