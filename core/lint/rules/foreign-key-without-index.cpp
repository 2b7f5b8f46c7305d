// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Without an index on its columns, each change of the parent searches the whole child.

#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/projectindex.h"
#include "core/lint/rule.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Lint::Rules::foreign_key_without_index {

/// Where the finished table stands when the script has ended: a rebuilt one has its lasting name by then.
static const Schema::Table *finished(const Sql::Name &table, qsizetype statement, const KnownTables &end,
                                     const Script &script)
{
    const Rebuild *rebuild = script.rebuildWith(statement);
    return end.table(rebuild ? rebuild->table : table);
}

static QByteArray createIndex(const AddedForeignKey &added, const Script &script, bool concurrently)
{
    const auto quoted = [&](const QString &name) { return script.dialect->quoted(name); };
    QStringList columns;
    for (const QString &column : added.key.columns)
        columns.append(quoted(column));
    const QString name = u"idx_"_s % added.table.name % u'_' % added.key.columns.join(u'_');
    const QString schema = added.table.schema.isEmpty() ? QString() : QString(quoted(added.table.schema) % u'.');
    const QString text = (concurrently ? "CREATE INDEX CONCURRENTLY "_L1 : "CREATE INDEX "_L1) % quoted(name)
        % " ON "_L1 % schema % quoted(added.table.name) % " ("_L1 % columns.join(u", "_s) % ");"_L1;
    return text.toUtf8();
}

static void offerFix(const AddedForeignKey &added, const Place &place, Finding &finding)
{
    const Sql::Statement &sql = place.statement().sql;
    const QByteArray &file = place.script.source->fileText;
    if (!place.script.fixes || place.script.rebuildWith(place.index))
        return;
    if (added.withTable || !place.isUsed(added.table)) { // nobody waits: right behind the statement that makes it
        qsizetype at = sql.range.end;
        const bool terminated = at < file.size() && file.at(at) == ';';
        at += terminated ? 1 : 0;
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Index the columns of the foreign key"),
             .edits = {
                 insertion(place.script, at, (terminated ? "\n" : ";\n") + createIndex(added, place.script, false))}});
        return;
    }
    const bool concurrently = place.script.isPostgresql();
    const bool before = added.column == nullptr && (!concurrently || !place.statement().inTransaction);
    if (before)
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Index the columns of the foreign key"),
                              .edits = {insertion(place.script, sql.range.begin,
                                                  createIndex(added, place.script, concurrently) + "\n")}});
    else
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Index the columns of the foreign key in a new migration"),
             .newMigrations = {{.name = u"index_"_s + added.table.name + u'_' + added.key.columns.join(u'_'),
                                .up = createIndex(added, place.script, concurrently) + '\n',
                                .transaction = !concurrently}}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables end(script);
    const auto look = [&](const AddedForeignKey &added, const Place &place) {
        if (place.isTemporary(added.table))
            return;
        end.goToEnd();
        const Schema::Table *table = finished(added.table, place.index, end, script);
        if (!table || added.key.columns.isEmpty() || isIndexed(*table, added.key.columns))
            return;
        // A later migration may have made up for it.
        const QString &name = table->name;
        if (script.migrations && script.isUp()
            && script.migrations->isIndexedAfter(name, added.key.columns, script.migration->version))
            return;
        const QString columns = added.key.columns.join(u", "_s);
        const bool known = isWhole(table);
        if (!known && !report.isFirst(added.table.display()))
            return; // said once for each table
        const QString message = known
            ? QCoreApplication::translate("Lint",
                                          "No index of %1 begins with %2: each delete in %3, and each "
                                          "change of its key, reads all of %1.")
            : QCoreApplication::translate("Lint",
                                          "Which indexes %1 has is not known. If none begins with %2, each "
                                          "delete in %3 reads all of %1.");
        Finding &finding = report.add(place.range(added.key.range),
                                      message.arg(added.table.display(), columns, added.key.referencedTable.display()),
                                      known ? Severity::Warning : Severity::Info);
        finding.help = script.isPostgresql()
            ? QCoreApplication::translate("Lint", "Index the columns of the foreign key, concurrently and before it.")
            : QCoreApplication::translate("Lint", "Index the columns of the foreign key.");
        if (known)
            offerFix(added, place, finding);
    };
    for (const qsizetype i : script.asked()) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            const QList<AddedForeignKey> keys = addedForeignKeys(change);
            for (const AddedForeignKey &added : keys)
                look(added, Place{script, i});
        }
    }
}

Rule rule()
{
    return {.id = u"foreign-key-without-index"_s,
            .title = QCoreApplication::translate("Lint", "Foreign key without an index"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"sqlite"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::End};
}

} // namespace Lint::Rules::foreign_key_without_index
