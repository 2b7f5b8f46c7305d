// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name that tells nothing to whoever reads the list of migrations.

#include "core/format/files.h"
#include "core/lint/naming.h"
#include "core/lint/rule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::migration_name_not_descriptive {

static const QSet<QString> &genericWords()
{
    static const QSet<QString> words = {
        u"update"_s,   u"updates"_s,   u"fix"_s,    u"fixes"_s, u"change"_s, u"changes"_s, u"misc"_s,  u"wip"_s,
        u"test"_s,     u"migration"_s, u"new"_s,    u"temp"_s,  u"tmp"_s,    u"asdf"_s,    u"stuff"_s, u"schema"_s,
        u"database"_s, u"db"_s,        u"tables"_s, u"table"_s, u"more"_s,   u"final"_s,   u"things"_s};
    return words;
}

static const QSet<QString> &actions()
{
    static const QSet<QString> words = {
        u"add"_s,     u"create"_s,    u"make"_s,      u"drop"_s,    u"remove"_s,   u"delete"_s,    u"rename"_s,
        u"alter"_s,   u"change"_s,    u"modify"_s,    u"set"_s,     u"unset"_s,    u"update"_s,    u"backfill"_s,
        u"fill"_s,    u"populate"_s,  u"insert"_s,    u"move"_s,    u"copy"_s,     u"split"_s,     u"merge"_s,
        u"index"_s,   u"enable"_s,    u"disable"_s,   u"grant"_s,   u"revoke"_s,   u"validate"_s,  u"replace"_s,
        u"convert"_s, u"widen"_s,     u"narrow"_s,    u"rebuild"_s, u"archive"_s,  u"clean"_s,     u"cleanup"_s,
        u"fix"_s,     u"migrate"_s,   u"partition"_s, u"attach"_s,  u"detach"_s,   u"expand"_s,    u"contract"_s,
        u"switch"_s,  u"deprecate"_s, u"retire"_s,    u"require"_s, u"allow"_s,    u"normalize"_s, u"normalise"_s,
        u"import"_s,  u"load"_s,      u"truncate"_s,  u"restore"_s, u"track"_s,    u"link"_s,      u"extend"_s,
        u"reindex"_s, u"refresh"_s,   u"record"_s,    u"swap"_s,    u"recreate"_s, u"reset"_s,     u"revert"_s,
        u"prune"_s,   u"purge"_s,     u"sync"_s,      u"tune"_s,    u"comment"_s,  u"secure"_s,    u"install"_s};
    return words;
}

static bool namesAnObject(const Script &script, const QStringList &words)
{
    const QString joined = words.join(u'_');
    for (const Statement &statement : script.statements) {
        for (const Sql::Change &change : statement.meaning.changes) {
            const QList<Sql::Name> tables = Sql::touchedTables(change);
            for (const Sql::Name &table : tables) {
                if (!table.name.isEmpty() && joined.contains(table.name, Qt::CaseInsensitive))
                    return true;
            }
        }
    }
    return false;
}

/// A name made from what the first change does.
static QString suggestion(const Script &script)
{
    if (script.statements.isEmpty() || script.statements.first().meaning.changes.isEmpty())
        return {};
    return std::visit(
        Sql::Overload{
            [](const Sql::CreateTable &c) { return u"create_"_s + c.name.name; },
            [](const Sql::DropTable &c) { return u"drop_"_s + c.names.value(0).name; },
            [](const Sql::AddColumn &c) { return u"add_%1_to_%2"_s.arg(c.column.name, c.table.name); },
            [](const Sql::DropColumn &c) { return u"drop_%1_from_%2"_s.arg(c.column, c.table.name); },
            [](const Sql::RenameColumn &c) {
                return u"rename_%1_to_%2_in_%3"_s.arg(c.column, c.newName, c.table.name);
            },
            [](const Sql::RenameTable &c) { return u"rename_%1_to_%2"_s.arg(c.table.name, c.newName); },
            [](const Sql::CreateIndex &c) { return u"add_index_on_%1_%2"_s.arg(c.table.name, c.columns.join(u'_')); },
            [](const Sql::ChangeRows &c) { return u"change_rows_of_"_s + c.table.name; },
            [](const auto &) { return QString(); },
        },
        script.statements.first().meaning.changes.first());
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    static const QSet<QString> starts = {u"init"_s, u"initial"_s, u"baseline"_s, u"seed"_s};
    QString name = script.migration->name.toLower();
    const QStringList words = name.replace(u'-', u'_').replace(u' ', u'_').split(u'_', Qt::SkipEmptyParts);
    if (std::ranges::any_of(words, [](const QString &word) { return starts.contains(word); }))
        return;
    const bool generic = std::ranges::all_of(words, [](const QString &word) { return genericWords().contains(word); });
    const bool acts = std::ranges::any_of(words, [](const QString &word) { return actions().contains(word); });
    if (words.size() >= 2 && !generic && (acts || namesAnObject(script, words)))
        return;
    Finding &finding = report.add(
        script.fileRange(),
        words.isEmpty()
            ? QCoreApplication::translate("Lint",
                                          "The migration has no name: nobody knows what it does without opening it.")
            : QCoreApplication::translate("Lint", "“%1” does not tell what the migration does, nor to what.")
                  .arg(script.migration->name));
    const QString better = Format::slug(suggestion(script));
    finding.help = better.isEmpty()
        ? QCoreApplication::translate("Lint", "Name the action and the object: add_email_to_users")
        : QCoreApplication::translate("Lint", "Name the action and the object, for instance: %1").arg(better);
    static const QRegularExpression plain(u"^[a-z0-9]+(_[a-z0-9]+)+$"_s);
    if (plain.match(better).hasMatch()) {
        if (const std::optional<Fix> renamed = renamedMigration(script, better))
            finding.fixes.append(*renamed);
    }
}

Rule rule()
{
    return {.id = u"migration-name-not-descriptive"_s,
            .title = QCoreApplication::translate("Lint", "Name tells nothing"),
            .severity = Severity::Info,
            .onDown = false,
            .withoutDialect = true,
            .check = check};
}

} // namespace Lint::Rules::migration_name_not_descriptive
