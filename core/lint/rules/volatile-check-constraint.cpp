// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A condition that gives another answer tomorrow makes rows invalid that nobody has touched.

#include "core/lint/expressions.h"
#include "core/lint/keptexpressions.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint::Rules::volatile_check_constraint {

/// Functions that SQLite refuses in a CHECK when it comes to evaluate them: seen on 3.40 and 3.46.
static bool readsTheClock(const QString &call)
{
    static const QSet<QString> functions = {u"date()"_s,      u"time()"_s,      u"datetime()"_s,
                                            u"julianday()"_s, u"unixepoch()"_s, u"strftime()"_s};
    return functions.contains(call);
}

static void look(const QString &expression, Sql::Range range, const Place &place, bool generated, Report &report)
{
    const QStringList calls = changingCalls(expression);
    if (calls.isEmpty())
        return;
    const QString named = calls.join(u", "_s);
    QString message;
    if (calls.contains(u"SELECT"_s))
        message = QCoreApplication::translate(
            "Lint", "The expression asks a table: servers refuse that, and could not keep it true.");
    else if (generated)
        message = QCoreApplication::translate(
                      "Lint", "%1 gives another answer each time: a generated column cannot be kept right with it.")
                      .arg(named);
    else if (place.script.isSqlite() && std::ranges::any_of(calls, readsTheClock))
        message = QCoreApplication::translate(
                      "Lint", "%1 reads the clock: SQLite makes the table, and then refuses every row written to it.")
                      .arg(named);
    else
        message = QCoreApplication::translate("Lint",
                                              "%1 gives another answer each time: rows that are valid today may fail "
                                              "when a dump is restored or the constraint is validated.")
                      .arg(named);
    report.add(place.range(range), message).help = QCoreApplication::translate(
        "Lint",
        "Compare with constants and columns only; what depends on the moment belongs to a trigger or the program.");
}

static void look(const Sql::ColumnDefinition &column, const Place &place, Report &report)
{
    if (!column.generated.isEmpty())
        look(column.generated, column.range, place, true, report);
    for (const Sql::Constraint &constraint : column.constraints)
        look(constraint.expression, constraint.range, place, false, report);
}

/// The expressions of generated columns that a statement makes, in the order in which they are read.
static QList<std::pair<QString, Sql::Range>> generatedBy(const Statement &statement)
{
    QList<std::pair<QString, Sql::Range>> generated;
    const auto add = [&](const Sql::ColumnDefinition &column) {
        if (!column.generated.isEmpty())
            generated.append({column.generated, column.range});
    };
    for (const Sql::Change &change : statement.meaning.changes) {
        if (const auto *create = std::get_if<Sql::CreateTable>(&change))
            std::ranges::for_each(create->columns, add);
        else if (const auto *added = std::get_if<Sql::AddColumn>(&change))
            add(added->column);
        else if (const auto *alter = std::get_if<Sql::AlterColumn>(&change);
                 alter && alter->what == "SET EXPRESSION"_L1)
            generated.append(std::pair<QString, Sql::Range>());
    }
    return generated;
}

/// What PostgreSQL refuses where it keeps results: in generated columns and indexes.
static void lookForStable(const Place &place, Report &report)
{
    using Kind = Dialect::KeptExpression::Kind;
    const Sql::Name *table = Sql::subject(place.statement().meaning.changes.first());
    if (!place.script.dialect->keptExpressions || !table || !keepsResults(place.statement()))
        return;
    KnownTables tables(place.script);
    tables.goTo(place.index);
    const QList<std::pair<QString, Sql::Range>> generated = generatedBy(place.statement());
    qsizetype columns = 0;
    for (const Dialect::KeptExpression &expression : keptExpressions(place, tables.table(*table))) {
        Sql::Range range;
        if (expression.kind == Kind::Generated && columns < generated.size()) {
            const auto &[written, there] = generated.at(columns++);
            range = there;
            if (!changingCalls(written).isEmpty()) // said already
                continue;
        }
        if (expression.kind == Kind::Check || expression.changing.isEmpty())
            continue;
        const QString message = expression.kind == Kind::Generated
            ? QCoreApplication::translate("Lint",
                                          "PostgreSQL refuses %1 in a generated column: it gives another result at "
                                          "another time or in another session.")
            : QCoreApplication::translate("Lint",
                                          "PostgreSQL refuses %1 in an index: it gives another result at another "
                                          "time or in another session.");
        report.add(place.range(range), message.arg(expression.changing.join(u", "_s)), Severity::Error)
            .help = QCoreApplication::translate("Lint",
                                                "Write what does not depend on the session: at AT TIME ZONE 'UTC', "
                                                "to_tsvector('english', …). What depends on the moment belongs to "
                                                "the queries.");
    }
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    for (const qsizetype at : script.asked()) {
        if (!script.statements.at(at).meaning.changes.isEmpty())
            lookForStable({script, at}, report);
    }
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &change, const Place &place) {
        for (const Sql::ColumnDefinition &column : change.columns)
            look(column, place, report);
        for (const Sql::Constraint &constraint : change.constraints)
            look(constraint.expression, constraint.range, place, false, report);
    });
    forEach<Sql::AddColumn>(
        script, [&](const Sql::AddColumn &change, const Place &place) { look(change.column, place, report); });
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        look(change.constraint.expression, change.constraint.range, place, false, report);
    });
    const auto lookAtDomain = [&](const QList<Sql::Constraint> &constraints, const Place &place) {
        for (const Sql::Constraint &constraint : constraints)
            look(constraint.expression, constraint.range, place, false, report);
    };
    forEach<Sql::CreateObject>(
        script, [&](const Sql::CreateObject &change, const Place &place) { lookAtDomain(change.constraints, place); });
    forEach<Sql::AlterObject>(
        script, [&](const Sql::AlterObject &change, const Place &place) { lookAtDomain(change.constraints, place); });
}

Rule rule()
{
    return {.id = u"volatile-check-constraint"_s,
            .title = QCoreApplication::translate("Lint", "Check whose answer changes by itself"),
            .severity = Severity::Error,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint, Sql::CreateObject,
                                    Sql::AlterObject, Sql::AlterColumn, Sql::CreateIndex>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::volatile_check_constraint
