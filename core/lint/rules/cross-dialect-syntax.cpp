// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <span>

using namespace Qt::StringLiterals;

namespace Lint::Rules::cross_dialect_syntax {

namespace {

/// Words that only one dialect has.
struct Sign
{
    enum class Where { Anywhere, First, InAlter };
    QLatin1StringView origin; ///< id of a dialect of ours, or "sqlserver", "oracle"
    std::initializer_list<QByteArrayView> words;
    Where where = Where::Anywhere;
};

QString nameOf(QLatin1StringView origin)
{
    if (const Dialect::Dialect *dialect = Dialect::find(origin))
        return dialect->name;
    return origin == "mysql"_L1 ? u"MySQL"_s : origin == "sqlserver"_L1 ? u"SQL Server"_s : u"Oracle"_s;
}

std::span<const Sign> signs()
{
    // An array, which the lists in it live as long as.
    static const Sign list[] = {
        {"mysql"_L1, {"`"}},
        {"mysql"_L1, {"AUTO_INCREMENT"}},
        {"mysql"_L1, {"ENGINE", "="}},
        {"mysql"_L1, {"UNSIGNED"}},
        {"mysql"_L1, {"DEFAULT", "CHARSET"}},
        {"mysql"_L1, {"CHARACTER", "SET"}},
        {"mysql"_L1, {"CHANGE", "COLUMN"}},
        {"mysql"_L1, {"MODIFY", "COLUMN"}},
        {"mysql"_L1, {"MODIFY"}, Sign::Where::InAlter},
        {"mysql"_L1, {"CHANGE"}, Sign::Where::InAlter},
        {"mysql"_L1, {"AFTER"}, Sign::Where::InAlter},
        {"mysql"_L1, {"FIRST"}, Sign::Where::InAlter},
        {"mysql"_L1, {"REPLACE", "INTO"}, Sign::Where::First},
        {"mysql"_L1, {"DROP", "INDEX", "*", "ON"}},
        {"mysql"_L1, {"INT", "("}},
        {"mysql"_L1, {"BIGINT", "("}},
        {"mysql"_L1, {"TINYINT", "("}},
        {"mysql"_L1, {"ENUM", "("}},
        {"mysql"_L1, {"ON", "DUPLICATE", "KEY"}},
        {"mysql"_L1, {"INSERT", "IGNORE"}},
        {"mysql"_L1, {"ON", "UPDATE", "CURRENT_TIMESTAMP"}},
        {"mysql"_L1, {"LOCK", "TABLES"}},
        {"mysql"_L1, {"UNLOCK", "TABLES"}},
        {"sqlite"_L1, {"AUTOINCREMENT"}},
        {"sqlite"_L1, {"PRAGMA"}, Sign::Where::First},
        {"sqlite"_L1, {"WITHOUT", "ROWID"}},
        {"sqlite"_L1, {"INSERT", "OR"}},
        {"postgresql"_L1, {"::"}},
        {"postgresql"_L1, {"ILIKE"}},
        {"postgresql"_L1, {"CREATE", "EXTENSION"}},
        {"postgresql"_L1, {"CREATE", "TYPE"}},
        {"postgresql"_L1, {"CREATE", "DOMAIN"}},
        {"postgresql"_L1, {"COMMENT", "ON"}},
        {"postgresql"_L1, {"AS", "IDENTITY"}},
        {"postgresql"_L1, {"CONCURRENTLY"}},
        {"postgresql"_L1, {"MATERIALIZED", "VIEW"}},
        {"postgresql"_L1, {"ON", "CONFLICT"}},
        {"postgresql"_L1, {"ALTER", "COLUMN", "*", "TYPE"}},
        {"postgresql"_L1, {"ALTER", "COLUMN", "*", "SET", "NOT", "NULL"}},
        {"postgresql"_L1, {"ALTER", "COLUMN", "*", "DROP", "NOT", "NULL"}},
        {"postgresql"_L1, {"[", "]"}},
        {"sqlserver"_L1, {"IDENTITY", "("}},
        {"sqlserver"_L1, {"GO"}, Sign::Where::First},
        {"oracle"_L1, {"VARCHAR2"}},
    };
    return list;
}

/// MariaDB takes what MySQL has, and SQLite some of what PostgreSQL has.
bool isOwn(const Sign &sign, const QString &dialect)
{
    if (sign.origin == dialect || (sign.origin == "mysql"_L1 && dialect == "mariadb"_L1))
        return true;
    static const QByteArrayView shared[] = {"REPLACE", "INT", "BIGINT", "TINYINT", "ENUM", "ALTER"};
    const QByteArrayView first = *sign.words.begin();
    const bool conflict = first == "ON" && *(sign.words.begin() + 1) == "CONFLICT";
    return dialect == "sqlite"_L1 && (conflict || std::ranges::contains(shared, first));
}

/// Types of others, and what PostgreSQL has instead.
const QHash<QStringView, QByteArray> &foreignTypes()
{
    static const QHash<QStringView, QByteArray> types = {{u"datetime", "timestamp"},
                                                         {u"tinyint", "smallint"},
                                                         {u"mediumint", "integer"},
                                                         {u"tinytext", "text"},
                                                         {u"mediumtext", "text"},
                                                         {u"longtext", "text"},
                                                         {u"blob", "bytea"},
                                                         {u"tinyblob", "bytea"},
                                                         {u"mediumblob", "bytea"},
                                                         {u"longblob", "bytea"},
                                                         {u"nvarchar", "varchar"},
                                                         {u"varchar2", "varchar"},
                                                         {u"nvarchar2", "varchar"},
                                                         {u"number", "numeric"},
                                                         {u"uniqueidentifier", "uuid"},
                                                         {u"double", "double precision"},
                                                         {u"clob", "text"},
                                                         {u"varbinary", "bytea"}};
    return types;
}

bool matches(const Sql::Cursor &cursor, qsizetype at, const Sign &sign)
{
    if (sign.where == Sign::Where::First && at > 0)
        return false;
    if (sign.where == Sign::Where::InAlter && !Sql::isWord(cursor.text(0), "ALTER"))
        return false;
    qsizetype token = at;
    const bool all = std::ranges::all_of(sign.words, [&](QByteArrayView word) {
        const QByteArrayView text = cursor.text(token++);
        return text == word || Sql::isWord(text, word) || (word == "*" && token <= cursor.count());
    });
    // GENERATED … AS IDENTITY (START WITH 1) is PostgreSQL's.
    const bool generated = Sql::isWord(cursor.text(at), "IDENTITY") && Sql::isWord(cursor.text(at - 1), "AS");
    return all && !(generated && sign.origin == "sqlserver"_L1);
}

/// [dbo].[users], and not an array's bounds or subscript.
bool isBracketed(const Sql::Cursor &cursor, qsizetype at)
{
    if (cursor.text(at) != "[" || cursor.kind(at + 1) != Sql::TokenKind::Word || cursor.text(at + 2) != "]")
        return false;
    static const QByteArrayView before[] = {"(", ",", ".", "TABLE", "FROM", "INTO", "UPDATE", "JOIN", "ON", "COLUMN"};
    const QByteArrayView text = cursor.text(at - 1);
    return std::ranges::any_of(before, [&](QByteArrayView word) { return text == word || Sql::isWord(text, word); });
}

/// Which other dialect a statement that does not parse was written for, told by its first sign.
const Sign *foreignSign(const Statement &statement, const Script &script)
{
    const Sql::Cursor cursor(statement.sql, script.dialect->lexicalRules, {.stringsAreNames = true});
    static const Sign brackets{"sqlserver"_L1, {"[", "]"}};
    for (qsizetype i = 0; i < cursor.count(); ++i) {
        if (isBracketed(cursor, i))
            return &brackets;
        for (const Sign &sign : signs()) {
            if (!isOwn(sign, script.dialect->id) && matches(cursor, i, sign))
                return &sign;
        }
    }
    return nullptr;
}

/// MySQL's words replaced by PostgreSQL's, where that makes a statement of it.
QList<Edit> translated(const Statement &statement, const Script &script)
{
    QList<Edit> edits;
    const Sql::Cursor cursor(statement.sql, script.dialect->lexicalRules, {.stringsAreNames = true});
    int depth = 0;
    for (qsizetype i = 0; i < cursor.count(); ++i) {
        const QByteArrayView text = cursor.text(i);
        depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        const Sql::Range range = cursor.range(i, i + 1);
        if (text == "`") {
            edits.append(edit(script, range, "\""));
        } else if (Sql::isWord(text, "AUTO_INCREMENT")) {
            edits.append(edit(script, range, "GENERATED BY DEFAULT AS IDENTITY"));
        } else if (depth == 0 && Sql::isWord(text, "ENGINE") && cursor.text(i + 1) == "=") {
            edits.append(edit(script, {cursor.range(i - 1, i).end, statement.sql.range.end}, {}));
            break;
        } else if (const auto type = foreignTypes().constFind(QString::fromUtf8(text).toLower());
                   type != foreignTypes().constEnd() && depth > 0 && !Sql::isWord(cursor.text(i + 1), "PRECISION")) {
            edits.append(edit(script, range, *type));
        }
    }
    QByteArray text = statement.sql.text;
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        text.replace(edit->range.begin - statement.sql.range.begin, edit->range.length(), edit->text);
    const Sql::Statement tried{.range = {0, text.size()}, .text = text};
    return edits.isEmpty() || script.dialect->parse(tried).syntaxError ? QList<Edit>() : edits;
}

class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_isPostgresql(script.isPostgresql())
        , m_isSqlite(script.isSqlite())
    {
    }

