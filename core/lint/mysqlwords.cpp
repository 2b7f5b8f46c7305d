// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/mysqlwords.h"

#include "core/lint/expressions.h"

using namespace Qt::StringLiterals;

namespace Lint::MySqlRefusals {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool holds(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

static bool isKeyword(const QString &word)
{
    static const QStringList keywords = {u"and"_s, u"or"_s,      u"not"_s,  u"xor"_s,  u"is"_s,    u"null"_s,
                                         u"in"_s,  u"between"_s, u"like"_s, u"true"_s, u"false"_s, u"div"_s};
    return keywords.contains(word);
}

/// They are called without parentheses, or are no columns where they stand.
static bool isOwnWord(const QString &word)
{
    static const QStringList own = {u"current_date"_s, u"current_time"_s,  u"current_timestamp"_s, u"current_user"_s,
                                    u"current_role"_s, u"localtime"_s,     u"localtimestamp"_s,    u"utc_date"_s,
                                    u"utc_time"_s,     u"utc_timestamp"_s, u"unknown"_s,           u"default"_s,
                                    u"values"_s,       u"value"_s,         u"interval"_s,          u"case"_s};
    return own.contains(word);
}

QStringList columnsIn(const QString &expression)
{
    static const QStringList functions = {u"char_length"_s, u"length"_s, u"lower"_s,  u"upper"_s,
                                          u"trim"_s,        u"abs"_s,    u"round"_s,  u"floor"_s,
                                          u"coalesce"_s,    u"ifnull"_s, u"concat"_s, u"json_valid"_s};
    if (expression.contains(u'"') || expression.contains(u'.') || expression.contains(u'@'))
        return {};
    const QStringList all = wordsOf(expression);
    QStringList names;
    bool operand = false; // the word before is one: two in a row are something else than names
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &word = all.at(i);
        const bool name = word.front().isLetter() || word.front() == u'_';
        if (!name) {
            const bool value = word.front().isDigit() || word.front() == u'\'';
            if (value && operand)
                return {};
            operand = value;
            continue;
        }
        if (isKeyword(word)) {
            operand = false;
            continue;
        }
        if (operand || word.front() == u'_' || word.contains(u'\'') || isOwnWord(word))
            return {};
        if (all.value(i + 1) == "("_L1) {
            if (!functions.contains(word))
                return {};
            continue;
        }
        names.append(word);
        operand = true;
    }
    return names;
}

bool setsNull(const Sql::Constraint &key)
{
    return key.onDelete == "SET NULL"_L1 || key.onUpdate == "SET NULL"_L1;
}

QString wrongNumbers(const QStringList &numbered, const QStringList &keyed, const QString &table)
{
    if (numbered.size() > 1)
        return translated(QT_TRANSLATE_NOOP("Lint",
                                            "%1 would have two AUTO_INCREMENT columns, %2 and %3: this statement "
                                            "fails."))
            .arg(table, numbered.at(0), numbered.at(1));
    if (numbered.size() == 1 && !holds(keyed, numbered.first()))
        return translated(QT_TRANSLATE_NOOP("Lint", "The AUTO_INCREMENT column %1 is in no key: this statement fails."))
            .arg(numbered.first());
    return {};
}

QString helpWithNumbers()
{
    return translated(
        QT_TRANSLATE_NOOP("Lint", "Number one column, and make it the primary key or begin an index with it."));
}

} // namespace Lint::MySqlRefusals
