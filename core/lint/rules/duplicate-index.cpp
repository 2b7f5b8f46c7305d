// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An index that another one already is, or begins with: every write keeps both, and no query needs it.

#include "core/lint/fixes.h"
#include "core/lint/indexkeys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Lint::Rules::duplicate_index {

namespace {

/// An index or key that a statement makes.
struct Made
{
    Sql::Name table;
    QString name; ///< empty: the server's choice
    IndexKeys keys;
    Sql::Range range = {}; ///< within a longer statement; empty: the whole statement
    bool primary = false;
    bool ifNotExists = false;
    bool concurrently = false;
};

enum class Cover {
    None,
    Equal, ///< the other does the same
    Longer, ///< the other begins with the same keys
};

bool isPrefix(const IndexKeys &of, const IndexKeys &index)
{
    return index.keys.size() < of.keys.size() && std::equal(index.keys.begin(), index.keys.end(), of.keys.begin())
        && index.method == "btree"_L1 && of.method == index.method && of.predicate == index.predicate && !index.unique
        && index.predicate.isEmpty() && index.included.isEmpty();
}

/// Does `other` do all that `index` does? A unique one is never superfluous because of one that is not.
Cover covers(const IndexKeys &other, const IndexKeys &index)
{
    if (other.method != index.method || other.predicate != index.predicate || !other.sureOfKeys || !index.sureOfKeys)
        return Cover::None;
    if (other.keys == index.keys && other.included == index.included && other.unique == index.unique)
        return Cover::Equal;
    if (isPrefix(other, index))
        return Cover::Longer;
    // A key serves its plain twin too.
    return other.keys == index.keys && other.unique && !index.unique && index.included.isEmpty() ? Cover::Equal
                                                                                                 : Cover::None;
}

IndexKeys keysOf(const Script &script, const Sql::Constraint &constraint, const QString &column)
{
    QStringList keys = constraint.columns.isEmpty() && !column.isEmpty() ? QStringList{column} : constraint.columns;
    if (!script.isPostgresql() && !script.isSqlite()) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const int prefix = constraint.prefixLengths.value(i);
            keys[i] = keys.at(i).toLower() + (prefix > 0 ? u'(' + QString::number(prefix) + u')' : QString());
        }
    }
    return {.keys = keys, .method = u"btree"_s, .unique = true};
}

/// The indexes, primary keys and unique constraints of one statement, in order.
QList<Made> madeBy(const Script &script, qsizetype statement)
{
    QList<Made> made;
    const auto constraint = [&](const Sql::Name &table, const Sql::Constraint &one, const QString &column) {
        const bool primary = one.kind == Sql::ConstraintKind::PrimaryKey;
        // Without a place of its own it is part of a type: SERIAL.
        if ((primary || one.kind == Sql::ConstraintKind::Unique) && one.usingIndex.isEmpty() && !one.deferrable
            && !one.range.isEmpty())
            made.append({table, one.name, keysOf(script, one, column), one.range, primary});
    };
    for (const Sql::Change &change : script.statements.at(statement).meaning.changes) {
        if (const auto *create = std::get_if<Sql::CreateTable>(&change)) {
            for (const Sql::ColumnDefinition &column : create->columns) {
                for (const Sql::Constraint &one : column.constraints)
                    constraint(create->name, one, column.name);
            }
            for (const Sql::Constraint &one : create->constraints)
                constraint(create->name, one, {});
        } else if (const auto *add = std::get_if<Sql::AddConstraint>(&change)) {
            constraint(add->table, add->constraint, {});
        } else if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
            made.append({index->table, index->name.name, keysOf(script, statement, *index), index->range, false,
                         index->ifNotExists, index->concurrently});
        }
    }
    return made;
}

/// What indexes of the known schema are made of: each definition is read once, however many indexes are compared with
/// it.
class KnownKeys
{
public:
    explicit KnownKeys(const Script &script)
        : m_script(script)
    {
    }

