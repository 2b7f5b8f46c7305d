// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/locktable.h"

#include <QHash>
#include <QStringList>

#include <string_view>

using namespace Qt::StringLiterals;

namespace PostgreSql {

extern const std::string_view lockTable; // generated

/// "ACCESS EXCLUSIVE on every table moved", "none": the mode alone, or nothing.
static QString mode(const QString &text)
{
    QString result = text.section(u" on "_s, 0, 0).trimmed();
    return result == result.toUpper() ? result : QString();
}

QString LockRow::lockOn(int majorVersion) const
{
    // "none; 18+: ACCESS SHARE"
    const QStringList parts = lock.split(u"; "_s);
    if (parts.size() > 1) {
        const QString since = parts.at(1).section(u"+: "_s, 0, 0);
        if (majorVersion >= since.toInt())
            return mode(parts.at(1).section(u"+: "_s, 1));
    }
    return mode(parts.first());
}

static QList<LockRow::Other> others(const QString &text)
{
    QList<LockRow::Other> result;
    for (const QString &part : text.split(u"; "_s, Qt::SkipEmptyParts))
        result.append({.object = part.section(u": "_s, 0, -2), .mode = part.section(u": "_s, -1)});
    return result;
}

static LockRow row(const QStringList &columns, const QStringList &cells)
{
    const auto cell = [&](QStringView name) { return cells.value(columns.indexOf(name)); };
    // A new empty file (TRUNCATE) and a sequence's one row are no work; a copied file is.
    const QString storage = cell(u"rewrites_storage");
    const bool rewrites = storage == u"yes" || storage.contains(u"copy");
    const QString versions = cell(u"versions");
    LockRow result{.id = cell(u"id"),
                   .example = cell(u"example"),
                   .target = cell(u"target"),
                   .lock = cell(u"lock_on_target"),
                   .others = others(cell(u"locks_on_others")),
                   .rewrites = rewrites,
                   .scans = cell(u"scans_rows").startsWith(u"yes"),
                   .blocksReads = cell(u"blocks_reads").startsWith(u"yes"),
                   .blocksWrites = cell(u"blocks_writes").startsWith(u"yes"),
                   .firstVersion = versions.section(u".."_s, 0, 0).toInt(),
                   .lastVersion = versions.section(u".."_s, -1).remove(u"<="_s).toInt(),
                   .note = cell(u"note")};
    return result;
}

const QList<LockRow> &lockRows()
{
    static const QList<LockRow> rows = [] {
        QStringList lines = QString::fromUtf8(lockTable.data(), qsizetype(lockTable.size())).split(u'\n');
        const QStringList columns = lines.takeFirst().split(u'\t');
        QList<LockRow> result;
        for (const QString &line : std::as_const(lines)) {
            if (!line.isEmpty())
                result.append(row(columns, line.split(u'\t')));
        }
        return result;
    }();
    return rows;
}

const LockRow *lockRow(const QString &id)
{
    static const QHash<QString, const LockRow *> byId = [] {
        QHash<QString, const LockRow *> result;
        for (const LockRow &one : lockRows())
            result.insert(one.id, &one);
        return result;
    }();
    return byId.value(id);
}

} // namespace PostgreSql
