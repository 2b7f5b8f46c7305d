// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/detect.h"

#include "core/dialect/dialect.h"
#include "core/format/files.h"
#include "core/sql/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Format {

namespace {

struct DetectWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// More than enough to tell, and quick in a folder of thousands.
constexpr int sampledFiles = 40;
constexpr qsizetype sampledBytes = 65'536;

/// The dialect of "postgres://…" or of a driver's bare name; the names beside the dialects' own are those of the tools'
/// URLs.
QString dialectOfScheme(const QString &scheme)
{
    static const QHash<QString, QString> others = {
        {u"postgres"_s, u"postgresql"_s}, {u"postgresql"_s, u"postgresql"_s}, {u"pgx"_s, u"postgresql"_s},
        {u"pgx4"_s, u"postgresql"_s},     {u"pgx5"_s, u"postgresql"_s},       {u"sqlite"_s, u"sqlite"_s},
        {u"sqlite3"_s, u"sqlite"_s},      {u"mysql"_s, u"mysql"_s},           {u"mariadb"_s, u"mariadb"_s}};
    if (const Dialect::Dialect *known = Dialect::forUrl({.scheme = scheme}))
        return known->id;
    return others.value(scheme);
}

QString schemeOf(QString value)
{
    value = value.trimmed();
    const qsizetype colon = value.indexOf(u':');
    return colon > 0 ? value.first(colon).toLower() : QString();
}

DetectedDialect fromTargets(const Project::Project &project)
{
    for (const Project::Target &target : project.settings.targets) {
        QString scheme = schemeOf(target.url);
        if (const auto url = project.url(target))
            scheme = url->scheme;
        if (const QString dialect = dialectOfScheme(scheme); !dialect.isEmpty())
            return {
                .dialect = dialect,
                .reason = DetectWords::tr("Dialect %1: from the URL of the target “%2”.").arg(dialect, target.name)};
    }
    return {};
}

/// Lines of .env that name a database by URL or driver; only the scheme is kept.
DetectedDialect fromEnvironment(const QString &folder)
{
    const QStringList urlNames = {u"DATABASE_URL"_s, u"GOOSE_DRIVER"_s, u"POSTGRESQL_URL"_s, u"POSTGRES_URL"_s,
                                  u"DB_URL"_s,       u"DB_DSN"_s,       u"MYSQL_URL"_s,      u"SQLITE_URL"_s};
    QFile file(folder + u"/.env"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (int lines = 0; lines < 1000 && !file.atEnd(); ++lines) {
            QString line = QString::fromUtf8(file.readLine(8192)).trimmed();
            if (line.startsWith(u"export "))
                line = line.sliced(7).trimmed();
            const qsizetype equals = line.indexOf(u'=');
            if (equals <= 0 || !urlNames.contains(line.first(equals).trimmed()))
                continue;
            QString value = line.sliced(equals + 1).trimmed();
            value.remove(u'"').remove(u'\'');
            const QString scheme = value.contains(u':') ? schemeOf(value) : value.toLower();
            if (const QString dialect = dialectOfScheme(scheme); !dialect.isEmpty())
                return {.dialect = dialect,
                        .reason = DetectWords::tr("Dialect %1: from %2 in .env.")
                                      .arg(dialect, line.first(equals).trimmed())};
        }
    }
    const QString dialect = dialectOfScheme(schemeOf(qEnvironmentVariable("DATABASE_URL")));
    if (dialect.isEmpty())
        return {};
    return {.dialect = dialect,
            .reason = DetectWords::tr("Dialect %1: from the environment variable DATABASE_URL.").arg(dialect)};
}

/// Words and signs that only one database knows.
struct Hint
{
    QString dialect;
    QString shown;
    QRegularExpression pattern;
};

const QList<Hint> &hints()
{
    const auto hint = [](const QString &dialect, const QString &shown, const QString &pattern) {
        return Hint{dialect, shown, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)};
    };
    static const QList<Hint> list = {
        hint(u"postgresql"_s, u"SERIAL"_s, u"\\b(?:BIG|SMALL)?SERIAL\\b"_s),
        hint(u"postgresql"_s, u"::"_s, u"[\\w')]::[a-z]"_s),
        hint(u"postgresql"_s, u"JSONB"_s, u"\\bJSONB\\b(?!\\s*\\()"_s),
        hint(u"postgresql"_s, u"TIMESTAMPTZ"_s, u"\\bTIMESTAMPTZ\\b|\\bWITH TIME ZONE\\b"_s),
        hint(u"postgresql"_s, u"$$"_s, u"\\$\\w*\\$"_s),
        hint(u"postgresql"_s, u"CONCURRENTLY"_s, u"\\bCONCURRENTLY\\b"_s),
        hint(u"postgresql"_s, u"GENERATED … AS IDENTITY"_s, u"\\bAS\\s+IDENTITY\\b"_s),
        hint(u"postgresql"_s, u"CREATE EXTENSION"_s, u"\\bCREATE\\s+(?:EXTENSION|TYPE|DOMAIN|SEQUENCE)\\b"_s),
        hint(u"sqlite"_s, u"AUTOINCREMENT"_s, u"\\bAUTOINCREMENT\\b"_s),
        hint(u"sqlite"_s, u"PRAGMA"_s, u"^\\s*PRAGMA\\b"_s),
        hint(u"sqlite"_s, u"WITHOUT ROWID"_s, u"\\bWITHOUT\\s+ROWID\\b|\\)\\s*STRICT\\s*;"_s),
        hint(u"sqlite"_s, u"datetime('now')"_s, u"\\b(?:datetime|strftime|unixepoch)\\s*\\("_s),
        hint(u"mysql"_s, u"AUTO_INCREMENT"_s, u"\\bAUTO_INCREMENT\\b"_s),
        hint(u"mysql"_s, u"ENGINE="_s, u"\\bENGINE\\s*=\\s*\\w"_s),
        hint(u"mysql"_s, u"`…`"_s, u"`\\w+`"_s),
        hint(u"mysql"_s, u"UNSIGNED"_s, u"\\bUNSIGNED\\b"_s),
        hint(u"mysql"_s, u"DELIMITER"_s, u"(?:^|\\n)\\s*DELIMITER\\s+\\S"_s),
        hint(u"mysql"_s, u"ON DUPLICATE KEY"_s, u"\\bON\\s+DUPLICATE\\s+KEY\\b"_s),
        hint(u"mysql"_s, u"MODIFY COLUMN"_s, u"\\b(?:MODIFY|CHANGE)\\s+COLUMN\\b"_s),
        hint(u"mariadb"_s, u"/*M! … */"_s, u"/\\*M!"_s),
        hint(u"mariadb"_s, u"SYSTEM VERSIONING"_s, u"\\bSYSTEM\\s+VERSIONING\\b"_s),
        hint(u"mariadb"_s, u"CREATE OR REPLACE TABLE"_s, u"\\bCREATE\\s+OR\\s+REPLACE\\s+TABLE\\b"_s),
        hint(u"mariadb"_s, u"ENGINE=Aria"_s, u"\\bENGINE\\s*=\\s*(?:Aria|RocksDB|Columnstore|Spider)\\b"_s),
        hint(u"mariadb"_s, u"utf8mb4_uca1400…"_s, u"\\buca1400_"_s),
    };
    return list;
}

