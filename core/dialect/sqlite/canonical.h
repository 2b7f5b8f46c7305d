// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>

namespace Sqlite {

/// A token in the one spelling that texts of equal meaning share: comments are gone, keywords are in upper case, a name
/// has quotes only where it needs them. ALTER TABLE edits the text that SQLite keeps, so comparing that text itself
/// would find differences that are none.
struct Piece
{
    enum class Kind { Keyword, Name, String, Number, Operator, Punctuation, Other };

    Kind kind = Kind::Other;
    QString text;
    QString name = {}; ///< what a name, or a word that may be one, stands for

    bool is(QStringView keywordOrMark) const
    {
        return (kind == Kind::Keyword || kind == Kind::Punctuation) && text == keywordOrMark;
    }
};

QList<Piece> pieces(const QByteArray &sql);
/// Pieces with the spaces that SQL needs and people expect.
QString joined(std::span<const Piece> pieces);
/// The canonical form of a text.
QString canonical(const QString &sql);

/// A name, in double quotes where SQLite needs them.
QString quoted(const QString &name);

} // namespace Sqlite
