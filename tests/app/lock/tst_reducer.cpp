// SPDX-License-Identifier: GPL-3.0-or-later

#include "reducerdriver.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::lock;
using journal::EntryKind;

Q_DECLARE_METATYPE(vaultlock::lock::LockStage)

class ReducerTest : public QObject
{
    Q_OBJECT

private slots:
    void initiatesStepByStep();
    void aChangeTakesOverFromAReading();
    void staleAnswersChangeNothing();
    void eventsThatDoNotFitChangeNothing_data();
    void eventsThatDoNotFitChangeNothing();
    void waitsLongerAndLonger();
    void asksAgainAfterASuspend();
    void initiateStopsAtEachFailureBeforeSending_data();
    void initiateStopsAtEachFailureBeforeSending();
    void intentsThatCannotBeWrittenAreNotSent_data();
    void intentsThatCannotBeWrittenAreNotSent();
};

void ReducerTest::initiatesStepByStep()
{
    Driver driver;
    QCOMPARE(driver.gives(event::RefreshRequested{}), QStringList{QStringLiteral("ReadJournal")});
    QCOMPARE(driver.journalIsEmpty(), QStringList{QStringLiteral("ReadService")});
    QCOMPARE(driver.serviceSays(driver.noLock()), QStringList());
    QCOMPARE(stageOf(driver.context.state), lock::LockStage::Unlocked);

    QCOMPARE(driver.gives(event::InitiateRequested{simulatedPolicy, {}, driver.attempt}),
             QStringList{QStringLiteral("ReadJournal")});
    QCOMPARE(driver.initiatingStep(), Initiating::Step::ReadingState);
    QCOMPARE(driver.journalIsEmpty(), QStringList{QStringLiteral("ReadService")});
    QCOMPARE(driver.serviceSays(driver.noLock()), QStringList{QStringLiteral("Append")});
    QCOMPARE(driver.initiatingStep(), Initiating::Step::JournalingIntent);
    QCOMPARE(driver.isAppended(), QStringList{QStringLiteral("SendInitiate")});
    QCOMPARE(driver.initiatingStep(), Initiating::Step::Sending);
    QCOMPARE(driver.gives(event::InitiateAnswered{driver.context.ticket, driver.reply()}),
             QStringList{QStringLiteral("Append")});
    QCOMPARE(driver.initiatingStep(), Initiating::Step::JournalingLockId);
    QCOMPARE(driver.isAppended(),
             (QStringList{QStringLiteral("Announce"), QStringLiteral("ReadService")}));
    QVERIFY(std::get<InProgress>(driver.context.state).expiryIsEstimated);
    QCOMPARE(driver.serviceSays(driver.lock()),
             (QStringList{QStringLiteral("Note"), QStringLiteral("WakeLater")})); // its date
    const auto &shown = std::get<InProgress>(driver.context.state);
    QVERIFY(!shown.expiryIsEstimated);
    QCOMPARE(shown.custody, lock::LockIdCustody::Held);
    QCOMPARE(shown.lockId->toString(), QStringLiteral("id"));
}

void ReducerTest::aChangeTakesOverFromAReading()
{
    Driver driver;
    driver.readNoLock();
    driver.gives(event::RefreshRequested{});
    driver.journalIsEmpty();
    const quint64 stale = driver.context.ticket;
    QCOMPARE(driver.gives(event::InitiateRequested{simulatedPolicy, {}, driver.attempt}),
             QStringList{QStringLiteral("ReadJournal")});
    QCOMPARE(driver.gives(event::ServiceRead{stale, driver.noVault()}), QStringList());
    QCOMPARE(stageOf(driver.context.state), lock::LockStage::Initiating);
    driver.journalIsEmpty();
    // The step is the same again, and the answer is still the old one.
    QCOMPARE(driver.gives(event::ServiceRead{stale, driver.noLock()}), QStringList());
}

void ReducerTest::staleAnswersChangeNothing()
{
    Driver driver;
    driver.untilSending();
    const quint64 sent = driver.context.ticket;
    driver.gives(event::InitiateAnswered{sent, driver.reply()});
    const auto step = driver.context.step.index();
    QCOMPARE(driver.gives(event::InitiateAnswered{sent, driver.reply()}), QStringList());
    QVERIFY(driver.context.step.index() == step);
}

void ReducerTest::eventsThatDoNotFitChangeNothing_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("before anything was read") << 0;
    QTest::newRow("while initiating") << 1;
}

