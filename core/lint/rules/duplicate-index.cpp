// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An index that another one already is, or begins with: every write keeps both, and no query needs it.

#include "core/lint/fixes.h"
#include "core/lint/indexkeys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::duplicate_index {

namespace {

struct Found
{
    QString name;
    bool equal = false; ///< false: the other one begins with the same keys
};

/// Does `other` do all that `index` does? A unique one is never superfluous because of one that is not.
std::optional<Found> covers(const IndexKeys &other, const IndexKeys &index, const QString &name)
{
    if (other.method != index.method || other.predicate != index.predicate || !other.sureOfKeys || !index.sureOfKeys)
        return std::nullopt;
    if (other.keys == index.keys && other.included == index.included && other.unique == index.unique)
        return Found{name, true};
    const bool prefix = index.keys.size() < other.keys.size()
        && std::equal(index.keys.begin(), index.keys.end(), other.keys.begin());
    const bool ordered = index.method == "btree"_L1;
    if (prefix && ordered && !index.unique && index.predicate.isEmpty() && index.included.isEmpty())
        return Found{name, false};
    // A key serves its plain twin too.
    if (other.keys == index.keys && other.unique && !index.unique && index.included.isEmpty())
        return Found{name, true};
    return std::nullopt;
}

std::optional<Found> findTwin(const Script &script, const Schema::Table &table, const IndexKeys &index,
                              const QString &name, const QSet<QString> &dropped)
{
    for (const Schema::Constraint &constraint : table.constraints) {
        if (constraint.kind != "primary key"_L1 && constraint.kind != "unique"_L1)
            continue;
        const IndexKeys keys{.keys = constraint.columns, .method = u"btree"_s, .unique = true};
        if (!dropped.contains(constraint.name)) {
            if (const std::optional<Found> found = covers(keys, index, constraint.name))
                return found;
        }
    }
    for (const Schema::Index &other : table.indexes) {
        if (other.name == name || dropped.contains(other.name) || !other.valid)
            continue;
        if (const std::optional<Found> found = covers(keysOf(script, other), index, other.name))
            return found;
    }
    return std::nullopt;
}

/// What the script drops after all: the usual way to replace an index.
QSet<QString> droppedNames(const Script &script)
{
    QSet<QString> names;
    forEach<Sql::DropIndex>(script, [&](const Sql::DropIndex &drop, const Place &) {
        for (const Sql::Name &name : drop.names)
            names.insert(name.name);
    });
    forEach<Sql::DropConstraint>(
        script, [&](const Sql::DropConstraint &drop, const Place &) { names.insert(drop.constraint); });
    return names;
}

void reportTwice(const Place &place, const Sql::CreateIndex &index, const QString &column, Report &report)
{
    const QString name = index.name.name.isEmpty()
        ? QCoreApplication::translate("Lint", "The index on %1").arg(index.table.display())
        : index.name.name;
    Finding &finding = report.add(place.range(index.name.range),
                                  QCoreApplication::translate("Lint",
                                                              "%1 holds %2 twice: the second time finds nothing "
                                                              "that the first does not.")
                                      .arg(name, column));
    finding.help = QCoreApplication::translate("Lint", "Name each column once.");
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    const QSet<QString> dropped = droppedNames(script);
    forEach<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &index, const Place &place) {
        if (place.isTemporary(index.table))
            return;
        QSet<QString> seen;
        const IndexKeys keys = keysOf(script, place.index, index);
        for (const QString &key : keys.keys) {
            if (std::exchange(seen, seen + QSet{key}).contains(key)) {
                reportTwice(place, index, key, report);
                return;
            }
        }
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(index.table);
        if (!table
            || (index.ifNotExists && std::ranges::contains(table->indexes, index.name.name, &Schema::Index::name)))
            return;
        const std::optional<Found> twin = findTwin(script, *table, keys, index.name.name, dropped);
        if (!twin)
            return;
        Finding &finding = report.add(
            script.head(place.index),
            twin->equal ? QCoreApplication::translate("Lint",
                                                      "%1 already does what this index would: every write to %2 would "
                                                      "keep both, and no query would need the second.")
                              .arg(twin->name, index.table.display())
                        : QCoreApplication::translate("Lint",
                                                      "%1 begins with the same columns: every write to %2 would keep "
                                                      "both, and a query finds its rows by the longer one as well.")
                              .arg(twin->name, index.table.display()));
        finding.help = QCoreApplication::translate("Lint", "Leave this index away, or drop the other in this file.");
        if (!index.range.isEmpty())
            return; // a part of a longer statement
        const Sql::Range range = place.statement().sql.range;
        const bool terminated = script.source->fileText.mid(range.end, 1) == ";";
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Leave this index away"),
                              .edits = {edit(script, {range.begin, range.end + (terminated ? 1 : 0)}, {})}});
    });
}

Rule rule()
{
    return {.id = u"duplicate-index"_s,
            .title = QCoreApplication::translate("Lint", "Index that another one already is"),
            .severity = Severity::Warning,
            .onDown = false,
            .check = check};
}

} // namespace Lint::Rules::duplicate_index
