// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/migration.h"

namespace Format {

/// A file of goose, read. `problem` is the first thing for which goose would refuse it; the scripts are there all the
/// same, as far as they can be told, for an editor.
struct GooseFile
{
    QList<Project::Script> scripts = {};
    std::optional<Error> problem = {};
};

GooseFile parseGoose(const QString &file, const QByteArray &text);

/// Is there a line "-- +goose Up"?
bool hasGooseUp(const QByteArray &text);

} // namespace Format
