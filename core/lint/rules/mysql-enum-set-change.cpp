// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows hold the number of a member, not its text.

#include "core/lint/onlineddl.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_enum_set_change {

namespace {

QStringList members(const Script &script, const QString &type)
{
    const QByteArray text = type.toUtf8();
    QStringList result;
    Sql::Lexer lexer(text, script.dialect->lexicalRules);
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::String)
            result.append(Sql::unquotedName(lexer.text(token)));
    }
    return result;
}

bool isMembers(const QString &type)
{
    return type.startsWith("enum("_L1) || type.startsWith("set("_L1);
}

QString nameBefore(const OnlineStatement &online, const Sql::ChangeColumnType &change)
{
    for (const Sql::Change &other : online.meaning().changes) {
        const auto *rename = std::get_if<Sql::RenameColumn>(&other);
        if (rename && rename->newName == change.column)
            return rename->column;
    }
    return change.column;
}

QString whatHappens(const QStringList &before, const QStringList &after, const QString &column)
{
    QStringList removed;
    for (const QString &member : before) {
        if (!after.contains(member))
            removed.append(u'\'' + member + u'\'');
    }
    if (!removed.isEmpty())
        return QCoreApplication::translate("Lint",
                                           "%1 loses %2: rows that hold it are refused in strict mode, and lose "
                                           "their value otherwise.")
            .arg(column, removed.join(u", "_s));
    if (after.first(std::min(before.size(), after.size())) != before)
        return QCoreApplication::translate("Lint",
                                           "The members of %1 stand in another order: every row is written anew, "
                                           "and comparisons and sorting by the number change.")
            .arg(column);
    return QCoreApplication::translate("Lint", "With %2 members %1 needs more bytes: every row is written anew.")
        .arg(column)
        .arg(after.size());
}

void offerFix(const OnlineStatement &online, const Sql::ChangeColumnType &change, const QStringList &before,
              const QStringList &after, Finding &finding)
{
    QStringList wanted = before;
    for (const QString &member : after) {
        if (!wanted.contains(member))
            wanted.append(member);
    }
    const bool only = std::ranges::all_of(before, [&](const QString &member) { return after.contains(member); });
    const Script &script = online.place.script;
    const QByteArray &text = script.source->fileText;
    const qsizetype open = text.indexOf('(', change.definition->range.begin);
    if (!only || wanted == after || wanted.size() > 255 || open < 0 || open > change.definition->range.end)
        return;
    // The list as it is written ends at the first parenthesis outside of quotes.
    Sql::Lexer lexer(text, script.dialect->lexicalRules, open + 1);
    Sql::Token token = lexer.next();
    while (token.kind != Sql::TokenKind::End && lexer.text(token) != ")")
        token = lexer.next();
    for (QString &member : wanted)
        member = u'\'' + member.replace(u'\'', u"''"_s) + u'\'';
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Put the new members behind the old ones"),
                          .edits = {Edit{.file = script.source->file,
                                         .range = {open + 1, token.range.begin},
                                         .text = wanted.join(u", "_s).toUtf8()}}});
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEachOnline(script, [&](const OnlineStatement &online) {
        for (qsizetype i = 0; i < online.ways.size(); ++i) {
            const auto *change = std::get_if<Sql::ChangeColumnType>(&online.meaning().changes.at(i));
            if (!change || !change->definition || !online.ways.at(i) || !isMembers(change->newType))
                continue;
            const Dialect::OnlineDdl &way = *online.ways.at(i);
            const Schema::Column *before = online.known ? online.known->column(nameBefore(online, *change)) : nullptr;
            const QString name = change->table.display() + u'.' + change->column;
            if (!before || before->type.isEmpty()) {
                report.add(online.rangeOf(i),
                           QCoreApplication::translate("Lint",
                                                       "Which members %1 has is not known here: only members "
                                                       "behind the last one come without a copy of the table.")
                               .arg(name),
                           Severity::Info);
                continue;
            }
            if (!isMembers(before->type) || (way.source != "co_enum_mid"_L1 && way.source != "co_enum_remove"_L1))
                continue;
            const QStringList old = members(script, before->type);
            const QStringList now = members(script, change->newType);
            Finding &finding = report.addFor(
                online.place, online.table, online.rangeOf(i),
                whatHappens(old, now, name) + u' '
                    + QCoreApplication::translate("Lint", "The table is copied: %1.").arg(whoWaits(online.table, way)));
            finding.help = QCoreApplication::translate(
                "Lint", "Only append members, within the same number of bytes; what is not used any more may stay.");
            offerFix(online, *change, old, now, finding);
        }
    });
}

Rule rule()
{
    return {.id = u"mysql-enum-set-change"_s,
            .title = QCoreApplication::translate("Lint", "ENUM or SET that is not only appended to"),
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"mysql-impossible-algorithm-lock"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::mysql_enum_set_change
