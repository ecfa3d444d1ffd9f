// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything is put together.
#include "aws/signing/sigv4.h"
#include "core/privateplace.h"
#include "core/processprivacy.h"
#include "core/terminationsignals.h"
#include "core/whendone.h"
#include "evidencedesk/programjob.h"
#include "fleet/lastlook.h"
#include "journal/sqlitejournal.h"
#include "language/translation.h"
#include "settings/settingsmodel.h"
#include "ui/appearance/accessiblescrollarea.h"
#include "ui/appearance/fontpreparation.h"
#include "ui/appearance/programicon.h"
#include "ui/connection/mfadialog.h"
#include "ui/furniture/firstpicture.h"
#include "ui/reminders/loginstart.h"
#include "ui/reminders/reminders.h"
#include "ui/settings/appearancesettings.h"
#include "ui/settings/settingsfile.h"
#include "ui/team/teamdesk.h"
#include "ui/window/backgroundmode.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessionloss.h"
#include "ui/window/settingsoffer.h"
#include "ui/window/startoptions.h"
#include "watch/watch.h"
#include "words/commandwords.h"
#include "words/errorwords.h"
#include "words/reminderwords.h"
#include "words/settingwords.h"
#include "words/windowwords.h"
#include "workspace/connectionmark.h"
#include "workspace/startingconnection.h"
#include "workspace/typedkeys.h"

#include <QApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSessionManager>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace vaultlock;

namespace {

QString dataFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

// What is kept names accounts and vaults. Where it cannot be made, whoever writes there says so.
void makeDataFolder()
{
    (void)makePrivateFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

// To the terminal that it was started in.
void say(const QString &sentence)
{
    std::fputs((QStringLiteral("vaultlock: ") + sentence + u'\n').toLocal8Bit().constData(),
               stdout);
    std::fflush(stdout);
}

int leave(const ui::EarlyExit &exit)
{
    std::fputs(exit.text.toLocal8Bit().constData(), exit.code == 0 ? stdout : stderr);
    return exit.code;
}

/// In the language of the environment, which needs an application, but no display.
int leaveEarly(int argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication app(argc, argv);
    const language::Translation translation{QString()};
    return leave(std::get<ui::EarlyExit>(ui::readCommandLine(arguments)));
}

void reportOpening(ui::MainWindow &window, const journal::SqliteJournal::Opening &opening)
{
    if (!opening.outcome)
        window.showError(opening.outcome.error());
    else if (opening.wasReplaced)
        window.showTrouble(words::journalReplaced(opening.setAside));
}

void begin(ui::MainWindow &window, const ui::WindowMemory &memory, const ui::StartOptions &options)
{
    QApplication::setWindowIcon(ui::programIcon());
    if (options.isConnectionGiven)
        window.begin(options.choice, true, options.vault);
    else
        window.begin(workspace::startOfWindow(memory.connection()), false, options.vault);
    if (!options.policyFile.isEmpty())
        window.openPolicy(options.policyFile);
}

void tellOfJournal(ui::MainWindow &window, journal::SqliteJournal &journal)
{
    whenDone(journal.opening(), &window,
             [&window](const Result<journal::SqliteJournal::Opening> &opening) {
                 if (opening)
                     reportOpening(window, *opening);
                 else
                     window.showError(opening.error());
             });
    QObject::connect(&journal, &journal::SqliteJournal::damageFound, &window,
                     [&window](const journal::SqliteJournal::Opening &opening) {
                         reportOpening(window, opening);
                     });
}

// Of Qt 6 nobody else asks the windows when the session ends.
void endWithCare(QApplication &app, const TerminationSignals &termination,
                 const ui::SessionLoss &session, ui::BackgroundMode &background)
{
    const auto endWhenReady = [&background] {
        if (background.isReadyToEnd())
            background.end();
    };
    QObject::connect(
        &app, &QGuiApplication::commitDataRequest, &background,
        [&background](QSessionManager &manager) {
            background.prepareForSessionEnd([&manager] {
                const bool mayKeepIt = manager.allowsInteraction();
                if (mayKeepIt)
                    manager.cancel();
                return mayKeepIt;
            });
        },
        Qt::DirectConnection);
    QObject::connect(&termination, &TerminationSignals::requested, &background, endWhenReady);
    QObject::connect(&session, &ui::SessionLoss::lost, &background, endWhenReady);
    QObject::connect(&background, &ui::BackgroundMode::ended, &app,
                     [] { QCoreApplication::exit(0); });
}

// By it two programs know that they share drafts, journal and settings.
QString placeOfData()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'\n' +
           QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

ui::StartWish wishOf(const ui::StartOptions &options)
{
    const QString &file = options.policyFile;
    return {
        file.isEmpty() ? QString() : QFileInfo(file).canonicalFilePath(), options.vault,
        options.isConnectionGiven
            ? workspace::connectionMark(options.choice, QProcessEnvironment::systemEnvironment())
            : QString(),
        placeOfData()};
}

// One window is enough, and one that watches has what a new one would have to read first.
bool isDoneByAnother(const ui::StartOptions &options)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (options.isToWatch) {
        const bool isAnotherThere = ui::SecondStart::isAnotherThere(bus);
        if (isAnotherThere)
            say(words::watchedAlready());
        return isAnotherThere;
    }
    if (options.isNewWindow)
        return false;
    // A pipe is this process's own.
    const QFileInfo file(options.policyFile);
    if (!options.policyFile.isEmpty() && !file.isFile() && !file.isDir())
        return false;
    const auto answer = ui::SecondStart::handOver(bus, wishOf(options));
    if (answer == ui::SecondStart::Answer::Taken)
        say(words::takenByTheWindow());
    return answer == ui::SecondStart::Answer::Taken;
}

// It goes on: at a login the service may be started later.
void sayThatNothingIsSeenYet(ui::Reminders &reminders)
{
    auto *once = new QObject(&reminders);
    QObject::connect(&reminders, &ui::Reminders::locksChanged, once, [&reminders, once] {
        if (reminders.locks().empty())
            return;
        if (!reminders.canRemind())
            say(words::noWayToRemindYet());
        QObject::disconnect(&reminders, nullptr, once, nullptr);
        once->deleteLater();
    });
}

// Without a window nobody would see why.
void sayWhyItEnds(ui::Reminders &reminders, journal::SqliteJournal &journal)
{
    QObject::connect(&reminders, &ui::Reminders::nothingLeftToWatch, &reminders,
                     [] { say(words::nothingToWatch()); });
    whenDone(journal.opening(), &reminders,
             [](const Result<journal::SqliteJournal::Opening> &opening) {
                 const Result<void> outcome =
                     opening ? opening->outcome : Result<void>(failure(opening.error()));
                 if (!outcome)
                     say(words::errorWords(outcome.error()).what);
             });
}

} // namespace

