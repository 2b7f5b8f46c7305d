// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QStringList>

namespace Sql {
struct LexicalRules;
}

enum class Colour { Plain, Good, Warning, Bad, Quiet, Strong, Accent };

/// Standard output and standard error, in colour where a person reads them. NO_COLOR and --color are obeyed; results go
/// to standard output, errors and progress to standard error.
class Terminal
{
public:
    enum class Colours { Auto, Always, Never };

    explicit Terminal(Colours colours);

    void line(const QString &text = {});
    void raw(const QByteArray &bytes);
    void error(const Error &error);
    /// Something wrong with one part, while the rest goes on.
    void problem(const Error &error);
    /// What was done, beside the results: on standard error too.
    void note(const QString &text);
    /// One status line that is overwritten; nothing where no person reads standard error.
    void progress(const Progress &progress);
    void clearProgress();

    QString coloured(const QString &text, Colour colour) const;
    /// What stands around coloured text, for who puts it together.
    struct Paint
    {
        QLatin1StringView before = {};
        QLatin1StringView behind = {};
    };
    Paint paint(Colour colour) const;
    /// SQL with keywords, strings and comments set apart.
    QString sql(const QByteArray &text, const Sql::LexicalRules &rules) const;
    /// Lines of cells, columns aligned; colours do not count for the width. The last column is not padded.
    QString table(const QList<QStringList> &rows, const QString &indent = {}) const;

    bool coloursOutput() const { return m_outputColours; }

private:
    QString told(const Error &error, const QString &label, Colour colour) const;

    bool m_outputColours = false;
    bool m_errorColours = false;
    bool m_errorIsTerminal = false;
    bool m_progressShown = false;
    QElapsedTimer m_lastProgress;
};
