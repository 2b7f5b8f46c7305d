// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A label of an enum under another name: who sends the old one fails.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::rename_enum_value {

static QByteArray literal(QString label)
{
    return '\'' + label.replace(u'\'', u"''"_s).toUtf8() + '\'';
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::RenameEnumValue>(script, [&](const Sql::RenameEnumValue &rename, const Place &place) {
        if (place.isNew(rename.type))
            return;
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate(
                "Lint",
                "Every program that still sends '%1' for %2 fails from here on, and the new one "
                "that sends '%3' fails before.")
                .arg(rename.label, rename.type.display(), rename.newLabel));
        finding.help = QCoreApplication::translate(
            "Lint", "Add the new label beside the old one, change the rows, and stop using the old one; it may stay.");
        const Sql::Range word = wordIn(script, place.index, "RENAME");
        if (!word.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Add the new label beside the old one"),
                                  .edits = {edit(script, {word.begin, place.statement().sql.range.end},
                                                 "ADD VALUE IF NOT EXISTS " + literal(rename.newLabel) + " AFTER "
                                                     + literal(rename.label))}});
    });
}

Rule rule()
{
    return {.id = u"rename-enum-value"_s,
            .title = QCoreApplication::translate("Lint", "Label of an enum renamed"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::RenameEnumValue>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::rename_enum_value
