// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules of a team: nothing here is right or wrong by itself, so nothing is checked until settings ask.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::table_policy {

namespace {

class Policy
{
public:
    Policy(const Script &script, const QVariantMap &parameters, Report &report)
        : m_script(script)
        , m_parameters(parameters)
        , m_report(report)
        , m_commentedColumns(script)
    {
    }

    void checkTables()
    {
        collectComments();
        forEach<Sql::CreateTable>(m_script, [this](const Sql::CreateTable &create, const Place &place) {
            if (!create.temporary)
                checkTable(create, place);
        });
        forEachColumn(m_script, [this](const NewColumn &column) { checkColumn(column); });
    }

    void checkObjects()
    {
        const QStringList forbidden = list("forbid");
        const QStringList versions = list("extension-versions");
        forEach<Sql::CreateObject>(m_script, [&](const Sql::CreateObject &create, const Place &place) {
            QString kind = nameOf(create.kind);
            if (isEvent(create, place))
                kind = u"event"_s;
            if (forbidden.contains(kind))
                say(place, place.range(create.name.range),
                    translated(QT_TRANSLATE_NOOP("Lint", "%1 is a %2, which the project does not use."))
                        .arg(create.name.display(), kind));
            if (create.kind == Sql::ObjectKind::Extension && !versions.isEmpty())
                checkExtension(create, place, versions);
        });
    }

    /// Tables that migrations leave alone, and functions that they do not call.
    void checkStatements()
    {
        const QStringList tables = list("protected-tables");
        const QStringList functions = list("forbidden-functions");
        if (tables.isEmpty() && functions.isEmpty())
            return;
        QRegularExpression calls;
        if (!functions.isEmpty())
            calls = QRegularExpression(u"\\b("_s + functions.join(u'|') + u")\\s*\\("_s,
                                       QRegularExpression::CaseInsensitiveOption);
        for (qsizetype i = 0; i < m_script.statements.size(); ++i) {
            const Place place{m_script, i};
            for (const Sql::Change &change : place.statement().meaning.changes) {
                const Sql::Name *touched = Sql::subject(change);
                const bool changes = Sql::isSchemaChange(change) || Sql::isDataChange(change);
                if (changes && touched && (tables.contains(touched->name) || tables.contains(touched->display())))
                    say(place, place.range(touched->range),
                        translated(QT_TRANSLATE_NOOP("Lint", "Migrations leave %1 alone.")).arg(touched->display()));
            }
            if (functions.isEmpty())
                continue;
            const QRegularExpressionMatch call = calls.match(QString::fromUtf8(place.statement().sql.text));
            if (call.hasMatch())
                say(place, m_script.head(i),
                    translated(QT_TRANSLATE_NOOP("Lint", "The project does not call %1.")).arg(call.captured(1)));
        }
    }

private:
    QStringList list(const char *name) const { return m_parameters.value(QString::fromLatin1(name)).toStringList(); }
    bool on(const char *name) const { return m_parameters.value(QString::fromLatin1(name)).toBool(); }
    int number(const char *name) const { return m_parameters.value(QString::fromLatin1(name)).toInt(); }

    Finding &say(const Place &, Sql::Range range, const QString &message) { return m_report.add(range, message); }

    static QString nameOf(Sql::ObjectKind kind)
    {
        using enum Sql::ObjectKind;
        switch (kind) {
        case View:
            return u"view"_s;
        case MaterializedView:
            return u"materialized-view"_s;
        case Trigger:
            return u"trigger"_s;
        case EventTrigger:
            return u"event-trigger"_s;
        case Function:
            return u"function"_s;
        case Procedure:
            return u"procedure"_s;
        case Rule:
            return u"rule"_s;
        case Extension:
            return u"extension"_s;
        case Enum:
            return u"enum"_s;
        case Domain:
            return u"domain"_s;
        case ForeignTable:
            return u"foreign-table"_s;
        case Sequence:
            return u"sequence"_s;
        default:
            return {};
        }
    }

    /// MySQL's jobs.
    bool isEvent(const Sql::CreateObject &create, const Place &place) const
    {
        return create.kind == Sql::ObjectKind::Other && !m_script.isPostgresql()
            && !wordIn(m_script, place.index, "EVENT").isEmpty();
    }

