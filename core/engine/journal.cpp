// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal.h"

#include "core/project/trust.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Engine {

// In the order of JournalEntry::Event.
static constexpr std::array eventNames = {"started"_L1, "statement-started"_L1, "statement-done"_L1, "finished"_L1,
                                          "failed"_L1};

// No script has more; a damaged line must not ask for the memory of a number it made up.
static constexpr int mostStatements = 10'000'000;

Journal::Journal(QString path)
    : m_path(std::move(path))
{
}

Journal Journal::of(const QString &projectFolder)
{
    return Journal(Project::recordsFolder(projectFolder) + u"/journal.jsonl"_s);
}

static QByteArray line(const JournalEntry &entry)
{
    QJsonObject object{
        {u"event"_s, eventNames[size_t(entry.event)]},
        {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"run"_s, entry.run},
        {u"user"_s, entry.user},
        {u"target"_s, entry.target},
        {u"database"_s, entry.database},
        {u"version"_s, entry.version},
        {u"direction"_s, Project::directionName(entry.direction)},
    };
    if (!entry.fingerprint.isEmpty())
        object.insert(u"fingerprint"_s, entry.fingerprint);
    if (entry.statement != 0)
        object.insert(u"statement"_s, entry.statement);
    if (!entry.statementHash.isEmpty())
        object.insert(u"statementHash"_s, entry.statementHash);
    if (!entry.transaction)
        object.insert(u"transaction"_s, false);
    if (!entry.error.isEmpty())
        object.insert(u"error"_s, entry.error);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

static std::optional<JournalEntry> parsed(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto event = std::ranges::find(eventNames, object.value("event"_L1).toString());
    if (event == eventNames.end())
        return {};
    const bool down = object.value("direction"_L1).toString() == Project::directionName(Project::Direction::Down);
    return JournalEntry{
        .event = JournalEntry::Event(event - eventNames.begin()),
        .at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs),
        .run = object.value("run"_L1).toString(),
        .user = object.value("user"_L1).toString(),
        .target = object.value("target"_L1).toString(),
        .database = object.value("database"_L1).toString(),
        .version = object.value("version"_L1).toString(),
        .direction = down ? Project::Direction::Down : Project::Direction::Up,
        .fingerprint = object.value("fingerprint"_L1).toString(),
        .statement = std::clamp(object.value("statement"_L1).toInt(), 0, mostStatements),
        .error = object.value("error"_L1).toString(),
        .transaction = object.value("transaction"_L1).toBool(true),
        .statementHash = object.value("statementHash"_L1).toString(),
    };
}

static std::unexpected<Error> cannotWrite(const QFile &file)
{
    return failure({.message = QCoreApplication::translate("Engine", "The journal cannot be written."),
                    .detail = file.errorString(),
                    .hint = QCoreApplication::translate("Engine",
                                                        "Make its folder writable, or name another in the "
                                                        "environment variable SWITCHBACK_DATA_HOME."),
                    .file = file.fileName()});
}

/// A torn last line must not swallow the entry after it.
static bool endsInTheMiddleOfALine(QFile &file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

Result<> Journal::append(const JournalEntry &entry, Keep keep) const
{
    QFile file(m_path);
    // The folder is there all but the first time.
    const auto mode = QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered;
    if (!file.open(mode) && (!QDir().mkpath(QFileInfo(m_path).path()) || !file.open(mode)))
        return cannotWrite(file);
    QByteArray bytes = line(entry);
    if (endsInTheMiddleOfALine(file))
        bytes.prepend('\n');
    // One write in append mode: lines of two processes do not mix.
    if (file.write(bytes) != bytes.size())
        return cannotWrite(file);
    if (keep == Keep::OnDisk && ::fdatasync(file.handle()) != 0)
        return cannotWrite(file);
    return {};
}

QList<JournalEntry> Journal::entries() const
{
    QFile file(m_path);
    QList<JournalEntry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    while (!file.atEnd()) {
        if (auto entry = parsed(file.readLine()))
            entries.append(*std::move(entry));
    }
    return entries;
}

static void follow(Progress &progress, const JournalEntry &entry)
{
    using Event = JournalEntry::Event;
    switch (entry.event) {
    case Event::Started:
        // One in a transaction leaves nothing when it breaks off.
        progress.interrupted = !entry.transaction;
        progress.direction = entry.direction;
        progress.done = entry.statement;
        progress.uncertain = 0;
        progress.failed = false;
        progress.hashes.resize(entry.statement);
        return;
    case Event::StatementStarted:
        progress.uncertain = entry.statement;
        progress.failed = false;
        progress.hashes.resize(entry.statement);
        if (entry.statement > 0)
            progress.hashes.last() = entry.statementHash;
        return;
    case Event::StatementDone:
        progress.done = entry.statement;
        progress.uncertain = 0;
        return;
    case Event::Failed:
        // Without a statement it was the history that could not be written: everything stands.
        if (!progress.interrupted || entry.statement == 0)
            return;
        progress.done = std::min(progress.done, entry.statement - 1);
        progress.uncertain = entry.statement;
        progress.failed = true;
        return;
    case Event::Finished: {
        const bool up = entry.direction == Project::Direction::Up;
        progress = {.fingerprint = up ? entry.fingerprint : QString(), .finishedAt = up ? entry.at : QDateTime()};
        return;
    }
    }
}

QHash<QString, Progress> progress(const QList<JournalEntry> &entries, const QString &database)
{
    QHash<QString, Progress> progress;
    for (const JournalEntry &entry : entries) {
        if (entry.database == database)
            follow(progress[entry.version], entry);
    }
    return progress;
}

} // namespace Engine
