// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/ledger.h"

#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// The word that keys begin with. Views of both kinds share one space of names, as functions and procedures do.
const char *kindOf(Sql::ObjectKind kind)
{
    using enum Sql::ObjectKind;
    switch (kind) {
    case Schema:
        return "schema";
    case Database:
        return "database";
    case View:
    case MaterializedView:
        return "view";
    case Sequence:
        return "sequence";
    case Type:
    case Enum:
    case Domain:
        return "type";
    case Function:
    case Procedure:
    case Aggregate:
        return "function";
    case Trigger:
        return "trigger";
    case EventTrigger:
        return "event trigger";
    case Rule:
        return "rule";
    case Policy:
        return "policy";
    case Extension:
        return "extension";
    case ForeignTable:
        return "table";
    case Publication:
        return "publication";
    case Subscription:
        return "subscription";
    case Statistics:
        return "statistics";
    case Server:
        return "server";
    case Role:
        return "role";
    case Collation:
    case Cast:
    case Operator:
    case TextSearch:
    case Comment:
    case Privilege:
    case Other:
        return "object";
    }
    Q_UNREACHABLE_RETURN("object");
}

bool hasSchema(const char *kind)
{
    static const QSet<QByteArray> without = {"schema",      "database", "event trigger", "extension",
                                             "publication", "server",   "subscription",  "role",
                                             "object",      "trigger",  "rule",          "policy"};
    return !without.contains(QByteArray::fromRawData(kind, qsizetype(qstrlen(kind))));
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

Thing unknownThing()
{
    return {.known = false, .partial = true};
}

} // namespace

