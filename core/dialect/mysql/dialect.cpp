// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"

#include "core/dialect/mysql/ddl.h"
#include "core/dialect/mysql/forecast.h"
#include "core/dialect/mysql/onlineddl.h"
#include "core/dialect/mysql/parse.h"
#include "core/dialect/mysql/unconnected.h"

using namespace Qt::StringLiterals;

namespace {

bool needsNoTransaction(const Sql::Statement &, const Sql::Meaning &)
{
    return false; // DDL commits what is open instead of being refused; mysql-non-transactional-ddl speaks of that
}

Dialect::Dialect common()
{
    Dialect::Dialect dialect{.transactionalDdl = false};
    dialect.needsNoTransaction = needsNoTransaction;
    dialect.quoted = MySql::quoted;
    dialect.ddl = MySql::ddl;
    dialect.literalOf = [](const QString &column) { return u"quote(%1)"_s.arg(column); };
    MySql::withoutConnections(dialect);
    return dialect;
}

} // namespace

namespace Dialect {

Dialect mysql()
{
    Dialect dialect = common();
    dialect.id = u"mysql"_s;
    dialect.name = u"MySQL"_s;
    dialect.urlSchemes = {u"mysql"_s};
    dialect.highlighting = u"SQL (MySQL)"_s;
    dialect.assumedServerVersion = MySql::assumedVersion(MySql::Flavour::MySql);
    dialect.lexicalRules = MySql::lexicalRules(MySql::Flavour::MySql);
    dialect.meaningOf = [](const Sql::Statement &statement, const Sql::LexicalRules &rules) {
        return MySql::parse(statement, MySql::Flavour::MySql, rules);
    };
    dialect.forecast = [](const Sql::Statement &statement, const Sql::Meaning &meaning,
                          const Surroundings &surroundings) {
        return MySql::forecast(statement, meaning, surroundings, MySql::Flavour::MySql);
    };
    dialect.onlineDdl = [](const Sql::Meaning &meaning, const Surroundings &surroundings) {
        return MySql::onlineDdl(meaning, surroundings, MySql::Flavour::MySql);
    };
    return dialect;
}

Dialect mariadb()
{
    Dialect dialect = common();
    dialect.id = u"mariadb"_s;
    dialect.name = u"MariaDB"_s;
    dialect.urlSchemes = {u"mariadb"_s};
    dialect.highlighting = u"SQL (MySQL)"_s;
    dialect.assumedServerVersion = MySql::assumedVersion(MySql::Flavour::MariaDb);
    dialect.lexicalRules = MySql::lexicalRules(MySql::Flavour::MariaDb);
    dialect.meaningOf = [](const Sql::Statement &statement, const Sql::LexicalRules &rules) {
        return MySql::parse(statement, MySql::Flavour::MariaDb, rules);
    };
    dialect.forecast = [](const Sql::Statement &statement, const Sql::Meaning &meaning,
                          const Surroundings &surroundings) {
        return MySql::forecast(statement, meaning, surroundings, MySql::Flavour::MariaDb);
    };
    dialect.onlineDdl = [](const Sql::Meaning &meaning, const Surroundings &surroundings) {
        return MySql::onlineDdl(meaning, surroundings, MySql::Flavour::MariaDb);
    };
    return dialect;
}

} // namespace Dialect
