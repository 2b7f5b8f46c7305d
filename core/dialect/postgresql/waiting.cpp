// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/waiting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PostgreSql {

Result<> setLockTimeout(Database::Connection &connection, int milliseconds)
{
    if (auto set = connection.execute("SET lock_timeout = " + QByteArray::number(milliseconds)); !set)
        return failure(set.error());
    return {};
}

bool isLockTimeout(const Error &error)
{
    return error.sqlState == u"55P03";
}

static QString quotedAlways(const QString &schema, const QString &name)
{
    const auto quoted = [](QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; };
    return schema.isEmpty() ? quoted(name) : quoted(schema) + u'.' + quoted(name);
}

QString lockHolders(Database::Connection &connection, const QList<Sql::Name> &tables)
{
    if (tables.isEmpty() || connection.inTransaction())
        return {};
    QStringList places;
    QVariantList names;
    for (const Sql::Name &table : tables) {
        places.append(u"to_regclass(?)::oid"_s);
        names.append(quotedAlways(table.schema, table.name));
    }
    const auto rows = connection.query(
        u"SELECT DISTINCT a.pid, a.usename::text, a.application_name, coalesce(a.state, a.backend_type) FROM pg_locks "
        u"l "
        "JOIN pg_stat_activity a USING (pid) JOIN pg_database d ON d.oid = l.database AND d.datname = "
        "current_database() "
        "WHERE l.granted AND l.pid <> pg_backend_pid() AND l.relation IN (%1) ORDER BY 1 LIMIT 3"_s.arg(
            places.join(u", "_s)),
        names);
    QStringList holders;
    for (const QVariantList &row : rows ? rows->rows : QList<QVariantList>{}) {
        QStringList about;
        for (const QVariant &value : row.mid(1)) {
            if (!value.toString().isEmpty())
                about.append(value.toString());
        }
        holders.append(QCoreApplication::translate("PostgreSql", "process %1 (%2)")
                           .arg(row.first().toString(), about.join(u", "_s)));
    }
    return holders.join(u"; "_s);
}

QByteArray dropInvalidIndex(const QString &schema, const QString &name)
{
    return "DROP INDEX CONCURRENTLY IF EXISTS " + quotedAlways(schema, name).toUtf8();
}

} // namespace PostgreSql
