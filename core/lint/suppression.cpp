// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/suppression.h"

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

struct Directive
{
    QStringList rules;
    bool wholeFile = false;
};

/// Squawk's names for what our rules say; several of ours may take the place of one of theirs.
const QHash<QString, QStringList> &squawkRules()
{
    static const QHash<QString, QStringList> rules = {
        {u"require-concurrent-index-creation"_s, {u"create-index-not-concurrent"_s}},
        {u"require-concurrent-index-deletion"_s, {u"drop-index-not-concurrent"_s}},
        {u"ban-concurrent-index-creation-in-transaction"_s, {u"concurrent-operation-in-transaction"_s}},
        {u"require-timeout-settings"_s, {u"missing-lock-timeout"_s}},
        {u"require-lock-timeout"_s, {u"missing-lock-timeout"_s}},
        {u"adding-foreign-key-constraint"_s, {u"add-foreign-key-validating"_s}},
        {u"constraint-missing-not-valid"_s,
         {u"add-foreign-key-validating"_s, u"add-check-constraint-validating"_s, u"validate-in-same-transaction"_s}},
        {u"disallowed-unique-constraint"_s, {u"add-unique-constraint-blocking"_s}},
        {u"adding-serial-primary-key-field"_s, {u"add-primary-key-blocking"_s}},
        {u"adding-not-nullable-field"_s, {u"set-not-null-scan"_s}},
        {u"adding-field-with-default"_s, {u"add-column-volatile-default"_s}},
        {u"adding-required-field"_s, {u"add-required-column"_s}},
        {u"changing-column-type"_s, {u"column-type-change-rewrite"_s, u"column-type-change-breaks-clients"_s}},
        {u"ban-drop-table"_s, {u"drop-table"_s}},
        {u"ban-drop-column"_s, {u"drop-column"_s}},
        {u"ban-truncate-cascade"_s, {u"truncate-cascade"_s}},
        {u"renaming-table"_s, {u"rename-table"_s}},
        {u"renaming-column"_s, {u"rename-column"_s}},
        {u"transaction-nesting"_s, {u"nested-transaction"_s}},
        {u"syntax-error"_s, {u"syntax-error"_s}},
    };
    return rules;
}

/// The directive that a line of comment holds.
std::optional<Directive> directiveIn(QByteArrayView line)
{
    struct Word
    {
        const char *text;
        bool file;
        bool squawk;
    };
    static constexpr Word words[] = {{"switchback:ignore-file", true, false}, {"lint:ignore-file", true, false},
                                     {"squawk-ignore-file", true, true},      {"switchback:ignore", false, false},
                                     {"lint:ignore", false, false},           {"squawk-ignore", false, true}};
    line = line.trimmed();
    if (!line.startsWith("--") && !line.startsWith("/*") && !line.startsWith('#'))
        return std::nullopt;
    line = line.sliced(line.startsWith('#') ? 1 : 2).trimmed();
    for (const Word &word : words) {
        if (!line.startsWith(word.text))
            continue;
        QString rest = QString::fromUtf8(line.sliced(qsizetype(qstrlen(word.text)))).trimmed();
        if (rest.endsWith("*/"_L1))
            rest.chop(2);
        Directive directive{.wholeFile = word.file};
        // "a, b why": names are separated by commas; the reason begins at the first word that no comma leads to.
        bool more = true;
        for (const QString &name : rest.split(u' ', Qt::SkipEmptyParts)) {
            if (!more)
                break;
            more = name.endsWith(u',');
            for (const QString &part : name.split(u',', Qt::SkipEmptyParts))
                directive.rules += word.squawk ? squawkRules().value(part, {part}) : QStringList{part};
        }
        return directive;
    }
    return std::nullopt;
}

/// Does a tool read the comment (`-- +goose Up`)? Then what stands above it is the head of the file.
bool isToolDirective(QByteArrayView line)
{
    return line.startsWith("-- +") || line.startsWith("-- migrate:");
}

} // namespace

Suppressions::Suppressions(const Script &script)
{
    if (!script.source || !script.source->fileText.contains("ignore"))
        return;
    const QByteArrayView text(script.source->fileText);
    qsizetype from = script.isUp() ? 0 : script.source->section.begin;
    for (qsizetype i = 0; i <= script.statements.size(); ++i) {
        if (i < script.statements.size() && script.statements.at(i).parent >= 0) {
            coverInner(script.statements.at(i).sql.range, text);
            continue;
        }
        const bool last = i == script.statements.size();
        const qsizetype to = last ? script.source->section.end : script.statements.at(i).sql.range.begin;
        QStringList pending;
        bool head = i == 0;
        for (qsizetype at = from; at < to;) {
            qsizetype end = text.indexOf('\n', at);
            end = end < 0 || end > to ? to : end;
            const QByteArrayView line = text.sliced(at, end - at).trimmed();
            if (line.isEmpty() || isToolDirective(line)) {
                if (head)
                    m_file += QSet(pending.cbegin(), pending.cend());
                if (at > from || head) // the rest of the line before is no empty line
                    pending.clear();
            } else if (const std::optional<Directive> directive = directiveIn(line)) {
                if (directive->wholeFile)
                    m_file += QSet(directive->rules.cbegin(), directive->rules.cend());
                else
                    pending += directive->rules;
            }
            at = end + 1;
        }
        if (!last) {
            for (const QString &rule : std::as_const(pending))
                m_statements.append({rule, script.statements.at(i).sql.range});
            from = script.statements.at(i).sql.range.end;
        } else if (head) {
            m_file += QSet(pending.cbegin(), pending.cend());
        }
    }
}

/// A statement inside of code: the comment lines directly above it count.
void Suppressions::coverInner(Sql::Range range, QByteArrayView text)
{
    qsizetype end = range.begin == 0 ? -1 : text.lastIndexOf('\n', range.begin - 1);
    while (end > 0) {
        const qsizetype begin = text.lastIndexOf('\n', end - 1) + 1;
        const QByteArrayView line = text.sliced(begin, end - begin).trimmed();
        if (!line.startsWith("--"))
            return;
        if (const std::optional<Directive> directive = directiveIn(line)) {
            for (const QString &rule : directive->rules)
                m_statements.append({rule, range});
        }
        end = begin - 1;
    }
}

bool Suppressions::covers(const Finding &finding) const
{
    if (m_file.contains(finding.rule))
        return true;
    return std::ranges::any_of(m_statements, [&](const Silence &silence) {
        return silence.rule == finding.rule && finding.range.begin >= silence.range.begin
            && finding.range.begin < std::max(silence.range.end, silence.range.begin + 1);
    });
}

} // namespace Lint
