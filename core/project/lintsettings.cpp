// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Project {

/// Does the pattern stand for the whole path? `*` and `?` do not cross a folder's border, `**` does.
static bool matches(QStringView pattern, QStringView path)
{
    while (!pattern.isEmpty()) {
        if (pattern.startsWith("**"_L1)) {
            QStringView rest = pattern.sliced(2);
            if (rest.startsWith(u'/') && matches(rest.sliced(1), path)) // "**/" may be no folder at all
                return true;
            for (qsizetype i = 0; i <= path.size(); ++i) {
                if (matches(rest, path.sliced(i)))
                    return true;
            }
            return false;
        }
        if (pattern.front() == u'*') {
            const QStringView rest = pattern.sliced(1);
            for (qsizetype i = 0; i <= path.size(); ++i) {
                if (matches(rest, path.sliced(i)))
                    return true;
                if (i < path.size() && path.at(i) == u'/')
                    break;
            }
            return false;
        }
        if (path.isEmpty() || (pattern.front() == u'?' ? path.front() == u'/' : pattern.front() != path.front()))
            return false;
        pattern = pattern.sliced(1);
        path = path.sliced(1);
    }
    return path.isEmpty();
}

/// The path itself or a folder above it.
static bool covers(const QString &pattern, const QString &file)
{
    const QStringView trimmed = pattern.endsWith(u'/') ? QStringView(pattern).chopped(1) : QStringView(pattern);
    for (qsizetype end = file.size(); end > 0; end = file.lastIndexOf(u'/', end - 1)) {
        if (matches(trimmed, QStringView(file).first(end)))
            return true;
    }
    return false;
}

bool LintOverride::fits(const QString &file, std::optional<TargetKind> kind) const
{
    if (!kinds.isEmpty() && (!kind || !kinds.contains(*kind)))
        return false;
    return paths.isEmpty() || std::ranges::any_of(paths, [&](const QString &pattern) { return covers(pattern, file); });
}

LintSettings LintSettings::at(const QString &file, std::optional<TargetKind> kind) const
{
    LintSettings result = *this;
    result.overrides.clear();
    for (const LintOverride &each : overrides) {
        if (!each.fits(file, kind))
            continue;
        result.all = each.all.value_or(result.all);
        for (auto rule = each.rules.cbegin(); rule != each.rules.cend(); ++rule) {
            RuleSettings &own = result.rules[rule.key()];
            if (!rule->severity.isEmpty())
                own.severity = rule->severity;
            own.parameters.insert(rule->parameters);
        }
    }
    return result;
}

} // namespace Project
