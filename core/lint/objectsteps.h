// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// When a script makes and drops what is neither table nor index, by kind and name: views of both kinds are one kind,
/// so are routines, and types. Read once per rule, in linear time.
class ObjectSteps
{
public:
    explicit ObjectSteps(const Script &script);

    /// The last statement before `at` that makes the object, where none drops it in between; -1: none.
    qsizetype madeBefore(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const;
    /// The first statement behind `at` that makes it; -1: none.
    qsizetype madeAfter(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const;
    /// By any statement.
    bool isMade(Sql::ObjectKind kind, const Sql::Name &name) const { return madeAfter(kind, name, -1) >= 0; }
    bool isDropped(Sql::ObjectKind kind, const Sql::Name &name) const;

private:
    QString key(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const;

    const Script &m_script;
    QHash<QString, QList<qsizetype>> m_made;
    QHash<QString, QList<qsizetype>> m_dropped;
};

/// What the up script makes, which its down script takes back without a loss.
class MadeByUp
{
public:
    explicit MadeByUp(const Script &script);

    /// Does `script` at `at` name what its up script makes? Never in an up script.
    bool contains(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const;

private:
    const Script &m_script;
    std::optional<ObjectSteps> m_up;
};

/// What the change made of `create`: null where the statement makes no object.
const Sql::CreateObject *createdObject(const Statement &statement);

} // namespace Lint
