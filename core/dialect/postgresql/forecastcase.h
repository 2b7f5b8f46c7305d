// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/postgresql/locktable.h"

#include <QHash>

namespace PostgreSql {

/// One measured row applied to real names: what a change comes to.
struct Case
{
    QString row = {}; ///< of the lock table
    QString target = {}; ///< qualified; empty: the row locks nothing that has a name here
    /// What the names of the measured database stand for. Its indexes need no entry: they are those of the target.
    QHash<QString, QStringList> others = {};
    QString note = {};
    bool cautious = false; ///< the worst of several rows, because something is not known
    QString mode = {}; ///< instead of the row's (LOCK TABLE … IN … MODE)
    bool scans = true; ///< false: the row scans, this statement is bounded
};

/// What is known around the statement, and the questions that are asked of it.
class Situation
{
public:
    Situation(const Sql::Statement &statement, const Dialect::Surroundings &surroundings)
        : m_statement(statement)
        , m_around(surroundings)
    {
    }

    const Sql::Statement &statement() const { return m_statement; }
    const Dialect::Surroundings &around() const { return m_around; }
    int majorVersion() const;
    bool hasSchema() const { return m_around.schema != nullptr; }

    const Schema::Table *table(const Sql::Name &name) const;
    const Schema::Table *table(const QString &qualifiedName) const;
    const Schema::View *view(const Sql::Name &name) const;
    QString qualified(const Sql::Name &name) const;
    QStringList qualified(const QList<Sql::Name> &names) const;
    bool isNew(const QString &qualifiedTable) const;

    QStringList partitions(const QString &table) const; ///< and inheriting tables, all the way down
    QStringList indexes(const QString &table) const; ///< qualified
    QStringList referencing(const QString &table) const; ///< tables with a foreign key to it
    QStringList referencedBy(const QString &table) const; ///< tables that its foreign keys name
    const Schema::Table *tableOfIndex(const Sql::Name &index) const;
    QString defaultPartition(const QString &table) const;
    QStringList tablesUsingType(const Sql::Name &type) const;
    const Schema::Type *type(const QString &name) const;
    /// The statement's words from the beginning, in upper case, for what the changes do not carry.
    const QString &words() const;
    bool says(QStringView phrase) const { return words().contains(u' ' + phrase.toString() + u' '); }

private:
    const Sql::Statement &m_statement;
    const Dialect::Surroundings &m_around;
    mutable QString m_words;
};

/// What a change comes to; nothing: not understood.
using Cases = QList<Case>;

Cases casesOf(const Situation &situation, const Sql::CreateTable &change);
Cases casesOf(const Situation &situation, const Sql::DropTable &change);
Cases casesOf(const Situation &situation, const Sql::AddColumn &change);
Cases casesOf(const Situation &situation, const Sql::DropColumn &change);
Cases casesOf(const Situation &situation, const Sql::ChangeColumnType &change);
Cases casesOf(const Situation &situation, const Sql::SetColumnDefault &change);
Cases casesOf(const Situation &situation, const Sql::SetColumnNotNull &change);
Cases casesOf(const Situation &situation, const Sql::AlterColumn &change);
Cases casesOf(const Situation &situation, const Sql::AddConstraint &change);
Cases casesOf(const Situation &situation, const Sql::ValidateConstraint &change);
Cases casesOf(const Situation &situation, const Sql::DropConstraint &change);
Cases casesOf(const Situation &situation, const Sql::RenameConstraint &change);
Cases casesOf(const Situation &situation, const Sql::AlterTable &change);
Cases casesOf(const Situation &situation, const Sql::AttachPartition &change);
Cases casesOf(const Situation &situation, const Sql::DetachPartition &change);
Cases casesOf(const Situation &situation, const Sql::CreateIndex &change);
Cases casesOf(const Situation &situation, const Sql::DropIndex &change);
Cases casesOf(const Situation &situation, const Sql::Reindex &change);
Cases casesOf(const Situation &situation, const Sql::AlterIndex &change);
Cases casesOf(const Situation &situation, const Sql::CreateObject &change);
Cases casesOf(const Situation &situation, const Sql::DropObject &change);
Cases casesOf(const Situation &situation, const Sql::AlterObject &change);
Cases casesOf(const Situation &situation, const Sql::RefreshMaterializedView &change);
Cases casesOf(const Situation &situation, const Sql::ChangeRows &change);
Cases casesOf(const Situation &situation, const Sql::Truncate &change);
Cases casesOf(const Situation &situation, const Sql::LockTable &change);
Cases casesOf(const Situation &situation, const Sql::Maintenance &change);

/// SET (…) and RESET (…): each option has a lock level of its own.
Cases optionCases(const QString &target, const QString &arguments, bool reset);

} // namespace PostgreSql
