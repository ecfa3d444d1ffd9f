// SPDX-License-Identifier: GPL-3.0-or-later

// How long the real window takes over each event while somebody types in a policy of 20 KB, with
// what it does beside the text, and scrolls through 5,000 vaults, and the clock of a lock ticks.
// Reported, never asserted.
//   vaultlock-latency [SECONDS]
// Offscreen unless QT_QPA_PLATFORM says otherwise; painting counts either way.
#include "aws/signing/sigv4.h"
#include "core/scheduler.h"
#include "journal/sqlitejournal.h"
#include "sandbox/sandboxserver.h"
#include "ui/appearance/theme.h"
#include "ui/window/mainwindow.h"
#include "windowtiming.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace vaultlock;
using namespace vaultlock::bench;

namespace {

constexpr int vaultCount = 5000;
constexpr auto vaultInProgress = "broker-dealer-records-2025";

bool prepareSandbox(const QString &stateFile, const Clock &clock, Random &random)
{
    sandbox::Options options;
    options.vaults = vaultCount;
    options.stateFile = stateFile;
    sandbox::SandboxServer server(options, clock, random);
    return server.start().has_value();
}

QAction *effectBesideTheText(const ui::MainWindow &window)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().contains(QLatin1String("Effect beside")))
            return action;
    }
    return nullptr;
}

int measure(TimingApplication &app, ui::MainWindow &window, int seconds)
{
    auto *vaults = window.findChild<QAbstractItemView *>(QStringLiteral("vaults"));
    auto *editor = window.findChild<QAbstractScrollArea *>(QStringLiteral("policy"));
    QAction *effect = effectBesideTheText(window);
    if (!vaults || !editor || !effect) {
        std::fputs("The window has no vaults, no policy, or no effect beside it.\n", stderr);
        return 1;
    }
    if (!waitFor([vaults] { return vaults->model()->rowCount() == vaultCount; }, 60'000)) {
        std::fprintf(stderr, "Only %d vaults came.\n", vaults->model()->rowCount());
        return 1;
    }
    effect->trigger(); // brings the text, too
    if (!editor->isVisible()) {
        std::fputs("The text is not in front.\n", stderr);
        return 1;
    }
    editor->setFocus();
    QKeyEvent end(QEvent::KeyPress, Qt::Key_End, Qt::ControlModifier);
    QCoreApplication::sendEvent(editor, &end);

    Typist typist(*editor);
    Roller roller(*vaults);
    for (const char *phase : {"while the vaults are being read", "later"}) {
        app.deliveries.clear();
        app.isMeasuring = true;
        run(seconds);
        app.isMeasuring = false;
        report(phase, app.deliveries);
        report("  keys", only(app.deliveries, QEvent::KeyPress));
        report("  wheel", only(app.deliveries, QEvent::Wheel));
        report("  painting", only(app.deliveries, QEvent::UpdateRequest));
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimingApplication app(argc, argv);
    const int seconds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10;
    ui::applyTheme(ui::Theme::light());

    const QTemporaryDir folder;
    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    const QString stateFile = folder.filePath(QStringLiteral("sandbox.json"));
    QFile policy(folder.filePath(QStringLiteral("policy.json")));
    if (!prepareSandbox(stateFile, clock, random) || !policy.open(QFile::WriteOnly) ||
        policy.write(bigPolicy()) < 0 || !policy.flush()) {
        std::fputs("The sandbox or the policy could not be prepared.\n", stderr);
        return 1;
    }
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    journal::SqliteJournal journal(folder.filePath(QStringLiteral("journal.sqlite")));
    workspace::Workspace workspace(
        {{journal, clock, scheduler, random}, QProcessEnvironment(), stateFile, &aws::selfTest});
    ui::MainWindow window({workspace, journal, clock, ui::WindowMemory(settings),
                           folder.filePath(QStringLiteral("drafts"))});
    window.show();
    if (!workspace.connectTo({}))
        return 1;
    workspace.chooseVault(*VaultName::fromString(QString::fromLatin1(vaultInProgress)));
    window.openPolicy(policy.fileName());
    return measure(app, window, seconds);
}
