// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/schema/snapshot.h"

#include <QHash>
#include <QSet>

/// Parts of the catalogue reader, which inspect() calls one after the other.
namespace PostgreSql {

/// What the parts share while one snapshot is read.
struct Catalog
{
    Database::Connection &connection;
    int version = 0; ///< major: 17
    QSet<QString> ignoredTables = {};
    Schema::Snapshot snapshot = {};

    enum class Kind { Ignored, Table, View };
    struct Relation
    {
        Kind kind = Kind::Ignored;
        qsizetype at = -1; ///< in snapshot.tables or snapshot.views
        QString name = {}; ///< qualified
        QHash<int, QString> columns = {}; ///< by attnum
    };
    QHash<qlonglong, Relation> relations = {}; ///< by OID, the ignored ones too
    QHash<qlonglong, QList<Schema::Constraint>> domainConstraints = {};

    /// Rows of a query of ours.
    Result<QList<QVariantList>> rows(const QString &sql);
    /// Adds to `unknown`, once.
    void doNotKnow(const QString &what);
    Schema::Table *table(qlonglong oid);
    Schema::View *view(qlonglong oid);
};

/// Which schemas are looked at; `n` is pg_namespace.
QString userSchemas();
/// True for what an extension brought; `oid` is an expression.
QString extensionMember(const QString &catalog, const QString &oid);
/// A column of a query for grants(): the privileges of `acl`, and what they would be had nobody changed them.
QString aclColumn(const QString &acl, const QString &kind, const QString &owner);
/// Joins the comment of `oid` as `d.description`.
QString commentJoin(const QString &catalog, const QString &oid);

/// What aclColumn() gave. Who has just what he would have anyway is left out; "NONE" stands for one from whom that was
/// taken.
QList<Schema::Grant> grants(const QString &json, const QString &owner);
QStringList textArray(const QString &json);
/// Sets an option unless the value is empty.
void setOption(Schema::Options &options, const QString &name, const QString &value);

Result<> readRelations(Catalog &catalog);
Result<> readColumns(Catalog &catalog);
Result<> readConstraints(Catalog &catalog);
Result<> readIndexes(Catalog &catalog);
Result<> readTriggers(Catalog &catalog);
Result<> readPolicies(Catalog &catalog);
Result<> readSequences(Catalog &catalog);
Result<> readTypes(Catalog &catalog);
Result<> readFunctions(Catalog &catalog);
Result<> readOthers(Catalog &catalog);

} // namespace PostgreSql
