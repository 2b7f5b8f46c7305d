// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/locks.h"
#include "core/lint/rule.h"
#include "core/lint/timeouts.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::missing_idle_in_transaction_timeout {

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    static constexpr QLatin1StringView parameter = "idle_in_transaction_session_timeout"_L1;
    const QString value = parameters.value(u"timeout"_s, u"30s"_s).toString();
    qsizetype begin = -1;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            if (const auto *control = std::get_if<Sql::TransactionControl>(&change)) {
                if (control->verb == Sql::TransactionVerb::Begin)
                    begin = i;
                else if (control->verb == Sql::TransactionVerb::Commit
                         || control->verb == Sql::TransactionVerb::Rollback)
                    begin = -1;
            }
            const std::optional<BlockingLock> lock = begin >= 0 ? blockingLock(change, place) : std::nullopt;
            if (!lock)
                continue;
            if (isInForce(script, parameter, i))
                return;
            Finding &finding = report.add(
                script.head(begin),
                QCoreApplication::translate("Lint",
                                            "If the client stalls in this transaction, it keeps %1 on %2, and "
                                            "everybody else waiting, until somebody ends it.")
                    .arg(lock->mode, lock->table.display()));
            finding.help = QCoreApplication::translate("Lint",
                                                       "Set idle_in_transaction_session_timeout at the start of the "
                                                       "session.");
            const QByteArray set = "SET " + QByteArray(parameter.data(), parameter.size()) + " = '" + value.toUtf8()
                + "';\n";
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Set it to %1 before the transaction").arg(value),
                 .safe = true,
                 .edits = {insertion(script, script.statements.at(begin).sql.range.begin, set)}});
            return;
        }
    }
}

Rule rule()
{
    return {.id = u"missing-idle-in-transaction-timeout"_s,
            .title = QCoreApplication::translate("Lint", "Nothing ends a stalled transaction"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .onByDefault = false,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::TransactionControl>()};
}

} // namespace Lint::Rules::missing_idle_in_transaction_timeout
