// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/mysql/parse.h"

#include <QFile>
#include <QTest>

/// tests/core/dialect/mysqlcorpus.sql: a statement, and the word in the comment above it.
struct CorpusStatement
{
    Sql::Statement statement;
    QByteArray word; ///< "opaque", "mysql", "mariadb", "refused" or empty
    int line = 0;
};

inline QList<CorpusStatement> mysqlCorpus()
{
    QFile file(QFINDTESTDATA("mysqlcorpus.sql"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    QList<CorpusStatement> result;
    const QList<Sql::Statement> statements = Sql::split(text, MySql::lexicalRules(MySql::Flavour::MariaDb));
    for (const Sql::Statement &statement : statements) {
        const qsizetype lineBegin = text.lastIndexOf('\n', statement.range.begin - 1);
        const qsizetype before = text.lastIndexOf('\n', lineBegin - 1);
        const QByteArray above = text.sliced(before + 1, std::max<qsizetype>(lineBegin - before - 1, 0));
        QByteArray word;
        if (above.startsWith("-- ") && above.count(' ') == 1)
            word = above.sliced(3);
        result.append({statement, word, int(text.first(statement.range.begin).count('\n')) + 1});
    }
    return result;
}
