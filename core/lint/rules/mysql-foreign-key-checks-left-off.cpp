// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection goes back to its pool, and takes the switch along.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_foreign_key_checks_left_off {

namespace {

/// Parameters that guard what is written, and the value that brings each back.
const QHash<QString, QString> &guards()
{
    static const QHash<QString, QString> names = {{u"foreign_key_checks"_s, u"1"_s},
                                                  {u"unique_checks"_s, u"1"_s},
                                                  {u"check_constraint_checks"_s, u"1"_s},
                                                  {u"sql_log_bin"_s, u"1"_s},
                                                  {u"sql_mode"_s, u"DEFAULT"_s}};
    return names;
}

bool isWeak(const Sql::SetParameter &parameter)
{
    const QString &value = parameter.value;
    if (parameter.name.compare("sql_mode"_L1, Qt::CaseInsensitive) == 0) {
        // REPLACE(@@sql_mode, 'STRICT_TRANS_TABLES', '') takes strictness out.
        static const QRegularExpression takenOut(uR"(^\s*replace\s*\(.*,\s*'[^']*(STRICT|TRADITIONAL)[^']*'\s*,)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        if (takenOut.match(value).hasMatch())
            return true;
        return !value.contains("STRICT"_L1, Qt::CaseInsensitive)
            && !value.contains("TRADITIONAL"_L1, Qt::CaseInsensitive) && !value.contains(u'@')
            && value.compare("default"_L1, Qt::CaseInsensitive) != 0;
    }
    return value == "0"_L1 || value.compare("off"_L1, Qt::CaseInsensitive) == 0
        || value.compare("false"_L1, Qt::CaseInsensitive) == 0;
}

QString meaning(const QString &name)
{
    if (name == "foreign_key_checks"_L1)
        return QCoreApplication::translate("Lint", "rows without a parent are taken");
    if (name == "unique_checks"_L1)
        return QCoreApplication::translate("Lint", "InnoDB may miss duplicates");
    if (name == "check_constraint_checks"_L1)
        return QCoreApplication::translate("Lint", "CHECKs do not count");
    if (name == "sql_log_bin"_L1)
        return QCoreApplication::translate("Lint", "replicas and backups do not see what is written");
    return QCoreApplication::translate("Lint", "values that do not fit are cut instead of refused");
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    // By parameter and whether for all sessions: the one is not taken back by setting the other.
    using Switch = std::pair<QString, bool>;
    QMap<Switch, qsizetype> open;
    forEach<Sql::SetParameter>(script, [&](const Sql::SetParameter &parameter, const Place &place) {
        const QString name = parameter.name.toLower();
        if (!guards().contains(name))
            return;
        if (isWeak(parameter))
            open.insert({name, parameter.global}, place.index);
        else
            open.remove({name, parameter.global});
    });
    for (auto off = open.constBegin(); off != open.constEnd(); ++off) {
        const auto &[name, global] = off.key();
        const QString message = global
            ? QCoreApplication::translate("Lint", "%1 stays off for every session from now on: %2.")
                  .arg(name, meaning(name))
            : QCoreApplication::translate("Lint",
                                          "%1 stays off when this file is done: for whatever the connection does "
                                          "next, %2.")
                  .arg(name, meaning(name));
        Finding &finding = report.add(script.head(*off), message);
        finding.help = QCoreApplication::translate("Lint",
                                                   "Set it back before the file ends, and look yourself for what "
                                                   "was let in meanwhile.");
        const qsizetype last = script.ownStatements > 0 ? script.statements.size() - 1 : -1;
        if (last < 0 || script.statements.at(*off).parent >= 0)
            continue;
        qsizetype end = 0;
        for (const Statement &statement : script.statements) {
            if (statement.parent < 0)
                end = std::max(end, statement.sql.range.end);
        }
        const bool terminated = end < script.source->fileText.size() && script.source->fileText.at(end) == ';';
        const QByteArray back = "SET " + QByteArray(global ? "GLOBAL " : "") + name.toUtf8() + " = "
            + guards().value(name).toUtf8() + ';';
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Set %1 back at the end").arg(name),
             .safe = true,
             .edits = {insertion(script, terminated ? end + 1 : end, (terminated ? "\n" : ";\n") + back)}});
    }
}

Rule rule()
{
    return {.id = u"mysql-foreign-key-checks-left-off"_s,
            .title = QCoreApplication::translate("Lint", "Checks that stay switched off"),
            .severity = Severity::Error,
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::SetParameter>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::mysql_foreign_key_checks_left_off
