// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What statements about views, types, functions and other objects, their comments and rights do to the ledger.

#include "core/lint/ledger.h"

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// The word that keys begin with. Views of both kinds share one space of names, as functions and procedures do.
const char *kindOf(Sql::ObjectKind kind)
{
    using enum Sql::ObjectKind;
    switch (kind) {
    case Schema:
        return "schema";
    case Database:
        return "database";
    case View:
    case MaterializedView:
        return "view";
    case Sequence:
        return "sequence";
    case Type:
    case Enum:
    case Domain:
        return "type";
    case Function:
    case Procedure:
    case Aggregate:
        return "function";
    case Trigger:
        return "trigger";
    case EventTrigger:
        return "event trigger";
    case Rule:
        return "rule";
    case Policy:
        return "policy";
    case Extension:
        return "extension";
    case ForeignTable:
        return "table";
    case Publication:
        return "publication";
    case Subscription:
        return "subscription";
    case Statistics:
        return "statistics";
    case Server:
        return "server";
    case Role:
        return "role";
    case Collation:
    case Cast:
    case Operator:
    case TextSearch:
    case Comment:
    case Privilege:
    case Other:
        return "object";
    }
    Q_UNREACHABLE_RETURN("object");
}

} // namespace

void Ledger::createObject(const Sql::CreateObject &created)
{
    using Sql::ObjectKind;
    const char *kind = kindOf(created.kind);
    // Roles belong to the server: what an IF makes when it is missing, another database may have made.
    if (created.kind == ObjectKind::Role && m_script->statements.at(m_at).conditional)
        return;
    if (created.kind == ObjectKind::ForeignTable) {
        put(root(), key("table", created.name), unknownThing(), created.ifNotExists);
        return;
    }
    Thing thing{.value = normalised(created.body),
                .known = !created.body.isEmpty(),
                .partial = true,
                .sql = m_script->statements.at(m_at).sql.text,
                .body = created.body};
    if (created.kind == ObjectKind::Trigger || created.kind == ObjectKind::Policy || created.kind == ObjectKind::Rule) {
        if (m_script->isPostgresql()) {
            put(table(created.on), QString::fromLatin1(kind) + u' ' + created.name.name, thing, false,
                created.orReplace);
            return;
        }
        static_cast<void>(table(created.on)); // whatever stands on it already
        thing.on = key("table", created.on);
        if (put(root(), key(kind, created.name), thing, created.ifNotExists, created.orReplace))
            m_onTable[thing.on].insert(key(kind, created.name));
        return;
    }
    QString objectKey = key(kind, created.name);
    if (!m_now.parts.contains(objectKey))
        import(objectKey, created.name);
    // Another function of one name takes other arguments: it stands beside the first.
    while (created.kind == ObjectKind::Function && !created.orReplace && find(root(), objectKey))
        objectKey += u'\'';
    put(root(), objectKey, thing, created.ifNotExists, created.orReplace);
}

void Ledger::dropObjects(const Sql::DropObject &drop)
{
    const char *kind = kindOf(drop.kind);
    using Sql::ObjectKind;
    const bool onTable = drop.kind == ObjectKind::Trigger || drop.kind == ObjectKind::Policy
        || drop.kind == ObjectKind::Rule;
    for (const Sql::Name &name : drop.names) {
        if (onTable && m_script->isPostgresql()) {
            take(table(drop.on), QString::fromLatin1(kind) + u' ' + name.name, drop.ifExists);
            continue;
        }
        QString objectKey = key(kind, name);
        while (find(root(), objectKey + u'\''))
            objectKey += u'\'';
        if (!m_now.parts.contains(objectKey))
            import(objectKey, name);
        if (QLatin1StringView(kind) == "type"_L1)
            checkType(objectKey, drop.cascade);
        removeIndex(objectKey);
        take(root(), objectKey, drop.ifExists);
    }
}

/// Whatever relation, sequence, schema or function of that name stands there now.
Ledger::Pair Ledger::owner(const Sql::Name &name)
{
    for (const char *kind : {"table", "view", "sequence", "schema", "function", "type"}) {
        const QString ownerKey = key(kind, name);
        if (!m_now.parts.contains(ownerKey))
            import(ownerKey, name);
        if (const Pair found = find(root(), ownerKey))
            return found;
    }
    return root();
}

/// A grant is a thing of its own: GRANT makes it, REVOKE removes it.
void Ledger::changePrivileges(const Sql::AlterObject &altered)
{
    const bool gives = altered.what.startsWith("GRANT"_L1)
        || altered.argument.contains(" GRANT "_L1, Qt::CaseInsensitive);
    QStringList words;
    const QString text = QString::fromUtf8(m_script->statements.at(m_at).sql.text).simplified();
    for (const QString &word : text.split(u' ')) {
        static const QStringList skipped = {u"GRANT"_s, u"REVOKE"_s, u"TO"_s, u"FROM"_s, u"CASCADE"_s, u"PRIVILEGES"_s};
        if (!skipped.contains(word.toUpper()))
            words.append(word.toLower());
    }
    const bool named = !altered.name.name.isEmpty();
    if ((altered.what != "GRANT"_L1 && altered.what != "REVOKE"_L1) || !named) {
        if (altered.what.contains("OWNED"_L1)) {
            m_sawEverything = false;
            return;
        }
        const QString grant = u"privilege "_s + words.join(u' ');
        gives ? void(put(root(), grant, {})) : void(take(root(), grant, true));
        return;
    }
    const qsizetype to = std::max(text.lastIndexOf(" TO "_L1, -1, Qt::CaseInsensitive),
                                  text.lastIndexOf(" FROM "_L1, -1, Qt::CaseInsensitive));
    const QString grantee = text.sliced(std::max<qsizetype>(to, 0)).section(u' ', 2, 2).toLower();
    for (const QString &privilege : altered.argument.split(u", "_s)) {
        const QString grant = u"privilege "_s + privilege + u" on "_s + altered.name.display() + u" for "_s + grantee;
        gives ? void(put(owner(altered.name), grant, {})) : void(take(owner(altered.name), grant, true));
    }
}

void Ledger::alterObject(const Sql::AlterObject &altered)
{
    using Sql::ObjectKind;
    if (altered.kind == ObjectKind::Comment)
        return;
    if (altered.kind == ObjectKind::Privilege) {
        changePrivileges(altered);
        return;
    }
    const char *kind = kindOf(altered.kind);
    const bool onTable = m_script->isPostgresql()
        && (altered.kind == ObjectKind::Trigger || altered.kind == ObjectKind::Policy
            || altered.kind == ObjectKind::Rule);
    const Pair parent = onTable ? table(altered.on) : root();
    const auto keyed = [&](const Sql::Name &name) {
        return onTable ? QString::fromLatin1(kind) + u' ' + name.name : key(kind, name);
    };
    const QString objectKey = keyed(altered.name);
    if (!onTable && !m_now.parts.contains(objectKey))
        import(objectKey, altered.name);
    if (altered.what == "RENAME TO"_L1)
        rename(parent, objectKey, keyed({.schema = altered.name.schema, .name = altered.argument}));
    else if (altered.what == "SET SCHEMA"_L1)
        rename(parent, objectKey, keyed({.schema = altered.argument, .name = altered.name.name}));
    else
        change(assume(parent, objectKey), altered.what == "OWNER TO"_L1 ? u"owner"_s : u"definition"_s,
               altered.what + u' ' + altered.argument);
}

} // namespace Lint
