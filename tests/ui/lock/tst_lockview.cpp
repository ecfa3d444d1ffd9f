// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "dialogs.h"
#include "lockviewbench.h"
#include "support/lockstates.h"
#include "support/manualclock.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/countdownclock.h"
#include "ui/lock/lockview.h"
#include "ui/support/accessibletree.h"
#include "ui/support/shownsentences.h"
#include "ui/trial/trialchecklist.h"
#include "words/lockwords.h"
#include "words/obstaclewords.h"
#include "words/statewords.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using ui::LockView;
using Bench = LockViewBench;

Q_DECLARE_METATYPE(vaultlock::lock::State)

class LockViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void offersWhatCanBeDone_data();
    void offersWhatCanBeDone();
    void hasOnePrimaryButtonAState_data();
    void hasOnePrimaryButtonAState();
    void neverPutsCompleteNextToAbort();
    void hasNoRedButtonBeforeTheReview();
    void leadsFromStageToStage();
    void marksTheStepWhosePolicyIsLookedAt();
    void keepsTheFootBelowTheDetails();
    void invitesToChooseAVault();
    void tellsTheTimeLeftAndTheEnd();
    void countsDown();
    void showsTheIdOfTheJournalWhileTheServiceIsSilent();
    void tellsQuietlyThatAReadingFailed();
    void showsProgressOnlyWhenItTakesLong();
    void showsMarkupAsText();
    void dimsWhatCouldNotBeReadAgain();
    void tellsUnderAnHourInWordsToo();
    void marksAnEstimatedEnd();
    void offersToCorrectATypedLockId();
    void showsAnEndThatComesNearUntilItIsOver();
};

void LockViewTest::offersWhatCanBeDone_data()
{
    QTest::addColumn<lock::State>("state");
    QTest::addColumn<QStringList>("buttons");
    const QString ask = allButtons[0];
    const QString initiate = allButtons[1];
    const QString enter = allButtons[2];
    const QString complete = allButtons[3];
    const QString abort = allButtons[4];
    const auto add = [](const char *name, const lock::State &state, const QStringList &buttons) {
        QTest::newRow(name) << state << buttons;
    };
    add("being read", lock::Unknown{}, {});
    add("unknown", lock::Unknown{errorOf(ErrorKind::TimedOut)}, {ask});
    add("no vault", lock::NoVault{}, {ask});
    add("not locked", lock::Unlocked{}, {initiate});
    add("initiating", lock::Initiating{}, {initiate});
    add("in progress", inProgress(), {complete, abort});
    add("not durable", inProgress(lock::LockIdCustody::NotDurable), {complete, abort});
    add("lost", inProgress(lock::LockIdCustody::Lost), {enter, abort});
    add("elsewhere", inProgress(lock::LockIdCustody::Elsewhere), {enter, abort});
    add("unread", inProgress(lock::LockIdCustody::Unread), {enter, abort});
    lock::InProgress entered = inProgress();
    entered.lockIdIsEntered = true;
    add("entered", entered, {enter, complete, abort});
    add("completing", lock::Completing{inProgress(), true}, {complete, abort});
    add("aborting", lock::Aborting{inProgress()}, {complete, abort});
    add("locked", lock::Locked{}, {});
    add("expired", lock::Expired{QDateTime::currentDateTimeUtc(), {}}, {initiate});
    add("outcome unknown", outcomeUnknown(), {ask});
}

void LockViewTest::offersWhatCanBeDone()
{
    QFETCH(lock::State, state);
    QFETCH(QStringList, buttons);
    Bench bench;
    bench.show(state);
    QCOMPARE(bench.visibleButtons(), buttons);
    QCOMPARE(bench.value(QStringLiteral("Lock state")), words::stageName(lock::stageOf(state)));
    // A disabled button has its reason beside it.
    for (const QString &name : buttons) {
        const QPushButton *button = buttonNamed(bench.view, name);
        QCOMPARE(button->accessibleDescription().isEmpty(), button->isEnabled());
    }
}

void LockViewTest::hasOnePrimaryButtonAState_data()
{
    offersWhatCanBeDone_data();
}

