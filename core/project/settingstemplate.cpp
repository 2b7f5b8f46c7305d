// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/settings.h"

#include <algorithm>

namespace Project {

/// A TOML basic string.
static QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\')
            result += '\\';
        if (const auto code = static_cast<unsigned char>(byte); code < 0x20 || code == 0x7f)
            result += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        else
            result += byte;
    }
    return result + '"';
}

/// A bare key where TOML allows one.
static QByteArray keyed(const QString &name)
{
    const auto bare = [](QChar each) {
        return (each.unicode() < 128 && each.isLetterOrNumber()) || each == u'-' || each == u'_';
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), bare) ? name.toUtf8() : quoted(name);
}

static QByteArray projectPart(const Settings &settings)
{
    QByteArray result = "[project]\n";
    const auto line = [&result](const char *key, const QString &value, const char *example, const char *comment) {
        result += value.isEmpty() ? QByteArray("# ") + key + " = " + example : key + QByteArray(" = ") + quoted(value);
        result += QByteArray("  # ") + comment + '\n';
    };
    line("format", settings.format, "\"golang-migrate\"", "detected when left out");
    line("path", settings.path, "\"migrations\"", "folder of the migrations; detected when left out");
    line("dialect", settings.dialect, "\"postgresql\"",
         "postgresql | mysql | mariadb | sqlite; detected when left out");
    return result;
}

static QByteArray targetPart(const Settings &settings)
{
    QByteArray result;
    for (const Target &target : settings.targets) {
        result += "\n[target." + keyed(target.name) + "]\nurl = " + quoted(target.url)
            + "\nkind = " + quoted(targetKindName(target.kind)) + "  # development | staging | production\n";
        if (!target.history.isEmpty())
            result += "history = " + quoted(target.history) + '\n';
    }
    if (settings.targets.isEmpty()) {
        result +=
            "\n# A database that the migrations are applied to. Keep passwords out of this file: ${NAME} takes an\n"
            "# environment variable, and the database's own password file is read.\n"
            "# [target.dev]\n"
            "# url = \"sqlite:dev.db\"  # sqlite:PATH | postgresql://… | ${DATABASE_URL}\n"
            "# kind = \"development\"   # development | staging | production\n";
    }
    return result;
}

QByteArray settingsTemplate(const Settings &settings)
{
    return "# Settings of Switchback for this folder; every key is optional.\n\n" + projectPart(settings)
        + targetPart(settings)
        + "\n# The throw-away database that proofs run on.\n"
          "# [scratch]\n"
          "# url = \"auto\"            # a private server made from this machine's binaries; a file for SQLite\n"
          "# seed = \"scratch/seed.sql\"\n"
          "# rows = 200              # generated rows per table\n"
          "# accept = []             # \"column-order\", \"enum-value\": differences that no database can avoid\n"
          "\n"
          "# [lint]\n"
          "# fail-on = \"warning\"     # error | warning | info\n"
          "# all = false             # true: also the rules that are off by default\n"
          "# server-version = \"17\"   # assumed when no target is connected\n"
          "# baseline = \"lint-baseline.json\"   # findings that are known: switchback lint --write-baseline\n"
          "# [lint.rules]\n"
          "# drop-column = \"off\"     # off | info | warning | error\n"
          "# [[lint.override]]       # for some files, some kinds of target, or both\n"
          "# paths = [\"migrations/legacy\"]\n"
          "# kinds = [\"development\"]\n"
          "# rules = { drop-column = \"off\" }\n"
          "\n"
          "# [run]\n"
          "# lock-timeout = 5000     # milliseconds that a statement may wait for a lock\n"
          "# lock-retries = 5\n";
}

} // namespace Project
