// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/change.h"

#include <algorithm>

namespace Sql {

bool Name::refersTo(const Name &other, const QString &defaultSchema) const
{
    const QString &mine = schema.isEmpty() ? defaultSchema : schema;
    const QString &its = other.schema.isEmpty() ? defaultSchema : other.schema;
    return name == other.name && mine == its;
}

bool ColumnDefinition::has(ConstraintKind kind) const
{
    return std::ranges::any_of(constraints, [kind](const Constraint &constraint) { return constraint.kind == kind; });
}

namespace {

constexpr const Name *none = nullptr;

template<typename... Names>
const Name *firstStated(const Names &...names)
{
    const Name *first = nullptr;
    ((first ? void() : void(first = names.name.isEmpty() ? nullptr : &names)), ...);
    return first;
}

const Name *firstOf(const QList<Name> &names)
{
    return names.isEmpty() ? nullptr : &names.first();
}

bool isTableLike(ObjectKind kind)
{
    return kind == ObjectKind::View || kind == ObjectKind::MaterializedView || kind == ObjectKind::ForeignTable;
}

const Name *ofObject(ObjectKind kind, const Name *object, const Name &on)
{
    const Name *const first = firstStated(on);
    return first || !isTableLike(kind) ? first : object;
}

} // namespace

const Name *subject(const Change &change)
{
    return std::visit(Overload{
                          [](const CreateTable &c) { return firstStated(c.name, c.partitionOf, c.like); },
                          [](const DropTable &c) { return firstOf(c.names); },
                          [](const CreateObject &c) { return ofObject(c.kind, firstStated(c.name), c.on); },
                          [](const DropObject &c) { return ofObject(c.kind, firstOf(c.names), c.on); },
                          [](const AlterObject &c) { return ofObject(c.kind, firstStated(c.name), c.on); },
                          [](const RefreshMaterializedView &c) { return firstStated(c.name); },
                          [](const Truncate &c) { return firstOf(c.tables); },
                          [](const LockTable &c) { return firstOf(c.tables); },
                          [](const Reindex &c) { return c.what == u"TABLE" ? firstStated(c.name) : nullptr; },
                          [](const AddEnumValue &) { return none; },
                          [](const RenameEnumValue &) { return none; },
                          [](const TransactionControl &) { return none; },
                          [](const SetParameter &) { return none; },
                          [](const CodeBlock &) { return none; },
                          [](const Opaque &) { return none; },
                          // All the others are about one table.
                          [](const auto &c) { return firstStated(c.table); },
                      },
                      change);
}

/// Tells the tables of a change one by one: `touch` each of them, `refer` those that foreign keys refer to, which may
/// come again.
template<typename Touch, typename Refer>
static void tellTouched(const Change &change, Touch &&touch, Refer &&refer)
{
    const auto stated = [&](const auto &...names) { ((names.name.isEmpty() ? void() : touch(names)), ...); };
    const auto referenced = [&](const Constraint &constraint) {
        if (!constraint.referencedTable.name.isEmpty())
            refer(constraint.referencedTable);
    };
    const auto all = [&](const QList<Name> &names) { std::ranges::for_each(names, touch); };
    const auto object = [&](const auto &c) {
        stated(c.on);
        if (isTableLike(c.kind))
            stated(c.name);
    };
    std::visit(Overload{
                   [&](const CreateTable &c) {
                       stated(c.name, c.partitionOf, c.like);
                       for (const QString &parent : c.inherits)
                           touch(Name{.name = parent}); // shares its text, so that views of it stay
                       for (const ColumnDefinition &column : c.columns)
                           std::ranges::for_each(column.constraints, referenced);
                       std::ranges::for_each(c.constraints, referenced);
                   },
                   [&](const DropTable &c) { all(c.names); },
                   [&](const AddColumn &c) {
                       stated(c.table);
                       std::ranges::for_each(c.column.constraints, referenced);
                   },
                   [&](const AddConstraint &c) {
                       stated(c.table);
                       referenced(c.constraint);
                   },
                   [&](const AttachPartition &c) { stated(c.table, c.partition); },
                   [&](const DetachPartition &c) { stated(c.table, c.partition); },
                   [&](const DropObject &c) {
                       stated(c.on);
                       if (isTableLike(c.kind))
                           all(c.names);
                   },
                   [&](const CreateObject &c) { object(c); },
                   [&](const AlterObject &c) { object(c); },
                   [&](const Truncate &c) { all(c.tables); },
                   [&](const LockTable &c) { all(c.tables); },
                   // All the others touch no more than the one that they are about.
                   [&](const auto &) {
                       if (const Name *about = subject(change))
                           touch(*about);
                   },
               },
               change);
}

QList<Name> touchedTables(const Change &change)
{
    QList<Name> names;
    const auto touch = [&](const Name &name) { names.append(name); };
    const auto refer = [&](const Name &name) {
        if (!names.contains(name))
            names.append(name);
    };
    tellTouched(change, touch, refer);
    return names;
}

QVarLengthArray<QStringView, 4> touchedNames(const Change &change)
{
    QVarLengthArray<QStringView, 4> names;
    const auto add = [&](const Name &name) { names.append(name.name); };
    tellTouched(change, add, add);
    return names;
}

bool isDataChange(const Change &change)
{
    if (const auto *rows = std::get_if<ChangeRows>(&change))
        return rows->verb != RowVerb::Select;
    return std::holds_alternative<Truncate>(change);
}

bool isSchemaChange(const Change &change)
{
    // What is not understood counts as neither: who must be careful asks for Opaque and CodeBlock by name.
    return std::visit(Overload{
                          [](const ChangeRows &) { return false; },
                          [](const Truncate &) { return false; },
                          [](const LockTable &) { return false; },
                          [](const TransactionControl &) { return false; },
                          [](const SetParameter &) { return false; },
                          [](const Maintenance &) { return false; },
                          [](const Reindex &) { return false; },
                          [](const RefreshMaterializedView &) { return false; },
                          [](const ValidateConstraint &) { return true; },
                          [](const CodeBlock &) { return false; },
                          [](const Opaque &) { return false; },
                          [](const auto &) { return true; },
                      },
                      change);
}

} // namespace Sql
