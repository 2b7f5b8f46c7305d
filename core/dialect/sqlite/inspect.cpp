// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/inspect.h"

#include "core/dialect/sqlite/definition.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Database::Rows;

namespace Sqlite {

namespace {

/// One inspection: what was read so far, by name where later parts belong to earlier ones.
class Inspection
{
public:
    Inspection(Database::Connection &connection, const QStringList &ignoredTables)
        : m_connection(connection)
    {
        for (const QString &name : ignoredTables)
            m_ignored.insert(name.sliced(name.lastIndexOf(u'.') + 1).toLower());
    }

    Result<Schema::Snapshot> run()
    {
        m_snapshot.dialect = u"sqlite"_s;
        m_snapshot.serverVersion = m_connection.serverVersion();
        for (const auto step : {&Inspection::readKinds, &Inspection::readTableColumns, &Inspection::readOtherColumns,
                                &Inspection::readObjects, &Inspection::readSettings}) {
            if (auto done = (this->*step)(); !done)
                return failure(std::move(done.error()));
        }
        resolveForeignKeys();
        arrange();
        return std::move(m_snapshot);
    }

private:
    struct Kind
    {
        QString type; ///< table, view, virtual, shadow
        bool withoutRowid = false;
        bool strict = false;
    };

    Result<> readKinds()
    {
        auto rows = m_connection.query(u"SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main'"_s);
        if (!rows)
            return failure(std::move(rows.error()));
        for (const QVariantList &row : std::as_const(rows->rows))
            m_kinds.insert(row[0].toString(), {row[1].toString(), row[2].toBool(), row[3].toBool()});
        return {};
    }

    static QString columnsOf(const QString &source)
    {
        return u"SELECT t.name, x.name, x.type, x.\"notnull\", x.hidden FROM "_s + source
            + u" t JOIN pragma_table_xinfo(t.name, 'main') x ORDER BY t.name, x.cid"_s;
    }

    /// A schema of thousands of columns has a handful of types.
    QString typeText(const QString &declared)
    {
        QString &text = m_types[declared];
        if (text.isNull() && !declared.isEmpty())
            text = canonical(declared).toUpper();
        return text;
    }

    void addColumns(const Rows &rows)
    {
        for (const QVariantList &row : rows.rows) {
            QList<Schema::Column> &columns = m_columns[row[0].toString()];
            const int hidden = row[4].toInt();
            Schema::Column column{.name = row[1].toString(),
                                  .type = typeText(row[2].toString()),
                                  .position = int(columns.size()) + 1,
                                  .notNull = row[3].toBool(),
                                  .generatedStored = hidden == 3};
            if (hidden == 1)
                column.options.insert(u"hidden"_s, u"true"_s);
            columns.append(std::move(column));
        }
    }

    Result<> readTableColumns()
    {
        auto rows = m_connection.query(
            columnsOf(u"(SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%')"_s));
        if (!rows)
            return failure(std::move(rows.error()));
        addColumns(*rows);
        return {};
    }

    /// A view of a missing table, or a virtual table of a missing module, makes the query that names its columns fail:
    /// then each is asked alone.
    Result<> readOtherColumns()
    {
        const auto all = m_connection.query(columnsOf(
            u"(SELECT name FROM sqlite_schema WHERE type = 'view' OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%'))"_s));
        if (all) {
            addColumns(*all);
            return {};
        }
        const auto listed = m_connection.query(
            u"SELECT name, type FROM sqlite_schema WHERE type = 'view' OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%')"_s);
        if (!listed)
            return failure(listed.error());
        for (const QVariantList &row : listed->rows) {
            const QString name = row[0].toString();
            if (const auto columns = m_connection.query(columnsOf(u"(SELECT ? AS name)"_s), {name}))
                addColumns(*columns);
            else if (row[1].toString() == u"table") // a broken view is compared by its text
                m_snapshot.unknown.append(
                    QCoreApplication::translate("Sqlite", "virtual table %1: %2").arg(name, columns.error().message));
        }
        return {};
    }

    bool isLeftOut(const QString &table) const
    {
        return table.startsWith(u"sqlite_") || m_kinds.value(table).type == u"shadow"
            || m_ignored.contains(table.toLower());
    }

