// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/format.h"
#include "core/lint/fixing.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// How often each rule speaks of a migration: errors, and errors and warnings together.
using Weights = QHash<QString, std::pair<int, int>>;

QHash<QString, Weights> weigh(const QList<Finding> &findings)
{
    QHash<QString, Weights> weights;
    for (const Finding &finding : findings) {
        auto &[errors, both] = weights[finding.version][finding.rule];
        errors += int(finding.severity == Severity::Error);
        both += int(finding.severity != Severity::Info);
    }
    return weights;
}

/// Does a rule find more than before? Where errors went, a warning of another rule may come: an index that is built
/// concurrently can be left behind invalid.
bool isWorse(const Weights &before, const Weights &after)
{
    const auto errorsOf = [](const Weights &weights) {
        int sum = 0;
        for (const auto &[errors, both] : weights)
            sum += errors;
        return sum;
    };
    const bool fewerErrors = errorsOf(after) < errorsOf(before);
    return std::ranges::any_of(after.asKeyValueRange(), [&](const auto &each) {
        const auto [errors, both] = before.value(each.first);
        return each.second.first > errors || (!fewerErrors && each.second.second > both);
    });
}

/// Knows a fix again after its place has moved.
QByteArray keyOf(const Finding &finding, const Fix &fix)
{
    QByteArray key = finding.version.toUtf8() + '\n' + finding.rule.toUtf8() + '\n' + fix.title.toUtf8();
    for (const Edit &edit : fix.edits)
        key += '\n' + edit.text;
    for (const NewMigration &each : fix.newMigrations)
        key += '\n' + each.up;
    return key;
}

/// A project whose texts change, and the rounds of fixes that change them.
class Rounds
{
public:
    Rounds(const Project::Project &project, const Check &check)
        : m_project(project)
        , m_check(check)
        , m_format(Format::find(project.format))
        , m_findings(check(project))
    {
        for (qsizetype i = 0; i < m_project.migrations.size(); ++i) {
            for (const auto *script : {&m_project.migrations.at(i).up, &m_project.migrations.at(i).down}) {
                if (*script)
                    m_migrations.insert((*script)->file, i);
            }
        }
    }

    /// False when there was nothing left to do.
    bool next();
    Fixed result() const { return m_fixed; }

private:
    void setText(const QString &file, const QByteArray &text);
    QByteArray textOf(const QString &file) const;
    /// The findings whose first safe fix is still to be tried, at most as many of a migration as may be tried together.
    QList<Finding> candidates() const;
    void takeBack(const QSet<QString> &versions, const QHash<QString, QByteArray> &before,
                  const QMap<QString, QByteArray> &after);

    Project::Project m_project;
    const Check &m_check;
    const Format::Format *m_format;
    QList<Finding> m_findings;
    QHash<QString, qsizetype> m_migrations; ///< by file
    QSet<QByteArray> m_settled; ///< fixes that made things worse, or that cannot be made twice
    QHash<QString, int> m_most; ///< by version: how many fixes are tried at a time, where some got in each other's way
    Fixed m_fixed;
};

QByteArray Rounds::textOf(const QString &file) const
{
    const Project::Migration &migration = m_project.migrations.at(m_migrations.value(file));
    return migration.up && migration.up->file == file ? migration.up->fileText : migration.down->fileText;
}

/// As the format would read the changed file; a file that it does not read any more keeps its old sections.
void Rounds::setText(const QString &file, const QByteArray &text)
{
    Project::Migration &migration = m_project.migrations[m_migrations.value(file)];
    if (!m_format || !m_format->scripts)
        return;
    for (const Project::Script &script : m_format->scripts(file, text, m_project.dialect)) {
        auto &own = script.direction == Project::Direction::Up ? migration.up : migration.down;
        if (own && own->file == file)
            own = script;
    }
}

QList<Finding> Rounds::candidates() const
{
    QList<Finding> sorted = m_findings; // where only one of two can be, it is the one that weighs more
    std::ranges::stable_sort(sorted, std::ranges::greater(), &Finding::severity);
    QList<Finding> result;
    QHash<QString, int> taken;
    for (const Finding &finding : std::as_const(sorted)) {
        const auto fix = std::ranges::find(finding.fixes, true, &Fix::safe);
        if (fix == finding.fixes.end() || !fix->renamings.isEmpty() || m_settled.contains(keyOf(finding, *fix))
            || taken.value(finding.version) >= m_most.value(finding.version, INT_MAX))
            continue;
        ++taken[finding.version];
        result.append(finding);
        result.last().fixes = {*fix};
    }
    return result;
}

void Rounds::takeBack(const QSet<QString> &versions, const QHash<QString, QByteArray> &before,
                      const QMap<QString, QByteArray> &after)
{
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        if (versions.contains(m_project.migrations.at(m_migrations.value(file.key())).version))
            setText(file.key(), before.value(file.key()));
    }
    m_findings = m_check(m_project);
}

bool Rounds::next()
{
    const QList<Finding> tried = candidates();
    const Fixed fixed = safelyFixed(m_project, tried);
    if (fixed.applied == 0)
        return false;
    QHash<QString, QByteArray> before;
    for (auto file = fixed.files.cbegin(); file != fixed.files.cend(); ++file) {
        before.insert(file.key(), textOf(file.key()));
        setText(file.key(), file.value());
    }
    const QHash<QString, Weights> old = weigh(m_findings);
    m_findings = m_check(m_project);
    const QHash<QString, Weights> now = weigh(m_findings);

    QHash<QString, QList<qsizetype>> made; // by version
    for (const qsizetype at : fixed.made)
        made[tried.at(at).version].append(at);
    QSet<QString> worse;
    for (const auto &[version, numbers] : made.asKeyValueRange()) {
        const auto count = int(numbers.size());
        const bool bad = isWorse(old.value(version), now.value(version));
        // Halves find who is to blame in few rounds.
        if (bad)
            m_most[version] = std::max(1, count / 2);
        else if (m_most.contains(version))
            m_most[version] = 2 * count;
        if (bad)
            worse.insert(version);
        for (const qsizetype at : numbers) {
            const Finding &finding = tried.at(at);
            const Fix &fix = finding.fixes.first();
            // What a new migration does is not in memory: its finding may stay.
            if ((bad && count == 1) || (!bad && !fix.newMigrations.isEmpty()))
                m_settled.insert(keyOf(finding, fix));
            if (bad)
                continue;
            m_fixed.newMigrations += fix.newMigrations;
            ++m_fixed.applied;
        }
    }
    if (!worse.isEmpty())
        takeBack(worse, before, fixed.files);
    for (auto file = fixed.files.cbegin(); file != fixed.files.cend(); ++file) {
        if (textOf(file.key()) != before.value(file.key()))
            m_fixed.files.insert(file.key(), textOf(file.key()));
    }
    return true;
}

} // namespace

Fixed allSafelyFixed(const Project::Project &project, const Check &check)
{
    static constexpr int mostRounds = 100; // a fix that brings its own finding back must not go on for ever
    Rounds rounds(project, check);
    for (int round = 0; round < mostRounds && rounds.next(); ++round) {
    }
    Fixed fixed = rounds.result();
    // What came back to what it was is no change.
    for (const Project::Migration &migration : project.migrations) {
        for (const auto *script : {&migration.up, &migration.down}) {
            if (*script && fixed.files.value((*script)->file) == (*script)->fileText)
                fixed.files.remove((*script)->file);
        }
    }
    return fixed;
}

} // namespace Lint