Ledger::Ledger(const Dialect::Dialect *dialect, const Schema::Snapshot *schema)
    : m_dialect(dialect)
    , m_schema(schema)
{
    m_before.partial = true;
    m_now.partial = true;
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
Thing *Ledger::put(Pair parent, const QString &key, Thing thing, bool ifNotExists, bool orReplace)
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
        (orReplace ? before.maybe : before.absent) = true;
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

void Ledger::change(Pair parent, const QString &key, const QString &value)
{
    if (!parent)
        return;
    Pair pair = assume(parent, key);
    if (!pair)
        pair.now = &parent.now->parts[key];
    touch(*pair.now);
    pair.now->value = value;
    pair.now->known = true;
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
QString Ledger::key(const char *kind, const Sql::Name &name) const
{
    QString result = hasSchema(kind) ? m_script->replay.key(name, m_at) : name.name;
    if (!m_script->isPostgresql())
        result = result.toLower();
    return QString::fromLatin1(kind) + u' ' + result;
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
        for (const Schema::Column &column : known->columns)
            thing.parts[u"column "_s + (m_script->isPostgresql() ? column.name : column.name.toLower())] = thingOf(
                column, fromServer);
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
        thing.value = fromServer ? QString() : normalised(known->definition);
        thing.known = !fromServer && !thing.value.isEmpty();
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
    if (indexed)
        importIndexes(*indexed, key);
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
        const QString indexKey = u"index "_s + Schema::qualified(known.schema, index.name);
        if (!index.constraint.isEmpty() || m_before.parts.contains(indexKey))
            continue;
        Thing thing{.value = fromServer ? QString()
                                        : normalised(index.columns.join(u',') + u' ' + index.predicate)
                            + (index.unique ? u" unique"_s : QString()),
                    .known = !fromServer,
                    .on = tableKey,
                    .columns = index.columns,
                    .sql = index.definition.toUtf8()};
        m_before.parts[indexKey] = thing;
        thing.origin = indexKey;
        m_now.parts[indexKey] = thing;
        m_onTable[tableKey].insert(indexKey);
    }
}

/// Indexes are dropped and renamed by their own name: where they stand is read once, when the first is.
void Ledger::importIndex(const Sql::Name &name)
{
    const QString indexKey = key("index", name);
    if (!m_schema || m_now.parts.contains(indexKey) || m_before.parts.contains(indexKey))
        return;
    if (m_owners.isEmpty()) {
        for (const Schema::Table &table : m_schema->tables) {
            for (const Schema::Index &index : table.indexes)
                m_owners.insert(Schema::qualified(table.schema, index.name), &table);
        }
    }
    const Schema::Table *owner = m_owners.value(indexKey.sliced(indexKey.indexOf(u' ') + 1));
    if (owner)
        static_cast<void>(table({.schema = owner->schema, .name = owner->name}));
}

Ledger::Pair Ledger::table(const Sql::Name &name)
{
    const QString tableKey = key("table", name);
    if (!m_now.parts.contains(tableKey))
        import(tableKey, name);
    return assume(root(), tableKey);
}

Ledger::Pair Ledger::column(const Sql::Name &table_, const QString &name)
{
    return assume(table(table_), u"column "_s + (m_script->isPostgresql() ? name : name.toLower()));
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
                renameTable(c.table, key("table", {.schema = c.table.schema, .name = c.newName}));
            },
            [&](const Sql::SetTableSchema &c) {
                renameTable(c.table, key("table", {.schema = c.newSchema, .name = c.table.name}));
            },
            [&](const Sql::AddColumn &c) { addColumn(c); },
            [&](const Sql::DropColumn &c) { dropColumn(c); },
            [&](const Sql::RenameColumn &c) { renameColumn(c); },
            [&](const Sql::ChangeColumnType &c) {
                const TypeName type = typeName(c.newType);
                change(column(c.table, c.column), u"type"_s,
                       thingOf(Sql::ColumnDefinition{.type = c.newType}).parts[u"type"_s].value);
                m_columnsOfType[u"type "_s + m_script->replay.key({.name = type.base}, m_at)].insert(
                    key("table", c.table) + u'\n' + u"column "_s + c.column);
            },
            [&](const Sql::SetColumnDefault &c) {
                change(column(c.table, c.column), u"default"_s, normalised(c.expression));
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
                       c.what.startsWith("DROP "_L1) || c.what.startsWith("RESET"_L1) ? QString() : c.what);
            },
            [&](const Sql::AddConstraint &c) { addConstraint(table(c.table), key("table", c.table), c.constraint); },
            [&](const Sql::DropConstraint &c) { take(table(c.table), u"constraint "_s + c.constraint, c.ifExists); },
            [&](const Sql::RenameConstraint &c) {
                rename(table(c.table), u"constraint "_s + c.constraint, u"constraint "_s + c.newName);
            },
            [&](const Sql::AlterTable &c) { alterTable(c); },
            [&](const Sql::CreateIndex &c) { createIndex(c); },
            [&](const Sql::DropIndex &c) {
                for (const Sql::Name &name : c.names) {
                    importIndex(name);
                    const QString indexKey = key("index", name);
                    removeIndex(indexKey);
                    take(root(), indexKey, c.ifExists);
                }
            },
            [&](const Sql::AlterIndex &c) {
                importIndex(c.index);
                if (c.what == "RENAME TO"_L1) {
                    const QString newKey = key("index", {.schema = c.index.schema, .name = c.argument});
                    const QString oldKey = key("index", c.index);
                    if (const Pair index = find(root(), oldKey); index && !index.now->on.isEmpty()) {
                        m_onTable[index.now->on].remove(oldKey);
                        m_onTable[index.now->on].insert(newKey);
                    }
                    rename(root(), oldKey, newKey);
                }
            },
            [&](const Sql::AttachPartition &c) {
                change(table(c.partition), u"setting partition of"_s, key("table", c.table));
            },
            [&](const Sql::DetachPartition &c) { change(table(c.partition), u"setting partition of"_s, QString()); },
            [&](const Sql::CreateObject &c) { createObject(c); },
            [&](const Sql::DropObject &c) { dropObjects(c); },
            [&](const Sql::AlterObject &c) { alterObject(c); },
            [&](const Sql::RenameEnumValue &c) {
                const Pair type = assume(root(), key("type", c.type));
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

void Ledger::createTable(const Sql::CreateTable &created)
{
    if (created.temporary)
        return;
    const QString tableKey = key("table", created.name);
    if (!m_now.parts.contains(tableKey))
        import(tableKey, created.name);
    const bool incomplete = created.asQuery || !created.like.name.isEmpty() || !created.inherits.isEmpty()
        || !created.partitionOf.name.isEmpty() || created.options.contains("VIRTUAL"_L1)
        || std::ranges::any_of(created.options, [](const QString &option) { return option.startsWith("OF "_L1); });
    const Sql::Statement &statement = m_script->statements.at(m_at).sql;
    Thing *made = put(root(), tableKey, {.known = false, .partial = incomplete, .sql = statement.text},
                      created.ifNotExists);
    if (!made)
        return;
    const Pair pair{made, nullptr};
    for (const Sql::ColumnDefinition &definition : created.columns) {
        made->parts[u"column "_s + (m_script->isPostgresql() ? definition.name : definition.name.toLower())] = thingOf(
            definition);
        m_columnsOfType[u"type "_s + m_script->replay.key({.name = definition.type}, m_at)].insert(
            tableKey + u'\n' + u"column "_s + definition.name);
        for (Sql::Constraint constraint : definition.constraints) {
            if (constraint.columns.isEmpty())
                constraint.columns = {definition.name};
            addConstraint(pair, tableKey, constraint);
        }
    }
    for (const Sql::Constraint &constraint : created.constraints)
        addConstraint(pair, tableKey, constraint);
}

/// Does another table, which stays, still point at this one?
void Ledger::checkReferences(const QString &tableKey, const QList<QString> &together, bool cascade)
{
    const QSet<QString> candidates = m_referencing.value(tableKey);
    for (const QString &other : candidates) {
        const auto found = m_now.parts.find(other);
        if (other == tableKey || together.contains(other) || found == m_now.parts.end())
            continue;
        for (auto part = found->second.parts.begin(); part != found->second.parts.end();) {
            if (part->second.references != tableKey) {
                ++part;
            } else if (cascade) {
                part = found->second.parts.erase(part);
            } else {
                // SQLite asks the rows only, and only with foreign_keys on.
                if (!m_script->isUp() && !m_script->isSqlite())
                    m_misplaced.append({.statement = m_at, .dropped = tableKey, .needing = other});
                ++part;
            }
        }
    }
}

void Ledger::checkType(const QString &typeKey, bool cascade)
{
    const QSet<QString> users = m_columnsOfType.value(typeKey);
    for (const QString &user : users) {
        const QString tableKey = user.section(u'\n', 0, 0);
        const auto found = m_now.parts.find(tableKey);
        if (found == m_now.parts.end())
            continue;
        const auto part = found->second.parts.find(user.section(u'\n', 1));
        if (part == found->second.parts.end())
            continue;
        const QString value = part->second.parts[u"type"_s].value;
        if (u"type "_s + m_script->replay.key({.name = value}, m_at) != typeKey)
            continue;
        if (cascade)
            found->second.parts.erase(part);
        else if (!m_script->isUp())
            m_misplaced.append(
                {.statement = m_at, .dropped = typeKey, .needing = user.section(u'\n', 1), .table = tableKey});
    }
}

void Ledger::dropTables(const Sql::DropTable &drop)
{
    QList<QString> keys;
    for (const Sql::Name &name : drop.names)
        keys.append(key("table", name));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString &tableKey = keys.at(i);
        if (!m_now.parts.contains(tableKey))
            import(tableKey, drop.names.at(i));
        checkReferences(tableKey, keys, drop.cascade);
        for (const QString &onIt : m_onTable.take(tableKey)) {
            const Pair pair = find(root(), onIt);
            if (!pair)
                continue;
            if (pair.before) {
                pair.before->cause = m_at;
                pair.before->causedByDown = !m_script->isUp();
            }
            m_now.parts.erase(onIt);
        }
        take(root(), tableKey, drop.ifExists);
    }
}

