// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/knownschema.h"

#include "core/lint/knownlists.h"
#include "core/lint/knownmysql.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

KnownSchema::KnownSchema(const Dialect::Dialect *dialect, Schema::Snapshot start)
    : m_dialect(dialect)
    , m_snapshot(std::move(start))
{
    if (dialect)
        m_snapshot.dialect = dialect->id;
    m_aside = foldsTables()
        && std::ranges::any_of(m_snapshot.tables, [](const Schema::Table &table) { return !table.schema.isEmpty(); });
    knowPlaces();
}

void KnownSchema::apply(const Script &script)
{
    for (qsizetype i = 0; i < script.statements.size(); ++i)
        apply(script, i);
    m_hidden.clear();
    m_searchPath.clear(); // another script, another session
    forgetAside();
}

/// The table of which a change takes something away or names it anew; null: it does nothing of that kind.
static const Sql::Name *tableThatLoses(const Sql::Change &change)
{
    static constexpr ChangeTypes losing =
        changeTypes<Sql::DropColumn, Sql::RenameColumn, Sql::DropConstraint, Sql::RenameConstraint>();
    return (losing & typeOf(change)) != 0 ? Sql::subject(change) : nullptr;
}

void KnownSchema::apply(const Script &script, qsizetype at)
{
    const Statement &statement = script.statements.at(at);
    const bool perhaps = statement.conditional || statement.guarded;
    for (const Sql::Change &change : statement.meaning.changes) {
        apply(change, statement.sql.text);
        if (const Sql::Name *table = perhaps ? tableThatLoses(change) : nullptr)
            doubt(*table, u"perhaps"_s);
        if (std::holds_alternative<Sql::CodeBlock>(change)) {
            const CodeBody *code = script.body(at);
            if (code && !code->dynamic.isEmpty())
                doubtWhatCodeNames(statement.sql.text);
        }
    }
}

void KnownSchema::doubt(const Sql::Name &name, const QString &why)
{
    Schema::Table *known = table(name);
    if (known && !known->properties.options.contains(u"incomplete"_s))
        known->properties.options.insert(u"incomplete"_s, why);
}

/// The tables that code names, else all: a loop may find them in the catalogue.
void KnownSchema::doubtWhatCodeNames(const QByteArray &code)
{
    if (!code.toUpper().contains("ALTER"))
        return;
    const QString text = QString::fromUtf8(code);
    QList<Sql::Name> all;
    QList<Sql::Name> named;
    for (const Schema::Table &known : std::as_const(m_snapshot.tables)) {
        all.append({.schema = known.schema, .name = known.name});
        if (text.contains(known.name))
            named.append(all.last());
    }
    for (const Sql::Name &name : std::as_const(named.isEmpty() ? all : named))
        doubt(name, u"code"_s);
}

void KnownSchema::apply(const Sql::Change &change, const QByteArray &statement)
{
    const auto *object = std::get_if<Sql::CreateObject>(&change);
    if (object && isPassing(*object, statement))
        return;
    apply(change);
    if (object)
        tellHead(*object, statement);
    if (object && object->kind == Sql::ObjectKind::Domain && statement.toUpper().contains(" DEFAULT ")) {
        if (Schema::Type *domain = find(m_snapshot.types, schemaOf(object->name), object->name.name))
            domain->properties.options.insert(u"default"_s, u"yes"_s);
    }
    const auto *created = std::get_if<Sql::CreateIndex>(&change);
    Schema::Table *known = created && created->range.isEmpty() ? table(created->table) : nullptr;
    if (!known)
        return;
    const QString name = created->name.name.isEmpty()
        ? created->table.name + u'_' + created->columns.join(u'_') + u"_idx"_s
        : created->name.name;
    if (Schema::Index *index = named(known->indexes, name); index && index->definition.isEmpty())
        index->definition = QString::fromUtf8(statement);
}

const QString &KnownSchema::schemaOf(const Sql::Name &name) const
{
    static const QString none;
    if (name.schema.isEmpty() && !m_searchPath.isEmpty())
        return m_searchPath;
    if (name.schema.isEmpty())
        return m_dialect ? m_dialect->defaultSchema : none;
    return name.schema;
}

void KnownSchema::suppose(const Sql::Name &name)
{
    if (isHidden(name) || placeOf(name) >= 0 || find(std::as_const(m_snapshot.views), schemaOf(name), name.name))
        return;
    Schema::Table supposed{.schema = schemaOf(name), .name = name.name};
    supposed.properties.options.insert(u"incomplete"_s, u"supposed"_s);
    putTable(std::move(supposed));
}

