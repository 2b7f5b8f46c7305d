// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A NOT NULL column whose default is taken away: programs that do not know the column cannot insert any more.

#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::default_dropped_after_add {

namespace {

/// What the script has said so far of the columns that it names.
struct Columns
{
    QHash<QString, bool> required; ///< added or made NOT NULL by this script, with a default
    QHash<QString, qsizetype> restored; ///< the last SET DEFAULT
};

QString key(const Place &place, const Sql::Name &table, const QString &column)
{
    return place.script.replay.key(table, place.index) + u'\n' + column;
}

} // namespace

static void reportDrop(const Place &place, const Sql::SetColumnDefault &drop, bool added, Report &report)
{
    Finding &finding = report.add(
        place.script.head(place.index),
        added
            ? QCoreApplication::translate("Lint",
                                          "%1.%2 is required and has no default any more: every program that does not "
                                          "know the new column fails to insert.")
                  .arg(drop.table.display(), drop.column)
            : QCoreApplication::translate("Lint",
                                          "%1.%2 is required, and its default goes: every program that leaves it to "
                                          "the database fails to insert.")
                  .arg(drop.table.display(), drop.column));
    finding.help = QCoreApplication::translate(
        "Lint", "Keep the default until every program that runs writes the column itself.");
    if (place.statement().meaning.changes.size() == 1)
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Keep the default"),
                              .edits = {edit(place.script, withTerminator(place.script, place.index), {})}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    Columns columns;
    forEach<Sql::SetColumnDefault>(script, [&](const Sql::SetColumnDefault &change, const Place &place) {
        if (!isNull(change.expression))
            columns.restored.insert(key(place, change.table, change.column), place.index);
    });
    KnownTables tables(script);
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            if (const auto *add = std::get_if<Sql::AddColumn>(&change)) {
                const bool needed = add->column.notNull && !isNull(add->column.defaultExpression);
                columns.required.insert(key(place, add->table, add->column.name), needed);
            } else if (const auto *set = std::get_if<Sql::SetColumnNotNull>(&change)) {
                columns.required.insert(key(place, set->table, set->column), set->notNull);
            }
            const auto *drop = std::get_if<Sql::SetColumnDefault>(&change);
            if (!drop || !isNull(drop->expression) || place.isNew(drop->table) || place.isTemporary(drop->table))
                continue;
            const QString name = key(place, drop->table, drop->column);
            if (columns.restored.value(name, -1) > i)
                continue;
            tables.goTo(i);
            const Schema::Table *table = tables.table(drop->table);
            const Schema::Column *known = table ? table->column(drop->column) : nullptr;
            const auto own = columns.required.constFind(name);
            const bool required = own == columns.required.constEnd()
                ? known && known->notNull && !known->defaultExpression.isEmpty()
                : *own;
            if (required)
                reportDrop(place, *drop, own != columns.required.constEnd(), report);
        }
    }
}

Rule rule()
{
    return {.id = u"default-dropped-after-add"_s,
            .title = QCoreApplication::translate("Lint", "Default of a required column dropped"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::SetColumnDefault>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::default_dropped_after_add
