// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For projects that keep changes of the schema and of rows in folders of their own.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::schema_data_folder_mismatch {

static bool isIn(const QString &file, const QString &folder)
{
    return file.split(u'/').contains(folder);
}

static QString moved(const QString &file, const QString &from, const QString &to)
{
    QStringList parts = file.split(u'/');
    parts.replace(parts.lastIndexOf(from), to);
    return parts.join(u'/');
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QString schemaFolder = parameters.value(u"schema"_s, u"schema"_s).toString();
    const QString dataFolder = parameters.value(u"data"_s, u"data"_s).toString();
    const bool inSchema = isIn(script.source->file, schemaFolder);
    if (!inSchema && !isIn(script.source->file, dataFolder))
        return;
    qsizetype schema = -1;
    qsizetype data = -1;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        const Rebuild *rebuild = script.rebuildWith(i);
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const Sql::Name *table = Sql::subject(change);
            const bool passing = table && place.isTemporary(*table);
            if (Sql::isDataChange(change) && !passing && !(rebuild && rebuild->copy == i) && data < 0)
                data = i;
            if (Sql::isSchemaChange(change) && !passing && schema < 0)
                schema = i;
        }
    }
    const qsizetype wrong = inSchema ? data : schema;
    if (wrong < 0)
        return;
    Finding &finding = report.add(
        script.head(wrong),
        inSchema ? QCoreApplication::translate("Lint", "This statement changes rows, and the file lies in %1.")
                       .arg(schemaFolder)
                 : QCoreApplication::translate("Lint", "This statement changes the schema, and the file lies in %1.")
                       .arg(dataFolder));
    finding.help = QCoreApplication::translate("Lint", "Put it into the other folder; split a file that does both.");
    if (schema >= 0 && data >= 0)
        return; // neither folder is right for it
    Fix fix{.title = QCoreApplication::translate("Lint", "Move the migration to the other folder")};
    for (const QString &file : script.migration->files)
        fix.renamings.append(
            {.from = file,
             .to = inSchema ? moved(file, schemaFolder, dataFolder) : moved(file, dataFolder, schemaFolder)});
    if (!fix.renamings.isEmpty())
        finding.fixes.append(fix);
}

Rule rule()
{
    return {.id = u"schema-data-folder-mismatch"_s,
            .title = QCoreApplication::translate("Lint", "Migration in the wrong folder"),
            .severity = Severity::Warning,
            .onByDefault = false,
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::schema_data_folder_mismatch
