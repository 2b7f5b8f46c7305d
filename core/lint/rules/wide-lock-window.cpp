// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/indexes.h"
#include "core/lint/locks.h"
#include "core/lint/rule.h"
#include "core/lint/splitting.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace Lint::Rules::wide_lock_window {

namespace {

/// The strong locks of one transaction.
struct Window
{
    std::unordered_set<QString> tables = {}; ///< by their keys
    QList<Sql::Name> order = {}; ///< the same
    bool linked = false; ///< a foreign key that is added or dropped joins the first two
    qsizetype second = -1; ///< the statement that took the second table
    qsizetype third = -1;
};

class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_owners(script)
    {
    }

    void run()
    {
        int transaction = -1;
        Window window;
        for (qsizetype i = 0; i < m_script.statements.size(); ++i) {
            const Statement &statement = m_script.statements.at(i);
            if (statement.transaction != transaction) {
                speak(window);
                window = {};
                transaction = statement.transaction;
            }
            for (const Sql::Change &change : statement.meaning.changes)
                add(change, {m_script, i}, window);
        }
        speak(window);
    }

private:
    /// An index is locked with its table; one whose table is not known counts for nothing.
    std::optional<Sql::Name> tableOf(const Sql::Change &change, const Sql::Name &locked) const
    {
        if (!std::holds_alternative<Sql::DropIndex>(change) && !std::holds_alternative<Sql::Reindex>(change))
            return locked;
        const IndexOwners::Owner *owner = m_owners.find(locked);
        return owner ? std::optional(owner->table) : std::nullopt;
    }

    void add(const Sql::Change &change, const Place &place, Window &window)
    {
        const QList<BlockingLock> locks = blockingLocks(change, place);
        int locked = 0;
        for (const BlockingLock &lock : locks) {
            const bool strong = lock.mode == "ACCESS EXCLUSIVE"_L1 || lock.mode == "SHARE ROW EXCLUSIVE"_L1;
            const std::optional<Sql::Name> table = strong ? tableOf(change, lock.table) : std::nullopt;
            if (!table)
                continue;
            ++locked;
            if (!window.tables.insert(m_script.replay.key(*table, place.index)).second)
                continue;
            window.order.append(*table);
            if (window.tables.size() == 2)
                window.second = place.index;
            else if (window.tables.size() == 3)
                window.third = place.index;
        }
        const bool several = std::holds_alternative<Sql::DropTable>(change)
            && std::get<Sql::DropTable>(change).names.size() > 1;
        // A foreign key needs both of its tables at once: that pair cannot be parted.
        if (locked == 2 && !several && window.tables.size() == 2 && !std::holds_alternative<Sql::Truncate>(change))
            window.linked = true;
    }

    void speak(const Window &window)
    {
        const qsizetype at = window.linked ? window.third : window.second;
        if (at < 0)
            return;
        static constexpr qsizetype most = 5;
        QStringList tables;
        for (const Sql::Name &table : window.order.first(std::min(most, window.order.size())))
            tables.append(table.display());
        if (window.order.size() > most)
            tables.append(u"…"_s);
        Finding &finding = m_report.add(
            m_script.head(at),
            QCoreApplication::translate("Lint",
                                        "This transaction comes to lock %1 at once, and keeps each until its end: "
                                        "whoever uses them in another order can deadlock with it, and everybody waits "
                                        "for the sum of its waits.")
                .arg(tables.join(u", "_s)));
        finding.help = QCoreApplication::translate("Lint",
                                                   "One table for each transaction; drop foreign keys one by one "
                                                   "before their table.");
        if (const std::optional<Fix> split = splitBefore(m_script, at))
            finding.fixes.append(*split);
    }

    const Script &m_script;
    Report &m_report;
    IndexOwners m_owners;
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    Check(script, report).run();
}

Rule rule()
{
    return {.id = u"wide-lock-window"_s,
            .title = QCoreApplication::translate("Lint", "Several tables locked at once"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .check = check,
            .speaksOf = blockingChanges};
}

} // namespace Lint::Rules::wide_lock_window
