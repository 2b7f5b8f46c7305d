// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Constraint names by one pattern: an error message of the server then says what was violated.

#include "core/lint/ledger.h"
#include "core/lint/naming.h"
#include "core/lint/rule.h"

#include <span>

using namespace Qt::StringLiterals;

namespace Lint::Rules::constraint_naming {

static QString patternFor(Sql::ConstraintKind kind, const QVariantMap &parameters)
{
    using enum Sql::ConstraintKind;
    switch (kind) {
    case PrimaryKey:
        return parameters.value(u"primary-key"_s, u"pk_{table}"_s).toString();
    case Unique:
        return parameters.value(u"unique"_s, u"uq_{table}_{columns}"_s).toString();
    case ForeignKey:
        return parameters.value(u"foreign-key"_s, u"fk_{table}_{columns}"_s).toString();
    case Check:
        return parameters.value(u"check"_s, u"ck_{table}_*"_s).toString();
    case Exclusion:
    case NotNull:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// What a name says besides the table that it begins with.
static QString withoutTable(const QString &name, const QString &table, Qt::CaseSensitivity sensitivity)
{
    const bool begins = name.startsWith(table + u'_', sensitivity) && name.size() > table.size() + 1;
    return begins ? name.sliced(table.size() + 1) : name;
}

static void checkOne(const Script &script, const Sql::Name &table, const Sql::Constraint &constraint, Sql::Range range,
                     const QVariantMap &parameters, NameUses &uses, Report &report)
{
    QString pattern = patternFor(constraint.kind, parameters);
    if (pattern.isEmpty())
        return;
    const bool suffix = pattern.endsWith(u'*');
    if (suffix)
        pattern.chop(1);
    if (!constraint.usingIndex.isEmpty() && constraint.columns.isEmpty() && pattern.contains("{columns}"_L1))
        return; // the index tells which, and index-naming speaks of that
    const QString expected = filledTemplate(script, pattern, table.name, constraint.columns);
    // The name that the server itself would choose follows a pattern too.
    const QString chosen = shortened(script, chosenName(table.name, constraint));
    const bool check = constraint.kind == Sql::ConstraintKind::Check;
    const QString &name = constraint.name;
    const Qt::CaseSensitivity sensitivity = nameCase(script);
    const auto isCalled = [&](const QString &other) { return name.compare(other, sensitivity) == 0; };
    const bool isChosen = isCalled(chosen)
        || (check && name.startsWith(table.name + u'_', sensitivity) && name.endsWith("_check"_L1, sensitivity));
    if (isCalled(expected) || isChosen || (suffix && name.startsWith(expected, sensitivity)))
        return;
    QString suggested = expected;
    if (check && suffix)
        suggested = shortened(script,
                              expected
                                  + (constraint.columns.isEmpty() ? withoutTable(name, table.name, sensitivity)
                                                                  : constraint.columns.join(u'_')));
    Finding &finding = report.add(
        range,
        QCoreApplication::translate("Lint", "The constraint is called %1; by the project's pattern it would be %2.")
            .arg(name, suggested));
    finding.help = QCoreApplication::translate(
        "Lint",
        "Name constraints by their kind, table and columns: the server's message about a violation shows nothing "
        "else.");
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Call it %1").arg(suggested),
                          .edits = uses.renamed(name, suggested)});
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QList<NewName> names = newNames(script);
    if (!std::ranges::contains(names, NewName::Kind::Constraint, &NewName::kind))
        return;
    NameUses uses(script);
    const auto look = [&](const Place &place, const Sql::Name &table, std::span<const Sql::Constraint> constraints) {
        for (const Sql::Constraint &constraint : constraints) {
            const auto isIts = [&](const NewName &name) {
                return name.kind == NewName::Kind::Constraint && name.statement == place.index
                    && name.name == constraint.name;
            };
            const auto name = std::find_if(names.crbegin(), names.crend(), isIts);
            if (name != names.crend())
                checkOne(script, table, constraint, name->range, parameters, uses, report);
        }
    };
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &add, const Place &place) {
        look(place, add.table, std::span(&add.constraint, 1));
    });
    forEach<Sql::AddColumn>(
        script, [&](const Sql::AddColumn &add, const Place &place) { look(place, add.table, add.column.constraints); });
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        const Rebuild *rebuild = script.rebuildWith(place.index);
        const Sql::Name &table = rebuild ? rebuild->table : create.name;
        look(place, table, create.constraints);
        for (const Sql::ColumnDefinition &column : create.columns)
            look(place, table, column.constraints);
    });
}

Rule rule()
{
    return {.id = u"constraint-naming"_s,
            .title = QCoreApplication::translate("Lint", "Constraint named out of pattern"),
            .severity = Severity::Info,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::constraint_naming
