// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/places.h"

#include "core/base/redact.h"

#include <algorithm>

namespace Report {

QString problemRule()
{
    return QStringLiteral("unreadable-file");
}

bool holdsSecret(const Lint::Fix &fix)
{
    const auto holds = [](const QByteArray &text) { return withSecretsHidden(text) != text; };
    return std::ranges::any_of(fix.edits, holds, &Lint::Edit::text)
        || std::ranges::any_of(fix.newMigrations, [&](const Lint::NewMigration &migration) {
               return holds(migration.up) || holds(migration.down);
           });
}

Places::Places(const Project::Project &project)
{
    m_texts.reserve(2 * project.migrations.size());
    for (const Project::Migration &migration : project.migrations) {
        for (const auto *script : {&migration.up, &migration.down}) {
            if (*script)
                m_texts.insert((*script)->file, &(*script)->fileText);
        }
    }
}

const Sql::TextMap &Places::map(const QString &file)
{
    if (file == m_file)
        return m_map;
    auto found = m_maps.constFind(file);
    if (found == m_maps.cend()) {
        if (m_maps.size() >= 8)
            m_maps.clear(); // findings come file by file: those before are not asked for again
        const QByteArray *text = m_texts.value(file);
        found = m_maps.insert(file, Sql::TextMap(text != nullptr ? withSecretsHidden(*text) : QByteArray()));
    }
    m_file = file;
    m_map = found.value();
    return m_map;
}

Place Places::place(const QString &file, Sql::Range range)
{
    const Sql::TextMap &text = map(file);
    const Sql::Position begin = text.position(range.begin);
    const Sql::Position end = text.position(range.end);
    return {begin.line + 1, begin.column + 1, end.line + 1, end.column + 1};
}

QByteArrayView Places::sourceLine(const QString &file, int line)
{
    const Sql::TextMap &text = map(file);
    if (line < 1 || line > text.lineCount())
        return {};
    return text.line(line - 1);
}

} // namespace Report
