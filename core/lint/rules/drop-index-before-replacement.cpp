// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/indexes.h"
#include "core/lint/rule.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_index_before_replacement {

namespace {

struct Dropped
{
    qsizetype statement;
    const Sql::DropIndex *drop;
    Sql::Name index;
    std::optional<QStringList> columns; ///< none: not known
};

/// What a failed build left behind: dropped and built again under the same name.
bool isLeftover(const Dropped &dropped, const Sql::CreateIndex &created)
{
    return dropped.drop->ifExists && dropped.drop->concurrently && dropped.index.name == created.name.name;
}

bool replaces(const QStringList &dropped, const QStringList &created)
{
    return !dropped.isEmpty() && created.size() >= dropped.size() && created.first(dropped.size()) == dropped;
}

class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_owners(script)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_script.statements.size(); ++i) {
            for (const Sql::Change &change : m_script.statements.at(i).meaning.changes) {
                if (const auto *drop = std::get_if<Sql::DropIndex>(&change))
                    note(*drop, i);
                else if (const auto *create = std::get_if<Sql::CreateIndex>(&change))
                    look(*create, i);
            }
        }
    }

private:
    void note(const Sql::DropIndex &drop, qsizetype at)
    {
        for (const Sql::Name &name : drop.names) {
            if (m_script.replay.index(name, at))
                continue; // made in this file: nobody had it
            if (const IndexOwners::Owner *owner = m_owners.find(name))
                m_onTable[m_script.replay.key(owner->table, at)].append({at, &drop, name, owner->index->columns});
            else
                m_unknown.insert(name.name, {at, &drop, name, std::nullopt});
        }
    }

    void look(const Sql::CreateIndex &create, qsizetype at)
    {
        const Place place{m_script, at};
        if (!place.isUsed(create.table))
            return;
        const QString table = m_script.replay.key(create.table, at);
        if (const auto before = m_onTable.find(table); before != m_onTable.end()) {
            for (const Dropped &dropped : std::as_const(*before)) {
                if (replaces(*dropped.columns, create.columns) && !isLeftover(dropped, create)
                    && !m_built[table].contains(*dropped.columns))
                    speak(dropped, create, place);
            }
            before->removeIf([&](const Dropped &dropped) { return replaces(*dropped.columns, create.columns); });
        }
        // What an index of an unknown schema covered, its name tells: the same one, or one that the new name goes on.
        for (const QString &name : namesFor(create)) {
            const auto dropped = m_unknown.constFind(name);
            if (dropped == m_unknown.constEnd())
                continue;
            if (!isLeftover(*dropped, create))
                speak(*dropped, create, place);
            m_unknown.remove(name);
            break;
        }
        m_built[table].append(create.columns);
    }

    /// idx_o_a_b: idx_o_a_b, idx_o_a, idx_o; and what follows the table's name must be first columns of the new one.
    static QStringList namesFor(const Sql::CreateIndex &create)
    {
        QStringList names = {create.name.name};
        QString shorter = create.name.name;
        for (qsizetype columns = create.columns.size(); columns > 1; --columns) {
            const QString end = u'_' + create.columns.at(columns - 1);
            if (!shorter.endsWith(end))
                break;
            shorter.chop(end.size());
            names.append(shorter);
        }
        return names;
    }

    void speak(const Dropped &dropped, const Sql::CreateIndex &create, const Place &place)
    {
        const Place there{m_script, dropped.statement};
        Finding &finding = m_report.addFor(
            there, create.table, m_script.head(dropped.statement),
            QCoreApplication::translate("Lint",
                                        "From here until its replacement is built, queries on %1 do without the index "
                                        "%2, and may read the whole table.")
                .arg(create.table.display(), dropped.index.display()));
        if (!dropped.columns)
            finding.message += u' '
                + QCoreApplication::translate("Lint", "Which columns %1 covers is not known: its name says so.")
                      .arg(dropped.index.display());
        finding.help = QCoreApplication::translate("Lint", "Build the new index first, then drop the old one.");
        const Statement &from = m_script.statements.at(dropped.statement);
        const Statement &to = place.statement();
        if (dropped.drop->names.size() != 1 || dropped.index.name == create.name.name
            || from.transaction != to.transaction + (from.inTransaction ? 0 : dropped.statement - place.index)
            || place.index != dropped.statement + 1)
            return;
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Build first, then drop"),
             .safe = true,
             .edits = {edit(m_script, from.sql.range, to.sql.text), edit(m_script, to.sql.range, from.sql.text)}});
    }

    const Script &m_script;
    Report &m_report;
    IndexOwners m_owners;
    QHash<QString, QList<Dropped>> m_onTable; ///< by the table's key
    QHash<QString, Dropped> m_unknown; ///< by the index's name
    QHash<QString, QList<QStringList>> m_built; ///< columns of indexes that this script made, by table
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const QList<qsizetype> drops = statementsWith<Sql::DropIndex>(script);
    const QList<qsizetype> builds = statementsWith<Sql::CreateIndex>(script);
    if (!drops.isEmpty() && !builds.isEmpty() && drops.first() <= builds.last())
        Check(script, report).run();
}

Rule rule()
{
    return {.id = u"drop-index-before-replacement"_s,
            .title = QCoreApplication::translate("Lint", "Index dropped before its replacement is built"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::DropIndex>()};
}

} // namespace Lint::Rules::drop_index_before_replacement
