// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include "core/lint/rule.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Project::Direction;
using Project::TransactionMode;

static Example opened(const QString &fence, int line)
{
    static const QStringList known = {
        u"dialect"_s,  u"file"_s,       u"transaction"_s, u"direction"_s, u"schema"_s,  u"version"_s,   u"up"_s,
        u"down"_s,     u"parameters"_s, u"sizes"_s,       u"earlier"_s,   u"later"_s,   u"connected"_s, u"queries"_s,
        u"observed"_s, u"before"_s,     u"server"_s,      u"then"_s,      u"observe"_s, u"end"_s,       u"others"_s};
    static const QRegularExpression word(uR"((\w+)(?:=("[^"]*"|\S+))?)"_s);
    Example example{.line = line};
    for (const QRegularExpressionMatch &match : word.globalMatch(fence.sliced(6))) {
        const QString name = match.captured(1);
        QString value = match.captured(2);
        if (value.startsWith(u'"'))
            value = value.sliced(1, value.size() - 2);
        if (name == "flagged"_L1)
            example.flagged = true;
        else if (known.contains(name) && !value.isEmpty())
            example.attributes.insert(name, value);
        else if (name != "accepted"_L1)
            example.unknown = name;
    }
    return example;
}

QList<Example> examplesIn(const QString &page)
{
    QList<Example> examples;
    bool inside = false;
    int number = 0;
    for (const QString &line : page.split(u'\n')) {
        ++number;
        if (inside && line.startsWith("```"_L1)) {
            inside = false;
        } else if (inside) {
            examples.last().sql += line.toUtf8() + '\n';
        } else if (line.startsWith("```sql flagged"_L1) || line.startsWith("```sql accepted"_L1)) {
            examples.append(opened(line, number));
            inside = true;
        }
    }
    return examples;
}

Project::Script scriptOf(Direction direction, const QString &file, const QByteArray &text, TransactionMode mode)
{
    return {.direction = direction, .file = file, .fileText = text, .section = {0, text.size()}, .transaction = mode};
}

Schema::Snapshot schemaOf(const QString &dialect, const QByteArray &statements)
{
    const Project::Project project{.folder = {}, .format = {}, .path = {}, .dialect = dialect};
    Project::Migration migration{.version = u"1"_s, .name = {}};
    migration.up = scriptOf(Direction::Up, u"before.sql"_s, statements, TransactionMode::Wrapped);
    Lint::KnownSchema known(Dialect::find(dialect));
    known.apply(Lint::prepare(Dialect::find(dialect), project, migration, Direction::Up, 0, nullptr));
    return known.snapshot();
}

/// "limit=3; names=a|b": a rule's parameters; what holds a bar is a list.
static QVariantMap parametersIn(const QString &text)
{
    QVariantMap parameters;
    for (const QString &pair : text.split(u';', Qt::SkipEmptyParts)) {
        const QString value = pair.section(u'=', 1).trimmed();
        parameters.insert(pair.section(u'=', 0, 0).trimmed(),
                          value.contains(u'|') ? QVariant(value.split(u'|', Qt::SkipEmptyParts)) : QVariant(value));
    }
    return parameters;
}

/// "public.t=100000/50000000": rows and bytes of tables on the connected target; behind them reads and writes a second
/// and the sessions that use it.
static QHash<QString, Dialect::TableSize> sizesIn(const QString &text)
{
    QHash<QString, Dialect::TableSize> sizes;
    for (const QString &pair : text.split(u';', Qt::SkipEmptyParts)) {
        const QString numbers = pair.section(u'=', 1);
        sizes.insert(pair.section(u'=', 0, 0).trimmed(),
                     {.rows = numbers.section(u'/', 0, 0).toLongLong(),
                      .bytes = numbers.section(u'/', 1, 1).toLongLong(),
                      .scansPerSecond = numbers.section(u'/', 2, 2).toDouble(),
                      .writesPerSecond = numbers.section(u'/', 3, 3).toDouble(),
                      .users = numbers.section(u'/', 4, 4).toInt()});
    }
    return sizes;
}

static Lint::ObservedProof proofIn(const QString &word)
{
    using Step = Lint::ObservedProof::Step;
    Lint::ObservedProof proof{.up = Step::Held, .downRestores = Step::Held, .upAgain = Step::Held};
    if (word == u"stale")
        proof.current = false;
    else if (word == u"irreversible")
        proof = {.irreversible = true, .up = Step::Held};
    else if (word == u"up-only")
        proof = {.up = Step::Held};
    else if (word == u"up-failed")
        proof = {.up = Step::Failed, .evidence = u"relation users does not exist"_s};
    else if (word == u"down-failed")
        proof = {.up = Step::Held, .downRestores = Step::Failed};
    else if (word == u"again-failed")
        proof.upAgain = Step::Failed;
    else if (word == u"queries-failed")
        proof.deployedQueries = Step::Failed;
    else if (word == u"queries-held")
        proof.deployedQueries = Step::Held;
    else if (word != u"held")
        qFatal("no such proof: %s", qPrintable(word));
    return proof;
}

