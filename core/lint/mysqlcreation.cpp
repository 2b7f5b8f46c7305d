// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/mysqlwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint::MySqlRefusals {

namespace {

/// A CREATE TABLE with all of its columns.
class Creation
{
public:
    Creation(const Place &place, const Sql::CreateTable &create, Report &report)
        : m_place(place)
        , m_create(create)
        , m_report(report)
    {
        for (const Sql::ColumnDefinition &column : create.columns)
            m_columns.append(column.name);
        for (const QString &option : create.options) {
            if (option.startsWith("ENGINE="_L1))
                m_engine = option.sliced(7).toLower();
        }
    }

    bool isRefused() { return hasUnknownColumn() || hasNameTwice() || isNumberedWrongly() || setsNullWhereNone(); }

private:
    bool say(Sql::Range range, const QString &message, const QString &help)
    {
        m_report.add(m_place.range(range), message, Severity::Error).help = help;
        return true;
    }
    template<typename T, typename F>
    void each(F &&f) const
    {
        for (const Sql::Change &change : m_place.statement().meaning.changes) {
            if (const auto *found = std::get_if<T>(&change))
                f(*found);
        }
    }

    bool sayUnknown(const QStringList &names, Sql::Range range)
    {
        const auto unknown = std::ranges::find_if(
            names, [&](const QString &name) { return !name.startsWith(u'(') && !holds(m_columns, name); });
        return unknown != names.end()
            && say(range,
                   translated(QT_TRANSLATE_NOOP("Lint", "%1 has no column %2: this statement fails."))
                       .arg(m_create.name.display(), *unknown),
                   translated(QT_TRANSLATE_NOOP("Lint", "Write the name of a column of the table.")));
    }
    bool hasUnknownColumn()
    {
        bool said = false;
        each<Sql::CreateIndex>(
            [&](const Sql::CreateIndex &index) { said = said || sayUnknown(index.columns, index.range); });
        const auto ofCheck = [&](const Sql::Constraint &constraint) {
            said = said
                || (constraint.kind == Sql::ConstraintKind::Check
                    && sayUnknown(columnsIn(constraint.expression), constraint.range));
        };
        std::ranges::for_each(m_create.constraints, ofCheck);
        for (const Sql::ColumnDefinition &column : m_create.columns) {
            std::ranges::for_each(column.constraints, ofCheck);
            said = said || sayUnknown(columnsIn(column.generated), column.range);
        }
        return said;
    }

    bool hasNameTwice()
    {
        QStringList indexes;
        bool said = false;
        const auto index = [&](const QString &name, Sql::Range range) {
            if (!said && !name.isEmpty() && holds(indexes, name))
                said = say(range,
                           translated(QT_TRANSLATE_NOOP("Lint", "An index %1 is there already: this statement fails."))
                               .arg(name),
                           translated(QT_TRANSLATE_NOOP("Lint", "Choose another name.")));
            indexes.append(name);
        };
        QStringList constraints; // foreign keys and checks have rooms of their own
        for (const Sql::Constraint &constraint : m_create.constraints) {
            const bool check = constraint.kind == Sql::ConstraintKind::Check;
            if (constraint.kind == Sql::ConstraintKind::Unique)
                index(constraint.name, constraint.range);
            if (constraint.name.isEmpty() || (!check && constraint.kind != Sql::ConstraintKind::ForeignKey)
                || (!check && !isInnoDb()))
                continue;
            const QString name = (check ? u'c' : u'f') + constraint.name;
            if (!said && holds(constraints, name))
                said = say(
                    constraint.range,
                    translated(QT_TRANSLATE_NOOP("Lint", "%1 has a constraint %2 already: this statement fails."))
                        .arg(m_create.name.display(), constraint.name),
                    translated(QT_TRANSLATE_NOOP("Lint", "Choose another name.")));
            constraints.append(name);
        }
        each<Sql::CreateIndex>([&](const Sql::CreateIndex &one) { index(one.name.name, one.range); });
        return said;
    }

    bool isInnoDb() const { return m_engine.isEmpty() || m_engine == "innodb"_L1; }

    bool isNumberedWrongly()
    {
        static const QStringList engines = {QString(), u"innodb"_s, u"myisam"_s, u"aria"_s, u"memory"_s};
        if (!engines.contains(m_engine))
            return false;
        QStringList numbered;
        QStringList keyed;
        for (const Sql::ColumnDefinition &column : m_create.columns) {
            if (column.serial)
                numbered.append(column.name);
            for (const Sql::Constraint &constraint : column.constraints)
                keyed += constraint.columns.isEmpty() ? QStringList{column.name} : constraint.columns;
        }
        for (const Sql::Constraint &constraint : m_create.constraints)
            keyed += constraint.columns;
        each<Sql::CreateIndex>([&](const Sql::CreateIndex &index) { keyed += index.columns; });
        const QString wrong = wrongNumbers(numbered, keyed, m_create.name.display());
        return !wrong.isEmpty() && say(m_create.name.range, wrong, helpWithNumbers());
    }

    bool setsNullWhereNone()
    {
        for (const Sql::Constraint &constraint : m_create.constraints) {
            if (constraint.kind != Sql::ConstraintKind::ForeignKey || !setsNull(constraint) || !isInnoDb())
                continue;
            for (const Sql::ColumnDefinition &column : m_create.columns) {
                if (column.notNull && holds(constraint.columns, column.name))
                    return say(
                        constraint.range,
                        translated(QT_TRANSLATE_NOOP("Lint",
                                                     "The foreign key sets %1 to NULL, which takes none: "
                                                     "this statement fails."))
                            .arg(column.name),
                        translated(QT_TRANSLATE_NOOP("Lint", "Let the column take NULL, or choose another action.")));
            }
        }
        return false;
    }

    const Place &m_place;
    const Sql::CreateTable &m_create;
    Report &m_report;
    QStringList m_columns;
    QString m_engine; ///< in lower case; empty: the server's default
};

} // namespace

bool saidOfCreation(const Place &place, const Sql::CreateTable &create, Report &report)
{
    return Creation(place, create, report).isRefused();
}

} // namespace Lint::MySqlRefusals
