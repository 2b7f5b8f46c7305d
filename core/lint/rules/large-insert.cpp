// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Very many rows in one statement, or a very large file.

#include "core/lint/fixes.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lint::Rules::large_insert {

/// The same statement begun anew behind every so many rows.
static QList<Edit> split(const Script &script, const ValueRows &values, qsizetype every)
{
    const QByteArray head = script.source->fileText.sliced(values.head.begin, values.head.length());
    QList<Edit> edits;
    for (qsizetype i = every; i < values.rows.size(); i += every)
        edits.append(edit(script, {values.rows.at(i - 1).end, values.rows.at(i).begin}, ";\n" + head + ' '));
    return edits;
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const qsizetype mostRows = parameters.value(u"rows"_s, 1000).toLongLong();
    const qsizetype mostBytes = parameters.value(u"bytes"_s, 1'000'000).toLongLong();
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        // A row takes three bytes at least, and a comma.
        if (rows.verb != Sql::RowVerb::Insert || rows.fromQuery || place.statement().sql.text.size() < 4 * mostRows
            || place.isNew(rows.table))
            return;
        const ValueRows values = valueRows(script, place.index);
        if (values.rows.size() <= mostRows)
            return;
        Finding &finding = report.addFor(
            place, rows.table, script.head(place.index),
            QCoreApplication::translate(
                "Lint",
                "%1 rows go into %2 with one statement: it is parsed as a whole, and its locks and "
                "its log are as large.")
                .arg(QLocale().toString(values.rows.size()), rows.table.display()));
        finding.help = QCoreApplication::translate("Lint", "COPY or LOAD DATA, or several statements.");
        if (values.last)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Split it"), .edits = split(script, values, mostRows)});
    });
    const qsizetype size = script.source->section.length();
    const bool copies = any<Sql::ChangeRows>(
        script, [](const Sql::ChangeRows &rows) { return rows.verb == Sql::RowVerb::Copy; });
    if (size > mostBytes && !copies)
        report
            .add(script.fileRange(),
                 QCoreApplication::translate("Lint",
                                             "The script has %1: it is sent and parsed as one, and where it is one "
                                             "transaction, its locks last as long.")
                     .arg(QLocale().formattedDataSize(size)),
                 Severity::Info)
            .help = QCoreApplication::translate("Lint",
                                                "Keep data in a file of its own, loaded with COPY or LOAD DATA.");
}

Rule rule()
{
    return {.id = u"large-insert"_s,
            .title = QCoreApplication::translate("Lint", "Very large INSERT"),
            .severity = Severity::Info,
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::large_insert
