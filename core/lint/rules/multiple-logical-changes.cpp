// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two changes that have nothing to do with each other succeed, fail and are rolled back together.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

#include <QRegularExpression>

#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Lint::Rules::multiple_logical_changes {

namespace {

/// Statements that belong together, found by the names they share: union-find over the names.
class Groups
{
public:
    int of(const QString &name)
    {
        const QByteArray bytes = name.toUtf8();
        if (const int known = find(bytes); known >= 0)
            return known;
        const int number = int(m_parents.size());
        m_numbers.emplace(bytes.toStdString(), number);
        m_parents.append(number);
        ++m_count;
        return number;
    }
    /// -1: the name is not known.
    int find(QByteArrayView name)
    {
        const auto found = m_numbers.find(std::string_view(name.data(), size_t(name.size())));
        return found == m_numbers.end() ? -1 : root(found->second);
    }
    bool knows(const QString &name) { return find(name.toUtf8()) >= 0; }
    void join(const QString &a, const QString &b) { join(of(a), of(b)); }
    /// Of two roots.
    void join(int a, int b)
    {
        m_count -= a != b ? 1 : 0;
        m_parents[a] = b;
    }
    int count() const { return m_count; }

    int root(int number)
    {
        while (m_parents.at(number) != number) {
            m_parents[number] = m_parents.at(m_parents.at(number));
            number = m_parents.at(number);
        }
        return number;
    }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
    };

    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_numbers;
    QList<int> m_parents;
    int m_count = 0; ///< of groups
};

/// What a change is about: plain names of tables and of objects that it makes or drops.
QStringList namesOf(const Sql::Change &change, const Script &script, qsizetype at)
{
    QStringList names;
    const QList<Sql::Name> tables = Sql::touchedTables(change);
    for (const Sql::Name &name : tables)
        names.append(name.name);
    if (const auto *create = std::get_if<Sql::CreateObject>(&change)) {
        names.append(create->name.name);
    } else if (const auto *drop = std::get_if<Sql::DropObject>(&change)) {
        for (const Sql::Name &name : drop->names)
            names.append(name.name);
    } else if (const auto *alter = std::get_if<Sql::AlterObject>(&change)) {
        names.append(alter->name.name);
    } else if (const auto *indexes = std::get_if<Sql::DropIndex>(&change)) {
        for (const Sql::Name &name : indexes->names) {
            const Sql::CreateIndex *own = script.replay.index(name, at);
            names.append(own ? own->table.name : name.name);
        }
    } else if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
        names.append(index->name.name);
    } else if (const auto *label = std::get_if<Sql::AddEnumValue>(&change)) {
        names.append(label->type.name);
    } else if (const auto *rename = std::get_if<Sql::RenameTable>(&change)) {
        names.append(rename->newName);
    }
    names.removeAll(QString());
    return names;
}

bool counts(const Sql::Change &change)
{
    const auto *object = std::get_if<Sql::AlterObject>(&change);
    if (object && (object->kind == Sql::ObjectKind::Comment || object->kind == Sql::ObjectKind::Privilege))
        return false;
    return Sql::isSchemaChange(change) || Sql::isDataChange(change);
}

/// The indexes of known tables belong to them, and the types and sequences of their columns.
void joinKnownParts(const Script &script, Groups &groups)
{
    if (!script.schema)
        return;
    for (const Schema::Table &table : script.schema->tables) {
        for (const Schema::Index &index : table.indexes) {
            if (groups.knows(index.name))
                groups.join(index.name, table.name);
        }
        if (!groups.knows(table.name))
            continue;
        // The type of a column, and the sequence behind a serial one.
        for (const Schema::Column &column : table.columns) {
            const QString type = column.type.section(u'.', -1).section(u'[', 0, 0);
            const QString sequence = table.name + u'_' + column.name + u"_seq"_s;
            for (const QString &name : {type, sequence}) {
                if (groups.knows(name))
                    groups.join(name, table.name);
            }
        }
    }
}

/// A statement that counts.
struct Member
{
    qsizetype statement = 0;
    QString name; ///< one of its names
    int number = 0; ///< of that name, in the groups
};

struct Walk
{
    Groups groups = {};
    QList<Member> members = {}; ///< in order
};

