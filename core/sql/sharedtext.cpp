// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sharedtext.h"

#include <algorithm>
#include <array>

namespace Sql {

namespace {

constexpr qsizetype longest = 31;

struct Known
{
    std::array<char, longest> bytes = {};
    uchar size = 0; ///< 0: nothing yet
    QString text = {};
};

/// FNV-1a
size_t hashOf(QByteArrayView bytes)
{
    quint32 hash = 2166136261U;
    for (const char byte : bytes)
        hash = (hash ^ uchar(byte)) * 16777619U;
    return hash ^ (hash >> 16);
}

} // namespace

QString sharedText(QByteArrayView utf8)
{
    if (utf8.isEmpty() || utf8.size() > longest)
        return QString::fromUtf8(utf8);
    static thread_local std::array<Known, 256> recent;
    Known &known = recent[hashOf(utf8) % recent.size()];
    if (QByteArrayView(known.bytes.data(), known.size) != utf8) {
        std::ranges::copy(utf8, known.bytes.begin());
        known.size = uchar(utf8.size());
        known.text = QString::fromUtf8(utf8);
    }
    return known.text;
}

} // namespace Sql
