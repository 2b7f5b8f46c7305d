// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/errors.h"

#include "core/dialect/sqlite/library.h"
#include "core/dialect/sqlite/parse.h"
#include "core/sql/lexer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sqlite {

/// SQLite has no SQLSTATE; this one is the standard's "timeout expired".
static const QString lockTimeoutState = u"HYT00"_s;

Error describeCode(int extendedCode, const QString &words, const QString &path)
{
    Error error{.message = words,
                .detail = QCoreApplication::translate("Sqlite", "SQLite's result code %1: %2")
                              .arg(extendedCode)
                              .arg(QString::fromUtf8(sqlite3_errstr(extendedCode))),
                .kind = Error::Kind::Failed};
    const auto unreachable = [&error, &path](const QString &message, const QString &hint) {
        error.message = QString(message).replace(u"%1"_s, path);
        error.hint = QString(hint).replace(u"%1"_s, QFileInfo(path).path()); // not every hint names the folder
        error.kind = Error::Kind::Unreachable;
    };
    switch (extendedCode & 0xff) {
    case SQLITE_INTERRUPT:
        error.message = QCoreApplication::translate("Sqlite", "The statement was cancelled.");
        error.kind = Error::Kind::Cancelled;
        break;
    case SQLITE_BUSY:
        error.sqlState = lockTimeoutState;
        error.message = QCoreApplication::translate("Sqlite", "%1 is locked by another program.").arg(path);
        error.hint = QCoreApplication::translate(
            "Sqlite", "Wait until it has finished or close it; ?busy_timeout=MILLISECONDS in the URL waits longer.");
        break;
    case SQLITE_READONLY:
        unreachable(QCoreApplication::translate("Sqlite", "%1 may not be written."),
                    QCoreApplication::translate("Sqlite",
                                                "Check the permissions of the file and of its folder %1, and that the "
                                                "URL does not say mode=ro."));
        break;
    case SQLITE_CANTOPEN:
        unreachable(
            QCoreApplication::translate("Sqlite", "%1 could not be opened."),
            QCoreApplication::translate("Sqlite", "SQLite also writes files beside it: check the permissions of %1."));
        break;
    case SQLITE_NOTADB:
        unreachable(
            QCoreApplication::translate("Sqlite", "%1 is not an SQLite database."),
            QCoreApplication::translate("Sqlite", "Check the path in the URL; an encrypted database cannot be read."));
        break;
    case SQLITE_CORRUPT:
        unreachable(
            QCoreApplication::translate("Sqlite", "%1 is damaged."),
            QCoreApplication::translate("Sqlite", "PRAGMA integrity_check tells more; restore a copy of the file."));
        break;
    case SQLITE_FULL:
    case SQLITE_IOERR:
        unreachable(QCoreApplication::translate("Sqlite", "%1 could not be read or written."),
                    QCoreApplication::translate("Sqlite", "Check the disk of %1: is it full?"));
        break;
    default: // every other code is about the statement
        break;
    }
    return error;
}

bool isLockTimeout(const Error &error)
{
    return error.sqlState == lockTimeoutState;
}

std::optional<qsizetype> positionOfName(const QString &words, const QByteArray &statement)
{
    static const QRegularExpression complaint(
        uR"(^(?:no such [a-z ]+: (?:\w+\.)?(?<name>.+)|(?:duplicate column name|ambiguous column name): (?<name>.+)|(?:table|index|view|trigger) (?<name>.+) already exists|there is already .* named (?<name>.+))$)"_s
            .replace(u"(?<name>"_s, u"("_s));
    const QRegularExpressionMatch match = complaint.match(words);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(match.lastCapturedIndex());

    Sql::Lexer lexer(statement, lexicalRules());
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const bool isName = token.kind == Sql::TokenKind::Word || token.kind == Sql::TokenKind::QuotedName;
        if (isName && Sql::unquotedName(lexer.text(token)).compare(name, Qt::CaseInsensitive) == 0)
            return token.range.begin;
    }
    return {};
}

static std::unexpected<Error> unreachable(const QString &message, const QString &hint)
{
    return failure({.message = message, .hint = hint, .kind = Error::Kind::Unreachable});
}

Result<> checkFile(const QString &path, bool create)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.path());
    if (file.isDir()) {
        return unreachable(
            QCoreApplication::translate("Sqlite", "%1 is a folder, not a database.").arg(path),
            QCoreApplication::translate("Sqlite", "The URL names the file itself: sqlite:%1/FILE.").arg(path));
    }
    if (!folder.isDir()) {
        return unreachable(
            QCoreApplication::translate("Sqlite", "The folder %1 does not exist.").arg(folder.filePath()),
            QCoreApplication::translate("Sqlite", "Make it, or correct the path in the URL."));
    }
    if (!file.exists() && !create) {
        return unreachable(QCoreApplication::translate("Sqlite", "The database %1 does not exist.").arg(path),
                           QCoreApplication::translate(
                               "Sqlite", "Correct the path in the URL; applying migrations makes a new file."));
    }
    if (!file.exists() && !folder.isWritable()) {
        return unreachable(QCoreApplication::translate("Sqlite", "No file can be made in %1.").arg(folder.filePath()),
                           QCoreApplication::translate("Sqlite", "Check the permissions of that folder."));
    }
    if (file.exists() && !file.isReadable()) {
        return unreachable(QCoreApplication::translate("Sqlite", "%1 may not be read.").arg(path),
                           QCoreApplication::translate("Sqlite", "Check the permissions of the file."));
    }
    return {};
}

} // namespace Sqlite
