// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: a grant that is too wide is noticed by nobody, one taken away by everybody at once.

#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::privilege_change {

namespace {

/// The words of one statement, in upper case and with blanks around each, for looking up phrases.
QString phrase(const Script &script, qsizetype at)
{
    const Sql::Cursor tokens(script.statements.at(at).sql, script.dialect->lexicalRules);
    QString result = u" "_s;
    for (qsizetype i = 0; i < tokens.count(); ++i)
        result += QString::fromUtf8(tokens.text(i)).toUpper() + u' ';
    return result;
}

struct Verdict
{
    QString message = {};
    QString help = {};
    Severity severity = Severity::Warning;
};

Verdict grant(const QString &text, const QString &where, bool isNew)
{
    const QString object = where.isEmpty() ? translated(QT_TRANSLATE_NOOP("Lint", "what is made from here on")) : where;
    const QString least = translated(QT_TRANSLATE_NOOP("Lint", "Grant what is needed, to a role that is named."));
    if (text.contains(" TO PUBLIC "_L1))
        return {translated(QT_TRANSLATE_NOOP("Lint", "Every role of the server gets this on %1, those made later too."))
                    .arg(object),
                least};
    if (text.contains(" WITH GRANT OPTION "_L1) || text.contains(" WITH ADMIN "_L1))
        return {translated(QT_TRANSLATE_NOOP("Lint",
                                             "Whoever gets this may give it on to anybody, and taking it back later "
                                             "takes it from all of them.")),
                translated(QT_TRANSLATE_NOOP("Lint", "Leave WITH GRANT OPTION away."))};
    // MySQL's privileges of an administrator.
    for (const QLatin1StringView power : {" SUPER "_L1, " CREATE USER "_L1, " SYSTEM_USER "_L1, " SHUTDOWN "_L1,
                                          " SET_USER_ID "_L1, " ROLE_ADMIN "_L1, " CONNECTION_ADMIN "_L1}) {
        if (text.startsWith(" GRANT "_L1) && text.section(" ON "_L1, 0, 0).append(u' ').contains(power))
            return {translated(QT_TRANSLATE_NOOP("Lint", "%1 lets the account pass checks of the whole server."))
                        .arg(QString(power).trimmed()),
                    translated(QT_TRANSLATE_NOOP("Lint", "Let an administrator grant that, outside of migrations."))};
    }
    if (text.startsWith(" GRANT ALL "_L1) || text.contains(" ALL PRIVILEGES "_L1))
        return {translated(QT_TRANSLATE_NOOP("Lint",
                                             "ALL on %1 holds more than reading and writing: also TRUNCATE, and "
                                             "whatever a later version adds."))
                    .arg(object),
                least, isNew ? Severity::Info : Severity::Warning};
    return {};
}

Verdict role(const QString &text)
{
    for (const QLatin1StringView power : {" SUPERUSER "_L1, " BYPASSRLS "_L1, " CREATEROLE "_L1, " REPLICATION "_L1}) {
        if (text.contains(power))
            return {
                translated(QT_TRANSLATE_NOOP("Lint", "%1 lets the role pass every check of the server."))
                    .arg(QString(power).trimmed()),
                translated(QT_TRANSLATE_NOOP("Lint", "Let an administrator make such roles, outside of migrations."))};
    }
    return {};
}

/// What a GRANT is about, where it is no single object that has a name: *.*, ALL TABLES IN SCHEMA s.
QString objectText(const Sql::AlterObject &alter, const Place &place)
{
    if (!alter.name.name.isEmpty())
        return alter.name.display();
    const Sql::Cursor tokens(place.statement().sql, place.script.dialect->lexicalRules);
    const qsizetype on = tokens.find("ON", 0);
    return tokens.written(on + 1, tokens.find("TO", on));
}

Verdict verdict(const Sql::Change &change, const Place &place)
{
    using Sql::ObjectKind;
    const auto text = [&] { return phrase(place.script, place.index); };
    const auto administrator = [] { return translated(QT_TRANSLATE_NOOP("Lint", "Leave it to an administrator.")); };
    if (const auto *create = std::get_if<Sql::CreateObject>(&change))
        return create->kind == ObjectKind::Role ? role(text()) : Verdict();
    if (const auto *alter = std::get_if<Sql::AlterTable>(&change); alter && alter->what == "OWNER TO"_L1) {
        if (place.isNew(alter->table))
            return {};
        return {translated(QT_TRANSLATE_NOOP("Lint",
                                             "%1 gets another owner: the old one can neither alter it nor grant "
                                             "anything on it from here on."))
                    .arg(alter->table.display()),
                translated(QT_TRANSLATE_NOOP("Lint", "Change owners in a migration of its own."))};
    }
    const auto *alter = std::get_if<Sql::AlterObject>(&change);
    if (!alter)
        return {};
    if (alter->kind == ObjectKind::Role && alter->what == "SET PASSWORD"_L1)
        return {
            translated(QT_TRANSLATE_NOOP("Lint",
                                         "Programs that still log in with the old password fail from here on, and the "
                                         "new one stands in a file.")),
            administrator()};
    if (alter->kind == ObjectKind::Role)
        return role(text());
    if (alter->what == "ALTER SYSTEM"_L1)
        return {translated(QT_TRANSLATE_NOOP("Lint",
                                             "ALTER SYSTEM changes the server for all of its databases, and no "
                                             "rollback undoes it.")),
                administrator()};
    if (alter->what == "OWNER TO"_L1 && !place.isNew(alter->name))
        return {translated(QT_TRANSLATE_NOOP("Lint",
                                             "%1 gets another owner: the old one can neither alter it nor grant "
                                             "anything on it from here on."))
                    .arg(alter->name.display()),
                translated(QT_TRANSLATE_NOOP("Lint", "Change owners in a migration of its own."))};
    if (alter->kind != ObjectKind::Privilege)
        return {};
    const Sql::Name &object = alter->name.name.isEmpty() ? alter->on : alter->name; // MySQL tells it there
    const bool isNew = place.isNew(object);
    if (alter->what == "REASSIGN OWNED"_L1 || alter->what == "DROP OWNED"_L1)
        return {translated(QT_TRANSLATE_NOOP("Lint",
                                             "This reaches every object of the role, in a list that each database "
                                             "has another of.")),
                administrator()};
    if (alter->what.startsWith("REVOKE"_L1)) {
        if (isNew || text().contains(" FROM PUBLIC "_L1)) // closing what stood open to all
            return {};
        return {translated(QT_TRANSLATE_NOOP("Lint",
                                             "Programs that connect as this role get “permission denied” from here "
                                             "on.")),
                translated(QT_TRANSLATE_NOOP("Lint", "Take a privilege away when nothing uses it any more."))};
    }
    return grant(text(), object.name.isEmpty() ? objectText(*alter, place) : object.display(), isNew);
}

bool isPrivilege(const Sql::Change &change)
{
    const auto *alter = std::get_if<Sql::AlterObject>(&change);
    return alter && alter->kind == Sql::ObjectKind::Privilege;
}

/// Grants beside changes of the schema: told once, where neither is about what this file makes.
void checkMixture(const Script &script, Report &report)
{
    qsizetype privilege = -1;
    bool schema = false;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const auto *alter = std::get_if<Sql::AlterObject>(&change);
            if (isPrivilege(change) && !place.isNew(alter->name.name.isEmpty() ? alter->on : alter->name)
                && privilege < 0)
                privilege = i;
            else if (Sql::isSchemaChange(change) && !alter)
                schema = true;
        }
    }
    if (privilege >= 0 && schema)
        report
            .add(script.head(privilege),
                 translated(QT_TRANSLATE_NOOP("Lint",
                                              "Privileges change together with the schema: a rollback of the one takes "
                                              "the other back too.")),
                 Severity::Info)
            .help = translated(QT_TRANSLATE_NOOP("Lint", "Give privileges a migration of their own."));
}

