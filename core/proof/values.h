// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace Proof {

/// Makes SQL literals for one column of a scratch table: ordinary ones, and among them NULLs, extremes, long and
/// awkward texts. The same row always gets the same value, so that a proof can be repeated.
class ValueMaker
{
public:
    enum class Variety {
        Full, ///< NULLs and extremes among ordinary values
        Ordinary, ///< none of those
    };

    ValueMaker(const Schema::Column &column, const Schema::Snapshot &schema, const Dialect::Dialect &dialect);

    /// False for a type that we cannot make values of: the column must take NULL or its default.
    bool isKnown() const { return m_kind != Kind::Unknown; }
    /// How many different values it can make; a large number where there is no end.
    qint64 distinctValues() const;

    /// The value of a row, from 0. `unique`: no two rows share it (up to distinctValues()); it then also keeps clear of
    /// the small numbers that migrations insert themselves.
    QString literal(qint64 row, Variety variety, bool unique) const;

    /// Values that may satisfy check expressions about this column: the literals in them, their neighbours, texts of
    /// the lengths they speak of.
    QStringList candidates(const QStringList &checks, const Sql::LexicalRules &rules) const;

private:
    enum class Kind {
        Integer,
        Decimal,
        Float,
        Text,
        Boolean,
        Date,
        Time,
        Timestamp,
        Interval,
        Uuid,
        Json,
        Binary,
        Enum,
        Array,
        Network,
        MacAddress,
        Bits,
        Xml,
        Range,
        Money,
        TextSearch,
        Point,
        Unknown,
    };
    static Kind kindOf(const QString &type);
    void resolve(QString type, const Schema::Snapshot &schema, int depth);

    QString integer(qint64 row, Variety variety, bool unique) const;
    QString decimal(qint64 row, Variety variety) const;
    QString text(qint64 row, Variety variety, bool unique) const;
    QString range(qint64 row) const;

    Kind m_kind = Kind::Unknown;
    QString m_type; ///< without parameters, lower case
    int m_length = 0; ///< varchar(n), numeric(n, …), bit(n); 0: none
    int m_scale = 0; ///< numeric(…, s)
    int m_bytes = 8; ///< of an integer
    bool m_nullable = true;
    QStringList m_labels; ///< of an enum
};

/// 'text' with its quotes doubled.
QString quotedText(const QString &text);

} // namespace Proof
