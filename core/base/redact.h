// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The same text with every password in it replaced: in the authority of a URL (`user:secret@host`), in a query
/// (`password=`, `sslpassword=`), in `key=value` form, and in SQL as withSecretsHidden() has it.
QString redacted(const QString &text);

/// SQL for people and logs: what stands where a password does ('…' behind PASSWORD and IDENTIFIED BY, password= in a
/// connection string, the authority of a URL) is filled with stars. Each character keeps its size, so that places in
/// the text stay what they are. The same text, not copied, where there is none.
QByteArray withSecretsHidden(const QByteArray &sql);
