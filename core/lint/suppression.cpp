// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/suppression.h"

#include "core/lint/rule.h"
#include "core/lint/spelling.h"
#include "core/sql/lexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

/// Does a tool read the comment (`-- +goose Up`)? Then what stands above it is the head of the file.
static bool isToolDirective(QByteArrayView line)
{
    return line.startsWith("-- +") || line.startsWith("-- migrate:");
}

Suppressions::Suppressions(const QList<const Script *> &scripts)
{
    if (scripts.isEmpty() || !scripts.first()->source)
        return;
    m_text = scripts.first()->source->fileText;
    m_file = scripts.first()->source->file;
    if (mayHoldDirective(m_text))
        read(scripts);
}

void Suppressions::read(const QList<const Script *> &scripts)
{
    QList<const Statement *> statements;
    for (const Script *script : scripts) {
        for (qsizetype i = 0; i < script->statements.size(); ++i) {
            statements.append(&script->statements.at(i));
            // What a body holds is read statement by statement.
            if (script->dialect && statements.last()->parent < 0 && !script->body(i))
                readLines(*statements.last(), script->dialect->lexicalRules);
        }
    }
    std::ranges::stable_sort(statements, {}, [](const Statement *each) { return each->sql.range.begin; });

    qsizetype from = 0;
    bool head = true;
    const Statement *before = nullptr;
    for (const Statement *statement : std::as_const(statements)) {
        if (statement->parent >= 0) {
            readInner(statement->sql.range);
            continue;
        }
        readGap({from, statement->sql.range.begin}, head, before, statement);
        before = statement;
        from = std::max(from, statement->sql.range.end);
        head = false;
    }
    readGap({from, m_text.size()}, head, before, nullptr);
    for (const Block &open : std::as_const(m_open))
        m_blocks.append({{open.range.begin, m_text.size()}, open.rules});
    for (QList<Silence> &silences : m_silences) {
        std::ranges::stable_sort(silences, {}, [](const Silence &each) { return each.range.begin; });
        qsizetype reach = 0;
        for (Silence &each : silences)
            each.reach = reach = std::max(reach, each.range.end);
    }
}

qsizetype Suppressions::remember(const Directive &directive, Sql::Range line)
{
    m_comments.append({.directive = directive, .line = line, .used = QList<bool>(directive.names.size(), false)});
    return m_comments.size() - 1;
}

void Suppressions::silence(const QList<qsizetype> &comments, Sql::Range range, bool misplaced)
{
    for (const qsizetype at : comments) {
        Comment &comment = m_comments[at];
        comment.placed = comment.placed || !misplaced;
        QHash<QString, QList<Silence>> &silences = range.length() > m_text.size() ? m_wholeFile : m_silences;
        if (comment.directive.everything)
            silences[u"*"_s].append({.range = range, .comment = at, .misplaced = misplaced});
        for (qsizetype i = 0; i < comment.directive.names.size(); ++i) {
            for (const QString &rule : comment.directive.names.at(i).rules)
                silences[rule].append({.range = range, .comment = at, .name = i, .misplaced = misplaced});
        }
    }
}

/// Begins or ends a block. An end belongs to the last beginning that names the same rules; one without names to the
/// last of all.
void Suppressions::mark(const Directive &directive, Sql::Range line)
{
    QStringList rules;
    for (const Directive::Name &name : directive.names)
        rules += name.rules;
    if (directive.scope == Directive::Scope::BlockBegin) {
        if (directive.everything || !rules.isEmpty())
            m_open.append({line, rules});
        return;
    }
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (!directive.everything && m_open.at(i).rules != rules)
            continue;
        const Block open = m_open.takeAt(i);
        m_blocks.append({{open.range.begin, line.end}, open.rules});
        return;
    }
}

