// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/batches.h"

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/rowwords.h"
#include "core/lint/types.h"
#include "core/sql/cursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// "UPDATE t SET …" or "DELETE FROM t", and its condition.
struct Parts
{
    QByteArray head;
    QByteArray table; ///< as written
    QByteArray condition; ///< empty: none
};

std::optional<Parts> partsOf(const Place &place)
{
    const Sql::Statement &sql = place.statement().sql;
    const Sql::Cursor words = place.words();
    const bool update = Sql::isWord(words.text(0), "UPDATE");
    if (!update && !(Sql::isWord(words.text(0), "DELETE") && Sql::isWord(words.text(1), "FROM")))
        return std::nullopt;
    const qsizetype name = update ? 1 : 2;
    const qsizetype behind = words.text(name + 1) == "." ? name + 3 : name + 1;
    const qsizetype where = words.find("WHERE", behind);
    // An alias, ONLY, a join, what is given back: not for a template.
    const bool plain = update ? Sql::isWord(words.text(behind), "SET") : behind == std::min(where, words.count());
    if (!plain || words.findAny(behind, {"RETURNING", "USING"}) < words.count()
        || (update && words.find("FROM", behind) < words.count()) || Sql::isWord(words.text(where + 1), "CURRENT"))
        return std::nullopt;
    Parts parts{.head = sql.text, .table = words.written(name, behind).toUtf8()};
    if (where < words.count()) {
        const qsizetype begin = words.range(where, where + 1).begin - sql.range.begin;
        parts.head = sql.text.first(begin).trimmed();
        parts.condition = sql.text.sliced(begin + 5).trimmed();
    }
    return parts;
}

/// The table's key, where it is one column with a whole number.
QString numberKey(const Place &place, const Sql::Name &name)
{
    static const QSet<QString> numbers = {u"smallint"_s, u"integer"_s, u"bigint"_s};
    const Schema::Table *table = place.table(name);
    const Schema::Constraint *key = table ? primaryKey(*table) : nullptr;
    const Schema::Column *column = key && key->columns.size() == 1 ? table->column(key->columns.first()) : nullptr;
    return column && numbers.contains(typeName(column->type).base) ? column->name : QString();
}

/// Does a new value depend on a value that the statement writes, so that a second time gives another?
bool compounds(const Place &place, const Sql::ChangeRows &rows)
{
    const QList<Assignment> assignments = assignmentsIn(place.script, place.index);
    return std::ranges::any_of(assignments, [&](const Assignment &assignment) {
        const QStringList names = mentions(assignment.expression);
        return std::ranges::any_of(rows.columns, [&](const QString &column) { return names.contains(column); });
    });
}

QByteArray byKey(const Parts &parts, const QByteArray &key)
{
    const QByteArray also = parts.condition.isEmpty() ? QByteArray() : " AND (" + parts.condition + ')';
    return "DECLARE\n"
           "    batch_from bigint := (SELECT min("
        + key + ") - 1 FROM " + parts.table
        + ");\n"
          "    batch_to bigint;\n"
          "BEGIN\n"
          "    LOOP\n"
          "        SELECT max("
        + key + ") INTO batch_to FROM (SELECT " + key + " FROM " + parts.table + " WHERE " + key
        + " > batch_from ORDER BY " + key
        + " LIMIT 5000) AS batch;\n"
          "        EXIT WHEN batch_to IS NULL;\n"
          "        "
        + parts.head + " WHERE " + key + " > batch_from AND " + key + " <= batch_to" + also
        + ";\n"
          "        COMMIT;\n"
          "        batch_from := batch_to;\n"
          "    END LOOP;\n"
          "END";
}

/// Rows that are written move to other pages: they are met again behind, and get the same values once more.
QByteArray byPages(const Parts &parts)
{
    const QByteArray also = parts.condition.isEmpty() ? QByteArray() : " AND (" + parts.condition + ')';
    QByteArray quoted = parts.table;
    quoted.replace('\'', "''");
    return "DECLARE\n"
           "    batch_from bigint := 0;\n"
           "    pages bigint := pg_relation_size('"
        + quoted
        + "') / current_setting('block_size')::bigint;\n"
          "BEGIN\n"
          "    WHILE batch_from <= pages LOOP\n"
          "        "
        + parts.head
        + " WHERE ctid >= format('(%s,0)', batch_from)::tid AND ctid < format('(%s,0)', batch_from + 500)::tid" + also
        + ";\n"
          "        COMMIT;\n"
          "        batch_from := batch_from + 500;\n"
          "    END LOOP;\n"
          "END";
}

QByteArray untilGone(const Parts &parts)
{
    return "BEGIN\n"
           "    LOOP\n"
           "        "
        + parts.head + " WHERE ctid = ANY (ARRAY(SELECT ctid FROM " + parts.table + " WHERE " + parts.condition
        + " LIMIT 5000));\n"
          "        EXIT WHEN NOT FOUND;\n"
          "        COMMIT;\n"
          "    END LOOP;\n"
          "END";
}

} // namespace

std::optional<Fix> inBatches(const Place &place, const Sql::ChangeRows &rows)
{
    const Script &script = place.script;
    const Statement &statement = place.statement();
    const bool changes = rows.verb == Sql::RowVerb::Update || rows.verb == Sql::RowVerb::Delete;
    if (!script.fixes || !changes || !script.isPostgresql() || statement.parent >= 0
        || statement.meaning.changes.size() != 1 || script.isSealed(statement.sql.range))
        return std::nullopt;
    const std::optional<QList<Edit>> header = withoutTransaction(script, place.index);
    const std::optional<Parts> parts = partsOf(place);
    if (!header || !parts)
        return std::nullopt;
    const QString key = numberKey(place, rows.table);
    const bool update = rows.verb == Sql::RowVerb::Update;
    if (key.isEmpty() && (update ? compounds(place, rows) : parts->condition.isEmpty()))
        return std::nullopt;
    const QByteArray body = !key.isEmpty() ? byKey(*parts, script.dialect->quoted(key).toUtf8())
        : update                           ? byPages(*parts)
                                           : untilGone(*parts);
    const QByteArray quote = body.contains("$$") ? "$batches$" : "$$";
    QByteArray text = "DO " + quote + '\n' + body + ' ' + quote;
    QList<Edit> edits = *header;
    Sql::Range range = statement.sql.range;
    if (script.project->format == "goose"_L1) { // it would cut the block at its semicolons
        const QByteArray &file = script.source->fileText;
        range.end += range.end < file.size() && file.at(range.end) == ';' ? 1 : 0;
        text = "-- +goose StatementBegin\n" + text + ";\n-- +goose StatementEnd";
    }
    edits.append(edit(script, range, text));
    return Fix{.title = QCoreApplication::translate("Lint", "Work in batches, each in a transaction of its own"),
               .edits = edits};
}

} // namespace Lint
