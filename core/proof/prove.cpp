// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/proof.h"

#include "core/base/files.h"
#include "core/engine/versions.h"
#include "core/proof/roundtrip.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Proof {

namespace {
struct ProveWords
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};
} // namespace

static Result<> checkVersions(const Project::Project &project, const QStringList &versions)
{
    for (const QString &version : versions) {
        if (!project.migration(version))
            return failure(Error{.message = ProveWords::tr("There is no migration %1.").arg(version),
                                 .hint = ProveWords::tr("switchback status lists the versions.")});
    }
    return {};
}

static std::unexpected<Error> stopped()
{
    return failure(Error{.message = ProveWords::tr("Stopped."), .kind = Error::Kind::Cancelled});
}

static Proof skipped(const Project::Migration &migration, const Error &why, const QString &server)
{
    Proof proof{
        .version = migration.version, .name = migration.name, .server = server, .at = QDateTime::currentDateTimeUtc()};
    proof.notes.append(
        ProveWords::tr("A migration before this one does not run, so this one was not tried. %1").arg(why.message));
    return proof;
}

namespace {

/// From here on the project's files do not tell what would run: one of them could not be taken, or holds no up script.
struct Gap
{
    QString version;
    Error why;
};

} // namespace

static std::optional<Gap> firstGap(const Project::Project &project)
{
    std::optional<Gap> gap;
    const auto add = [&gap](const QString &version, const Error &why) {
        if (!gap || Engine::versionLess(version, gap->version))
            gap = Gap{version, why};
    };
    QHash<QString, const Project::Migration *> byFile;
    for (const Project::Migration &migration : project.migrations) {
        for (const QString &file : migration.files)
            byFile.insert(file, &migration);
    }
    for (const Error &problem : project.problems) {
        const Project::Migration *migration = byFile.value(problem.file);
        if (migration && migration->up)
            continue; // what is wrong with it, its proof says
        const QString name = QFileInfo(problem.file).fileName();
        const auto digits = std::ranges::find_if_not(name, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (digits != name.begin())
            add(migration ? migration->version : name.first(digits - name.begin()), problem);
    }
    for (const Project::Migration &migration : project.migrations) {
        if (!migration.up && (!gap || Engine::versionLess(migration.version, gap->version)))
            add(migration.version,
                {.message = ProveWords::tr("Migration %1 has no up script.").arg(migration.title())});
    }
    return gap;
}

static bool isBehind(const std::optional<Gap> &gap, const Project::Migration &migration)
{
    return gap && !Engine::versionLess(migration.version, gap->version);
}

static QString words(const Error &error)
{
    return error.file.isEmpty() || error.message.contains(error.file) ? error.message
                                                                      : error.file + u": "_s + error.message;
}

static Proof untried(const Project::Migration &migration, const Error &why, const QString &server)
{
    Proof proof{
        .version = migration.version, .name = migration.name, .server = server, .at = QDateTime::currentDateTimeUtc()};
    proof.notes.append(ProveWords::tr("Not tried before the files are put right. %1").arg(words(why)));
    return proof;
}

/// Everything that a proof rests on: see Proof::fingerprint.
class Fingerprint
{
public:
    Fingerprint(const Project::Project &project, const QString &server, int rows)
        : m_hash(QCryptographicHash::Sha256)
    {
        m_hash.addData(server.toUtf8());
        m_hash.addData(QByteArray::number(rows));
        m_hash.addData(project.settings.scratch.accept.join(u',').toUtf8());
        if (!project.settings.scratch.seed.isEmpty()) {
            if (const auto seed = readTextFile(QDir(project.folder).filePath(project.settings.scratch.seed)))
                m_hash.addData(*seed);
        }
    }
    void add(const Project::Migration &migration) { m_hash.addData(migration.fingerprint().toLatin1()); }
    QString text() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash;
};

Result<QList<Proof>> prove(const Project::Project &project, const Request &request, std::stop_token stop,
                           const ProgressObserver &progress, const std::function<void(const Proof &)> &each)
{
    if (auto known = checkVersions(project, request.versions); !known)
        return std::unexpected(known.error());
    QList<Proof> proofs;
    if (request.versions.isEmpty())
        return proofs;
    auto bench = Bench::make(project, progress);
    if (!bench)
        return std::unexpected(bench.error());

    const int rows = request.rows > 0 ? request.rows : project.settings.scratch.rows;
    const QSet<QString> wanted(request.versions.cbegin(), request.versions.cend());
    Fingerprint fingerprint(project, bench->server(), rows);
    const std::optional<Gap> gap = firstGap(project);
    qsizetype left = wanted.size();
    for (const Project::Migration &migration : project.migrations) {
        if (left == 0)
            break;
        if (stop.stop_requested())
            return stopped();
        fingerprint.add(migration);
        if (wanted.contains(migration.version)) {
            --left;
            auto proof = isBehind(gap, migration) ? Result<Proof>(untried(migration, gap->why, bench->server()))
                : bench->broken()                 ? Result<Proof>(skipped(migration, *bench->broken(), bench->server()))
                                                  : roundTrip(*bench, migration, rows, stop, progress);
            if (!proof)
                return std::unexpected(proof.error());
            proof->fingerprint = fingerprint.text();
            proofs.append(*proof);
            if (each)
                each(proofs.last());
        } else if (progress) {
            progress({ProveWords::tr("Replaying %1").arg(migration.title()), proofs.size(), wanted.size()});
        }
        // A base that cannot follow is told in the proofs that come after; only a stop or a lost server ends it all.
        if (left > 0 && !bench->broken() && !isBehind(gap, migration)) {
            if (auto advanced = bench->advance(migration, stop); !advanced && !bench->broken())
                return std::unexpected(advanced.error());
        }
    }
    return proofs;
}

Result<Schema::Snapshot> replay(const Project::Project &project, const QString &version, std::stop_token stop,
                                const ProgressObserver &progress)
{
    if (!version.isEmpty()) {
        if (auto known = checkVersions(project, {version}); !known)
            return std::unexpected(known.error());
    }
    auto bench = Bench::make(project, progress);
    if (!bench)
        return std::unexpected(bench.error());
    const std::optional<Gap> gap = firstGap(project);
    qint64 done = 0;
    for (const Project::Migration &migration : project.migrations) {
        if (version.isEmpty())
            break;
        if (stop.stop_requested())
            return stopped();
        if (progress)
            progress({ProveWords::tr("Replaying %1").arg(migration.title()), ++done, project.migrations.size()});
        if (isBehind(gap, migration))
            return std::unexpected(gap->why);
        if (auto advanced = bench->advance(migration, stop); !advanced)
            return std::unexpected(advanced.error());
        if (migration.version == version)
            break;
    }
    auto connection = bench->openBase();
    if (!connection)
        return std::unexpected(connection.error());
    return bench->inspect(**connection);
}

} // namespace Proof
