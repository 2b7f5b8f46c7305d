// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observing.h"
#include "core/lint/rule.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lint::Rules::check_production_like_data {

static constexpr double defaultFactor = 10;
static constexpr qint64 defaultRows = 10'000;

/// Rows that the table held while it was proved; a name without a schema is the default schema's.
static qint64 provedRows(const ObservedProof &proof, const QString &table, const QString &defaultSchema)
{
    for (const QString &name : {table, defaultSchema + u'.' + table, table.section(u'.', -1)}) {
        const auto found = proof.rows.constFind(name);
        if (found != proof.rows.cend())
            return *found;
    }
    return 0;
}

/// What the statement reads or writes from end to end.
static QStringList workedTables(const Statement &statement, const Dialect::Forecast &forecast)
{
    QStringList tables = forecast.rewrites + forecast.scans;
    for (const Sql::Change &change : statement.meaning.changes) {
        const auto *rows = std::get_if<Sql::ChangeRows>(&change);
        if (rows && rows->verb != Sql::RowVerb::Select && rows->verb != Sql::RowVerb::Insert)
            tables.append(rows->table.display());
    }
    tables.removeDuplicates();
    return tables;
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const ObservedProof *proof = observedProof(script);
    if (!wantsProof(script) || !proof || !proof->current || proof->up != ObservedProof::Step::Held
        || script.sizes.isEmpty())
        return;
    const double factor = parameters.value(u"factor"_s, defaultFactor).toDouble();
    const qint64 least = parameters.value(u"rows"_s, defaultRows).toLongLong();
    const QList<Dialect::Forecast> all = forecasts(script);
    QSet<QString> said;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const QString &table : workedTables(script.statements.at(i), all.at(i))) {
            const Sql::Name name{.schema = table.section(u'.', 0, -2), .name = table.section(u'.', -1)};
            const std::optional<Dialect::TableSize> size = script.size(name, i);
            const qint64 proved = provedRows(*proof, table, script.dialect->defaultSchema);
            if (!size || size->rows <= least || double(size->rows) <= factor * double(std::max<qint64>(proved, 1))
                || said.contains(table) || script.replay.isNew(name, i))
                continue;
            said.insert(table);
            const QLocale locale;
            Finding &finding = report.add(
                script.head(i),
                QCoreApplication::translate("Lint",
                                            "%1 has %2 rows on the target, and held %3 when this was proved: how long "
                                            "it takes there was not seen.")
                    .arg(table, locale.toString(size->rows), locale.toString(proved)));
            finding.help = QCoreApplication::translate(
                "Lint", "Prove it with rows of that order: `switchback verify --rows N`, or a seed from a copy.");
        }
    }
}

Rule rule()
{
    return {.id = u"check-production-like-data"_s,
            .title = QCoreApplication::translate("Lint", "Proved with far fewer rows than the target has"),
            .severity = Severity::Warning,
            .onDown = false,
            .check = check,
            .observes = true,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::check_production_like_data