/// Per dialect, the hints that the scripts hold.
QMap<QString, QStringList> hintsIn(const QList<QByteArray> &scripts)
{
    QMap<QString, QStringList> found;
    for (const Hint &hint : hints()) {
        const bool held = std::ranges::any_of(scripts, [&hint](const QByteArray &script) {
            return hint.pattern.match(QString::fromUtf8(script)).hasMatch();
        });
        if (held)
            found[hint.dialect].append(hint.shown);
    }
    return found;
}

/// Statements that the dialect's parser refuses or does not understand.
int strangers(const Dialect::Dialect &dialect, const QList<QByteArray> &scripts)
{
    int count = 0;
    for (const QByteArray &script : scripts) {
        const QList<Sql::Statement> statements = Sql::split(script, dialect.lexicalRules);
        for (const Sql::Statement &statement : statements) {
            const Sql::Meaning meaning = dialect.parse(statement);
            const bool opaque = std::ranges::any_of(
                meaning.changes, [](const Sql::Change &change) { return std::holds_alternative<Sql::Opaque>(change); });
            count += meaning.syntaxError || opaque ? 1 : 0;
        }
    }
    return count;
}

/// The beginnings of some scripts, spread over the folder.
QList<QByteArray> sample(const Project::Project &project, const Format &format)
{
    QStringList files;
    for (const QString &name : names(relativeFile(project.folder, project.path == u"." ? QString() : project.path))) {
        if (name.endsWith(u".sql"))
            files.append(relativeFile(project.path, name));
    }
    QList<QByteArray> result;
    const qsizetype step = std::max<qsizetype>(1, files.size() / sampledFiles);
    for (qsizetype i = 0; i < files.size(); i += step) {
        const auto content = readScript(project.folder, files.at(i));
        if (!content || content->size() > sampledBytes)
            continue;
        for (const Project::Script &script : format.scripts(files.at(i), *content, {}))
            result.append(script.text().toByteArray());
    }
    return result;
}

