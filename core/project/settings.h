// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QVariant>

namespace Project {

enum class TargetKind { Development, Staging, Production };
QString targetKindName(TargetKind kind);

/// A database that migrations are applied to, as settings name it.
struct Target
{
    QString name;
    QString url; ///< as written: may hold ${NAME}; see Database::parseUrl()
    TargetKind kind = TargetKind::Development;
    QString history = {}; ///< history table where it is not the format's default

    bool operator==(const Target &) const = default;
};

struct ScratchSettings
{
    QString url = QStringLiteral("auto");
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

struct LintSettings
{
    QString failOn = QStringLiteral("warning"); ///< "error", "warning", "info"
    bool all = false; ///< also the rules that are off by default
    QString serverVersion = {}; ///< assumed when no target is connected: "17"
    QMap<QString, RuleSettings> rules = {};

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
