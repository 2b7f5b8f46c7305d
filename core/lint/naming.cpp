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

/// Reads the names of one statement. Only the tokens around a name are looked at.
class Reader
{
public:
    Reader(const Place &place, QList<NewName> &names)
        : m_place(place)
        , m_sql(place.statement().sql)
        , m_rules(place.script.dialect->lexicalRules)
        , m_names(names)
    {
    }

    void read(const Sql::Change &change)
    {
        std::visit(Sql::Overload{
                       [this](const Sql::CreateTable &c) { table(c); },
                       [this](const Sql::AddColumn &c) { column(c.column); },
                       [this](const Sql::AddConstraint &c) { constraint(c.constraint); },
                       [this](const Sql::CreateIndex &c) { add(Kind::Index, c.name.name, lastIn(c.name.range)); },
                       [this](const Sql::CreateObject &c) { object(c); },
                       [this](const Sql::RenameTable &c) { add(Kind::Table, c.newName, last()); },
                       [this](const Sql::RenameColumn &c) { add(Kind::Column, c.newName, last()); },
                       [this](const Sql::RenameConstraint &c) { add(Kind::Constraint, c.newName, last()); },
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
            column(definition);
        for (const Sql::Constraint &one : c.constraints)
            constraint(one);
    }

    void column(const Sql::ColumnDefinition &definition)
    {
        if (!definition.range.isEmpty())
            add(Kind::Column, definition.name, next(lexerAt(definition.range.begin)));
        for (const Sql::Constraint &one : definition.constraints)
            constraint(one);
    }

    void constraint(const Sql::Constraint &one)
    {
        if (one.name.isEmpty())
            return;
        Sql::Lexer lexer = lexerAt(one.range.begin);
        for (Sql::Range word = next(lexer); !word.isEmpty() && word.end <= one.range.end; word = next(lexer)) {
            if (Sql::isWord(text(word), "CONSTRAINT")) {
                add(Kind::Constraint, one.name, next(lexer));
                return;
            }
        }
    }

    void object(const Sql::CreateObject &c)
    {
        if (isNamedByUs(c.kind) && !c.orReplace)
            add(kindOf(c.kind), c.name.name, lastIn(c.name.range));
    }

    /// Before what begins at the offset of the file.
    Sql::Lexer lexerAt(qsizetype offset) const
    {
        return {m_sql.text, m_rules, std::clamp<qsizetype>(offset - m_sql.range.begin, 0, m_sql.text.size())};
    }
    /// The next token that is no comment; empty behind the last one.
    Sql::Range next(Sql::Lexer &lexer) const
    {
        Sql::Token token = lexer.next();
        while (token.kind == Sql::TokenKind::Comment)
            token = lexer.next();
        return token.range.shifted(m_sql.range.begin);
    }
    Sql::Range next(Sql::Lexer &&lexer) const { return next(lexer); }
    /// The last token that begins in the range.
    Sql::Range lastIn(Sql::Range range) const
    {
        Sql::Range last;
        Sql::Lexer lexer = lexerAt(range.begin);
        for (Sql::Range word = next(lexer); !word.isEmpty() && word.begin < range.end; word = next(lexer))
            last = word;
        return last;
    }
    /// The statement's last token.
    Sql::Range last() const
    {
        const Sql::Cursor words = m_place.words();
        return words.range(words.count() - 1, words.count());
    }
    QByteArrayView text(Sql::Range range) const
    {
        return QByteArrayView(m_sql.text).sliced(range.begin - m_sql.range.begin, range.length());
    }

    void add(Kind kind, const QString &name, Sql::Range range)
    {
        if (!name.isEmpty() && !range.isEmpty())
            m_names.append({.kind = kind, .name = name, .range = range, .statement = m_place.index});
    }

    const Place &m_place;
    const Sql::Statement &m_sql;
    const Sql::LexicalRules &m_rules;
    QList<NewName> &m_names;
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
    const Place place{script, statement};
    Reader reader(place, names);
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

QString NewName::written(const Script &script) const
{
    const Sql::Statement &sql = script.statements.at(statement).sql;
    return Sql::unquotedName(QByteArrayView(sql.text).sliced(range.begin - sql.range.begin, range.length()));
}

Qt::CaseSensitivity nameCase(const Script &script)
{
    return script.isPostgresql() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

int nameLimit(const Script &script)
{
    if (script.isPostgresql())
        return 63; // NAMEDATALEN - 1
    return script.isSqlite() ? 0 : 64;
}

qsizetype nameLength(const Script &script, QStringView name)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    return !script.isPostgresql() || std::ranges::all_of(name, isAscii) ? name.size() : name.toUtf8().size();
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

/// A column, or an expression with its words only.
static void appendWords(QString &name, const QString &column)
{
    static const QRegularExpression noName(u"[^\\p{L}0-9_]+"_s);
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    if (std::ranges::all_of(column, isPlain))
        name += column;
    else
        name += QString(column).replace(noName, u" "_s).trimmed().replace(u' ', u'_').toLower();
}

QString filledTemplate(const Script &script, QStringView pattern, QStringView table, const QStringList &columns)
{
    static constexpr QLatin1StringView tableMark("{table}");
    static constexpr QLatin1StringView columnsMark("{columns}");
    QString name;
    name.reserve(64); // about as long as a name may be
    while (!pattern.isEmpty()) {
        if (pattern.startsWith(tableMark)) {
            name += table;
            pattern = pattern.sliced(tableMark.size());
        } else if (pattern.startsWith(columnsMark)) {
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (i > 0)
                    name += u'_';
                appendWords(name, columns.at(i));
            }
            pattern = pattern.sliced(columnsMark.size());
        } else {
            const qsizetype next = pattern.indexOf(u'{', 1);
            name += pattern.first(next < 0 ? pattern.size() : next);
            pattern = next < 0 ? QStringView() : pattern.sliced(next);
        }
    }
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

/// The names of the indexes and constraints that a script makes. `plain`: each of them is no more than a plain word.
static NameHash::Set usualNames(const Script &script, bool &plain)
{
    std::vector<quint64> keys;
    plain = true;
    const auto add = [&](const QString &name) {
        if (name.isEmpty())
            return;
        const QByteArray bytes = name.toUtf8();
        qsizetype end = 0;
        NameHash::wordAt(bytes, end);
        plain = plain && end == bytes.size();
        keys.push_back(keyFor(bytes));
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
    return NameHash::Set(std::move(keys));
}

/// Does one of the plain names stand in the text, be it in a string or a comment?
static bool mayName(QByteArrayView text, const NameHash::Set &keys)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (keys.contains(NameHash::wordAt(text, at) & hashPart))
            return true;
    }
    return false;
}

NameUses::Index NameUses::read(const NameHash::Set *only) const
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
    if (!m_usual)
        m_usual = usualNames(m_script, m_usualIsPlain);
    std::optional<Index> &index = m_usual->contains(key) ? m_ofUsual : m_ofAll;
    if (!index)
        index = read(&index == &m_ofUsual ? &*m_usual : nullptr);
    return *index;
}

QList<Edit> NameUses::renamed(const QString &old, const QString &newName)
{
    if (!m_script.fixes)
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
    if (!script.fixes)
        return std::nullopt;
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

bool isReserved(const Script &script, QStringView name)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    if (name.isEmpty() || name.front().isDigit() || !std::ranges::all_of(name, isPlain))
        return false;
    const QString lower = name.toString().toLower();
    return script.dialect->quoted(lower) != lower;
}

} // namespace Lint
