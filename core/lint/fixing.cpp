// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixing.h"

#include "core/base/files.h"
#include "core/format/format.h"
#include "core/lint/linter.h"
#include "core/sql/lexer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// Places that are taken, by file, sorted: two edits that touch contend for one place.
class Taken
{
public:
    bool isFree(const Edit &edit) const
    {
        const auto file = m_ranges.constFind(edit.file);
        if (file == m_ranges.cend())
            return true;
        const auto next = file->upper_bound(edit.range.begin);
        if (next != file->end() && next->first <= edit.range.end)
            return false;
        return next == file->begin() || std::prev(next)->second < edit.range.begin;
    }
    void take(const Edit &edit) { m_ranges[edit.file].emplace(edit.range.begin, edit.range.end); }

private:
    QHash<QString, std::map<qsizetype, qsizetype>> m_ranges; ///< begin → end
};

QHash<QString, QByteArray> textsOf(const Project::Project &project)
{
    QHash<QString, QByteArray> texts;
    for (const Project::Migration &migration : project.migrations) {
        for (const auto *script : {&migration.up, &migration.down}) {
            if (*script)
                texts.insert((*script)->file, (*script)->fileText);
        }
    }
    return texts;
}

/// A fix whose parts touch each other, or that names a file or place that is not there, is not to be made.
bool isSound(const Fix &fix, const QHash<QString, QByteArray> &texts)
{
    Taken own;
    for (const Edit &edit : fix.edits) {
        const auto text = texts.constFind(edit.file);
        if (text == texts.cend() || edit.range.begin < 0 || edit.range.end < edit.range.begin
            || edit.range.end > text->size() || !own.isFree(edit))
            return false;
        own.take(edit);
    }
    return !fix.edits.isEmpty() || !fix.newMigrations.isEmpty() || !fix.renamings.isEmpty();
}

/// Collects fixes that get along.
class Collector
{
public:
    explicit Collector(QHash<QString, QByteArray> texts)
        : m_texts(std::move(texts))
    {
    }

    bool add(const Fix &fix)
    {
        const bool clash = std::ranges::any_of(fix.edits, [&](const Edit &edit) { return !m_taken.isFree(edit); })
            || std::ranges::any_of(fix.renamings, [&](const Renaming &each) { return m_renamed.contains(each.from); });
        if (clash || !isSound(fix, m_texts))
            return false;
        for (const Edit &edit : fix.edits) {
            m_taken.take(edit);
            m_edits[edit.file].append(edit);
        }
        for (const NewMigration &each : fix.newMigrations) {
            if (!m_fixed.newMigrations.contains(each))
                m_fixed.newMigrations.append(each);
        }
        for (const Renaming &each : fix.renamings) {
            m_renamed.insert(each.from);
            m_fixed.renamings.append(each);
        }
        ++m_fixed.applied;
        return true;
    }

    Fixed result()
    {
        for (auto file = m_edits.begin(); file != m_edits.end(); ++file) {
            const QByteArray text = m_texts.value(file.key());
            if (text.contains("\r\n")) { // what is written into the file ends its lines as the file does
                for (Edit &edit : *file)
                    edit.text.replace("\r\n", "\n").replace("\n", "\r\n");
            }
            m_fixed.files.insert(file.key(), applied(text, *file));
        }
        return m_fixed;
    }

private:
    QHash<QString, QByteArray> m_texts;
    QHash<QString, QList<Edit>> m_edits;
    QSet<QString> m_renamed;
    Taken m_taken;
    Fixed m_fixed;
};

/// Files that were made or renamed, to be taken back when a later step fails.
class Undo
{
public:
    explicit Undo(const QString &folder)
        : m_folder(folder)
    {
    }
    void made(const QStringList &files) { m_made += files; }
    void renamed(const Renaming &renaming) { m_renamed.prepend(renaming); }
    std::unexpected<Error> back(const Error &error) const
    {
        for (const QString &file : m_made)
            QFile::remove(m_folder.filePath(file));
        for (const Renaming &each : m_renamed)
            QFile::rename(m_folder.filePath(each.to), m_folder.filePath(each.from));
        return failure(error);
    }

private:
    QDir m_folder;
    QStringList m_made;
    QList<Renaming> m_renamed;
};

Result<> rename(const QDir &folder, const Renaming &renaming)
{
    QFile file(folder.filePath(renaming.from));
    // QFile::rename() never writes over a file.
    if (file.rename(folder.filePath(renaming.to)))
        return {};
    return failure(Error{
        .message = QCoreApplication::translate("Lint", "%1 cannot be renamed to %2.").arg(renaming.from, renaming.to),
        .detail = file.errorString(),
        .hint = {},
        .file = renaming.from});
}

} // namespace

/// A script whose last statement is ended: some tools read no further than its semicolon.
static QByteArray ended(const QByteArray &script, const Project::Project &project)
{
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    Sql::Lexer lexer(script, dialect ? dialect->lexicalRules : Sql::LexicalRules());
    Sql::Token last;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind != Sql::TokenKind::Comment)
            last = token;
    }
    if (last.range.isEmpty() || lexer.text(last) == ";")
        return script;
    return QByteArray(script).insert(last.range.end, ';');
}

Fixed safelyFixed(const Project::Project &project, const QList<Finding> &findings)
{
    Collector collector(textsOf(project));
    int waiting = 0;
    QList<qsizetype> made;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QList<Fix> &fixes = findings.at(i).fixes;
        const auto fix = std::ranges::find(fixes, true, &Fix::safe);
        if (fix == fixes.end())
            continue;
        if (collector.add(*fix))
            made.append(i);
        else
            ++waiting;
    }
    Fixed fixed = collector.result();
    fixed.waiting = waiting;
    fixed.made = made;
    return fixed;
}

Fixed fixedBy(const Project::Project &project, const Fix &fix, const QHash<QString, QByteArray> &texts)
{
    QHash<QString, QByteArray> all = textsOf(project);
    all.insert(texts);
    Collector collector(all);
    collector.add(fix);
    return collector.result();
}

Result<QStringList> write(const Project::Project &project, const Fixed &fixed, const QDateTime &now)
{
    const QDir folder(project.folder);
    const Format::Format *format = Format::find(project.format);
    Undo undo(project.folder);
    QStringList files;
    for (const NewMigration &each : fixed.newMigrations) {
        if (!format || !format->create) {
            return undo.back(
                Error{.message = QCoreApplication::translate("Lint", "This project's format writes no new migrations."),
                      .hint = {}});
        }
        const auto made = format->create(project.folder, project.path,
                                         {.name = each.name,
                                          .created = now,
                                          .up = ended(each.up, project),
                                          .down = ended(each.down, project),
                                          .transaction = each.transaction});
        if (!made)
            return undo.back(made.error());
        undo.made(*made);
        files += *made;
    }
    for (const Renaming &each : fixed.renamings) {
        if (const auto renamed = rename(folder, each); !renamed)
            return undo.back(renamed.error());
        undo.renamed(each);
        files.append(each.to);
    }
    for (auto file = fixed.files.cbegin(); file != fixed.files.cend(); ++file) {
        const auto renamed = std::ranges::find(fixed.renamings, file.key(), &Renaming::from);
        const QString name = renamed == fixed.renamings.end() ? file.key() : renamed->to;
        if (const auto written = writeTextFile(folder.filePath(name), file.value()); !written)
            return undo.back(written.error());
        if (!files.contains(name))
            files.append(name);
    }
    return files;
}

} // namespace Lint
