// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

/// The pattern, compiled once and kept: for patterns that settings state, which are asked for again and again.
QRegularExpression compiledPattern(const QString &pattern);
