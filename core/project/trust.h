// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Project {

/// Where this user's own records of a project stand: its journal, its proofs, whether it is trusted. Nothing in it
/// comes with the project. Below the user's data folder, or SWITCHBACK_DATA_HOME.
QString recordsFolder(const QString &projectFolder);

/// Whether this user has said that the project's scripts may do on scratch databases all that its own tool would let
/// them do: read and write files, start programs, reach other servers; and that its URLs may take environment
/// variables. Until then they reach nothing but the database, and take none.
bool isTrusted(const QString &projectFolder);
Result<> trust(const QString &projectFolder);

} // namespace Project
