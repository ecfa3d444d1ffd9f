// SPDX-License-Identifier: GPL-3.0-or-later

// From a running lock at the head of the window to its vault.
#include "policy/readypolicy.h"
#include "support/watchrig.h"
#include "ui/appearance/theme.h"
#include "ui/window/mainwindow.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;
using Reading = lock::RunningLock::Reading;
using workspace::ConnectionChoice;

namespace {

/// A window on the sandbox, and a lock on a live service.
struct Bench
{
    Bench()
    {
        place.add(service, QStringLiteral("prod"));
        rig = std::make_unique<WatchRig>(place, clock, service.initiate(exampleVault));
        window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
            rig->workspace, rig->journal, clock, ui::WindowMemory(place.settings),
            place.folder.filePath(QStringLiteral("drafts")), nullptr, &rig->watch});
        window->show();
    }

    template <typename T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { find<QToolButton>(name)->click(); }
    QDialog *question() const
    {
        auto *dialog = find<QDialog>("liveDialog");
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    bool isAt(bool isLive, const QString &vault) const
    {
        const lock::VaultLockSession *session = rig->workspace.chosenSession();
        return rig->workspace.isLive() == isLive && session &&
               session->vault().name().toString() == vault &&
               lock::stageOf(session->state()) != lock::LockStage::Unknown;
    }

    ManualClock clock;
    GlacierOf service{clock, QStringLiteral("111111111111")};
    WatchPlace place;
    std::unique_ptr<WatchRig> rig;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class WindowWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void opensTheConnectionOfALockOnceTheUserAgrees();
    void neverLeavesAChangeInFlight();
    void takesTheConsentOfTheCommandLine();
    void showsTheStripOverTheWholeWidthWhateverTheLayoutWas();
};

void WindowWatchTest::opensTheConnectionOfALockOnceTheUserAgrees()
{
    const Bench bench;
    bench.window->begin({}, false, std::nullopt);
    QTRY_VERIFY(bench.rig->reads(Reading::NeedsConsent));
    QTRY_VERIFY(bench.isAt(false, exampleVault));
    bench.click("readLiveLocks");
    QTRY_VERIFY(bench.rig->knows(1));
    QVERIFY(!bench.question()); // to read is no connection of the window's
    QTRY_VERIFY(bench.find<QToolButton>("goToRunningLock1")->isVisible());

    bench.click("goToRunningLock1");
    QTRY_VERIFY(bench.question());
    QVERIFY(!bench.rig->workspace.isLive());
    bench.question()->reject();
    QTRY_VERIFY(bench.isAt(false, exampleVault));

    bench.click("goToRunningLock1");
    QTRY_VERIFY(bench.question());
    bench.question()->accept();
    QTRY_VERIFY(bench.isAt(true, exampleVault));
    QVERIFY(bench.rig->watch.isInWindow(bench.rig->locks().front()));
    bench.rig->workspace.chooseVault(*VaultName::fromString(QStringLiteral("my-vault")));
    QTRY_VERIFY(bench.isAt(true, QStringLiteral("my-vault")));
    bench.click("goToRunningLock1"); // on the same connection
    QTRY_VERIFY(bench.isAt(true, exampleVault));
}

void WindowWatchTest::neverLeavesAChangeInFlight()
{
    const Bench bench;
    bench.window->begin({}, false, std::nullopt);
    bench.rig->watch.agreeToLive();
    QTRY_VERIFY(bench.rig->knows(1));
    QTRY_VERIFY(bench.isAt(false, exampleVault));
    lock::VaultLockSession *session = bench.rig->workspace.chosenSession();
    const QByteArray policy =
        R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
        R"("Action":"glacier:DeleteArchive","Resource":")" +
        session->vault().toString().toUtf8() +
        R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";
    bench.rig->journal.holdAppends();
    QVERIFY(session->initiate(*policy::ReadyPolicy::prepare(policy, {session->vault()}, {})));
    QTRY_VERIFY(bench.rig->journal.heldAppends() > 0);
    bench.click("goToRunningLock1");
    QTRY_VERIFY(bench.question());
    bench.question()->accept();
    QCOMPARE(bench.rig->workspace.chosenSession(), session);
    bench.rig->journal.releaseAll();
    QTRY_VERIFY(!session->isBusy() &&
                lock::stageOf(session->state()) == lock::LockStage::InProgress);
}

void WindowWatchTest::takesTheConsentOfTheCommandLine()
{
    const Bench bench;
    const ConnectionChoice choice{ConnectionChoice::Kind::Profile, QStringLiteral("us-west-2"),
                                  QStringLiteral("http://127.0.0.1:9"), QStringLiteral("prod")};
    bench.window->begin(choice, true, std::nullopt);
    QTRY_VERIFY(bench.rig->knows(1)); // on another connection than the window's
}

void WindowWatchTest::showsTheStripOverTheWholeWidthWhateverTheLayoutWas()
{
    Bench bench;
    auto *strip = bench.find<QToolBar>("runningLocks");
    QVERIFY(strip && !strip->isVisible());
    // A layout that knows nothing of it.
    bench.window->removeToolBar(strip);
    ui::WindowMemory(bench.place.settings).keepLayout(*bench.window);
    bench.window.reset();
    bench.window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
        bench.rig->workspace, bench.rig->journal, bench.clock,
        ui::WindowMemory(bench.place.settings),
        bench.place.folder.filePath(QStringLiteral("drafts")), nullptr, &bench.rig->watch});
    bench.window->show();
    bench.window->begin({}, false, std::nullopt);
    strip = bench.find<QToolBar>("runningLocks");
    QTRY_VERIFY(strip->isVisible());
    QTRY_COMPARE(strip->width(), bench.window->width());
    QVERIFY(strip->y() >= bench.find<QToolBar>("connectionBar")->geometry().bottom());
}

QTEST_MAIN(WindowWatchTest)
#include "tst_windowwatch.moc"
