// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new label without BEFORE or AFTER stands last; for who wants that said.

#include "core/lint/fixes.h"
#include "core/lint/objectsteps.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::enum_value_without_position {

/// The labels of the type before the statement; empty: not known.
static QStringList labelsBefore(const Script &script, const ObjectSteps &steps, const Sql::Name &type, qsizetype at)
{
    if (const qsizetype made = steps.madeBefore(Sql::ObjectKind::Enum, type, at); made >= 0) {
        const Sql::CreateObject *create = createdObject(script.statements.at(made));
        return create ? create->labels : QStringList();
    }
    for (const Schema::Type &known : script.schema ? script.schema->types : QList<Schema::Type>()) {
        if (known.name == type.name && (type.schema.isEmpty() || known.schema == type.schema))
            return known.labels;
    }
    return {};
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const ObjectSteps steps(script);
    QHash<QString, QString> last; // label that this script put last, by type
    forEach<Sql::AddEnumValue>(script, [&](const Sql::AddEnumValue &add, const Place &place) {
        if (!add.neighbour.isEmpty())
            return;
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate("Lint", "'%1' becomes the last label of %2, which is how its values sort.")
                .arg(add.label, add.type.display()));
        finding.help = QCoreApplication::translate("Lint", "Say AFTER which label it stands.");
        const QString key = script.replay.key(add.type, place.index);
        QString neighbour = last.value(key);
        const QStringList labels = neighbour.isEmpty() ? labelsBefore(script, steps, add.type, place.index)
                                                       : QStringList();
        if (!labels.isEmpty())
            neighbour = labels.last();
        last.insert(key, add.label);
        if (!neighbour.isEmpty())
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Write AFTER '%1'").arg(neighbour),
                 .safe = true,
                 .edits = {insertion(script, place.statement().sql.range.end,
                                     " AFTER '" + QString(neighbour).replace(u'\'', u"''"_s).toUtf8() + '\'')}});
    });
}

Rule rule()
{
    return {.id = u"enum-value-without-position"_s,
            .title = QCoreApplication::translate("Lint", "Enum label without a position"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .onByDefault = false,
            .check = check,
            .speaksOf = changeTypes<Sql::AddEnumValue>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::enum_value_without_position
