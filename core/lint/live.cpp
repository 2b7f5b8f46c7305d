// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/live.h"

#include "core/format/format.h"
#include "core/lint/checkedmigration.h"
#include "core/lint/editedscript.h"

#include <QSet>

#include <algorithm>

namespace Lint {

using Project::Direction;

class LiveParts
{
public:
    LiveParts(std::shared_ptr<const Project::Project> project, Project::Migration migration,
              std::shared_ptr<const Schema::Snapshot> schema, Knowledge knowledge);

    void edit(const QString &file, Sql::Range range, QByteArrayView text);
    const QList<Finding> &findings();
    Nearby nearby();
    const Project::Migration &migration() const { return m_migration; }
    const QByteArray *text(const QString &file) const;
    qsizetype parsed() const { return m_up.parsed() + m_down.parsed(); }

private:
    std::optional<Project::Script> &script(Direction direction)
    {
        return direction == Direction::Up ? m_migration.up : m_migration.down;
    }
    EditedScript &edited(Direction direction) { return direction == Direction::Up ? m_up : m_down; }
    void readAll();
    void readSection(const QString &file, Sql::Range range, qsizetype inserted);
    QList<Project::Script> sections(const QString &file, const QByteArray &text) const;
    void assembleScripts();
    void learnWords(const QList<QByteArray> &texts);
    void takePart(bool everything);

    std::shared_ptr<const Project::Project> m_project;
    Project::Migration m_migration;
    std::shared_ptr<const Schema::Snapshot> m_schema;
    Knowledge m_knowledge;
    Checking m_checking;
    EditedScript m_up;
    EditedScript m_down;
    SchemaStore m_store;
    QHash<QString, QByteArray> m_texts; ///< by file
    QSet<quint64> m_words; ///< of all that was ever written here
    std::optional<Direction> m_lastEdited;
    bool m_partIsOld = true;
    bool m_changed = true;
    Checked m_checked;
};

LiveParts::LiveParts(std::shared_ptr<const Project::Project> project, Project::Migration migration,
                     std::shared_ptr<const Schema::Snapshot> schema, Knowledge knowledge)
    : m_project(std::move(project))
    , m_migration(std::move(migration))
    , m_schema(std::move(schema))
    , m_knowledge(std::move(knowledge))
    , m_checking(*m_project, m_knowledge)
    , m_up(m_checking.dialect())
    , m_down(m_checking.dialect())
{
    m_knowledge.schema = m_schema.get();
    if (m_schema)
        m_store = SchemaStore(*m_schema);
    m_checked.migration = &m_migration;
    for (const auto *source : {&m_migration.up, &m_migration.down}) {
        if (*source)
            m_texts.insert((*source)->file, (*source)->fileText);
    }
    readAll();
}

void LiveParts::readAll()
{
    m_changed = true;
    if (!m_checking.dialect())
        return;
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        if (const auto &source = script(direction)) {
            edited(direction).read(source->fileText, source->section);
            learnWords({source->text().toByteArray()});
        }
    }
}

void LiveParts::learnWords(const QList<QByteArray> &texts)
{
    for (const QByteArray &text : texts) {
        const Words words = nameWordsOf(text);
        for (const quint64 word : words) {
            if (!m_words.contains(word)) {
                m_words.insert(word);
                m_partIsOld = true;
            }
        }
    }
}

const QByteArray *LiveParts::text(const QString &file) const
{
    const auto found = m_texts.constFind(file);
    return found == m_texts.constEnd() ? nullptr : &*found;
}

QList<Project::Script> LiveParts::sections(const QString &file, const QByteArray &text) const
{
    const Format::Format *format = Format::find(m_project->format);
    return format && format->scripts ? format->scripts(file, text, m_project->dialect) : QList<Project::Script>();
}

void LiveParts::edit(const QString &file, Sql::Range range, QByteArrayView text)
{
    const auto whole = m_texts.find(file);
    if (whole == m_texts.end())
        return;
    // The one text is edited in its place: nobody else may hold it meanwhile.
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        if (auto &source = script(direction); source && source->file == file)
            source->fileText.clear();
    }
    range.begin = std::clamp<qsizetype>(range.begin, 0, whole->size());
    range.end = std::clamp<qsizetype>(range.end, range.begin, whole->size());
    whole->replace(range.begin, range.length(), text);
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        if (auto &source = script(direction); source && source->file == file)
            source->fileText = *whole;
    }
    m_changed = true;
    m_lastEdited.reset();
    readSection(file, range, text.size());
}

void LiveParts::readSection(const QString &file, Sql::Range range, qsizetype inserted)
{
    const qsizetype by = inserted - range.length();
    const QByteArray *whole = text(file);
    if (!whole || !m_checking.dialect())
        return;
    const auto moved = [&](Sql::Range section) {
        if (range.end <= section.begin && range.begin < section.begin)
            return section.shifted(by);
        return Sql::Range{section.begin, section.end + (range.begin <= section.end ? by : 0)};
    };
    // What the format says: a line that divides the file may have come or gone.
    const QList<Project::Script> now = sections(file, *whole);
    const Format::Format *format = Format::find(m_project->format);
    bool divided = false;
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        const auto &source = script(direction);
        const bool here = source && source->file == file;
        const auto found = std::ranges::find(now, direction, &Project::Script::direction);
        divided = divided || here != (found != now.end())
            || (here
                && ((range.begin < source->section.begin && source->section.begin < range.end)
                    || found->section != moved(source->section) || found->transaction != source->transaction));
    }
    if (divided && format && format->scripts) {
        for (const Direction direction : {Direction::Up, Direction::Down}) {
            auto &source = script(direction);
            if (source && source->file == file)
                source.reset();
        }
        for (const Project::Script &one : now)
            script(one.direction) = one;
        readAll();
        return;
    }
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        auto &source = script(direction);
        if (!source || source->file != file)
            continue;
        source->section = moved(source->section);
        edited(direction).edit(source->fileText, source->section, range, inserted);
        if (!edited(direction).newTexts().isEmpty())
            m_lastEdited = direction;
        learnWords(edited(direction).newTexts());
    }
}