    IndexKeys of(const Schema::Index &index)
    {
        if (index.definition.isEmpty())
            return keysOf(m_script, index);
        const auto known = m_byDefinition.constFind(index.definition);
        return known != m_byDefinition.cend() ? *known
                                              : *m_byDefinition.insert(index.definition, keysOf(m_script, index));
    }

private:
    const Script &m_script;
    QHash<QString, IndexKeys> m_byDefinition;
};

/// What the script drops after all: the usual way to replace an index.
std::set<QString> droppedNames(const Script &script)
{
    std::set<QString> names;
    forEachAnywhere<Sql::DropIndex>(script, [&](const Sql::DropIndex &drop, const Place &) {
        for (const Sql::Name &name : drop.names)
            names.insert(name.name);
    });
    forEachAnywhere<Sql::DropConstraint>(
        script, [&](const Sql::DropConstraint &drop, const Place &) { names.insert(drop.constraint); });
    return names;
}

class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_tables(script)
        , m_known(script)
        , m_dropped(droppedNames(script))
    {
    }

    void look(qsizetype statement)
    {
        const Place place{m_script, statement};
        const QList<Made> made = madeBy(m_script, statement);
        if (made.isEmpty())
            return;
        m_tables.goTo(statement);
        for (qsizetype i = 0; i < made.size(); ++i) {
            const Made &one = made.at(i);
            if (place.isTemporary(one.table))
                continue;
            if (!sayTwice(one, place) && !one.primary && !sayKnown(one, place) && !sayBeside(made, i, place))
                saySuperseded(one, place);
        }
    }

