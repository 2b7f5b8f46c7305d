// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Engine {

/// The order of versions that no file stands for any more: numbers by value, whatever their zeros, other texts by their
/// characters.
bool versionLess(const QString &a, const QString &b);

} // namespace Engine
