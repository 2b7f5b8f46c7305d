// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A batch that no index finds the rows of reads the whole table each time.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/naming.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Lint::Rules::batch_predicate_not_indexed {

namespace {

void addOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names.append(name);
}

/// The columns that the conditions of a statement compare, each once.
struct Compared
{
    QStringList plain; ///< as they stand
    QStringList wrapped; ///< within a function or a calculation
};

bool isComparison(const QString &word)
{
    static constexpr std::array signs = {"="_L1,  "<"_L1,  ">"_L1,    "<="_L1,    ">="_L1,
                                         "is"_L1, "in"_L1, "like"_L1, "ilike"_L1, "between"_L1};
    return std::ranges::any_of(signs, [&](QLatin1StringView sign) { return word == sign; });
}

/// Does the column stand alone on one side of a comparison: b = 1, t.b IS NULL, u.id = t.b?
bool standsAlone(const QStringList &part, qsizetype column)
{
    const bool qualified = column >= 2 && part.at(column - 1) == "."_L1;
    const qsizetype begin = qualified ? column - 2 : column;
    return begin == 0 ? isComparison(part.value(column + 1))
                      : column + 1 == part.size() && isComparison(part.at(begin - 1));
}

/// Is the name there more than once: id IN (SELECT id FROM the same table …)?
bool isNamedAgain(const Sql::Cursor &words, const QString &name)
{
    int times = 0;
    const qsizetype length = name.toUtf8().size();
    for (qsizetype i = 0; i < words.count(); ++i) {
        if (words.kind(i) == Sql::TokenKind::Word)
            times += words.text(i).size() == length && Sql::unquotedName(words.text(i)).toLower() == name ? 1 : 0;
        else if (words.kind(i) == Sql::TokenKind::QuotedName)
            times += Sql::unquotedName(words.text(i)) == name ? 1 : 0;
    }
    return times > 1;
}

Compared comparedIn(const Script &script, qsizetype statement, const Schema::Table &table)
{
    Compared compared;
    const QList<Condition> conditions = conditionsIn(script, statement);
    for (const Condition &condition : conditions) {
        if (!condition.outer && !isNamedAgain(Place{script, statement}.words(), table.name))
            continue;
        const QList<QStringList> parts = conditionsOf(condition.text);
        for (const QStringList &part : parts) {
            if (part.contains(u"select"_s))
                continue; // what it looks for is said inside
            for (qsizetype i = 0; i < part.size(); ++i) {
                if (!table.column(part.at(i)))
                    continue;
                addOnce(standsAlone(part, i) ? compared.plain : compared.wrapped, part.at(i));
            }
        }
    }
    return compared;
}

/// Is there an index that may find the rows? One on an expression or with a condition counts when it names the column.
bool isFound(const Schema::Table &table, const Compared &compared)
{
    for (const QString &column : compared.plain) {
        if (isIndexed(table, {column}))
            return true;
    }
    return std::ranges::any_of(table.indexes, [&](const Schema::Index &index) {
        const QStringList partial = mentions(index.predicate);
        const auto named = [&](const QString &column) {
            return partial.contains(column) || std::ranges::any_of(index.columns, [&](const QString &part) {
                       return part.startsWith(u'(') && mentions(part).contains(column);
                   });
        };
        return std::ranges::any_of(compared.plain, named) || std::ranges::any_of(compared.wrapped, named);
    });
}

} // namespace

/// An index in front of the statement, where making it there keeps nobody from the table.
static void suggest(const Place &place, const Sql::Name &name, const Schema::Table &table, const Compared &compared,
                    Finding &finding)
{
    const Script &script = place.script;
    const QStringList &columns = compared.plain;
    const auto isLong = [&](const QString &column) {
        const QString type = table.column(column)->type.toLower();
        return type.contains("text"_L1) || type.contains("blob"_L1);
    };
    const bool mySql = !script.isPostgresql() && !script.isSqlite();
    const bool alone = script.isPostgresql() ? !place.statement().inTransaction : true;
    if (columns.isEmpty() || !alone || place.statement().parent >= 0 || (mySql && std::ranges::any_of(columns, isLong)))
        return;
    QByteArrayList quoted;
    for (const QString &column : columns)
        quoted.append(script.dialect->quoted(column).toUtf8());
    const QString index = filledTemplate(script, u"idx_{table}_{columns}"_s, name.name, columns);
    const QByteArray text = (script.isPostgresql() ? "CREATE INDEX CONCURRENTLY " : "CREATE INDEX ")
        + script.dialect->quoted(index).toUtf8() + " ON " + quotedName(script, name) + " (" + quoted.join(", ")
        + ");\n";
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make the index %1 before it").arg(index),
                          .edits = {insertion(script, place.statement().sql.range.begin, text)}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const bool changes = rows.verb == Sql::RowVerb::Update || rows.verb == Sql::RowVerb::Delete;
        if (!changes || !rows.hasWhere || place.isNew(rows.table) || place.isTemporary(rows.table)
            || isSmall(place, rows.table))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(rows.table);
        if (!isWhole(table))
            return;
        const Compared compared = comparedIn(script, place.index, *table);
        if ((compared.plain.isEmpty() && compared.wrapped.isEmpty()) || isFound(*table, compared))
            return;
        QStringList columns = compared.plain;
        for (const QString &column : compared.wrapped)
            addOnce(columns, column);
        Finding &finding = report.add(
            script.head(place.index),
            (rows.bounded
                 ? QCoreApplication::translate("Lint",
                                               "No index finds rows of %1 by %2: the whole table is read, for "
                                               "each batch again.")
                 : QCoreApplication::translate("Lint", "No index finds rows of %1 by %2: the whole table is read."))
                .arg(rows.table.display(), columns.join(u", "_s)));
        finding.help = QCoreApplication::translate(
            "Lint", "Go through the table by ranges of its key, or make an index for the time of the backfill.");
        suggest(place, rows.table, *table, compared, finding);
    });
}

Rule rule()
{
    return {.id = u"batch-predicate-not-indexed"_s,
            .title = QCoreApplication::translate("Lint", "No index for the rows to change"),
            .severity = Severity::Info,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::batch_predicate_not_indexed
