// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/format/format.h"

/// What formats share when they read and write the files of a folder.
namespace Format {

/// The names in a folder, sorted by byte as the tools do. Not below it, and none that is hidden.
QStringList names(const QString &folder);

/// How many digits of ASCII a file's name begins with: its version.
qsizetype leadingDigits(QStringView name);

/// The path of a file below the project's folder, as people see it: "migrations/1_x.sql", or "1_x.sql" for path ".".
QString relativeFile(const QString &path, const QString &name);

/// A script file's bytes; errors name it relative to the project's folder, also where it is a folder or a link that
/// leads nowhere.
Result<QByteArray> readScript(const QString &folder, const QString &relative,
                              ByteOrderMark mark = ByteOrderMark::LeftOut);
/// Those of many files, in their order; several threads read.
std::vector<Result<QByteArray>> readScripts(const QString &folder, const QStringList &relative,
                                            ByteOrderMark mark = ByteOrderMark::LeftOut);

/// An error of a file, with its line where there is one.
Error problem(const QString &file, int line, const QString &message, const QString &hint);

/// A version as history tables of numbers hold it: leading zeros gone; empty when it does not fit into 64 bits.
QString numericVersion(const QString &digits);
/// Compares versions that are numbers.
bool numericLess(const QString &one, const QString &other);

/// Two files with one version: told once per extra file.
Error duplicate(const QString &version, const QString &first, const QString &second, const QString &tool);

/// How the versions in a folder are made, so that a new one follows them.
struct Numbering
{
    int sequenceWidth = 6; ///< where a sequence begins
    bool sequenceFirst = false; ///< in an empty folder: 000001 rather than the time
    bool keepsOrder = true; ///< the tool never runs a migration older than the newest: a new version must be greater
};

/// The version of a new migration: the draft's own, or the next in the folder's numbering (000013 after 000012, else
/// the time).
QString nextVersion(const QStringList &versions, const Draft &draft, const Numbering &numbering);

/// "Add user's e-mail" → "add_user_s_e_mail". Empty when nothing is left.
QString slug(const QString &name);

/// Writes new files, none of them over an existing one, and none of them when one fails. Names are relative to
/// `folder`.
Result<QStringList> writeNew(const QString &folder, const QList<std::pair<QString, QByteArray>> &files);

/// The error of a name that gives no file name.
std::unexpected<Error> namelessDraft(const Draft &draft);

/// A script's bytes with exactly one line ending at its end; nothing stays nothing.
QByteArray withLineEnd(const QByteArray &script);

} // namespace Format
