// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/namehash.h"
#include "core/lint/script.h"

#include <vector>

namespace Lint {

/// A name that a script gives to something. Points into the script's statements.
struct NewName
{
    enum class Kind { Table, Column, Index, Constraint, Schema, Sequence, View, Type, Function, Trigger, Other };

    Kind kind = Kind::Other;
    QStringView name; ///< as the parser tells it: PostgreSQL's cuts it at 63 bytes
    Sql::Range range; ///< of the name alone, with its quotes
    qsizetype statement = 0;

    /// As it stands in the file, without quotes.
    QString written(const Script &script) const;
};

/// The names that the statements that a rule is asked about give, in order: objects, columns and constraints made, and
/// new names of old ones.
QList<NewName> newNames(const Script &script);
/// Those of one statement.
QList<NewName> namesGivenBy(const Script &script, qsizetype statement);

/// How the server finds an index or a constraint by its name.
Qt::CaseSensitivity nameCase(const Script &script);

/// How many bytes (PostgreSQL) or characters (MySQL, MariaDB) a name may have; 0: no limit.
int nameLimit(const Script &script);
/// The name as the limit counts it.
qsizetype nameLength(const Script &script, QStringView name);

/// The name, or where it is too long its beginning and eight hexadecimal digits of its hash.
QString shortened(const Script &script, const QString &name);

/// "idx_{table}_{columns}" filled in; an expression counts with its words, the whole is shortened.
QString filledTemplate(const Script &script, QStringView pattern, QStringView table, const QStringList &columns);

/// Where names stand in a script and in its other direction, for fixes that give a thing another name. Both are read at
/// the first question about a name that the script gives an index or a constraint, which are many, and whole at the
/// first about any other, which are few: there are millions of words in a large script.
class NameUses
{
public:
    explicit NameUses(const Script &script)
        : m_script(script)
    {
    }

    /// Edits of every place that names `old`.
    QList<Edit> renamed(const QString &old, const QString &newName);

private:
    /// A word or a quoted name.
    struct Place
    {
        bool quoted = false;
        bool counterpart = false; ///< it stands in the other direction
        qint32 begin = 0;
        qint32 end = 0;
    };
    struct Index
    {
        std::vector<Place> places; ///< in order, the other direction's behind
        std::vector<quint64> byHash; ///< sorted: half of NameHash::ofName(), then the place's number
    };

    /// `only`: names of these hashes; null: all.
    Index read(const NameHash::Set *only) const;
    const Index &indexFor(quint64 key);

    const Script &m_script;
    std::optional<NameHash::Set> m_usual; ///< the hashes of indexes' and constraints' names
    bool m_usualIsPlain = false; ///< none of them needs quotes
    std::optional<Index> m_ofUsual;
    std::optional<Index> m_ofAll;
};

/// The migration under another name: every file of it renamed, version and ending kept. Nothing where a file does not
/// carry the name as the formats write it, or the name would stay as it is.
std::optional<Fix> renamedMigration(const Script &script, const QString &newName);

/// Is the word reserved in the script's dialect, so that it must be quoted wherever it is used?
bool isReserved(const Script &script, QStringView name);

} // namespace Lint