    void run()
    {
        checkHeader();
        for (qsizetype i = 0; i < m_script.statements.size(); ++i) {
            const Statement &statement = m_script.statements.at(i);
            // What MySQL's parser of ours does not follow may be wrong, or only new.
            const bool opaque = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
                return std::holds_alternative<Sql::Opaque>(change);
            });
            if (statement.meaning.syntaxError || opaque)
                checkBroken(statement);
            else
                checkMeaning({m_script, i});
        }
    }

private:
    /// What stands above the first statement.
    QByteArrayView header() const
    {
        const QByteArrayView text = m_script.source->fileText;
        return text.first(m_script.statements.isEmpty() ? std::min<qsizetype>(text.size(), 4096)
                                                        : m_script.statements.first().sql.range.begin);
    }

    /// "-- dialect: mysql" at the head of the file.
    void checkHeader()
    {
        const QByteArrayView text = header();
        if (!Sql::mayHold(text, "DIALECT"))
            return;
        static const QRegularExpression said(uR"(^(?:--|#|/\*)\s*dialect\s*[:=]\s*(\w+))"_s,
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = said.match(QString::fromUtf8(text));
        QString other = match.captured(1).toLower();
        if (other == "postgres"_L1)
            other = u"postgresql"_s;
        const Dialect::Dialect *dialect = Dialect::find(other);
        if (dialect && dialect->id != m_script.dialect->id)
            m_report
                .add(m_script.fileRange(),
                     QCoreApplication::translate("Lint", "The file says that it is written for %1, and runs on %2.")
                         .arg(dialect->name, m_script.dialect->name))
                .help = QCoreApplication::translate("Lint", "Keep the files of each dialect in a folder of their own.");
    }

    void checkBroken(const Statement &statement)
    {
        const Sign *sign = foreignSign(statement, m_script);
        if (!sign)
            return;
        QByteArrayList words;
        for (const QByteArrayView word : sign->words)
            words.append(word == "*" ? QByteArray("…") : word.toByteArray());
        Finding &finding = m_report.add(
            statement.sql.range,
            QCoreApplication::translate("Lint", "This is written for %1 (%2): %3 refuses it.")
                .arg(nameOf(sign->origin), QString::fromUtf8(words.join(' ')), m_script.dialect->name),
            Severity::Error);
        finding.help = QCoreApplication::translate("Lint", "Write it in the project's own dialect.");
        if (!m_isPostgresql || sign->origin != "mysql"_L1)
            return;
        if (const QList<Edit> edits = translated(statement, m_script); !edits.isEmpty())
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Write it for PostgreSQL"), .edits = edits});
    }

    /// What parses, and means something else here.
    void checkMeaning(const Place &place)
    {
        if (m_isPostgresql) {
            checkParameters(place);
        } else {
            checkCasts(place);
            if (!m_isSqlite) {
                checkPipes(place);
                checkConflict(place);
            }
        }
        for (const Sql::Change &change : place.statement().meaning.changes) {
            if (const auto *table = std::get_if<Sql::CreateTable>(&change)) {
                for (const Sql::ColumnDefinition &column : table->columns)
                    checkType(column, place);
            } else if (const auto *add = std::get_if<Sql::AddColumn>(&change)) {
                checkType(add->column, place);
            }
        }
    }

    /// a::text, which our parsers pass over in expressions.
    void checkCasts(const Place &place)
    {
        const Sql::Statement &sql = place.statement().sql;
        if (!sql.text.contains("::"))
            return;
        Sql::Lexer lexer(sql.text, m_script.dialect->lexicalRules);
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            if (token.kind != Sql::TokenKind::Operator || lexer.text(token) != "::")
                continue;
            m_report
                .add(token.range.shifted(sql.range.begin),
                     QCoreApplication::translate("Lint", "This is PostgreSQL's cast: %1 refuses it.")
                         .arg(m_script.dialect->name),
                     Severity::Error)
                .help = QCoreApplication::translate("Lint", "Write CAST(a AS type).");
            return;
        }
    }

    /// INSERT … ON CONFLICT, which our parser passes over behind VALUES.
    void checkConflict(const Place &place)
    {
        const Sql::Statement &sql = place.statement().sql;
        if (!Sql::mayHold(sql.text, "CONFLICT"))
            return;
        const Sql::Cursor cursor(sql, m_script.dialect->lexicalRules);
        for (qsizetype i = 0; i + 1 < cursor.count(); ++i) {
            if (!Sql::isWord(cursor.text(i), "ON") || !Sql::isWord(cursor.text(i + 1), "CONFLICT"))
                continue;
            m_report
                .add(cursor.range(i, i + 2),
                     QCoreApplication::translate("Lint",
                                                 "%1 has no ON CONFLICT, which PostgreSQL and SQLite have: it "
                                                 "refuses the statement.")
                         .arg(m_script.dialect->name),
                     Severity::Error)
                .help = QCoreApplication::translate("Lint", "Write ON DUPLICATE KEY UPDATE, or INSERT IGNORE.");
            return;
        }
    }

    /// SET of a parameter that only MySQL has.
    void checkParameters(const Place &place)
    {
        static const QStringList ofMySql = {u"foreign_key_checks"_s, u"unique_checks"_s, u"sql_mode"_s,
                                            u"sql_log_bin"_s};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const auto *parameter = std::get_if<Sql::SetParameter>(&change);
            if (!parameter || !ofMySql.contains(parameter->name.toLower()))
                continue;
            m_report
                .add(m_script.head(place.index),
                     QCoreApplication::translate("Lint", "%1 is a parameter of MySQL: PostgreSQL refuses to set it.")
                         .arg(parameter->name),
                     Severity::Error)
                .help = QCoreApplication::translate("Lint", "Write it in the project's own dialect.");
        }
    }

    /// a || b joins texts everywhere but in MySQL and MariaDB, where it is OR.
    void checkPipes(const Place &place)
    {
        const Sql::Statement &sql = place.statement().sql;
        if (!sql.text.contains("||")
            || m_script.replay.parameter(u"sql_mode"_s, place.index).contains("PIPES_AS_CONCAT"_L1))
            return;
        const Sql::Cursor cursor(sql, m_script.dialect->lexicalRules);
        for (qsizetype i = 0; i < cursor.count(); ++i) {
            if (cursor.text(i) != "||")
                continue;
            m_report
                .add(cursor.range(i, i + 1),
                     QCoreApplication::translate("Lint",
                                                 "In %1 this means OR, unless sql_mode says PIPES_AS_CONCAT: "
                                                 "the result is 0 or 1, not a text.")
                         .arg(m_script.dialect->name))
                .help = QCoreApplication::translate("Lint", "Write CONCAT(a, b), or OR.");
            return;
        }
    }

    bool isType(QStringView name, const Place &place) const
    {
        return place.isNew({.name = name.toString()})
            || (m_script.schema && std::ranges::contains(m_script.schema->types, name, &Schema::Type::name));
    }

    void checkType(const Sql::ColumnDefinition &column, const Place &place)
    {
        const QString type = column.type.toLower();
        const qsizetype parenthesis = type.indexOf(u'(');
        const QStringView base = QStringView(type).first(parenthesis < 0 ? type.size() : parenthesis).trimmed();
        if (m_isPostgresql) {
            const auto found = foreignTypes().constFind(base);
            if (found == foreignTypes().constEnd() || isType(base, place))
                return;
            Finding &finding = m_report.add(
                place.range(column.range),
                QCoreApplication::translate("Lint", "PostgreSQL has no type %1, and nothing here makes one.")
                    .arg(base));
            finding.help = QCoreApplication::translate("Lint", "PostgreSQL's type for it is %1.")
                               .arg(QString::fromUtf8(*found));
            const Sql::Range word = wordIn(m_script, place.index, base.toUtf8(), column.range.begin);
            if (!word.isEmpty() && !column.range.isEmpty())
                finding.fixes.append(
                    {.title = QCoreApplication::translate("Lint", "Use %1").arg(QString::fromUtf8(*found)),
                     .edits = {edit(m_script, word, *found)}});
        } else if (m_isSqlite) {
            const bool increments = type.contains("auto_increment"_L1) || base == "serial"_L1 || base == "bigserial"_L1;
            if (increments)
                m_report
                    .add(place.range(column.range),
                         QCoreApplication::translate("Lint",
                                                     "To SQLite, %1 is a type like any other: nothing counts up, and "
                                                     "%2 stays NULL where an INSERT leaves it out.")
                             .arg(column.type, column.name))
                    .help = QCoreApplication::translate("Lint", "Write INTEGER PRIMARY KEY, which counts by itself.");
        } else {
            checkMySqlType(column, base, place);
        }
    }

    void checkMySqlType(const Sql::ColumnDefinition &column, QStringView base, const Place &place)
    {
        struct Foreign
        {
            QByteArray instead; ///< empty: it depends
            int mariaDbHas = std::numeric_limits<int>::max();
        };
        static const QHash<QStringView, Foreign> types = {{u"jsonb", {"json"}},
                                                          {u"timestamptz", {"timestamp"}},
                                                          {u"timetz", {"time"}},
                                                          {u"bytea", {"blob"}},
                                                          {u"uuid", {"binary(16)", 100700}},
                                                          {u"citext", {"text"}},
                                                          {u"money", {"decimal(19,4)"}},
                                                          {u"bigserial", {}},
                                                          {u"smallserial", {}},
                                                          {u"inet", {"varbinary(16)"}},
                                                          {u"interval", {}},
                                                          {u"hstore", {"json"}},
                                                          {u"tsvector", {}},
                                                          {u"xml", {"text"}}};
        // The parser has made of SERIAL what it stands for.
        const bool serial = m_script.source->fileText.mid(column.range.begin, column.range.length())
                                .toLower()
                                .simplified()
                                .split(' ')
                                .value(1)
                                .startsWith("serial");
        if (serial && column.serial) {
            m_report
                .add(place.range(column.range),
                     QCoreApplication::translate("Lint",
                                                 "In %1, SERIAL means BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE: "
                                                 "%2 gets an index of its own, beside that of a primary key.")
                         .arg(m_script.dialect->name, column.name))
                .help = QCoreApplication::translate("Lint", "Write BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY.");
            return;
        }
        const auto found = types.constFind(base);
        const bool mariaDb = m_script.dialect->id == "mariadb"_L1;
        if (found == types.constEnd() || (mariaDb && m_script.serverVersion >= found->mariaDbHas))
            return;
        Finding &finding = m_report.add(
            place.range(column.range),
            QCoreApplication::translate("Lint", "%1 has no type %2: it refuses the statement.")
                .arg(m_script.dialect->name, base),
            Severity::Error);
        finding.help = found->instead.isEmpty()
            ? QCoreApplication::translate("Lint", "Write it in the project's own dialect.")
            : QCoreApplication::translate("Lint", "The nearest type of %1 is %2.")
                  .arg(m_script.dialect->name, QString::fromUtf8(found->instead));
        const Sql::Range word = wordIn(m_script, place.index, base.toUtf8(), column.range.begin + column.name.size());
        if (!word.isEmpty() && !found->instead.isEmpty() && word.end <= column.range.end)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Use %1").arg(QString::fromUtf8(found->instead)),
                 .edits = {edit(m_script, word, found->instead)}});
    }

    const Script &m_script;
    Report &m_report;
    bool m_isPostgresql;
    bool m_isSqlite;
};

