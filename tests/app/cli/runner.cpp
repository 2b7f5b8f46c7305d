// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QString commandPath()
{
    return QStringLiteral(SWITCHBACK_BINARY_DIR) + u"/bin/switchback"_s;
}

Sandbox::Sandbox()
    : environment(QProcessEnvironment::systemEnvironment())
{
    environment.insert(u"SWITCHBACK_DATA_HOME"_s, m_data.path());
    // As for a user who has set nothing, whoever runs the tests.
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"TERM"_s, u"xterm-256color"_s);
    environment.remove(u"NO_COLOR"_s);
    environment.remove(u"DATABASE_URL"_s);
}

QString Sandbox::path(const QString &relative) const
{
    return relative.isEmpty() ? m_folder.path() : m_folder.filePath(relative);
}

bool Sandbox::write(const QString &relative, const QByteArray &content) const
{
    const QString file = path(relative);
    QFile target(file);
    return QDir().mkpath(QFileInfo(file).path()) && target.open(QIODevice::WriteOnly)
        && target.write(content) == content.size();
}

QByteArray Sandbox::read(const QString &relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Sandbox::copySample(const QString &name) const
{
    const QDir source(QStringLiteral(SWITCHBACK_SOURCE_DIR) + u"/resources/samples/"_s + name);
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    bool copied = files.hasNext();
    while (files.hasNext()) {
        const QString relative = source.relativeFilePath(files.next());
        copied = QDir().mkpath(QFileInfo(path(relative)).path()) && QFile::copy(files.filePath(), path(relative))
            && copied;
    }
    return copied;
}

bool Sandbox::writeMigration(const QString &name, const QByteArray &up, const QByteArray &down) const
{
    return write(u"migrations/%1.up.sql"_s.arg(name), up) && write(u"migrations/%1.down.sql"_s.arg(name), down);
}

bool Sandbox::writeSettings(const QByteArray &dialect, const QByteArray &more) const
{
    return write(u"switchback.toml"_s,
                 "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"" + dialect + "\"\n"
                     + more);
}

bool Sandbox::writeGoodProject() const
{
    return writeSettings("sqlite", "[target.dev]\nurl = \"sqlite:dev.db\"\n[scratch]\nrows = 20\n")
        && writeMigration(u"20260101120000_create_users"_s,
                          "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);\n", "DROP TABLE users;\n")
        && writeMigration(u"20260102120000_create_posts"_s,
                          "CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users (id));\n"
                          "CREATE INDEX idx_posts_user_id ON posts (user_id);\n",
                          "DROP TABLE posts;\n");
}

Answer Sandbox::run(const QStringList &arguments) const
{
    return run(commandPath(), arguments);
}

Answer Sandbox::runUnprivileged(const QStringList &arguments) const
{
    return answer(*startUnprivileged(arguments));
}

std::unique_ptr<QProcess> Sandbox::startUnprivileged(const QStringList &arguments) const
{
    if (::geteuid() != 0)
        return start(commandPath(), arguments);
    QStringList folders{m_folder.path(), m_data.path()};
    for (QDirIterator below(m_folder.path(), QDir::Dirs | QDir::NoDotAndDotDot); below.hasNext();)
        folders.append(below.next());
    for (const QString &folder : std::as_const(folders))
        QFile::setPermissions(folder,
                              QFile::permissions(folder) | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
    return start(u"setpriv"_s,
                 QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, commandPath()} + arguments);
}

Answer Sandbox::runOnATerminal(const QStringList &arguments) const
{
    QStringList words{commandPath()};
    for (const QString &argument : arguments)
        words.append(u'\'' + QString(argument).replace(u'\'', u"'\\''"_s) + u'\'');
    return run(u"script"_s, {u"--quiet"_s, u"--return"_s, u"--command"_s, words.join(u' '), u"/dev/null"_s});
}

Answer Sandbox::run(const QString &program, const QStringList &arguments) const
{
    return answer(*start(program, arguments));
}

std::unique_ptr<QProcess> Sandbox::start(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(program, arguments);
    return process;
}

Answer Sandbox::answer(QProcess &process)
{
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &part : path.split(u'.')) {
        bool number = false;
        const int index = part.toInt(&number);
        value = number && value.isArray() ? value.toArray().at(index) : value.toObject().value(part);
    }
    return value;
}

static QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"bool"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"missing"_s;
}

QString broken(const QJsonObject &object, const QStringList &lines)
{
    for (const QString &line : lines) {
        const QString path = line.section(u' ', 0, 0);
        const QJsonValue value = valueAt(object, path);
        if (line.contains(" = "_L1)) {
            if (value.toVariant().toString() != line.section(u" = "_s, 1))
                return line + u": is "_s + value.toVariant().toString();
        } else if (!line.section(u' ', 1).split(u'|').contains(typeName(value))) {
            return line + u": is "_s + typeName(value);
        }
    }
    return {};
}
