// SPDX-License-Identifier: GPL-3.0-or-later

// From a running lock at the head of the window to its vault.
#include "lock/countdown.h"
#include "lock/stateknowledge.h"
#include "policy/readypolicy.h"
#include "support/watchrig.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/countdownclock.h"
#include "ui/vaults/vaultmodel.h"
#include "ui/window/mainwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
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
    /// Its row is marked, and in sight.
    bool isSelected(const QString &vault) const
    {
        const auto *table = find<QTableView>("vaults");
        const auto rows = table->selectionModel()->selectedRows();
        return table->isVisible() && rows.size() == 1 && rows.front().data().toString() == vault &&
               table->viewport()->rect().contains(table->visualRect(rows.front()).center());
    }
    bool hasLineInTheStrip() const { return find<QPlainTextEdit>("runningLock1")->isVisible(); }
    /// Of the picker's row, and in the lock's panel or, of a vault that is not chosen, the strip.
    QStringList timesLeft() const
    {
        const QString line = find<QPlainTextEdit>("runningLock1")->toPlainText();
        QString ofRow;
        const auto *vaults = find<QTableView>("vaults")->model();
        for (int row = 0; row < vaults->rowCount(); ++row) {
            if (vaults->index(row, 0).data().toString() == exampleVault)
                ofRow = vaults->index(row, ui::VaultModel::TimeLeft).data().toString();
        }
        return {ofRow, hasLineInTheStrip() ? line.section(QStringLiteral(" · "), 2).left(8)
                                           : find<QLineEdit>("timeRemaining")->text()};
    }
    QString timeLeftByTheNewestReading() const
    {
        const auto &state = std::get<lock::InProgress>(rig->workspace.chosenSession()->state());
        std::optional<ServerTime> newest = state.serverTime;
        const auto consider = [&](const std::optional<ServerTime> &said) {
            if (said && (!newest || said->receivedSinceBoot > newest->receivedSinceBoot))
                newest = said;
        };
        consider(rig->locks().front().serverTime);
        for (const lock::VaultSurvey::Row &row : rig->workspace.survey()->rows()) {
            if (row.vault.arn.name().toString() == exampleVault)
                consider(row.serverTime);
        }
        return lock::clockText(lock::Countdown(*state.expires, newest).remaining(clock));
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
    void arrivesInSpiteOfAFilterThatHidesTheVault_data();
    void arrivesInSpiteOfAFilterThatHidesTheVault();
    void showsTheSameTimeLeftWhereverItIsShown();
    void tellsTheLockInViewOnItsPageAlone();
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

void WindowWatchTest::arrivesInSpiteOfAFilterThatHidesTheVault_data()
{
    QTest::addColumn<bool>("isOnItsConnection");
    QTest::addColumn<QString>("chosenBefore");
    QTest::newRow("another vault of the connection") << true << QStringLiteral("my-vault");
    QTest::newRow("another connection") << false << QStringLiteral("my-vault");
}

void WindowWatchTest::arrivesInSpiteOfAFilterThatHidesTheVault()
{
    QFETCH(bool, isOnItsConnection);
    QFETCH(QString, chosenBefore);
    const Bench bench;
    const ConnectionChoice prod{ConnectionChoice::Kind::Profile, QStringLiteral("us-west-2"),
                                bench.service.access.endpoint.toString(), QStringLiteral("prod")};
    bench.window->begin(isOnItsConnection ? prod : ConnectionChoice(), true, std::nullopt);
    bench.rig->watch.agreeToLive();
    QTRY_VERIFY(bench.rig->knows(1));
    bench.rig->workspace.chooseVault(*VaultName::fromString(chosenBefore));
    QTRY_VERIFY(bench.isAt(isOnItsConnection, chosenBefore));
    auto *filter = bench.find<QLineEdit>("filterVaults");
    filter->setText(QStringLiteral("my-"));
    QVERIFY(!bench.isSelected(exampleVault));

    bench.click("goToRunningLock1");
    if (!isOnItsConnection) {
        QTRY_VERIFY(bench.question());
        QCOMPARE(filter->text(), QStringLiteral("my-")); // not agreed to yet
        bench.question()->accept();
    }
    QTRY_VERIFY(bench.isAt(true, exampleVault));
    QTRY_VERIFY(bench.isSelected(exampleVault));
    QVERIFY(filter->text().isEmpty());
}

void WindowWatchTest::showsTheSameTimeLeftWhereverItIsShown()
{
    Bench bench;
    const ConnectionChoice prod{ConnectionChoice::Kind::Profile, QStringLiteral("us-west-2"),
                                bench.service.access.endpoint.toString(), QStringLiteral("prod")};
    bench.window->begin(prod, true, *VaultName::fromString(exampleVault));
    QTRY_VERIFY(bench.rig->knows(1));
    QTRY_VERIFY(bench.isAt(true, exampleVault));
    QTRY_COMPARE(bench.timesLeft(), QStringList(2, QStringLiteral("24:00:00")));
    // Each is read again at another fraction of a second, of which a Date header says nothing.
    bench.clock.advance(300ms);
    bench.rig->watch.readAll();
    QTRY_VERIFY(bench.rig->knows(1));
    bench.clock.advance(300ms);
    bench.rig->workspace.survey()->refresh();
    QTRY_VERIFY(!bench.rig->workspace.survey()->isLoading() &&
                bench.rig->workspace.survey()->stillToRead() == 0);
    bench.clock.advance(300ms);
    bench.rig->workspace.chosenSession()->refresh();
    QTRY_VERIFY(!lock::isBeingRead(bench.rig->workspace.chosenSession()->state()));
    const auto *countdowns = bench.window->findChild<ui::CountdownClock *>();
    QVERIFY(countdowns);
    const auto isTheSameEverywhere = [&](std::chrono::milliseconds passed) {
        bench.clock.advance(passed);
        QStringList before = bench.timesLeft();                        // a row that is painted now
        return before.removeDuplicates() == 1 && QTest::qWaitFor([&] { // it has ticked
                   return countdowns->sinceBoot() == bench.clock.sinceBoot();
               }) &&
               bench.timesLeft() == QStringList(2, bench.timeLeftByTheNewestReading());
    };
    for (const auto passed : {100ms, 600ms, 300ms, 1ms, 250ms, 250ms, 250ms})
        QVERIFY(isTheSameEverywhere(passed));
    QVERIFY(!bench.hasLineInTheStrip());
    bench.rig->workspace.chooseVault(*VaultName::fromString(QStringLiteral("my-vault")));
    QTRY_VERIFY(bench.isAt(true, QStringLiteral("my-vault")));
    QTRY_VERIFY(bench.hasLineInTheStrip());
    for (const auto passed : {100ms, 600ms, 300ms, 1ms}) {
        bench.clock.advance(passed);
        QTRY_COMPARE(countdowns->sinceBoot(), bench.clock.sinceBoot());
        QStringList times = bench.timesLeft();
        QCOMPARE(times.removeDuplicates(), 1);
    }
}

void WindowWatchTest::tellsTheLockInViewOnItsPageAlone()
{
    const Bench bench;
    const ConnectionChoice prod{ConnectionChoice::Kind::Profile, QStringLiteral("us-west-2"),
                                bench.service.access.endpoint.toString(), QStringLiteral("prod")};
    bench.window->begin(prod, true, *VaultName::fromString(exampleVault));
    QTRY_VERIFY(bench.rig->knows(1));
    QTRY_VERIFY(bench.isAt(true, exampleVault));
    auto *strip = bench.find<QToolBar>("runningLocks");
    QTRY_VERIFY(!strip->isVisible());
    QVERIFY(bench.find<QLineEdit>("timeRemaining")->isVisible());
    bench.rig->workspace.chooseVault(*VaultName::fromString(QStringLiteral("my-vault")));
    QTRY_VERIFY(bench.hasLineInTheStrip());
    bench.rig->workspace.chooseVault(*VaultName::fromString(exampleVault));
    QTRY_VERIFY(!strip->isVisible());
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
