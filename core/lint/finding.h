// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/migration.h"
#include "core/sql/range.h"

#include <QList>
#include <QString>

namespace Lint {

enum class Severity { Info, Warning, Error };
QString severityName(Severity severity); ///< "info", "warning", "error": never translated, for JSON and settings

/// A replacement in one file; an empty range inserts.
struct Edit
{
    QString file; ///< relative to the project's folder
    Sql::Range range;
    QByteArray text;

    bool operator==(const Edit &) const = default;
};

/// A migration that a fix puts behind the project's last one, through the project's format.
struct NewMigration
{
    QString name; ///< "validate_orders_customer_id_fkey"
    QByteArray up;
    QByteArray down = {};
    bool transaction = true; ///< false: the statements must each run alone

    bool operator==(const NewMigration &) const = default;
};

/// A file gets another name; nothing is written over.
struct Renaming
{
    QString from; ///< relative to the project's folder, as `to`
    QString to;

    bool operator==(const Renaming &) const = default;
};

/// Edits, new migrations and new names that belong together: all of them are made or none. `safe`: does not change what
/// the migrations do to rows or schema once all of them have run.
struct Fix
{
    QString title; ///< translated: "Build the index concurrently"
    bool safe = false;
    QList<Edit> edits = {};
    QList<NewMigration> newMigrations = {};
    QList<Renaming> renamings = {};

    bool operator==(const Fix &) const = default;
};

/// What a rule says about a place in a script.
struct Finding
{
    QString rule; ///< id
    Severity severity = Severity::Warning;
    QString file; ///< relative to the project's folder
    QString version = {};
    Project::Direction direction = Project::Direction::Up;
    Sql::Range range = {}; ///< bytes in the file
    QString message; ///< translated: names the object, says what happens to whom for how long
    QString help = {}; ///< translated: what to write instead
    QList<Fix> fixes = {};
    bool yields = true; ///< to the findings of Rule::yieldsTo; false: it says what they do not

    bool operator==(const Finding &) const = default;
};

} // namespace Lint