void ReducerTest::eventsThatDoNotFitChangeNothing()
{
    QFETCH(int, when);
    Driver driver;
    if (when == 1)
        driver.untilSending();
    const lock::LockStage stage = stageOf(driver.context.state);
    const LockId id = *LockId::fromString(QStringLiteral("id"), simulatedOrigin);
    const quint64 ticket = driver.context.ticket;
    for (const Event &event :
         {Event(event::InitiateRequested{simulatedPolicy, {}, QUuid::createUuid()}),
          Event(event::CompleteRequested{}), Event(event::AbortRequested{QUuid::createUuid()}),
          Event(event::LockIdGiven{id, QUuid::createUuid()}), Event(event::WokenUp{0}),
          Event(event::WokenUp{77}), Event(event::ServiceRead{ticket, driver.noVault()}),
          Event(event::JournalRead{ticket, std::vector<journal::Entry>{}}),
          Event(event::EntryAppended{0, 1}), Event(event::EntryAppended{99, 1}),
          Event(event::ChangeAnswered{ticket, aws::ReplyMetadata{}})}) {
        QCOMPARE(driver.gives(event), QStringList());
        QCOMPARE(stageOf(driver.context.state), stage);
    }
    if (when == 1)
        QCOMPARE(driver.gives(event::RefreshRequested{}), QStringList());
}

void ReducerTest::waitsLongerAndLonger()
{
    using std::chrono::seconds;
    QVERIFY(waitBeforeAsking(0) == seconds(2));
    QVERIFY(waitBeforeAsking(1) == seconds(2));
    QVERIFY(waitBeforeAsking(2) == seconds(4));
    QVERIFY(waitBeforeAsking(5) == seconds(32));
    QVERIFY(waitBeforeAsking(6) == seconds(60));
    QVERIFY(waitBeforeAsking(1000) == seconds(60));
}

void ReducerTest::asksAgainAfterASuspend()
{
    Driver driver;
    driver.untilInProgress();
    const auto wake = std::get<command::WakeLater>(driver.commands.back());
    Driver onTime = driver;
    onTime.now.sinceBoot += wake.delay;
    QCOMPARE(onTime.gives(event::WokenUp{wake.ticket}), QStringList{QStringLiteral("WakeLater")});
    driver.now.sinceBoot += wake.delay + std::chrono::hours(2);
    QCOMPARE(driver.gives(event::WokenUp{wake.ticket}), QStringList{QStringLiteral("ReadJournal")});
}

void ReducerTest::initiateStopsAtEachFailureBeforeSending_data()
{
    QTest::addColumn<int>("fails");
    QTest::addColumn<lock::LockStage>("stage");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int fails, lock::LockStage stage, ErrorKind kind) {
        QTest::newRow(name) << fails << stage << static_cast<int>(kind);
    };
    row("the service cannot be read", 0, lock::LockStage::Unknown, ErrorKind::TimedOut);
    row("the vault is gone", 1, lock::LockStage::NoVault, ErrorKind::NotFound);
    row("a lock is in progress", 2, lock::LockStage::InProgress, ErrorKind::LockStateChanged);
    row("the vault is locked", 3, lock::LockStage::Locked, ErrorKind::LockStateChanged);
    row("the journal cannot be read", 4, lock::LockStage::Unlocked, ErrorKind::JournalUnavailable);
    row("the intent cannot be written", 5, lock::LockStage::Unlocked,
        ErrorKind::JournalUnavailable);
}

void ReducerTest::initiateStopsAtEachFailureBeforeSending()
{
    QFETCH(int, fails);
    QFETCH(lock::LockStage, stage);
    QFETCH(int, kind);
    Driver driver;
    driver.readNoLock();
    driver.gives(event::InitiateRequested{simulatedPolicy, {}, driver.attempt});
    if (fails == 4)
        driver.journalIs(failure(ErrorKind::JournalUnavailable));
    else
        driver.journalIsEmpty();
    const Reading readings[] = {driver.nothing(),         driver.noVault(),
                                driver.lock(otherPolicy), driver.lock(otherPolicy, true),
                                driver.noLock(),          driver.noLock()};
    driver.serviceSays(readings[fails]);
    if (fails == 5)
        driver.isNotAppended();
    QCOMPARE(stageOf(driver.context.state), stage);
    QVERIFY(!namesOf(driver.commands).contains(QStringLiteral("SendInitiate")));
    const auto *report = std::get_if<command::ReportFailure>(&driver.commands.back());
    QVERIFY(report);
    QVERIFY(report->operation == Operation::Initiate);
    QCOMPARE(static_cast<int>(report->error.kind), kind);
    QVERIFY(mayChange(driver.context));
}

void ReducerTest::intentsThatCannotBeWrittenAreNotSent_data()
{
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("complete") << true;
    QTest::newRow("abort") << false;
}

void ReducerTest::intentsThatCannotBeWrittenAreNotSent()
{
    QFETCH(bool, isComplete);
    Driver driver;
    driver.untilInProgress();
    if (isComplete)
        driver.gives(event::CompleteRequested{});
    else
        driver.gives(event::AbortRequested{QUuid::createUuid()});
    driver.journalIs(std::vector<journal::Entry>{driver.intent, driver.received});
    driver.serviceSays(driver.lock());
    QCOMPARE(driver.isNotAppended(),
             (QStringList{QStringLiteral("WakeLater"), QStringLiteral("ReportFailure")}));
    QCOMPARE(std::get<InProgress>(driver.context.state).custody, lock::LockIdCustody::Held);
}

QTEST_GUILESS_MAIN(ReducerTest)
#include "tst_reducer.moc"
