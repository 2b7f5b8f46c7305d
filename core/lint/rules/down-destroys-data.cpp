// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rollback is done under pressure: it should not take more rows along than the migration brought.

#include "core/lint/mirror.h"
#include "core/lint/projectindex.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::down_destroys_data {

namespace {

/// What the up script made, filled or changed, asked by name.
class Made
{
public:
    explicit Made(const Script *up)
    {
        if (!up)
            return;
        forEach<Sql::CreateTable>(*up,
                                  [&](const Sql::CreateTable &c, const Place &p) { m_tables.insert(key(c.name, p)); });
        forEach<Sql::RenameTable>(*up, [&](const Sql::RenameTable &c, const Place &p) {
            m_tables.insert(key({.schema = c.table.schema, .name = c.newName}, p));
        });
        forEach<Sql::AddColumn>(*up, [&](const Sql::AddColumn &c, const Place &p) {
            m_columns.insert(key(c.table, p) + u'\n' + c.column.name);
        });
        forEach<Sql::ChangeRows>(*up, [&](const Sql::ChangeRows &c, const Place &p) {
            if (c.verb == Sql::RowVerb::Insert || c.verb == Sql::RowVerb::Copy || c.verb == Sql::RowVerb::Merge)
                m_filled.insert(key(c.table, p));
        });
    }

    bool table(const Sql::Name &name, qsizetype at, const Script &down) const
    {
        return m_tables.contains(down.replay.key(name, at));
    }
    bool column(const Sql::Name &table_, const QString &column, qsizetype at, const Script &down) const
    {
        return m_columns.contains(down.replay.key(table_, at) + u'\n' + column);
    }
    bool filled(const Sql::Name &name, qsizetype at, const Script &down) const
    {
        return m_filled.contains(down.replay.key(name, at)) || table(name, at, down);
    }

private:
    static QString key(const Sql::Name &name, const Place &place) { return place.script.replay.key(name, place.index); }

    QSet<QString> m_tables;
    QSet<QString> m_columns;
    QSet<QString> m_filled;
};

/// Rows that were written since the up into what it made: their number where the target is known.
void reportSince(const Place &place, const Sql::Name &table, const QString &what, bool newest, Report &report)
{
    const std::optional<Dialect::TableSize> size = place.script.size(table, place.index);
    if (!size || size->rows == 0)
        return; // that what a migration made goes with it is no news; rows that are there now are
    // Applications have filled what an older migration made.
    const bool inUse = !newest;
    const int rows = int(std::min<qint64>(size->rows, 2'000'000'000));
    Finding &finding = report.add(
        place.script.head(place.index),
        QCoreApplication::translate("Lint", "What was written since into %1 goes with it; %2 has %n rows now.", nullptr,
                                    rows)
            .arg(what, table.display()),
        inUse ? Severity::Warning : Severity::Info);
    finding.help = inUse
        ? QCoreApplication::translate("Lint",
                                      "Go forward with a new migration instead, or keep the rows under another "
                                      "name.")
        : QCoreApplication::translate("Lint", "Roll back soon after the release, or keep the rows under another name.");
}

void reportForeign(const Place &place, const Sql::Name &table, Report &report)
{
    Finding &finding = report.add(
        place.script.head(place.index),
        QCoreApplication::translate("Lint",
                                    "A rollback removes rows of %1 that were there before this migration: it "
                                    "inserted none.")
            .arg(table.display()));
    finding.help = QCoreApplication::translate("Lint", "Remove only what the up script brought.");
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (isMarkedIrreversible(script))
        return;
    const Made made(script.counterpart);
    const bool newest = !script.migrations || script.migrations->isNewest(script.migration->version);
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &place) {
        const Rebuild *rebuild = script.rebuildWith(place.index);
        for (const Sql::Name &name : drop.names) {
            if (place.isNew(name) || place.isTemporary(name) || (rebuild && rebuild->drop == place.index))
                continue;
            if (made.table(name, place.index, script))
                reportSince(place, name, name.display(), newest, report);
            else
                report.add(script.head(place.index),
                           QCoreApplication::translate("Lint",
                                                       "A rollback drops %1, which this migration did not make, "
                                                       "with all its rows.")
                               .arg(name.display()),
                           Severity::Error);
        }
    });
    forEach<Sql::DropColumn>(script, [&](const Sql::DropColumn &drop, const Place &place) {
        if (place.isNew(drop.table) || place.isTemporary(drop.table)
            || script.replay.isNewColumn(drop.table, drop.column, place.index))
            return;
        if (made.column(drop.table, drop.column, place.index, script))
            reportSince(place, drop.table, drop.table.display() + u'.' + drop.column, newest, report);
    });
    forEach<Sql::Truncate>(script, [&](const Sql::Truncate &truncate, const Place &place) {
        for (const Sql::Name &name : truncate.tables) {
            if (!place.isNew(name) && !place.isTemporary(name) && !made.table(name, place.index, script))
                reportForeign(place, name, report);
        }
    });
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb == Sql::RowVerb::Delete && !place.isNew(rows.table) && !place.isTemporary(rows.table)
            && (!made.filled(rows.table, place.index, script)
                || (!rows.hasWhere && !made.table(rows.table, place.index, script))))
            reportForeign(place, rows.table, report);
    });
}

Rule rule()
{
    return {.id = u"down-destroys-data"_s,
            .title = QCoreApplication::translate("Lint", "Down removes rows"),
            .severity = Severity::Warning,
            .yieldsTo = {u"drop-table"_s, u"drop-column"_s, u"truncate-table"_s, u"truncate-cascade"_s},
            .onUp = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::down_destroys_data
