// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plain DROP INDEX waits for, and then holds, ACCESS EXCLUSIVE on the table.

#include "core/lint/fixes.h"
#include "core/lint/indexes.h"
#include "core/lint/rule.h"
#include "core/lint/splitting.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_index_not_concurrent {

/// An index behind a constraint, or of a partitioned table, cannot be dropped concurrently.
static bool refusesConcurrently(const Sql::Name &index, const IndexOwners &owners)
{
    const IndexOwners::Owner *owner = owners.find(index);
    return owner && (!owner->index->constraint.isEmpty() || owner->partitioned);
}

static bool isUsed(const Sql::Name &index, const Place &place, const IndexOwners &owners)
{
    const Sql::CreateIndex *made = place.script.replay.index(index, place.index);
    return !made && !refusesConcurrently(index, owners);
}

/// CONCURRENTLY takes one name and no CASCADE: several names become several statements.
static void offerFix(const Sql::DropIndex &drop, const Place &place, Finding &finding)
{
    Sql::Range keyword = drop.keywordRange;
    if (keyword.isEmpty())
        keyword = wordIn(place.script, place.index, "INDEX");
    const std::optional<QList<Edit>> header = withoutTransaction(place.script, place.index);
    if (keyword.isEmpty() || drop.cascade)
        return;
    if (!header) {
        QByteArray text = place.statement().sql.text;
        text.insert(keyword.end - place.statement().sql.range.begin, " CONCURRENTLY");
        if (const std::optional<Fix> move = drop.names.size() == 1
                ? moveOut(place.script, place.index, text, u"drop_"_s + drop.names.first().name)
                : std::nullopt)
            finding.fixes.append(*move);
        return;
    }
    Fix fix{
        .title = QCoreApplication::translate("Lint", "Drop the index concurrently"), .safe = true, .edits = *header};
    if (drop.names.size() == 1) {
        fix.edits.append(insertion(place.script, keyword.end, " CONCURRENTLY"));
    } else {
        QByteArrayList statements;
        for (const Sql::Name &name : drop.names) {
            const QString schema = name.schema.isEmpty() ? QString() : place.script.dialect->quoted(name.schema) + u'.';
            statements.append("DROP INDEX CONCURRENTLY " + QByteArray(drop.ifExists ? "IF EXISTS " : "")
                              + (schema + place.script.dialect->quoted(name.name)).toUtf8());
        }
        fix.edits.append(edit(place.script, place.statement().sql.range, statements.join(";\n")));
    }
    finding.fixes.append(fix);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const auto &owners = report.memory<IndexOwners>(script);
    forEach<Sql::DropIndex>(script, [&](const Sql::DropIndex &drop, const Place &place) {
        if (drop.concurrently)
            return;
        const auto used = std::ranges::find_if(drop.names,
                                               [&](const Sql::Name &name) { return isUsed(name, place, owners); });
        if (used == drop.names.end())
            return;
        const IndexOwners::Owner *owner = owners.find(*used);
        Sql::Name table = owner ? owner->table : Sql::Name();
        if (table.schema == script.dialect->defaultSchema)
            table.schema.clear();
        const QString message = owner
            ? QCoreApplication::translate("Lint",
                                          "DROP INDEX %1 waits until every reader of %2 has ended, and keeps all new "
                                          "readers and writers of it waiting behind (ACCESS EXCLUSIVE).")
                  .arg(used->display(), table.display())
            : QCoreApplication::translate("Lint",
                                          "DROP INDEX waits until every reader of the table of %1 has ended, and keeps "
                                          "all new readers and writers waiting behind it.")
                  .arg(used->display());
        Finding &finding = report.addFor(place, table, script.head(place.index), message);
        finding.help = QCoreApplication::translate(
            "Lint", "Write DROP INDEX CONCURRENTLY IF EXISTS in a migration that runs without a transaction.");
        offerFix(drop, place, finding);
    });
}

Rule rule()
{
    return {.id = u"drop-index-not-concurrent"_s,
            .title = QCoreApplication::translate("Lint", "Index dropped with reads and writes blocked"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .yieldsTo = {u"drop-index-backing-constraint"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::DropIndex>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::drop_index_not_concurrent
