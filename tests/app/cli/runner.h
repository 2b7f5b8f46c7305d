// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QProcess;

/// What one call of the built command gave.
struct Answer
{
    int status = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QByteArray errors;

    /// The one JSON document on standard output; empty when there is anything else on it.
    QJsonObject json() const;
    bool says(const QByteArray &text) const { return output.contains(text) || errors.contains(text); }
    /// For messages of tests.
    QByteArray told() const { return "status " + QByteArray::number(status) + "\n" + output + "\n" + errors; }
};

/// A project in a temporary folder, on which the command is run as a script would run it: no terminal, a data folder of
/// its own.
class Sandbox
{
public:
    Sandbox();

    QString path(const QString &relative = {}) const;
    bool write(const QString &relative, const QByteArray &content) const;
    QByteArray read(const QString &relative) const;
    /// Copies one of resources/samples into the folder.
    bool copySample(const QString &name) const;
    /// Settings for the dialect and golang-migrate's files in migrations/, with what else they say behind it.
    bool writeSettings(const QByteArray &dialect, const QByteArray &more = {}) const;
    /// Settings for SQLite and two good migrations: users, and posts with a key to them.
    bool writeGoodProject() const;
    /// Adds a migration of golang-migrate's format.
    bool writeMigration(const QString &name, const QByteArray &up, const QByteArray &down) const;

    Answer run(const QStringList &arguments) const;
    /// Another program, in the same folder and with the same environment.
    Answer run(const QString &program, const QStringList &arguments) const;
    /// The same as somebody who may not read and write everything: file permissions mean nothing to root.
    Answer runUnprivileged(const QStringList &arguments) const;
    std::unique_ptr<QProcess> startUnprivileged(const QStringList &arguments) const;

    /// The same on a terminal: what it prints comes as one output, with the terminal's line ends.
    Answer runOnATerminal(const QStringList &arguments) const;

    QProcessEnvironment environment;

private:
    std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments) const;
    static Answer answer(QProcess &process);

    QTemporaryDir m_folder;
    QTemporaryDir m_data;
};

/// The value at "targets.0.name".
QJsonValue valueAt(const QJsonObject &object, const QString &path);
/// Empty when every line "path type" holds; else the first that does not. Types: string, number, bool, array, object,
/// null, and several with |. "path = value" compares the value as text.
QString broken(const QJsonObject &object, const QStringList &lines);
QString commandPath();
