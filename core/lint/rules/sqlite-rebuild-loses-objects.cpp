// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/ledger.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Lint::Rules::sqlite_rebuild_loses_objects {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

template<typename T>
const T *changeAt(const Script &script, qsizetype statement)
{
    if (statement < 0)
        return nullptr;
    for (const Sql::Change &change : script.statements.at(statement).meaning.changes) {
        if (const T *typed = std::get_if<T>(&change))
            return typed;
    }
    return nullptr;
}

/// What one script makes and drops by name.
struct Objects
{
    QSet<QString> droppedIndexes = {};
    QSet<QString> droppedTriggers = {};
    QHash<QString, QList<std::pair<qsizetype, const Sql::CreateIndex *>>> indexes = {}; ///< by table
    QHash<QString, qsizetype> triggers = {}; ///< the last statement that makes one of the name
};

Objects objectsOf(const Script &script)
{
    Objects objects;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
                objects.indexes[index->table.name.toLower()].append({i, index});
            } else if (const auto *drop = std::get_if<Sql::DropIndex>(&change)) {
                for (const Sql::Name &name : drop->names)
                    objects.droppedIndexes.insert(name.name.toLower());
            } else if (const auto *object = std::get_if<Sql::CreateObject>(&change)) {
                if (object->kind == Sql::ObjectKind::Trigger)
                    objects.triggers.insert(object->name.name.toLower(), i);
            } else if (const auto *gone = std::get_if<Sql::DropObject>(&change)) {
                for (const Sql::Name &name : gone->names)
                    objects.droppedTriggers.insert(name.name.toLower());
            }
        }
    }
    return objects;
}

const Sql::ColumnDefinition *columnOf(const Sql::CreateTable &table, const QString &name)
{
    const auto found = std::ranges::find_if(
        table.columns, [&](const Sql::ColumnDefinition &column) { return same(column.name, name); });
    return found == table.columns.end() ? nullptr : &*found;
}

bool sameColumns(const QStringList &a, const QStringList &b)
{
    return std::ranges::equal(a, b, [](const QString &x, const QString &y) { return same(x, y); });
}

Sql::ConstraintKind kindOf(const QString &name)
{
    using enum Sql::ConstraintKind;
    return name == "primary key"_L1 ? PrimaryKey
        : name == "unique"_L1       ? Unique
        : name == "foreign key"_L1  ? ForeignKey
                                    : Check;
}

/// Has the new table a constraint that says the same?
bool isKept(const Schema::Constraint &old, const Sql::CreateTable &table)
{
    QList<Sql::Constraint> constraints = table.constraints;
    for (const Sql::ColumnDefinition &column : table.columns)
        constraints += column.constraints;
    return std::ranges::any_of(constraints, [&](const Sql::Constraint &made) {
        if (made.kind != kindOf(old.kind))
            return false;
        if (made.kind == Sql::ConstraintKind::Check)
            return normalised(made.expression) == normalised(old.expression);
        return sameColumns(made.columns, old.columns);
    });
}

class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_objects(objectsOf(script))
    {
    }

    void look(const Rebuild &rebuild)
    {
        const Schema::Table *old = tableIn(m_script.schema, rebuild);
        m_first = m_script.isUp() || !m_script.counterpart ? nullptr : tableIn(m_script.counterpart->schema, rebuild);
        const auto *created = changeAt<Sql::CreateTable>(m_script, rebuild.create);
        if (!created)
            return;
        const qsizetype end = std::max({rebuild.rename, rebuild.drop, rebuild.copy});
        lookAtCopy(rebuild, old, *created);
        if (!old)
            return;
        lookAtObjects(rebuild, *old, end);
        lookAtDefinition(rebuild, *old, *created);
    }

