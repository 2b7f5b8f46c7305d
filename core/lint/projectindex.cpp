// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/projectindex.h"

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// Words in lower case by how they are written: most come again and again.
class LowerWords
{
public:
    const QString &of(QByteArrayView written)
    {
        const QByteArray key = QByteArray::fromRawData(written.data(), written.size());
        if (const auto known = m_words.constFind(key); known != m_words.cend())
            return *known;
        return *m_words.insert(written.toByteArray(), QString::fromUtf8(written).toLower());
    }

private:
    QHash<QByteArray, QString> m_words;
};

/// A text as words in lower case, unquoted names and signs. Code in dollar quotes is gone through in its place.
void readWords(QByteArrayView text, const Sql::LexicalRules &rules, LowerWords &lower, QStringList &words,
               int depth = 0)
{
    Sql::Lexer lexer(text, rules);
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const QByteArrayView written = lexer.text(token);
        if (token.kind == Sql::TokenKind::Word) {
            words.append(lower.of(written));
        } else if (token.kind == Sql::TokenKind::QuotedName) {
            words.append(Sql::unquotedName(written));
        } else if (token.kind == Sql::TokenKind::String && written.startsWith('$') && depth < 3) {
            const qsizetype open = written.indexOf('$', 1) + 1;
            if (open > 0 && written.size() >= 2 * open) {
                words.append(u";"_s);
                readWords(written.sliced(open, written.size() - 2 * open), rules, lower, words, depth + 1);
                words.append(u";"_s);
            }
        } else if (token.kind == Sql::TokenKind::Punctuation || token.kind == Sql::TokenKind::Operator) {
            words.append(lower.of(written));
        } else if (token.kind != Sql::TokenKind::Comment) {
            words.append(QString::fromUtf8(written));
        }
    }
}

/// Behind [IF EXISTS] [ONLY] and a schema.
qsizetype nameAt(const QStringList &words, qsizetype at)
{
    if (words.value(at) == "if"_L1 && words.value(at + 1) == "exists"_L1)
        at += 2;
    if (words.value(at) == "only"_L1)
        ++at;
    return words.value(at + 1) == "."_L1 ? at + 2 : at;
}

/// The columns that UPDATE at `at` fills, from its SET list and its IS NULL tests; returns where it ends.
qsizetype readUpdate(const QStringList &words, qsizetype at, QSet<QString> &filled)
{
    at = nameAt(words, at + 1);
    const QString table = words.value(at);
    QStringList set;
    QStringList nulls;
    bool filters = false;
    int depth = 0;
    for (; at < words.size() && words.at(at) != ";"_L1; ++at) {
        const QString &word = words.at(at);
        depth += word == "("_L1 ? 1 : word == ")"_L1 ? -1 : 0;
        filters = filters || (depth == 0 && (word == "where"_L1 || word == "from"_L1));
        if (word == "="_L1 && depth == 0 && !filters)
            set.append(words.value(at - 1));
        else if (word == "is"_L1 && words.value(at + 1) == "null"_L1)
            nulls.append(words.value(at - 1));
    }
    for (const QString &column : std::as_const(set)) {
        if (!filters || nulls.contains(column))
            filled.insert(table + u'\n' + column);
    }
    return at;
}

QSet<QString> filledIn(const QStringList &words)
{
    QSet<QString> filled;
    for (qsizetype i = 0; i < words.size(); ++i) {
        // FOR UPDATE, ON UPDATE and BEFORE UPDATE are no statements.
        static const QSet<QString> others = {u"for"_s, u"on"_s, u"before"_s, u"after"_s, u"or"_s, u"of"_s, u"key"_s};
        if (words.at(i) == "update"_L1 && !others.contains(words.value(i - 1)))
            i = readUpdate(words, i, filled);
    }
    return filled;
}

