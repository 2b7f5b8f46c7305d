// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own pattern for names; a mixed-case name must be quoted wherever it is used.

#include "core/base/patterns.h"
#include "core/lint/naming.h"
#include "core/lint/rule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::identifier_naming {

static QString parameterOf(NewName::Kind kind)
{
    using enum NewName::Kind;
    switch (kind) {
    case Table:
        return u"table"_s;
    case Column:
        return u"column"_s;
    case Schema:
        return u"schema"_s;
    case Sequence:
        return u"sequence"_s;
    case View:
        return u"view"_s;
    case Index:
    case Constraint:
    case Type:
    case Function:
    case Trigger:
    case Other:
        return u"other"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// UserData, "userData" → user_data
static QString snakeCase(const QString &name)
{
    static const QRegularExpression hump(u"([a-z0-9])([A-Z])"_s);
    static const QRegularExpression other(u"[^a-z0-9_]+"_s);
    QString result = name;
    result = result.replace(hump, u"\\1_\\2"_s).toLower().replace(other, u"_"_s);
    return result;
}

static void checkAutomatic(const Script &script, const QString &wanted, Report &report)
{
    if (wanted.isEmpty())
        return;
    const auto look = [&](const Sql::ColumnDefinition &column, const Place &place) {
        if ((column.serial || column.identity) && column.name != wanted)
            report.add(
                place.range(column.range),
                QCoreApplication::translate("Lint", "The numbered column is called %1; by the project's rule it is %2.")
                    .arg(column.name, wanted));
    };
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        for (const Sql::ColumnDefinition &column : create.columns)
            look(column, place);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) { look(add.column, place); });
}

static void checkRetired(const Script &script, const QString &pattern, Report &report)
{
    if (pattern.isEmpty())
        return;
    const QRegularExpression retired = compiledPattern(pattern);
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &place) {
        for (const Sql::Name &table : drop.names) {
            if (!place.isNew(table) && !retired.match(table.name).hasMatch())
                report.add(
                    place.range(table.range),
                    QCoreApplication::translate("Lint",
                                                "%1 is dropped under a name in use; by the project's rule a table "
                                                "is renamed to match %2 first.")
                        .arg(table.display(), pattern));
        }
    });
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QString usual = parameters.value(u"pattern"_s, u"^[a-z][a-z0-9_]*$"_s).toString();
    NameUses uses(script);
    const QList<NewName> names = newNames(script);
    for (const NewName &name : names) {
        const QRegularExpression pattern = compiledPattern(parameters.value(parameterOf(name.kind), usual).toString());
        // A name without quotes is folded by the server: how it is written does not matter.
        if (pattern.matchView(name.name).hasMatch())
            continue;
        Finding &finding = report.add(
            name.range,
            QCoreApplication::translate("Lint", "The name %1 does not match the project's pattern %2.")
                .arg(name.name, pattern.pattern()));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Write it in lower case, with underscores between the words.");
        const QString old = name.name.toString();
        const QString better = snakeCase(old);
        if (better != old && pattern.match(better).hasMatch())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Call it %1").arg(better),
                                  .edits = uses.renamed(old, better)});
    }
    checkAutomatic(script, parameters.value(u"auto-increment"_s).toString(), report);
    checkRetired(script, parameters.value(u"dropped-table"_s).toString(), report);
}

Rule rule()
{
    return {.id = u"identifier-naming"_s,
            .title = QCoreApplication::translate("Lint", "Name out of the project's pattern"),
            .severity = Severity::Warning,
            .onByDefault = false,
            .onDown = false,
            .check = check,
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::identifier_naming
