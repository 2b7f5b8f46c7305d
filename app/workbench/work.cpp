// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/work.h"

#include "app/workbench/editing.h"

#include "app/workbench/scratchserver.h"
#include "core/engine/plan.h"
#include "core/format/format.h"
#include "core/sql/textmap.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Work {

TargetReading read(const Project::Project &project, const Project::Target &target)
{
    TargetReading reading{.status = Engine::status(project, target)};
    if (reading.status.error)
        return reading;
    // Sizes are for estimates only: without them there are none, and that is not worth an error.
    const auto url = project.url(target);
    const Dialect::Dialect *dialect = url ? Dialect::forUrl(*url) : nullptr;
    if (!dialect || !dialect->tableSizes)
        return reading;
    if (auto connection = dialect->open(*url, false)) {
        reading.serverVersion = (*connection)->serverVersionNumber();
        if (auto sizes = dialect->tableSizes(**connection))
            reading.sizes = *std::move(sizes);
    }
    return reading;
}

/// Of the strictest target that could be read: what may run there decides.
static std::shared_ptr<const Lint::Observed> observed(const Project::Project &project,
                                                      const QList<TargetReading> &targets)
{
    const TargetReading *strictest = nullptr;
    for (const TargetReading &target : targets) {
        if (!target.status.error && (!strictest || target.status.kind > strictest->status.kind))
            strictest = &target;
    }
    if (!strictest)
        return {};
    Lint::Observed result{.kind = strictest->status.kind,
                          .history = Proof::observedHistory(project, strictest->status),
                          .files = Proof::observedFiles(project)};
    return std::make_shared<const Lint::Observed>(std::move(result));
}

Knowledge knowledge(const Project::Project &project, const QList<TargetReading> &targets)
{
    Knowledge result{.observed = observed(project, targets)};
    // A baseline that cannot be read keeps nothing back; the command tells what is wrong with it.
    if (auto baseline = Lint::loadBaseline(project))
        result.baseline = *std::move(baseline);
    for (const TargetReading &target : targets) {
        for (const auto &[table, size] : target.sizes.asKeyValueRange()) {
            Dialect::TableSize &largest = result.sizes[table];
            if (size.rows >= largest.rows)
                largest = size;
        }
        // The oldest server decides what may be written.
        if (target.serverVersion > 0 && (result.serverVersion == 0 || target.serverVersion < result.serverVersion))
            result.serverVersion = target.serverVersion;
    }
    return result;
}

static Lint::Knowledge forLint(const Knowledge &knowledge)
{
    return {.schema = knowledge.schema.get(),
            .sizes = knowledge.sizes,
            .serverVersion = knowledge.serverVersion,
            .observed = knowledge.observed.get()};
}

static const Project::Script *scriptOf(const Project::Migration &migration, const QString &file)
{
    for (const auto &script : {&migration.up, &migration.down}) {
        if (*script && (*script)->file == file)
            return &**script;
    }
    return nullptr;
}

// Findings come file by file: each file's line table is built once.
static QList<Problem> withPlaces(const QList<Lint::Finding> &findings, auto textOf)
{
    QList<Problem> problems;
    problems.reserve(findings.size());
    QString file;
    Sql::TextMap map;
    for (const Lint::Finding &finding : findings) {
        if (problems.isEmpty() || finding.file != file) {
            file = finding.file;
            map = Sql::TextMap(textOf(finding));
        }
        problems.append({.finding = finding, .begin = map.position(finding.range.begin)});
    }
    return problems;
}

static const Project::Migration *migrationOf(const Project::Project &project, const QString &file)
{
    const auto found = std::ranges::find_if(
        project.migrations, [&file](const Project::Migration &migration) { return migration.files.contains(file); });
    return found == project.migrations.end() ? nullptr : &*found;
}

static Lint::Finding findingOf(const Error &error, const QString &version)
{
    return {.rule = u"file"_s,
            .severity = Lint::Severity::Error,
            .file = error.file,
            .version = version,
            .message = error.message,
            .help = error.hint};
}

