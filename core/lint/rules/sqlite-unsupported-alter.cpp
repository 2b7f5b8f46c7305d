// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/knowntables.h"
#include "core/lint/rebuildtext.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::sqlite_unsupported_alter {

namespace {

constexpr int hasRenameColumn = 32500;
constexpr int hasDropColumn = 33500;
constexpr int hasConstraintForms = 35300;

QString versionText(int version)
{
    return u"%1.%2"_s.arg(version / 10000).arg(version / 100 % 100);
}

/// What one ALTER TABLE asks for that SQLite does not have; empty: nothing.
struct Refused
{
    QString what = {};
    int since = 0; ///< the version that has it; 0: none
    Wish wish = {}; ///< how the table is to look instead, where a rebuild can bring it about
};

class Reader
{
public:
    Reader(const Statement &statement, const Script &script)
        : m_cursor(statement.sql, script.dialect->lexicalRules, {.stringsAreNames = true})
        , m_version(script.serverVersion)
        , m_parses(!statement.meaning.syntaxError)
    {
    }

    std::optional<Refused> read()
    {
        if (!m_cursor.take({"ALTER", "TABLE"}))
            return std::nullopt;
        const bool ifExists = m_cursor.take({"IF", "EXISTS"});
        const bool only = m_cursor.peek("ONLY") && m_cursor.atName(1) && m_cursor.take("ONLY");
        m_table = m_cursor.qualifiedName();
        Refused refused = action();
        if (refused.what.isEmpty() && (ifExists || only))
            return Refused{.what = ifExists ? u"ALTER TABLE IF EXISTS"_s : u"ALTER TABLE ONLY"_s};
        // Columns of a type's or a key's parentheses are no actions.
        for (qsizetype i = m_cursor.position(), depth = 0; i < m_cursor.count(); ++i) {
            depth += m_cursor.text(i) == "(" ? 1 : m_cursor.text(i) == ")" ? -1 : 0;
            if (depth == 0 && m_cursor.text(i) == ",")
                return Refused{.what = QCoreApplication::translate("Lint", "several actions in one ALTER TABLE")};
        }
        return refused.what.isEmpty() ? std::nullopt : std::optional(refused);
    }

    Sql::Name table() const { return m_table; }

private:
    Refused action()
    {
        if (m_cursor.take("ALTER"))
            return alterColumn();
        if (m_cursor.take("ADD"))
            return add();
        if (m_cursor.take("DROP"))
            return drop();
        if (m_cursor.take("RENAME"))
            return rename();
        if (m_cursor.take("MODIFY") || m_cursor.take("CHANGE"))
            return {.what = QCoreApplication::translate("Lint", "changing a column's definition")};
        // Whole words of other databases: OWNER TO, SET SCHEMA, ENGINE =, ENABLE ROW LEVEL SECURITY.
        static constexpr qsizetype telling = 3;
        if (m_parses || m_cursor.kind(m_cursor.position()) != Sql::TokenKind::Word
            || m_cursor.count() < m_cursor.position() + 2)
            return {};
        const qsizetype end = std::min(m_cursor.count(), m_cursor.position() + telling);
        return {.what = m_cursor.written(m_cursor.position(), end)};
    }

    Refused until(int version, const QString &what, const Wish &wish = {}) const
    {
        return m_version < version ? Refused{.what = what, .since = version, .wish = wish} : Refused{};
    }

    Refused alterColumn()
    {
        m_cursor.take("COLUMN");
        const QString column = m_cursor.name();
        const bool set = m_cursor.take("SET");
        if (set && m_cursor.take("DEFAULT")) {
            const QString value = m_cursor.rest();
            m_cursor.moveTo(m_cursor.count());
            return {.what = QCoreApplication::translate("Lint", "setting a column's default"),
                    .wish = {.kind = Wish::Kind::Default, .column = column, .value = value}};
        }
        if (set && m_cursor.take({"NOT", "NULL"}))
            return until(hasConstraintForms, QCoreApplication::translate("Lint", "setting a column NOT NULL"),
                         {.kind = Wish::Kind::NotNull, .column = column, .value = u"NOT NULL"_s});
        const bool data = set && m_cursor.take("DATA");
        if (m_cursor.take("TYPE") || data) {
            const qsizetype end = m_cursor.findAny(m_cursor.position(), {"USING", "COLLATE"});
            const QString type = m_cursor.written(m_cursor.position(), end);
            return {.what = QCoreApplication::translate("Lint", "changing a column's type"),
                    .wish = {.kind = Wish::Kind::Type, .column = column, .value = type}};
        }
        if (m_cursor.take("DROP") && m_cursor.take("DEFAULT"))
            return {.what = QCoreApplication::translate("Lint", "dropping a column's default"),
                    .wish = {.kind = Wish::Kind::Default, .column = column}};
        if (m_cursor.take({"NOT", "NULL"}))
            return until(hasConstraintForms, QCoreApplication::translate("Lint", "dropping a column's NOT NULL"),
                         {.kind = Wish::Kind::NotNull, .column = column});
        return {.what = QCoreApplication::translate("Lint", "altering a column")};
    }

