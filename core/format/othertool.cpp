// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/othertool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Format {

namespace {

struct OtherToolWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// More than enough to tell, and quick in a folder of thousands.
constexpr qsizetype mostEntries = 200;
constexpr qint64 headBytes = 4096;

bool isRails(const QDir &, const QString &entry)
{
    static const QRegularExpression name(u"^\\d+_\\w+\\.rb$"_s);
    return name.match(entry).hasMatch();
}

bool isPrisma(const QDir &folder, const QString &entry)
{
    return folder.exists(entry + u"/migration.sql"_s);
}

bool isFlyway(const QDir &, const QString &entry)
{
    static const QRegularExpression name(u"^(?:[VUB]\\d[\\d._]*|R)__.+\\.sql$"_s);
    return name.match(entry).hasMatch();
}

bool isSqlMigrate(const QDir &folder, const QString &entry)
{
    QFile file(folder.filePath(entry));
    return entry.endsWith(".sql"_L1) && file.open(QIODevice::ReadOnly)
        && file.read(headBytes).contains("-- +migrate Up");
}

struct Known
{
    QString name;
    bool (*owns)(const QDir &folder, const QString &entry) = nullptr;
    QString (*hint)(const QString &place) = nullptr;
};

const QList<Known> &knownTools()
{
    static const QList<Known> tools = {
        {u"Rails"_s, isRails,
         [](const QString &) {
             return OtherToolWords::tr("They are programs in Ruby, and only SQL can be read. Open a folder of SQL "
                                       "scripts, or begin one with “switchback init” and “switchback new NAME”.");
         }},
        {u"Prisma"_s, isPrisma,
         [](const QString &) {
             return OtherToolWords::tr(
                 "Copy each migration.sql into one folder as VERSION_NAME.up.sql, write a VERSION_NAME.down.sql beside "
                 "it, and set format = \"golang-migrate\" and path = \"FOLDER\" under [project] in switchback.toml.");
         }},
        {u"Flyway"_s, isFlyway,
         [](const QString &place) {
             return OtherToolWords::tr(
                        "Name V1__NAME.sql 1_NAME.up.sql and U1__NAME.sql 1_NAME.down.sql, and set format = "
                        "\"golang-migrate\" and path = \"%1\" under [project] in switchback.toml.")
                 .arg(place);
         }},
        {u"sql-migrate"_s, isSqlMigrate,
         [](const QString &place) {
             return OtherToolWords::tr("Write “-- +goose” for “-- +migrate” in them, name them VERSION_NAME.sql, and "
                                       "set format = \"goose\" and path = \"%1\" under [project] in switchback.toml.")
                 .arg(place);
         }},
    };
    return tools;
}

} // namespace

std::optional<OtherTool> otherTool(const QString &folder, const QStringList &places)
{
    for (const QString &place : places + QStringList{u"prisma/migrations"_s}) {
        const QDir dir(QDir(folder).filePath(place));
        const QStringList entries = dir.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &entry : entries.first(std::min(mostEntries, entries.size()))) {
            for (const Known &tool : knownTools()) {
                if (tool.owns(dir, entry))
                    return OtherTool{
                        .name = tool.name, .example = QDir::cleanPath(place + u'/' + entry), .hint = tool.hint(place)};
            }
        }
    }
    return std::nullopt;
}

} // namespace Format
