// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dialect {

const Dialect *find(const QString &id)
{
    const auto found = std::ranges::find(all(), id, &Dialect::id);
    return found == all().end() ? nullptr : &*found;
}

Dialect forServer(Dialect dialect, int version)
{
    static constexpr int lastOfSeries = 99;
    if (dialect.lexicalRules.executableComments != Sql::ExecutableComments::None && version > 0) {
        const bool series = version % 100 == 0; // "8.0" says no more than that: its last releases are meant
        dialect.lexicalRules.serverVersion = series ? version + lastOfSeries : version;
    }
    return dialect;
}

const Dialect *forUrl(const Database::Url &url)
{
    const auto found = std::ranges::find_if(
        all(), [&url](const Dialect &dialect) { return dialect.urlSchemes.contains(url.scheme); });
    return found == all().end() ? nullptr : &*found;
}

QString OnlineDdl::algorithmName() const
{
    switch (algorithm) {
    case Algorithm::Instant:
        return u"INSTANT"_s;
    case Algorithm::NoCopy:
        return u"NOCOPY"_s;
    case Algorithm::InPlace:
        return u"INPLACE"_s;
    case Algorithm::Copy:
        return u"COPY"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<std::unique_ptr<Database::Connection>> open(const Database::Url &url, bool create)
{
    if (const Dialect *dialect = forUrl(url))
        return dialect->open(url, create);
    QStringList schemes;
    for (const Dialect &dialect : all())
        schemes += dialect.urlSchemes;
    return failure({.message = QCoreApplication::translate("Dialect", "No database is known by the URL scheme %1.")
                                   .arg(url.scheme),
                    .hint = QCoreApplication::translate("Dialect", "Known schemes: %1.").arg(schemes.join(u", "_s))});
}

bool goesThroughRows(const Sql::Meaning &meaning)
{
    return std::ranges::any_of(meaning.changes, [](const Sql::Change &change) {
        if (const auto *rows = std::get_if<Sql::ChangeRows>(&change))
            return rows->verb != Sql::RowVerb::Select && (rows->verb != Sql::RowVerb::Insert || rows->fromQuery);
        if (const auto *table = std::get_if<Sql::CreateTable>(&change))
            return table->asQuery;
        if (const auto *maintenance = std::get_if<Sql::Maintenance>(&change))
            return maintenance->what.startsWith("VACUUM"_L1);
        if (std::holds_alternative<Sql::Reindex>(change))
            return true;
        if (const auto *refresh = std::get_if<Sql::RefreshMaterializedView>(&change))
            return refresh->withData;
        const auto *object = std::get_if<Sql::CreateObject>(&change);
        return object && object->kind == Sql::ObjectKind::MaterializedView && object->withData;
    });
}

} // namespace Dialect