/// "pending; kind=production; untracked": what a target, version control and proofs say of the example's migration; of
/// the one before it that it has run, unless "earlier-pending" stands there.
static Lint::Observed observedIn(const QString &text, const Project::Project &project,
                                 const Project::Migration &migration)
{
    using State = Lint::ObservedState::State;
    Lint::Observed observed;
    Lint::ObservedHistory history;
    Lint::ObservedState state;
    bool knowsState = false;
    bool earlierPending = false;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString word = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        static const QHash<QString, Lint::ObservedFile::State> files = {
            {u"committed"_s, Lint::ObservedFile::State::Committed},
            {u"changed"_s, Lint::ObservedFile::State::Changed},
            {u"untracked"_s, Lint::ObservedFile::State::Untracked},
            {u"ignored"_s, Lint::ObservedFile::State::Ignored}};
        if (word == u"applied" || word == u"pending" || word == u"out-of-order") {
            knowsState = true;
            state.state = word == u"applied" ? State::Applied : State::Pending;
            state.outOfOrder = word == u"out-of-order";
        } else if (word == u"edited") {
            state.edited = true;
        } else if (word == u"target") {
            history.target = value;
        } else if (word == u"tool-allows") {
            history.appliesOutOfOrder = true;
        } else if (word == u"missing" || word == u"missing-baseline") {
            history.missing.insert(value, {.state = State::Applied, .baseline = word == u"missing-baseline"});
        } else if (word == u"earlier-pending") {
            earlierPending = true;
        } else if (word == u"kind") {
            observed.kind = value == u"production" ? Project::TargetKind::Production
                : value == u"staging"              ? Project::TargetKind::Staging
                                                   : Project::TargetKind::Development;
        } else if (files.contains(word)) {
            observed.files = {{migration.up->file, {.state = files.value(word)}}};
        } else if (word == u"released") {
            observed.files = {{migration.up->file, {.released = value.toUtf8()}}};
        } else if (word == u"proofs") {
            observed.proofs.emplace();
        } else if (word == u"proof") {
            observed.proofs = {{migration.version, proofIn(value)}};
        } else if (word == u"rows") {
            (*observed.proofs)[migration.version].rows.insert(value.section(u'=', 0, 0),
                                                              value.section(u'=', 1).toLongLong());
        } else if (word == u"drift") {
            observed.drift = {{value, u"column hotfix is there and no migration makes it"_s}};
        } else if (word == u"no-drift") {
            observed.drift.emplace();
        } else {
            qFatal("nothing can be observed as %s", qPrintable(word));
        }
    }
    for (const Project::Migration &other : project.migrations)
        history.states.insert(other.version, {.state = earlierPending ? State::Pending : State::Applied});
    if (knowsState)
        history.states.insert(migration.version, state);
    else
        history.states.remove(migration.version);
    if (knowsState || !history.target.isEmpty())
        observed.history = history;
    return observed;
}

void Case::turnOn(const QString &rule)
{
    project.settings.lint.rules[rule].parameters = parameters;
    asWhole = asWhole || (Lint::findRule(rule) && Lint::findRule(rule)->checkProject);
}

