// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/url.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

// A URL is cut into its parts first and variables are put in afterwards: a password from the environment may then
// hold any character. Nothing of the text is ever repeated in an error, because a mistyped URL may hold its password
// anywhere.
namespace Database {

static Error urlError(const QString &message, const QString &hint = {})
{
    return {.message = message,
            .hint = hint.isEmpty()
                ? QCoreApplication::translate("Database",
                                              "Write sqlite:PATH, postgresql://USER@HOST:PORT/DATABASE, mysql://… or "
                                              "mariadb://…; ${NAME} takes an environment variable.")
                : hint};
}

/// Undoes %XX; a percent sign that starts no such group stands for itself, as people write in file names.
static QString decoded(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '%' && i + 2 < bytes.size()) {
            bool isNumber = false;
            const uint value = bytes.sliced(i + 1, 2).toUInt(&isNumber, 16);
            if (isNumber && std::isxdigit(uchar(bytes.at(i + 1)))) {
                result.append(char(value));
                i += 2;
                continue;
            }
        }
        result.append(bytes.at(i));
    }
    return QString::fromUtf8(result);
}

using Filter = QString (*)(QStringView);

static QString asIs(QStringView text)
{
    return text.toString();
}

/// Puts environment variables in; what stands around them goes through `filter`, they do not.
static Result<QString> expanded(QStringView text, Filter filter)
{
    QString result;
    qsizetype at = 0;
    while (true) {
        const qsizetype begin = text.indexOf(u"${", at);
        if (begin < 0)
            return result + filter(text.sliced(at));
        const qsizetype end = text.indexOf(u'}', begin);
        if (end < 0)
            return failure(
                urlError(QCoreApplication::translate("Database", "The URL has a ${ without its closing brace.")));
        const QString name = text.sliced(begin + 2, end - begin - 2).toString();
        if (name.isEmpty())
            return failure(
                urlError(QCoreApplication::translate("Database", "The URL has a ${} without a name in it.")));
        if (!qEnvironmentVariableIsSet(name.toLocal8Bit().constData())) {
            return failure(urlError(
                QCoreApplication::translate("Database", "The environment variable %1, which the URL names, is not set.")
                    .arg(name),
                QCoreApplication::translate("Database", "Set it before starting: export %1=…").arg(name)));
        }
        result += filter(text.sliced(at, begin - at)) + qEnvironmentVariable(name.toLocal8Bit().constData());
        at = end + 1;
    }
}

static Result<int> parsePort(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535) {
        return failure(urlError(
            QCoreApplication::translate("Database", "The port in the URL is not a number from 1 to 65535."),
            QCoreApplication::translate(
                "Database", "If a password holds @, / or :, write it as %40, %2F or %3A, or take it from ${NAME}.")));
    }
    return port;
}

static Result<> readOptions(Url &url, QStringView query)
{
    for (const QStringView pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        const auto key = expanded(equals < 0 ? pair : pair.first(equals), decoded);
        const auto value = equals < 0 ? Result<QString>(QString()) : expanded(pair.sliced(equals + 1), decoded);
        if (!key)
            return failure(key.error());
        if (!value)
            return failure(value.error());
        url.options.insert(*key, *value);
    }
    return {};
}

static Result<Url> parseFile(const QString &scheme, QStringView rest, const QString &folder)
{
    Url url{.scheme = scheme};
    const qsizetype query = rest.indexOf(u'?');
    if (query >= 0) {
        if (const auto read = readOptions(url, rest.sliced(query + 1)); !read)
            return failure(read.error());
        rest = rest.first(query);
    }
    if (rest.startsWith(u"//"))
        rest = rest.sliced(2);
    const auto path = expanded(rest, decoded);
    if (!path)
        return failure(path.error());
    if (path->isEmpty())
        return failure(
            urlError(QCoreApplication::translate("Database", "The URL names no file."),
                     QCoreApplication::translate("Database", "Write sqlite:PATH, for example sqlite:shop.db.")));
    url.database = *path == u":memory:" ? *path : QDir::cleanPath(QDir(folder).absoluteFilePath(*path));
    return url;
}

static Result<> readServer(Url &url, QStringView server)
{
    const auto expandedServer = expanded(server, asIs);
    if (!expandedServer)
        return failure(expandedServer.error());
    QStringView host = *expandedServer;
    const qsizetype bracket = host.startsWith(u'[') ? host.indexOf(u']') : 0;
    if (bracket < 0)
        return failure(
            urlError(QCoreApplication::translate("Database", "The URL has a [ without its closing bracket.")));
    if (const qsizetype colon = host.indexOf(u':', bracket); colon >= 0) {
        const auto port = parsePort(host.sliced(colon + 1).toString());
        if (!port)
            return failure(port.error());
        url.port = *port;
        host = host.first(colon);
    }
    if (bracket > 0)
        host = host.sliced(1, bracket - 1);
    url.host = decoded(host);
    return {};
}

static Result<> readAuthority(Url &url, QStringView authority)
{
    // The last @ ends the user's part: a password with an unescaped @ in it still works.
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QStringView user = authority.first(at);
        const qsizetype colon = user.indexOf(u':');
        const auto name = expanded(colon < 0 ? user : user.first(colon), decoded);
        if (!name)
            return failure(name.error());
        url.user = *name;
        if (colon >= 0) {
            const auto password = expanded(user.sliced(colon + 1), decoded);
            if (!password)
                return failure(password.error());
            url.password = *password;
        }
    }
    return readServer(url, authority.sliced(at + 1));
}

