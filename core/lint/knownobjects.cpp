// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/knownobjects.h"

using namespace Qt::StringLiterals;

namespace Lint {

/// Names of one kind are told apart from those of another; empty: not followed.
static QLatin1StringView roomOf(Sql::ObjectKind kind)
{
    using enum Sql::ObjectKind;
    if (kind == Schema)
        return "schema "_L1;
    if (kind == View || kind == MaterializedView || kind == Sequence)
        return "relation "_L1;
    return kind == Type || kind == Enum || kind == Domain ? "type "_L1 : ""_L1;
}

/// Changes that do nothing to these objects; any other may drop one, or give one a name that was free.
static constexpr ChangeTypes harmless =
    changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::SetColumnDefault, Sql::SetColumnNotNull, Sql::AddConstraint,
                Sql::ValidateConstraint, Sql::CreateIndex, Sql::CreateObject, Sql::AddEnumValue, Sql::SetParameter>();

static bool isTemporary(const Script &script, const Sql::CreateObject &create, qsizetype at)
{
    const Sql::Cursor tokens = Place{script, at}.words();
    return roomOf(create.kind) == "relation "_L1
        && (Sql::isWord(tokens.text(1), "TEMPORARY") || Sql::isWord(tokens.text(1), "TEMP"));
}

QString KnownObjects::key(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const
{
    const QLatin1StringView room = roomOf(kind);
    return room.isEmpty() ? QString()
                          : room + (kind == Sql::ObjectKind::Schema ? name.name : m_script.replay.key(name, at));
}

void KnownObjects::remember(const Sql::Change &change, qsizetype at)
{
    const Statement &statement = m_script.statements.at(at);
    const bool certain = !statement.conditional && !statement.guarded;
    const auto *rows = std::get_if<Sql::ChangeRows>(&change);
    if (rows && rows->verb != Sql::RowVerb::Select)
        return;
    if ((typeOf(change) & harmless) == 0) {
        m_made.clear();
        if (!std::holds_alternative<Sql::DropObject>(change))
            m_gone.clear();
    }
    if (const auto *create = std::get_if<Sql::CreateObject>(&change)) {
        const QString made = key(create->kind, create->name, at);
        if (!made.isEmpty() && isTemporary(m_script, *create, at))
            m_passing.insert(made);
        if (made.isEmpty() || m_passing.contains(made))
            return;
        m_gone.erase(made);
        if (!certain || create->kind == Sql::ObjectKind::Type) // which may be a shell, to be made again
            return;
        m_made.insert(made);
        m_labels[made] = create->labels;
    } else if (const auto *drop = std::get_if<Sql::DropObject>(&change)) {
        for (const Sql::Name &name : drop->names) {
            const QString gone = key(drop->kind, name, at);
            if (m_passing.erase(gone) == 0 && certain && !gone.isEmpty())
                m_gone.insert(gone);
        }
    } else if (const auto *add = std::get_if<Sql::AddEnumValue>(&change)) {
        m_labels[key(Sql::ObjectKind::Enum, add->type, at)].append(add->label);
    }
    // A function that a SELECT calls may add labels, too.
    constexpr ChangeTypes unseen = changeTypes<Sql::CodeBlock, Sql::Opaque, Sql::ChangeRows>();
    m_seenLabels = m_seenLabels && certain && (typeOf(change) & unseen) == 0;
}

/// Null where the script drops or alters such things itself, by CASCADE too.
const Schema::Snapshot *KnownObjects::before() const
{
    const auto always = [](const auto &) { return true; };
    const bool touched = any<Sql::DropObject>(m_script, always) || any<Sql::AlterObject>(m_script, always)
        || any<Sql::DropTable>(m_script, always) || any<Sql::DropColumn>(m_script, always)
        || any<Sql::RenameEnumValue>(m_script, always);
    return touched ? nullptr : m_script.schema;
}

/// By "schema.name"; null: not known.
template<typename Thing>
static const Thing *named(const QList<Thing> &things, const QString &name)
{
    const auto found = std::ranges::find_if(things, [&](const Thing &thing) {
        return name.endsWith(thing.name) && Schema::qualified(thing.schema, thing.name) == name;
    });
    return found == things.cend() ? nullptr : &*found;
}

bool KnownObjects::isPassing(const Sql::CreateObject &create, qsizetype at) const
{
    return isTemporary(m_script, create, at);
}

bool KnownObjects::isView(const Sql::Name &name, qsizetype at) const
{
    const Schema::Snapshot *known = m_made.empty() ? before() : nullptr;
    if (m_made.empty() && (!known || known->views.isEmpty())) // as mostly
        return false;
    return isThere({.kind = Sql::ObjectKind::View, .name = name}, at);
}

bool KnownObjects::isThere(const Sql::CreateObject &create, qsizetype at) const
{
    using enum Sql::ObjectKind;
    const QString wanted = key(create.kind, create.name, at);
    if (wanted.isEmpty() || create.orReplace || create.ifNotExists || m_gone.contains(wanted)
        || isTemporary(m_script, create, at))
        return false;
    if (m_made.contains(wanted))
        return true;
    const Schema::Snapshot *known = before();
    if (!known)
        return false;
    if (create.kind == Schema)
        return std::ranges::any_of(known->others, [&](const Schema::Other &other) {
            return other.kind == "schema"_L1 && other.name == create.name.name;
        });
    const QString name = m_script.replay.key(create.name, at);
    if (create.kind == Sequence)
        return named(known->sequences, name);
    if (create.kind == View || create.kind == MaterializedView)
        return named(known->views, name);
    const Schema::Type *type = named(known->types, name);
    return type && type->kind != "shell"_L1;
}

bool KnownObjects::isGone(Sql::ObjectKind kind, const Sql::Name &name, qsizetype at) const
{
    const QString wanted = key(kind, name, at);
    return m_gone.contains(wanted) && !m_passing.contains(wanted);
}

std::optional<QStringList> KnownObjects::labels(const Sql::Name &type, qsizetype at) const
{
    if (!m_seenLabels)
        return std::nullopt;
    const QString wanted = key(Sql::ObjectKind::Enum, type, at);
    if (m_made.contains(wanted))
        return m_labels.value(wanted);
    const Schema::Snapshot *schema = before();
    const Schema::Type *known = schema ? named(schema->types, m_script.replay.key(type, at)) : nullptr;
    if (!known || known->kind != "enum"_L1)
        return std::nullopt;
    return known->labels + m_labels.value(wanted);
}

} // namespace Lint
