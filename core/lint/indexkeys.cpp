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
        const QByteArrayView text = words.text(i);
        depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        if ((depth == 1 && text == ",") || depth == 0) {
            QString key = normalised(words.written(begin, i));
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

static IndexKeys keysOf(const Sql::CreateIndex &index)
{
    return {.included = index.included,
            .method = index.method.isEmpty() ? u"btree"_s : index.method.toLower(),
            .predicate = normalised(index.predicate),
            .unique = index.unique};
}

IndexKeys keysOf(const Script &script, qsizetype statement, const Sql::CreateIndex &index)
{
    IndexKeys result = keysOf(index);
    if (index.range.isEmpty()) {
        const Sql::Cursor words(script.statements.at(statement).sql, script.dialect->lexicalRules);
        result.keys = elements(words, 0);
    }
    if (result.keys.size() != index.columns.size()) {
        result.keys = index.columns;
        result.sureOfKeys = index.prefixLengths.isEmpty();
    }
    return result;
}

IndexKeys keysOf(const Script &script, const Schema::Index &index)
{
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

} // namespace Lint