DetectedDialect undecided()
{
    return {.problem = Error{
                .message = DetectWords::tr("The dialect of the scripts could not be told."),
                .hint = DetectWords::tr("Set dialect = \"postgresql\", \"sqlite\", \"mysql\" or \"mariadb\" in "
                                        "[project] of switchback.toml, or name a target."),
                .file = u"switchback.toml"_s}};
}

} // namespace

DetectedDialect dialectOfScripts(const QList<QByteArray> &scripts)
{
    QMap<QString, QStringList> found = hintsIn(scripts);
    // Two servers of one family: MariaDB is meant where its own words stand. Without a word of the family neither is
    // asked: what its parser does not know it passes over, so that it would understand too much.
    const QStringList shared = found.take(u"mysql"_s);
    const QStringList own = found.take(u"mariadb"_s);
    const QString family = !own.isEmpty() ? u"mariadb"_s : !shared.isEmpty() ? u"mysql"_s : QString();
    if (!family.isEmpty()) {
        const bool alone = found.isEmpty();
        found[family] = own + shared;
        if (alone)
            return {
                .dialect = family,
                .reason = DetectWords::tr("Dialect %1: the scripts use %2.").arg(family, found.first().join(u", "_s))};
    }
    QList<std::pair<int, QString>> votes; // statements that are not understood, dialect
    for (const Dialect::Dialect &dialect : Dialect::all()) {
        const bool ofFamily = dialect.id == "mysql"_L1 || dialect.id == "mariadb"_L1;
        if (!ofFamily || dialect.id == family)
            votes.emplaceBack(strangers(dialect, scripts), dialect.id);
    }
    std::ranges::stable_sort(votes, {}, &std::pair<int, QString>::first);

    const bool parsersDecide = votes.size() > 1 && votes.at(0).first < votes.at(1).first;
    if (parsersDecide) {
        return {.dialect = votes.first().second,
                .reason = DetectWords::tr("Dialect %1: its parser understands the scripts best.")
                              .arg(votes.first().second)};
    }
    const auto weight = [&found](const std::pair<int, QString> &vote) { return found.value(vote.second).size(); };
    const auto best = std::ranges::max_element(votes, {}, weight);
    if (best != votes.end() && weight(*best) > 0 && std::ranges::count(votes, weight(*best), weight) == 1) {
        return {.dialect = best->second,
                .reason = DetectWords::tr("Dialect %1: the scripts use %2.")
                              .arg(best->second, found.value(best->second).join(u", "_s))};
    }
    return undecided();
}

DetectedDialect detectDialect(const Project::Project &project, const Format &format)
{
    if (!project.settings.dialect.isEmpty())
        return {.dialect = project.settings.dialect,
                .reason = DetectWords::tr("Dialect %1: as switchback.toml says.").arg(project.settings.dialect)};
    if (const DetectedDialect found = fromTargets(project); !found.dialect.isEmpty())
        return found;
    if (const DetectedDialect found = fromEnvironment(project.folder); !found.dialect.isEmpty())
        return found;
    return dialectOfScripts(sample(project, format));
}

} // namespace Format
