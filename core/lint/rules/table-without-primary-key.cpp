// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Without a key no row can be named: not by replication, not by tools that copy a table online, not by a repair.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::table_without_primary_key {

static bool isKeyed(const Sql::CreateTable &create)
{
    const auto isKey = [](const Sql::Constraint &constraint) {
        return constraint.kind == Sql::ConstraintKind::PrimaryKey;
    };
    return std::ranges::any_of(create.constraints, isKey)
        || std::ranges::any_of(create.columns, [&](const Sql::ColumnDefinition &column) {
               return std::ranges::any_of(column.constraints, isKey);
           });
}

/// The tables that get their key from a later statement, by the key that the replay knows them by.
static QSet<QString> keyedLater(const Script &script)
{
    QSet<QString> tables;
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &add, const Place &place) {
        if (add.constraint.kind == Sql::ConstraintKind::PrimaryKey)
            tables.insert(script.replay.key(add.table, place.index));
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) {
        if (add.column.has(Sql::ConstraintKind::PrimaryKey))
            tables.insert(script.replay.key(add.table, place.index));
    });
    return tables;
}

/// Becomes a partition of a table, whose key it gets then.
static QSet<QString> attachedLater(const Script &script)
{
    QSet<QString> tables;
    forEach<Sql::AttachPartition>(script, [&](const Sql::AttachPartition &attach, const Place &place) {
        tables.insert(script.replay.key(attach.partition, place.index));
    });
    return tables;
}

/// Gone again, or a step on the way.
static QSet<QString> passing(const Script &script)
{
    QSet<QString> tables;
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &place) {
        for (const Sql::Name &name : drop.names) {
            if (place.isNew(name))
                tables.insert(script.replay.key(name, place.index));
        }
    });
    return tables;
}

/// PostgreSQL's LIKE brings no key along unless it says so. What looks like a partitioned table will be a partition.
static bool leavesKeyBehind(const Sql::CreateTable &create, const Place &place)
{
    const Schema::Table *model = place.script.isPostgresql() ? place.table(create.like) : nullptr;
    if (!model || !model->partitionKey.isEmpty())
        return false;
    const Sql::Cursor words = place.words();
    for (qsizetype at = 1; at < words.count(); ++at) {
        const bool keys = Sql::isWord(words.text(at), "ALL") || Sql::isWord(words.text(at), "INDEXES");
        if (keys && Sql::isWord(words.text(at - 1), "INCLUDING"))
            return false;
    }
    return true;
}

static bool isExempt(const Sql::CreateTable &create, const Place &place)
{
    const bool ofType = std::ranges::any_of(create.options, [](const QString &o) { return o.startsWith(u"OF "); });
    return create.temporary || create.unlogged || !create.partitionOf.name.isEmpty() || !create.inherits.isEmpty()
        || (!create.like.name.isEmpty() && !leavesKeyBehind(create, place)) || ofType
        || create.options.contains("VIRTUAL"_L1) || place.isTemporary(create.name);
}

static void offerFix(const Sql::CreateTable &create, const Place &place, Finding &finding)
{
    const Script &script = place.script;
    const bool named = std::ranges::contains(create.columns, u"id"_s, &Sql::ColumnDefinition::name);
    if (create.asQuery || named || create.columns.isEmpty() || create.columns.first().range.isEmpty()
        || !create.partitionBy.isEmpty())
        return;
    const QByteArray column = script.isPostgresql() ? "id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
        : script.isSqlite()                         ? "id INTEGER PRIMARY KEY, "
                                                    : "id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY, ";
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Give it a numbered key"),
                          .edits = {insertion(script, create.columns.first().range.begin, column)}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const QSet<QString> later = keyedLater(script) + attachedLater(script);
    const QSet<QString> gone = passing(script);
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        const QString key = script.replay.key(create.name, place.index);
        if (isKeyed(create) || isExempt(create, place) || later.contains(key) || gone.contains(key))
            return;
        const bool rowid = script.isSqlite();
        Finding &finding = report.add(
            place.range(create.name.range),
            rowid ? QCoreApplication::translate(
                        "Lint", "Rows of %1 are told apart by SQLite's own rowid alone, which VACUUM may number anew.")
                        .arg(create.name.display())
                  : QCoreApplication::translate("Lint",
                                                "No row of %1 can be named: replication, tools that copy tables "
                                                "online and repairs by hand find no single one.")
                        .arg(create.name.display()),
            rowid ? Severity::Info : Severity::Warning);
        finding.help = QCoreApplication::translate("Lint", "Give the table a primary key.");
        offerFix(create, place, finding);
    });
}

Rule rule()
{
    return {.id = u"table-without-primary-key"_s,
            .title = QCoreApplication::translate("Lint", "Table without a primary key"),
            .severity = Severity::Warning,
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::table_without_primary_key
