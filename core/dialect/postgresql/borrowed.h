// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/url.h"

namespace PostgreSql {

/// What libpq would put in besides the URL, and send to a host of that URL that is not this machine: the password from
/// PGPASSWORD, or from an entry of the service file. The password file is asked by host and is not among them.
QStringList borrowedSecrets(const Database::Url &url);

} // namespace PostgreSql
