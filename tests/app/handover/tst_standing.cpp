// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/standing.h"
#include "support/lockstates.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::handover;
using namespace vaultlock::tests;

Q_DECLARE_METATYPE(vaultlock::handover::Standing)
Q_DECLARE_METATYPE(vaultlock::handover::Place)

namespace {

const LockOrigin origin = LockOrigin::service(
    {}, QStringLiteral("aws"), *AccountId::fromString(QStringLiteral("999999999999")));

LockId idOf(const QString &text)
{
    return *LockId::fromString(text, origin);
}

/// What lockstates.h has in progress.
HandOver handedOver()
{
    const lock::InProgress found = inProgress();
    return {QStringLiteral("Anna"),
            QStringLiteral("Jo"),
            found.asOf,
            vaultNamed(QStringLiteral("my-vault")),
            origin,
            QStringLiteral("https://glacier.us-west-2.amazonaws.com"),
            QStringLiteral("prod"),
            idOf(exampleId),
            found.policy,
            found.created,
            *found.expires,
            {},
            {},
            {}};
}

lock::InProgress elsewhere()
{
    return inProgress(lock::LockIdCustody::Elsewhere);
}

} // namespace

class StandingTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHasBecomeOfTheLock_data();
    void tellsWhatHasBecomeOfTheLock();
    void tellsWhereAConnectionLeads_data();
    void tellsWhereAConnectionLeads();
    void givesTheWorkflowWhatItChecks();
};

void StandingTest::tellsWhatHasBecomeOfTheLock_data()
{
    QTest::addColumn<lock::State>("state");
    QTest::addColumn<qint64>("secondsOver");
    QTest::addColumn<Standing>("standing");
    const HandOver handOver = handedOver();
    const QDateTime asOf = inProgress().asOf;
    const auto row = [](const char *name, const lock::State &state, Standing standing,
                        qint64 secondsOver = -3600) {
        QTest::newRow(name) << state << secondsOver << standing;
    };
    row("not read", lock::Unknown{}, Standing::NotRead);
    row("not answered", lock::Unknown{errorOf(ErrorKind::TimedOut)}, Standing::NotRead);
    row("as it was", elsewhere(), Standing::AsHandedOver);
    lock::InProgress changed = elsewhere();
    changed.policy = QByteArrayLiteral("{ }");
    row("laid out otherwise", changed, Standing::AsHandedOver);
    changed.policy = QByteArrayLiteral(R"({"Version":"2012-10-17"})");
    row("another policy", changed, Standing::OtherPolicy);
    changed = elsewhere();
    changed.created = changed.created.addMSecs(1);
    row("another lock", changed, Standing::OtherLock);
    row("another lock, past the deadline", changed, Standing::OtherLock, 60);
    row("past its deadline", elsewhere(), Standing::Over, 0);
    changed = inProgress();
    changed.lockId = handOver.lockId;
    row("held already", changed, Standing::Held);
    changed.lockId = idOf(QStringLiteral("another"));
    row("another ID", changed, Standing::OtherLockId);
    changed.lockIdIsEntered = true;
    row("another ID, typed", changed, Standing::AsHandedOver);
    changed = elsewhere();
    changed.expiryIsEstimated = true;
    row("just being made", changed, Standing::Busy);
    row("gone before its time", lock::Unlocked{asOf}, Standing::Gone);
    row("gone by its time", lock::Unlocked{asOf}, Standing::Over, 60);
    row("expired", lock::Expired{handOver.expires, asOf}, Standing::Over, 60);
    row("no vault", lock::NoVault{asOf}, Standing::NoVault);
    row("completed", lock::Locked{handOver.policy, handOver.initiated, asOf}, Standing::Completed);
    row("locked otherwise", lock::Locked{"[]", handOver.initiated, asOf}, Standing::OtherLocked);
    row("locked by another", lock::Locked{handOver.policy, handOver.initiated.addSecs(1), asOf},
        Standing::OtherLocked);
    row("being completed", lock::Completing{elsewhere(), true}, Standing::Busy);
    row("being aborted", lock::Aborting{elsewhere()}, Standing::Busy);
    row("nobody knows", outcomeUnknown(), Standing::Busy);
}

void StandingTest::tellsWhatHasBecomeOfTheLock()
{
    QFETCH(lock::State, state);
    QFETCH(qint64, secondsOver);
    QFETCH(Standing, standing);
    const HandOver handOver = handedOver();
    QCOMPARE(standingOf(handOver, state, handOver.expires.addSecs(secondsOver)), standing);
}

void StandingTest::tellsWhereAConnectionLeads_data()
{
    QTest::addColumn<QString>("originKey");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("account");
    QTest::addColumn<Place>("place");
    const auto row = [](const char *name, const QString &key, const char *region,
                        const char *account, Place place) {
        QTest::newRow(name) << key << QString::fromLatin1(region) << QString::fromLatin1(account)
                            << place;
    };
    const QString ours = origin.key();
    row("there", ours, "us-west-2", "999999999999", Place::Fits);
    row("nobody has said whose", ours, "us-west-2", "", Place::Unknown);
    row("another account", ours, "us-west-2", "111122223333", Place::OtherAccount);
    row("another Region", ours, "eu-central-1", "999999999999", Place::OtherRegion);
    row("a sandbox", QStringLiteral("sandbox:state"), "us-west-2", "999999999999",
        Place::OtherService);
    row("China", QStringLiteral("service:aws-cn|999999999999"), "us-west-2", "999999999999",
        Place::OtherService);
}

void StandingTest::tellsWhereAConnectionLeads()
{
    QFETCH(QString, originKey);
    QFETCH(QString, region);
    QFETCH(QString, account);
    QFETCH(Place, place);
    QCOMPARE(placeOf(handedOver(),
                     {*LockOrigin::fromKey(originKey), *Region::fromString(region), account}),
             place);
}

void StandingTest::givesTheWorkflowWhatItChecks()
{
    HandOver handOver = handedOver();
    handOver.tried = QStringList{QStringLiteral("a deletion, denied"), QStringLiteral("a hold")};
    handOver.leftToTry.clear();
    handOver.note = QStringLiteral("Ask Kim.");
    const lock::ReceivedLock received = receivedLock(handOver);
    QCOMPARE(received.lockId, handOver.lockId);
    QCOMPARE(received.from, handOver.from);
    QCOMPARE(received.policy, handOver.policy);
    QCOMPARE(received.created, handOver.initiated);
    QCOMPARE(received.expires, handOver.expires);
    QCOMPARE(received.said, QStringLiteral("Tried: a deletion, denied; a hold\nNote: Ask Kim."));
    // Which file it was, before whatever its writer says.
    handOver.fileSha256 = QByteArray(64, 'a');
    handOver.to = QStringLiteral("Jo\nDoe");
    QCOMPARE(receivedLock(handOver).said.section(u'\n', 0, 0),
             QStringLiteral("Sealed file, SHA-256 %1, written %2 for Jo Doe")
                 .arg(QString(64, u'a'), handOver.written.toUTC().toString(Qt::ISODate)));
}

QTEST_GUILESS_MAIN(StandingTest)
#include "tst_standing.moc"
