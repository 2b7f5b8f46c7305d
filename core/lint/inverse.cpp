// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/inverse.h"

#include "core/lint/mirror.h"

#include <algorithm>

namespace Lint {

namespace {

/// Looks for what no statement takes back: rows, labels of an enum, what went with a CASCADE, what code may not have
/// done, transactions that the script does not commit; and for what makes the order or the name of a step uncertain.
class Recall
{
public:
    explicit Recall(const Script &up)
        : m_up(up)
    {
    }
    bool isPossible();

private:
    void look(const Sql::Change &change, const Place &place);
    void lookAtName(const Sql::Change &change);
    bool isTouched(const Sql::Name &table) const;
    void cascades(bool cascade) { m_possible = m_possible && !cascade; }

    const Script &m_up;
    bool m_possible = true;
    int m_open = 0; ///< transactions
    bool m_touchedAny = false;
    QList<Sql::Name> m_touched; ///< tables that the changes so far are about
    QList<std::pair<Sql::ObjectKind, QString>> m_made;
};

bool Recall::isPossible()
{
    for (qsizetype i = 0; i < m_up.statements.size(); ++i) {
        const Statement &statement = m_up.statements.at(i);
        for (const Sql::Change &change : statement.meaning.changes) {
            if ((statement.conditional || statement.guarded) && Sql::isSchemaChange(change))
                return false;
            look(change, Place{m_up, i});
            lookAtName(change);
            if (const Sql::Name *subject = Sql::subject(change); subject && Sql::isSchemaChange(change))
                m_touched.append(*subject);
            m_touchedAny = m_touchedAny || Sql::isSchemaChange(change);
        }
    }
    return m_possible && m_open <= 0;
}

bool Recall::isTouched(const Sql::Name &table) const
{
    return std::ranges::any_of(
        m_touched, [&](const Sql::Name &name) { return name.refersTo(table, m_up.dialect->defaultSchema); });
}

void Recall::look(const Sql::Change &change, const Place &place)
{
    const auto rowsOf = [&](const Sql::Name &table) { m_possible = m_possible && place.isNew(table); };
    std::visit(Sql::Overload{[&](const Sql::ChangeRows &c) {
                                 if (c.verb != Sql::RowVerb::Select)
                                     rowsOf(c.table);
                             },
                             [&](const Sql::Truncate &c) { std::ranges::for_each(c.tables, rowsOf); },
                             [&](const Sql::AddEnumValue &) { m_possible = false; },
                             [&](const Sql::DropTable &c) { cascades(c.cascade); },
                             [&](const Sql::DropColumn &c) { cascades(c.cascade); },
                             [&](const Sql::DropConstraint &c) { cascades(c.cascade); },
                             [&](const Sql::DropIndex &c) { cascades(c.cascade); },
                             [&](const Sql::DropObject &c) { cascades(c.cascade || c.names.size() > 1); },
                             [&](const Sql::AddConstraint &c) {
                                 // Its columns stay NOT NULL: were they before?
                                 if (c.constraint.kind == Sql::ConstraintKind::PrimaryKey && !place.isNew(c.table))
                                     m_possible = m_possible && place.table(c.table);
                             },
                             [&](const Sql::TransactionControl &c) {
                                 using enum Sql::TransactionVerb;
                                 m_open += c.verb == Begin ? 1 : c.verb == Commit ? -1 : 0;
                                 m_possible = m_possible && c.verb != Rollback && c.verb != RollbackTo;
                             },
                             [](const auto &) {}},
               change);
}

/// What was done before under another name would be taken back under the new one, and what is made twice belongs to
/// two steps.
void Recall::lookAtName(const Sql::Change &change)
{
    const auto renamed = [&](const Sql::Name &table) { m_possible = m_possible && !isTouched(table); };
    std::visit(Sql::Overload{[&](const Sql::RenameTable &c) { renamed(c.table); },
                             [&](const Sql::SetTableSchema &c) { renamed(c.table); },
                             [&](const Sql::RenameColumn &c) { renamed(c.table); },
                             [&](const Sql::RenameConstraint &c) { renamed(c.table); },
                             [&](const Sql::AlterIndex &c) {
                                 if (c.what == u"RENAME TO")
                                     m_possible = m_possible && !m_touchedAny;
                             },
                             [&](const Sql::AlterObject &c) {
                                 if (c.what == u"RENAME TO" || c.what == u"SET SCHEMA")
                                     m_possible = m_possible && !m_touchedAny;
                             },
                             [&](const Sql::CreateObject &c) {
                                 const bool again = std::ranges::any_of(m_made, [&](const auto &made) {
                                     const bool apart = made.first == c.kind && c.kind == Sql::ObjectKind::Function
                                         && !c.orReplace; // functions of one name take other arguments
                                     return made.second == c.name.display() && !apart;
                                 });
                                 m_possible = m_possible && !again;
                                 m_made.append({c.kind, c.name.display()});
                             },
                             [](const auto &) {}},
               change);
}

} // namespace

std::optional<QByteArray> inverseOf(const Script &up)
{
    // What is written for a migration to be read and run again, nobody reads any more of a larger one.
    static constexpr qsizetype most = 500;
    if (up.statements.size() > most || !Recall(up).isPossible())
        return std::nullopt;
    const Script nothing{.dialect = up.dialect,
                         .project = up.project,
                         .migration = up.migration,
                         .direction = Project::Direction::Down,
                         .schema = up.schema};
    Mirror mirror = compareUpAndDown(up, nothing);
    if (!mirror.complete || mirror.perhapsMore || mirror.leftovers.isEmpty())
        return std::nullopt;
    std::ranges::stable_sort(mirror.leftovers, std::ranges::greater(), &Leftover::cause);
    QByteArray text;
    for (const Leftover &leftover : std::as_const(mirror.leftovers)) {
        if (leftover.inverse.isEmpty())
            return std::nullopt;
        text += leftover.inverse + ";\n";
    }
    return text;
}

} // namespace Lint
