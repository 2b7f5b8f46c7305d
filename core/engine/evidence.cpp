// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Engine {

using Outcome = Evidence::Outcome;

namespace {

const Schema::Table *find(const Schema::Snapshot &schema, const Sql::Name &name)
{
    return schema.table(name.name, name.schema);
}

Evidence isThere(bool there)
{
    return {.outcome = there ? Outcome::Done : Outcome::NotDone};
}

Evidence isGone(bool gone)
{
    return isThere(gone);
}

struct FoundIndex
{
    QString schema;
    const Schema::Index *index = nullptr;
};

/// Indexes of a schema share one name space with each other, so the name alone finds the one.
FoundIndex findIndex(const Schema::Snapshot &schema, const Sql::Name &name, const QString &defaultSchema)
{
    FoundIndex found;
    const auto look = [&](const QString &inSchema, const QList<Schema::Index> &indexes) {
        if (!name.schema.isEmpty() && name.schema != inSchema)
            return;
        const auto index = std::ranges::find(indexes, name.name, &Schema::Index::name);
        if (index != indexes.end() && (!found.index || inSchema == defaultSchema))
            found = {inSchema, &*index};
    };
    for (const Schema::Table &table : schema.tables)
        look(table.schema, table.indexes);
    for (const Schema::View &view : schema.views)
        look(view.schema, view.indexes);
    return found;
}

/// Judges one change; the schema that it is judged by is the one after the crash.
struct Judge
{
    const Dialect::Dialect &dialect;
    const Schema::Snapshot &schema;

    Evidence operator()(const Sql::CreateIndex &change) const
    {
        if (change.name.name.isEmpty())
            return {};
        // An index lives in its table's schema.
        const Sql::Name name{.schema = change.table.schema, .name = change.name.name};
        const FoundIndex found = findIndex(schema, name, dialect.defaultSchema);
        if (!found.index || found.index->valid)
            return isThere(found.index);
        if (!dialect.dropInvalidIndex)
            return {};
        return {.outcome = Outcome::Broken, .cleanUp = {dialect.dropInvalidIndex(found.schema, change.name.name)}};
    }

    Evidence operator()(const Sql::DropIndex &change) const
    {
        return isGone(std::ranges::none_of(change.names, [this](const Sql::Name &name) {
            return findIndex(schema, name, dialect.defaultSchema).index != nullptr;
        }));
    }

    Evidence operator()(const Sql::CreateTable &change) const { return isThere(find(schema, change.name)); }

    Evidence operator()(const Sql::DropTable &change) const
    {
        return isGone(std::ranges::none_of(change.names, [this](const Sql::Name &name) { return find(schema, name); }));
    }

    Evidence operator()(const Sql::RenameTable &change) const
    {
        return isThere(schema.table(change.newName, change.table.schema) && !find(schema, change.table));
    }

    Evidence operator()(const Sql::AddColumn &change) const
    {
        const Schema::Table *table = find(schema, change.table);
        return isThere(table && table->column(change.column.name));
    }

    Evidence operator()(const Sql::DropColumn &change) const
    {
        const Schema::Table *table = find(schema, change.table);
        return isGone(table && !table->column(change.column));
    }

    Evidence operator()(const Sql::RenameColumn &change) const
    {
        const Schema::Table *table = find(schema, change.table);
        return isThere(table && table->column(change.newName) && !table->column(change.column));
    }

    const Schema::Constraint *constraint(const Sql::Name &tableName, const QString &name) const
    {
        const Schema::Table *table = find(schema, tableName);
        if (!table || name.isEmpty())
            return nullptr;
        const auto found = std::ranges::find(table->constraints, name, &Schema::Constraint::name);
        return found == table->constraints.end() ? nullptr : &*found;
    }

    Evidence operator()(const Sql::AddConstraint &change) const
    {
        if (change.constraint.name.isEmpty())
            return {};
        return isThere(constraint(change.table, change.constraint.name));
    }

    Evidence operator()(const Sql::DropConstraint &change) const
    {
        return isGone(!constraint(change.table, change.constraint));
    }

    Evidence operator()(const Sql::ValidateConstraint &) const { return {.outcome = Outcome::Harmless}; }

    Evidence operator()(const Sql::AddEnumValue &change) const
    {
        for (const Schema::Type &type : schema.types) {
            if (type.name == change.type.name && (change.type.schema.isEmpty() || type.schema == change.type.schema))
                return isThere(type.labels.contains(change.label));
        }
        return {};
    }

    Evidence operator()(const Sql::CreateObject &change) const
    {
        if (change.orReplace || change.ifNotExists)
            return {.outcome = Outcome::Harmless};
        if (change.kind == Sql::ObjectKind::View || change.kind == Sql::ObjectKind::MaterializedView)
            return isThere(schema.view(change.name.name, change.name.schema));
        return {};
    }

    Evidence operator()(const Sql::DropObject &change) const
    {
        if (change.ifExists)
            return {.outcome = Outcome::Harmless};
        if (change.kind == Sql::ObjectKind::View || change.kind == Sql::ObjectKind::MaterializedView) {
            return isGone(std::ranges::none_of(
                change.names, [this](const Sql::Name &name) { return schema.view(name.name, name.schema); }));
        }
        return {};
    }

    Evidence operator()(const Sql::SetColumnNotNull &) const { return {.outcome = Outcome::Harmless}; }
    Evidence operator()(const Sql::SetColumnDefault &) const { return {.outcome = Outcome::Harmless}; }
    Evidence operator()(const Sql::Reindex &) const { return {.outcome = Outcome::Harmless}; }
    Evidence operator()(const Sql::RefreshMaterializedView &) const { return {.outcome = Outcome::Harmless}; }
    Evidence operator()(const Sql::Truncate &) const { return {.outcome = Outcome::Harmless}; }
    Evidence operator()(const Sql::SetParameter &) const { return {.outcome = Outcome::Harmless}; }
    Evidence operator()(const Sql::Maintenance &) const { return {.outcome = Outcome::Harmless}; }
    Evidence operator()(const Sql::TransactionControl &) const { return {.outcome = Outcome::Harmless}; }

    template<typename Other>
    Evidence operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

Evidence evidence(const Dialect::Dialect &dialect, const Schema::Snapshot &schema, const Sql::Statement &statement)
{
    const Sql::Meaning meaning = dialect.parse(statement);
    const Judge judge{dialect, schema};
    Evidence all{.outcome = meaning.changes.isEmpty() ? Outcome::Unknown : Outcome::Harmless};
    for (const Sql::Change &change : meaning.changes) {
        Evidence found = std::visit(judge, change);
        if (found.outcome == Outcome::Done || found.outcome == Outcome::Broken)
            return found;
        // Without a trace of any, one that may not be done twice keeps the statement from being done again.
        if (found.outcome == Outcome::NotDone || all.outcome == Outcome::Harmless)
            all.outcome = found.outcome;
    }
    return all;
}

} // namespace Engine
