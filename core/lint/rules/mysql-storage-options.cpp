// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Options that a table carries for good.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_storage_options {

namespace {

bool is(const QString &value, QLatin1StringView name)
{
    return value.compare(name, Qt::CaseInsensitive) == 0;
}

/// The token behind one of these words and an equals sign; empty: not found.
Sql::Range valueOf(const Place &place, std::initializer_list<QByteArrayView> words)
{
    const Sql::Cursor cursor(place.statement().sql, place.script.dialect->lexicalRules);
    for (qsizetype at = cursor.count() - 1; at > 0; --at) {
        const QByteArrayView text = cursor.text(at);
        if (!std::ranges::any_of(words, [text](QByteArrayView word) { return Sql::isWord(text, word); }))
            continue;
        qsizetype value = at + 1;
        if (Sql::isWord(cursor.text(value), "SET")) // CHARACTER SET
            ++value;
        if (cursor.text(value) == "=")
            ++value;
        return value < cursor.count() ? cursor.range(value, value + 1) : Sql::Range();
    }
    return {};
}

struct Context
{
    const Place &place;
    Report &report;
    QStringList sets; ///< character sets that are allowed
    QStringList collations = {}; ///< collations that are allowed; empty: those of the allowed character sets
    bool temporary = false;
};

void say(const Context &context, Sql::Range range, const QString &message, const QString &help,
         const QByteArray &replacement = {})
{
    Finding &finding = context.report.add(context.place.range(range), message);
    finding.help = help;
    if (!range.isEmpty() && !replacement.isEmpty() && context.place.statement().parent < 0)
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Write %1").arg(QString::fromUtf8(replacement)),
             .edits = {edit(context.place.script, range, replacement)}});
}

void checkEngine(const Context &context, const QString &table, const QString &engine)
{
    if (is(engine, "InnoDB"_L1))
        return;
    say(context, valueOf(context.place, {"ENGINE", "TYPE"}),
        QCoreApplication::translate("Lint",
                                    "%1 is a %2 table: no rollback, no foreign keys, and perhaps no rows after a "
                                    "crash.")
            .arg(table, engine),
        QCoreApplication::translate("Lint", "Use InnoDB."), "InnoDB");
}

void checkSet(const Context &context, const QString &table, const QString &set)
{
    const QString first = set.section(u' ', 0, 0).toLower();
    if (first.isEmpty() || first == "default"_L1 || context.sets.contains(first))
        return;
    const bool three = first == "utf8"_L1 || first == "utf8mb3"_L1;
    say(context, valueOf(context.place, {"CHARSET", "CHARACTER"}),
        three ? QCoreApplication::translate("Lint",
                                            "%1 in %2 cannot hold characters beyond the first 65,536, such as "
                                            "emoji, and joins with utf8mb4 columns cannot use an index.")
                    .arg(table, first)
              : QCoreApplication::translate("Lint",
                                            "%1 is in %2: what it cannot hold is lost, and joins with columns of "
                                            "another character set cannot use an index.")
                    .arg(table, first),
        QCoreApplication::translate("Lint", "Use utf8mb4; the rule's setting charsets allows others."),
        // Another set would need another collation.
        set.contains(u' ') || !valueOf(context.place, {"COLLATE"}).isEmpty() ? QByteArray() : "utf8mb4");
}

/// The character set that a collation belongs to: that of utf8_bin is utf8. Empty: it does not say.
QString setOf(const QString &collation)
{
    const QString set = collation.section(u'_', 0, 0).toLower();
    return set == "uca1400"_L1 || set == "default"_L1 ? QString() : set;
}

/// `set`: the character set that stands beside it, which is told by itself.
void checkCollation(const Context &context, const QString &what, const QString &collation, const QString &set,
                    Sql::Range range)
{
    const bool named = context.collations.contains(collation, Qt::CaseInsensitive);
    const QString own = setOf(collation);
    if (collation.isEmpty() || own.isEmpty() || named)
        return;
    if (!context.collations.isEmpty()) {
        say(context, range,
            QCoreApplication::translate("Lint",
                                        "%1 has the collation %2, which is none of the project's: joins with "
                                        "columns of another collation cannot use an index.")
                .arg(what, collation),
            QCoreApplication::translate("Lint", "Use one of %1.").arg(context.collations.join(u", "_s)));
        return;
    }
    if (!set.isEmpty() || context.sets.contains(own))
        return;
    say(context, range,
        QCoreApplication::translate("Lint",
                                    "%1 has the collation %2, and with it the character set %3: what that "
                                    "cannot hold is lost, and joins with utf8mb4 columns cannot use an index.")
            .arg(what, collation, own),
        QCoreApplication::translate("Lint",
                                    "Use a collation of utf8mb4; the rule's settings charsets and collations "
                                    "allow others."));
}

/// CHARACTER SET and COLLATE on a column.
void checkColumn(const Context &context, const Sql::Name &table, const Sql::ColumnDefinition &column)
{
    const QString what = table.display() + u'.' + column.name;
    const QString &set = column.characterSet;
    if (!set.isEmpty() && !context.sets.contains(set))
        say(context, column.range,
            set == "utf8"_L1 || set == "utf8mb3"_L1
                ? QCoreApplication::translate("Lint",
                                              "%1 in %2 cannot hold characters beyond the first 65,536, such as "
                                              "emoji, and joins with utf8mb4 columns cannot use an index.")
                      .arg(what, set)
                : QCoreApplication::translate("Lint",
                                              "%1 is in %2: what it cannot hold is lost, and joins with columns of "
                                              "another character set cannot use an index.")
                      .arg(what, set),
            QCoreApplication::translate("Lint", "Use utf8mb4; the rule's setting charsets allows others."));
    if (column.collation != "binary"_L1)
        checkCollation(context, what, column.collation, set, column.range);
}

