// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PostgreSQL 18 and 19 understand and the grammar of 17 does not. The new words are painted over with old ones of
// the same length, so that every place stays where it is; the old grammar reads the rest, and what the new words said
// is put back.
#include "core/dialect/postgresql/tree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

namespace {

struct Patch
{
    enum class Kind { NotNull, NotEnforced, Virtual, Period, Nothing };
    Kind kind = Kind::Nothing;
    qsizetype at = 0; ///< in the file
    QString text = {};
};

/// A copy of the statement and what was painted over in it.
class Painter
{
public:
    explicit Painter(const Source &source)
        : m_source(source)
        , m_text(source.statement().text)
    {
    }

    void paintAll();
    const QByteArray &text() const { return m_text; }
    const QList<Patch> &patches() const { return m_patches; }

private:
    qsizetype paintAt(qsizetype token);
    qsizetype notNull(qsizetype token);
    qsizetype generated(qsizetype token);
    void paint(qsizetype from, qsizetype to, const QByteArray &instead);
    void note(Patch::Kind kind, qsizetype token, const QString &text = {});

    const Source &m_source;
    QByteArray m_text;
    QList<Patch> m_patches;
    bool m_altersConstraint = false;
};

void Painter::paint(qsizetype from, qsizetype to, const QByteArray &instead)
{
    const Sql::Range range = m_source.range(from, to).shifted(-m_source.statement().range.begin);
    if (instead.size() <= range.length())
        m_text.replace(range.begin, range.length(), instead.leftJustified(range.length(), ' '));
}

void Painter::note(Patch::Kind kind, qsizetype token, const QString &text)
{
    m_patches.append({kind, m_source.range(token, token + 1).begin, text});
}

/// CONSTRAINT n NOT NULL c and ADD NOT NULL c as a constraint of the table.
qsizetype Painter::notNull(qsizetype token)
{
    const bool named = token > 2 && m_source.isWord(token - 2, "CONSTRAINT");
    const bool added = token > 0 && (m_source.isWord(token - 1, "ADD"));
    const bool list = named && (m_source.isMark(token - 3, ',') || m_source.isMark(token - 3, '('));
    if (!(added || list || (named && m_source.isWord(token - 3, "ADD"))))
        return token + 1;
    const QString column = m_source.written(token + 2, token + 3);
    paint(token, token + 3, "CHECK(" + column.toUtf8() + ')');
    note(Patch::Kind::NotNull, token, column);
    return token + 3;
}

/// GENERATED ALWAYS AS (…) VIRTUAL, or with neither word, which means the same from 18 on.
qsizetype Painter::generated(qsizetype token)
{
    const qsizetype open = token + 3;
    const qsizetype behind = m_source.behindParenthesis(open);
    if (m_source.isWord(behind, "STORED"))
        return behind + 1;
    const bool said = m_source.isWord(behind, "VIRTUAL");
    paint(token, open, "CHECK");
    if (said)
        paint(behind, behind + 1, "");
    note(Patch::Kind::Virtual, token, m_source.inParentheses(open));
    return said ? behind + 1 : behind;
}

qsizetype Painter::paintAt(qsizetype i)
{
    const Source &s = m_source;
    if (s.isWord(i, "NOT") && s.isWord(i + 1, "NULL"))
        return notNull(i);
    if (s.isWord(i, "GENERATED") && s.isWord(i + 1, "ALWAYS") && s.isWord(i + 2, "AS") && s.isMark(i + 3, '('))
        return generated(i);
    if (s.isWord(i, "NOT") && s.isWord(i + 1, "ENFORCED")) {
        paint(i, i + 2, "");
        note(Patch::Kind::NotEnforced, i);
        return i + 2;
    }
    const auto blank = [&](qsizetype count) {
        paint(i, i + count, "");
        note(Patch::Kind::Nothing, i);
        return i + count;
    };
    if (s.isWord(i, "ENFORCED"))
        return blank(1);
    if (m_altersConstraint && s.isWord(i, "NO") && s.isWord(i + 1, "INHERIT"))
        return blank(2);
    if (m_altersConstraint && s.isWord(i, "INHERIT"))
        return blank(1);
    if (s.isWord(i, "WITHOUT") && s.isWord(i + 1, "OVERLAPS"))
        return blank(2);
    if (s.isWord(i, "PERIOD") && (s.isMark(i - 1, ',') || s.isMark(i - 1, '(')) && !s.isMark(i + 1, ',')
        && !s.isMark(i + 1, ')')) {
        paint(i, i + 1, "");
        note(Patch::Kind::Period, i);
        return i + 1;
    }
    if (i == 1 && s.isWord(i, "ONLY") && (s.isWord(0, "VACUUM") || s.isWord(0, "ANALYZE")))
        return blank(1);
    return i + 1;
}

void Painter::paintAll()
{
    const qsizetype constraint = m_source.word("CONSTRAINT");
    m_altersConstraint = m_source.isWord(constraint - 1, "ALTER");
    for (qsizetype i = 0; i < m_source.count();)
        i = paintAt(i);
}

} // namespace

