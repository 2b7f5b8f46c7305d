// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A foreign key that was never there.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_inline_references_ignored {

namespace {

bool isHonoured(const Script &script)
{
    return script.dialect->id == "mariadb"_L1 ? script.serverVersion >= 100500 : script.serverVersion >= 90000;
}

const Sql::Constraint *reference(const Sql::ColumnDefinition &column)
{
    const auto found = std::ranges::find(column.constraints, Sql::ConstraintKind::ForeignKey, &Sql::Constraint::kind);
    return found == column.constraints.end() ? nullptr : &*found;
}

QByteArray tableLevel(const Script &script, const Sql::ColumnDefinition &column, const Sql::Constraint &key)
{
    const QByteArray &text = script.source->fileText;
    return "FOREIGN KEY (" + script.dialect->quoted(column.name).toUtf8() + ") "
        + text.sliced(key.range.begin, key.range.length());
}

/// Behind the last column or key that CREATE TABLE states.
qsizetype endOfElements(const Sql::CreateTable &table, const Sql::Meaning &meaning)
{
    qsizetype end = 0;
    for (const Sql::ColumnDefinition &column : table.columns)
        end = std::max(end, column.range.end);
    for (const Sql::Constraint &constraint : table.constraints)
        end = std::max(end, constraint.range.end);
    for (const Sql::Change &change : meaning.changes) {
        if (const auto *index = std::get_if<Sql::CreateIndex>(&change))
            end = std::max(end, index->range.end);
    }
    return end;
}

void say(const Sql::Name &table, const Sql::ColumnDefinition &column, const Sql::Constraint &key, qsizetype insertAt,
         const QByteArray &before, const Place &place, Report &report)
{
    const Script &script = place.script;
    Finding &finding = report.add(
        place.range(key.range),
        QCoreApplication::translate("Lint",
                                    "%1 reads REFERENCES on %2.%3 and throws it away: there is no foreign key to "
                                    "%4, and nothing says so.")
            .arg(script.dialect->name, table.display(), column.name, key.referencedTable.display()));
    finding.help = QCoreApplication::translate("Lint", "Write FOREIGN KEY (%1) REFERENCES … as a part of the table.")
                       .arg(column.name);
    const QByteArray &text = script.source->fileText;
    Sql::Range whole = key.range;
    if (whole.begin > 0 && text.at(whole.begin - 1) == ' ')
        --whole.begin;
    if (key.referencedColumns.isEmpty() || place.statement().parent >= 0)
        return;
    const QByteArray added = before + tableLevel(script, column, key);
    Fix fix{.title = QCoreApplication::translate("Lint", "Make it a key of the table")};
    if (whole.end == insertAt) {
        fix.edits = {edit(script, whole, added)};
    } else {
        fix.edits = {edit(script, whole, {}), insertion(script, insertAt, added)};
    }
    finding.fixes.append(fix);
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (isHonoured(script))
        return;
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &table, const Place &place) {
        for (const Sql::ColumnDefinition &column : table.columns) {
            if (const Sql::Constraint *key = reference(column))
                say(table.name, column, *key, endOfElements(table, place.statement().meaning), ", ", place, report);
        }
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) {
        if (const Sql::Constraint *key = reference(add.column))
            say(add.table, add.column, *key, place.statement().sql.range.end, ", ADD ", place, report);
    });
}

Rule rule()
{
    return {.id = u"mysql-inline-references-ignored"_s,
            .title = QCoreApplication::translate("Lint", "REFERENCES that the server ignores"),
            .severity = Severity::Error,
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::mysql_inline_references_ignored
