// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each partition keeps its own part of a key: without the partition's columns in it, none can tell whether it is
// unique.

#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::partition_key_not_in_primary_key {

namespace {

/// What decides in which partition a row lies.
struct Partitioning
{
    QStringList columns = {};
    bool expression = false; ///< PostgreSQL: then no key is possible
};

/// The columns in the first parentheses from `from` on. MySQL takes expressions over columns: there each word that is a
/// column of the table counts, at any depth.
void readColumns(const Script &script, const QByteArray &text, const QStringList &known, Partitioning &partitioning)
{
    Sql::Lexer lexer(text, script.dialect->lexicalRules);
    bool expectName = false;
    int depth = 0;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const QByteArrayView word = lexer.text(token);
        depth += word == "(" ? 1 : word == ")" ? -1 : 0;
        if (depth > 1 && script.isPostgresql())
            partitioning.expression = true;
        if (depth == 0 && word == ")")
            return; // MySQL goes on with its partitions
        const bool isName = token.kind == Sql::TokenKind::Word || token.kind == Sql::TokenKind::QuotedName;
        const bool plain = expectName && depth == 1;
        if (isName && depth > 0 && (plain || !script.isPostgresql())) {
            const QString name = Sql::unquotedName(word);
            const bool column = script.isPostgresql() || known.contains(name, Qt::CaseInsensitive);
            if (column && !partitioning.columns.contains(name, Qt::CaseInsensitive))
                partitioning.columns.append(token.kind == Sql::TokenKind::Word && script.isPostgresql() ? name.toLower()
                                                                                                        : name);
        }
        expectName = word == "(" || word == ",";
    }
}

/// "RANGE (at, region)" → at, region; of MySQL's SUBPARTITION BY too.
Partitioning partitioningOf(const Script &script, const QString &partitionBy, const QStringList &known)
{
    Partitioning partitioning;
    const QByteArray text = partitionBy.toUtf8();
    const qsizetype open = text.indexOf('(');
    // Behind SYSTEM_TIME stand partitions only: the server tells rows apart by when they ended.
    if (open < 0 || text.left(11).toUpper() == "SYSTEM_TIME")
        return partitioning;
    readColumns(script, text.sliced(open), known, partitioning);
    if (script.isPostgresql())
        return partitioning;
    static const QRegularExpression sub(u"\\bSUBPARTITION\\s+BY\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = sub.match(partitionBy); match.hasMatch()) {
        const QByteArray rest = partitionBy.sliced(match.capturedEnd()).toUtf8();
        readColumns(script, rest.sliced(std::max<qsizetype>(rest.indexOf('('), 0)), known, partitioning);
    }
    return partitioning;
}

/// A primary key or unique constraint of the table, and the column that it stands on.
struct Key
{
    Sql::Constraint constraint;
    const Sql::ColumnDefinition *column = nullptr;
};

QList<Key> keysOf(const Sql::CreateTable &create)
{
    const auto isKey = [](const Sql::Constraint &constraint) {
        return constraint.kind == Sql::ConstraintKind::PrimaryKey || constraint.kind == Sql::ConstraintKind::Unique;
    };
    QList<Key> keys;
    for (const Sql::ColumnDefinition &column : create.columns) {
        for (const Sql::Constraint &constraint : column.constraints) {
            if (isKey(constraint))
                keys.append({constraint, &column});
        }
    }
    for (const Sql::Constraint &constraint : create.constraints) {
        if (isKey(constraint))
            keys.append({constraint});
    }
    return keys;
}

QStringList missingIn(const Script &script, const Key &key, const QStringList &partition)
{
    const Qt::CaseSensitivity sensitivity = script.isPostgresql() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QStringList has = key.column ? QStringList{key.column->name} : key.constraint.columns;
    QStringList missing;
    for (const QString &column : partition) {
        if (!has.contains(column, sensitivity))
            missing.append(column);
    }
    return missing;
}

/// Puts the missing columns into the list of a table's key; a key on a column becomes one of the table.
void offerFix(const Sql::CreateTable &create, const Key &key, const QStringList &missing, const Place &place,
              Finding &finding)
{
    if (key.constraint.range.isEmpty() || missing.isEmpty())
        return;
    QStringList names;
    for (const QString &column : missing)
        names.append(place.script.dialect->quoted(column));
    const QByteArray list = names.join(u", "_s).toUtf8();
    const QString title = QCoreApplication::translate("Lint", "Put %1 into the key").arg(names.join(u", "_s));
    const QByteArray &text = place.script.source->fileText;
    if (!key.column) {
        qsizetype close = text.indexOf('(', key.constraint.range.begin); // past prefixes: (name(10))
        for (int depth = close > 0 ? 1 : 0; depth > 0;) {
            ++close;
            if (close >= key.constraint.range.end)
                break;
            depth += text.at(close) == '(' ? 1 : text.at(close) == ')' ? -1 : 0;
        }
        if (close > 0 && close < key.constraint.range.end)
            finding.fixes.append({.title = title, .edits = {insertion(place.script, close, ", " + list)}});
        return;
    }
    const qsizetype end = create.constraints.isEmpty() ? create.columns.last().range.end
                                                       : create.constraints.last().range.end;
    const QByteArray head = key.constraint.kind == Sql::ConstraintKind::PrimaryKey ? ", PRIMARY KEY (" : ", UNIQUE (";
    Sql::Range range = key.constraint.range;
    while (range.begin > 0 && text.at(range.begin - 1) == ' ')
        --range.begin;
    const QByteArray moved = head + place.script.dialect->quoted(key.column->name).toUtf8() + ", " + list + ')';
    QList<Edit> edits = {edit(place.script, range, {})};
    if (end == range.end)
        edits = {edit(place.script, range, moved)};
    else
        edits.append(insertion(place.script, end, moved));
    finding.fixes.append({.title = title, .edits = edits});
}

