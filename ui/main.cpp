// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything is put together.
#include "aws/signing/sigv4.h"
#include "core/privateplace.h"
#include "core/processprivacy.h"
#include "core/terminationsignals.h"
#include "core/whendone.h"
#include "journal/sqlitejournal.h"
#include "ui/appearance/accessiblescrollarea.h"
#include "ui/appearance/programicon.h"
#include "ui/connection/mfadialog.h"
#include "ui/settings/appearancesettings.h"
#include "ui/settings/settingsfile.h"
#include "ui/window/firstpicture.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startoptions.h"
#include "watch/watch.h"
#include "words/windowwords.h"
#include "workspace/typedkeys.h"

#include <QApplication>
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

int leave(const ui::EarlyExit &exit)
{
    std::fputs(exit.text.toLocal8Bit().constData(), exit.code == 0 ? stdout : stderr);
    return exit.code;
}

void reportOpening(ui::MainWindow &window, const journal::SqliteJournal::Opening &opening)
{
    if (!opening.outcome)
        window.showError(opening.outcome.error());
    else if (opening.wasReplaced)
        window.showTrouble(words::journalReplaced(opening.setAside));
    else if (!opening.setAside.isEmpty())
        window.showTrouble(words::journalSetAside(opening.setAside, opening.entriesKept,
                                                  opening.entriesUnverified,
                                                  opening.lockIdsRecovered));
}

void begin(ui::MainWindow &window, const ui::WindowMemory &memory, const ui::StartOptions &options)
{
    QApplication::setWindowIcon(ui::programIcon());
    if (options.isConnectionGiven)
        window.begin(options.choice, true, options.vault);
    else
        window.begin(memory.connection().lastChoice().value_or(workspace::ConnectionChoice()),
                     false, options.vault);
    if (!options.policyFile.isEmpty())
        window.openPolicy(options.policyFile);
}

// Of Qt 6 nobody else asks the windows when the session ends.
void endWithCare(QApplication &app, ui::MainWindow &window)
{
    QObject::connect(
        &app, &QGuiApplication::commitDataRequest, &window,
        [&window](QSessionManager &manager) {
            if (!window.isReadyToEnd() && manager.allowsInteraction())
                manager.cancel();
        },
        Qt::DirectConnection);
}

} // namespace

int main(int argc, char *argv[])
{
    makeProcessPrivate();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto commandLine = ui::readCommandLine(arguments);
    if (const auto *exit = std::get_if<ui::EarlyExit>(&commandLine))
        return leave(*exit);

    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("vaultlock"));
    QApplication::setApplicationName(QStringLiteral("Vaultlock"));
    QApplication::setApplicationVersion(QStringLiteral(VAULTLOCK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vaultlock"));
    ui::makeScrollAreasSafe();

    QSettings settings(ui::privateSettingsFile(
                           QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)),
                       QSettings::IniFormat);
    const ui::WindowMemory memory(settings);
    ui::AppearanceSettings appearance(settings);
    appearance.apply();

    makeDataFolder();
    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    journal::SqliteJournal journal(journal::SqliteJournal::userPath());
    workspace::TypedKeys typedKeys(settings);
    ui::WindowMfaPrompt mfaPrompt;
    workspace::Workspace workspace({{journal, clock, scheduler, random},
                                    QProcessEnvironment::systemEnvironment(),
                                    dataFile(QStringLiteral("sandbox.json")),
                                    aws::selfTest(),
                                    &mfaPrompt,
                                    &typedKeys});
    watch::Watch watch({workspace, {journal, clock, scheduler, random}, &settings});
    ui::MainWindow window({workspace, journal, clock, memory, dataFile(QStringLiteral("drafts")),
                           &appearance, &watch});
    mfaPrompt.askOver(&window);
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
    endWithCare(app, window);
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::requested, &window, [&window] {
        if (window.isReadyToEnd())
            window.close();
    });
    window.show();
    ui::afterFirstPicture(window,
                          [&] { begin(window, memory, std::get<ui::StartOptions>(commandLine)); });
    return QApplication::exec();
}
