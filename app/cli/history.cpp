// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/redact.h"
#include "core/engine/journal.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

/// One line of the answer: from the target's history table or from our journal.
struct Line
{
    QDateTime at;
    QString source; ///< "history" or "journal"
    QString event;
    QString version;
    QString target;
    QString user;
    QString detail;
    QString run = {}; ///< of the journal
};

static QString eventName(const Engine::JournalEntry &entry)
{
    switch (entry.event) {
    case Engine::JournalEntry::Event::Started:
        return u"started"_s;
    case Engine::JournalEntry::Event::StatementStarted:
        return u"statement started"_s;
    case Engine::JournalEntry::Event::StatementDone:
        return u"statement done"_s;
    case Engine::JournalEntry::Event::Finished:
        return entry.direction == Project::Direction::Up ? u"applied"_s : u"rolled back"_s;
    case Engine::JournalEntry::Event::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static QList<Line> journalLines(const Project::Project &project, const QString &target)
{
    QList<Line> lines; // newest first, as the journal knows the order within a second, too
    for (const Engine::JournalEntry &entry : Engine::Journal::of(project.folder).entries()) {
        // Statements are there for repairs, not for people.
        if (entry.event == Engine::JournalEntry::Event::StatementStarted
            || entry.event == Engine::JournalEntry::Event::StatementDone)
            continue;
        if (target.isEmpty() || entry.target == target)
            lines.prepend({entry.at, u"journal"_s, eventName(entry), entry.version, entry.target, entry.user,
                           redacted(entry.error), entry.run});
    }
    return lines;
}

/// For people each run of a migration is one line: its end, with the time that it took, or its start when it never came
/// to an end. The history table's row is left out where the journal tells the same and more.
static QList<Line> oneForEach(const QList<Line> &lines)
{
    const auto same = [](const Line &a, const Line &b) { return a.run == b.run && a.version == b.version; };
    QList<Line> told;
    for (const Line &line : lines) {
        if (line.source == "history"_L1)
            continue;
        const auto end = std::ranges::find_if(told, [&](const Line &other) { return same(line, other); });
        if (line.event != "started"_L1 || end == told.end()) {
            told.append(line);
        } else if (end->detail.isEmpty()) {
            end->detail = Report::durationWords(line.at.msecsTo(end->at));
        }
    }
    QHash<QString, QString> newest;
    for (const Line &line : std::as_const(told)) {
        if (!newest.contains(line.version))
            newest.insert(line.version, line.event);
    }
    for (const Line &line : lines) {
        if (line.source == "history"_L1 && newest.value(line.version) != line.event)
            told.append(line);
    }
    return told;
}

/// Newest first; rows without a time keep the order of their versions, after those with one.
static void sort(QList<Line> &lines)
{
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) {
        if (a.at.isValid() != b.at.isValid())
            return a.at.isValid();
        return a.at.isValid() ? a.at > b.at : a.version > b.version;
    });
}

static void printLines(const Call &call, const Project::Project &project, const QList<Line> &lines)
{
    QList<QStringList> rows;
    for (const Line &line : lines) {
        const Project::Migration *migration = project.migration(line.version);
        const bool bad = line.event == "failed"_L1;
        rows.append({line.at.isValid() ? QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat)
                                       : HistoryWords::tr("time not kept"),
                     line.target, call.terminal.coloured(line.event, bad ? Colour::Bad : Colour::Plain),
                     migration ? migration->title() : line.version,
                     call.terminal.coloured(line.source == "history"_L1 ? HistoryWords::tr("history table") : line.user,
                                            Colour::Quiet),
                     line.detail});
    }
    call.terminal.line(rows.isEmpty() ? HistoryWords::tr("Nothing has been run yet.") : call.terminal.table(rows));
}

static Exit run(const Call &call)
{
    const auto project = call.project();
    if (!project)
        return call.fail(project.error());
    QList<Line> lines;
    QString name;
    if (call.options.isSet(u"target"_s) || !project->settings.targets.isEmpty()) {
        const auto target = call.target(*project);
        if (!target)
            return call.fail(target.error());
        name = target->name;
        const Engine::TargetStatus status = Engine::status(*project, *target);
        if (status.error)
            return call.fail(*status.error);
        for (const Engine::MigrationState &migration : status.migrations) {
            if (migration.state != Engine::State::Pending && migration.state != Engine::State::OutOfOrder)
                lines.append({migration.appliedAt,
                              u"history"_s,
                              Engine::stateName(migration.state),
                              migration.version,
                              name,
                              {},
                              migration.note});
        }
    }
    lines += journalLines(*project, name);
    if (!call.json())
        lines = oneForEach(lines);
    sort(lines);
    if (!call.json()) {
        printLines(call, *project, lines);
        return Exit::Nothing;
    }
    QJsonArray events;
    for (const Line &line : std::as_const(lines)) {
        events.append(
            QJsonObject{{u"at"_s, line.at.isValid() ? QJsonValue(line.at.toUTC().toString(Qt::ISODate)) : QJsonValue()},
                        {u"source"_s, line.source},
                        {u"event"_s, line.event},
                        {u"version"_s, line.version},
                        {u"target"_s, line.target},
                        {u"user"_s, line.user},
                        {u"detail"_s, line.detail}});
    }
    call.print({{u"events"_s, events}});
    return Exit::Nothing;
}

Command historyCommand()
{
    return {.name = u"history"_s,
            .summary = HistoryWords::tr("what the history and the journal say, newest first"),
            .needsTarget = true,
            .run = run};
}
