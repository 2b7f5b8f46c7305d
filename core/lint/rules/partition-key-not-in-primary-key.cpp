// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each partition keeps its own part of a key: without the partition's columns in it, none can tell whether it is
// unique.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::partition_key_not_in_primary_key {

namespace {

/// "RANGE (at, region)" → at, region. Nothing where an expression stands: then no key is possible in PostgreSQL.
std::optional<QStringList> partitionColumns(const Script &script, const QString &partitionBy)
{
    const qsizetype open = partitionBy.indexOf(u'(');
    // Behind SYSTEM_TIME stand partitions only: the server tells rows apart by when they ended.
    if (open < 0 || partitionBy.startsWith("SYSTEM_TIME"_L1, Qt::CaseInsensitive))
        return QStringList();
    const QByteArray text = partitionBy.sliced(open).toUtf8();
    Sql::Lexer lexer(text, script.dialect->lexicalRules);
    QStringList columns;
    bool expectName = false;
    int depth = 0;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const QByteArrayView word = lexer.text(token);
        depth += word == "(" ? 1 : word == ")" ? -1 : 0;
        if (depth > 1)
            return std::nullopt;
        if (depth == 0)
            break; // MySQL goes on with its partitions
        const bool isName = token.kind == Sql::TokenKind::Word || token.kind == Sql::TokenKind::QuotedName;
        if (expectName && isName) {
            const QString name = Sql::unquotedName(word);
            columns.append(token.kind == Sql::TokenKind::Word && script.isPostgresql() ? name.toLower() : name);
        }
        expectName = word == "(" || word == ",";
    }
    return columns;
}

/// A primary key or unique constraint of the table, and the column that it stands on.
struct Key
{
    Sql::Constraint constraint;
    const Sql::ColumnDefinition *column = nullptr;
};

QList<Key> keysOf(const Sql::CreateTable &create)
{
    const auto isKey = [](const Sql::Constraint &constraint) {
        return constraint.kind == Sql::ConstraintKind::PrimaryKey || constraint.kind == Sql::ConstraintKind::Unique;
    };
    QList<Key> keys;
    for (const Sql::ColumnDefinition &column : create.columns) {
        for (const Sql::Constraint &constraint : column.constraints) {
            if (isKey(constraint))
                keys.append({constraint, &column});
        }
    }
    for (const Sql::Constraint &constraint : create.constraints) {
        if (isKey(constraint))
            keys.append({constraint});
    }
    return keys;
}

QStringList missingIn(const Script &script, const Key &key, const QStringList &partition)
{
    const Qt::CaseSensitivity sensitivity = script.isPostgresql() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QStringList has = key.column ? QStringList{key.column->name} : key.constraint.columns;
    QStringList missing;
    for (const QString &column : partition) {
        if (!has.contains(column, sensitivity))
            missing.append(column);
    }
    return missing;
}

/// Puts the missing columns into the list of a table's key; a key on a column becomes one of the table.
void offerFix(const Sql::CreateTable &create, const Key &key, const QStringList &missing, const Place &place,
              Finding &finding)
{
    if (key.constraint.range.isEmpty())
        return;
    QStringList names;
    for (const QString &column : missing)
        names.append(place.script.dialect->quoted(column));
    const QByteArray list = names.join(u", "_s).toUtf8();
    const QString title = QCoreApplication::translate("Lint", "Put %1 into the key").arg(names.join(u", "_s));
    const QByteArray &text = place.script.source->fileText;
    if (!key.column) {
        const qsizetype close = text.indexOf(')', key.constraint.range.begin);
        if (close > 0 && close < key.constraint.range.end)
            finding.fixes.append({.title = title, .edits = {insertion(place.script, close, ", " + list)}});
        return;
    }
    const qsizetype end = create.constraints.isEmpty() ? create.columns.last().range.end
                                                       : create.constraints.last().range.end;
    const QByteArray head = key.constraint.kind == Sql::ConstraintKind::PrimaryKey ? ", PRIMARY KEY (" : ", UNIQUE (";
    Sql::Range range = key.constraint.range;
    while (range.begin > 0 && text.at(range.begin - 1) == ' ')
        --range.begin;
    const QByteArray moved = head + place.script.dialect->quoted(key.column->name).toUtf8() + ", " + list + ')';
    QList<Edit> edits = {edit(place.script, range, {})};
    if (end == range.end)
        edits = {edit(place.script, range, moved)};
    else
        edits.append(insertion(place.script, end, moved));
    finding.fixes.append({.title = title, .edits = edits});
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        if (create.partitionBy.isEmpty())
            return;
        const std::optional<QStringList> columns = partitionColumns(script, create.partitionBy);
        const QList<Key> keys = keysOf(create);
        for (const Key &key : keys) {
            if (!columns) {
                // MySQL takes expressions over columns of the key; those are not followed here.
                if (script.isPostgresql())
                    report.add(place.range(key.constraint.range),
                               QCoreApplication::translate("Lint",
                                                           "PostgreSQL refuses a key on %1, which is "
                                                           "partitioned by an expression.")
                                   .arg(create.name.display()));
                continue;
            }
            const QStringList missing = missingIn(script, key, *columns);
            if (missing.isEmpty())
                continue;
            Finding &finding = report.add(
                place.range(key.constraint.range),
                QCoreApplication::translate("Lint",
                                            "The server refuses this key of %1: %2 decides in which partition a "
                                            "row lies, and is not part of it.")
                    .arg(create.name.display(), missing.join(u", "_s)));
            finding.help = QCoreApplication::translate("Lint", "Put the partition's columns into the key.");
            offerFix(create, key, missing, place, finding);
        }
    });
}

Rule rule()
{
    return {.id = u"partition-key-not-in-primary-key"_s,
            .title = QCoreApplication::translate("Lint", "Key without the partition's columns"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check};
}

} // namespace Lint::Rules::partition_key_not_in_primary_key
