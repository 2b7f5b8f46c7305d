// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/format.h"

namespace Format {

/// For which database a project's scripts are written, and how that was found out.
struct DetectedDialect
{
    QString dialect = {}; ///< empty: nothing tells
    QString reason = {}; ///< translated
    std::optional<Error> problem = {};
};

/// Asks, in this order: settings, the targets' URLs, the URL in .env or the environment, the scripts themselves. Of a
/// URL nothing but the scheme is looked at.
DetectedDialect detectDialect(const Project::Project &project, const Format &format);

/// What the scripts alone tell: the dialect whose parser refuses the fewest statements, and between equals the one
/// whose own words they hold.
DetectedDialect dialectOfScripts(const QList<QByteArray> &scripts);

} // namespace Format
