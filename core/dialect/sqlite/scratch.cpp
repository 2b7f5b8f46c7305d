// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/scratch.h"

#include "core/dialect/sqlite/connection.h"
#include "core/dialect/sqlite/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Sqlite {

namespace {

std::unexpected<Error> scratchFailure(const QString &message, const QString &detail, const QString &hint)
{
    return failure({.message = message, .detail = detail, .hint = hint, .kind = Error::Kind::Unreachable});
}

class FileScratch : public Dialect::Scratch
{
public:
    FileScratch(const QString &folder, Dialect::Reach reach)
        : m_folder(folder + u"/switchback-scratch-XXXXXX"_s)
        , m_reach(reach)
    {
    }

    const QTemporaryDir &folder() const { return m_folder; }

    QString description() const override
    {
        return QCoreApplication::translate("Sqlite", "SQLite %1, files of its own")
            .arg(QString::fromUtf8(sqlite3_libversion()));
    }

    Result<Database::Url> createDatabase(const QString &hint) override
    {
        const Database::Url url = newUrl(hint);
        QFile file(url.database); // an empty file is an empty database
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fileFailure(url.database, file.errorString());
        return url;
    }

    Result<Database::Url> copyDatabase(const Database::Url &source, const QString &hint) override
    {
        if (const auto settled = settle(source); !settled)
            return failure(settled.error());
        const Database::Url url = newUrl(hint);
        QFile file(source.database);
        if (!file.copy(url.database))
            return fileFailure(url.database, file.errorString());
        return url;
    }

    Result<> dropDatabase(const Database::Url &database) override
    {
        if (QFileInfo(database.database).path() != m_folder.path())
            return failure(
                QCoreApplication::translate("Sqlite", "%1 is not a scratch database.").arg(database.display()));
        QFile file(database.database);
        if (!file.remove())
            return fileFailure(database.database, file.errorString());
        for (const QString &companion : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(database.database + companion);
        return {};
    }

private:
    std::unexpected<Error> fileFailure(const QString &path, const QString &cause) const
    {
        return scratchFailure(
            QCoreApplication::translate("Sqlite", "The scratch database %1 could not be made or removed.").arg(path),
            cause, QCoreApplication::translate("Sqlite", "Is the disk of %1 full?").arg(m_folder.path()));
    }

    Database::Url newUrl(const QString &hint) const
    {
        QString name;
        for (const QChar c : hint)
            name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'_';
        name = name.left(60) + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(12) + u".db"_s;
        // Nobody misses a scratch database after a power cut.
        Database::Url url{
            .scheme = u"sqlite"_s, .database = m_folder.filePath(name), .options = {{u"synchronous"_s, u"off"_s}}};
        if (m_reach == Dialect::Reach::Database)
            Dialect::confine(url);
        return url;
    }

    /// Brings into the file what a write-ahead log, or a journal that a killed run left, still holds.
    static Result<> settle(const Database::Url &source)
    {
        auto connection = Connection::open(source, false);
        if (!connection)
            return failure(std::move(connection.error()));
        if (auto patience = setLockTimeout(**connection, 0); !patience)
            return patience;
        auto done = (*connection)->query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!done)
            return failure(std::move(done.error()));
        if (!done->rows.isEmpty() && done->value().toInt() != 0) {
            return scratchFailure(
                QCoreApplication::translate("Sqlite", "%1 cannot be copied while it is in use.").arg(source.database),
                {}, QCoreApplication::translate("Sqlite", "Close its connections first."));
        }
        return {};
    }

    QTemporaryDir m_folder;
    Dialect::Reach m_reach;
};

} // namespace

Result<std::unique_ptr<Dialect::Scratch>> makeScratch(const QString &url, Dialect::Reach reach,
                                                      const ProgressObserver &progress)
{
    if (progress)
        progress({.what = QCoreApplication::translate("Sqlite", "Making a folder for scratch databases")});
    QString folder = QDir::tempPath();
    if (!url.isEmpty() && url != u"auto") {
        const auto parsed = Database::parseUrl(url, QDir::currentPath(), Dialect::variablesFor(reach));
        if (!parsed)
            return failure(parsed.error());
        folder = parsed->database;
    }
    auto scratch = std::make_unique<FileScratch>(folder, reach);
    if (!scratch->folder().isValid()) {
        return scratchFailure(
            QCoreApplication::translate("Sqlite", "No scratch databases can be made in %1.").arg(folder),
            scratch->folder().errorString(),
            QCoreApplication::translate(
                "Sqlite", "Set [scratch] url to \"auto\", or to sqlite:FOLDER with a folder that may be written."));
    }
    return scratch;
}

} // namespace Sqlite
