// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lockstates.h"
#include "support/manualclock.h"
#include "watch/readingmoments.h"
#include "watch/runninglist.h"
#include "watch/thresholdteller.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using watch::ThresholdTeller;
using watch::ToldRecord;

namespace {

lock::RunningLock lockOf(const QString &vault, const QDateTime &expires)
{
    return {QUuid::createUuid(),
            LockOrigin::sandbox(QStringLiteral("test")),
            vaultNamed(vault),
            QStringLiteral("Sandbox"),
            expires,
            lock::RunningLock::Reading::Known,
            {},
            {},
            {}};
}

/// What a teller announces, as "vault minutes".
struct Announced
{
    explicit Announced(const ThresholdTeller &teller)
    {
        QObject::connect(&teller, &ThresholdTeller::passed, &teller,
                         [this](const lock::RunningLock &lock, std::chrono::minutes threshold) {
                             texts << QStringLiteral("%1 %2")
                                          .arg(lock.vault.name().toString())
                                          .arg(threshold.count());
                         });
    }
    QStringList texts;
};

} // namespace

class ThresholdTellerTest : public QObject
{
    Q_OBJECT

private slots:
    void announcesAgainWhatAWrongClockHadTakenForPassed();
    void announcesEachThresholdOnce();
    void announcesOnlyTheShortestAfterASuspend();
    void saysNothingOfALockThatItSeesForTheFirstTime();
    void announcesAfterARestartWhatWasPassedMeanwhile();
    void knowsALockWhoseEndIsToldExactlyOnlyNow();
    void forgetsWhatEndedLongAgo();
    void readsAMinuteBeforeEachThresholdAndAtTheEnd();
};

void ThresholdTellerTest::announcesEachThresholdOnce()
{
    ManualClock clock;
    ToldRecord record(nullptr);
    ThresholdTeller teller(clock, record);
    const Announced announced(teller);
    const auto lock = lockOf(QStringLiteral("v"), clock.utcNow().addDays(1));
    for (int i = 0; i < 24 * 60; ++i) {
        teller.lookAt({lock});
        clock.advance(1min);
    }
    QCOMPARE(announced.texts, (QStringList{QStringLiteral("v 720"), QStringLiteral("v 240"),
                                           QStringLiteral("v 60"), QStringLiteral("v 15")}));
}

void ThresholdTellerTest::announcesOnlyTheShortestAfterASuspend()
{
    ManualClock clock;
    ToldRecord record(nullptr);
    ThresholdTeller teller(clock, record);
    const Announced announced(teller);
    const auto lock = lockOf(QStringLiteral("v"), clock.utcNow().addDays(1));
    teller.lookAt({lock});
    clock.advance(23h + 30min);
    teller.lookAt({lock});
    QCOMPARE(announced.texts, QStringList{QStringLiteral("v 60")});
    clock.advance(1h);
    teller.lookAt({lock}); // over: the service is asked what is true
    QCOMPARE(announced.texts.size(), 1);
}

void ThresholdTellerTest::saysNothingOfALockThatItSeesForTheFirstTime()
{
    ManualClock clock;
    ToldRecord record(nullptr);
    ThresholdTeller teller(clock, record);
    const Announced announced(teller);
    const auto lock = lockOf(QStringLiteral("v"), clock.utcNow().addSecs(30 * 60));
    teller.lookAt({lock});
    QVERIFY(announced.texts.isEmpty());
    clock.advance(20min);
    teller.lookAt({lock});
    QCOMPARE(announced.texts, QStringList{QStringLiteral("v 15")});
    lock::RunningLock unknown = lock;
    unknown.attempt = QUuid::createUuid();
    unknown.expires = QDateTime();
    teller.lookAt({unknown});
    QCOMPARE(announced.texts.size(), 1);
}

void ThresholdTellerTest::announcesAfterARestartWhatWasPassedMeanwhile()
{
    ManualClock clock;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto lock = lockOf(QStringLiteral("a.b-c"), clock.utcNow().addDays(1));
    ToldRecord record(&settings);
    ThresholdTeller(clock, record).lookAt({lock});
    clock.advance(13h);
    for (const qsizetype expected : {1, 0}) {
        ThresholdTeller teller(clock, record);
        const Announced announced(teller);
        teller.lookAt({lock});
        QCOMPARE(announced.texts.size(), expected);
    }
}

void ThresholdTellerTest::knowsALockWhoseEndIsToldExactlyOnlyNow()
{
    ManualClock clock;
    ToldRecord record(nullptr);
    ThresholdTeller teller(clock, record);
    const Announced announced(teller);
    auto lock = lockOf(QStringLiteral("v"), clock.utcNow().addDays(1));
    teller.lookAt({lock});
    lock.expires = lock.expires.addSecs(2);
    clock.advance(13h);
    teller.lookAt({lock});
    QCOMPARE(announced.texts, QStringList{QStringLiteral("v 720")});
}

void ThresholdTellerTest::forgetsWhatEndedLongAgo()
{
    ManualClock clock;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    ToldRecord record(&settings);
    ThresholdTeller teller(clock, record);
    teller.lookAt({lockOf(QStringLiteral("old"), clock.utcNow().addDays(1))});
    clock.advance(24h * 5);
    teller.lookAt({lockOf(QStringLiteral("recent"), clock.utcNow().addDays(1))});
    clock.advance(24h * 4);
    record.forgetBefore(clock.utcNow().addDays(-watch::daysTold));
    settings.beginGroup(QStringLiteral("thresholds"));
    QCOMPARE(settings.childGroups().size(), 1);
}

void ThresholdTellerTest::readsAMinuteBeforeEachThresholdAndAtTheEnd()
{
    using watch::isReadingDue;
    QVERIFY(!isReadingDue(24h, 13h));
    QVERIFY(isReadingDue(13h, 12h + 1min));
    QVERIFY(!isReadingDue(12h + 1min, 12h));
    QVERIFY(isReadingDue(1h, 10min));
    QVERIFY(isReadingDue(5min, 0min));
    QVERIFY(!isReadingDue(0min, 0min));
    QCOMPARE(watch::untilNextMoment(12h + 2min).count(), (60'000));
    QCOMPARE(watch::untilNextMoment(12h + 1min).count(), (60'000));
    QCOMPARE(watch::untilNextMoment(5s).count(), 5'000);
    QCOMPARE(watch::untilNextMoment(0s), std::chrono::milliseconds::max());
}

void ThresholdTellerTest::announcesAgainWhatAWrongClockHadTakenForPassed()
{
    ManualClock clock;
    ToldRecord record(nullptr);
    ThresholdTeller teller(clock, record);
    const Announced announced(teller);
    lock::RunningLock lock = lockOf(QStringLiteral("vault"), clock.utcNow().addSecs(10 * 3600));
    teller.lookAt({lock});
    const QDateTime right = clock.utcNow();
    clock.advance(9h + 50min); // as the computer's clock has it
    teller.lookAt({lock});
    QCOMPARE(announced.texts, QStringList{QStringLiteral("vault 15")});
    lock.serverTime = ServerTime{right, clock.sinceBoot()}; // as the service has it
    teller.lookAt({lock});
    clock.advance(6h + 1min);
    teller.lookAt({lock});
    QCOMPARE(announced.texts,
             (QStringList{QStringLiteral("vault 15"), QStringLiteral("vault 240")}));
}

QTEST_GUILESS_MAIN(ThresholdTellerTest)
#include "tst_thresholdteller.moc"
