// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/checklist.h"

#include "core/lint/linter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Proof {

namespace {
struct ChecklistWords
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};
} // namespace

namespace {

class Checklist
{
public:
    Checklist(const Project::Project &project, const Project::Migration &migration, const Proof &proof, bool upRanAgain)
        : m_project(project)
        , m_migration(migration)
        , m_proof(proof)
        , m_upRanAgain(upRanAgain)
        , m_findings(Lint::check(project, migration, {.schema = &proof.before}))
    {
    }

    QList<ChecklistItem> items();

private:
    void add(const QString &item, const QString &title, Check check, const QString &evidence, const QString &rule = {})
    {
        m_items.append({item, title, check, evidence, rule});
    }
    void addRan(const QString &item, const QString &title, bool ran, bool tried, Project::Direction direction);
    void addRules(const QString &item, const QString &title, const QStringList &rules, bool applies,
                  const QString &clean, const QString &inapplicable);
    void addRestored();
    void nameRules();
    bool downRan() const;
    qint64 statementsRun(Project::Direction direction) const;
    bool addsNotNullColumn() const;
    bool addsIndexToOldTable() const;

    const Project::Project &m_project;
    const Project::Migration &m_migration;
    const Proof &m_proof;
    bool m_upRanAgain;
    QList<Lint::Finding> m_findings;
    QList<ChecklistItem> m_items;
};

bool Checklist::downRan() const
{
    switch (m_proof.verdict) {
    case Verdict::UpFailed:
    case Verdict::DownFailed:
    case Verdict::NoDown:
    case Verdict::Irreversible:
        return false;
    default:
        return true;
    }
}

qint64 Checklist::statementsRun(Project::Direction direction) const
{
    return std::ranges::count_if(m_proof.trace,
                                 [&](const TracedStatement &statement) { return statement.direction == direction; });
}

void Checklist::addRan(const QString &item, const QString &title, bool ran, bool tried, Project::Direction direction)
{
    if (ran)
        add(item, title, Check::Passed,
            ChecklistWords::tr("%n statement(s) ran", nullptr, int(statementsRun(direction))));
    else if (tried && m_proof.failure)
        add(item, title, Check::Failed, m_proof.failure->error.message);
    else
        add(item, title, Check::NotRun, ChecklistWords::tr("not reached"));
}

/// An item that the linter decides: the first finding of one of the rules is the evidence against it.
void Checklist::addRules(const QString &item, const QString &title, const QStringList &rules, bool applies,
                         const QString &clean, const QString &inapplicable)
{
    for (const Lint::Finding &finding : m_findings) {
        if (finding.direction == Project::Direction::Up && finding.severity != Lint::Severity::Info
            && rules.contains(finding.rule)) {
            add(item, title, Check::Failed, finding.message, finding.rule);
            return;
        }
    }
    add(item, title, applies ? Check::Passed : Check::NotApplicable, applies ? clean : inapplicable);
}

void Checklist::addRestored()
{
    if (!downRan()) {
        add(u"down-restores-schema"_s, ChecklistWords::tr("down restored the schema"), Check::NotRun,
            ChecklistWords::tr("down did not run"));
        add(u"down-restores-data"_s, ChecklistWords::tr("down kept every row"), Check::NotRun,
            ChecklistWords::tr("down did not run"));
        return;
    }
    const auto differs = [](const Schema::Difference &difference) {
        return difference.weight == Schema::Weight::Different || difference.weight == Schema::Weight::Unavoidable;
    };
    const auto differences = int(std::ranges::count_if(m_proof.differences, differs));
    const auto objects = int(m_proof.before.tables.size() + m_proof.before.views.size()
                             + m_proof.before.functions.size());
    add(u"down-restores-schema"_s, ChecklistWords::tr("down restored the schema"),
        differences == 0 ? Check::Passed : Check::Failed,
        differences == 0 ? ChecklistWords::tr("%n table(s), view(s) and function(s) compared", nullptr, objects)
                         : ChecklistWords::tr("%n difference(s)", nullptr, differences));

    qint64 rows = 0;
    for (const TableRows &table : m_proof.rows)
        rows += table.before;
    QStringList lost;
    for (const LostRows &loss : m_proof.lost)
        lost.append(loss.column.isEmpty() ? loss.table : loss.table + u'.' + loss.column);
    if (rows == 0)
        add(u"down-restores-data"_s, ChecklistWords::tr("down kept every row"), Check::NotApplicable,
            ChecklistWords::tr("there were no rows before"));
    else
        add(u"down-restores-data"_s, ChecklistWords::tr("down kept every row"),
            lost.isEmpty() ? Check::Passed : Check::Failed,
            lost.isEmpty() ? ChecklistWords::tr("%n row(s) compared", nullptr, int(rows))
                           : ChecklistWords::tr("lost: %1").arg(lost.join(u", "_s)));
}

bool Checklist::addsNotNullColumn() const
{
    return std::ranges::any_of(m_proof.effect, [this](const Schema::Difference &difference) {
        if (difference.kind != Schema::Difference::Kind::Added || !difference.path.startsWith("columns."_L1))
            return false;
        for (const Schema::Table &table : m_proof.afterUp.tables) {
            if (Schema::qualified(table.schema, table.name) == difference.name) {
                const Schema::Column *column = table.column(difference.path.section(u'.', 1));
                return column && column->notNull;
            }
        }
        return false;
    });
}

bool Checklist::addsIndexToOldTable() const
{
    return std::ranges::any_of(m_proof.effect, [](const Schema::Difference &difference) {
        return difference.kind == Schema::Difference::Kind::Added && difference.path.startsWith("indexes."_L1);
    });
}

QList<ChecklistItem> Checklist::items()
{
    addRules(u"descriptive-name"_s, ChecklistWords::tr("descriptive, ordered name"),
             {u"migration-filename-format"_s, u"migration-name-not-descriptive"_s}, true, m_migration.title(), {});
    const bool down = m_proof.verdict != Verdict::NoDown;
    add(u"down-exists"_s, ChecklistWords::tr("down exists"), down ? Check::Passed : Check::Failed,
        down ? m_migration.down->file : ChecklistWords::tr("there is no down script"),
        down ? QString() : u"missing-down-migration"_s);
    addRan(u"up-ran"_s, ChecklistWords::tr("up ran"), m_proof.verdict != Verdict::UpFailed, true,
           Project::Direction::Up);
    addRan(u"down-ran"_s, ChecklistWords::tr("down ran"), downRan(), m_proof.verdict == Verdict::DownFailed,
           Project::Direction::Down);
    addRestored();
    if (m_upRanAgain) {
        const bool same = std::ranges::none_of(m_proof.repeated,
                                               [](const auto &d) { return d.weight == Schema::Weight::Different; });
        add(u"up-again-same"_s, ChecklistWords::tr("up again gave the same schema"),
            same ? Check::Passed : Check::Failed,
            same ? ChecklistWords::tr("no difference")
                 : ChecklistWords::tr("%n difference(s)", nullptr, int(m_proof.repeated.size())));
    } else {
        addRan(u"up-again-same"_s, ChecklistWords::tr("up again gave the same schema"), false, downRan(),
               Project::Direction::Up);
    }
    addRules(u"schema-data-apart"_s, ChecklistWords::tr("schema and data apart"), {u"mixed-ddl-and-dml"_s}, true,
             ChecklistWords::tr("not mixed in one script"), {});
    addRules(u"indexes-concurrent"_s, ChecklistWords::tr("indexes on existing tables are built concurrently"),
             {u"create-index-not-concurrent"_s, u"concurrent-operation-in-transaction"_s,
              u"add-unique-constraint-blocking"_s},
             addsIndexToOldTable(), ChecklistWords::tr("no build that blocks writes"),
             ChecklistWords::tr("no index on an existing table"));
    addRules(u"not-null-default"_s, ChecklistWords::tr("new NOT NULL columns have a default"),
             {u"add-required-column"_s}, addsNotNullColumn(), ChecklistWords::tr("every one has"),
             ChecklistWords::tr("no NOT NULL column on an existing table"));
    // Not claimed, because nothing ran them: the check of deployed queries is work of its own.
    add(u"deployed-queries"_s, ChecklistWords::tr("works with the deployed code's queries"), Check::NotRun,
        m_project.settings.compatibilityQueries.isEmpty()
            ? ChecklistWords::tr("no queries are named under [compatibility]")
            : ChecklistWords::tr("this version does not run them yet"));
    addRules(u"zero-downtime"_s, ChecklistWords::tr("zero downtime considered"),
             {u"drop-column"_s, u"drop-table"_s, u"rename-column"_s, u"rename-table"_s, u"column-type-change-rewrite"_s,
              u"column-type-change-breaks-clients"_s, u"set-not-null-scan"_s, u"add-foreign-key-validating"_s,
              u"add-check-constraint-validating"_s, u"add-unique-constraint-blocking"_s, u"add-primary-key-blocking"_s,
              u"add-column-volatile-default"_s, u"create-index-not-concurrent"_s, u"unbatched-backfill"_s,
              u"missing-lock-timeout"_s},
             true, ChecklistWords::tr("no finding about locks, rewrites or deployed code"), {});
    nameRules();
    return m_items;
}

/// What a rule of the linter asks too bears that rule's name, so that its page explains it. A finding that is the
/// evidence says more.
void Checklist::nameRules()
{
    static const QHash<QString, QString> rules = {
        {u"up-ran"_s, u"check-up-succeeds"_s},
        {u"down-ran"_s, u"check-down-restores"_s},
        {u"down-restores-schema"_s, u"check-down-restores"_s},
        {u"down-restores-data"_s, u"check-down-restores"_s},
        {u"up-again-same"_s, u"check-up-repeatable"_s},
        {u"deployed-queries"_s, u"check-deployed-code-compatible"_s},
        {u"zero-downtime"_s, u"check-zero-downtime-review"_s},
    };
    for (ChecklistItem &item : m_items) {
        if (item.rule.isEmpty())
            item.rule = rules.value(item.item);
    }
}

} // namespace

QList<ChecklistItem> checklist(const Project::Project &project, const Project::Migration &migration, const Proof &proof,
                               bool upRanAgain)
{
    return Checklist(project, migration, proof, upRanAgain).items();
}

} // namespace Proof
