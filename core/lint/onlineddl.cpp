// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/onlineddl.h"

#include "core/lint/knowntables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lint {

namespace OnlineDdlOf { // words that other files have too

namespace {

using Dialect::OnlineDdl;

std::tuple<int, bool, int> weight(const OnlineDdl &way)
{
    return {int(way.algorithm), way.rebuilds, way.lock == "EXCLUSIVE"_L1 ? 2 : way.lock == "SHARED"_L1 ? 1 : 0};
}

/// Only these can be such actions; the others need no look at the schema.
bool mayBeOnline(const Sql::Meaning &meaning)
{
    return std::ranges::any_of(meaning.changes,
                               [](const Sql::Change &change) {
                                   return Sql::isSchemaChange(change)
                                       || std::holds_alternative<Sql::Maintenance>(change);
                               })
        && !std::holds_alternative<Sql::CreateTable>(meaning.changes.first());
}

} // namespace

} // namespace OnlineDdlOf

using namespace OnlineDdlOf;

Sql::Range OnlineStatement::rangeOf(qsizetype change) const
{
    const Sql::Range own = std::visit(Sql::Overload{
                                          [](const Sql::AddColumn &c) { return c.column.range; },
                                          [](const Sql::DropColumn &c) { return c.range; },
                                          [](const Sql::ChangeColumnType &c) { return c.range; },
                                          [](const Sql::AddConstraint &c) { return c.constraint.range; },
                                          [](const Sql::DropConstraint &c) { return c.range; },
                                          [](const Sql::CreateIndex &c) { return c.range; },
                                          [](const auto &) { return Sql::Range(); },
                                      },
                                      meaning().changes.at(change));
    return place.range(own);
}

bool OnlineStatement::isAlterTable() const
{
    const QByteArray head = place.statement().sql.text.first(std::min<qsizetype>(place.statement().sql.text.size(), 5));
    return Sql::isWord(head, "ALTER");
}

void forEachOnline(const Script &script, const std::function<void(const OnlineStatement &)> &f)
{
    if (!script.dialect || !script.dialect->onlineDdl)
        return;
    KnownTables tables(script);
    for (const qsizetype i : script.asked()) {
        const Sql::Meaning &meaning = script.statements.at(i).meaning;
        if (!mayBeOnline(meaning))
            continue;
        tables.goTo(i);
        Dialect::Surroundings around{.serverVersion = script.serverVersion, .schema = &tables.snapshot()};
        for (const QString &parameter : {u"foreign_key_checks"_s, u"check_constraint_checks"_s})
            around.parameters.insert(parameter, script.replay.parameter(parameter, i));
        OnlineStatement found{.place = Place{script, i}, .table = {}};
        found.ways = script.dialect->onlineDdl(meaning, around);
        bool any = false;
        for (qsizetype change = 0; change < found.ways.size(); ++change) {
            const std::optional<Dialect::OnlineDdl> &way = found.ways.at(change);
            if (!way || (any && weight(*way) <= weight(found.worst)))
                continue;
            found.worst = *way;
            if (const Sql::Name *table = Sql::subject(meaning.changes.at(change)))
                found.table = *table;
            any = true;
        }
        if (!any || found.table.name.isEmpty() || !found.place.isUsed(found.table))
            continue;
        found.known = tables.table(found.table);
        f(found);
    }
}

QString cheapestClause(const Script &script, const Dialect::OnlineDdl &way, bool alterTable)
{
    const QString separator = alterTable ? u", "_s : u" "_s;
    const QString algorithm = u"ALGORITHM="_s + way.algorithmName();
    const bool mySql = script.dialect->id == "mysql"_L1;
    if (way.algorithm == Dialect::OnlineDdl::Algorithm::Instant && mySql)
        return algorithm;
    // MariaDB's NOCOPY came with 10.3; INSTANT needs no word about locks there either.
    if (way.algorithm == Dialect::OnlineDdl::Algorithm::Instant)
        return algorithm;
    return algorithm + separator + u"LOCK="_s + way.lock;
}

QString whoWaits(const Sql::Name &table, const Dialect::OnlineDdl &way)
{
    if (way.lock == "EXCLUSIVE"_L1)
        return QCoreApplication::translate("Lint", "nobody can read or write %1 meanwhile").arg(table.display());
    if (way.lock == "SHARED"_L1)
        return QCoreApplication::translate("Lint", "nobody can write to %1 meanwhile").arg(table.display());
    return QCoreApplication::translate("Lint", "%1 can be read and written meanwhile").arg(table.display());
}

int releaseOf(const Script &script)
{
    const bool lastOfEight = script.dialect->id == "mysql"_L1 && script.serverVersion == 80000;
    return lastOfEight ? script.dialect->assumedServerVersion : script.serverVersion;
}

QString serverName(const Script &script)
{
    const int version = script.serverVersion;
    const QString number = version % 100 == 0
        ? u"%1.%2"_s.arg(version / 10000).arg(version / 100 % 100)
        : u"%1.%2.%3"_s.arg(version / 10000).arg(version / 100 % 100).arg(version % 100);
    return script.dialect->name + u' ' + number;
}

} // namespace Lint
