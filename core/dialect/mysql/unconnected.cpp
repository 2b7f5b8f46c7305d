// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/unconnected.h"

#include <QCoreApplication>

namespace MySql {

namespace {

std::unexpected<Error> notYet()
{
    return failure(
        {.message = QCoreApplication::translate(
             "MySql", "Switchback reads MySQL and MariaDB migrations and lints them; running them comes later."),
         .hint = QCoreApplication::translate("MySql",
                                             "What needs no database works: switchback lint, status without a "
                                             "target, the editor with its findings and forecasts."),
         .kind = Error::Kind::Unreachable});
}

} // namespace

void withoutConnections(Dialect::Dialect &dialect)
{
    dialect.connects = false;
    dialect.open = [](const Database::Url &, bool) -> Result<std::unique_ptr<Database::Connection>> {
        return notYet();
    };
    dialect.inspect = [](Database::Connection &, const QStringList &) -> Result<Schema::Snapshot> { return notYet(); };
    dialect.tableSizes = [](Database::Connection &) -> Result<QHash<QString, Dialect::TableSize>> { return notYet(); };
    dialect.lockRun = [](Database::Connection &, const QString &,
                         std::stop_token) -> Result<std::unique_ptr<Database::RunLock>> { return notYet(); };
    dialect.setLockTimeout = [](Database::Connection &, int) -> Result<> { return notYet(); };
    dialect.isLockTimeout = [](const Error &) { return false; };
    dialect.lockHolders = [](Database::Connection &, const QList<Sql::Name> &) { return QString(); };
    dialect.makeScratch = [](const QString &, Dialect::Reach,
                             const ProgressObserver &) -> Result<std::unique_ptr<Dialect::Scratch>> {
        return notYet();
    };
    dialect.traced = [](Database::Connection &, Database::Connection &, const Sql::Statement &,
                        std::stop_token) -> Result<Dialect::Trace> { return notYet(); };
}

} // namespace MySql
