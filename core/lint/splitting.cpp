// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/splitting.h"

#include "core/lint/fixes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lint {

std::optional<Fix> splitBefore(const Script &script, qsizetype statement)
{
    const Sql::Range range = script.statements.at(statement).sql.range;
    const bool ownTransactions = script.byType.made
        ? !script.byType.statements[changeType<Sql::TransactionControl>()].isEmpty()
        : any<Sql::TransactionControl>(script, [](const Sql::TransactionControl &) { return true; });
    if (!script.isUp() || !script.source || ownTransactions || statement == 0 || script.isSealed(range))
        return std::nullopt;
    // A format that keeps both directions in one file has its section end where the other one's marker begins.
    const QByteArray &text = script.source->fileText;
    Sql::Range rest = {range.begin, script.source->section.end};
    if (rest.end > text.size() || rest.isEmpty())
        return std::nullopt;
    const NewMigration migration{.name = script.migration->name + u"_2"_s,
                                 .up = text.sliced(rest.begin, rest.length()).trimmed() + '\n',
                                 .transaction = script.source->transaction != Project::TransactionMode::None};
    return Fix{.title = QCoreApplication::translate("Lint", "Move this and what follows into a migration of its own"),
               .edits = {edit(script, rest, {})},
               .newMigrations = {migration}};
}

} // namespace Lint
