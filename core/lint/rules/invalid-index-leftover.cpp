// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/indexes.h"
#include "core/lint/rule.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Lint::Rules::invalid_index_leftover {

/// May an index of that name be there already? Only a connected target knows.
static bool mayBeThere(const Sql::CreateIndex &index, const Script &script, const IndexOwners &owners)
{
    const bool connected = !script.sizes.isEmpty() && script.schema;
    return !connected || owners.find(index.name);
}

static void offerFix(const Sql::CreateIndex &index, const Place &place, Finding &finding)
{
    // Two statements that are sent as one query are one transaction, which refuses both.
    if (place.statement().inTransaction || place.script.source->transaction == Project::TransactionMode::Implicit)
        return;
    const Dialect::Dialect &dialect = *place.script.dialect;
    const QString schema = index.table.schema.isEmpty() ? QString() : dialect.quoted(index.table.schema) + u'.';
    const QString drop = u"DROP INDEX CONCURRENTLY IF EXISTS "_s + schema + dialect.quoted(index.name.name) + u";\n"_s;
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Drop what a failed build left behind"),
                          .safe = true,
                          .edits = {insertion(place.script, place.statement().sql.range.begin, drop.toUtf8())}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const IndexOwners owners(script);
    QSet<QString> dropped;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            if (const auto *drop = std::get_if<Sql::DropIndex>(&change)) {
                for (const Sql::Name &name : drop->names)
                    dropped.insert(name.name);
                continue;
            }
            const auto *index = std::get_if<Sql::CreateIndex>(&change);
            if (!index || !index->concurrently || index->name.name.isEmpty() || dropped.contains(index->name.name)
                || !mayBeThere(*index, script, owners))
                continue;
            const QString name = index->name.name;
            Finding &finding = report.add(
                script.head(i),
                index->ifNotExists
                    ? QCoreApplication::translate("Lint",
                                                  "When this build fails, an INVALID index %1 stays behind; the next "
                                                  "try sees that it exists, succeeds, and no query ever uses it.")
                          .arg(name)
                    : QCoreApplication::translate("Lint",
                                                  "When this build fails, an INVALID index %1 stays behind, which "
                                                  "costs every write; the next try fails because it exists.")
                          .arg(name));
            finding.help = QCoreApplication::translate(
                "Lint",
                "DROP INDEX CONCURRENTLY IF EXISTS before it (in a migration before, where the tool sends a file as "
                "one query), or look at pg_index.indisvalid behind it.");
            offerFix(*index, place, finding);
        }
    }
}

Rule rule()
{
    return {.id = u"invalid-index-leftover"_s,
            .title = QCoreApplication::translate("Lint", "Invalid index of an earlier try"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .yieldsTo = {u"concurrent-operation-in-transaction"_s, u"partitioned-index-not-online"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateIndex>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::invalid_index_leftover
