// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boxed.h"
#include "core/base/result.h"
#include "core/sql/range.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <functional>
#include <optional>
#include <variant>

/// The typed meaning of statements: what every dialect's parser produces and every rule, forecast and proof reads.
namespace Sql {

/// A possibly qualified name, folded as the server would fold it: an unquoted name in PostgreSQL is lower case here.
struct Name
{
    QString schema = {}; ///< empty: found through the search path
    QString name = {};
    Range range = {}; ///< where it stands in the statement's file
    /// It stands in the default schema for sure, which is left out above: main.t, or a table that is made (SQLite).
    bool inDefault = false;

    /// "schema.name" or "name", for messages; not quoted.
    QString display() const { return schema.isEmpty() ? name : schema + u'.' + name; }
    /// Same object? A missing schema matches the default one. Ranges do not count.
    bool refersTo(const Name &other, const QString &defaultSchema = QStringLiteral("public")) const;
    bool operator==(const Name &other) const { return schema == other.schema && name == other.name; }
};

enum class Volatility { None, Constant, Stable, Volatile, Unknown };

enum class ConstraintKind { PrimaryKey, Unique, ForeignKey, Check, Exclusion, NotNull };

struct Constraint
{
    ConstraintKind kind = ConstraintKind::Check;
    QString name = {}; ///< empty: the server will choose one
    QStringList columns = {};
    Name referencedTable = {};
    QStringList referencedColumns = {};
    QString onDelete = {}; ///< "CASCADE", "SET NULL", …; empty: NO ACTION
    QString onUpdate = {};
    QString expression = {}; ///< of a check, as written
    QString usingIndex = {}; ///< ADD CONSTRAINT … UNIQUE USING INDEX x
    bool notValid = false;
    bool notEnforced = false; ///< NOT ENFORCED (PostgreSQL 18)
    bool overPeriod = false; ///< of a foreign key: PERIOD before its last column (PostgreSQL 18)
    bool deferrable = false;
    bool descending = false; ///< PRIMARY KEY DESC on a column, which is no number of the row then (SQLite)
    Range range = {};
    /// Of a key's columns, 0 where the whole column counts; empty: no part has one (MySQL).
    QList<int> prefixLengths = {};
};

struct ColumnDefinition
{
    QString name = {};
    QString type = {}; ///< as written, folded: "varchar(20)", "timestamp with time zone"
    bool notNull = false;
    bool nullStated = false; ///< an explicit NULL
    QString notNullName = {}; ///< CONSTRAINT name NOT NULL, which PostgreSQL 18 keeps
    QString defaultExpression = {}; ///< empty: none
    Volatility defaultVolatility = Volatility::None;
    bool identity = false;
    bool identityAlways = false; ///< GENERATED ALWAYS, not BY DEFAULT
    bool serial = false; ///< serial, bigserial, AUTO_INCREMENT, AUTOINCREMENT
    QString generated = {}; ///< the expression of a generated column
    bool generatedStored = false;
    QString collation = {};
    QList<Constraint> constraints = {}; ///< primary key, unique, check, references written on the column
    Range range = {};
    // What MySQL and MariaDB have besides:
    QString characterSet = {};
    QString onUpdate = {}; ///< ON UPDATE CURRENT_TIMESTAMP
    QString comment = {};
    QString position = {}; ///< "FIRST" or "AFTER name"; empty: where it stands, or last
    bool invisible = false;

