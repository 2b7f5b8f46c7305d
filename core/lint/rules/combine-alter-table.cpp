// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each ALTER TABLE reads or writes the table once; several actions in one do it together.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::combine_alter_table {

namespace {

/// Does PostgreSQL go over all rows for the action, in the one pass that it makes for a statement?
bool scansPostgresql(const Sql::Change &change, const Place &place)
{
    if (const auto *notNull = std::get_if<Sql::SetColumnNotNull>(&change)) {
        const Schema::Table *table = place.table(notNull->table);
        const Schema::Column *column = table ? table->column(notNull->column) : nullptr;
        return notNull->notNull && !(column && column->notNull); // said again, it is looked up only
    }
    if (const auto *type = std::get_if<Sql::ChangeColumnType>(&change)) {
        const QString old = place.columnType(type->table, type->column);
        if (old.isEmpty() || !type->usingExpression.isEmpty())
            return true;
        return PostgreSql::typeStep(old, type->newType, place.script.schema).change == TypeChange::Rewrite;
    }
    if (const auto *add = std::get_if<Sql::AddConstraint>(&change))
        return add->constraint.kind == Sql::ConstraintKind::Check && !add->constraint.notValid;
    const auto *column = std::get_if<Sql::AddColumn>(&change);
    return column && column->column.defaultVolatility == Sql::Volatility::Volatile;
}

/// What MySQL and MariaDB say of a statement: does it write the table anew?
bool rebuilds(const Script &script, qsizetype at)
{
    const Statement &statement = script.statements.at(at);
    if (!script.dialect->forecast || !statement.meaning.algorithm.isEmpty())
        return false; // who names a way means the steps to stand apart
    const Dialect::Forecast forecast = script.dialect->forecast(
        statement.sql, statement.meaning, {.serverVersion = script.serverVersion, .schema = script.schema});
    return forecast.known && !forecast.rewrites.isEmpty();
}

struct Alter
{
    qsizetype statement = -1;
    const Sql::Name *table = nullptr;
    bool costly = false;
};

/// The statement as an ALTER TABLE of one table, where all of its actions are such as may be joined.
std::optional<Alter> alterOf(const Script &script, qsizetype at)
{
    const Statement &statement = script.statements.at(at);
    if (statement.parent >= 0 || statement.meaning.changes.isEmpty())
        return std::nullopt;
    const bool isPostgresql = script.isPostgresql();
    const Place place{script, at};
    Alter alter{.statement = at};
    for (const Sql::Change &change : statement.meaning.changes) {
        const bool joins = std::holds_alternative<Sql::SetColumnNotNull>(change)
            || std::holds_alternative<Sql::ChangeColumnType>(change)
            || std::holds_alternative<Sql::AddConstraint>(change) || std::holds_alternative<Sql::AddColumn>(change)
            || std::holds_alternative<Sql::DropColumn>(change) || std::holds_alternative<Sql::SetColumnDefault>(change)
            || (!isPostgresql && std::holds_alternative<Sql::CreateIndex>(change));
        const Sql::Name *table = Sql::subject(change);
        if (!joins || !table)
            return std::nullopt;
        alter.table = table;
        alter.costly = alter.costly || (isPostgresql && scansPostgresql(change, place));
    }
    if (!isPostgresql)
        alter.costly = rebuilds(script, at);
    return alter;
}

/// Behind "ALTER TABLE [IF EXISTS] [ONLY] name [*]": the actions. Empty: not of that form.
Sql::Range actions(const Script &script, qsizetype statement)
{
    const Sql::Cursor words(script.statements.at(statement).sql, script.dialect->lexicalRules);
    if (!Sql::isWord(words.text(0), "ALTER") || !Sql::isWord(words.text(1), "TABLE"))
        return {};
    qsizetype at = 2;
    if (Sql::isWord(words.text(at), "IF"))
        at += 2;
    if (Sql::isWord(words.text(at), "ONLY"))
        ++at;
    at += words.text(at + 1) == "." ? 3 : 1;
    if (words.text(at) == "*")
        ++at;
    return at < words.count() ? words.range(at, words.count()) : Sql::Range();
}

void offerFix(const Script &script, const Alter &first, const Alter &second, Finding &finding)
{
    const QByteArray &text = script.source->fileText;
    const Sql::Range more = actions(script, second.statement);
    if (more.isEmpty() || actions(script, first.statement).isEmpty())
        return;
    Sql::Range whole = script.statements.at(second.statement).sql.range;
    if (whole.end < text.size() && text.at(whole.end) == ';')
        ++whole.end;
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Join it to the one before"),
                          .edits = {insertion(script, script.statements.at(first.statement).sql.range.end,
                                              ",\n    " + text.sliced(more.begin, more.length())),
                                    edit(script, whole, {})}});
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    QHash<QString, Alter> open; // the last costly ALTER TABLE of each table, while nothing else touches the table
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        const std::optional<Alter> alter = alterOf(script, i);
        if (open.isEmpty() && !(alter && alter->costly))
            continue;
        if (!alter) {
            for (const Sql::Change &change : place.statement().meaning.changes) {
                if (std::holds_alternative<Sql::CodeBlock>(change) || std::holds_alternative<Sql::Opaque>(change))
                    open.clear();
                const QList<Sql::Name> touched = Sql::touchedTables(change);
                for (const Sql::Name &table : touched)
                    open.remove(script.replay.key(table, i));
            }
            continue;
        }
        const QString key = script.replay.key(*alter->table, i);
        const auto before = open.constFind(key);
        const bool together = before != open.constEnd() && alter->costly
            && (script.isPostgresql()
                    ? script.statements.at(before->statement).transaction == place.statement().transaction
                        && place.statement().inTransaction
                    : true);
        if (together && place.isUsed(*alter->table)) {
            Finding &finding = report.addFor(
                place, *alter->table, script.head(i),
                QCoreApplication::translate("Lint",
                                            "%1 is gone over once for this statement and once for the one before: "
                                            "in one ALTER TABLE it is gone over once.")
                    .arg(alter->table->display()),
                Severity::Info);
            finding.help = QCoreApplication::translate("Lint", "Write the actions into one ALTER TABLE, with commas.");
            offerFix(script, *before, *alter, finding);
        }
        if (alter->costly)
            open.insert(key, *alter);
        else
            open.remove(key);
    }
}

Rule rule()
{
    return {.id = u"combine-alter-table"_s,
            .title = QCoreApplication::translate("Lint", "Several passes where one would do"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check};
}

} // namespace Lint::Rules::combine_alter_table