void LockViewTest::hasOnePrimaryButtonAState()
{
    QFETCH(lock::State, state);
    QFETCH(QStringList, buttons);
    Bench bench;
    bench.show(state);
    int coloured = 0;
    for (const QString &name : buttons) {
        const QPushButton *button = buttonNamed(bench.view, name);
        coloured +=
            button->palette().color(button->isEnabled() ? QPalette::Active : QPalette::Disabled,
                                    QPalette::Button) != ui::Theme::light().surface;
    }
    QVERIFY2(coloured <= 1, qPrintable(QString::number(coloured)));
}

void LockViewTest::neverPutsCompleteNextToAbort()
{
    Bench bench;
    for (const int width : {500, 1100}) {
        bench.view.resize(width, 600);
        bench.show(inProgress());
        const auto edge = [&](const QString &name, bool isRight) {
            const QPushButton *button = buttonNamed(bench.view, name);
            return button->mapTo(&bench.view, QPoint(isRight ? button->width() : 0, 0)).x();
        };
        QTRY_VERIFY(edge(QStringLiteral("Complete lock"), false) -
                        edge(QStringLiteral("Abort lock"), true) >=
                    ui::Space::group);
    }
}

void LockViewTest::hasNoRedButtonBeforeTheReview()
{
    Bench bench;
    bench.show(inProgress());
    for (const QString &name : allButtons)
        QVERIFY(buttonNamed(bench.view, name)->palette().color(QPalette::Button) !=
                ui::Theme::light().irreversible);
}

void LockViewTest::leadsFromStageToStage()
{
    QWidget *policy = new QWidget;
    ManualClock clock;
    ui::CountdownClock countdowns(clock);
    LockView view(countdowns, policy);
    QSignalSpy inForce(&view, &LockView::policyInForceWanted);
    view.show();
    const auto shows = [&view](const lock::State &state) {
        LockView::Sight sight;
        sight.vaultName = QStringLiteral("examplevault");
        sight.state = &state;
        view.showSight(sight);
    };
    const auto step = [&view](const char *name) {
        return view.findChild<QAbstractButton *>(QLatin1String(name));
    };
    shows(lock::Unlocked{});
    QVERIFY(policy->isVisible());
    QVERIFY(!step("tryStep")->isEnabled() && !step("lockedStep")->isEnabled());
    view.trials().show();
    shows(inProgress());
    QVERIFY(!policy->isVisible());
    QVERIFY(view.trials().isVisible());
    QCOMPARE(step("tryStep")->accessibleDescription(),
             words::stepNow() + u' ' + words::stepShown());
    QCOMPARE(step("writeStep")->accessibleDescription(), words::stepDone());
    // Who looks at something else is left alone.
    step("writeStep")->click();
    shows(inProgress());
    QVERIFY(policy->isVisible());
    shows(lock::Completing{inProgress(), true});
    shows(lock::Locked{});
    QVERIFY(policy->isVisible());
    QCOMPARE(inForce.count(), 1);
    QVERIFY(step("lockedStep")->isEnabled());
}

void LockViewTest::marksTheStepWhosePolicyIsLookedAt()
{
    Bench bench;
    const auto isShown = [&](const char *name) {
        return bench.view.findChild<QAbstractButton *>(QString::fromLatin1(name))
            ->accessibleDescription()
            .endsWith(words::stepShown());
    };
    bench.show(lock::Locked{});
    QVERIFY(isShown("lockedStep") && !isShown("writeStep"));
    bench.view.followPolicy(ui::PolicyShown::Draft);
    QVERIFY(isShown("writeStep") && !isShown("lockedStep"));
    bench.view.followPolicy(ui::PolicyShown::Initiated);
    QVERIFY(isShown("lockedStep"));
    bench.show(lock::Unlocked{});
    bench.view.followPolicy(ui::PolicyShown::Initiated);
    QVERIFY(isShown("writeStep"));
}

