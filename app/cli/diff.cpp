// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemas.h"

#include "core/report/json.h"
#include "core/report/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct DiffWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

static void printDifferences(const Call &call, const QList<Schema::Difference> &differences)
{
    QString object;
    for (const Schema::Difference &difference : differences) {
        Colour colour = Colour::Warning;
        QString sign = u"~"_s;
        if (difference.kind == Schema::Difference::Kind::Added) {
            colour = Colour::Good;
            sign = u"+"_s;
        } else if (difference.kind == Schema::Difference::Kind::Removed) {
            colour = Colour::Bad;
            sign = u"−"_s;
        }
        const QString heading = difference.object + u' ' + difference.name;
        if (difference.path.isEmpty()) {
            const QString definition = difference.kind == Schema::Difference::Kind::Removed ? difference.before
                                                                                            : difference.after;
            call.terminal.line(
                call.terminal.coloured(sign + u' ' + heading, colour)
                + (definition.isEmpty() || definition == difference.name ? QString() : u"  "_s + definition));
            object = heading;
            continue;
        }
        if (heading != object)
            call.terminal.line(call.terminal.coloured(u"~ "_s + heading, Colour::Warning));
        object = heading;
        QString values = difference.kind == Schema::Difference::Kind::Added ? difference.after : difference.before;
        if (difference.kind == Schema::Difference::Kind::Changed) {
            values = (difference.before.isEmpty() ? DiffWords::tr("nothing") : difference.before) + u" → "_s
                + (difference.after.isEmpty() ? DiffWords::tr("nothing") : difference.after);
        }
        call.terminal.line(u"    "_s + call.terminal.coloured(sign + u' ' + difference.path, colour) + u"  "_s
                           + values);
    }
}

static Exit run(const Call &call)
{
    const QStringList sides = call.arguments();
    if (sides.size() != 2) {
        return call.fail(
            Error{.message = DiffWords::tr("diff takes two schemas."),
                  .hint = DiffWords::tr(
                      "Each is a target's name, at:VERSION, a snapshot file, or none: switchback diff none dev")});
    }
    const auto project = call.project();
    if (!project)
        return call.fail(project.error());
    const auto before = schemaOf(call, *project, sides[0]);
    if (!before)
        return call.fail(before.error());
    const auto after = schemaOf(call, *project, sides[1]);
    if (!after)
        return call.fail(after.error());

    const QList<Schema::Difference> differences = Schema::diff(*before, *after);
    if (call.json())
        call.print(Report::differencesJson(differences));
    else if (differences.isEmpty())
        call.terminal.line(call.terminal.coloured(
            DiffWords::tr("No difference between %1 and %2.").arg(sides[0], sides[1]), Colour::Good));
    else
        printDifferences(call, differences);
    return differences.isEmpty() ? Exit::Nothing : Exit::Findings;
}

Command diffCommand()
{
    return {.name = u"diff"_s,
            .arguments = u"A B"_s,
            .summary = DiffWords::tr("what two schemas do not share: targets, at:VERSION, snapshot files, none"),
            .makesScratch = true,
            .run = run};
}
