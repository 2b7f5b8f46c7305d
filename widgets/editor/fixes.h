// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"

#include <QList>

/// What a fix would do to a text, as lines for people.
namespace Fixes {

struct PreviewLine
{
    enum class Kind { Kept, Removed, Added };

    Kind kind = Kind::Kept;
    int line = 0; ///< from 1; of the text before for kept and removed lines, after for added ones
    QString text;

    bool operator==(const PreviewLine &) const = default;
};

/// The lines of `text` that the edits touch, before and after. All edits are of this text's file.
QList<PreviewLine> preview(const QByteArray &text, const QList<Lint::Edit> &edits);

/// The edits of one file, the last place first, so that each can be made without moving the next. Of two that overlap
/// the second is left out.
QList<Lint::Edit> backToFront(const QList<Lint::Edit> &edits, const QString &file);

} // namespace Fixes
