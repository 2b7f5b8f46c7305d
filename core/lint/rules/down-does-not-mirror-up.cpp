// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Up and then down should leave the schema as it was: what stays behind makes the next up fail, or nobody knows why it
// is there. The comparison is core/lint/mirror.h; a proof on a server knows better than it.

#include "core/lint/fixes.h"
#include "core/lint/mirror.h"
#include "core/lint/observed.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::down_does_not_mirror_up {

namespace {

/// A current proof has seen schema and rows restored.
bool isProved(const Script &script)
{
    if (!script.observed || !script.observed->proofs)
        return false;
    const auto proof = script.observed->proofs->constFind(script.migration->version);
    return proof != script.observed->proofs->constEnd() && proof->current
        && proof->downRestores == ObservedProof::Step::Held;
}

QString message(const Leftover &leftover)
{
    using enum Leftover::Kind;
    switch (leftover.kind) {
    case StillThere:
        return QCoreApplication::translate("Lint", "After up and down, %1 is still there: the next up meets it.")
            .arg(leftover.what);
    case NotRestored:
        return QCoreApplication::translate("Lint",
                                           "After up and down, %1 is missing: the down script does not make it "
                                           "again.")
            .arg(leftover.what);
    case Changed:
        return QCoreApplication::translate("Lint", "After up and down, %1 is not as it was: %2.")
            .arg(leftover.what, leftover.detail);
    case Foreign:
        return QCoreApplication::translate("Lint", "The down script takes %1 away, which the up script did not make.")
            .arg(leftover.what);
    case WrongOrder:
        return QCoreApplication::translate("Lint",
                                           "%1 cannot be dropped yet: %2 still needs it, and the down script "
                                           "stops here.")
            .arg(leftover.what, leftover.detail);
    }
    Q_UNREACHABLE_RETURN({});
}

QString help(const Leftover &leftover)
{
    if (leftover.kind == Leftover::Kind::WrongOrder)
        return QCoreApplication::translate("Lint", "Undo the steps of the up script in the reverse order.");
    if (leftover.kind == Leftover::Kind::Foreign)
        return QCoreApplication::translate("Lint", "Take back what the up script did, and nothing else.");
    if (!leftover.inverse.isEmpty())
        return QCoreApplication::translate("Lint", "Add: %1;").arg(QString::fromUtf8(leftover.inverse));
    return QCoreApplication::translate("Lint", "Write the inverse of each step, the last one first.");
}

bool isDirective(QByteArrayView line, QByteArrayView name)
{
    line = line.trimmed();
    return line.startsWith("-- +goose") && line.endsWith(name);
}

/// Where a statement goes in before the one at `place`, or behind the last; outside of goose's statement blocks.
qsizetype positionFor(const Script &script, qsizetype place)
{
    const QByteArrayView text(script.source->fileText);
    if (place < script.ownStatements) {
        qsizetype at = script.statements.at(place).sql.range.begin;
        const qsizetype before = text.first(at).trimmed().size();
        const qsizetype line = text.first(before).lastIndexOf('\n') + 1;
        if (isDirective(text.sliced(line, before - line), "StatementBegin"))
            at = line;
        return at;
    }
    qsizetype at = script.statements.last().sql.range.end;
    for (const Statement &statement : script.statements) // code stands behind the statement that runs it
        at = std::max(at, statement.sql.range.end);
    if (at < text.size() && text.at(at) == ';')
        ++at;
    qsizetype next = at;
    while (next < text.size() && (text.at(next) == '\n' || text.at(next) == ' '))
        ++next;
    const qsizetype end = text.indexOf('\n', next);
    const qsizetype lineEnd = end < 0 ? text.size() : end;
    return isDirective(text.sliced(next, lineEnd - next), "StatementEnd") ? lineEnd : at;
}

void offerFix(const Script &script, const Leftover &leftover, Finding &finding)
{
    if (leftover.inverse.isEmpty() || script.statements.isEmpty())
        return;
    // Only statements of the script itself are places for another one.
    qsizetype place = leftover.inverseBefore;
    while (place < script.statements.size() && script.statements.at(place).parent >= 0)
        ++place;
    const bool last = place >= script.statements.size();
    const qsizetype at = positionFor(script, last ? script.statements.size() : place);
    const QByteArray &text = script.source->fileText;
    QByteArray inserted = leftover.inverse + ";\n";
    if (last) {
        const bool terminated = at > 0 && (text.at(at - 1) == ';' || text.at(at - 1) == 'd');
        inserted = (terminated ? "\n" : ";\n") + leftover.inverse + ';';
    }
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Add the inverse to the down script"),
                          .edits = {insertion(script, at, inserted)}});
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QString marker = parameters.value(u"marker"_s, u"irreversible"_s).toString();
    if (!script.counterpart || script.statements.isEmpty() || isMarkedIrreversible(script, marker) || isProved(script))
        return;
    const Mirror mirror = compareUpAndDown(*script.counterpart, script);
    for (const Leftover &leftover : mirror.leftovers) {
        qsizetype place = std::min(leftover.place, script.statements.size() - 1);
        while (place > 0 && script.statements.at(place).parent >= 0)
            --place;
        QString text = message(leftover);
        text.replace(0, 1, text.first(1).toUpper());
        if (!mirror.complete)
            text += u' '
                + QCoreApplication::translate("Lint", "A statement that cannot be looked into may do it after all.");
        Finding &finding = report.add(script.head(place), text, mirror.complete ? Severity::Warning : Severity::Info);
        finding.help = help(leftover);
        offerFix(script, leftover, finding);
    }
}

Rule rule()
{
    return {.id = u"down-does-not-mirror-up"_s,
            .title = QCoreApplication::translate("Lint", "Down does not take back what up did"),
            .severity = Severity::Warning,
            .yieldsTo = {u"drop-table"_s, u"drop-column"_s},
            .onUp = false,
            .check = check};
}

} // namespace Lint::Rules::down_does_not_mirror_up
