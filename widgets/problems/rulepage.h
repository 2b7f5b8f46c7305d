// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A rule's page as people read it. The file also tells tests what each example is; that becomes words here.
namespace RulePage {

/// Markdown in, Markdown out: above each example stands whether the rule speaks there, and under which conditions.
QString readable(const QString &markdown);

} // namespace RulePage
