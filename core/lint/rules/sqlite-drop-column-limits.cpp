// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::sqlite_drop_column_limits {

namespace {

/// What keeps the column: `indexes` can be dropped before, the rest needs more.
struct InTheWay
{
    QString why = {}; ///< translated; empty: nothing does
    QStringList indexes = {};
    QStringList vanishing = {}; ///< constraints that go with the column, silently
};

bool isOnColumn(const Schema::Constraint &constraint)
{
    return constraint.options.contains(u"on column"_s);
}

bool holds(const QStringList &names, const QString &column)
{
    return names.contains(column, Qt::CaseInsensitive);
}

QString ofConstraints(const Schema::Table &table, const QString &column, QStringList &vanishing)
{
    for (const Schema::Constraint &constraint : table.constraints) {
        const QString text = constraint.expression.isEmpty() ? constraint.definition : constraint.expression;
        const bool speaks = holds(constraint.columns, column)
            || (constraint.kind == "check"_L1 && holds(mentions(text), column));
        if (!speaks)
            continue;
        if (constraint.kind == "primary key"_L1)
            return QCoreApplication::translate("Lint", "it belongs to the primary key");
        if (constraint.kind == "unique"_L1)
            return QCoreApplication::translate("Lint", "it is UNIQUE");
        const bool own = isOnColumn(constraint) && holds(constraint.columns, column);
        if (own)
            vanishing.append(constraint.kind == "check"_L1 ? u"CHECK ("_s + text + u')'
                                                           : u"REFERENCES "_s + constraint.referencedTable);
        else if (constraint.kind == "check"_L1)
            return QCoreApplication::translate("Lint", "the CHECK (%1) uses it").arg(text);
        else if (constraint.kind == "foreign key"_L1
                 && (constraint.columns.size() > 1 || constraint.definition.isEmpty()))
            return QCoreApplication::translate("Lint", "the table's foreign key to %1 uses it")
                .arg(constraint.referencedTable);
        else if (constraint.kind == "foreign key"_L1)
            vanishing.append(u"REFERENCES "_s + constraint.referencedTable);
    }
    return {};
}

InTheWay inTheWay(const Schema::Table &table, const QString &column, const Schema::Snapshot &schema)
{
    InTheWay result;
    result.why = ofConstraints(table, column, result.vanishing);
    if (!result.why.isEmpty())
        return result;
    for (const Schema::Index &index : table.indexes) {
        const bool used = std::ranges::any_of(index.columns, [&](const QString &part) {
            return part.compare(column, Qt::CaseInsensitive) == 0
                || (part.startsWith(u'(') && holds(mentions(part), column));
        });
        if (used || holds(mentions(index.predicate), column))
            result.indexes.append(index.name);
    }
    if (!result.indexes.isEmpty()) {
        result.why = QCoreApplication::translate("Lint", "the index %1 uses it").arg(result.indexes.join(u", "_s));
        return result;
    }
    for (const Schema::Column &other : table.columns) {
        if (other.name.compare(column, Qt::CaseInsensitive) != 0 && holds(mentions(other.generated), column))
            result.why = QCoreApplication::translate("Lint", "the generated column %1 uses it").arg(other.name);
    }
    for (const Schema::Trigger &trigger : table.triggers) {
        if (holds(mentions(trigger.definition), column))
            result.why = QCoreApplication::translate("Lint", "the trigger %1 uses it").arg(trigger.name);
    }
    for (const Schema::View &view : schema.views) {
        const QStringList words = mentions(view.definition);
        if (holds(words, table.name) && holds(words, column))
            result.why = QCoreApplication::translate("Lint", "the view %1 uses it").arg(view.name);
    }
    return result;
}

} // namespace

/// The up script added the column with all that goes with it.
static bool isMadeByUp(const Sql::DropColumn &drop, const Script &script)
{
    const Script *up = script.isUp() ? nullptr : script.counterpart;
    return up && up->replay.isNewColumn(drop.table, drop.column, up->statements.size());
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::DropColumn>(script, [&](const Sql::DropColumn &drop, const Place &place) {
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(drop.table);
        if (!table)
            return;
        const InTheWay found = inTheWay(*table, drop.column, tables.snapshot());
        if (!found.why.isEmpty()) {
            Finding &finding = report.add(place.range(drop.range),
                                          QCoreApplication::translate("Lint", "SQLite refuses to drop %1 of %2: %3.")
                                              .arg(drop.column, drop.table.display(), found.why));
            finding.help = found.indexes.isEmpty()
                ? QCoreApplication::translate("Lint",
                                              "Drop what uses it first, or build the table anew without the column.")
                : QCoreApplication::translate("Lint", "Drop the index first.");
            QByteArray text;
            for (const QString &index : found.indexes)
                text += "DROP INDEX " + script.dialect->quoted(index).toUtf8() + ";\n";
            if (!text.isEmpty())
                finding.fixes.append({.title = QCoreApplication::translate("Lint", "Drop the index first"),
                                      .edits = {insertion(script, place.statement().sql.range.begin, text)}});
        } else if (!found.vanishing.isEmpty() && !isMadeByUp(drop, script)) {
            report
                .add(place.range(drop.range),
                     QCoreApplication::translate("Lint", "With %1 of %2 goes, without a word, %3.")
                         .arg(drop.column, drop.table.display(), found.vanishing.join(u", "_s)),
                     Severity::Warning)
                .help = QCoreApplication::translate("Lint", "See to it that nothing relies on it.");
        }
    });
}

Rule rule()
{
    return {.id = u"sqlite-drop-column-limits"_s,
            .title = QCoreApplication::translate("Lint", "Column that SQLite cannot drop"),
            .severity = Severity::Error,
            .dialects = {u"sqlite"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::DropColumn>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::sqlite_drop_column_limits
