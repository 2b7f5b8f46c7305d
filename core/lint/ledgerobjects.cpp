// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What statements about views, types, functions and other objects, their comments and rights do to the ledger.

#include "core/lint/ledger.h"

#include "core/lint/viewcolumns.h"

#include <QRegularExpression>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// The word that keys begin with. Views of both kinds share one space of names, as functions and procedures do.
QLatin1StringView keyWord(Sql::ObjectKind kind)
{
    using enum Sql::ObjectKind;
    switch (kind) {
    case Schema:
        return "schema"_L1;
    case Database:
        return "database"_L1;
    case View:
    case MaterializedView:
        return "view"_L1;
    case Sequence:
        return "sequence"_L1;
    case Type:
    case Enum:
    case Domain:
        return "type"_L1;
    case Function:
    case Procedure:
    case Aggregate:
        return "function"_L1;
    case Trigger:
        return "trigger"_L1;
    case EventTrigger:
        return "event-trigger"_L1;
    case Rule:
        return "rule"_L1;
    case Policy:
        return "policy"_L1;
    case Extension:
        return "extension"_L1;
    case ForeignTable:
        return "table"_L1;
    case Publication:
        return "publication"_L1;
    case Subscription:
        return "subscription"_L1;
    case Statistics:
        return "statistics"_L1;
    case Server:
        return "server"_L1;
    case Role:
        return "role"_L1;
    case Collation:
    case Cast:
    case Operator:
    case TextSearch:
    case Comment:
    case Privilege:
    case Other:
        return "object"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What DROP calls it, where that is another word than its key begins with.
QString kindWords(Sql::ObjectKind kind)
{
    using enum Sql::ObjectKind;
    switch (kind) {
    case MaterializedView:
        return u"MATERIALIZED VIEW"_s;
    case Procedure:
        return u"PROCEDURE"_s;
    case Aggregate:
        return u"AGGREGATE"_s;
    case Domain:
        return u"DOMAIN"_s;
    case EventTrigger:
        return u"EVENT TRIGGER"_s;
    case ForeignTable:
        return u"FOREIGN TABLE"_s;
    default:
        return {};
    }
}

/// The words of a statement or a name, lower case and each once.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(u"[^\\w$]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace

void Ledger::createObject(const Sql::CreateObject &created)
{
    using Sql::ObjectKind;
    const QLatin1StringView kind = keyWord(created.kind);
    // Roles belong to the server: what an IF makes when it is missing, another database may have made.
    if (created.kind == ObjectKind::Role && m_script->statements.at(m_at).conditional)
        return;
    if (created.kind == ObjectKind::ForeignTable) {
        Thing thing = unknownThing();
        thing.kindWords = kindWords(created.kind);
        put(root(), key("table"_L1, created.name), thing, created.ifNotExists, isPerhaps(created.ifNotExists));
        return;
    }
    const std::optional<QString> head = viewHead(m_script->statements.at(m_at).sql.text);
    Thing thing{.value = viewValue(head, created.body),
                .known = !created.body.isEmpty(),
                .partial = true,
                .sql = m_script->statements.at(m_at).sql.text,
                .kindWords = kindWords(created.kind),
                .body = created.body,
                .head = head};
    if (created.kind == ObjectKind::Trigger || created.kind == ObjectKind::Policy || created.kind == ObjectKind::Rule) {
        if (m_script->isPostgresql()) {
            const QString part = kind % u' ' % created.name.name;
            put(table(created.on), part, thing, false, created.orReplace);
            remember(key("table"_L1, created.on), part, QString::fromUtf8(thing.sql));
            return;
        }
        static_cast<void>(table(created.on)); // whatever stands on it already
        thing.on = key("table"_L1, created.on);
        if (put(root(), key(kind, created.name), thing, created.ifNotExists,
                created.orReplace || isPerhaps(created.ifNotExists)))
            m_onTable[thing.on].insert(key(kind, created.name));
        return;
    }
    QString objectKey = key(kind, created.name);
    if (!m_now.parts.contains(objectKey))
        import(objectKey, created.name);
    // Another function of one name takes other arguments: it stands beside the first.
    while (created.kind == ObjectKind::Function && !created.orReplace && find(root(), objectKey))
        objectKey += u'\'';
    if (created.kind == ObjectKind::Statistics) {
        // Dropped with its table and with each column that it is about.
        thing.on = key("table"_L1, created.on);
        thing.columns = namesIn(QString::fromUtf8(thing.sql));
        m_onTable[thing.on].insert(objectKey);
    }
    // Of what is no view no known schema tells whether it stood there.
    const bool view = created.kind == ObjectKind::View || created.kind == ObjectKind::MaterializedView;
    const bool perhaps = view ? isPerhaps(created.ifNotExists) : created.ifNotExists;
    if (!put(root(), objectKey, thing, created.ifNotExists, created.orReplace || perhaps))
        return;
    if (view)
        remember(objectKey, {}, created.body);
    else if (created.kind == ObjectKind::Sequence)
        ownSequence(objectKey, QString::fromUtf8(thing.sql));
}

/// Remembers who would go with a CASCADE of what the text names.
void Ledger::remember(const QString &key, const QString &part, const QString &text)
{
    for (const QString &word : namesIn(text))
        m_naming[word].insert(part.isEmpty() ? key : key + u'\n' + part);
}

/// OWNED BY makes the column take its sequence along.
void Ledger::ownSequence(const QString &sequenceKey, const QString &text)
{
    static const QRegularExpression owned(u"\\bOWNED\\s+BY\\s+(?:([\\w$]+)\\.)?([\\w$]+)\\.([\\w$]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = owned.match(text);
    const Pair sequence = find(root(), sequenceKey);
    if (!match.hasMatch() || !sequence)
        return;
    sequence.now->on = key("table"_L1, {.schema = match.captured(1).toLower(), .name = match.captured(2).toLower()});
    sequence.now->columns = {match.captured(3).toLower()};
    m_onTable[sequence.now->on].insert(sequenceKey);
}

/// With CASCADE goes whatever names it: views, and they take theirs along; triggers of other tables.
void Ledger::carryOffUsers(const QString &key)
{
    const QString name = key.section(u' ', 1).section(u'.', -1);
    for (const QString &user : m_naming.take(namesIn(name).value(0))) {
        const QString part = user.section(u'\n', 1);
        if (!part.isEmpty()) {
            carryOff(find(root(), user.section(u'\n', 0, 0)), part);
        } else if (user != key) {
            carryOffUsers(user);
            carryOffOwned(u"table "_s + user.section(u' ', 1), true);
            carryOff(root(), user);
        }
    }
}

/// DROP SCHEMA … CASCADE.
void Ledger::carryOffSchema(const QString &schema)
{
    for (const QLatin1StringView kind :
         {"table"_L1, "view"_L1, "index"_L1, "sequence"_L1, "type"_L1, "function"_L1, "statistics"_L1, "object"_L1}) {
        const QString head = kind % u' ' % schema % u'.';
        QStringList inside;
        for (auto part = m_now.parts.lower_bound(head); part != m_now.parts.end() && part->first.startsWith(head);
             ++part)
            inside.append(part->first);
        for (const QString &each : std::as_const(inside)) {
            if (kind == "table"_L1)
                carryOffOwned(each, true);
            carryOff(root(), each);
        }
    }
}

void Ledger::dropObjects(const Sql::DropObject &drop)
{
    const QLatin1StringView kind = keyWord(drop.kind);
    using Sql::ObjectKind;
    const bool onTable = drop.kind == ObjectKind::Trigger || drop.kind == ObjectKind::Policy
        || drop.kind == ObjectKind::Rule;
    for (const Sql::Name &name : drop.names) {
        if (onTable && m_script->isPostgresql()) {
            take(table(drop.on), kind % u' ' % name.name, drop.ifExists);
            continue;
        }
        QString objectKey = key(kind, name);
        while (find(root(), objectKey + u'\''))
            objectKey += u'\'';
        if (!m_now.parts.contains(objectKey))
            import(objectKey, name);
        if (kind == "type"_L1)
            checkType(objectKey, drop.cascade);
        if (drop.kind == ObjectKind::View || drop.kind == ObjectKind::MaterializedView) {
            // Indexes, triggers and rules say ON as if it were a table.
            const QString asTable = key("table"_L1, name);
            carryOffOwned(asTable, false);
            m_now.parts.erase(asTable);
            m_before.parts.erase(asTable);
        }
        if (drop.cascade && drop.kind == ObjectKind::Schema)
            carryOffSchema(name.name);
        else if (drop.cascade)
            carryOffUsers(objectKey);
        removeIndex(objectKey);
        take(root(), objectKey, drop.ifExists);
    }
}

/// Whatever relation, sequence, schema or function of that name stands there now.
Ledger::Pair Ledger::owner(const Sql::Name &name)
{
    for (const QLatin1StringView kind : {"table"_L1, "view"_L1, "sequence"_L1, "schema"_L1, "function"_L1, "type"_L1}) {
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
    if (altered.name.name.isEmpty()) { // a password, or all that somebody owns
        m_sawEverything = false;
        return;
    }
    const QLatin1StringView kind = keyWord(altered.kind);
    const bool onTable = m_script->isPostgresql()
        && (altered.kind == ObjectKind::Trigger || altered.kind == ObjectKind::Policy
            || altered.kind == ObjectKind::Rule);
    const Pair parent = onTable ? table(altered.on) : root();
    const auto keyed = [&](const Sql::Name &name) {
        return onTable ? QString(kind % u' ' % name.name) : key(kind, name);
    };
    const QString objectKey = keyed(altered.name);
    if (!onTable && !m_now.parts.contains(objectKey))
        import(objectKey, altered.name);
    if (const Pair known = assume(parent, objectKey); known && altered.kind == ObjectKind::MaterializedView)
        known.now->kindWords = kindWords(altered.kind);
    if (altered.what == "RENAME TO"_L1)
        rename(parent, objectKey, keyed({.schema = altered.name.schema, .name = altered.argument}));
    else if (altered.what == "SET SCHEMA"_L1)
        rename(parent, objectKey, keyed({.schema = altered.argument, .name = altered.name.name}));
    else if (altered.kind == ObjectKind::Sequence && altered.argument.contains("OWNED BY"_L1, Qt::CaseInsensitive)
             && find(root(), objectKey) && find(root(), objectKey).now->origin.isEmpty())
        ownSequence(objectKey, altered.argument); // of one made since: no change of anything that stood before
    else
        change(assume(parent, objectKey), altered.what == "OWNER TO"_L1 ? u"owner"_s : u"definition"_s,
               altered.what + u' ' + altered.argument);
}

} // namespace Lint
