// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/workspacebench.h"
#include "ui/lock/deadlinewatch.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace vaultlock;
using namespace std::chrono_literals;
using tests::WorkspaceBench;
using ui::AttemptMemory;
using ui::DeadlineWatch;

namespace {

/// The computer's clock, some time later: as after a suspend.
class LaterClock final : public Clock
{
public:
    QDateTime utcNow() const override { return m_clock.utcNow().addMSecs(by.count()); }
    std::chrono::milliseconds sinceBoot() const override { return m_clock.sinceBoot() + by; }

    std::chrono::milliseconds by{0};

private:
    SystemClock m_clock;
};

/// The sample vaults; one of them has a lock in progress with 15 hours left.
struct Bench
{
    Bench() { isReady = service.connectToSandbox(); }

    WorkspaceBench service;
    bool isReady = false;
    LaterClock clock;
};

/// What a watch announces, as "vault:minutes vault:minutes".
struct Announced
{
    explicit Announced(const DeadlineWatch &watch)
    {
        QObject::connect(
            &watch, &DeadlineWatch::thresholdPassed, &watch,
            [this](const VaultName &vault, std::chrono::minutes threshold,
                   const QDateTime &expires) {
                list.append(QStringLiteral("%1:%2").arg(vault.toString()).arg(threshold.count()));
                lastExpires = expires;
            });
    }
    QString text() const { return list.join(u' '); }

    QStringList list;
    QDateTime lastExpires;
};

} // namespace

class DeadlineWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void announcesEachThresholdOnce();
    void announcesOnlyTheShortestAfterASuspend();
    void saysNothingOfALockThatItSeesForTheFirstTime();
    void announcesAfterARestartWhatWasPassedMeanwhile();
    void watchesNothingWithoutAConnection();
};

void DeadlineWatchTest::announcesEachThresholdOnce()
{
    Bench bench;
    QVERIFY(bench.isReady);
    AttemptMemory memory;
    DeadlineWatch watch(bench.clock, memory);
    const Announced announced(watch);
    watch.setSurvey(bench.service.workspace.survey());
    QCOMPARE(announced.list.size(), 0);
    bench.clock.by = 3h + 1min;
    QTRY_COMPARE(announced.text(), QStringLiteral("broker-dealer-records-2025:720"));
    bench.clock.by = 14h + 46min;
    QTRY_COMPARE(announced.text(), QStringLiteral("broker-dealer-records-2025:720 "
                                                  "broker-dealer-records-2025:15"));
    QTest::qWait(1200); // another look changes nothing
    QCOMPARE(announced.list.size(), 2);
}

void DeadlineWatchTest::announcesOnlyTheShortestAfterASuspend()
{
    Bench bench;
    AttemptMemory memory;
    DeadlineWatch watch(bench.clock, memory);
    const Announced announced(watch);
    watch.setSurvey(bench.service.workspace.survey());
    bench.clock.by = 14h + 30min;
    QTRY_COMPARE(announced.text(), QStringLiteral("broker-dealer-records-2025:60"));
    QVERIFY(announced.lastExpires > bench.service.clock.utcNow());
}

void DeadlineWatchTest::saysNothingOfALockThatItSeesForTheFirstTime()
{
    Bench bench;
    AttemptMemory memory;
    DeadlineWatch watch(bench.clock, memory);
    const Announced announced(watch);
    bench.clock.by = 12h; // 3 hours are left
    watch.setSurvey(bench.service.workspace.survey());
    QTest::qWait(1200);
    QCOMPARE(announced.list.size(), 0);
    bench.clock.by = 14h + 1min;
    QTRY_COMPARE(announced.text(), QStringLiteral("broker-dealer-records-2025:60"));
}

void DeadlineWatchTest::announcesAfterARestartWhatWasPassedMeanwhile()
{
    Bench bench;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        AttemptMemory memory(&settings);
        DeadlineWatch watch(bench.clock, memory);
        watch.setSurvey(bench.service.workspace.survey());
    }
    bench.clock.by = 11h + 1min;
    AttemptMemory memory(&settings);
    DeadlineWatch watch(bench.clock, memory);
    const Announced announced(watch);
    watch.setSurvey(bench.service.workspace.survey());
    QCOMPARE(announced.text(), QStringLiteral("broker-dealer-records-2025:240"));

    AttemptMemory again(&settings);
    DeadlineWatch next(bench.clock, again);
    const Announced repeated(next);
    next.setSurvey(bench.service.workspace.survey());
    QCOMPARE(repeated.list.size(), 0);
}

void DeadlineWatchTest::watchesNothingWithoutAConnection()
{
    Bench bench;
    AttemptMemory memory;
    DeadlineWatch watch(bench.clock, memory);
    const Announced announced(watch);
    watch.setSurvey(bench.service.workspace.survey());
    watch.setSurvey(nullptr);
    bench.clock.by = 14h + 30min;
    QTest::qWait(1200);
    QCOMPARE(announced.list.size(), 0);
}

QTEST_MAIN(DeadlineWatchTest)
#include "tst_deadlinewatch.moc"
