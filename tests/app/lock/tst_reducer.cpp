#include "simulatedworld.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::lock;
using journal::EntryKind;
using Kinds = std::vector<journal::EntryKind>;

namespace {

const QByteArray otherPolicy = R"({"Version":"2012-10-17","Statement":[{}]})";

QString nameOf(const Command &given)
{
    static const char *const names[] = {"ReadJournal",  "ReadService",   "Append",     "Note",
                                        "SendInitiate", "SendComplete",  "SendAbort",  "WakeLater",
                                        "Announce",     "ReportFailure", "AnswerCheck"};
    return QString::fromLatin1(names[given.index()]);
}

QStringList namesOf(const Commands &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names.append(nameOf(command));
    return names;
}

/// Drives the reducer by hand, answer by answer.
class Driver
{
public:
    Driver()
        : context(simulatedVault, simulatedOrigin, QStringLiteral("http://127.0.0.1:1"),
                  std::chrono::milliseconds(35'000))
    {
    }

    QStringList gives(const Event &event)
    {
        Reduction reduction = reduce(context, event, now);
        context = std::move(reduction.context);
        commands = std::move(reduction.commands);
        return namesOf(commands);
    }
    QStringList journalIs(const Result<std::vector<journal::Entry>> &entries)
    {
        return gives(event::JournalRead{context.ticket, entries});
    }
    QStringList journalIsEmpty() { return journalIs(std::vector<journal::Entry>{}); }
    QStringList serviceSays(const Reading &reading)
    {
        return gives(event::ServiceRead{context.ticket, reading});
    }
    QStringList isAppended() { return gives(event::EntryAppended{context.ticket, 1}); }
    QStringList isNotAppended()
    {
        return gives(event::EntryAppended{context.ticket, failure(ErrorKind::JournalUnavailable)});
    }

    /// To a known state with no lock.
    void readNoLock()
    {
        gives(event::RefreshRequested{});
        journalIsEmpty();
        serviceSays(noLock());
    }
    void untilSending()
    {
        readNoLock();
        gives(event::InitiateRequested{simulatedPolicy, {}, attempt});
        journalIsEmpty();
        serviceSays(noLock());
        intent = std::get<command::AppendAndWait>(commands.back()).entry;
        isAppended();
    }
    void untilInProgress()
    {
        untilSending();
        gives(event::InitiateAnswered{context.ticket, reply()});
        received = std::get<command::AppendAndWait>(commands.back()).entry;
        isAppended();
        serviceSays(lock());
    }

    ServerTime serverTime() const { return {now.utc, now.sinceBoot}; }
    Reading noLock() const { return {NoLockThere{}, serverTime()}; }
    Reading noVault() const { return {NoVaultThere{}, serverTime()}; }
    Reading nothing() const
    {
        return {ReadingFailed{Error{ErrorKind::TimedOut, {}, 0, {}, {}}}, std::nullopt};
    }
    Reading lock(const QByteArray &policy = simulatedPolicy, bool isLocked = false) const
    {
        return {aws::VaultLock{policy,
                               isLocked ? aws::ServiceLockState::Locked
                                        : aws::ServiceLockState::InProgress,
                               now.utc,
                               isLocked ? std::optional<QDateTime>() : now.utc.addDays(1),
                               {{}, serverTime()}},
                serverTime()};
    }
    aws::InitiateReply reply() const
    {
        return {QStringLiteral("id"), {QStringLiteral("request"), serverTime()}};
    }
    Initiating::Step initiatingStep() const { return std::get<Initiating>(context.state).step; }

    Context context;
    Commands commands;
    Moment now{QDateTime({2026, 3, 2}, {15, 4, 0}, Qt::UTC), std::chrono::hours(5)};
    QUuid attempt = QUuid::createUuid();
    journal::Entry intent;
    journal::Entry received;
};

Error errorOf(ErrorKind kind, int status = 0, const QString &code = {})
{
    return Error{kind, code, status, {}, {}};
}

} // namespace

Q_DECLARE_METATYPE(vaultlock::LockStage)

class ReducerTest : public QObject
{
    Q_OBJECT

private slots:
    void initiatesStepByStep();
    void aChangeTakesOverFromAReading();
    void staleAnswersChangeNothing();
    void eventsThatDoNotFitChangeNothing_data();
    void eventsThatDoNotFitChangeNothing();
    void initiateStopsAtEachFailureBeforeSending_data();
    void initiateStopsAtEachFailureBeforeSending();
    void afterSendingOnlyTheServiceDecides_data();
    void afterSendingOnlyTheServiceDecides();
    void waitsOnlyWhereARequestMayStillArrive_data();
    void waitsOnlyWhereARequestMayStillArrive();
    void changesAreDecidedByReading_data();
    void changesAreDecidedByReading();
    void intentsThatCannotBeWrittenAreNotSent_data();
    void intentsThatCannotBeWrittenAreNotSent();
    void waitsLongerAndLonger();
    void asksAgainAfterASuspend();
    void writesAnIdAgainThatWasNotDurable();
    void tellsOfTwoInstancesAtOnce();
    void leavesAnotherInstancesRequestAlone();
    void aFailedAppendAtAnyPlaceLosesNothing();
};

void ReducerTest::initiatesStepByStep()
{
    Driver driver;
    QCOMPARE(driver.gives(event::RefreshRequested{}), QStringList{QStringLiteral("ReadJournal")});
    QCOMPARE(driver.journalIsEmpty(), QStringList{QStringLiteral("ReadService")});
    QCOMPARE(driver.serviceSays(driver.noLock()), QStringList());
    QCOMPARE(stageOf(driver.context.state), LockStage::Unlocked);

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
    QCOMPARE(driver.serviceSays(driver.lock()), QStringList{QStringLiteral("WakeLater")});
    const auto &shown = std::get<InProgress>(driver.context.state);
    QVERIFY(!shown.expiryIsEstimated);
    QCOMPARE(shown.custody, LockIdCustody::Held);
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
    QCOMPARE(stageOf(driver.context.state), LockStage::Initiating);
}

void ReducerTest::staleAnswersChangeNothing()
{
    Driver driver;
    driver.untilSending();
    const quint64 sent = driver.context.ticket;
    driver.gives(event::InitiateAnswered{sent, driver.reply()});
    const auto step = driver.context.step;
    QCOMPARE(driver.gives(event::InitiateAnswered{sent, driver.reply()}), QStringList());
    QVERIFY(driver.context.step == step);
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
    const LockStage stage = stageOf(driver.context.state);
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

void ReducerTest::initiateStopsAtEachFailureBeforeSending_data()
{
    QTest::addColumn<int>("fails");
    QTest::addColumn<LockStage>("stage");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int fails, LockStage stage, ErrorKind kind) {
        QTest::newRow(name) << fails << stage << static_cast<int>(kind);
    };
    row("the service cannot be read", 0, LockStage::Unknown, ErrorKind::TimedOut);
    row("the vault is gone", 1, LockStage::NoVault, ErrorKind::NotFound);
    row("a lock is in progress", 2, LockStage::InProgress, ErrorKind::LockStateChanged);
    row("the vault is locked", 3, LockStage::Locked, ErrorKind::LockStateChanged);
    row("the journal cannot be read", 4, LockStage::Unlocked, ErrorKind::JournalUnavailable);
    row("the intent cannot be written", 5, LockStage::Unlocked, ErrorKind::JournalUnavailable);
}

void ReducerTest::initiateStopsAtEachFailureBeforeSending()
{
    QFETCH(int, fails);
    QFETCH(LockStage, stage);
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

void ReducerTest::afterSendingOnlyTheServiceDecides_data()
{
    QTest::addColumn<Error>("answer");
    QTest::addColumn<int>("reading");
    QTest::addColumn<LockStage>("stage");
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
        const auto row = [&](const char *name, int reading, LockStage stage, int noted,
                             bool isReported) {
            QTest::addRow("%s, then %s", answer.first, name)
                << answer.second << reading << stage << noted << isReported;
        };
        row("our lock", 0, LockStage::InProgress, kind(EntryKind::LockIdLost), false);
        row("another policy", 1, LockStage::InProgress, kind(EntryKind::InitiateFailed), true);
        row("locked", 2, LockStage::Locked, kind(EntryKind::InitiateFailed), true);
        row("no lock", 3, isAnswered ? LockStage::Unlocked : LockStage::Initiating,
            isAnswered ? kind(EntryKind::InitiateFailed) : -1, isAnswered);
        row("nothing", 4, LockStage::OutcomeUnknown, -1, false);
    }
}

void ReducerTest::afterSendingOnlyTheServiceDecides()
{
    QFETCH(Error, answer);
    QFETCH(int, reading);
    QFETCH(LockStage, stage);
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

void ReducerTest::waitsOnlyWhereARequestMayStillArrive_data()
{
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<LockStage>("stage");
    QTest::newRow("at once") << 0 << LockStage::Initiating;
    QTest::newRow("a second before") << 34 << LockStage::Initiating;
    QTest::newRow("past it") << 35 << LockStage::Unlocked;
}

void ReducerTest::waitsOnlyWhereARequestMayStillArrive()
{
    QFETCH(int, secondsLater);
    QFETCH(LockStage, stage);
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
    if (stage == LockStage::Initiating) {
        const auto &wake = std::get<command::WakeLater>(driver.commands.back());
        QVERIFY(wake.delay == std::chrono::seconds(35 - secondsLater));
    }
}

void ReducerTest::changesAreDecidedByReading_data()
{
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<bool>("isAnsweredWell");
    QTest::addColumn<int>("reading");
    QTest::addColumn<LockStage>("stage");
    QTest::addColumn<int>("noted");
    QTest::addColumn<bool>("isReported");
    const auto row = [](const char *name, bool isComplete, bool isWell, int reading,
                        LockStage stage, EntryKind noted, bool isReported) {
        QTest::newRow(name) << isComplete << isWell << reading << stage << static_cast<int>(noted)
                            << isReported;
    };
    row("complete 204, locked", true, true, 0, LockStage::Locked, EntryKind::Completed, false);
    row("complete refused, locked", true, false, 0, LockStage::Locked, EntryKind::Completed, false);
    row("complete refused, in progress", true, false, 1, LockStage::InProgress,
        EntryKind::CompleteFailed, true);
    row("complete refused, gone", true, false, 2, LockStage::Unlocked, EntryKind::ObservedNoLock,
        true);
    row("abort 204, gone", false, true, 2, LockStage::Unlocked, EntryKind::Aborted, false);
    row("abort refused, gone", false, false, 2, LockStage::Unlocked, EntryKind::Aborted, false);
    row("abort refused, in progress", false, false, 1, LockStage::InProgress,
        EntryKind::AbortFailed, true);
    row("abort refused, locked", false, false, 0, LockStage::Locked, EntryKind::ObservedLocked,
        true);
}

void ReducerTest::changesAreDecidedByReading()
{
    QFETCH(bool, isComplete);
    QFETCH(bool, isAnsweredWell);
    QFETCH(int, reading);
    QFETCH(LockStage, stage);
    QFETCH(int, noted);
    QFETCH(bool, isReported);
    Driver driver;
    driver.untilInProgress();
    const std::vector<journal::Entry> entries{driver.intent, driver.received};
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
    QCOMPARE(std::get<InProgress>(driver.context.state).custody, LockIdCustody::Held);
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

void ReducerTest::writesAnIdAgainThatWasNotDurable()
{
    SimulatedWorld world;
    world.failingAppends = {2, 3};
    world.refresh();
    world.initiate();
    QCOMPARE(world.shownLock()->custody, LockIdCustody::NotDurable);
    QCOMPARE(world.announced.size(), 1u);
    world.refresh(); // the third append fails, too
    QCOMPARE(world.shownLock()->custody, LockIdCustody::NotDurable);
    QVERIFY(world.shownLock()->lockId);
    QCOMPARE(world.count(EntryKind::LockIdLost), 0);
    world.refresh();
    QCOMPARE(world.shownLock()->custody, LockIdCustody::Held);
    QCOMPARE(world.announced.size(), 2u);
    QVERIFY((world.kinds() == Kinds{EntryKind::InitiateIntended, EntryKind::LockIdReceived}));
}

void ReducerTest::tellsOfTwoInstancesAtOnce()
{
    // Both have read "no lock" and initiate the same policy; the second is refused.
    SimulatedWorld first;
    first.refresh();
    first.initiate();
    SimulatedWorld second;
    second.refresh();
    second.service = first.service;
    second.service.lock.reset();
    second.deliveries = {Delivery::Refused};
    second.invariant = [&] {
        // Between the second's reading and its sending the first has its lock.
        if (second.context->step == Step::Sending) {
            second.service.lock = first.service.lock;
            for (const journal::Entry &entry : first.entries) {
                if (second.entries.size() < 3)
                    second.entries.push_back(entry);
            }
        }
    };
    second.now = first.now;
    second.initiate();
    QVERIFY(second.shownLock());
    QCOMPARE(second.shownLock()->custody, LockIdCustody::Held);
    QCOMPARE(second.shownLock()->lockId->toString(), first.service.lock->id);
    QCOMPARE(second.failures.size(), 1u);
    QCOMPARE(second.count(EntryKind::LockIdLost), 0);
}

void ReducerTest::leavesAnotherInstancesRequestAlone()
{
    SimulatedWorld first;
    first.diesAt = 5; // what it has sent has not reached the service yet
    first.refresh();
    first.initiate();
    QVERIFY(first.isDead);
    QCOMPARE(first.count(EntryKind::InitiateIntended), 1);
    QCOMPARE(first.service.initiates, 0);

    SimulatedWorld second;
    second.entries = first.entries;
    second.now = first.now;
    second.refresh();
    QCOMPARE(second.stage(), LockStage::Initiating);
    QCOMPARE(second.entries.size(), 1u);
    // The first goes on.
    second.initiateElsewhere(simulatedPolicy);
    journal::Entry received = second.entries[0];
    received.kind = EntryKind::LockIdReceived;
    received.lockId = second.service.lock->id;
    received.sequence = 2;
    second.entries.push_back(received);
    second.happen(event::JournalChanged{});
    QVERIFY(second.shownLock());
    QCOMPARE(second.shownLock()->custody, LockIdCustody::Held);
    QCOMPARE(second.entries.size(), 2u);
}

void ReducerTest::aFailedAppendAtAnyPlaceLosesNothing()
{
    for (int failing = 1; failing <= 6; ++failing) {
        for (const bool completes : {true, false}) {
            SimulatedWorld world;
            world.failingAppends = {failing};
            world.refresh();
            world.initiate();
            if (world.service.lock) {
                // The ID is on screen, on disk or not.
                QCOMPARE(world.shownLock()->lockId->toString(), world.service.lock->id);
                completes ? world.complete() : world.abort();
                world.untilSettled();
            } else {
                QCOMPARE(failing, 1);
                QCOMPARE(world.service.initiates, 0);
            }
            // What is shown is what is there, and what could not be noted is noted later.
            world.refresh();
            world.untilSettled();
            if (!world.service.lock)
                QCOMPARE(world.stage(), LockStage::Unlocked);
            else
                QCOMPARE(world.stage(),
                         world.service.lock->isLocked ? LockStage::Locked : LockStage::InProgress);
            for (int i = 0; i < 3; ++i)
                world.wakeUp();
            for (const Attempt &attempt : world.context->attempts)
                QVERIFY(!attempt.open);
        }
    }
}

QTEST_GUILESS_MAIN(ReducerTest)
#include "tst_reducer.moc"
