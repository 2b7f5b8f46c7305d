// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/splitting.h"

#include "core/lint/fixes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lint {

std::optional<Fix> splitBefore(const Script &script, qsizetype statement)
{
    if (!script.fixes)
        return std::nullopt;
    const Sql::Range range = script.statements.at(statement).sql.range;
    const bool ownTransactions = !statementsWith<Sql::TransactionControl>(script).isEmpty();
    if (!script.isUp() || !script.source || ownTransactions || statement == 0 || script.isSealed(range))
        return std::nullopt;
    // A format that keeps both directions in one file has its section end where the other one's marker begins.
    const QByteArray &text = script.source->fileText;
    Sql::Range rest = {range.begin, script.source->section.end};
    if (rest.end > text.size() || rest.isEmpty())
        return std::nullopt;
    const NewMigration migration{.name = script.migration->name + u"_2"_s,
                                 .up = text.sliced(rest.begin, rest.length()).trimmed() + '\n',
                                 .transaction = script.source->transaction != Project::TransactionMode::None};
    return Fix{.title = QCoreApplication::translate("Lint", "Move this and what follows into a migration of its own"),
               .edits = {edit(script, rest, {})},
               .newMigrations = {migration}};
}

/// The statement's names: the tables that it touches and, of an index, its own.
static QStringList namesIn(const Statement &statement)
{
    QStringList names;
    const auto add = [&](const Sql::Name &name) {
        if (!name.name.isEmpty())
            names.append(name.name.toLower());
    };
    for (const Sql::Change &change : statement.meaning.changes) {
        for (const QStringView name : Sql::touchedNames(change))
            names.append(name.toString().toLower());
        if (const auto *index = std::get_if<Sql::CreateIndex>(&change))
            add(index->name);
        else if (const auto *drop = std::get_if<Sql::DropIndex>(&change))
            std::ranges::for_each(drop->names, add);
    }
    return names;
}

std::optional<Fix> moveOut(const Script &script, qsizetype statement, const QByteArray &text, const QString &name)
{
    // Each statement behind it is read: not so in a file that nobody splits by hand.
    static constexpr qsizetype most = 50;
    const Statement &moved = script.statements.at(statement);
    if (!script.fixes || !script.isUp() || !script.source || script.ownStatements < 2 || moved.parent >= 0
        || script.isSealed(moved.sql.range) || script.statements.size() - statement > most)
        return std::nullopt;
    const QStringList names = namesIn(moved);
    const auto isLongEnough = [&](qsizetype bytes) {
        return std::ranges::any_of(names, [&](const QString &one) { return one.size() <= bytes; });
    };
    for (qsizetype i = statement + 1; i < script.statements.size(); ++i) {
        const QByteArray &later = script.statements.at(i).sql.text;
        Sql::Lexer lexer(later, script.dialect->lexicalRules);
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            const bool word = token.kind == Sql::TokenKind::Word || token.kind == Sql::TokenKind::QuotedName;
            if (word && isLongEnough(token.range.length())
                && names.contains(Sql::unquotedName(lexer.text(token)).toLower()))
                return std::nullopt;
        }
    }
    return Fix{.title = QCoreApplication::translate("Lint", "Move it into a migration that runs without a transaction"),
               .edits = {edit(script, withTerminator(script, statement), {})},
               .newMigrations = {{.name = name, .up = text + ";\n", .transaction = false}}};
}

} // namespace Lint
