// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

namespace Project {

/// Who wrote a file and when, as git has it.
struct Authorship
{
    QString author;
    QDateTime committed; ///< of the commit that added the file
    bool changedSince = false; ///< has later commits or uncommitted changes
};

/// For every file (relative to `folder`) that git knows; empty outside a repository. One walk over the history for all
/// of them.
QHash<QString, Authorship> authorship(const QString &folder, const QStringList &files);

} // namespace Project
