// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace Project {

enum class TargetKind { Development, Staging, Production };
QString targetKindName(TargetKind kind);

/// A database that migrations are applied to, as settings name it.
struct Target
{
    QString name;
    QString url; ///< as written: may hold ${NAME}; see Project::url()
    TargetKind kind = TargetKind::Development;
    QString history = {}; ///< history table where it is not the format's default
    int line = 0; ///< of switchback.toml, where the URL stands; 0: not known
    bool typed = false; ///< the user's own word on the command line, not the project's

    bool operator==(const Target &) const = default;
};

struct ScratchSettings
{
    QString url = QStringLiteral("auto"); ///< as a target's; see Project::checkScratch()
    int line = 0; ///< where that stands
    QString seed = {}; ///< a file of SQL with rows to test with, relative to the project's folder
    int rows = 200; ///< generated rows per table
    /// Kinds of unavoidable difference that the project accepts as proved: "column-order", "enum-value".
    QStringList accept = {};

    bool operator==(const ScratchSettings &) const = default;
};

/// What [lint.rules] says of one rule.
struct RuleSettings
{
    QString severity = {}; ///< "off", "info", "warning", "error"; empty: the rule's own
    QVariantMap parameters = {};

    bool operator==(const RuleSettings &) const = default;
};

/// [[lint.override]]: rules for some files, some kinds of target, or both.
struct LintOverride
{
    /// Patterns for files, relative to the project's folder: `*` and `?` stay within a folder, `**` does not; empty:
    /// all.
    QStringList paths = {};
    QList<TargetKind> kinds = {}; ///< empty: any, and none
    std::optional<bool> all = {}; ///< as LintSettings::all
    QMap<QString, RuleSettings> rules = {};

    bool fits(const QString &file, std::optional<TargetKind> kind) const;
    bool operator==(const LintOverride &) const = default;
};

struct LintSettings
{
    QString failOn = QStringLiteral("warning"); ///< "error", "warning", "info"
    bool all = false; ///< also the rules that are off by default
    QString serverVersion = {}; ///< assumed when no target is connected: "17"
    QMap<QString, RuleSettings> rules = {};
    /// What differs for some files or targets; a later one wins over an earlier one.
    QList<LintOverride> overrides = {};
    QString baseline = {}; ///< a file of findings that are not told, relative to the project's folder; empty: none

    /// What holds for a file, with every override that fits taken in: `overrides` is empty then. `kind`: of the target
    /// that the lint is for; nothing: overrides for kinds do not fit.
    LintSettings at(const QString &file, std::optional<TargetKind> kind) const;
    bool operator==(const LintSettings &) const = default;
};

/// `switchback.toml`, every key optional; see design.md, "Settings".
struct Settings
{
    QString format = {}; ///< empty: detected
    QString path = {}; ///< folder of the migrations below the project's folder; empty: detected
    QString dialect = {}; ///< empty: detected
    QList<Target> targets = {};
    ScratchSettings scratch = {};
    LintSettings lint = {};
    QStringList compatibilityQueries = {};
    /// Engine: how long a statement may wait for a lock, in milliseconds, and how often a run tries again.
    int lockTimeout = 5000;
    int lockRetries = 5;

    bool operator==(const Settings &) const = default;
};

/// The settings of a folder; defaults when it has no switchback.toml. Errors name the file, the line, the key and what
/// is allowed there. An unknown key is an error: it is most often a misspelt one.
Result<Settings> loadSettings(const QString &folder);

/// The text that `switchback init` writes: what was recognised, and the rest as commented examples.
QByteArray settingsTemplate(const Settings &settings);

/// "17" → 170000, "17.4" → 170400, "3.46.1" → 34601; 0 when it is no version.
int versionNumber(const QString &version);

} // namespace Project
