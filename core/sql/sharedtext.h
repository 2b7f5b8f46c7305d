// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sql {

/// QString::fromUtf8() for names and types, of which a script has few and writes them over and over: a text that this
/// thread asked for a short while ago shares its memory.
QString sharedText(QByteArrayView utf8);

} // namespace Sql
