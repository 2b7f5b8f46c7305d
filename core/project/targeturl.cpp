// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"
#include "core/project/project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// A project that is not trusted was written by anybody. Its settings name hosts, and the environment of whoever opens
// it holds keys and passwords: the two do not meet before that person says so. A URL that is one variable as a whole is
// the environment's own word, so CI that sets DATABASE_URL needs no trust.
namespace Project {

namespace {

struct TargetUrlWords
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

/// A text of switchback.toml that is a URL.
struct WrittenUrl
{
    QString text;
    QString subject; ///< "the target “dev”"; translated
    int line = 0;
};

std::unexpected<Error> wrong(const WrittenUrl &written, Error error)
{
    error.file = u"switchback.toml"_s;
    error.line = written.line;
    const QString place = written.line > 0 ? u"%1:%2"_s.arg(error.file).arg(written.line) : error.file;
    error.message = u"%1: %2"_s.arg(place, error.message);
    return failure(std::move(error));
}

std::unexpected<Error> untrusted(const WrittenUrl &written, const QString &message, const QString &otherWay)
{
    return wrong(
        written,
        {.message = message,
         .hint = TargetUrlWords::tr("Read where its URLs lead, and if you trust the project: switchback status "
                                    "--trust, or File > Trust Project in the workbench.")
             + u' ' + otherWay,
         .kind = Error::Kind::Untrusted});
}

/// Refuses variables in a part of a URL.
Result<> checkVariables(const WrittenUrl &written)
{
    const QStringList names = Database::variablesIn(written.text);
    if (names.isEmpty() || Database::isOneVariable(written.text))
        return {};
    return untrusted(
        written,
        TargetUrlWords::tr("the URL of %1 would take %2 from your environment to a place that this project names, and "
                           "the project is not trusted.")
            .arg(written.subject, names.join(u", "_s)),
        TargetUrlWords::tr("A URL that is one variable as a whole, url = \"${DATABASE_URL}\", needs no trust."));
}

/// Refuses what the client library would put in of its own accord.
Result<> checkBorrowed(const WrittenUrl &written, const Database::Url &url)
{
    const Dialect::Dialect *dialect = Dialect::forUrl(url);
    const QStringList borrowed = dialect && dialect->borrowedSecrets ? dialect->borrowedSecrets(url) : QStringList();
    if (borrowed.isEmpty())
        return {};
    return untrusted(written,
                     TargetUrlWords::tr("the host that the URL of %1 names would be sent the password from %2, and the "
                                        "project is not trusted.")
                         .arg(written.subject, borrowed.join(u", "_s)),
                     TargetUrlWords::tr("Or unset it."));
}

/// A variable that holds something else than a URL is not told: not even what stands before its first colon.
Result<> checkScheme(const WrittenUrl &written, const Database::Url &url)
{
    if (!Database::isOneVariable(written.text) || Dialect::forUrl(url) != nullptr)
        return {};
    QStringList schemes;
    for (const Dialect::Dialect &dialect : Dialect::all())
        schemes += dialect.urlSchemes;
    return wrong(
        written,
        {.message = TargetUrlWords::tr("the environment variable %1, which is the URL of %2, holds no URL of a "
                                       "database that is known.")
                        .arg(Database::variablesIn(written.text).join(u", "_s), written.subject),
         .hint = TargetUrlWords::tr("Known schemes: %1.").arg(schemes.join(u", "_s))});
}

/// A URL that is wrong where nobody reads it in the settings.
std::unexpected<Error> inVariable(const WrittenUrl &written, Error error)
{
    const QString name = Database::variablesIn(written.text).join(u", "_s);
    if (!Database::isOneVariable(written.text) || error.message.contains(name))
        return failure(std::move(error));
    error.message = TargetUrlWords::tr("the URL of %1 is the environment variable %2: %3", "target, name, message")
                        .arg(written.subject, name, error.message);
    return wrong(written, std::move(error));
}

WrittenUrl writtenUrl(const Target &target)
{
    return {.text = target.url, .subject = TargetUrlWords::tr("the target “%1”").arg(target.name), .line = target.line};
}

} // namespace

Result<Database::Url> Project::url(const Target &target) const
{
    const WrittenUrl written = writtenUrl(target);
    const bool free = trusted || target.typed;
    if (!free) {
        if (const auto checked = checkVariables(written); !checked)
            return failure(checked.error());
    }
    auto url = Database::parseUrl(target.url, folder,
                                  free ? Database::Variables::Anywhere : Database::Variables::AsTheWhole);
    if (!url)
        return inVariable(written, url.error());
    if (const auto checked = checkScheme(written, *url); !checked)
        return failure(checked.error());
    if (!free && !Database::isOneVariable(target.url)) {
        if (const auto checked = checkBorrowed(written, *url); !checked)
            return failure(checked.error());
    }
    return url;
}

Result<> Project::checkScratch() const
{
    if (trusted)
        return {};
    return checkVariables({.text = settings.scratch.url,
                           .subject = TargetUrlWords::tr("the server for scratch databases"),
                           .line = settings.scratch.line});
}

} // namespace Project
