// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Finds the places of passwords in SQL and fills them.
class Hiding
{
public:
    explicit Hiding(const QByteArray &sql)
        : m_sql(sql)
    {
    }

    QByteArray run()
    {
        // By the rarest letter of each, as every script that has findings is looked through: passWord, identiFied, ://
        const auto isRare = [](char c) { return rare[uchar(c)]; };
        for (qsizetype at = 0; at < m_sql.size(); ++at) {
            const QByteArrayView rest = QByteArrayView(m_sql).sliced(at);
            at += std::ranges::find_if(rest, isRare) - rest.begin();
            if (at == m_sql.size())
                break;
            if (isAt(at - 4, "password"))
                hidePassword(at - 4, at + 4);
            else if (isAt(at - 6, "identified"))
                hideIdentified(at + 4);
            else if (isAt(at, "://"))
                hideAuthority(at + 3);
        }
        return m_sql;
    }

private:
    static constexpr std::array<bool, 256> rare = [] {
        std::array<bool, 256> table = {};
        for (const char c : {'w', 'W', 'f', 'F', ':'})
            table[uchar(c)] = true;
        return table;
    }();

    char charAt(qsizetype at) const { return at >= 0 && at < m_sql.size() ? m_sql.at(at) : '\0'; }
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    static bool isWordPart(char c)
    {
        const char lower = char(c | 0x20);
        return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '_' || uchar(c) >= 0x80;
    }

    bool isAt(qsizetype at, QByteArrayView lowerCase) const
    {
        if (at < 0 || at + lowerCase.size() > m_sql.size())
            return false;
        for (qsizetype i = 0; i < lowerCase.size(); ++i) {
            const char c = m_sql.at(at + i);
            if ((c >= 'A' && c <= 'Z' ? char(c | 0x20) : c) != lowerCase[i])
                return false;
        }
        return true;
    }

    qsizetype behindSpace(qsizetype at) const
    {
        while (isSpace(charAt(at)))
            ++at;
        return at;
    }

    /// Behind the keyword, where it stands there; else where it was.
    qsizetype behindWord(qsizetype at, QByteArrayView lowerCase) const
    {
        const qsizetype word = behindSpace(at);
        return isAt(word, lowerCase) && !isWordPart(charAt(word + lowerCase.size())) ? word + lowerCase.size() : at;
    }

    void hidePassword(qsizetype begin, qsizetype at)
    {
        if (isWordPart(charAt(at)))
            return;
        qsizetype wordBegin = begin; // MASTER_PASSWORD, sslpassword
        while (isWordPart(charAt(wordBegin - 1)))
            --wordBegin;
        const char quote = charAt(at);
        const bool quotedName = (quote == '"' || quote == '`') && charAt(wordBegin - 1) == quote;
        const qsizetype behindName = quotedName ? at + 1 : at;
        at = behindAccount(behindSpace(behindName));
        const bool cast = charAt(at) == ':' && charAt(at + 1) == ':'; // password::bytea
        const bool assigned = !cast && (charAt(at) == '=' || charAt(at) == ':');
        if (assigned)
            at = behindSpace(at + 1);
        at = behindSpace(behindWord(at, "password")); // SET PASSWORD = PASSWORD('…')
        const bool called = charAt(at) == '(';
        at = called ? behindSpace(at + 1) : at;
        if (at == behindName)
            return; // the quote that ends a text
        if (!hideLiteral(at) && assigned && !called && behindWord(at, "null") == at)
            hideValue(at);
    }

    /// SET PASSWORD FOR 'app'@'%' = …: where the equals sign stands.
    qsizetype behindAccount(qsizetype at) const
    {
        const qsizetype behind = behindWord(at, "for");
        qsizetype equals = behind;
        while (behind > at && equals < m_sql.size() && !isEndOfStatement(m_sql.at(equals)) && m_sql.at(equals) != '=')
            ++equals;
        return behind > at && charAt(equals) == '=' ? equals : at;
    }
    static bool isEndOfStatement(char c) { return c == ';' || c == '\n'; }

    /// IDENTIFIED [WITH plugin] BY [PASSWORD] '…' [REPLACE '…'], IDENTIFIED VIA plugin USING '…'
    void hideIdentified(qsizetype at)
    {
        for (const QByteArrayView keyword : {QByteArrayView("with"), QByteArrayView("via")}) {
            const qsizetype plugin = behindSpace(behindWord(at, keyword));
            if (plugin == behindSpace(at))
                continue;
            at = plugin;
            while (at < m_sql.size() && !isSpace(m_sql.at(at)) && m_sql.at(at) != ';')
                ++at;
        }
        qsizetype literal = at;
        for (const QByteArrayView keyword : {QByteArrayView("by"), QByteArrayView("as"), QByteArrayView("using")})
            literal = behindWord(literal, keyword);
        if (literal == at)
            return;
        const qsizetype end = hideLiteral(behindSpace(behindWord(literal, "password")));
        const qsizetype old = end > 0 ? behindWord(end, "replace") : end;
        if (old > end)
            hideLiteral(behindSpace(old));
    }

