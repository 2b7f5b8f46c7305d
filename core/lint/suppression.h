// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/directive.h"
#include "core/lint/finding.h"
#include "core/lint/script.h"

#include <functional>
#include <optional>

namespace Lint {

/// What the comments of one file ask to be silent: `-- switchback:ignore RULE reason` or `-- lint:ignore RULE reason`
/// directly above a statement, or above a line of it; in the file's head, apart from the first statement by an empty
/// line or a directive of the project's tool, or as `…:ignore-file`, for the whole file. What was written for other
/// linters likewise. It remembers what was of use.
class Suppressions
{
public:
    /// `scripts` all stand in one file.
    explicit Suppressions(const QList<const Script *> &scripts);

    /// Is the finding to be silent? What says so has been of use from then on.
    bool covers(const Finding &finding);
    bool isEmpty() const { return m_comments.isEmpty() && m_blocks.isEmpty(); }

    /// What is wrong with our own directives: names nobody knows, reasons that are not given, silence over nothing.
    /// `speaks`: may a rule say something in this file at all? The findings' rule, severity and version are the
    /// caller's to fill in.
    struct Complaint
    {
        Sql::Range range;
        QString message;
        QString help;
        QList<Fix> fixes = {};
    };
    QList<Complaint> complaints(const std::function<bool(const QString &rule)> &speaks, bool wantsReason) const;

private:
    /// A comment with a directive of ours, at its place in the file.
    struct Comment
    {
        Directive directive;
        Sql::Range line; ///< from the line's beginning, where it stands alone there, and without its end
        bool placed = false; ///< stands above a statement or for the file
        std::optional<Sql::Range> meant = {}; ///< the statement before it, which it would silence from above
        QList<bool> used = {}; ///< by name
    };
    /// A rule is silent over a range.
    struct Silence
    {
        Sql::Range range;
        qsizetype reach = 0; ///< the greatest end so far, in the order of beginnings
        qsizetype comment = -1;
        qsizetype name = -1;
        bool misplaced = false; ///< stands where it silences nothing
    };

    /// Between the two marks of another linter.
    struct Block
    {
        Sql::Range range;
        QStringList rules = {}; ///< empty: every rule
    };

    void read(const QList<const Script *> &scripts);
    qsizetype remember(const Directive &directive, Sql::Range line);
    void silence(const QList<qsizetype> &comments, Sql::Range range, bool misplaced = false);
    Sql::Range wholeComment(Sql::Range line, qsizetype limit) const;
    void readGap(Sql::Range gap, bool head, const Statement *before, const Statement *statement);
    void readInner(Sql::Range statement);
    void readLines(const Statement &statement, const Sql::LexicalRules &rules);
    void mark(const Directive &directive, Sql::Range line);
    Edit withoutComment(const Comment &comment) const;
    QList<Edit> without(const Comment &comment, qsizetype name) const;
    QList<Edit> moved(const Comment &comment) const;
    Complaint unknownRule(const Comment &comment, const Directive::Name &name) const;
    Complaint inVain(const Comment &comment, qsizetype name) const;

    QByteArray m_text;
    QString m_file;
    QList<Comment> m_comments;
    QHash<QString, QList<Silence>> m_silences; ///< by rule; "*": every rule
    QHash<QString, QList<Silence>> m_wholeFile; ///< the same, for all of the file
    QList<Block> m_blocks;
    QList<Block> m_open; ///< those whose end was not read yet
};

} // namespace Lint