/// A folder named after another dialect says that its files are meant for that one.
bool isInFolderOfAnother(const Script &script)
{
    struct Folder
    {
        QLatin1StringView name;
        QLatin1StringView dialect;
    };
    static constexpr Folder folders[] = {{"postgres"_L1, "postgresql"_L1}, {"postgresql"_L1, "postgresql"_L1},
                                         {"pg"_L1, "postgresql"_L1},       {"mysql"_L1, "mysql"_L1},
                                         {"mariadb"_L1, "mariadb"_L1},     {"sqlite"_L1, "sqlite"_L1},
                                         {"sqlite3"_L1, "sqlite"_L1}};
    const QStringView path = script.source->file;
    qsizetype begin = 0;
    for (qsizetype end = path.indexOf(u'/'); end >= 0; end = path.indexOf(u'/', begin)) {
        const QStringView part = path.sliced(begin, end - begin);
        const bool another = std::ranges::any_of(folders, [&](const Folder &folder) {
            return folder.name.size() == part.size() && part.compare(folder.name, Qt::CaseInsensitive) == 0
                && folder.dialect != script.dialect->id;
        });
        if (another)
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!isInFolderOfAnother(script))
        Check(script, report).run();
}

Rule rule()
{
    return {.id = u"cross-dialect-syntax"_s,
            .title = QCoreApplication::translate("Lint", "Written for another database"),
            .severity = Severity::Warning,
            .yieldsTo = {u"sqlite-unsupported-alter"_s},
            .check = check};
}

} // namespace Lint::Rules::cross_dialect_syntax