Walk walk(const Script &script)
{
    Walk result;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        QStringList names;
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            if (counts(change))
                names += namesOf(change, script, i);
        }
        if (names.isEmpty())
            continue;
        const int first = result.groups.of(names.first());
        for (const QString &name : std::as_const(names).sliced(1))
            result.groups.join(result.groups.of(name), result.groups.root(first));
        result.members.append({.statement = i, .name = names.first(), .number = first});
    }
    joinKnownParts(script, result.groups);
    // A view's query, a function's body, a copy: whoever names another's object belongs to it.
    for (const Member &member : std::as_const(result.members)) {
        if (result.groups.count() <= 1)
            break; // it is one already
        const Statement &statement = script.statements.at(member.statement);
        const auto *rows = std::get_if<Sql::ChangeRows>(&statement.meaning.changes.first());
        if (rows && rows->verb == Sql::RowVerb::Insert && !rows->fromQuery)
            continue; // values
        const Sql::Cursor words(statement.sql, script.dialect->lexicalRules);
        for (qsizetype word = 0; word < words.count(); ++word) {
            const Sql::TokenKind kind = words.kind(word);
            const bool quoted = kind == Sql::TokenKind::QuotedName;
            // Behind a dot stands a column, or a table of a schema that is named before it.
            if ((kind != Sql::TokenKind::Word && !quoted)
                || (word > 0 && words.text(word - 1) == "." && words.text(word + 1) != "("))
                continue;
            const QByteArrayView text = words.text(word);
            const int other = quoted ? result.groups.find(Sql::unquotedName(text).toUtf8()) : result.groups.find(text);
            const int own = result.groups.root(member.number);
            if (other >= 0 && other != own)
                result.groups.join(other, own);
        }
        for (const Sql::Change &change : statement.meaning.changes) {
            const auto *object = std::get_if<Sql::CreateObject>(&change);
            const QStringList inside = object ? object->body.split(QRegularExpression(u"\\W+"_s), Qt::SkipEmptyParts)
                                              : QStringList();
            for (const QString &text : inside) {
                if (result.groups.knows(text))
                    result.groups.join(text, member.name);
            }
        }
    }
    return result;
}

/// The statements of one script by the group that they belong to; nothing where one belongs to none or to several.
struct Share
{
    QHash<int, QList<qsizetype>> statements = {};
    QByteArray settings = {}; ///< SET statements, which each part needs
    QList<int> order = {};
};

std::optional<Share> shareOut(const Script &script, Groups &groups)
{
    Share share;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Statement &statement = script.statements.at(i);
        if (statement.parent >= 0)
            return std::nullopt;
        QStringList names;
        for (const Sql::Change &change : statement.meaning.changes) {
            if (counts(change))
                names += namesOf(change, script, i);
        }
        const auto *set = statement.meaning.changes.isEmpty()
            ? nullptr
            : std::get_if<Sql::SetParameter>(&statement.meaning.changes.first());
        if (set) {
            share.settings += statement.sql.text + ";\n";
            continue;
        }
        QSet<int> found;
        for (const QString &name : std::as_const(names)) {
            if (groups.knows(name))
                found.insert(groups.of(name));
        }
        if (found.size() != 1)
            return std::nullopt;
        const int group = *found.cbegin();
        if (!share.statements.contains(group))
            share.order.append(group);
        share.statements[group].append(i);
    }
    return share;
}

QByteArray textOf(const Script &script, const QList<qsizetype> &statements, const QByteArray &settings)
{
    QByteArray text = settings;
    for (const qsizetype at : statements)
        text += script.statements.at(at).sql.text + ";\n";
    return text;
}

void remove(const Script &script, const QList<qsizetype> &statements, QList<Edit> &edits)
{
    const QByteArray &text = script.source->fileText;
    for (const qsizetype at : statements) {
        Sql::Range range = script.statements.at(at).sql.range;
        for (const char next : {';', '\n'}) {
            if (range.end < text.size() && text.at(range.end) == next)
                ++range.end;
        }
        edits.append(edit(script, range, {}));
    }
}

