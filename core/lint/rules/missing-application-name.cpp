// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/locks.h"
#include "core/lint/rule.h"
#include "core/lint/timeouts.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::missing_application_name {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    static constexpr QLatin1StringView parameter = "application_name"_L1;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const std::optional<BlockingLock> lock = blockingLock(change, place);
            if (!lock)
                continue;
            if (isInForce(script, parameter, i))
                return;
            Finding &finding = report.add(
                script.head(i),
                QCoreApplication::translate("Lint",
                                            "While %1 is locked here (%2), pg_stat_activity does not tell whoever "
                                            "waits that it is this migration.")
                    .arg(lock->table.display(), lock->mode));
            finding.help = QCoreApplication::translate("Lint", "Set application_name at the start of the session.");
            QString version = script.migration->version;
            const QString name = u"migration:"_s + version.replace(u'\'', u"''"_s);
            finding.fixes.append(
                setBefore(script, i, parameter, name, QCoreApplication::translate("Lint", "Set it to %1").arg(name)));
            return;
        }
    }
}

Rule rule()
{
    return {.id = u"missing-application-name"_s,
            .title = QCoreApplication::translate("Lint", "Session without a name"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .onByDefault = false,
            .check = check,
            .speaksOf = blockingChanges};
}

} // namespace Lint::Rules::missing_application_name
