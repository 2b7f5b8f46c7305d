// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problems/rulepage.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace RulePage {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RulePage)
};

/// "flagged", "postgresql>=15", "transaction=none", "schema=\"CREATE …\"": by spaces, except within quotes.
static QStringList tags(QStringView words)
{
    QStringList all;
    QString tag;
    bool quoted = false;
    for (const QChar c : words) {
        if (c == u'"')
            quoted = !quoted;
        if (c == u' ' && !quoted) {
            if (!tag.isEmpty())
                all.append(std::exchange(tag, QString()));
        } else {
            tag += c;
        }
    }
    if (!tag.isEmpty())
        all.append(tag);
    return all;
}

static QString heading(const QStringList &tags)
{
    QString verdict;
    QStringList conditions;
    for (const QString &tag : tags) {
        if (tag == u"flagged")
            verdict = Words::tr("✗ Found");
        else if (tag == u"accepted")
            verdict = Words::tr("✓ Nothing found");
        else
            conditions.append(u'`' + tag + u'`');
    }
    if (verdict.isEmpty())
        return {};
    return conditions.isEmpty() ? u"**%1**"_s.arg(verdict) : u"**%1** (%2)"_s.arg(verdict, conditions.join(u", "_s));
}

QString readable(const QString &markdown)
{
    QStringList lines;
    bool inside = false;
    for (const QString &line : markdown.split(u'\n')) {
        const bool fence = line.startsWith(u"```");
        if (fence && !inside) {
            const QStringList words = tags(QStringView(line).sliced(3));
            if (const QString title = heading(words.sliced(std::min<qsizetype>(1, words.size()))); !title.isEmpty())
                lines << title << QString();
            lines << u"```"_s + words.value(0);
        } else {
            lines << line;
        }
        if (fence)
            inside = !inside;
    }
    return lines.join(u'\n');
}

} // namespace RulePage
