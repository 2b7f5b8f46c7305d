// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Row security without policies hides every row; policies without row security hide none.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::row_security_gaps {

namespace {

struct PolicyText
{
    QString name;
    bool permissive = true;
    QString command = u"ALL"_s;
    QStringList roles = {}; ///< as written; empty: PUBLIC
    bool usingTrue = false;

    bool isForPublic() const { return roles.isEmpty() || roles.contains("PUBLIC"_L1, Qt::CaseInsensitive); }
    bool allowsAll() const { return usingTrue && permissive && command != "SELECT"_L1; }
};

struct Guarded
{
    Sql::Name name = {};
    QList<PolicyText> policies = {}; ///< those known and those of this script
    qsizetype enabled = -1; ///< the statement that switches row security on
    qsizetype firstPolicy = -1;
    qsizetype forced = -1; ///< the statement from which on the policies hold for the owner too
    bool wasOn = false;
    bool wasKnown = false;
    bool isNew = false;
};

PolicyText policyOf(const Script &script, qsizetype at, const QString &name)
{
    const Sql::Cursor words(script.statements.at(at).sql, script.dialect->lexicalRules);
    PolicyText policy{.name = name};
    if (const qsizetype as = words.find("AS", 0); as < words.count())
        policy.permissive = !Sql::isWord(words.text(as + 1), "RESTRICTIVE");
    if (const qsizetype on = words.find("FOR", 0); on < words.count())
        policy.command = QString::fromUtf8(words.text(on + 1)).toUpper();
    const qsizetype usingAt = words.find("USING", 0);
    policy.usingTrue = words.text(usingAt + 1) == "(" && Sql::isWord(words.text(usingAt + 2), "TRUE")
        && words.text(usingAt + 3) == ")";
    const qsizetype to = words.find("TO", 0);
    for (qsizetype role = to + 1; to < std::min(usingAt, words.find("WITH", 0)) && role < words.count(); role += 2) {
        policy.roles.append(Sql::unquotedName(words.text(role)));
        if (words.text(role + 1) != ",")
            break;
    }
    return policy;
}

class Tables
{
public:
    explicit Tables(const Script &script)
        : m_script(script)
    {
    }

    Guarded &at(const Sql::Name &name, const Place &place)
    {
        const QString key = m_script.replay.key(name, place.index);
        const auto found = m_tables.find(key);
        if (found != m_tables.end())
            return *found;
        Guarded guarded{.name = name, .isNew = place.isNew(name)};
        if (const Schema::Table *known = place.table(name)) {
            guarded.wasKnown = !m_script.schema->serverVersion.isEmpty();
            guarded.wasOn = known->properties.options.value(u"rowSecurity"_s) == "enabled"_L1;
            for (const Schema::Policy &policy : known->policies)
                guarded.policies.append({.name = policy.name,
                                         .permissive = policy.permissive,
                                         .command = policy.command.toUpper(),
                                         .roles = policy.roles,
                                         .usingTrue = policy.usingExpression == "true"_L1});
        }
        m_order.append(key);
        return *m_tables.insert(key, guarded);
    }

    const QStringList &order() const { return m_order; }
    const Guarded &at(const QString &key) const { return *m_tables.constFind(key); }

private:
    const Script &m_script;
    QHash<QString, Guarded> m_tables;
    QStringList m_order;
};

void offerPolicy(const Script &script, const Guarded &table, Finding &finding)
{
    const QByteArray name = script.dialect->quoted(table.name.name + u"_all"_s).toUtf8();
    const QByteArray schema = table.name.schema.isEmpty() ? QByteArray()
                                                          : script.dialect->quoted(table.name.schema).toUtf8() + '.';
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Add a policy to fill in"),
                          .edits = {insertion(script, script.statements.at(table.enabled).sql.range.begin,
                                              "CREATE POLICY " + name + " ON " + schema
                                                  + script.dialect->quoted(table.name.name).toUtf8()
                                                  + " USING (/* who sees which rows */ false);\n")}});
}

/// The owner is a role like any other from here on: a policy for PUBLIC is for it too.
void judgeOwner(const Script &script, const Guarded &table, Report &report)
{
    if (table.forced < 0)
        return;
    const auto covers = [](const PolicyText &policy) {
        return policy.permissive && policy.command == "ALL"_L1 && policy.isForPublic();
    };
    const bool covered = std::ranges::any_of(table.policies, covers);
    if (std::ranges::any_of(table.policies, [&](const PolicyText &each) { return covers(each) && each.usingTrue; })
        && std::ranges::all_of(table.policies, &PolicyText::permissive))
        return; // it sees every row as before
    report
        .add(script.head(table.forced),
             QCoreApplication::translate("Lint",
                                         "From here on the owner of %1 sees only what its policies "
                                         "give: an application that connects as the owner may find "
                                         "no row.")
                 .arg(table.name.display()),
             covered ? Severity::Info : Severity::Warning)
        .help = covered ? QCoreApplication::translate(
                              "Lint", "Look whether the policy for PUBLIC gives the owner the rows that it needs.")
                        : QCoreApplication::translate("Lint", "Look first whether a policy covers the owner.");
}

