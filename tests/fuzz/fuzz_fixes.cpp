// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every fix of every finding: its edits lie in the file, and what was a script that parses is one after a safe fix.
#include "input.h"

#include "core/lint/linter.h"

/// Asked of the parser: a finding that tells a syntax error may give way to one that tells why.
static bool parses(const Dialect::Dialect &dialect, const QByteArray &script)
{
    const QList<Sql::Statement> statements = Sql::split(script, dialect.lexicalRules);
    return std::ranges::none_of(
        statements, [&](const Sql::Statement &each) { return dialect.parse(each).syntaxError.has_value(); });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const FuzzInput input(data, size);
    if (!input.dialect)
        return 0;
    const Project::Project project = input.project(input.text);
    const bool parsed = parses(*input.dialect, input.text);
    for (const Lint::Finding &finding : Lint::check(project, project.migrations.first())) {
        for (const Lint::Fix &fix : finding.fixes) {
            QList<Lint::Edit> own;
            for (const Lint::Edit &edit : fix.edits) {
                require(edit.range.begin >= 0 && edit.range.begin <= edit.range.end, "an edit's range is one");
                require(edit.range.end <= input.text.size() || edit.file != finding.file, "an edit lies in its file");
                if (edit.file == finding.file)
                    own.append(edit);
            }
            if (finding.direction != (input.down ? Project::Direction::Down : Project::Direction::Up))
                continue;
            const QByteArray fixed = Lint::applied(input.text, own);
            if (fix.safe && parsed)
                require(parses(*input.dialect, fixed), "a safe fix leaves a script that parses");
        }
    }
    return 0;
}
