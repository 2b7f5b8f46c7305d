// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/partitions.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::partitioned_index_not_online {

/// The whole sequence: the parent's entry, each partition's index, and each joined to it.
static void offerFix(const Sql::CreateIndex &index, const QList<const Schema::Table *> &parts, const Place &place,
                     Finding &finding)
{
    // The partitions' builds cannot run in a transaction, and partitions of partitions need the same once more.
    const bool nested = std::ranges::any_of(parts,
                                            [](const Schema::Table *part) { return !part->partitionKey.isEmpty(); });
    if (place.statement().inTransaction || parts.isEmpty() || nested || index.name.name.isEmpty())
        return;
    const Sql::Statement &sql = place.statement().sql;
    const Sql::Range on = wordIn(place.script, place.index, "ON");
    if (on.isEmpty() || index.table.range.isEmpty())
        return;
    const Dialect::Dialect &dialect = *place.script.dialect;
    QByteArray text = sql.text;
    const qsizetype shift = sql.range.begin;
    const QByteArray rest = text.sliced(index.table.range.end - shift);
    text.insert(on.end - shift, " ONLY");
    if (index.concurrently) {
        const Sql::Range word = wordIn(place.script, place.index, "CONCURRENTLY");
        text.remove(word.begin - shift, word.length() + 1);
    }
    const QString schema = index.table.schema.isEmpty() ? QString() : dialect.quoted(index.table.schema) + u'.';
    for (const Schema::Table *part : parts) {
        const QString own = part->name + u'_' + index.name.name;
        const QString table = dialect.quoted(part->schema) + u'.' + dialect.quoted(part->name);
        text += QString(u";\nCREATE "_s + (index.unique ? u"UNIQUE "_s : QString()) + u"INDEX CONCURRENTLY "_s
                        + dialect.quoted(own) + u" ON "_s + table)
                    .toUtf8()
            + rest
            + QString(u";\nALTER INDEX "_s + schema + dialect.quoted(index.name.name) + u" ATTACH PARTITION "_s
                      + dialect.quoted(part->schema) + u'.' + dialect.quoted(own))
                  .toUtf8();
    }
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Build each partition's index by itself"),
                          .edits = {edit(place.script, sql.range, text)}});
}

static void checkIndex(const Sql::CreateIndex &index, const Place &place, const Partitions &partitions, Report &report)
{
    if (index.only || !place.isUsed(index.table) || !isPartitioned(place, index.table))
        return;
    const QString table = index.table.display();
    Finding &finding = index.concurrently
        ? report.add(place.script.head(place.index),
                     QCoreApplication::translate("Lint",
                                                 "%1 is partitioned: the server refuses CONCURRENTLY here, and the "
                                                 "migration fails.")
                         .arg(table),
                     Severity::Error)
        : report.addFor(place, index.table, place.script.head(place.index),
                        QCoreApplication::translate("Lint",
                                                    "The index is built on every partition of %1, one after the "
                                                    "other, with writes to all of them blocked until the end.")
                            .arg(table));
    finding.help = QCoreApplication::translate("Lint",
                                               "CREATE INDEX … ON ONLY %1; build each partition's index with "
                                               "CONCURRENTLY; then ALTER INDEX … ATTACH PARTITION for each.")
                       .arg(table);
    offerFix(index, partitions.partitionsOf(index.table), place, finding);
}

/// An ALTER TABLE of the parent locks and alters every partition.
static void checkAlter(const Sql::Name &table, qsizetype limit, const Place &place, const Partitions &partitions,
                       Report &report)
{
    const qsizetype count = partitions.partitionsOf(table).size();
    if (count <= limit || !place.isUsed(table))
        return;
    report
        .addFor(place, table, place.script.head(place.index),
                QCoreApplication::translate("Lint",
                                            "This alters %1 and its %n partitions in one go, each under ACCESS "
                                            "EXCLUSIVE until the transaction ends.",
                                            nullptr, int(count))
                    .arg(table.display()),
                Severity::Info)
        .help = QCoreApplication::translate(
        "Lint", "Set a short lock_timeout and try again when it strikes; keep the transaction short.");
}

static std::optional<Sql::Name> altered(const Sql::Change &change)
{
    return std::visit(Sql::Overload{
                          [](const Sql::AddColumn &c) { return std::optional(c.table); },
                          [](const Sql::DropColumn &c) { return std::optional(c.table); },
                          [](const Sql::RenameColumn &c) { return std::optional(c.table); },
                          [](const Sql::ChangeColumnType &c) { return std::optional(c.table); },
                          [](const Sql::SetColumnDefault &c) { return std::optional(c.table); },
                          [](const Sql::SetColumnNotNull &c) { return std::optional(c.table); },
                          [](const Sql::AddConstraint &c) { return std::optional(c.table); },
                          [](const Sql::DropConstraint &c) { return std::optional(c.table); },
                          [](const auto &) { return std::optional<Sql::Name>(); },
                      },
                      change);
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    if (!script.schema)
        return;
    const qsizetype limit = parameters.value(u"partitions"_s, 20).toLongLong();
    const bool connected = !script.sizes.isEmpty();
    Partitions partitions(script);
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
                partitions.goTo(i);
                checkIndex(*index, place, partitions, report);
            } else if (const std::optional<Sql::Name> table = altered(change); table && connected) {
                partitions.goTo(i);
                checkAlter(*table, limit, place, partitions, report);
                break; // once a statement
            }
        }
    }
}

Rule rule()
{
    return {.id = u"partitioned-index-not-online"_s,
            .title = QCoreApplication::translate("Lint", "Index built on all partitions at once"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf =
                changeTypes<Sql::CreateIndex, Sql::AddColumn, Sql::DropColumn, Sql::RenameColumn, Sql::ChangeColumnType,
                            Sql::SetColumnDefault, Sql::SetColumnNotNull, Sql::AddConstraint, Sql::DropConstraint>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::partitioned_index_not_online
