// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

/// The sample projects that the start page offers. They are copied into the user's data folder when they are first
/// opened, so that they can be edited and run.
namespace Samples {

struct Sample
{
    QString id;
    QString title; ///< translated
    QString description; ///< translated
    QString icon;
};

QList<Sample> all();

/// The folder of the user's copy, made when it is not there yet.
Result<QString> folder(const QString &id);

} // namespace Samples
