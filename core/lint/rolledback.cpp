// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rolledback.h"

#include <algorithm>
#include <span>

namespace Lint {

namespace {

struct Savepoint
{
    QString name;
    qsizetype at = 0;
};

bool isRollback(const Sql::Change &change)
{
    const auto *control = std::get_if<Sql::TransactionControl>(&change);
    return control
        && (control->verb == Sql::TransactionVerb::Rollback || control->verb == Sql::TransactionVerb::RollbackTo);
}

/// The replay follows what becomes of settings.
bool isSession(const Sql::Change &change)
{
    return std::holds_alternative<Sql::SetParameter>(change) || std::holds_alternative<Sql::TransactionControl>(change);
}

void undo(std::span<Statement> statements)
{
    for (Statement &statement : statements) {
        if (!statement.meaning.syntaxError)
            statement.meaning.changes.removeIf([](const Sql::Change &change) { return !isSession(change); });
    }
}

} // namespace

void leaveOutRolledBack(QList<Statement> &statements)
{
    const auto rollsBack = [](const Statement &statement) {
        return std::ranges::any_of(statement.meaning.changes, isRollback);
    };
    if (std::ranges::none_of(std::as_const(statements), rollsBack))
        return;
    const std::span<Statement> all = statements;
    std::vector<Savepoint> savepoints;
    const auto savepoint = [&](const QString &name) { // the last of its name
        return std::ranges::find_last(savepoints, name, &Savepoint::name).begin();
    };
    size_t begin = 0; // of the transaction
    for (size_t i = 0; i < all.size(); ++i) {
        if (i > 0 && all[i].transaction != all[i - 1].transaction)
            begin = i;
        const QList<Sql::Change> changes = all[i].meaning.changes;
        for (const Sql::Change &change : changes) {
            const auto *control = std::get_if<Sql::TransactionControl>(&change);
            if (!control)
                continue;
            switch (control->verb) {
            case Sql::TransactionVerb::Savepoint:
                savepoints.push_back({control->savepoint, qsizetype(i)});
                break;
            case Sql::TransactionVerb::Release:
                savepoints.erase(savepoint(control->savepoint), savepoints.end());
                break;
            case Sql::TransactionVerb::RollbackTo:
                if (const auto to = savepoint(control->savepoint); to != savepoints.end()) {
                    undo(all.subspan(size_t(to->at), i - size_t(to->at)));
                    savepoints.erase(std::next(to), savepoints.end());
                }
                break;
            case Sql::TransactionVerb::Rollback:
                if (!savepoints.empty()) // in SQLite the outermost one begins a transaction
                    begin = std::min(begin, size_t(savepoints.front().at));
                undo(all.subspan(begin, i - begin));
                savepoints.clear();
                break;
            case Sql::TransactionVerb::Begin:
            case Sql::TransactionVerb::Commit:
                savepoints.clear();
                break;
            }
        }
    }
}

} // namespace Lint
