// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/project/project.h"

#include <cstddef>
#include <cstdint>

/// What the fuzzer's bytes say: the first chooses the dialect, the second the circumstances, the rest is the script.
/// Any byte is allowed; seeds use digits: "00CREATE TABLE …" is PostgreSQL in a transaction.
struct FuzzInput
{
    const Dialect::Dialect *dialect = nullptr; ///< null: fewer than two bytes
    bool down = false;
    Project::TransactionMode transaction = Project::TransactionMode::Wrapped;
    QByteArray text = {};

    FuzzInput(const std::uint8_t *data, std::size_t size);
    /// A project of one migration whose script in the chosen direction is `script`.
    Project::Project project(const QByteArray &script) const;
};

/// Ends the process, with a core that the fuzzer keeps the input of, when something that must hold does not.
void require(bool holds, const char *what);
