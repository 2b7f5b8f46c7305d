// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two changes that have nothing to do with each other succeed, fail and are rolled back together.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

#include <QHash>
#include <QRegularExpression>
#include <QVarLengthArray>

#include <span>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace Lint::Rules::multiple_logical_changes {

namespace {

/// Views into changes.
using Names = QVarLengthArray<QStringView, 4>;

/// What the server calls the sequence behind a serial column ends so.
constexpr QStringView sequenceEnding = u"_seq";

/// Statements that belong together, found by the names they share: union-find over the names, which must stay.
class Groups
{
public:
    int of(QStringView name)
    {
        const int number = int(m_parents.size());
        const auto [known, isNew] = m_numbers.try_emplace(name, number);
        if (!isNew)
            return root(known->second);
        m_parents.push_back(number);
        m_hasSequences = m_hasSequences || name.endsWith(sequenceEnding);
        ++m_count;
        return number;
    }
    /// -1: the name is not known.
    int find(QStringView name)
    {
        const auto found = m_numbers.find(name);
        return found == m_numbers.end() ? -1 : root(found->second);
    }
    bool knows(QStringView name) const { return m_numbers.contains(name); }
    void join(QStringView a, QStringView b) { join(of(a), of(b)); }
    /// Of two roots.
    void join(int a, int b)
    {
        m_count -= a != b ? 1 : 0;
        m_parents[size_t(a)] = b;
    }
    int count() const { return m_count; }
    /// May one of the names be that of the sequence behind a serial column?
    bool hasSequences() const { return m_hasSequences; }

    int root(int number)
    {
        int parent = m_parents[size_t(number)];
        while (parent != number) {
            const int above = m_parents[size_t(parent)];
            m_parents[size_t(number)] = above;
            number = above;
            parent = m_parents[size_t(number)];
        }
        return number;
    }

private:
    std::unordered_map<QStringView, int> m_numbers; // made and gone again for less than a QHash, for a few names
    std::vector<int> m_parents;
    int m_count = 0; ///< of groups
    bool m_hasSequences = false;
};

/// What a change is about: plain names of tables and of objects that it makes or drops.
Names namesOf(const Sql::Change &change, const Script &script, qsizetype at)
{
    Names names = Sql::touchedNames(change);
    const auto add = [&](const Sql::Name &name) { names.append(name.name); };
    if (const auto *create = std::get_if<Sql::CreateObject>(&change)) {
        add(create->name);
    } else if (const auto *drop = std::get_if<Sql::DropObject>(&change)) {
        std::ranges::for_each(drop->names, add);
    } else if (const auto *alter = std::get_if<Sql::AlterObject>(&change)) {
        add(alter->name);
    } else if (const auto *indexes = std::get_if<Sql::DropIndex>(&change)) {
        for (const Sql::Name &name : indexes->names) {
            const Sql::CreateIndex *own = script.replay.index(name, at);
            add(own ? own->table : name);
        }
    } else if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
        add(index->name);
    } else if (const auto *label = std::get_if<Sql::AddEnumValue>(&change)) {
        add(label->type);
    } else if (const auto *rename = std::get_if<Sql::RenameTable>(&change)) {
        names.append(rename->newName);
    }
    names.removeAll(QStringView());
    return names;
}

bool counts(const Sql::Change &change)
{
    const auto *object = std::get_if<Sql::AlterObject>(&change);
    if (object && (object->kind == Sql::ObjectKind::Comment || object->kind == Sql::ObjectKind::Privilege))
        return false;
    return Sql::isSchemaChange(change) || Sql::isDataChange(change);
}

/// What the changes of a statement that count are about.
Names namesIn(const Script &script, qsizetype at)
{
    Names names;
    for (const Sql::Change &change : script.statements.at(at).meaning.changes) {
        if (!counts(change))
            continue;
        for (const QStringView name : namesOf(change, script, at))
            names.append(name);
    }
    return names;
}

/// The type without its schema and without the brackets of an array.
QStringView plainType(QStringView type)
{
    type = type.sliced(type.lastIndexOf(u'.') + 1);
    const qsizetype bracket = type.indexOf(u'[');
    return bracket < 0 ? type : type.first(bracket);
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
        const auto joinPart = [&](QStringView name) {
            if (groups.knows(name))
                groups.join(name, table.name);
        };
        for (const Schema::Column &column : table.columns) {
            joinPart(plainType(column.type));
            if (groups.hasSequences())
                joinPart((table.name + u'_' + column.name).append(sequenceEnding));
        }
    }
}

