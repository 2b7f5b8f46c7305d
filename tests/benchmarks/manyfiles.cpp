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
