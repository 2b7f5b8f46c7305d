// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/settle.h"

#include <QCoreApplication>

using Sql::TransactionVerb;

namespace Engine {

std::optional<TransactionVerb> transactionVerb(const Dialect::Dialect &dialect, const Sql::Statement &statement)
{
    for (const Sql::Change &change : dialect.parse(statement).changes) {
        const auto *control = std::get_if<Sql::TransactionControl>(&change);
        if (!control)
            continue;
        if (control->verb == TransactionVerb::Begin || control->verb == TransactionVerb::Commit
            || control->verb == TransactionVerb::Rollback)
            return control->verb;
    }
    return {};
}

std::optional<int> openBlock(const Dialect::Dialect &dialect, const QList<Sql::Statement> &statements, int count)
{
    std::optional<int> open;
    for (int i = 0; i < std::min(count, int(statements.size())); ++i) {
        const auto verb = transactionVerb(dialect, statements.at(i));
        if (verb == TransactionVerb::Begin && !open)
            open = i;
        else if (verb && verb != TransactionVerb::Begin)
            open.reset();
    }
    return open;
}

Interrupted settled(const Dialect::Dialect &dialect, const QList<Sql::Statement> &statements, Interrupted interrupted)
{
    const auto open = openBlock(dialect, statements, interrupted.done);
    if (!open)
        return interrupted;
    const bool committing = interrupted.uncertain > 0 && interrupted.uncertain <= statements.size()
        && !interrupted.failed
        && transactionVerb(dialect, statements.at(interrupted.uncertain - 1)) == TransactionVerb::Commit;
    if (committing)
        return interrupted;
    return {.direction = interrupted.direction, .done = *open};
}

QString byHand(const Format::Format *format, const QString &historyTable, const QString &version,
               const QString &previousVersion)
{
    if (!format || !format->recordByHand)
        return QCoreApplication::translate("Engine", "Look at the database: finish or undo the migration by hand.");
    const QString stands = format->recordByHand(historyTable, version, previousVersion, true);
    const QString gone = format->recordByHand(historyTable, version, previousVersion, false);
    if (format->marksFailure) {
        return QCoreApplication::translate(
                   "Engine",
                   "Look at the database, and finish or undo the migration by hand. Then, if it stands: %1. If it does "
                   "not: %2.")
            .arg(stands, gone);
    }
    // Without a mark in the history that it broke off stands in our journal alone, which only a run changes.
    return QCoreApplication::translate(
               "Engine",
               "Look at the database, and finish or undo the migration by hand. Then, if it stands: %1. If it does "
               "not: %2, and let %3 itself run it the next time.")
        .arg(stands, gone, format->name);
}

QString statementsInWords(int from, int to)
{
    if (to < from)
        return {};
    return from == to ? QCoreApplication::translate("Engine", "statement %1").arg(from)
                      : QCoreApplication::translate("Engine", "statements %1–%2").arg(from).arg(to);
}

} // namespace Engine
