// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A key of 32 bits is used up by two billion rows, deleted ones too, and the way out writes the whole table anew.

#include "core/base/patterns.h"
#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"
#include "core/sql/cursor.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Lint::Rules::prefer_bigint_primary_key {

namespace {

/// The foreign key over this one column, where it is made; null: none.
const Sql::Constraint *referenceOf(const NewColumn &column)
{
    const auto find = [&](const QList<Sql::Constraint> &constraints, bool own) -> const Sql::Constraint * {
        for (const Sql::Constraint &constraint : constraints) {
            if (constraint.kind == Sql::ConstraintKind::ForeignKey
                && (own || constraint.columns.contains(column.definition.name)))
                return &constraint;
        }
        return nullptr;
    };
    const Sql::Constraint *own = find(column.definition.constraints, true);
    return own || !column.created ? own : find(column.created->constraints, false);
}

class Check
{
public:
    Check(const Script &script, const QVariantMap &parameters, Report &report)
        : m_script(script)
        , m_lookups(compiledPattern(
              parameters
                  .value(u"lookup-tables"_s,
                         u"(^|_)(types?|kinds?|status(es)?|countries|currencies|languages|roles?|categories)$"_s)
                  .toString()))
        , m_report(report)
        , m_tables(script)
    {
    }

    /// What the script, or the statement that is asked about, does; in order, as what was spoken of is not said again.
    void run()
    {
        for (const qsizetype i : m_script.asked())
            look(i);
    }

private:
    void look(qsizetype statement)
    {
        forEachColumnOf(m_script, statement, [this](const NewColumn &column) { checkColumn(column); });
        forEachOf<Sql::AddConstraint>(m_script, statement, [this](const Sql::AddConstraint &add, const Place &place) {
            if (add.constraint.kind == Sql::ConstraintKind::PrimaryKey && add.constraint.columns.size() == 1)
                checkLater(add.table, add.constraint.columns.first(), place, add.constraint.range);
        });
        forEachOf<Sql::AlterColumn>(m_script, statement, [this](const Sql::AlterColumn &alter, const Place &place) {
            if (alter.what == "ADD IDENTITY"_L1)
                checkLater(alter.table, alter.column, place, {});
        });
        forEachColumnOf(m_script, statement, [this](const NewColumn &column) { checkReference(column); });
        forEachOf<Sql::CreateObject>(m_script, statement, [this](const Sql::CreateObject &create, const Place &place) {
            if (create.kind == Sql::ObjectKind::Sequence)
                checkSequence(place, create.name);
        });
    }

    QString key(const Sql::Name &table, const Place &place) const { return m_script.replay.key(table, place.index); }

    /// False: the table stays small by nature.
    bool remember(const Sql::Name &table, const QString &column, const Place &place)
    {
        if (m_lookups.match(table.name).hasMatch())
            return false;
        m_small.insert(key(table, place), column);
        return true;
    }

    Finding &say(Sql::Range range, const Sql::Name &table, const QString &column, const QString &largest)
    {
        Finding &finding = m_report.add(
            range,
            QCoreApplication::translate(
                "Lint",
                "%1.%2 ends at %3: then no row can be inserted any more, and making it wider writes "
                "the whole table anew under a lock.")
                .arg(table.display(), column, largest));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Make it bigint from the beginning; it costs four bytes a row.");
        return finding;
    }

    /// A counter of MySQL only counts up.
    bool countsUp(const NewColumn &column) const { return !m_script.isPostgresql() && column.definition.serial; }