/// A block comment ends where it says so, be it before the line's end or behind it.
Sql::Range Suppressions::wholeComment(Sql::Range line, qsizetype limit) const
{
    qsizetype begin = line.begin;
    while (begin < line.end && isBlank(m_text.at(begin)))
        ++begin;
    if (!QByteArrayView(m_text).sliced(begin, line.end - begin).startsWith("/*"))
        return line;
    const qsizetype close = QByteArrayView(m_text).first(limit).indexOf("*/", begin + 2);
    return {line.begin, close < 0 ? line.end : close + 2};
}

/// The comments between two statements.
void Suppressions::readGap(Sql::Range gap, bool head, const Statement *before, const Statement *statement)
{
    const Sql::Range file{0, m_text.size() + 1};
    QList<qsizetype> pending;
    for (qsizetype at = gap.begin; at < gap.end;) {
        qsizetype end = m_text.indexOf('\n', at);
        end = end < 0 || end > gap.end ? gap.end : end;
        QByteArrayView line = QByteArrayView(m_text).sliced(at, end - at);
        // Behind a statement, on its last line, a comment stands above nothing.
        const bool behind = at == gap.begin && !head;
        while (behind && !line.isEmpty() && (line[0] == ';' || line[0] == ' ' || line[0] == '\t')) {
            line = line.sliced(1);
            ++at;
        }
        if (statement && end == gap.end && line.trimmed().isEmpty())
            break; // the statement's indentation is no empty line
        if (line.trimmed().isEmpty() || isToolDirective(line.trimmed())) {
            if (head)
                silence(pending, file);
            if (!behind) // the rest of the line before is no empty line
                pending.clear();
        } else if (const Sql::Range comment = wholeComment({at, end}, gap.end);
                   const std::optional<Directive> directive = directiveIn(
                       line.first(std::min(line.size(), comment.length())))) {
            if (directive->scope == Directive::Scope::BlockBegin || directive->scope == Directive::Scope::BlockEnd) {
                mark(*directive, {at, end});
            } else if (directive->scope == Directive::Scope::File) {
                silence({remember(*directive, comment)}, file);
            } else if (behind) {
                silence({remember(*directive, comment)}, before->sql.range, true);
            } else {
                pending.append(remember(*directive, comment));
            }
        }
        at = end + 1;
    }
    if (statement)
        silence(pending, statement->sql.range);
    else if (head)
        silence(pending, file);
}

/// A statement inside of code: the comment lines directly above it count.
void Suppressions::readInner(Sql::Range statement)
{
    qsizetype end = statement.begin == 0 ? -1 : m_text.lastIndexOf('\n', statement.begin - 1);
    while (end > 0) {
        const qsizetype begin = m_text.lastIndexOf('\n', end - 1) + 1;
        const QByteArrayView line = QByteArrayView(m_text).sliced(begin, end - begin);
        if (!line.trimmed().startsWith("--"))
            return;
        if (const std::optional<Directive> directive = directiveIn(line))
            silence({remember(*directive, {begin, end})}, statement);
        end = begin - 1;
    }
}

/// Comments inside a statement: for the line that they stand on, or, alone on it, for the next one with code.
void Suppressions::readLines(const Statement &statement, const Sql::LexicalRules &rules)
{
    const Sql::Range whole = statement.sql.range;
    if (!mayHoldDirective(statement.sql.text))
        return;
    const auto lineEnd = [&](qsizetype at) {
        const qsizetype end = m_text.indexOf('\n', at);
        return end < 0 || end > whole.end ? whole.end : end;
    };
    Sql::Lexer lexer(statement.sql.text, rules);
    qsizetype code = whole.begin; // the end of the last token that is no comment
    QList<qsizetype> pending;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const Sql::Range range = token.range.shifted(whole.begin);
        if (token.kind != Sql::TokenKind::Comment) {
            silence(pending, {range.begin, lineEnd(range.begin)});
            pending.clear();
            code = range.end;
            continue;
        }
        const std::optional<Directive> directive = directiveIn(lexer.text(token));
        if (!directive || directive->scope != Directive::Scope::Statement)
            continue;
        const qsizetype line = m_text.lastIndexOf('\n', range.begin) + 1;
        const qsizetype comment = remember(*directive, range);
        if (code > line)
            silence({comment}, {std::max(line, whole.begin), range.begin});
        else
            pending.append(comment);
    }
}

