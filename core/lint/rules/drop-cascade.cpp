// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CASCADE drops what nobody named.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/objectsteps.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_cascade {

/// What a connected target knows to depend on the relation; nothing where no target is connected or what depends on a
/// thing of that kind is not known.
static std::optional<QStringList> dependants(const Script &script, const Sql::Name &name)
{
    const Schema::Snapshot *schema = script.schema;
    if (!schema || schema->serverVersion.isEmpty() // told by migrations: what is not there proves nothing
        || (!schema->table(name.name, name.schema) && !schema->view(name.name, name.schema)))
        return std::nullopt;
    QStringList names;
    for (const Schema::View &view : schema->views) {
        if (view.name != name.name && view.definition.contains(name.name)
            && mentions(view.definition).contains(name.name))
            names.append(view.name);
    }
    for (const Schema::Table &table : schema->tables) {
        for (const Schema::Constraint &constraint : table.constraints) {
            if (constraint.kind == "foreign key"_L1 && table.name != name.name
                && constraint.referencedTable.section(u'.', -1) == name.name)
                names.append(table.name + u'.' + constraint.name);
        }
    }
    return names;
}

static void reportAt(const Place &place, const Sql::Name &name, Report &report, bool relation)
{
    const Sql::Range word = lastWordIn(place.script, place.index, "CASCADE");
    const std::optional<QStringList> known = relation ? dependants(place.script, name) : std::nullopt;
    QString message = known && known->isEmpty()
        ? QCoreApplication::translate(
              "Lint",
              "Nothing depends on %1 on the connected target; elsewhere CASCADE drops what does, "
              "without naming it.")
              .arg(name.display())
        : QCoreApplication::translate(
              "Lint",
              "CASCADE also drops everything that depends on %1 (views, foreign keys, policies, "
              "columns) without naming it.")
              .arg(name.display());
    if (known && !known->isEmpty())
        message += u' ' + QCoreApplication::translate("Lint", "On the connected target: %1.").arg(known->join(u", "_s));
    Finding &finding = report.add(place.range(word), message,
                                  known && known->isEmpty() ? Severity::Info : Severity::Warning);
    finding.help = QCoreApplication::translate(
        "Lint", "Drop the dependent objects by name first; the server then refuses where one was forgotten.");
    if (!word.isEmpty())
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Write RESTRICT instead of CASCADE"),
                              .edits = {edit(place.script, word, "RESTRICT")}});
}

/// A down script takes back the table that its up script has made.
static bool madeByUp(const Script &script, const Sql::Name &table)
{
    return !script.isUp() && script.counterpart
        && any<Sql::CreateTable>(*script.counterpart, [&](const Sql::CreateTable &create) {
               return create.name.refersTo(table, script.dialect->defaultSchema);
           });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &place) {
        const auto found = std::ranges::find_if(drop.names, [&](const Sql::Name &name) {
            return !place.isNew(name) && !place.isTemporary(name) && !madeByUp(script, name);
        });
        if (drop.cascade && found != drop.names.end())
            reportAt(place, *found, report, true);
    });
    const ObjectSteps steps(script);
    const MadeByUp up(script);
    forEach<Sql::DropObject>(script, [&](const Sql::DropObject &drop, const Place &place) {
        const auto found = std::ranges::find_if(drop.names, [&](const Sql::Name &name) {
            return steps.madeBefore(drop.kind, name, place.index) < 0 && !place.isTemporary(name)
                && !up.contains(drop.kind, name, place.index);
        });
        const bool relation = drop.kind == Sql::ObjectKind::View || drop.kind == Sql::ObjectKind::MaterializedView;
        if (drop.cascade && found != drop.names.end())
            reportAt(place, *found, report, relation);
    });
    // ALTER DOMAIN … DROP CONSTRAINT, ALTER TYPE … DROP ATTRIBUTE, DROP OWNED BY …
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &place) {
        const Sql::Range cascade = lastWordIn(script, place.index, "CASCADE");
        if (!alter.what.startsWith("DROP "_L1) || cascade.isEmpty()
            || steps.madeBefore(alter.kind, alter.name, place.index) >= 0)
            return;
        Sql::Name name = alter.name;
        if (const Sql::Range by = wordIn(script, place.index, "BY"); alter.what == "DROP OWNED"_L1 && !by.isEmpty())
            name.name = QCoreApplication::translate("Lint", "what %1 owns")
                            .arg(QString::fromUtf8(script.source->fileText.sliced(by.end, cascade.begin - by.end))
                                     .simplified());
        reportAt(place, name, report, false);
    });
    forEach<Sql::DropIndex>(script, [&](const Sql::DropIndex &drop, const Place &place) {
        if (drop.cascade && !drop.names.isEmpty() && !script.replay.index(drop.names.first(), place.index))
            reportAt(place, drop.names.first(), report, false);
    });
    forEach<Sql::DropColumn>(script, [&](const Sql::DropColumn &drop, const Place &place) {
        if (drop.cascade && !place.isNew(drop.table) && !place.isTemporary(drop.table)
            && !script.replay.isNewColumn(drop.table, drop.column, place.index))
            reportAt(place, {.schema = {}, .name = drop.column}, report, false);
    });
    forEach<Sql::DropConstraint>(script, [&](const Sql::DropConstraint &drop, const Place &place) {
        if (drop.cascade && !place.isNew(drop.table) && !place.isTemporary(drop.table)
            && !script.replay.constraint(drop.table, drop.constraint, place.index))
            reportAt(place, {.schema = {}, .name = drop.constraint}, report, false);
    });
}

Rule rule()
{
    return {.id = u"drop-cascade"_s,
            .title = QCoreApplication::translate("Lint", "CASCADE drops unnamed objects"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::drop_cascade
