// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/rule.h"
#include "core/sql/cursor.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Lint::Rules::feature_needs_newer_server {

namespace {

constexpr int never = std::numeric_limits<int>::max();

/// Something that a statement uses, and the first version that has it.
struct Feature
{
    QString what;
    int since = 0;
    bool ignored = false; ///< older servers take it and do nothing
};
using Features = QList<Feature>;

/// The words of a statement; made at first use, because most statements need none.
class Words
{
public:
    explicit Words(const Place &place)
        : m_place(place)
    {
    }

    /// Do these words stand in a row anywhere?
    bool has(std::initializer_list<QByteArrayView> words)
    {
        if (!m_cursor)
            m_cursor.emplace(m_place.words());
        const auto at = [&](qsizetype token, QByteArrayView word) {
            return Sql::isWord(m_cursor->text(token), word); // a sign is its own upper case
        };
        for (qsizetype i = 0; i + qsizetype(words.size()) <= m_cursor->count(); ++i) {
            qsizetype token = i;
            if (std::ranges::all_of(words, [&](QByteArrayView word) { return at(token++, word); }))
                return true;
        }
        return false;
    }

    /// The same for words of which the longest stands in few statements: the others are not cut into words for it.
    bool hasRare(std::initializer_list<QByteArrayView> words)
    {
        const QByteArrayView longest = std::ranges::max(words, {}, &QByteArrayView::size);
        return Sql::mayHold(m_place.statement().sql.text, longest) && has(words);
    }

