// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observation.h"

#include "core/dialect/dialect.h"
#include "core/proof/rows.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Project::TransactionMode;

namespace Observation {

namespace {

constexpr int sqliteRows = 12;

/// What stands in the file: tables with their number of rows, and everything else with none.
QHash<QString, qlonglong> contents(Database::Connection &connection)
{
    QHash<QString, qlonglong> result;
    const auto names = connection.execute("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
    if (!names)
        return result;
    for (const QVariantList &row : names->rows) {
        const QString name = row[1].toString();
        qlonglong rows = -1;
        if (row[0].toString() == "table"_L1) {
            if (const auto counted = connection.execute("SELECT count(*) FROM \"" + name.toUtf8() + '"'))
                rows = counted->value().toLongLong();
        }
        result.insert(name, rows);
    }
    return result;
}

Moment refused(const QByteArray &statement, const Error &error, const QString &verb)
{
    return {statement, {verb + error.message + u' ' + error.detail}};
}

Moment ran(const Sql::Statement &statement, const Dialect::Trace &trace)
{
    Moment moment{statement.text, {}};
    for (const Dialect::Lock &lock : trace.locks)
        moment.facts.append(lock.mode + u' ' + lock.object);
    for (const QString &table : trace.rewrites)
        moment.facts.append(u"rewrites "_s + table);
    for (const QString &table : trace.scans)
        moment.facts.append(u"reads "_s + table);
    return moment;
}

QString setUp(Database::Connection &connection, const Stage &stage)
{
    const Dialect::Dialect &dialect = *Dialect::find(u"sqlite"_s);
    for (const Sql::Statement &statement : Sql::split(stage.before, dialect.lexicalRules)) {
        if (const auto done = connection.execute(statement.text); !done)
            return QString::fromUtf8(statement.text) + u'\n' + done.error().message + u' ' + done.error().detail;
    }
    if (stage.before.toLower().contains("insert into"))
        return {};
    const auto schema = dialect.inspect(connection, {});
    if (!schema)
        return schema.error().message;
    const auto made = Proof::generateRows(connection, dialect, *schema, sqliteRows, {});
    return made ? QString() : made.error().message;
}

/// The moments up to the first refusal.
void runScript(Database::Connection &connection, const Stage &stage, Course &course)
{
    const Dialect::Dialect &dialect = *Dialect::find(u"sqlite"_s);
    const bool wrapped = stage.transaction == TransactionMode::Wrapped;
    if (wrapped && !connection.begin())
        return;
    for (const Sql::Statement &statement : stage.script) {
        const auto trace = dialect.traced(connection, connection, statement, {});
        if (!trace) {
            course.moments.append(refused(statement.text, trace.error(), u"refused "_s));
            return;
        }
        course.moments.append(ran(statement, *trace));
    }
    if (wrapped && connection.inTransaction() && !stage.breaksOff) {
        if (const auto done = connection.commit(); !done) {
            course.moments.append(refused("COMMIT", done.error(), u"refused "_s));
            return;
        }
    }
}

void runThen(Database::Connection &connection, const Stage &stage, Course &course)
{
    for (const Sql::Statement &statement : Sql::split(stage.then, Dialect::find(u"sqlite"_s)->lexicalRules)) {
        const auto done = connection.execute(statement.text);
        if (!done) {
            course.moments.append(refused(statement.text, done.error(), u"then refused "_s));
            return;
        }
        Moment moment{statement.text, {}};
        for (const QVariantList &row : done->rows) {
            QStringList values;
            for (const QVariant &value : row)
                values.append(value.isNull() ? u"NULL"_s : value.toString());
            moment.facts.append(u"then gives "_s + values.join(u", "_s));
        }
        course.moments.append(moment);
    }
}

} // namespace

Course onSqlite(const Stage &stage)
{
    const QTemporaryDir folder;
    const Database::Url url{
        .scheme = u"sqlite"_s, .database = folder.filePath(u"stage.db"_s), .options = {{u"synchronous"_s, u"off"_s}}};
    Course course;
    auto tool = Dialect::open(url, true);
    if (!tool)
        return {.trouble = tool.error().message};
    course.trouble = setUp(**tool, stage);
    if (!course.trouble.isEmpty())
        return course;
    const QHash<QString, qlonglong> before = contents(**tool);
    runScript(**tool, stage, course);
    if ((*tool)->inTransaction())
        std::ignore = (*tool)->rollback();
    tool->reset();
    const auto application = Dialect::open(url);
    if (!application) {
        course.moments.append(refused("(opening the file)", application.error(), u"then refused "_s));
        return course;
    }
    const QHash<QString, qlonglong> after = contents(**application);
    runThen(**application, stage, course);
    Moment end{"(at the end)", {}};
    for (const auto &[name, rows] : before.asKeyValueRange()) {
        if (after.isEmpty())
            break; // nothing can be read any more, which the application has told
        if (!after.contains(name))
            end.facts.append(u"loses "_s + name);
        else if (after.value(name) < rows)
            end.facts.append(u"loses rows "_s + name);
    }
    course.moments.append(end);
    return course;
}

} // namespace Observation