    /// user:secret@ of a URL; a variable as a whole is none.
    void hideAuthority(qsizetype begin)
    {
        qsizetype colon = -1;
        qsizetype sign = -1;
        for (qsizetype at = begin; at < m_sql.size(); ++at) {
            const char c = m_sql.at(at);
            if (isSpace(c) || c == '/' || c == '?' || c == '#' || c == '\'' || c == '"')
                break;
            colon = c == ':' && colon < 0 ? at : colon;
            sign = c == '@' ? at : sign;
        }
        if (colon > 0 && sign > colon && !isVariable(colon + 1))
            fill(colon + 1, sign);
    }

    bool isVariable(qsizetype at) const { return charAt(at) == '$' && charAt(at + 1) == '{'; }

    /// '…', "…", E'…', $tag$…$tag$. Where it ends; 0: no literal stands here.
    qsizetype hideLiteral(qsizetype at)
    {
        if ((charAt(at) | 0x20) == 'e' && charAt(at + 1) == '\'')
            ++at;
        const char quote = charAt(at);
        if (quote == '$') {
            const qsizetype tagEnd = m_sql.indexOf('$', at + 1);
            const QByteArray tag = tagEnd > 0 ? m_sql.sliced(at, tagEnd + 1 - at) : QByteArray();
            const qsizetype end = tag.isEmpty() ? -1 : m_sql.indexOf(tag, tagEnd + 1);
            if (isVariable(at) || end < 0)
                return 0;
            fill(tagEnd + 1, end);
            return end + tag.size();
        }
        if (quote != '\'' && quote != '"')
            return 0;
        // In a string that is SQL itself the quotes are doubled.
        const QByteArray close(charAt(at + 1) == quote && isWordPart(charAt(at + 2)) ? 2 : 1, quote);
        const qsizetype begin = at + close.size();
        qsizetype end = begin;
        while (end < m_sql.size()) {
            const bool doubled = close.size() == 1 && m_sql.at(end) == quote && charAt(end + 1) == quote;
            if (!doubled && isAt(end, close))
                break;
            end += doubled || m_sql.at(end) == '\\' ? 2 : 1;
        }
        end = std::min(end, m_sql.size());
        fill(begin, end);
        return std::min(end + close.size(), m_sql.size());
    }

    /// password=secret in a connection string.
    void hideValue(qsizetype at)
    {
        qsizetype end = at;
        while (end < m_sql.size() && !isSpace(m_sql.at(end)) && !QByteArrayView("'\"&;),").contains(m_sql.at(end)))
            ++end;
        if (!isVariable(at))
            fill(at, end);
    }

    /// A character of several bytes becomes another one of as many.
    void fill(qsizetype begin, qsizetype end)
    {
        for (qsizetype at = begin; at < end;) {
            const auto lead = uchar(m_sql.at(at));
            const QByteArrayView filling = lead < 0xC0 ? QByteArrayView("*")
                : lead < 0xE0                          ? QByteArrayView("\u00B7")
                : lead < 0xF0                          ? QByteArrayView("\u2022")
                                                       : QByteArrayView("\U0001F512");
            if (at + filling.size() > end)
                return;
            m_sql.replace(at, filling.size(), filling);
            at += filling.size();
        }
    }

    QByteArray m_sql;
};

} // namespace

QByteArray withSecretsHidden(const QByteArray &sql)
{
    return Hiding(sql).run();
}

QString redacted(const QString &text)
{
    // The password ends at the last @ of the authority: one that holds an unescaped @ is still hidden whole. One that
    // is a variable as a whole, ${NAME}, is none.
    static const QRegularExpression authority(
        uR"((\b[a-z][a-z0-9+.-]*://[^:@/?#\s]*):(?!\$\{\w+\}@[^@/?#\s]*(?:[/?#\s]|$))[^/?#\s]*@)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(
        uR"(\b((?:ssl)?password|passwd|pwd)\s*=\s*+(?!\$\{\w+\}(?:[&;\s]|$))('(?:[^'\\]|\\.)*'|[^&;\s]*))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    result.replace(authority, u"\\1:***@"_s);
    result.replace(parameter, u"\\1=***"_s);
    return QString::fromUtf8(withSecretsHidden(result.toUtf8()));
}
