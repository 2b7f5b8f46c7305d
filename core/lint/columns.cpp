// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/columns.h"

#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint {

bool NewColumn::isPrimaryKey() const
{
    if (definition.has(Sql::ConstraintKind::PrimaryKey))
        return true;
    return created && std::ranges::any_of(created->constraints, [this](const Sql::Constraint &constraint) {
               return constraint.kind == Sql::ConstraintKind::PrimaryKey && constraint.columns.size() == 1
                   && constraint.columns.first() == definition.name;
           });
}

/// What can follow a column's type.
static bool endsType(QByteArrayView word)
{
    for (const char *keyword :
         {"CONSTRAINT", "NOT",       "NULL",       "DEFAULT",   "PRIMARY",     "UNIQUE",         "CHECK",
          "REFERENCES", "GENERATED", "COLLATE",    "STORAGE",   "COMPRESSION", "AUTO_INCREMENT", "AUTOINCREMENT",
          "COMMENT",    "AS",        "DEFERRABLE", "INITIALLY", "ON",          "CHARSET",        "INVISIBLE",
          "VISIBLE",    "FIRST",     "AFTER",      "KEY",       "USING",       "OPTIONS"}) {
        if (Sql::isWord(word, keyword))
            return true;
    }
    return false;
}

static std::optional<std::pair<Sql::Cursor, std::pair<qsizetype, qsizetype>>> wordsOfType(const NewColumn &column)
{
    const Sql::Range range = column.definition.range;
    if (range.isEmpty() || column.definition.type.isEmpty())
        return std::nullopt;
    Sql::Cursor words = column.place.words();
    qsizetype at = 0;
    while (at < words.count() && words.range(at, at + 1).begin < range.begin)
        ++at;
    const qsizetype begin = ++at; // behind the name
    int depth = 0;
    for (; at < words.count() && words.range(at, at + 1).end <= range.end; ++at) {
        const QByteArrayView text = words.text(at);
        depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        const bool characterSet = Sql::isWord(text, "CHARACTER") && Sql::isWord(words.text(at + 1), "SET");
        if (depth == 0 && words.kind(at) == Sql::TokenKind::Word && (endsType(text) || characterSet))
            break;
    }
    if (at <= begin)
        return std::nullopt;
    return std::pair{std::move(words), std::pair{begin, at}};
}

Sql::Range typeRange(const NewColumn &column)
{
    const auto found = wordsOfType(column);
    return found ? found->first.range(found->second.first, found->second.second) : Sql::Range();
}

Sql::Range typeWord(const NewColumn &column)
{
    const auto found = wordsOfType(column);
    if (!found || found->first.kind(found->second.first) != Sql::TokenKind::Word)
        return {};
    const qsizetype word = found->second.first;
    const bool qualified = found->first.text(word + 1) == "."; // pg_catalog.int4
    return found->first.range(word, word + (qualified ? 3 : 1));
}

static QSet<QString> commentedColumns(const Script &script)
{
    QSet<QString> columns;
    forEachAnywhere<Sql::AlterObject>(script, [&](const Sql::AlterObject &comment, const Place &) {
        if (comment.kind == Sql::ObjectKind::Comment && comment.what == "COLUMN"_L1)
            columns.insert(comment.on.name + u'\n' + comment.name.name);
    });
    const auto look = [&](const Sql::Name &table, const Sql::ColumnDefinition &column) {
        if (!column.comment.isEmpty())
            columns.insert(table.name + u'\n' + column.name);
    };
    forEachAnywhere<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &) {
        for (const Sql::ColumnDefinition &column : create.columns)
            look(create.name, column);
    });
    forEachAnywhere<Sql::AddColumn>(script,
                                    [&](const Sql::AddColumn &add, const Place &) { look(add.table, add.column); });
    return columns;
}

bool CommentedColumns::contains(const Sql::Name &table, const QString &column)
{
    if (!m_columns)
        m_columns = commentedColumns(m_script);
    return m_columns->contains(table.name + u'\n' + column);
}

bool isNumbered(const Schema::Column &column)
{
    static constexpr std::array serials = {"serial"_L1,  "bigserial"_L1, "smallserial"_L1,
                                           "serial4"_L1, "serial8"_L1,   "serial2"_L1};
    const auto isType = [&](QLatin1StringView serial) {
        return column.type.size() == serial.size() && column.type.compare(serial, Qt::CaseInsensitive) == 0;
    };
    return !column.identity.isEmpty() || std::ranges::any_of(serials, isType)
        || column.defaultExpression.contains("nextval"_L1, Qt::CaseInsensitive);
}

} // namespace Lint