int main(int argc, char *argv[])
{
    makeProcessPrivate();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto commandLine = ui::readCommandLine(arguments);
    if (std::holds_alternative<ui::EarlyExit>(commandLine))
        return leaveEarly(argc, argv, arguments);
    const auto &options = std::get<ui::StartOptions>(commandLine);

    ui::FontPreparation fonts;
    QApplication app(argc, argv);
    fonts.goOn();
    // Whichever way it ends: nobody lists fonts of an application that is gone.
    const auto listed = qScopeGuard([&fonts] { fonts.finish(); });
    QApplication::setOrganizationName(QStringLiteral("vaultlock"));
    QApplication::setApplicationName(QStringLiteral("Vaultlock"));
    QApplication::setApplicationVersion(QStringLiteral(VAULTLOCK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vaultlock"));
    const QString settingsFile = ui::privateSettingsFile(
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    const settings::FileCondition condition = settings::inspect(settingsFile);
    QSettings settings(settingsFile, QSettings::IniFormat);
    const language::Translation translation(
        options.language.isEmpty() ? settings.value(QStringLiteral("language")).toString()
                                   : options.language);
    if (!translation.trouble().isEmpty())
        say(translation.trouble());
    if (options.isToWatch && !QDBusConnection::sessionBus().isConnected())
        return leave({1, QStringLiteral("vaultlock: ") + words::noWayToRemind() + u'\n'});
    if (isDoneByAnother(options))
        return 0;
    fonts.finish();
    ui::makeScrollAreasSafe();

    settings::SettingsModel model(settings);
    ui::noteOverrides(model, options.choice, QProcessEnvironment::systemEnvironment());
    if (settings::settingOf(settings::Key::Language).choices.contains(options.language))
        model.override(settings::Key::Language, options.language, QStringLiteral("--language"));
    const ui::WindowMemory memory(settings, &model);
    ui::AppearanceSettings appearance(model);
    appearance.apply();

    makeDataFolder();
    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    journal::SqliteJournal journal(journal::SqliteJournal::userPath(), nullptr,
                                   journal::SqliteJournal::Begins::WhenTold);
    workspace::TypedKeys typedKeys(settings);
    ui::WindowMfaPrompt mfaPrompt;
    workspace::Workspace workspace({{journal, clock, scheduler, random},
                                    QProcessEnvironment::systemEnvironment(),
                                    dataFile(QStringLiteral("sandbox.json")),
                                    &aws::selfTest,
                                    &mfaPrompt,
                                    &typedKeys});
    watch::Watch watch({workspace, {journal, clock, scheduler, random}, &settings});
    ui::TeamDesk team({journal, journal::SqliteJournal::userPath(), clock});
    ui::Reminders reminders(
        {clock, scheduler, &QDBusConnection::sessionBus,
         QGuiApplication::platformName() == QLatin1String("xcb") || ui::TrayMessages::areTheWay(),
         placeOfData()});
    ui::LoginStart loginStart(ui::LoginStart::usual());
    if (model.isOn(settings::Key::LiveAtStart))
        watch.agreeToLive();
    const ui::SettingsSources sources{
        model,
        settings,
        {journal::SqliteJournal::userPath(), dataFile(QStringLiteral("drafts")),
         dataFile(QStringLiteral("sandbox.json")), fleet::LastLook::userPath(),
         dataFile(QStringLiteral("campaign.json")), settingsFile, loginStart.path()},
        words::settingsTrouble(condition, model, settingsFile)};
    const auto makeWindow = [&] {
        auto window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
            workspace, journal, clock, memory, dataFile(QStringLiteral("drafts")), &appearance,
            &watch, &loginStart,
            memory.isFirstStart() && !options.isConnectionGiven && !options.vault &&
                options.policyFile.isEmpty(),
            dataFile(QStringLiteral("campaign.json")), journal::SqliteJournal::userPath(),
            evidencedesk::programJobs(), &team, fleet::LastLook::userPath(), &sources});
        mfaPrompt.askOver(window.get());
        tellOfJournal(*window, journal);
        ui::afterFirstPicture(*window, [&, made = window.get()] {
            journal.begin();
            team.begin();
            begin(*made, memory, options);
        });
        return window;
    };
    ui::BackgroundMode background({reminders, loginStart, clock, makeWindow, &watch, &model});
    const TerminationSignals termination;
    const ui::SessionLoss session;
    endWithCare(app, termination, session, background);
    if (options.isToWatch) {
        journal.begin();
        team.begin();
        sayWhyItEnds(reminders, journal);
        sayThatNothingIsSeenYet(reminders);
        background.watch();
        watch.begin();
    } else {
        background.showWindow();
    }
    return QApplication::exec();
}
