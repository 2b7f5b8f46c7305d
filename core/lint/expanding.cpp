// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/expanding.h"

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/twosteps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

/// Does anything hang on the column that would be lost with it, or would hold on to it?
static bool isBare(const Schema::Table &table, const Schema::Column &column, const Schema::Snapshot *schema)
{
    const auto names = [&](const QString &text) { return mentions(text).contains(column.name); };
    if (!column.identity.isEmpty() || !indexesWith(table, column.name).isEmpty()
        || !checksOf(table, column.name).isEmpty())
        return false;
    const bool own = std::ranges::any_of(table.constraints,
                                         [&](const Schema::Constraint &constraint) {
                                             return constraint.kind != "not null"_L1
                                                 && constraint.columns.contains(column.name);
                                         })
        || std::ranges::any_of(table.columns, [&](const Schema::Column &other) { return names(other.generated); })
        || std::ranges::any_of(table.policies,
                               [&](const Schema::Policy &policy) {
                                   return names(policy.usingExpression) || names(policy.checkExpression);
                               })
        || std::ranges::any_of(table.triggers,
                               // What is not told of it may be UPDATE OF this column.
                               [&](const Schema::Trigger &trigger) {
                                   return trigger.definition.isEmpty() || names(trigger.definition);
                               });
    if (own || !schema)
        return !own;
    const QString qualified = Schema::qualified(table.schema, table.name);
    return viewsOf(*schema, table, column.name).isEmpty()
        && std::ranges::none_of(schema->tables, [&](const Schema::Table &other) {
               return std::ranges::any_of(other.constraints, [&](const Schema::Constraint &constraint) {
                   return constraint.referencedTable == qualified && constraint.referencedColumns.contains(column.name);
               });
           });
}

std::optional<Fix> expanded(const Place &place, const Expansion &expansion)
{
    const Script &script = place.script;
    const Statement &statement = place.statement();
    const Schema::Table *known = place.table(expansion.table);
    const Schema::Column *column = known ? known->column(expansion.column) : nullptr;
    const bool possible = script.isPostgresql() && script.isUp() && script.serverVersion >= 110000
        && statement.meaning.changes.size() == 1 && statement.parent < 0 && !script.isSealed(statement.sql.range);
    if (!possible || !column || !column->defaultExpression.isEmpty() || !column->generated.isEmpty()
        || known->column(expansion.newColumn) || !isBare(*known, *column, script.schema))
        return std::nullopt;
    const auto quoted = [&](const QString &name) { return script.dialect->quoted(name); };
    const QString table = QString::fromUtf8(quotedName(script, expansion.table));
    const QString from = quoted(expansion.column);
    const QString to = quoted(expansion.newColumn);
    const Sql::Name function{.schema = expansion.table.schema,
                             .name = expansion.table.name + u'_' + expansion.newColumn + u"_sync"_s};
    const QString sync = QString::fromUtf8(quotedName(script, function));
    const QString trigger = quoted(function.name);
    const bool cast = expansion.type != expansion.oldType;
    const QString forward = cast ? u"::"_s + expansion.type : QString();
    const QString back = cast ? u"::"_s + expansion.oldType : QString();
    const QString now = u"ALTER TABLE %1 ADD COLUMN %2 %3;\n"
                        "CREATE FUNCTION %4() RETURNS trigger LANGUAGE plpgsql AS $$\n"
                        "BEGIN\n"
                        "    IF TG_OP = 'INSERT' THEN\n"
                        "        NEW.%2 := coalesce(NEW.%2, NEW.%5%6);\n"
                        "        NEW.%5 := coalesce(NEW.%5, NEW.%2%7);\n"
                        "    ELSIF NEW.%5 IS DISTINCT FROM OLD.%5 THEN\n"
                        "        NEW.%2 := NEW.%5%6;\n"
                        "    ELSIF NEW.%2 IS DISTINCT FROM OLD.%2 THEN\n"
                        "        NEW.%5 := NEW.%2%7;\n"
                        "    END IF;\n"
                        "    RETURN NEW;\n"
                        "END\n"
                        "$$;\n"
                        "CREATE TRIGGER %8 BEFORE INSERT OR UPDATE ON %1 FOR EACH ROW EXECUTE FUNCTION %4()"_s.arg(
                            table, to, expansion.type, sync, from, forward, back, trigger);
    const QString fill =
        u"DO $$\nBEGIN\n    LOOP\n        UPDATE %1 SET %2 = %3%4\n"
        "        WHERE ctid = ANY (ARRAY (SELECT ctid FROM %1 WHERE %2 IS NULL AND %3 IS NOT NULL LIMIT 1000 FOR "
        "UPDATE));\n"
        "        EXIT WHEN NOT FOUND;\n        COMMIT;\n    END LOOP;\nEND\n$$;\n"_s.arg(table, to, from, forward);
    const QString contract = u"DROP TRIGGER %1 ON %2;\nDROP FUNCTION %3();\nALTER TABLE %2 DROP COLUMN %4;\n"_s.arg(
        trigger, table, sync, from);
    // NOT NULL is told from a constraint that was validated before, so that nobody waits for a scan.
    const QString check = quoted(expansion.table.name + u'_' + expansion.newColumn + u"_not_null"_s);
    const QString validate = column->notNull ? u"ALTER TABLE %1 ADD CONSTRAINT %2 CHECK (%3 IS NOT NULL) NOT VALID;\n"
                                               "ALTER TABLE %1 VALIDATE CONSTRAINT %2;\n"_s.arg(table, check, to)
                                             : QString();
    const QString notNull = column->notNull ? u"ALTER TABLE %1 ALTER COLUMN %2 SET NOT NULL;\n"
                                              "ALTER TABLE %1 DROP CONSTRAINT %3;\n"_s.arg(table, to, check)
                                            : QString();
    const QString name = expansion.table.name + u'_' + expansion.newColumn;
    return Fix{.title = QCoreApplication::translate("Lint", "Make a column beside it, kept in step, and move over"),
               .edits = {edit(script, statement.sql.range, now.toUtf8())},
               .newMigrations = {{.name = u"fill_"_s + name, .up = (fill + validate).toUtf8(), .transaction = false},
                                 {.name = u"contract_"_s + expansion.table.name + u'_' + expansion.column,
                                  .up = (notNull + contract).toUtf8()}}};
}

} // namespace Lint