void Ledger::renameTable(const Sql::Name &name, const QString &newKey)
{
    const QString oldKey = key("table", name);
    if (!table(name))
        return;
    rename(root(), oldKey, newKey);
    const QSet<QString> onIt = m_onTable.take(oldKey);
    for (const QString &index : onIt) {
        if (const Pair pair = find(root(), index))
            pair.now->on = newKey;
    }
    m_onTable[newKey] += onIt;
    const QSet<QString> referencing = m_referencing.take(oldKey);
    for (const QString &other : referencing) { // references follow the table
        const Pair pair = find(root(), other == oldKey ? newKey : other);
        if (!pair)
            continue;
        for (auto &[part, thing] : pair.now->parts) {
            if (thing.references == oldKey) {
                thing.references = newKey;
                thing.value.replace(oldKey, newKey);
            }
        }
    }
    m_referencing[newKey] += referencing;
    if (const Pair moved = find(root(), newKey))
        link(newKey, *moved.now);
}

void Ledger::addColumn(const Sql::AddColumn &added)
{
    const Pair owner_ = table(added.table);
    const QString columnKey = u"column "_s
        + (m_script->isPostgresql() ? added.column.name : added.column.name.toLower());
    if (!put(owner_, columnKey, thingOf(added.column), added.ifNotExists))
        return;
    m_columnsOfType[u"type "_s + m_script->replay.key({.name = added.column.type}, m_at)].insert(
        key("table", added.table) + u'\n' + columnKey);
    for (Sql::Constraint constraint : added.column.constraints) {
        if (constraint.columns.isEmpty())
            constraint.columns = {added.column.name};
        addConstraint(owner_, key("table", added.table), constraint);
    }
}

