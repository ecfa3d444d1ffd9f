// SPDX-License-Identifier: GPL-3.0-or-later

#include "reducerdriver.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::lock;
using journal::EntryKind;

Q_DECLARE_METATYPE(vaultlock::lock::LockStage)

class OutcomesTest : public QObject
{
    Q_OBJECT

private slots:
    void afterSendingOnlyTheServiceDecides_data();
    void afterSendingOnlyTheServiceDecides();
    void waitsOnlyWhereARequestMayStillArrive_data();
    void waitsOnlyWhereARequestMayStillArrive();
    void changesAreDecidedByReading_data();
    void changesAreDecidedByReading();
    void whatWasSentIsSettledWithoutItsJournalToo();
};

void OutcomesTest::afterSendingOnlyTheServiceDecides_data()
{
    QTest::addColumn<Error>("answer");
    QTest::addColumn<int>("reading");
    QTest::addColumn<lock::LockStage>("stage");
    QTest::addColumn<int>("noted"); // -1: nothing
    QTest::addColumn<bool>("isReported");
    const std::pair<const char *, Error> answers[] = {
        {"AccessDenied",
         errorOf(ErrorKind::AccessDenied, 403, QStringLiteral("AccessDeniedException"))},
        {"InvalidParameter", errorOf(ErrorKind::InvalidParameter, 400,
                                     QStringLiteral("InvalidParameterValueException"))},
        {"Throttled", errorOf(ErrorKind::Throttled, 400, QStringLiteral("ThrottlingException"))},
        {"ConnectionLost", errorOf(ErrorKind::ConnectionLost)},
        {"TimedOut", errorOf(ErrorKind::TimedOut)},
        {"Malformed", errorOf(ErrorKind::MalformedReply, 201)},
        {"ServiceUnavailable", errorOf(ErrorKind::ServiceUnavailable, 503)},
    };
    const auto kind = [](EntryKind entry) {
        return static_cast<int>(entry);
    };
    for (const auto &answer : answers) {
        const bool isAnswered = answer.second.httpStatus == 403 || answer.second.httpStatus == 400;
        const auto row = [&](const char *name, int reading, lock::LockStage stage, int noted,
                             bool isReported) {
            QTest::addRow("%s, then %s", answer.first, name)
                << answer.second << reading << stage << noted << isReported;
        };
        row("our lock", 0, lock::LockStage::InProgress, kind(EntryKind::LockIdLost), false);
        row("another policy", 1, lock::LockStage::InProgress, kind(EntryKind::InitiateFailed),
            true);
        row("locked", 2, lock::LockStage::Locked, kind(EntryKind::InitiateFailed), true);
        row("no lock", 3, isAnswered ? lock::LockStage::Unlocked : lock::LockStage::Initiating,
            isAnswered ? kind(EntryKind::InitiateFailed) : -1, isAnswered);
        row("nothing", 4, lock::LockStage::OutcomeUnknown, -1, false);
    }
}

void OutcomesTest::afterSendingOnlyTheServiceDecides()
{
    QFETCH(Error, answer);
    QFETCH(int, reading);
    QFETCH(lock::LockStage, stage);
    QFETCH(int, noted);
    QFETCH(bool, isReported);
    Driver driver;
    driver.untilSending();
    QCOMPARE(driver.gives(event::InitiateAnswered{driver.context.ticket, failure(answer)}),
             QStringList{QStringLiteral("ReadJournal")});
    QCOMPARE(driver.initiatingStep(), Initiating::Step::ReadingOutcome);
    driver.journalIs(std::vector<journal::Entry>{driver.intent});
    const Reading readings[] = {driver.lock(), driver.lock(otherPolicy),
                                driver.lock(otherPolicy, true), driver.noLock(), driver.nothing()};
    const QStringList names = driver.serviceSays(readings[reading]);
    QCOMPARE(stageOf(driver.context.state), stage);
    QCOMPARE(names.contains(QStringLiteral("Note")), noted >= 0);
    if (noted >= 0)
        QCOMPARE(static_cast<int>(std::get<command::Note>(driver.commands.front()).entry.kind),
                 noted);
    QCOMPARE(names.contains(QStringLiteral("ReportFailure")), isReported);
    if (isReported) {
        for (const Command &command : driver.commands) {
            if (const auto *report = std::get_if<command::ReportFailure>(&command))
                QCOMPARE(report->error, answer);
        }
    }
    // Nothing is ever sent again by itself.
    QVERIFY(!names.contains(QStringLiteral("SendInitiate")));
    QCOMPARE(isBusy(driver.context.state), !mayChange(driver.context));
}

void OutcomesTest::waitsOnlyWhereARequestMayStillArrive_data()
{
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<lock::LockStage>("stage");
    QTest::newRow("at once") << 0 << lock::LockStage::Initiating;
    QTest::newRow("a second before") << 34 << lock::LockStage::Initiating;
    QTest::newRow("past it") << 35 << lock::LockStage::Unlocked;
}

