// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/refusals.h"

#include "core/dialect/sqlite/volatility.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sqlite {

namespace {

struct RefusalsWords
{
    Q_DECLARE_TR_FUNCTIONS(Sqlite)
};

QString versionText(int number)
{
    return u"%1.%2.%3"_s.arg(number / 1000000).arg(number / 1000 % 1000).arg(number % 1000);
}

bool names(const QStringList &columns, const QString &column)
{
    return columns.contains(column, Qt::CaseInsensitive);
}

bool mentions(const QString &sql, const QString &word)
{
    return QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(word)),
                              QRegularExpression::CaseInsensitiveOption)
        .match(sql)
        .hasMatch();
}

/// Nothing about a table that holds no row; certain where rows are known; else a condition.
QString whenRows(std::optional<qint64> rows, const char *certain, const char *conditional)
{
    if (rows)
        return *rows > 0 ? RefusalsWords::tr(certain) : QString();
    return RefusalsWords::tr(conditional);
}

QString inTheWay(const Schema::Table &table, const QString &column)
{
    for (const Schema::Constraint &constraint : table.constraints) {
        if (!names(constraint.columns, column))
            continue;
        if (constraint.kind == u"primary key")
            return RefusalsWords::tr("Refused: %1 belongs to the primary key.").arg(column);
        if (constraint.kind == u"unique")
            return RefusalsWords::tr("Refused: %1 is unique.").arg(column);
    }
    for (const Schema::Index &index : table.indexes) {
        if (names(index.columns, column) || mentions(index.predicate, column))
            return RefusalsWords::tr("Refused while the index %1 uses it.").arg(index.name);
        for (const QString &part : index.columns) {
            if (part.startsWith(u'(') && mentions(part, column))
                return RefusalsWords::tr("Refused while the index %1 uses it.").arg(index.name);
        }
    }
    for (const Schema::Column &other : table.columns) {
        if (other.name.compare(column, Qt::CaseInsensitive) != 0 && mentions(other.generated, column))
            return RefusalsWords::tr("Refused while the generated column %1 uses it.").arg(other.name);
    }
    for (const Schema::Trigger &trigger : table.triggers) {
        if (mentions(trigger.definition, column))
            return RefusalsWords::tr("Refused if the trigger %1 uses it.").arg(trigger.name);
    }
    return {};
}

} // namespace

QString refusal(const Sql::AddColumn &change, std::optional<qint64> rows)
{
    const Sql::ColumnDefinition &column = change.column;
    if (column.has(Sql::ConstraintKind::PrimaryKey))
        return RefusalsWords::tr("Refused: SQLite cannot add a primary key column.");
    if (column.has(Sql::ConstraintKind::Unique))
        return RefusalsWords::tr("Refused: SQLite cannot add a unique column.");
    if (!column.generated.isEmpty()) {
        if (!column.generatedStored)
            return {};
        return whenRows(
            rows,
            QT_TRANSLATE_NOOP("Sqlite",
                              "Refused: the table holds rows, and a new generated column can only be virtual."),
            QT_TRANSLATE_NOOP("Sqlite",
                              "Refused when the table holds rows: a new generated column can only be virtual."));
    }
    const bool isNull = isNullDefault(column.defaultExpression);
    if (!isPlainDefault(column.defaultExpression)) {
        return whenRows(
            rows, QT_TRANSLATE_NOOP("Sqlite", "Refused: the table holds rows, and the default is not a constant."),
            QT_TRANSLATE_NOOP("Sqlite", "Refused when the table holds rows: the default is not a constant."));
    }
    if (column.notNull && isNull) {
        return whenRows(
            rows, QT_TRANSLATE_NOOP("Sqlite", "Refused: the table holds rows, and NOT NULL needs a default for them."),
            QT_TRANSLATE_NOOP("Sqlite", "Refused when the table holds rows: NOT NULL needs a default for them."));
    }
    if (column.has(Sql::ConstraintKind::ForeignKey) && !isNull)
        return RefusalsWords::tr(
            "Refused while foreign_keys is on: a column that refers to another table can only have NULL as default.");
    return {};
}

QString refusal(const Sql::DropColumn &change, const Dialect::Surroundings &surroundings)
{
    const Schema::Table *table = nullptr;
    if (surroundings.schema) {
        for (const Schema::Table &candidate : surroundings.schema->tables) {
            if (candidate.name.compare(change.table.name, Qt::CaseInsensitive) == 0)
                table = &candidate;
        }
    }
    if (!table)
        return RefusalsWords::tr("Refused when an index, a key, a view or a trigger uses the column.");
    if (const QString known = inTheWay(*table, change.column); !known.isEmpty())
        return known;
    for (const Schema::View &view : surroundings.schema->views) {
        if (mentions(view.definition, table->name) && mentions(view.definition, change.column))
            return RefusalsWords::tr("Refused if the view %1 uses it.").arg(view.name);
    }
    return {};
}

QString refusedBefore(int version, const Dialect::Surroundings &surroundings)
{
    if (surroundings.serverVersion == 0 || surroundings.serverVersion >= version)
        return {};
    return RefusalsWords::tr("Refused: SQLite has this form since %1, and the target runs %2.")
        .arg(versionText(version), versionText(surroundings.serverVersion));
}

} // namespace Sqlite
