// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL begins each value at a multiple of its size: narrow columns between wide ones leave holes in every row.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint::Rules::column_order_padding {

namespace {

struct Layout
{
    int size = 0; ///< 0: as long as its value
    int alignment = 4;
};

/// pg_type's typlen and typalign of the common types; others count as of variable length.
Layout layoutOf(const QString &written)
{
    static const QHash<QString, Layout> layouts = {
        {u"bigint"_s, {8, 8}},    {u"double precision"_s, {8, 8}},
        {u"timestamp"_s, {8, 8}}, {u"timestamptz"_s, {8, 8}},
        {u"time"_s, {8, 8}},      {u"money"_s, {8, 8}},
        {u"interval"_s, {16, 8}}, {u"timetz"_s, {12, 8}},
        {u"integer"_s, {4, 4}},   {u"real"_s, {4, 4}},
        {u"date"_s, {4, 4}},      {u"oid"_s, {4, 4}},
        {u"smallint"_s, {2, 2}},  {u"boolean"_s, {1, 1}},
        {u"\"char\""_s, {1, 1}},  {u"uuid"_s, {16, 1}},
    };
    const TypeName type = typeName(written);
    return type.array ? Layout() : layouts.value(type.base);
}

/// Bytes of a row that hold nothing, the end rounded up too.
int padding(const QList<Layout> &columns)
{
    int at = 0;
    int lost = 0;
    for (const Layout &column : columns) {
        if (column.size == 0)
            break; // from the first value of variable length on, every row is another
        const int hole = (column.alignment - at % column.alignment) % column.alignment;
        lost += hole;
        at += hole + column.size;
    }
    return lost;
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    static constexpr int usualBytes = 14;
    static constexpr int fewColumns = 4;
    const int least = parameters.value(u"bytes"_s, usualBytes).toInt();
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        if (create.temporary || create.columns.size() < fewColumns)
            return;
        QList<Layout> layouts;
        QList<qsizetype> order;
        for (const Sql::ColumnDefinition &column : create.columns) {
            layouts.append(layoutOf(column.type));
            order.append(order.size());
        }
        // Fixed ones first, widest alignment first; the order within a class stays.
        std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
            const Layout &left = layouts.at(a);
            const Layout &right = layouts.at(b);
            if ((left.size == 0) != (right.size == 0))
                return right.size == 0;
            return left.size > 0 && left.alignment > right.alignment;
        });
        QList<Layout> better;
        for (const qsizetype column : std::as_const(order))
            better.append(layouts.at(column));
        const int saved = padding(layouts) - padding(better);
        if (saved < least)
            return;
        Finding &finding = report.add(
            place.range(create.name.range),
            QCoreApplication::translate("Lint", "%1 bytes of every row of %2 are holes between its columns.")
                .arg(saved)
                .arg(create.name.display()));
        finding.help = QCoreApplication::translate(
            "Lint", "Put the columns of eight bytes first, then those of four, two and one, and texts last.");
        QList<Edit> edits;
        const QByteArray &text = script.source->fileText;
        for (qsizetype i = 0; i < order.size(); ++i) {
            const Sql::Range to = create.columns.at(i).range;
            const Sql::Range from = create.columns.at(order.at(i)).range;
            if (to.isEmpty() || from.isEmpty())
                return;
            if (order.at(i) != i)
                edits.append(edit(script, to, text.sliced(from.begin, from.length())));
        }
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Put the wide columns first"), .edits = edits});
    });
}

Rule rule()
{
    return {.id = u"column-order-padding"_s,
            .title = QCoreApplication::translate("Lint", "Holes between columns"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .onByDefault = false,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::column_order_padding
