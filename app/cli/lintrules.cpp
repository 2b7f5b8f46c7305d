// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linttext.h"

#include "core/lint/linter.h"
#include "core/lint/spelling.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

void printRules(const Call &call)
{
    if (call.json()) {
        QJsonArray rules;
        for (const Lint::Rule &rule : Lint::allRules()) {
            rules.append(QJsonObject{{u"id"_s, rule.id},
                                     {u"title"_s, rule.title},
                                     {u"severity"_s, Lint::severityName(rule.severity)},
                                     {u"dialects"_s, QJsonArray::fromStringList(rule.dialects)},
                                     {u"onByDefault"_s, rule.onByDefault}});
        }
        call.print({{u"rules"_s, rules}});
        return;
    }
    QList<QStringList> rows;
    for (const Lint::Rule &rule : Lint::allRules()) {
        const Colour colour = rule.severity == Lint::Severity::Error ? Colour::Bad
            : rule.severity == Lint::Severity::Warning               ? Colour::Warning
                                                                     : Colour::Accent;
        rows.append({call.terminal.coloured(rule.id, Colour::Strong),
                     rule.onByDefault ? call.terminal.coloured(Lint::severityName(rule.severity), colour)
                                      : call.terminal.coloured(u"off"_s, Colour::Quiet),
                     rule.dialects.isEmpty() ? RuleWords::tr("all") : rule.dialects.join(u", "_s), rule.title});
    }
    call.terminal.line(call.terminal.table(rows));
    call.terminal.line();
    call.terminal.line(RuleWords::tr("%n rule(s). `switchback lint --explain RULE` tells more.", nullptr,
                                     int(Lint::allRules().size())));
}

/// Breaks a paragraph into lines of at most 78 columns, for a terminal of 80.
static QStringList wrapped(const QString &paragraph, const QString &indent)
{
    QStringList lines;
    QString line = indent;
    for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() > indent.size() && line.size() + 1 + word.size() > 78) {
            lines.append(line);
            line = QString(indent.size(), u' ');
        }
        line += (line.trimmed().isEmpty() || line.endsWith(u' ')) ? word : u' ' + word;
    }
    lines.append(line);
    return lines;
}

/// `code` within a paragraph gets the colour of code; `inside`: it goes on from the line before.
static QString withCode(const Call &call, const QString &line, bool &inside)
{
    QString result;
    const QStringList parts = line.split(u'`');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        inside = i > 0 ? !inside : inside;
        result += inside ? call.terminal.coloured(parts.at(i), Colour::Accent) : parts.at(i);
    }
    return result;
}

/// Where an example stands, by the words behind its fence: " on mysql 8.0, in the down script".
static QString circumstances(const QString &fence)
{
    static const QRegularExpression pair(u"(\\w+)=(?:\"[^\"]*\"|(\\S+))"_s);
    QHash<QString, QString> words;
    for (const QRegularExpressionMatch &match : pair.globalMatch(fence))
        words.insert(match.captured(1), match.captured(2));
    const QString server = QStringList{words.value(u"dialect"_s), words.value(u"version"_s)}.join(u' ').trimmed();
    QStringList told;
    if (!server.isEmpty())
        told.append(server);
    if (words.value(u"transaction"_s) == "none"_L1)
        told.append(RuleWords::tr("without a transaction"));
    if (words.value(u"direction"_s) == "down"_L1)
        told.append(RuleWords::tr("in a down script"));
    return told.isEmpty() ? QString() : u" ("_s + told.join(u", "_s) + u')';
}

static void printMarkdown(const Call &call, const QString &page)
{
    Terminal &terminal = call.terminal;
    bool code = false;
    bool empty = false;
    for (const QString &line : page.split(u'\n')) {
        const bool again = !code && line.isEmpty() && std::exchange(empty, true);
        empty = empty && line.isEmpty();
        if (again)
            continue; // one empty line parts as well as three
        static const QRegularExpression heading(u"^(#+) +(.*)$"_s);
        const QRegularExpressionMatch title = heading.match(line);
        if (line.startsWith("```"_L1)) {
            code = !code;
            // What an example stands for is told by the words behind its fence.
            if (code && line.contains(" flagged"_L1))
                terminal.line(
                    terminal.coloured(u"    ✗ "_s + RuleWords::tr("found") + circumstances(line), Colour::Bad));
            else if (code && line.contains(" accepted"_L1))
                terminal.line(
                    terminal.coloured(u"    ✓ "_s + RuleWords::tr("accepted") + circumstances(line), Colour::Good));
        } else if (code) {
            terminal.line(u"    "_s + terminal.sql(line.toUtf8(), {}));
        } else if (title.hasMatch()) {
            terminal.line(terminal.coloured(title.captured(2), Colour::Strong));
        } else {
            const bool item = line.startsWith("- "_L1) || line.startsWith("* "_L1);
            bool inside = false;
            for (const QString &each : wrapped(item ? line.sliced(2) : line, item ? u"  • "_s : QString()))
                terminal.line(withCode(call, each, inside));
        }
    }
}

Result<> printPage(const Call &call, const QString &rule)
{
    const QString page = Lint::pageForReaders(rule);
    if (page.isEmpty()) {
        const QString near = Lint::nearestRule(rule);
        return failure(Error{.message = RuleWords::tr("There is no lint rule \"%1\".").arg(rule),
                             .hint = near.isEmpty() ? RuleWords::tr("`switchback lint --list-rules` lists them.")
                                                    : RuleWords::tr("Did you mean \"%1\"?").arg(near)});
    }
    if (call.json())
        call.print({{u"rule"_s, rule}, {u"page"_s, page}});
    else if (call.terminal.coloursOutput())
        printMarkdown(call, page);
    else
        call.terminal.raw(page.toUtf8());
    return {};
}
