// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/parsecursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Sql::ObjectKind;

namespace MySql {

namespace {

/// DEFINER = account, SQL SECURITY DEFINER, ALGORITHM = MERGE, AGGREGATE: what may stand before VIEW, TRIGGER …
void skipCharacteristics(Cursor &cursor)
{
    while (true) {
        if (cursor.take("DEFINER")) {
            cursor.takeOperator("=");
            cursor.account();
        } else if (cursor.take({"SQL", "SECURITY"}) || cursor.take("ALGORITHM")) {
            cursor.takeOperator("=");
            cursor.name();
        } else if (!cursor.take("AGGREGATE")) {
            return;
        }
    }
}

Changes parseView(Cursor &cursor, bool orReplace)
{
    Sql::CreateObject view{.kind = ObjectKind::View, .orReplace = orReplace};
    view.ifNotExists = cursor.ifNotExists();
    view.name = cursor.tableName();
    if (cursor.peekSign('('))
        cursor.nameList();
    cursor.expect("AS");
    view.body = cursor.rest();
    if (view.body.isEmpty())
        cursor.unexpected();
    return {view};
}

/// What stands behind FOR EACH ROW, the characteristics of a routine or DO; BEGIN … END loses these words.
QString bodyFrom(const Cursor &cursor, qsizetype from)
{
    const bool block = Sql::isWord(cursor.text(from), "BEGIN") && Sql::isWord(cursor.text(cursor.count() - 1), "END");
    return block ? cursor.written(from + 1, cursor.count() - 1) : cursor.written(from, cursor.count());
}

Changes parseTrigger(Cursor &cursor, bool orReplace)
{
    Sql::CreateObject trigger{.kind = ObjectKind::Trigger, .orReplace = orReplace};
    trigger.ifNotExists = cursor.ifNotExists();
    trigger.name = cursor.tableName();
    if (!cursor.takeAny({"BEFORE", "AFTER"}))
        cursor.unexpected();
    do { // MariaDB takes several
        if (!cursor.takeAny({"INSERT", "UPDATE", "DELETE"}))
            cursor.unexpected();
        if (cursor.take("OF")) {
            do {
                cursor.requiredName();
            } while (cursor.takeSign(','));
        }
    } while (cursor.take("OR"));
    cursor.expect("ON");
    trigger.on = cursor.tableName();
    if (!cursor.take({"FOR", "EACH", "ROW"}))
        cursor.unexpected();
    trigger.forEachRow = true;
    if (cursor.takeAny({"FOLLOWS", "PRECEDES"}))
        cursor.requiredName();
    trigger.body = bodyFrom(cursor, cursor.position());
    if (trigger.body.isEmpty() && cursor.atEnd())
        cursor.unexpected();
    trigger.language = u"sql"_s;
    return {trigger};
}

/// The characteristics of a routine up to its body.
void skipRoutineHead(Cursor &cursor)
{
    while (!cursor.atEnd()) {
        if (cursor.take("COMMENT"))
            cursor.string();
        else if (cursor.take({"LANGUAGE", "SQL"}) || cursor.take({"NOT", "DETERMINISTIC"})
                 || cursor.take("DETERMINISTIC") || cursor.take({"CONTAINS", "SQL"}) || cursor.take({"NO", "SQL"})
                 || cursor.take({"READS", "SQL", "DATA"}) || cursor.take({"MODIFIES", "SQL", "DATA"})) {
        } else if (cursor.take({"SQL", "SECURITY"}))
            cursor.name();
        else
            return;
    }
}

Changes parseRoutine(Cursor &cursor, bool orReplace, bool function)
{
    Sql::CreateObject routine{.kind = function ? ObjectKind::Function : ObjectKind::Procedure, .orReplace = orReplace};
    routine.ifNotExists = cursor.ifNotExists();
    routine.name = cursor.tableName();
    if (function && cursor.take("RETURNS")) { // CREATE FUNCTION f RETURNS STRING SONAME 'x.so'
        cursor.name();
        cursor.expect("SONAME");
        routine.language = u"c"_s;
        routine.body = cursor.string();
        return {routine};
    }
    cursor.parenthesised();
    if (function) {
        cursor.expect("RETURNS");
        cursor.name();
        // The type's own words end where a characteristic or the body begins.
        while (!cursor.atEnd()
               && (cursor.peekSign('(')
                   || cursor.peekAny({"UNSIGNED", "SIGNED", "ZEROFILL", "CHARACTER", "CHARSET", "COLLATE", "PRECISION",
                                      "VARYING"}))) {
            const bool named = cursor.peekAny({"CHARSET", "COLLATE"});
            if (cursor.take({"CHARACTER", "SET"}) || named)
                cursor.moveTo(cursor.position() + (named ? 2 : 1));
            else
                cursor.skipBalanced();
        }
    }
    skipRoutineHead(cursor);
    if (cursor.take({"LANGUAGE", "JAVASCRIPT"}))
        routine.language = u"javascript"_s;
    else
        routine.language = u"sql"_s;
    if (cursor.atEnd())
        cursor.unexpected();
    routine.body = bodyFrom(cursor, cursor.position());
    return {routine};
}

Changes parseEvent(Cursor &cursor, bool orReplace)
{
    Sql::CreateObject event{.kind = ObjectKind::Other, .orReplace = orReplace};
    event.ifNotExists = cursor.ifNotExists();
    event.name = cursor.tableName();
    event.language = u"sql"_s;
    if (!cursor.take({"ON", "SCHEDULE"}))
        cursor.unexpected();
    const qsizetype doing = cursor.find("DO", cursor.position());
    if (doing >= cursor.count()) {
        cursor.moveTo(cursor.count());
        cursor.unexpected();
    }
    event.body = bodyFrom(cursor, doing + 1);
    return {event};
}

/// USER and ROLE: each account is an object of its own.
Changes parseCreateRole(Cursor &cursor, bool orReplace)
{
    const bool ifNotExists = cursor.ifNotExists();
    Changes changes;
    do {
        Sql::CreateObject role{.kind = ObjectKind::Role, .orReplace = orReplace, .ifNotExists = ifNotExists};
        role.name.name = cursor.account();
        changes.append(role);
        while (!cursor.atEnd() && !cursor.peekSign(',') && !cursor.peek("DEFAULT")) // DEFAULT ROLE a, b is of all
            cursor.skipBalanced();
    } while (cursor.takeSign(','));
    return changes;
}

/// One of the words, and the kind that it names.
struct Kind
{
    QByteArrayView word;
    ObjectKind kind;
};

std::optional<ObjectKind> takeKind(Cursor &cursor)
{
    constexpr auto other = ObjectKind::Other;
    static const QList<Kind> kinds = {{"DATABASE", ObjectKind::Database},
                                      {"SCHEMA", ObjectKind::Database},
                                      {"VIEW", ObjectKind::View},
                                      {"TRIGGER", ObjectKind::Trigger},
                                      {"PROCEDURE", ObjectKind::Procedure},
                                      {"FUNCTION", ObjectKind::Function},
                                      {"EVENT", other},
                                      {"USER", ObjectKind::Role},
                                      {"ROLE", ObjectKind::Role},
                                      {"SERVER", ObjectKind::Server},
                                      {"SEQUENCE", ObjectKind::Sequence},
                                      {"TABLESPACE", other},
                                      {"PACKAGE", other},
                                      {"INSTANCE", other},
                                      {"LIBRARY", other}};
    for (const Kind &kind : kinds) {
        if (cursor.take(kind.word)) {
            cursor.take("BODY");
            return kind.kind;
        }
    }
    if (cursor.take({"UNDO", "TABLESPACE"}) || cursor.take({"LOGFILE", "GROUP"}) || cursor.take({"RESOURCE", "GROUP"})
        || cursor.take({"SPATIAL", "REFERENCE", "SYSTEM"}))
        return other;
    return std::nullopt;
}

void unknownKind(Cursor &cursor)
{
    if (cursor.atEnd())
        cursor.unexpected();
    else
        cursor.fail(QCoreApplication::translate("MySql", "“%1” is not a kind of object that is known here.")
                        .arg(QString::fromUtf8(cursor.text(cursor.position()))));
}

} // namespace

Changes parseCreateObject(Cursor &cursor, bool orReplace)
{
    skipCharacteristics(cursor);
    if (cursor.take("VIEW"))
        return parseView(cursor, orReplace);
    if (cursor.take("TRIGGER"))
        return parseTrigger(cursor, orReplace);
    if (cursor.take("PROCEDURE"))
        return parseRoutine(cursor, orReplace, false);
    if (cursor.take("FUNCTION"))
        return parseRoutine(cursor, orReplace, true);
    if (cursor.take("EVENT"))
        return parseEvent(cursor, orReplace);
    if (cursor.take("USER") || cursor.take("ROLE"))
        return parseCreateRole(cursor, orReplace);
    const std::optional<ObjectKind> kind = takeKind(cursor);
    if (!kind) {
        unknownKind(cursor);
        return {};
    }
    Sql::CreateObject object{.kind = *kind, .orReplace = orReplace};
    object.ifNotExists = cursor.ifNotExists();
    if (cursor.atName())
        object.name = cursor.tableName();
    else if (cursor.atEnd())
        cursor.unexpected();
    return {object};
}

Changes parseDrop(Cursor &cursor)
{
    const bool temporary = cursor.take("TEMPORARY");
    if (cursor.take("TABLE") || cursor.take("TABLES")) {
        Sql::DropTable drop;
        drop.ifExists = cursor.ifExists();
        do {
            drop.names.append(cursor.tableName());
        } while (cursor.takeSign(','));
        cursor.skipWait();
        if (!cursor.take("RESTRICT"))
            cursor.take("CASCADE"); // read, and without effect
        cursor.expectEnd();
        if (temporary) // no lasting table can be meant
            return {Sql::DropObject{.kind = ObjectKind::Other, .names = drop.names, .ifExists = drop.ifExists}};
        return {drop};
    }
    if (!cursor.take("ONLINE"))
        cursor.take("OFFLINE");
    if (cursor.take("INDEX"))
        return parseDropIndex(cursor);
    const std::optional<ObjectKind> kind = takeKind(cursor);
    if (!kind) {
        unknownKind(cursor);
        return {};
    }
    Sql::DropObject drop{.kind = *kind};
    drop.ifExists = cursor.ifExists();
    do {
        if (*kind == ObjectKind::Role)
            drop.names.append(Sql::Name{.name = cursor.account()});
        else if (cursor.peek("FOR")) // DROP PREPARE and its kin are no objects
            cursor.unexpected();
        else if (cursor.atName())
            drop.names.append(cursor.tableName());
        else if (*kind == ObjectKind::Server && cursor.atString())
            drop.names.append(Sql::Name{.name = cursor.string()});
        else
            cursor.moveTo(cursor.position() + 1); // the number of a spatial reference system
    } while (cursor.takeSign(','));
    if (drop.names.isEmpty() && cursor.atEnd() && *kind != ObjectKind::Other)
        cursor.unexpected();
    return {drop};
}

Changes parseAlterObject(Cursor &cursor)
{
    skipCharacteristics(cursor);
    if (cursor.take("VIEW"))
        return parseView(cursor, true);
    const std::optional<ObjectKind> kind = takeKind(cursor);
    if (!kind) {
        unknownKind(cursor);
        return {};
    }
    Sql::AlterObject alter{.kind = *kind};
    cursor.ifExists();
    if (*kind == ObjectKind::Role)
        alter.name.name = cursor.account();
    else if (cursor.atName()
             && !(*kind == ObjectKind::Database
                  && (cursor.peek("CHARACTER") || cursor.peek("DEFAULT") || cursor.peek("COLLATE")
                      || cursor.peek("CHARSET"))))
        alter.name = cursor.tableName();
    alter.argument = cursor.rest();
    alter.what = alter.argument.section(u' ', 0, 0).toUpper();
    cursor.moveTo(cursor.count());
    return {alter};
}

Changes parseRename(Cursor &cursor)
{
    if (cursor.take("USER")) {
        Changes changes;
        do {
            Sql::AlterObject rename{.kind = ObjectKind::Role, .what = u"RENAME TO"_s};
            rename.name.name = cursor.account();
            cursor.expect("TO");
            rename.argument = cursor.account();
            changes.append(rename);
        } while (cursor.takeSign(','));
        return changes;
    }
    if (!cursor.take("TABLE") && !cursor.take("TABLES"))
        unknownKind(cursor);
    cursor.ifExists();
    Changes changes;
    do {
        const Sql::Name table = cursor.tableName();
        cursor.skipWait();
        cursor.expect("TO");
        const Sql::Name target = cursor.tableName();
        changes.append(Sql::RenameTable{.table = table, .newName = target.name});
        if (!target.schema.isEmpty() && target.schema != table.schema)
            changes.append(
                Sql::SetTableSchema{.table = {.schema = table.schema, .name = target.name, .range = table.range},
                                    .newSchema = target.schema});
    } while (cursor.takeSign(','));
    cursor.expectEnd();
    return changes;
}

Changes parsePrivileges(Cursor &cursor)
{
    Sql::AlterObject change{.kind = ObjectKind::Privilege, .argument = cursor.rest()};
    const bool grant = cursor.take("GRANT");
    if (!grant)
        cursor.expect("REVOKE");
    const qsizetype on = cursor.find("ON", cursor.position());
    const bool privileges = on < cursor.count();
    change.what = (grant ? u"GRANT"_s : u"REVOKE"_s) + (privileges ? QString() : u" ROLE"_s);
    if (cursor.findAny(cursor.position(), {"TO", "FROM"}) >= cursor.count()) {
        cursor.moveTo(cursor.count());
        cursor.unexpected();
        return {};
    }
    if (privileges) {
        cursor.moveTo(on + 1);
        cursor.takeAny({"TABLE", "FUNCTION", "PROCEDURE"});
        const auto isAll = [&](qsizetype ahead) { return cursor.text(cursor.position() + ahead) == "*"; };
        if (isAll(0)) // *, *.*
            change.on = {.schema = cursor.peekSign('.', 1) ? u"*"_s : QString(), .name = u"*"_s};
        else if (cursor.atName() && !cursor.peekSign('.', 1))
            change.on.name = cursor.name();
        else if (cursor.atName() && isAll(2)) // db.*
            change.on = {.schema = cursor.name(), .name = u"*"_s};
        else if (cursor.atName() && cursor.atName(2))
            change.on = cursor.tableName();
    }
    cursor.moveTo(cursor.count());
    return {change};
}

} // namespace MySql
