// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// goose reads a file line by line. A line whose trimmed text starts with -- and holds +goose is an annotation; outside
// StatementBegin and StatementEnd a statement ends with the line whose last word ends in a semicolon. We cut statements
// with our own lexer, so all that is needed here are the sections, the transaction mode and what goose would refuse.

#include "core/format/gooseparser.h"

#include "core/format/files.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Project::Direction;

namespace Format {

namespace {
struct GooseparserWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};
} // namespace

/// The annotation in a line, lower case: "up", "statementbegin", …; empty when the line is none.
static QByteArray annotation(QByteArrayView line)
{
    QByteArrayView trimmed = line.trimmed();
    if (!trimmed.startsWith("--") || !trimmed.contains("+goose"))
        return {};
    QByteArray rest = trimmed.toByteArray();
    rest.replace("--", "");
    if (const qsizetype at = rest.indexOf("+goose"); at >= 0)
        rest.remove(at, 6);
    return rest.trimmed().toLower();
}

bool hasGooseUp(const QByteArray &text)
{
    for (qsizetype at = text.indexOf("+goose"); at >= 0; at = text.indexOf("+goose", at + 1)) {
        const qsizetype begin = at == 0 ? 0 : text.lastIndexOf('\n', at) + 1;
        const qsizetype end = text.indexOf('\n', at);
        if (annotation(QByteArrayView(text).sliced(begin, (end < 0 ? text.size() : end) - begin)) == "up")
            return true;
    }
    return false;
}

static bool endsStatement(QByteArrayView line)
{
    QByteArray last;
    for (const QByteArray &word : line.toByteArray().simplified().split(' ')) {
        if (word.startsWith("--"))
            break;
        last = word;
    }
    return last.endsWith(';');
}

namespace {

class Parser
{
public:
    Parser(const QString &file, const QByteArray &text)
        : m_file(file)
        , m_text(text)
    {
    }

    GooseFile parse()
    {
        for (qsizetype begin = 0; begin < m_text.size();) {
            ++m_line;
            const qsizetype newline = m_text.indexOf('\n', begin);
            const qsizetype end = newline < 0 ? m_text.size() : newline;
            const QByteArrayView line = QByteArrayView(m_text).sliced(begin, end - begin);
            if (const QByteArray found = annotation(line); !found.isEmpty())
                take(found, line, begin, newline < 0 ? end : end + 1);
            else
                read(line);
            begin = end + 1;
        }
        finish();
        return m_result;
    }

private:
    enum class State { Start, Up, Down };

    void complain(int line, const QString &message, const QString &hint)
    {
        if (!m_result.problem)
            m_result.problem = problem(m_file, line, message, hint);
    }

    void closeSection(qsizetype end)
    {
        if (m_inBlock)
            complain(m_blockLine, GooseparserWords::tr("“-- +goose StatementBegin” has no “StatementEnd”."),
                     GooseparserWords::tr("Write “-- +goose StatementEnd” after the statement."));
        else if (m_openLine > 0)
            complain(m_openLine, GooseparserWords::tr("the last statement of the section has no semicolon at its end."),
                     GooseparserWords::tr("End it with a semicolon."));
        m_inBlock = false;
        m_openLine = 0;
        if (m_state == State::Start)
            return;
        m_result.scripts.append({.direction = m_state == State::Up ? Direction::Up : Direction::Down,
                                 .file = m_file,
                                 .fileText = m_text,
                                 .section = {m_sectionBegin, std::max(m_sectionBegin, end)}});
    }

    void openSection(State state, qsizetype lineBegin, qsizetype next)
    {
        closeSection(lineBegin);
        m_state = state;
        m_sectionBegin = next;
    }

