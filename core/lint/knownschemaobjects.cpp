// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// KnownSchema's objects that are not tables. What may be gone is forgotten: that it is there is told only where that is
// certain.
#include "core/lint/knownlists.h"
#include "core/lint/knownmysql.h"
#include "core/lint/knownschema.h"
#include "core/lint/viewcolumns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint {

static Schema::Constraint domainConstraint(const Sql::Constraint &constraint)
{
    return {.name = constraint.name, .kind = kindName(constraint.kind), .expression = constraint.expression};
}

static auto isSchema(const QString &name)
{
    return [name](const Schema::Other &other) { return other.kind == "schema"_L1 && other.name == name; };
}

bool KnownSchema::isPassing(const Sql::CreateObject &change, const QByteArray &statement)
{
    using enum Sql::ObjectKind;
    static const QRegularExpression temporary(uR"(^[^()'"]*\bTEMP(ORARY)?\s+(RECURSIVE\s+)?(VIEW|SEQUENCE)\b)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression owned(uR"(\bOWNED\s+BY\b)"_s, QRegularExpression::CaseInsensitiveOption);
    if (change.kind != View && change.kind != Sequence)
        return false;
    const QString text = QString::fromUtf8(statement);
    return temporary.match(text).hasMatch() || (change.kind == Sequence && owned.match(text).hasMatch());
}

void KnownSchema::createObject(const Sql::CreateObject &change)
{
    using Sql::ObjectKind;
    const QString schema = schemaOf(change.name);
    if (change.kind == ObjectKind::View || change.kind == ObjectKind::MaterializedView) {
        put(m_snapshot.views,
            Schema::View{.schema = schema,
                         .name = change.name.name,
                         .definition = change.body,
                         .materialized = change.kind == ObjectKind::MaterializedView,
                         .populated = change.withData});
    } else if (change.kind == ObjectKind::Enum) {
        put(m_snapshot.types,
            Schema::Type{.schema = schema, .name = change.name.name, .kind = u"enum"_s, .labels = change.labels});
    } else if (change.kind == ObjectKind::Domain) {
        Schema::Type domain{.schema = schema, .name = change.name.name, .kind = u"domain"_s, .definition = change.type};
        for (const Sql::Constraint &constraint : change.constraints)
            domain.constraints.append(domainConstraint(constraint));
        put(m_snapshot.types, std::move(domain));
    } else if (change.kind == ObjectKind::Collation) {
        m_snapshot.others.append(
            {.kind = u"collation"_s, .schema = schema, .name = change.name.name, .definition = change.body});
    } else if (change.kind == ObjectKind::Extension) {
        m_snapshot.others.append({.kind = u"extension"_s, .name = change.name.name});
    } else if (change.kind == ObjectKind::Schema) {
        if (!std::ranges::any_of(m_snapshot.others, isSchema(change.name.name)))
            m_snapshot.others.append({.kind = u"schema"_s, .name = change.name.name});
    } else if (change.kind == ObjectKind::Rule) {
        m_snapshot.others.append({.kind = u"rule"_s, .name = change.name.name});
        addToViews(change.on);
    } else if (change.kind == ObjectKind::Sequence) {
        put(m_snapshot.sequences, Schema::Sequence{.schema = schema, .name = change.name.name});
    } else if (change.kind == ObjectKind::Trigger) {
        if (Schema::Table *known = table(change.on))
            known->triggers.append({.name = change.name.name, .definition = change.body});
        addToViews(change.on);
    }
}

void KnownSchema::addToViews(const Sql::Name &name)
{
    for (Schema::View &view : m_snapshot.views) {
        if (view.name == name.name || view.schema == name.name) // GRANT … ON ALL TABLES IN SCHEMA
            view.properties.options.insert(u"incomplete"_s, u"altered"_s);
    }
}

void KnownSchema::tellHead(const Sql::CreateObject &change, const QByteArray &statement)
{
    using enum Sql::ObjectKind;
    Schema::View *view = change.kind == View || change.kind == MaterializedView
        ? find(m_snapshot.views, schemaOf(change.name), change.name.name)
        : nullptr;
    if (!view)
        return;
    if (const auto head = viewHead(statement); !head)
        view->properties.options.insert(u"incomplete"_s, u"head"_s);
    else if (!head->isEmpty())
        view->properties.options.insert(u"head"_s, *head);
}