void checkOption(const Context &context, const QString &table, const QString &name, const QString &value)
{
    if (context.temporary)
        return;
    if (name == "ENGINE"_L1)
        checkEngine(context, table, value);
    else if (name == "CHARSET"_L1 || name == "CONVERT TO CHARACTER SET"_L1)
        checkSet(context, table, value);
    else if (name == "ROW_FORMAT"_L1 && is(value, "COMPRESSED"_L1))
        say(context, valueOf(context.place, {"ROW_FORMAT"}),
            QCoreApplication::translate("Lint",
                                        "ROW_FORMAT=COMPRESSED keeps %1 twice in memory, and every later column "
                                        "rebuilds it: INSTANT is refused.")
                .arg(table),
            QCoreApplication::translate("Lint", "Leave ROW_FORMAT away; compress pages or files where room is short."),
            // Its size of pages goes with no other.
            valueOf(context.place, {"KEY_BLOCK_SIZE"}).isEmpty() ? QByteArray("DYNAMIC") : QByteArray());
}

/// Signed halves the range, and small whole numbers run out.
void checkSerials(const Script &script, Report &report)
{
    forEachColumn(script, [&](const NewColumn &column) {
        const QString type = column.definition.type;
        const QString base = type.section(u'(', 0, 0).section(u' ', 0, 0);
        if (!column.definition.serial || type.contains("unsigned"_L1) || type.contains("zerofill"_L1))
            return;
        const bool whole = base.endsWith("int"_L1) || base == "integer"_L1;
        Finding &finding = report.add(
            column.place.range(column.definition.range),
            whole ? QCoreApplication::translate("Lint", "%1.%2 only counts up: half of a signed %3 is never used.")
                        .arg(column.table.display(), column.definition.name, base)
                  : QCoreApplication::translate("Lint", "%1.%2 counts up in a %3, which is no whole number.")
                        .arg(column.table.display(), column.definition.name, base));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Use BIGINT UNSIGNED; columns that refer to it need the same "
                                                   "type.");
        const Sql::Range range = typeRange(column);
        if (!range.isEmpty() && column.place.statement().parent < 0)
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it BIGINT UNSIGNED"),
                                  .edits = {edit(script, range, "BIGINT UNSIGNED")}});
    });
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    QStringList sets = parameters.value(u"charsets"_s).toStringList();
    if (sets.isEmpty())
        sets = {u"utf8mb4"_s, u"binary"_s};
    const QStringList collations = parameters.value(u"collations"_s).toStringList();
    const auto optionOf = [](const QStringList &options, const QString &name) {
        for (const QString &written : options) {
            if (written.section(u'=', 0, 0) == name)
                return written.section(u'=', 1);
        }
        return QString();
    };
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &table, const Place &place) {
        const Context context{place, report, sets, collations, table.temporary};
        if (!table.temporary)
            checkCollation(context, table.name.display(), optionOf(table.options, u"COLLATE"_s),
                           optionOf(table.options, u"CHARSET"_s), valueOf(place, {"COLLATE"}));
        for (const QString &written : table.options) {
            const QString name = written.section(u'=', 0, 0);
            const QString value = written.section(u'=', 1);
            checkOption(context, table.name.display(), name, value);
            if (name == "AUTO_INCREMENT"_L1 && value.toLongLong() > 1 && !table.temporary)
                say(context, valueOf(place, {"AUTO_INCREMENT"}),
                    QCoreApplication::translate("Lint",
                                                "%1 begins to count at %2, which is most often left over from a "
                                                "dump.")
                        .arg(table.name.display(), value),
                    QCoreApplication::translate("Lint", "Leave AUTO_INCREMENT= away where the number means nothing."));
        }
        const bool key = std::ranges::any_of(table.constraints,
                                             [](const Sql::Constraint &constraint) {
                                                 return constraint.kind == Sql::ConstraintKind::PrimaryKey
                                                     || constraint.kind == Sql::ConstraintKind::Unique;
                                             })
            || std::ranges::any_of(table.columns, [](const Sql::ColumnDefinition &column) {
                             return column.has(Sql::ConstraintKind::PrimaryKey)
                                 || column.has(Sql::ConstraintKind::Unique);
                         });
        if (table.partitionBy.simplified().startsWith("KEY ("_L1, Qt::CaseInsensitive) && !key)
            say(context, {},
                QCoreApplication::translate("Lint", "%1 is partitioned by key and has none: nothing keeps rows apart.")
                    .arg(table.name.display()),
                QCoreApplication::translate("Lint",
                                            "Give the table a primary key that holds the partitioning columns."));
    });
    forEach<Sql::AlterTable>(script, [&](const Sql::AlterTable &change, const Place &place) {
        const Context context{place, report, sets, collations, place.isTemporary(change.table)};
        checkOption(context, change.table.display(), change.what, change.argument);
        if (change.what == "COLLATE"_L1 && !context.temporary)
            checkCollation(context, change.table.display(), change.argument, {}, valueOf(place, {"COLLATE"}));
    });
    forEachColumn(script, [&](const NewColumn &column) {
        checkColumn({column.place, report, sets, collations}, column.table, column.definition);
    });
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (change.definition && !place.isTemporary(change.table))
            checkColumn({place, report, sets, collations}, change.table, *change.definition);
    });
    checkSerials(script, report);
}

Rule rule()
{
    return {.id = u"mysql-storage-options"_s,
            .title = QCoreApplication::translate("Lint", "Engine, character set or counter that will hurt later"),
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"prefer-bigint-primary-key"_s}, // the same column is to be BIGINT UNSIGNED
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AlterTable, Sql::ChangeColumnType>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::mysql_storage_options
