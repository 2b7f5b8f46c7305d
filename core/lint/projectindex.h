// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/sql/lexer.h"

#include <QHash>
#include <QSet>

#include <mutex>

namespace Lint {

/// The columns that UPDATE statements in `text` fill where they are NULL, or in every row, as "table\ncolumn"; also
/// those inside of code blocks. By words, not by parsing.
QSet<QString> filledColumns(QByteArrayView text, const Sql::LexicalRules &rules);

/// What a rule asks about the project's other migrations. Read by words at the first question, in time linear in all
/// up scripts: a rule that never asks costs nothing. Names are compared without their schema.
class ProjectIndex
{
public:
    ProjectIndex(const Project::Project &project, const Sql::LexicalRules &rules);

    bool isNewest(const QString &version) const;
    /// Does an up script behind `version` validate, drop or rename a constraint of that name, or drop its table?
    bool isSettledAfter(const QString &constraint, const QString &table, const QString &version) const;
    /// Does an up script before `version` fill the column where it is NULL?
    bool isFilledBefore(const QString &table, const QString &column, const QString &version) const;

    /// Does an up script behind `version` make an index of the table that begins with these columns, in any order?
    bool isIndexedAfter(const QString &table, const QStringList &columns, const QString &version) const;

private:
    struct Found
    {
        QHash<QString, qsizetype> positions; ///< of versions
        QHash<QString, qsizetype> settled; ///< constraint → the last migration that speaks of it
        QHash<QString, qsizetype> dropped; ///< table → the last migration that drops it
        QHash<QString, qsizetype> filled; ///< "table\ncolumn" → the first migration that fills it
        /// table → the columns of indexes that are made on it, and where
        QHash<QString, QList<std::pair<QStringList, qsizetype>>> indexes;

        /// What was found in migrations behind those of this.
        void add(const Found &later);
    };
    const Found &found() const;
    Found readAll() const;
    /// Of the migrations from `first` to before `end`.
    Found read(qsizetype first, qsizetype end) const;

    const Project::Project &m_project;
    Sql::LexicalRules m_rules;
    mutable std::once_flag m_read; ///< several threads may ask
    mutable Found m_found;
};

} // namespace Lint