/// Who demands that objects belong to one role wants SET ROLE before the first of them.
void checkRole(const Script &script, const QString &wanted, Report &report)
{
    if (wanted.isEmpty())
        return;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        if (!std::ranges::any_of(script.statements.at(i).meaning.changes, Sql::isSchemaChange))
            continue;
        if (script.replay.parameter(u"role"_s, i) != wanted)
            report
                .add(
                    script.head(i),
                    translated(QT_TRANSLATE_NOOP("Lint", "What this file makes belongs to whoever runs it, not to %1."))
                        .arg(wanted))
                .help = translated(QT_TRANSLATE_NOOP("Lint", "Begin with SET ROLE %1.")).arg(wanted);
        return;
    }
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    bool said = false;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const Verdict found = verdict(change, place);
            if (found.message.isEmpty())
                continue;
            report.add(script.head(i), found.message, found.severity).help = found.help;
            said = true;
            break; // one grant on several tables is one finding
        }
    }
    if (!said)
        checkMixture(script, report);
    checkRole(script, parameters.value(u"role"_s).toString(), report);
}

Rule rule()
{
    return {.id = u"privilege-change"_s,
            .title = QCoreApplication::translate("Lint", "Privileges changed"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .onDown = false,
            .check = check};
}

} // namespace Lint::Rules::privilege_change