/// What libpq also takes as parameters stands in one place afterwards.
static Result<> liftOptions(Url &url)
{
    const auto take = [&url](const QString &key, QString &into) {
        if (const auto found = url.options.constFind(key); found != url.options.constEnd()) {
            into = *found;
            url.options.erase(found);
        }
    };
    take(u"host"_s, url.host);
    if (url.scheme.startsWith(u"postgres"))
        take(u"socket"_s, url.host); // as dbmate names the folder of a server's socket
    take(u"user"_s, url.user);
    take(u"password"_s, url.password);
    take(u"dbname"_s, url.database);
    QString port;
    take(u"port"_s, port);
    if (!port.isEmpty()) {
        const auto number = parsePort(port);
        if (!number)
            return failure(number.error());
        url.port = *number;
    }
    return {};
}

static Result<Url> parseServer(const QString &scheme, QStringView rest)
{
    if (!rest.startsWith(u"//"))
        return failure(
            urlError(QCoreApplication::translate("Database", "After its scheme the URL needs two slashes.")));
    rest = rest.sliced(2);
    Url url{.scheme = scheme};
    if (const qsizetype query = rest.indexOf(u'?'); query >= 0) {
        if (const auto read = readOptions(url, rest.sliced(query + 1)); !read)
            return failure(read.error());
        rest = rest.first(query);
    }
    const qsizetype slash = rest.indexOf(u'/');
    const auto database = slash < 0 ? Result<QString>(QString()) : expanded(rest.sliced(slash + 1), decoded);
    if (!database)
        return failure(database.error());
    url.database = *database;
    if (const auto read = readAuthority(url, slash < 0 ? rest : rest.first(slash)); !read)
        return failure(read.error());
    if (const auto lifted = liftOptions(url); !lifted)
        return failure(lifted.error());
    return url;
}

static bool isSchemeCharacter(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
}

QStringList variablesIn(const QString &text)
{
    static const QRegularExpression variable(uR"(\$\{([^}]+)\})"_s);
    static const QRegularExpression sane(u"^\\w+$"_s);
    QStringList names;
    for (const QRegularExpressionMatch &match : variable.globalMatch(text)) {
        // What was mistyped may hold a password.
        const QString name = sane.match(match.captured(1)).hasMatch() ? match.captured(1) : u"…"_s;
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

bool isOneVariable(const QString &text)
{
    const QStringView whole = QStringView(text).trimmed();
    return whole.startsWith(u"${") && whole.indexOf(u'}') == whole.size() - 1;
}

Result<Url> parseUrl(const QString &text, const QString &folder, Variables variables)
{
    QString whole = text.trimmed();
    const QStringList names = variablesIn(whole);
    if (variables == Variables::AsTheWhole && !names.isEmpty() && !isOneVariable(whole)) {
        return failure(Error{
            .message = QCoreApplication::translate("Database",
                                                   "The environment variable %1 is not put into a part of the URL.")
                           .arg(names.join(u", "_s)),
            .hint = QCoreApplication::translate("Database", "Take the whole URL from one variable: ${DATABASE_URL}."),
            .kind = Error::Kind::Untrusted});
    }
    // A URL that starts with a variable has its structure in there.
    if (whole.startsWith(u"${")) {
        const auto all = expanded(whole, asIs);
        if (!all)
            return failure(all.error());
        whole = all->trimmed();
    }
    const qsizetype colon = whole.indexOf(u':');
    const QString scheme = whole.first(qMax<qsizetype>(colon, 0)).toLower();
    if (scheme.size() < 2 || !std::all_of(scheme.begin(), scheme.end(), isSchemeCharacter))
        return failure(urlError(QCoreApplication::translate(
            "Database", "The URL does not start with a scheme such as sqlite: or postgresql://.")));
    const QStringView rest = QStringView(whole).sliced(colon + 1);
    if (scheme == u"sqlite" || scheme == u"sqlite3")
        return parseFile(scheme, rest, folder);
    return parseServer(scheme, rest);
}

static QString encoded(const QString &text, const QByteArray &readable = "/")
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, readable));
}

/// A path as people write it; only what parseUrl would read otherwise is escaped.
static QString encodedPath(const QString &path)
{
    QString result = path;
    result.replace(u'%', u"%25"_s).replace(u'?', u"%3F"_s);
    return result.replace(u"${"_s, u"%24{"_s);
}

QString Url::display() const
{
    QStringList parameters;
    const auto addParameter = [&parameters](const QString &key, const QString &value) {
        const bool secret = key.contains(u"password"_s, Qt::CaseInsensitive) || key == u"passwd" || key == u"pwd";
        if (!secret)
            parameters.append(encoded(key) + u'=' + encoded(value, "/:, "));
    };
    const bool isFile = scheme.startsWith(u"sqlite");
    const bool isSocket = !isFile && host.startsWith(u'/');
    if (isSocket)
        addParameter(u"host"_s, host);
    for (const auto &[key, value] : options.asKeyValueRange())
        addParameter(key, value);

    QString text = scheme + u':';
    if (isFile) {
        text += encodedPath(database);
    } else {
        text += u"//"_s + (user.isEmpty() ? QString() : encoded(user) + u'@');
        if (!isSocket)
            text += host.contains(u':') ? u'[' + host + u']' : encoded(host, ",");
        text += (port > 0 ? u':' + QString::number(port) : QString()) + u'/' + encoded(database);
    }
    return parameters.isEmpty() ? text : text + u'?' + parameters.join(u'&');
}

} // namespace Database