QList<Problem> problems(const Project::Project &project, const Knowledge &knowledge, std::stop_token stop)
{
    QList<Problem> all;
    for (const Error &error : project.problems) {
        // Of a file that has an editor the check of its text tells instead, once it is open.
        const Project::Migration *migration = error.file.endsWith(".sql"_L1) ? migrationOf(project, error.file)
                                                                             : nullptr;
        all.append({.finding = findingOf(error, migration ? migration->version : QString()),
                    .begin = {.line = std::max(error.line, 1) - 1}});
    }
    all += withPlaces(Lint::newSince(knowledge.baseline, project, Lint::checkAll(project, forLint(knowledge), stop)),
                      [&project](const Lint::Finding &finding) {
                          const Project::Migration *migration = project.migration(finding.version);
                          const Project::Script *script = migration ? scriptOf(*migration, finding.file) : nullptr;
                          return script ? script->fileText : QByteArray();
                      });
    return all;
}

Project::Migration withTexts(const Project::Project &project, Project::Migration migration,
                             const QHash<QString, QByteArray> &texts)
{
    const Format::Format *format = Format::find(project.format);
    for (const auto &[file, text] : texts.asKeyValueRange()) {
        const QList<Project::Script> scripts = format && format->scripts ? format->scripts(file, text, project.dialect)
                                                                         : QList<Project::Script>();
        for (auto *script : {&migration.up, &migration.down}) {
            if (*script && (*script)->file == file)
                script->reset();
        }
        for (const Project::Script &script : scripts)
            (script.direction == Project::Direction::Up ? migration.up : migration.down) = script;
    }
    return migration;
}

static Kind kind(const Project::Project &project, const Project::Migration &migration)
{
    Kind kind;
    const Dialect::Dialect *known = Dialect::find(project.dialect);
    if (!known || !migration.up)
        return kind;
    const Dialect::Dialect dialect = Dialect::forServer(*known,
                                                        Project::versionNumber(project.settings.lint.serverVersion));
    for (const Sql::Statement &statement :
         Sql::split(migration.up->fileText, dialect.lexicalRules, migration.up->section)) {
        for (const Sql::Change &change : dialect.parse(statement).changes) {
            kind.schema = kind.schema || Sql::isSchemaChange(change);
            kind.data = kind.data || Sql::isDataChange(change);
        }
    }
    return kind;
}

static QList<StatementNote> notes(const Project::Project &project, const Project::Migration &migration,
                                  const Knowledge &knowledge)
{
    QList<StatementNote> all;
    if (!Dialect::find(project.dialect))
        return all;
    const Dialect::Surroundings around{
        .serverVersion = knowledge.serverVersion, .schema = knowledge.schema.get(), .sizes = knowledge.sizes};
    for (const Project::Direction direction : {Project::Direction::Up, Project::Direction::Down}) {
        const auto &script = migration.script(direction);
        if (!script)
            continue;
        const Engine::Step step = Engine::step(project, migration, direction, around);
        for (const Engine::PlannedStatement &statement : step.statements) {
            all.append({.file = script->file,
                        .direction = direction,
                        .range = statement.sql.range,
                        .forecast = statement.forecast});
        }
    }
    return all;
}

/// What the project's tool would refuse in the texts of one migration, at its line.
static QList<Problem> refusals(const Project::Project &project, const Project::Migration &stored,
                               const Project::Migration &migration, const QHash<QString, QByteArray> &texts)
{
    const Format::Format *format = Format::find(project.format);
    QList<Problem> all;
    for (const auto &[file, text] : texts.asKeyValueRange()) {
        const auto complaint = [&](const QByteArray &content) {
            return format && format->complaint ? format->complaint(file, content) : std::nullopt;
        };
        std::optional<Error> refused = complaint(text);
        const auto told = std::ranges::find(project.problems, file, &Error::file);
        // The editor keeps a byte order mark beside the text, and saves it again.
        if (!refused && told != project.problems.end()) {
            const std::optional<Error> marked = complaint("\xEF\xBB\xBF" + text);
            if (marked && marked->message == told->message)
                refused = marked;
        }
        // A tool that takes the file and still misses something in it: a way down.
        if (!refused && told != project.problems.end() && stored.up && !migration.down)
            refused = *told;
        if (!refused)
            continue;
        const qsizetype line = std::max(refused->line, 1) - 1;
        const Sql::TextMap map(text);
        Problem problem{.finding = findingOf(*refused, migration.version), .begin = {.line = int(line)}};
        problem.finding.range = {map.offset({.line = int(line)}), map.offset({.line = int(line) + 1})};
        all.append(problem);
    }
    return all;
}

