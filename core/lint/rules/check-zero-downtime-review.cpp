// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observing.h"
#include "core/lint/rule.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lint::Rules::check_zero_downtime_review {

static constexpr double defaultSeconds = 1;

/// "ALTER TABLE … (line 3): ACCESS EXCLUSIVE on orders, about 41 s"
static QString described(const BlockingStatement &blocking)
{
    QStringList locks;
    for (const Dialect::Lock &lock : blocking.forecast.locks)
        locks.append(QCoreApplication::translate("Lint", "%1 on %2").arg(lock.mode, lock.object));
    QString text = locks.join(u", "_s);
    if (!blocking.forecast.rewrites.isEmpty())
        text += QCoreApplication::translate("Lint", ", writes %1 anew").arg(blocking.forecast.rewrites.join(u", "_s));
    if (blocking.forecast.seconds)
        text += QCoreApplication::translate("Lint", ", about %1 s")
                    .arg(QLocale().toString(*blocking.forecast.seconds, 'f', 1));
    return text;
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    // A question to who is about to run it: on a target that is known, before it has run.
    const ObservedState *state = observedState(script);
    if (!state || state->state != ObservedState::State::Pending)
        return;
    const double most = parameters.value(u"seconds"_s, defaultSeconds).toDouble();
    QStringList told;
    qsizetype first = -1;
    int count = 0;
    for (const BlockingStatement &blocking : blockingStatements(script)) {
        if (blocking.forecast.seconds && *blocking.forecast.seconds <= most)
            continue;
        if (first < 0)
            first = blocking.statement;
        ++count;
        if (const QString words = described(blocking); told.size() < 3 && !told.contains(words))
            told.append(words);
    }
    if (count == 0)
        return;
    Finding &finding = report.add(
        script.head(first),
        QCoreApplication::translate("Lint", "%n statement(s) keep others waiting: %1.", nullptr, count)
            .arg(told.join(u"; "_s)));
    finding.help = QCoreApplication::translate(
        "Lint",
        "Use the forms that do not block, or say why it may: `-- switchback:ignore check-zero-downtime-review "
        "reason` above the statement is the acknowledgement.");
}

Rule rule()
{
    return {.id = u"check-zero-downtime-review"_s,
            .title = QCoreApplication::translate("Lint", "What waits while this runs"),
            .severity = Severity::Info,
            .onDown = false,
            .check = check,
            .observes = true,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::check_zero_downtime_review
