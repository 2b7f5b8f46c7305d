// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that cannot succeed on what the migrations before and the statements above have made.

#include "core/lint/bounds.h"
#include "core/lint/fixes.h"
#include "core/lint/knownobjects.h"
#include "core/lint/knowntables.h"
#include "core/lint/rowcolumns.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"
#include "core/lint/tablesteps.h"
#include "core/lint/viewcolumns.h"
#include "core/sql/cursor.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Lint::Rules::conflicting_statement {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Lint", text);
}

/// Walks over a script and knows what is there at each statement.
class Walk
{
public:
    Walk(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_tables(script)
        , m_objects(script)
        , m_steps(script)
        , m_case(script.isPostgresql() ? Qt::CaseSensitive : Qt::CaseInsensitive)
    {
    }

    /// Statements in their order, each once.
    void step(qsizetype at)
    {
        m_at = at;
        const Statement &statement = m_script.statements.at(at);
        for (const Sql::Change &change : statement.meaning.changes) {
            // USE behind other work: from here on the names are those of another database.
            const auto *set = std::get_if<Sql::SetParameter>(&change);
            m_elsewhere = m_elsewhere || (set && set->name == "database"_L1 && m_worked);
            m_worked = m_worked || Sql::isSchemaChange(change) || Sql::isDataChange(change);
            // What stands in an IF or handles its errors is guarded by its own means.
            if (!statement.conditional && !statement.guarded && !m_elsewhere)
                look(change);
            m_steps.remember(change, at, m_tables);
            m_objects.remember(change, at);
        }
    }

private:
    Place place() const { return {m_script, m_at}; }
    QString key(const Sql::Name &name) const { return m_script.replay.key(name, m_at); }
    Sql::Range head() const { return m_script.head(m_at); }
    bool same(const QString &a, const QString &b) const { return a.compare(b, m_case) == 0; }
    /// Is it all that the statement does? ALTER TABLE has several actions, WITH changes of its own.
    bool isAlone() const { return m_script.statements.at(m_at).meaning.changes.size() == 1; }
    bool has(const Schema::Table &table, const QString &column) const
    {
        return std::ranges::any_of(table.columns,
                                   [&](const Schema::Column &known) { return same(known.name, column); });
    }

    Finding &say(Sql::Range range, const QString &message, const QString &help, Severity severity = Severity::Error)
    {
        Finding &finding = m_report.add(range, message, severity);
        finding.help = help;
        return finding;
    }

    /// The table as this statement finds it; statements of one ALTER TABLE see what the actions before did.
    const Schema::Table *table(const Sql::Name &name)
    {
        m_tables.goTo(m_at);
        return m_tables.table(name);
    }

    void guard(Finding &finding, const char *after, const QByteArray &guardText)
    {
        const Sql::Range keyword = wordIn(m_script, m_at, after);
        if (!keyword.isEmpty() && isAlone())
            finding.fixes.append(
                {.title = words(QT_TRANSLATE_NOOP("Lint", "Write %1")).arg(QString::fromUtf8(guardText)),
                 .edits = {insertion(m_script, keyword.end, ' ' + guardText)}});
    }

    void look(const Sql::Change &change)
    {
        std::visit(Sql::Overload{
                       [this](const Sql::CreateTable &c) { createTable(c); },
                       [this](const Sql::DropTable &c) { dropTable(c); },
                       [this](const Sql::AddColumn &c) { addColumn(c); },
                       [this](const Sql::DropColumn &c) {
                           if (!c.ifExists)
                               column(c.table, c.column, c.range);
                       },
                       [this](const Sql::RenameColumn &c) { renameColumn(c); },
                       [this](const Sql::ChangeColumnType &c) {
                           if (!c.ifExists)
                               column(c.table, c.column, c.range);
                       },
                       [this](const Sql::SetColumnDefault &c) {
                           if (!c.ifExists)
                               column(c.table, c.column, {});
                       },
                       [this](const Sql::SetColumnNotNull &c) { column(c.table, c.column, c.range); },
                       [this](const Sql::CreateIndex &c) { createIndex(c); },
                       [this](const Sql::DropIndex &c) { dropIndex(c); },
                       [this](const Sql::AddConstraint &c) { addConstraint(c); },
                       [this](const Sql::DropConstraint &c) { dropConstraint(c); },
                       [this](const Sql::ChangeRows &c) { rows(c); },
                       [this](const Sql::AttachPartition &c) { partition(c.table, c.partition, c.bound); },
                       [this](const Sql::CreateObject &c) { createObject(c); },
                       [this](const Sql::DropObject &c) { dropObject(c); },
                       [this](const Sql::AddEnumValue &c) { addLabel(c); },
                       [](const auto &) {},
                   },
                   change);
        const Sql::Name *touched = Sql::subject(change);
        const bool makes = std::holds_alternative<Sql::CreateTable>(change)
            || std::holds_alternative<Sql::CreateObject>(change) || std::holds_alternative<Sql::DropTable>(change)
            || std::holds_alternative<Sql::DropObject>(change);
        if (touched && !makes && m_steps.isGone(*touched, m_at))
            say(place().range(touched->range),
                words(QT_TRANSLATE_NOOP("Lint", "%1 is not there any more: a statement above dropped or renamed it."))
                    .arg(touched->display()),
                words(QT_TRANSLATE_NOOP("Lint", "Put the statement before that one, or use the new name.")));
    }

    void createTable(const Sql::CreateTable &create)
    {
        const bool exists = m_steps.isMade(create.name, m_at)
            || (!m_steps.isGone(create.name, m_at) && isWhole(table(create.name)));
        if (exists && !create.ifNotExists && !create.temporary) {
            Finding &finding = say(place().range(create.name.range),
                                   words(QT_TRANSLATE_NOOP("Lint", "%1 is there already: this statement fails."))
                                       .arg(create.name.display()),
                                   words(QT_TRANSLATE_NOOP("Lint", "Choose another name, or alter the table.")));
            guard(finding, "TABLE", "IF NOT EXISTS");
        }
        if (!create.partitionOf.name.isEmpty())
            partition(create.partitionOf, create.name, create.partitionBound);
        /// Is it among the first `count` columns of the statement?
        const auto isAmong = [&](qsizetype count, const QString &name) {
            return std::any_of(create.columns.cbegin(), create.columns.cbegin() + count,
                               [&](const Sql::ColumnDefinition &column) { return same(column.name, name); });
        };
        for (qsizetype i = 0; i < create.columns.size(); ++i) {
            const Sql::ColumnDefinition &definition = create.columns.at(i);
            if (isAmong(i, definition.name))
                say(place().range(definition.range),
                    words(QT_TRANSLATE_NOOP("Lint", "%1 has a column %2 already: this statement fails."))
                        .arg(create.name.display(), definition.name),
                    words(QT_TRANSLATE_NOOP("Lint", "Name each column once.")));
        }
        const auto isKey = [](const Sql::Constraint &constraint) {
            return constraint.kind == Sql::ConstraintKind::PrimaryKey;
        };
        qsizetype keys = std::ranges::count_if(create.constraints, isKey);
        for (const Sql::ColumnDefinition &definition : create.columns)
            keys += std::ranges::count_if(definition.constraints, isKey);
        if (keys > 1)
            secondKey(create.name, place().range(create.name.range),
                      words(QT_TRANSLATE_NOOP("Lint", "Write one key, over all of its columns.")));
        const bool complete = create.like.name.isEmpty() && create.inherits.isEmpty() && !create.asQuery
            && create.partitionOf.name.isEmpty() && !create.columns.isEmpty()
            && std::ranges::none_of(create.options, [](const QString &o) { return o.startsWith("OF "_L1); });
        for (const Sql::Constraint &constraint : create.constraints) {
            for (const QString &column_ : constraint.columns) {
                if (complete && !isAmong(create.columns.size(), column_))
                    say(place().range(constraint.range),
                        words(QT_TRANSLATE_NOOP("Lint", "%1 has no column %2: this statement fails."))
                            .arg(create.name.display(), column_),
                        words(QT_TRANSLATE_NOOP("Lint", "Write the name of a column of the table.")));
            }
        }
    }

    /// A bound of another kind than the parent is partitioned by.
    void partition(const Sql::Name &parent, const Sql::Name &partition, const QString &bound)
    {
        const Schema::Table *known = table(parent);
        if (!known || fitsPartitionKey(bound, known->partitionKey))
            return;
        say(place().range(partition.range),
            words(QT_TRANSLATE_NOOP("Lint", "%1 is partitioned by %2: a partition with %3 is refused."))
                .arg(parent.display(), known->partitionKey, bound),
            words(QT_TRANSLATE_NOOP("Lint", "Write the bound that fits: FROM … TO, IN (…), or WITH (MODULUS …).")));
    }

    void renameColumn(const Sql::RenameColumn &rename)
    {
        const Schema::Table *known = table(rename.table);
        const bool taken = known && !same(rename.column, rename.newName) && has(*known, rename.newName) && isAlone();
        if (rename.ifExists || !column(rename.table, rename.column, {}) || !taken)
            return;
        say(head(),
            words(QT_TRANSLATE_NOOP("Lint", "%1 has a column %2 already: this statement fails."))
                .arg(rename.table.display(), rename.newName),
            words(QT_TRANSLATE_NOOP("Lint", "Choose another name.")));
    }

    void addLabel(const Sql::AddEnumValue &add)
    {
        const std::optional<QStringList> labels = m_objects.labels(add.type, m_at);
        if (!labels || (add.ifNotExists && labels->contains(add.label)))
            return;
        if (labels->contains(add.label)) {
            Finding &finding = say(
                head(),
                words(QT_TRANSLATE_NOOP("Lint", "%1 has the value %2 already: this statement fails."))
                    .arg(add.type.display(), add.label),
                words(QT_TRANSLATE_NOOP("Lint", "Leave the statement away.")));
            guard(finding, "VALUE", "IF NOT EXISTS");
        } else if (!add.neighbour.isEmpty() && !labels->contains(add.neighbour)) {
            say(head(),
                words(QT_TRANSLATE_NOOP("Lint", "%1 has no value %2: this statement fails."))
                    .arg(add.type.display(), add.neighbour),
                words(QT_TRANSLATE_NOOP("Lint", "Name a value that the type has.")));
        }
    }

    /// Made a second time, or a view that gives two columns one name. SQLite calls the second one otherwise.
    void createObject(const Sql::CreateObject &create)
    {
        if (m_objects.isThere(create, m_at)) {
            Finding &finding = say(place().range(create.name.range),
                                   words(QT_TRANSLATE_NOOP("Lint", "%1 is there already: this statement fails."))
                                       .arg(create.name.display()),
                                   words(QT_TRANSLATE_NOOP("Lint", "Choose another name, or alter what is there.")));
            if (create.kind == Sql::ObjectKind::Schema || create.kind == Sql::ObjectKind::Sequence)
                guard(finding, keywordOf(create.kind), "IF NOT EXISTS");
        }
        const bool view = create.kind == Sql::ObjectKind::View || create.kind == Sql::ObjectKind::MaterializedView;
        if (!view || m_script.isSqlite())
            return;
        const Sql::Cursor tokens(m_script.statements.at(m_at).sql, m_script.dialect->lexicalRules);
        const qsizetype name = tokens.find("VIEW", 0) + 1;
        const qsizetype as = tokens.find("AS", name);
        qsizetype open = name;
        while (open < as && tokens.text(open) != "(")
            ++open;
        QStringList columns;
        if (open < as) {
            QString list = tokens.written(open, as);
            list = list.sliced(1, std::max<qsizetype>(list.lastIndexOf(u')') - 1, 0));
            for (const QString &column : listItems(list))
                columns.append(Sql::unquotedName(column.toUtf8()).toLower());
        } else {
            columns = viewColumns(create.body).value_or(QStringList());
        }
        for (qsizetype i = 1; i < columns.size(); ++i) {
            if (columns.indexOf(columns.at(i)) == i)
                continue;
            say(place().range(create.name.range),
                words(QT_TRANSLATE_NOOP("Lint", "%1 would have the column %2 twice: this statement fails."))
                    .arg(create.name.display(), columns.at(i)),
                words(QT_TRANSLATE_NOOP("Lint", "Give one of them another name, with AS.")));
            return;
        }
    }

    static const char *keywordOf(Sql::ObjectKind kind)
    {
        using enum Sql::ObjectKind;
        return kind == Schema ? "SCHEMA" : kind == Sequence ? "SEQUENCE" : kind == Domain ? "DOMAIN" : "TYPE";
    }

    void sayGone(const Sql::Name &name, const char *keyword)
    {
        Finding &finding = say(place().range(name.range),
                               words(QT_TRANSLATE_NOOP("Lint",
                                                       "%1 is not there any more: a statement above dropped "
                                                       "or renamed it."))
                                   .arg(name.display()),
                               words(QT_TRANSLATE_NOOP("Lint", "Leave the statement away.")));
        guard(finding, keyword, "IF EXISTS");
    }

    void dropTable(const Sql::DropTable &drop)
    {
        for (const Sql::Name &name : drop.names) {
            if (!drop.ifExists && m_steps.isGone(name, m_at))
                sayGone(name, "TABLE");
        }
    }

    void dropObject(const Sql::DropObject &drop)
    {
        const bool view = drop.kind == Sql::ObjectKind::View || drop.kind == Sql::ObjectKind::MaterializedView;
        for (const Sql::Name &name : drop.names) {
            if (!drop.ifExists && m_objects.isGone(drop.kind, name, m_at))
                sayGone(name, view ? "VIEW" : keywordOf(drop.kind));
        }
    }

    void addColumn(const Sql::AddColumn &add)
    {
        const Schema::Table *known = table(add.table);
        if (!known || add.ifNotExists || !has(*known, add.column.name) || isDroppedHere(add.column.name))
            return;
        Finding &finding = say(place().range(add.column.range),
                               words(QT_TRANSLATE_NOOP("Lint", "%1 has a column %2 already: this statement fails."))
                                   .arg(add.table.display(), add.column.name),
                               words(QT_TRANSLATE_NOOP("Lint", "Choose another name, or leave the statement away.")));
        if (m_script.isPostgresql())
            guard(finding, "COLUMN", "IF NOT EXISTS");
    }

    /// Does another action of the same ALTER TABLE drop the column? Servers do that first.
    bool isDroppedHere(const QString &name) const
    {
        return std::ranges::any_of(place().statement().meaning.changes, [&](const Sql::Change &change) {
            const auto *drop = std::get_if<Sql::DropColumn>(&change);
            return drop && same(drop->column, name);
        });
    }

    /// Does the table have the column that the statement needs? Only where all of them are known.
    bool column(const Sql::Name &name, const QString &wanted, Sql::Range range)
    {
        const Schema::Table *known = table(name);
        if (!isWhole(known) || has(*known, wanted) || !isAlone() || isSystemColumn(wanted))
            return true;
        say(place().range(range),
            words(QT_TRANSLATE_NOOP("Lint", "%1 has no column %2: this statement fails.")).arg(name.display(), wanted),
            words(QT_TRANSLATE_NOOP("Lint", "Write the name that the column has here.")));
        return false;
    }

    static bool isSystemColumn(const QString &name)
    {
        static const QStringList names = {u"ctid"_s,  u"xmin"_s,    u"xmax"_s, u"tableoid"_s,
                                          u"rowid"_s, u"_rowid_"_s, u"oid"_s};
        return names.contains(name.toLower());
    }

    /// SQLite makes an index over a value, and takes "nope" for a text where no column is called so;
    /// sqlite-double-quoted-string speaks of it.
    bool mayBeValue(const QString &name) const
    {
        if (!m_script.isSqlite() || name.isEmpty())
            return false;
        if (name.front().isDigit() || Sql::isAnyWord(name.toUtf8(), {"NULL", "TRUE", "FALSE"}))
            return true;
        const QByteArray quoted = '"' + name.toUtf8().replace('"', "\"\"") + '"';
        const Sql::Cursor tokens(m_script.statements.at(m_at).sql, m_script.dialect->lexicalRules);
        for (qsizetype i = tokens.find("ON", 0); i >= 0 && i < tokens.count(); ++i) {
            if (tokens.text(i) == quoted)
                return true;
        }
        return false;
    }

    void createIndex(const Sql::CreateIndex &create)
    {
        if (place().isTemporary(create.table)) // another of the name may be known
            return;
        for (const QString &name : create.columns) {
            if (!name.startsWith(u'(') && !mayBeValue(name) && !column(create.table, name, create.range))
                return;
        }
        const Schema::Table *known = table(create.table);
        if (!known || create.ifNotExists || create.name.name.isEmpty()
            || !std::ranges::any_of(known->indexes,
                                    [&](const Schema::Index &index) { return same(index.name, create.name.name); }))
            return;
        Finding &finding = say(place().range(create.name.range),
                               words(QT_TRANSLATE_NOOP("Lint", "An index %1 is there already: this statement fails."))
                                   .arg(create.name.name),
                               words(QT_TRANSLATE_NOOP("Lint", "Choose another name, or drop the other index first.")));
        if (!create.concurrently)
            guard(finding, "INDEX", "IF NOT EXISTS");
    }

    void dropIndex(const Sql::DropIndex &drop)
    {
        for (const Sql::Name &name : drop.names) {
            if (drop.ifExists || !m_steps.isIndexGone(name.name))
                continue;
            Finding &finding = say(place().range(name.range),
                                   words(QT_TRANSLATE_NOOP("Lint",
                                                           "The index %1 is gone already, dropped above by "
                                                           "itself or with its table."))
                                       .arg(name.name),
                                   words(QT_TRANSLATE_NOOP("Lint", "Drop indexes before their table, or not at all.")));
            if (drop.names.size() == 1 && !drop.concurrently)
                guard(finding, "INDEX", "IF EXISTS");
        }
    }

    void secondKey(const Sql::Name &name, Sql::Range range, const QString &help)
    {
        say(range,
            words(QT_TRANSLATE_NOOP("Lint", "%1 has a primary key already: this statement fails.")).arg(name.display()),
            help);
    }

    void addConstraint(const Sql::AddConstraint &add)
    {
        for (const QString &name : add.constraint.columns) {
            if (add.constraint.kind != Sql::ConstraintKind::Check && !column(add.table, name, add.constraint.range))
                return;
        }
        const Schema::Table *known = table(add.table);
        if (!known)
            return;
        const bool named = !add.constraint.name.isEmpty()
            && std::ranges::any_of(known->constraints, [&](const Schema::Constraint &constraint) {
                   return !constraint.generatedName && same(constraint.name, add.constraint.name);
               });
        const bool isSecond = add.constraint.kind == Sql::ConstraintKind::PrimaryKey && isWhole(known)
            && std::ranges::contains(known->constraints, u"primary key"_s, &Schema::Constraint::kind) && isAlone();
        if (named)
            say(place().range(add.constraint.range),
                words(QT_TRANSLATE_NOOP("Lint", "%1 has a constraint %2 already: this statement fails."))
                    .arg(add.table.display(), add.constraint.name),
                words(QT_TRANSLATE_NOOP("Lint", "Choose another name, or drop the other constraint first.")));
        else if (isSecond)
            secondKey(add.table, place().range(add.constraint.range),
                      words(QT_TRANSLATE_NOOP("Lint", "Drop the old key in the same ALTER TABLE.")));
    }

    void dropConstraint(const Sql::DropConstraint &drop)
    {
        const QString name = key(drop.table) + u'\n' + drop.constraint;
        if (!drop.ifExists && m_droppedConstraints.contains(name))
            say(place().range(drop.range),
                words(QT_TRANSLATE_NOOP("Lint", "The constraint %1 of %2 is gone already."))
                    .arg(drop.constraint, drop.table.display()),
                words(QT_TRANSLATE_NOOP("Lint", "Leave the statement away.")));
        const auto added = m_script.replay.constraint(drop.table, drop.constraint, m_script.statements.size());
        if (!added)
            m_droppedConstraints.insert(name);
    }

    void rows(const Sql::ChangeRows &change)
    {
        if (change.columns.isEmpty() || !change.wholeColumns || place().isTemporary(change.table)
            || !rowColumnsFit(change, place(), m_report))
            return;
        if (!Sql::isDataChange(change) || change.verb == Sql::RowVerb::Merge)
            return;
        const Schema::Table *known = knownForRows(change.table);
        if (!isWhole(known))
            return;
        for (const QString &name : change.columns) {
            if (has(*known, name) || isSystemColumn(name))
                continue;
            say(head(),
                words(QT_TRANSLATE_NOOP("Lint", "%1 has no column %2: this statement fails."))
                    .arg(change.table.display(), name),
                words(QT_TRANSLATE_NOOP("Lint", "Write the name that the column has here.")));
            return;
        }
        if (generatedColumnsFit(change, *known, place(), m_report)
            && requiredColumnsFit(change, *known, place(), m_report))
            rowNullsFit(change, *known, place(), m_report);
    }

    /// As the script's own alterations left it, else as it was before; looked up once.
    const Schema::Table *knownForRows(const Sql::Name &name)
    {
        if (const Schema::Table *altered = table(name))
            return altered;
        if (m_steps.isGone(name, m_at))
            return nullptr;
        const QString tableKey = key(name);
        const auto found = m_before.constFind(tableKey);
        return found != m_before.constEnd() ? *found : *m_before.insert(tableKey, m_script.table(name, m_at));
    }

    const Script &m_script;
    Report &m_report;
    KnownTables m_tables;
    KnownObjects m_objects;
    TableSteps m_steps;
    Qt::CaseSensitivity m_case; ///< of the names of columns
    qsizetype m_at = 0;
    bool m_worked = false; ///< a statement above changed schema or rows
    bool m_elsewhere = false; ///< in a database that nothing is known of
    QHash<QString, const Schema::Table *> m_before; ///< tables before the script, looked up for row changes
    std::set<QString> m_droppedConstraints;
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    for (const qsizetype at : script.asked())
        report.memory<Walk>(script, report).step(at);
}

Rule rule()
{
    return {.id = u"conflicting-statement"_s,
            .title = QCoreApplication::translate("Lint", "Statement that cannot succeed"),
            .severity = Severity::Error,
            .check = check,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::conflicting_statement