    Refused add()
    {
        const qsizetype from = m_cursor.position();
        if (m_cursor.peekSign('(') || (m_cursor.peek("COLUMN") && m_cursor.peekSign('(', 1)))
            return {.what = QCoreApplication::translate("Lint", "several actions in one ALTER TABLE")};
        const qsizetype behind = m_cursor.peek("COLUMN") ? 1 : 0;
        if (m_cursor.peek("IF", behind) && m_cursor.peek("NOT", behind + 1))
            return {.what = QCoreApplication::translate("Lint", "IF NOT EXISTS for a column")};
        // INDEX is a reserved word, which our parser takes for a name; KEY and FULLTEXT are not.
        if (m_cursor.peek("INDEX", behind) || m_cursor.peek("INDEX", behind + 1))
            return {.what = QCoreApplication::translate("Lint", "adding an index")};
        if (m_cursor.take("CONSTRAINT"))
            m_cursor.name();
        const bool check = m_cursor.peek("CHECK");
        if (!check && !m_cursor.peekAny({"PRIMARY", "UNIQUE", "FOREIGN"}))
            return {};
        const Wish wish{.kind = Wish::Kind::Constraint, .value = m_cursor.written(from, m_cursor.count())};
        if (check)
            return until(hasConstraintForms, QCoreApplication::translate("Lint", "adding a CHECK constraint"), wish);
        const QString what = m_cursor.peek("PRIMARY") ? QCoreApplication::translate("Lint", "adding a primary key")
            : m_cursor.peek("UNIQUE") ? QCoreApplication::translate("Lint", "adding a UNIQUE constraint")
                                      : QCoreApplication::translate("Lint", "adding a foreign key");
        return {.what = what, .wish = wish};
    }

    Refused drop()
    {
        if (m_cursor.take("CONSTRAINT")) {
            m_cursor.take({"IF", "EXISTS"});
            const QString name = m_cursor.name();
            return {.what = QCoreApplication::translate("Lint", "dropping a constraint"),
                    .since = hasConstraintForms,
                    .wish = {.kind = Wish::Kind::DropConstraint, .value = name}};
        }
        if (m_cursor.take({"PRIMARY", "KEY"}))
            return {.what = QCoreApplication::translate("Lint", "dropping a primary key")};
        if (m_cursor.peekAny({"FOREIGN", "INDEX", "KEY"}) && m_cursor.count() > m_cursor.position() + 1)
            return {.what = QCoreApplication::translate("Lint", "dropping a key")};
        m_cursor.take("COLUMN");
        if (m_cursor.peek("IF") && m_cursor.peek("EXISTS", 1))
            return {.what = QCoreApplication::translate("Lint", "IF EXISTS for a column")};
        const QString column = m_cursor.name();
        return until(hasDropColumn, QCoreApplication::translate("Lint", "dropping a column"),
                     {.kind = Wish::Kind::DropColumn, .column = column});
    }

    Refused rename()
    {
        if (m_cursor.take("TO"))
            return {};
        if (m_cursor.peekAny({"INDEX", "KEY", "CONSTRAINT"}) && m_cursor.peek("TO", 2))
            return {.what = QCoreApplication::translate("Lint", "renaming an index or a constraint")};
        return until(hasRenameColumn, QCoreApplication::translate("Lint", "renaming a column"));
    }

    Sql::Cursor m_cursor;
    int m_version;
    bool m_parses; ///< the statement is one of SQLite's
    Sql::Name m_table;
};

/// From 3.53 on a CHECK and a NOT NULL may be dropped by their names; the other kinds still not.
bool isAllowed(const Refused &refused, const Schema::Table *table, int version)
{
    if (refused.wish.kind != Wish::Kind::DropConstraint || version < hasConstraintForms)
        return false;
    if (!table)
        return true;
    for (const Schema::Constraint &constraint : table->constraints) {
        if (constraint.name.compare(refused.wish.value, Qt::CaseInsensitive) == 0)
            return constraint.kind == "check"_L1 || constraint.kind == "not null"_L1;
    }
    return true;
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Statement &statement = script.statements.at(i);
        if (!Sql::isWord(QByteArrayView(statement.sql.text).first(std::min<qsizetype>(5, statement.sql.text.size())),
                         "ALTER"))
            continue;
        Reader reader(statement, script);
        const std::optional<Refused> refused = reader.read();
        if (!refused)
            continue;
        tables.goTo(i);
        // A statement that does not parse names no table that KnownTables would keep.
        const Schema::Table *named = tables.table(reader.table());
        const Schema::Table *table = named ? named : script.table(reader.table(), i);
        if (isAllowed(*refused, table, script.serverVersion))
            continue;
        const bool younger = refused->since > script.serverVersion;
        const QString name = reader.table().display();
        Finding &finding = report.add(
            statement.sql.range,
            younger ? QCoreApplication::translate("Lint",
                                                  "SQLite has this since %1, and %2 is the version looked at: %3 (%4) "
                                                  "fails.")
                          .arg(versionText(refused->since), versionText(script.serverVersion), refused->what, name)
                    : QCoreApplication::translate("Lint", "SQLite has no such form in any version: %1 (%2) fails.")
                          .arg(refused->what, name));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Build the table anew: CREATE the new one, INSERT INTO it all columns FROM the old one, DROP the old one, "
            "RENAME the new one, and make indexes and triggers again.");
        if (const QByteArray text = rebuildText(script, table, refused->wish); !text.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Build %1 anew").arg(name),
                                  .edits = {{script.source->file, statement.sql.range, text}}});
    }
}

Rule rule()
{
    return {.id = u"sqlite-unsupported-alter"_s,
            .title = QCoreApplication::translate("Lint", "ALTER TABLE that SQLite does not have"),
            .severity = Severity::Error,
            .dialects = {u"sqlite"_s},
            .check = check};
}

} // namespace Lint::Rules::sqlite_unsupported_alter
