// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name that the server chooses is told by nobody: the down script and the next migration must guess it.

#include "core/lint/fixes.h"
#include "core/lint/ledger.h"
#include "core/lint/naming.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::unnamed_constraint {

static QString prefix(Sql::ConstraintKind kind)
{
    switch (kind) {
    case Sql::ConstraintKind::Unique:
        return u"uq_{table}_{columns}"_s;
    case Sql::ConstraintKind::ForeignKey:
        return u"fk_{table}_{columns}"_s;
    case Sql::ConstraintKind::Exclusion:
        return u"ex_{table}_{columns}"_s;
    default:
        return u"ck_{table}_{columns}"_s;
    }
}

/// The words of a CHECK that may be columns: the first one names the constraint.
static QStringList columnsOf(const Sql::Constraint &constraint)
{
    if (!constraint.columns.isEmpty() || constraint.expression.isEmpty())
        return constraint.columns;
    const QByteArray text = constraint.expression.toUtf8();
    Sql::Lexer lexer(text, {});
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Word || token.kind == Sql::TokenKind::QuotedName)
            return {Sql::unquotedName(lexer.text(token)).toLower()};
    }
    return {};
}

/// Says the name, also where the scripts went by the one that the server has chosen.
static Fix named(const Place &place, Report &report, const QString &name, const QString &chosen, const Edit &insertion)
{
    return {.title = QCoreApplication::translate("Lint", "Call it %1").arg(name),
            .edits = QList{insertion} + report.memory<NameUses>(place.script).renamed(chosen, name)};
}

static void reportOne(const Place &place, const Sql::Name &table, const Sql::Constraint &constraint, Report &report)
{
    using enum Sql::ConstraintKind;
    if (!constraint.name.isEmpty() || constraint.kind == PrimaryKey || constraint.kind == NotNull
        || !constraint.usingIndex.isEmpty())
        return;
    Finding &finding = report.add(
        place.range(constraint.range),
        QCoreApplication::translate("Lint",
                                    "The server chooses the name of this constraint of %1: it may be another in each "
                                    "database, and no migration can drop it by a name that all of them know.")
            .arg(table.display()));
    finding.help = QCoreApplication::translate("Lint", "Write CONSTRAINT and a name before it.");
    if (constraint.range.isEmpty() || !place.script.fixes)
        return;
    const QString name = filledTemplate(place.script, prefix(constraint.kind), table.name, columnsOf(constraint));
    finding.fixes.append(named(place, report, name, chosenName(table.name, constraint),
                               insertion(place.script, constraint.range.begin,
                                         "CONSTRAINT " + place.script.dialect->quoted(name).toUtf8() + ' ')));
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const bool newTables = parameters.value(u"new-tables"_s).toBool();
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &add, const Place &place) {
        if (!place.isTemporary(add.table) && (newTables || !place.isNew(add.table)))
            reportOne(place, add.table, add.constraint, report);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) {
        // SQLite drops a column with its constraints, and nothing else can name them.
        if (place.isTemporary(add.table) || script.isSqlite() || (!newTables && place.isNew(add.table)))
            return;
        for (const Sql::Constraint &constraint : add.column.constraints)
            reportOne(place, add.table, constraint, report);
    });
    forEach<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &index, const Place &place) {
        if (!index.name.name.isEmpty() || place.isTemporary(index.table))
            return;
        const QString name = filledTemplate(script,
                                            index.unique ? u"uq_{table}_{columns}"_s : u"idx_{table}_{columns}"_s,
                                            index.table.name, index.columns);
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "The server chooses the name of this index on %1: the down script cannot know "
                                        "it for sure.")
                .arg(index.table.display()));
        finding.help = QCoreApplication::translate("Lint", "Give the index a name.");
        const Sql::Range on = wordIn(script, place.index, "ON");
        if (!on.isEmpty())
            finding.fixes.append(named(place, report, name,
                                       index.table.name + u'_' + index.columns.join(u'_') + u"_idx"_s,
                                       insertion(script, on.begin, script.dialect->quoted(name).toUtf8() + ' ')));
    });
    if (!newTables)
        return;
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        for (const Sql::Constraint &constraint : create.constraints)
            reportOne(place, create.name, constraint, report);
        for (const Sql::ColumnDefinition &column : create.columns) {
            for (const Sql::Constraint &constraint : column.constraints)
                reportOne(place, create.name, constraint, report);
        }
    });
}

Rule rule()
{
    return {.id = u"unnamed-constraint"_s,
            .title = QCoreApplication::translate("Lint", "Constraint or index without a name"),
            .severity = Severity::Info,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::AddConstraint, Sql::AddColumn, Sql::CreateIndex, Sql::CreateTable>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::unnamed_constraint
