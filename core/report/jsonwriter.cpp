// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace Report {

static constexpr qsizetype indentWidth = 4;

void JsonWriter::indent()
{
    m_piece.append(indentWidth * m_depth, ' ');
}

void JsonWriter::beginValue()
{
    if (std::exchange(m_afterKey, false) || m_depth == 0)
        return;
    if (!std::exchange(m_first, false))
        m_piece += ",\n";
    if (m_piece.size() >= pieceSize) {
        m_sink(m_piece);
        m_piece.resize(0); // keeps its room
    }
    indent();
}

void JsonWriter::open(char bracket)
{
    beginValue();
    m_piece += bracket;
    m_piece += '\n';
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        m_piece += '\n';
    indent();
    m_piece += bracket;
    m_first = false;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    beginValue();
    m_piece += '"';
    append(name);
    m_piece += "\": ";
    m_afterKey = true;
    return *this;
}

/// What stands for a character of ASCII in a string; empty where it stands for itself.
static QByteArrayView escapeOf(char16_t character)
{
    static constexpr std::array<char[7], 32> controls = {
        "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
        "\\b",     "\\t",     "\\n",     "\\u000b", "\\f",     "\\r",     "\\u000e", "\\u000f",
        "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
        "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f"};
    if (character < controls.size())
        return {controls[character]};
    return character == u'"' ? QByteArrayView("\\\"") : character == u'\\' ? QByteArrayView("\\\\") : QByteArrayView();
}

/// The text in UTF-8 with escapes. What is half of a character is written as its number.
void JsonWriter::append(QStringView text)
{
    const qsizetype before = m_piece.size();
    m_piece.resize(before + 6 * text.size());
    char *out = m_piece.data() + before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            const QByteArrayView escape = unit < 0x20 || unit == u'"' || unit == u'\\' ? escapeOf(unit)
                                                                                       : QByteArrayView();
            if (escape.isEmpty())
                *out++ = char(unit);
            else
                out = std::copy(escape.begin(), escape.end(), out);
        } else if (unit < 0x800) {
            *out++ = char(0xC0 | unit >> 6);
            *out++ = char(0x80 | (unit & 0x3F));
        } else if (!QChar::isSurrogate(unit)) {
            *out++ = char(0xE0 | unit >> 12);
            *out++ = char(0x80 | (unit >> 6 & 0x3F));
            *out++ = char(0x80 | (unit & 0x3F));
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t character = QChar::surrogateToUcs4(unit, text[++i].unicode());
            *out++ = char(0xF0 | character >> 18);
            *out++ = char(0x80 | (character >> 12 & 0x3F));
            *out++ = char(0x80 | (character >> 6 & 0x3F));
            *out++ = char(0x80 | (character & 0x3F));
        } else {
            *out++ = '\\';
            *out++ = 'u';
            for (int shift = 12; shift >= 0; shift -= 4)
                *out++ = "0123456789abcdef"[unit >> shift & 0xF];
        }
    }
    m_piece.resize(out - m_piece.data());
}

void JsonWriter::value(QStringView text)
{
    beginValue();
    m_piece += '"';
    append(text);
    m_piece += '"';
}

void JsonWriter::value(qint64 number)
{
    beginValue();
    m_piece += QByteArray::number(number);
}

void JsonWriter::literal(const char *text)
{
    beginValue();
    m_piece += text;
}

void JsonWriter::value(const QJsonValue &any)
{
    switch (any.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        literal("null");
        break;
    case QJsonValue::Bool:
        value(any.toBool());
        break;
    case QJsonValue::Double:
        value(any.toInteger());
        break;
    case QJsonValue::String:
        value(any.toString());
        break;
    case QJsonValue::Array:
        array([&, items = any.toArray()] {
            for (const auto &item : items)
                value(QJsonValue(item));
        });
        break;
    case QJsonValue::Object:
        object([&, members = any.toObject()] {
            for (auto each = members.begin(); each != members.end(); ++each)
                member(each.key(), QJsonValue(each.value()));
        });
        break;
    }
}

void JsonWriter::end()
{
    m_piece += '\n';
    m_sink(m_piece);
    m_piece.clear();
}

} // namespace Report
