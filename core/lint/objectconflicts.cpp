// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types, views, sequences and schemas.
#include "core/lint/conflicts.h"
#include "core/lint/rowwords.h"
#include "core/lint/viewcolumns.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Conflicts {

static bool isView(Sql::ObjectKind kind)
{
    return kind == Sql::ObjectKind::View || kind == Sql::ObjectKind::MaterializedView;
}

static const char *keywordOf(Sql::ObjectKind kind)
{
    using enum Sql::ObjectKind;
    return isView(kind)    ? "VIEW"
        : kind == Schema   ? "SCHEMA"
        : kind == Sequence ? "SEQUENCE"
        : kind == Domain   ? "DOMAIN"
                           : "TYPE";
}

/// The columns of a view that a statement makes, folded: those that it lists, else those that its query gives.
static QStringList columnsOfView(const Scene &scene, const Sql::CreateObject &create)
{
    const Sql::Cursor tokens(scene.place().statement().sql, scene.script.dialect->lexicalRules);
    const qsizetype name = tokens.find("VIEW", 0) + 1;
    const qsizetype as = tokens.find("AS", name);
    qsizetype open = name;
    while (open < as && tokens.text(open) != "(")
        ++open;
    if (open >= as)
        return viewColumns(create.body).value_or(QStringList());
    QStringList columns;
    QString list = tokens.written(open, as);
    list = list.sliced(1, std::max<qsizetype>(list.lastIndexOf(u')') - 1, 0));
    for (const QString &column : listItems(list))
        columns.append(Sql::unquotedName(column.toUtf8()).toLower());
    return columns;
}

/// Made a second time, or a view that gives two columns one name. SQLite calls the second one otherwise.
void createObject(Scene &scene, const Sql::CreateObject &create)
{
    const bool asTable = isView(create.kind) && !create.orReplace && !create.ifNotExists
        && !scene.objects.isPassing(create, scene.at()) && scene.isTable(create.name);
    if (asTable || scene.objects.isThere(create, scene.at())) {
        const bool guards = create.kind == Sql::ObjectKind::Schema || create.kind == Sql::ObjectKind::Sequence;
        scene.sayThere(create.name,
                       translated(QT_TRANSLATE_NOOP("Lint", "Choose another name, or alter what is there.")),
                       guards ? keywordOf(create.kind) : nullptr);
    }
    if (!isView(create.kind) || scene.script.isSqlite())
        return;
    const QStringList columns = columnsOfView(scene, create);
    for (qsizetype i = 1; i < columns.size(); ++i) {
        if (columns.indexOf(columns.at(i)) == i)
            continue;
        scene.say(scene.place().range(create.name.range),
                  translated(QT_TRANSLATE_NOOP("Lint", "%1 would have the column %2 twice: this statement fails."))
                      .arg(create.name.display(), columns.at(i)),
                  translated(QT_TRANSLATE_NOOP("Lint", "Give one of them another name, with AS.")));
        return;
    }
}

void dropObject(Scene &scene, const Sql::DropObject &drop)
{
    for (const Sql::Name &name : drop.names) {
        if (!drop.ifExists && scene.objects.isGone(drop.kind, name, scene.at()))
            scene.sayGone(name, keywordOf(drop.kind));
    }
}

void addEnumValue(Scene &scene, const Sql::AddEnumValue &add)
{
    const std::optional<QStringList> labels = scene.objects.labels(add.type, scene.at());
    if (!labels || (add.ifNotExists && labels->contains(add.label)))
        return;
    if (labels->contains(add.label)) {
        Finding &finding = scene.say(
            scene.head(),
            translated(QT_TRANSLATE_NOOP("Lint", "%1 has the value %2 already: this statement fails."))
                .arg(add.type.display(), add.label),
            translated(QT_TRANSLATE_NOOP("Lint", "Leave the statement away.")));
        scene.guard(finding, "VALUE", "IF NOT EXISTS");
    } else if (!add.neighbour.isEmpty() && !labels->contains(add.neighbour)) {
        scene.say(scene.head(),
                  translated(QT_TRANSLATE_NOOP("Lint", "%1 has no value %2: this statement fails."))
                      .arg(add.type.display(), add.neighbour),
                  translated(QT_TRANSLATE_NOOP("Lint", "Name a value that the type has.")));
    }
}

} // namespace Lint::Conflicts
