// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/mysql/parse.h"
#include "core/sql/cursor.h"

namespace MySql {

/// The tokens of a statement, and what only MySQL and MariaDB write. fail() and unexpected() mean "our grammar does not
/// know this"; certainly() means that no server does.
class Cursor : public Sql::Cursor
{
public:
    Cursor(const Sql::Statement &statement, Flavour flavour, const Sql::LexicalRules &rules);

    bool isMariaDb() const { return m_flavour == Flavour::MariaDb; }
    Flavour flavour() const { return m_flavour; }

    /// A mistake that no release of the server forgives.
    void certainly(const QString &message);
    /// Is the first mistake one that a server would refuse too? What ends too early is, and what is not even tokens.
    bool isCertain() const;

    bool takeAny(std::initializer_list<QByteArrayView> keywords);
    bool ifExists() { return take({"IF", "EXISTS"}); }
    bool ifNotExists() { return take({"IF", "NOT", "EXISTS"}); }
    /// name, db.name, or .name
    Sql::Name tableName();
    /// A name where one must stand: its absence is certain.
    QString requiredName();
    /// The value of a string literal, its quotes taken off; expects one.
    QString string();
    /// A word, name, string or number with its sign: the value of an option, as written but unquoted.
    QString optionValue();
    void skipWait(); ///< MariaDB's WAIT n and NOWAIT
    /// user, 'user'@'host', user@host, CURRENT_USER
    QString account();
    /// ALGORITHM [=] x or LOCK [=] x. False when something else stands here.
    bool takeOnlineClause();
    /// What takeOnlineClause() found.
    void tell(Sql::Meaning &meaning) const;
    bool atString() const;
    bool takeEquals();

private:
    Flavour m_flavour;
    bool m_certain = false;
    QString m_algorithm;
    QString m_lock;
    Sql::Range m_algorithmRange;
    Sql::Range m_lockRange;
};

using Changes = QList<Sql::Change>;

// One function per family of statements, each from behind its first words.
Changes parseCreateTable(Cursor &cursor, bool temporary, bool orReplace);
Changes parseAlterTable(Cursor &cursor);
Changes parseCreateIndex(Cursor &cursor);
Changes parseDropIndex(Cursor &cursor);
/// CREATE of anything but tables and indexes, from behind CREATE.
Changes parseCreateObject(Cursor &cursor, bool orReplace);
Changes parseDrop(Cursor &cursor);
/// ALTER of anything but tables, from behind ALTER.
Changes parseAlterObject(Cursor &cursor);
Changes parseRename(Cursor &cursor);
/// GRANT, REVOKE
Changes parsePrivileges(Cursor &cursor);
/// SET and what stands behind it.
Changes parseSet(Cursor &cursor);
/// INSERT, REPLACE, UPDATE, DELETE, SELECT, VALUES, TABLE, WITH, LOAD, CALL, DO: from the first word on.
Changes parseRows(Cursor &cursor);
/// BEGIN, COMMIT, XA, LOCK TABLES, ANALYZE TABLE, USE, PREPARE …: from the first word on. Nothing: none of them.
std::optional<Changes> parseSession(Cursor &cursor);
/// Any statement.
Changes parseStatement(Cursor &cursor);

// Pieces of tables.
/// name type attributes; FIRST and AFTER are left to ALTER TABLE.
Sql::ColumnDefinition parseColumn(Cursor &cursor);
/// Is the next thing a key, an index or a constraint rather than a column?
bool atKey(const Cursor &cursor);
/// A key, an index or a constraint of a table: AddConstraint or CreateIndex; nothing for PERIOD and the like.
std::optional<Sql::Change> parseKey(Cursor &cursor, const Sql::Name &table);
/// ENGINE=InnoDB and the like: "ENGINE" and "InnoDB". False when something else stands here.
bool parseTableOption(Cursor &cursor, QString &name, QString &value);
/// PARTITION BY … from behind PARTITION BY, as written.
QString parsePartitioning(Cursor &cursor);
/// (a, b(10), (c + 1) DESC)
struct KeyParts
{
    QStringList columns;
    QList<int> prefixLengths;
    QStringList parts; ///< as in Sql::CreateIndex
};
KeyParts parseKeyParts(Cursor &cursor);
/// USING, COMMENT, VISIBLE …
void parseIndexOptions(Cursor &cursor, Sql::CreateIndex &index);
/// `REFERENCES` is behind.
void parseReference(Cursor &cursor, Sql::Constraint &constraint);

Sql::Volatility volatility(const QString &expression);
Sql::Change opaque(const Cursor &cursor, const QString &reason);

} // namespace MySql
