// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

#include <optional>
#include <set>

namespace Lint {

/// Types, views, sequences and schemas as each statement of a script finds them, by what the migrations before and the
/// statements above have made and dropped. Only what is certain: what may have changed them otherwise (CASCADE, an
/// owner that goes, code) makes it forget.
class KnownObjects
{
public:
    explicit KnownObjects(const Script &script)
        : m_script(script)
    {
    }

    /// Goes past a change of statement `at`. In their order, each once.
    void remember(const Sql::Change &change, qsizetype at);

    /// Does an object that the statement makes stand there already, so that it fails?
    bool isThere(const Sql::CreateObject &create, qsizetype at) const;
    /// Does a view stand there, where a table is to be made?
    bool isView(const Sql::Name &name, qsizetype at) const;
    /// Is it made for the session, so that it stands beside others?
    bool isPassing(const Sql::CreateObject &create, qsizetype at) const;
    /// Has a statement above dropped it?
    bool isGone(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const;
    /// The labels of an enum; nothing: not known.
    std::optional<QStringList> labels(const Sql::Name &type, qsizetype at) const;

private:
    QString key(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const;
    const Schema::Snapshot *before() const;

    const Script &m_script;
    std::set<QString> m_made;
    std::set<QString> m_gone;
    std::set<QString> m_passing; ///< temporary ones, which stand before others of their names
    QHash<QString, QStringList> m_labels; ///< of enums that the script made, and what it added to others; by key
    bool m_seenLabels = true; ///< nothing above may have changed some unseen
};

} // namespace Lint