    Result<> readObjects()
    {
        auto rows = m_connection.query(
            u"SELECT type, name, tbl_name, CAST(sql AS BLOB) FROM sqlite_schema WHERE sql IS NOT NULL "
            "ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'view' THEN 1 ELSE 2 END, name"_s);
        if (!rows)
            return failure(std::move(rows.error()));
        for (const QVariantList &row : std::as_const(rows->rows)) {
            const QString type = row[0].toString();
            const QString table = row[2].toString();
            if (isLeftOut(table))
                continue;
            const QByteArray sql = row[3].toByteArray();
            if (type == u"table")
                addTable(table, sql);
            else if (type == u"view")
                addView(table, sql);
            else if (type == u"index")
                addIndex(row[1].toString(), table, sql);
            else
                addTrigger(row[1].toString(), table, sql);
        }
        return {};
    }

    void notUnderstood(const QString &what, const QString &name) { m_snapshot.unknown.append(what + u' ' + name); }

    void addTable(const QString &name, const QByteArray &sql)
    {
        Schema::Table table{.name = name, .columns = m_columns.value(name)};
        const Kind kind = m_kinds.value(name);
        if (sql.startsWith("CREATE VIRTUAL")) {
            if (const auto options = readVirtualTable(sql))
                table.properties.options = *options;
            else
                notUnderstood(u"virtual table"_s, name);
        } else {
            if (kind.withoutRowid)
                table.properties.options.insert(u"without rowid"_s, u"true"_s);
            if (kind.strict)
                table.properties.options.insert(u"strict"_s, u"true"_s);
            addText(table, readTable(sql));
        }
        m_tablePlaces.insert(name.toLower(), m_snapshot.tables.size());
        m_snapshot.tables.append(std::move(table));
    }

    void addText(Schema::Table &table, const TableText &text)
    {
        if (!text.problem.isEmpty() || text.columns.size() != table.columns.size()) {
            notUnderstood(u"table"_s, table.name + (text.problem.isEmpty() ? QString() : u": "_s + text.problem));
            return;
        }
        for (qsizetype i = 0; i < text.columns.size(); ++i) {
            const ColumnText &from = text.columns.at(i);
            Schema::Column &column = table.columns[i];
            column.defaultExpression = from.defaultExpression;
            column.collation = from.collation == u"BINARY" ? QString() : from.collation;
            column.generated = from.generated;
            if (!from.notNullName.isEmpty())
                column.options.insert(u"not null constraint"_s, from.notNullName);
            if (!from.notNullConflict.isEmpty() && from.notNullConflict != u"ABORT")
                column.options.insert(u"not null on conflict"_s, from.notNullConflict);
        }
        table.constraints = text.constraints;
    }

    void addView(const QString &name, const QByteArray &sql)
    {
        const auto text = readView(sql);
        if (!text) {
            notUnderstood(u"view"_s, name);
            return;
        }
        Schema::View view{.name = name, .definition = text->query, .columns = m_columns.value(name)};
        if (!text->columns.isEmpty())
            view.properties.options.insert(u"columns"_s, text->columns);
        m_viewPlaces.insert(name.toLower(), m_snapshot.views.size());
        m_snapshot.views.append(std::move(view));
    }

    void addIndex(const QString &name, const QString &table, const QByteArray &sql)
    {
        const auto place = m_tablePlaces.constFind(table.toLower());
        auto index = readIndex(sql, table);
        if (!index || place == m_tablePlaces.constEnd()) {
            notUnderstood(u"index"_s, name);
            return;
        }
        m_snapshot.tables[*place].indexes.append(*std::move(index));
    }

    void addTrigger(const QString &name, const QString &table, const QByteArray &sql)
    {
        const Schema::Trigger trigger{.name = name, .definition = joined(pieces(sql))};
        if (const auto place = m_tablePlaces.constFind(table.toLower()); place != m_tablePlaces.constEnd())
            m_snapshot.tables[*place].triggers.append(trigger);
        else if (const auto view = m_viewPlaces.constFind(table.toLower()); view != m_viewPlaces.constEnd())
            m_snapshot.views[*view].triggers.append(trigger);
        else
            notUnderstood(u"trigger"_s, name);
    }

