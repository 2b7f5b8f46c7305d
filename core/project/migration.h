// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/range.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringBuilder>
#include <QStringList>

#include <optional>

namespace Project {

enum class Direction { Up, Down };

/// "up", "down": as files, JSON and the command say it.
QString directionName(Direction direction);

/// How the project's own tool runs a script.
enum class TransactionMode {
    Wrapped, ///< the tool opens a transaction around the script and its history row
    Implicit, ///< the script goes as one query: a transaction of its own, except where it is a single statement
              ///< (golang-migrate on PostgreSQL)
    None, ///< each statement alone (`transaction:false`, `NO TRANSACTION`)
};

/// The SQL of one direction: a file, or a section of one.
struct Script
{
    Direction direction = Direction::Up;
    QString file = {}; ///< relative to the project's folder
    QByteArray fileText = {}; ///< the whole file, UTF-8
    Sql::Range section = {}; ///< the part of it that is this script
    TransactionMode transaction = TransactionMode::Wrapped;

    QByteArrayView text() const { return QByteArrayView(fileText).sliced(section.begin, section.length()); }
    bool operator==(const Script &) const = default;
};

/// One versioned change.
struct Migration
{
    QString version; ///< as the history table holds it
    QString name; ///< "create_users"
    std::optional<Script> up = {};
    std::optional<Script> down = {};
    QStringList files = {}; ///< relative to the project's folder

    const std::optional<Script> &script(Direction direction) const { return direction == Direction::Up ? up : down; }
    /// "20260101120000_create_users"
    QString title() const { return name.isEmpty() ? version : version % u'_' % name; }
    /// SHA-256 over both scripts' bytes, in hexadecimal: changes exactly when one of them does.
    QString fingerprint() const;
    bool operator==(const Migration &) const = default;
};

} // namespace Project
