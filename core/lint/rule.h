// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"
#include "core/project/settings.h"

namespace Lint {

/// Collects what a rule finds; knows file, version and direction, so that a rule says only range, message and fixes.
class Report
{
public:
    Report(const Script &script, QString rule, Severity severity, QList<Finding> &findings);

    /// Adds a finding at a range of the file and returns it, to add help and fixes to.
    Finding &add(Sql::Range range, const QString &message);
    /// With a severity other than the rule's own: a rule that lacks an input steps down to info and says so.
    Finding &add(Sql::Range range, const QString &message, Severity severity);

private:
    const Script &m_script;
    QString m_rule;
    Severity m_severity;
    QList<Finding> &m_findings;
};

/// One lint rule: a pure function over a script. Its page is resources/rules/<id>.md.
struct Rule
{
    QString id; ///< "create-index-not-concurrent": the file's and the page's name too
    QString title; ///< translated
    Severity severity = Severity::Warning;
    QStringList dialects = {}; ///< empty: all
    bool onByDefault = true;
    /// Rules whose finding at the same statement makes this one superfluous: the most specific speaks.
    QStringList yieldsTo = {};
    /// Which directions it looks at. In a down script, locking rules speak as info; see lint-rules.md, section 0.
    bool onUp = true;
    bool onDown = true;
    bool infoOnDown = false;
    void (*check)(const Script &script, const QVariantMap &parameters, Report &report) = nullptr;
};

/// Every rule, in the order of core/lint/rules/CMakeLists.txt.
const QList<Rule> &allRules();

} // namespace Lint
