// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A key of 32 bits is used up by two billion rows, deleted ones too, and the way out writes the whole table anew.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"
#include "core/sql/cursor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::prefer_bigint_primary_key {

/// "integer" or "smallint", also behind serial and MySQL's sizes; empty: another type.
static QString smallType(const QString &type)
{
    const QString base = typeName(type).base.section(u' ', 0, 0);
    if (base == "smallint"_L1 || base == "tinyint"_L1)
        return u"smallint"_s;
    return base == "integer"_L1 || base == "mediumint"_L1 ? u"integer"_s : QString();
}

static QString limit(const QString &type)
{
    return type == "smallint"_L1 ? u"32,767"_s : u"2,147,483,647"_s;
}

/// Does the column refer to another table? Then it has that key's type, whatever it is.
static bool isReference(const NewColumn &column)
{
    if (column.definition.has(Sql::ConstraintKind::ForeignKey))
        return true;
    return column.created && std::ranges::any_of(column.created->constraints, [&](const Sql::Constraint &constraint) {
               return constraint.kind == Sql::ConstraintKind::ForeignKey
                   && constraint.columns.contains(column.definition.name);
           });
}

static void checkColumn(const NewColumn &column, const QRegularExpression &lookups, Report &report)
{
    const Sql::ColumnDefinition &definition = column.definition;
    const QString type = smallType(definition.type);
    const bool counts = definition.serial || definition.identity;
    if (type.isEmpty() || !(counts || column.isPrimaryKey()) || isReference(column)
        || lookups.match(column.table.name).hasMatch())
        return;
    const Sql::Range word = typeWord(column);
    Finding &finding = report.add(
        word.isEmpty() ? column.place.range(definition.range) : word,
        QCoreApplication::translate(
            "Lint",
            "%1.%2 ends at %3: then no row can be inserted any more, and making it wider writes "
            "the whole table anew under a lock.")
            .arg(column.table.display(), definition.name, limit(type)));
    finding.help = QCoreApplication::translate("Lint", "Make it bigint from the beginning; it costs four bytes a row.");
    if (!word.isEmpty()) {
        const QByteArray wide = definition.serial && definition.type.endsWith("serial"_L1) ? "bigserial" : "bigint";
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it %1").arg(QString::fromUtf8(wide)),
                              .edits = {edit(column.place.script, word, wide)}});
    }
}

/// CREATE SEQUENCE … AS integer
static void checkSequence(const Place &place, const Sql::Name &name, Report &report)
{
    const Sql::Cursor words(place.statement().sql, place.script.dialect->lexicalRules);
    const qsizetype as = words.find("AS", 0);
    const QString type = as < words.count() ? smallType(QString::fromUtf8(words.text(as + 1))) : QString();
    if (type.isEmpty())
        return;
    Finding &finding = report.add(
        words.range(as + 1, as + 2),
        QCoreApplication::translate("Lint", "The sequence %1 ends at %2: from then on every nextval() fails.")
            .arg(name.display(), limit(type)));
    finding.help = QCoreApplication::translate("Lint",
                                               "Make it AS bigint, which is also what a sequence is by itself.");
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it bigint"),
                          .edits = {edit(place.script, words.range(as + 1, as + 2), "bigint")}});
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QRegularExpression lookups(
        parameters
            .value(u"lookup-tables"_s,
                   u"(^|_)(types?|kinds?|status(es)?|countries|currencies|languages|roles?|categories)$"_s)
            .toString());
    forEachColumn(script, [&](const NewColumn &column) { checkColumn(column, lookups, report); });
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &create, const Place &place) {
        if (create.kind == Sql::ObjectKind::Sequence)
            checkSequence(place, create.name, report);
    });
}

Rule rule()
{
    return {.id = u"prefer-bigint-primary-key"_s,
            .title = QCoreApplication::translate("Lint", "Key that can be used up"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::prefer_bigint_primary_key