/// A dropped column takes its constraints and indexes along.
void Ledger::dropColumn(const Sql::DropColumn &drop)
{
    const Pair owner_ = table(drop.table);
    const QString name = m_script->isPostgresql() ? drop.column : drop.column.toLower();
    if (!take(owner_, u"column "_s + name, drop.ifExists) || !owner_)
        return;
    const auto mark = [this](const Pair &pair) {
        if (pair.before) {
            pair.before->cause = m_at;
            pair.before->causedByDown = !m_script->isUp();
        }
    };
    for (auto part = owner_.now->parts.begin(); part != owner_.now->parts.end();) {
        if (part->first.startsWith("constraint "_L1) && part->second.columns.contains(drop.column)) {
            mark(find(owner_, part->first));
            part = owner_.now->parts.erase(part);
        } else {
            ++part;
        }
    }
    const QString tableKey = key("table", drop.table);
    const QSet<QString> onIt = m_onTable.value(tableKey);
    for (const QString &index : onIt) {
        const Pair pair = find(root(), index);
        if (!pair || !pair.now->columns.contains(drop.column))
            continue;
        mark(pair);
        m_now.parts.erase(index);
        m_onTable[tableKey].remove(index);
    }
}

void Ledger::renameColumn(const Sql::RenameColumn &renamed)
{
    const Pair owner_ = table(renamed.table);
    if (!owner_)
        return;
    const auto folded = [this](const QString &name) { return m_script->isPostgresql() ? name : name.toLower(); };
    rename(owner_, u"column "_s + folded(renamed.column), u"column "_s + folded(renamed.newName));
    const auto follow = [&](Thing &thing) {
        if (!thing.columns.contains(renamed.column))
            return;
        std::ranges::replace(thing.columns, renamed.column, renamed.newName);
        thing.known = false; // its text names the column by the old name
    };
    for (auto &[key_, part] : owner_.now->parts)
        follow(part);
    const QSet<QString> onIt = m_onTable.value(key("table", renamed.table));
    for (const QString &index : onIt) {
        if (const Pair pair = find(root(), index))
            follow(*pair.now);
    }
}

void Ledger::addConstraint(Pair table_, const QString &tableKey, const Sql::Constraint &constraint)
{
    if (!table_)
        return;
    if (constraint.kind == Sql::ConstraintKind::NotNull) {
        for (const QString &name : constraint.columns)
            change(assume(table_, u"column "_s + name), u"not null"_s, u"true"_s);
        return;
    }
    const QString referenced = constraint.referencedTable.name.isEmpty() ? QString()
                                                                         : key("table", constraint.referencedTable);
    Thing thing = thingOf(constraint, referenced);
    const QString plainTable = tableKey.sliced(tableKey.lastIndexOf(u'.') + 1).remove(u"table "_s);
    const QString name = constraint.name.isEmpty() ? chosenName(plainTable, constraint) : constraint.name;
    thing.generated = constraint.name.isEmpty();
    if (!constraint.usingIndex.isEmpty()) {
        const QString indexKey = key("index", {.schema = {}, .name = constraint.usingIndex});
        removeIndex(indexKey);
        take(root(), indexKey, false);
    }
    if (constraint.kind == Sql::ConstraintKind::PrimaryKey) { // the server makes its columns NOT NULL
        for (const QString &column_ : constraint.columns) {
            const Pair part = find(table_, u"column "_s + column_);
            if (part && find(part, u"not null"_s))
                change(part, u"not null"_s, u"true"_s);
        }
    }
    put(table_, u"constraint "_s + name, thing);
    if (!referenced.isEmpty())
        m_referencing[referenced].insert(tableKey);
}

