// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/replay.h"

#include "core/lint/expressions.h"
#include "core/lint/ledger.h"

using namespace Qt::StringLiterals;

namespace Lint {

Replay::Replay(const Dialect::Dialect *dialect, const Schema::Snapshot *schema)
    : m_dialect(dialect)
    , m_schema(schema)
    , m_folds(dialect && dialect->id == "sqlite"_L1)
{
}

/// SQLite looks into temp first, then into main, then into the attached databases.
QString Replay::schemaAround(const QString &name, qsizetype at) const
{
    const auto found = m_relations.constFind(folded(name));
    if (found == m_relations.constEnd())
        return {};
    const auto stands = [&](const Relation &relation) {
        const Event *event = last(relation.events, at);
        return event && event->state != State::Gone;
    };
    const auto temporary = std::ranges::find(*found, u"temp"_s, &Relation::schema);
    if (temporary != found->end() && stands(*temporary))
        return u"temp"_s;
    const auto own = std::ranges::find(*found, QString(), &Relation::schema);
    if ((own != found->end() && stands(*own)) || (m_schema && m_schema->table(name)))
        return {};
    const auto attached = std::ranges::find_if(*found, stands);
    return attached == found->end() ? QString() : attached->schema;
}

QString Replay::schemaOf(const Sql::Name &name, qsizetype at) const
{
    if (m_aside && name.schema.isEmpty() && !name.inDefault)
        return schemaAround(name.name, at);
    QString schema = name.schema;
    if (schema.isEmpty() && m_dialect) {
        schema = m_dialect->defaultSchema;
        if (!schema.isEmpty() && !m_parameters.isEmpty() && m_parameters.contains(u"search_path"_s)) {
            const QString path = parameter(u"search_path"_s, at).section(u',', 0, 0).trimmed();
            if (!path.isEmpty())
                schema = path;
        }
    }
    return folded(schema);
}

const Replay::Relation *Replay::find(const Sql::Name &name, qsizetype at) const
{
    const auto found = m_relations.constFind(folded(name.name));
    if (found == m_relations.constEnd())
        return nullptr;
    const auto relation = std::ranges::find(*found, schemaOf(name, at), &Relation::schema);
    return relation == found->end() ? nullptr : &*relation;
}

Replay::Relation &Replay::relation(const Sql::Name &name)
{
    const QString schema = schemaOf(name, m_at);
    QList<Relation> &relations = m_relations[folded(name.name)];
    for (Relation &relation : relations) {
        if (relation.schema == schema)
            return relation;
    }
    relations.append({.schema = schema});
    return relations.last();
}

QString Replay::key(const Sql::Name &name, qsizetype at) const
{
    return Schema::qualified(schemaOf(name, at), folded(name.name));
}

Sql::Name Replay::qualified(Sql::Name name, qsizetype at) const
{
    name.schema = schemaOf(name, at);
    return name;
}

Replay::Column Replay::column(const Sql::Name &table, const QString &name, qsizetype at) const
{
    // Only PostgreSQL tells columns of another case apart.
    const bool exact = !m_dialect || m_dialect->id == "postgresql"_L1;
    return {schemaOf(table, at), folded(table.name), exact ? name : name.toLower()};
}

const Replay::Event *Replay::last(const Events &events, qsizetype at)
{
    const auto after = std::ranges::lower_bound(events, at, {}, &Event::statement);
    return after == events.begin() ? nullptr : &*std::prev(after);
}

const Replay::Event *Replay::lastOfColumn(const Sql::Name &table, const QString &name, qsizetype at) const
{
    if (m_columns.isEmpty())
        return nullptr;
    const auto found = m_columns.constFind(column(table, name, at));
    return found == m_columns.constEnd() ? nullptr : last(*found, at);
}

void Replay::note(Events &events, State state, const QString &type) const
{
    events.append({.statement = m_at, .state = state, .type = type});
}

bool Replay::isNew(const Sql::Name &relation, qsizetype at) const
{
    return known(relation, at).state != State::Gone;
}

Replay::Known Replay::known(const Sql::Name &relation, qsizetype at) const
{
    if (m_relations.isEmpty())
        return {};
    for (const Answer &answer : m_answers) {
        if (answer.at == at && answer.name == relation.name && answer.schema == relation.schema
            && answer.inDefault == relation.inDefault)
            return answer.known;
    }
    const Known known = lookUp(relation, at);
    m_answers[m_oldestAnswer] = {
        .at = at, .schema = relation.schema, .name = relation.name, .inDefault = relation.inDefault, .known = known};
    m_oldestAnswer = (m_oldestAnswer + 1) % m_answers.size();
    return known;
}

Replay::Known Replay::lookUp(const Sql::Name &name, qsizetype at) const
{
    const Relation *relation = find(name, at);
    const Event *event = relation ? last(relation->events, at) : nullptr;
    if (!event)
        return {};
    return {.state = event->state,
            .filledBefore = relation->filledIn && at < m_transactions.size()
                && *relation->filledIn < m_transactions.at(at)};
}

bool Replay::isUnused(const Sql::Name &relation, qsizetype at) const
{
    return isNew(relation, at) && (isTemporary(relation, at) || !isUsed(relation, at));
}

bool Replay::isUsed(const Sql::Name &relation, qsizetype at) const
{
    if (relation.schema == "pg_temp"_L1 || relation.schema == "temp"_L1)
        return false;
    const Known found = known(relation, at);
    return found.state == State::Gone || (found.state == State::New && found.filledBefore);
}

bool Replay::isTemporary(const Sql::Name &relation, qsizetype at) const
{
    if (relation.schema == "pg_temp"_L1 || relation.schema == "temp"_L1)
        return true;
    return known(relation, at).state == State::NewTemporary;
}

bool Replay::isNewColumn(const Sql::Name &table, const QString &name, qsizetype at) const
{
    const Event *event = lastOfColumn(table, name, at);
    return event && event->state == State::New;
}

QString Replay::columnType(const Sql::Name &table, const QString &name, qsizetype at) const
{
    const Event *event = lastOfColumn(table, name, at);
    return event ? event->type : QString();
}

const Sql::CreateIndex *Replay::index(const Sql::Name &index, qsizetype at) const
{
    const auto found = m_indexes.constFind(index.name);
    if (found == m_indexes.constEnd())
        return nullptr;
    for (const auto &[statement, created] : *found) {
        if (statement < at)
            return &created;
    }
    return nullptr;
}

/// Has it the name, its own or the one that the server gives it?
static bool isNamed(const Sql::Constraint &constraint, const Sql::Name &table, const QString &name)
{
    if (!constraint.name.isEmpty())
        return constraint.name == name;
    Sql::Constraint unnamed = constraint;
    if (unnamed.kind == Sql::ConstraintKind::Check) {
        unnamed.columns = mentions(unnamed.expression);
        if (unnamed.columns.size() > 1)
            unnamed.columns.clear();
    }
    return chosenName(table.name, unnamed) == name;
}

QList<AddedConstraint> Replay::constraints(const Sql::Name &table, qsizetype at) const
{
    QList<AddedConstraint> before;
    const Relation *relation = find(table, at);
    if (!relation)
        return before;
    for (const AddedConstraint &added : relation->constraints) {
        if (added.statement < at && added.isThere(at))
            before.append(added);
    }
    return before;
}

std::optional<AddedConstraint> Replay::constraint(const Sql::Name &table, const QString &name, qsizetype until) const
{
    const Relation *relation = find(table, until);
    if (!relation)
        return std::nullopt;
    for (const AddedConstraint &added : relation->constraints) {
        if (added.statement <= until && added.isThere(until) && isNamed(added.constraint, table, name))
            return added;
    }
    return std::nullopt;
}

QString Replay::parameter(const QString &name, qsizetype at) const
{
    const auto found = m_parameters.constFind(name.toLower());
    if (found == m_parameters.constEnd() || at <= 0)
        return {};
    const int transaction = at < m_transactions.size() ? m_transactions.at(at) : -1;
    for (auto setting = found->crbegin(); setting != found->crend(); ++setting) {
        if (setting->statement < at && (!setting->local || setting->transaction == transaction))
            return setting->value;
    }
    return {};
}

qsizetype Replay::parameterStatement(const QString &name, qsizetype at) const
{
    const auto found = m_parameters.constFind(name.toLower());
    if (found == m_parameters.constEnd())
        return -1;
    const auto after = std::ranges::lower_bound(*found, at, {}, &Setting::statement);
    return after == found->begin() ? -1 : std::prev(after)->statement;
}

void Replay::create(const Sql::Name &name, bool ifNotExists, bool temporary)
{
    // IF NOT EXISTS makes nothing where the schema is known to have it already.
    if (ifNotExists && m_schema && (m_schema->table(name.name, name.schema) || m_schema->view(name.name, name.schema)))
        return;
    m_aside = m_aside || (m_folds && !name.schema.isEmpty());
    const bool isTemporaryNow = temporary || isTemporary(name, m_at);
    note(relation(name).events, isTemporaryNow ? State::NewTemporary : State::New);
}

void Replay::drop(const QList<Sql::Name> &names)
{
    for (const Sql::Name &name : names)
        note(relation(name).events, State::Gone);
}

void Replay::rename(const Sql::Name &name, const QString &newName, const QString &newSchema)
{
    Sql::Name after = m_aside ? qualified(name, m_at) : name;
    after.inDefault = m_aside && after.schema.isEmpty();
    if (!newName.isEmpty())
        after.name = newName;
    if (!newSchema.isEmpty())
        after.schema = newSchema;
    const Relation old = relation(name);
    Relation &renamed = relation(after);
    note(renamed.events, known(name, m_at).state); // an old table under a new name is not new
    if (old.filledIn)
        renamed.filledIn = old.filledIn;
    if (!old.constraints.isEmpty())
        renamed.constraints = old.constraints;
    note(relation(name).events, State::Gone);
}

/// Its own, or the one that PostgreSQL gives an index of columns.
static QString indexName(const Sql::CreateIndex &created)
{
    if (!created.name.name.isEmpty())
        return created.name.name;
    return (QStringList{created.table.name} + created.columns + created.included).join(u'_') + u"_idx"_s;
}

void Replay::apply(const Statement &statement)
{
    m_transactions.append(statement.transaction);
    for (const Sql::Change &change : statement.meaning.changes)
        apply(change, statement);
    ++m_at;
    m_answers = {};
}

void Replay::apply(const Sql::Change &change, const Statement &statement)
{
    std::visit(
        Sql::Overload{
            // What a condition or a handler guards is made where it is not there yet.
            [&](const Sql::CreateTable &c) {
                create(c.name, c.ifNotExists || statement.conditional || statement.guarded, c.temporary);
            },
            [&](const Sql::DropTable &c) { drop(c.names); },
            [&](const Sql::RenameTable &c) { rename(c.table, c.newName); },
            [&](const Sql::SetTableSchema &c) { rename(c.table, {}, c.newSchema); },
            [&](const Sql::AddColumn &c) {
                const Schema::Table *table = c.ifNotExists && m_schema ? m_schema->table(c.table.name, c.table.schema)
                                                                       : nullptr;
                if (!table || !table->column(c.column.name))
                    note(m_columns[column(c.table, c.column.name, m_at)], State::New, c.column.type);
            },
            [&](const Sql::DropColumn &c) { note(m_columns[column(c.table, c.column, m_at)], State::Gone); },
            [&](const Sql::RenameColumn &c) {
                const Event *event = lastOfColumn(c.table, c.column, m_at);
                const State state = event ? event->state : State::Gone;
                const Schema::Table *table = !event && m_schema ? m_schema->table(c.table.name, c.table.schema)
                                                                : nullptr;
                const Schema::Column *known = table ? table->column(c.column) : nullptr;
                const QString type = event ? event->type : known ? known->type : QString();
                note(m_columns[column(c.table, c.newName, m_at)], state, type);
                note(m_columns[column(c.table, c.column, m_at)], State::Gone);
            },
            [&](const Sql::ChangeColumnType &c) {
                const State state = isNewColumn(c.table, c.column, m_at) ? State::New : State::Gone;
                note(m_columns[column(c.table, c.column, m_at)], state, c.newType);
            },
            [&](const Sql::AddConstraint &c) {
                relation(c.table).constraints.append({.constraint = c.constraint, .statement = m_at});
            },
            [&](const Sql::ValidateConstraint &c) {
                for (AddedConstraint &added : relation(c.table).constraints) {
                    if (isNamed(added.constraint, c.table, c.constraint))
                        added.validatedBy = m_at;
                }
            },
            [&](const Sql::DropConstraint &c) {
                for (AddedConstraint &added : relation(c.table).constraints) {
                    if (added.droppedBy < 0 && isNamed(added.constraint, c.table, c.constraint))
                        added.droppedBy = m_at;
                }
            },
            [&](const Sql::CreateIndex &c) { m_indexes[indexName(c)].append({m_at, c}); },
            [&](const Sql::CreateObject &c) {
                using Sql::ObjectKind;
                const bool relation = c.kind == ObjectKind::View || c.kind == ObjectKind::MaterializedView
                    || c.kind == ObjectKind::Enum || c.kind == ObjectKind::Domain || c.kind == ObjectKind::Type
                    || c.kind == ObjectKind::Sequence || c.kind == ObjectKind::ForeignTable;
                if (relation && !c.orReplace)
                    create(c.name, c.ifNotExists, false);
            },
            [&](const Sql::DropObject &c) { drop(c.names); },
            [&](const Sql::ChangeRows &c) {
                if (c.verb == Sql::RowVerb::Copy || (c.verb == Sql::RowVerb::Insert && c.fromQuery))
                    relation(c.table).filledIn = statement.transaction;
            },
            [&](const Sql::SetParameter &c) {
                if (c.local && !statement.inTransaction)
                    return; // SET LOCAL outside a transaction does nothing
                if (c.name == "ALL"_L1 && c.value.isEmpty()) { // RESET ALL
                    for (QList<Setting> &settings : m_parameters)
                        settings.append({.statement = m_at, .local = false, .transaction = statement.transaction});
                    return;
                }
                m_parameters[c.name.toLower()].append(
                    {.statement = m_at, .value = c.value, .local = c.local, .transaction = statement.transaction});
            },
            [&](const Sql::TransactionControl &c) {
                if (c.verb == Sql::TransactionVerb::Rollback && m_dialect && m_dialect->id == "postgresql"_L1)
                    undoSettings(statement.transaction);
            },
            [](const auto &) {},
        },
        change);
}

/// ROLLBACK takes back what SET has set in the transaction.
void Replay::undoSettings(int transaction)
{
    for (QList<Setting> &settings : m_parameters) {
        if (settings.last().local || settings.last().transaction != transaction)
            continue;
        const auto before = std::find_if(settings.crbegin(), settings.crend(), [&](const Setting &setting) {
            return !setting.local && setting.transaction != transaction;
        });
        const QString value = before == settings.crend() ? QString() : before->value;
        settings.append({.statement = m_at, .value = value, .local = false, .transaction = transaction});
    }
}

} // namespace Lint