/// A script of the migration that could not be read at all, and so has no editor: the list of problems tells of it.
static QList<Lint::Finding> unreadScripts(const Project::Project &project, const Project::Migration &migration)
{
    const auto stem = [](const QString &file) { return file.section(u'.', 0, 0); };
    QList<Lint::Finding> all;
    for (const Error &error : project.problems) {
        const bool beside = std::ranges::any_of(
            migration.files, [&](const QString &file) { return file != error.file && stem(file) == stem(error.file); });
        if (beside)
            all.append(findingOf(error, migration.version));
    }
    return all;
}

Report check(const Project::Project &project, const QString &version, const QHash<QString, QByteArray> &texts,
             const Knowledge &knowledge, Editing &editing)
{
    Report report{.version = version};
    const Project::Migration *stored = project.migration(version);
    if (!stored)
        return report;
    Project::Migration migration = *stored;
    report.findings = Lint::newSince(knowledge.baseline, project,
                                     editing.findings(project, texts, knowledge, migration));
    report.problems = withPlaces(report.findings, [&](const Lint::Finding &finding) {
        const Project::Script *script = scriptOf(migration, finding.file);
        return script ? script->fileText : texts.value(finding.file);
    });
    for (const Problem &problem : refusals(project, *stored, migration, texts)) {
        report.findings.append(problem.finding);
        report.problems.append(problem);
    }
    report.findings += unreadScripts(project, *stored);
    report.notes = notes(project, migration, knowledge);
    report.kind = kind(project, migration);
    return report;
}

QString previousVersion(const Project::Project &project, const QString &version)
{
    QString previous;
    for (const Project::Migration &migration : project.migrations) {
        if (migration.version == version)
            break;
        previous = migration.version;
    }
    return previous;
}

namespace {

/// A project as it is proved on the session's private server, where it does not name a server of its own.
struct Bench
{
    Project::Project project;
    QString server = {}; ///< the private server in words; empty: none was started
};

} // namespace

static Result<Bench> bench(const Project::Project &project, ScratchServer &scratch, const ProgressObserver &progress)
{
    Bench bench{.project = project};
    if (project.settings.scratch.url != u"auto")
        return bench;
    const auto server = scratch.server(
        project.dialect, project.trusted ? Dialect::Reach::Everything : Dialect::Reach::Database, progress);
    if (!server)
        return failure(server.error());
    bench.project.settings.scratch.url = server->url;
    bench.server = server->description;
    if (server->url != u"auto")
        bench.project.trusted = true; // with our own server, which lets its scripts reach as much as it was started for
    return bench;
}

static Result<Snapshot> replayed(const Project::Project &project, const QString &version, ScratchServer &scratch,
                                 std::stop_token stop, const ProgressObserver &progress)
{
    const auto there = bench(project, scratch, progress);
    if (!there)
        return failure(there.error());
    return Proof::replay(there->project, version, std::move(stop), progress).transform([](Schema::Snapshot &&snapshot) {
        return std::make_shared<const Schema::Snapshot>(std::move(snapshot));
    });
}

