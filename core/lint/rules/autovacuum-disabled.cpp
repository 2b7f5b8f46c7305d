// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table that nobody vacuums grows without end, and in the end the server stops to save its transaction numbers.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::autovacuum_disabled {

namespace {

/// The option "autovacuum_enabled = …" among others, for the table or its TOAST table.
std::optional<bool> setting(const QString &options)
{
    std::optional<bool> found;
    for (const QString &option : options.split(u',')) {
        const QString name = option.section(u'=', 0, 0).trimmed().toLower();
        if (name != "autovacuum_enabled"_L1 && name != "toast.autovacuum_enabled"_L1)
            continue;
        const QString value = option.section(u'=', 1).trimmed().toLower().remove(u'\'');
        // PostgreSQL takes the beginning of a word too: f, n, of.
        const auto begins = [&](QLatin1StringView word) { return !value.isEmpty() && word.startsWith(value); };
        const bool off = begins("false"_L1) || begins("no"_L1) || value == "0"_L1
            || (value.size() > 1 && begins("off"_L1));
        if (!off && found)
            continue; // one that is off speaks for both
        found = !off;
    }
    return found;
}

struct Off
{
    Sql::Name table;
    qsizetype statement;
};

/// Takes the option off its list; where it is the only one, ALTER TABLE has nothing left to do.
void offerFix(const Place &place, Finding &finding)
{
    const Script &script = place.script;
    const Sql::Cursor words(place.statement().sql, script.dialect->lexicalRules);
    for (qsizetype i = 0; i < words.count(); ++i) {
        if (!Sql::isWord(words.text(i), "AUTOVACUUM_ENABLED"))
            continue;
        const qsizetype begin = i >= 2 && words.text(i - 1) == "." ? i - 2 : i;
        qsizetype end = i + 1;
        while (end < words.count() && words.text(end) != "," && words.text(end) != ")")
            ++end;
        const bool alone = words.text(begin - 1) == "(" && words.text(end) == ")";
        if (alone) {
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Tune autovacuum instead"),
                 .edits = {edit(script, words.range(begin, end), "autovacuum_vacuum_scale_factor = 0.02")}});
            return;
        }
        const bool last = words.text(end) == ")";
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Leave the option away"),
             .edits = {edit(script, last ? words.range(begin - 1, end) : words.range(begin, end + 1), {})}});
        return;
    }
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    QMap<QString, Off> off; // by table: switched on again later, it is none
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        if (!create.temporary && setting(create.options.join(u',')) == false)
            off.insert(script.replay.key(create.name, place.index), {create.name, place.index});
    });
    forEach<Sql::AlterTable>(script, [&](const Sql::AlterTable &alter, const Place &place) {
        const QString key = script.replay.key(alter.table, place.index);
        if (alter.what == u"SET (…)" && !place.isTemporary(alter.table)) {
            if (const std::optional<bool> on = setting(alter.argument); on == false)
                off.insert(key, {alter.table, place.index});
            else if (on == true)
                off.remove(key);
        } else if (alter.what == u"RESET (…)" && alter.argument.contains("autovacuum_enabled"_L1)) {
            off.remove(key);
        }
    });
    for (const Off &one : std::as_const(off)) {
        Finding &finding = report.add(
            script.head(one.statement),
            QCoreApplication::translate("Lint",
                                        "Nobody vacuums %1 any more: it grows with every update and delete, its plans "
                                        "rest on old statistics, and at last the server forces a vacuum that cannot be "
                                        "put off.")
                .arg(one.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Let it run more often and in smaller steps instead, or switch it on again at the end of the file.");
        offerFix(Place{script, one.statement}, finding);
    }
}

Rule rule()
{
    return {.id = u"autovacuum-disabled"_s,
            .title = QCoreApplication::translate("Lint", "Autovacuum switched off"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::autovacuum_disabled
