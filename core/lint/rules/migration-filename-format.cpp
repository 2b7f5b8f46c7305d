// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names that sort and tell: a timestamp, or the numbering that the folder uses, and words.

#include "core/format/files.h"
#include "core/lint/naming.h"
#include "core/lint/rule.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Lint::Rules::migration_filename_format {

static QStringView fileName(const Script &script)
{
    const QStringView path = script.source->file;
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

static bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

static bool isWords(QStringView text)
{
    // Letters of every script: what "new" makes of a name stays a good name.
    const bool allowed = std::ranges::all_of(
        text, [](QChar c) { return c == u'_' || (c.isLetterOrNumber() && c.toLower() == c); });
    return !text.isEmpty() && allowed && !text.startsWith(u'_') && !text.endsWith(u'_') && !text.contains(u"__");
}

/// Does the project number its migrations one by one? Then that is its scheme.
static bool isSequential(const Project::Project &project)
{
    return !project.migrations.isEmpty() && isDigits(project.migrations.first().version)
        && project.migrations.first().version.size() < 10;
}

/// The time that fourteen digits tell; invalid when they tell none. By hand, because QDateTime::fromString() takes
/// longer than all other rules together.
static QDateTime timeOf(QStringView number)
{
    if (number.size() != 14 || !isDigits(number))
        return {};
    const auto part = [number](qsizetype from, qsizetype count) { return number.sliced(from, count).toInt(); };
    const QDate date(part(0, 4), part(4, 2), part(6, 2));
    const QTime time(part(8, 2), part(10, 2), part(12, 2));
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

static QString problem(const Script &script, QStringView name)
{
    const qsizetype underscore = name.indexOf(u'_');
    const QStringView number = underscore < 0 ? name : name.first(underscore);
    QStringView words = underscore < 0 ? QStringView() : name.sliced(underscore + 1);
    for (const QLatin1StringView ending : {".sql"_L1, ".up"_L1, ".down"_L1}) {
        if (words.endsWith(ending))
            words.chop(ending.size());
    }
    if (!isDigits(number))
        return QCoreApplication::translate("Lint", "It does not begin with a number, so nothing tells when it runs.");
    if (!isSequential(*script.project)) {
        const QDateTime time = timeOf(number);
        if (!time.isValid())
            return QCoreApplication::translate("Lint", "%1 is no time of the form YYYYMMDDHHMMSS.").arg(number);
        if (time > QDateTime::currentDateTimeUtc().addDays(1))
            return QCoreApplication::translate(
                       "Lint", "%1 lies in the future: migrations that are written until then would run before it.")
                .arg(number);
    }
    if (!isWords(words))
        return QCoreApplication::translate(
            "Lint", "What follows the number should be lower-case words with underscores between them.");
    return {};
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QStringView name = fileName(script);
    // Names that were given before the project took the form up.
    const QString since = parameters.value(u"since"_s).toString();
    const QString &version = script.migration->version;
    const bool older = version.size() == since.size() ? version < since : version.size() < since.size();
    if (!since.isEmpty() && older)
        return;
    const QString pattern = parameters.value(u"pattern"_s).toString();
    QString why;
    if (pattern.isEmpty())
        why = problem(script, name);
    else if (!QRegularExpression(pattern).matchView(name).hasMatch())
        why = QCoreApplication::translate("Lint", "It does not match the project's pattern %1.").arg(pattern);
    if (why.isEmpty())
        return;
    Finding &finding = report.add(
        script.fileRange(),
        QCoreApplication::translate("Lint", "The file name %1 is not of the project's form. %2").arg(name, why));
    finding.help = QCoreApplication::translate(
        "Lint", "Name it by its time and what it does: 20260118120000_add_email_to_users.up.sql");
    const QString words = Format::slug(script.migration->name);
    if (pattern.isEmpty() && !isWords(script.migration->name) && isWords(words)) {
        if (const std::optional<Fix> renamed = renamedMigration(script, words))
            finding.fixes.append(*renamed);
    }
}

Rule rule()
{
    return {.id = u"migration-filename-format"_s,
            .title = QCoreApplication::translate("Lint", "File name out of form"),
            .severity = Severity::Warning,
            .onDown = false,
            .withoutDialect = true,
            .check = check};
}

} // namespace Lint::Rules::migration_filename_format
