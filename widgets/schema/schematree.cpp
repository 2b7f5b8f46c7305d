// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/schema/schematree.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;
using Change = SchemaNode::Change;

namespace {
struct SchematreeWords
{
    Q_DECLARE_TR_FUNCTIONS(SchemaTree)
};
} // namespace

namespace {

/// A part of an object before it is known whether it changed.
struct Part
{
    QString kind;
    QString name;
    QString detail;
    QString path; ///< as a Difference has it: "columns.email"
};

/// An object as the tree shows it.
struct Entry
{
    QString schema;
    QString name;
    QString object;
    QString detail;
    QList<Part> parts;
};

QString columnDetail(const Schema::Column &column)
{
    QStringList words = {column.type};
    if (column.notNull)
        words.append(SchematreeWords::tr("not null"));
    if (!column.defaultExpression.isEmpty())
        words.append(SchematreeWords::tr("default %1").arg(column.defaultExpression));
    if (!column.identity.isEmpty())
        words.append(SchematreeWords::tr("identity"));
    if (!column.generated.isEmpty())
        words.append(SchematreeWords::tr("generated"));
    return words.join(u" · "_s);
}

QString indexDetail(const Schema::Index &index)
{
    QStringList words;
    if (!index.method.isEmpty())
        words.append(index.method);
    words.append(u'(' + index.columns.join(u", "_s) + u')');
    if (index.unique)
        words.prepend(SchematreeWords::tr("unique"));
    if (!index.valid)
        words.append(SchematreeWords::tr("invalid"));
    return words.join(u' ');
}

void addIndexes(QList<Part> &parts, const QList<Schema::Index> &indexes)
{
    for (const Schema::Index &index : indexes) {
        if (index.constraint.isEmpty()) // the others are told as constraints
            parts.append({u"index"_s, index.name, indexDetail(index), u"indexes."_s + index.name});
    }
}

void addTriggers(QList<Part> &parts, const QList<Schema::Trigger> &triggers)
{
    for (const Schema::Trigger &trigger : triggers)
        parts.append({u"trigger"_s, trigger.name, trigger.enabled, u"triggers."_s + trigger.name});
}

Entry entry(const Schema::Table &table)
{
    Entry entry{table.schema, table.name, u"table"_s, {}, {}};
    for (const Schema::Column &column : table.columns)
        entry.parts.append({u"column"_s, column.name, columnDetail(column), u"columns."_s + column.name});
    for (const Schema::Constraint &constraint : table.constraints)
        entry.parts.append({u"constraint"_s, constraint.name,
                            constraint.definition.isEmpty() ? constraint.kind : constraint.definition,
                            u"constraints."_s + constraint.name});
    addIndexes(entry.parts, table.indexes);
    addTriggers(entry.parts, table.triggers);
    for (const Schema::Policy &policy : table.policies)
        entry.parts.append({u"policy"_s, policy.name, policy.command, u"policies."_s + policy.name});
    return entry;
}

Entry entry(const Schema::View &view)
{
    Entry entry{view.schema, view.name, view.materialized ? u"materialized view"_s : u"view"_s, {}, {}};
    for (const Schema::Column &column : view.columns)
        entry.parts.append({u"column"_s, column.name, column.type, u"columns."_s + column.name});
    addIndexes(entry.parts, view.indexes);
    addTriggers(entry.parts, view.triggers);
    return entry;
}

QList<Entry> entries(const Schema::Snapshot &snapshot)
{
    QList<Entry> all;
    for (const Schema::Table &table : snapshot.tables)
        all.append(entry(table));
    for (const Schema::View &view : snapshot.views)
        all.append(entry(view));
    for (const Schema::Sequence &sequence : snapshot.sequences)
        all.append({sequence.schema, sequence.name, u"sequence"_s, sequence.ownedBy, {}});
    for (const Schema::Type &type : snapshot.types) {
        Entry entry{type.schema, type.name, u"type"_s, type.kind, {}};
        for (const QString &label : type.labels)
            entry.parts.append({u"label"_s, label, {}, u"labels."_s + label});
        all.append(entry);
    }
    for (const Schema::Function &function : snapshot.functions)
        all.append(
            {function.schema, function.name + u'(' + function.arguments + u')', u"function"_s, function.kind, {}});
    for (const Schema::Other &other : snapshot.others)
        all.append({other.schema, other.name, other.kind, {}, {}});
    return all;
}

/// Differences by object and path, so that each node finds its own at once.
class Marks
{
public:
    explicit Marks(const QList<Schema::Difference> &differences)
    {
        for (const Schema::Difference &difference : differences) {
            const QString object = difference.name;
            if (difference.path.isEmpty()) {
                m_objects.insert(object, change(difference));
                continue;
            }
            if (!m_objects.contains(object))
                m_objects.insert(object, Change::Changed);
            const QString part = difference.path.section(u'.', 0, 1);
            const bool whole = part == difference.path;
            m_parts.insert(object + u'\n' + part, whole ? change(difference) : Change::Changed);
        }
    }
    Change object(const QString &name) const { return m_objects.value(name, Change::Same); }
    Change part(const QString &object, const QString &path) const
    {
        return m_parts.value(object + u'\n' + path, Change::Same);
    }

private:
    static Change change(const Schema::Difference &difference)
    {
        switch (difference.kind) {
        case Schema::Difference::Kind::Added:
            return Change::Added;
        case Schema::Difference::Kind::Removed:
            return Change::Removed;
        case Schema::Difference::Kind::Changed:
            return Change::Changed;
        }
        Q_UNREACHABLE_RETURN(Change::Changed);
    }
    QHash<QString, Change> m_objects;
    QHash<QString, Change> m_parts;
};

SchemaNode *addChild(SchemaNode &parent, SchemaNode node)
{
    auto owned = std::make_unique<SchemaNode>(std::move(node));
    owned->parent = &parent;
    owned->row = int(parent.children.size());
    parent.children.push_back(std::move(owned));
    return parent.children.back().get();
}

void addParts(SchemaNode &node, const Entry &now, const Entry *before, const Marks &marks)
{
    QSet<QString> seen;
    const auto add = [&](const Part &part, Change standing) {
        seen.insert(part.path);
        const Change change = node.change == Change::Added || node.change == Change::Removed ? node.change
            : standing == Change::Removed                                                    ? Change::Removed
                                          : marks.part(node.qualifiedName, part.path);
        addChild(node,
                 {.name = part.name,
                  .detail = part.detail,
                  .kind = part.kind,
                  .change = change,
                  .object = node.object,
                  .qualifiedName = node.qualifiedName});
    };
    for (const Part &part : now.parts)
        add(part, Change::Same);
    if (!before)
        return;
    for (const Part &part : before->parts) {
        if (!seen.contains(part.path))
            add(part, Change::Removed);
    }
}

} // namespace

