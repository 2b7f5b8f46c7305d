// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/reach.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dialect {

static const QString confinedOption = u"x-confined"_s; // no client library knows options that begin so

Database::Variables variablesFor(Reach reach)
{
    return reach == Reach::Everything ? Database::Variables::Anywhere : Database::Variables::AsTheWhole;
}

void confine(Database::Url &url)
{
    url.options.insert(confinedOption, u"on"_s);
}

bool isConfined(const Database::Url &url)
{
    return url.options.contains(confinedOption);
}

QString trustHint()
{
    return QCoreApplication::translate(
        "Dialect",
        "Scripts of a project that is not trusted reach nothing but their scratch database. Read them, and if "
        "you trust them: switchback verify --trust, or File > Trust Project in the workbench.");
}

} // namespace Dialect
