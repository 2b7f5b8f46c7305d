// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In a file that is not one transaction, what was done before a failure stays: each statement must bear a second run.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::non_idempotent_ddl {

namespace {

/// What is missing of a guard: where it would be written, and which.
struct Guard
{
    QByteArray after; ///< the word that it follows
    QByteArray text; ///< "IF NOT EXISTS"
    bool replaces = false; ///< CREATE OR REPLACE
};

bool knowsColumnGuards(const Script &script)
{
    return script.isPostgresql() || script.dialect->id == "mariadb"_L1;
}

const QByteArray ifNot = "IF NOT EXISTS";
const QByteArray ifThere = "IF EXISTS";

std::optional<Guard> guardOfCreation(const Sql::CreateObject &create, const Script &script)
{
    using enum Sql::ObjectKind;
    if (create.ifNotExists || create.orReplace)
        return std::nullopt;
    switch (create.kind) {
    case Schema:
        return Guard{"SCHEMA", ifNot};
    case Extension:
        return Guard{"EXTENSION", ifNot};
    case Sequence:
        return Guard{"SEQUENCE", ifNot};
    case MaterializedView:
        return Guard{"VIEW", ifNot};
    case View:
        return Guard{.after = "CREATE", .text = "OR REPLACE", .replaces = true};
    case Function:
    case Procedure:
        if (script.dialect->id == "mysql"_L1) // knows no OR REPLACE here
            return script.serverVersion >= 80029
                ? std::optional(Guard{create.kind == Function ? "FUNCTION" : "PROCEDURE", ifNot})
                : std::nullopt;
        return Guard{.after = "CREATE", .text = "OR REPLACE", .replaces = true};
    default:
        return std::nullopt;
    }
}

QByteArray kindWord(Sql::ObjectKind kind)
{
    using enum Sql::ObjectKind;
    switch (kind) {
    case View:
    case MaterializedView:
        return "VIEW";
    case Function:
        return "FUNCTION";
    case Procedure:
        return "PROCEDURE";
    case Sequence:
        return "SEQUENCE";
    case Schema:
        return "SCHEMA";
    case Type:
    case Enum:
        return "TYPE";
    case Domain:
        return "DOMAIN";
    case Extension:
        return "EXTENSION";
    case Trigger:
        return "TRIGGER";
    case Policy:
        return "POLICY";
    default:
        return {};
    }
}

/// Constraints and indexes that the script drops, where they are, before it makes them.
struct Cleared
{
    QHash<QString, qsizetype> constraints;
    QHash<QString, qsizetype> indexes;
};

Cleared clearedIn(const Script &script)
{
    Cleared cleared;
    forEach<Sql::DropConstraint>(script, [&](const Sql::DropConstraint &drop, const Place &place) {
        if (drop.ifExists && !cleared.constraints.contains(drop.constraint))
            cleared.constraints.insert(drop.constraint, place.index);
    });
    forEach<Sql::DropIndex>(script, [&](const Sql::DropIndex &drop, const Place &place) {
        for (const Sql::Name &name : drop.names) {
            if (drop.ifExists && !cleared.indexes.contains(name.name))
                cleared.indexes.insert(name.name, place.index);
        }
    });
    return cleared;
}

/// The guard that a change lacks; nothing where it has one, needs none, or the dialect knows none.
std::optional<Guard> missingGuard(const Sql::Change &change, const Place &place, const Cleared &cleared)
{
    using Result = std::optional<Guard>;
    const Script &script = place.script;
    const bool columns = knowsColumnGuards(script);
    const auto since = [&](const QHash<QString, qsizetype> &steps, const QString &name) {
        const auto found = steps.constFind(name);
        return found != steps.constEnd() && *found <= place.index;
    };
    return std::visit(
        Sql::Overload{
            [&](const Sql::CreateTable &c) -> Result {
                return c.ifNotExists || c.temporary ? Result() : Guard{"TABLE", ifNot};
            },
            [&](const Sql::DropTable &c) -> Result { return c.ifExists ? Result() : Guard{"TABLE", ifThere}; },
            [&](const Sql::AddColumn &c) -> Result {
                return c.ifNotExists || !columns || place.isNew(c.table) ? Result() : Guard{"COLUMN", ifNot};
            },
            [&](const Sql::DropColumn &c) -> Result {
                return c.ifExists || !columns ? Result() : Guard{"COLUMN", ifThere};
            },
            [&](const Sql::DropConstraint &c) -> Result {
                return c.ifExists || !columns ? Result() : Guard{"CONSTRAINT", ifThere};
            },
            [&](const Sql::AddConstraint &c) -> Result {
                const bool can = columns && !c.constraint.name.isEmpty() && !place.isNew(c.table);
                return can && !since(cleared.constraints, c.constraint.name) ? Result(Guard{}) : Result();
            },
            [&](const Sql::CreateIndex &c) -> Result {
                const bool can = columns || script.isSqlite();
                // The indexes of CREATE TABLE are made with it, or not at all.
                const auto isTable = [](const Sql::Change &other) {
                    return std::holds_alternative<Sql::CreateTable>(other);
                };
                if (std::ranges::any_of(place.statement().meaning.changes.first(1), isTable))
                    return Result();
                if (c.ifNotExists || !can || c.name.name.isEmpty() || since(cleared.indexes, c.name.name))
                    return Result();
                // Behind a build that failed, IF NOT EXISTS would keep the index that is not valid.
                return c.concurrently ? Guard{} : Guard{"INDEX", ifNot};
            },
            [&](const Sql::DropIndex &c) -> Result {
                const bool can = columns || script.isSqlite();
                return c.ifExists || !can ? Result() : Guard{c.concurrently ? "CONCURRENTLY" : "INDEX", ifThere};
            },
            [&](const Sql::AddEnumValue &c) -> Result { return c.ifNotExists ? Result() : Guard{"VALUE", ifNot}; },
            [&](const Sql::CreateObject &c) -> Result {
                if (script.isSqlite() && c.kind == Sql::ObjectKind::View)
                    return c.ifNotExists ? Result() : Guard{"VIEW", ifNot};
                return script.isSqlite() ? Result() : guardOfCreation(c, script);
            },
            [&](const Sql::DropObject &c) -> Result {
                const QByteArray word = kindWord(c.kind);
                return c.ifExists || word.isEmpty() ? Result() : Guard{word, ifThere};
            },
            [](const auto &) -> Result { return std::nullopt; },
        },
        change);
}

/// ALTER TABLE IF EXISTS: somebody has thought of it.
bool isGuardedAlteration(const Place &place)
{
    static const QByteArray head = "ALTER TABLE IF EXISTS";
    return place.statement()
        .sql.text.first(std::min<qsizetype>(60, place.statement().sql.text.size()))
        .simplified()
        .toUpper()
        .startsWith(head);
}

} // namespace