/// A statement that counts.
struct Member
{
    qsizetype statement = 0;
    QStringView name; ///< one of its names
    int number = 0; ///< of that name, in the groups
};

struct Walk
{
    Groups groups = {};
    QList<Member> members = {}; ///< in order
};

/// Joined by the names that their changes share.
Walk walk(const Script &script)
{
    Walk result;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Names names = namesIn(script, i);
        if (names.isEmpty())
            continue;
        const int first = result.groups.of(names.first());
        for (const QStringView name : std::span(names).subspan(1))
            result.groups.join(result.groups.of(name), result.groups.root(first));
        result.members.append({.statement = i, .name = names.first(), .number = first});
    }
    joinKnownParts(script, result.groups);
    return result;
}

/// A view's query, a function's body, a copy: whoever names another's object belongs to it.
void joinByWords(const Script &script, Walk &walk)
{
    for (const Member &member : std::as_const(walk.members)) {
        if (walk.groups.count() <= 1)
            return; // it is one already
        const Statement &statement = script.statements.at(member.statement);
        const auto *rows = std::get_if<Sql::ChangeRows>(&statement.meaning.changes.first());
        if (rows && rows->verb == Sql::RowVerb::Insert && !rows->fromQuery)
            continue; // values
        const Sql::Cursor words(statement.sql, script.dialect->lexicalRules);
        for (qsizetype word = 0; word < words.count(); ++word) {
            const Sql::TokenKind kind = words.kind(word);
            // Behind a dot stands a column, or a table of a schema that is named before it.
            if ((kind != Sql::TokenKind::Word && kind != Sql::TokenKind::QuotedName)
                || (word > 0 && words.text(word - 1) == "." && words.text(word + 1) != "("))
                continue;
            const int other = walk.groups.find(Sql::unquotedName(words.text(word)));
            const int own = walk.groups.root(member.number);
            if (other >= 0 && other != own)
                walk.groups.join(other, own);
        }
        for (const Sql::Change &change : statement.meaning.changes) {
            const auto *object = std::get_if<Sql::CreateObject>(&change);
            static const QRegularExpression between(u"\\W+"_s);
            const QStringList inside = object ? object->body.split(between, Qt::SkipEmptyParts) : QStringList();
            for (const QString &text : inside) {
                if (walk.groups.knows(text))
                    walk.groups.join(text, member.name);
            }
        }
    }
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
        const auto *set = statement.meaning.changes.isEmpty()
            ? nullptr
            : std::get_if<Sql::SetParameter>(&statement.meaning.changes.first());
        if (set) {
            share.settings += statement.sql.text + ";\n";
            continue;
        }
        QSet<int> found;
        for (const QStringView name : namesIn(script, i)) {
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
        const Names names = namesOf(script.statements.at(statements.first()).meaning.changes.first(), script,
                                    statements.first());
        const QString name = names.isEmpty() ? QString() : names.first().toString().toLower();
        const QList<qsizetype> inverse = back->statements.value(group);
        fix.newMigrations.append({.name = u"change_"_s + name,
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

/// The first migrations of a project, or its rows, come together.
bool isFirst(const Project::Migration &migration)
{
    return std::ranges::any_of(
        std::array{"baseline"_L1, "initial"_L1, "init"_L1, "seed"_L1},
        [&](QLatin1StringView word) { return migration.name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    Walk found = walk(script);
    if (found.groups.count() <= 1 || isFirst(*script.migration))
        return;
    joinByWords(script, found);
    const int most = std::max(1, parameters.value(u"changes"_s, 1).toInt());
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
            names.append(changed ? changed->display() : member.name.toString());
            if (groups.size() == most + 1)
                second = at;
        }
    }
    // A table that is made, and something else that goes.
    for (auto it = made.cbegin(); it != made.cend() && second < 0 && groups.size() == most; ++it) {
        const bool other = std::ranges::any_of(dropping, [&](int group) { return group != it.key(); });
        if (groups.contains(it.key()) || !other)
            continue;
        names.append(std::ranges::lower_bound(found.members, it.value(), {}, &Member::statement)->name.toString());
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
