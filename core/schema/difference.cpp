// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/difference.h"

#include "core/schema/attributes.h"
#include "core/schema/summary.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Schema {

namespace {
struct DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};
} // namespace

QString kindName(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return u"added"_s;
    case Difference::Kind::Removed:
        return u"removed"_s;
    case Difference::Kind::Changed:
        return u"changed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

/// Collects what two objects of the same name do not share.
class Comparison
{
public:
    explicit Comparison(QList<Difference> &differences)
        : m_differences(differences)
    {
    }

    void setObject(const QString &object, const QString &name)
    {
        m_object = object;
        m_name = name;
    }

    void add(Difference::Kind kind, const QString &path, const QString &before, const QString &after,
             Weight weight = Weight::Different, const QString &explanation = {})
    {
        m_differences.append({.kind = kind,
                              .object = m_object,
                              .name = m_name,
                              .path = path,
                              .before = before,
                              .after = after,
                              .weight = weight,
                              .explanation = explanation});
    }

    template<typename T>
    void compareAttributes(const T &before, const T &after, const QString &prefix)
    {
        const QList<Attribute> old = attributes(before);
        QHash<QString, QString> now;
        for (const Attribute &attribute : attributes(after))
            now.insert(attribute.path, attribute.value);
        for (const Attribute &attribute : old)
            compareAttribute(prefix + attribute.path, attribute.value, now.take(attribute.path));
        if (now.isEmpty())
            return;
        for (const Attribute &attribute : attributes(after)) { // again, for their order
            if (now.contains(attribute.path))
                compareAttribute(prefix + attribute.path, {}, attribute.value);
        }
    }

    /// Children by name; a name that nobody gave counts for nothing, then the content tells who is who.
    template<typename T>
    void compareChildren(const QList<T> &before, const QList<T> &after, const QString &folder)
    {
        if (before == after)
            return;
        QHash<QString, const T *> now = byKey(after);
        const QHash<QString, const T *> old = byKey(before);
        forEachKey(before, [&](const QString &key, const T &child) {
            if (const T *same = now.value(key))
                compareAttributes(child, *same, folder + u'.' + child.name + u'.');
            else
                add(Difference::Kind::Removed, folder + u'.' + child.name, summary(child), {});
        });
        forEachKey(after, [&](const QString &key, const T &child) {
            if (!old.contains(key))
                add(Difference::Kind::Added, folder + u'.' + child.name, {}, summary(child));
        });
    }

    /// Columns that stand behind others than before. What was dropped and added again stands last: those are the
    /// columns after the longest beginning that is still in the old order, and each is one difference, however many it
    /// has overtaken.
    void compareOrder(const QList<Column> &before, const QList<Column> &after, bool movable)
    {
        QHash<QString, int> ranks;
        for (const Column &column : before)
            ranks.insert(column.name, column.position);
        int last = 0;
        bool moved = false;
        for (const Column &column : after) {
            const int rank = ranks.value(column.name);
            if (rank == 0)
                continue;
            moved = moved || rank < last;
            last = rank;
            if (moved)
                add(Difference::Kind::Changed, u"columns."_s + column.name + u".position"_s, QString::number(rank),
                    QString::number(column.position), movable ? Weight::Different : Weight::Unavoidable,
                    movable ? QString()
                            : DifferenceWords::tr(
                                  "Column order: a column that was dropped and added again stands last in its table; "
                                  "only rewriting the "
                                  "table could move it."));
        }
    }

    void compareLabels(const QStringList &before, const QStringList &after)
    {
        if (before == after)
            return;
        const QSet<QString> old(before.begin(), before.end());
        const QSet<QString> now(after.begin(), after.end());
        const auto common = [](const QStringList &labels, const QSet<QString> &others) {
            QStringList kept;
            std::ranges::copy_if(labels, std::back_inserter(kept),
                                 [&](const QString &label) { return others.contains(label); });
            return kept;
        };
        if (common(before, now) != common(after, old))
            add(Difference::Kind::Changed, u"labels"_s, before.join(u", "_s), after.join(u", "_s));
        for (const QString &label : before) {
            if (!now.contains(label))
                add(Difference::Kind::Removed, u"labels."_s + label, label, {});
        }
        for (const QString &label : after) {
            if (!old.contains(label))
                add(Difference::Kind::Added, u"labels."_s + label, {}, label, Weight::Unavoidable,
                    DifferenceWords::tr(
                        "Enum value: a label that was added cannot be removed; only making the type anew could do "
                        "that."));
        }
    }

private:
    void compareAttribute(const QString &path, const QString &before, const QString &after)
    {
        if (before == after)
            return;
        const bool state = path == u"populated"_s;
        add(Difference::Kind::Changed, path, before, after, state ? Weight::State : Weight::Different,
            state ? DifferenceWords::tr("State, not schema: whether the view holds rows.") : QString());
    }

    template<typename T, typename F>
    static void forEachKey(const QList<T> &children, F &&f)
    {
        QHash<QString, int> twins;
        for (const T &child : children) {
            QString key = child.name;
            if constexpr (std::same_as<T, Constraint>) {
                if (child.generatedName) {
                    key = u"\n"_s + child.kind + u'\n' + child.definition + u'\n' + child.columns.join(u',');
                    key += u'\n' + QString::number(twins[key]++);
                }
            }
            f(key, child);
        }
    }

    template<typename T>
    static QHash<QString, const T *> byKey(const QList<T> &children)
    {
        QHash<QString, const T *> result;
        result.reserve(children.size());
        forEachKey(children, [&](const QString &key, const T &child) { result.insert(key, &child); });
        return result;
    }

    QList<Difference> &m_differences;
    QString m_object;
    QString m_name;
};

void compareContent(Comparison &comparison, const Table &before, const Table &after, bool movable)
{
    comparison.compareChildren(before.columns, after.columns, u"columns"_s);
    comparison.compareOrder(before.columns, after.columns, movable);
    comparison.compareChildren(before.constraints, after.constraints, u"constraints"_s);
    comparison.compareChildren(before.indexes, after.indexes, u"indexes"_s);
    comparison.compareChildren(before.triggers, after.triggers, u"triggers"_s);
    comparison.compareChildren(before.policies, after.policies, u"policies"_s);
}

void compareContent(Comparison &comparison, const View &before, const View &after, bool)
{
    comparison.compareChildren(before.columns, after.columns, u"columns"_s);
    comparison.compareChildren(before.indexes, after.indexes, u"indexes"_s);
    comparison.compareChildren(before.triggers, after.triggers, u"triggers"_s);
}

void compareContent(Comparison &comparison, const Type &before, const Type &after, bool)
{
    comparison.compareLabels(before.labels, after.labels);
    comparison.compareChildren(before.constraints, after.constraints, u"constraints"_s);
}

void compareContent(Comparison &, const Sequence &, const Sequence &, bool)
{
}
void compareContent(Comparison &, const Function &, const Function &, bool)
{
}
void compareContent(Comparison &, const Other &, const Other &, bool)
{
}

template<typename T>
void compareObjects(Comparison &comparison, const QList<T> &before, const QList<T> &after, bool movable)
{
    const auto key = [](const T &object) {
        // A view that became materialised is the same view changed; anything else is told apart by its kind too.
        if constexpr (std::same_as<T, Other>)
            return object.kind + u'\n' + displayName(object);
        else
            return displayName(object);
    };
    QHash<QString, const T *> now;
    now.reserve(after.size());
    for (const T &object : after)
        now.insert(key(object), &object);
    for (const T &object : before) {
        comparison.setObject(objectName(object), displayName(object));
        const T *same = now.take(key(object));
        if (!same) {
            comparison.add(Difference::Kind::Removed, {}, summary(object), {});
        } else if (!(object == *same)) {
            comparison.compareAttributes(object, *same, {});
            compareContent(comparison, object, *same, movable);
        }
    }
    for (const T &object : after) {
        if (!now.contains(key(object)))
            continue;
        comparison.setObject(objectName(object), displayName(object));
        comparison.add(Difference::Kind::Added, {}, {}, summary(object));
    }
}

} // namespace

QList<Difference> diff(const Snapshot &before, const Snapshot &after)
{
    QList<Difference> differences;
    Comparison comparison(differences);
    const bool movable = after.dialect == u"mysql"_s || after.dialect == u"mariadb"_s; // ADD COLUMN … AFTER
    compareObjects(comparison, before.tables, after.tables, movable);
    compareObjects(comparison, before.views, after.views, movable);
    compareObjects(comparison, before.sequences, after.sequences, movable);
    compareObjects(comparison, before.types, after.types, movable);
    compareObjects(comparison, before.functions, after.functions, movable);
    compareObjects(comparison, before.others, after.others, movable);
    std::ranges::stable_sort(differences, [](const Difference &a, const Difference &b) {
        return std::tie(a.object, a.name) < std::tie(b.object, b.name);
    });
    return differences;
}

} // namespace Schema
