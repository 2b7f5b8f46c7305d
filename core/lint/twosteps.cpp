// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/twosteps.h"

#include "core/lint/fixes.h"
#include "core/lint/splitting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

QByteArray quotedName(const Script &script, const Sql::Name &name)
{
    const QString table = script.dialect->quoted(name.name);
    return (name.schema.isEmpty() ? table : script.dialect->quoted(name.schema) + u'.' + table).toUtf8();
}

NewMigration validation(const Script &script, const Sql::Name &table, const QString &constraint)
{
    return {.name = u"validate_"_s + constraint,
            .up = "ALTER TABLE " + quotedName(script, table) + " VALIDATE CONSTRAINT "
                + script.dialect->quoted(constraint).toUtf8() + ";\n"};
}

/// What an index made before cannot be told, or what this does not put into words.
static bool saysMore(const Place &place)
{
    static constexpr auto words = {"INCLUDE", "NULLS", "WITH", "USING", "DEFERRABLE", "INITIALLY", "WITHOUT"};
    return place.statement().meaning.changes.size() != 1 || std::ranges::any_of(words, [&](const char *word) {
               return !wordIn(place.script, place.index, QByteArrayView(word)).isEmpty();
           });
}

std::optional<Fix> indexFirst(const Place &place, const Sql::AddConstraint &change)
{
    const Script &script = place.script;
    const Sql::Constraint &constraint = change.constraint;
    const Schema::Table *table = place.table(change.table);
    const bool partitioned = table && !table->partitionKey.isEmpty();
    const std::optional<QList<Edit>> header = withoutTransaction(script, place.index);
    if (!script.isUp() || partitioned || constraint.columns.isEmpty() || saysMore(place))
        return std::nullopt;
    const bool primary = constraint.kind == Sql::ConstraintKind::PrimaryKey;
    const QString chosen = primary ? change.table.name + u"_pkey"_s
                                   : change.table.name + u'_' + constraint.columns.join(u'_') + u"_key"_s;
    const QByteArray name = script.dialect->quoted(constraint.name.isEmpty() ? chosen : constraint.name).toUtf8();
    QByteArrayList columns;
    for (const QString &column : constraint.columns)
        columns.append(script.dialect->quoted(column).toUtf8());
    const QByteArray on = quotedName(script, change.table);
    const QByteArray build = "CREATE UNIQUE INDEX CONCURRENTLY " + name + " ON " + on + " (" + columns.join(", ") + ')';
    const QByteArray take = "ALTER TABLE " + on + " ADD CONSTRAINT " + name
        + (primary ? " PRIMARY KEY USING INDEX " : " UNIQUE USING INDEX ") + name;
    const Sql::Range range = place.statement().sql.range;
    const QString later = u"constrain_"_s + change.table.name + u'_' + constraint.columns.join(u'_');
    if (!header)
        return moveOut(script, place.index, build + ";\n" + take, later);
    Fix fix{
        .title = QCoreApplication::translate("Lint", "Build the index concurrently, then take it for the constraint"),
        .edits = *header};
    if (place.statement().inTransaction) {
        fix.edits.append(edit(script, range, build));
        fix.newMigrations = {{.name = later, .up = take + ";\n"}};
    } else {
        fix.edits.append(edit(script, range, build + ";\n" + take));
    }
    return fix;
}

} // namespace Lint