/// Where its values come from. Whether GENERATED ALWAYS or BY DEFAULT is not read: then it is not claimed either.
static void alterColumn(Schema::Column &column, const QString &what)
{
    if (what == "ADD IDENTITY"_L1 || what == "SET IDENTITY"_L1) {
        column.identity = u"BY DEFAULT"_s;
    } else if (what == "DROP IDENTITY"_L1) {
        column.identity.clear();
    } else if (what == "DROP EXPRESSION"_L1) {
        column.generated.clear();
        column.generatedStored = false;
    }
}

/// What a new table takes over from others.
void KnownSchema::createFrom(const Sql::CreateTable &change, Schema::Table &created)
{
    Schema::Options &options = created.properties.options;
    if (change.unlogged)
        options.insert(u"persistence"_s, u"unlogged"_s);
    if (change.options.contains(u"STRICT"_s))
        options.insert(u"strict"_s, u"true"_s);
    if (change.options.contains(u"WITHOUT ROWID"_s))
        options.insert(u"without rowid"_s, u"true"_s);
    const auto &tables = std::as_const(*this);
    if (!change.partitionOf.name.isEmpty()) {
        if (const Schema::Table *parent = tables.table(change.partitionOf)) {
            forgetOwners();
            created.columns = parent->columns;
            created.constraints = parent->constraints;
            created.indexes = parent->indexes;
            if (parent->properties.options.contains(u"incomplete"_s))
                options.insert(u"incomplete"_s, u"partition"_s);
        } else {
            options.insert(u"incomplete"_s, u"partition"_s);
        }
    }
    if (!change.like.name.isEmpty()) {
        if (const Schema::Table *model = tables.table(change.like))
            created.columns = model->columns;
        options.insert(u"incomplete"_s, u"like"_s); // which keys and indexes come along is not known
    }
    const bool ofType = std::ranges::any_of(change.options, [](const QString &o) { return o.startsWith(u"OF "); });
    const bool byModule = change.options.contains(u"VIRTUAL"_s); // its module knows the columns
    if (change.asQuery || !change.inherits.isEmpty() || ofType || byModule)
        options.insert(u"incomplete"_s, u"columns"_s);
}

void KnownSchema::createTable(const Sql::CreateTable &change)
{
    const Schema::Table *before = std::as_const(*this).table(change.name);
    const bool supposed = before && before->properties.options.value(u"incomplete"_s) == "supposed"_L1;
    const bool hides = change.temporary && !foldsTables();
    if (hides)
        m_hidden.insert(change.name.name);
    const bool isView = change.ifNotExists
        && find(std::as_const(m_snapshot.views), schemaOf(change.name), change.name.name);
    if (hides || isView || (change.ifNotExists && before && !supposed))
        return;
    Schema::Table created{.schema = schemaOf(change.name), .name = change.name.name};
    createFrom(change, created);
    created.columns.reserve(created.columns.size() + change.columns.size() + 1); // one is added soon, more seldom
    for (const Sql::ColumnDefinition &definition : change.columns)
        addColumn(created, definition);
    for (const Sql::Constraint &constraint : change.constraints)
        addConstraint(created, constraint);
    created.partitionKey = change.partitionBy;
    if (!change.partitionOf.name.isEmpty())
        created.partitionOf = Schema::qualified(schemaOf(change.partitionOf), change.partitionOf.name);
    created.partitionBound = change.partitionBound;
    putTable(std::move(created));
}

void KnownSchema::renameTable(const Sql::Name &name, const QString &newSchema, const QString &newName)
{
    if (isHidden(name)) {
        m_hidden.remove(name.name);
        if (newSchema.isEmpty())
            m_hidden.insert(newName);
        return;
    }
    const Schema::Table *known = std::as_const(*this).table(name);
    if (!known) { // ALTER TABLE takes views, sequences and indexes too
        if (!newName.isEmpty())
            renameIndex(name, newName);
        moveIn(m_snapshot.views, schemaOf(name), name.name, newSchema, newName);
        moveIn(m_snapshot.sequences, schemaOf(name), name.name, newSchema, newName);
        return;
    }
    forgetOwners();
    Schema::Table renamed = *known;
    const QString before = Schema::qualified(renamed.schema, renamed.name);
    removeTable(renamed);
    if (!newSchema.isEmpty())
        renamed.schema = newSchema;
    if (!newName.isEmpty())
        renamed.name = newName;
    const QString after = Schema::qualified(renamed.schema, renamed.name);
    putTable(std::move(renamed));
    for (qsizetype i = 0; i < m_snapshot.tables.size(); ++i) { // references follow the table
        if (!std::ranges::contains(m_snapshot.tables.at(i).constraints, before, &Schema::Constraint::referencedTable))
            continue;
        for (Schema::Constraint &constraint : m_snapshot.tables[i].constraints) {
            if (constraint.referencedTable == before)
                constraint.referencedTable = after;
        }
    }
}

