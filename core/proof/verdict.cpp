// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/proof.h"

using namespace Qt::StringLiterals;

namespace Proof {

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proved:
        return u"proved"_s;
    case Verdict::SchemaDiffers:
        return u"schema-differs"_s;
    case Verdict::DataLost:
        return u"data-lost"_s;
    case Verdict::NotRepeatable:
        return u"not-repeatable"_s;
    case Verdict::UpFailed:
        return u"up-failed"_s;
    case Verdict::DownFailed:
        return u"down-failed"_s;
    case Verdict::NoDown:
        return u"no-down"_s;
    case Verdict::Irreversible:
        return u"irreversible"_s;
    case Verdict::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Verdict> verdictOf(const QString &name)
{
    for (int i = 0; i <= int(Verdict::Skipped); ++i) {
        if (verdictName(Verdict(i)) == name)
            return Verdict(i);
    }
    return std::nullopt;
}

} // namespace Proof
