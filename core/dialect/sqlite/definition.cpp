// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/definition.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Schema::Constraint;

namespace Sqlite {

namespace {

/// Walks over the pieces of a CREATE text.
class Reader
{
public:
    explicit Reader(std::span<const Piece> pieces)
        : m_pieces(pieces)
    {
    }

    bool atEnd() const { return m_at >= m_pieces.size(); }
    bool sees(QStringView word) const { return !atEnd() && m_pieces[m_at].is(word); }
    bool take(QStringView word)
    {
        const bool seen = sees(word);
        m_at += seen ? 1 : 0;
        return seen;
    }
    Piece next() { return atEnd() ? Piece() : m_pieces[m_at++]; }
    QString rest() const { return joined(m_pieces.subspan(m_at)); }
    std::span<const Piece> remaining() const { return m_pieces.subspan(m_at); }

    /// A name, of which a string is one too in SQLite; the last part of schema.name.
    QString name()
    {
        QString result = onePart();
        while (take(u"."))
            result = onePart();
        return result;
    }

    /// What stands between an opening parenthesis, which comes next, and its closing one.
    std::span<const Piece> parenthesised()
    {
        if (!take(u"("))
            return {};
        const std::size_t begin = m_at;
        int depth = 1;
        for (; !atEnd(); ++m_at) {
            depth += sees(u"(") ? 1 : sees(u")") ? -1 : 0;
            if (depth == 0)
                return m_pieces.subspan(begin, m_at++ - begin);
        }
        return m_pieces.subspan(begin);
    }

private:
    QString onePart()
    {
        const Piece piece = next();
        if (piece.kind == Piece::Kind::String) {
            QString text = piece.text.sliced(1, qMax<qsizetype>(piece.text.size() - 2, 0));
            return text.replace(u"''"_s, u"'"_s);
        }
        return piece.name;
    }

