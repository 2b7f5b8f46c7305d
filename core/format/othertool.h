// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Format {

/// A tool whose migrations are known by sight and not read.
struct OtherTool
{
    QString name; ///< "Flyway"
    QString example; ///< a file of it, from the folder on
    QString hint; ///< translated: what to do and to set, so that they are read
};

/// Whose migrations do these places of the folder hold? Nothing: nobody's that is known.
std::optional<OtherTool> otherTool(const QString &folder, const QStringList &places);

} // namespace Format