    void collectComments()
    {
        forEach<Sql::AlterObject>(m_script, [this](const Sql::AlterObject &comment, const Place &) {
            if (comment.kind == Sql::ObjectKind::Comment && comment.what == "TABLE"_L1)
                m_commented.insert(comment.name.name);
        });
    }

    void checkTable(const Sql::CreateTable &create, const Place &place)
    {
        const Sql::Range range = place.range(create.name.range);
        const bool ownColumns = !create.columns.isEmpty() && create.partitionOf.name.isEmpty();
        for (const QString &column : list("columns")) {
            if (ownColumns && !std::ranges::contains(create.columns, column, &Sql::ColumnDefinition::name))
                say(place, range,
                    translated(QT_TRANSLATE_NOOP("Lint", "By the project's rules %1 needs a column %2."))
                        .arg(create.name.display(), column));
        }
        if (on("table-comment") && !m_commented.contains(create.name.name)
            && optionOf(create, u"COMMENT"_s).value_or(QString()).isEmpty())
            addComment(create, place, range);
        if (const int most = number("max-columns"); most > 0 && create.columns.size() > most)
            say(place, range,
                translated(QT_TRANSLATE_NOOP("Lint", "%1 has %2 columns; the project allows %3."))
                    .arg(create.name.display())
                    .arg(create.columns.size())
                    .arg(most));
        checkForbidden(create, place, range);
        if (!create.asQuery && create.like.name.isEmpty()) {
            checkOption("engines", u"ENGINE"_s, create, place);
            checkOption("charsets", u"CHARSET"_s, create, place);
            checkOption("collations", u"COLLATE"_s, create, place);
            checkOption("row-formats", u"ROW_FORMAT"_s, create, place);
        }
    }

    void addComment(const Sql::CreateTable &create, const Place &place, Sql::Range range)
    {
        Finding &finding = say(place, range,
                               translated(QT_TRANSLATE_NOOP("Lint", "By the project's rules %1 needs a comment."))
                                   .arg(create.name.display()));
        if (!m_script.isPostgresql() || place.statement().parent >= 0)
            return;
        qsizetype end = place.statement().sql.range.end;
        const bool terminated = m_script.source->fileText.mid(end, 1) == ";";
        const QByteArray name = m_script.dialect->quoted(create.name.name).toUtf8();
        const QByteArray schema = create.name.schema.isEmpty()
            ? QByteArray()
            : m_script.dialect->quoted(create.name.schema).toUtf8() + '.';
        finding.fixes.append({.title = translated(QT_TRANSLATE_NOOP("Lint", "Add a comment to fill in")),
                              .edits = {insertion(m_script, end + (terminated ? 1 : 0),
                                                  (terminated ? "\nCOMMENT ON TABLE " : ";\nCOMMENT ON TABLE ") + schema
                                                      + name + " IS 'say here what a row is';")}});
    }

    void checkForbidden(const Sql::CreateTable &create, const Place &place, Sql::Range range)
    {
        const QStringList forbidden = list("forbid");
        const auto forbid = [&](const char *what, bool is) {
            if (is && forbidden.contains(QString::fromLatin1(what)))
                say(place, range,
                    translated(QT_TRANSLATE_NOOP("Lint", "%1 uses “%2”, which the project does not."))
                        .arg(create.name.display(), QString::fromLatin1(what)));
        };
        forbid("partition", !create.partitionBy.isEmpty() || !create.partitionOf.name.isEmpty());
        forbid("unlogged", create.unlogged);
        forbid("inherits", !create.inherits.isEmpty());
        forbid("table-from-query", create.asQuery);
        const auto isForeign = [](const Sql::Constraint &constraint) {
            return constraint.kind == Sql::ConstraintKind::ForeignKey;
        };
        forbid("foreign-key",
               std::ranges::any_of(create.constraints, isForeign)
                   || std::ranges::any_of(create.columns, [&](const Sql::ColumnDefinition &column) {
                          return std::ranges::any_of(column.constraints, isForeign);
                      }));
    }

    /// What stands behind the columns; nothing: it is not stated.
    static std::optional<QString> optionOf(const Sql::CreateTable &create, const QString &name)
    {
        for (const QString &option : create.options) {
            if (option.section(u'=', 0, 0) == name)
                return option.section(u'=', 1);
        }
        return std::nullopt;
    }