    std::span<const Piece> m_pieces;
    std::size_t m_at = 0;
};

QList<std::span<const Piece>> splitAtCommas(std::span<const Piece> pieces)
{
    QList<std::span<const Piece>> parts;
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        depth += pieces[i].is(u"(") ? 1 : pieces[i].is(u")") ? -1 : 0;
        if (depth == 0 && pieces[i].is(u",")) {
            parts.append(pieces.subspan(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.append(pieces.subspan(begin));
    return parts;
}

/// One entry of a key or an index: "name", "name COLLATE NOCASE DESC", "lower(name)".
struct Term
{
    QString column; ///< plain name, or an expression in parentheses
    QString text; ///< with collation and order
    bool autoIncrement = false;
};

Term readTerm(std::span<const Piece> pieces)
{
    Term term;
    while (!pieces.empty() && (pieces.back().is(u"ASC") || pieces.back().is(u"AUTOINCREMENT"))) {
        term.autoIncrement = term.autoIncrement || pieces.back().is(u"AUTOINCREMENT");
        pieces = pieces.first(pieces.size() - 1);
    }
    QString suffix;
    if (pieces.size() > 1 && pieces.back().is(u"DESC")) {
        suffix = u" DESC"_s;
        pieces = pieces.first(pieces.size() - 1);
    }
    if (pieces.size() > 2 && pieces[pieces.size() - 2].is(u"COLLATE")) {
        const QString collation = pieces.back().name.toUpper();
        suffix.prepend(u" COLLATE "_s + collation);
        pieces = pieces.first(pieces.size() - 2);
    }
    const bool isName = pieces.size() == 1 && (!pieces[0].name.isEmpty() || pieces[0].kind == Piece::Kind::String);
    term.column = isName ? Reader(pieces).name() : u'(' + joined(pieces) + u')';
    term.text = (isName ? quoted(term.column) : joined(pieces)) + suffix;
    return term;
}

QString listed(const QStringList &names)
{
    QStringList texts;
    for (const QString &name : names)
        texts.append(quoted(name));
    return u'(' + texts.join(u", "_s) + u')';
}

QStringList names(std::span<const Piece> list)
{
    QStringList result;
    for (const std::span<const Piece> &part : splitAtCommas(list))
        result.append(Reader(part).name());
    return result;
}

/// Reads the body of a CREATE TABLE.
class TableReader
{
public:
    explicit TableReader(TableText &table)
        : m_table(table)
    {
    }

    void readItem(std::span<const Piece> item)
    {
        Reader reader(item);
        static const QStringList tableConstraints{u"CONSTRAINT"_s, u"PRIMARY"_s, u"UNIQUE"_s, u"CHECK"_s, u"FOREIGN"_s};
        const bool isConstraint = !item.empty() && item[0].kind == Piece::Kind::Keyword && item[0].name.isEmpty()
            && tableConstraints.contains(item[0].text);
        if (isConstraint)
            readConstraints(reader, nullptr);
        else
            readColumn(reader);
    }

private:
    void readColumn(Reader &reader)
    {
        ColumnText column{.name = reader.name()};
        // The type comes from PRAGMA table_xinfo: pass over it.
        static const QStringList starts{u"CONSTRAINT"_s, u"PRIMARY"_s,   u"NOT"_s,     u"NULL"_s,
                                        u"UNIQUE"_s,     u"CHECK"_s,     u"DEFAULT"_s, u"COLLATE"_s,
                                        u"REFERENCES"_s, u"GENERATED"_s, u"AS"_s};
        const auto startsConstraint = [&reader] {
            return std::ranges::any_of(starts, [&](const QString &word) { return reader.sees(word); });
        };
        while (!reader.atEnd() && !startsConstraint())
            reader.next();
        readConstraints(reader, &column);
        m_table.columns.append(column);
    }

    void readConstraints(Reader &reader, ColumnText *column)
    {
        QString name;
        while (!reader.atEnd()) {
            if (reader.take(u"CONSTRAINT")) {
                name = reader.name();
                continue;
            }
            if (!readConstraint(reader, column, name)) {
                m_table.problem = reader.rest();
                return;
            }
            name.clear();
        }
    }

    bool readConstraint(Reader &reader, ColumnText *column, const QString &name)
    {
        if (reader.take(u"PRIMARY"))
            return readPrimaryKey(reader, column, name);
        if (reader.take(u"UNIQUE"))
            return readUnique(reader, column, name);
        if (reader.take(u"CHECK"))
            return readCheck(reader, name);
        if (reader.take(u"FOREIGN") && reader.take(u"KEY")) {
            const QStringList columns = names(reader.parenthesised());
            return reader.take(u"REFERENCES") && readReferences(reader, columns, name);
        }
        return column && readColumnConstraint(reader, *column, name);
    }

    bool readColumnConstraint(Reader &reader, ColumnText &column, const QString &name)
    {
        if (reader.take(u"REFERENCES"))
            return readReferences(reader, {column.name}, name);
        if (reader.take(u"NOT")) {
            if (!reader.take(u"NULL"))
                return false;
            column.notNullName = name;
            column.notNullConflict = readConflict(reader);
            return true;
        }
        if (reader.take(u"NULL")) {
            readConflict(reader);
            return true;
        }
        if (reader.take(u"DEFAULT"))
            return readDefault(reader, column);
        if (reader.take(u"COLLATE")) {
            column.collation = reader.name().toUpper();
            return true;
        }
        if (reader.take(u"GENERATED"))
            reader.take(u"ALWAYS");
        if (reader.take(u"AS")) {
            column.generated = joined(reader.parenthesised());
            if (!reader.atEnd() && !reader.sees(u"CONSTRAINT")
                && reader.remaining().front().name.compare(u"stored", Qt::CaseInsensitive) == 0)
                reader.next();
            else
                reader.take(u"VIRTUAL");
            return true;
        }
        return false;
    }

    static bool readDefault(Reader &reader, ColumnText &column)
    {
        if (reader.sees(u"(")) {
            column.defaultExpression = joined(reader.parenthesised());
            return true;
        }
        QList<Piece> value{reader.next()};
        if (value.first().kind == Piece::Kind::Operator)
            value.append(reader.next());
        // A name cannot be meant here: SQLite takes it as a string.
        for (Piece &piece : value) {
            if (piece.kind == Piece::Kind::Name && piece.name.compare(u"true", Qt::CaseInsensitive) != 0
                && piece.name.compare(u"false", Qt::CaseInsensitive) != 0) {
                QString inner = piece.name;
                piece = {.kind = Piece::Kind::String, .text = u'\'' + inner.replace(u'\'', u"''"_s) + u'\''};
            }
        }
        column.defaultExpression = joined(value);
        return true;
    }

    static QString readConflict(Reader &reader)
    {
        if (!reader.sees(u"ON"))
            return {};
        reader.next();
        return reader.take(u"CONFLICT") ? reader.next().text : QString();
    }

    void add(Constraint constraint, const QString &name, const QString &madeName)
    {
        constraint.generatedName = name.isEmpty();
        constraint.name = name.isEmpty() ? madeName : name;
        m_table.constraints.append(std::move(constraint));
    }

    /// PRIMARY KEY and UNIQUE: their columns in the order of the key, and what a conflict does.
    void addKey(const QString &kind, const QList<Term> &terms, bool autoIncrement, const QString &conflict,
                const QString &name)
    {
        Constraint constraint{.kind = kind};
        QStringList texts;
        for (const Term &term : terms) {
            constraint.columns.append(term.column);
            texts.append(term.text);
        }
        const QString list = u" ("_s + texts.join(u", "_s) + u')';
        constraint.definition = kind.toUpper() + list;
        if (!conflict.isEmpty() && conflict != u"ABORT") {
            constraint.definition += u" ON CONFLICT "_s + conflict;
            constraint.options.insert(u"on conflict"_s, conflict);
        }
        if (autoIncrement)
            constraint.options.insert(u"autoincrement"_s, u"true"_s);
        add(std::move(constraint), name, kind == u"primary key" ? kind : kind + list);
    }

    bool readPrimaryKey(Reader &reader, const ColumnText *column, const QString &name)
    {
        if (!reader.take(u"KEY"))
            return false;
        QList<Term> terms;
        bool autoIncrement = false;
        if (column) {
            const bool descending = !reader.take(u"ASC") && reader.take(u"DESC");
            terms.append(
                {.column = column->name, .text = quoted(column->name) + (descending ? u" DESC"_s : QString())});
        } else {
            for (const std::span<const Piece> &part : splitAtCommas(reader.parenthesised()))
                terms.append(readTerm(part));
            autoIncrement = std::ranges::any_of(terms, &Term::autoIncrement);
        }
        const QString conflict = readConflict(reader);
        autoIncrement = reader.take(u"AUTOINCREMENT") || autoIncrement;
        addKey(u"primary key"_s, terms, autoIncrement, conflict, name);
        return true;
    }

    bool readUnique(Reader &reader, const ColumnText *column, const QString &name)
    {
        QList<Term> terms;
        if (column) {
            terms.append({.column = column->name, .text = quoted(column->name)});
        } else {
            for (const std::span<const Piece> &part : splitAtCommas(reader.parenthesised()))
                terms.append(readTerm(part));
        }
        addKey(u"unique"_s, terms, false, readConflict(reader), name);
        return true;
    }

    bool readCheck(Reader &reader, const QString &name)
    {
        Constraint constraint{.kind = u"check"_s, .expression = joined(reader.parenthesised())};
        constraint.definition = u"CHECK ("_s + constraint.expression + u')';
        readConflict(reader); // accepted by the grammar, without effect
        add(constraint, name, u"check ("_s + constraint.expression + u')');
        return true;
    }

    static bool readAction(Reader &reader, Constraint &constraint)
    {
        if (!reader.take(u"ON"))
            return false;
        QString &action = reader.take(u"DELETE") ? constraint.onDelete : constraint.onUpdate;
        reader.take(u"UPDATE");
        action = reader.next().text; // CASCADE, RESTRICT, or the first word of SET NULL, SET DEFAULT, NO ACTION
        if (action == u"SET" || action == u"NO")
            action += u' ' + reader.next().text;
        if (action == u"NO ACTION")
            action.clear();
        return true;
    }

    bool readReferences(Reader &reader, const QStringList &columns, const QString &name)
    {
        Constraint constraint{.kind = u"foreign key"_s, .columns = columns, .referencedTable = reader.name()};
        if (reader.sees(u"("))
            constraint.referencedColumns = names(reader.parenthesised());
        while (true) {
            if (reader.take(u"MATCH")) {
                reader.next(); // without effect in SQLite
            } else if (reader.sees(u"NOT") && reader.remaining().size() > 1
                       && reader.remaining()[1].is(u"DEFERRABLE")) {
                reader.next();
                reader.next();
                if (reader.take(u"INITIALLY"))
                    reader.next();
            } else if (reader.take(u"DEFERRABLE")) {
                constraint.deferrable = true;
                if (reader.take(u"INITIALLY"))
                    constraint.initiallyDeferred = reader.next().text == u"DEFERRED";
            } else if (!readAction(reader, constraint)) {
                break;
            }
        }
        const QString list = listed(columns);
        add(constraint, name, u"foreign key "_s + list + u" references "_s + constraint.referencedTable);
        return true;
    }

    TableText &m_table;
};

/// Skips CREATE … `what`; the reader then stands before the name.
bool skipHead(Reader &reader, QStringView what)
{
    if (!reader.take(u"CREATE"))
        return false;
    while (!reader.atEnd() && !reader.take(what))
        reader.next();
    if (reader.take(u"IF")) {
        reader.take(u"NOT");
        reader.take(u"EXISTS");
    }
    return !reader.atEnd();
}

} // namespace

TableText readTable(const QByteArray &sql)
{
    TableText table;
    const QList<Piece> all = pieces(sql);
    Reader reader(all);
    if (!skipHead(reader, u"TABLE")) {
        table.problem = reader.rest();
        return table;
    }
    reader.name();
    TableReader body(table);
    for (const std::span<const Piece> &item : splitAtCommas(reader.parenthesised()))
        body.readItem(item);
    return table;
}

std::optional<Schema::Options> readVirtualTable(const QByteArray &sql)
{
    const QList<Piece> all = pieces(sql);
    Reader reader(all);
    if (!skipHead(reader, u"TABLE"))
        return {};
    reader.name();
    if (!reader.take(u"USING"))
        return {};
    Schema::Options options{{u"module"_s, reader.name()}};
    if (const QString arguments = joined(reader.parenthesised()); !arguments.isEmpty())
        options.insert(u"arguments"_s, arguments);
    return options;
}

std::optional<Schema::Index> readIndex(const QByteArray &sql, const QString &table)
{
    const QList<Piece> all = pieces(sql);
    Schema::Index index;
    index.unique = all.size() > 1 && all.at(1).is(u"UNIQUE");
    Reader reader(all);
    if (!skipHead(reader, u"INDEX"))
        return {};
    index.name = reader.name();
    if (!reader.take(u"ON"))
        return {};
    reader.name(); // perhaps in other letters than the table's own
    QStringList texts;
    for (const std::span<const Piece> &part : splitAtCommas(reader.parenthesised())) {
        const Term term = readTerm(part);
        index.columns.append(term.column);
        texts.append(term.text);
    }
    index.definition = (index.unique ? u"CREATE UNIQUE INDEX "_s : u"CREATE INDEX "_s) + quoted(index.name) + u" ON "_s
        + quoted(table) + u" ("_s + texts.join(u", "_s) + u')';
    if (reader.take(u"WHERE")) {
        index.predicate = reader.rest();
        index.definition += u" WHERE "_s + index.predicate;
    }
    return index;
}

std::optional<ViewText> readView(const QByteArray &sql)
{
    const QList<Piece> all = pieces(sql);
    Reader reader(all);
    if (!skipHead(reader, u"VIEW"))
        return {};
    reader.name();
    ViewText view;
    if (reader.sees(u"("))
        view.columns = listed(names(reader.parenthesised()));
    if (!reader.take(u"AS"))
        return {};
    view.query = reader.rest();
    return view;
}

} // namespace Sqlite
