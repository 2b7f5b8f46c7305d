// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MODIFY states the whole column: what it does not repeat is gone.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_modify_loses_attributes {

namespace {

/// What the column had and the new definition does not say.
struct Lost
{
    QStringList words = {}; ///< as they would be written
    QStringList ofType = {}; ///< those that must stand right behind the type

    void add(const QString &word, bool behind = true)
    {
        words.append(word);
        if (!behind)
            ofType.append(word);
    }
    QStringList others() const
    {
        QStringList rest = words;
        rest.removeIf([this](const QString &word) { return ofType.contains(word); });
        return rest;
    }
};

QString literal(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s) + u'\'';
}

bool isUnsigned(const QString &type)
{
    return type.contains("unsigned"_L1) || type.contains("zerofill"_L1);
}

QString base(const QString &type)
{
    return type.section(u'(', 0, 0).section(u' ', 0, 0);
}

Lost lostBy(const Sql::ColumnDefinition &after, const Schema::Column &before, const Schema::Table &table)
{
    Lost lost;
    const bool key = std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
        return constraint.kind == "primary key"_L1 && constraint.columns.contains(before.name);
    });
    if (isUnsigned(before.type) && !isUnsigned(after.type) && base(before.type) == base(after.type))
        lost.add(u"UNSIGNED"_s, false);
    const QString set = before.options.value(u"character set"_s);
    if (!set.isEmpty() && after.characterSet.isEmpty() && base(after.type) == base(before.type))
        lost.add(u"CHARACTER SET "_s + set, false);
    if (!before.collation.isEmpty() && after.collation.isEmpty() && after.characterSet.isEmpty()
        && base(after.type) == base(before.type))
        lost.add(u"COLLATE "_s + before.collation);
    if (!before.generated.isEmpty() && after.generated.isEmpty())
        lost.add(
            u"GENERATED ALWAYS AS (%1) %2"_s.arg(before.generated, before.generatedStored ? u"STORED"_s : u"VIRTUAL"_s),
            false);
    if (before.notNull && !after.notNull && !after.nullStated && !key && !after.serial)
        lost.add(u"NOT NULL"_s);
    const bool hadDefault = !before.defaultExpression.isEmpty()
        && before.defaultExpression.compare("null"_L1, Qt::CaseInsensitive) != 0;
    if (hadDefault && after.defaultExpression.isEmpty() && !after.serial)
        lost.add(u"DEFAULT "_s + before.defaultExpression);
    if (const QString update = before.options.value(u"on update"_s); !update.isEmpty() && after.onUpdate.isEmpty())
        lost.add(u"ON UPDATE "_s + update);
    if (before.options.contains(u"auto_increment"_s) && !after.serial)
        lost.add(u"AUTO_INCREMENT"_s);
    if (before.options.contains(u"invisible"_s) && !after.invisible)
        lost.add(u"INVISIBLE"_s);
    if (!before.comment.isEmpty() && after.comment.isEmpty())
        lost.add(u"COMMENT "_s + literal(before.comment));
    return lost;
}

/// Puts them back: what belongs to the type behind it, the rest behind the definition, before FIRST or AFTER.
void offerFix(const Sql::ChangeColumnType &change, const Lost &lost, const Place &place, Finding &finding)
{
    const Script &script = place.script;
    const Sql::ColumnDefinition &definition = *change.definition;
    const Sql::Range type = typeRange(NewColumn{definition, change.table, nullptr, place});
    if (type.isEmpty() || place.statement().parent >= 0)
        return;
    const qsizetype end = definition.range.end;
    QByteArray behindType = lost.ofType.isEmpty() ? QByteArray() : ' ' + lost.ofType.join(u' ').toUtf8();
    const QByteArray behind = lost.others().isEmpty() ? QByteArray() : ' ' + lost.others().join(u' ').toUtf8();
    Fix fix{.title = QCoreApplication::translate("Lint", "Repeat what the column has")};
    if (type.end == end) {
        fix.edits.append(insertion(script, end, behindType + behind));
    } else {
        if (!behindType.isEmpty())
            fix.edits.append(insertion(script, type.end, behindType));
        if (!behind.isEmpty())
            fix.edits.append(insertion(script, end, behind));
    }
    finding.fixes.append(fix);
}

/// The column that the statement speaks of, by the name that it had before.
QString oldName(const Sql::ChangeColumnType &change, const Sql::Meaning &meaning)
{
    for (const Sql::Change &other : meaning.changes) {
        const auto *rename = std::get_if<Sql::RenameColumn>(&other);
        if (rename && rename->newName == change.column && rename->table == change.table)
            return rename->column;
    }
    return change.column;
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    bool said = false;
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (!change.definition || place.isTemporary(change.table))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(change.table);
        const QString name = oldName(change, place.statement().meaning);
        const Schema::Column *before = table ? table->column(name) : nullptr;
        if (!before || before->type.isEmpty()) {
            if (!std::exchange(said, true))
                report.add(place.range(change.range),
                           QCoreApplication::translate(
                               "Lint",
                               "MODIFY and CHANGE state the whole column: NOT NULL, DEFAULT, COMMENT and all else "
                               "that is not repeated is gone. What %1.%2 has so far is not known here.")
                               .arg(change.table.display(), name),
                           Severity::Info);
            return;
        }
        const Lost lost = lostBy(*change.definition, *before, *table);
        if (lost.words.isEmpty())
            return;
        Finding &finding = report.add(
            place.range(change.range),
            QCoreApplication::translate("Lint", "%1.%2 loses %3: what MODIFY and CHANGE do not repeat is gone.")
                .arg(change.table.display(), name, lost.words.join(u", "_s)));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Repeat the whole definition; where it is meant to go, say NULL "
                                                   "or use ALTER COLUMN … DROP DEFAULT.");
        offerFix(change, lost, place, finding);
    });
}

Rule rule()
{
    return {.id = u"mysql-modify-loses-attributes"_s,
            .title = QCoreApplication::translate("Lint", "MODIFY that forgets what the column has"),
            .severity = Severity::Error,
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeColumnType>()};
}

} // namespace Lint::Rules::mysql_modify_loses_attributes
