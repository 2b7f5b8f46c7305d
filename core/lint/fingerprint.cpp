// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fingerprint.h"

#include "core/dialect/dialect.h"
#include "core/sql/statement.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace Lint {

namespace {

/// The words of a text, one blank between them, comments left out.
QByteArray wordsOf(QByteArrayView text, const Sql::LexicalRules &rules)
{
    QByteArray words;
    Sql::Lexer lexer(text, rules);
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Comment)
            continue;
        words += lexer.text(token);
        words += ' ';
    }
    return words;
}

/// The statements of the scripts that have findings, split when first asked for.
class StatementWords
{
public:
    explicit StatementWords(const Project::Project &project)
    {
        if (const Dialect::Dialect *dialect = Dialect::find(project.dialect))
            m_rules = dialect->lexicalRules;
        for (const Project::Migration &migration : project.migrations) {
            for (const auto *script : {&migration.up, &migration.down}) {
                if (*script)
                    m_scripts[(*script)->file].append(&**script);
            }
        }
    }

    /// A digest of the statement that holds the place; empty where none does: a comment, a file without statements.
    QByteArray at(const QString &file, qsizetype place)
    {
        QList<Entry> &entries = split(file);
        auto entry = std::ranges::upper_bound(entries, place, {}, [](const Entry &each) { return each.range.begin; });
        if (entry == entries.begin() || place >= std::prev(entry)->range.end)
            return {};
        --entry;
        if (entry->digest.isEmpty()) {
            const QByteArray words = wordsOf(entry->text, m_rules);
            entry->digest = QCryptographicHash::hash(words, QCryptographicHash::Sha256);
        }
        return entry->digest;
    }
    QByteArray text(const QString &file, Sql::Range range) const
    {
        const auto scripts = m_scripts.constFind(file);
        if (scripts == m_scripts.cend())
            return {};
        const QByteArray &text = scripts->first()->fileText;
        const qsizetype begin = std::clamp<qsizetype>(range.begin, 0, text.size());
        return wordsOf(QByteArrayView(text).sliced(begin, std::clamp(range.end, begin, text.size()) - begin), m_rules);
    }

private:
    struct Entry
    {
        Sql::Range range;
        QByteArray text;
        QByteArray digest = {};
    };

    QList<Entry> &split(const QString &file)
    {
        const auto known = m_entries.find(file);
        if (known != m_entries.end())
            return *known;
        QList<Entry> &entries = m_entries[file];
        for (const Project::Script *script : m_scripts.value(file)) {
            for (const Sql::Statement &statement : Sql::split(script->fileText, m_rules, script->section))
                entries.append({statement.range, statement.text});
        }
        std::ranges::stable_sort(entries, {}, [](const Entry &each) { return each.range.begin; });
        return entries;
    }

    Sql::LexicalRules m_rules;
    QHash<QString, QList<const Project::Script *>> m_scripts;
    QHash<QString, QList<Entry>> m_entries;
};

} // namespace

QStringList fingerprints(const Project::Project &project, const QList<Finding> &findings)
{
    StatementWords words(project);
    QHash<QByteArray, int> seen;
    QStringList result;
    result.reserve(findings.size());
    for (const Finding &finding : findings) {
        const QString where = finding.version.isEmpty() ? finding.file : finding.version;
        QByteArray key = finding.rule.toUtf8() + '\n' + where.toUtf8() + '\n'
            + Project::directionName(finding.direction).toUtf8() + '\n' + words.at(finding.file, finding.range.begin)
            + '\n' + words.text(finding.file, finding.range);
        const int before = seen[key]++;
        if (before > 0)
            key += '\n' + QByteArray::number(before);
        result.append(QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex()));
    }
    return result;
}

} // namespace Lint
