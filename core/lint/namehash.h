// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

/// Names by a number that is the same however the case of their letters is written: FNV-1a over their bytes.
namespace Lint::NameHash {

/// In lower case where it can be part of a name, else 0. Beyond ASCII nothing is folded: servers do not either.
inline constexpr std::array<uchar, 256> nameBytes = [] {
    std::array<uchar, 256> table = {};
    for (int c = 0; c < 256; ++c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c >= 0x80)
            table[size_t(c)] = uchar(c);
        else if (c >= 'A' && c <= 'Z')
            table[size_t(c)] = uchar(c | 0x20);
    }
    return table;
}();

inline constexpr quint64 basis = 14695981039346656037ULL;

inline quint64 with(quint64 hash, char byte)
{
    static constexpr quint64 prime = 1099511628211ULL;
    return (hash ^ nameBytes[uchar(byte)]) * prime;
}

/// Over the run of name bytes that begins at `at`, which is moved behind it.
inline quint64 wordAt(QByteArrayView text, qsizetype &at)
{
    quint64 hash = basis;
    for (; at < text.size() && nameBytes[uchar(text[at])] != 0; ++at)
        hash = with(hash, text[at]);
    return hash;
}

/// Over all name bytes of a text: of a name with its quotes or without.
inline quint64 ofName(QByteArrayView text)
{
    quint64 hash = basis;
    for (const char byte : text) {
        if (nameBytes[uchar(byte)] != 0)
            hash = with(hash, byte);
    }
    return hash;
}

/// Some hashes, looked for by far more others: nearly all of these are told by one bit that they are not in it. Their
/// upper halves must tell them apart.
class Set
{
public:
    explicit Set(std::vector<quint64> hashes)
        : m_hashes(std::move(hashes))
    {
        static constexpr size_t bitsForEach = 16;
        const size_t bits = std::bit_ceil(std::max<size_t>(m_hashes.size() * bitsForEach, 64));
        m_shift = 64 - std::countr_zero(bits);
        m_bits.resize(bits);
        std::ranges::sort(m_hashes);
        for (const quint64 hash : m_hashes)
            m_bits[hash >> m_shift] = true;
    }

    bool contains(quint64 hash) const { return m_bits[hash >> m_shift] && std::ranges::binary_search(m_hashes, hash); }

private:
    std::vector<quint64> m_hashes;
    std::vector<bool> m_bits; ///< by the uppermost bits of the hashes
    int m_shift = 0;
};

} // namespace Lint::NameHash
