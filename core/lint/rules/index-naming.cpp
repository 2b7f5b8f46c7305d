// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Index names by one pattern: who reads a plan or a bloat report knows what an index is for.

#include "core/lint/naming.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::index_naming {

/// A partial index, or one of another kind, may say so behind the usual name.
static bool mayHaveSuffix(const Sql::CreateIndex &index, const QString &pattern)
{
    return pattern.endsWith(u'*') || !index.predicate.isEmpty() || !index.included.isEmpty() || !index.method.isEmpty()
        || std::ranges::any_of(index.columns, [](const QString &column) { return column.startsWith(u'('); });
}

/// Does the name begin with the text, and an underscore?
static bool beginsWith(const Script &script, QStringView name, QStringView text)
{
    return name.size() > text.size() && name.startsWith(text, nameCase(script)) && name[text.size()] == u'_';
}

/// A name as PostgreSQL itself would choose it, which is a pattern too: orders_user_id_idx, and _key where it is
/// unique.
static bool isChosen(const Script &script, const Sql::CreateIndex &index, bool suffix)
{
    if (!script.isPostgresql())
        return false;
    const QString &name = index.name.name;
    const auto isWith = [&](QLatin1StringView end, QStringView pattern) {
        if (suffix && name.endsWith(end) && beginsWith(script, name, index.table.name))
            return true;
        return name == filledTemplate(script, pattern, index.table.name, index.columns);
    };
    return isWith("_idx"_L1, u"{table}_{columns}_idx") || (index.unique && isWith("_key"_L1, u"{table}_{columns}_key"));
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    NameUses uses(script);
    forEach<Sql::CreateIndex>(script, [&](const Sql::CreateIndex &index, const Place &place) {
        if (index.name.name.isEmpty() || place.isTemporary(index.table))
            return;
        QString pattern = index.unique ? parameters.value(u"unique"_s, u"uq_{table}_{columns}"_s).toString()
                                       : parameters.value(u"index"_s, u"idx_{table}_{columns}"_s).toString();
        const bool suffix = mayHaveSuffix(index, pattern);
        if (pattern.endsWith(u'*'))
            pattern.chop(1);
        const QString expected = filledTemplate(script, pattern, index.table.name, index.columns);
        const QString &name = index.name.name;
        const bool sameName = name.compare(expected, nameCase(script)) == 0;
        if (sameName || (suffix && beginsWith(script, name, expected)))
            return;
        if (!parameters.contains(index.unique ? u"unique"_s : u"index"_s) && isChosen(script, index, suffix))
            return;
        // An expression is named by a word of it: lower(email) by email.
        const auto isExpression = [](const QString &column) { return column.contains(u'('); };
        if (suffix && std::ranges::any_of(index.columns, isExpression)
            && name.startsWith(filledTemplate(script, pattern, index.table.name, {}), nameCase(script)))
            return;
        Finding &finding = report.add(
            place.range(index.name.range),
            QCoreApplication::translate("Lint", "The index is called %1; by the project's pattern it would be %2.")
                .arg(name, expected));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Name indexes by their table and columns, so that a plan or a report can be read without a search.");
        if (script.fixes)
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Call it %1").arg(expected),
                                  .edits = uses.renamed(name, expected)});
    });
}

Rule rule()
{
    return {.id = u"index-naming"_s,
            .title = QCoreApplication::translate("Lint", "Index named out of pattern"),
            .severity = Severity::Info,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateIndex>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::index_naming
