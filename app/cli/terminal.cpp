// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/sql/lexer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
struct TerminalWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

static bool wantsColours(Terminal::Colours colours, int descriptor)
{
    switch (colours) {
    case Terminal::Colours::Always:
        return true;
    case Terminal::Colours::Never:
        return false;
    case Terminal::Colours::Auto:
        break;
    }
    return isatty(descriptor) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

Terminal::Terminal(Colours colours)
    : m_outputColours(wantsColours(colours, STDOUT_FILENO))
    , m_errorColours(wantsColours(colours, STDERR_FILENO))
    , m_errorIsTerminal(isatty(STDERR_FILENO))
{
}

static void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void Terminal::line(const QString &text)
{
    clearProgress();
    write(stdout, text.toUtf8() + '\n');
}

void Terminal::raw(const QByteArray &bytes)
{
    clearProgress();
    write(stdout, bytes);
}

static QLatin1StringView escape(Colour colour)
{
    switch (colour) {
    case Colour::Plain:
        return {};
    case Colour::Good:
        return "\x1b[32m"_L1;
    case Colour::Warning:
        return "\x1b[33m"_L1;
    case Colour::Bad:
        return "\x1b[31m"_L1;
    case Colour::Quiet:
        return "\x1b[2m"_L1;
    case Colour::Strong:
        return "\x1b[1m"_L1;
    case Colour::Accent:
        return "\x1b[36m"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

static constexpr QLatin1StringView endOfColour = "\x1b[0m"_L1;

static QString painted(const QString &text, Colour colour, bool colours)
{
    if (!colours || colour == Colour::Plain || text.isEmpty())
        return text;
    return escape(colour) + text + endOfColour;
}

QString Terminal::coloured(const QString &text, Colour colour) const
{
    return painted(text, colour, m_outputColours);
}

Terminal::Paint Terminal::paint(Colour colour) const
{
    return m_outputColours && colour != Colour::Plain ? Paint{escape(colour), endOfColour} : Paint{};
}

QString Terminal::told(const Error &error, const QString &label, Colour colour) const
{
    QString text = painted(label, colour, m_errorColours) + u' ' + error.message;
    // Most messages name their file themselves; a place that they do not name is set before them.
    if (!error.file.isEmpty() && !error.message.contains(error.file)) {
        const QString place = error.line > 0 ? u"%1:%2"_s.arg(error.file).arg(error.line) : error.file;
        text = painted(label, colour, m_errorColours) + u' ' + place + u": "_s + error.message;
    }
    if (!error.detail.isEmpty() && !error.message.contains(error.detail)) {
        // libpq says the same once for each way of connecting that it tried.
        QStringList parts = error.detail.trimmed().split(u'\n');
        parts.removeDuplicates();
        for (const QString &part : std::as_const(parts))
            text += u"\n  "_s + part.trimmed();
    }
    if (!error.hint.isEmpty())
        text += u"\n  "_s + painted(error.hint, Colour::Quiet, m_errorColours);
    return text;
}

void Terminal::error(const Error &error)
{
    clearProgress();
    write(stderr, told(error, TerminalWords::tr("error:"), Colour::Bad).toUtf8() + '\n');
}

void Terminal::problem(const Error &error)
{
    clearProgress();
    write(stderr, told(error, TerminalWords::tr("warning:"), Colour::Warning).toUtf8() + '\n');
}

void Terminal::note(const QString &text)
{
    clearProgress();
    write(stderr, text.toUtf8() + '\n');
}

void Terminal::progress(const Progress &progress)
{
    // Thirty times a second is more than an eye reads, and writing costs.
    if (!m_errorIsTerminal || (m_progressShown && m_lastProgress.elapsed() < 33))
        return;
    QString text = progress.what;
    if (progress.total > 0)
        text = u"[%1/%2] "_s.arg(progress.done).arg(progress.total) + text;
    write(stderr, "\r\x1b[K" + text.left(120).toUtf8());
    m_progressShown = true;
    m_lastProgress.start();
}

void Terminal::clearProgress()
{
    if (m_progressShown)
        write(stderr, "\r\x1b[K");
    m_progressShown = false;
}

/// The words that statements of migrations are made of; only for colour, so a word more or less does no harm.
static const QSet<QByteArray> &keywords()
{
    static const QSet<QByteArray> words = [] {
        const QByteArray list =
            "ADD ALL ALTER ALWAYS AND AS ASC BEGIN BETWEEN BY CASCADE CASE CHECK COLLATE COLUMN COMMENT COMMIT "
            "CONCURRENTLY "
            "CONFLICT CONSTRAINT CREATE CROSS DEFAULT DEFERRABLE DELETE DESC DISTINCT DO DOMAIN DROP EACH ELSE END "
            "ENUM "
            "EXCLUDE EXECUTE EXISTS EXTENSION FALSE FOR FOREIGN FROM FUNCTION GENERATED GRANT GROUP HAVING IDENTITY IF "
            "IN "
            "INDEX INSERT INTO IS JOIN KEY LANGUAGE LEFT LIKE LIMIT LOCAL LOCK MATERIALIZED NOT NULL ON ONLY OR ORDER "
            "OUTER PARTITION POLICY PRAGMA PRIMARY PROCEDURE REFERENCES REFRESH REINDEX RENAME REPLACE RESTRICT "
            "RETURNING "
            "RETURNS REVOKE RIGHT ROLLBACK ROW SCHEMA SELECT SEQUENCE SET STORED TABLE TEMP TEMPORARY THEN TO TRIGGER "
            "TRUE TRUNCATE TYPE UNION UNIQUE UPDATE USING VACUUM VALID VALIDATE VALUES VIEW WHEN WHERE WITH";
        const QList<QByteArray> split = list.split(' ');
        return QSet<QByteArray>(split.cbegin(), split.cend());
    }();
    return words;
}

QString Terminal::sql(const QByteArray &text, const Sql::LexicalRules &rules) const
{
    if (!m_outputColours)
        return QString::fromUtf8(text);
    QByteArray output;
    qsizetype at = 0;
    Sql::Lexer lexer(text, rules);
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        output += text.sliced(at, token.range.begin - at);
        const QByteArray word = text.sliced(token.range.begin, token.range.length());
        Colour colour = Colour::Plain;
        if (token.kind == Sql::TokenKind::Comment)
            colour = Colour::Quiet;
        else if (token.kind == Sql::TokenKind::String)
            colour = Colour::Good;
        else if (token.kind == Sql::TokenKind::Word && keywords().contains(word.toUpper()))
            colour = Colour::Strong;
        output += coloured(QString::fromUtf8(word), colour).toUtf8();
        at = token.range.end;
    }
    return QString::fromUtf8(output + text.sliced(at));
}

static qsizetype visibleWidth(const QString &text)
{
    static const QRegularExpression escapes(u"\x1b\\[[0-9;]*m"_s);
    return text.contains(u'\x1b') ? QString(text).remove(escapes).size() : text.size();
}

QString Terminal::table(const QList<QStringList> &rows, const QString &indent) const
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], visibleWidth(row[i]));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line += QString(widths[i] - visibleWidth(row[i]) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}
