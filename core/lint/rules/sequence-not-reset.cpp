// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values written into a column that a sequence fills: the sequence does not know them, and hands them out again.

#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::sequence_not_reset {

static bool isGenerated(const Schema::Column &column)
{
    const QString type = column.type.toLower();
    static const QStringList serials = {u"serial"_s,  u"bigserial"_s, u"smallserial"_s,
                                        u"serial4"_s, u"serial8"_s,   u"serial2"_s};
    return !column.identity.isEmpty() || serials.contains(type)
        || column.defaultExpression.contains("nextval"_L1, Qt::CaseInsensitive);
}

/// The last statement that sets the table's sequence, or may: one that puts its text together may mean any.
static qsizetype lastReset(const Script &script, const QString &table)
{
    for (qsizetype i = script.statements.size() - 1; i >= 0; --i) {
        const QString text = QString::fromUtf8(script.statements.at(i).sql.text).toLower();
        const bool resets = text.contains("setval"_L1) || text.contains("pg_get_serial_sequence"_L1)
            || (text.contains("restart"_L1) && !text.contains("truncate"_L1));
        if (resets
            && (text.contains(table.toLower()) || text.contains("execute"_L1) || text.contains("pg_class"_L1)
                || text.contains("pg_sequence"_L1)))
            return i;
    }
    return -1;
}

/// The generated column that the rows give values to; empty: none does, or they are kept out of the sequence's way.
static QString writtenColumn(const Place &place, const Sql::ChangeRows &rows, const Schema::Table &table)
{
    for (const Schema::Column &column : table.columns) {
        if (!isGenerated(column))
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

/// The last INSERT into the table: what is set before it is behind again.
static qsizetype lastInsert(const Script &script, const QString &key)
{
    qsizetype last = -1;
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb == Sql::RowVerb::Insert && place.statement().parent < 0
            && script.replay.key(rows.table, place.index) == key)
            last = place.index;
    });
    return last;
}

/// OVERRIDING SYSTEM VALUE says by itself that a column is generated; USER VALUE that none of the values counts.
static bool overrides(const Place &place, QByteArrayView whose)
{
    const Sql::Range word = wordIn(place.script, place.index, "OVERRIDING");
    return !word.isEmpty() && !wordIn(place.script, place.index, whose, word.end).isEmpty();
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    QSet<QString> said;
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
        if ((column.isEmpty() && !told) || lastReset(script, rows.table.name) >= place.index)
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
                 .edits = {insertion(script, script.statements.at(lastInsert(script, key)).sql.range.end,
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
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>()};
}

} // namespace Lint::Rules::sequence_not_reset
