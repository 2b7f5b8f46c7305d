// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name that is a reserved word must be quoted in every query, by everybody.

#include "core/lint/naming.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::reserved_identifier {

/// Keywords of SQLite that it takes as names of tables and columns without quotes too.
static bool isName(const QString &word)
{
    static const QStringList words = u"abort action after always analyze asc attach before begin by cascade column "
                                     "conflict cross current database deferred desc detach do each end exclude "
                                     "exclusive explain fail filter first following for full generated glob groups "
                                     "ignore immediate indexed initially inner instead key last left like match "
                                     "materialized natural no nulls of offset others outer over partition plan pragma "
                                     "preceding query range recursive regexp reindex release rename replace restrict "
                                     "right rollback row rows savepoint temp temporary ties trigger unbounded vacuum "
                                     "view virtual window with without"_s.split(u' ');
    return std::ranges::binary_search(words, word);
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    NameUses uses(script);
    const QList<NewName> names = newNames(script);
    for (const NewName &name : names) {
        // Names of these are written by few; functions may carry words that tables may not.
        const bool written = name.kind == NewName::Kind::Table || name.kind == NewName::Kind::Column
            || name.kind == NewName::Kind::View || name.kind == NewName::Kind::Schema
            || name.kind == NewName::Kind::Sequence || name.kind == NewName::Kind::Type;
        if (!written)
            continue;
        // Not quoted, it is no name to PostgreSQL: CREATE SCHEMA AUTHORIZATION CURRENT_ROLE
        if (script.isPostgresql() && !QByteArrayView(script.source->fileText).sliced(name.range.begin).startsWith('"'))
            continue;
        const QString old = name.name.toString();
        if (!isReserved(script, old) || (script.isSqlite() && isName(old.toLower())))
            continue;
        const QString better = old + parameters.value(u"suffix"_s, u"_"_s).toString();
        Finding &finding = report.add(
            name.range,
            QCoreApplication::translate("Lint",
                                        "%1 is a reserved word: every query must quote it, and one that forgets "
                                        "to fails.")
                .arg(old));
        finding.help = QCoreApplication::translate("Lint", "Choose another name.");
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Call it %1").arg(better),
                              .edits = uses.renamed(old, better)});
    }
}

Rule rule()
{
    return {.id = u"reserved-identifier"_s,
            .title = QCoreApplication::translate("Lint", "Reserved word as a name"),
            .severity = Severity::Warning,
            .onDown = false,
            .check = check,
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::reserved_identifier
