// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/sql/statement.h"

#include <QByteArrayList>
#include <QStringList>

struct Example;

/// What a rule's page claims of a server, held against a real one. A fact is a few words that a page writes behind
/// `observe=`; CONTRIBUTING.md lists them.
namespace Observation {

/// An example as it is brought before a server.
struct Stage
{
    QString dialect = {};
    QByteArray before = {}; ///< what stands, with its rows; tables without any are filled when it inserts none
    QList<Sql::Statement> script = {};
    Project::TransactionMode transaction = Project::TransactionMode::Wrapped;
    QByteArray then = {}; ///< what an application does afterwards, in a session of its own
    bool breaksOff = false; ///< the tool rolls back at the end, as it does when something fails
    bool readerInTheWay = false; ///< somebody has a transaction open that has read every table
    bool readerStays = false; ///< and keeps it open for longer than a sensible timeout
};

/// The facts that held at one statement, or at the end: "SHARE users", "reads users", "refused 25001 …".
struct Moment
{
    QByteArray statement = {};
    QStringList facts = {};
};

struct Course
{
    QString trouble = {}; ///< why it could not be brought before the server at all
    QList<Moment> moments = {};

    /// Every fact of the term (they are joined by " + ") at one moment; `anywhere`: of whatever table.
    bool shows(const QString &term, bool anywhere = false) const;
    QString text() const;
};

/// A term of a fence: facts that must be shown at one moment.
struct Term
{
    QString facts = {};
    bool isClaim = true; ///< false, in parentheses: a circumstance, which an accepted example may share
};

/// "SHARE users + reads users; (refused 25001)"
QList<Term> terms(const QString &observe);

/// The page's block that says what stands on the server where its examples of that dialect are run; may be empty.
QByteArray serverOf(const QString &page, const QString &dialect, const QString &defaultDialect);
Stage stageOf(const Example &example, const QString &page, const QString &defaultDialect);

Course observed(const Stage &stage);
Course onPostgreSql(const Stage &stage);
Course onSqlite(const Stage &stage);
Course onMariaDb(const Stage &stage);

} // namespace Observation