static void putBack(const Patch &patch, Sql::Constraint &constraint)
{
    if (!constraint.range.contains(patch.at))
        return;
    if (patch.kind == Patch::Kind::NotEnforced)
        constraint.notEnforced = true;
    if (patch.kind == Patch::Kind::Period)
        constraint.overPeriod = true;
    if (patch.kind == Patch::Kind::NotNull) {
        constraint.kind = Sql::ConstraintKind::NotNull;
        const QString column = Sql::unquotedName(patch.text.toUtf8());
        constraint.columns = {patch.text.startsWith(u'"') ? column : column.toLower()};
        constraint.expression.clear();
    }
}

static void putBack(const Patch &patch, Sql::ColumnDefinition &column)
{
    if (!column.range.contains(patch.at))
        return;
    if (patch.kind == Patch::Kind::Virtual) {
        column.constraints.removeIf([&](const Sql::Constraint &made) {
            return made.kind == Sql::ConstraintKind::Check && made.range.begin == patch.at;
        });
        column.generated = patch.text;
        column.generatedStored = false;
    }
    if (patch.kind == Patch::Kind::NotEnforced) {
        // The words stand behind the constraint that they are about.
        for (qsizetype i = column.constraints.size() - 1; i >= 0; --i) {
            if (column.constraints[i].range.begin < patch.at) {
                column.constraints[i].notEnforced = true;
                break;
            }
        }
    }
}

static void putBack(const Patch &patch, Sql::Change &change)
{
    if (auto *table = std::get_if<Sql::CreateTable>(&change)) {
        for (Sql::ColumnDefinition &column : table->columns)
            putBack(patch, column);
        for (Sql::Constraint &constraint : table->constraints)
            putBack(patch, constraint);
    } else if (auto *added = std::get_if<Sql::AddColumn>(&change)) {
        putBack(patch, added->column);
    } else if (auto *constrained = std::get_if<Sql::AddConstraint>(&change)) {
        putBack(patch, constrained->constraint);
    }
}

/// A possibly qualified name that begins at the token.
static Sql::Name nameAt(const Source &source, qsizetype token)
{
    const auto part = [&](qsizetype at) {
        const QString written = source.written(at, at + 1);
        return written.startsWith(u'"') ? Sql::unquotedName(written.toUtf8()) : written.toLower();
    };
    if (source.written(token + 1, token + 2) == u".")
        return {.schema = part(token), .name = part(token + 2), .range = source.range(token, token + 3)};
    return {.name = part(token), .range = source.range(token, token + 1)};
}

/// REPACK and the splitting and merging of partitions, which 17 has nothing like.
static std::optional<QList<Sql::Change>> newStatement(const Source &source)
{
    if (source.isWord(0, "REPACK")) {
        const qsizetype at = source.isMark(1, '(') ? source.behindParenthesis(1) : 1;
        Sql::Maintenance change{.what = u"REPACK"_s};
        if (source.isMark(1, '('))
            change.what += u' ' + source.inParentheses(1).toUpper();
        if (at < source.count() && !source.isWord(at, "USING"))
            change.table = nameAt(source, at);
        return QList<Sql::Change>{change};
    }
    if (!source.isWord(0, "ALTER") || !source.isWord(1, "TABLE"))
        return std::nullopt;
    for (const auto &[verb, noun] : {std::pair("MERGE", "PARTITIONS"), std::pair("SPLIT", "PARTITION")}) {
        const qsizetype at = source.word(verb, 2);
        if (at < 0 || !source.isWord(at + 1, noun))
            continue;
        qsizetype name = source.isWord(2, "IF") ? 4 : 2;
        name += source.isWord(name, "ONLY") ? 1 : 0;
        return QList<Sql::Change>{Sql::AlterTable{.table = nameAt(source, name),
                                                  .what = QLatin1StringView(verb) + u' ' + QLatin1StringView(noun),
                                                  .argument = source.written(at + 2, source.count())}};
    }
    return std::nullopt;
}

std::optional<QList<Sql::Change>> readNewerSyntax(const Source &source)
{
    if (std::optional<QList<Sql::Change>> changes = newStatement(source))
        return changes;
    Painter painter(source);
    painter.paintAll();
    if (painter.patches().isEmpty())
        return std::nullopt;
    const Tree tree(painter.text());
    QList<Sql::Change> changes;
    if (!tree.root() || !read(source, tree.root(), changes))
        return std::nullopt;
    for (const Patch &patch : painter.patches()) {
        for (Sql::Change &change : changes)
            putBack(patch, change);
    }
    return changes;
}

} // namespace PostgreSql
