// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rowcolumns.h"

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/rowwords.h"
#include "core/lint/types.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

Qt::CaseSensitivity caseOf(const Script &script)
{
    return script.isPostgresql() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

/// The first that comes again; empty: none does.
QString firstDouble(const QStringList &names, Qt::CaseSensitivity sensitivity)
{
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (std::any_of(names.cbegin(), name,
                        [&](const QString &other) { return other.compare(*name, sensitivity) == 0; }))
            return *name;
    }
    return {};
}

/// Leaves the last of the assignments.
void offerOneAssignment(const Place &place, const QString &name, Finding &finding)
{
    const Sql::Cursor tokens = place.words();
    QList<Sql::Range> assignments;
    const qsizetype set = tokens.find("SET", 0);
    const qsizetype end = tokens.findAny(set + 1, {"FROM", "WHERE", "RETURNING", "ORDER", "LIMIT"});
    int depth = 0;
    for (qsizetype i = set + 1, begin = i; i <= end; ++i) {
        depth += tokens.text(i) == "(" ? 1 : tokens.text(i) == ")" ? -1 : 0;
        if (depth != 0 || (i != end && tokens.text(i) != ","))
            continue;
        const QString first = Sql::unquotedName(tokens.text(begin));
        if (first.compare(name, caseOf(place.script)) == 0 && i < end)
            assignments.append(tokens.range(begin, i + 1));
        begin = i + 1;
    }
    QList<Edit> edits;
    for (const Sql::Range &range : std::as_const(assignments))
        edits.append(edit(place.script, range, {}));
    // The last one stays: of several, all but that one end in a comma.
    if (!edits.isEmpty())
        finding.fixes.append({.title = translated(QT_TRANSLATE_NOOP("Lint", "Keep the last value")), .edits = edits});
}

/// UPDATE t SET a = 1, a = 2: PostgreSQL refuses it; MySQL, MariaDB and SQLite take the last and say nothing. Into a
/// column that is named twice MySQL and MariaDB insert nothing either.
void sayDouble(const Sql::ChangeRows &change, const Place &place, const QString &name, Report &report)
{
    const bool sqlite = place.script.isSqlite();
    const bool lastCounts = !sqlite && !place.script.isPostgresql() && change.verb == Sql::RowVerb::Update;
    const bool ignored = sqlite || lastCounts;
    Finding &finding = report.add(
        place.script.head(place.index),
        lastCounts ? translated(QT_TRANSLATE_NOOP("Lint", "%1 is written twice: only the last value counts.")).arg(name)
            : ignored ? translated(QT_TRANSLATE_NOOP("Lint",
                                                     "%1 is written twice: SQLite takes one value and forgets the "
                                                     "other."))
                            .arg(name)
                      : translated(QT_TRANSLATE_NOOP("Lint", "%1 is written twice: this statement fails.")).arg(name),
        ignored ? Severity::Warning : Severity::Error);
    finding.help = translated(QT_TRANSLATE_NOOP("Lint", "Write each column once."));
    if (change.verb == Sql::RowVerb::Update)
        offerOneAssignment(place, name, finding);
}

/// INSERT INTO t (a, b) VALUES (1): the first row tells, the others must be as long.
bool valuesFit(const Sql::ChangeRows &change, const Place &place, Report &report)
{
    const qsizetype given = change.fromQuery ? 0 : valueRows(place.script, place.index).first.size();
    if (given == 0 || given == change.columns.size())
        return true;
    report
        .add(place.script.head(place.index),
             translated(
                 QT_TRANSLATE_NOOP("Lint", "Columns and values differ in number, %1 and %2: this statement fails."))
                 .arg(change.columns.size())
                 .arg(given),
             Severity::Error)
        .help = translated(QT_TRANSLATE_NOOP("Lint", "Give each column its value."));
    return false;
}

} // namespace

