// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::sqlite_double_quoted_string {

namespace {

/// What a double-quoted word can be where it stands.
enum class Reach {
    Nothing, ///< no column can be meant: it is a string
    Table, ///< a column of the statement's table, or a string
};

class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_tables(script)
    {
    }

    void look(qsizetype at)
    {
        const Sql::Statement &sql = m_script.statements.at(at).sql;
        if (!sql.text.contains('"'))
            return;
        for (const Sql::Change &change : m_script.statements.at(at).meaning.changes) {
            Sql::Cursor cursor(sql, m_script.dialect->lexicalRules, {.stringsAreNames = true});
            if (const auto *table = std::get_if<Sql::CreateTable>(&change))
                lookAtTable(*table, cursor);
            else if (const auto *column = std::get_if<Sql::AddColumn>(&change))
                lookAtColumn(*column, at, cursor);
            else if (const auto *index = std::get_if<Sql::CreateIndex>(&change))
                lookAtIndex(*index, at, cursor);
            else if (const auto *rows = std::get_if<Sql::ChangeRows>(&change))
                lookAtRows(*rows, at, cursor);
        }
    }

private:
    static bool isQuoted(const Sql::Cursor &cursor, qsizetype token)
    {
        return cursor.kind(token) == Sql::TokenKind::QuotedName && cursor.text(token).startsWith('"');
    }

    static bool is(const Sql::Cursor &cursor, qsizetype token, QByteArrayView keyword)
    {
        return token >= 0 && token < cursor.count() && Sql::isWord(cursor.text(token), keyword);
    }

    static bool isKnown(const QStringList &columns, const QString &name)
    {
        static const QStringList always = {u"rowid"_s, u"_rowid_"_s, u"oid"_s};
        return columns.contains(name, Qt::CaseInsensitive) || always.contains(name, Qt::CaseInsensitive);
    }

    void speak(const Sql::Cursor &cursor, qsizetype token)
    {
        speakAt(cursor.range(token, token + 1), cursor.text(token));
    }