void OutcomesTest::waitsOnlyWhereARequestMayStillArrive()
{
    QFETCH(int, secondsLater);
    QFETCH(lock::LockStage, stage);
    Driver driver;
    driver.untilSending();
    // The wall clock has nothing to do with it.
    driver.now.utc = driver.now.utc.addDays(-30);
    driver.now.sinceBoot += std::chrono::seconds(secondsLater);
    driver.gives(event::InitiateAnswered{driver.context.ticket,
                                         failure(errorOf(ErrorKind::ConnectionLost))});
    driver.journalIs(std::vector<journal::Entry>{driver.intent});
    driver.serviceSays(driver.noLock());
    QCOMPARE(stageOf(driver.context.state), stage);
    if (stage == lock::LockStage::Initiating) {
        const auto &wake = std::get<command::WakeLater>(driver.commands.back());
        QVERIFY(wake.delay == std::chrono::seconds(35 - secondsLater));
    }
}

void OutcomesTest::changesAreDecidedByReading_data()
{
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<bool>("isAnsweredWell");
    QTest::addColumn<int>("reading");
    QTest::addColumn<lock::LockStage>("stage");
    QTest::addColumn<int>("noted");
    QTest::addColumn<bool>("isReported");
    const auto row = [](const char *name, bool isComplete, bool isWell, int reading,
                        lock::LockStage stage, EntryKind noted, bool isReported) {
        QTest::newRow(name) << isComplete << isWell << reading << stage << static_cast<int>(noted)
                            << isReported;
    };
    row("complete 204, locked", true, true, 0, lock::LockStage::Locked, EntryKind::Completed,
        false);
    row("complete refused, locked", true, false, 0, lock::LockStage::Locked, EntryKind::Completed,
        false);
    row("complete refused, in progress", true, false, 1, lock::LockStage::InProgress,
        EntryKind::CompleteFailed, true);
    row("complete refused, gone", true, false, 2, lock::LockStage::Unlocked,
        EntryKind::ObservedNoLock, true);
    row("abort 204, gone", false, true, 2, lock::LockStage::Unlocked, EntryKind::Aborted, false);
    row("abort refused, gone", false, false, 2, lock::LockStage::Unlocked, EntryKind::Aborted,
        false);
    row("abort refused, in progress", false, false, 1, lock::LockStage::InProgress,
        EntryKind::AbortFailed, true);
    row("abort refused, locked", false, false, 0, lock::LockStage::Locked,
        EntryKind::ObservedLocked, true);
}

void OutcomesTest::changesAreDecidedByReading()
{
    QFETCH(bool, isComplete);
    QFETCH(bool, isAnsweredWell);
    QFETCH(int, reading);
    QFETCH(lock::LockStage, stage);
    QFETCH(int, noted);
    QFETCH(bool, isReported);
    Driver driver;
    driver.untilInProgress();
    const std::vector<journal::Entry> entries{driver.intent, driver.received, driver.dated};
    if (isComplete)
        driver.gives(event::CompleteRequested{});
    else
        driver.gives(event::AbortRequested{QUuid::createUuid()});
    driver.journalIs(entries);
    QCOMPARE(driver.serviceSays(driver.lock()), QStringList{QStringLiteral("Append")});
    auto all = entries;
    all.push_back(std::get<command::AppendAndWait>(driver.commands.back()).entry);
    QCOMPARE(driver.isAppended(), QStringList{isComplete ? QStringLiteral("SendComplete")
                                                         : QStringLiteral("SendAbort")});
    const Error refused =
        errorOf(ErrorKind::AccessDenied, 403, QStringLiteral("AccessDeniedException"));
    driver.gives(event::ChangeAnswered{
        driver.context.ticket, isAnsweredWell ? Result<aws::ReplyMetadata>(aws::ReplyMetadata{})
                                              : Result<aws::ReplyMetadata>(failure(refused))});
    driver.journalIs(all);
    const Reading readings[] = {driver.lock(simulatedPolicy, true), driver.lock(), driver.noLock()};
    const QStringList names = driver.serviceSays(readings[reading]);
    QCOMPARE(stageOf(driver.context.state), stage);
    QCOMPARE(static_cast<int>(std::get<command::Note>(driver.commands.front()).entry.kind), noted);
    QCOMPARE(names.count(QStringLiteral("Note")), 1);
    QCOMPARE(names.contains(QStringLiteral("ReportFailure")), isReported);
}

void OutcomesTest::whatWasSentIsSettledWithoutItsJournalToo()
{
    Driver driver;
    driver.untilSending();
    driver.gives(event::InitiateAnswered{driver.context.ticket,
                                         failure(errorOf(ErrorKind::ConnectionLost))});
    // The intent is written again.
    QCOMPARE(driver.journalIsEmpty(), QStringList{QStringLiteral("Append")});
    QCOMPARE(driver.isAppended(), QStringList{QStringLiteral("ReadService")});
    driver.serviceSays(driver.lock());
    QCOMPARE(std::get<InProgress>(driver.context.state).custody, lock::LockIdCustody::Lost);
    QVERIFY(mayChange(driver.context));
}

QTEST_GUILESS_MAIN(OutcomesTest)
#include "tst_outcomes.moc"
