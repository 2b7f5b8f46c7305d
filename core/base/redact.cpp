// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString redacted(const QString &urlOrConnectionString)
{
    // The password ends at the last @ of the authority: one that holds an unescaped @ is still hidden whole. One that
    // is a variable as a whole, ${NAME}, is none.
    static const QRegularExpression authority(
        uR"((\b[a-z][a-z0-9+.-]*://[^:@/?#\s]*):(?!\$\{\w+\}@[^@/?#\s]*(?:[/?#\s]|$))[^/?#\s]*@)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(
        uR"(\b((?:ssl)?password|passwd|pwd)\s*=\s*+(?!\$\{\w+\}(?:[&;\s]|$))('(?:[^'\\]|\\.)*'|[^&;\s]*))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = urlOrConnectionString;
    text.replace(authority, u"\\1:***@"_s);
    text.replace(parameter, u"\\1=***"_s);
    return text;
}
