// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values written into a column that a sequence fills: the sequence does not know them, and hands them out again.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::sequence_not_reset {

/// What the script does to sequences, and where it inserts last; read at the first question.
class Sequences
{
public:
    explicit Sequences(const Script &script)
        : m_script(script)
    {
    }

    /// The last statement that sets the table's sequence, or may: one that puts its text together may mean any. -1:
    /// none.
    qsizetype lastReset(const QString &table)
    {
        read();
        for (auto reset = m_resets.crbegin(); reset != m_resets.crend(); ++reset) {
            const QString &text = reset->second;
            if (text.contains(table.toLower()) || text.contains("execute"_L1) || text.contains("pg_class"_L1)
                || text.contains("pg_sequence"_L1))
                return reset->first;
        }
        return -1;
    }
    /// The last INSERT of the script's own into the table: what is set before it is behind again.
    qsizetype lastInsert(const QString &key)
    {
        read();
        return m_inserts.value(key, -1);
    }

private:
    void read();

    const Script &m_script;
    bool m_read = false;
    QList<std::pair<qsizetype, QString>> m_resets;
    QHash<QString, qsizetype> m_inserts;
};

void Sequences::read()
{
    if (std::exchange(m_read, true))
        return;
    for (qsizetype i = 0; i < m_script.statements.size(); ++i) {
        const QByteArray text = m_script.statements.at(i).sql.text.toLower();
        if (text.contains("setval") || text.contains("pg_get_serial_sequence")
            || (text.contains("restart") && !text.contains("truncate")))
            m_resets.append({i, QString::fromUtf8(text)});
    }
    forEach<Sql::ChangeRows>(m_script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb == Sql::RowVerb::Insert && place.statement().parent < 0)
            m_inserts.insert(m_script.replay.key(rows.table, place.index), place.index);
    });
}

/// The generated column that the rows give values to; empty: none does, or they are kept out of the sequence's way.
static QString writtenColumn(const Place &place, const Sql::ChangeRows &rows, const Schema::Table &table)
{
    for (const Schema::Column &column : table.columns) {
        if (!isNumbered(column))
            continue;
        qsizetype at = rows.columns.isEmpty() ? column.position - 1 : rows.columns.indexOf(column.name);
        if (at < 0)
            continue;
        const QString value = rows.fromQuery || rows.verb == Sql::RowVerb::Copy
            ? u"?"_s
            : valueRows(place.script, place.index).first.value(at).trimmed();
        if (!value.isEmpty() && !value.startsWith(u'-') && value.compare("DEFAULT"_L1, Qt::CaseInsensitive) != 0
            && !value.contains("nextval"_L1, Qt::CaseInsensitive))
            return column.name;
    }
    return {};
}

/// OVERRIDING SYSTEM VALUE says by itself that a column is generated; USER VALUE that none of the values counts.
static bool overrides(const Place &place, QByteArrayView whose)
{
    const Sql::Range word = wordIn(place.script, place.index, "OVERRIDING");
    return !word.isEmpty() && !wordIn(place.script, place.index, whose, word.end).isEmpty();
}

static bool addsRows(const Sql::Change &change)
{
    const auto *rows = std::get_if<Sql::ChangeRows>(&change);
    return rows && (rows->verb == Sql::RowVerb::Insert || rows->verb == Sql::RowVerb::Copy);
}

/// Is there anything that hands out numbers, or a statement that speaks of it?
static bool mayGenerate(const Script &script)
{
    const auto generates = [](const Sql::ColumnDefinition &column) {
        return column.serial || column.identity || column.defaultExpression.contains("nextval"_L1, Qt::CaseInsensitive);
    };
    const bool known = script.schema && std::ranges::any_of(script.schema->tables, [](const Schema::Table &table) {
                           return std::ranges::any_of(table.columns, isNumbered);
                       });
    return known || any<Sql::AddColumn>(script, [&](const Sql::AddColumn &add) { return generates(add.column); })
        || any<Sql::CreateTable>(script,
                                 [&](const Sql::CreateTable &create) {
                                     return !create.like.name.isEmpty() || !create.partitionOf.name.isEmpty()
                                         || std::ranges::any_of(create.columns, generates);
                                 })
        || any<Sql::SetColumnDefault>(script,
                                      [](const Sql::SetColumnDefault &set) {
                                          return set.expression.contains("nextval"_L1, Qt::CaseInsensitive);
                                      })
        || any<Sql::AlterColumn>(script, [](const Sql::AlterColumn &) { return true; })
        || std::ranges::any_of(script.statements, [](const Statement &statement) {
               return std::ranges::any_of(statement.meaning.changes, addsRows)
                   && Sql::mayHold(statement.sql.text, "OVERRIDING");
           });
}

