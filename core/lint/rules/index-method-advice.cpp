// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of index that do less, or cost more, than another kind for the same column.

#include "core/lint/fixes.h"
#include "core/lint/indexkeys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::index_method_advice {

namespace {

struct One
{
    const Sql::CreateIndex &index;
    Place place;
    const Schema::Table *table; ///< null: not known
    Report &report;

    Sql::Range range() const { return index.range.isEmpty() ? place.script.head(place.index) : index.range; }
    QString type(qsizetype column) const
    {
        const QString name = index.columns.value(column);
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const auto *create = std::get_if<Sql::CreateTable>(&change); // the index stands in it
            for (const Sql::ColumnDefinition &own : create ? create->columns : QList<Sql::ColumnDefinition>()) {
                if (own.name.compare(name, Qt::CaseInsensitive) == 0)
                    return own.type;
            }
        }
        const Schema::Column *known = table ? table->column(name) : nullptr;
        const QString told = place.columnType(index.table, name);
        return known && told.isEmpty() ? known->type : told;
    }
    void say(const QString &message, const QString &help, Severity severity = Severity::Info) const
    {
        report.add(range(), message, severity).help = help;
    }
};

void checkHash(const One &one)
{
    static constexpr int safeHash = 100000; // before PostgreSQL 10 no write-ahead log knew of a hash index
    const bool unsafe = one.place.script.serverVersion > 0 && one.place.script.serverVersion < safeHash;
    one.say(unsafe ? QCoreApplication::translate("Lint",
                                                 "This server does not log hash indexes: after a crash, and on "
                                                 "every standby, it answers wrongly.")
                   : QCoreApplication::translate("Lint",
                                                 "A hash index finds by = only: it orders nothing, is never "
                                                 "unique and serves no index-only scan."),
            QCoreApplication::translate("Lint", "Use a plain index, unless the keys are long texts."),
            unsafe ? Severity::Error : Severity::Info);
}

void checkJsonb(const One &one)
{
    if (one.index.columns.size() != 1 || typeName(one.type(0)).base != "jsonb"_L1)
        return;
    const IndexKeys keys = keysOf(one.place.script, one.place.index, one.index);
    if (keys.keys.value(0).contains(u' '))
        return; // an operator class is chosen
    Finding &finding = one.report.add(
        one.range(),
        QCoreApplication::translate("Lint",
                                    "Without an operator class this index also holds every key of the documents "
                                    "in %1, for the operators ?, ?| and ?&.")
            .arg(one.index.columns.first()),
        Severity::Info);
    finding.help = QCoreApplication::translate(
        "Lint", "Where queries use @> only, jsonb_path_ops makes it smaller and faster.");
    const Sql::Range close = one.place.script.isPostgresql() ? wordIn(one.place.script, one.place.index, "USING")
                                                             : Sql::Range();
    const Sql::Range column = wordIn(one.place.script, one.place.index, one.index.columns.first().toUtf8(), close.end);
    if (!column.isEmpty())
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Use jsonb_path_ops"),
                              .edits = {insertion(one.place.script, column.end, " jsonb_path_ops")}});
}

void checkGeometry(const One &one)
{
    const QString base = typeName(one.type(0)).base;
    static const QStringList shapes = {u"geometry"_s, u"geography"_s, u"point"_s, u"box"_s, u"polygon"_s, u"circle"_s};
    if (shapes.contains(base))
        one.say(QCoreApplication::translate("Lint", "A plain index on %1 orders shapes and finds none by place.")
                    .arg(one.index.columns.first()),
                QCoreApplication::translate("Lint", "Write USING gist."));
}

/// pgvector: both kinds need to know how many, and memory while they are built.
void checkVector(const One &one)
{
    const bool lists = one.place.statement().sql.text.toLower().contains("lists");
    if (one.index.method == "ivfflat"_L1)
        one.say(lists ? QCoreApplication::translate("Lint",
                                                    "An ivfflat index learns its lists from the rows of this "
                                                    "moment: over an empty or growing table it finds badly.")
                      : QCoreApplication::translate("Lint",
                                                    "An ivfflat index of 100 lists, as it is without WITH (lists = "
                                                    "…), suits about 100,000 rows."),
                QCoreApplication::translate("Lint", "Use hnsw, or build it after the rows are there."));
    else if (one.place.script.replay.parameter(u"maintenance_work_mem"_s, one.place.index).isEmpty())
        one.say(QCoreApplication::translate("Lint",
                                            "The build of an hnsw index becomes many times slower when its graph "
                                            "does not fit into maintenance_work_mem."),
                QCoreApplication::translate("Lint", "Set maintenance_work_mem before it."));
}

/// MySQL keeps TEXT and BLOB apart from the row, and asks how much of them an index holds. MariaDB takes what fits, and
/// gives a unique index a hash of the whole; asked of 11.8.
void checkText(const Place &place, const MadeKey &key, const KnownTables &tables, Report &report)
{
    if (!key.method.isEmpty() && key.method != "btree"_L1)
        return;
    const bool mariaDb = place.script.dialect->id == "mariadb"_L1;
    const Schema::Table *table = tables.table(key.table);
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const QString &column = key.columns.at(i);
        const Sql::ColumnDefinition *made = columnMade(place.statement(), key.table, column);
        const Schema::Column *known = table ? table->column(column) : nullptr;
        const QString base = typeName(made ? made->type : known ? known->type : QString()).base;
        const bool isLong = base.endsWith("text"_L1) || base.endsWith("blob"_L1) || base == "json"_L1;
        if (!isLong || key.prefixLengths.value(i) > 0 || (mariaDb && key.unique && !key.primary))
            continue;
        const bool cut = mariaDb && !key.primary && key.columns.size() == 1;
        Finding &finding = report.add(
            key.range.isEmpty() ? place.script.head(place.index) : key.range,
            cut ? QCoreApplication::translate("Lint",
                                              "Of %1, which is a %2, the index holds as many bytes as fit (3072): the "
                                              "server chooses, and says so in a note.")
                      .arg(column, base)
                : QCoreApplication::translate("Lint", "The server refuses an index on the whole of %1, which is a %2.")
                      .arg(column, base),
            cut ? Severity::Info : Severity::Error);
        finding.help = QCoreApplication::translate("Lint", "Write how many characters of it the index holds: %1(64).")
                           .arg(column);
        if (base == "json"_L1)
            finding.help = QCoreApplication::translate("Lint",
                                                       "Index a generated column that takes the value out of it.");
    }
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    if (!script.isPostgresql()) {
        for (const qsizetype i : script.asked()) {
            const QList<MadeKey> keys = keysMade(script, i);
            if (!keys.isEmpty())
                tables.goTo(i);
            for (const MadeKey &key : keys)
                checkText({script, i}, key, tables, report);
        }
        return;
    }
    forEach<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &index, const Place &place) {
        tables.goTo(place.index);
        const One one{index, place, tables.table(index.table), report};
        if (index.method == "hash"_L1) {
            checkHash(one);
        } else if (index.method == "gin"_L1) {
            checkJsonb(one);
        } else if (index.method == "ivfflat"_L1 || index.method == "hnsw"_L1) {
            checkVector(one);
        } else if (index.method.isEmpty() || index.method == "btree"_L1) {
            checkGeometry(one);
        }
    });
}

Rule rule()
{
    return {.id = u"index-method-advice"_s,
            .title = QCoreApplication::translate("Lint", "Kind of index"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .onDown = false,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::index_method_advice
