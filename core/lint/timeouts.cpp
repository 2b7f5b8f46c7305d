// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/timeouts.h"

#include "core/lint/fixes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

std::optional<qint64> milliseconds(const QString &value)
{
    static const QHash<QString, double> units = {{u"us"_s, 0.001},      {QString(), 1.0},     {u"ms"_s, 1.0},
                                                 {u"s"_s, 1000.0},      {u"min"_s, 60'000.0}, {u"h"_s, 3'600'000.0},
                                                 {u"d"_s, 86'400'000.0}};
    static const QRegularExpression time(uR"(^\s*(\d+(?:\.\d*)?)\s*([a-z]*)\s*$)"_s);
    const QRegularExpressionMatch match = time.match(value);
    if (!match.hasMatch() || !units.contains(match.captured(2)))
        return std::nullopt;
    return qint64(match.captured(1).toDouble() * units.value(match.captured(2)));
}

bool setByTargets(const Script &script, QLatin1StringView parameter)
{
    return script.project && std::ranges::any_of(script.project->settings.targets, [&](const Project::Target &target) {
               return target.url.contains(parameter);
           });
}

/// Is what set_config() has set still set? Its third argument says that it counts in its transaction only.
static bool lasts(const Statement &set, const Statement &at, const Script &script)
{
    Sql::Lexer lexer(set.sql.text, script.dialect->lexicalRules);
    bool local = false;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next())
        local = local || Sql::isWord(lexer.text(token), "TRUE");
    return !local || (set.inTransaction && set.transaction == at.transaction);
}

bool isInForce(const Script &script, QLatin1StringView parameter, qsizetype at)
{
    const QString value = script.replay.parameter(parameter, at);
    if (!value.isEmpty() && milliseconds(value).value_or(1) != 0)
        return true;
    for (qsizetype i = 0; i < at; ++i) {
        const Statement &statement = script.statements.at(i);
        const bool query = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
            const auto *rows = std::get_if<Sql::ChangeRows>(&change);
            return rows && rows->verb == Sql::RowVerb::Select;
        });
        const bool replayed = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
            return std::holds_alternative<Sql::SetParameter>(change);
        });
        if (query && !replayed && statement.sql.text.contains("set_config")
            && statement.sql.text.contains(parameter.data()) && lasts(statement, script.statements.at(at), script))
            return true;
    }
    return setByTargets(script, parameter);
}

Fix setBefore(const Script &script, qsizetype at, QLatin1StringView parameter, const QString &value,
              const QString &title)
{
    const Statement &statement = script.statements.at(at);
    // One statement that is sent alone is a transaction of its own; with a SET before it, the two are one.
    const bool alone = script.source->transaction == Project::TransactionMode::Implicit
        && script.statements.size() == 1;
    const bool local = statement.inTransaction || alone;
    const QString set = (local ? u"SET LOCAL "_s : u"SET "_s) + parameter + u" = '"_s + value + u"';\n"_s;
    return {.title = title, .safe = true, .edits = {insertion(script, statement.sql.range.begin, set.toUtf8())}};
}

} // namespace Lint
