// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What no down script can bring back, in a migration that does not say so: a rollback then "works" and the rows are
// gone.

#include "core/lint/fixes.h"
#include "core/lint/mirror.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::irreversible_operation_unmarked {

namespace {

struct Lost
{
    QString what; ///< translated
    Sql::Name table = {};
    QString column = {}; ///< empty: the whole table
    bool copyable = false; ///< a copy could be kept
};

bool mentions(const Statement &statement, const QString &word)
{
    const QString text = QString::fromUtf8(statement.sql.text);
    const auto isPart = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == u'_');
    };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (!isPart(at - 1) && !isPart(at + word.size()))
            return true;
    }
    return false;
}

/// The statements that copy rows aside: into a table that this script makes, or into another column.
struct Copies
{
    QHash<QString, QList<qsizetype>> intoNew; ///< by the plain name of each table that a copying statement reads
    QList<qsizetype> unclear; ///< copies whose sources the parser does not tell

    explicit Copies(const Script &script)
    {
        for (qsizetype i = 0; i < script.statements.size(); ++i) {
            for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
                const auto *created = std::get_if<Sql::CreateTable>(&change);
                const auto *rows = std::get_if<Sql::ChangeRows>(&change);
                if (created && created->asQuery) {
                    if (created->reads.isEmpty())
                        unclear.append(i);
                    for (const Sql::Name &name : created->reads)
                        intoNew[name.name].append(i);
                } else if (rows && rows->verb == Sql::RowVerb::Insert && rows->fromQuery
                           && script.replay.isNew(rows->table, i)) {
                    unclear.append(i);
                }
            }
        }
    }
};

bool isKept(const Script &script, const Copies &copies, const Lost &lost, qsizetype at)
{
    if (lost.table.name.isEmpty())
        return false;
    const QList<qsizetype> known = copies.intoNew.value(lost.table.name);
    if (std::ranges::any_of(known, [at](qsizetype copy) { return copy < at; }))
        return true;
    return std::ranges::any_of(copies.unclear, [&](qsizetype copy) {
        return copy < at && mentions(script.statements.at(copy), lost.table.name)
            && (lost.column.isEmpty() || mentions(script.statements.at(copy), lost.column)
                || script.statements.at(copy).sql.text.contains('*'));
    });
}

/// UPDATE t SET archive = note before note goes.
bool isMovedAside(const Script &script, const Sql::DropColumn &drop, qsizetype at)
{
    bool moved = false;
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        moved = moved
            || (place.index < at && rows.verb == Sql::RowVerb::Update && rows.table.name == drop.table.name
                && !rows.columns.contains(drop.column) && mentions(place.statement(), drop.column));
    });
    return moved;
}

