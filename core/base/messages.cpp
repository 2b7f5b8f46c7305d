// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"

#include <QResource>
#include <QStringList>

using namespace Qt::StringLiterals;

bool Messages::loadFirst(const QStringList &languages)
{
    const QString source = u"en"_s;
    const auto file = [](const QString &language) { return u":/i18n/switchback_%1.qm"_s.arg(language); };
    QString spoken = source;
    for (const QString &tag : languages) {
        const QString language = tag.section(u'-', 0, 0);
        if (QResource(file(language)).isValid()) {
            spoken = language;
            break;
        }
    }
    m_countedOnly = spoken == source;
    const QResource messages(file(spoken));
    return load(messages.data(), int(messages.size()));
}

QString Messages::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    return m_countedOnly && n < 0 ? QString() : QTranslator::translate(context, source, disambiguation, n);
}
