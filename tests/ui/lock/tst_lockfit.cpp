// SPDX-License-Identifier: GPL-3.0-or-later

// Every state of the lock leaves room for the page on a small screen, also with text twice as
// large. With VAULTLOCK_PICTURES=FOLDER it leaves a picture of each there.
#include "core/utctime.h"
#include "dialogs.h"
#include "support/lockstates.h"
#include "support/manualclock.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/countdownclock.h"
#include "ui/lock/countdownring.h"
#include "ui/lock/lockfoot.h"
#include "ui/lock/lockview.h"
#include "ui/lock/stagehead.h"
#include "ui/trial/sandboxclock.h"
#include "ui/trial/trialchecklist.h"
#include "words/deadlinewords.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using ui::LockView;

namespace {

struct Shown
{
    lock::State state;
    std::optional<Error> readingError = {};
    bool hasExtras = false;   ///< checklist and the sandbox's clock
    bool hasDeadline = false; ///< of another vault
    bool hasVault = true;
};

lock::InProgress endingIn(std::chrono::milliseconds left)
{
    lock::InProgress result = inProgress();
    result.expires = utcTime({2026, 3, 2}, {15, 4, 0}).addMSecs(left.count());
    return result;
}

lock::InProgress estimated()
{
    lock::InProgress result = inProgress();
    result.expiryIsEstimated = true;
    return result;
}

lock::InProgress entered()
{
    lock::InProgress result = inProgress();
    result.lockIdIsEntered = true;
    return result;
}

const std::vector<std::pair<const char *, Shown>> &allShown()
{
    static const std::vector<std::pair<const char *, Shown>> all{
        {"no-vault-chosen", {lock::Unknown{}, {}, false, false, false}},
        {"being-read", {lock::Unknown{}}},
        {"unknown", {lock::Unknown{errorOf(ErrorKind::TimedOut)}}},
        {"unknown-with-id", {lock::Unknown{errorOf(ErrorKind::NameNotResolved), lockIdOf()}}},
        {"throttled", {lock::Unknown{errorOf(ErrorKind::Throttled)}}},
        {"no-such-vault", {lock::NoVault{inProgress().asOf}}},
        {"unlocked", {lock::Unlocked{inProgress().asOf}}},
        {"unlocked-sandbox", {lock::Unlocked{inProgress().asOf}, {}, true}},
        {"initiating", {lock::Initiating{}}},
        {"in-progress", {inProgress(), {}, true}},
        {"estimated", {estimated()}},
        {"under-an-hour", {endingIn(44min), {}, true}},
        {"other-deadline", {inProgress(), {}, false, true}},
        {"not-durable", {inProgress(lock::LockIdCustody::NotDurable)}},
        {"id-lost", {inProgress(lock::LockIdCustody::Lost)}},
        {"elsewhere", {inProgress(lock::LockIdCustody::Elsewhere), {}, true}},
        {"unread", {inProgress(lock::LockIdCustody::Unread)}},
        {"entered", {entered()}},
        {"offline", {inProgress(), errorOf(ErrorKind::NameNotResolved)}},
        {"completing", {lock::Completing{inProgress(), true}}},
        {"aborting", {lock::Aborting{inProgress()}}},
        {"locked", {lock::Locked{{}, {}, inProgress().asOf}}},
        {"expired", {lock::Expired{*inProgress().expires, inProgress().expires->addSecs(60)}}},
        {"outcome-unknown", {outcomeUnknown(lockIdOf())}},
    };
    return all;
}

void show(LockView &view, const Shown &shown)
{
    LockView::Sight sight;
    sight.vaultName = QStringLiteral("broker-dealer-records-2025");
    sight.state = shown.hasVault ? &shown.state : nullptr;
    sight.readingError = shown.readingError;
    sight.draft = {false, false};
    view.showSight(sight);
    if (shown.hasDeadline) {
        const auto told =
            words::deadlineWords(QStringLiteral("hospital-imaging"), 15min,
                                 utcTime({2026, 3, 2}, {15, 19, 0}), QTimeZone::utc());
        view.showDeadline(told.heading, told.text);
    }
    if (!shown.hasExtras)
        return;
    const bool hasLock = std::holds_alternative<lock::InProgress>(shown.state);
    view.trials().showTrials(words::trials({vaultNamed(sight.vaultName),
                                            *Region::fromString(QStringLiteral("us-west-2")),
                                            QStringLiteral("http://127.0.0.1:40123"), true}),
                             {QStringLiteral("lock")}, words::trialCredentials(true));
    view.trials().setVisible(hasLock);
    view.sandboxClock().showOffset(hasLock ? 3h : 0h);
    view.sandboxClock().setEnd(hasLock ? ui::SandboxClock::End::Far : ui::SandboxClock::End::None);
    view.sandboxClock().setVisible(true);
}

void settleLayout()
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::sendPostedEvents(), QTest::qWait(1);
}

/// Of a screen of 1280×720: what the vaults, the bars and the journal leave.
constexpr QSize room(1000, 560);

} // namespace

class LockFitTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsNothing_data();
    void cutsNothing();
    void keepsTheHandOverBesideTheLockId();
    void leavesRoomForThePage_data();
    void leavesRoomForThePage();
    void leavesPictures();

private:
    static void useText(int percent) { ui::applyTheme(ui::Theme::light(), percent); }
};

void LockFitTest::cutsNothing_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    for (std::size_t i = 0; i < allShown().size(); ++i) {
        for (const int percent : {100, 200}) {
            for (const int width : {920, 1000}) {
                QTest::addRow("%s at %d %% in %d", allShown()[i].first, percent, width)
                    << int(i) << percent << width;
            }
        }
    }
}

void LockFitTest::cutsNothing()
{
    QFETCH(int, state);
    QFETCH(int, percent);
    QFETCH(int, width);
    useText(percent);
    ManualClock clock;
    ui::CountdownClock countdowns(clock);
    LockView view(countdowns);
    view.resize(width, room.height());
    // From another state: what was laid out for that one must not stay.
    show(view, {lock::Unlocked{inProgress().asOf}});
    view.show();
    settleLayout();
    show(view, allShown()[std::size_t(state)].second);
    settleLayout();
    QCOMPARE(view.width(), width);
    const auto contains = [&view](const QWidget &widget) {
        return view.rect().contains(QRect(widget.mapTo(&view, QPoint()), widget.size()));
    };
    for (const char *name :
         {"askAgain", "initiateLock", "enterLockId", "completeLock", "abortLock", "copyLockId",
          "handOverLock", "lockId", "timeRemaining", "lockState", "writeStep", "lockedStep"}) {
        const auto *control = view.findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(control, name);
        if (!control->isVisible())
            continue;
        QVERIFY2(contains(*control), name);
        QVERIFY2(control->width() >= control->minimumSizeHint().width(), name);
    }
    useText(100);
}

/// Whoever cannot complete the lock in time has to find it at once.
void LockFitTest::keepsTheHandOverBesideTheLockId()
{
    for (const int percent : {100, 200}) {
        useText(percent);
        for (const char *name : {"in-progress", "under-an-hour", "offline", "not-durable"}) {
            const auto found =
                std::find_if(allShown().begin(), allShown().end(), [name](const auto &one) {
                    return QLatin1String(one.first) == QLatin1String(name);
                });
            ManualClock clock;
            ui::CountdownClock countdowns(clock);
            LockView view(countdowns);
            view.resize(room);
            show(view, found->second);
            view.show();
            settleLayout();
            const auto *button = view.findChild<QWidget *>(QStringLiteral("handOverLock"));
            QVERIFY2(button && button->isVisible() && !button->visibleRegion().isEmpty(), name);
            QCOMPARE(button->visibleRegion().boundingRect().size(), button->size());
        }
    }
    useText(100);
}

void LockFitTest::leavesRoomForThePage_data()
{
    QTest::addColumn<int>("state");
    for (std::size_t i = 0; i < allShown().size(); ++i)
        QTest::newRow(allShown()[i].first) << int(i);
}

void LockFitTest::leavesRoomForThePage()
{
    QFETCH(int, state);
    useText(100);
    ManualClock clock;
    ui::CountdownClock countdowns(clock);
    LockView view(countdowns);
    view.resize(room);
    const Shown &shown = allShown()[std::size_t(state)].second;
    show(view, shown);
    view.show();
    settleLayout();
    const auto *head = view.findChild<ui::StageHead *>();
    const auto *foot = view.findChild<ui::LockFoot *>();
    const bool hasNotice =
        head->findChild<QWidget *>(QStringLiteral("lockNotice"))->isVisible() || shown.hasDeadline;
    const int taken = head->height() + (foot->isVisible() ? foot->height() : 0);
    QVERIFY2(taken <= (hasNotice ? 260 : 200), qPrintable(QString::number(taken)));
}

void LockFitTest::leavesPictures()
{
    const QString folder = qEnvironmentVariable("VAULTLOCK_PICTURES");
    if (folder.isEmpty())
        QSKIP("no VAULTLOCK_PICTURES");
    QVERIFY(QDir().mkpath(folder));
    for (const ui::Theme *theme : {&ui::Theme::light(), &ui::Theme::dark()}) {
        for (const int percent : {100, 200}) {
            ui::applyTheme(*theme, percent);
            for (const auto &[name, shown] : allShown()) {
                ManualClock clock;
                ui::CountdownClock countdowns(clock);
                LockView view(countdowns);
                view.resize(room);
                show(view, shown);
                view.show();
                QTest::qWait(20);
                const QString file =
                    QStringLiteral("%1/%2-%3-%4")
                        .arg(folder, QString::fromLatin1(name),
                             theme->isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(percent);
                QVERIFY(view.grab().save(file + QStringLiteral(".png")));
            }
        }
    }
}

QTEST_MAIN(LockFitTest)
#include "tst_lockfit.moc"
