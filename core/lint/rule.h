// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"
#include "core/lint/translated.h"
#include "core/project/settings.h"

#include <QSet>

#include <memory>

namespace Lint {

struct Observed;
struct Rule;

/// Collects what a rule finds; knows file, version and direction, so that a rule says only range, message and fixes.
class Report
{
public:
    /// `fixed`: the severity that settings or the direction give to every finding of the rule; none: its own.
    /// Script and rule must stay.
    Report(const Script &script, const Rule &rule, std::optional<Severity> fixed)
        : m_script(script)
        , m_rule(rule)
        , m_fixed(fixed)
    {
    }

    /// Adds a finding at a range of the file and returns it, to add help and fixes to; the next add() may move it.
    Finding &add(Sql::Range range, const QString &message);
    /// With a severity of its own. A rule that lacks an input steps down to info and says so: info stays info whatever
    /// settings say.
    Finding &add(Sql::Range range, const QString &message, Severity severity);
    /// For what a lock or a rewrite of `table` costs: info where the connected target says that the table is small,
    /// with the numbers.
    Finding &addFor(const Place &place, const Sql::Name &table, Sql::Range range, const QString &message);
    Finding &addFor(const Place &place, const Sql::Name &table, Sql::Range range, const QString &message,
                    Severity severity);

    /// Is this the first time that the rule asks of this script? For what is said once of a table.
    bool isFirst(const QString &what);

    /// What a rule that is asked statement by statement (Rule::each) keeps from one to the next, in a class of its own;
    /// made of the arguments at the first question.
    template<typename Memory, typename... Args>
    Memory &memory(Args &&...args)
    {
        if (!m_memory)
            m_memory = std::make_shared<Memory>(std::forward<Args>(args)...);
        return *static_cast<Memory *>(m_memory.get());
    }

    QList<Finding> takeFindings() { return std::exchange(m_findings, {}); }

private:
    const Script &m_script;
    const Rule &m_rule;
    std::optional<Severity> m_fixed;
    QList<Finding> m_findings;
    QSet<QString> m_asked;
    std::shared_ptr<void> m_memory;
};

/// What a rule over the whole project is given: what belongs to no single script.
struct Whole
{
    const Project::Project &project;
    const Dialect::Dialect *dialect = nullptr; ///< null: not known
    const Observed *observed = nullptr; ///< null: nothing was
    const ProjectIndex &migrations;
};

/// How far a rule looks, so that a script that is being edited is not looked at from end to end for each key.
enum class Scope {
    /// Anywhere: it is run again after every edit.
    Script,
    /// Each finding stands at a statement and follows from that statement, its transaction, the parameters in force,
    /// and other statements that make, change or fill one of the objects that it names.
    Statement,
};

/// Which schema a rule asks about: a walk over a script brings it forward once, and asks each rule when it is there.
enum class Moment {
    Before, ///< as the statement finds it
    Behind, ///< as it leaves it
    End, ///< as the script leaves it
};

/// One lint rule: a pure function over a script. Its page is resources/rules/<id>.md.
struct Rule
{
    QString id; ///< "create-index-not-concurrent": the file's and the page's name too
    QString title; ///< translated
    Severity severity = Severity::Warning;
    QStringList dialects = {}; ///< empty: all
    bool onByDefault = true;
    /// Rules whose finding, no weaker and at the same place, makes this one superfluous: the most specific speaks.
    QStringList yieldsTo = {};
    /// Which directions it looks at. In a down script, rules about locks and old code speak as info.
    bool onUp = true;
    bool onDown = true;
    bool infoOnDown = false;
    /// Looks at the files only: it runs although the dialect is not known.
    bool withoutDialect = false;
    /// Null where checkProject() says it all.
    void (*check)(const Script &script, const QVariantMap &parameters, Report &report) = nullptr;
    /// Looks at the project as a whole, once in a checkAll(); null: nothing to say there. Rule and severity of what it
    /// returns are the linter's to fill in.
    QList<Finding> (*checkProject)(const Whole &whole, const QVariantMap &parameters) = nullptr;
    /// Speaks only of what was observed: without it the rule is silent, and a suppression of it not in vain.
    bool observes = false;
    /// Without a change of one of these types it has nothing to say and need not be asked: changeTypes<…>(). 0: it
    /// must.
    ChangeTypes speaksOf = 0;
    Scope scope = Scope::Script;
    /// Is asked about one statement after the other, as Script::asked(), forEach() and KnownTables show them: what it
    /// keeps from one to the next stands in Report::memory(). So all such rules share one walk. With `speaksOf` it is
    /// not asked about statements without a change of these types.
    bool each = false;
    /// With `each`: the moment that it asks KnownTables for; none: it does not ask. Another moment is answered too, by
    /// a replay of its own. The rules of a large script that ask share one replay.
    std::optional<Moment> looksAt = {};
};

/// Every rule, in the order of core/lint/rules/CMakeLists.txt.
const QList<Rule> &allRules();
/// By id; null when there is none.
const Rule *findRule(const QString &id);

} // namespace Lint
