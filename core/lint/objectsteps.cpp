// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/objectsteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

static QChar group(Sql::ObjectKind kind)
{
    using Sql::ObjectKind;
    switch (kind) {
    case ObjectKind::View:
    case ObjectKind::MaterializedView:
        return u'v';
    case ObjectKind::Function:
    case ObjectKind::Procedure:
    case ObjectKind::Aggregate:
        return u'f';
    case ObjectKind::Type:
    case ObjectKind::Enum:
    case ObjectKind::Domain:
        return u't';
    default:
        return QChar(ushort(0x100 + int(kind)));
    }
}

ObjectSteps::ObjectSteps(const Script &script)
    : m_script(script)
{
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &create, const Place &place) {
        m_made[key(create.kind, create.name, place.index)].append(place.index);
    });
    forEach<Sql::DropObject>(script, [&](const Sql::DropObject &drop, const Place &place) {
        for (const Sql::Name &name : drop.names)
            m_dropped[key(drop.kind, name, place.index)].append(place.index);
    });
}

QString ObjectSteps::key(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const
{
    // Schemas and databases stand in no schema.
    const bool loose = kind == Sql::ObjectKind::Schema || kind == Sql::ObjectKind::Database
        || kind == Sql::ObjectKind::Other;
    return group(kind) + (loose ? name.name : m_script.replay.key(name, at));
}

qsizetype ObjectSteps::madeBefore(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const
{
    const auto lastBefore = [at](const QList<qsizetype> &steps) {
        const auto after = std::ranges::lower_bound(steps, at);
        return after == steps.begin() ? qsizetype(-1) : *std::prev(after);
    };
    const QString wanted = key(kind, name, at);
    const qsizetype made = lastBefore(m_made.value(wanted));
    return made > lastBefore(m_dropped.value(wanted)) ? made : -1;
}

qsizetype ObjectSteps::madeAfter(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const
{
    const QList<qsizetype> steps = m_made.value(key(kind, name, at));
    const auto after = std::ranges::upper_bound(steps, at);
    return after == steps.end() ? -1 : *after;
}

bool ObjectSteps::isDropped(Sql::ObjectKind kind, const Sql::Name &name) const
{
    return m_dropped.contains(key(kind, name, m_script.statements.size()));
}

MadeByUp::MadeByUp(const Script &script)
    : m_script(script)
{
    if (!script.isUp() && script.counterpart)
        m_up.emplace(*script.counterpart);
}

bool MadeByUp::contains(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const
{
    // Where its own search path, not the other script's, finds it.
    return m_up && m_up->isMade(kind, m_script.replay.qualified(name, at));
}

const Sql::CreateObject *createdObject(const Statement &statement)
{
    for (const Sql::Change &change : statement.meaning.changes) {
        if (const auto *create = std::get_if<Sql::CreateObject>(&change))
            return create;
    }
    return nullptr;
}

} // namespace Lint
