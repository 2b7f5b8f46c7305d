// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"

namespace MySql {

/// In backquotes unless it is a plain word that is no keyword; too many quotes do no harm, too few do.
QString quoted(const QString &name);

/// An object's DDL for people to read, from what a snapshot or the replayed migrations tell of it.
QString ddl(const Schema::Snapshot &snapshot, const QString &object, const QString &name);

} // namespace MySql
