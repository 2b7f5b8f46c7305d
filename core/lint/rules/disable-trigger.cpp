// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::disable_trigger {

namespace {

/// "TRIGGER audit", "RULE r"; nothing: neither enables nor disables one.
struct Switch
{
    QString kind; ///< "TRIGGER", "RULE"
    QString name; ///< "ALL", "USER", or the trigger's, as written
    bool on = false;
};

std::optional<Switch> switchOf(const Sql::AlterTable &alter)
{
    const QStringList words = alter.what.split(u' ');
    const bool on = words.first() == "ENABLE"_L1;
    const bool ofOne = words.last() == "TRIGGER"_L1 || words.last() == "RULE"_L1;
    if (!ofOne || (!on && words.first() != "DISABLE"_L1))
        return std::nullopt;
    return Switch{words.last(), alter.argument.section(u' ', -1), on};
}

bool isWord(const QString &name, QLatin1StringView word)
{
    return name.compare(word, Qt::CaseInsensitive) == 0;
}

bool isSeveral(const Switch &one)
{
    return one.kind == "TRIGGER"_L1 && (isWord(one.name, "ALL"_L1) || isWord(one.name, "USER"_L1));
}

/// What is switched off and not on again, by table.
class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
    {
    }

    void run()
    {
        forEach<Sql::AlterTable>(m_script, [&](const Sql::AlterTable &alter, const Place &place) {
            if (const std::optional<Switch> one = switchOf(alter); one && one->on)
                m_enabled[m_script.replay.key(alter.table, place.index)].append({place.index, *one});
        });
        forEach<Sql::AlterTable>(m_script, [&](const Sql::AlterTable &alter, const Place &place) {
            const std::optional<Switch> one = switchOf(alter);
            if (one && !one->on && place.isUsed(alter.table))
                speak(alter, *one, place);
        });
        checkRole();
    }

private:
    bool isEnabledAgain(const Sql::AlterTable &alter, const Switch &off, const Place &place) const
    {
        const QList<std::pair<qsizetype, Switch>> on = m_enabled.value(m_script.replay.key(alter.table, place.index));
        return std::ranges::any_of(on, [&](const std::pair<qsizetype, Switch> &entry) {
            const Switch &one = entry.second;
            const bool same = isWord(one.name, QLatin1StringView(off.name.toLatin1()));
            const bool covers = one.kind == "TRIGGER"_L1
                && (isWord(one.name, "ALL"_L1) || (isWord(one.name, "USER"_L1) && !isWord(off.name, "ALL"_L1)));
            return entry.first > place.index && one.kind == off.kind && (same || covers);
        });
    }

    void speak(const Sql::AlterTable &alter, const Switch &off, const Place &place)
    {
        const bool again = isEnabledAgain(alter, off, place);
        if (again && !isSeveral(off) && off.kind == "TRIGGER"_L1)
            return; // one trigger, for as long as the work takes
        const QString table = alter.table.display();
        QString message = off.kind == "RULE"_L1
            ? QCoreApplication::translate("Lint", "The rule %1 of %2 is switched off for everybody.")
                  .arg(off.name, table)
            : isWord(off.name, "ALL"_L1)
            ? QCoreApplication::translate("Lint",
                                          "All triggers of %1 are switched off for everybody, also those that keep "
                                          "its foreign keys: wrong rows can come in, and nothing finds them later.")
                  .arg(table)
            : isWord(off.name, "USER"_L1)
            ? QCoreApplication::translate("Lint", "All triggers that people made on %1 are switched off for everybody.")
                  .arg(table)
            : QCoreApplication::translate("Lint", "The trigger %1 of %2 is switched off for everybody.")
                  .arg(off.name, table);
        if (!again)
            message += u' ' + QCoreApplication::translate("Lint", "Nothing in this script switches it on again.");
        Finding &finding = m_report.add(m_script.head(place.index), message,
                                        again ? Severity::Warning : Severity::Error);
        finding.help = QCoreApplication::translate("Lint",
                                                   "Work in batches with the triggers on; else switch off the one "
                                                   "that is in the way, and on again in the same transaction.");
        if (!again)
            offerFix(alter, off, finding);
    }

    void offerFix(const Sql::AlterTable &alter, const Switch &off, Finding &finding) const
    {
        const Dialect::Dialect &dialect = *m_script.dialect;
        const QString schema = alter.table.schema.isEmpty() ? QString() : dialect.quoted(alter.table.schema) + u'.';
        const QString enable = u";\nALTER TABLE "_s + schema + dialect.quoted(alter.table.name) + u" ENABLE "_s
            + off.kind + u' ' + off.name;
        // Before the COMMIT that ends the script's own transaction.
        const QList<Statement> &statements = m_script.statements;
        qsizetype last = statements.size() - 1;
        while (last > 0
               && (m_script.isSealed(statements.at(last).sql.range)
                   || std::ranges::any_of(statements.at(last).meaning.changes, [](const Sql::Change &change) {
                          return std::holds_alternative<Sql::TransactionControl>(change);
                      })))
            --last;
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Switch it on again at the end"),
                              .edits = {insertion(m_script, statements.at(last).sql.range.end, enable.toUtf8())}});
    }

    /// session_replication_role = replica: no trigger fires and no foreign key is looked at in this session.
    void checkRole()
    {
        qsizetype replica = -1;
        bool local = false;
        const auto isRole = [](const Sql::SetParameter &set) {
            return set.name.compare("session_replication_role"_L1, Qt::CaseInsensitive) == 0;
        };
        forEach<Sql::SetParameter>(m_script, [&](const Sql::SetParameter &set, const Place &place) {
            if (!isRole(set))
                return;
            if (set.value.compare("replica"_L1, Qt::CaseInsensitive) == 0) {
                speakOfRole(replica, false);
                replica = place.index;
                local = set.local && place.statement().inTransaction;
            } else if (replica >= 0) {
                speakOfRole(replica, true);
                replica = -1;
            }
        });
        speakOfRole(replica, local);
    }

    void speakOfRole(qsizetype at, bool again)
    {
        if (at < 0)
            return;
        QString message = QCoreApplication::translate("Lint",
                                                      "In this session no trigger fires and no foreign key is looked "
                                                      "at: wrong rows can come in, and nothing finds them later.");
        if (!again)
            message += u' ' + QCoreApplication::translate("Lint", "Nothing in this script takes it back.");
        Finding &finding = m_report.add(m_script.head(at), message, again ? Severity::Warning : Severity::Error);
        finding.help = QCoreApplication::translate("Lint", "Work in batches with triggers and foreign keys on.");
        if (!again)
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Take it back at the end"),
                                  .edits = {insertion(m_script, m_script.statements.last().sql.range.end,
                                                      ";\nRESET session_replication_role")}});
    }

    const Script &m_script;
    Report &m_report;
    QHash<QString, QList<std::pair<qsizetype, Switch>>> m_enabled; ///< by table
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    Check(script, report).run();
}

Rule rule()
{
    return {.id = u"disable-trigger"_s,
            .title = QCoreApplication::translate("Lint", "Triggers switched off"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::AlterTable, Sql::SetParameter>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::disable_trigger
