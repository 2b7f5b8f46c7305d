// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/stepback.h"

#include "core/lint/expressions.h"
#include "core/lint/knownmysql.h"
#include "core/lint/types.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// What the server knows a routine by: what its CREATE says in parentheses, without the arguments' defaults. Empty: an
/// aggregate's own clauses stand there.
QString argumentsOf(const QByteArray &create)
{
    Sql::Lexer lexer(create, {.dollarQuotes = true});
    QByteArray arguments;
    qsizetype copied = -1; // so far
    bool inDefault = false;
    int depth = 0;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const QByteArrayView text = lexer.text(token);
        depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        if (copied < 0) {
            copied = depth == 1 ? token.range.begin : -1;
            continue;
        }
        const bool ends = depth == 0 || (depth == 1 && text == ",");
        if (!inDefault && (text == "=" || text == ":=" || text.compare("default", Qt::CaseInsensitive) == 0)) {
            if (arguments.isEmpty() && !create.sliced(copied, token.range.begin - copied).trimmed().contains(' '))
                return {}; // (SFUNC = …
            arguments += create.sliced(copied, token.range.begin - copied).trimmed();
            inDefault = true;
        } else if (inDefault && ends) {
            copied = token.range.begin;
            inDefault = false;
        }
        if (depth == 0)
            return QString::fromUtf8(arguments + create.sliced(copied, token.range.end - copied));
    }
    return {};
}

/// What DROP and ALTER call it.
QString kindWords(const QString &key, const Thing &thing)
{
    return thing.kindWords.isEmpty() ? kindOf(key).toString().toUpper() : thing.kindWords;
}

} // namespace

bool StepBack::isPostgresql() const
{
    return m_dialect.id == "postgresql"_L1;
}

bool StepBack::isMySql() const
{
    return isMySqlFamily(m_dialect.id);
}

QString StepBack::shown(const QString &key) const
{
    QString name = m_ledger.written(key);
    if (isMySql() && kindOf(key) == "index"_L1) // its key says of which table
        return name.section(u'.', -1);
    const QString schema = m_dialect.defaultSchema + u'.';
    if (schema.size() > 1 && name.startsWith(schema))
        name.remove(0, schema.size());
    while (kindOf(key) == "function"_L1 && name.endsWith(u'\''))
        name.chop(1);
    return name;
}

QString StepBack::quoted(const QString &key) const
{
    static const QSet<QStringView> withoutSchema = {u"column", u"constraint", u"trigger", u"policy", u"rule"};
    if (withoutSchema.contains(kindOf(key)))
        return m_dialect.quoted(shown(key)); // also with a dot
    QStringList parts = shown(key).split(u'.');
    for (QString &part : parts)
        part = m_dialect.quoted(part);
    return parts.join(u'.');
}

QString StepBack::drop(const QString &key, const QString &table, const Thing &thing, bool columnsGo) const
{
    const QStringView kind = kindOf(key);
    if (kind == "privilege"_L1 || kind == "label"_L1 || kind == "object"_L1)
        return {};
    if (kind == "column"_L1)
        return alter(table) + u"DROP COLUMN "_s + quoted(key);
    if (kind == "constraint"_L1)
        return dropConstraint(key, table, thing, columnsGo);
    if (kind == "index"_L1)
        return dropIndex(key, thing);
    const bool isPart = kind == "trigger"_L1 || kind == "policy"_L1 || kind == "rule"_L1;
    if (!table.isEmpty() && !isPart)
        return {};
    // MySQL's accounts are written 'name'@'host', and a role is no user.
    if (kind == "role"_L1 && isMySql())
        return (thing.sql.simplified().toUpper().startsWith("CREATE ROLE") ? u"DROP ROLE "_s : u"DROP USER "_s)
            + shown(key);
    const QString head = u"DROP "_s + kindWords(key, thing) + u' ' + quoted(key);
    if (kind != "function"_L1 || !isPostgresql())
        return table.isEmpty() ? head : head + u" ON "_s + quoted(table);
    const QString arguments = argumentsOf(thing.sql);
    if (arguments.isEmpty() && (thing.kindWords == "AGGREGATE"_L1 || key.endsWith(u'\'')))
        return {}; // which of that name?
    return head + arguments;
}

QString StepBack::dropConstraint(const QString &key, const QString &table, const Thing &thing, bool columnsGo) const
{
    // By its own name only: the server names a CHECK after the column that it finds in it.
    const bool isCheck = thing.value.startsWith("check "_L1);
    if (isPostgresql())
        return thing.generated && isCheck ? QString() : alter(table) + u"DROP CONSTRAINT "_s + quoted(key);
    // A foreign key leaves the index behind that the server made for it, unless that has no column left, and a primary
    // key its columns NOT NULL.
    if (!isMySql() || thing.generated)
        return {};
    if (thing.value.startsWith("foreign key "_L1))
        return columnsGo ? alter(table) + u"DROP FOREIGN KEY "_s + quoted(key) : QString();
    if (thing.value.startsWith("unique "_L1))
        return alter(table) + u"DROP INDEX "_s + quoted(key);
    return isCheck ? alter(table) + u"DROP CONSTRAINT "_s + quoted(key) : QString();
}

