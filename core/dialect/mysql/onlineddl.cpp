// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/onlineddl.h"

#include "core/dialect/mysql/actions.h"
#include "core/dialect/mysql/lockrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Dialect::OnlineDdl;

namespace MySql {

int assumedVersion(Flavour flavour)
{
    return flavour == Flavour::MariaDb ? 100600 : 80029;
}

namespace {

/// From which release on an action that is INSTANT today is so; before, the cell for MySQL 5.7 holds.
int instantSince(const QString &row, Flavour flavour)
{
    if (flavour == Flavour::MariaDb) {
        static const QSet<QString> later = {u"co_add_first"_s,   u"co_drop"_s,    u"co_reorder"_s,
                                            u"ge_drop_stored"_s, u"co_vc_grow"_s, u"co_collate"_s};
        if (row == "ix_invisible"_L1)
            return 100600;
        if (row == "co_rename"_L1 || row == "ix_rename"_L1)
            return 100502;
        return later.contains(row) ? 100400 : 100300;
    }
    if (row == "co_add_first"_L1 || row == "co_drop"_L1 || row == "ge_drop_stored"_L1)
        return 80029;
    if (row == "co_rename"_L1 || row == "co_change_name"_L1)
        return 80028;
    if (row == "co_add_invisible"_L1 || row == "co_invisible"_L1)
        return 80023;
    return 80012;
}

/// What a server of that release does.
Way wayAt(const LockRow &row, Flavour flavour, int version)
{
    const bool mariaDb = flavour == Flavour::MariaDb;
    Way way = mariaDb ? row.mariaDb : row.mysql;
    if (!way.known)
        way = row.mysql57.known ? row.mysql57 : row.mysql;
    if (way.algorithm == OnlineDdl::Algorithm::Instant && version < instantSince(row.id, flavour) && row.mysql57.known)
        return row.mysql57;
    if (!mariaDb && version < 80000 && row.mysql57.known)
        return row.mysql57;
    // MariaDB copies online since 11.2.
    if (mariaDb && way.algorithm == OnlineDdl::Algorithm::Copy && way.spellable)
        way.lock = version >= 110200 ? way.lock : u"SHARED"_s;
    return way;
}

OnlineDdl inWords(const Action &action, const LockRow &row, Flavour flavour, int version)
{
    Way way = wayAt(row, flavour, version);
    if (action.keepsWritersOut && way.lock == "NONE"_L1)
        way.lock = u"SHARED"_s;
    return {.algorithm = way.algorithm,
            .rebuilds = way.rebuilds,
            .lock = way.lock,
            .spellable = way.spellable && action.spellable,
            .note = action.note,
            .assumed = action.assumed,
            .source = row.id};
}

bool isWorse(const OnlineDdl &a, const OnlineDdl &b)
{
    const auto weight = [](const OnlineDdl &one) {
        return std::tuple(int(one.algorithm), one.rebuilds, one.lock == "EXCLUSIVE"_L1 ? 2 : one.lock == "SHARED"_L1);
    };
    return weight(a) > weight(b);
}

} // namespace

QList<std::optional<OnlineDdl>> onlineDdl(const Sql::Meaning &meaning, const Dialect::Surroundings &surroundings,
                                          Flavour flavour)
{
    int version = surroundings.serverVersion > 0 ? surroundings.serverVersion : assumedVersion(flavour);
    if (flavour == Flavour::MySql && version == 80000) // "8.0" says no more than that: its last releases are meant
        version = assumedVersion(flavour);
    const Circumstances around{
        .surroundings = surroundings, .meaning = meaning, .flavour = flavour, .version = version};
    QList<std::optional<OnlineDdl>> result;
    result.reserve(meaning.changes.size());
    bool inPlace = false;
    for (const Sql::Change &change : meaning.changes) {
        std::optional<OnlineDdl> worst;
        for (const Action &action : actionsOf(change, around)) {
            if (const LockRow *row = lockRow(action.row)) {
                const OnlineDdl one = inWords(action, *row, flavour, version);
                if (!worst || isWorse(one, *worst))
                    worst = one;
            }
        }
        inPlace = inPlace
            || (worst && worst->algorithm != OnlineDdl::Algorithm::Instant
                && worst->algorithm != OnlineDdl::Algorithm::Copy);
        result.append(worst);
    }
    // One action that has to work in place takes the others along, and a column that is added in place is a rebuild.
    for (std::optional<OnlineDdl> &one : result) {
        if (!inPlace || !one || one->algorithm != OnlineDdl::Algorithm::Instant)
            continue;
        const LockRow *row = lockRow(one->source);
        if (row && row->mysql57.known && row->mysql57.rebuilds
            && row->mysql57.algorithm == OnlineDdl::Algorithm::InPlace) {
            one->algorithm = OnlineDdl::Algorithm::InPlace;
            one->rebuilds = true;
            one->note = QCoreApplication::translate(
                "MySql", "Beside an action that works in place, this one does too, and rebuilds the table.");
        }
    }
    return result;
}

} // namespace MySql
