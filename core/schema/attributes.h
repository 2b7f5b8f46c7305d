// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"

/// What a snapshot's values consist of, said once: comparison, JSON and the schema tree all walk over the same lists of
/// attributes. `visit(value, f)` calls f(path, text) for every attribute that is compared; children (columns, indexes,
/// …) are not among them.
namespace Schema {

/// An attribute by its path below the object and its value as text; an absent value is empty.
struct Attribute
{
    QString path;
    QString value;

    bool operator==(const Attribute &) const = default;
};

QList<Attribute> attributes(const Column &column);
QList<Attribute> attributes(const Constraint &constraint);
QList<Attribute> attributes(const Index &index);
QList<Attribute> attributes(const Trigger &trigger);
QList<Attribute> attributes(const Policy &policy);
QList<Attribute> attributes(const Table &table); ///< without its columns, constraints, …
QList<Attribute> attributes(const View &view);
QList<Attribute> attributes(const Sequence &sequence);
QList<Attribute> attributes(const Type &type);
QList<Attribute> attributes(const Function &function);
QList<Attribute> attributes(const Other &other);

} // namespace Schema