/// How many statements of the script's own leave something behind.
static qsizetype steps(const Script &script)
{
    return std::ranges::count_if(script.statements, [](const Statement &statement) {
        return statement.parent < 0
            && std::ranges::any_of(
                   statement.meaning.changes,
                   [](const Sql::Change &change) {
                       return Sql::isSchemaChange(change) || Sql::isDataChange(change)
                           || std::holds_alternative<Sql::CodeBlock>(change)
                           || std::holds_alternative<Sql::Opaque>(change);
                   });
    });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (steps(script) < 2)
        return; // one statement is done or not done
    const Cleared cleared = clearedIn(script);
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        const Statement &statement = place.statement();
        const bool atomic = statement.inTransaction && script.dialect->transactionalDdl;
        if (atomic || statement.parent >= 0 || isGuardedAlteration(place))
            continue;
        const Sql::Change *lacking = nullptr;
        std::optional<Guard> guard;
        for (const Sql::Change &change : statement.meaning.changes) {
            guard = missingGuard(change, place, cleared);
            if (guard) {
                lacking = &change;
                break;
            }
        }
        if (!lacking)
            continue;
        Finding &finding = report.add(
            script.head(i),
            QCoreApplication::translate(
                "Lint",
                "When a statement of this file fails, those before it stay: the next run stops at "
                "this one, because its work is done already."));
        const bool index = std::holds_alternative<Sql::CreateIndex>(*lacking) && guard->after.isEmpty();
        finding.help = guard->after.isEmpty()
            ? index
                ? QCoreApplication::translate("Lint",
                                              "Put DROP INDEX CONCURRENTLY IF EXISTS before it: a build that failed "
                                              "leaves an index that is not valid.")
                : QCoreApplication::translate("Lint", "Put DROP CONSTRAINT IF EXISTS before it.")
            : QCoreApplication::translate("Lint", "Write %1, or give each statement a file of its own.")
                  .arg(QString::fromLatin1(guard->text));
        const Sql::Range word = guard->after.isEmpty() ? Sql::Range() : wordIn(script, i, guard->after);
        if (!word.isEmpty() && statement.meaning.changes.size() == 1)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Write %1").arg(QString::fromLatin1(guard->text)),
                 .safe = !guard->replaces,
                 .edits = {insertion(script, word.end, ' ' + guard->text)}});
    }
}

Rule rule()
{
    return {.id = u"non-idempotent-ddl"_s,
            .title = QCoreApplication::translate("Lint", "Statement that cannot be repeated"),
            .severity = Severity::Info,
            .yieldsTo = {u"mixed-transactional-statements"_s},
            .infoOnDown = true,
            .check = check};
}

} // namespace Lint::Rules::non_idempotent_ddl