bool Suppressions::covers(const Finding &finding)
{
    const qsizetype at = finding.range.begin;
    bool covered = std::ranges::any_of(m_blocks, [&](const Block &block) {
        return at >= block.range.begin && at < block.range.end
            && (block.rules.isEmpty() || block.rules.contains(finding.rule));
    });
    const auto use = [this, &covered](const Silence &silence) {
        if (silence.misplaced) {
            m_comments[silence.comment].meant = silence.range;
            return;
        }
        covered = true;
        if (silence.name >= 0)
            m_comments[silence.comment].used[silence.name] = true;
    };
    for (const QString &key : {finding.rule, u"*"_s}) {
        for (const Silence &each : m_wholeFile.value(key))
            use(each);
        const auto silences = m_silences.constFind(key);
        if (silences == m_silences.cend())
            continue;
        auto each = std::ranges::upper_bound(*silences, at, {}, [](const Silence &s) { return s.range.begin; });
        while (each != silences->begin()) {
            --each;
            if (each->reach <= at && each->range.end > each->range.begin)
                break; // nothing that begins earlier comes as far
            if (at >= std::max(each->range.end, each->range.begin + 1))
                continue;
            use(*each);
        }
    }
    return covered;
}

/// The comment, with the blanks around it and its line where nothing else stands there.
Edit Suppressions::withoutComment(const Comment &comment) const
{
    Sql::Range range = comment.line;
    while (range.begin < range.end && isBlank(m_text.at(range.begin)))
        ++range.begin;
    while (range.end > range.begin && isBlank(m_text.at(range.end - 1)))
        --range.end;
    Sql::Range wide = range;
    while (wide.begin > 0 && isBlank(m_text.at(wide.begin - 1)))
        --wide.begin;
    while (wide.end < m_text.size() && isBlank(m_text.at(wide.end)))
        ++wide.end;
    const bool first = wide.begin == 0 || m_text.at(wide.begin - 1) == '\n';
    const bool last = wide.end == m_text.size() || m_text.at(wide.end) == '\n';
    if (first && last)
        return {.file = m_file, .range = {wide.begin, std::min(wide.end + 1, m_text.size())}, .text = {}};
    if (last) {
        const bool carriageReturn = wide.end > range.end && m_text.at(wide.end - 1) == '\r';
        return {.file = m_file, .range = {wide.begin, wide.end - (carriageReturn ? 1 : 0)}, .text = {}};
    }
    const bool glued = !first && wide.begin == range.begin; // to the word before it
    return {.file = m_file, .range = {range.begin, wide.end}, .text = glued ? " " : ""};
}

/// The edits that take one name out of a comment; all of it where it is the only one.
QList<Edit> Suppressions::without(const Comment &comment, qsizetype name) const
{
    const QList<Directive::Name> &names = comment.directive.names;
    if (names.size() == 1)
        return {withoutComment(comment)};
    const bool last = name == names.size() - 1;
    const qsizetype begin = last ? names.at(name - 1).range.end : names.at(name).range.begin;
    const qsizetype end = last ? names.at(name).range.end : names.at(name + 1).range.begin;
    return {{.file = m_file, .range = Sql::Range{begin, end}.shifted(comment.line.begin), .text = {}}};
}

