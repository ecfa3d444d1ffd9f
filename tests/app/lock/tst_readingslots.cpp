// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aws/glacierrig.h"
#include "lock/readingslots.h"
#include "support/awaited.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using lock::ReadingSlots;

class ReadingSlotsTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithFew();
    void growsWithEachAnswerUpToWhatTheClientCanSend();
    void halvesAtTheFirstThrottlingAndGrowsSlowlyFromThenOn();
    void halvesOnceForWhatWasUnderWay();
    void keepsOneAtLeast();
};

namespace {

const QByteArray tooMany = refusalReply(400, "ThrottlingException");

/// As many as may be, all answered.
void goRound(ReadingSlots &room)
{
    int taken = 0;
    while (room.take())
        ++taken;
    for (; taken > 0; --taken)
        room.giveBack();
}

void throttle(GlacierRig &rig)
{
    QVERIFY(!awaited(rig.client->getVaultLock(exampleVault())));
}

} // namespace

void ReadingSlotsTest::beginsWithFew()
{
    GlacierRig rig({});
    ReadingSlots room(*rig.client);
    for (int i = 0; i < ReadingSlots::atFirst; ++i)
        QVERIFY(room.take());
    QVERIFY(!room.take());
    int freed = 0;
    connect(&room, &ReadingSlots::freed, this, [&freed] { ++freed; });
    room.giveBack();
    QCOMPARE(freed, 1);
    QVERIFY(room.take());
}

void ReadingSlotsTest::growsWithEachAnswerUpToWhatTheClientCanSend()
{
    GlacierRig rig({});
    QNetworkAccessManager second;
    QNetworkAccessManager third;
    rig.client->addNetwork(second);
    rig.client->addNetwork(third);
    QCOMPARE(rig.client->connections(), 18);
    ReadingSlots room(*rig.client);
    goRound(room);
    QCOMPARE(room.limit(), 8);
    goRound(room);
    goRound(room);
    QCOMPARE(room.limit(), 16); // two are left to others
}

void ReadingSlotsTest::halvesAtTheFirstThrottlingAndGrowsSlowlyFromThenOn()
{
    GlacierRig rig({replying(tooMany)});
    QNetworkAccessManager second;
    rig.client->addNetwork(second);
    ReadingSlots room(*rig.client);
    goRound(room);
    QCOMPARE(room.limit(), 8);
    emit rig.client->throttled();
    QCOMPARE(room.limit(), 4);
    goRound(room);
    QCOMPARE(room.limit(), 5);
    goRound(room);
    QCOMPARE(room.limit(), 6);
    throttle(rig);
    QVERIFY(room.limit() < 6);
}

void ReadingSlotsTest::halvesOnceForWhatWasUnderWay()
{
    GlacierRig rig({});
    ReadingSlots room(*rig.client);
    while (room.take()) {
    }
    for (int i = 0; i < 4; ++i)
        emit rig.client->throttled();
    QCOMPARE(room.limit(), 2);
    for (int i = 0; i < 4; ++i)
        room.giveBack();
    emit rig.client->throttled();
    QCOMPARE(room.limit(), 1);
}

void ReadingSlotsTest::keepsOneAtLeast()
{
    GlacierRig rig({});
    ReadingSlots room(*rig.client);
    for (int i = 0; i < 9; ++i)
        emit rig.client->throttled();
    QCOMPARE(room.limit(), 1);
    QVERIFY(room.take());
}

QTEST_GUILESS_MAIN(ReadingSlotsTest)
#include "tst_readingslots.moc"
