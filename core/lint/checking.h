// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/rule.h"

#include <span>
#include <vector>

namespace Lint {

/// The rules that settings and dialect leave for one direction of a migration, with what settings say of them.
class RuleChoice
{
public:
    struct Chosen
    {
        const Rule *rule = nullptr;
        QVariantMap parameters = {};
        std::optional<Severity> fixed = {}; ///< as Report takes it
    };

    RuleChoice() = default;
    RuleChoice(const Script &script, const Project::LintSettings &settings);

    const QList<Chosen> &rules() const { return m_rules; }
    /// Parts that hold all of them, for `hands` threads that take one after the other: first those that share a replay
    /// of the schema, which nobody else needs to make again then, and those that share a walk without one.
    std::vector<RuleChoice> divided(int hands) const;

private:
    QList<Chosen> m_rules;
};

/// The choices for all of a project's scripts, made once where settings do not differ from file to file.
class RuleChoices
{
public:
    RuleChoices(const Project::Project &project, const Dialect::Dialect *dialect);

    RuleChoice of(const Script &script) const;

private:
    bool m_varies;
    RuleChoice m_up;
    RuleChoice m_down;
};

/// Do rules that look at each statement alone (Rule::each) go over a script together, or each by itself? They say the
/// same; a test asks both ways.
enum class Walk { Shared, Own };

struct ToCheck
{
    Script *script;
    RuleChoice choice;
};

/// What the rules say of each of the scripts, which are one direction of one migration. A direction without a script
/// has nothing to look at: what is missing is said at the other one.
/// A rule looks at all scripts before the next rule does: its code is in the processor's cache then. A script and its
/// counterpart are not to be asked about at once.
/// `scope`: only of the rules that look no further.
std::vector<QList<Finding>> checkScripts(std::span<const ToCheck> scripts, Scope scope = Scope::Script,
                                         Walk walk = Walk::Shared);

/// The same of one large script: the crew divides the rules among its hands.
/// Where a stop is requested meanwhile some are missing.
QList<Finding> checkLarge(Script &script, const RuleChoice &choice, Crew &crew, const std::stop_token &stop = {});

/// The scripts of one file, with what their rules say, which is taken out of `raw`: one per cause, without what the
/// file asks to be silent.
void settle(const QList<const Script *> &scripts, std::span<QList<Finding>> raw, QList<Finding> &result);

/// What rules say of the project as a whole; what a file asks to be silent there is left out.
QList<Finding> checkWhole(const Whole &whole);

} // namespace Lint