std::unique_ptr<SchemaNode> schemaTree(const Schema::Snapshot &before, const Schema::Snapshot &after,
                                       const QList<Schema::Difference> &differences)
{
    const Marks marks(differences);
    // By schema, object kind and name; the union of both sides.
    QMap<QString, QMap<std::pair<QString, QString>, std::pair<std::optional<Entry>, std::optional<Entry>>>> all;
    for (Entry &entry : entries(before))
        all[entry.schema][{entry.object, entry.name}].first = std::move(entry);
    for (Entry &entry : entries(after))
        all[entry.schema][{entry.object, entry.name}].second = std::move(entry);

    auto root = std::make_unique<SchemaNode>();
    for (auto schema = all.cbegin(); schema != all.cend(); ++schema) {
        // SQLite has no schemas: its objects stand at the first level.
        SchemaNode *parent = schema.key().isEmpty() ? root.get()
                                                    : addChild(*root, {.name = schema.key(), .kind = u"schema"_s});
        for (const auto &[was, is] : schema.value()) {
            const Entry &shown = is ? *is : *was;
            const QString qualifiedName = Schema::qualified(shown.schema, shown.name);
            Change change = marks.object(qualifiedName);
            if (!was || !is)
                change = is ? Change::Added : Change::Removed;
            SchemaNode *node = addChild(
                *parent,
                {.name = shown.name,
                 .detail = shown.object == "table"_L1 ? shown.detail : (shown.object + u' ' + shown.detail).trimmed(),
                 .kind = shown.object,
                 .change = change,
                 .object = shown.object,
                 .qualifiedName = qualifiedName});
            addParts(*node, shown, was && is ? &*was : nullptr, marks);
            if (change != Change::Same && parent != root.get())
                parent->change = Change::Changed;
        }
    }
    return root;
}
