// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/project/project.h"

#include <QHash>

#include <memory>

namespace Lint {

/// Tells for each finding what stays the same of it when lines move, comments and blanks change, files are renamed,
/// tables grow or the language is another: SHA-256 in hexadecimal over the rule, the migration's version and direction,
/// and the words of the statement that it is in, with the number of the word that it stands at. Equal ones are told
/// apart by their order. Linear in the scripts that have findings, when those come file by file.
class Fingerprints
{
public:
    explicit Fingerprints(const Project::Project &project);
    ~Fingerprints();
    Q_DISABLE_COPY_MOVE(Fingerprints)

    QString next(const Finding &finding);

private:
    class Statements;
    std::unique_ptr<Statements> m_statements;
    QHash<std::pair<quint64, quint64>, int> m_seen; ///< by the beginning of the digest
};

/// Of all of them.
QStringList fingerprints(const Project::Project &project, const QList<Finding> &findings);

} // namespace Lint
