// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A renamed schema breaks every qualified name and every search path at once.

#include "core/lint/objectsteps.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::rename_schema {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const ObjectSteps steps(script);
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &place) {
        if (alter.kind != Sql::ObjectKind::Schema || alter.what != "RENAME TO"_L1
            || steps.madeBefore(alter.kind, alter.name, place.index) >= 0)
            return;
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate(
                "Lint",
                "Every program, function and search_path that still says %1 fails from here on, "
                "and those that say %2 fail before.")
                .arg(alter.name.name, alter.argument));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Make the new schema, move over to views in it table by table, and drop the old one a release later.");
    });
}

Rule rule()
{
    return {.id = u"rename-schema"_s,
            .title = QCoreApplication::translate("Lint", "Schema renamed"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AlterObject>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::rename_schema
