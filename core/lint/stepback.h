// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/ledger.h"

namespace Lint {

/// Writes the statement that takes one step back: without terminator, and empty where what is known of the thing does
/// not tell a statement that is certain to put it right. Things go by their keys in the ledger; `table` is the key of
/// the table whose part a thing is, empty where it is none.
class StepBack
{
public:
    /// `concurrently`: the statement will stand outside of a transaction.
    StepBack(const Dialect::Dialect &dialect, const Ledger &ledger, bool concurrently)
        : m_dialect(dialect)
        , m_ledger(ledger)
        , m_concurrently(concurrently)
    {
    }

    /// Drops what was made. `columnsGo`: the columns that it is about are dropped behind it.
    QString drop(const QString &key, const QString &table, const Thing &thing, bool columnsGo) const;
    /// Makes again what was dropped.
    QString restore(const QString &key, const QString &table, const Thing &thing) const;
    /// Gives the old name back, or the old schema.
    QString rename(const QString &key, const QString &oldKey, const QString &table, const Thing &thing) const;
    /// Gives an attribute of a column its old value back.
    QString setAttribute(const QString &attribute, const QString &column, const QString &table, const Thing &before,
                         const Thing &now) const;

    /// A thing's name without the default schema, which nobody writes.
    QString shown(const QString &key) const;

private:
    bool isPostgresql() const;
    bool isMySql() const;
    QString quoted(const QString &key) const;
    QString alter(const QString &table) const { return QStringLiteral("ALTER TABLE ") + quoted(table) + u' '; }
    QString dropConstraint(const QString &key, const QString &table, const Thing &thing, bool columnsGo) const;
    QString dropIndex(const QString &key, const Thing &thing) const;

    const Dialect::Dialect &m_dialect;
    const Ledger &m_ledger;
    bool m_concurrently;
};

} // namespace Lint
