// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/mirror.h"

#include "core/lint/expressions.h"
#include "core/lint/knownmysql.h"
#include "core/lint/ledger.h"
#include "core/lint/stepback.h"
#include "core/lint/translated.h"
#include "core/lint/viewcolumns.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// "the column %1" by the word that a key begins with.
QString pattern(QStringView kind)
{
    static const QHash<QStringView, const char *> patterns = {
        {u"table", QT_TRANSLATE_NOOP("Lint", "the table %1")},
        {u"column", QT_TRANSLATE_NOOP("Lint", "the column %1")},
        {u"constraint", QT_TRANSLATE_NOOP("Lint", "the constraint %1")},
        {u"index", QT_TRANSLATE_NOOP("Lint", "the index %1")},
        {u"view", QT_TRANSLATE_NOOP("Lint", "the view %1")},
        {u"sequence", QT_TRANSLATE_NOOP("Lint", "the sequence %1")},
        {u"type", QT_TRANSLATE_NOOP("Lint", "the type %1")},
        {u"label", QT_TRANSLATE_NOOP("Lint", "the label %1")},
        {u"function", QT_TRANSLATE_NOOP("Lint", "the function %1")},
        {u"trigger", QT_TRANSLATE_NOOP("Lint", "the trigger %1")},
        {u"event-trigger", QT_TRANSLATE_NOOP("Lint", "the event trigger %1")},
        {u"rule", QT_TRANSLATE_NOOP("Lint", "the rule %1")},
        {u"policy", QT_TRANSLATE_NOOP("Lint", "the policy %1")},
        {u"schema", QT_TRANSLATE_NOOP("Lint", "the schema %1")},
        {u"extension", QT_TRANSLATE_NOOP("Lint", "the extension %1")},
        {u"option", QT_TRANSLATE_NOOP("Lint", "the option %1")},
        {u"setting", QT_TRANSLATE_NOOP("Lint", "the setting %1")},
        {u"privilege", QT_TRANSLATE_NOOP("Lint", "the privilege %1")},
    };
    return translated(patterns.value(kind, QT_TRANSLATE_NOOP("Lint", "the object %1")));
}

struct Comparison
{
    const Script &up;
    const Script &down;
    const Ledger &ledger;
    const StepBack back = {*down.dialect, ledger, !down.statements.isEmpty() && !down.statements.first().inTransaction};
    QList<Leftover> leftovers = {};
    bool perhapsMore = false;

    const Dialect::Dialect &dialect() const { return *down.dialect; }
    bool isPostgresql() const { return down.isPostgresql(); }

    QString described(const QString &key, const QString &table) const
    {
        const QStringView kind = kindOf(key);
        if (table.isEmpty())
            return pattern(kind).arg(back.shown(key));
        if (kind == "column"_L1)
            return pattern(kind).arg(back.shown(table) + u'.' + back.shown(key));
        return translated(QT_TRANSLATE_NOOP("Lint", "%1 of %2"))
            .arg(pattern(kind).arg(back.shown(key)), back.shown(table));
    }

    /// Inverses stand in the reverse order of what they undo: before the first statement that undoes earlier work.
    qsizetype placeFor(qsizetype cause) const
    {
        const QList<qsizetype> &undone = ledger.undone();
        for (qsizetype i = 0; i < undone.size(); ++i) {
            if (undone.at(i) >= 0 && undone.at(i) < cause)
                return i;
        }
        return undone.size();
    }

    void add(Leftover::Kind kind, const QString &what, const Thing &thing, const QString &inverse = {},
             const QString &detail = {})
    {
        const bool own = kind == Leftover::Kind::Foreign || thing.causedByDown;
        const qsizetype place = own ? std::max<qsizetype>(thing.cause, 0) : placeFor(thing.cause);
        leftovers.append({.kind = kind,
                          .what = what,
                          .detail = detail,
                          .place = place,
                          .inverseBefore = own ? place + 1 : place,
                          .cause = own ? -1 : thing.cause,
                          .inverse = kind == Leftover::Kind::Foreign ? QByteArray() : inverse.toUtf8()});
    }

    void gone(const QString &key, const QString &table, const Thing &before)
    {
        if (before.causedByDown)
            add(Leftover::Kind::Foreign, described(key, table), before);
        else
            add(Leftover::Kind::NotRestored, described(key, table), before, back.restore(key, table, before));
    }

