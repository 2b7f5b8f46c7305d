// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/projectindex.h"

#include "core/base/crew.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// A word, an unquoted name or a sign, as it stands in the script.
struct TextWord
{
    QByteArrayView written = {};
    Sql::TokenKind kind = Sql::TokenKind::End;

    /// `keyword` in upper case; a sign as it is.
    bool is(std::string_view keyword) const
    {
        return kind != Sql::TokenKind::QuotedName && Sql::isWord(written, keyword);
    }
    /// As a name: without quotes; in lower case where it had none.
    QString name() const
    {
        if (kind == Sql::TokenKind::QuotedName)
            return Sql::unquotedName(written);
        const QString name = QString::fromUtf8(written);
        return kind == Sql::TokenKind::Word ? name.toLower() : name;
    }
};

class TextWords
{
public:
    /// Code in dollar quotes is gone through in its place.
    void read(QByteArrayView text, const Sql::LexicalRules &rules, int depth = 0)
    {
        Sql::Lexer lexer(text, rules);
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            const QByteArrayView written = lexer.text(token);
            if (token.kind == Sql::TokenKind::String && written.startsWith('$') && depth < 3) {
                const qsizetype open = written.indexOf('$', 1) + 1;
                if (open > 0 && written.size() >= 2 * open) {
                    m_words.push_back({";", Sql::TokenKind::Punctuation});
                    read(written.sliced(open, written.size() - 2 * open), rules, depth + 1);
                    m_words.push_back({";", Sql::TokenKind::Punctuation});
                }
            } else if (token.kind != Sql::TokenKind::Comment) {
                m_words.push_back({written, token.kind});
                if (token.kind == Sql::TokenKind::Word && leads(written))
                    m_leading.push_back(size() - 1);
            }
        }
    }
    void clear()
    {
        m_words.clear();
        m_leading.clear();
    }

    /// Where the words stand that what is looked for begins with, or is known by.
    const std::vector<qsizetype> &leading() const { return m_leading; }

    qsizetype size() const { return qsizetype(m_words.size()); }
    /// Outside of the text: nothing.
    const TextWord &at(qsizetype place) const { return place >= 0 && place < size() ? m_words[size_t(place)] : m_none; }
    bool is(qsizetype place, std::string_view keyword) const { return at(place).is(keyword); }
    QString name(qsizetype place) const { return at(place).name(); }

private:
    static bool leads(QByteArrayView word) { return Sql::isAnyWord(word, {"CONSTRAINT", "INDEX", "TABLE", "UPDATE"}); }

    std::vector<TextWord> m_words;
    std::vector<qsizetype> m_leading;
    TextWord m_none;
};

/// Behind [IF EXISTS] [ONLY] and a schema.
qsizetype nameAt(const TextWords &words, qsizetype at)
{
    if (words.is(at, "IF") && words.is(at + 1, "EXISTS"))
        at += 2;
    if (words.is(at, "ONLY"))
        ++at;
    return words.is(at + 1, ".") ? at + 2 : at;
}

/// The columns that UPDATE at `at` fills, from its SET list and its IS NULL tests, behind the others in `filled`;
/// returns where it ends.
qsizetype readUpdate(const TextWords &words, qsizetype at, QStringList &filled)
{
    at = nameAt(words, at + 1);
    const QString table = words.name(at);
    QStringList set;
    QStringList nulls;
    bool filters = false;
    int depth = 0;
    for (; at < words.size() && !words.is(at, ";"); ++at) {
        depth += words.is(at, "(") ? 1 : words.is(at, ")") ? -1 : 0;
        filters = filters || (depth == 0 && (words.is(at, "WHERE") || words.is(at, "FROM")));
        if (depth == 0 && !filters && words.is(at, "="))
            set.append(words.name(at - 1));
        else if (words.is(at, "IS") && words.is(at + 1, "NULL"))
            nulls.append(words.name(at - 1));
    }
    for (const QString &column : std::as_const(set)) {
        if (!filters || nulls.contains(column))
            filled.append(table + u'\n' + column);
    }
    return at;
}

/// As "table\ncolumn"; one may come again.
QStringList filledIn(const TextWords &words)
{
    QStringList filled;
    qsizetype end = 0;
    for (const qsizetype i : words.leading()) {
        if (i < end || !words.is(i, "UPDATE"))
            continue;
        // FOR UPDATE, ON UPDATE and BEFORE UPDATE are no statements.
        const auto follows = [&](std::string_view word) { return words.is(i - 1, word); };
        if (!std::ranges::any_of(std::array{"FOR", "ON", "BEFORE", "AFTER", "OR", "OF", "KEY"}, follows))
            end = readUpdate(words, i, filled);
    }
    return filled;
}

