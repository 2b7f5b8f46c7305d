// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/manyfiles.h"

#include "core/base/files.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ManyFiles {

Scripts scripts(int number)
{
    const QByteArray table = "orders_" + QByteArray::number(number / 4);
    Scripts result{.version = QDateTime(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::UTC)
                                  .addSecs(60LL * number)
                                  .toString(u"yyyyMMddHHmmss"_s),
                   .up = {},
                   .down = {}};
    switch (number % 4) {
    case 0:
        result.up = "CREATE TABLE " + table
            + " (\n    id bigint PRIMARY KEY,\n    customer_id bigint NOT NULL,\n    total integer NOT NULL DEFAULT "
              "0,\n    note text\n);\n";
        result.down = "DROP TABLE " + table + ";\n";
        break;
    case 1:
        result.up = "ALTER TABLE " + table + " ADD COLUMN status text NOT NULL DEFAULT 'new';\n";
        result.down = "ALTER TABLE " + table + " DROP COLUMN status;\n";
        break;
    case 2:
        result.up = "CREATE INDEX " + table + "_customer ON " + table + " (customer_id);\n";
        result.down = "DROP INDEX " + table + "_customer;\n";
        break;
    default:
        result.up = "INSERT INTO " + table + " (id, customer_id, note) VALUES (1, 1, 'the first order');\n";
        result.down = "DELETE FROM " + table + " WHERE id = 1;\n";
    }
    return result;
}

bool write(const QString &folder, int count, const QString &dialect, const QString &url)
{
    if (!QDir(folder).mkpath(u"db/migrations"_s))
        return false;
    const QByteArray settings = "[project]\nformat = \"dbmate\"\npath = \"db/migrations\"\ndialect = \""
        + dialect.toUtf8() + "\"\n\n[target.dev]\nurl = \"" + url.toUtf8() + "\"\n";
    if (!writeTextFile(folder + u"/switchback.toml"_s, settings))
        return false;
    for (int i = 0; i < count; ++i) {
        const Scripts each = scripts(i);
        const QByteArray text = "-- migrate:up\n" + each.up + "\n-- migrate:down\n" + each.down;
        QFile file(folder + u"/db/migrations/"_s + each.version + u"_step.sql"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return false;
    }
    return true;
}

QByteArray twentyLines(int number)
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray table = "orders_" + n;
    const QByteArray before = "orders_" + QByteArray::number(std::max(0, number - 1));
    return "-- step " + n + ": orders of region " + n + "\nCREATE TABLE " + table
        + " (\n    id bigint PRIMARY KEY,\n    customer_id bigint NOT NULL,\n    total numeric(12, 2) NOT NULL DEFAULT "
          "0,\n    note text\n);\nALTER TABLE "
        + table + " ADD COLUMN status text NOT NULL DEFAULT 'new';\n\nCREATE INDEX " + table + "_customer ON " + table
        + " (customer_id);\nALTER TABLE " + before + " ADD COLUMN next_" + n + " bigint REFERENCES " + table
        + " (id);\n\nINSERT INTO " + table + " (id, customer_id, note)\nVALUES (1, 1, 'the first order');\nUPDATE "
        + before + "\nSET note = 'none'\nWHERE note IS NULL;\n\nCOMMENT ON TABLE " + table
        + " IS 'orders';\nDROP INDEX " + before + "_customer;\n";
}

QByteArray scriptOfSize(qsizetype size)
{
    QByteArray script;
    script.reserve(size + 1024);
    for (int number = 0; script.size() < size; ++number)
        script += twentyLines(number);
    return script;
}

static bool writeSettings(const QString &folder)
{
    return QDir(folder).mkpath(u"migrations"_s)
        && writeTextFile(folder + u"/switchback.toml"_s,
                         "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"postgresql\"\n");
}

QStringList writeTwentyLines(const QString &folder, int count)
{
    QStringList files;
    if (!writeSettings(folder))
        return files;
    for (int number = 0; number < count; ++number) {
        const QString path = folder
            + u"/migrations/%1_step_of_orders.up.sql"_s.arg(number + 1, 6, 10, QLatin1Char('0'));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(twentyLines(number)) < 0)
            return {};
        files.append(path);
    }
    return files;
}

QString writeOne(const QString &folder, qsizetype size)
{
    const QString path = folder + u"/migrations/000001_all_of_it.up.sql"_s;
    return writeSettings(folder) && writeTextFile(path, scriptOfSize(size)) ? path : QString();
}

QByteArray longScript()
{
    QByteArray script = "-- migrate:up\n";
    for (int i = 0; script.count('\n') < 160; ++i) {
        const QByteArray table = "invoices_" + QByteArray::number(i);
        script += "CREATE TABLE " + table
            + " (\n    id bigint PRIMARY KEY,\n    customer_id bigint NOT NULL,\n    total numeric(12, 2) NOT NULL "
              "DEFAULT 0,\n    state text NOT NULL CHECK (state IN ('open', 'paid'))\n);\n";
        script += "CREATE INDEX " + table + "_customer ON " + table + " (customer_id);\n";
        script += "ALTER TABLE orders_" + QByteArray::number(i) + " ADD COLUMN invoice bigint REFERENCES " + table
            + " (id);\n";
        script += "UPDATE orders_" + QByteArray::number(i) + " SET note = '' WHERE note IS NULL;\n\n";
    }
    script += "-- migrate:down\n";
    for (int i = 0; script.count('\n') < 200; ++i) {
        script += "ALTER TABLE orders_" + QByteArray::number(i) + " DROP COLUMN invoice;\n";
        script += "DROP TABLE invoices_" + QByteArray::number(i) + ";\n";
    }
    return script;
}

} // namespace ManyFiles
