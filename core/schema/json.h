// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/difference.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Schema {

/// What `switchback snapshot` prints. Reading back gives an equal value.
QJsonObject toJson(const Snapshot &snapshot);
Result<Snapshot> snapshotFromJson(const QJsonObject &object);

/// The array under "differences" in the command's contract.
QJsonArray toJson(const QList<Difference> &differences);

} // namespace Schema