void Ledger::removeIndex(const QString &indexKey)
{
    if (const Pair index = find(root(), indexKey); index && !index.now->on.isEmpty())
        m_onTable[index.now->on].remove(indexKey);
}

void Ledger::createIndex(const Sql::CreateIndex &created)
{
    const QString tableKey = key("table", created.table);
    Sql::Name name = created.name;
    if (name.schema.isEmpty())
        name.schema = created.table.schema;
    const bool generated = name.name.isEmpty();
    if (generated)
        name.name = created.table.name + u'_' + created.columns.join(u'_') + u"_idx"_s;
    const QString indexKey = key("index", name);
    if (created.ifNotExists)
        static_cast<void>(table(created.table));
    const Thing thing{.value = normalised(created.columns.join(u',') + u' ' + created.predicate)
                          + (created.unique ? u" unique"_s : QString()),
                      .generated = generated,
                      .on = tableKey,
                      .columns = created.columns,
                      .sql = m_script->statements.at(m_at).sql.text};
    if (put(root(), indexKey, thing, created.ifNotExists))
        m_onTable[tableKey].insert(indexKey);
}

/// The forms of ALTER TABLE that set one attribute: each is known by what it sets, so that its opposite finds it.
void Ledger::alterTable(const Sql::AlterTable &altered)
{
    const Pair owner_ = table(altered.table);
    const QString &what = altered.what;
    if (what == u"SET (…)" || what == u"RESET (…)") {
        for (const QString &option : altered.argument.split(u',')) {
            const QString name = option.section(u'=', 0, 0).trimmed().toLower();
            change(owner_, u"option "_s + name, option.contains(u'=') ? option.section(u'=', 1).trimmed() : QString());
        }
        return;
    }
    QString aspect = what;
    for (const QLatin1StringView word : {"ENABLE "_L1, "DISABLE "_L1, "NO FORCE "_L1, "ALWAYS "_L1, "REPLICA "_L1})
        aspect.remove(word);
    if (what.contains("FORCE ROW"_L1))
        aspect = u"forced row security"_s;
    else if (what == "SET LOGGED"_L1 || what == "SET UNLOGGED"_L1)
        aspect = u"logging"_s;
    else if (what == "CLUSTER ON"_L1 || what == "SET WITHOUT CLUSTER"_L1)
        aspect = u"cluster"_s;
    else if (what == "INHERIT"_L1 || what == "NO INHERIT"_L1)
        aspect = u"inheritance from "_s + altered.argument;
    else if (what.endsWith("TRIGGER"_L1) || what.endsWith("RULE"_L1) || what == "ALTER CONSTRAINT"_L1)
        aspect += u' ' + altered.argument.section(u' ', 0, 0);
    else if (what == "REPLICA IDENTITY"_L1)
        aspect = u"replica identity"_s;
    change(owner_, u"setting "_s + aspect.toLower(), what + u' ' + altered.argument);
}

void Ledger::createObject(const Sql::CreateObject &created)
{
    using Sql::ObjectKind;
    const char *kind = kindOf(created.kind);
    if (created.kind == ObjectKind::ForeignTable) {
        put(root(), key("table", created.name), unknownThing(), created.ifNotExists);
        return;
    }
    Thing thing{.value = normalised(created.body),
                .known = !created.body.isEmpty(),
                .partial = true,
                .sql = m_script->statements.at(m_at).sql.text,
                .body = created.body};
    if (created.kind == ObjectKind::Trigger || created.kind == ObjectKind::Policy || created.kind == ObjectKind::Rule) {
        if (m_script->isPostgresql()) {
            put(table(created.on), QString::fromLatin1(kind) + u' ' + created.name.name, thing, false,
                created.orReplace);
            return;
        }
        thing.on = key("table", created.on);
        if (put(root(), key(kind, created.name), thing, created.ifNotExists, created.orReplace))
            m_onTable[thing.on].insert(key(kind, created.name));
        return;
    }
    QString objectKey = key(kind, created.name);
    if (!m_now.parts.contains(objectKey))
        import(objectKey, created.name);
    // Another function of one name takes other arguments: it stands beside the first.
    while (created.kind == ObjectKind::Function && !created.orReplace && find(root(), objectKey))
        objectKey += u'\'';
    put(root(), objectKey, thing, created.ifNotExists, created.orReplace);
}