/// The edits that put a comment behind a statement on a line of its own above it; none where the statement begins in
/// the middle of a line.
QList<Edit> Suppressions::moved(const Comment &comment) const
{
    const qsizetype begin = QByteArrayView(m_text).first(comment.meant->begin).lastIndexOf('\n') + 1;
    const QByteArray before = m_text.sliced(begin, comment.meant->begin - begin);
    if (!before.trimmed().isEmpty())
        return {};
    const QByteArray text = m_text.sliced(comment.line.begin, comment.line.length()).trimmed();
    const qsizetype feed = m_text.indexOf('\n');
    const QByteArray lineEnd = feed > 0 && m_text.at(feed - 1) == '\r' ? "\r\n" : "\n";
    return {{.file = m_file, .range = {begin, begin}, .text = before + text + lineEnd}, withoutComment(comment)};
}

Suppressions::Complaint Suppressions::unknownRule(const Comment &comment, const Directive::Name &name) const
{
    const Sql::Range range = name.range.shifted(comment.line.begin);
    const QString message = QCoreApplication::translate("Lint", "There is no rule “%1”.").arg(name.written);
    const QString near = nearestRule(name.written);
    if (near.isEmpty())
        return {range, message, QCoreApplication::translate("Lint", "`switchback lint --list-rules` lists them.")};
    return {range,
            message,
            QCoreApplication::translate("Lint", "Did you mean “%1”?").arg(near),
            {{.title = QCoreApplication::translate("Lint", "Name the rule “%1”").arg(near),
              .edits = {{.file = m_file, .range = range, .text = near.toUtf8()}}}}};
}

Suppressions::Complaint Suppressions::inVain(const Comment &comment, qsizetype name) const
{
    const Directive::Name &found = comment.directive.names.at(name);
    const QString message = comment.placed
        ? QCoreApplication::translate("Lint", "The suppression of “%1” has nothing to silence.")
        : QCoreApplication::translate("Lint",
                                      "The suppression of “%1” stands above no statement and silences nothing.");
    const QString help = comment.placed
        ? QCoreApplication::translate("Lint", "Remove it: a dead suppression hides the next finding.")
        : QCoreApplication::translate("Lint",
                                      "Move it directly above the statement that it is for, or into the file's head.");
    const QList<Edit> above = comment.meant ? moved(comment) : QList<Edit>();
    const Fix fix = above.isEmpty()
        // What was meant to silence something was written for a reason.
        ? Fix{.title = QCoreApplication::translate("Lint", "Remove the suppression"),
              .safe = !comment.meant,
              .edits = without(comment, name)}
        : Fix{.title = QCoreApplication::translate("Lint", "Move it above the statement"),
              .safe = true,
              .edits = above};
    return {found.range.shifted(comment.line.begin), message.arg(found.written), help, {fix}};
}

QList<Suppressions::Complaint> Suppressions::complaints(const std::function<bool(const QString &rule)> &speaks,
                                                        bool wantsReason) const
{
    QList<Complaint> result;
    for (const Comment &comment : m_comments) {
        const Directive &directive = comment.directive;
        if (!directive.ours)
            continue;
        if (directive.names.isEmpty()) {
            result.append({comment.line, QCoreApplication::translate("Lint", "The suppression names no rule."),
                           QCoreApplication::translate("Lint", "Write the rule's name behind it, and why.")});
            continue;
        }
        bool anyKnown = false;
        for (qsizetype i = 0; i < directive.names.size(); ++i) {
            const Directive::Name &name = directive.names.at(i);
            const bool known = findRule(name.written) != nullptr;
            anyKnown = anyKnown || known;
            if (!known)
                result.append(unknownRule(comment, name));
            else if (!comment.used.at(i) && speaks(name.written))
                result.append(inVain(comment, i));
        }
        if (wantsReason && anyKnown && directive.reason.isEmpty()) {
            result.append({comment.line, QCoreApplication::translate("Lint", "The suppression gives no reason."),
                           QCoreApplication::translate(
                               "Lint",
                               "Say behind the rule's name why the finding does not matter here, so that the "
                               "next reader need not find out.")});
        }
    }
    return result;
}

} // namespace Lint
