// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/settings.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.hpp>

using namespace Qt::StringLiterals;

namespace Project {

namespace {
struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};
} // namespace

QString targetKindName(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Development:
        return u"development"_s;
    case TargetKind::Staging:
        return u"staging"_s;
    case TargetKind::Production:
        return u"production"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

int versionNumber(const QString &version)
{
    // Up to three numbers in the beginning, parted by points: of three digits, then of two.
    QStringView rest = QStringView(version).trimmed();
    int result = 0;
    bool goesOn = true;
    for (const qsizetype most : {3, 2, 2}) {
        qsizetype digits = 0;
        while (goesOn && digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9')
            ++digits;
        if (goesOn && (digits == 0 || digits > most))
            return 0;
        result = result * 100 + rest.first(digits).toInt();
        rest = rest.sliced(digits);
        goesOn = goesOn && rest.startsWith(u'.');
        rest = rest.sliced(goesOn ? 1 : 0);
    }
    const bool isVersion = !goesOn && !rest.startsWith(u'.');
    return isVersion ? result : 0;
}

namespace {

QString fileName()
{
    return u"switchback.toml"_s;
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::unexpected<Error> wrong(int line, const QString &message, const QString &hint)
{
    return failure(Error{.message = u"%1:%2: %3"_s.arg(fileName()).arg(line).arg(message),
                         .hint = hint,
                         .file = fileName(),
                         .line = line});
}

int lineOf(const toml::node &node)
{
    return int(node.source().begin.line);
}

/// How many single-letter edits lead from one word to the other.
qsizetype distance(const QString &from, const QString &to)
{
    QList<qsizetype> row(to.size() + 1);
    for (qsizetype j = 0; j <= to.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const qsizetype replaced = diagonal + (from.at(i - 1) == to.at(j - 1) ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.last();
}

/// "Did you mean …?" when one of the allowed words is near, and the list of them in any case.
QString allowedHint(const QString &written, const QStringList &allowed)
{
    QString nearest;
    qsizetype best = std::max<qsizetype>(2, written.size() / 3) + 1;
    for (const QString &each : allowed) {
        const qsizetype edits = distance(written.toLower(), each);
        if (edits < best) {
            best = edits;
            nearest = each;
        }
    }
    const QString list = SettingsWords::tr("Allowed here: %1.").arg(allowed.join(u", "_s));
    return nearest.isEmpty() ? list : SettingsWords::tr("Did you mean “%1”?").arg(nearest) + u' ' + list;
}

/// What a key of a table may hold: takes the node, or says what is wrong with it.
using Take = std::function<Result<>(const QString &key, const toml::node &node)>;

struct Key
{
    QString name;
    Take take;
};

Take takeText(QString &into)
{
    return [&into](const QString &key, const toml::node &node) -> Result<> {
        const auto value = node.value_exact<std::string_view>();
        if (!value)
            return wrong(lineOf(node), SettingsWords::tr("“%1” must be a text in quotes.").arg(key),
                         SettingsWords::tr("Write %1 = \"…\".").arg(key));
        into = text(*value);
        return {};
    };
}

/// A URL, and where it stands.
Take takeUrl(QString &into, int &line)
{
    return [&into, &line](const QString &key, const toml::node &node) -> Result<> {
        line = lineOf(node);
        return takeText(into)(key, node);
    };
}

Result<> checkChoice(const QString &key, const QString &value, const QStringList &allowed, int line)
{
    if (allowed.contains(value))
        return {};
    return wrong(line, SettingsWords::tr("“%1” cannot be “%2”.").arg(key, value), allowedHint(value, allowed));
}

Take takeChoice(QString &into, const QStringList &allowed)
{
    return [&into, allowed](const QString &key, const toml::node &node) -> Result<> {
        return takeText(into)(key, node).and_then([&] { return checkChoice(key, into, allowed, lineOf(node)); });
    };
}

Take takeNumber(int &into, int least, int most)
{
    return [&into, least, most](const QString &key, const toml::node &node) -> Result<> {
        const auto value = node.value_exact<int64_t>();
        if (!value || *value < least || *value > most) {
            return wrong(lineOf(node),
                         SettingsWords::tr("“%1” must be a whole number from %2 to %3.").arg(key).arg(least).arg(most),
                         SettingsWords::tr("Write it without quotes: %1 = %2.").arg(key).arg(into));
        }
        into = int(*value);
        return {};
    };
}

Take takeFlag(bool &into)
{
    return [&into](const QString &key, const toml::node &node) -> Result<> {
        const auto value = node.value_exact<bool>();
        if (!value)
            return wrong(lineOf(node), SettingsWords::tr("“%1” must be true or false.").arg(key),
                         SettingsWords::tr("Write it without quotes."));
        into = *value;
        return {};
    };
}

Take takeTexts(QStringList &into, const QStringList &allowed = {})
{
    return [&into, allowed](const QString &key, const toml::node &node) -> Result<> {
        const toml::array *array = node.as_array();
        if (array == nullptr) {
            return wrong(lineOf(node), SettingsWords::tr("“%1” must be a list of texts.").arg(key),
                         SettingsWords::tr("Write %1 = [\"…\", \"…\"].").arg(key));
        }
        for (const toml::node &element : *array) {
            QString value;
            const Take take = allowed.isEmpty() ? takeText(value) : takeChoice(value, allowed);
            if (const auto taken = take(key, element); !taken)
                return taken;
            into.append(value);
        }
        return {};
    };
}

/// The entries of a table in the order in which they are written; toml++ sorts them by name.
QList<std::pair<QString, const toml::node *>> entries(const toml::table &table)
{
    QList<std::tuple<toml::source_position, QString, const toml::node *>> sorted;
    for (const auto &[key, node] : table)
        sorted.emplaceBack(key.source().begin, text(key.str()), &node);
    std::ranges::sort(sorted, [](const auto &one, const auto &other) { return std::get<0>(one) < std::get<0>(other); });
    QList<std::pair<QString, const toml::node *>> result;
    for (const auto &[position, key, node] : sorted)
        result.emplaceBack(key, node);
    return result;
}

Result<const toml::table *> asTable(const QString &key, const toml::node &node)
{
    if (const toml::table *table = node.as_table())
        return table;
    return wrong(lineOf(node), SettingsWords::tr("“%1” must be a table.").arg(key),
                 SettingsWords::tr("Write [%1] on a line of its own.").arg(key));
}

int lineOfKey(const toml::table &table, const QString &key)
{
    const auto found = table.find(key.toStdString());
    return found == table.end() ? lineOf(table) : int(found->first.source().begin.line);
}

Result<> readTable(const QString &name, const toml::node &node, const QList<Key> &keys)
{
    const auto table = asTable(name, node);
    if (!table)
        return failure(table.error());
    for (const auto &[key, value] : entries(**table)) {
        const auto known = std::ranges::find(keys, key, &Key::name);
        if (known == keys.end()) {
            QStringList names;
            for (const Key &each : keys)
                names.append(each.name);
            const QString message = name.isEmpty() ? SettingsWords::tr("unknown key “%1”.").arg(key)
                                                   : SettingsWords::tr("unknown key “%1” in [%2].").arg(key, name);
            return wrong(lineOfKey(**table, key), message, allowedHint(key, names));
        }
        if (const auto taken = known->take(key, *value); !taken)
            return taken;
    }
    return {};
}

/// A key that holds a table of its own.
Take takeTable(const QString &path, const QList<Key> &keys)
{
    return [path, keys](const QString &, const toml::node &node) { return readTable(path, node, keys); };
}

QStringList severities()
{
    return {u"off"_s, u"info"_s, u"warning"_s, u"error"_s};
}

QVariant parameter(const toml::node &node)
{
    if (const auto value = node.value_exact<std::string_view>())
        return text(*value);
    if (const auto value = node.value_exact<bool>())
        return *value;
    if (const auto value = node.value_exact<int64_t>())
        return qlonglong(*value);
    if (const auto value = node.value_exact<double>())
        return *value;
    if (const toml::array *array = node.as_array()) {
        QVariantList values;
        for (const toml::node &element : *array)
            values.append(parameter(element));
        return values;
    }
    return {};
}

Result<> takeRule(RuleSettings &rule, const QString &id, const toml::node &node)
{
    if (node.is_string())
        return takeChoice(rule.severity, severities())(id, node);
    const toml::table *table = node.as_table();
    if (table == nullptr) {
        return wrong(lineOf(node), SettingsWords::tr("the rule “%1” takes a severity or a table.").arg(id),
                     SettingsWords::tr("Write %1 = \"warning\" or %1 = { severity = \"warning\" }.").arg(id));
    }
    for (const auto &[key, value] : entries(*table)) {
        if (key == u"severity") {
            if (const auto taken = takeChoice(rule.severity, severities())(key, *value); !taken)
                return taken;
            continue;
        }
        const QVariant read = parameter(*value);
        if (!read.isValid()) {
            return wrong(lineOf(*value),
                         SettingsWords::tr("“%1” of the rule “%2” cannot be a table or a date.").arg(key, id),
                         SettingsWords::tr("Write a text, a number, true, false or a list of them."));
        }
        rule.parameters.insert(key, read);
    }
    return {};
}

Result<> takeRules(QMap<QString, RuleSettings> &rules, const QString &path, const toml::node &node)
{
    const auto table = asTable(path, node);
    if (!table)
        return failure(table.error());
    for (const auto &[id, rule] : entries(**table)) {
        if (const auto taken = takeRule(rules[id], id, *rule); !taken)
            return taken;
    }
    return {};
}

QList<TargetKind> targetKinds()
{
    return {TargetKind::Development, TargetKind::Staging, TargetKind::Production};
}

QStringList targetKindNames()
{
    QStringList names;
    for (const TargetKind each : targetKinds())
        names.append(targetKindName(each));
    return names;
}

Result<> takeOverride(Settings &settings, const toml::node &node)
{
    LintOverride result;
    QStringList kinds;
    bool all = false;
    const auto takeAll = [&](const QString &key, const toml::node &value) {
        return takeFlag(all)(key, value).transform([&] { result.all = all; });
    };
    const auto takeOwnRules = [&result](const QString &, const toml::node &value) {
        return takeRules(result.rules, u"lint.override.rules"_s, value);
    };
    const auto read = readTable(u"lint.override"_s, node,
                                {{u"paths"_s, takeTexts(result.paths)},
                                 {u"kinds"_s, takeTexts(kinds, targetKindNames())},
                                 {u"all"_s, takeAll},
                                 {u"rules"_s, takeOwnRules}});
    if (!read)
        return read;
    if (result.paths.isEmpty() && kinds.isEmpty()) {
        return wrong(lineOf(node),
                     SettingsWords::tr("[[lint.override]] says neither for which files nor for which targets."),
                     SettingsWords::tr("Write paths = [\"migrations/legacy\"], kinds = [\"development\"] or both."));
    }
    for (const QString &kind : std::as_const(kinds))
        result.kinds.append(targetKinds().at(targetKindNames().indexOf(kind)));
    settings.lint.overrides.append(result);
    return {};
}

Result<> takeOverrides(Settings &settings, const toml::node &node)
{
    const toml::array *array = node.as_array();
    if (array == nullptr) {
        return wrong(lineOf(node), SettingsWords::tr("“override” must be a list of tables."),
                     SettingsWords::tr("Write [[lint.override]] with two brackets on each side."));
    }
    for (const toml::node &each : *array) {
        if (const auto taken = takeOverride(settings, each); !taken)
            return taken;
    }
    return {};
}

Result<> takeTarget(Settings &settings, const QString &name, const toml::node &node)
{
    Target target{.name = name, .url = {}};
    QString kind = targetKindName(target.kind);
    const QStringList kindNames = targetKindNames();
    const QString path = u"target."_s + name;
    const auto read = readTable(path, node,
                                {{u"url"_s, takeUrl(target.url, target.line)},
                                 {u"kind"_s, takeChoice(kind, kindNames)},
                                 {u"history"_s, takeText(target.history)}});
    if (!read)
        return read;
    if (target.url.trimmed().isEmpty()) {
        return wrong(
            lineOf(node), SettingsWords::tr("[%1] has no url.").arg(path),
            SettingsWords::tr(
                "Write url = \"sqlite:PATH\", \"postgresql://…\" or \"${NAME}\" for an environment variable."));
    }
    target.kind = targetKinds().at(kindNames.indexOf(kind));
    settings.targets.append(target);
    return {};
}

Result<> takeTargets(Settings &settings, const toml::node &node)
{
    const auto table = asTable(u"target"_s, node);
    if (!table)
        return failure(table.error());
    for (const auto &[name, target] : entries(**table)) {
        if (!target->is_table()) {
            return wrong(lineOf(*target), SettingsWords::tr("“%1” in [target] is not a target.").arg(name),
                         SettingsWords::tr("Every target is a table of its own: [target.dev] with url = \"…\"."));
        }
        if (const auto taken = takeTarget(settings, name, *target); !taken)
            return taken;
    }
    return {};
}

QList<Key> lintKeys(Settings &settings)
{
    QStringList failOn = severities();
    failOn.removeFirst();
    return {
        {u"fail-on"_s, takeChoice(settings.lint.failOn, failOn)},
        {u"all"_s, takeFlag(settings.lint.all)},
        {u"server-version"_s,
         [&settings](const QString &key, const toml::node &node) -> Result<> {
             return takeText(settings.lint.serverVersion)(key, node).and_then([&]() -> Result<> {
                 if (versionNumber(settings.lint.serverVersion) > 0)
                     return {};
                 return wrong(lineOf(node),
                              SettingsWords::tr("“%1” is no version: “%2”.").arg(key, settings.lint.serverVersion),
                              SettingsWords::tr("Write for example %1 = \"17\".").arg(key));
             });
         }},
        {u"rules"_s,
         [&settings](const QString &, const toml::node &node) {
             return takeRules(settings.lint.rules, u"lint.rules"_s, node);
         }},
        {u"override"_s, [&settings](const QString &, const toml::node &node) { return takeOverrides(settings, node); }},
        {u"baseline"_s, takeText(settings.lint.baseline)}};
}

QList<Key> rootKeys(Settings &settings)
{
    const QStringList dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s, u"sqlite"_s};
    return {
        {u"project"_s,
         takeTable(u"project"_s,
                   {{u"format"_s, takeText(settings.format)},
                    {u"path"_s, takeText(settings.path)},
                    {u"dialect"_s, takeChoice(settings.dialect, dialects)}})},
        {u"target"_s, [&settings](const QString &, const toml::node &node) { return takeTargets(settings, node); }},
        {u"scratch"_s,
         takeTable(u"scratch"_s,
                   {{u"url"_s, takeUrl(settings.scratch.url, settings.scratch.line)},
                    {u"seed"_s, takeText(settings.scratch.seed)},
                    {u"rows"_s, takeNumber(settings.scratch.rows, 0, 1'000'000)},
                    {u"accept"_s, takeTexts(settings.scratch.accept, {u"column-order"_s, u"enum-value"_s})}})},
        {u"lint"_s, takeTable(u"lint"_s, lintKeys(settings))},
        {u"compatibility"_s, takeTable(u"compatibility"_s, {{u"queries"_s, takeTexts(settings.compatibilityQueries)}})},
        {u"run"_s,
         takeTable(u"run"_s,
                   {{u"lock-timeout"_s, takeNumber(settings.lockTimeout, 0, 3'600'000)},
                    {u"lock-retries"_s, takeNumber(settings.lockRetries, 0, 1000)}})}};
}

} // namespace

Result<Settings> loadSettings(const QString &folder)
{
    const QString path = QDir(folder).filePath(fileName());
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return Settings();
    const auto content = readTextFile(path, 1'048'576);
    if (!content)
        return failure(content.error());

    const toml::parse_result parsed = toml::parse(std::string_view(content->constData(), size_t(content->size())));
    if (!parsed) {
        return wrong(int(parsed.error().source().begin.line),
                     SettingsWords::tr("not valid TOML: %1.").arg(text(parsed.error().description())),
                     SettingsWords::tr("See “Settings” in the README for an example of this file."));
    }
    Settings settings;
    return readTable({}, parsed.table(), rootKeys(settings)).transform([&] { return settings; });
}

} // namespace Project
