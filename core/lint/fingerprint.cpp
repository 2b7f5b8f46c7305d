// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fingerprint.h"

#include "core/dialect/dialect.h"
#include "core/sql/statement.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace Lint {

/// The statements of the scripts that have findings, split when first asked for.
class Fingerprints::Statements
{
public:
    explicit Statements(const Project::Project &project)
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

    /// The statement that holds the place, and the number of the word there; empty where no statement does: a comment,
    /// a file without statements.
    QByteArray at(const QString &file, qsizetype place)
    {
        QList<Entry> &entries = split(file);
        auto entry = std::ranges::upper_bound(entries, place, {}, [](const Entry &each) { return each.range.begin; });
        if (entry == entries.begin() || place >= std::prev(entry)->range.end)
            return {};
        --entry;
        if (entry->read.digest.isEmpty())
            entry->read = read(entry->text, m_rules);
        const auto word = std::ranges::lower_bound(entry->read.words, place - entry->range.begin);
        return entry->read.digest + QByteArray::number(word - entry->read.words.begin());
    }

private:
    /// The words of a statement without comments, and where each begins.
    struct StatementText
    {
        QByteArray digest;
        QList<qsizetype> words;
    };

    struct Entry
    {
        Sql::Range range;
        QByteArray text;
        StatementText read = {}; ///< without a digest: not read yet
    };

    static StatementText read(QByteArrayView text, const Sql::LexicalRules &rules)
    {
        StatementText result;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        Sql::Lexer lexer(text, rules);
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            if (token.kind == Sql::TokenKind::Comment)
                continue;
            result.words.append(token.range.begin);
            hash.addData(lexer.text(token));
            hash.addData(" ");
        }
        result.digest = hash.result();
        return result;
    }

    QList<Entry> &split(const QString &file)
    {
        const auto known = m_entries.find(file);
        if (known != m_entries.end())
            return *known;
        if (m_entries.size() >= 8)
            m_entries.clear(); // findings come file by file: those before are not asked for again
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

Fingerprints::Fingerprints(const Project::Project &project)
    : m_statements(std::make_unique<Statements>(project))
{
}

Fingerprints::~Fingerprints() = default;

QString Fingerprints::next(const Finding &finding)
{
    const QString where = finding.version.isEmpty() ? finding.file : finding.version;
    QByteArray key = finding.rule.toUtf8() + '\n' + where.toUtf8() + '\n'
        + Project::directionName(finding.direction).toUtf8() + '\n'
        + m_statements->at(finding.file, finding.range.begin);
    if (finding.file.isEmpty()) // about the project: its words are all there is
        key += finding.message.toUtf8();
    QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    const std::pair beginning(qFromUnaligned<quint64>(digest.constData()),
                              qFromUnaligned<quint64>(digest.constData() + sizeof(quint64)));
    if (const int before = m_seen[beginning]++; before > 0)
        digest = QCryptographicHash::hash(key + '\n' + QByteArray::number(before), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

QStringList fingerprints(const Project::Project &project, const QList<Finding> &findings)
{
    Fingerprints prints(project);
    QStringList result;
    result.reserve(findings.size());
    for (const Finding &finding : findings)
        result.append(prints.next(finding));
    return result;
}

} // namespace Lint
