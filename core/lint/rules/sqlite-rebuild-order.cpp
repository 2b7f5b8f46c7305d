// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renaming the old table away first takes the references of other tables, views and triggers along to the old table.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::sqlite_rebuild_order {

namespace {

constexpr int renamesReferences = 32600;

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Does anything but the table itself refer to it? Its own keys, indexes and triggers are made anew with it. Unknown
/// without a schema: then yes.
bool isReferenced(const Script &script, const Rebuild &rebuild)
{
    const Place place{script, std::min(rebuild.create, rebuild.rename)};
    const Schema::Table *table = place.table(rebuild.table);
    if (!table)
        return true;
    const auto refers = [&](const Schema::Constraint &constraint) {
        return same(constraint.referencedTable.section(u'.', -1), table->name);
    };
    const auto speaksOfIt = [&](const QString &definition) {
        return mentions(definition).contains(table->name, Qt::CaseInsensitive);
    };
    return std::ranges::any_of(script.schema->tables,
                               [&](const Schema::Table &other) {
                                   return !same(other.name, table->name)
                                       && (std::ranges::any_of(other.constraints, refers)
                                           || std::ranges::any_of(other.triggers, [&](const Schema::Trigger &trigger) {
                                                  return speaksOfIt(trigger.definition);
                                              }));
                               })
        || std::ranges::any_of(script.schema->views,
                               [&](const Schema::View &view) { return speaksOfIt(view.definition); });
}

/// The tokens of a statement that are this name.
QList<Sql::Range> places(const Script &script, qsizetype statement, const QString &name)
{
    const Sql::Cursor words(script.statements.at(statement).sql, script.dialect->lexicalRules,
                            {.stringsAreNames = true});
    QList<Sql::Range> found;
    for (qsizetype i = 0; i < words.count(); ++i) {
        const bool isName = words.kind(i) == Sql::TokenKind::Word || words.kind(i) == Sql::TokenKind::QuotedName;
        if (isName && same(Sql::unquotedName(words.text(i)), name))
            found.append(words.range(i, i + 1));
    }
    return found;
}

/// The new table under a name of its own, the copy out of the old one, the rename last.
void offerOrder(const Script &script, const Rebuild &rebuild, Finding &finding)
{
    const qsizetype last = std::max({rebuild.rename, rebuild.create, rebuild.copy, rebuild.drop});
    if (rebuild.copy < rebuild.create || rebuild.drop < rebuild.copy || !rebuild.table.schema.isEmpty())
        return;
    // What else speaks of either would have to move, too.
    for (qsizetype i = rebuild.rename; i <= last; ++i) {
        const bool step = i == rebuild.rename || i == rebuild.create || i == rebuild.copy || i == rebuild.drop;
        if (!step
            && (!places(script, i, rebuild.table.name).isEmpty() || !places(script, i, rebuild.other.name).isEmpty()))
            return;
    }
    const QByteArray table = script.dialect->quoted(rebuild.table.name).toUtf8();
    const QByteArray made = script.dialect->quoted(u"new_"_s + rebuild.table.name).toUtf8();
    const QList<Sql::Range> created = places(script, rebuild.create, rebuild.table.name);
    const QList<Sql::Range> filled = places(script, rebuild.copy, rebuild.table.name);
    if (created.isEmpty() || filled.isEmpty())
        return;
    Fix fix{.title = QCoreApplication::translate("Lint", "Rename the new table last")};
    fix.edits.append(edit(script, withTerminator(script, rebuild.rename), {}));
    fix.edits.append(edit(script, created.first(), made));
    fix.edits.append(edit(script, filled.first(), made));
    for (const qsizetype statement : {rebuild.copy, rebuild.drop}) {
        const QList<Sql::Range> old = places(script, statement, rebuild.other.name);
        for (const Sql::Range range : old)
            fix.edits.append(edit(script, range, table));
    }
    fix.edits.append(insertion(script, script.statements.at(rebuild.drop).sql.range.end,
                               ";\nALTER TABLE " + made + " RENAME TO " + table));
    finding.fixes.append(fix);
}

void checkCopy(const Script &script, const Rebuild &rebuild, Report &report)
{
    if (rebuild.copy <= rebuild.drop)
        return;
    Finding &finding = report.add(
        script.head(rebuild.copy),
        QCoreApplication::translate("Lint", "%1 was dropped before: there are no rows left to copy.")
            .arg(rebuild.table.display()));
    finding.help = QCoreApplication::translate("Lint", "Drop the old table behind the copy.");
    const Sql::Statement &drop = script.statements.at(rebuild.drop).sql;
    finding.fixes.append(
        {.title = QCoreApplication::translate("Lint", "Drop it behind the copy"),
         .edits = {edit(script, withTerminator(script, rebuild.drop), {}),
                   insertion(script, script.statements.at(rebuild.copy).sql.range.end, ";\n" + drop.text)}});
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    static const QStringList on = {u"on"_s, u"1"_s, u"true"_s, u"yes"_s};
    for (const Rebuild &rebuild : script.rebuilds) {
        if (!rebuild.renamedAway) {
            checkCopy(script, rebuild, report);
            continue;
        }
        if (script.serverVersion < renamesReferences
            || on.contains(script.replay.parameter(u"legacy_alter_table"_s, rebuild.rename).toLower())
            || !isReferenced(script, rebuild))
            continue;
        const Place place{script, rebuild.rename};
        QString message = QCoreApplication::translate(
                              "Lint",
                              "Foreign keys, views and triggers that refer to %1 follow this rename: they "
                              "end at %2, which is dropped.")
                              .arg(rebuild.table.display(), rebuild.other.display());
        if (!place.table(rebuild.table))
            message += u' ' + QCoreApplication::translate("Lint", "Whether there are any is not known here.");
        Finding &finding = report.add(script.head(rebuild.rename), message);
        finding.help = QCoreApplication::translate(
            "Lint", "Create the new table under a new name, copy, drop the old one, and rename the new one last.");
        offerOrder(script, rebuild, finding);
    }
}

Rule rule()
{
    return {.id = u"sqlite-rebuild-order"_s,
            .title = QCoreApplication::translate("Lint", "Rebuild that takes references along"),
            .severity = Severity::Error,
            .dialects = {u"sqlite"_s},
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::sqlite_rebuild_order
