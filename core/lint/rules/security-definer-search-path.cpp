// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A function that runs with its owner's rights, and finds names where its caller says.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::security_definer_search_path {

namespace {

bool isRoutine(Sql::ObjectKind kind)
{
    return kind == Sql::ObjectKind::Function || kind == Sql::ObjectKind::Procedure;
}

/// SECURITY DEFINER among the words of the statement, outside of its body.
qsizetype definer(const Sql::Cursor &words)
{
    for (qsizetype i = 0; i + 1 < words.count(); ++i) {
        if (Sql::isWord(words.text(i), "SECURITY") && Sql::isWord(words.text(i + 1), "DEFINER"))
            return i + 1;
    }
    return -1;
}

bool setsSearchPath(const Sql::Cursor &words)
{
    for (qsizetype i = 0; i + 1 < words.count(); ++i) {
        if (Sql::isWord(words.text(i), "SET") && Sql::isWord(words.text(i + 1), "SEARCH_PATH"))
            return true;
    }
    return false;
}

/// A body that the server parsed when it was made: its names cannot be turned any more.
bool isAtomic(const Sql::Cursor &words)
{
    for (qsizetype i = 0; i + 1 < words.count(); ++i) {
        if (Sql::isWord(words.text(i), "BEGIN") && Sql::isWord(words.text(i + 1), "ATOMIC"))
            return true;
    }
    return false;
}

/// Functions that a later ALTER FUNCTION … SET search_path of the script puts right.
QSet<QString> setLater(const Script &script)
{
    QSet<QString> names;
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &place) {
        if (isRoutine(alter.kind) && place.statement().sql.text.toLower().contains("search_path"))
            names.insert(script.replay.key(alter.name, place.index));
    });
    return names;
}

void checkPostgresql(const Script &script, Report &report)
{
    const QSet<QString> later = setLater(script);
    const auto add = [&](const Place &place, const Sql::Name &name, const Sql::Cursor &words, qsizetype at) {
        Finding &finding = report.add(
            words.range(at - 1, at + 1),
            QCoreApplication::translate(
                "Lint",
                "Whoever may call %1 can make it run another function or table of the same name "
                "with the rights of its owner, by setting search_path before.")
                .arg(name.display()));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Add SET search_path = pg_catalog and the schemas it needs.");
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Set its search path"),
                              .edits = {insertion(script, words.range(at, at + 1).end,
                                                  place.statement().sql.text.toUpper().startsWith("ALTER")
                                                      ? " SET search_path = pg_catalog, pg_temp"
                                                      : " SET search_path = pg_catalog, public, pg_temp")}});
    };
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &create, const Place &place) {
        if (!isRoutine(create.kind) || later.contains(script.replay.key(create.name, place.index)))
            return;
        const Sql::Cursor words(place.statement().sql, script.dialect->lexicalRules);
        const qsizetype at = definer(words);
        if (at > 0 && !setsSearchPath(words) && !isAtomic(words))
            add(place, create.name, words, at);
    });
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &place) {
        if (!isRoutine(alter.kind) || later.contains(script.replay.key(alter.name, place.index)))
            return;
        const Sql::Cursor words(place.statement().sql, script.dialect->lexicalRules);
        if (const qsizetype at = definer(words); at > 0)
            add(place, alter.name, words, at);
    });
}

/// MySQL: DEFINER = somebody@host; a person's account goes, and the routine with it.
void checkMysql(const Script &script, const QStringList &allowed, Report &report)
{
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &create, const Place &place) {
        const bool hasDefiner = isRoutine(create.kind) || create.kind == Sql::ObjectKind::View
            || create.kind == Sql::ObjectKind::Trigger;
        if (!hasDefiner)
            return;
        const Sql::Cursor words(place.statement().sql, script.dialect->lexicalRules);
        const qsizetype at = words.find("DEFINER", 0);
        if (at >= words.count() || words.text(at + 1) != "=")
            return;
        const QString who = Sql::unquotedName(words.text(at + 2)).remove(u'\'');
        if (who.compare("current_user"_L1, Qt::CaseInsensitive) == 0 || allowed.contains(who))
            return;
        qsizetype end = at + 3; // somebody@host, `somebody`@`host`
        if (words.text(end).startsWith('@'))
            end += words.text(end) == "@" ? 2 : 1;
        report
            .add(words.range(at, end),
                 QCoreApplication::translate("Lint",
                                             "%1 runs with the rights of %2, and fails as soon as that account is "
                                             "gone.")
                     .arg(create.name.display(), who),
                 Severity::Warning)
            .help = QCoreApplication::translate("Lint",
                                                "Name an account that belongs to the application, or use SQL "
                                                "SECURITY INVOKER.");
    });
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    if (script.isPostgresql())
        checkPostgresql(script, report);
    else
        checkMysql(script, parameters.value(u"definers"_s).toStringList(), report);
}

Rule rule()
{
    return {.id = u"security-definer-search-path"_s,
            .title = QCoreApplication::translate("Lint", "Owner's rights, caller's names"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check};
}

} // namespace Lint::Rules::security_definer_search_path
