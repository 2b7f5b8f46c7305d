// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/naming.h"

#include "core/lint/fixes.h"
#include "core/lint/namehash.h"
#include "core/lint/statementcontext.h"
#include "core/sql/cursor.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

using Kind = NewName::Kind;

/// Reads the names of one statement; its tokens are looked at only where it gives one.
class Reader
{
public:
    Reader(const Place &place, QList<NewName> &names)
        : m_statement(place.index)
        , m_names(names)
        , m_words(place.words())
    {
    }

    void read(const Sql::Change &change)
    {
        std::visit(
            Sql::Overload{
                [this](const Sql::CreateTable &c) { table(c); },
                [this](const Sql::AddColumn &c) { column(c.table, c.column); },
                [this](const Sql::AddConstraint &c) { constraint(c.table, c.constraint); },
                [this](const Sql::CreateIndex &c) { add(Kind::Index, c.name.name, lastIn(c.name.range), c.table); },
                [this](const Sql::CreateObject &c) { object(c); },
                [this](const Sql::RenameTable &c) { add(Kind::Table, c.newName, last()); },
                [this](const Sql::RenameColumn &c) { add(Kind::Column, c.newName, last(), c.table); },
                [this](const Sql::RenameConstraint &c) { add(Kind::Constraint, c.newName, last(), c.table); },
                [this](const Sql::AlterIndex &c) {
                    if (c.what == "RENAME TO"_L1)
                        add(Kind::Index, c.argument, last());
                },
                [this](const Sql::AlterObject &c) {
                    if (c.what == "RENAME TO"_L1)
                        add(kindOf(c.kind), c.argument, last());
                },
                [](const auto &) {},
            },
            change);
    }

private:
    static Kind kindOf(Sql::ObjectKind kind)
    {
        using enum Sql::ObjectKind;
        switch (kind) {
        case Schema:
            return Kind::Schema;
        case View:
        case MaterializedView:
            return Kind::View;
        case ForeignTable:
            return Kind::Table;
        case Sequence:
            return Kind::Sequence;
        case Type:
        case Enum:
        case Domain:
            return Kind::Type;
        case Function:
        case Procedure:
        case Aggregate:
            return Kind::Function;
        case Trigger:
        case Policy:
        case Rule:
            return Kind::Trigger;
        default:
            return Kind::Other;
        }
    }

    /// Not ours to choose: extensions are called as they are, casts and operators have no name of their own.
    static bool isNamedByUs(Sql::ObjectKind kind)
    {
        return kindOf(kind) != Kind::Other || kind == Sql::ObjectKind::Publication
            || kind == Sql::ObjectKind::Statistics || kind == Sql::ObjectKind::EventTrigger;
    }

    void table(const Sql::CreateTable &c)
    {
        if (c.temporary)
            return;
        add(Kind::Table, c.name.name, lastIn(c.name.range));
        for (const Sql::ColumnDefinition &definition : c.columns)
            column(c.name, definition);
        for (const Sql::Constraint &one : c.constraints)
            constraint(c.name, one);
    }

    void column(const Sql::Name &table, const Sql::ColumnDefinition &definition)
    {
        add(Kind::Column, definition.name, firstIn(definition.range), table);
        for (const Sql::Constraint &one : definition.constraints)
            constraint(table, one);
    }

    void constraint(const Sql::Name &table, const Sql::Constraint &one)
    {
        if (one.name.isEmpty())
            return;
        for (qsizetype i = at(one.range.begin); i < m_words.count() && m_words.range(i, i + 1).end <= one.range.end;
             ++i) {
            if (Sql::isWord(m_words.text(i), "CONSTRAINT")) {
                add(Kind::Constraint, one.name, i + 1, table);
                return;
            }
        }
    }

    void object(const Sql::CreateObject &c)
    {
        if (isNamedByUs(c.kind) && !c.orReplace)
            add(kindOf(c.kind), c.name.name, lastIn(c.name.range), c.on);
    }

    /// The first word that begins at or behind the offset.
    qsizetype at(qsizetype offset) const
    {
        return *std::ranges::lower_bound(std::views::iota(qsizetype(0), m_words.count() + 1), offset, {},
                                         [this](qsizetype word) { return m_words.range(word, word + 1).begin; });
    }
    qsizetype firstIn(Sql::Range range) const { return range.isEmpty() ? -1 : at(range.begin); }
    qsizetype lastIn(Sql::Range range) const { return range.isEmpty() ? -1 : at(range.end) - 1; }
    qsizetype last() const { return m_words.count() - 1; }

