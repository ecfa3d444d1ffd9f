// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/script.h"
#include "trialrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::trial;
using Kind = Answer::Kind;
using Likeness = Comparison::Likeness;

namespace {

const QByteArray uploading = "POST archives";
const QByteArray deleting = "DELETE archives";
const QByteArray ofVault = " with an explicit deny in a resource-based policy";

struct LiveRig : TrialRig
{
    LiveRig()
        : TrialRig(false)
    {
    }
    bool probes() const
    {
        return session->storeAndDelete(QStringLiteral("Vaultlock trial of a test")) && ends();
    }
};

} // namespace

class LiveProbeTest : public QObject
{
    Q_OBJECT

private slots:
    void storesOneArchiveAndTriesToDeleteThatOne();
    void provesNothingWhereTheServiceDoesNotSayWhy();
    void saysThatTheLockDoesNotKeepWhatWasDeleted();
    void deletesNothingWhereNothingWasStored_data();
    void deletesNothingWhereNothingWasStored();
    void tellsALostDeletionAsUnknown();
    void deletesTheOneOfThisTimeAndNoOlderOne();
    void triesNothingElseOnALiveService();
    void triesNothingOfALockedVault();
    void noticesThatTheLockWasChangedMeanwhile_data();
    void noticesThatTheLockWasChangedMeanwhile();
    void leavesTheArchiveWhereTheLockIsGoneBetween();
};

void LiveProbeTest::storesOneArchiveAndTriesToDeleteThatOne()
{
    LiveRig rig;
    rig.service.replies.insert(deleting, TrialService::denial(ofVault));
    QVERIFY(rig.probes());
    QCOMPARE(rig.service.count(uploading), 1);
    QCOMPARE(rig.service.archives.value("archive-1"), QByteArray("Vaultlock trial of a test"));
    QCOMPARE(rig.service.deletedTargets,
             QByteArrayList{"/-/vaults/examplevault/archives/archive-1"});
    QCOMPARE(rig.session->records().size(), 2u);
    QCOMPARE(rig.lastAnswer(), Kind::DeniedByVault);
    QVERIFY((rig.compared() == Comparison{Likeness::Same, true}));
    QCOMPARE(rig.journal->entries().size(), 4u);
    QCOMPARE(rig.journal->entries().back().archiveId, QStringLiteral("archive-1"));
    QCOMPARE(rig.journal->entries().back().requestId, QStringLiteral("refused"));
}

void LiveProbeTest::provesNothingWhereTheServiceDoesNotSayWhy()
{
    LiveRig rig;
    rig.service.replies.insert(deleting, TrialService::denial());
    QVERIFY(rig.probes());
    QVERIFY((rig.compared() == Comparison{Likeness::Same, false}));
}

void LiveProbeTest::saysThatTheLockDoesNotKeepWhatWasDeleted()
{
    LiveRig rig;
    QVERIFY(rig.probes());
    QCOMPARE(rig.lastAnswer(), Kind::Done);
    QCOMPARE(rig.compared().likeness, Likeness::Different);
    QVERIFY(rig.service.archives.isEmpty());
    QVERIFY(!rig.session->archive());
}

void LiveProbeTest::deletesNothingWhereNothingWasStored_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("the connection is cut") << QByteArray() << Kind::Unknown;
    QTest::newRow("denied") << TrialService::denial() << Kind::Denied;
    QTest::newRow("denied by IAM")
        << TrialService::denial(" with an explicit deny in an identity-based policy")
        << Kind::DeniedElsewhere;
    QTest::newRow("the vault is gone")
        << TrialService::refusal(404, "ResourceNotFoundException", "No vault.") << Kind::NotThere;
    QTest::newRow("throttled, 400")
        << TrialService::refusal(400, "ThrottlingException", "Slow down.") << Kind::Throttled;
    QTest::newRow("throttled, 429")
        << TrialService::refusal(429, "ThrottlingException", "Slow down.") << Kind::Throttled;
    QTest::newRow("no archive ID") << httpReply(201, {{"x-amzn-RequestId", "x"}}) << Kind::Unknown;
    QTest::newRow("another tree hash")
        << httpReply(201, {{"x-amzn-RequestId", "x"},
                           {"x-amz-archive-id", "archive-9"},
                           {"x-amz-sha256-tree-hash", QByteArray(64, '0')}})
        << Kind::Unknown;
    QTest::newRow("an undocumented success")
        << httpReply(200, {{"x-amzn-RequestId", "x"}, {"x-amz-archive-id", "archive-9"}})
        << Kind::Unknown;
    QTest::newRow("a sign-in page")
        << httpReply(200, {{"Content-Type", "text/html"}}, "<html>Sign in</html>") << Kind::Unknown;
}

