// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A column that may be NULL from now on: readers that count on a value meet none.

#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_not_null {

/// Did the up script make it NOT NULL? Then the down script takes that back.
static bool madeRequiredByUp(const Script &script, const Sql::Name &table, const QString &column)
{
    if (script.isUp() || !script.counterpart)
        return false;
    return any<Sql::SetColumnNotNull>(*script.counterpart, [&](const Sql::SetColumnNotNull &set) {
        return set.notNull && set.column == column && set.table.refersTo(table, script.dialect->defaultSchema);
    });
}

static void reportColumn(const Sql::Name &table, const QString &column, Sql::Range range, bool known, Report &report)
{
    QString message = QCoreApplication::translate(
                          "Lint", "%1.%2 may be NULL from here on: programs that count on a value meet none.")
                          .arg(table.display(), column);
    if (!known)
        message += u' ' + QCoreApplication::translate("Lint", "Whether it could be NULL before is not known.");
    report.add(range, message).help = QCoreApplication::translate(
        "Lint", "First ship programs that put up with NULL; then say here since which release, and why.");
}

/// MySQL: what numbers itself or stands in the primary key cannot be NULL, said or not.
static bool staysRequired(const Sql::ColumnDefinition &column, const Schema::Table *table)
{
    const auto isKey = [&](const Schema::Constraint &constraint) {
        return constraint.kind == "primary key"_L1 && constraint.columns.contains(column.name, Qt::CaseInsensitive);
    };
    return column.notNull || column.serial || column.has(Sql::ConstraintKind::PrimaryKey)
        || (table && std::ranges::any_of(table->constraints, isKey));
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    QSet<QString> renames;
    forEachAnywhere<Sql::RenameColumn>(script, [&](const Sql::RenameColumn &rename, const Place &place) {
        renames.insert(script.replay.key(rename.table, place.index) + u'\n' + rename.newName);
    });
    const auto consider = [&](KnownTables &tables, const Place &place, const Sql::Name &name, const QString &column,
                              Sql::Range range, bool mustBeKnown) {
        const bool own = place.isNew(name) || place.isTemporary(name)
            || script.replay.isNewColumn(name, column, place.index);
        // Its name is new: which programs that leaves behind, rename-column says.
        const bool renamed = renames.contains(script.replay.key(name, place.index) + u'\n' + column);
        if (own || renamed || madeRequiredByUp(script, name, column)
            || commentAbove(script, place.index, "to be dropped in"))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(name);
        const Schema::Column *known = table ? table->column(column) : nullptr;
        if ((known && !known->notNull) || (!known && mustBeKnown))
            return;
        reportColumn(name, column, range, known, report);
    };
    KnownTables tables(script);
    forEach<Sql::SetColumnNotNull>(script, [&](const Sql::SetColumnNotNull &set, const Place &place) {
        if (!set.notNull)
            consider(tables, place, set.table, set.column, place.range(set.range), false);
    });
    KnownTables again(script);
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        again.goTo(place.index);
        // What MODIFY loses without a word, mysql-modify-loses-attributes tells.
        if (change.definition && change.definition->nullStated
            && !staysRequired(*change.definition, again.table(change.table)))
            consider(again, place, change.table, change.column, place.range(change.range), true);
    });
    for (const Rebuild &rebuild : script.rebuilds) {
        const Schema::Table *before = Place{script, std::min(rebuild.create, rebuild.rename)}.table(rebuild.table);
        for (const Sql::Change &change : script.statements.at(rebuild.create).meaning.changes) {
            const auto *create = std::get_if<Sql::CreateTable>(&change);
            for (const Sql::ColumnDefinition &column : create ? create->columns : QList<Sql::ColumnDefinition>()) {
                const Schema::Column *old = before ? before->column(column.name) : nullptr;
                if (old && old->notNull && !column.notNull && !isNotNullKey(*create, column))
                    reportColumn(rebuild.table, column.name,
                                 column.range.isEmpty() ? script.head(rebuild.create) : column.range, true, report);
            }
        }
    }
}

Rule rule()
{
    return {.id = u"drop-not-null"_s,
            .title = QCoreApplication::translate("Lint", "Column may be NULL from now on"),
            .severity = Severity::Warning,
            .yieldsTo = {u"mysql-modify-loses-attributes"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::SetColumnNotNull, Sql::ChangeColumnType, Sql::CreateTable>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::drop_not_null
