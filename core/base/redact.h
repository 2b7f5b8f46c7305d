// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The same URL or connection string with every password in it replaced by "***": in the authority
/// (`user:secret@host`), in a query (`password=`, `sslpassword=`) and in `key=value` form.
QString redacted(const QString &urlOrConnectionString);
