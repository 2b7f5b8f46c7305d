// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped or renamed here, the deployed application still asks for.

#include "core/lint/deployed.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::code_references_dropped_object {

namespace {

struct Gone
{
    Sql::Name table;
    QString column; ///< empty: the table
    Sql::Range range;
    qsizetype statement;
};

void append(QList<Gone> &gone, const Place &place, const Sql::Name &table, const QString &column, Sql::Range range)
{
    const bool own = place.isNew(table) || place.isTemporary(table) || place.script.rebuildWith(place.index)
        || (!column.isEmpty() && place.script.replay.isNewColumn(table, column, place.index));
    if (!own)
        gone.append({.table = table, .column = column, .range = place.range(range), .statement = place.index});
}

QList<Gone> goneIn(const Script &script)
{
    QList<Gone> gone;
    forEach<Sql::DropColumn>(
        script, [&](const Sql::DropColumn &c, const Place &place) { append(gone, place, c.table, c.column, c.range); });
    forEach<Sql::RenameColumn>(
        script, [&](const Sql::RenameColumn &c, const Place &place) { append(gone, place, c.table, c.column, {}); });
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &c, const Place &place) {
        for (const Sql::Name &name : c.names)
            append(gone, place, name, {}, name.range);
    });
    forEach<Sql::RenameTable>(
        script, [&](const Sql::RenameTable &c, const Place &place) { append(gone, place, c.table, {}, {}); });
    return gone;
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QList<Gone> gone = goneIn(script);
    if (gone.isEmpty())
        return;
    const QStringList excluded = parameters.contains(u"exclude"_s)
        ? parameters.value(u"exclude"_s).toStringList()
        : QStringList{u"test"_s, u"CHANGELOG"_s, u"node_modules"_s, u"/."_s};
    const Deployed deployed(script, parameters.value(u"sources"_s).toStringList(), excluded);
    for (const Gone &one : gone) {
        const QString name = one.column.isEmpty() ? one.table.display() : one.table.display() + u'.' + one.column;
        if (deployed.isEmpty()) {
            // Somebody says that nobody uses it any more; nobody can look.
            if (commentAbove(script, one.statement, "unused since"))
                report.add(
                    one.range,
                    QCoreApplication::translate("Lint",
                                                "Whether the application still uses %1 was not looked at: settings "
                                                "name no queries under [compatibility].")
                        .arg(name),
                    Severity::Info);
            continue;
        }
        const std::optional<Mention> mention = deployed.find(one.table.name, one.column);
        if (!mention)
            continue;
        report
            .add(one.range,
                 QCoreApplication::translate("Lint", "%1, line %2, still uses %3: it fails as soon as this has run.")
                     .arg(mention->file)
                     .arg(mention->line)
                     .arg(name))
            .help = QCoreApplication::translate(
            "Lint", "Take it out of the application, deploy that, and drop or rename it in a later release.");
    }
}

Rule rule()
{
    return {.id = u"code-references-dropped-object"_s,
            .title = QCoreApplication::translate("Lint", "The application still uses it"),
            .severity = Severity::Error,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::DropColumn, Sql::RenameColumn, Sql::DropTable, Sql::RenameTable>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::code_references_dropped_object
