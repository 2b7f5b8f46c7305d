// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Large projects, generated.
namespace ManyFiles {

/// One small migration, as real folders hold them: every fourth makes a table; the three after it add a column, an
/// index, and a row.
struct Scripts
{
    QString version;
    QByteArray up;
    QByteArray down;
};
Scripts scripts(int number);

/// Writes `count` of them in dbmate's format below `folder`, and settings with `url` as the only target.
bool write(const QString &folder, int count, const QString &dialect, const QString &url);

/// Twenty lines as a migration tool's user writes them: a table, columns, indexes, rows, a foreign key to the table of
/// the migration before.
QByteArray twentyLines(int number);
/// Such lines up to a size in bytes.
QByteArray scriptOfSize(qsizetype size);
/// `count` files of twenty lines in golang-migrate's format, PostgreSQL; returns their paths.
QStringList writeTwentyLines(const QString &folder, int count);
/// One file of a size in bytes, likewise.
QString writeOne(const QString &folder, qsizetype size);

/// An up script of about 200 lines for the typist.
QByteArray longScript();

} // namespace ManyFiles