bool rowColumnsFit(const Sql::ChangeRows &change, const Place &place, Report &report)
{
    // A WITH may hold changes of its own, and which words are whose is not known then.
    const bool alone = place.statement().meaning.changes.size() == 1;
    const bool inserts = alone && change.verb == Sql::RowVerb::Insert;
    if (inserts && !valuesFit(change, place, report))
        return false;
    QString twice = firstDouble(change.columns, caseOf(place.script));
    if (twice.isEmpty() && inserts && change.onConflict && place.script.isPostgresql())
        twice = firstDouble(updatedOnConflict(place.script, place.index), Qt::CaseSensitive);
    if (!twice.isEmpty())
        sayDouble(change, place, twice, report);
    return twice.isEmpty();
}

/// A rule may do something else instead.
static bool mayHaveRules(const Script &script)
{
    return (script.schema && std::ranges::contains(script.schema->others, u"rule"_s, &Schema::Other::kind))
        || any<Sql::CreateObject>(script, [](const Sql::CreateObject &c) { return c.kind == Sql::ObjectKind::Rule; });
}

std::optional<QStringList> positionalColumns(const Sql::ChangeRows &change, const Schema::Table &table,
                                             const Place &place, Report &report)
{
    const Script &script = place.script;
    if (change.verb != Sql::RowVerb::Insert || change.fromQuery || place.statement().meaning.changes.size() != 1
        || !table.partitionOf.isEmpty())
        return std::nullopt;
    const qsizetype given = valueRows(script, place.index).first.size();
    if (given == 0)
        return std::nullopt;
    QStringList columns;
    for (const Schema::Column &column : table.columns) {
        if (column.options.contains(u"invisible"_s))
            return std::nullopt;
        if (!script.isSqlite() || column.generated.isEmpty()) // elsewhere they want to be given as DEFAULT
            columns.append(column.name);
    }
    // PostgreSQL fills up with defaults.
    if (given > columns.size() || (given < columns.size() && !script.isPostgresql())) {
        report
            .add(script.head(place.index),
                 translated(
                     QT_TRANSLATE_NOOP("Lint",
                                       "%1 has %2 columns to fill, and the statement has %3 values: this statement "
                                       "fails."))
                     .arg(change.table.display())
                     .arg(columns.size())
                     .arg(given),
                 Severity::Error)
            .help = translated(QT_TRANSLATE_NOOP("Lint", "Name the columns, and give each its value."));
        return std::nullopt;
    }
    return columns.first(given);
}

/// Does the server refuse NULL in the column, whatever its modes are?
static bool refusesNull(const Schema::Column &column, const Script &script)
{
    if (!column.notNull || !column.generated.isEmpty())
        return false;
    // MySQL and MariaDB take it for the next number, and for the present moment.
    return script.isPostgresql()
        || (!column.options.contains(u"auto_increment"_s)
            && !column.type.startsWith("timestamp"_L1, Qt::CaseInsensitive));
}

bool rowNullsFit(const Sql::ChangeRows &change, const Schema::Table &table, const Place &place, Report &report)
{
    const Script &script = place.script;
    const Statement &statement = place.statement();
    if (change.verb != Sql::RowVerb::Insert || change.fromQuery || statement.meaning.changes.size() != 1
        || !Sql::mayHold(statement.sql.text, "NULL"))
        return true;
    // Partitions share the triggers of their table, or have some of their own; SQLite's columns have ways to go on.
    if (script.isSqlite() || !table.triggers.isEmpty() || !table.partitionKey.isEmpty() || !table.partitionOf.isEmpty()
        || mayHaveRules(script))
        return true;
    const ValueRows values = valueRows(script, place.index);
    // Of one row every mode of MySQL and MariaDB refuses it, of several the strict one only; and IGNORE takes all.
    if (!script.isPostgresql() && (values.rows.size() != 1 || change.onConflict))
        return true;
    for (qsizetype i = 0; i < std::min(values.first.size(), change.columns.size()); ++i) {
        const QString &name = change.columns.at(i);
        const auto column = std::ranges::find_if(
            table.columns, [&](const Schema::Column &known) { return known.name.compare(name, caseOf(script)) == 0; });
        if (column == table.columns.end() || values.first.at(i).trimmed().compare("NULL"_L1, Qt::CaseInsensitive) != 0
            || !refusesNull(*column, script))
            continue;
        report
            .add(script.head(place.index),
                 translated(QT_TRANSLATE_NOOP("Lint", "%1.%2 takes no NULL: this statement fails."))
                     .arg(change.table.display(), column->name),
                 Severity::Error)
            .help = translated(QT_TRANSLATE_NOOP("Lint", "Write a value, or DEFAULT where the column has one."));
        return false;
    }
    return true;
}