void LiveParts::assembleScripts()
{
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        Script &one = direction == Direction::Up ? m_checked.up : m_checked.down;
        const auto &source = script(direction);
        one = Script{.dialect = m_checking.dialect(),
                     .project = m_project.get(),
                     .migration = &m_migration,
                     .direction = direction,
                     .source = source ? &*source : nullptr};
        if (source && one.dialect) {
            if (!edited(direction).isSettled()) {
                edited(direction).settle(source->fileText, source->section);
                learnWords(edited(direction).newTexts());
            }
            one.statements = edited(direction).statements();
            assemble(one);
        }
    }
}

/// A part that holds more than the scripts of this moment ask about serves them as well.
void LiveParts::takePart(bool everything)
{
    if (!m_schema)
        return;
    Interest &interest = m_checked.interest;
    everything = everything || interest.everything;
    if (m_partIsOld || everything != interest.everything) {
        interest.everything = everything;
        interest.words.assign(m_words.cbegin(), m_words.cend());
        interest.taken = interest.words;
        m_checked.before = m_store.part(interest);
        m_partIsOld = false;
    }
}

Nearby LiveParts::nearby()
{
    if (!m_lastEdited || !m_checking.dialect())
        return {};
    const Project::Script &source = *script(*m_lastEdited);
    const EditedScript::Excerpt excerpt = edited(*m_lastEdited).excerpt(source.fileText);
    Nearby nearby{.file = source.file, .range = excerpt.changed, .whole = excerpt.whole};
    if (!excerpt.whole || excerpt.statements.isEmpty())
        return nearby;
    takePart(false);
    const Project::Script part{.direction = source.direction,
                               .file = source.file,
                               .fileText = excerpt.text,
                               .section = {0, excerpt.text.size()},
                               .transaction = source.transaction};
    Script alone{.dialect = m_checking.dialect(),
                 .project = m_project.get(),
                 .migration = &m_migration,
                 .direction = *m_lastEdited,
                 .source = &part,
                 .statements = excerpt.statements};
    assemble(alone);
    // The schema that a down script finds is known only when the whole up script has been replayed.
    const auto &schema = alone.isUp() ? m_checked.before : m_checked.after;
    const QList<Finding> all = m_checking.judgeExcerpt(alone, schema ? &*schema : nullptr);
    for (Finding finding : all) {
        const auto behind = std::ranges::upper_bound(excerpt.parts, finding.range.begin, {},
                                                     &EditedScript::Excerpt::Part::from);
        if (behind == excerpt.parts.begin() || !std::prev(behind)->changed)
            continue;
        const qsizetype by = std::prev(behind)->at - std::prev(behind)->from;
        finding.range = finding.range.shifted(by);
        finding.fixes.clear(); // what to do may hang on the rest of the script
        nearby.findings.append(finding);
    }
    return nearby;
}

const QList<Finding> &LiveParts::findings()
{
    if (m_changed) {
        m_changed = false;
        assembleScripts();
        takePart(movesSchema(m_checked.up) || movesSchema(m_checked.down));
        if (m_schema && m_checked.down.source) {
            KnownSchema known(m_checking.dialect(), *m_checked.before);
            known.apply(m_checked.up);
            m_checked.after = known.snapshot();
        }
        m_checked.findings.clear();
        m_checking.judge({&m_checked, 1});
    }
    return m_checked.findings;
}

Live::Live(std::shared_ptr<const Project::Project> project, Project::Migration migration,
           std::shared_ptr<const Schema::Snapshot> schema, Knowledge knowledge)
    : m_parts(std::make_unique<LiveParts>(std::move(project), std::move(migration), std::move(schema),
                                          std::move(knowledge)))
{
}
Live::~Live() = default;
Live::Live(Live &&) noexcept = default;
Live &Live::operator=(Live &&) noexcept = default;

void Live::edit(const QString &file, Sql::Range range, QByteArrayView text)
{
    m_parts->edit(file, range, text);
}

void Live::setText(const QString &file, const QByteArray &text)
{
    const QByteArray *before = m_parts->text(file);
    if (!before)
        return;
    const auto [beginBefore, begin] = std::ranges::mismatch(*before, text);
    const qsizetype same = begin - text.begin();
    qsizetype sameEnd = 0;
    const qsizetype most = std::min(before->size(), text.size()) - same;
    while (sameEnd < most && before->at(before->size() - 1 - sameEnd) == text.at(text.size() - 1 - sameEnd))
        ++sameEnd;
    const Sql::Range range{same, before->size() - sameEnd};
    if (range.isEmpty() && text.size() == before->size())
        return;
    m_parts->edit(file, range, QByteArrayView(text).sliced(same, text.size() - sameEnd - same));
}

Nearby Live::nearby()
{
    return m_parts->nearby();
}

const Project::Migration &Live::migration() const
{
    return m_parts->migration();
}

const QList<Finding> &Live::findings()
{
    return m_parts->findings();
}

qsizetype Live::parsed() const
{
    return m_parts->parsed();
}

} // namespace Lint