    void speakAt(Sql::Range range, QByteArrayView written)
    {
        QString literal = Sql::unquotedName(written);
        literal = u'\'' + literal.replace(u'\'', u"''"_s) + u'\'';
        Finding &finding = m_report.add(
            range,
            QCoreApplication::translate(
                "Lint",
                "No column %1 is in reach here, so SQLite takes it as the text %2; a build "
                "without that leniency fails, and a column of that name would be taken instead.")
                .arg(QString::fromUtf8(written), literal));
        finding.help = QCoreApplication::translate("Lint", "Write texts in single quotes.");
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Use single quotes"),
                              .safe = true,
                              .edits = {edit(m_script, range, literal.toUtf8())}});
    }

    /// Tokens [from, to) of an expression over the columns; names that are qualified, called or given (AS) are not
    /// looked at.
    void lookAtExpression(const Sql::Cursor &cursor, qsizetype from, qsizetype to, const QStringList &columns,
                          Reach reach)
    {
        for (qsizetype i = from; i < to; ++i) {
            if (!isQuoted(cursor, i) || cursor.text(i - 1) == "." || cursor.text(i + 1) == "."
                || cursor.text(i + 1) == "(" || is(cursor, i - 1, "AS") || is(cursor, i - 1, "COLLATE"))
                continue;
            if (reach == Reach::Nothing || !isKnown(columns, Sql::unquotedName(cursor.text(i))))
                speak(cursor, i);
        }
    }

    static qsizetype behindParenthesis(const Sql::Cursor &cursor, qsizetype open)
    {
        int depth = 0;
        for (qsizetype i = open; i < cursor.count(); ++i) {
            depth += cursor.text(i) == "(" ? 1 : cursor.text(i) == ")" ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }
        return cursor.count();
    }

    /// DEFAULT "x" (a default sees no column), and CHECK and generated expressions over `columns`.
    void lookAtDefinitions(const Sql::Cursor &cursor, const QStringList &columns)
    {
        for (qsizetype i = 0; i < cursor.count(); ++i) {
            if (is(cursor, i, "DEFAULT")) {
                const qsizetype end = cursor.text(i + 1) == "(" ? behindParenthesis(cursor, i + 1) : i + 2;
                lookAtExpression(cursor, i + 1, end, {}, Reach::Nothing);
                i = end - 1;
            } else if ((is(cursor, i, "CHECK") || is(cursor, i, "AS")) && cursor.text(i + 1) == "("
                       && !columns.isEmpty()) {
                const qsizetype end = behindParenthesis(cursor, i + 1);
                lookAtExpression(cursor, i + 1, end, columns, Reach::Table);
                i = end - 1;
            }
        }
    }

    void lookAtTable(const Sql::CreateTable &table, const Sql::Cursor &cursor)
    {
        QStringList columns;
        for (const Sql::ColumnDefinition &column : table.columns)
            columns.append(column.name);
        if (!table.asQuery)
            lookAtDefinitions(cursor, columns);
    }

    /// The columns of a table all of which are known; empty: not known.
    QStringList columnsOf(const Sql::Name &name, qsizetype at)
    {
        m_tables.goTo(at);
        const Schema::Table *table = m_tables.table(name);
        if (!table && m_script.schema && !m_script.replay.isNew(name, at))
            table = m_script.schema->table(name.name);
        QStringList columns;
        if (isWhole(table)) {
            for (const Schema::Column &column : table->columns)
                columns.append(column.name);
        }
        return columns;
    }

    void lookAtColumn(const Sql::AddColumn &add, qsizetype at, const Sql::Cursor &cursor)
    {
        QStringList columns = columnsOf(add.table, at);
        if (!columns.isEmpty())
            columns.append(add.column.name);
        lookAtDefinitions(cursor, columns);
    }

    void lookAtIndex(const Sql::CreateIndex &index, qsizetype at, const Sql::Cursor &cursor)
    {
        const QStringList columns = columnsOf(index.table, at);
        const qsizetype on = cursor.find("ON", 0);
        if (columns.isEmpty() || on >= cursor.count())
            return;
        qsizetype open = on;
        while (open < cursor.count() && cursor.text(open) != "(")
            ++open;
        lookAtExpression(cursor, open, cursor.count(), columns, Reach::Table);
    }

    /// The rows behind VALUES see no column. The cursor leaves them out, because there may be very many.
    void lookAtValues(const Sql::Statement &sql)
    {
        Sql::Lexer lexer(sql.text, m_script.dialect->lexicalRules);
        bool values = false;
        bool called = false; // by AS or a dot
        int depth = 0;
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            const QByteArrayView text = lexer.text(token);
            depth += text == "(" ? 1 : text == ")" ? -1 : 0;
            values = values || (depth == 0 && Sql::isWord(text, "VALUES"));
            if (values && (Sql::isWord(text, "SELECT") || (depth == 0 && Sql::isWord(text, "ON"))))
                return; // a query, or what sees the columns again
            if (values && depth > 0 && !called && token.kind == Sql::TokenKind::QuotedName && text.startsWith('"'))
                speakAt(token.range.shifted(sql.range.begin), text);
            called = text == "." || Sql::isWord(text, "AS") || Sql::isWord(text, "COLLATE");
        }
    }

    void lookAtRows(const Sql::ChangeRows &rows, qsizetype at, const Sql::Cursor &cursor)
    {
        // A query brings names of its own into reach.
        bool query = false;
        for (qsizetype i = 0; i < cursor.count(); ++i)
            query = query || is(cursor, i, "SELECT") || is(cursor, i, "JOIN") || is(cursor, i, "WITH");
        if (query)
            return;
        if (rows.verb == Sql::RowVerb::Insert) {
            lookAtValues(m_script.statements.at(at).sql);
            return;
        }
        const bool update = rows.verb == Sql::RowVerb::Update;
        if ((!update && rows.verb != Sql::RowVerb::Delete) || (update && cursor.find("FROM", 0) < cursor.count()))
            return;
        const QStringList columns = columnsOf(rows.table, at);
        if (columns.isEmpty())
            return;
        const qsizetype from = update ? cursor.find("SET", 0) : cursor.find("WHERE", 0);
        for (qsizetype i = from + 1; i < cursor.count(); ++i) {
            // What SET assigns to is a column, or an error.
            const bool target = update && cursor.text(i + 1) == "=" && (i == from + 1 || cursor.text(i - 1) == ",");
            if (!target)
                lookAtExpression(cursor, i, i + 1, columns, Reach::Table);
        }
    }

    const Script &m_script;
    Report &m_report;
    KnownTables m_tables;
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    Check check(script, report);
    for (qsizetype i = 0; i < script.statements.size(); ++i)
        check.look(i);
}

Rule rule()
{
    return {.id = u"sqlite-double-quoted-string"_s,
            .title = QCoreApplication::translate("Lint", "Text in double quotes"),
            .severity = Severity::Warning,
            .dialects = {u"sqlite"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::CreateIndex, Sql::ChangeRows>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::sqlite_double_quoted_string