    static void offerWide(const NewColumn &column, Sql::Range word, bool isUnsigned, Finding &finding)
    {
        if (word.isEmpty())
            return;
        const bool serial = column.definition.serial && column.definition.type.contains("serial"_L1);
        const QByteArray wide = serial ? "bigserial" : isUnsigned ? "bigint unsigned" : "bigint";
        if (isUnsigned)
            word = typeRange(column); // with what else stands in it
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it %1").arg(QString::fromUtf8(wide)),
                              .edits = {edit(column.place.script, word, wide)}});
    }

    void checkColumn(const NewColumn &column)
    {
        const Sql::ColumnDefinition &definition = column.definition;
        const bool counts = definition.serial || definition.identity;
        if (!counts && !column.isPrimaryKey())
            return;
        const QString largest = largestOf(definition.type);
        // A column that refers to another table has that key's type, whatever it is.
        if (largest.isEmpty() || referenceOf(column) || !remember(column.table, definition.name, column.place))
            return;
        const Sql::Range word = typeWord(column);
        if (countsUp(column))
            m_unsigned.insert(key(column.table, column.place));
        offerWide(
            column, word, countsUp(column),
            say(word.isEmpty() ? column.place.range(definition.range) : word, column.table, definition.name, largest));
    }

    /// A column that stands already and becomes the key, or begins to count.
    void checkLater(const Sql::Name &name, const QString &columnName, const Place &place, Sql::Range range)
    {
        m_tables.goTo(place.index);
        const Schema::Table *table = m_tables.table(name);
        const Schema::Column *column = table ? table->column(columnName) : nullptr;
        QString type = column ? column->type : QString();
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const auto *changed = std::get_if<Sql::ChangeColumnType>(&change);
            if (changed && changed->column.compare(columnName, Qt::CaseInsensitive) == 0)
                type = changed->newType;
        }
        const QString largest = largestOf(type);
        if (largest.isEmpty() || place.isTemporary(name) || m_small.value(key(name, place)) == columnName
            || !remember(name, columnName, place))
            return;
        say(place.range(range), name, columnName, largest);
    }

    /// What refers to such a key of this same file has to be made wide with it; an older parent leaves no choice.
    void checkReference(const NewColumn &column)
    {
        if (m_small.isEmpty())
            return;
        const Sql::Constraint *reference = referenceOf(column);
        if (!reference || largestOf(column.definition.type).isEmpty())
            return;
        const QString parent = key(reference->referencedTable, column.place);
        const auto small = m_small.constFind(parent);
        const QString target = reference->referencedColumns.value(0, small == m_small.constEnd() ? QString() : *small);
        if (small == m_small.constEnd() || *small != target || reference->referencedColumns.size() > 1
            || parent == key(column.table, column.place))
            return;
        const Sql::Range word = typeWord(column);
        Finding &finding = m_report.add(
            word.isEmpty() ? column.place.range(column.definition.range) : word,
            QCoreApplication::translate(
                "Lint",
                "%1.%2 refers to the key of %3, which ends at %4: when that is made wider, this "
                "has to be too.")
                .arg(column.table.display(), column.definition.name, reference->referencedTable.display(),
                     largestOf(column.definition.type)));
        finding.help = QCoreApplication::translate("Lint", "Make both bigint from the beginning.");
        offerWide(column, word, m_unsigned.contains(parent), finding);
    }

    /// CREATE SEQUENCE … AS integer
    void checkSequence(const Place &place, const Sql::Name &name)
    {
        const Sql::Cursor words(place.statement().sql, m_script.dialect->lexicalRules);
        const qsizetype as = words.find("AS", 0);
        const QString largest = as < words.count() ? largestOf(QString::fromUtf8(words.text(as + 1))) : QString();
        if (largest.isEmpty())
            return;
        Finding &finding = m_report.add(
            words.range(as + 1, as + 2),
            QCoreApplication::translate("Lint", "The sequence %1 ends at %2: from then on every nextval() fails.")
                .arg(name.display(), largest));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Make it AS bigint, which is also what a sequence is by itself.");
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it bigint"),
                              .edits = {edit(m_script, words.range(as + 1, as + 2), "bigint")}});
    }

    const Script &m_script;
    QRegularExpression m_lookups;
    Report &m_report;
    KnownTables m_tables;
    QHash<QString, QString> m_small; ///< by table: its key that was spoken of
    QSet<QString> m_unsigned; ///< tables whose key is to be unsigned
};

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    report.memory<Check>(script, parameters, report).run();
}

Rule rule()
{
    return {.id = u"prefer-bigint-primary-key"_s,
            .title = QCoreApplication::translate("Lint", "Key that can be used up"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint, Sql::AlterColumn,
                                    Sql::CreateObject>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::prefer_bigint_primary_key
