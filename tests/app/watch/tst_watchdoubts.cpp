// SPDX-License-Identifier: GPL-3.0-or-later

// What must not be taken for the service's word about a lock.
#include "support/watchrig.h"

#include <QFile>
#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using Reading = lock::RunningLock::Reading;

namespace {

const QString account = QStringLiteral("999999999999");

} // namespace

class WatchDoubtsTest : public QObject
{
    Q_OBJECT

private slots:
    void believesNoOtherServiceWithTheSameAccount();
    void saysNothingOfAJournalThatCouldNotBeRead();
    void waitsForAWayWithoutTurningRound();
};

void WatchDoubtsTest::believesNoOtherServiceWithTheSameAccount()
{
    ManualClock clock;
    GlacierOf service(clock, account);
    GlacierOf simulator(clock, account);
    WatchPlace place;
    auto entries = service.initiate(exampleVault);
    const LockOrigin aws = LockOrigin::service(QStringLiteral("glacier.us-west-2.amazonaws.com"),
                                               QStringLiteral("aws"), service.access.accountId);
    for (journal::Entry &entry : entries)
        entry.origin = aws.key();
    // The profile had no endpoint when the lock was made. Now it leads to this computer.
    place.add(aws, QStringLiteral("one"), simulator.profile("one"),
              simulator.access.endpoint.toString());
    WatchRig rig(place, clock, entries);
    rig.begin();
    QTRY_VERIFY(rig.reads(Reading::NoConnection));
    QCOMPARE(rig.journal.entries().size(), entries.size());
    QCOMPARE(rig.ended, QStringList());
}

void WatchDoubtsTest::saysNothingOfAJournalThatCouldNotBeRead()
{
    WatchedLock one;
    WatchRig &rig = one.rig;
    rig.journal.failReads(true);
    const QSignalSpy changed(&rig.watch, &watch::Watch::changed);
    rig.watch.begin();
    QTRY_VERIFY(rig.scheduler.pending() > 0); // it will try again
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    rig.journal.failReads(false);
    rig.scheduler.runNext();
    QTRY_COMPARE(rig.locks().size(), 1u);
    QTRY_VERIFY(!changed.isEmpty());
}

void WatchDoubtsTest::waitsForAWayWithoutTurningRound()
{
    ManualClock clock;
    GlacierOf service(clock, account);
    WatchPlace place;
    place.add(service.origin, QStringLiteral("one"),
              "[one]\naws_access_key_id=AKIAAAAAAAAAAAAAAAAA\naws_secret_access_key=wrong\n",
              service.access.endpoint.toString());
    WatchRig rig(place, clock, service.initiate(exampleVault));
    rig.begin();
    QTRY_VERIFY(rig.reads(Reading::Failed));
    QVERIFY(QFile::remove(place.folder.filePath(QStringLiteral("credentials"))));
    place.write(QStringLiteral("config"), "[profile other]\nregion=us-west-2\n");
    const auto before = rig.clock.sinceBoot();
    int rings = 0;
    for (; rings < 200 && rig.clock.sinceBoot() < before + 60s; ++rings) {
        rig.scheduler.runNext();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    QVERIFY2(rings < 50, qPrintable(QString::number(rings)));
}

QTEST_GUILESS_MAIN(WatchDoubtsTest)
#include "tst_watchdoubts.moc"
