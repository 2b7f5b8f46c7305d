// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::concurrent_index_corruption_pg14 {

/// 14.0 to 14.3. Servers count their minor releases as 140003, settings as 140300; 140000 alone may stand for any 14.
static bool isAffected(const Script &script)
{
    const int version = script.serverVersion;
    if (version / 10000 != 14)
        return false;
    const int minor = version % 10000 >= 100 ? version % 10000 / 100 : version % 100;
    const bool minorKnown = version != 140000 || !script.sizes.isEmpty()
        || script.project->settings.lint.serverVersion.contains(u'.');
    return minorKnown && minor <= 3;
}

static void reportAt(const Place &place, const QString &name, Report &report)
{
    report
        .add(place.script.head(place.index),
             QCoreApplication::translate("Lint",
                                         "PostgreSQL 14.0 to 14.3 can leave rows out of an index that is built "
                                         "concurrently: queries through %1 then miss them, and nothing says so.")
                 .arg(name))
        .help = QCoreApplication::translate("Lint", "Update the server to 14.4 or later first.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!isAffected(script))
        return;
    forEach<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &index, const Place &place) {
        if (index.concurrently)
            reportAt(place, index.name.name.isEmpty() ? index.table.display() : index.name.display(), report);
    });
    forEach<Sql::Reindex>(script, [&](const Sql::Reindex &index, const Place &place) {
        if (index.concurrently)
            reportAt(place, index.name.display(), report);
    });
}

Rule rule()
{
    return {.id = u"concurrent-index-corruption-pg14"_s,
            .title = QCoreApplication::translate("Lint", "Server that builds corrupt indexes concurrently"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::CreateIndex, Sql::Reindex>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::concurrent_index_corruption_pg14