/// ADD GENERATED … AS IDENTITY on a table with rows: the new sequence counts from 1, wherever the old one stood.
static void checkIdentities(const Script &script, Sequences &sequences, Report &report)
{
    forEach<Sql::AlterColumn>(script, [&](const Sql::AlterColumn &alter, const Place &place) {
        if (alter.what != "ADD IDENTITY"_L1 || !place.isUsed(alter.table)
            || script.replay.isNewColumn(alter.table, alter.column, place.index)
            || !wordIn(script, place.index, "START").isEmpty() || sequences.lastReset(alter.table.name) > place.index)
            return;
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "The new sequence of %1.%2 begins at 1: it hands out the values of the rows "
                                        "that are there, and those inserts fail on the key.")
                .arg(alter.table.display(), alter.column),
            Severity::Warning);
        finding.help = QCoreApplication::translate("Lint",
                                                   "Set the sequence to the greatest value afterwards (setval).");
        const auto quoted = [&](const QString &name) { return script.dialect->quoted(name).toUtf8(); };
        const QByteArray name = (alter.table.schema.isEmpty() ? QByteArray() : quoted(alter.table.schema) + '.')
            + quoted(alter.table.name);
        if (place.statement().parent < 0)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Set the sequence behind it"),
                 .edits = {insertion(script, place.statement().sql.range.end,
                                     ";\nSELECT setval(pg_get_serial_sequence('" + name + "', '" + alter.column.toUtf8()
                                         + "'), (SELECT max(" + quoted(alter.column) + ") FROM " + name + "))")}});
    });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!mayGenerate(script))
        return;
    QSet<QString> said;
    Sequences sequences(script);
    checkIdentities(script, sequences, report);
    KnownTables tables(script);
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const bool adds = rows.verb == Sql::RowVerb::Insert || rows.verb == Sql::RowVerb::Copy;
        if (!adds || place.isTemporary(rows.table))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(rows.table);
        const QString key = script.replay.key(rows.table, place.index);
        if (said.contains(key) || overrides(place, "USER"))
            return;
        const QString column = table ? writtenColumn(place, rows, *table) : QString();
        const bool told = !isWhole(table) && column.isEmpty() && overrides(place, "SYSTEM");
        if ((column.isEmpty() && !told) || sequences.lastReset(rows.table.name) >= place.index)
            return;
        said.insert(key);
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "The sequence behind %1 does not know the values written here: it hands them "
                                        "out again, and those inserts fail on the key.")
                .arg(told ? rows.table.display() : rows.table.display() + u'.' + column));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Set the sequence to the greatest value afterwards (setval).");
        const auto quoted = [&](const QString &name) { return script.dialect->quoted(name).toUtf8(); };
        const QByteArray name = (rows.table.schema.isEmpty() ? QByteArray() : quoted(rows.table.schema) + '.')
            + quoted(rows.table.name);
        const bool copy = rows.verb == Sql::RowVerb::Copy; // its data follow
        if (place.statement().parent < 0 && !copy && !told)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Set the sequence behind it"),
                 .edits = {insertion(script, script.statements.at(sequences.lastInsert(key)).sql.range.end,
                                     ";\nSELECT setval(pg_get_serial_sequence('" + name + "', '" + column.toUtf8()
                                         + "'), (SELECT max(" + quoted(column) + ") FROM " + name + "))")}});
    });
}

Rule rule()
{
    return {.id = u"sequence-not-reset"_s,
            .title = QCoreApplication::translate("Lint", "Sequence left behind"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .yieldsTo = {u"conflicting-statement"_s}, // what fails writes nothing
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows, Sql::AlterColumn>()};
}

} // namespace Lint::Rules::sequence_not_reset
