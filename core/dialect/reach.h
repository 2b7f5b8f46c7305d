// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/url.h"

namespace Dialect {

/// What scripts can get at from a scratch database. `Database`: nothing but the database itself; no other file, program
/// or server. `Everything`: what the server lets its owner do, for projects that are trusted (see project/trust.h).
enum class Reach { Database, Everything };

/// What a URL for scratch databases may take from the environment.
Database::Variables variablesFor(Reach reach);

/// An option in the URLs of scratch databases, so that a connection knows why something is refused to it.
void confine(Database::Url &url);
bool isConfined(const Database::Url &url);

/// The way out of such a refusal; translated.
QString trustHint();

} // namespace Dialect