void KnownSchema::alterTable(const Sql::AlterTable &change)
{
    Schema::Table *known = table(change.table);
    if (!known)
        return;
    Schema::Options &options = known->properties.options;
    if (change.what == "SET UNLOGGED"_L1)
        options.insert(u"persistence"_s, u"unlogged"_s);
    else if (change.what == "SET LOGGED"_L1)
        options.remove(u"persistence"_s);
    else if (change.what == "INHERIT"_L1) // from now on it changes with another one
        doubt(change.table, u"columns"_s);
}

QList<Sql::Name> KnownSchema::partitionsBelow(const Schema::Table &table) const
{
    QList<Sql::Name> found;
    QSet<QString> seen = {Schema::qualified(table.schema, table.name)}; // a script may attach them in a circle
    for (QStringList parents = seen.values(); !parents.isEmpty();) {
        const QString parent = parents.takeFirst();
        for (const Schema::Table &known : m_snapshot.tables) {
            const QString name = Schema::qualified(known.schema, known.name);
            if (known.partitionOf != parent || seen.contains(name))
                continue;
            seen.insert(name);
            parents.append(name);
            found.append({.schema = known.schema, .name = known.name});
        }
    }
    return found;
}

void KnownSchema::apply(const Sql::Change &change)
{
    applyAlone(change);
    static constexpr ChangeTypes ofColumns = changeTypes<Sql::AddColumn, Sql::DropColumn, Sql::RenameColumn>();
    const Sql::Name *parent = (ofColumns & typeOf(change)) != 0 ? Sql::subject(change) : nullptr;
    const Schema::Table *known = parent ? std::as_const(*this).table(*parent) : nullptr;
    if (!known || known->partitionKey.isEmpty() || isMySqlFamily(m_snapshot.dialect))
        return;
    const QList<Sql::Name> partitions = partitionsBelow(*known);
    for (const Sql::Name &partition : partitions) {
        Sql::Change same = change;
        std::visit(Sql::Overload{[&]<typename T>(T &c) {
                       if constexpr (requires { c.table.schema; })
                           c.table = partition;
                   }},
                   same);
        applyAlone(same);
    }
}

