// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/locks.h"
#include "core/lint/rule.h"
#include "core/lint/timeouts.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::timeout_too_long {

namespace {

struct Timeout
{
    QLatin1StringView name;
    QString limitName;
    QString limit;
    QString insteadName;
    QString instead;
};

/// What stands behind a SET while it is in force: statements that block others, and those that should take their time.
struct Covered
{
    bool blocking = false;
    bool patient = false;
};

bool isPatient(const Sql::Change &change)
{
    if (const auto *index = std::get_if<Sql::CreateIndex>(&change))
        return index->concurrently;
    if (const auto *index = std::get_if<Sql::DropIndex>(&change))
        return index->concurrently;
    if (const auto *index = std::get_if<Sql::Reindex>(&change))
        return index->concurrently;
    return std::holds_alternative<Sql::ValidateConstraint>(change);
}

Covered covered(const Script &script, qsizetype from, qsizetype to)
{
    Covered result;
    for (qsizetype i = from; i < to; ++i) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            result.patient = result.patient || isPatient(change);
            result.blocking = result.blocking || blockingLock(change, {script, i});
        }
    }
    return result;
}

/// The value in SET name = value.
Sql::Range valueRange(const Script &script, qsizetype statement)
{
    const Sql::Statement &sql = script.statements.at(statement).sql;
    Sql::Lexer lexer(sql.text, script.dialect->lexicalRules);
    Sql::Range value;
    bool behind = false;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Comment)
            continue;
        if (behind && value.isEmpty())
            value = token.range;
        else if (behind)
            value.end = token.range.end;
        behind = behind || lexer.text(token) == "=" || Sql::isWord(lexer.text(token), "TO");
    }
    return value.shifted(sql.range.begin);
}

void look(const Script &script, const Timeout &timeout, const QVariantMap &parameters, Report &report)
{
    const QString limit = parameters.value(timeout.limitName, timeout.limit).toString();
    const QString usual = parameters.value(timeout.insteadName, timeout.instead).toString();
    const QString instead = milliseconds(usual).value_or(0) > milliseconds(limit).value_or(0) ? limit : usual;
    QList<std::pair<qsizetype, QString>> settings;
    forEach<Sql::SetParameter>(script, [&](const Sql::SetParameter &set, const Place &place) {
        if (set.name.compare(timeout.name, Qt::CaseInsensitive) == 0)
            settings.append({place.index, set.value});
    });
    for (qsizetype i = 0; i < settings.size(); ++i) {
        const auto &[statement, value] = settings.at(i);
        const std::optional<qint64> time = milliseconds(value);
        if (!time || (*time > 0 && *time <= milliseconds(limit).value_or(0)))
            continue;
        const qsizetype end = i + 1 < settings.size() ? settings.at(i + 1).first : script.statements.size();
        const Covered behind = covered(script, statement + 1, end);
        if (!behind.blocking && (behind.patient || timeout.name == "statement_timeout"_L1))
            continue;
        const QString message = *time == 0
            ? QCoreApplication::translate("Lint", "%1 is 0: what waits or works under it does so without an end.")
            : QCoreApplication::translate("Lint", "%1 is %2: while it runs out, every query on the table queues.")
                  .arg(QString(timeout.name), value);
        Finding &finding = report.add(script.head(statement), *time == 0 ? message.arg(timeout.name) : message);
        finding.help = QCoreApplication::translate("Lint",
                                                   "Give it at most %1, and try again when it strikes, instead of "
                                                   "waiting long.")
                           .arg(limit);
        if (const Sql::Range range = valueRange(script, statement); !range.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Set it to %1").arg(instead),
                                  .edits = {edit(script, range, "'" + instead.toUtf8() + "'")}});
    }
}

/// MySQL and MariaDB count the wait for metadata locks in seconds.
void lookAtSeconds(const Script &script, const QVariantMap &parameters, Report &report)
{
    const qint64 limit = milliseconds(parameters.value(u"lock"_s, u"10s"_s).toString()).value_or(0) / 1000;
    const qint64 instead = milliseconds(parameters.value(u"lock-default"_s, u"2s"_s).toString()).value_or(0) / 1000;
    forEach<Sql::SetParameter>(script, [&](const Sql::SetParameter &set, const Place &place) {
        if (set.name.compare("lock_wait_timeout"_L1, Qt::CaseInsensitive) != 0 || set.value.toLongLong() <= limit)
            return;
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate("Lint", "%1 is %2: while it runs out, every query on the table queues.")
                .arg(set.name, QCoreApplication::translate("Lint", "%1 seconds").arg(set.value)));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Give it at most %1, and try again when it strikes, instead of "
                                                   "waiting long.")
                           .arg(u"%1s"_s.arg(limit));
        if (const Sql::Range range = valueRange(script, place.index); !range.isEmpty())
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Set it to %1").arg(u"%1s"_s.arg(instead)),
                 .edits = {edit(script, range, QByteArray::number(std::max<qint64>(instead, 1)))}});
    });
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    if (script.dialect->onlineDdl)
        return lookAtSeconds(script, parameters, report);
    look(script, {"lock_timeout"_L1, u"lock"_s, u"10s"_s, u"lock-default"_s, u"2s"_s}, parameters, report);
    look(script, {"statement_timeout"_L1, u"statement"_s, u"15min"_s, u"statement-default"_s, u"15s"_s}, parameters,
         report);
}

Rule rule()
{
    return {.id = u"timeout-too-long"_s,
            .title = QCoreApplication::translate("Lint", "Timeout that protects nothing"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::SetParameter>()};
}

} // namespace Lint::Rules::timeout_too_long