    /// Does the word stand outside of all parentheses?
    bool hasOutside(QByteArrayView word)
    {
        has({word});
        return m_cursor->find(word, 0) < m_cursor->count();
    }

private:
    const Place &m_place;
    std::optional<Sql::Cursor> m_cursor;
};

QString written(const QString &sql)
{
    return sql; // SQL's own words are not translated
}

Features ofColumn(const Sql::ColumnDefinition &column)
{
    Features features;
    if (!column.generated.isEmpty())
        features.append(column.generatedStored ? Feature{written(u"GENERATED … STORED"_s), 120000}
                                               : Feature{written(u"GENERATED … VIRTUAL"_s), 180000});
    for (const Sql::Constraint &constraint : column.constraints) {
        if (constraint.notEnforced)
            features.append({written(u"NOT ENFORCED"_s), 180000});
    }
    return features;
}

Features ofConstraint(const Sql::Constraint &constraint)
{
    Features features;
    if (constraint.notEnforced)
        features.append({written(u"NOT ENFORCED"_s), 180000});
    if (constraint.overPeriod)
        features.append({written(u"FOREIGN KEY … PERIOD"_s), 180000});
    if (constraint.kind == Sql::ConstraintKind::NotNull)
        features.append({written(u"NOT NULL as a constraint of the table"_s), 180000});
    return features;
}

Features ofTable(const Sql::CreateTable &table)
{
    Features features;
    for (const Sql::ColumnDefinition &column : table.columns)
        features += ofColumn(column);
    for (const Sql::Constraint &constraint : table.constraints)
        features += ofConstraint(constraint);
    if (table.partitionBy.startsWith("HASH"_L1, Qt::CaseInsensitive))
        features.append({written(u"PARTITION BY HASH"_s), 110000});
    if (table.partitionBound == "DEFAULT"_L1)
        features.append({written(u"PARTITION OF … DEFAULT"_s), 110000});
    return features;
}

Features ofAlterTable(const Sql::AlterTable &alter)
{
    if (alter.what == "MERGE PARTITIONS"_L1 || alter.what == "SPLIT PARTITION"_L1)
        return {{alter.what, 190000}};
    if (alter.what == "SET ACCESS METHOD"_L1)
        return {{alter.what, 150000}};
    return {};
}

Features ofAlterColumn(const Sql::AlterColumn &alter)
{
    if (alter.what == "SET EXPRESSION"_L1)
        return {{alter.what, 170000}};
    if (alter.what == "DROP EXPRESSION"_L1)
        return {{alter.what, 130000}};
    if (alter.what == "SET COMPRESSION"_L1)
        return {{alter.what, 140000}};
    return {};
}

Features ofObject(const Sql::CreateObject &object)
{
    if (object.kind == Sql::ObjectKind::Trigger && object.orReplace)
        return {{written(u"CREATE OR REPLACE TRIGGER"_s), 140000}};
    if (object.kind == Sql::ObjectKind::Procedure)
        return {{written(u"CREATE PROCEDURE"_s), 110000}};
    return {};
}

Features ofPostgresql(const Sql::Change &change, Words &words, int version)
{
    Features features = std::visit(
        Sql::Overload{
            [](const Sql::CreateTable &c) { return ofTable(c); },
            [](const Sql::AddColumn &c) { return ofColumn(c.column); },
            [](const Sql::AddConstraint &c) { return ofConstraint(c.constraint); },
            [](const Sql::AlterTable &c) { return ofAlterTable(c); },
            [](const Sql::AlterColumn &c) { return ofAlterColumn(c); },
            [](const Sql::CreateObject &c) { return ofObject(c); },
            [](const Sql::Reindex &c) {
                return c.concurrently ? Features{{written(u"REINDEX CONCURRENTLY"_s), 120000}} : Features();
            },
            [](const Sql::DetachPartition &c) {
                return c.concurrently || c.finalize ? Features{{written(u"DETACH PARTITION … CONCURRENTLY"_s), 140000}}
                                                    : Features();
            },
            [](const Sql::CreateIndex &c) {
                return c.included.isEmpty() ? Features() : Features{{written(u"INCLUDE"_s), 110000}};
            },
            [](const Sql::ChangeRows &c) {
                return c.verb == Sql::RowVerb::Merge ? Features{{written(u"MERGE"_s), 150000}} : Features();
            },
            [](const Sql::Maintenance &c) {
                return c.what.startsWith("REPACK"_L1) ? Features{{written(u"REPACK"_s), 190000}} : Features();
            },
            [](const auto &) { return Features(); },
        },
        change);
    const bool keys = std::holds_alternative<Sql::CreateTable>(change)
        || std::holds_alternative<Sql::AddConstraint>(change) || std::holds_alternative<Sql::AddColumn>(change)
        || std::holds_alternative<Sql::CreateIndex>(change);
    if (keys && version < 150000 && words.hasRare({"NULLS", "NOT", "DISTINCT"}))
        features.append({written(u"NULLS NOT DISTINCT"_s), 150000});
    if (keys && version < 150000 && words.hasRare({"ON", "DELETE", "SET", "NULL", "("}))
        features.append({written(u"ON DELETE SET NULL (…)"_s), 150000});
    if (keys && version < 180000 && words.hasRare({"WITHOUT", "OVERLAPS"}))
        features.append({written(u"WITHOUT OVERLAPS"_s), 180000});
    if (keys && version < 180000 && (words.hasRare({"UUIDV7", "("}) || words.hasRare({"UUIDV4", "("})))
        features.append({written(u"uuidv7()"_s), 180000});
    return features;
}

/// ALTER TABLE's forms are sqlite-unsupported-alter's matter.
Features ofSqlite(const Sql::Change &change, Words &words, int version)
{
    struct Known
    {
        int since;
        std::initializer_list<QByteArrayView> words;
        QLatin1StringView what;
    };
    static const Known ofRows[] = {{32400, {"DO", "UPDATE"}, "ON CONFLICT … DO UPDATE"_L1},
                                   {32400, {"DO", "NOTHING"}, "ON CONFLICT … DO NOTHING"_L1},
                                   {32500, {"OVER", "("}, "OVER (…)"_L1},
                                   {33000, {"NULLS", "FIRST"}, "NULLS FIRST"_L1},
                                   {33000, {"NULLS", "LAST"}, "NULLS LAST"_L1},
                                   {33500, {"RETURNING"}, "RETURNING"_L1},
                                   {33500, {"MATERIALIZED", "("}, "AS MATERIALIZED"_L1},
                                   {33900, {"DISTINCT", "FROM"}, "IS DISTINCT FROM"_L1},
                                   {33900, {"RIGHT", "JOIN"}, "RIGHT JOIN"_L1},
                                   {33900, {"FULL", "JOIN"}, "FULL JOIN"_L1},
                                   {33800, {"->>"}, "->>"_L1},
                                   {33200, {"IIF", "("}, "iif()"_L1}};
    constexpr int newestOfRows = 33900;
    Features features;
    if (const auto *table = std::get_if<Sql::CreateTable>(&change)) {
        if (table->options.contains(u"STRICT"_s))
            features.append({written(u"STRICT"_s), 33700});
        if (std::ranges::any_of(table->columns, [](const auto &column) { return !column.generated.isEmpty(); }))
            features.append({written(u"GENERATED ALWAYS AS"_s), 33100});
    } else if (const auto *add = std::get_if<Sql::AddColumn>(&change)) {
        if (!add->column.generated.isEmpty())
            features.append({written(u"GENERATED ALWAYS AS"_s), 33100});
    } else if (const auto *maintenance = std::get_if<Sql::Maintenance>(&change)) {
        if (maintenance->what == "VACUUM INTO"_L1)
            features.append({written(u"VACUUM INTO"_s), 32700});
    }
    const bool query = std::holds_alternative<Sql::ChangeRows>(change)
        || std::holds_alternative<Sql::CreateObject>(change) || std::holds_alternative<Sql::CreateIndex>(change);
    for (const Known &known : ofRows) {
        if (query && version < newestOfRows && version < known.since && words.has(known.words))
            features.append({QString(known.what), known.since});
    }
    if (const auto *rows = std::get_if<Sql::ChangeRows>(&change);
        rows && rows->verb == Sql::RowVerb::Update && version < 33300 && words.has({"FROM"}))
        features.append({written(u"UPDATE … FROM"_s), 33300});
    return features;
}

/// By words alone, so that it does not hang on how much of a statement the parser follows.
Features ofMySql(const Sql::Change &change, Words &words, bool mariaDb)
{
    const bool rows = std::holds_alternative<Sql::ChangeRows>(change);
    if (!Sql::isSchemaChange(change) && !std::holds_alternative<Sql::Opaque>(change) && !rows)
        return {};
    struct Known
    {
        int mySql;
        int mariaDb;
        std::initializer_list<QByteArrayView> words;
        QLatin1StringView what;
    };
    static const Known table[] = {{80003, 100502, {"RENAME", "COLUMN"}, "RENAME COLUMN"_L1},
                                  {50700, 100502, {"RENAME", "INDEX"}, "RENAME INDEX"_L1},
                                  {80016, 100201, {"CHECK", "("}, "CHECK"_L1},
                                  {80013, never, {"(", "("}, "an index on an expression"_L1},
                                  {80023, 100303, {"INVISIBLE"}, "INVISIBLE"_L1},
                                  {80019, 100202, {"DROP", "CONSTRAINT"}, "DROP CONSTRAINT"_L1},
                                  {80013, 100201, {"DEFAULT", "("}, "DEFAULT (expression)"_L1},
                                  {80012, 100302, {"ALGORITHM", "=", "INSTANT"}, "ALGORITHM=INSTANT"_L1},
                                  {never, 0, {"ADD", "COLUMN", "IF", "NOT", "EXISTS"}, "ADD COLUMN IF NOT EXISTS"_L1},
                                  {never, 0, {"ADD", "IF", "NOT", "EXISTS"}, "ADD IF NOT EXISTS"_L1},
                                  {never, 0, {"DROP", "CONSTRAINT", "IF", "EXISTS"}, "DROP CONSTRAINT IF EXISTS"_L1},
                                  {never, 0, {"FOREIGN", "KEY", "IF", "EXISTS"}, "DROP FOREIGN KEY IF EXISTS"_L1},
                                  {never, 0, {"MODIFY", "COLUMN", "IF", "EXISTS"}, "MODIFY COLUMN IF EXISTS"_L1},
                                  {never, 0, {"MODIFY", "IF", "EXISTS"}, "MODIFY IF EXISTS"_L1},
                                  {never, 0, {"CHANGE", "COLUMN", "IF", "EXISTS"}, "CHANGE COLUMN IF EXISTS"_L1},
                                  {never, 0, {"ALTER", "COLUMN", "IF", "EXISTS"}, "ALTER COLUMN IF EXISTS"_L1},
                                  {never, 0, {"ALTER", "TABLE", "IF", "EXISTS"}, "ALTER TABLE IF EXISTS"_L1},
                                  {never, 0, {"KEY", "IF", "NOT", "EXISTS"}, "ADD KEY IF NOT EXISTS"_L1},
                                  {never, 100008, {"OR", "REPLACE", "TABLE"}, "CREATE OR REPLACE TABLE"_L1},
                                  {never, 100103, {"OR", "REPLACE", "TRIGGER"}, "CREATE OR REPLACE TRIGGER"_L1},
                                  {never, 100103, {"OR", "REPLACE", "PROCEDURE"}, "CREATE OR REPLACE PROCEDURE"_L1},
                                  {never, 100103, {"OR", "REPLACE", "FUNCTION"}, "CREATE OR REPLACE FUNCTION"_L1},
                                  {never, 100104, {"OR", "REPLACE", "INDEX"}, "CREATE OR REPLACE INDEX"_L1},
                                  {never, 0, {"DROP", "COLUMN", "IF", "EXISTS"}, "DROP COLUMN IF EXISTS"_L1},
                                  {never, 0, {"DROP", "INDEX", "IF", "EXISTS"}, "DROP INDEX IF EXISTS"_L1},
                                  {never, 0, {"DROP", "KEY", "IF", "EXISTS"}, "DROP KEY IF EXISTS"_L1},
                                  {never, 0, {"INDEX", "IF", "NOT", "EXISTS"}, "CREATE INDEX IF NOT EXISTS"_L1},
                                  {never, 100300, {"CREATE", "SEQUENCE"}, "CREATE SEQUENCE"_L1}};
    const auto *index = std::get_if<Sql::CreateIndex>(&change);
    const bool onExpression = index
        && std::ranges::any_of(index->columns, [](const QString &column) { return column.startsWith(u'('); });
    Features features;
    if (rows) { // MariaDB has it for DELETE longer than for INSERT
        const Sql::RowVerb verb = std::get<Sql::ChangeRows>(change).verb;
        const bool changes = verb == Sql::RowVerb::Insert || verb == Sql::RowVerb::Delete;
        if (changes && words.hasOutside("RETURNING"))
            features.append({written(u"RETURNING"_s),
                             !mariaDb                           ? never
                                 : verb == Sql::RowVerb::Delete ? 100001
                                                                : 100500});
        return features;
    }
    for (const Known &known : table) {
        const bool ofIndex = known.words.size() == 2 && *known.words.begin() == "(";
        if ((!ofIndex || onExpression) && words.has(known.words))
            features.append({QString(known.what), mariaDb ? known.mariaDb : known.mySql, known.what == "CHECK"_L1});
    }
    return features;
}

Features featuresOf(const Sql::Change &change, Words &words, const Script &script)
{
    if (script.isPostgresql())
        return ofPostgresql(change, words, script.serverVersion);
    if (script.isSqlite())
        return ofSqlite(change, words, script.serverVersion);
    return ofMySql(change, words, script.dialect->id == "mariadb"_L1);
}

QString versionText(int version, const Script &script)
{
    const QString major = QString::number(version / 10000);
    return script.isPostgresql() ? major : u"%1.%2.%3"_s.arg(major).arg(version / 100 % 100).arg(version % 100);
}

/// Does a target, or do the settings, name the version?
bool isVersionKnown(const Script &script)
{
    return script.serverVersion != script.dialect->assumedServerVersion || !script.sizes.isEmpty()
        || !script.project->settings.lint.serverVersion.isEmpty();
}

void speak(const Feature &feature, const Place &place, Report &report)
{
    const Script &script = place.script;
    const QString name = script.dialect->name;
    const bool known = isVersionKnown(script);
    QString message = feature.since == never
        ? QCoreApplication::translate("Lint", "No version of %1 has %2: this fails.").arg(name, feature.what)
        : feature.ignored
        ? QCoreApplication::translate("Lint",
                                      "%1 has %2 since %3, and %4 is the version looked at: it is taken there, and "
                                      "does nothing.")
              .arg(name, feature.what, versionText(feature.since, script), versionText(script.serverVersion, script))
        : QCoreApplication::translate("Lint", "%1 has %2 since %3, and %4 is the version looked at: this fails there.")
              .arg(name, feature.what, versionText(feature.since, script), versionText(script.serverVersion, script));
    if (!known && feature.since != never)
        message += u' '
            + QCoreApplication::translate("Lint",
                                          "That version is assumed: neither a target nor server-version in the "
                                          "settings names one.");
    report.add(script.head(place.index), message, known || feature.since == never ? Severity::Error : Severity::Info)
        .help = QCoreApplication::translate("Lint", "Write the older form, or update the oldest target first.");
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    for (const qsizetype i : script.asked()) {
        const Place place{script, i};
        Words words(place);
        QStringList said;
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const Features features = featuresOf(change, words, script);
            for (const Feature &feature : features) {
                if (feature.since <= script.serverVersion || said.contains(feature.what))
                    continue;
                said.append(feature.what);
                speak(feature, place, report);
            }
        }
    }
}

Rule rule()
{
    return {.id = u"feature-needs-newer-server"_s,
            .title = QCoreApplication::translate("Lint", "Newer than the server"),
            .severity = Severity::Error,
            .yieldsTo = {u"sqlite-unsupported-alter"_s, u"mysql-impossible-algorithm-lock"_s},
            .check = check,
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::feature_needs_newer_server