Result<QList<Proof::Proof>> prove(const Project::Project &project, const QStringList &versions, ScratchServer &scratch,
                                  const std::stop_token &stop, const ProgressObserver &progress,
                                  const std::function<void(const Proof::Proof &)> &each)
{
    const auto there = bench(project, scratch, progress);
    if (!there)
        return failure(there.error());
    QList<Proof::Proof> made;
    Result<QList<Proof::Proof>> result = Proof::prove(there->project, {.versions = versions}, stop, progress,
                                                      [&](Proof::Proof proof) {
                                                          // It ran on the private server, not on that server's address.
                                                          if (!there->server.isEmpty())
                                                              proof.server = there->server;
                                                          made.append(proof);
                                                          each(proof);
                                                      });
    // A proof that cannot be kept is made again next time: nothing that anybody has to do something about.
    std::ignore = Proof::keep(project, made);
    return result;
}

// After a version is before the next one.
static Snapshot readAfter(const Project::Project &project, const QString &version)
{
    const auto &all = project.migrations;
    const auto found = version.isEmpty() ? all.cend() : std::ranges::find(all, version, &Project::Migration::version);
    if (found == all.cend())
        return std::make_shared<const Schema::Snapshot>(
            Schema::Snapshot{.dialect = project.dialect, .serverVersion = {}});
    return std::make_shared<const Schema::Snapshot>(
        Lint::schemaBefore(project, found + 1 == all.cend() ? QString() : (found + 1)->version));
}

Result<SchemaPair> schemas(const Project::Project &project, const QString &from, const QString &to, SchemaPair known,
                           ScratchServer &scratch, std::stop_token stop, const ProgressObserver &progress)
{
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    if (dialect && !dialect->connects)
        return SchemaPair{.before = readAfter(project, from), .after = readAfter(project, to), .observed = false};
    if (!known.before) {
        const Result<Snapshot> before = replayed(project, from, scratch, stop, progress);
        if (!before)
            return failure(before.error());
        known.before = *before;
    }
    if (!known.after) {
        const Result<Snapshot> after = replayed(project, to, scratch, stop, progress);
        if (!after)
            return failure(after.error());
        known.after = *after;
    }
    return known;
}

Result<SchemaPair> drift(const Project::Project &project, const Project::Target &target,
                         const Engine::TargetStatus &status, ScratchServer &scratch, std::stop_token stop,
                         const ProgressObserver &progress)
{
    // What stands is what the newest applied migration and all before it made.
    QString newest;
    for (const Engine::MigrationState &state : status.migrations) {
        if (state.state == Engine::State::Applied || state.state == Engine::State::Edited)
            newest = state.version;
    }
    const auto url = project.url(target);
    if (!url)
        return failure(url.error());
    const Dialect::Dialect *dialect = Dialect::forUrl(*url);
    if (!dialect)
        return failure(QCoreApplication::translate("Work", "The target %1 has no known dialect.").arg(target.name));
    if (newest.isEmpty() && dialect->databaseIsFile && !QFileInfo::exists(url->database))
        return failure({.message = QCoreApplication::translate("Work", "“%1” is not there yet: the first run makes it.")
                                       .arg(target.name),
                        .kind = Error::Kind::Input});
    const auto connection = dialect->open(*url, false);
    if (!connection)
        return failure(connection.error());
    Result<Schema::Snapshot> found = dialect->inspect(**connection, {Engine::historyTable(project, target)});
    if (!found)
        return failure(found.error());
    const Result<Snapshot> expected = replayed(project, newest, scratch, stop, progress);
    if (!expected)
        return failure(expected.error());
    return SchemaPair{.before = *expected, .after = std::make_shared<const Schema::Snapshot>(*std::move(found))};
}

Overview overview(const Project::Project &project, const Knowledge &knowledge, std::stop_token stop)
{
    Overview result{.problems = problems(project, knowledge, stop), .kept = Proof::keptVerdicts(project)};
    QHash<QString, QString> versions; // by file
    for (const Project::Migration &migration : project.migrations) {
        if (stop.stop_requested())
            return result;
        result.kinds.insert(migration.version, kind(project, migration));
        if (!migration.files.isEmpty())
            versions.insert(migration.files.first(), migration.version);
    }
    const auto authors = Project::authorship(project.folder, versions.keys());
    for (const auto &[file, author] : authors.asKeyValueRange())
        result.authors.insert(versions.value(file), author);
    return result;
}

} // namespace Work
