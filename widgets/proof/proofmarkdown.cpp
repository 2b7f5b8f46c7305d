// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proof/proofmarkdown.h"

#include "core/report/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct ProofmarkdownWords
{
    Q_DECLARE_TR_FUNCTIONS(ProofPanel)
};
} // namespace

QString checkSign(Proof::Check check)
{
    switch (check) {
    case Proof::Check::Passed:
        return u"✓"_s;
    case Proof::Check::Failed:
        return u"✗"_s;
    case Proof::Check::NotApplicable:
        return u"–"_s;
    case Proof::Check::NotRun:
        return u"·"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString proofMarkdown(const Proof::Proof &proof)
{
    const QString title = proof.name.isEmpty() ? proof.version : proof.version + u'_' + proof.name;
    QString text = u"### %1 `%2`\n\n%3 %4\n"_s.arg(proof.verdict == Proof::Verdict::Proved ? u"✓"_s : u"✗"_s, title,
                                                   Report::verdictWords(proof), proof.server);
    if (proof.failure)
        text +=
            u"\n    %1:%2: %3\n"_s.arg(proof.failure->file).arg(proof.failure->line).arg(proof.failure->error.message);
    if (!proof.differences.isEmpty()) {
        text += u"\n%1\n\n"_s.arg(ProofmarkdownWords::tr("Down does not restore:"));
        for (const Schema::Difference &difference : proof.differences)
            text += u"- %1\n"_s.arg(Report::differenceWords(difference));
    }
    for (const Proof::LostRows &lost : proof.lost)
        text += u"- %1\n"_s.arg(ProofmarkdownWords::tr("lost: %1").arg(Report::lostWords(lost)));
    text += u'\n';
    for (const Proof::ChecklistItem &item : proof.checklist) {
        const QString box = item.check == Proof::Check::Passed ? u"[x]"_s
            : item.check == Proof::Check::Failed               ? u"[ ]"_s
                                                               : checkSign(item.check);
        text += u"- %1 %2: %3\n"_s.arg(box, item.title, item.evidence);
    }
    return text;
}