/// The first change stays; each other one becomes a migration of its own, with its part of the way back.
void offerSplit(const Script &script, Groups &groups, Finding &finding)
{
    const Script *down = script.counterpart && script.counterpart->source ? script.counterpart : nullptr;
    const std::optional<Share> up = shareOut(script, groups);
    const std::optional<Share> back = down ? shareOut(*down, groups) : std::optional(Share());
    if (!up || !back || script.source->fileText.contains("StatementBegin")
        || (!back->order.isEmpty() && !back->statements.contains(up->order.first())))
        return;
    Fix fix{.title = QCoreApplication::translate("Lint", "Split into %n migrations", nullptr, int(up->order.size()))};
    for (const int group : up->order.sliced(1)) {
        const QList<qsizetype> statements = up->statements.value(group);
        const QStringList names = namesOf(script.statements.at(statements.first()).meaning.changes.first(), script,
                                          statements.first());
        const QList<qsizetype> inverse = back->statements.value(group);
        fix.newMigrations.append({.name = u"change_"_s + names.value(0).toLower(),
                                  .up = textOf(script, statements, up->settings),
                                  .down = inverse.isEmpty() ? QByteArray() : textOf(*down, inverse, back->settings),
                                  .transaction = script.source->transaction != Project::TransactionMode::None});
        remove(script, statements, fix.edits);
        if (down)
            remove(*down, inverse, fix.edits);
    }
    finding.fixes.append(fix);
}

/// The first few, and how many more there are.
QString listed(const QStringList &names)
{
    static constexpr qsizetype most = 12;
    if (names.size() <= most)
        return names.join(u", "_s);
    return QCoreApplication::translate("Lint", "%1 and %2 more")
        .arg(names.first(most).join(u", "_s))
        .arg(names.size() - most);
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QString &name = script.migration->name;
    for (const QLatin1StringView first : {"baseline"_L1, "initial"_L1, "init"_L1, "seed"_L1}) {
        if (name.contains(first, Qt::CaseInsensitive))
            return;
    }
    const int most = std::max(1, parameters.value(u"changes"_s, 1).toInt());
    Walk found = walk(script);
    QHash<int, qsizetype> groups; // the first statement of each group that alters or drops what exists
    QHash<int, qsizetype> made; // the first of each that makes a table
    QSet<int> dropping;
    QStringList names;
    qsizetype second = -1;
    for (const Member &member : std::as_const(found.members)) {
        const qsizetype at = member.statement;
        const Place place{script, at};
        const int group = found.groups.root(member.number);
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const bool makes = std::holds_alternative<Sql::CreateTable>(change)
                || std::holds_alternative<Sql::CreateObject>(change);
            const auto *table = std::get_if<Sql::CreateTable>(&change);
            if (table && !table->temporary && !made.contains(group))
                made.insert(group, at);
            const bool drops = std::holds_alternative<Sql::DropTable>(change)
                || std::holds_alternative<Sql::DropObject>(change) || std::holds_alternative<Sql::DropColumn>(change);
            const bool isKnown = groups.contains(group) && (!drops || dropping.contains(group));
            if (makes || isKnown || !counts(change))
                continue;
            const Sql::Name *changed = Sql::subject(change);
            if (changed && (place.isNew(*changed) || place.isTemporary(*changed)))
                continue;
            if (drops)
                dropping.insert(group);
            if (groups.contains(group))
                continue;
            groups.insert(group, at);
            names.append(changed ? changed->display() : member.name);
            if (groups.size() == most + 1)
                second = at;
        }
    }
    // A table that is made, and something else that goes.
    for (auto it = made.cbegin(); it != made.cend() && second < 0 && groups.size() == most; ++it) {
        const bool other = std::ranges::any_of(dropping, [&](int group) { return group != it.key(); });
        if (groups.contains(it.key()) || !other)
            continue;
        names.append(std::ranges::lower_bound(found.members, it.value(), {}, &Member::statement)->name);
        second = std::max(it.value(), *std::ranges::max_element(groups));
    }
    if (second < 0)
        return;
    Finding &finding = report.add(
        script.head(second),
        QCoreApplication::translate("Lint",
                                    "This file changes %1, which have nothing to do with each other: they "
                                    "succeed, fail and are rolled back together.")
            .arg(listed(names)));
    finding.help = QCoreApplication::translate("Lint", "Give each change a migration of its own.");
    offerSplit(script, found.groups, finding);
}

Rule rule()
{
    return {.id = u"multiple-logical-changes"_s,
            .title = QCoreApplication::translate("Lint", "Several changes in one migration"),
            .severity = Severity::Info,
            .onDown = false,
            .check = check};
}

} // namespace Lint::Rules::multiple_logical_changes