    /// Is the table of an index itself gone or new? Then that is what is said.
    bool hangsOnAnother(const Thing &thing, bool isNow) const
    {
        if (thing.on.isEmpty())
            return false;
        const auto &other = isNow ? ledger.before().parts : ledger.now().parts;
        const auto found = other.find(thing.on);
        if (isNow) {
            const auto own = ledger.now().parts.find(thing.on);
            if (own != ledger.now().parts.end() && !own->second.origin.isEmpty())
                return false;
            return found != other.end() && found->second.absent;
        }
        const auto before = ledger.before().parts.find(thing.on);
        return before != ledger.before().parts.end() && found == other.end();
    }

    /// What was made with the whole it belongs to was touched when that was.
    static Thing touchedWith(const Thing &part, const Thing &whole)
    {
        Thing result = part;
        if (part.cause < 0) {
            result.cause = whole.cause;
            result.causedByDown = whole.causedByDown;
        }
        return result;
    }

    /// `converts`: nothing that the column has would have to be converted with its type.
    void attribute(const QString &key, const QString &column, const QString &table, const Thing &before,
                   const Thing &now, bool converts)
    {
        const bool same = before.known && now.known && before.value == now.value;
        const bool unclear = !before.known || !now.known;
        if (same || now.cause < 0 || (unclear && now.causedByDown))
            return;
        const QString inverse = key == "type"_L1 && !converts ? QString()
                                                              : back.setAttribute(key, column, table, before, now);
        add(Leftover::Kind::Changed, described(column, table), now, inverse, changed(key, before, now));
    }

    static QString changed(const QString &key, const Thing &before, const Thing &now)
    {
        const bool none = now.value.isEmpty();
        if (key == "not null"_L1)
            return none ? translated(QT_TRANSLATE_NOOP("Lint", "it may be NULL"))
                        : translated(QT_TRANSLATE_NOOP("Lint", "it is NOT NULL"));
        if (key == "identity"_L1)
            return none ? translated(QT_TRANSLATE_NOOP("Lint", "the server does not number it any more"))
                        : translated(QT_TRANSLATE_NOOP("Lint", "the server numbers it"));
        if (key == "expression"_L1)
            return none ? translated(QT_TRANSLATE_NOOP("Lint", "it is not computed any more"))
                        : translated(QT_TRANSLATE_NOOP("Lint", "it is computed by another expression"));
        // SET STORAGE and the like: to what is not known.
        if (key == u"(…)" || now.value == "SET "_L1 + key.toUpper())
            return translated(QT_TRANSLATE_NOOP("Lint", "it is altered and not put back"));
        const auto words = [](const Thing &thing) {
            return thing.value.isEmpty() ? translated(QT_TRANSLATE_NOOP("Lint", "nothing"))
                                         : thing.written().simplified();
        };
        if (!before.known)
            return translated(QT_TRANSLATE_NOOP("Lint", "%1 is %2")).arg(key, words(now));
        return translated(QT_TRANSLATE_NOOP("Lint", "%1 is %2 instead of %3")).arg(key, words(now), words(before));
    }

    /// Names that a server chose do not count: the same constraint under two names, one of them chosen, is one.
    static bool isSameUnderAnotherName(const Thing &before, const Thing &now)
    {
        return (before.generated || now.generated) && (!before.known || !now.known || before.value == now.value);
    }

    /// Things of a lower rank stand on those of a higher one.
    static int dropRank(QStringView kind)
    {
        static constexpr std::array ranks = {u"view", u"trigger", u"index", u"constraint", u"table", u"column"};
        const auto found = std::ranges::find(ranks, kind);
        return kind == u"schema" ? int(ranks.size()) + 1 : int(found - ranks.begin());
    }

