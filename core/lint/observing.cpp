// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observing.h"

namespace Lint {

const ObservedState *observedState(const Script &script)
{
    if (!script.observed || !script.observed->history)
        return nullptr;
    const auto &states = script.observed->history->states;
    const auto found = states.constFind(script.migration->version);
    return found == states.cend() ? nullptr : &*found;
}

const ObservedFile *observedFile(const Script &script)
{
    if (!script.observed || !script.observed->files || !script.source)
        return nullptr;
    const auto found = script.observed->files->constFind(script.source->file);
    return found == script.observed->files->cend() ? nullptr : &*found;
}

bool wantsProof(const Script &script)
{
    if (!script.observed || !script.observed->proofs)
        return false;
    const ObservedState *state = observedState(script);
    return !state || state->state == ObservedState::State::Pending;
}

const ObservedProof *observedProof(const Script &script)
{
    if (!script.observed || !script.observed->proofs)
        return nullptr;
    const auto found = script.observed->proofs->constFind(script.migration->version);
    return found == script.observed->proofs->cend() ? nullptr : &*found;
}

static QString qualifiedName(const Sql::Name &name, const QString &defaultSchema)
{
    return name.schema.isEmpty() && !defaultSchema.isEmpty() ? defaultSchema + u'.' + name.name : name.display();
}

QList<Dialect::Forecast> forecasts(const Script &script)
{
    QList<Dialect::Forecast> result;
    if (!script.dialect || !script.dialect->forecast)
        return result;
    Dialect::Surroundings around{.serverVersion = script.serverVersion, .schema = script.schema, .sizes = script.sizes};
    for (const Statement &statement : script.statements) {
        around.inTransaction = statement.inTransaction;
        result.append(script.dialect->forecast(statement.sql, statement.meaning, around));
        for (const Sql::Change &change : statement.meaning.changes) {
            if (const auto *made = std::get_if<Sql::CreateTable>(&change))
                around.newTables.insert(qualifiedName(made->name, script.dialect->defaultSchema));
        }
    }
    return result;
}

QList<BlockingStatement> blockingStatements(const Script &script)
{
    QList<BlockingStatement> result;
    const QList<Dialect::Forecast> all = forecasts(script);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).blocksReads || all.at(i).blocksWrites)
            result.append({i, all.at(i)});
    }
    return result;
}

} // namespace Lint
