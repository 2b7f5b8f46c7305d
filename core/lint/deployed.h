// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// A place in a file that is not a migration: "queries/users.sql", line 12 (from 1).
struct Mention
{
    QString file; ///< relative to the project's folder
    int line = 0;
};

/// What the deployed application says to the database: the queries that settings name under [compatibility], and the
/// files of source folders. Read from disk when it is made.
class Deployed
{
public:
    /// `sources`: folders or files below the project's folder. `excluded`: words; a path that holds one is left out.
    Deployed(const Script &script, const QStringList &sources, const QStringList &excluded);

    /// Is there anything to look in?
    bool isEmpty() const { return m_pieces.isEmpty(); }
    /// Where the table is named, together with the column where one is asked for: within one query, or one source file
    /// outside of its comments.
    std::optional<Mention> find(const QString &table, const QString &column) const;

private:
    struct Piece
    {
        QString file;
        QHash<QString, int> words; ///< folded; the line where each stands first
    };
    void readQueries(const QString &file, const QByteArray &text, const Sql::LexicalRules &rules);
    void readSource(const QString &file, const QByteArray &text);

    QList<Piece> m_pieces;
};

} // namespace Lint
