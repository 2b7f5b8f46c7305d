// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Lint {

/// One of this room's texts, which stands elsewhere as QT_TRANSLATE_NOOP("Lint", …): where one of several is chosen.
inline QString translated(const char *text)
{
    return QCoreApplication::translate("Lint", text);
}

} // namespace Lint