    /// Numbers in the file's header that migrations set; a file where they are as in an empty one has none of them.
    Result<> readSettings()
    {
        const std::pair<QString, QString> settings[] = {
            {u"application_id"_s, u"0"_s}, {u"encoding"_s, u"UTF-8"_s}, {u"user_version"_s, u"0"_s}};
        for (const auto &[name, usual] : settings) {
            auto value = m_connection.query(u"PRAGMA "_s + name);
            if (!value)
                return failure(std::move(value.error()));
            const QString text = value->value().toString();
            if (text != usual && !m_ignored.contains(name))
                m_snapshot.others.append({.kind = u"pragma"_s, .name = name, .definition = name + u" = "_s + text});
        }
        return {};
    }

    /// REFERENCES t without columns means its primary key.
    void resolveForeignKeys()
    {
        for (Schema::Table &table : m_snapshot.tables) {
            for (Schema::Constraint &constraint : table.constraints) {
                if (constraint.kind == u"foreign key")
                    resolve(constraint);
            }
        }
    }

    void resolve(Schema::Constraint &constraint)
    {
        const auto place = m_tablePlaces.constFind(constraint.referencedTable.toLower());
        if (place != m_tablePlaces.constEnd()) {
            const Schema::Table &parent = std::as_const(m_snapshot.tables).at(*place);
            constraint.referencedTable = parent.name;
            const auto key = std::ranges::find(parent.constraints, u"primary key"_s, &Schema::Constraint::kind);
            if (constraint.referencedColumns.isEmpty() && key != parent.constraints.end())
                constraint.referencedColumns = key->columns;
        }
        const auto list = [](const QStringList &names) {
            QStringList texts;
            for (const QString &name : names)
                texts.append(quoted(name));
            return u" ("_s + texts.join(u", "_s) + u')';
        };
        QString rest = list(constraint.columns) + u" REFERENCES "_s + quoted(constraint.referencedTable);
        if (!constraint.referencedColumns.isEmpty())
            rest += list(constraint.referencedColumns);
        if (constraint.generatedName)
            constraint.name = u"foreign key"_s + rest;
        QString &text = constraint.definition;
        text = u"FOREIGN KEY"_s + rest;
        if (!constraint.onUpdate.isEmpty())
            text += u" ON UPDATE "_s + constraint.onUpdate;
        if (!constraint.onDelete.isEmpty())
            text += u" ON DELETE "_s + constraint.onDelete;
        if (constraint.deferrable)
            text += constraint.initiallyDeferred ? u" DEFERRABLE INITIALLY DEFERRED"_s : u" DEFERRABLE"_s;
    }

    /// Lists in their promised order; SQLite allows several constraints of one name, the snapshot tells them apart.
    void arrange()
    {
        for (Schema::Table &table : m_snapshot.tables) {
            std::ranges::stable_sort(table.constraints, {}, &Schema::Constraint::name);
            QHash<QString, int> seen;
            for (Schema::Constraint &constraint : table.constraints) {
                if (const int count = ++seen[constraint.name]; count > 1)
                    constraint.name += u" (%1)"_s.arg(count);
            }
            std::ranges::sort(table.indexes, {}, &Schema::Index::name);
            std::ranges::sort(table.triggers, {}, &Schema::Trigger::name);
        }
        for (Schema::View &view : m_snapshot.views)
            std::ranges::sort(view.triggers, {}, &Schema::Trigger::name);
        std::ranges::sort(m_snapshot.tables, {}, &Schema::Table::name);
        std::ranges::sort(m_snapshot.views, {}, &Schema::View::name);
    }

    Database::Connection &m_connection;
    QSet<QString> m_ignored; ///< lower case
    QHash<QString, Kind> m_kinds;
    QHash<QString, QString> m_types;
    QHash<QString, QList<Schema::Column>> m_columns;
    QHash<QString, qsizetype> m_tablePlaces; ///< by lower-case name
    QHash<QString, qsizetype> m_viewPlaces;
    Schema::Snapshot m_snapshot;
};

} // namespace

Result<Schema::Snapshot> inspect(Database::Connection &connection, const QStringList &ignoredTables)
{
    const bool alreadyReading = connection.inTransaction();
    if (!alreadyReading) {
        if (auto begun = connection.execute("BEGIN"); !begun)
            return failure(std::move(begun.error()));
    }
    auto snapshot = Inspection(connection, ignoredTables).run();
    if (!alreadyReading) {
        if (auto ended = connection.execute("ROLLBACK"); !ended && snapshot)
            return failure(std::move(ended.error()));
    }
    return snapshot;
}

} // namespace Sqlite
