// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Without a schema the session's search path decides where an object lands, or which one is dropped.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::unqualified_object_name {

/// The names that a change makes, alters or drops; not those that it only reads.
static QList<Sql::Name> namesOf(const Sql::Change &change)
{
    using Sql::ObjectKind;
    const auto lives = [](ObjectKind kind) {
        return kind == ObjectKind::View || kind == ObjectKind::MaterializedView || kind == ObjectKind::Sequence
            || kind == ObjectKind::Type || kind == ObjectKind::Enum || kind == ObjectKind::Domain
            || kind == ObjectKind::Function || kind == ObjectKind::Procedure || kind == ObjectKind::Aggregate
            || kind == ObjectKind::ForeignTable;
    };
    if (const auto *create = std::get_if<Sql::CreateObject>(&change))
        return lives(create->kind)      ? QList{create->name}
            : create->on.name.isEmpty() ? QList<Sql::Name>()
                                        : QList{create->on};
    if (const auto *drop = std::get_if<Sql::DropObject>(&change))
        return lives(drop->kind) ? drop->names : QList<Sql::Name>();
    if (const auto *alter = std::get_if<Sql::AlterObject>(&change))
        return lives(alter->kind) ? QList{alter->name} : QList<Sql::Name>();
    if (const auto *drop = std::get_if<Sql::DropTable>(&change))
        return drop->names;
    if (const auto *drop = std::get_if<Sql::DropIndex>(&change))
        return drop->names;
    if (!Sql::isSchemaChange(change))
        return {};
    return Sql::touchedTables(change).first(std::min<qsizetype>(1, Sql::touchedTables(change).size()));
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QString schema = parameters.value(u"schema"_s, script.dialect->defaultSchema).toString();
    for (const qsizetype i : script.asked()) {
        if (!script.replay.parameter(u"search_path"_s, i).isEmpty())
            continue; // the file says itself where it looks
        QSet<qsizetype> said;
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const auto *created = std::get_if<Sql::CreateTable>(&change);
            if (created && created->temporary)
                continue;
            for (const Sql::Name &name : namesOf(change)) {
                if (name.name.isEmpty() || !name.schema.isEmpty() || place.isTemporary(name)
                    || said.contains(name.range.begin))
                    continue;
                said.insert(name.range.begin);
                Finding &finding = report.add(
                    place.range(name.range),
                    QCoreApplication::translate("Lint", "Where %1 is found depends on the session's search path.")
                        .arg(name.name));
                finding.help = QCoreApplication::translate("Lint", "Write the schema before the name.");
                if (!name.range.isEmpty())
                    finding.fixes.append(
                        {.title = QCoreApplication::translate("Lint", "Write %1 before it").arg(schema),
                         .edits = {
                             insertion(script, name.range.begin, script.dialect->quoted(schema).toUtf8() + '.')}});
            }
        }
    }
}

Rule rule()
{
    return {.id = u"unqualified-object-name"_s,
            .title = QCoreApplication::translate("Lint", "Name without its schema"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .onByDefault = false,
            .check = check,
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::unqualified_object_name
