// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/attributes.h"

#include "core/schema/fields.h"

using namespace Qt::StringLiterals;

namespace Schema {

namespace {

/// Takes down every compared field as text; children (columns, indexes, …) and keys are passed over.
struct Collector
{
    QList<Attribute> list = {};

    template<typename T>
    void key(const char *, const T &)
    {
    }
    void ordered(const char *, const QStringList &) { } // of an enum: compared label by label
    void operator()(const char *name, const QString &value) { list.append({QString::fromLatin1(name), value}); }
    void operator()(const char *name, bool value)
    {
        list.append({QString::fromLatin1(name), value ? u"true"_s : u"false"_s});
    }
    void operator()(const char *name, const QStringList &value)
    {
        list.append({QString::fromLatin1(name), value.join(u", "_s)});
    }
    void operator()(const char *, const Options &options)
    {
        for (const auto &[name, value] : options.asKeyValueRange())
            list.append({name, value});
    }
    void operator()(const char *, const QList<Grant> &grants)
    {
        // One attribute for each who was granted something; the list is sorted.
        for (const Grant &grant : grants) {
            const QString path = u"grants."_s + grant.grantee;
            if (list.isEmpty() || list.last().path != path)
                list.append({path, {}});
            QString &value = list.last().value;
            value += (value.isEmpty() ? u""_s : u", "_s) + grant.privilege;
            if (grant.grantable)
                value += u" WITH GRANT OPTION"_s;
            if (!grant.grantor.isEmpty())
                value += u" BY "_s + grant.grantor;
        }
    }
    template<typename T>
    void operator()(const char *, const QList<T> &)
    {
    }
};

template<typename T>
QList<Attribute> collect(const T &value)
{
    Collector collector;
    visitFields(value, collector);
    return collector.list;
}

} // namespace

QList<Attribute> attributes(const Column &column)
{
    return collect(column);
}

QList<Attribute> attributes(const Constraint &constraint)
{
    return collect(constraint);
}

QList<Attribute> attributes(const Index &index)
{
    return collect(index);
}

QList<Attribute> attributes(const Trigger &trigger)
{
    return collect(trigger);
}

QList<Attribute> attributes(const Policy &policy)
{
    return collect(policy);
}

QList<Attribute> attributes(const Table &table)
{
    return collect(table);
}

QList<Attribute> attributes(const View &view)
{
    return collect(view);
}

QList<Attribute> attributes(const Sequence &sequence)
{
    return collect(sequence);
}

QList<Attribute> attributes(const Type &type)
{
    return collect(type);
}

QList<Attribute> attributes(const Function &function)
{
    return collect(function);
}

QList<Attribute> attributes(const Other &other)
{
    return collect(other);
}

} // namespace Schema
