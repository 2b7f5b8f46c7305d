// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json.h"

#include "core/schema/fields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Schema {

namespace {

template<typename T>
QJsonObject write(const T &value);
template<typename T>
void read(const QJsonObject &object, T &value, QString &trouble);

/// Leaves out texts and lists that are empty, so that the text stays readable.
struct Writer
{
    QJsonObject object = {};

    template<typename Field>
    void key(const char *name, const Field &field)
    {
        (*this)(name, field);
    }
    void ordered(const char *name, const QStringList &field) { (*this)(name, field); }
    void operator()(const char *name, const QString &field)
    {
        if (!field.isEmpty())
            object.insert(QLatin1StringView(name), field);
    }
    void operator()(const char *name, bool field) { object.insert(QLatin1StringView(name), field); }
    void operator()(const char *name, int field) { object.insert(QLatin1StringView(name), field); }
    void operator()(const char *name, const QStringList &field)
    {
        if (!field.isEmpty())
            object.insert(QLatin1StringView(name), QJsonArray::fromStringList(field));
    }
    void operator()(const char *name, const Options &field)
    {
        QJsonObject options;
        for (const auto &[option, value] : field.asKeyValueRange())
            options.insert(option, value);
        if (!options.isEmpty())
            object.insert(QLatin1StringView(name), options);
    }
    template<typename Item>
    void operator()(const char *name, const QList<Item> &field)
    {
        QJsonArray items;
        for (const Item &item : field)
            items.append(write(item));
        if (!items.isEmpty())
            object.insert(QLatin1StringView(name), items);
    }
};

/// Takes what is there; remembers the first place that holds something else than it should.
struct Reader
{
    const QJsonObject &object;
    QString &trouble;

    QJsonValue take(const char *name, QJsonValue::Type type)
    {
        QJsonValue value = object.value(QLatin1StringView(name));
        if (value.isUndefined() || value.type() == type)
            return value;
        if (trouble.isEmpty())
            trouble = QString::fromLatin1(name);
        return QJsonValue::Undefined;
    }
    template<typename Field>
    void key(const char *name, Field &field)
    {
        (*this)(name, field);
    }
    void ordered(const char *name, QStringList &field) { (*this)(name, field); }
    void operator()(const char *name, QString &field) { field = take(name, QJsonValue::String).toString(); }
    void operator()(const char *name, bool &field) { field = take(name, QJsonValue::Bool).toBool(field); }
    void operator()(const char *name, int &field) { field = take(name, QJsonValue::Double).toInt(); }
    void operator()(const char *name, QStringList &field)
    {
        const QJsonArray items = take(name, QJsonValue::Array).toArray();
        for (const auto &item : items)
            field.append(item.toString());
    }
    void operator()(const char *name, Options &field)
    {
        const QJsonObject options = take(name, QJsonValue::Object).toObject();
        for (auto option = options.begin(); option != options.end(); ++option)
            field.insert(option.key(), option.value().toString());
    }
    template<typename Item>
    void operator()(const char *name, QList<Item> &field)
    {
        const QJsonArray items = take(name, QJsonValue::Array).toArray();
        for (const auto &item : items) {
            if (!item.isObject() && trouble.isEmpty())
                trouble = QString::fromLatin1(name);
            field.append(Item{});
            read(item.toObject(), field.last(), trouble);
        }
    }
};

template<typename T>
QJsonObject write(const T &value)
{
    Writer writer;
    visitFields(value, writer);
    return writer.object;
}

template<typename T>
void read(const QJsonObject &object, T &value, QString &trouble)
{
    visitFields(value, Reader{object, trouble});
}

} // namespace

QJsonObject toJson(const Snapshot &snapshot)
{
    return write(snapshot);
}

Result<Snapshot> snapshotFromJson(const QJsonObject &object)
{
    Snapshot snapshot;
    QString trouble;
    read(object, snapshot, trouble);
    if (!object.contains("dialect"_L1) && trouble.isEmpty())
        trouble = u"dialect"_s;
    if (!trouble.isEmpty())
        return failure(
            QCoreApplication::translate("Schema", "This is not a snapshot: “%1” is missing or of another kind.")
                .arg(trouble));
    return snapshot;
}

QJsonArray toJson(const QList<Difference> &differences)
{
    const auto weightName = [](Weight weight) -> QString {
        switch (weight) {
        case Weight::Different:
            return u"different"_s;
        case Weight::Unavoidable:
            return u"unavoidable"_s;
        case Weight::SameMeaning:
            return u"same-meaning"_s;
        case Weight::State:
            return u"state"_s;
        }
        Q_UNREACHABLE_RETURN({});
    };
    QJsonArray array;
    for (const Difference &difference : differences) {
        QJsonObject object{{u"object"_s, difference.object},
                           {u"name"_s, difference.name},
                           {u"kind"_s, kindName(difference.kind)},
                           {u"path"_s, difference.path},
                           {u"before"_s, difference.before},
                           {u"after"_s, difference.after},
                           {u"weight"_s, weightName(difference.weight)}};
        if (!difference.explanation.isEmpty())
            object.insert(u"explanation"_s, difference.explanation);
        array.append(object);
    }
    return array;
}

} // namespace Schema
