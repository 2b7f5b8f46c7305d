// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A foreign key compares two columns: of different types, it fails or casts in each comparison.

#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::foreign_key_type_mismatch {

namespace {

/// A type by what is compared; empty: one that nobody here knows, an enum or a domain.
QString comparable(const QString &type, const Script &script)
{
    if (type.isEmpty())
        return {};
    if (script.isSqlite())
        return script.dialect->effectiveType(type);
    static const QSet<QString> known = {
        u"smallint"_s,    u"integer"_s, u"bigint"_s,   u"numeric"_s, u"real"_s,  u"double precision"_s,
        u"text"_s,        u"varchar"_s, u"char"_s,     u"uuid"_s,    u"date"_s,  u"timestamp"_s,
        u"timestamptz"_s, u"time"_s,    u"timetz"_s,   u"boolean"_s, u"bytea"_s, u"inet"_s,
        u"cidr"_s,        u"citext"_s,  u"interval"_s, u"macaddr"_s, u"money"_s, u"oid"_s};
    if (script.dialect->onlineDdl && type.startsWith("serial"_L1, Qt::CaseInsensitive))
        return u"bigint unsigned"_s;
    const TypeName name = typeName(QString(type).remove(u" unsigned"_s, Qt::CaseInsensitive));
    if (!known.contains(name.base))
        return {};
    // One type to PostgreSQL, whatever the length; to MySQL and MariaDB CHAR too.
    const bool string = name.base == "varchar"_L1 || name.base == "text"_L1
        || (script.dialect->onlineDdl && name.base == "char"_L1);
    // MySQL and MariaDB refuse a key between signed and unsigned numbers.
    const bool isUnsigned = script.dialect->onlineDdl && type.contains("unsigned"_L1, Qt::CaseInsensitive);
    return (string ? u"text"_s : name.base) + (isUnsigned ? u" unsigned"_s : QString())
        + (name.array ? u"[]"_s : QString());
}

/// Does PostgreSQL compare the two types, each `comparable()`, through an operator of the key's own index, or by a cast
/// that it makes unasked? Each pair was tried on PostgreSQL 17.
bool isTaken(const QString &mine, const QString &its)
{
    static const QHash<QString, QStringList> taken = {
        {u"smallint"_s, {u"integer"_s, u"bigint"_s, u"numeric"_s, u"real"_s, u"double precision"_s, u"oid"_s}},
        {u"integer"_s, {u"smallint"_s, u"bigint"_s, u"numeric"_s, u"real"_s, u"double precision"_s, u"oid"_s}},
        {u"bigint"_s, {u"smallint"_s, u"integer"_s, u"numeric"_s, u"real"_s, u"double precision"_s, u"oid"_s}},
        {u"numeric"_s, {u"real"_s, u"double precision"_s}},
        {u"real"_s, {u"double precision"_s}},
        {u"double precision"_s, {u"real"_s}},
        {u"text"_s, {u"char"_s}},
        {u"char"_s, {u"text"_s}},
        {u"date"_s, {u"timestamp"_s, u"timestamptz"_s}},
        {u"timestamp"_s, {u"date"_s, u"timestamptz"_s}},
        {u"timestamptz"_s, {u"date"_s, u"timestamp"_s}},
        {u"time"_s, {u"timetz"_s, u"interval"_s}},
        {u"inet"_s, {u"cidr"_s}},
        {u"cidr"_s, {u"inet"_s}},
        {u"citext"_s, {u"text"_s}},
    };
    return taken.value(mine).contains(its);
}

/// What the server makes of a key between the two types, with room for their names.
QString messageFor(const QString &mine, const QString &its, const Script &script)
{
    if (script.isSqlite())
        return QCoreApplication::translate(
            "Lint",
            "%1.%2 is %3, and %4.%5, which it refers to, is %6: SQLite takes the key, "
            "converts a value in every comparison, and uses no index on the text for it.");
    if (script.isPostgresql() && isTaken(mine, its))
        return QCoreApplication::translate(
            "Lint",
            "%1.%2 is %3, and %4.%5, which it refers to, is %6: PostgreSQL takes the key "
            "and converts in every comparison; what fits into one of them may not fit "
            "into the other.");
    return QCoreApplication::translate(
        "Lint", "%1.%2 is %3, and %4.%5, which it refers to, is %6: the server refuses such a key.");
}

/// Where the type stands in the definition of a column: behind the name, up to the first word that is no part of it.
Sql::Range typeRange(const Sql::ColumnDefinition &column, const Place &place)
{
    static const QList<QByteArrayView> ends = {"CONSTRAINT", "NOT",     "NULL",    "DEFAULT",
                                               "PRIMARY",    "UNIQUE",  "CHECK",   "REFERENCES",
                                               "GENERATED",  "COLLATE", "STORAGE", "COMPRESSION"};
    const Sql::Statement &sql = place.statement().sql;
    Sql::Lexer lexer(sql.text, place.script.dialect->lexicalRules, column.range.begin - sql.range.begin);
    lexer.next(); // the name
    Sql::Range range;
    int depth = 0;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const QByteArrayView written = lexer.text(token);
        depth += written == "(" ? 1 : written == ")" ? -1 : 0;
        const bool ended = std::ranges::any_of(ends, [&](QByteArrayView word) { return Sql::isWord(written, word); });
        if (depth < 0 || (depth == 0 && (written == "," || ended)))
            break;
        if (range.isEmpty())
            range.begin = token.range.begin;
        range.end = token.range.end;
    }
    return range.shifted(sql.range.begin);
}

void compare(const AddedForeignKey &added, const KnownTables &tables, const Place &place, Report &report)
{
    const Schema::Table *child = tables.table(added.table);
    const Schema::Table *parent = tables.table(added.key.referencedTable);
    const QStringList referenced = referencedColumns(added.key, parent);
    if (!child || !parent)
        return;
    for (qsizetype i = 0; i < added.key.columns.size() && i < referenced.size(); ++i) {
        const Schema::Column *from = child->column(added.key.columns.at(i));
        const Schema::Column *to = parent->column(referenced.at(i));
        const QString mine = from ? comparable(from->type, place.script) : QString();
        const QString its = to ? comparable(to->type, place.script) : QString();
        if (mine.isEmpty() || its.isEmpty() || mine == its)
            continue;
        Finding &finding = report.add(
            place.range(added.key.range),
            messageFor(mine, its, place.script)
                .arg(added.table.display(), from->name, from->type, parent->name, to->name, to->type));
        finding.help = QCoreApplication::translate("Lint", "Give both columns the same type.");
        const Sql::Range range = added.column && to->type != "serial"_L1 && to->type != "bigserial"_L1
            ? typeRange(*added.column, place)
            : Sql::Range();
        if (!range.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it %1").arg(to->type),
                                  .edits = {edit(place.script, range, to->type.toUtf8())}});
        return;
    }
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    for (const qsizetype i : script.asked()) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            const QList<AddedForeignKey> keys = addedForeignKeys(change);
            if (keys.isEmpty())
                continue;
            tables.goTo(i + 1); // the statement's own columns count
            for (const AddedForeignKey &added : keys)
                compare(added, tables, Place{script, i}, report);
        }
    }
}

Rule rule()
{
    return {.id = u"foreign-key-type-mismatch"_s,
            .title = QCoreApplication::translate("Lint", "Foreign key between columns of different types"),
            .severity = Severity::Error,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Behind};
}

} // namespace Lint::Rules::foreign_key_type_mismatch