void judge(const Script &script, const Guarded &table, Report &report)
{
    judgeOwner(script, table, report);
    const QString name = table.name.display();
    const bool on = table.enabled >= 0 || table.wasOn;
    const bool anyPermissive = std::ranges::any_of(table.policies, &PolicyText::permissive);
    if (table.enabled >= 0 && table.policies.isEmpty()) {
        Finding &finding = report.add(
            script.head(table.enabled),
            QCoreApplication::translate("Lint",
                                        "From here on everybody but the owner sees no row of %1 and writes none: "
                                        "there is no policy.")
                .arg(name));
        finding.help = QCoreApplication::translate("Lint", "Create the policies before, in the same transaction.");
        offerPolicy(script, table, finding);
    } else if (on && !table.policies.isEmpty() && !anyPermissive) {
        const qsizetype at = table.enabled >= 0 ? table.enabled : table.firstPolicy;
        report
            .add(script.head(std::max<qsizetype>(at, 0)),
                 QCoreApplication::translate("Lint",
                                             "All policies of %1 are RESTRICTIVE: they take rows away and none "
                                             "gives any, so that nobody sees one.")
                     .arg(name))
            .help = QCoreApplication::translate("Lint", "Add a permissive policy.");
    } else if (!on && table.firstPolicy >= 0) {
        const bool sure = table.isNew || table.wasKnown;
        Finding &finding = report.add(
            script.head(table.firstPolicy),
            sure ? QCoreApplication::translate("Lint",
                                               "The policy does nothing: row security of %1 is off, and everybody "
                                               "sees every row.")
                       .arg(name)
                 : QCoreApplication::translate("Lint",
                                               "The policy does something only if row security of %1 is on "
                                               "already; nothing here switches it on.")
                       .arg(name),
            sure ? Severity::Warning : Severity::Info);
        finding.help = QCoreApplication::translate("Lint", "Add ALTER TABLE … ENABLE ROW LEVEL SECURITY.");
    }
    if (table.enabled < 0 || table.isNew || !anyPermissive)
        return;
    QStringList missing = {u"SELECT"_s, u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s};
    for (const PolicyText &policy : table.policies) {
        if (policy.permissive && policy.command == "ALL"_L1)
            return;
        if (policy.permissive)
            missing.removeAll(policy.command);
    }
    if (!missing.isEmpty())
        report
            .add(script.head(table.enabled),
                 QCoreApplication::translate("Lint",
                                             "No policy of %1 allows %2: from here on those fail or find no row.")
                     .arg(name, missing.join(u", "_s)))
            .help = QCoreApplication::translate("Lint", "Add a policy for each command that is in use.");
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    Tables tables(script);
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const auto *create = std::get_if<Sql::CreateObject>(&change);
            const auto *alter = std::get_if<Sql::AlterTable>(&change);
            if (create && create->kind == Sql::ObjectKind::Policy) {
                Guarded &table = tables.at(create->on, place);
                const PolicyText policy = policyOf(script, i, create->name.name);
                table.policies.append(policy);
                table.firstPolicy = table.firstPolicy < 0 ? i : table.firstPolicy;
                if (policy.allowsAll())
                    report
                        .add(script.head(i),
                             policy.isForPublic()
                                 ? QCoreApplication::translate("Lint",
                                                               "USING (true) lets every role that has the privilege "
                                                               "change every row of %1.")
                                       .arg(create->on.display())
                                 : QCoreApplication::translate("Lint", "USING (true) lets %1 change every row of %2.")
                                       .arg(policy.roles.join(u", "_s), create->on.display()),
                             policy.isForPublic() ? Severity::Warning : Severity::Info)
                        .help = QCoreApplication::translate("Lint", "Say which rows, or allow SELECT only.");
            } else if (alter && alter->what == "ENABLE ROW LEVEL SECURITY"_L1) {
                tables.at(alter->table, place).enabled = i;
            } else if (alter && !place.isNew(alter->table)
                       && (alter->what == "DISABLE ROW LEVEL SECURITY"_L1
                           || alter->what == "NO FORCE ROW LEVEL SECURITY"_L1)) {
                report
                    .add(script.head(i),
                         QCoreApplication::translate("Lint", "From here on the policies of %1 protect nothing%2.")
                             .arg(alter->table.display(),
                                  alter->what.startsWith("NO"_L1)
                                      ? QCoreApplication::translate("Lint", " from its owner")
                                      : QString()))
                    .help = QCoreApplication::translate("Lint", "Change the policies instead.");
            } else if (alter && !place.isNew(alter->table) && alter->what == "FORCE ROW LEVEL SECURITY"_L1) {
                tables.at(alter->table, place).forced = i;
            }
        }
    }
    for (const QString &key : tables.order())
        judge(script, tables.at(key), report);
}

Rule rule()
{
    return {.id = u"row-security-gaps"_s,
            .title = QCoreApplication::translate("Lint", "Row security with a gap"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::row_security_gaps
