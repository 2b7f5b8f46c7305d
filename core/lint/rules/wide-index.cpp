// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth column of an index seldom finds anything that the first three did not, and every write pays for it.

#include "core/dialect/mysql/types.h"
#include "core/lint/indexkeys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::wide_index {

static constexpr int usualColumns = 3;
static constexpr int usualIndexes = 10;

/// More than any server of the dialect takes: PostgreSQL 32 (INDEX_MAX_KEYS), MySQL and MariaDB 16 and 32.
static int hardLimit(const Script &script)
{
    if (script.isSqlite())
        return 2000; // SQLITE_MAX_COLUMN
    return script.dialect->id == "mysql"_L1 ? 16 : 32; // MariaDB 32 since 10.5
}

static void checkNumber(const Schema::Table *table, const MadeKey &key, const Place &place, int most, Report &report)
{
    if (!table || table->indexes.size() < most || !report.isFirst(table->name))
        return;
    report.add(
        place.script.head(place.index),
        QCoreApplication::translate("Lint", "%1 has %2 indexes already: every row written goes into each of them.")
            .arg(key.table.display())
            .arg(table->indexes.size()),
        Severity::Info);
}

/// The character set of a column, where something states it.
static QString statedSet(const Place &place, const MadeKey &key, const Sql::ColumnDefinition *made,
                         const Schema::Table *table)
{
    if (made && !made->characterSet.isEmpty())
        return made->characterSet;
    if (made && made->collation.contains(u'_'))
        return made->collation.section(u'_', 0, 0);
    for (const Sql::Change &change : place.statement().meaning.changes) {
        const auto *create = std::get_if<Sql::CreateTable>(&change);
        for (const QString &option : create && create->name == key.table ? create->options : QStringList()) {
            if (option.startsWith("CHARSET="_L1))
                return option.sliced(8);
        }
    }
    return table ? table->properties.options.value(u"charset"_s) : QString();
}

/// How many bytes of texts InnoDB's key holds at most, and whether all character sets are stated.
static std::pair<int, bool> bytesOf(const Place &place, const MadeKey &key, const Schema::Table *table)
{
    int bytes = 0;
    bool stated = true;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const QString &name = key.columns.at(i);
        const Sql::ColumnDefinition *made = columnMade(place.statement(), key.table, name);
        const Schema::Column *known = table ? table->column(name) : nullptr;
        const TypeName type = typeName(made ? made->type : known ? known->type : QString());
        const bool binary = type.base.endsWith("binary"_L1) || type.base.endsWith("blob"_L1);
        const bool text = type.base.endsWith("char"_L1) || type.base.endsWith("text"_L1);
        if (!binary && !text)
            continue;
        const int prefix = key.prefixLengths.value(i);
        const int length = prefix > 0 ? prefix : type.modifiers.value(0);
        QString set = statedSet(place, key, made, table);
        if (set.isEmpty() && known && !made)
            set = known->options.value(u"character set"_s);
        stated = stated && (binary || !set.isEmpty());
        bytes += length * (binary ? 1 : MySql::bytesPerCharacter(set));
    }
    return {bytes, stated};
}

static void checkBytes(const Place &place, const MadeKey &key, const Schema::Table *table, Report &report)
{
    static constexpr int mostBytes = 3072;
    const Script &script = place.script;
    const bool mariaDb = script.dialect->id == "mariadb"_L1;
    if (!key.method.isEmpty() && key.method != "btree"_L1)
        return;
    // MariaDB cuts an index on one column, and makes a hash of a unique one; asked of 11.8.
    if (mariaDb && !key.primary && (key.unique || key.columns.size() == 1))
        return;
    const auto [bytes, stated] = bytesOf(place, key, table);
    if (bytes <= mostBytes)
        return;
    // Since 8.0 utf8mb4 is what a MySQL table has where nothing is said.
    const bool sure = stated || (!mariaDb && script.serverVersion >= 80000);
    QString message = QCoreApplication::translate(
                          "Lint",
                          "The server refuses a key of %1 bytes: it takes %2, and a character of "
                          "utf8mb4 counts four.")
                          .arg(bytes)
                          .arg(mostBytes);
    if (!sure)
        message += u' ' + QCoreApplication::translate("Lint", "The character set is not stated; utf8mb4 is assumed.");
    report
        .add(key.range.isEmpty() ? script.head(place.index) : key.range, message,
             sure ? Severity::Error : Severity::Info)
        .help = QCoreApplication::translate("Lint", "Index the beginning of the longest column: name(100).");
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    KnownTables tables(script);
    for (const qsizetype i : script.asked()) {
        const Place place{script, i};
        const QList<MadeKey> keys = keysMade(script, i);
        if (keys.isEmpty())
            continue;
        const int most = parameters.value(u"columns"_s, usualColumns).toInt();
        const int mostIndexes = parameters.value(u"indexes"_s, usualIndexes).toInt();
        tables.goTo(i);
        for (const MadeKey &key : keys) {
            const Schema::Table *table = tables.table(key.table);
            const auto range = [&] { return key.range.isEmpty() ? script.head(i) : key.range; };
            if (!key.primary)
                checkNumber(table, key, place, mostIndexes, report);
            const bool otherKind = key.method == "gin"_L1 || key.method == "bloom"_L1 || key.method == "brin"_L1
                || key.method == "fulltext"_L1;
            if (key.columns.size() > hardLimit(script)) {
                report.add(
                    range(),
                    QCoreApplication::translate("Lint", "The server refuses an index of %1 columns: it takes %2.")
                        .arg(key.columns.size())
                        .arg(hardLimit(script)),
                    Severity::Error);
                continue;
            }
            if (!script.isPostgresql() && !script.isSqlite())
                checkBytes(place, key, table, report);
            if (key.columns.size() <= most || key.unique || otherKind)
                continue;
            Finding &finding = report.add(
                range(),
                QCoreApplication::translate("Lint",
                                            "The index on %1 has %2 columns: its later ones rarely find more, and each "
                                            "write and page of cache carries them.")
                    .arg(key.table.display())
                    .arg(key.columns.size()));
            finding.help = QCoreApplication::translate(
                "Lint", "Keep the columns that most queries compare with =, the most selective first.");
        }
    }
}

Rule rule()
{
    return {.id = u"wide-index"_s,
            .title = QCoreApplication::translate("Lint", "Index of many columns"),
            .severity = Severity::Info,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint, Sql::CreateIndex>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::wide_index
