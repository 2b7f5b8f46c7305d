// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/conflicts.h"

#include "core/lint/fixes.h"

using namespace Qt::StringLiterals;

namespace Lint::Conflicts {

bool isSystemColumn(const QString &name)
{
    static const QStringList names = {u"ctid"_s,  u"xmin"_s,    u"xmax"_s, u"tableoid"_s,
                                      u"rowid"_s, u"_rowid_"_s, u"oid"_s};
    return names.contains(name.toLower());
}

Scene::Scene(const Script &script_, Report &report_)
    : script(script_)
    , report(report_)
    , tables(script_)
    , objects(script_)
    , steps(script_)
    , m_case(script_.isPostgresql() ? Qt::CaseSensitive : Qt::CaseInsensitive)
{
}

void Scene::forgetConstraints(const Sql::Change &change)
{
    constexpr ChangeTypes making =
        changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint, Sql::AttachPartition, Sql::RenameConstraint,
                    Sql::RenameTable, Sql::AlterTable>();
    if ((typeOf(change) & making) == 0)
        return;
    for (const Sql::Name &table : Sql::touchedTables(change)) {
        const QString first = key(table) + u'\n';
        const auto from = droppedConstraints.lower_bound(first);
        droppedConstraints.erase(from, std::find_if_not(from, droppedConstraints.end(), [&](const QString &dropped) {
                                     return dropped.startsWith(first);
                                 }));
    }
}

bool Scene::makesRoomFor(const QString &name) const
{
    return std::ranges::any_of(place().statement().meaning.changes, [&](const Sql::Change &change) {
        const auto *constraint = std::get_if<Sql::DropConstraint>(&change);
        const auto *indexes = std::get_if<Sql::DropIndex>(&change);
        return (constraint && same(constraint->constraint, name))
            || (indexes
                && std::ranges::any_of(indexes->names, [&](const Sql::Name &index) { return same(index.name, name); }));
    });
}

Finding &Scene::say(Sql::Range range, const QString &message, const QString &help)
{
    Finding &finding = report.add(range, message, Severity::Error);
    finding.help = help;
    return finding;
}

void Scene::guard(Finding &finding, const char *after, const QByteArray &guardText)
{
    const Sql::Range keyword = wordIn(script, m_at, after);
    if (!keyword.isEmpty() && isAlone())
        finding.fixes.append(
            {.title = translated(QT_TRANSLATE_NOOP("Lint", "Write %1")).arg(QString::fromUtf8(guardText)),
             .edits = {insertion(script, keyword.end, ' ' + guardText)}});
}

bool Scene::needsColumn(const Sql::Name &name, const QString &column, Sql::Range range)
{
    const Schema::Table *known = table(name);
    if (!isWhole(known) || has(*known, column) || !isAlone() || isSystemColumn(column))
        return true;
    sayNoColumn(name, column, place().range(range));
    return false;
}

void Scene::sayNoColumn(const Sql::Name &name, const QString &column, Sql::Range range)
{
    say(range,
        translated(QT_TRANSLATE_NOOP("Lint", "%1 has no column %2: this statement fails.")).arg(name.display(), column),
        translated(QT_TRANSLATE_NOOP("Lint", "Write the name that the column has here.")));
}

Finding &Scene::sayColumnTwice(const Sql::Name &name, const QString &column, Sql::Range range, const QString &help)
{
    return say(range,
               translated(QT_TRANSLATE_NOOP("Lint", "%1 has a column %2 already: this statement fails."))
                   .arg(name.display(), column),
               help);
}

void Scene::sayThere(const Sql::Name &name, const QString &help, const char *guarded)
{
    Finding &finding = say(
        place().range(name.range),
        translated(QT_TRANSLATE_NOOP("Lint", "%1 is there already: this statement fails.")).arg(name.display()), help);
    if (guarded)
        guard(finding, guarded, "IF NOT EXISTS");
}

void Scene::sayGone(const Sql::Name &name, const char *keyword)
{
    Finding &finding = say(place().range(name.range),
                           translated(QT_TRANSLATE_NOOP("Lint",
                                                        "%1 is not there any more: a statement above dropped "
                                                        "or renamed it."))
                               .arg(name.display()),
                           translated(QT_TRANSLATE_NOOP("Lint", "Leave the statement away.")));
    guard(finding, keyword, "IF EXISTS");
}

} // namespace Lint::Conflicts
