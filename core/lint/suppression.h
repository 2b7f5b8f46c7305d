// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"

namespace Lint {

/// What the comments of one script ask to be silent: `-- switchback:ignore RULE reason` or `-- lint:ignore RULE reason`
/// directly above a statement; in the file's head, apart from the first statement by an empty line or a directive, or
/// as `…:ignore-file`, for the whole file. `-- squawk-ignore` likewise.
class Suppressions
{
public:
    explicit Suppressions(const Script &script);

    bool covers(const Finding &finding) const;
    bool isEmpty() const { return m_file.isEmpty() && m_statements.isEmpty(); }

private:
    struct Silence
    {
        QString rule;
        Sql::Range range;
    };
    void coverInner(Sql::Range range, QByteArrayView text);

    QSet<QString> m_file;
    QList<Silence> m_statements;
};

} // namespace Lint