void LockViewTest::keepsTheFootBelowTheDetails()
{
    Bench bench;
    auto *details = new QWidget;
    bench.view.takeGuest(details);
    QVERIFY(!details->isVisible());
    bench.show(inProgress());
    bench.view.bringGuest();
    QVERIFY(details->isVisible());
    QVERIFY(!bench.view.isPolicyShown());
    // It is the page of none of the steps.
    for (const auto *step : bench.view.findChildren<QAbstractButton *>()) {
        if (step->objectName().endsWith(QStringLiteral("Step")))
            QVERIFY2(!step->accessibleDescription().contains(words::stepShown()),
                     qPrintable(step->objectName()));
    }
    QCOMPARE(bench.value(QStringLiteral("Lock ID")), exampleId);
    QVERIFY(!bench.value(QStringLiteral("Time remaining")).isEmpty());
    bench.show(lock::Locked{}); // whatever becomes of the lock
    QVERIFY(details->isVisible());
    bench.view.findChild<QAbstractButton *>(QStringLiteral("writeStep"))->click();
    QVERIFY(!details->isVisible());
    QVERIFY(!bench.view.isGuestInFront());
    QVERIFY(bench.view.isPolicyShown());
    bench.view.bringGuest();
    bench.view.leaveGuest();
    QVERIFY(bench.view.isPolicyShown());
    QVERIFY(bench.view.findChild<QAbstractButton *>(QStringLiteral("writeStep"))
                ->accessibleDescription()
                .contains(words::stepShown()));
}

void LockViewTest::invitesToChooseAVault()
{
    Bench bench;
    bench.view.showSight({});
    QVERIFY(bench.text("lockMeaning").contains(QStringLiteral("vault that you choose")));
    QCOMPARE(bench.visibleButtons(), QStringList{QStringLiteral("Initiate lock")});
    QCOMPARE(bench.text("initiateLockReason"),
             words::obstacleReason(lock::LockObstacle::NoVaultChosen));
    QCOMPARE(bench.value(QStringLiteral("Lock state")), QString());
    QCOMPARE(bench.value(QStringLiteral("Lock ID")), QString());
}

void LockViewTest::tellsTheTimeLeftAndTheEnd()
{
    Bench bench;
    bench.show(inProgress());
    QCOMPARE(bench.value(QStringLiteral("Time remaining")), QStringLiteral("20:37:00"));
    QVERIFY(bench.text("lockExpiry").contains(QStringLiteral("Tuesday 3 March 2026")));
    QVERIFY(bench.text("lockProvenance").startsWith(QStringLiteral("The service said so at")));
    bench.show(lock::Locked{});
    QCOMPARE(bench.value(QStringLiteral("Time remaining")), QString());
    QCOMPARE(bench.text("lockExpiry"), QString());
}

void LockViewTest::countsDown()
{
    Bench bench;
    bench.show(inProgress());
    bench.clock.advance(std::chrono::seconds(61));
    QTRY_COMPARE(bench.value(QStringLiteral("Time remaining")), QStringLiteral("20:35:59"));
    bench.clock.advance(std::chrono::hours(30));
    QTRY_COMPARE(bench.value(QStringLiteral("Time remaining")), QStringLiteral("00:00:00"));
}

void LockViewTest::showsTheIdOfTheJournalWhileTheServiceIsSilent()
{
    Bench bench;
    bench.show(lock::Unknown{errorOf(ErrorKind::NameNotResolved), lockIdOf()});
    QCOMPARE(bench.value(QStringLiteral("Lock ID")), exampleId);
    QVERIFY(bench.text("lockNoticeText").contains(QStringLiteral("has not confirmed yet")));
    bench.show(outcomeUnknown(lockIdOf()));
    QCOMPARE(bench.value(QStringLiteral("Lock ID")), exampleId);
    bench.show(lock::Unlocked{});
    QCOMPARE(bench.value(QStringLiteral("Lock ID")), QString());
    QCOMPARE(bench.text("lockNoticeText"), QString());
}

void LockViewTest::tellsQuietlyThatAReadingFailed()
{
    Bench bench;
    bench.show(inProgress(), errorOf(ErrorKind::TimedOut));
    QCOMPARE(bench.value(QStringLiteral("Lock state")), QStringLiteral("In progress"));
    const QString said = bench.text("lockProvenance");
    QVERIFY2(said.startsWith(
                 QStringLiteral("Could not be read again: the service did not answer in time.")),
             qPrintable(said));
    QVERIFY(said.contains(
        QLocale::c().toString(inProgress().asOf.toLocalTime(), QStringLiteral("HH:mm:ss"))));
    QCOMPARE(bench.text("lockNoticeText"), QString());
}

