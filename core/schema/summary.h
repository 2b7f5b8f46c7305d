// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"

/// How a difference names an object, and what it says of one that came or went.
namespace Schema {

/// "table", "materialized view", "function", "extension": the server's word for it in lower case.
QString objectName(const Table &table);
QString objectName(const View &view);
QString objectName(const Sequence &sequence);
QString objectName(const Type &type);
QString objectName(const Function &function);
QString objectName(const Other &other);

/// "schema.name", of a function with its arguments.
QString displayName(const Table &table);
QString displayName(const View &view);
QString displayName(const Sequence &sequence);
QString displayName(const Type &type);
QString displayName(const Function &function);
QString displayName(const Other &other);

/// The definition in short: one line.
QString summary(const Column &column);
QString summary(const Constraint &constraint);
QString summary(const Index &index);
QString summary(const Trigger &trigger);
QString summary(const Policy &policy);
QString summary(const Table &table);
QString summary(const View &view);
QString summary(const Sequence &sequence);
QString summary(const Type &type);
QString summary(const Function &function);
QString summary(const Other &other);

} // namespace Schema
