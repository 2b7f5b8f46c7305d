// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/difference.h"

#include <memory>
#include <vector>

/// A node of the schema tree: a schema, an object in it, or a part of an object.
struct SchemaNode
{
    enum class Change { Same, Added, Removed, Changed };

    QString name;
    QString detail = {}; ///< "text · not null"
    QString kind = {}; ///< "table", "column", "index", …; "schema" for the first level
    Change change = Change::Same;
    QString object = {}; ///< kind of the object that it is or belongs to, as Difference::object
    QString qualifiedName = {}; ///< of that object
    SchemaNode *parent = nullptr;
    int row = 0; ///< its place among the parent's children
    std::vector<std::unique_ptr<SchemaNode>> children = {};
};

/// Every object of two schemas, with what changed marked. Linear in their size; may be called in any thread.
std::unique_ptr<SchemaNode> schemaTree(const Schema::Snapshot &before, const Schema::Snapshot &after,
                                       const QList<Schema::Difference> &differences);