    void parts(const QString &table, const Thing &before, const Thing &now)
    {
        std::map<QString, const Thing *> left;
        for (const auto &[key, thing] : before.parts) {
            if (!thing.absent && !thing.maybe)
                left[key] = &thing;
            perhapsMore = perhapsMore || (thing.maybe && !now.parts.contains(key));
        }
        std::map<QString, const Thing *> added;
        std::map<QString, const Thing *> untold; // of a table made anew, whose old parts are not all known
        struct Both
        {
            QString key;
            QString oldKey;
            const Thing *before;
            const Thing *now;
        };
        QList<Both> pairs;
        QSet<QString> perhapsOlder;
        QSet<QString> movedAway;
        for (const auto &[key, thing] : now.parts) {
            if (!thing.origin.isEmpty() && thing.origin != key)
                movedAway.insert(thing.origin);
        }
        for (const auto &[key, thing] : now.parts) {
            const QString partner = thing.origin.isEmpty() ? key : thing.origin;
            const auto old = before.parts.find(partner);
            if (thing.origin.isEmpty() && movedAway.contains(key)) {
                added[key] = &thing; // takes the name of what was renamed
                continue;
            }
            if (old == before.parts.end() || old->second.absent) {
                // Of a known table all columns are known, though not everything else.
                if (old != before.parts.end() || !before.partial || (before.known && kindOf(key) == "column"_L1))
                    added[key] = &thing;
                else
                    untold[key] = &thing;
                continue;
            }
            left.erase(partner);
            if (old->second.maybe) {
                // Perhaps it stood there before: replaced by the up script, and not put back.
                if (!thing.causedByDown && thing.cause >= 0)
                    added[key] = &thing;
                perhapsOlder.insert(key);
                continue;
            }
            pairs.append({key, partner, &old->second, &thing});
        }
        for (auto it = left.begin(); it != left.end();) {
            const QStringView kind = kindOf(it->first);
            const auto isSame = [&](const auto &one) {
                return kindOf(one.first) == kind && (kind == "constraint"_L1 || kind == "index"_L1)
                    && isSameUnderAnotherName(*it->second, *one.second);
            };
            const auto takeOne = [&](std::map<QString, const Thing *> &from) {
                const auto found = std::ranges::find_if(from, isSame);
                return found != from.end() && (from.erase(found), true);
            };
            const bool same = takeOne(added) || takeOne(untold);
            it = same ? left.erase(it) : std::next(it);
        }
        const auto isNew = [&](const QString &column) {
            return added.contains(u"column "_s + (isPostgresql() ? column : column.toLower()));
        };
        // PostgreSQL drops what speaks of a dropped column, MySQL indexes and checks that are about no other.
        const auto goesWithColumn = [&](const QString &key, const Thing &thing) {
            if (kindOf(key) != "constraint"_L1)
                return false;
            const QStringList columns = thing.columns.isEmpty() ? mentions(thing.value) : thing.columns;
            if (!isMySqlFamily(dialect().id))
                return std::ranges::any_of(columns, isNew);
            // MySQL reads REFERENCES behind a column and forgets it; MariaDB makes the key.
            const bool isKept = thing.value.startsWith("foreign key "_L1)
                && (!thing.generated || dialect().id != "mysql"_L1);
            return !isKept && !thing.columns.isEmpty() && std::ranges::all_of(columns, isNew);
        };
        // What one statement did is taken back in an order that servers take, and made again the other way round.
        std::vector<std::pair<QString, const Thing *>> inOrder(added.begin(), added.end());
        std::ranges::stable_sort(inOrder, {}, [](const auto &one) { return dropRank(kindOf(one.first)); });
        for (const auto &[key, thing] : inOrder) {
            if (hangsOnAnother(*thing, true) || goesWithColumn(key, *thing))
                continue;
            // What the script perhaps only replaced is not to be dropped.
            const QString inverse = perhapsOlder.contains(key)
                ? QString()
                : back.drop(key, table, *thing, std::ranges::all_of(thing->columns, isNew));
            add(Leftover::Kind::StillThere, described(key, table), *thing, inverse);
        }
        for (const Both &both : std::as_const(pairs))
            pair(both.key, both.oldKey, table, *both.before,
                 now.origin.isEmpty() ? touchedWith(*both.now, now) : *both.now);
        for (const auto &[key, thing] : left) {
            if (!now.partial && thing->cause < 0 && kindOf(key) != "column"_L1 && kindOf(key) != "constraint"_L1)
                continue; // an attribute that a table made anew does not tell
            if (!hangsOnAnother(*thing, false) && (!now.partial || thing->cause >= 0))
                gone(key, table, *thing);
        }
    }