    void add(Kind kind, const QString &name, qsizetype word, const Sql::Name &table = {})
    {
        if (name.isEmpty() || word < 0 || word >= m_words.count())
            return;
        m_names.append({.kind = kind,
                        .name = name,
                        .written = Sql::unquotedName(m_words.text(word)),
                        .range = m_words.range(word, word + 1),
                        .table = table,
                        .statement = m_statement});
    }

    qsizetype m_statement;
    QList<NewName> &m_names;
    Sql::Cursor m_words;
};

/// What Reader reads.
bool mayName(const Sql::Change &change)
{
    static constexpr ChangeTypes giving =
        changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint, Sql::CreateIndex, Sql::CreateObject,
                    Sql::RenameTable, Sql::RenameColumn, Sql::RenameConstraint>();
    const auto *index = std::get_if<Sql::AlterIndex>(&change);
    const auto *object = std::get_if<Sql::AlterObject>(&change);
    return (giving & typeOf(change)) != 0 || (index && index->what == "RENAME TO"_L1)
        || (object && object->what == "RENAME TO"_L1);
}

} // namespace

QList<NewName> namesGivenBy(const Script &script, qsizetype statement)
{
    QList<NewName> names;
    const Sql::Meaning &meaning = script.statements.at(statement).meaning;
    if (!std::ranges::any_of(meaning.changes, mayName))
        return names;
    Reader reader(Place{script, statement}, names);
    for (const Sql::Change &change : meaning.changes)
        reader.read(change);
    return names;
}

QList<NewName> newNames(const Script &script)
{
    if (script.context)
        return script.context->newNames();
    QList<NewName> names;
    for (qsizetype i = 0; i < script.statements.size(); ++i)
        names += namesGivenBy(script, i);
    return names;
}

int nameLimit(const Script &script)
{
    if (script.isPostgresql())
        return 63; // NAMEDATALEN - 1
    return script.isSqlite() ? 0 : 64;
}

qsizetype nameLength(const Script &script, const QString &name)
{
    return script.isPostgresql() ? QStringView(name).toUtf8().size() : name.size();
}

QString shortened(const Script &script, const QString &name)
{
    const int limit = nameLimit(script);
    if (limit == 0 || nameLength(script, name) <= limit)
        return name;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    QString head = name;
    while (nameLength(script, head) > limit - 9)
        head.chop(1);
    return head + u'_' + QString::fromLatin1(hash);
}

QString filledTemplate(const Script &script, const QString &pattern, const QString &table, const QStringList &columns)
{
    static const QRegularExpression noName(u"[^\\p{L}0-9_]+"_s);
    QStringList words;
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    for (QString column : columns) {
        if (!std::ranges::all_of(std::as_const(column), isPlain))
            column = column.replace(noName, u" "_s).trimmed().replace(u' ', u'_').toLower();
        words.append(column);
    }
    QString name = pattern;
    name.replace("{table}"_L1, table).replace("{columns}"_L1, words.join(u'_'));
    return shortened(script, name);
}

/// A name as its server looks for it, from how it is written: PostgreSQL folds what stands without quotes, and of that
/// only the letters of ASCII.
static QString foldedName(const Script &script, bool quoted, QByteArrayView written)
{
    if (quoted)
        return Sql::unquotedName(written);
    QByteArray name = written.toByteArray();
    return QString::fromUtf8(script.isPostgresql() ? std::move(name).toLower() : name);
}

/// Of a place's key: the name's hash. The rest numbers the place.
static constexpr quint64 hashPart = 0xffffffff00000000ULL;

static quint64 keyFor(QByteArrayView name)
{
    return NameHash::ofName(name) & hashPart;
}

/// The names of the indexes and constraints that a script makes. False: one of them is more than a plain word.
static bool addUsual(const Script &script, QSet<quint64> &keys)
{
    bool plain = true;
    const auto add = [&](const QString &name) {
        if (name.isEmpty())
            return;
        const QByteArray bytes = name.toUtf8();
        qsizetype end = 0;
        NameHash::wordAt(bytes, end);
        plain = plain && end == bytes.size();
        keys.insert(keyFor(bytes));
    };
    const auto addAll = [&](const QList<Sql::Constraint> &constraints) {
        for (const Sql::Constraint &constraint : constraints)
            add(constraint.name);
    };
    forEachAnywhere<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &c, const auto &) { add(c.name.name); });
    forEachAnywhere<Sql::AddConstraint>(script,
                                        [&](const Sql::AddConstraint &c, const auto &) { add(c.constraint.name); });
    forEachAnywhere<Sql::AddColumn>(script,
                                    [&](const Sql::AddColumn &c, const auto &) { addAll(c.column.constraints); });
    forEachAnywhere<Sql::CreateTable>(script, [&](const Sql::CreateTable &c, const auto &) {
        addAll(c.constraints);
        for (const Sql::ColumnDefinition &column : c.columns)
            addAll(column.constraints);
    });
    return plain;
}