    bool has(ConstraintKind kind) const;
};

struct CreateTable
{
    Name name = {};
    QList<ColumnDefinition> columns = {};
    QList<Constraint> constraints = {}; ///< table-level ones
    bool ifNotExists = false;
    bool temporary = false;
    bool unlogged = false;
    bool asQuery = false; ///< CREATE TABLE … AS, SELECT INTO
    Name partitionOf = {};
    QString partitionBy = {};
    Name like = {};
    QStringList inherits = {};
    QStringList options = {}; ///< "STRICT", "WITHOUT ROWID", "VIRTUAL", storage options
    QString partitionBound = {}; ///< of PARTITION OF, as written: "FOR VALUES FROM (1) TO (10)", "DEFAULT"
    QList<Name> reads = {}; ///< the tables that the query of AS reads
};

struct DropTable
{
    QList<Name> names = {};
    bool ifExists = false;
    bool cascade = false;
};
struct RenameTable
{
    Name table = {};
    QString newName = {};
};
struct SetTableSchema
{
    Name table = {};
    QString newSchema = {};
};
struct AddColumn
{
    Name table = {};
    ColumnDefinition column = {};
    bool ifNotExists = false;
};
struct DropColumn
{
    Name table = {};
    QString column = {};
    bool ifExists = false;
    bool cascade = false;
    Range range = {};
};
struct RenameColumn
{
    Name table = {};
    QString column = {};
    QString newName = {};
    bool ifExists = false; ///< the column (MariaDB)
};
struct ChangeColumnType
{
    Name table = {};
    QString column = {};
    QString newType = {};
    QString usingExpression = {};
    QString collation = {};
    Range range = {};
    /// MODIFY and CHANGE state the whole column: what is not in here is gone afterwards (MySQL).
    Boxed<ColumnDefinition> definition = {};
    bool ifExists = false; ///< the column (MariaDB)
};
struct SetColumnDefault
{
    Name table = {};
    QString column = {};
    QString expression = {};
    Volatility volatility = Volatility::None;
    bool ifExists = false; ///< the column (MariaDB)
}; ///< an empty expression drops it
struct SetColumnNotNull
{
    Name table = {};
    QString column = {};
    bool notNull = true;
    Range range = {};
};
/// Another attribute of a column: STATISTICS, STORAGE, COMPRESSION, IDENTITY, EXPRESSION, OPTIONS.
struct AlterColumn
{
    Name table = {};
    QString column = {};
    QString what = {};
};
struct AddConstraint
{
    Name table = {};
    Constraint constraint = {};
};
struct ValidateConstraint
{
    Name table = {};
    QString constraint = {};
    Range range = {};
};
struct DropConstraint
{
    Name table = {};
    QString constraint = {};
    bool ifExists = false;
    bool cascade = false;
    Range range = {};
    std::optional<ConstraintKind> kind =
        {}; ///< where the statement says it: DROP PRIMARY KEY, DROP FOREIGN KEY (MySQL)
};
struct RenameConstraint
{
    Name table = {};
    QString constraint = {};
    QString newName = {};
};
/// Another form of ALTER TABLE; `what` is its head in upper case: "SET LOGGED", "ENABLE TRIGGER", "OWNER TO", "SET
/// (…)".
struct AlterTable
{
    Name table = {};
    QString what = {};
    QString argument = {};
};

struct CreateIndex
{
    Name name = {}; ///< empty name: the server chooses
    Name table = {};
    QStringList columns = {}; ///< plain columns; an expression is "(…)"
    QStringList included = {};
    QString method = {};
    QString predicate = {};
    bool unique = false;
    bool concurrently = false;
    bool ifNotExists = false;
    bool only = false;
    Range keywordRange = {}; ///< the word INDEX, where a fix writes CONCURRENTLY after
    QList<int> prefixLengths = {}; ///< of `columns`, 0 where the whole column counts; empty: none has one (MySQL)
    QStringList parts = {}; ///< `columns` with their prefix and DESC, where one has either; else empty (MySQL)
    bool invisible = false; ///< INVISIBLE, IGNORED
    Range range = {}; ///< of the index within a longer statement; empty: the whole statement
};
struct DropIndex
{
    QList<Name> names = {};
    bool concurrently = false;
    bool ifExists = false;
    bool cascade = false;
    Range keywordRange = {};
    Name table = {}; ///< where names of indexes count per table (MySQL)
};
struct Reindex
{
    QString what = {};
    Name name = {};
    bool concurrently = false;
    Range keywordRange = {};
};
struct AlterIndex
{
    Name index = {};
    QString what = {};
    QString argument = {};
    Name table = {}; ///< where names of indexes count per table (MySQL)
};

struct AttachPartition
{
    Name table = {};
    Name partition = {};
    bool isDefault = false;
    QString bound = {}; ///< as written: "FOR VALUES FROM (1) TO (10)", "DEFAULT"
};
struct DetachPartition
{
    Name table = {};
    Name partition = {};
    bool concurrently = false;
    bool finalize = false;
};

/// Everything with a life of its own that is neither table, column, constraint nor index.
enum class ObjectKind {
    Schema,
    Database,
    View,
    MaterializedView,
    Sequence,
    Type,
    Enum,
    Domain,
    Function,
    Procedure,
    Aggregate,
    Trigger,
    EventTrigger,
    Rule,
    Policy,
    Extension,
    Collation,
    Cast,
    Operator,
    Publication,
    Subscription,
    Statistics,
    ForeignTable,
    Server,
    Role,
    TextSearch,
    Comment,
    Privilege,
    Other,
};

struct CreateObject
{
    ObjectKind kind = ObjectKind::Other;
    Name name = {};
    Name on = {}; ///< the table of a trigger, rule, policy, statistics
    bool orReplace = false;
    bool ifNotExists = false;
    QString body = {}; ///< of a function or code block, unquoted; the query of a view as written
    QString language = {};
    QStringList labels = {}; ///< of an enum
    bool withData = true; ///< of a materialised view
    QString type = {}; ///< the type that a domain restricts
    QList<Constraint> constraints = {}; ///< CHECK and NOT NULL of a domain
    bool forEachRow = false; ///< of a trigger
    QList<Name> reads = {}; ///< the tables that the query of a materialised view reads
};
struct DropObject
{
    ObjectKind kind = ObjectKind::Other;
    QList<Name> names = {};
    Name on = {};
    bool ifExists = false;
    bool cascade = false;
};
struct AlterObject
{
    ObjectKind kind = ObjectKind::Other;
    Name name = {};
    Name on = {};
    QString what = {};
    QString argument = {};
    QList<Constraint> constraints = {}; ///< what ALTER DOMAIN … ADD adds
};
struct AddEnumValue
{
    Name type = {};
    QString label = {};
    bool ifNotExists = false;
    QString neighbour = {};
};
struct RenameEnumValue
{
    Name type = {};
    QString label = {};
    QString newLabel = {};
};
struct RefreshMaterializedView
{
    Name name = {};
    bool concurrently = false;
    bool withData = true;
};

enum class RowVerb { Select, Insert, Update, Delete, Merge, Copy };
struct ChangeRows
{
    RowVerb verb = RowVerb::Select;
    Name table = {};
    bool hasWhere = false;
    bool bounded = false; ///< a LIMIT, or a key range, or a ctid/IN (SELECT … LIMIT) bounds how many rows it touches
    bool onConflict = false; ///< ON CONFLICT, INSERT OR IGNORE/REPLACE, ON DUPLICATE KEY, WHERE NOT EXISTS
    bool fromQuery = false; ///< INSERT … SELECT
    QStringList columns = {}; ///< written columns, where stated
    /// Are they columns of the table, each written as a whole? Not an element or a field of one, which may come again,
    /// nor columns of another table of a join (MySQL).
    bool wholeColumns = true;
    QString predicate = {}; ///< the WHERE as written
};
struct Truncate
{
    QList<Name> tables = {};
    bool cascade = false;
    bool restartIdentity = false;
};
struct LockTable
{
    QList<Name> tables = {};
    QString mode = {};
};

enum class TransactionVerb { Begin, Commit, Rollback, Savepoint, Release, RollbackTo };
struct TransactionControl
{
    TransactionVerb verb = TransactionVerb::Begin;
    QString savepoint = {}; ///< of Savepoint, Release and RollbackTo
};
/// SET, RESET, PRAGMA name = value; `local` for SET LOCAL. An empty value reads or resets it.
struct SetParameter
{
    QString name = {};
    QString value = {};
    bool local = false;
    bool pragma = false;
    bool global = false; ///< SET GLOBAL, SET PERSIST: for every later session
};
/// VACUUM, ANALYZE, CLUSTER, CHECKPOINT, OPTIMIZE …; `what` in upper case with its options: "VACUUM FULL".
struct Maintenance
{
    QString what = {};
    Name table = {};
};
/// DO $$ … $$, CALL …
struct CodeBlock
{
    QString language = {};
    QString body = {};
};
/// Understood as a statement of the dialect but not as a change: says so. Never the same as "safe".
struct Opaque
{
    QString head = {};
    QString reason = {};
};

using Change = std::variant<CreateTable, DropTable, RenameTable, SetTableSchema, AddColumn, DropColumn, RenameColumn,
                            ChangeColumnType, SetColumnDefault, SetColumnNotNull, AlterColumn, AddConstraint,
                            ValidateConstraint, DropConstraint, RenameConstraint, AlterTable, CreateIndex, DropIndex,
                            Reindex, AlterIndex, AttachPartition, DetachPartition, CreateObject, DropObject,
                            AlterObject, AddEnumValue, RenameEnumValue, RefreshMaterializedView, ChangeRows, Truncate,
                            LockTable, TransactionControl, SetParameter, Maintenance, CodeBlock, Opaque>;

/// What one statement means. ALTER TABLE with several actions gives several changes, in order.
struct Meaning
{
    QList<Change> changes = {};
    /// The dialect's parser refused the statement; `position` is the byte offset into the file. `changes` then holds
    /// one Opaque.
    Boxed<Error> syntaxError = {};
    /// The way that ALTER TABLE and CREATE INDEX demand of MySQL (ALGORITHM=, LOCK=), in upper case; empty: not stated.
    QString algorithm = {};
    QString lock = {};
    Range algorithmRange = {};
    Range lockRange = {};
};

/// The tables (and table-like things) that a change touches, first the one that it is about.
QList<Name> touchedTables(const Change &change);
/// Their plain names, as views into the change; the same one may come several times.
QVarLengthArray<QStringView, 4> touchedNames(const Change &change);

/// The one that it is about, the first of these; null: none. Points into the change.
const Name *subject(const Change &change);

/// Does the change move or remove rows, rather than alter the schema? (INSERT, UPDATE, DELETE, MERGE, COPY, TRUNCATE)
bool isDataChange(const Change &change);
/// Does the change alter the schema?
bool isSchemaChange(const Change &change);

template<typename... Fs>
struct Overload : Fs...
{
    using Fs::operator()...;
};

} // namespace Sql
