// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/directive.h"

#include "core/lint/peers.h"
#include "core/lint/rule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// What a comment begins with. The longer of two that begin alike comes first.
struct Opening
{
    QByteArrayView text;
    QLatin1StringView peer; ///< empty: ours
    Directive::Scope scope = Directive::Scope::Statement;
};

constexpr Opening openings[] = {
    {"switchback:ignore-file", {}, Directive::Scope::File},
    {"switchback:ignore", {}},
    {"lint:ignore-file", {}, Directive::Scope::File},
    {"lint:ignore", {}},
    {"squawk-ignore-file", "squawk"_L1, Directive::Scope::File},
    {"squawk-ignore", "squawk"_L1},
    {"eugene: ignore", "eugene"_L1},
    {"eugene:ignore", "eugene"_L1},
    {"eugene ignore", "eugene"_L1},
    {"pgfence-ignore", "pgfence"_L1},
    {"pgfence: ignore", "pgfence"_L1},
    {"atlas:nolint", "atlas"_L1},
    {"migrationpilot-disable-file", "migrationpilot"_L1, Directive::Scope::File},
    {"migrationpilot-disable-next-line", "migrationpilot"_L1},
    {"migrationpilot-disable", "migrationpilot"_L1},
    {"pgt-ignore-all", "postgres-language-server"_L1, Directive::Scope::File},
    {"pgt-ignore-start", "postgres-language-server"_L1, Directive::Scope::BlockBegin},
    {"pgt-ignore-end", "postgres-language-server"_L1, Directive::Scope::BlockEnd},
    {"pgt-ignore", "postgres-language-server"_L1},
    {"pgls-ignore-all", "postgres-language-server"_L1, Directive::Scope::File},
    {"pgls-ignore-start", "postgres-language-server"_L1, Directive::Scope::BlockBegin},
    {"pgls-ignore-end", "postgres-language-server"_L1, Directive::Scope::BlockEnd},
    {"pgls-ignore", "postgres-language-server"_L1},
    {"safety-assured:start", "diesel-guard"_L1, Directive::Scope::BlockBegin},
    {"safety-assured:end", "diesel-guard"_L1, Directive::Scope::BlockEnd},
    {"safety-assured", "strong_migrations"_L1},
    {"safety_assured", "strong_migrations"_L1},
};

QByteArrayView withoutBlanks(QByteArrayView text)
{
    const auto begin = std::ranges::find_if_not(text, isBlank);
    return text.sliced(begin - text.begin());
}

/// What stands behind the mark of a comment that the text begins with; empty: it begins with none.
QByteArrayView wordsOfComment(QByteArrayView text)
{
    const bool wide = text.size() > 1 && ((text[0] == '-' && text[1] == '-') || (text[0] == '/' && text[1] == '*'));
    const bool narrow = !text.isEmpty() && text[0] == '#';
    return wide || narrow ? withoutBlanks(text.sliced(wide ? 2 : 1)) : QByteArrayView();
}

/// The words of a directive's rest, with their places; commas and colons go with the word before them.
class DirectiveWords
{
public:
    DirectiveWords(QByteArrayView line, qsizetype at)
        : m_line(line)
        , m_at(at)
    {
    }

    bool next()
    {
        while (m_at < m_line.size() && (isBlank(m_line[m_at]) || m_line[m_at] == ',' || m_line[m_at] == ':'))
            ++m_at;
        m_begin = m_at;
        while (m_at < m_line.size() && !isBlank(m_line[m_at]) && m_line[m_at] != ',' && m_line[m_at] != ':')
            ++m_at;
        return m_at > m_begin;
    }
    QString word() const { return QString::fromUtf8(m_line.sliced(m_begin, m_at - m_begin)); }
    Sql::Range range() const { return {m_begin, m_at}; }
    /// Does a comma lead from this word to the next one?
    bool comma() const
    {
        qsizetype at = m_at;
        while (at < m_line.size() && isBlank(m_line[at]))
            ++at;
        return at < m_line.size() && m_line[at] == ',';
    }
    QString rest() const { return QString::fromUtf8(m_line.sliced(m_at)).trimmed(); }

private:
    QByteArrayView m_line;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
};

/// "a, b why": names are separated by commas; the reason begins at the first word that no comma leads to.
void readOurs(Directive &directive, DirectiveWords words)
{
    bool more = true;
    while (more && words.next()) {
        directive.names.append({.written = words.word(), .rules = {words.word()}, .range = words.range()});
        more = words.comma();
    }
    directive.reason = words.rest();
    while (directive.reason.startsWith(u':') || directive.reason.startsWith(u'-') || directive.reason.startsWith(u'—'))
        directive.reason = directive.reason.sliced(1).trimmed();
}

/// Another linter's names stop at the first word that it does not have; a word of ours counts too.
void readTheirs(Directive &directive, const QString &peer, DirectiveWords words)
{
    if (!words.next()) {
        directive.everything = true;
        return;
    }
    do {
        // The language server names category and group: "lint/safety/banDropTable"; without a rule all of them.
        const QString name = words.word();
        if (peer == "postgres-language-server"_L1 && name.count(u'/') < 2) {
            directive.everything = name.startsWith("lint"_L1);
            return;
        }
        const QString rule = name.section(u'/', -1);
        QStringList ours = oursFor(peer, rule);
        if (ours.isEmpty() && findRule(rule))
            ours = {rule};
        if (ours.isEmpty() && !words.comma() && !directive.names.isEmpty())
            return;
        // Whoever says that a step is safe names no rule: what follows is the reason.
        if (ours.isEmpty() && (peer == "strong_migrations"_L1 || peer == "diesel-guard"_L1)) {
            directive.everything = directive.names.isEmpty();
            return;
        }
        directive.names.append({.written = name, .rules = ours, .range = words.range()});
    } while (words.next());
}

} // namespace

bool mayHoldDirective(QByteArrayView text)
{
    for (const char mark : {'-', '/', '#'}) {
        for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            const QByteArrayView words = wordsOfComment(text.sliced(at));
            const auto begins = [&](const Opening &opening) {
                return !words.isEmpty() && words[0] == opening.text[0] && words.startsWith(opening.text);
            };
            if (std::ranges::any_of(openings, begins))
                return true;
        }
    }
    return false;
}

std::optional<Directive> directiveIn(QByteArrayView line)
{
    const QByteArrayView text = wordsOfComment(withoutBlanks(line));
    const qsizetype at = line.size() - text.size();
    for (const Opening &opening : openings) {
        if (!text.startsWith(opening.text))
            continue;
        const QByteArrayView behind = text.sliced(opening.text.size());
        if (!behind.isEmpty() && !isBlank(behind[0]) && behind[0] != ':' && behind[0] != ',' && behind[0] != '*')
            continue;
        qsizetype end = line.size();
        while (end > at && isBlank(line[end - 1]))
            --end;
        if (line.first(end).endsWith("*/"))
            end -= 2;
        const DirectiveWords words(line.first(std::max(end, at + opening.text.size())), at + opening.text.size());
        Directive directive{.scope = opening.scope, .ours = opening.peer.isEmpty()};
        if (directive.ours)
            readOurs(directive, words);
        else
            readTheirs(directive, opening.peer, words);
        return directive;
    }
    return std::nullopt;
}

} // namespace Lint