void Ledger::dropObjects(const Sql::DropObject &drop)
{
    const char *kind = kindOf(drop.kind);
    using Sql::ObjectKind;
    const bool onTable = drop.kind == ObjectKind::Trigger || drop.kind == ObjectKind::Policy
        || drop.kind == ObjectKind::Rule;
    for (const Sql::Name &name : drop.names) {
        if (onTable && m_script->isPostgresql()) {
            take(table(drop.on), QString::fromLatin1(kind) + u' ' + name.name, drop.ifExists);
            continue;
        }
        QString objectKey = key(kind, name);
        while (find(root(), objectKey + u'\''))
            objectKey += u'\'';
        if (!m_now.parts.contains(objectKey))
            import(objectKey, name);
        if (QLatin1StringView(kind) == "type"_L1)
            checkType(objectKey, drop.cascade);
        removeIndex(objectKey);
        take(root(), objectKey, drop.ifExists);
    }
}

/// Whatever relation, sequence, schema or function of that name stands there now.
Ledger::Pair Ledger::owner(const Sql::Name &name)
{
    for (const char *kind : {"table", "view", "sequence", "schema", "function", "type"}) {
        if (const Pair found = find(root(), key(kind, name)))
            return found;
    }
    return root();
}

/// A grant is a thing of its own: GRANT makes it, REVOKE removes it.
void Ledger::changePrivileges(const Sql::AlterObject &altered)
{
    const bool gives = altered.what.startsWith("GRANT"_L1)
        || altered.argument.contains(" GRANT "_L1, Qt::CaseInsensitive);
    QStringList words;
    const QString text = QString::fromUtf8(m_script->statements.at(m_at).sql.text).simplified();
    for (const QString &word : text.split(u' ')) {
        static const QStringList skipped = {u"GRANT"_s, u"REVOKE"_s, u"TO"_s, u"FROM"_s, u"CASCADE"_s, u"PRIVILEGES"_s};
        if (!skipped.contains(word.toUpper()))
            words.append(word.toLower());
    }
    if (altered.what != "GRANT"_L1 && altered.what != "REVOKE"_L1) {
        if (altered.what.contains("OWNED"_L1)) {
            m_sawEverything = false;
            return;
        }
        const QString grant = u"privilege "_s + words.join(u' ');
        gives ? void(put(root(), grant, {})) : void(take(root(), grant, true));
        return;
    }
    const qsizetype to = std::max(text.lastIndexOf(" TO "_L1, -1, Qt::CaseInsensitive),
                                  text.lastIndexOf(" FROM "_L1, -1, Qt::CaseInsensitive));
    const QString grantee = text.sliced(std::max<qsizetype>(to, 0)).section(u' ', 2, 2).toLower();
    for (const QString &privilege : altered.argument.split(u", "_s)) {
        const QString grant = u"privilege "_s + privilege + u" on "_s + altered.name.display() + u" for "_s + grantee;
        gives ? void(put(owner(altered.name), grant, {})) : void(take(owner(altered.name), grant, true));
    }
}

void Ledger::alterObject(const Sql::AlterObject &altered)
{
    using Sql::ObjectKind;
    if (altered.kind == ObjectKind::Comment)
        return;
    if (altered.kind == ObjectKind::Privilege) {
        changePrivileges(altered);
        return;
    }
    const char *kind = kindOf(altered.kind);
    const bool onTable = m_script->isPostgresql()
        && (altered.kind == ObjectKind::Trigger || altered.kind == ObjectKind::Policy
            || altered.kind == ObjectKind::Rule);
    const Pair parent = onTable ? table(altered.on) : root();
    const auto keyed = [&](const Sql::Name &name) {
        return onTable ? QString::fromLatin1(kind) + u' ' + name.name : key(kind, name);
    };
    const QString objectKey = keyed(altered.name);
    if (!onTable && !m_now.parts.contains(objectKey))
        import(objectKey, altered.name);
    if (altered.what == "RENAME TO"_L1)
        rename(parent, objectKey, keyed({.schema = altered.name.schema, .name = altered.argument}));
    else if (altered.what == "SET SCHEMA"_L1)
        rename(parent, objectKey, keyed({.schema = altered.argument, .name = altered.name.name}));
    else
        change(assume(parent, objectKey), altered.what == "OWNER TO"_L1 ? u"owner"_s : u"definition"_s,
               altered.what + u' ' + altered.argument);
}

} // namespace Lint
