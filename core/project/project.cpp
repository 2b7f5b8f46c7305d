// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Project {

namespace {
struct ProjectWords
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};
} // namespace

static QStringView withoutZeros(QStringView version)
{
    while (version.size() > 1 && version.front() == u'0')
        version = version.sliced(1);
    return version;
}

const Migration *Project::migration(const QString &version) const
{
    const auto exact = std::ranges::find(migrations, version, &Migration::version);
    if (exact != migrations.end())
        return &*exact;
    // People type the number as the file's name has it ("000012"), history tables of numbers hold 12.
    const auto number = std::ranges::find(migrations, withoutZeros(version),
                                          [](const Migration &each) { return withoutZeros(each.version); });
    return number == migrations.end() ? nullptr : &*number;
}

Result<Target> Project::target(const QString &name) const
{
    if (settings.targets.isEmpty()) {
        return failure(Error{
            .message = name.isEmpty() ? ProjectWords::tr("The project names no target.")
                                      : ProjectWords::tr("There is no target “%1”: the project names none.").arg(name),
            .hint = ProjectWords::tr("Add one to switchback.toml: [target.dev] with url = \"sqlite:dev.db\" or "
                                     "\"postgresql://…\"."),
            .file = u"switchback.toml"_s});
    }
    if (name.isEmpty() && settings.targets.size() == 1)
        return settings.targets.first();

    const QString wanted = name.isEmpty() ? u"dev"_s : name;
    const auto found = std::ranges::find(settings.targets, wanted, &Target::name);
    if (found != settings.targets.end())
        return *found;

    QStringList names;
    for (const Target &each : settings.targets)
        names.append(each.name);
    return failure(Error{.message = name.isEmpty()
                             ? ProjectWords::tr("The project has several targets, and none of them is named “dev”.")
                             : ProjectWords::tr("There is no target “%1”.").arg(name),
                         .hint = ProjectWords::tr("Choose one of: %1.").arg(names.join(u", "_s)),
                         .file = u"switchback.toml"_s});
}

} // namespace Project