QStringList namesOf(const Schema::Table &table)
{
    QStringList names;
    for (const Schema::Column &column : table.columns)
        names.append(column.name);
    return names;
}

class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_tables(script)
    {
    }

    void run()
    {
        forEach<Sql::CreateTable>(m_script, [this](const Sql::CreateTable &create, const Place &place) {
            if (!create.partitionBy.isEmpty())
                lookAtTable(create, place);
        });
        for (qsizetype i = 0; i < m_script.statements.size(); ++i) {
            for (const Sql::Change &change : m_script.statements.at(i).meaning.changes)
                lookAtLater(change, {m_script, i});
        }
    }

private:
    void lookAtTable(const Sql::CreateTable &create, const Place &place)
    {
        QStringList names;
        for (const Sql::ColumnDefinition &column : create.columns)
            names.append(column.name);
        const Partitioning by = partitioningOf(m_script, create.partitionBy, names);
        const QList<Key> keys = keysOf(create);
        for (const Key &key : keys) {
            if (Finding *finding = look(create.name, key, by, place); finding && !by.expression)
                offerFix(create, key, missingIn(m_script, key, by.columns), place, *finding);
        }
    }

    /// A key that a partitioned table gets later, and a table with a key that is partitioned later.
    void lookAtLater(const Sql::Change &change, const Place &place)
    {
        const auto *add = std::get_if<Sql::AddConstraint>(&change);
        const auto *index = std::get_if<Sql::CreateIndex>(&change);
        const auto *alter = std::get_if<Sql::AlterTable>(&change);
        if (alter && alter->what == "PARTITION BY"_L1)
            return lookAtPartitionBy(*alter, place);
        const bool key = add
            && (add->constraint.kind == Sql::ConstraintKind::PrimaryKey
                || add->constraint.kind == Sql::ConstraintKind::Unique)
            && add->constraint.usingIndex.isEmpty();
        if (!key && !(index && index->unique))
            return;
        m_tables.goTo(place.index);
        const Sql::Name &name = add ? add->table : index->table;
        const Schema::Table *table = m_tables.table(name);
        if (!table || table->partitionKey.isEmpty())
            return;
        const Sql::Constraint made = add
            ? add->constraint
            : Sql::Constraint{.kind = Sql::ConstraintKind::Unique, .columns = index->columns, .range = index->range};
        look(name, {made}, partitioningOf(m_script, table->partitionKey, namesOf(*table)), place);
    }

    void lookAtPartitionBy(const Sql::AlterTable &alter, const Place &place)
    {
        m_tables.goTo(place.index);
        const Schema::Table *table = m_tables.table(alter.table);
        if (!table)
            return;
        const Partitioning by = partitioningOf(m_script, alter.argument, namesOf(*table));
        for (const Schema::Constraint &constraint : table->constraints) {
            const bool primary = constraint.kind == "primary key"_L1;
            if (!primary && constraint.kind != "unique"_L1)
                continue;
            const Sql::Constraint key{.kind = primary ? Sql::ConstraintKind::PrimaryKey : Sql::ConstraintKind::Unique,
                                      .columns = constraint.columns};
            if (look(alter.table, {key}, by, place))
                return; // the statement fails once
        }
    }

    /// Null: nothing to say.
    Finding *look(const Sql::Name &table, const Key &key, const Partitioning &by, const Place &place)
    {
        if (by.expression)
            return &m_report.add(place.range(key.constraint.range),
                                 QCoreApplication::translate("Lint",
                                                             "PostgreSQL refuses a key on %1, which is "
                                                             "partitioned by an expression.")
                                     .arg(table.display()));
        const QStringList missing = missingIn(m_script, key, by.columns);
        if (missing.isEmpty())
            return nullptr;
        Finding &finding = m_report.add(
            place.range(key.constraint.range),
            QCoreApplication::translate("Lint",
                                        "The server refuses this key of %1: %2 decides in which partition a "
                                        "row lies, and is not part of it.")
                .arg(table.display(), missing.join(u", "_s)));
        finding.help = QCoreApplication::translate("Lint", "Put the partition's columns into the key.");
        return &finding;
    }

    const Script &m_script;
    Report &m_report;
    KnownTables m_tables;
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    Check(script, report).run();
}

Rule rule()
{
    return {.id = u"partition-key-not-in-primary-key"_s,
            .title = QCoreApplication::translate("Lint", "Key without the partition's columns"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::partition_key_not_in_primary_key
