// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "words/watchwords.h"

#include <QTest>

using namespace vaultlock;
using namespace std::chrono_literals;
using Reading = lock::RunningLock::Reading;

namespace {

const QTimeZone athens("Europe/Athens");

lock::RunningLock lockWith(Reading reading, bool isLive = true)
{
    return {QUuid::createUuid(),
            isLive ? *LockOrigin::fromKey(QStringLiteral("service:aws|123456789012"))
                   : LockOrigin::sandbox(QStringLiteral("s")),
            *VaultArn::fromString(
                QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/my-vault")),
            isLive ? QStringLiteral("prod") : QStringLiteral("Sandbox"),
            utcTime({2026, 3, 3}, {11, 41, 0}),
            reading,
            {},
            {},
            {}};
}

QString standing(const lock::RunningLock &lock, std::chrono::milliseconds left = 3h + 5s)
{
    return words::runningStanding(lock, left, athens);
}

} // namespace

class WatchWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereAndWhich();
    void saysWhatIsLeftAndWhenItWasRead();
    void neverSaysMoreThanIsKnown_data();
    void neverSaysMoreThanIsKnown();
    void asksForConsentInALine();
    void marksWhatWasMadeElsewhere();
    void tellsOnlyEndsThatNobodyHereAskedFor();
};

void WatchWordsTest::saysWhereAndWhich()
{
    QCOMPARE(words::runningName(lockWith(Reading::Known), false),
             QStringLiteral("LIVE prod · my-vault"));
    QCOMPARE(words::runningName(lockWith(Reading::Known), true),
             QStringLiteral("LIVE prod · my-vault · 123456789012, us-west-2"));
    QCOMPARE(words::runningName(lockWith(Reading::Known, false), false),
             QStringLiteral("SANDBOX · my-vault"));
    lock::RunningLock strange = lockWith(Reading::Known);
    strange.connectionName = QStringLiteral("pr\u202Eod");
    QVERIFY(words::runningName(strange, false).contains(QStringLiteral("U+202E")));
    strange.connectionName.clear();
    QCOMPARE(words::runningPlace(strange), QStringLiteral("LIVE"));
}

void WatchWordsTest::saysWhatIsLeftAndWhenItWasRead()
{
    lock::RunningLock lock = lockWith(Reading::Known);
    lock.asOf = utcTime({2026, 3, 3}, {8, 40, 0});
    QCOMPARE(standing(lock), QStringLiteral("03:00:05 left, read at 10:40"));
    lock.reading = Reading::UnderWay;
    QCOMPARE(standing(lock), QStringLiteral("03:00:05 left, read at 10:40"));
    QVERIFY(standing(lock, 0ms).startsWith(QStringLiteral("its time is over")));
}

void WatchWordsTest::neverSaysMoreThanIsKnown_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<bool>("hasError");
    QTest::addColumn<QString>("said");
    QTest::newRow("not yet") << Reading::NotYet << false << QStringLiteral("being read");
    QTest::newRow("consent") << Reading::NeedsConsent << false
                             << QStringLiteral("not read: LIVE, and not agreed to yet");
    QTest::newRow("sign-in") << Reading::NeedsSignIn << true
                             << QStringLiteral("not read: the connection needs you to sign in");
    QTest::newRow("nowhere") << Reading::NoConnection << false
                             << QStringLiteral("not read: no connection leads there any more");
    QTest::newRow("failed") << Reading::Failed << true << QStringLiteral("not read: ");
}

void WatchWordsTest::neverSaysMoreThanIsKnown()
{
    QFETCH(Reading, reading);
    QFETCH(bool, hasError);
    QFETCH(QString, said);
    lock::RunningLock lock = lockWith(reading);
    if (hasError)
        lock.error = Error{ErrorKind::ConnectionRefused, {}, 0, {}, {}};
    QVERIFY(standing(lock).startsWith(QStringLiteral("03:00:05 left, by the journal; ") + said));
    lock.asOf = utcTime({2026, 3, 3}, {8, 40, 0});
    QVERIFY(standing(lock).startsWith(reading == Reading::NotYet
                                          ? QStringLiteral("03:00:05 left, read at 10:40")
                                          : QStringLiteral("03:00:05 left, last read at 10:40; ")));
    if (reading != Reading::NotYet)
        QVERIFY2(standing(lock).contains(said), qPrintable(standing(lock)));
}

void WatchWordsTest::asksForConsentInALine()
{
    const auto lock = lockWith(Reading::NeedsConsent);
    QCOMPARE(words::consentWanted({lock}, 3h),
             QStringLiteral("LIVE prod has a lock in progress, not read yet; 03:00:00 left by the "
                            "journal."));
    std::vector<lock::RunningLock> many(7, lock);
    for (int i = 0; i < 5; ++i)
        many[static_cast<std::size_t>(i)].connectionName = QStringLiteral("p%1").arg(i);
    QCOMPARE(words::consentWanted(many, 0ms),
             QStringLiteral("LIVE p0, LIVE p1, LIVE p2 and 3 more: 7 locks in progress, not read "
                            "yet; by the journal their time is over."));
}

void WatchWordsTest::marksWhatWasMadeElsewhere()
{
    lock::RunningLock lock = lockWith(Reading::Known);
    lock.attempt = {};
    lock.asOf = utcTime({2026, 3, 3}, {8, 40, 0});
    QCOMPARE(words::runningName(lock, true),
             QStringLiteral("LIVE prod · my-vault (made elsewhere) · 123456789012, us-west-2"));
    QCOMPARE(standing(lock), QStringLiteral("03:00:05 left, read at 10:40; no lock ID here"));
    lock.reading = Reading::NeedsSignIn;
    QVERIFY(standing(lock).endsWith(QStringLiteral("sign in; no lock ID here")));
}

void WatchWordsTest::tellsOnlyEndsThatNobodyHereAskedFor()
{
    using journal::EntryKind;
    const auto lock = lockWith(Reading::Known);
    for (const EntryKind how : {EntryKind::ObservedLocked, EntryKind::ObservedNoLock,
                                EntryKind::Expired, EntryKind::InitiateFailed}) {
        const auto said = words::endFound(lock, how);
        QVERIFY(said && said->startsWith(QStringLiteral("LIVE prod · my-vault: ")));
    }
    QVERIFY(!words::endFound(lock, EntryKind::Completed));
    QVERIFY(!words::endFound(lock, EntryKind::Aborted));
}

QTEST_GUILESS_MAIN(WatchWordsTest)
#include "tst_watchwords.moc"
