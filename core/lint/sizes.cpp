// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/sizes.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lint {

bool isLarge(const Project::Project &project, const Dialect::TableSize &size)
{
    const Project::RuleSettings own = project.settings.lint.rules.value(u"large-table-ddl"_s);
    return own.severity != "off"_L1
        && (size.rows > own.parameters.value(u"rows"_s, 1'000'000).toLongLong()
            || size.bytes > own.parameters.value(u"bytes"_s, 1'000'000'000).toLongLong());
}

static QString durationInWords(double seconds)
{
    if (seconds < 1)
        return QCoreApplication::translate("Lint", "less than a second");
    if (seconds < 120)
        return QCoreApplication::translate("Lint", "%n second(s)", nullptr, int(seconds));
    // A count has a name: lupdate never returns from translate() with an expression such as int(seconds / 60).
    const double minutes = seconds / 60;
    if (minutes < 120)
        return QCoreApplication::translate("Lint", "%n minute(s)", nullptr, int(minutes));
    const double hours = minutes / 60;
    return QCoreApplication::translate("Lint", "%n hour(s)", nullptr, int(hours));
}

QString effortOf(const Dialect::TableSize &size)
{
    static constexpr double read = 400e6;
    static constexpr double written = 100e6;
    if (size.bytes <= 0)
        return {};
    const QLocale locale;
    return QCoreApplication::translate("Lint",
                                       "To read it takes about %1, to write it anew about %2, up to %3 of free disk, "
                                       "and as much log, which replicas must follow.")
        .arg(durationInWords(double(size.bytes) / read), durationInWords(double(size.bytes) / written),
             locale.formattedDataSize(size.bytes * 2));
}

} // namespace Lint
