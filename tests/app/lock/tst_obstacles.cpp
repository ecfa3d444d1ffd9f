// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/obstacles.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::lock;

namespace {

InProgress inProgress(lock::LockIdCustody custody)
{
    InProgress result;
    result.custody = custody;
    return result;
}

constexpr int none = -1;

int numberOf(const std::optional<lock::LockObstacle> &obstacle)
{
    return obstacle ? static_cast<int>(*obstacle) : none;
}

int numberOf(lock::LockObstacle obstacle)
{
    return static_cast<int>(obstacle);
}

const DraftStatus goodDraft{false, false};

State outcomeUnknown()
{
    return OutcomeUnknown{Operation::Initiate, {}, {}};
}

} // namespace

Q_DECLARE_METATYPE(vaultlock::lock::State)

class ObstaclesTest : public QObject
{
    Q_OBJECT

private slots:
    void dependOnTheState_data();
    void dependOnTheState();
    void standInTheWayOfEverythingWithoutAVault();
    void allowInitiateOnlyWithAPolicyWithoutErrors_data();
    void allowInitiateOnlyWithAPolicyWithoutErrors();
    void ofTheStateComeBeforeThoseOfThePolicy();
    void ofCompleteDependOnWhereTheLockIdIs_data();
    void ofCompleteDependOnWhereTheLockIdIs();
};

void ObstaclesTest::dependOnTheState_data()
{
    using Obstacle = lock::LockObstacle;
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("initiate");
    QTest::addColumn<int>("complete");
    QTest::addColumn<int>("abort");
    const auto add = [](const char *name, const State &state, int initiate, int complete,
                        int abort) {
        QTest::newRow(name) << state << initiate << complete << abort;
    };
    const auto addAlike = [&add](const char *name, const State &state, Obstacle obstacle) {
        const int number = numberOf(obstacle);
        add(name, state, number, number, number);
    };
    addAlike("unknown", Unknown{}, Obstacle::StateUnknown);
    addAlike("no vault", NoVault{}, Obstacle::VaultMissing);
    addAlike("initiating", Initiating{}, Obstacle::OperationUnderWay);
    addAlike("completing", Completing{}, Obstacle::OperationUnderWay);
    addAlike("aborting", Aborting{}, Obstacle::OperationUnderWay);
    addAlike("outcome unknown", outcomeUnknown(), Obstacle::OutcomeUnknown);
    addAlike("locked", Locked{}, Obstacle::AlreadyLocked);
    const int noLock = numberOf(Obstacle::NoLockInProgress);
    add("not locked", Unlocked{}, none, noLock, noLock);
    add("expired", Expired{}, none, noLock, noLock);
    add("in progress", inProgress(lock::LockIdCustody::Held), numberOf(Obstacle::AlreadyInProgress),
        none, none);
}

void ObstaclesTest::dependOnTheState()
{
    QFETCH(State, state);
    QFETCH(int, initiate);
    QFETCH(int, complete);
    QFETCH(int, abort);
    QCOMPARE(numberOf(initiateObstacle(&state, goodDraft)), initiate);
    QCOMPARE(numberOf(completeObstacle(&state)), complete);
    QCOMPARE(numberOf(abortObstacle(&state)), abort);
}

void ObstaclesTest::standInTheWayOfEverythingWithoutAVault()
{
    const int noVault = numberOf(lock::LockObstacle::NoVaultChosen);
    QCOMPARE(numberOf(initiateObstacle(nullptr, goodDraft)), noVault);
    QCOMPARE(numberOf(completeObstacle(nullptr)), noVault);
    QCOMPARE(numberOf(abortObstacle(nullptr)), noVault);
}

void ObstaclesTest::allowInitiateOnlyWithAPolicyWithoutErrors_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::addColumn<bool>("hasErrors");
    QTest::addColumn<int>("obstacle");
    QTest::newRow("no policy") << true << false << numberOf(lock::LockObstacle::PolicyEmpty);
    QTest::newRow("no policy, which is an error too")
        << true << true << numberOf(lock::LockObstacle::PolicyEmpty);
    QTest::newRow("errors") << false << true << numberOf(lock::LockObstacle::PolicyHasErrors);
    QTest::newRow("none") << false << false << none;
}

void ObstaclesTest::allowInitiateOnlyWithAPolicyWithoutErrors()
{
    QFETCH(bool, isEmpty);
    QFETCH(bool, hasErrors);
    QFETCH(int, obstacle);
    for (const State &state : {State(Unlocked{}), State(Expired{})})
        QCOMPARE(numberOf(initiateObstacle(&state, {isEmpty, hasErrors})), obstacle);
}

void ObstaclesTest::ofTheStateComeBeforeThoseOfThePolicy()
{
    const State locked = Locked{};
    QCOMPARE(numberOf(initiateObstacle(&locked, {true, true})),
             numberOf(lock::LockObstacle::AlreadyLocked));
}

void ObstaclesTest::ofCompleteDependOnWhereTheLockIdIs_data()
{
    QTest::addColumn<lock::LockIdCustody>("custody");
    QTest::addColumn<int>("obstacle");
    QTest::newRow("held") << lock::LockIdCustody::Held << none;
    QTest::newRow("not durable") << lock::LockIdCustody::NotDurable << none;
    QTest::newRow("lost") << lock::LockIdCustody::Lost << numberOf(lock::LockObstacle::LockIdLost);
    QTest::newRow("elsewhere") << lock::LockIdCustody::Elsewhere
                               << numberOf(lock::LockObstacle::LockIdElsewhere);
    QTest::newRow("unread") << lock::LockIdCustody::Unread
                            << numberOf(lock::LockObstacle::LockIdUnread);
}

void ObstaclesTest::ofCompleteDependOnWhereTheLockIdIs()
{
    QFETCH(lock::LockIdCustody, custody);
    QFETCH(int, obstacle);
    const State state = inProgress(custody);
    QCOMPARE(numberOf(completeObstacle(&state)), obstacle);
    QCOMPARE(numberOf(abortObstacle(&state)), none); // the ID is not needed to abort
}

QTEST_GUILESS_MAIN(ObstaclesTest)
#include "tst_obstacles.moc"
