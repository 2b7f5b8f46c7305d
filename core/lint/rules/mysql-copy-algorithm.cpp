// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copied table stands still for everyone who writes, for as long as the copy takes.

#include "core/lint/onlineddl.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_copy_algorithm {

namespace {

/// Only the partitions that the statement names are written.
bool isOfPartitions(const Dialect::OnlineDdl &way)
{
    return way.source == "pt_reorg"_L1 || way.source == "pt_rebuild"_L1;
}

/// What stands behind ALTER TABLE t, for a tool that copies beside the table; empty: another statement.
QString alterationOf(const OnlineStatement &online)
{
    const Script &script = online.place.script;
    const Sql::Statement &sql = online.place.statement().sql;
    if (!online.isAlterTable() || online.table.range.isEmpty() || online.place.statement().parent >= 0)
        return {};
    const QByteArray rest = script.source->fileText.mid(online.table.range.end, sql.range.end - online.table.range.end);
    const QString text = QString::fromUtf8(rest).simplified();
    return text.contains(u'"') || text.contains("*/"_L1) ? QString() : text;
}

/// Does another action of the statement need no copy, and waits for this one's?
bool hasCheaper(const OnlineStatement &online)
{
    return std::ranges::any_of(online.ways, [](const std::optional<Dialect::OnlineDdl> &way) {
        return way && way->algorithm != Dialect::OnlineDdl::Algorithm::Copy;
    });
}

void say(const OnlineStatement &online, qsizetype change, Report &report)
{
    const Dialect::OnlineDdl &way = *online.ways.at(change);
    const Script &script = online.place.script;
    const bool writable = way.lock == "NONE"_L1;
    const QString message = (isOfPartitions(way)
                                 ? QCoreApplication::translate(
                                       "Lint",
                                       "%1 copies the partitions of %2 that are named here, row "
                                       "by row: %3.")
                                 : QCoreApplication::translate("Lint", "%1 copies all of %2 for this, row by row: %3."))
                                .arg(serverName(script), online.table.display(), whoWaits(online.table, way));
    // What is assumed may be wrong, and a copy that lets others write costs time only.
    const bool certain = way.assumed.isEmpty() && !writable;
    Finding &finding = certain
        ? report.addFor(online.place, online.table, online.rangeOf(change), message)
        : report.addFor(online.place, online.table, online.rangeOf(change),
                        way.assumed.isEmpty() ? message : message + u' ' + way.assumed, Severity::Info);
    if (way.source.startsWith("fk_"_L1)) {
        finding.help = QCoreApplication::translate(
            "Lint",
            "Look for orphans yourself, then add the key with foreign_key_checks = 0 and set it back: the rows are not "
            "read and nothing is copied.");
    } else {
        finding.help = QCoreApplication::translate("Lint",
                                                   "Change the table with gh-ost or pt-online-schema-change, or add a "
                                                   "column beside the old one, fill it in batches "
                                                   "and let the application move over.");
        const QString schema = online.table.schema.isEmpty() ? u"…"_s : online.table.schema;
        if (const QString alteration = alterationOf(online); !alteration.isEmpty())
            finding.help += u" pt-online-schema-change --alter \"%1\" D=%2,t=%3 --execute"_s.arg(alteration, schema,
                                                                                                 online.table.name);
    }
    if (hasCheaper(online))
        finding.help += u' '
            + QCoreApplication::translate("Lint",
                                          "The other actions need no copy: put them into a statement of their own.");
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    // Who runs migrations through a tool that copies beside the table has no such wait.
    if (!parameters.value(u"tool"_s).toString().isEmpty())
        return;
    forEachOnline(script, [&](const OnlineStatement &online) {
        for (qsizetype change = 0; change < online.ways.size(); ++change) {
            const std::optional<Dialect::OnlineDdl> &way = online.ways.at(change);
            // Members of an ENUM or SET have a rule of their own.
            const bool members = way && (way->source == "co_enum_mid"_L1 || way->source == "co_enum_remove"_L1);
            if (way && way->algorithm == Dialect::OnlineDdl::Algorithm::Copy && !members) {
                say(online, change, report);
                return; // the table is copied once, however many actions need it
            }
        }
    });
}

Rule rule()
{
    return {.id = u"mysql-copy-algorithm"_s,
            .title = QCoreApplication::translate("Lint", "An alteration that copies the table"),
            .severity = Severity::Error,
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"mysql-impossible-algorithm-lock"_s, u"add-column-stored-generated"_s,
                         u"mysql-enum-set-change"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::mysql_copy_algorithm
