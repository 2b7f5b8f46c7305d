// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/messages.h"

#include "core/report/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <atomic>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
struct MainWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

/// Ctrl+C asks the running function to stop cleanly; a second one ends the process as usual.
class Interrupt
{
public:
    Interrupt()
    {
        if (pipe(s_pipe) != 0)
            return;
        m_waiter = std::jthread([this] {
            char byte = 0;
            if (read(s_pipe[0], &byte, 1) == 1 && byte == 'i')
                m_source.request_stop();
        });
        std::signal(SIGINT, handle);
        std::signal(SIGTERM, handle);
    }
    ~Interrupt()
    {
        const char byte = 'q';
        if (write(s_pipe[1], &byte, 1) < 0)
            m_waiter.detach();
    }
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    static void handle(int signal)
    {
        const char byte = 'i';
        if (write(s_pipe[1], &byte, 1) < 0)
            _exit(130);
        std::signal(signal, SIG_DFL);
    }

    static int s_pipe[2];
    std::stop_source m_source;
    std::jthread m_waiter;
};
int Interrupt::s_pipe[2] = {-1, -1};

static QString usage(const Terminal &terminal)
{
    QList<QStringList> rows;
    for (const Command &command : allCommands())
        rows.append({terminal.coloured(command.name, Colour::Strong)
                         + (command.arguments.isEmpty() ? QString() : u' ' + command.arguments),
                     command.summary});
    return MainWords::tr("Switchback takes database migrations up, down and up again, and shows what really happened.")
        + u"\n\n"_s + MainWords::tr("Usage: switchback COMMAND [OPTIONS]") + u"\n\n"_s + terminal.table(rows, u"  "_s)
        + u"\n\n"_s
        + MainWords::tr(
               "Every command takes --project DIR (default: the working directory) and --json; "
               "switchback COMMAND --help tells the rest.\n"
               "Exit status: 0 nothing to say, 1 findings, differences or a failed proof, 2 wrong use or settings,\n"
               "3 a database could not be reached or refused, 4 a migration failed, 5 another run holds the lock.");
}

static Terminal::Colours coloursWanted(const QStringList &arguments)
{
    // Read before the options are parsed, because a wrong option is told in colour too.
    const qsizetype option = arguments.indexOf(u"--color"_s);
    const QString after = option < 0 ? QString() : arguments.value(option + 1);
    if (after == "always"_L1 || arguments.contains(u"--color=always"_s))
        return Terminal::Colours::Always;
    return after == "never"_L1 || arguments.contains(u"--color=never"_s) ? Terminal::Colours::Never
                                                                         : Terminal::Colours::Auto;
}

/// JSON was asked for: then that it is wrong is told in JSON too.
static Exit wrongUse(Terminal &terminal, const QStringList &arguments, const QString &message, const QString &hint)
{
    const Error error{.message = message, .hint = hint};
    terminal.error(error);
    if (arguments.contains(u"--json"_s))
        terminal.raw(QJsonDocument(QJsonObject{{u"error"_s, Report::errorJson(error)}}).toJson());
    return Exit::Usage;
}

/// What Qt's parser says itself stands in Qt's own files, which are read only when it speaks.
static void installQtsMessages()
{
    static QTranslator messages;
    if (messages.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&messages);
}

/// Qt's own help text names the program by its path and knows nothing of subcommands: its first line is ours.
static QString helpText(const QCommandLineParser &parser, const Command &command)
{
    QString usage = u"switchback "_s + command.name;
    if (!command.arguments.isEmpty())
        usage += u' ' + command.arguments;
    const QString text = parser.helpText().trimmed();
    // In the list of commands the summary is half a line; here it is a sentence.
    return MainWords::tr("Usage: %1 [OPTIONS]").arg(usage) + u"\n\n"_s + command.summary.first(1).toUpper()
        + command.summary.sliced(1) + u'.' + text.sliced(qMax(0, text.indexOf(u'\n')));
}

static Exit runCommand(const Command &command, const QStringList &arguments, Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption help({u"h"_s, u"help"_s}, MainWords::tr("Show this help."));
    parser.addOption(help);
    parser.addOption(
        {u"project"_s, MainWords::tr("The project's folder (default: the working directory)."), MainWords::tr("DIR")});
    if (command.needsTarget)
        parser.addOption(
            {u"target"_s,
             command.targetHelp.isEmpty()
                 ? MainWords::tr(
                       "The target's name in switchback.toml, or a URL (default: the only target, or \"dev\").")
                 : command.targetHelp,
             MainWords::tr("NAME")});
    if (command.needsTarget || command.makesScratch)
        parser.addOption({u"trust"_s,
                          MainWords::tr("Trust this project from now on: its URLs take environment variables, and from "
                                        "scratch databases its scripts reach files, programs and other servers.")});
    parser.addOption({u"json"_s, MainWords::tr("Print JSON on standard output.")});
    parser.addOption({u"color"_s, MainWords::tr("Colours: auto, always or never."), MainWords::tr("WHEN"), u"auto"_s});
    for (const QCommandLineOption &option : command.options)
        parser.addOption(option);

    const QString hint = MainWords::tr("switchback %1 --help tells what it takes.").arg(command.name);
    if (!parser.parse(arguments)) {
        installQtsMessages();
        return wrongUse(terminal, arguments, parser.errorText(), hint);
    }
    if (parser.isSet(help)) {
        installQtsMessages();
        terminal.line(helpText(parser, command));
        return Exit::Nothing;
    }
    if (const QString when = parser.value(u"color"_s); when != "auto"_L1 && when != "always"_L1 && when != "never"_L1)
        return wrongUse(terminal, arguments,
                        MainWords::tr("--color takes auto, always or never, not \"%1\".").arg(when), hint);
    if (const QStringList more = parser.positionalArguments(); command.arguments.isEmpty() && !more.isEmpty())
        return wrongUse(terminal, arguments, MainWords::tr("%1 takes no \"%2\".").arg(command.name, more.first()),
                        hint);
    const Interrupt interrupt;
    return command.run(Call{.options = parser, .terminal = terminal, .stop = interrupt.token()});
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"switchback"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SWITCHBACK_VERSION));
    Messages messages;
    if (messages.loadFirst(QLocale().uiLanguages()))
        QCoreApplication::installTranslator(&messages);

    QStringList arguments = QCoreApplication::arguments();
    Terminal terminal(coloursWanted(arguments));
    const QString first = arguments.value(1);
    if (first == u"--version"_s || first == u"-v"_s) {
        terminal.line(u"switchback "_s + QCoreApplication::applicationVersion());
        return int(Exit::Nothing);
    }
    if (first.isEmpty() || first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        terminal.line(usage(terminal));
        return int(first.isEmpty() ? Exit::Usage : Exit::Nothing);
    }
    if (const auto command = findCommand(first)) {
        arguments.removeAt(1);
        return int(runCommand(*command, arguments, terminal));
    }
    return int(wrongUse(terminal, arguments, MainWords::tr("There is no command \"%1\".").arg(first),
                        MainWords::tr("switchback --help lists them.")));
}
