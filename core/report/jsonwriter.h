// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/findings.h"

#include <QJsonValue>

#include <concepts>

namespace Report {

/// Writes JSON in pieces, byte for byte as QJsonDocument writes the whole (indented; an object's keys in their order,
/// which the caller keeps). A hundred thousand findings as one QJsonDocument take more memory than all that they were
/// found in.
class JsonWriter
{
public:
    explicit JsonWriter(const Sink &sink)
        : m_sink(sink)
    {
    }

    /// `content` writes the members, each begun by key().
    template<std::invocable Content>
    void object(const Content &content)
    {
        open('{');
        content();
        close('}');
    }
    /// `content` writes the values.
    template<std::invocable Content>
    void array(const Content &content)
    {
        open('[');
        content();
        close(']');
    }
    JsonWriter &key(QStringView name);
    void value(QStringView text);
    void value(const QString &text) { value(QStringView(text)); }
    void value(qint64 number);
    void value(int number) { value(qint64(number)); }
    void value(std::same_as<bool> auto truth) { literal(truth ? "true" : "false"); } // no pointer is meant by it
    void value(const QJsonValue &any); ///< numbers are whole ones
    void member(QStringView name, const auto &content) { key(name).value(content); }
    /// The document is whole.
    void end();

private:
    void open(char bracket);
    void close(char bracket);
    void beginValue();
    void indent();
    void literal(const char *text);
    void append(QStringView text);

    const Sink &m_sink;
    QByteArray m_piece;
    int m_depth = 0;
    bool m_first = true; ///< nothing stands in the innermost object or array yet
    bool m_afterKey = false;
};

} // namespace Report
