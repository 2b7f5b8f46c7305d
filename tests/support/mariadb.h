// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QStringList>

/// Real MariaDB for tests: one private server per test program, started when first asked for, stopped at its end,
/// spoken to through its own client. A machine without MariaDB fails the test, so that a skip cannot hide.
namespace TestMariaDb {

/// What the server said to one statement.
struct Answer
{
    int code = 0; ///< 0: accepted; 1064: a syntax error
    QString message = {};
    QStringList rows = {}; ///< columns parted by tabs

    bool accepted() const { return code == 0; }
};

/// Carries out the statements one after the other, in one session, in an empty database of their own; a refusal does
/// not stop it. An answer for each; none (and the test has failed) when there is no server.
QList<Answer> run(const QByteArrayList &statements);

/// "11.8.6"
QString version();

} // namespace TestMariaDb
