// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Large values written anew for very many rows, or a subtransaction for each of them.

#include "core/lint/rowwords.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::heavy_row_update {

/// Values of these types stand outside of their row when they are large, and are written whole.
static bool isLarge(const QString &type)
{
    static const QSet<QString> large = {u"text"_s, u"jsonb"_s, u"json"_s, u"bytea"_s, u"xml"_s, u"tsvector"_s};
    const TypeName name = typeName(type);
    return name.array || large.contains(name.base) || (name.base == "varchar"_L1 && name.modifiers.isEmpty());
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.sizes.isEmpty())
        return;
    QSet<std::pair<qsizetype, qsizetype>> loops;
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const std::optional<Dialect::TableSize> size = script.size(rows.table, place.index);
        if (rows.verb == Sql::RowVerb::Select || !size || isSmall(place, rows.table))
            return;
        const CodeLoop *loop = script.loop(place.index);
        const std::pair key(place.statement().body, place.statement().loop);
        if (loop && loop->handlesExceptions && !loops.contains(key)) {
            loops.insert(key);
            report
                .addFor(
                    place, rows.table, loop->header,
                    QCoreApplication::translate("Lint",
                                                "Each round of this loop is a subtransaction of its own: one number of "
                                                "the server's for each row of %1, and a slower look at all of them.")
                        .arg(rows.table.display()))
                .help = QCoreApplication::translate("Lint",
                                                    "Check the rows before, and handle exceptions once per batch.");
            return;
        }
        if (rows.verb != Sql::RowVerb::Update || rows.bounded)
            return;
        for (const QString &column : rows.columns) {
            if (!isLarge(place.columnType(rows.table, column)))
                continue;
            report
                .addFor(place, rows.table, script.head(place.index),
                        QCoreApplication::translate(
                            "Lint",
                            "Every %1 that this writes goes to the log and to the replicas whole, and "
                            "the old one stays in %2 until it is vacuumed.")
                            .arg(column, rows.table.display()))
                .help = QCoreApplication::translate("Lint", "Small batches by key, and VACUUM between them.");
            return;
        }
    });
}

Rule rule()
{
    return {.id = u"heavy-row-update"_s,
            .title = QCoreApplication::translate("Lint", "Heavy rows written anew"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::heavy_row_update
