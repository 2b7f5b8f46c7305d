// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rule.h"
#include "core/lint/sizes.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lint {

bool Report::isFirst(const QString &what)
{
    if (m_asked.contains(what))
        return false;
    m_asked.insert(what);
    return true;
}

Finding &Report::add(Sql::Range range, const QString &message)
{
    return add(range, message, m_rule.severity);
}

Finding &Report::add(Sql::Range range, const QString &message, Severity severity)
{
    if (range.isEmpty())
        range.end = range.begin + 1;
    m_findings.append({.rule = m_rule.id,
                       .severity = m_fixed && severity != Severity::Info ? *m_fixed : severity,
                       .file = m_script.source ? m_script.source->file : m_script.migration->files.value(0),
                       .version = m_script.migration->version,
                       .direction = m_script.direction,
                       .range = range,
                       .message = message});
    return m_findings.last();
}

Finding &Report::addFor(const Place &place, const Sql::Name &table, Sql::Range range, const QString &message)
{
    return addFor(place, table, range, message, m_rule.severity);
}

Finding &Report::addFor(const Place &place, const Sql::Name &table, Sql::Range range, const QString &message,
                        Severity severity)
{
    static constexpr qint64 smallRows = 10'000;
    static constexpr qint64 smallBytes = 10'000'000;
    const std::optional<Dialect::TableSize> size = m_script.size(table, place.index);
    if (!size)
        return add(range, message, severity);
    const QLocale locale;
    const QString numbers = QCoreApplication::translate("Lint", "%1 has %2 rows (%3) on the connected target.")
                                .arg(table.display(), locale.toString(size->rows),
                                     locale.formattedDataSize(size->bytes));
    const bool small = size->rows <= smallRows && size->bytes <= smallBytes;
    if (small)
        return add(range, message + u' ' + numbers, Severity::Info);
    // What large-table-ddl would say, a more specific rule about the same work says itself.
    static const Rule *general = findRule(u"large-table-ddl"_s);
    const bool large = general && general->yieldsTo.contains(m_rule.id) && isLarge(*m_script.project, *size);
    const Severity raised = large && severity == Severity::Warning ? Severity::Error : severity;
    return add(range, message + u' ' + numbers + (large ? u' ' + effortOf(*size) : QString()), raised);
}

const Rule *findRule(const QString &id)
{
    static const QHash<QString, const Rule *> byId = [] {
        QHash<QString, const Rule *> rules;
        for (const Rule &rule : allRules())
            rules.insert(rule.id, &rule);
        return rules;
    }();
    return byId.value(id);
}

} // namespace Lint
