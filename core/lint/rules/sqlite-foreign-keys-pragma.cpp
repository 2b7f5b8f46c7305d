// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DROP TABLE deletes the rows first where foreign_keys is on: children cascade. The switch works outside transactions
// only.

#include "core/format/format.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::sqlite_foreign_keys_pragma {

static bool isOff(const QString &value)
{
    static const QStringList off = {u"off"_s, u"0"_s, u"false"_s, u"no"_s};
    return off.contains(value.toLower());
}

/// The children of the table: with their names those that are deleted with it.
static QStringList children(const Script &script, const QString &table, bool cascading)
{
    QStringList names;
    for (const Schema::Table &other : script.schema ? script.schema->tables : QList<Schema::Table>()) {
        for (const Schema::Constraint &constraint : other.constraints) {
            const bool refers = constraint.kind == "foreign key"_L1
                && other.name.compare(table, Qt::CaseInsensitive) != 0
                && constraint.referencedTable.section(u'.', -1).compare(table, Qt::CaseInsensitive) == 0;
            if (refers && (!cascading || constraint.onDelete.compare("CASCADE"_L1, Qt::CaseInsensitive) == 0)
                && !names.contains(other.name))
                names.append(other.name);
        }
    }
    return names;
}

static QString danger(const Script &script, const Rebuild &rebuild)
{
    const QString table = rebuild.table.name;
    if (const QStringList cascading = children(script, table, true); !cascading.isEmpty())
        return QCoreApplication::translate(
                   "Lint",
                   "Dropping the old %1 deletes its rows first, and with them, by ON DELETE CASCADE, the rows of: %2.")
            .arg(table, cascading.join(u", "_s));
    return QCoreApplication::translate(
               "Lint",
               "Dropping the old %1 deletes its rows first: rows that refer to them cascade, or stop the migration.")
        .arg(table);
}

/// The last statement of the script itself.
static qsizetype lastOwn(const Script &script)
{
    qsizetype last = script.statements.size() - 1;
    while (last > 0 && script.statements.at(last).parent >= 0)
        --last;
    return last;
}

static bool isForeignKeys(const Statement &statement)
{
    return std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
        const auto *pragma = std::get_if<Sql::SetParameter>(&change);
        return pragma && pragma->name.compare("foreign_keys"_L1, Qt::CaseInsensitive) == 0;
    });
}

/// The whole of it: without the tool's transaction, PRAGMA, BEGIN, what the script does, the check, COMMIT, PRAGMA.
/// Nothing where the script has transactions of its own, or the tool knows no such header.
static void offerWhole(const Script &script, Finding &finding)
{
    const bool wrapped = script.source->transaction == Project::TransactionMode::Wrapped;
    const Format::Format *format = Format::find(script.project->format);
    const auto header = wrapped && format && format->noTransactionHeader ? format->noTransactionHeader(*script.source)
                                                                         : std::nullopt;
    if (!header || (header->bothDirections && script.counterpart && script.counterpart->ownStatements > 1)
        || any<Sql::TransactionControl>(script, [](const Sql::TransactionControl &) { return true; }))
        return;
    Fix fix{.title = QCoreApplication::translate("Lint", "Switch foreign keys off around a transaction of its own"),
            .edits = {insertion(script, header->at, header->text)}};
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        if (script.statements.at(i).parent >= 0)
            return;
        if (isForeignKeys(script.statements.at(i))) {
            fix.edits.append(edit(script, withTerminator(script, i), {}));
            continue;
        }
        first = first < 0 ? i : first;
        last = i;
    }
    if (first < 0 || script.statements.at(first).sql.range.begin <= header->at)
        return;
    const bool checks = script.replay.parameterStatement(u"foreign_key_check"_s, script.statements.size()) >= 0;
    fix.edits.append(
        insertion(script, script.statements.at(first).sql.range.begin, "PRAGMA foreign_keys = OFF;\nBEGIN;\n"));
    fix.edits.append(
        insertion(script, script.statements.at(last).sql.range.end,
                  QByteArray(checks ? "" : ";\nPRAGMA foreign_key_check") + ";\nCOMMIT;\nPRAGMA foreign_keys = ON"));
    finding.fixes.append(fix);
}

