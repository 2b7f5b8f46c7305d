// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/suppression.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Suppression {

// What a tool reads at the top of a file or section must stay there: `-- migrate:up`, `-- +goose Up`.
static qsizetype afterDirectives(const QByteArray &text, qsizetype at)
{
    for (;;) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        if (!rest.startsWith("-- +") && !rest.startsWith("-- migrate:"))
            return at;
        const qsizetype end = rest.indexOf('\n');
        if (end < 0)
            return text.size();
        at += end + 1;
    }
}

static Lint::Edit atTheTop(const Lint::Finding &finding, const QByteArray &text, const QByteArray &words)
{
    const qsizetype line = text.lastIndexOf('\n', std::max<qsizetype>(finding.range.begin - 1, 0)) + 1;
    const qsizetype at = afterDirectives(text, finding.range.begin > 0 ? line : 0);
    QByteArray comment = "-- switchback:ignore-file " + words + '\n';
    if (at > 0 && text.at(at - 1) != '\n')
        comment.prepend('\n');
    return {.file = finding.file, .range = {at, at}, .text = comment};
}

static Lint::Edit above(qsizetype statement, const Lint::Finding &finding, const QByteArray &text,
                        const QByteArray &words)
{
    const qsizetype line = statement == 0 ? 0 : text.lastIndexOf('\n', statement - 1) + 1;
    const QByteArray before = text.sliced(line, statement - line);
    const QByteArray comment = "-- switchback:ignore " + words + '\n';
    if (before.trimmed().isEmpty()) // it begins its line
        return {.file = finding.file, .range = {line, line}, .text = before + comment};
    return {.file = finding.file, .range = {statement, statement}, .text = '\n' + comment};
}

Lint::Fix fix(const Lint::Finding &finding, const QByteArray &text, const QList<Sql::Range> &statements,
              const QString &reason)
{
    const QByteArray words = (finding.rule + u' ' + reason.simplified()).trimmed().toUtf8();
    const auto within = std::ranges::find_if(statements, [&finding](Sql::Range statement) {
        return finding.range.begin >= statement.begin
            && finding.range.begin < std::max(statement.end, statement.begin + 1);
    });
    return {.title = QCoreApplication::translate("Suppression", "Suppress “%1”").arg(finding.rule),
            .safe = false,
            .edits = {within == statements.cend() ? atTheTop(finding, text, words)
                                                  : above(within->begin, finding, text, words)}};
}

} // namespace Suppression
