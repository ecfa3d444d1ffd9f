// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/sealedfile.h"
#include "support/handoverservice.h"
#include "support/workspacebench.h"
#include "workspace/takingover.h"

#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using handover::Place;
using handover::Standing;
using workspace::TakingOver;

namespace {

/// Jo, with a journal of her own.
struct Receiver : WorkspaceBench
{
    explicit Receiver(const HandOverService &service)
        : WorkspaceBench(service.environment())
    {
    }
    bool connectThere()
    {
        return workspace.connectTo({workspace::ConnectionChoice::Kind::Environment, {}, {}}) &&
               QTest::qWaitFor([this] { return isSurveyed(); });
    }
};

struct Told
{
    explicit Told(TakingOver &taking)
    {
        QObject::connect(&taking, &TakingOver::taken, [this] { isTaken = true; });
        QObject::connect(&taking, &TakingOver::takenInMemoryOnly, [this] { isUnsaved = true; });
        QObject::connect(&taking, &TakingOver::stands, [this](Standing told) { standing = told; });
        QObject::connect(&taking, &TakingOver::isElsewhere, [this](Place told) { place = told; });
        QObject::connect(&taking, &TakingOver::failed, [this](const Error &told) { error = told; });
    }
    bool any() const { return isTaken || isUnsaved || standing || place || error; }

    bool isTaken = false;
    bool isUnsaved = false;
    std::optional<Standing> standing;
    std::optional<Place> place;
    std::optional<Error> error;
};

} // namespace

class TakingOverTest : public QObject
{
    Q_OBJECT

private slots:
    void takesALockThatIsAsItWasHandedOver();
    void isHeldTheSecondTime();
    void tellsWhatHasBecomeOfTheLock();
    void goesToNoOtherAccount();
    void goesToNoSandbox();
    void saysThatTheJournalDidNotTakeIt();
};

void TakingOverTest::takesALockThatIsAsItWasHandedOver()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    Receiver jo(service);
    QVERIFY(jo.connectThere());
    TakingOver taking(handOver, *jo.workspace.connection());
    const Told told(taking);
    taking.start();
    QTRY_VERIFY(told.any());
    QVERIFY(told.isTaken);
    QCOMPARE(jo.journal.kinds(), std::vector{journal::EntryKind::TakenOver});
    QCOMPARE(jo.journal.entries().back().lockId, handOver.lockId.toString());
}

void TakingOverTest::isHeldTheSecondTime()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    Receiver jo(service);
    QVERIFY(jo.connectThere());
    for (const bool isFirst : {true, false}) {
        TakingOver taking(handOver, *jo.workspace.connection());
        const Told told(taking);
        taking.start();
        QTRY_VERIFY(told.any());
        QCOMPARE(told.isTaken, isFirst);
        QCOMPARE(told.standing, isFirst ? std::nullopt : std::optional(Standing::Held));
    }
    QCOMPARE(jo.journal.entries().size(), std::size_t(1));
}

void TakingOverTest::tellsWhatHasBecomeOfTheLock()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    Receiver jo(service);
    QVERIFY(jo.connectThere());
    // What a session of before has read says nothing of now.
    QVERIFY(jo.choose(handedOverVault));
    QVERIFY(service.glacier.abort(handedOverVault));
    TakingOver taking(handOver, *jo.workspace.connection());
    const Told told(taking);
    taking.start();
    QTRY_VERIFY(told.any());
    QCOMPARE(told.standing, Standing::Gone);
    QVERIFY(jo.journal.entries().empty());
}

void TakingOverTest::goesToNoOtherAccount()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    HandOverService other(QStringLiteral("111122223333"));
    Receiver jo(other);
    QVERIFY(jo.connectThere());
    TakingOver taking(handOver, *jo.workspace.connection());
    const Told told(taking);
    taking.start();
    QTRY_VERIFY(told.any());
    QCOMPARE(told.place, Place::OtherAccount);
    QVERIFY(jo.journal.entries().empty());
}

void TakingOverTest::goesToNoSandbox()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    Receiver jo(service);
    QVERIFY(jo.connectToSandbox());
    TakingOver taking(handOver, *jo.workspace.connection());
    const Told told(taking);
    taking.start();
    QCOMPARE(told.place, Place::OtherService);
}

void TakingOverTest::saysThatTheJournalDidNotTakeIt()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    Receiver jo(service);
    QVERIFY(jo.connectThere());
    jo.journal.failAllAppends(true);
    TakingOver taking(handOver, *jo.workspace.connection());
    const Told told(taking);
    taking.start();
    QTRY_VERIFY(told.any());
    QVERIFY(told.isUnsaved && !told.isTaken && !told.error);
    jo.journal.failAllAppends(false);
}

QTEST_GUILESS_MAIN(TakingOverTest)
#include "tst_takingover.moc"