bool generatedColumnsFit(const Sql::ChangeRows &change, const Schema::Table &table, const Place &place, Report &report)
{
    const Script &script = place.script;
    const Statement &statement = place.statement();
    // MariaDB refuses it in its strict mode only.
    const bool refuses = script.isPostgresql() || script.isSqlite()
        || (script.dialect->id == "mysql"_L1 && !change.onConflict);
    if (!refuses || statement.meaning.changes.size() != 1 || Sql::mayHold(statement.sql.text, "DEFAULT")
        || mayHaveRules(script))
        return true;
    const bool overriding = Sql::mayHold(statement.sql.text, "OVERRIDING");
    for (const QString &name : change.columns) {
        const auto column = std::ranges::find_if(
            table.columns, [&](const Schema::Column &known) { return known.name.compare(name, caseOf(script)) == 0; });
        const bool computed = column != table.columns.end() && !column->generated.isEmpty();
        const bool numbered = column != table.columns.end() && column->identity == "ALWAYS"_L1 && !overriding;
        if (!computed && !numbered)
            continue;
        report
            .add(script.head(place.index),
                 (computed ? translated(QT_TRANSLATE_NOOP(
                                 "Lint", "%1.%2 is computed and takes no value: this statement fails."))
                           : translated(QT_TRANSLATE_NOOP(
                                 "Lint", "%1.%2 is numbered by the server and takes no value: this statement fails.")))
                     .arg(change.table.display(), column->name),
                 Severity::Error)
            .help = computed || change.verb == Sql::RowVerb::Update
            ? translated(QT_TRANSLATE_NOOP("Lint", "Leave the column out."))
            : translated(QT_TRANSLATE_NOOP("Lint",
                                           "Leave the column out, or write OVERRIDING SYSTEM VALUE before the "
                                           "values."));
        return false;
    }
    return true;
}

/// Does the server find a value where none is written? `type`: without its length.
static bool isProvided(const Schema::Column &column, const QString &type)
{
    return !column.defaultExpression.isEmpty() || isNumbered(column) || !column.generated.isEmpty()
        || !isBuiltInType(type); // a domain may have a default of its own
}

bool requiredColumnsFit(const Sql::ChangeRows &change, const Schema::Table &table, const Place &place, Report &report)
{
    const Script &script = place.script;
    // By their modes MySQL and MariaDB write a zero; SQLite's columns have ways to go on.
    if (!script.isPostgresql() || change.verb != Sql::RowVerb::Insert || change.fromQuery
        || place.statement().meaning.changes.size() != 1 || !table.triggers.isEmpty() || !table.partitionKey.isEmpty()
        || !table.partitionOf.isEmpty() || mayHaveRules(script) || valueRows(script, place.index).rows.isEmpty())
        return true;
    for (const Schema::Column &column : table.columns) {
        if (!column.notNull || change.columns.contains(column.name) || isProvided(column, typeName(column.type).base))
            continue;
        report
            .add(script.head(place.index),
                 translated(QT_TRANSLATE_NOOP("Lint", "%1.%2 must have a value and gets none: this statement fails."))
                     .arg(change.table.display(), column.name),
                 Severity::Error)
            .help = translated(QT_TRANSLATE_NOOP("Lint", "Write a value for it, or give the column a default first."));
        return false;
    }
    return true;
}

} // namespace Lint