    void pair(const QString &key, const QString &oldKey, const QString &table, const Thing &before, const Thing &now)
    {
        const QStringView kind = kindOf(key);
        // An index whose name counts within its table has kept it when the table was renamed.
        const bool isRenamed = key != oldKey && (kind != "index"_L1 || back.shown(key) != back.shown(oldKey));
        if (isRenamed) {
            add(Leftover::Kind::Changed, described(oldKey, table), now, back.rename(key, oldKey, table, now),
                translated(QT_TRANSLATE_NOOP("Lint", "it is called %1")).arg(back.shown(key)));
        }
        if (kind == "table"_L1) {
            parts(key, before, now);
            return;
        }
        if (kind == "column"_L1) {
            Thing column = now;
            spread(column);
            const auto hasDefault = [](const Thing &of) {
                const auto found = of.parts.find(u"default"_s);
                return found != of.parts.end() && !found->second.value.isEmpty();
            };
            const bool converts = !hasDefault(before) && !hasDefault(column);
            for (const auto &[name, part] : std::as_const(column.parts)) {
                const auto old = before.parts.find(part.origin.isEmpty() ? name : part.origin);
                // An attribute of a column that stayed is its own matter; of one made anew, the column's.
                const Thing told = now.origin.isEmpty() ? touchedWith(part, now) : part;
                attribute(name, key, table, old == before.parts.end() ? Thing{.known = false} : old->second, told,
                          converts);
            }
            return;
        }
        // SELECT * and the columns that it meant, written out, are the same view.
        const bool comparable = before.known && now.known && takesAllColumns(before.body) == takesAllColumns(now.body);
        const bool same = comparable && before.value == now.value;
        const bool touched = now.cause >= 0 && (!now.causedByDown || comparable);
        if (!same && touched && key == oldKey)
            add(Leftover::Kind::Changed, described(key, table), now, {},
                before.value.isEmpty() || now.value.isEmpty()
                    ? translated(QT_TRANSLATE_NOOP("Lint", "it is altered and not put back"))
                    : translated(QT_TRANSLATE_NOOP("Lint", "its definition is another")));
        for (const auto &[name, part] : now.parts) {
            if (part.cause >= 0 && !part.causedByDown)
                add(Leftover::Kind::Changed, described(key, table), part, {},
                    translated(QT_TRANSLATE_NOOP("Lint", "it is altered and not put back")));
        }
    }
};

} // namespace

Mirror compareUpAndDown(const Script &up, const Script &down)
{
    Ledger ledger(up.dialect, up.schema);
    ledger.apply(up);
    ledger.apply(down);
    Comparison comparison{up, down, ledger};
    comparison.parts({}, ledger.before(), ledger.now());
    for (const Ledger::Misplaced &misplaced : ledger.misplaced()) {
        comparison.leftovers.append({.kind = Leftover::Kind::WrongOrder,
                                     .what = comparison.described(misplaced.dropped, {}),
                                     .detail = comparison.described(misplaced.needing, misplaced.table),
                                     .place = misplaced.statement});
    }
    // At one place the last step is taken back first.
    std::ranges::stable_sort(comparison.leftovers, {},
                             [](const Leftover &one) { return std::pair(one.place, -one.cause); });
    return {
        .leftovers = comparison.leftovers, .complete = ledger.sawEverything(), .perhapsMore = comparison.perhapsMore};
}

bool isMarkedIrreversible(const Project::Migration &migration, const QString &marker)
{
    return std::ranges::any_of(std::array{&migration.up, &migration.down}, [&marker](const auto *script) {
        Script file;
        file.source = *script ? &**script : nullptr;
        return isMarkedIrreversible(file, marker);
    });
}

bool isDeclaredNoOp(const Script &up)
{
    const std::optional<Project::Script> &down = up.migration->down;
    if (!up.isUp() || !down)
        return false;
    const QByteArray text = down->text().toByteArray().toLower();
    const bool declared = text.contains("-- no-op") || text.contains("-- noop");
    return declared && std::ranges::none_of(up.statements, [](const Statement &statement) {
               return std::ranges::any_of(statement.meaning.changes, Sql::isSchemaChange);
           });
}

bool isMarkedIrreversible(const Script &script, const QString &marker)
{
    const auto givesReason = [&](QByteArrayView comment) {
        const qsizetype colon = comment.indexOf(':', marker.size()); // no name is shorter in UTF-8
        return colon >= 0
            && QAnyStringView::compare(QUtf8StringView(comment.first(colon)), marker, Qt::CaseInsensitive) == 0
            && !comment.sliced(colon + 1).trimmed().isEmpty();
    };
    const auto says = [&](const Project::Script *source) {
        if (!source)
            return false;
        const QByteArrayView text = source->fileText;
        for (qsizetype at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            const QByteArrayView here = text.sliced(at);
            if (here.size() < 3 || here[1] != '-' || here[2] != ' ')
                continue;
            const QByteArrayView comment = here.sliced(3);
            const qsizetype end = comment.indexOf('\n');
            if (givesReason(comment.first(end < 0 ? comment.size() : end)))
                return true;
        }
        return false;
    };
    return says(script.source) || (script.counterpart && says(script.counterpart->source));
}

} // namespace Lint