private:
    static QString named(const Made &made)
    {
        if (made.primary)
            return QCoreApplication::translate("Lint", "the primary key");
        return made.name.isEmpty() ? u'(' + made.keys.keys.join(u", "_s) + u')' : made.name;
    }

    /// One column twice in one index.
    bool sayTwice(const Made &made, const Place &place)
    {
        const QStringList &keys = made.keys.keys;
        for (qsizetype i = 1; i < keys.size(); ++i) {
            const QString &key = keys.at(i);
            if (keys.indexOf(key) == i)
                continue;
            Finding &finding = m_report.add(
                made.range.isEmpty() ? m_script.head(place.index) : made.range,
                QCoreApplication::translate("Lint",
                                            "%1 holds %2 twice: the second time finds nothing "
                                            "that the first does not.")
                    .arg(named(made), key));
            finding.help = QCoreApplication::translate("Lint", "Name each column once.");
            return true;
        }
        return false;
    }

    /// Like a key or an index that the table has already.
    bool sayKnown(const Made &made, const Place &place)
    {
        const Schema::Table *table = m_tables.table(made.table);
        if (!table)
            return false;
        if (made.ifNotExists && std::ranges::contains(table->indexes, made.name, &Schema::Index::name))
            return true; // nothing is made
        for (const Schema::Constraint &constraint : table->constraints) {
            const bool primary = constraint.kind == "primary key"_L1;
            if ((!primary && constraint.kind != "unique"_L1) || m_dropped.contains(constraint.name))
                continue;
            const IndexKeys keys = keysOf(m_script, {.columns = constraint.columns}, {});
            const QString name = primary && constraint.name.isEmpty() ? named({.primary = true}) : constraint.name;
            if (say(made, covers(keys, made.keys), name, place))
                return true;
        }
        return std::ranges::any_of(table->indexes, [&](const Schema::Index &other) {
            return other.name != made.name && !m_dropped.contains(other.name) && other.valid
                && say(made, covers(m_known.of(other), made.keys), other.name, place);
        });
    }

    /// Like another of the same statement: of two equal ones the second is told.
    bool sayBeside(const QList<Made> &made, qsizetype at, const Place &place)
    {
        for (qsizetype i = 0; i < made.size(); ++i) {
            const Cover cover = i == at ? Cover::None : covers(made.at(i).keys, made.at(at).keys);
            if (cover == Cover::None
                || m_script.replay.key(made.at(i).table, place.index)
                    != m_script.replay.key(made.at(at).table, place.index))
                continue;
            const bool later = i > at && made.at(i).keys.unique == made.at(at).keys.unique;
            if (!(cover == Cover::Equal && later) && say(made.at(at), cover, named(made.at(i)), place))
                return true;
        }
        return false;
    }

    bool say(const Made &made, Cover cover, const QString &other, const Place &place)
    {
        if (cover == Cover::None)
            return false;
        const QString table = made.table.display();
        Finding &finding = m_report.add(
            made.range.isEmpty() ? m_script.head(place.index) : made.range,
            cover == Cover::Equal
                ? QCoreApplication::translate("Lint",
                                              "%1 already does what this index would: every write to %2 would "
                                              "keep both, and no query would need the second.")
                      .arg(other, table)
                : QCoreApplication::translate("Lint",
                                              "%1 begins with the same columns: every write to %2 would keep "
                                              "both, and a query finds its rows by the longer one as well.")
                      .arg(other, table));
        finding.help = QCoreApplication::translate("Lint", "Leave this index away, or drop the other in this file.");
        offerRemoval(made, place, finding);
        return true;
    }

    void offerRemoval(const Made &made, const Place &place, Finding &finding) const
    {
        const QByteArray &text = m_script.source->fileText;
        Sql::Range range = made.range;
        if (range.isEmpty()) {
            range = place.statement().sql.range;
            range.end += text.mid(range.end, 1) == ";" ? 1 : 0;
        } else { // with the comma before it
            while (range.begin > 0 && QByteArrayView(" \t\r\n").contains(text.at(range.begin - 1)))
                --range.begin;
            if (range.begin == 0 || text.at(range.begin - 1) != ',')
                return;
            --range.begin;
        }
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Leave this index away"),
                              .edits = {edit(m_script, range, {})}});
    }

    /// An older one that the new one begins with.
    void saySuperseded(const Made &made, const Place &place)
    {
        const Schema::Table *table = m_tables.table(made.table);
        for (const Schema::Index &other : table ? table->indexes : QList<Schema::Index>()) {
            const IndexKeys keys = m_known.of(other);
            if (m_dropped.contains(other.name) || !other.valid || !keys.sureOfKeys || !isPrefix(made.keys, keys))
                continue;
            Finding &finding = m_report.add(
                made.range.isEmpty() ? m_script.head(place.index) : made.range,
                QCoreApplication::translate("Lint",
                                            "This index begins with the columns of %1: every write to %2 keeps both, "
                                            "and a query finds its rows by this one as well.")
                    .arg(other.name, made.table.display()));
            finding.help = QCoreApplication::translate("Lint", "Drop %1 behind it.").arg(other.name);
            if (place.statement().parent >= 0)
                return;
            const bool perTable = !m_script.isPostgresql() && !m_script.isSqlite();
            QByteArray text = made.concurrently ? ";\nDROP INDEX CONCURRENTLY " : ";\nDROP INDEX ";
            text += m_script.dialect->quoted(other.name).toUtf8();
            if (perTable)
                text += " ON " + quotedName(m_script, made.table);
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Drop %1 behind it").arg(other.name),
                                  .edits = {insertion(m_script, place.statement().sql.range.end, text)}});
            return;
        }
    }

    const Script &m_script;
    Report &m_report;
    KnownTables m_tables;
    KnownKeys m_known;
    std::set<QString> m_dropped; ///< of most scripts one or none
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    for (const qsizetype at : script.asked())
        report.memory<Check>(script, report).look(at);
}

Rule rule()
{
    return {.id = u"duplicate-index"_s,
            .title = QCoreApplication::translate("Lint", "Index that another one already is"),
            .severity = Severity::Warning,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddConstraint, Sql::CreateIndex>(),
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::duplicate_index
