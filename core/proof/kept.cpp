// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What proofs showed, one JSON object for each version, in a file beside the journal. It is worth nothing on another
// machine and is made again by the next proof, so it does not stand in the project.

#include "core/base/files.h"
#include "core/engine/journal.h"
#include "core/proof/observation.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Proof {

// In the order of ObservedProof::Step.
static constexpr std::array stepNames = {"not-run"_L1, "held"_L1, "failed"_L1};

static QString keptFile(const Project::Project &project)
{
    return QFileInfo(Engine::Journal::of(project.folder).path()).dir().filePath(u"proofs.json"_s);
}

static QJsonObject readKept(const Project::Project &project)
{
    const QString path = keptFile(project);
    if (!QFileInfo::exists(path))
        return {};
    const auto text = readTextFile(path);
    // A damaged file is as good as none: the next proof makes it anew.
    return text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
}

// Everything that a proof of each migration rests on, but for the server: that is told beside the verdict.
static QHash<QString, QString> grounds(const Project::Project &project)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(project.settings.scratch.accept.join(u',').toUtf8());
    if (!project.settings.scratch.seed.isEmpty()) {
        if (const auto seed = readTextFile(QDir(project.folder).filePath(project.settings.scratch.seed)))
            hash.addData(*seed);
    }
    QHash<QString, QString> result;
    for (const Project::Migration &migration : project.migrations) {
        hash.addData(migration.fingerprint().toLatin1());
        result.insert(migration.version, QString::fromLatin1(hash.result().toHex()));
    }
    return result;
}

static QJsonObject toKept(const Proof &whole, const QString &ground)
{
    const Lint::ObservedProof proof = observedProof(whole, true);
    const auto name = [](Lint::ObservedProof::Step step) { return QString(stepNames[size_t(step)]); };
    QJsonObject rows;
    for (const auto &[table, count] : proof.rows.asKeyValueRange())
        rows.insert(table, count);
    return {{u"ground"_s, ground},
            {u"verdict"_s, verdictName(whole.verdict)},
            {u"server"_s, whole.server},
            {u"at"_s, whole.at.toString(Qt::ISODate)},
            {u"irreversible"_s, proof.irreversible},
            {u"up"_s, name(proof.up)},
            {u"downRestores"_s, name(proof.downRestores)},
            {u"upAgain"_s, name(proof.upAgain)},
            {u"deployedQueries"_s, name(proof.deployedQueries)},
            {u"evidence"_s, proof.evidence},
            {u"rows"_s, rows}};
}

static Lint::ObservedProof fromKept(const QJsonObject &object, bool current)
{
    const auto step = [&](const QString &key) {
        const QString name = object.value(key).toString();
        for (size_t i = 0; i < stepNames.size(); ++i) {
            if (stepNames[i] == name)
                return Lint::ObservedProof::Step(i);
        }
        return Lint::ObservedProof::Step::NotRun;
    };
    Lint::ObservedProof proof{.current = current,
                              .irreversible = object.value(u"irreversible"_s).toBool(),
                              .up = step(u"up"_s),
                              .downRestores = step(u"downRestores"_s),
                              .upAgain = step(u"upAgain"_s),
                              .deployedQueries = step(u"deployedQueries"_s),
                              .evidence = object.value(u"evidence"_s).toString()};
    const QJsonObject rows = object.value(u"rows"_s).toObject();
    for (auto table = rows.begin(); table != rows.end(); ++table)
        proof.rows.insert(table.key(), table.value().toInteger());
    return proof;
}

Result<> keep(const Project::Project &project, const QList<Proof> &proofs)
{
    if (proofs.isEmpty())
        return {};
    QJsonObject all = readKept(project);
    const QHash<QString, QString> ground = grounds(project);
    for (const Proof &proof : proofs) {
        if (ground.contains(proof.version) && proof.verdict != Verdict::Skipped)
            all.insert(proof.version, toKept(proof, ground.value(proof.version)));
    }
    const QString path = keptFile(project);
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return failure(Error{.message = QCoreApplication::translate("Proof", "%1 cannot be written.").arg(path),
                             .hint = {},
                             .file = path});
    }
    return writeTextFile(path, QJsonDocument(all).toJson());
}

QHash<QString, Lint::ObservedProof> kept(const Project::Project &project)
{
    QHash<QString, Lint::ObservedProof> result;
    const QJsonObject all = readKept(project);
    if (all.isEmpty())
        return result;
    for (const auto &[version, ground] : grounds(project).asKeyValueRange()) {
        const QJsonObject object = all.value(version).toObject();
        if (!object.isEmpty())
            result.insert(version, fromKept(object, object.value(u"ground"_s).toString() == ground));
    }
    return result;
}

QHash<QString, KeptVerdict> keptVerdicts(const Project::Project &project)
{
    QHash<QString, KeptVerdict> result;
    const QJsonObject all = readKept(project);
    if (all.isEmpty())
        return result;
    for (const auto &[version, ground] : grounds(project).asKeyValueRange()) {
        const QJsonObject object = all.value(version).toObject();
        const std::optional<Verdict> verdict = verdictOf(object.value(u"verdict"_s).toString());
        if (verdict && object.value(u"ground"_s).toString() == ground)
            result.insert(version,
                          {.verdict = *verdict,
                           .server = object.value(u"server"_s).toString(),
                           .at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODate)});
    }
    return result;
}

} // namespace Proof
