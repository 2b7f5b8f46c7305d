// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// The whole schema of a database at one moment, as values. Every text that a server prints is taken with an empty
/// search path, so that it is fully qualified. Attributes that only one dialect knows stand in `options` under the
/// server's own word for them.
namespace Schema {

/// Dialect-specific attributes by name: "storage" → "EXTERNAL", "strict" → "true". Defaults are left out.
using Options = QMap<QString, QString>;

/// One granted privilege.
struct Grant
{
    QString grantee;
    QString privilege;
    QString grantor = {};
    bool grantable = false;

    auto operator<=>(const Grant &) const = default;
};

/// What every object has that can be owned, granted and commented.
struct Properties
{
    QString owner = {};
    QList<Grant> grants = {}; ///< sorted
    QString comment = {};
    Options options = {};

    bool operator==(const Properties &) const = default;
};

struct Column
{
    QString name;
    QString type;
    int position = 0; ///< rank among the live columns, from 1
    bool notNull = false;
    QString defaultExpression = {}; ///< empty: none
    QString identity = {}; ///< "ALWAYS", "BY DEFAULT" or empty
    QString generated = {}; ///< the expression, or empty
    bool generatedStored = false;
    QString collation = {}; ///< empty: the type's own
    QString comment = {};
    QList<Grant> grants = {};
    Options options = {};

    bool operator==(const Column &) const = default;
};

/// A primary key, unique, foreign key, check or exclusion constraint.
struct Constraint
{
    QString name;
    QString kind; ///< "primary key", "unique", "foreign key", "check", "exclusion", "not null"
    QStringList columns = {};
    QString definition = {}; ///< as the server prints it
    QString referencedTable = {}; ///< qualified, of a foreign key
    QStringList referencedColumns = {};
    QString onUpdate = {};
    QString onDelete = {};
    QString expression = {}; ///< of a check
    bool deferrable = false;
    bool initiallyDeferred = false;
    bool validated = true;
    bool generatedName = false; ///< SQLite: the constraint has no name; `name` was made from what it is
    QString comment = {};
    Options options = {};

    bool operator==(const Constraint &) const = default;
};

struct Index
{
    QString name;
    QString definition = {}; ///< as the server prints it
    QStringList columns = {}; ///< plain names; an expression as written in parentheses
    QString method = {};
    QString predicate = {};
    bool unique = false;
    bool valid = true;
    QString constraint = {}; ///< the constraint that it backs, or empty
    QString comment = {};
    Options options = {};

    bool operator==(const Index &) const = default;
};

struct Trigger
{
    QString name;
    QString definition;
    QString enabled = {}; ///< empty: as usual; "disabled", "replica", "always"
    QString comment = {};

    bool operator==(const Trigger &) const = default;
};

struct Policy
{
    QString name;
    QString command;
    bool permissive = true;
    QStringList roles = {};
    QString usingExpression = {};
    QString checkExpression = {};
    QString comment = {};

    bool operator==(const Policy &) const = default;
};

struct Table
{
    QString schema; ///< empty in SQLite
    QString name;
    QList<Column> columns = {}; ///< in order
    QList<Constraint> constraints = {}; ///< by name
    QList<Index> indexes = {}; ///< by name
    QList<Trigger> triggers = {}; ///< by name
    QList<Policy> policies = {}; ///< by name
    QString partitionKey = {};
    QString partitionOf = {}; ///< qualified parent
    QString partitionBound = {};
    Properties properties = {};

    const Column *column(const QString &columnName) const;
    bool operator==(const Table &) const = default;
};

struct View
{
    QString schema;
    QString name;
    QString definition;
    QList<Column> columns = {};
    bool materialized = false;
    bool populated = true;
    QList<Index> indexes = {};
    QList<Trigger> triggers = {};
    Properties properties = {};

    bool operator==(const View &) const = default;
};

struct Sequence
{
    QString schema;
    QString name;
    QString type = {};
    QString start = {};
    QString increment = {};
    QString minimum = {};
    QString maximum = {};
    QString cache = {};
    bool cycle = false;
    QString ownedBy = {}; ///< "schema.table.column"
    Properties properties = {};

    bool operator==(const Sequence &) const = default;
};

/// An enum, domain, composite or range type.
struct Type
{
    QString schema;
    QString name;
    QString kind; ///< "enum", "domain", "composite", "range", "base"
    QStringList labels = {}; ///< of an enum, in order
    QString definition = {}; ///< of the others, as DDL would say it
    QList<Constraint> constraints = {}; ///< of a domain
    Properties properties = {};

    bool operator==(const Type &) const = default;
};

struct Function
{
    QString schema;
    QString name;
    QString arguments = {}; ///< identity arguments: part of the key
    QString kind = {}; ///< "function", "procedure", "aggregate", "window"
    QString definition = {};
    Properties properties = {};

    bool operator==(const Function &) const = default;
};

/// Anything else that a server holds and that a migration can change: extension, schema, event trigger, rule,
/// statistics, collation, cast, publication, default privileges …, one definition each.
struct Other
{
    QString kind;
    QString schema = {};
    QString name;
    QString definition = {};
    Properties properties = {};

    bool operator==(const Other &) const = default;
};

/// Lists are sorted by schema, name and, for functions, arguments.
struct Snapshot
{
    QString dialect; ///< "postgresql", "sqlite", …
    QString serverVersion; ///< "17.11"; not part of any comparison
    QList<Table> tables = {};
    QList<View> views = {};
    QList<Sequence> sequences = {};
    QList<Type> types = {};
    QList<Function> functions = {};
    QList<Other> others = {};
    /// What the reader found and does not know how to compare: a proof over such a schema is not "proved".
    QStringList unknown = {};

    /// Finds by qualified or plain name. A plain name matches any schema, the default one first.
    const Table *table(const QString &name, const QString &schema = {}) const;
    const View *view(const QString &name, const QString &schema = {}) const;
    bool isEmpty() const;
    bool operator==(const Snapshot &) const = default;
};

/// "schema.name", or the name alone where there is no schema.
QString qualified(const QString &schema, const QString &name);

} // namespace Schema

// Lists of them are moved as bytes: their members are implicitly shared, and point nowhere into themselves.
Q_DECLARE_TYPEINFO(Schema::Grant, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Schema::Properties, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Schema::Column, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Schema::Constraint, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Schema::Index, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Schema::Trigger, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Schema::Policy, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Schema::Table, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(Schema::View, Q_RELOCATABLE_TYPE);
