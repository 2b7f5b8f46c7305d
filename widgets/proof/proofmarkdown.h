// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/proof.h"

/// A proof as Markdown, for a pull request: verdict, differences, lost rows, checklist.
QString proofMarkdown(const Proof::Proof &proof);

/// The sign of a checklist item: ✓, ✗, – or nothing run.
QString checkSign(Proof::Check check);
