// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <optional>

/// What went wrong, told once, for a person. Only `message` is always there; the fields below it are what was
/// known about the cause and the place. No field ever holds a password: see redacted() in base/redact.h.
struct Error
{
    /// Decides the command's exit status and which page or message bar the workbench shows.
    enum class Kind {
        Input, ///< wrong use, settings, files: exit 2
        Untrusted, ///< refused until its reader trusts the project, see project/trust.h: exit 2
        Unreachable, ///< a database could not be reached or refused: exit 3
        Failed, ///< a statement or migration failed while it ran: exit 4
        Locked, ///< another run holds the lock: exit 5
        Cancelled, ///< the user stopped it
    };

    QString message; ///< one sentence, translated, no trailing newline
    QString detail = {}; ///< the server's own words
    QString hint = {}; ///< the way out: what the reader can do now
    QString file = {}; ///< the file at fault, as the user would name it
    int line = 0; ///< counts from 1; 0: not known
    QString sqlState = {}; ///< five characters where the server has them
    std::optional<qsizetype> position = {}; ///< byte offset into the text that failed
    Kind kind = Kind::Input;

    bool operator==(const Error &) const = default;
};

template<typename T = void>
using Result = std::expected<T, Error>;

/// `return failure(tr("No such version: %1").arg(version));`
inline std::unexpected<Error> failure(QString message, QString detail = {})
{
    return std::unexpected(Error{.message = std::move(message), .detail = std::move(detail)});
}

inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected(std::move(error));
}
