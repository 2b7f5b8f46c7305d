// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name that tells nothing to whoever reads the list of migrations.

#include "core/format/files.h"
#include "core/lint/naming.h"
#include "core/lint/rule.h"

#include <QSet>
#include <QVarLengthArray>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace Lint::Rules::migration_name_not_descriptive {

/// Of a migration's name.
using Words = QVarLengthArray<QStringView, 8>;

static bool isGeneric(QStringView word)
{
    static const QSet<QStringView> words = {u"update", u"updates", u"fix",   u"fixes",     u"change",   u"changes",
                                            u"misc",   u"wip",     u"test",  u"migration", u"new",      u"temp",
                                            u"tmp",    u"asdf",    u"stuff", u"schema",    u"database", u"db",
                                            u"tables", u"table",   u"more",  u"final",     u"things"};
    return words.contains(word);
}

static bool isAction(QStringView word)
{
    static const QSet<QStringView> words = {
        u"add",       u"create",   u"make",     u"drop",      u"remove",   u"delete",    u"rename", u"alter",
        u"change",    u"modify",   u"set",      u"unset",     u"update",   u"backfill",  u"fill",   u"populate",
        u"insert",    u"move",     u"copy",     u"split",     u"merge",    u"index",     u"enable", u"disable",
        u"grant",     u"revoke",   u"validate", u"replace",   u"convert",  u"widen",     u"narrow", u"rebuild",
        u"archive",   u"clean",    u"cleanup",  u"fix",       u"migrate",  u"partition", u"attach", u"detach",
        u"expand",    u"contract", u"switch",   u"deprecate", u"retire",   u"require",   u"allow",  u"normalize",
        u"normalise", u"import",   u"load",     u"truncate",  u"restore",  u"track",     u"link",   u"extend",
        u"reindex",   u"refresh",  u"record",   u"swap",      u"recreate", u"reset",     u"revert", u"prune",
        u"purge",     u"sync",     u"tune",     u"comment",   u"secure",   u"install"};
    return words.contains(word);
}

static bool isBeginning(QStringView word)
{
    static const QSet<QStringView> words = {u"init", u"initial", u"baseline", u"seed"};
    return words.contains(word);
}

static bool namesAnObject(const Script &script, const Words &words)
{
    QString joined;
    for (const QStringView word : words) {
        if (!joined.isEmpty())
            joined += u'_';
        joined += word;
    }
    std::unordered_set<QStringView> asked; // a script names the same few over and over
    for (const Statement &statement : script.statements) {
        for (const Sql::Change &change : statement.meaning.changes) {
            for (const QStringView table : Sql::touchedNames(change)) {
                const bool isNew = !table.isEmpty() && asked.insert(table).second;
                if (isNew && joined.contains(table, Qt::CaseInsensitive))
                    return true;
            }
        }
    }
    return false;
}

/// Words of plain letters and digits, several of them.
static bool isPlain(QStringView name)
{
    const auto words = name.tokenize(u'_');
    return name.contains(u'_') && std::ranges::all_of(words, [](QStringView word) {
               return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
               });
           });
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
    QString name = script.migration->name.toLower();
    name.replace(u'-', u'_').replace(u' ', u'_');
    Words words;
    for (const QStringView word : QStringView(name).tokenize(u'_', Qt::SkipEmptyParts))
        words.append(word);
    if (std::ranges::any_of(words, isBeginning))
        return;
    const bool tells = words.size() >= 2 && !std::ranges::all_of(words, isGeneric);
    if (tells && (std::ranges::any_of(words, isAction) || namesAnObject(script, words)))
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
    if (isPlain(better)) {
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
