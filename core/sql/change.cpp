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

/// Those that are told.
template<typename... Names>
QList<Name> stated(const Names &...names)
{
    QList<Name> result;
    result.reserve(sizeof...(names));
    ((names.name.isEmpty() ? void() : result.append(names)), ...);
    return result;
}

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

void addReferenced(QList<Name> &names, const QList<Constraint> &constraints)
{
    for (const Constraint &constraint : constraints) {
        const Name &table = constraint.referencedTable;
        if (!table.name.isEmpty() && !names.contains(table))
            names.append(table);
    }
}

bool isTableLike(ObjectKind kind)
{
    return kind == ObjectKind::View || kind == ObjectKind::MaterializedView || kind == ObjectKind::ForeignTable;
}

QList<Name> ofObject(ObjectKind kind, const QList<Name> &names, const Name &on)
{
    QList<Name> result = stated(on);
    if (isTableLike(kind))
        result += names;
    return result;
}

const Name *ofObject(ObjectKind kind, const Name *object, const Name &on)
{
    const Name *const first = firstStated(on);
    return first || !isTableLike(kind) ? first : object;
}

QList<Name> ofCreateTable(const CreateTable &change)
{
    QList<Name> names = stated(change.name, change.partitionOf, change.like);
    for (const QString &parent : change.inherits)
        names.append(Name{.name = parent});
    for (const ColumnDefinition &column : change.columns)
        addReferenced(names, column.constraints);
    addReferenced(names, change.constraints);
    return names;
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

QList<Name> touchedTables(const Change &change)
{
    const Name *const first = subject(change);
    QList<Name> names = first ? QList{*first} : QList<Name>();
    std::visit(Overload{
                   [&](const CreateTable &c) { names = ofCreateTable(c); },
                   [&](const DropTable &c) { names = c.names; },
                   [&](const AddColumn &c) { addReferenced(names, c.column.constraints); },
                   [&](const AddConstraint &c) { addReferenced(names, {c.constraint}); },
                   [&](const AttachPartition &c) { names += stated(c.partition); },
                   [&](const DetachPartition &c) { names += stated(c.partition); },
                   [&](const CreateObject &c) { names = ofObject(c.kind, stated(c.name), c.on); },
                   [&](const DropObject &c) { names = ofObject(c.kind, c.names, c.on); },
                   [&](const AlterObject &c) { names = ofObject(c.kind, stated(c.name), c.on); },
                   [&](const Truncate &c) { names = c.tables; },
                   [&](const LockTable &c) { names = c.tables; },
                   // All the others touch no more than one.
                   [](const auto &) {},
               },
               change);
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