/// The table and the plain columns of CREATE INDEX … ON table (…), from behind INDEX; an expression ends them.
std::pair<QString, QStringList> readIndex(const QStringList &words, qsizetype at)
{
    while (at < words.size() && words.at(at) != "on"_L1 && words.at(at) != ";"_L1)
        ++at;
    const qsizetype name = nameAt(words, at + 1);
    qsizetype open = name + 1;
    while (open < words.size() && words.at(open) != "("_L1 && words.at(open) != ";"_L1)
        ++open;
    QStringList columns;
    bool first = true;
    for (at = open + 1; at < words.size() && words.at(at) != ")"_L1 && words.at(at) != "("_L1; ++at) {
        if (first)
            columns.append(words.at(at));
        first = words.at(at) == ","_L1;
    }
    return {words.value(name), columns};
}

} // namespace

QSet<QString> filledColumns(QByteArrayView text, const Sql::LexicalRules &rules)
{
    LowerWords lower;
    QStringList words;
    readWords(text, rules, lower, words);
    return filledIn(words);
}

ProjectIndex::ProjectIndex(const Project::Project &project, const Sql::LexicalRules &rules)
    : m_project(project)
    , m_rules(rules)
{
}

const ProjectIndex::Words &ProjectIndex::words() const
{
    std::call_once(m_read, [this] { m_words = readAll(); });
    return m_words;
}

ProjectIndex::Words ProjectIndex::readAll() const
{
    Words result;
    LowerWords lower;
    for (qsizetype position = 0; position < m_project.migrations.size(); ++position) {
        const Project::Migration &migration = m_project.migrations.at(position);
        result.positions.insert(migration.version, position);
        if (!migration.up)
            continue;
        QStringList words;
        readWords(migration.up->text(), m_rules, lower, words);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words.at(i);
            const bool settles = word == "validate"_L1 || word == "drop"_L1 || word == "rename"_L1;
            if (settles && words.value(i + 1) == "constraint"_L1) {
                result.settled.insert(words.value(nameAt(words, i + 2)), position);
            } else if (word == "index"_L1 && (words.value(i - 1) == "create"_L1 || words.value(i - 1) == "unique"_L1)) {
                const auto [table, columns] = readIndex(words, i + 1);
                result.indexes[table].append({columns, position});
            } else if (word == "drop"_L1 && words.value(i + 1) == "table"_L1) {
                for (qsizetype name = nameAt(words, i + 2); name < words.size(); name = nameAt(words, name + 2)) {
                    result.dropped.insert(words.at(name), position);
                    if (words.value(name + 1) != ","_L1)
                        break;
                }
            }
        }
        const QSet<QString> filled = filledIn(words);
        for (const QString &column : filled) {
            if (!result.filled.contains(column))
                result.filled.insert(column, position);
        }
    }
    return result;
}

bool ProjectIndex::isNewest(const QString &version) const
{
    return m_project.migrations.isEmpty() || m_project.migrations.last().version == version;
}

bool ProjectIndex::isSettledAfter(const QString &constraint, const QString &table, const QString &version) const
{
    if (isNewest(version))
        return false;
    const qsizetype position = words().positions.value(version, -1);
    return words().settled.value(constraint, -1) > position || words().dropped.value(table, -1) > position;
}

bool ProjectIndex::isFilledBefore(const QString &table, const QString &column, const QString &version) const
{
    const qsizetype position = words().positions.value(version, m_project.migrations.size());
    return words().filled.value(table + u'\n' + column, position) < position;
}

bool ProjectIndex::isIndexedAfter(const QString &table, const QStringList &columns, const QString &version) const
{
    if (isNewest(version))
        return false;
    const qsizetype position = words().positions.value(version, -1);
    const QList<std::pair<QStringList, qsizetype>> indexes = words().indexes.value(table);
    return std::ranges::any_of(indexes, [&](const std::pair<QStringList, qsizetype> &index) {
        const QStringList first = index.first.first(std::min(index.first.size(), columns.size()));
        return index.second > position
            && std::ranges::all_of(columns, [&](const QString &column) { return first.contains(column); });
    });
}

} // namespace Lint
