// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/rule.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Lint::Rules::sqlite_dangerous_pragma {

namespace {

bool isOn(const QString &value)
{
    static const QStringList on = {u"on"_s, u"1"_s, u"true"_s, u"yes"_s};
    return on.contains(value.toLower());
}

/// The first migration of a project may still choose how its file works.
bool isInitial(const Script &script)
{
    return script.project && !script.project->migrations.isEmpty()
        && script.project->migrations.first().version == script.migration->version;
}

/// What the PRAGMA puts at risk; empty: nothing.
QString danger(const Sql::SetParameter &pragma, const Script &script)
{
    const QString name = pragma.name.toLower();
    const QString value = pragma.value.toLower();
    if (name == "writable_schema"_L1 && isOn(value)) // RESET switches it off and reads the schema anew
        return QCoreApplication::translate("Lint",
                                           "From here on the schema is plain text that anybody may overwrite: one "
                                           "wrong character, and no connection can open the file any more.");
    if (name == "legacy_alter_table"_L1 && isOn(value))
        return QCoreApplication::translate("Lint",
                                           "From here on a rename leaves views, triggers and foreign keys with the old "
                                           "name: they are broken when they are next used.");
    if (name == "ignore_check_constraints"_L1 && isOn(value))
        return QCoreApplication::translate("Lint",
                                           "From here on rows are taken that no CHECK would let in, and nothing finds "
                                           "them later.");
    if (name == "synchronous"_L1 && (value == "off"_L1 || value == "0"_L1))
        return QCoreApplication::translate("Lint",
                                           "If the machine loses power while this is off, the file can be corrupt.");
    if (name == "journal_mode"_L1 && !(value == "wal"_L1 && isInitial(script)))
        return value == "off"_L1 || value == "memory"_L1
            ? QCoreApplication::translate("Lint",
                                          "If the program ends in the middle of a transaction, the file can be "
                                          "corrupt: nothing on disk tells what was there before.")
            : QCoreApplication::translate("Lint",
                                          "This changes how every connection to the file works, and fails while "
                                          "another one is open; inside a transaction it does nothing.");
    return {};
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    // A PRAGMA that is given another value further down is taken back.
    QHash<QString, qsizetype> last;
    QHash<QString, QString> values;
    forEach<Sql::SetParameter>(script, [&](const Sql::SetParameter &pragma, const Place &place) {
        if (!pragma.value.isEmpty()) {
            last.insert(pragma.name.toLower(), place.index);
            values.insert(pragma.name.toLower(), pragma.value.toLower());
        }
    });
    forEach<Sql::SetParameter>(script, [&](const Sql::SetParameter &pragma, const Place &place) {
        if (!pragma.pragma || pragma.value.isEmpty())
            return;
        const QString name = pragma.name.toLower();
        if (name == "user_version"_L1) {
            report
                .add(script.head(place.index),
                     QCoreApplication::translate("Lint",
                                                 "user_version is written by hand: tools that keep their own number "
                                                 "there take it for the version of the schema."),
                     Severity::Info)
                .help = QCoreApplication::translate("Lint", "Leave it to the tool.");
            return;
        }
        const QString message = danger(pragma, script);
        if (message.isEmpty())
            return;
        const bool restored = last.value(name) > place.index && values.value(name) != pragma.value.toLower();
        report.add(script.head(place.index), message, restored ? Severity::Warning : Severity::Error)
            .help = QCoreApplication::translate(
            "Lint", "Build tables anew instead of writing into the schema; leave how the file works to its programs.");
    });
}

Rule rule()
{
    return {.id = u"sqlite-dangerous-pragma"_s,
            .title = QCoreApplication::translate("Lint", "PRAGMA that can break the file"),
            .severity = Severity::Error,
            .dialects = {u"sqlite"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::SetParameter>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::sqlite_dangerous_pragma
