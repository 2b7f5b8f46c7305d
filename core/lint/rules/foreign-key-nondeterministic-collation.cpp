// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Under a nondeterministic collation, two sides may not agree on what is equal.

#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::foreign_key_nondeterministic_collation {

namespace {

/// Does the schema, or this script, say that the collation takes different strings for equal?
bool isNondeterministic(const QString &collation, const Schema::Snapshot &schema)
{
    const QString plain = QString(collation).remove(u'"').section(u'.', -1);
    return std::ranges::any_of(schema.others, [&](const Schema::Other &other) {
        if (other.kind != "collation"_L1 || other.name != plain)
            return false;
        const QString words = QString(other.definition).toLower().remove(u' ').remove(u'"');
        return words.contains("deterministic=false"_L1) || words.contains("collisdeterministic:false"_L1);
    });
}

QString plainName(const QString &collation)
{
    return QString(collation).remove(u'"').section(u'.', -1);
}

void look(const AddedForeignKey &added, const KnownTables &tables, const Place &place, Report &report)
{
    const Schema::Table *child = tables.table(added.table);
    const Schema::Table *parent = tables.table(added.key.referencedTable);
    const QStringList referenced = referencedColumns(added.key, parent);
    for (qsizetype i = 0; child && parent && i < added.key.columns.size() && i < referenced.size(); ++i) {
        const Schema::Column *from = child->column(added.key.columns.at(i));
        const Schema::Column *to = parent->column(referenced.at(i));
        if (!from || !to || plainName(from->collation) == plainName(to->collation))
            continue;
        const QString odd = isNondeterministic(from->collation, tables.snapshot()) ? from->collation
            : isNondeterministic(to->collation, tables.snapshot())                 ? to->collation
                                                                                   : QString();
        if (odd.isEmpty())
            continue;
        const bool refused = place.script.serverVersion >= 180000;
        QString message = QCoreApplication::translate(
                              "Lint",
                              "%1 takes different strings for equal, and only one side of this "
                              "foreign key has it: the two disagree on which rows belong together.")
                              .arg(odd);
        message += u' '
            + (refused ? QCoreApplication::translate("Lint", "PostgreSQL 18 refuses the foreign key.")
                       : QCoreApplication::translate("Lint", "PostgreSQL 18 will not restore it from a dump."));
        report.add(place.range(added.key.range), message, refused ? Severity::Error : Severity::Info)
            .help = QCoreApplication::translate("Lint", "Give both columns the same collation.");
        return;
    }
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const auto isCollation = [](const auto &object) { return object.kind == Sql::ObjectKind::Collation; };
    const bool known = script.schema
        && std::ranges::contains(script.schema->others, u"collation"_s, &Schema::Other::kind);
    if (!known && !any<Sql::CreateObject>(script, isCollation))
        return;
    KnownTables tables(script);
    for (const qsizetype i : script.asked()) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            const QList<AddedForeignKey> keys = addedForeignKeys(change);
            if (keys.isEmpty())
                continue;
            tables.goTo(i + 1);
            for (const AddedForeignKey &added : keys)
                look(added, tables, Place{script, i}, report);
        }
    }
}

Rule rule()
{
    return {.id = u"foreign-key-nondeterministic-collation"_s,
            .title = QCoreApplication::translate("Lint", "Foreign key across collations"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Behind};
}

} // namespace Lint::Rules::foreign_key_nondeterministic_collation
