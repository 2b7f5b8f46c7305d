// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another default counts for new rows only, and not for programs that send the old one themselves.

#include "core/lint/expressions.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::column_default_change {

static bool same(const QString &a, const QString &b)
{
    // The server adds the type to a literal: 'new'::text.
    const auto bare = [](const QString &expression) {
        QStringList words = wordsOf(expression);
        if (const qsizetype cast = words.indexOf(u"::"_s); cast == 1)
            words = words.first(1);
        return words;
    };
    return bare(a) == bare(b);
}

/// What numbers itself by a default that nobody wrote.
static bool isSerial(const Schema::Column &column)
{
    return column.type.endsWith("serial"_L1, Qt::CaseInsensitive);
}

/// Does the same ALTER TABLE give the column another default?
static bool isSetAgain(const Sql::SetColumnDefault &drop, const Place &place)
{
    return std::ranges::any_of(place.statement().meaning.changes, [&](const Sql::Change &change) {
        const auto *set = std::get_if<Sql::SetColumnDefault>(&change);
        return set && set->column == drop.column && !set->expression.isEmpty();
    });
}

/// Where the script gives a column a default: the last statement that does, by table and column.
struct LastDefaults
{
    QHash<QString, qsizetype> set;
    QSet<QString> free; ///< columns that go, may be NULL or count by themselves

    static QString key(const Sql::SetColumnDefault &change, const Place &place)
    {
        return place.script.replay.key(change.table, place.index) + u'\n' + change.column;
    }
    explicit LastDefaults(const Script &script)
    {
        forEachAnywhere<Sql::SetColumnDefault>(script, [this](const Sql::SetColumnDefault &change, const Place &place) {
            if (!change.expression.isEmpty())
                set.insert(key(change, place), place.index);
        });
        const auto release = [this](const Sql::Name &table, const QString &column, const Place &place) {
            free.insert(key({.table = table, .column = column}, place));
        };
        forEachAnywhere<Sql::DropColumn>(
            script, [&](const Sql::DropColumn &drop, const Place &place) { release(drop.table, drop.column, place); });
        forEachAnywhere<Sql::SetColumnNotNull>(script, [&](const Sql::SetColumnNotNull &c, const Place &place) {
            if (!c.notNull)
                release(c.table, c.column, place);
        });
        forEachAnywhere<Sql::AlterColumn>(script, [&](const Sql::AlterColumn &alter, const Place &place) {
            if (alter.what == "ADD IDENTITY"_L1)
                release(alter.table, alter.column, place);
        });
    }
    /// The default that a later statement gives in place of the one that is dropped; null: none.
    const Sql::SetColumnDefault *after(const Sql::SetColumnDefault &drop, const Place &place) const
    {
        const qsizetype at = set.value(key(drop, place), -1);
        if (at <= place.index)
            return nullptr;
        for (const Sql::Change &change : place.script.statements.at(at).meaning.changes) {
            const auto *found = std::get_if<Sql::SetColumnDefault>(&change);
            if (found && found->column == drop.column && !found->expression.isEmpty())
                return found;
        }
        return nullptr;
    }
};

/// The default goes, and the column must have a value all the same.
static bool leavesNothing(const Sql::SetColumnDefault &drop, const Schema::Column &column, const Place &place,
                          Report &report)
{
    const auto &last = report.memory<LastDefaults>(place.script);
    return drop.expression.isEmpty() && (column.notNull || isSerial(column))
        && !last.free.contains(LastDefaults::key(drop, place));
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::SetColumnDefault>(script, [&](const Sql::SetColumnDefault &written, const Place &place) {
        const Sql::SetColumnDefault *again = written.expression.isEmpty()
            ? report.memory<LastDefaults>(script).after(written, place)
            : nullptr;
        const Sql::SetColumnDefault &change = again ? *again : written; // dropped for the time of the change
        if (place.isNew(change.table) || place.isTemporary(change.table)
            || script.replay.isNewColumn(change.table, change.column, place.index))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(change.table);
        const Schema::Column *column = table ? table->column(change.column) : nullptr;
        if (change.expression.isEmpty() && isSetAgain(change, place))
            return; // DROP DEFAULT, TYPE, SET DEFAULT: the last one tells
        if (column && leavesNothing(change, *column, place, report)
            && (isSerial(*column) || !column->defaultExpression.isEmpty())) {
            report
                .add(script.head(place.index),
                     QCoreApplication::translate("Lint",
                                                 "%1.%2 is NOT NULL and has no default any more: programs that insert "
                                                 "without it fail from here on.")
                         .arg(change.table.display(), change.column),
                     isSerial(*column) ? Severity::Warning : Severity::Info)
                .help = QCoreApplication::translate(
                "Lint", "First deploy programs that write the value themselves, or let it be NULL.");
            return;
        }
        if (!column || column->defaultExpression.isEmpty() || same(column->defaultExpression, change.expression))
            return;
        const bool generated = change.volatility == Sql::Volatility::Stable
            || change.volatility == Sql::Volatility::Volatile;
        const QString name = change.table.display() + u'.' + change.column;
        const QString message = change.expression.isEmpty()
            ? QCoreApplication::translate("Lint", "New rows of %1 have no default any more; it was %2.")
                  .arg(name, column->defaultExpression)
            : generated
            ? QCoreApplication::translate(
                  "Lint",
                  "Only new rows of %1 get a value from %2; those that are there keep what they "
                  "have, and programs that send %3 themselves go on doing so.")
                  .arg(name, change.expression, column->defaultExpression)
            : QCoreApplication::translate("Lint",
                                          "New rows of %1 get %2 instead of %3; programs that send the old default "
                                          "themselves go on doing so, and the rows that are there do not change.")
                  .arg(name, change.expression, column->defaultExpression);
        report.add(script.head(place.index), message, generated ? Severity::Warning : Severity::Info).help =
            QCoreApplication::translate("Lint",
                                        "First deploy programs that write the value themselves; change old rows in a "
                                        "migration of their own.");
    });
}

Rule rule()
{
    return {.id = u"column-default-change"_s,
            .title = QCoreApplication::translate("Lint", "Default changed"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"default-dropped-after-add"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::SetColumnDefault>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::column_default_change
