// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace Project {

/// A file as git sees it.
struct VersionedFile
{
    enum class State { Committed, Changed, Untracked, Ignored };
    State state = State::Committed;
    /// As the remote's main branch has it (origin/HEAD, else origin/main, else origin/master); nothing where there is
    /// no such branch, or the file is not in it.
    std::optional<QByteArray> released = {};

    bool operator==(const VersionedFile &) const = default;
};

/// For every file (relative to `folder`) that exists; nothing outside a repository, or in a bare one.
std::optional<QHash<QString, VersionedFile>> versionControl(const QString &folder, const QStringList &files);

} // namespace Project
