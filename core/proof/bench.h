// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/run.h"
#include "core/format/format.h"
#include "core/proof/proof.h"

namespace Proof {

/// The scratch server of one call and the database on it that follows the project's migrations, without generated rows:
/// every proof works on a copy of it.
class Bench
{
public:
    static Result<Bench> make(const Project::Project &project, const ProgressObserver &progress);
    Bench(Bench &&) = default;
    Bench &operator=(Bench &&) = delete;
    ~Bench();

    /// Applies one migration's up script to the base.
    Result<> advance(const Project::Migration &migration, std::stop_token stop);
    /// Why the base could not follow the migrations up to here; nothing: it did.
    const std::optional<Error> &broken() const { return m_broken; }

    /// A copy of the base, open twice: to work on, and to watch from.
    struct Copy
    {
        Database::Url url;
        std::unique_ptr<Database::Connection> connection;
        std::unique_ptr<Database::Connection> watcher;
    };
    Result<Copy> copy(const QString &hint);
    /// Connects to it anew, as a tool does that runs down another day: what a script set for its session, temporary
    /// tables included, is gone.
    Result<> renew(Copy &copy) const;
    /// `roles`: those that scripts made there. They are the server's, and would outlive the database.
    Result<> discard(Copy copy, const QStringList &roles = {});
    QStringList rolesOf(const Project::Migration &migration) const;

    Result<Schema::Snapshot> inspect(Database::Connection &connection) const;
    /// Connects to the base; closed again before the next copy is made.
    Result<std::unique_ptr<Database::Connection>> openBase() const { return open(m_base); }

    const Project::Project &project() const { return *m_project; }
    const Dialect::Dialect &dialect() const { return *m_dialect; }
    const QString &historyTable() const { return m_historyTable; }
    QString server() const { return m_scratch->description(); }

private:
    Bench() = default;
    Result<std::unique_ptr<Database::Connection>> open(const Database::Url &url) const;
    Result<> dropRoles(const QStringList &roles);

    const Project::Project *m_project = nullptr;
    const Dialect::Dialect *m_dialect = nullptr;
    const Format::Format *m_format = nullptr;
    QString m_historyTable;
    std::unique_ptr<Dialect::Scratch> m_scratch;
    Database::Url m_base;
    std::optional<Error> m_broken;
    QStringList m_roles; ///< made in the base
};

} // namespace Proof
