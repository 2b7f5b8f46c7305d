// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/linter.h"

#include <QByteArrayView>

#include <memory>

namespace Lint {

class LiveParts;

/// What can be said at once of the place that was edited.
struct Nearby
{
    QString file = {};
    Sql::Range range = {}; ///< of the statements that changed
    /// Those in the range, of rules that look at a statement and at what makes the objects that it names. Without
    /// fixes: they come with Live::findings().
    QList<Finding> findings = {};
    bool whole = true; ///< false: so much hangs together with the statements that it was not looked at
};

/// One migration that is being edited: what check() says of it, at the price of what an edit changed. One thread at a
/// time.
class Live
{
public:
    /// `knowledge.schema` is taken from `schema`, which is kept.
    Live(std::shared_ptr<const Project::Project> project, Project::Migration migration,
         std::shared_ptr<const Schema::Snapshot> schema = {}, Knowledge knowledge = {});
    ~Live();
    Live(Live &&) noexcept;
    Live &operator=(Live &&) noexcept;

    /// The bytes at `range` of the file become `text`.
    void edit(const QString &file, Sql::Range range, QByteArrayView text);
    /// The file's whole text, where it is not known what changed: finds the piece that did.
    void setText(const QString &file, const QByteArray &text);

    const Project::Migration &migration() const;
    /// Exactly what check() gives for migration().
    const QList<Finding> &findings();
    /// Of the last edit, at a price that does not grow with the script: for the time until findings() has been asked on
    /// another thread.
    Nearby nearby();
    /// How many statements have been parsed so far.
    qsizetype parsed() const;

private:
    std::unique_ptr<LiveParts> m_parts;
};

} // namespace Lint