/// Does one of the plain names stand in the text, be it in a string or a comment?
static bool mayName(QByteArrayView text, const QSet<quint64> &keys)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (keys.contains(NameHash::wordAt(text, at) & hashPart))
            return true;
    }
    return false;
}

NameUses::Index NameUses::read(const QSet<quint64> *only) const
{
    Index index;
    for (const Script *script : {&m_script, m_script.counterpart}) {
        if (!script || !script->source)
            continue;
        for (const Statement &statement : script->statements) {
            if (script->isSealed(statement.sql.range)
                || (only && m_usualIsPlain && !mayName(statement.sql.text, *only)))
                continue;
            Sql::Lexer lexer(statement.sql.text, script->dialect->lexicalRules);
            for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
                if (token.kind != Sql::TokenKind::Word && token.kind != Sql::TokenKind::QuotedName)
                    continue;
                const quint64 key = keyFor(lexer.text(token));
                if (only && !only->contains(key))
                    continue;
                const Sql::Range range = token.range.shifted(statement.sql.range.begin);
                index.byHash.push_back(key | index.places.size());
                index.places.push_back({.quoted = token.kind == Sql::TokenKind::QuotedName,
                                        .counterpart = script != &m_script,
                                        .begin = qint32(range.begin),
                                        .end = qint32(range.end)});
            }
        }
    }
    std::ranges::sort(index.byHash);
    return index;
}

const NameUses::Index &NameUses::indexFor(quint64 key)
{
    if (!m_usual) {
        m_usual.emplace();
        m_usualIsPlain = addUsual(m_script, *m_usual);
    }
    std::optional<Index> &index = m_usual->contains(key) ? m_ofUsual : m_ofAll;
    if (!index)
        index = read(&index == &m_ofUsual ? &*m_usual : nullptr);
    return *index;
}

QList<Edit> NameUses::renamed(const QString &old, const QString &newName)
{
    if (m_script.excerpt)
        return {};
    if (m_script.context && this != &m_script.context->nameUses())
        return m_script.context->nameUses().renamed(old, newName);
    const QByteArray text = m_script.dialect->quoted(newName).toUtf8();
    QList<Edit> edits;
    const quint64 key = keyFor(old.toUtf8());
    const Index &index = indexFor(key);
    for (auto at = std::ranges::lower_bound(index.byHash, key); at != index.byHash.end() && (*at & hashPart) == key;
         ++at) {
        const Place &place = index.places[*at & ~hashPart];
        const Script &script = place.counterpart ? *m_script.counterpart : m_script;
        const Sql::Range range = {place.begin, place.end};
        const QByteArrayView written = QByteArrayView(script.source->fileText).sliced(range.begin, range.length());
        if (foldedName(script, place.quoted, written) == old)
            edits.append({.file = script.source->file, .range = range, .text = text});
    }
    return edits;
}

std::optional<Fix> renamedMigration(const Script &script, const QString &newName)
{
    const Project::Migration &migration = *script.migration;
    Fix fix{.title = QCoreApplication::translate("Lint", "Rename it to %1").arg(newName)};
    for (const QString &file : migration.files) {
        const auto base = file.begin() + file.lastIndexOf(u'/') + 1;
        const auto digits = std::find_if_not(base, file.end(), [](QChar c) { return c.isDigit(); });
        const qsizetype name = digits - file.begin() + 1;
        const QStringView behind = QStringView(file).sliced(name - 1);
        const bool written = digits != base && behind.startsWith(u'_') && behind.sliced(1).startsWith(migration.name)
            && behind.sliced(1 + migration.name.size()).startsWith(u'.');
        if (!written || newName == migration.name)
            return std::nullopt;
        fix.renamings.append({.from = file, .to = QString(file).replace(name, migration.name.size(), newName)});
    }
    return fix.renamings.isEmpty() ? std::nullopt : std::optional(fix);
}

bool isReserved(const Script &script, const QString &name)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    if (name.isEmpty() || name.front().isDigit() || !std::ranges::all_of(name, isPlain))
        return false;
    const QString lower = name.toLower();
    return script.dialect->quoted(lower) != lower;
}

} // namespace Lint