/// Does an UPDATE overwrite values? Not in columns made here, nor where it fills what was NULL.
bool overwrites(const Sql::ChangeRows &rows, const Place &place)
{
    std::optional<Sql::Cursor> words;
    const auto wasNull = [&](const QString &column) { // the batch that an UPDATE joins may ask it
        if (!words)
            words.emplace(place.words());
        for (qsizetype i = 0; i + 2 < words->count(); ++i) {
            if (Sql::isWord(words->text(i + 1), "IS") && Sql::isWord(words->text(i + 2), "NULL")
                && Sql::unquotedName(words->text(i)).compare(column, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    };
    return std::ranges::any_of(rows.columns, [&](const QString &column) {
        return !place.script.replay.isNewColumn(rows.table, column, place.index) && !wasNull(column);
    });
}

std::optional<Lost> lostRows(const Sql::ChangeRows &rows, const Place &place)
{
    if (place.isNew(rows.table) || place.isTemporary(rows.table))
        return std::nullopt;
    if (rows.verb == Sql::RowVerb::Delete)
        return Lost{translated(QT_TRANSLATE_NOOP("Lint", "The deleted rows of %1")).arg(rows.table.display()),
                    rows.table,
                    {},
                    true};
    if (rows.verb == Sql::RowVerb::Update && overwrites(rows, place))
        return Lost{translated(QT_TRANSLATE_NOOP("Lint", "The overwritten values of %1")).arg(rows.table.display()),
                    rows.table,
                    {},
                    true};
    return std::nullopt;
}

/// Values are cut or rounded when a type becomes narrower.
std::optional<Lost> lostByType(const Sql::ChangeColumnType &change, const Place &place)
{
    const QString old = place.columnType(change.table, change.column);
    if (place.isNew(change.table) || old.isEmpty())
        return std::nullopt;
    const TypeName before = typeName(old);
    const TypeName after = typeName(change.newType);
    static const QStringList widths = {u"smallint"_s, u"integer"_s, u"bigint"_s, u"numeric"_s};
    const bool narrower = widths.contains(before.base) && widths.contains(after.base)
        && widths.indexOf(after.base) < widths.indexOf(before.base);
    const bool rounds = (before.base == "numeric"_L1 || before.base.startsWith("double"_L1))
        && (after.base == "real"_L1 || after.base == "integer"_L1 || after.base == "bigint"_L1);
    const bool cut = !change.usingExpression.isEmpty() && after.base == "varchar"_L1 && !after.modifiers.isEmpty();
    const bool dated = before.base.startsWith("timestamp"_L1) && after.base == "date"_L1;
    if (!rounds && !cut && !dated && !(narrower && before.base == "numeric"_L1))
        return std::nullopt;
    return Lost{translated(QT_TRANSLATE_NOOP("Lint", "What %1.%2 holds beyond %3"))
                    .arg(change.table.display(), change.column, change.newType),
                change.table, change.column, true};
}

/// What of the change nothing brings back; nothing: it can be undone.
QList<Lost> lostBy(const Sql::Change &change, const Place &place)
{
    const Script &script = place.script;
    if (const auto *drop = std::get_if<Sql::DropTable>(&change)) {
        QList<Lost> lost;
        const Rebuild *rebuild = script.rebuildWith(place.index);
        for (const Sql::Name &name : drop->names) {
            if (!place.isNew(name) && !place.isTemporary(name) && !(rebuild && rebuild->drop == place.index))
                lost.append(
                    {translated(QT_TRANSLATE_NOOP("Lint", "The rows of %1")).arg(name.display()), name, {}, true});
        }
        return lost;
    }
    if (const auto *drop = std::get_if<Sql::DropColumn>(&change)) {
        const bool own = place.isNew(drop->table) || script.replay.isNewColumn(drop->table, drop->column, place.index);
        const Schema::Table *known = place.table(drop->table);
        const Schema::Column *column = known ? known->column(drop->column) : nullptr;
        const bool computed = column && !column->generated.isEmpty();
        if (own || computed || place.isTemporary(drop->table) || isMovedAside(script, *drop, place.index))
            return {};
        return {{translated(QT_TRANSLATE_NOOP("Lint", "The values of %1.%2")).arg(drop->table.display(), drop->column),
                 drop->table, drop->column, true}};
    }
    if (const auto *drop = std::get_if<Sql::DropObject>(&change)) {
        using Sql::ObjectKind;
        const bool type = drop->kind == ObjectKind::Type || drop->kind == ObjectKind::Enum
            || drop->kind == ObjectKind::Domain;
        // Without CASCADE the server refuses while columns or tables are there.
        if (!(drop->cascade && (type || drop->kind == ObjectKind::Schema)) || place.isNew(drop->names.value(0)))
            return {};
        return {{translated(QT_TRANSLATE_NOOP("Lint", "What hangs on %1")).arg(drop->names.value(0).display())}};
    }
    if (const auto *truncate = std::get_if<Sql::Truncate>(&change)) {
        QList<Lost> lost;
        for (const Sql::Name &name : truncate->tables) {
            if (!place.isNew(name) && !place.isTemporary(name))
                lost.append(
                    {translated(QT_TRANSLATE_NOOP("Lint", "The rows of %1")).arg(name.display()), name, {}, true});
        }
        return lost;
    }
    if (const auto *label = std::get_if<Sql::AddEnumValue>(&change); label && script.isPostgresql()) {
        if (place.isNew(label->type))
            return {};
        return {{translated(QT_TRANSLATE_NOOP("Lint", "The state of %2 before the label %1"))
                     .arg(label->label, label->type.display())}};
    }
    std::optional<Lost> lost;
    if (const auto *rows = std::get_if<Sql::ChangeRows>(&change))
        lost = lostRows(*rows, place);
    else if (const auto *type = std::get_if<Sql::ChangeColumnType>(&change))
        lost = lostByType(*type, place);
    return lost ? QList{*lost} : QList<Lost>();
}

void offerFixes(const Script &script, const Lost &lost, const QString &marker, qsizetype statement, Finding &finding)
{
    const Sql::Range range = script.statements.at(statement).sql.range;
    finding.fixes.append(
        {.title = translated(QT_TRANSLATE_NOOP("Lint", "Mark the migration irreversible")),
         .edits = {insertion(script, range.begin,
                             "-- " + marker.toUtf8() + ": say here where the old state can be had from\n")}});
    if (!lost.copyable || lost.table.name.isEmpty())
        return;
    const QByteArray table = script.dialect->quoted(lost.table.name).toUtf8();
    const QByteArray schema = lost.table.schema.isEmpty() ? QByteArray()
                                                          : script.dialect->quoted(lost.table.schema).toUtf8() + '.';
    const QByteArray copy = script.dialect->quoted(lost.table.name + u"_kept"_s).toUtf8();
    finding.fixes.append(
        {.title = translated(QT_TRANSLATE_NOOP("Lint", "Keep a copy first")),
         .edits = {insertion(script, range.begin,
                             "CREATE TABLE " + schema + copy + " AS SELECT * FROM " + schema + table + ";\n")}});
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    QList<std::pair<qsizetype, Lost>> losses; // by statement
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            for (const Lost &lost : lostBy(change, Place{script, i}))
                losses.append({i, lost});
        }
    }
    if (losses.isEmpty())
        return;
    const QString marker = parameters.value(u"marker"_s, u"irreversible"_s).toString();
    if (isMarkedIrreversible(script, marker) || isDeclaredNoOp(script))
        return;
    const Copies copies(script);
    for (const auto &[at, lost] : std::as_const(losses)) {
        if (isKept(script, copies, lost, at))
            continue;
        Finding &finding = report.add(
            script.head(at),
            QCoreApplication::translate("Lint",
                                        "%1: no down script brings that back, and nothing in this file says so to "
                                        "whoever must roll it back.")
                .arg(lost.what));
        finding.help = QCoreApplication::translate(
                           "Lint",
                           "Keep a copy in the up script, or say where the old state can be had from: -- %1: reason")
                           .arg(marker);
        if (script.statements.at(at).parent < 0)
            offerFixes(script, lost, marker, at, finding);
    }
}

Rule rule()
{
    return {.id = u"irreversible-operation-unmarked"_s,
            .title = QCoreApplication::translate("Lint", "No way back, and nothing says so"),
            .severity = Severity::Warning,
            // Where a loss is told already, this would be the same news again.
            .yieldsTo = {u"drop-table"_s, u"drop-column"_s, u"drop-cascade"_s, u"truncate-table"_s,
                         u"truncate-cascade"_s, u"delete-without-where"_s, u"update-without-where"_s,
                         u"unbatched-backfill"_s, u"mixed-ddl-and-dml"_s, u"missing-down-migration"_s},
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::DropTable, Sql::DropColumn, Sql::DropObject, Sql::Truncate, Sql::AddEnumValue,
                                    Sql::ChangeRows, Sql::ChangeColumnType>()};
}

} // namespace Lint::Rules::irreversible_operation_unmarked