Case caseOf(const Example &example, const QString &defaultDialect)
{
    Case result;
    QString dialect = example.attribute(u"dialect"_s, defaultDialect);
    if (dialect == "none"_L1)
        dialect.clear();
    const QString file = example.attribute(u"file"_s, u"20260101120000_add_things_to_tables.up.sql"_s);
    const QString mode = example.attribute(u"transaction"_s, u"wrapped"_s);
    const TransactionMode transaction = mode == "none"_L1 ? TransactionMode::None
        : mode == "implicit"_L1                           ? TransactionMode::Implicit
                                                          : TransactionMode::Wrapped;
    Project::Migration migration{.version = file.section(u'_', 0, 0),
                                 .name = file.section(u'_', 1).section(u'.', 0, 0)};
    const bool down = example.attributes.value(u"direction"_s) == "down"_L1;
    const QString up = example.attribute(u"up"_s, u"SELECT 1;"_s);
    const QString back = example.attribute(u"down"_s, u"SELECT 1;"_s);
    migration.up = scriptOf(Direction::Up, u"migrations/"_s + file, down ? up.toUtf8() : example.sql, transaction);
    if (down || back != "none"_L1) {
        const QString downFile = u"migrations/"_s + QString(file).replace(u".up."_s, u".down."_s);
        migration.down = scriptOf(Direction::Down, downFile, down ? example.sql : back.toUtf8(), transaction);
    }
    // The file's own directives tell whose it is.
    const QString format = example.sql.contains("-- +goose") ? u"goose"_s
        : example.sql.contains("-- migrate:")                ? u"dbmate"_s
                                                             : u"golang-migrate"_s;
    result.project = {.folder = {}, .format = format, .path = u"migrations"_s, .dialect = dialect};
    migration.files = {migration.up->file};
    if (migration.down)
        migration.files.append(migration.down->file);
    result.project.migrations = {migration};
    if (const QString text = example.attributes.value(u"earlier"_s); !text.isEmpty()) {
        Project::Migration earlier{.version = u"20250101120000"_s, .name = u"earlier"_s};
        earlier.up = scriptOf(Direction::Up, u"migrations/20250101120000_earlier.up.sql"_s, text.toUtf8(), transaction);
        result.project.migrations.prepend(earlier);
        result.at = 1;
    }
    if (const QString text = example.attributes.value(u"later"_s); !text.isEmpty()) {
        Project::Migration later{.version = u"20270101120000"_s, .name = u"later"_s};
        later.up = scriptOf(Direction::Up, u"migrations/20270101120000_later.up.sql"_s, text.toUtf8(), transaction);
        result.project.migrations.append(later);
    }
    if (const QString version = example.attributes.value(u"before"_s); !version.isEmpty()) {
        Project::Migration earlier{.version = version, .name = u"earlier"_s};
        earlier.up = scriptOf(Direction::Up, u"migrations/"_s + version + u"_earlier.up.sql"_s, "SELECT 1;",
                              transaction);
        result.project.migrations.prepend(earlier);
        result.at = 1;
    }
    if (const QString text = example.attributes.value(u"observed"_s); !text.isEmpty())
        result.observed = observedIn(text, result.project, result.project.migrations.at(result.at));
    result.parameters = parametersIn(example.attributes.value(u"parameters"_s));
    result.sizes = sizesIn(example.attributes.value(u"sizes"_s));
    result.serverVersion = Project::versionNumber(example.attribute(u"version"_s, u"0"_s));
    if (example.attributes.contains(u"schema"_s)) {
        result.schema = schemaOf(dialect, example.attributes.value(u"schema"_s).toUtf8());
        result.hasSchema = true;
    }
    // A target of that version is connected: what the schema does not hold is not there.
    result.schema.serverVersion = example.attributes.value(u"connected"_s);
    // A query that the deployed application sends.
    if (const QString query = example.attributes.value(u"queries"_s); !query.isEmpty()) {
        result.folder = std::make_shared<QTemporaryDir>();
        QFile queries(result.folder->filePath(u"queries.sql"_s));
        if (queries.open(QIODevice::WriteOnly))
            queries.write(query.toUtf8());
        result.project.folder = result.folder->path();
        result.project.settings.compatibilityQueries = {u"*.sql"_s};
    }
    return result;
}

QList<Lint::Finding> Case::check() const
{
    const Lint::Knowledge knowledge{.schema = hasSchema ? &schema : nullptr,
                                    .sizes = sizes,
                                    .serverVersion = serverVersion,
                                    .observed = observed ? &*observed : nullptr};
    if (!asWhole)
        return Lint::check(project, project.migrations.at(at), knowledge);
    // What is said of the other migrations is not the example's.
    QList<Lint::Finding> findings = Lint::checkAll(project, knowledge);
    findings.removeIf([this](const Lint::Finding &finding) {
        return !finding.file.isEmpty() && finding.version != project.migrations.at(at).version;
    });
    return findings;
}

QByteArrayList blocksOf(const QString &dialect)
{
    QByteArrayList blocks;
    for (const Lint::Rule &rule : Lint::allRules()) {
        const QString usual = rule.dialects.value(0, u"postgresql"_s);
        const QList<Example> examples = examplesIn(Lint::page(rule.id));
        for (const Example &example : examples) {
            if (example.attribute(u"dialect"_s, usual) == dialect)
                blocks.append(example.sql.trimmed() + '\n');
        }
    }
    return blocks;
}

Case fixedBy(const Case &before, const Lint::Fix &fix)
{
    Case after = before;
    Project::Migration &fixed = after.migration();
    for (std::optional<Project::Script> *one : {&fixed.up, &fixed.down}) {
        QList<Lint::Edit> own = fix.edits;
        if (one->has_value())
            own.removeIf([&](const Lint::Edit &edit) { return edit.file != (*one)->file; });
        if (!one->has_value() || own.isEmpty())
            continue;
        Project::Script &script = **one;
        const bool saidIt = script.fileText.contains("NO TRANSACTION");
        script.fileText = Lint::applied(script.fileText, own);
        script.section = {0, script.fileText.size()};
        // As the tool would after its header: the mode is read from the file.
        if (saidIt)
            script.transaction = Project::TransactionMode::Wrapped;
        if (script.fileText.contains("NO TRANSACTION") || script.fileText.contains("transaction:false"))
            script.transaction = Project::TransactionMode::None;
    }
    for (const Lint::NewMigration &made : fix.newMigrations) {
        Project::Migration last{.version = u"20280101120000"_s, .name = made.name};
        last.up = scriptOf(Project::Direction::Up, u"migrations/20280101120000_"_s + made.name + u".up.sql"_s, made.up,
                           made.transaction ? Project::TransactionMode::Wrapped : Project::TransactionMode::None);
        after.project.migrations.append(last);
    }
    return after;
}