void LiveProbeTest::deletesNothingWhereNothingWasStored()
{
    QFETCH(QByteArray, reply);
    QFETCH(Kind, kind);
    LiveRig rig;
    rig.service.replies.insert(uploading, reply);
    QVERIFY(rig.probes());
    QCOMPARE(rig.service.count(uploading), 1);
    QCOMPARE(rig.service.count(deleting), 0);
    QCOMPARE(rig.session->records().size(), 1u);
    QCOMPARE(rig.lastAnswer(), kind);
    QVERIFY(!rig.session->archive());
    QCOMPARE(rig.compared().likeness, kind == Kind::Denied || kind == Kind::Unknown ||
                                              kind == Kind::NotThere || kind == Kind::Throttled
                                          ? Likeness::CannotTell
                                          : Likeness::Same);
}

void LiveProbeTest::tellsALostDeletionAsUnknown()
{
    LiveRig rig;
    rig.service.replies.insert(deleting, QByteArray());
    QVERIFY(rig.probes());
    QCOMPARE(rig.lastAnswer(), Kind::Unknown);
    QCOMPARE(rig.compared().likeness, Likeness::CannotTell);
    QVERIFY(rig.session->archive()); // it may be there: its ID is kept
}

void LiveProbeTest::deletesTheOneOfThisTimeAndNoOlderOne()
{
    LiveRig rig;
    rig.service.replies.insert(deleting, TrialService::denial(ofVault));
    QVERIFY(rig.probes());
    rig.journal->failAppend(6); // that of the second one's answer
    QVERIFY(rig.probes());
    QCOMPARE(rig.service.deletedTargets.back(),
             QByteArray("/-/vaults/examplevault/archives/archive-2"));
    rig.service.replies.insert(uploading, TrialService::denial());
    QVERIFY(rig.probes());
    QCOMPARE(rig.service.count(deleting), 2);
}

void LiveProbeTest::triesNothingElseOnALiveService()
{
    LiveRig rig;
    for (const Deed deed : allDeeds)
        QVERIFY(!rig.session->run(deed));
    QVERIFY(rig.service.operations.isEmpty());
}

void LiveProbeTest::triesNothingOfALockedVault()
{
    LiveRig rig;
    rig.service.state = "Locked";
    QVERIFY(rig.probes());
    QCOMPARE(rig.service.count(uploading), 0);
    QCOMPARE(rig.session->trouble()->error.kind, ErrorKind::LockStateChanged);
}

void LiveProbeTest::noticesThatTheLockWasChangedMeanwhile_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("completed") << QByteArray("Locked") << policyOf({keepFor(365), holdStatement()});
    QTest::newRow("aborted, or expired") << QByteArray("InProgress") << QByteArray();
    QTest::newRow("another one") << QByteArray("InProgress") << policyOf({keepFor(1)});
}

void LiveProbeTest::noticesThatTheLockWasChangedMeanwhile()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, policy);
    LiveRig rig;
    QSignalSpy told(rig.session.get(), &TrialSession::lockChangedMeanwhile);
    rig.service.arriving = [&](const QByteArray &operation) {
        if (operation != deleting)
            return;
        rig.service.state = state;
        rig.service.policy = policy;
    };
    QVERIFY(rig.probes());
    QVERIFY(rig.last().hasLockChanged);
    QCOMPARE(rig.lastAnswer(), Kind::Done);
    QCOMPARE(told.size(), 1);
    // And in the journal, which whoever was not there reads.
    QVERIFY(recordsIn(rig.journal->entries(), rig.session->place()).back().hasLockChanged);
}

void LiveProbeTest::leavesTheArchiveWhereTheLockIsGoneBetween()
{
    LiveRig rig;
    rig.service.arriving = [&](const QByteArray &operation) {
        if (operation == uploading)
            rig.service.policy.clear();
    };
    QVERIFY(rig.probes());
    QCOMPARE(rig.service.count(deleting), 0);
    QCOMPARE(rig.session->trouble()->error.kind, ErrorKind::LockStateChanged);
    QVERIFY(rig.session->trouble()->deed == Deed::DeleteYoung);
    QCOMPARE(rig.last().archiveId, QStringLiteral("archive-1"));
}

QTEST_GUILESS_MAIN(LiveProbeTest)
#include "tst_liveprobe.moc"
