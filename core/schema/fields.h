// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"

#include <concepts>
#include <type_traits>

/// The one list of what each value of a snapshot consists of. Comparison and JSON, there and back, walk over it:
/// `visitor.key(name, field)` for what tells a value from its siblings, `visitor(name, field)` for the rest.
namespace Schema {

template<typename T, typename Value>
concept Is = std::same_as<std::remove_const_t<T>, Value>;

template<Is<Grant> T>
void visitFields(T &grant, auto &&visit)
{
    visit.key("grantee", grant.grantee);
    visit("privilege", grant.privilege);
    visit("grantor", grant.grantor);
    visit("grantable", grant.grantable);
}

template<Is<Properties> T>
void visitFields(T &properties, auto &&visit)
{
    visit("owner", properties.owner);
    visit("comment", properties.comment);
    visit("grants", properties.grants);
    visit("options", properties.options);
}

template<Is<Column> T>
void visitFields(T &column, auto &&visit)
{
    visit.key("name", column.name);
    visit.key("position", column.position); // only the order counts, and that is compared for all columns together
    visit("type", column.type);
    visit("notNull", column.notNull);
    visit("default", column.defaultExpression);
    visit("identity", column.identity);
    visit("generated", column.generated);
    visit("generatedStored", column.generatedStored);
    visit("collation", column.collation);
    visit("comment", column.comment);
    visit("grants", column.grants);
    visit("options", column.options);
}

template<Is<Constraint> T>
void visitFields(T &constraint, auto &&visit)
{
    visit.key("name", constraint.name);
    visit.key("generatedName", constraint.generatedName);
    visit("kind", constraint.kind);
    visit("columns", constraint.columns);
    visit("definition", constraint.definition);
    visit("referencedTable", constraint.referencedTable);
    visit("referencedColumns", constraint.referencedColumns);
    visit("onUpdate", constraint.onUpdate);
    visit("onDelete", constraint.onDelete);
    visit("expression", constraint.expression);
    visit("deferrable", constraint.deferrable);
    visit("initiallyDeferred", constraint.initiallyDeferred);
    visit("validated", constraint.validated);
    visit("comment", constraint.comment);
    visit("options", constraint.options);
}

template<Is<Index> T>
void visitFields(T &index, auto &&visit)
{
    visit.key("name", index.name);
    visit("definition", index.definition);
    visit("columns", index.columns);
    visit("method", index.method);
    visit("predicate", index.predicate);
    visit("unique", index.unique);
    visit("valid", index.valid);
    visit("constraint", index.constraint);
    visit("comment", index.comment);
    visit("options", index.options);
}

template<Is<Trigger> T>
void visitFields(T &trigger, auto &&visit)
{
    visit.key("name", trigger.name);
    visit("definition", trigger.definition);
    visit("enabled", trigger.enabled);
    visit("comment", trigger.comment);
}

template<Is<Policy> T>
void visitFields(T &policy, auto &&visit)
{
    visit.key("name", policy.name);
    visit("command", policy.command);
    visit("permissive", policy.permissive);
    visit("roles", policy.roles);
    visit("using", policy.usingExpression);
    visit("check", policy.checkExpression);
    visit("comment", policy.comment);
}

template<Is<Table> T>
void visitFields(T &table, auto &&visit)
{
    visit.key("schema", table.schema);
    visit.key("name", table.name);
    visit("partitionKey", table.partitionKey);
    visit("partitionOf", table.partitionOf);
    visit("partitionBound", table.partitionBound);
    visitFields(table.properties, visit);
    visit("columns", table.columns);
    visit("constraints", table.constraints);
    visit("indexes", table.indexes);
    visit("triggers", table.triggers);
    visit("policies", table.policies);
}

template<Is<View> T>
void visitFields(T &view, auto &&visit)
{
    visit.key("schema", view.schema);
    visit.key("name", view.name);
    visit("definition", view.definition);
    visit("materialized", view.materialized);
    visit("populated", view.populated);
    visitFields(view.properties, visit);
    visit("columns", view.columns);
    visit("indexes", view.indexes);
    visit("triggers", view.triggers);
}

template<Is<Sequence> T>
void visitFields(T &sequence, auto &&visit)
{
    visit.key("schema", sequence.schema);
    visit.key("name", sequence.name);
    visit("type", sequence.type);
    visit("start", sequence.start);
    visit("increment", sequence.increment);
    visit("minimum", sequence.minimum);
    visit("maximum", sequence.maximum);
    visit("cache", sequence.cache);
    visit("cycle", sequence.cycle);
    visit("ownedBy", sequence.ownedBy);
    visitFields(sequence.properties, visit);
}

template<Is<Type> T>
void visitFields(T &type, auto &&visit)
{
    visit.key("schema", type.schema);
    visit.key("name", type.name);
    visit("kind", type.kind);
    visit.ordered("labels", type.labels);
    visit("definition", type.definition);
    visitFields(type.properties, visit);
    visit("constraints", type.constraints);
}

template<Is<Function> T>
void visitFields(T &function, auto &&visit)
{
    visit.key("schema", function.schema);
    visit.key("name", function.name);
    visit.key("arguments", function.arguments);
    visit("kind", function.kind);
    visit("definition", function.definition);
    visitFields(function.properties, visit);
}

template<Is<Other> T>
void visitFields(T &other, auto &&visit)
{
    visit.key("kind", other.kind);
    visit.key("schema", other.schema);
    visit.key("name", other.name);
    visit("definition", other.definition);
    visitFields(other.properties, visit);
}

template<Is<Snapshot> T>
void visitFields(T &snapshot, auto &&visit)
{
    visit.key("dialect", snapshot.dialect);
    visit.key("serverVersion", snapshot.serverVersion);
    visit("tables", snapshot.tables);
    visit("views", snapshot.views);
    visit("sequences", snapshot.sequences);
    visit("types", snapshot.types);
    visit("functions", snapshot.functions);
    visit("others", snapshot.others);
    visit("unknown", snapshot.unknown);
}

} // namespace Schema