QString StepBack::dropIndex(const QString &key, const Thing &thing) const
{
    if (isMySql())
        return thing.on.isEmpty() || thing.generated ? QString()
                                                     : u"DROP INDEX "_s + quoted(key) + u" ON "_s + quoted(thing.on);
    if (thing.generated && std::ranges::any_of(thing.columns, [](const QString &one) { return one.startsWith(u'('); }))
        return {}; // named after what is in the expression
    return (m_concurrently && isPostgresql() ? u"DROP INDEX CONCURRENTLY "_s : u"DROP INDEX "_s) + quoted(key);
}

QString StepBack::restore(const QString &key, const QString &table, const Thing &thing) const
{
    const QStringView kind = kindOf(key);
    const QString sql = QString::fromUtf8(thing.sql);
    if (kind == "index"_L1) {
        // As a migration has written it: where names have changed since, or are found by another path, it is another.
        const QStringList words = wordsOf(sql);
        const auto isSaid = [&](const QString &of) {
            const QString name = nameOf(of).toString();
            const QString schema = name.section(u'.', 0, -2);
            return words.contains(name.section(u'.', -1))
                && (!isPostgresql() || schema == m_dialect.defaultSchema || words.contains(schema));
        };
        static const QRegularExpression concurrently(u"\\bCONCURRENTLY\\s+"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
        if (sql.isEmpty() || !isSaid(key) || !isSaid(thing.on))
            return {};
        return m_concurrently ? sql : QString(sql).remove(concurrently);
    }
    if (kind == "view"_L1 && !thing.body.isEmpty() && thing.head)
        return u"CREATE "_s + kindWords(key, thing) + u' ' + quoted(key)
            + (thing.head->isEmpty() ? QString() : u' ' + *thing.head) + u" AS "_s + thing.body;
    if (kind == "column"_L1 && !sql.isEmpty())
        return alter(table) + u"ADD COLUMN "_s + quoted(key) + sql;
    if (kind == "constraint"_L1 && !sql.isEmpty() && isPostgresql())
        return alter(table) + u"ADD CONSTRAINT "_s + quoted(key) + u' ' + sql;
    return {};
}

QString StepBack::rename(const QString &key, const QString &oldKey, const QString &table, const Thing &thing) const
{
    const QStringView kind = kindOf(key);
    const QString newName = nameOf(key).toString();
    const QString oldName = nameOf(oldKey).toString();
    const QString oldLast = m_dialect.quoted(m_ledger.written(oldKey).section(u'.', -1));
    if (kind == "column"_L1)
        return alter(table) + u"RENAME COLUMN "_s + quoted(key) + u" TO "_s + quoted(oldKey);
    if (kind == "constraint"_L1)
        return alter(table) + u"RENAME CONSTRAINT "_s + quoted(key) + u" TO "_s + quoted(oldKey);
    if (isMySql()) {
        if (kind == "table"_L1)
            return alter(key) + u"RENAME TO "_s + quoted(oldKey);
        return kind == "index"_L1 && !thing.on.isEmpty()
            ? alter(thing.on) + u"RENAME INDEX "_s + quoted(key) + u" TO "_s + quoted(oldKey)
            : QString();
    }
    if (!isPostgresql())
        return kind == "table"_L1 ? alter(key) + u"RENAME TO "_s + oldLast : QString();
    static const QSet<QStringView> renamed = {u"table", u"index", u"view", u"sequence", u"type", u"schema"};
    if (!renamed.contains(kind))
        return {};
    const QString head = u"ALTER "_s + kindWords(key, thing) + u' ';
    if (newName.section(u'.', 0, -2) == oldName.section(u'.', 0, -2))
        return head + quoted(key) + u" RENAME TO "_s + oldLast;
    if (newName.section(u'.', -1) == oldName.section(u'.', -1) && kind != "index"_L1)
        return head + quoted(key) + u" SET SCHEMA "_s + m_dialect.quoted(oldName.section(u'.', 0, -2));
    return {};
}

QString StepBack::setAttribute(const QString &attribute, const QString &column, const QString &table,
                               const Thing &before, const Thing &now) const
{
    if (!isPostgresql())
        return {};
    const QString head = alter(table) + u"ALTER COLUMN "_s + quoted(column) + u' ';
    if (attribute == "not null"_L1) {
        const bool isNotNull = before.known ? !before.value.isEmpty() : now.value.isEmpty();
        return head + (isNotNull ? u"SET NOT NULL"_s : u"DROP NOT NULL"_s);
    }
    if (!before.known)
        return {};
    if (attribute == "type"_L1) {
        return head + u"TYPE "_s + before.written()
            + (becomesByItself(typeName(now.value), typeName(before.value))
                   ? QString()
                   : u" USING "_s + quoted(column) + u"::"_s + before.written());
    }
    if (attribute == "default"_L1)
        return head + (before.value.isEmpty() ? u"DROP DEFAULT"_s : u"SET DEFAULT "_s + before.written());
    return {};
}

} // namespace Lint