    /// ENGINE=InnoDB and its like, which MySQL and MariaDB take behind the columns.
    void checkOption(const char *parameter, const QString &name, const Sql::CreateTable &create, const Place &place)
    {
        const QStringList allowed = list(parameter);
        if (allowed.isEmpty() || m_script.isPostgresql() || m_script.isSqlite())
            return;
        const std::optional<QString> value = optionOf(create, name);
        if (value && allowed.contains(*value, Qt::CaseInsensitive))
            return;
        Finding &finding = say(place, place.range(create.name.range),
                               translated(QT_TRANSLATE_NOOP("Lint", "By the project's rules %1 says one of %2."))
                                   .arg(create.name.display(), name + u'=' + allowed.join(u", "_s)));
        const QString written = name + u'=' + allowed.first();
        if (value || !create.partitionBy.isEmpty() || place.statement().parent >= 0
            || place.statement().sql.text.endsWith("*/"))
            return;
        finding.fixes.append({.title = translated(QT_TRANSLATE_NOOP("Lint", "Write %1")).arg(written),
                              .edits = {insertion(m_script, place.statement().sql.range.end, ' ' + written.toUtf8())}});
    }

    void checkColumn(const NewColumn &column)
    {
        const Sql::ColumnDefinition &definition = column.definition;
        const Sql::Range range = column.place.range(definition.range);
        const bool key = column.isPrimaryKey();
        const QString name = column.table.display() + u'.' + definition.name;
        if (on("column-comment") && !m_commentedColumns.contains(column.table, definition.name))
            say(column.place, range,
                translated(QT_TRANSLATE_NOOP("Lint", "By the project's rules %1 needs a comment.")).arg(name));
        const bool required = key
            && !(m_script.isSqlite() && column.created && !isNotNullKey(*column.created, definition));
        if (on("not-null") && !definition.notNull && !required && !definition.identity && !definition.serial)
            say(column.place, range,
                translated(QT_TRANSLATE_NOOP("Lint", "By the project's rules %1 is NOT NULL.")).arg(name));
        if (on("default") && definition.defaultExpression.isEmpty() && !key && !definition.identity
            && !definition.serial && definition.generated.isEmpty())
            say(column.place, range,
                translated(QT_TRANSLATE_NOOP("Lint", "By the project's rules %1 needs a default.")).arg(name));
        const QStringList collations = list("column-collations");
        if (!collations.isEmpty() && !definition.collation.isEmpty()
            && !collations.contains(definition.collation, Qt::CaseInsensitive))
            say(column.place, range,
                translated(QT_TRANSLATE_NOOP("Lint", "By the project's rules %1 has one of the collations %2."))
                    .arg(name, collations.join(u", "_s)));
        const bool forbidsReferences = list("forbid").contains(u"foreign-key"_s);
        if (forbidsReferences && !column.created && definition.has(Sql::ConstraintKind::ForeignKey))
            say(column.place, range,
                translated(QT_TRANSLATE_NOOP("Lint", "%1 uses “%2”, which the project does not."))
                    .arg(name, u"foreign-key"_s));
    }

    /// "postgis=3.4": an extension is made in the version that the project has tried.
    void checkExtension(const Sql::CreateObject &create, const Place &place, const QStringList &versions)
    {
        for (const QString &pinned : versions) {
            const QString version = pinned.section(u':', 1).trimmed();
            if (pinned.section(u':', 0, 0).trimmed() != create.name.name || version.isEmpty())
                continue;
            if (!QString::fromUtf8(place.statement().sql.text).contains(u'\'' + version + u'\''))
                say(place, place.range(create.name.range),
                    translated(QT_TRANSLATE_NOOP("Lint", "By the project's rules %1 is made in VERSION '%2'."))
                        .arg(create.name.name, version));
        }
    }

    const Script &m_script;
    const QVariantMap &m_parameters;
    Report &m_report;
    QSet<QString> m_commented;
    CommentedColumns m_commentedColumns;
};

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    if (parameters.isEmpty())
        return;
    Policy policy(script, parameters, report);
    policy.checkTables();
    policy.checkObjects();
    policy.checkStatements();
}

Rule rule()
{
    return {.id = u"table-policy"_s,
            .title = QCoreApplication::translate("Lint", "Against the project's rules for tables"),
            .severity = Severity::Warning,
            .onByDefault = false,
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::table_policy
