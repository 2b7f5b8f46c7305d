// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Database {

/// Where a database is: sqlite:PATH, postgresql://user@host:port/name?options, mysql://…, mariadb://…
struct Url
{
    QString scheme; ///< as written, lower case: "sqlite", "postgresql", "postgres", …
    QString user = {};
    QString password = {}; ///< never shown, logged or written: print display()
    QString host = {}; ///< a folder for a Unix socket (from ?host=/folder)
    int port = 0;
    QString database = {}; ///< database name; the file's path for SQLite
    QMap<QString, QString> options = {};

    /// The URL without its password: what people, reports and errors may see.
    QString display() const;
    bool operator==(const Url &) const = default;
};

/// Where ${NAME} in a URL takes an environment variable.
enum class Variables {
    /// Only a URL that is one variable as a whole: the environment itself then says what goes where. Whoever writes the
    /// rest of a URL decides which host is told the variable.
    AsTheWhole,
    Anywhere,
};

/// The variables that a URL's text names, each once.
QStringList variablesIn(const QString &text);
/// The text is one ${NAME} and nothing else.
bool isOneVariable(const QString &text);

/// Reads a URL from settings or the command line. A variable that may not be taken, or is not set, is an error that
/// names it. A relative SQLite path is taken from `folder`.
Result<Url> parseUrl(const QString &text, const QString &folder, Variables variables = Variables::AsTheWhole);

} // namespace Database