    void take(const QByteArray &found, QByteArrayView line, qsizetype begin, qsizetype next)
    {
        if (!line.startsWith("--"))
            complain(m_line, GooseparserWords::tr("blanks before a goose annotation."),
                     GooseparserWords::tr("Begin the line with “-- +goose”."));
        if (found == "up" || found == "down") {
            takeDirection(found == "up", begin, next);
        } else if (found == "statementbegin" || found == "statementend") {
            takeBlock(found == "statementbegin");
        } else if (found == "no transaction") {
            m_transaction = false;
        } else if (found == "envsub on") {
            complain(
                m_line,
                GooseparserWords::tr(
                    "goose would put environment variables into this script (ENVSUB), which Switchback does not do."),
                GooseparserWords::tr("Apply it with goose, or write the values out."));
        } else if (found != "envsub off") {
            complain(m_line,
                     GooseparserWords::tr("“%1” is no annotation of goose.").arg(QString::fromUtf8(line.trimmed())),
                     GooseparserWords::tr(
                         "Known ones: Up, Down, StatementBegin, StatementEnd, NO TRANSACTION, ENVSUB ON, ENVSUB OFF."));
        }
    }

    void takeDirection(bool up, qsizetype begin, qsizetype next)
    {
        if (up && m_state != State::Start)
            complain(m_line, GooseparserWords::tr("a second “-- +goose Up”, or one after “Down”."),
                     GooseparserWords::tr("Keep one Up section, and put it first."));
        else if (!up && m_state == State::Start)
            complain(m_line, GooseparserWords::tr("“-- +goose Down” stands before “-- +goose Up”."),
                     GooseparserWords::tr("Put the Up section first."));
        else if (!up && m_state == State::Down)
            complain(m_line, GooseparserWords::tr("a second “-- +goose Down”."),
                     GooseparserWords::tr("Keep one Down section."));
        openSection(up ? State::Up : State::Down, begin, next);
    }

    void takeBlock(bool begins)
    {
        if (m_state == State::Start || m_inBlock == begins) {
            complain(m_line,
                     begins ? GooseparserWords::tr("“-- +goose StatementBegin” inside another one or before “Up”.")
                            : GooseparserWords::tr("“-- +goose StatementEnd” without “StatementBegin”."),
                     GooseparserWords::tr("Pair StatementBegin with StatementEnd within a section."));
        }
        if (begins && m_openLine > 0) {
            complain(m_openLine,
                     GooseparserWords::tr("the statement before “StatementBegin” has no semicolon at its end."),
                     GooseparserWords::tr("End it with a semicolon."));
        }
        m_inBlock = begins;
        m_blockLine = m_line;
        m_openLine = 0;
    }

    void read(QByteArrayView line)
    {
        const QByteArrayView trimmed = line.trimmed();
        const bool nothing = trimmed.isEmpty() || trimmed.startsWith("--");
        if (m_state == State::Start && !nothing)
            complain(m_line, GooseparserWords::tr("SQL before “-- +goose Up” belongs to no section."),
                     GooseparserWords::tr("Move it below the line “-- +goose Up”."));
        if (m_state == State::Start || m_inBlock || (nothing && m_openLine == 0))
            return;
        if (m_openLine == 0)
            m_openLine = m_line;
        if (endsStatement(line))
            m_openLine = 0;
    }

    void finish()
    {
        closeSection(m_text.size());
        if (m_state == State::Start) {
            complain(
                0, GooseparserWords::tr("has no line “-- +goose Up”."),
                GooseparserWords::tr("Begin the script with “-- +goose Up”, and the way back with “-- +goose Down”."));
        }
        // One NO TRANSACTION, wherever it stands, holds for the whole file.
        for (Project::Script &script : m_result.scripts)
            script.transaction = m_transaction ? Project::TransactionMode::Wrapped : Project::TransactionMode::None;
    }

    QString m_file;
    QByteArray m_text;
    GooseFile m_result;
    State m_state = State::Start;
    qsizetype m_sectionBegin = 0;
    int m_line = 0;
    int m_blockLine = 0;
    int m_openLine = 0; ///< where a statement began that has not ended; 0: none
    bool m_inBlock = false;
    bool m_transaction = true;
};

} // namespace

GooseFile parseGoose(const QString &file, const QByteArray &text)
{
    return Parser(file, text).parse();
}

} // namespace Format
