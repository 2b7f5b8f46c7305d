// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/mainwindow.h"
#include "app/workbench/screenshot.h"
#include "core/base/messages.h"
#include "widgets/look.h"

#include <KAboutData>
#include <KColorSchemeManager>
#include <KConfigWatcher>
#include <KIconTheme>
#include <KLocalizedString>
#include <KSharedConfig>
#include <KStyleManager>

#include <QAbstractItemModel>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QEvent>
#include <QHash>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QPointer>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Breeze's icons are drawn for light or for dark windows; the engine that would recolour them is not installed
// everywhere.
class IconsFollowPalette : public QObject
{
public:
    using QObject::QObject;

    static void apply()
    {
        QIcon::setFallbackThemeName(Look::isDark(QGuiApplication::palette()) ? u"breeze-dark"_s : u"breeze"_s);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp)
            apply();
        return QObject::eventFilter(watched, event);
    }
};

static void describe(QApplication &application)
{
    KAboutData about(u"switchback-workbench"_s, QCoreApplication::translate("main", "Switchback"),
                     QStringLiteral(SWITCHBACK_VERSION),
                     QCoreApplication::translate("main", "A workbench for database migrations"), KAboutLicense::GPL_V3,
                     QCoreApplication::translate("main", "© 2026 The Switchback authors"));
    about.setDesktopFileName(u"org.switchback.Workbench"_s);
    about.setOrganizationDomain("switchback.org");
    about.setProgramLogo(QIcon(u":/icons/org.switchback.Workbench.svg"_s));
    KAboutData::setApplicationData(about);
    QGuiApplication::setDesktopFileName(u"org.switchback.Workbench"_s);
    application.setWindowIcon(
        QIcon::fromTheme(u"org.switchback.Workbench"_s, QIcon(u":/icons/org.switchback.Workbench.svg"_s)));
}

static void translate(QApplication &application)
{
    auto *ours = new Messages(&application);
    if (ours->loadFirst(QLocale().uiLanguages()))
        QCoreApplication::installTranslator(ours);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

int main(int argc, char **argv)
{
    // Nobody asked for a spell check: that there is no dictionary is not worth a line on every start.
    QLoggingCategory::setFilterRules(u"kf.sonnet.core.warning=false"_s);
    KIconTheme::initTheme(); // before the application: icons as on the desktop that they are drawn for
    QApplication application(argc, argv);
    KStyleManager::initStyle();
    KLocalizedString::setApplicationDomain("switchback-workbench");
    translate(application);
    describe(application);

    QCommandLineParser parser;
    KAboutData::applicationData().setupCommandLine(&parser);
    parser.addPositionalArgument(u"folder"_s, QCoreApplication::translate("main", "The project to open"),
                                 u"[FOLDER]"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, QCoreApplication::translate("main", "Writes a picture of the window and ends"), u"file"_s);
    const QCommandLineOption select(u"select"_s, QCoreApplication::translate("main", "The migration to show"),
                                    u"version"_s);
    const QCommandLineOption panel(u"panel"_s, QCoreApplication::translate("main", "The panel to bring to the front"),
                                   u"name"_s);
    const QCommandLineOption prove(
        u"prove"_s, QCoreApplication::translate("main", "With --screenshot: proves the migration first"));
    const QCommandLineOption size(u"size"_s, QCoreApplication::translate("main", "The window's size"), u"WxH"_s);
    const QCommandLineOption scheme(u"color-scheme"_s,
                                    QCoreApplication::translate("main", "The colours: light or dark"), u"scheme"_s);
    parser.addOptions({screenshot, select, panel, prove, size, scheme});
    parser.process(application);
    KAboutData::applicationData().processCommandLine(&parser);

    if (parser.isSet(scheme)) {
        static const QHash<QString, QString> ids = {{u"light"_s, u"BreezeLight"_s}, {u"dark"_s, u"BreezeDark"_s}};
        const auto id = ids.constFind(parser.value(scheme));
        if (id == ids.constEnd()) {
            const QString words = QCoreApplication::translate("main", "There is no colour scheme “%1”: light or dark.");
            QTextStream(stderr) << words.arg(parser.value(scheme)) << Qt::endl;
            return 2; // as the command on wrong use
        }
        KColorSchemeManager *schemes = KColorSchemeManager::instance();
        schemes->setAutosaveChanges(false);
        schemes->activateScheme(schemes->indexForSchemeId(*id));
    }

    application.installEventFilter(new IconsFollowPalette(&application));
    IconsFollowPalette::apply();

    const QPointer window = new MainWindow; // goes by itself when it is closed, as KDE's windows do
    if (const QStringList sides = parser.value(size).split(u'x'); sides.size() == 2)
        window->resize(sides[0].toInt(), sides[1].toInt());
    window->show();
    if (parser.isSet(select))
        window->select(parser.value(select));
    if (!parser.positionalArguments().isEmpty())
        window->openFolder(QDir::current().absoluteFilePath(parser.positionalArguments().first()));
    if (parser.isSet(screenshot))
        new Screenshot(window,
                       {.file = parser.value(screenshot),
                        .version = parser.value(select),
                        .panel = parser.value(panel),
                        .proof = parser.isSet(prove)});
    else if (parser.isSet(panel))
        window->showPanel(parser.value(panel));
    const int status = QApplication::exec();
    delete window;
    // The library watches its shortcuts until after the application is gone, and would then ask for a storage of this
    // thread that is gone too. Nobody needs to hear of changes any more.
    KConfigWatcher::create(KSharedConfig::openConfig())->disconnect();
    return status;
}
