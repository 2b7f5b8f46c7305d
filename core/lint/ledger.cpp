// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/ledger.h"

#include "core/lint/keys.h"
#include "core/lint/knownmysql.h"
#include "core/lint/types.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

bool hasSchema(QLatin1StringView kind)
{
    static constexpr std::array without = {"schema"_L1,      "database"_L1, "event-trigger"_L1, "extension"_L1,
                                           "publication"_L1, "server"_L1,   "subscription"_L1,  "role"_L1,
                                           "object"_L1,      "trigger"_L1,  "rule"_L1,          "policy"_L1};
    return !std::ranges::contains(without, kind);
}

/// Could the text of a code block change the schema?
bool mayChangeSchema(const QString &body)
{
    for (const QLatin1StringView word : {"ALTER "_L1, "CREATE "_L1, "DROP "_L1, "EXECUTE"_L1}) {
        if (body.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

QStringView kindOf(QStringView key)
{
    const qsizetype end = key.indexOf(u' ');
    return end < 0 ? key : key.first(end);
}

QStringView nameOf(QStringView key)
{
    const qsizetype end = key.indexOf(u' ');
    return end < 0 ? QStringView() : key.sliced(end + 1);
}

Ledger::Ledger(const Dialect::Dialect *dialect, const Schema::Snapshot *schema)
    : m_dialect(dialect)
    , m_schema(schema)
{
    m_before.partial = true;
    m_now.partial = true;
}

bool Ledger::isSqlite() const
{
    return m_dialect && m_dialect->id == "sqlite"_L1;
}

bool Ledger::isMySql() const
{
    return m_dialect && isMySqlFamily(m_dialect->id);
}

void Ledger::apply(const Script &script)
{
    m_script = &script;
    m_undone.clear();
    for (m_at = 0; m_at < script.statements.size(); ++m_at) {
        m_undone.append(-1);
        const Statement &statement = script.statements.at(m_at);
        for (const Sql::Change &one : statement.meaning.changes) {
            // What stands in an IF may not run.
            m_sawEverything = m_sawEverything && !(statement.conditional && Sql::isSchemaChange(one));
            apply(one);
        }
    }
}

Ledger::Pair Ledger::find(Pair parent, const QString &key)
{
    if (!parent)
        return {};
    spread(*parent.now);
    const auto found = parent.now->parts.find(key);
    if (found == parent.now->parts.end())
        return {};
    Thing *before = nullptr;
    if (parent.before && !found->second.origin.isEmpty()) {
        const auto old = parent.before->parts.find(found->second.origin);
        before = old == parent.before->parts.end() ? nullptr : &old->second;
    }
    return {&found->second, before};
}

/// The thing, which must have been there all along if nobody told of it.
Ledger::Pair Ledger::assume(Pair parent, const QString &key)
{
    if (const Pair found = find(parent, key))
        return found;
    if (!parent || !parent.before || !parent.before->partial || parent.before->parts.contains(key))
        return {};
    Thing thing = unknownThing();
    Thing &before = parent.before->parts[key] = thing;
    thing.origin = key;
    return {&(parent.now->parts[key] = thing), &before};
}

void Ledger::touch(Thing &thing)
{
    if (!m_script->isUp() && !thing.causedByDown && thing.cause >= 0)
        m_undone.last() = std::max(m_undone.last(), thing.cause);
    thing.cause = m_at;
    thing.causedByDown = !m_script->isUp();
}

/// A statement makes the thing: then it was not there.
Thing *Ledger::put(Pair parent, const QString &key, Thing thing, bool ifNotExists, bool perhapsThere)
{
    if (!parent)
        return nullptr;
    if (const Pair there = find(parent, key)) {
        if (ifNotExists)
            return nullptr;
        thing.origin = there.now->origin;
        thing.cause = there.now->cause;
        thing.causedByDown = there.now->causedByDown;
    } else if (parent.before && !parent.before->parts.contains(key)) {
        Thing &before = parent.before->parts[key];
        (perhapsThere ? before.maybe : before.absent) = true;
    } else if (parent.before && !m_script->isUp()) {
        const Thing &old = parent.before->parts[key];
        if (!old.causedByDown)
            m_undone.last() = std::max(m_undone.last(), old.cause);
    }
    Thing &made = parent.now->parts[key] = std::move(thing);
    touch(made);
    return &made;
}

/// A statement removes the thing: then it was there. What was there remembers who took it.
bool Ledger::take(Pair parent, const QString &key, bool ifExists)
{
    if (!parent)
        return false;
    const auto found = parent.now->parts.find(key);
    if (found != parent.now->parts.end()) {
        touch(found->second);
        const Pair pair = find(parent, key);
        if (pair.before) {
            pair.before->cause = m_at;
            pair.before->causedByDown = !m_script->isUp();
        }
        parent.now->parts.erase(found);
        return true;
    }
    if (!parent.before || !parent.before->partial || parent.before->parts.contains(key))
        return false;
    Thing before = unknownThing();
    before.maybe = ifExists;
    before.cause = m_at;
    before.causedByDown = !m_script->isUp();
    parent.before->parts[key] = before;
    return true;
}

void Ledger::change(Pair parent, const QString &key, const QString &value, const QByteArray &sql)
{
    if (!parent)
        return;
    Pair pair = assume(parent, key);
    if (!pair)
        pair.now = &parent.now->parts[key];
    touch(*pair.now);
    pair.now->value = value;
    pair.now->sql = sql;
    pair.now->known = true;
}

/// Attributes that were known before.
void Ledger::restate(Pair column, const Sql::ColumnDefinition &definition)
{
    const auto set = [&](const QString &attribute, const QString &value, const QString &written) {
        const Pair part = find(column, attribute);
        if (part.before && part.before->known)
            change(column, attribute, value, written.toUtf8());
    };
    set(u"not null"_s, definition.notNull ? u"true"_s : QString(), {});
    set(u"default"_s, normalised(definition.defaultExpression), definition.defaultExpression);
}

void Ledger::rename(Pair parent, const QString &key, const QString &newKey)
{
    const Pair pair = assume(parent, key);
    if (!pair || key == newKey)
        return;
    Thing moved = *pair.now;
    parent.now->parts.erase(key);
    touch(moved);
    if (parent.before && !parent.before->parts.contains(newKey))
        parent.before->parts[newKey].absent = true;
    parent.now->parts[newKey] = std::move(moved);
}

/// "table public.users": names are folded as the server compares them, and qualified where the dialect has schemas.
QString Ledger::key(QLatin1StringView kind, const Sql::Name &name) const
{
    return foldedKey(kind % u' ' % (hasSchema(kind) ? m_script->replay.key(name, m_at) : name.name));
}

QString Ledger::foldedKey(const QString &key) const
{
    if (m_script->isPostgresql())
        return key;
    QString folded = key.toLower();
    if (folded != key)
        m_written.insert(folded, nameOf(key).toString());
    return folded;
}

QString Ledger::columnKey(const QString &name) const
{
    return foldedKey("column "_L1 % name);
}

/// "index public.i", or in MySQL, where names count per table, "index t.i".
QString Ledger::indexKey(const Sql::Name &name, const Sql::Name &table) const
{
    if (!isMySql())
        return key("index"_L1, name);
    return foldedKey("index "_L1 % nameOf(key("table"_L1, table)) % u'.' % name.name);
}

/// What the view's query does not say. A server's names its columns; options, grants and a comment it does not.
static std::optional<QString> headOf(const Schema::View &view, bool fromServer)
{
    const Schema::Options &options = view.properties.options;
    if (fromServer)
        return options.isEmpty() && view.properties.grants.isEmpty() && view.properties.comment.isEmpty()
            ? std::optional(QString())
            : std::nullopt;
    return options.contains(u"incomplete"_s) ? std::nullopt : std::optional(options.value(u"head"_s));
}

void Ledger::import(const QString &key, const Sql::Name &name)
{
    if (!m_schema || m_before.parts.contains(key))
        return;
    const QString qualifiedName = key.sliced(key.indexOf(u' ') + 1);
    const QString schema = qualifiedName.size() > name.name.size() ? qualifiedName.chopped(name.name.size() + 1)
                                                                   : QString();
    const bool fromServer = !m_schema->serverVersion.isEmpty();
    const auto named = [&](const auto &list) {
        const auto at = std::lower_bound(
            list.begin(), list.end(), std::pair(schema, name.name), [](const auto &item, const auto &wanted) {
                return std::tie(item.schema, item.name) < std::tie(wanted.first, wanted.second);
            });
        return at != list.end() && at->schema == schema && at->name == name.name ? &*at : nullptr;
    };
    Thing thing{.partial = true};
    const Schema::Table *indexed = nullptr;
    if (key.startsWith("table "_L1)) {
        const Schema::Table *known = named(m_schema->tables);
        if (!known)
            return;
        thing.known = !known->properties.options.contains(u"incomplete"_s);
        indexed = known;
        const Schema::Constraint *primary = isSqlite() ? primaryKey(*known) : nullptr;
        for (const Schema::Column &column : known->columns) {
            Thing &part = thing.parts[columnKey(column.name)] = thingOf(column, fromServer);
            if (primary && primary->columns.contains(column.name) && keepsNullOut(*primary, *known, true))
                part.parts[u"not null"_s].value = u"true"_s; // SQLite does not tell so of an INTEGER
        }
        for (const Schema::Constraint &constraint : known->constraints) {
            if (constraint.kind != "not null"_L1 && constraint.kind != "unknown"_L1)
                thing.parts[u"constraint "_s + constraint.name] = thingOf(constraint, fromServer);
        }
        for (const Schema::Policy &policy : known->policies)
            thing.parts[u"policy "_s + policy.name] = {.known = false};
        for (const Schema::Trigger &trigger : known->triggers) {
            if (m_script->isPostgresql())
                thing.parts[u"trigger "_s + trigger.name] = {.known = false};
        }
    } else if (key.startsWith("view "_L1)) {
        const Schema::View *known = named(m_schema->views);
        if (!known)
            return;
        thing.head = headOf(*known, fromServer);
        thing.value = fromServer ? QString() : viewValue(thing.head, known->definition);
        thing.known = !fromServer && !thing.value.isEmpty();
        if (known->materialized)
            thing.kindWords = u"MATERIALIZED VIEW"_s;
        // The indexes that went with a materialized view would have to be made again too.
        if (known->indexes.isEmpty())
            thing.body = known->definition;
    } else {
        return;
    }
    m_before.parts[key] = thing;
    for (auto &[name_, part] : thing.parts) {
        part.origin = name_;
        for (auto &[attribute, inner] : part.parts)
            inner.origin = attribute;
    }
    thing.origin = key;
    Thing &now = m_now.parts[key] = std::move(thing);
    link(key, now);
    if (indexed) {
        importIndexes(*indexed, key);
        importTriggers(*indexed, key);
    }
}

/// Triggers whose names stand beside those of tables: everywhere but in PostgreSQL.
void Ledger::importTriggers(const Schema::Table &known, const QString &tableKey)
{
    if (m_script->isPostgresql())
        return;
    const bool fromServer = !m_schema->serverVersion.isEmpty();
    for (const Schema::Trigger &trigger : known.triggers) {
        const QString triggerKey = key("trigger"_L1, {.schema = {}, .name = trigger.name});
        if (m_before.parts.contains(triggerKey))
            continue;
        Thing thing{.value = normalised(trigger.definition),
                    .known = !fromServer && !trigger.definition.isEmpty(),
                    .partial = true,
                    .on = tableKey,
                    .body = trigger.definition};
        m_before.parts[triggerKey] = thing;
        thing.origin = triggerKey;
        m_now.parts[triggerKey] = thing;
        m_onTable[tableKey].insert(triggerKey);
    }
}

/// Remembers who points at whom, so that a drop needs no search.
void Ledger::link(const QString &tableKey, Thing &table)
{
    for (const auto &[name, part] : table.parts) {
        if (!part.references.isEmpty())
            m_referencing[part.references].insert(tableKey);
    }
}

void Ledger::importIndexes(const Schema::Table &known, const QString &tableKey)
{
    const bool fromServer = !m_schema->serverVersion.isEmpty();
    for (const Schema::Index &index : known.indexes) {
        const QString key = indexKey({.schema = known.schema, .name = index.name},
                                     {.schema = known.schema, .name = known.name});
        if (!index.constraint.isEmpty() || m_before.parts.contains(key))
            continue;
        Thing thing{.value = fromServer ? QString()
                                        : normalised(index.columns.join(u',') + u' ' + index.predicate)
                            + (index.unique ? u" unique"_s : QString()),
                    .known = !fromServer,
                    .on = tableKey,
                    .columns = index.columns,
                    .sql = index.definition.toUtf8()};
        m_before.parts[key] = thing;
        thing.origin = key;
        m_now.parts[key] = thing;
        m_onTable[tableKey].insert(key);
    }
}

/// Indexes are dropped and renamed by their own name: where they stand is read once, when the first is. `owner`: where
/// the statement says it.
void Ledger::importIndex(const Sql::Name &name, const Sql::Name &owner)
{
    if (!owner.name.isEmpty())
        static_cast<void>(table(owner));
    const QString known = indexKey(name, owner);
    if (!m_schema || m_now.parts.contains(known) || m_before.parts.contains(known) || !owner.name.isEmpty())
        return;
    if (m_owners.isEmpty()) {
        for (const Schema::Table &table : m_schema->tables) {
            for (const Schema::Index &index : table.indexes)
                m_owners.insert(Schema::qualified(table.schema, index.name), &table);
        }
    }
    if (const Schema::Table *found = m_owners.value(nameOf(known).toString()))
        static_cast<void>(table({.schema = found->schema, .name = found->name}));
}

Ledger::Pair Ledger::table(const Sql::Name &name)
{
    const QString tableKey = key("table"_L1, name);
    if (!m_now.parts.contains(tableKey))
        import(tableKey, name);
    return assume(root(), tableKey);
}

Ledger::Pair Ledger::column(const Sql::Name &table_, const QString &name)
{
    return assume(table(table_), columnKey(name));
}

void Ledger::apply(const Sql::Change &one)
{
    const auto foreignTemporary = [this](const Sql::Name &name) { return m_script->replay.isTemporary(name, m_at); };
    const Sql::Name *subject = Sql::subject(one);
    if (subject && foreignTemporary(*subject))
        return;
    std::visit(
        Sql::Overload{
            [&](const Sql::CreateTable &c) { createTable(c); },
            [&](const Sql::DropTable &c) { dropTables(c); },
            [&](const Sql::RenameTable &c) {
                renameTable(c.table, key("table"_L1, {.schema = c.table.schema, .name = c.newName}));
            },
            [&](const Sql::SetTableSchema &c) {
                renameTable(c.table, key("table"_L1, {.schema = c.newSchema, .name = c.table.name}));
            },
            [&](const Sql::AddColumn &c) { addColumn(c); },
            [&](const Sql::DropColumn &c) { dropColumn(c); },
            [&](const Sql::RenameColumn &c) { renameColumn(c); },
            [&](const Sql::ChangeColumnType &c) {
                change(column(c.table, c.column), u"type"_s, typeText(c.newType));
                if (c.definition) // of MODIFY and CHANGE, which state the whole column
                    restate(column(c.table, c.column), *c.definition);
                m_typedColumns.append(
                    {m_script, m_at, typeName(c.newType).base, key("table"_L1, c.table), columnKey(c.column)});
            },
            [&](const Sql::SetColumnDefault &c) {
                change(column(c.table, c.column), u"default"_s, normalised(c.expression), c.expression.toUtf8());
            },
            [&](const Sql::SetColumnNotNull &c) {
                change(column(c.table, c.column), u"not null"_s, c.notNull ? u"true"_s : QString());
            },
            [&](const Sql::AlterColumn &c) {
                const QString aspect = c.what.section(u' ', 1).remove(u"IDENTITY"_s).trimmed();
                change(column(c.table, c.column),
                       c.what.contains("IDENTITY"_L1) ? u"identity"_s
                           : aspect.isEmpty()         ? c.what.toLower()
                                                      : aspect.toLower(),
                       c.what.startsWith("DROP "_L1) || c.what.startsWith("RESET"_L1) ? QString()
                           : c.what.contains("IDENTITY"_L1)                           ? u"identity"_s
                                                                                      : c.what);
            },
            [&](const Sql::AddConstraint &c) { addConstraint(table(c.table), key("table"_L1, c.table), c.constraint); },
            [&](const Sql::DropConstraint &c) { take(table(c.table), u"constraint "_s + c.constraint, c.ifExists); },
            [&](const Sql::RenameConstraint &c) {
                rename(table(c.table), u"constraint "_s + c.constraint, u"constraint "_s + c.newName);
            },
            [&](const Sql::AlterTable &c) { alterTable(c); },
            [&](const Sql::CreateIndex &c) { createIndex(c); },
            [&](const Sql::DropIndex &c) {
                for (const Sql::Name &name : c.names) {
                    // To MySQL a unique constraint is an index, and goes as one.
                    const QString constraint = u"constraint "_s + name.name;
                    if (isMySql() && find(table(c.table), constraint)) {
                        take(table(c.table), constraint, c.ifExists);
                        continue;
                    }
                    importIndex(name, c.table);
                    const QString index = indexKey(name, c.table);
                    removeIndex(index);
                    take(root(), index, c.ifExists);
                }
            },
            [&](const Sql::AlterIndex &c) {
                importIndex(c.index, c.table);
                if (c.what == "RENAME TO"_L1) {
                    const QString oldKey = indexKey(c.index, c.table);
                    if (const Pair index = assume(root(), oldKey); index && !c.table.name.isEmpty())
                        index.now->on = key("table"_L1, c.table);
                    renameIndex(oldKey, indexKey({.schema = c.index.schema, .name = c.argument}, c.table));
                }
            },
            [&](const Sql::AttachPartition &c) {
                m_partitions[key("table"_L1, c.table)].insert(key("table"_L1, c.partition));
                change(table(c.partition), u"setting partition of"_s, key("table"_L1, c.table));
            },
            [&](const Sql::DetachPartition &c) {
                m_partitions[key("table"_L1, c.table)].remove(key("table"_L1, c.partition));
                change(table(c.partition), u"setting partition of"_s, QString());
            },
            [&](const Sql::CreateObject &c) { createObject(c); },
            [&](const Sql::DropObject &c) { dropObjects(c); },
            [&](const Sql::AlterObject &c) { alterObject(c); },
            [&](const Sql::RenameEnumValue &c) {
                const Pair type = assume(root(), key("type"_L1, c.type));
                take(type, u"label "_s + c.label, false);
                put(type, u"label "_s + c.newLabel, {});
            },
            [&](const Sql::CodeBlock &c) {
                const CodeBody *body = m_script->body(m_at); // its plain statements stand behind it
                const bool seen = body && body->understood && body->dynamic.isEmpty();
                m_sawEverything = m_sawEverything && (seen || (!c.language.isEmpty() && !mayChangeSchema(c.body)));
            },
            [&](const Sql::Opaque &) { m_sawEverything = false; },
            // Rows, settings and maintenance leave the schema alone; a label added to an enum cannot be taken back by
            // any server, and a validated constraint may stay so.
            [](const auto &) {},
        },
        one);
}

} // namespace Lint