void KnownSchema::applyAlone(const Sql::Change &change)
{
    const bool mySql = isMySqlFamily(m_snapshot.dialect);
    const FindTable tableOf = mySql ? [this](const Sql::Name &name) { return table(name); } : FindTable();
    if (mySql && applyAsMySql(tableOf, change))
        return;
    const auto withTable = [this](const Sql::Name &name, auto &&f) {
        if (Schema::Table *known = table(name))
            f(*known);
    };
    const auto withColumn = [&](const Sql::Name &name, const QString &column, auto &&f) {
        withTable(name, [&](Schema::Table &known) {
            if (!named(known.columns, column) && known.properties.options.contains(u"incomplete"_s))
                known.columns.append({.name = column, .type = {}}); // what alters it says that it is there
            if (Schema::Column *found = named(known.columns, column))
                f(*found);
        });
    };
    std::visit(
        Sql::Overload{
            [&](const Sql::CreateTable &c) { createTable(c); },
            [&](const Sql::DropTable &c) {
                std::ranges::for_each(c.names, [&](const Sql::Name &n) { dropTable(n); });
                if (c.cascade)
                    forgetViewsOf(c.names);
            },
            [&](const Sql::RenameTable &c) { renameTable(c.table, {}, c.newName); },
            [&](const Sql::SetTableSchema &c) { renameTable(c.table, c.newSchema, {}); },
            [&](const Sql::AddColumn &c) { withTable(c.table, [&](Schema::Table &t) { addColumn(t, c.column); }); },
            [&](const Sql::DropColumn &c) {
                withTable(c.table, [&](Schema::Table &t) { dropColumn(t, c.column); });
                if (c.cascade)
                    forgetViewsOf({c.table});
            },
            [&](const Sql::RenameColumn &c) {
                withTable(c.table, [&](Schema::Table &t) { renameColumn(t, c.column, c.newName); });
            },
            [&](const Sql::ChangeColumnType &c) {
                withColumn(c.table, c.column, [&](Schema::Column &known) { known.type = c.newType; });
            },
            [&](const Sql::SetColumnDefault &c) {
                withColumn(c.table, c.column, [&](Schema::Column &known) { known.defaultExpression = c.expression; });
            },
            [&](const Sql::SetColumnNotNull &c) {
                withColumn(c.table, c.column, [&](Schema::Column &known) { known.notNull = c.notNull; });
            },
            [&](const Sql::AlterColumn &c) {
                withColumn(c.table, c.column, [&](Schema::Column &known) { alterColumn(known, c.what); });
            },
            [&](const Sql::AddConstraint &c) {
                withTable(c.table, [&](Schema::Table &t) { addConstraint(t, c.constraint); });
            },
            [&](const Sql::ValidateConstraint &c) {
                withTable(c.table, [&](Schema::Table &t) {
                    if (Schema::Constraint *known = named(t.constraints, c.constraint))
                        known->validated = true;
                    else if (t.properties.options.contains(u"incomplete"_s))
                        t.constraints.append({.name = c.constraint, .kind = u"unknown"_s});
                });
            },
            [&](const Sql::DropConstraint &c) {
                withTable(c.table, [&](Schema::Table &t) {
                    t.constraints.removeIf([&](const Schema::Constraint &known) { return known.name == c.constraint; });
                    t.indexes.removeIf([&](const Schema::Index &index) { return index.constraint == c.constraint; });
                });
            },
            [&](const Sql::RenameConstraint &c) {
                withTable(c.table, [&](Schema::Table &t) {
                    forgetOwners();
                    if (Schema::Constraint *known = named(t.constraints, c.constraint))
                        known->name = c.newName;
                });
            },
            [&](const Sql::AlterTable &c) { alterTable(c); },
            [&](const Sql::CreateIndex &c) { createIndex(c); },
            [&](const Sql::AlterIndex &c) {
                if (c.what == "RENAME TO"_L1)
                    renameIndex(c.index, c.argument);
            },
            [&](const Sql::SetParameter &c) {
                if (c.name.compare("search_path"_L1, Qt::CaseInsensitive) == 0)
                    m_searchPath = c.value.section(u',', 0, 0).trimmed();
            },
            [&](const Sql::DropIndex &c) { dropIndexes(c); },
            [&](const Sql::RefreshMaterializedView &c) {
                if (Schema::View *view = find(m_snapshot.views, schemaOf(c.name), c.name.name))
                    view->populated = c.withData;
            },
            [&](const Sql::AttachPartition &c) {
                withTable(c.partition, [&](Schema::Table &t) {
                    t.partitionOf = Schema::qualified(schemaOf(c.table), c.table.name);
                    t.partitionBound = c.bound;
                });
            },
            [&](const Sql::DetachPartition &c) {
                withTable(c.partition, [](Schema::Table &t) {
                    t.partitionOf.clear();
                    t.partitionBound.clear();
                });
                doubt(c.partition, u"partition"_s); // it keeps what it was given as one
            },
            [&](const Sql::CreateObject &c) { createObject(c); },
            [&](const Sql::AlterObject &c) { alterObject(c); },
            [&](const Sql::DropObject &c) {
                for (const Sql::Name &name : c.names) { // DROP TEMPORARY TABLE
                    if (c.kind == Sql::ObjectKind::Other)
                        m_hidden.remove(name.name);
                }
                dropObjects(c);
            },
            [&](const Sql::AddEnumValue &c) {
                if (Schema::Type *type = find(m_snapshot.types, schemaOf(c.type), c.type.name))
                    type->labels.append(c.label);
            },
            [&](const Sql::RenameEnumValue &c) {
                if (Schema::Type *type = find(m_snapshot.types, schemaOf(c.type), c.type.name))
                    std::ranges::replace(type->labels, c.label, c.newLabel);
            },
            [](const auto &) {},
        },
        change);
    if (mySql)
        completeAsMySql(tableOf, m_snapshot.dialect, change);
}

} // namespace Lint