/// A PRAGMA inside a transaction, or one that is never taken back. Says whether it reported.
static bool checkPragmas(const Script &script, Report &report)
{
    bool reported = false;
    qsizetype off = -1;
    forEach<Sql::SetParameter>(script, [&](const Sql::SetParameter &pragma, const Place &place) {
        if (pragma.name.compare("foreign_keys"_L1, Qt::CaseInsensitive) != 0 || pragma.value.isEmpty())
            return;
        if (!place.statement().inTransaction) {
            off = isOff(pragma.value) ? place.index : -1;
        } else if (!reported) {
            QString message = QCoreApplication::translate(
                "Lint",
                "Inside a transaction this PRAGMA does nothing, and says nothing: foreign keys stay as they were.");
            if (isOff(pragma.value) && !script.rebuilds.isEmpty())
                message += u' ' + danger(script, script.rebuilds.first());
            Finding &finding = report.add(script.head(place.index), message);
            finding.help = QCoreApplication::translate(
                "Lint", "Send it before BEGIN, in a migration that the tool runs without a transaction.");
            if (!script.rebuilds.isEmpty())
                offerWhole(script, finding);
            reported = true;
        }
    });
    if (off >= 0) {
        Finding &finding = report.add(
            script.head(off),
            QCoreApplication::translate(
                "Lint", "Foreign keys are not switched on again: the rest of this connection works without them."));
        finding.help = QCoreApplication::translate("Lint", "End the script with PRAGMA foreign_keys = ON.");
        const Statement &last = script.statements.at(lastOwn(script));
        const bool ends = std::ranges::any_of(last.meaning.changes, [](const Sql::Change &change) {
            const auto *control = std::get_if<Sql::TransactionControl>(&change);
            return control && control->verb == Sql::TransactionVerb::Commit;
        });
        if (ends || !last.inTransaction)
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Switch them on again at the end"),
                                  .edits = {insertion(script, last.sql.range.end, ";\nPRAGMA foreign_keys = ON")}});
    }
    return reported;
}

static void checkRebuild(const Script &script, const Rebuild &rebuild, Report &report)
{
    const Place place{script, std::min(rebuild.create, rebuild.rename)};
    const bool known = place.table(rebuild.table);
    const QStringList referring = children(script, rebuild.table.name, false);
    if (known && referring.isEmpty())
        return;
    if (isOff(script.replay.parameter(u"foreign_keys"_s, rebuild.drop))) {
        if (script.replay.parameterStatement(u"foreign_key_check"_s, script.statements.size()) < rebuild.drop) {
            Finding &finding = report.add(
                script.head(rebuild.drop),
                QCoreApplication::translate("Lint",
                                            "With foreign keys off, nothing says whether the rebuilt %1 still has "
                                            "every row that others refer to.")
                    .arg(rebuild.table.name));
            finding.help = QCoreApplication::translate("Lint", "Run PRAGMA foreign_key_check before COMMIT.");
            const qsizetype done = std::max(rebuild.rename, rebuild.drop);
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Check them behind the rebuild"),
                                  .edits = {insertion(script, script.statements.at(done).sql.range.end,
                                                      ";\nPRAGMA foreign_key_check")}});
        }
        return;
    }
    // What DROP TABLE counts as missing stays counted: the rows that are renamed into its place settle nothing.
    const QString deferred = script.replay.parameter(u"defer_foreign_keys"_s, rebuild.drop);
    const bool waits = !deferred.isEmpty() && !isOff(deferred) && children(script, rebuild.table.name, true).isEmpty();
    const QString message = waits
        ? QCoreApplication::translate("Lint",
                                      "Deferred, foreign keys let the old %1 go, and COMMIT fails if a row refers to "
                                      "it: the rows that are renamed into its place do not count.")
              .arg(rebuild.table.name)
        : danger(script, rebuild);
    Finding &finding = report.add(
        script.head(rebuild.drop),
        known ? message
              : message + u' ' + QCoreApplication::translate("Lint", "Which tables refer to it is not known."),
        known ? Severity::Error : Severity::Info);
    finding.help = QCoreApplication::translate(
        "Lint",
        "Send PRAGMA foreign_keys = OFF before BEGIN, in a migration without a transaction of the tool; PRAGMA "
        "foreign_key_check before COMMIT; and switch them on again at the end.");
    offerWhole(script, finding);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (checkPragmas(script, report))
        return;
    for (const Rebuild &rebuild : script.rebuilds)
        checkRebuild(script, rebuild, report);
}

Rule rule()
{
    return {.id = u"sqlite-foreign-keys-pragma"_s,
            .title = QCoreApplication::translate("Lint", "Foreign keys around a rebuild"),
            .severity = Severity::Error,
            .dialects = {u"sqlite"_s},
            .check = check};
}

} // namespace Lint::Rules::sqlite_foreign_keys_pragma