private:
    static const Schema::Table *tableIn(const Schema::Snapshot *schema, const Rebuild &rebuild)
    {
        if (!schema)
            return nullptr;
        if (const Schema::Table *table = schema->table(rebuild.table.name))
            return table;
        for (const Schema::Table &table : schema->tables) {
            if (same(table.name, rebuild.table.name))
                return &table;
        }
        return nullptr;
    }

    /// Does the copy name its columns, on both sides, and all that both tables have?
    void lookAtCopy(const Rebuild &rebuild, const Schema::Table *old, const Sql::CreateTable &created)
    {
        const auto *copy = changeAt<Sql::ChangeRows>(m_script, rebuild.copy);
        if (!copy)
            return;
        Sql::Cursor cursor(m_script.statements.at(rebuild.copy).sql, m_script.dialect->lexicalRules,
                           {.stringsAreNames = true});
        const qsizetype select = cursor.find("SELECT", 0);
        const bool star = select < cursor.count() && cursor.text(select + 1) == "*";
        if (copy->columns.isEmpty() || star) {
            Finding &finding = m_report.add(
                m_script.head(rebuild.copy),
                QCoreApplication::translate("Lint",
                                            "Without column names on both sides the values of %1 go where they happen "
                                            "to stand: one column more or less, or another order, and they are in the "
                                            "wrong places.")
                    .arg(rebuild.table.display()),
                old ? Severity::Error : Severity::Info);
            finding.help = QCoreApplication::translate("Lint", "Name the columns in INSERT INTO and in SELECT.");
            return;
        }
        QStringList left;
        for (const Schema::Column &column : old ? old->columns : QList<Schema::Column>()) {
            const Sql::ColumnDefinition *made = columnOf(created, column.name);
            if (made && made->generated.isEmpty() && !copy->columns.contains(column.name, Qt::CaseInsensitive))
                left.append(column.name);
        }
        if (!left.isEmpty())
            m_report
                .add(m_script.head(rebuild.copy),
                     QCoreApplication::translate("Lint",
                                                 "The values of %1 in %2 are not copied, and are gone with the old "
                                                 "table.")
                         .arg(left.join(u", "_s), rebuild.table.display()))
                .help = QCoreApplication::translate("Lint", "Copy every column that both tables have.");
    }

    bool isMadeAgain(const Schema::Index &index, const Rebuild &rebuild) const
    {
        QList<std::pair<qsizetype, const Sql::CreateIndex *>> made;
        for (const Sql::Name &table : {rebuild.table, rebuild.other})
            made += m_objects.indexes.value(table.name.toLower());
        return std::ranges::any_of(made, [&](const std::pair<qsizetype, const Sql::CreateIndex *> &entry) {
            const auto &[at, create] = entry;
            return at > rebuild.create
                && (same(create->name.name, index.name)
                    || (sameColumns(create->columns, index.columns) && create->unique == index.unique));
        });
    }

    /// Indexes and triggers, which DROP TABLE takes along.
    void lookAtObjects(const Rebuild &rebuild, const Schema::Table &old, qsizetype end)
    {
        QStringList lost;
        QByteArray again;
        const Dialect::Dialect &dialect = *m_script.dialect;
        for (const Schema::Index &index : old.indexes) {
            const auto has = [&](const Schema::Table &table) {
                return std::ranges::any_of(table.indexes,
                                           [&](const Schema::Index &other) { return same(other.name, index.name); });
            };
            if (isOwn(has))
                continue;
            const bool ofKey = !index.constraint.isEmpty() || index.name.startsWith("sqlite_autoindex_"_L1);
            if (ofKey || m_objects.droppedIndexes.contains(index.name.toLower()) || isMadeAgain(index, rebuild))
                continue;
            lost.append(QCoreApplication::translate("Lint", "index %1").arg(index.name));
            QStringList columns;
            for (const QString &column : index.columns)
                columns.append(column.startsWith(u'(') ? column : dialect.quoted(column));
            const QString text = !index.definition.isEmpty()
                ? index.definition
                : (index.unique ? u"CREATE UNIQUE INDEX "_s : u"CREATE INDEX "_s) + dialect.quoted(index.name)
                    + u" ON "_s + dialect.quoted(rebuild.table.name) + u" ("_s + columns.join(u", "_s) + u')'
                    + (index.predicate.isEmpty() ? QString() : u" WHERE "_s + index.predicate);
            again += ";\n" + text.toUtf8();
        }
        for (const Schema::Trigger &trigger : old.triggers) {
            const QString name = trigger.name.toLower();
            const auto has = [&](const Schema::Table &table) {
                return std::ranges::any_of(
                    table.triggers, [&](const Schema::Trigger &other) { return same(other.name, trigger.name); });
            };
            if (isOwn(has))
                continue;
            if (m_objects.droppedTriggers.contains(name) || m_objects.triggers.value(name, -1) > rebuild.drop)
                continue;
            lost.append(QCoreApplication::translate("Lint", "trigger %1").arg(trigger.name));
            if (trigger.definition.startsWith("CREATE"_L1, Qt::CaseInsensitive))
                again += ";\n" + trigger.definition.toUtf8();
        }
        if (lost.isEmpty())
            return;
        Finding &finding = m_report.add(
            m_script.head(rebuild.drop),
            QCoreApplication::translate("Lint", "With the old %1 goes, without a word, and is not made again: %2.")
                .arg(rebuild.table.display(), lost.join(u", "_s)));
        finding.help = QCoreApplication::translate("Lint", "Make them again at the end.");
        if (!again.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make them again"),
                                  .edits = {insertion(m_script, m_script.statements.at(end).sql.range.end, again)}});
    }

    /// What the old table's definition says and the new one's does not.
    void lookAtDefinition(const Rebuild &rebuild, const Schema::Table &old, const Sql::CreateTable &created)
    {
        QStringList lost;
        for (const Schema::Column &column : old.columns) {
            const Sql::ColumnDefinition *made = columnOf(created, column.name);
            if (made && !column.defaultExpression.isEmpty() && made->defaultExpression.isEmpty()
                && !made->has(Sql::ConstraintKind::PrimaryKey) && !isOwn([&](const Schema::Table &table) {
                       const Schema::Column *first = table.column(column.name);
                       return first && !first->defaultExpression.isEmpty();
                   }))
                lost.append(QCoreApplication::translate("Lint", "the default of %1").arg(column.name));
        }
        for (const Schema::Constraint &constraint : old.constraints) {
            // A constraint on a column that the new table does not have goes with it.
            const bool ofColumn = std::ranges::any_of(constraint.columns,
                                                      [&](const QString &name) { return !columnOf(created, name); });
            const auto has = [&](const Schema::Table &table) {
                return std::ranges::any_of(table.constraints, [&](const Schema::Constraint &other) {
                    return other.kind == constraint.kind && sameColumns(other.columns, constraint.columns)
                        && normalised(other.expression) == normalised(constraint.expression);
                });
            };
            if (!ofColumn && !isKept(constraint, created) && !isOwn(has))
                lost.append(constraint.kind == "check"_L1
                                ? u"CHECK ("_s + constraint.expression + u')'
                                : constraint.kind.toUpper() + u" ("_s + constraint.columns.join(u", "_s) + u')');
            const bool increments = constraint.options.contains(u"autoincrement"_s);
            const auto isSerial = [](const Sql::ColumnDefinition &column) { return column.serial; };
            const auto counts = [](const Schema::Table &table) {
                return std::ranges::any_of(table.constraints, [](const Schema::Constraint &other) {
                    return other.options.contains(u"autoincrement"_s);
                });
            };
            if (increments && std::ranges::none_of(created.columns, isSerial) && !isOwn(counts))
                lost.append(u"AUTOINCREMENT"_s);
        }
        const Schema::Options &options = old.properties.options;
        for (const auto &[option, word] :
             {std::pair(u"strict"_s, u"STRICT"_s), {u"without rowid"_s, u"WITHOUT ROWID"_s}}) {
            const auto has = [&](const Schema::Table &table) { return table.properties.options.contains(option); };
            if (options.contains(option) && !created.options.contains(word) && !isOwn(has))
                lost.append(word);
        }
        if (lost.isEmpty())
            return;
        m_report
            .add(m_script.head(rebuild.create),
                 QCoreApplication::translate("Lint", "The new %1 does not have what the old one has: %2.")
                     .arg(rebuild.table.display(), lost.join(u", "_s)))
            .help = QCoreApplication::translate("Lint",
                                                "Write it into the new table; where it is meant to go, say so by a "
                                                "suppression with its reason.");
    }

    /// Does the down script only take away what the up script has put in?
    template<typename F>
    bool isOwn(F &&has) const
    {
        return m_first && !has(*m_first);
    }

    const Script &m_script;
    Report &m_report;
    Objects m_objects;
    const Schema::Table *m_first = nullptr; ///< in a down script: the table as it was before the up script
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.rebuilds.isEmpty())
        return;
    Check check(script, report);
    for (const Rebuild &rebuild : script.rebuilds)
        check.look(rebuild);
}

Rule rule()
{
    return {.id = u"sqlite-rebuild-loses-objects"_s,
            .title = QCoreApplication::translate("Lint", "Rebuild that loses something"),
            .severity = Severity::Error,
            .dialects = {u"sqlite"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::RenameTable>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::sqlite_rebuild_loses_objects