void LockViewTest::showsProgressOnlyWhenItTakesLong()
{
    Bench bench;
    const auto *progress = bench.view.findChild<QProgressBar *>();
    bench.show(lock::Initiating{});
    QVERIFY(!progress->isVisible());
    QTRY_VERIFY(progress->isVisible());
    bench.show(inProgress());
    QVERIFY(!progress->isVisible());
    bench.show(lock::Completing{inProgress(), false});
    bench.show(lock::Locked{});
    QTest::qWait(400);
    QVERIFY(!progress->isVisible());
}

void LockViewTest::showsMarkupAsText()
{
    Bench bench;
    Error error = errorOf(ErrorKind::MalformedReply);
    error.detail = QStringLiteral("<b>bold</b> & <script>");
    bench.show(lock::Unknown{error});
    QVERIFY(isPlainThroughout(bench.view));
    QVERIFY(bench.text("lockNoticeText").contains(error.detail));
}

void LockViewTest::dimsWhatCouldNotBeReadAgain()
{
    Bench bench;
    const auto colour = [&](const char *name) {
        return bench.view.findChild<QLineEdit *>(QLatin1String(name))
            ->palette()
            .color(QPalette::Text);
    };
    bench.show(inProgress());
    QCOMPARE(colour("lockState"), ui::Theme::light().text);
    QCOMPARE(colour("timeRemaining"), ui::Theme::light().text);
    bench.show(inProgress(), errorOf(ErrorKind::TimedOut));
    QCOMPARE(colour("lockState"), ui::Theme::light().textQuiet);
    QCOMPARE(colour("timeRemaining"), ui::Theme::light().textQuiet);
    bench.show(inProgress());
    QCOMPARE(colour("lockState"), ui::Theme::light().text);
}

void LockViewTest::tellsUnderAnHourInWordsToo()
{
    QCOMPARE(words::remainingCaption(std::chrono::minutes(61), false),
             QStringLiteral("left to complete"));
    QCOMPARE(words::remainingCaption(std::chrono::minutes(59), false),
             QStringLiteral("under an hour"));
    QCOMPARE(words::remainingCaption(std::chrono::minutes(0), false),
             QStringLiteral("asking the service"));
    Bench bench;
    lock::InProgress soon = inProgress();
    soon.expires = bench.clock.utcNow().addSecs(59 * 60);
    bench.show(soon);
    const auto *digits = bench.view.findChild<QLineEdit *>(QStringLiteral("timeRemaining"));
    QCOMPARE(digits->palette().color(QPalette::Text), ui::Theme::light().time);
    bench.show(inProgress());
    QCOMPARE(digits->palette().color(QPalette::Text), ui::Theme::light().text);
}

void LockViewTest::marksAnEstimatedEnd()
{
    Bench bench;
    lock::InProgress estimated = inProgress();
    estimated.expiryIsEstimated = true;
    bench.show(estimated);
    QVERIFY(bench.text("lockExpiry").contains(QStringLiteral("estimated")));
    QCOMPARE(words::remainingCaption(std::chrono::hours(5), true),
             QStringLiteral("left, estimated"));
}

void LockViewTest::offersToCorrectATypedLockId()
{
    Bench bench;
    lock::InProgress entered = inProgress();
    entered.lockIdIsEntered = true;
    bench.show(entered);
    QVERIFY(bench.visibleButtons().contains(QStringLiteral("Enter lock ID…")));
    QVERIFY(buttonNamed(bench.view, QStringLiteral("Complete lock"))->isEnabled());
    QCOMPARE(bench.value(QStringLiteral("Lock ID")), exampleId);
    QVERIFY(bench.text("lockNoticeText").contains(QStringLiteral("Only the service can tell")));
}

void LockViewTest::showsAnEndThatComesNearUntilItIsOver()
{
    Bench bench;
    bench.show(inProgress());
    QCOMPARE(bench.text("deadlineNoticeText"), QString());
    bench.view.showDeadline(QStringLiteral("v: less than 1 hour left"), QStringLiteral("Act."));
    QCOMPARE(bench.text("deadlineNoticeHeading"), QStringLiteral("v: less than 1 hour left"));
    QCOMPARE(bench.text("deadlineNoticeText"), QStringLiteral("Act."));
    bench.view.showDeadline({}, {});
    QCOMPARE(bench.text("deadlineNoticeText"), QString());
}

QTEST_MAIN(LockViewTest)
#include "tst_lockview.moc"
