// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/deployed.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Lint {

static constexpr qint64 largestFile = 1'000'000; // more is data, or made by a machine
static constexpr int mostFiles = 20'000;

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.size() <= largestFile && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files that a pattern like "queries/*.sql" or "queries/**/*.sql" names.
static QStringList filesOf(const QString &folder, const QString &pattern)
{
    const QString name = pattern.section(u'/', -1);
    QString path = pattern.section(u'/', 0, -2);
    const bool deep = path.endsWith("**"_L1);
    if (deep)
        path = path.section(u'/', 0, -2);
    QStringList files;
    QDirIterator entries(QDir(folder).filePath(path), {name}, QDir::Files,
                         deep ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (entries.hasNext() && files.size() < mostFiles)
        files.append(entries.next());
    files.sort();
    return files;
}

static QStringList sourceFiles(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext() && files.size() < mostFiles)
        files.append(entries.next());
    files.sort();
    return files;
}

Deployed::Deployed(const Script &script, const QStringList &sources, const QStringList &excluded)
{
    const QDir folder(script.project->folder);
    if (script.project->folder.isEmpty())
        return;
    for (const QString &pattern : script.project->settings.compatibilityQueries) {
        const QStringList files = filesOf(folder.path(), pattern);
        for (const QString &file : files)
            readQueries(folder.relativeFilePath(file), contents(file), script.dialect->lexicalRules);
    }
    for (const QString &source : sources) {
        const QStringList files = sourceFiles(folder.filePath(source));
        for (const QString &file : files) {
            const QString relative = folder.relativeFilePath(file);
            const bool migration = relative.startsWith(script.project->path + u'/');
            if (!migration
                && std::ranges::none_of(excluded, [&](const QString &word) { return relative.contains(word); }))
                readSource(relative, contents(file));
        }
    }
}

/// Each query is a piece of its own: names that stand in different ones have nothing to do with each other.
void Deployed::readQueries(const QString &file, const QByteArray &text, const Sql::LexicalRules &rules)
{
    Piece piece{.file = file};
    Sql::Lexer lexer(text, rules);
    int line = 1;
    qsizetype counted = 0;
    for (Sql::Token token = lexer.next();; token = lexer.next()) {
        const bool end = token.kind == Sql::TokenKind::End;
        if (end || (token.kind == Sql::TokenKind::Punctuation && lexer.text(token) == ";")) {
            if (!piece.words.isEmpty())
                m_pieces.append(std::exchange(piece, {.file = file}));
            if (end)
                return;
            continue;
        }
        line += int(QByteArrayView(text).sliced(counted, token.range.begin - counted).count('\n'));
        counted = token.range.begin;
        if (token.kind != Sql::TokenKind::Word && token.kind != Sql::TokenKind::QuotedName)
            continue;
        const QString word = token.kind == Sql::TokenKind::Word ? QString::fromUtf8(lexer.text(token)).toLower()
                                                                : Sql::unquotedName(lexer.text(token));
        if (!piece.words.contains(word))
            piece.words.insert(word, line);
    }
}

/// Any language: words of letters, digits and underscores, lines that are comments in most of them left out.
void Deployed::readSource(const QString &file, const QByteArray &text)
{
    Piece piece{.file = file};
    int number = 0;
    const QList<QByteArray> lines = text.contains('\0') ? QList<QByteArray>() : text.split('\n');
    for (const QByteArray &line : lines) {
        ++number;
        const QByteArray code = line.trimmed();
        if (code.startsWith("//") || code.startsWith('#') || code.startsWith("--") || code.startsWith('*'))
            continue;
        for (qsizetype at = 0; at < code.size();) {
            qsizetype end = at;
            while (end < code.size()
                   && (isalnum(uchar(code.at(end))) || code.at(end) == '_' || uchar(code.at(end)) > 127))
                ++end;
            if (end > at) {
                const QString word = QString::fromUtf8(code.sliced(at, end - at)).toLower();
                if (!piece.words.contains(word))
                    piece.words.insert(word, number);
            }
            at = end + 1;
        }
    }
    if (!piece.words.isEmpty())
        m_pieces.append(piece);
}

std::optional<Mention> Deployed::find(const QString &table, const QString &column) const
{
    for (const Piece &piece : m_pieces) {
        const auto where = piece.words.constFind(column.isEmpty() ? table : column);
        if (where != piece.words.constEnd() && piece.words.contains(table))
            return Mention{.file = piece.file, .line = *where};
    }
    return std::nullopt;
}

} // namespace Lint