/// The table and the plain columns of CREATE INDEX … ON table (…), from behind INDEX; an expression ends them.
std::pair<QString, QStringList> readIndex(const TextWords &words, qsizetype at)
{
    while (at < words.size() && !words.is(at, "ON") && !words.is(at, ";"))
        ++at;
    const qsizetype name = nameAt(words, at + 1);
    qsizetype open = name + 1;
    while (open < words.size() && !words.is(open, "(") && !words.is(open, ";"))
        ++open;
    QStringList columns;
    bool first = true;
    for (at = open + 1; at < words.size() && !words.is(at, ")") && !words.is(at, "("); ++at) {
        if (first)
            columns.append(words.name(at));
        first = words.is(at, ",");
    }
    return {words.name(name), columns};
}

} // namespace

QSet<QString> filledColumns(QByteArrayView text, const Sql::LexicalRules &rules)
{
    TextWords words;
    words.read(text, rules);
    const QStringList filled = filledIn(words);
    return {filled.begin(), filled.end()};
}

ProjectIndex::ProjectIndex(const Project::Project &project, const Sql::LexicalRules &rules)
    : m_project(project)
    , m_rules(rules)
{
}

const ProjectIndex::Found &ProjectIndex::found() const
{
    std::call_once(m_read, [this] { m_found = readAll(); });
    return m_found;
}

void ProjectIndex::Found::add(const Found &later)
{
    positions.insert(later.positions);
    settled.insert(later.settled);
    dropped.insert(later.dropped);
    for (const auto &[column, position] : later.filled.asKeyValueRange()) {
        if (!filled.contains(column))
            filled.insert(column, position);
    }
    for (const auto &[table, made] : later.indexes.asKeyValueRange())
        indexes[table] += made;
}

ProjectIndex::Found ProjectIndex::readAll() const
{
    static constexpr qsizetype many = 500;
    const qsizetype count = m_project.migrations.size();
    if (count < many)
        return read(0, count);
    Crew crew; // of its own: those that ask are part of one, and wait
    const qsizetype hands = crew.hands();
    std::vector<Found> parts(static_cast<size_t>(hands));
    crew.run(hands, [&](qsizetype number) {
        parts[size_t(number)] = read(count * number / hands, count * (number + 1) / hands);
    });
    for (size_t i = 1; i < parts.size(); ++i)
        parts.front().add(parts[i]);
    return std::move(parts.front());
}

ProjectIndex::Found ProjectIndex::read(qsizetype first, qsizetype end) const
{
    Found result;
    TextWords words;
    for (qsizetype position = first; position < end; ++position) {
        const Project::Migration &migration = m_project.migrations.at(position);
        result.positions.insert(migration.version, position);
        if (!migration.up)
            continue;
        words.clear();
        words.read(migration.up->text(), m_rules);
        for (const qsizetype i : words.leading()) {
            if (words.is(i, "CONSTRAINT")) {
                if (words.is(i - 1, "VALIDATE") || words.is(i - 1, "DROP") || words.is(i - 1, "RENAME"))
                    result.settled.insert(words.name(nameAt(words, i + 1)), position);
            } else if (words.is(i, "INDEX")) {
                if (words.is(i - 1, "CREATE") || words.is(i - 1, "UNIQUE")) {
                    const auto [table, columns] = readIndex(words, i + 1);
                    result.indexes[table].append({columns, position});
                }
            } else if (words.is(i, "TABLE") && words.is(i - 1, "DROP")) {
                for (qsizetype name = nameAt(words, i + 1); name < words.size(); name = nameAt(words, name + 2)) {
                    result.dropped.insert(words.name(name), position);
                    if (!words.is(name + 1, ","))
                        break;
                }
            }
        }
        const QStringList filled = filledIn(words);
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
    const qsizetype position = found().positions.value(version, -1);
    return found().settled.value(constraint, -1) > position || found().dropped.value(table, -1) > position;
}

bool ProjectIndex::isFilledBefore(const QString &table, const QString &column, const QString &version) const
{
    const qsizetype position = found().positions.value(version, m_project.migrations.size());
    return found().filled.value(table + u'\n' + column, position) < position;
}

bool ProjectIndex::isIndexedAfter(const QString &table, const QStringList &columns, const QString &version) const
{
    if (isNewest(version))
        return false;
    const qsizetype position = found().positions.value(version, -1);
    const QList<std::pair<QStringList, qsizetype>> indexes = found().indexes.value(table);
    return std::ranges::any_of(indexes, [&](const std::pair<QStringList, qsizetype> &index) {
        const QStringList first = index.first.first(std::min(index.first.size(), columns.size()));
        return index.second > position
            && std::ranges::all_of(columns, [&](const QString &column) { return first.contains(column); });
    });
}

} // namespace Lint