/// A constraint that is dropped again is still taken for one: it costs more.
void KnownSchema::alterDomain(const Sql::AlterObject &change)
{
    Schema::Type *domain = find(m_snapshot.types, schemaOf(change.name), change.name.name);
    if (!domain)
        return;
    for (const Sql::Constraint &constraint : change.constraints)
        domain->constraints.append(domainConstraint(constraint));
    if (change.what == "SET NOT NULL"_L1)
        domain->constraints.append({.name = {}, .kind = u"not null"_s});
}

void KnownSchema::alterObject(const Sql::AlterObject &change)
{
    using enum Sql::ObjectKind;
    const QString newName = change.what == "RENAME TO"_L1 ? change.argument : QString();
    const QString newSchema = change.what == "SET SCHEMA"_L1 ? change.argument : QString();
    const QString schema = schemaOf(change.name);
    const QString &name = change.name.name;
    const bool moves = !newName.isEmpty() || !newSchema.isEmpty();
    if (change.kind == Schema) {
        renameSchema(name, newName);
    } else if (change.kind == Sequence) {
        if (moves)
            moveIn(m_snapshot.sequences, schema, name, newSchema, newName);
        else
            remove(m_snapshot.sequences, schema, name); // a column may own it now, and takes it along
    } else if (change.kind == View || change.kind == MaterializedView) {
        if (!moves)
            addToViews(change.name);
        moveIn(m_snapshot.views, schema, name, newSchema, newName);
    } else if (change.kind == Comment || change.kind == Privilege) {
        addToViews(change.name);
        addToViews(change.on); // of a column
    } else if (moves && (change.kind == Type || change.kind == Enum || change.kind == Domain)) {
        moveIn(m_snapshot.types, schema, name, newSchema, newName);
    } else if (change.kind == Domain) {
        alterDomain(change);
    }
}

void KnownSchema::renameSchema(const QString &name, const QString &newName)
{
    if (newName.isEmpty())
        return;
    const auto moveAll = [&](auto &list) {
        for (const auto &object : QList(list)) {
            if (object.schema == name)
                moveIn(list, name, object.name, newName, {});
        }
    };
    moveAll(m_snapshot.views);
    moveAll(m_snapshot.sequences);
    moveAll(m_snapshot.types);
    for (const Schema::Table &known : QList(m_snapshot.tables)) {
        if (known.schema == name)
            renameTable({.schema = name, .name = known.name}, newName, {});
    }
    for (Schema::Other &other : m_snapshot.others) {
        if (isSchema(name)(other))
            other.name = newName;
    }
}

void KnownSchema::dropSchema(const QString &name)
{
    const auto isIn = [&](const auto &object) { return object.schema == name; };
    m_snapshot.views.removeIf(isIn);
    m_snapshot.sequences.removeIf(isIn);
    m_snapshot.types.removeIf(isIn);
    for (const Schema::Table &known : QList(m_snapshot.tables)) {
        if (isIn(known))
            removeTable(known);
    }
    m_snapshot.others.removeIf(isSchema(name));
}

void KnownSchema::forgetViewsOf(const QList<Sql::Name> &names)
{
    QStringList words;
    for (const Sql::Name &name : names)
        words.append(name.name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_snapshot.views.removeIf([&](const Schema::View &view) {
            const bool uses = view.definition.contains(words.at(i), Qt::CaseInsensitive);
            if (uses)
                words.append(view.name);
            return uses;
        });
    }
}

void KnownSchema::dropObjects(const Sql::DropObject &change)
{
    using enum Sql::ObjectKind;
    for (const Sql::Name &name : change.names) {
        if (change.kind == Trigger) {
            for (Schema::Table &known : m_snapshot.tables)
                known.triggers.removeIf([&](const Schema::Trigger &trigger) { return trigger.name == name.name; });
        } else if (change.kind == View || change.kind == MaterializedView) {
            remove(m_snapshot.views, schemaOf(name), name.name);
        } else if (change.kind == Sequence) {
            remove(m_snapshot.sequences, schemaOf(name), name.name);
        } else if (change.kind == Schema || (change.kind == Database && m_dialect && isMySqlFamily(m_dialect->id))) {
            dropSchema(name.name);
        } else if (change.kind == Type || change.kind == Enum || change.kind == Domain) {
            remove(m_snapshot.types, schemaOf(name), name.name);
        }
    }
    if (change.cascade)
        forgetViewsOf(change.names);
}

} // namespace Lint
