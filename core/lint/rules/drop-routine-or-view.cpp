// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever calls a dropped routine, or reads a dropped view, fails at once.

#include "core/lint/fixes.h"
#include "core/lint/objectsteps.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"
#include "core/lint/viewcolumns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_routine_or_view {

static bool isWanted(Sql::ObjectKind kind)
{
    using enum Sql::ObjectKind;
    return kind == View || kind == MaterializedView || kind == Function || kind == Procedure || kind == Aggregate
        || kind == Sequence || kind == ForeignTable; // whose rows stay where they are
}

/// DROP EVENT (MySQL, MariaDB): what it did at its times is not done any more.
static bool isEvent(const Sql::DropObject &drop, const Place &place)
{
    return drop.kind == Sql::ObjectKind::Other && place.script.dialect->onlineDdl
        && !wordIn(place.script, place.index, "EVENT").isEmpty();
}

/// The text between the first parentheses of the statement; nothing where there are none.
static std::optional<QStringList> arguments(const QByteArray &statement)
{
    const qsizetype open = statement.indexOf('(');
    int depth = 0;
    for (qsizetype i = open; i >= 0 && i < statement.size(); ++i) {
        depth += statement.at(i) == '(' ? 1 : statement.at(i) == ')' ? -1 : 0;
        if (depth == 0)
            return listItems(QString::fromUtf8(statement.sliced(open + 1, i - open - 1)));
    }
    return std::nullopt;
}

/// What callers or readers of the old object miss in the new one; empty: nothing that could be seen.
static QString missing(const Place &place, const Sql::DropObject &drop, const Sql::Name &name, qsizetype again)
{
    const Statement &made = place.script.statements.at(again);
    const Sql::CreateObject *create = createdObject(made);
    if (!create)
        return {};
    if (drop.kind == Sql::ObjectKind::View || drop.kind == Sql::ObjectKind::MaterializedView) {
        const Schema::View *old = place.script.schema ? place.script.schema->view(name.name, name.schema) : nullptr;
        const std::optional<QStringList> before = old ? viewColumns(old->definition) : std::nullopt;
        const std::optional<QStringList> after = viewColumns(create->body);
        if (!before || !after)
            return {};
        QStringList lost = *before;
        lost.removeIf([&](const QString &column) { return after->contains(column); });
        return lost.join(u", "_s);
    }
    if (drop.names.size() > 1 || drop.kind == Sql::ObjectKind::ForeignTable)
        return {};
    const std::optional<QStringList> before = arguments(place.statement().sql.text);
    const std::optional<QStringList> after = arguments(made.sql.text);
    const bool fewer = before && after && before->size() > after->size();
    return fewer ? QCoreApplication::translate("Lint", "an argument") : QString();
}

/// Functions that return a trigger, as the server tells, or the down script, which makes them again. No program can
/// call them; what the trigger did is drop-trigger's matter.
class TriggerFunctions
{
public:
    explicit TriggerFunctions(const Script &script)
        : m_schema(script.dialect->defaultSchema)
    {
        for (const Schema::Function &known : script.schema ? script.schema->functions : QList<Schema::Function>())
            note({.schema = known.schema, .name = known.name}, known.definition);
        if (!script.counterpart)
            return;
        forEachAnywhere<Sql::CreateObject>(*script.counterpart, [&](const Sql::CreateObject &made, const Place &place) {
            if (made.kind == Sql::ObjectKind::Function)
                note(made.name, QString::fromUtf8(place.statement().sql.text));
        });
    }
    bool contains(const Sql::Name &name) const { return m_known.value(key(name)); }

private:
    QString key(const Sql::Name &name) const
    {
        return (name.schema.isEmpty() ? m_schema : name.schema) + u'.' + name.name;
    }
    void note(const Sql::Name &name, const QString &definition)
    {
        static const QRegularExpression returns(u"\\bRETURNS\\s+(event_)?trigger\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        // Of several of one name all must.
        const bool trigger = returns.match(definition).hasMatch();
        m_known.insert(key(name), trigger && m_known.value(key(name), true));
    }

    QString m_schema;
    QHash<QString, bool> m_known;
};

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const ObjectSteps steps(script);
    std::optional<TriggerFunctions> ofTriggers;
    forEach<Sql::DropObject>(script, [&](const Sql::DropObject &drop, const Place &place) {
        if (!isWanted(drop.kind) && !isEvent(drop, place))
            return;
        if (!ofTriggers)
            ofTriggers.emplace(script);
        for (const Sql::Name &name : drop.names) {
            if (steps.madeBefore(drop.kind, name, place.index) >= 0 || place.isTemporary(name)
                || (drop.kind == Sql::ObjectKind::Function && ofTriggers->contains(name)))
                continue;
            const qsizetype again = steps.madeAfter(drop.kind, name, place.index);
            const QString lost = again < 0 ? QString() : missing(place, drop, name, again);
            if (again >= 0 && lost.isEmpty())
                continue;
            Finding &finding = report.add(
                place.range(name.range),
                again >= 0 ? QCoreApplication::translate(
                                 "Lint", "%1 is made again without %2: programs that still use that fail from here on.")
                                 .arg(name.display(), lost)
                           : QCoreApplication::translate("Lint", "Every program that still uses %1 fails from here on.")
                                 .arg(name.display()),
                again >= 0 ? Severity::Info : Severity::Warning);
            finding.help = QCoreApplication::translate(
                "Lint",
                "Make the new one under another name, move the callers over, and drop this one a release later.");
        }
    });
}

Rule rule()
{
    return {.id = u"drop-routine-or-view"_s,
            .title = QCoreApplication::translate("Lint", "View or routine dropped"),
            .severity = Severity::Warning,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::DropObject>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::drop_routine_or_view
