// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/indexkeys.h"

#include "core/lint/ledger.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint {

/// The elements between the first parentheses behind ON, each normalised; ASC and a default NULLS order say nothing.
static QStringList elements(const Sql::Cursor &words, qsizetype from)
{
    qsizetype open = words.find("ON", from);
    while (open < words.count() && words.text(open) != "(")
        ++open;
    QStringList keys;
    qsizetype begin = open + 1;
    int depth = 0;
    for (qsizetype i = open; i < words.count(); ++i) {
        const char sign = words.kind(i) == Sql::TokenKind::Punctuation ? words.text(i).front() : '\0';
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        if ((depth == 1 && sign == ',') || depth == 0) {
            QString key = i - begin == 1 ? words.folded(begin) : normalised(words.written(begin, i));
            for (const QLatin1StringView said : {" nulls last"_L1, " asc"_L1}) {
                if (key.endsWith(said) && !key.endsWith(" desc nulls last"_L1))
                    key.chop(said.size());
            }
            if (key.endsWith(" desc nulls first"_L1))
                key.chop(12);
            keys.append(key);
            begin = i + 1;
        }
        if (depth == 0)
            break;
    }
    return keys;
}

/// MySQL and MariaDB write indexes in many places, so their parser tells the parts; names do not hang on their case.
static QStringList foldedParts(const QStringList &parts)
{
    QStringList folded;
    for (const QString &part : parts)
        folded.append(part.startsWith(u'(') ? normalised(part) : part.toLower());
    return folded;
}

static bool isMySql(const Script &script)
{
    return !script.isPostgresql() && !script.isSqlite();
}

static IndexKeys keysOf(const Sql::CreateIndex &index)
{
    return {.included = index.included,
            .method = index.method.isEmpty() ? u"btree"_s : index.method.toLower(),
            .predicate = index.predicate.isEmpty() ? QString() : normalised(index.predicate),
            .unique = index.unique};
}

IndexKeys keysOf(const Script &script, qsizetype statement, const Sql::CreateIndex &index)
{
    IndexKeys result = keysOf(index);
    if (isMySql(script)) {
        result.keys = foldedParts(index.parts.isEmpty() ? index.columns : index.parts);
        return result;
    }
    if (index.range.isEmpty()) {
        result.keys = elements(Place{script, statement}.words(), 0);
    }
    if (result.keys.size() != index.columns.size()) {
        result.keys = index.columns;
        result.sureOfKeys = index.prefixLengths.isEmpty();
    }
    return result;
}

IndexKeys keysOf(const Script &script, const Schema::Index &index)
{
    if (isMySql(script)) {
        const QString parts = index.options.value(u"parts"_s);
        return {.keys = foldedParts(parts.isEmpty() ? index.columns : parts.split(u'\n')),
                .method = index.method.isEmpty() ? u"btree"_s : index.method.toLower(),
                .unique = index.unique};
    }
    if (!index.definition.isEmpty()) {
        const QByteArray text = index.definition.toUtf8();
        const Sql::Statement statement{.range = {0, text.size()}, .text = text};
        const Sql::Meaning meaning = script.dialect->parse(statement);
        const auto *created = meaning.changes.isEmpty() ? nullptr
                                                        : std::get_if<Sql::CreateIndex>(&meaning.changes.first());
        if (created) {
            IndexKeys result = keysOf(*created);
            result.keys = elements(Sql::Cursor(statement, script.dialect->lexicalRules), 0);
            return result;
        }
    }
    const QString included = index.options.value(u"include"_s);
    return {.keys = index.columns,
            .included = included.isEmpty() ? QStringList() : included.split(u", "_s),
            .method = index.method.isEmpty() ? u"btree"_s : index.method.toLower(),
            .predicate = normalised(index.predicate),
            .unique = index.unique,
            .sureOfKeys = false};
}

QList<MadeKey> keysMade(const Script &script, qsizetype statement)
{
    QList<MadeKey> made;
    const auto add = [&](const Sql::Name &table, const Sql::Constraint &one, const QString &column) {
        const bool primary = one.kind == Sql::ConstraintKind::PrimaryKey;
        if ((primary || one.kind == Sql::ConstraintKind::Unique) && one.usingIndex.isEmpty())
            made.append({.table = table,
                         .name = one.name,
                         .columns = one.columns.isEmpty() && !column.isEmpty() ? QStringList{column} : one.columns,
                         .prefixLengths = one.prefixLengths,
                         .unique = true,
                         .primary = primary,
                         .range = one.range});
    };
    for (const Sql::Change &change : script.statements.at(statement).meaning.changes) {
        if (const auto *create = std::get_if<Sql::CreateTable>(&change)) {
            for (const Sql::ColumnDefinition &column : create->columns) {
                for (const Sql::Constraint &one : column.constraints)
                    add(create->name, one, column.name);
            }
            for (const Sql::Constraint &one : create->constraints)
                add(create->name, one, {});
        } else if (const auto *column = std::get_if<Sql::AddColumn>(&change)) {
            for (const Sql::Constraint &one : column->column.constraints)
                add(column->table, one, column->column.name);
        } else if (const auto *constraint = std::get_if<Sql::AddConstraint>(&change)) {
            add(constraint->table, constraint->constraint, {});
        } else if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
            made.append({.table = index->table,
                         .name = index->name.name,
                         .columns = index->columns,
                         .prefixLengths = index->prefixLengths,
                         .method = index->method,
                         .unique = index->unique,
                         .range = index->range});
        }
    }
    return made;
}

const Sql::ColumnDefinition *columnMade(const Statement &statement, const Sql::Name &table, const QString &column)
{
    const auto is = [&](const Sql::ColumnDefinition &made) {
        return made.name.compare(column, Qt::CaseInsensitive) == 0;
    };
    for (const Sql::Change &change : statement.meaning.changes) {
        const auto *create = std::get_if<Sql::CreateTable>(&change);
        if (create && create->name == table) {
            const auto found = std::ranges::find_if(create->columns, is);
            return found == create->columns.end() ? nullptr : &*found;
        }
        const auto *add = std::get_if<Sql::AddColumn>(&change);
        if (add && add->table == table && is(add->column))
            return &add->column;
    }
    return nullptr;
}

} // namespace Lint
