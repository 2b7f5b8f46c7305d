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
    return !column.identity.isEmpty() || type == "serial"_L1 || type == "bigserial"_L1 || type == "smallserial"_L1
        || column.defaultExpression.contains("nextval"_L1, Qt::CaseInsensitive);
}

/// The last statement that sets a sequence, or may.
static qsizetype lastReset(const Script &script)
{
    for (qsizetype i = script.statements.size() - 1; i >= 0; --i) {
        const QByteArray text = script.statements.at(i).sql.text.toLower();
        if (text.contains("setval") || text.contains("pg_get_serial_sequence")
            || (text.contains("restart") && !text.contains("truncate")))
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

static void check(const Script &script, const QVariantMap &, Report &report)
{
    std::optional<qsizetype> reset;
    QSet<QString> said;
    KnownTables tables(script);
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const bool adds = rows.verb == Sql::RowVerb::Insert || rows.verb == Sql::RowVerb::Copy;
        if (!adds || place.isTemporary(rows.table))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(rows.table);
        if (!table || said.contains(script.replay.key(rows.table, place.index)))
            return;
        const QString column = writtenColumn(place, rows, *table);
        if (column.isEmpty())
            return;
        if (!reset)
            reset = lastReset(script);
        if (*reset >= place.index)
            return;
        said.insert(script.replay.key(rows.table, place.index));
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate(
                "Lint",
                "The sequence behind %1.%2 does not know the values written here: it hands them "
                "out again, and those inserts fail on the key.")
                .arg(rows.table.display(), column));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Set the sequence to the greatest value afterwards (setval).");
        const auto quoted = [&](const QString &name) { return script.dialect->quoted(name).toUtf8(); };
        const QByteArray name = (rows.table.schema.isEmpty() ? QByteArray() : quoted(rows.table.schema) + '.')
            + quoted(rows.table.name);
        const bool copy = rows.verb == Sql::RowVerb::Copy; // its data follow
        if (place.statement().parent < 0 && !copy)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Set the sequence behind it"),
                 .edits = {insertion(script, place.statement().sql.range.end,
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
