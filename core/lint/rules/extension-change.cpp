// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Extensions are installed by whoever runs the server: what the migration's role may do differs from one to the next.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::extension_change {

namespace {

/// Marked trusted in PostgreSQL's own contrib: since 13 whoever may CREATE in the database may install them.
bool isTrusted(const Script &script, const QString &extension)
{
    static const QSet<QString> trusted = {
        u"btree_gin"_s,       u"btree_gist"_s, u"citext"_s,   u"cube"_s,      u"dict_int"_s, u"fuzzystrmatch"_s,
        u"hstore"_s,          u"intarray"_s,   u"isn"_s,      u"lo"_s,        u"ltree"_s,    u"pg_trgm"_s,
        u"pgcrypto"_s,        u"plpgsql"_s,    u"seg"_s,      u"tablefunc"_s, u"tcn"_s,      u"tsm_system_rows"_s,
        u"tsm_system_time"_s, u"unaccent"_s,   u"uuid-ossp"_s};
    static constexpr int withTrust = 130000;
    return (script.serverVersion == 0 || script.serverVersion >= withTrust) && trusted.contains(extension);
}

void checkCreate(const Script &script, Report &report)
{
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &create, const Place &place) {
        if (create.kind != Sql::ObjectKind::Extension || (create.ifNotExists && isTrusted(script, create.name.name)))
            return;
        const bool trusted = isTrusted(script, create.name.name);
        Finding &finding = report.add(
            script.head(place.index),
            trusted
                ? QCoreApplication::translate("Lint", "This fails where %1 is installed already, as on many servers.")
                      .arg(create.name.name)
                : QCoreApplication::translate("Lint",
                                              "Installing %1 needs a superuser, or a place on the list of "
                                              "the service that runs the server.")
                      .arg(create.name.name));
        finding.help = trusted ? QCoreApplication::translate("Lint", "Write IF NOT EXISTS.")
                               : QCoreApplication::translate("Lint",
                                                             "Install it when the database is made, and let the "
                                                             "migration say IF NOT EXISTS.");
        const Sql::Range keyword = wordIn(script, place.index, "EXTENSION");
        if (!create.ifNotExists && !keyword.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Write IF NOT EXISTS"),
                                  .edits = {insertion(script, keyword.end, " IF NOT EXISTS")}});
    });
}

void checkOthers(const Script &script, Report &report)
{
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &place) {
        // ADD and DROP of its members are written by whoever makes the extension.
        if (alter.kind == Sql::ObjectKind::Extension && !wordIn(script, place.index, "UPDATE").isEmpty())
            report
                .add(script.head(place.index),
                     QCoreApplication::translate("Lint",
                                                 "Which versions of %1 can be reached depends on what the server "
                                                 "has installed, and few extensions go back.")
                         .arg(alter.name.name))
                .help = QCoreApplication::translate("Lint", "Change it when the server is changed.");
    });
    forEach<Sql::DropObject>(script, [&](const Sql::DropObject &drop, const Place &place) {
        if (drop.kind != Sql::ObjectKind::Extension)
            return;
        report
            .add(script.head(place.index),
                 drop.cascade ? QCoreApplication::translate("Lint",
                                                            "Every column, index and function of the types of %1 "
                                                            "goes with it.")
                                    .arg(drop.names.value(0).name)
                              : QCoreApplication::translate("Lint",
                                                            "Only a role that may install %1 brings it back, and "
                                                            "not every server has it.")
                                    .arg(drop.names.value(0).name),
                 drop.cascade ? Severity::Warning : Severity::Info)
            .help = QCoreApplication::translate("Lint", "Leave extensions to whoever runs the server.");
    });
}

bool isInstalled(const Script &script, const QString &extension)
{
    return script.schema && std::ranges::any_of(script.schema->others, [&](const Schema::Other &other) {
               return other.kind == "extension"_L1 && other.name == extension;
           });
}

/// What goes by other rules where an extension looks after the tables: told where it is known to be installed.
void checkCautions(const Script &script, Report &report)
{
    const bool timescale = isInstalled(script, u"timescaledb"_s);
    const bool citus = isInstalled(script, u"citus"_s);
    const bool partman = isInstalled(script, u"pg_partman"_s);
    if (!timescale && !citus && !partman)
        return;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const QByteArray text = script.statements.at(i).sql.text.toLower();
        QString caution;
        if (timescale && text.contains("drop_chunks"))
            caution = QCoreApplication::translate("Lint", "drop_chunks() removes rows for good, and locks each chunk.");
        else if (timescale && text.contains("create_hypertable") && text.contains("migrate_data"))
            caution = QCoreApplication::translate("Lint",
                                                  "create_hypertable() with migrate_data moves every row under an "
                                                  "ACCESS EXCLUSIVE lock.");
        else if (timescale && text.contains("timescaledb.compress"))
            caution = QCoreApplication::translate("Lint",
                                                  "While chunks are compressed, their columns cannot be altered "
                                                  "like those of a table.");
        else if (citus && (text.contains("create_distributed_table") || text.contains("create_reference_table")))
            caution = QCoreApplication::translate("Lint",
                                                  "Distributing a table copies it to the workers and blocks "
                                                  "writes meanwhile.");
        else if (partman && text.contains("part_config"))
            caution = QCoreApplication::translate("Lint",
                                                  "pg_partman makes and drops partitions by this row at its next "
                                                  "run.");
        if (!caution.isEmpty())
            report.add(script.head(i), caution);
    }
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    checkCreate(script, report);
    checkOthers(script, report);
    checkCautions(script, report);
}

Rule rule()
{
    return {.id = u"extension-change"_s,
            .title = QCoreApplication::translate("Lint", "Extension changed"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::extension_change
