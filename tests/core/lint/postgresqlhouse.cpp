// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresqlhouse.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Observation {

QString plain(const QString &name)
{
    return name.startsWith("public."_L1) ? name.sliced(7) : name;
}

QVariantList firstColumn(const Result<Database::Rows> &rows)
{
    QVariantList values;
    if (rows) {
        for (const QVariantList &row : rows->rows)
            values.append(row.first());
    }
    return values;
}

static std::unique_ptr<PostgreSqlHouse> &slot()
{
    static std::unique_ptr<PostgreSqlHouse> house;
    return house;
}

PostgreSqlHouse &PostgreSqlHouse::instance()
{
    if (!slot()) {
        slot() = std::make_unique<PostgreSqlHouse>();
        qAddPostRoutine([] { slot().reset(); });
    }
    return *slot();
}

bool PostgreSqlHouse::empty()
{
    if (!stands())
        return false;
    for (const auto *session : {&tool, &watcher, &other, &inTheWay}) {
        if ((*session)->inTransaction())
            std::ignore = (*session)->rollback();
        if (!(*session)->execute("DISCARD ALL"))
            return false;
        (*session)->takeNotices();
    }
    return TestPostgres::run(*watcher, R"(
        DO $$ DECLARE name text; BEGIN
            FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                EXECUTE format('DROP SCHEMA %I CASCADE', name);
            END LOOP;
            FOR name IN SELECT pubname FROM pg_publication LOOP
                EXECUTE format('DROP PUBLICATION %I', name);
            END LOOP;
            EXECUTE format('ALTER DATABASE %I RESET ALL', current_database());
            CREATE SCHEMA public;
        END $$)")
        && other->execute("SET lock_timeout = '40ms'").has_value();
}

QHash<QString, qlonglong> PostgreSqlHouse::rowCounts(const QStringList &tables)
{
    QHash<QString, qlonglong> result;
    for (const QString &table : tables) {
        if (const auto rows = watcher->execute("SELECT count(*) FROM " + table.toUtf8()))
            result.insert(table, rows->value().toLongLong());
    }
    return result;
}

QStringList PostgreSqlHouse::objects()
{
    QStringList names;
    for (const QVariant &name : firstColumn(
             watcher->execute("SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
                              "nspname !~ '^pg_' AND nspname <> 'information_schema' UNION ALL "
                              "SELECT conname FROM pg_constraint UNION ALL SELECT tgname FROM pg_trigger")))
        names.append(name.toString());
    return names;
}

PostgreSqlHouse::Files PostgreSqlHouse::files()
{
    Files result;
    const auto rows = tool->execute(
        "SELECT format('%I.%I', n.nspname, c.relname), pg_relation_filenode(c.oid)::int8 FROM pg_class c JOIN "
        "pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'm') AND n.nspname !~ '^pg_' AND n.nspname "
        "<> 'information_schema'");
    if (rows) {
        for (const QVariantList &row : rows->rows)
            result.insert(row[0].toString(), row[1].toLongLong());
    }
    return result;
}

PostgreSqlHouse::Counts PostgreSqlHouse::counts()
{
    Counts result;
    const auto rows = tool->execute("SELECT format('%I.%I', schemaname, relname), seq_tup_read, n_tup_ins + n_tup_upd "
                                    "+ n_tup_del FROM pg_stat_xact_user_tables");
    if (rows) {
        for (const QVariantList &row : rows->rows)
            result.insert(row[0].toString(), {row[1].toLongLong(), row[2].toLongLong()});
    }
    return result;
}

QStringList PostgreSqlHouse::blocked(const QStringList &tables)
{
    QStringList facts;
    const auto waits = [&](const QByteArray &statement) {
        const auto done = other->execute(statement);
        return !done && done.error().sqlState == "55P03"_L1;
    };
    for (const QString &table : tables) {
        if (waits("SELECT 1 FROM " + table.toUtf8() + " LIMIT 1"))
            facts.append(u"blocks reads "_s + plain(table));
        if (waits("DELETE FROM " + table.toUtf8() + " WHERE false"))
            facts.append(u"blocks writes "_s + plain(table));
    }
    return facts;
}

} // namespace Observation
