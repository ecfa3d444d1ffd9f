// SPDX-License-Identifier: GPL-3.0-or-later

// Some of the vaults, read once more.
#include "surveyrig.h"

#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using lock::VaultSurvey;

namespace {

const QByteArray refusal =
    serviceReply(403, R"({"code":"AccessDeniedException","message":"No.","type":"Client"})");

/// Three vaults without locks.
QByteArray answerToReading(const QByteArray &request, const QByteArray &description)
{
    if (request.contains("/lock-policy"))
        return noLock;
    return request.startsWith("GET /-/vaults/") ? description : vaultList(3);
}

QByteArray describing(const QByteArray &request)
{
    return answerToReading(
        request,
        serviceReply(200, R"({"VaultARN":"arn:aws:glacier:us-west-2:999999999999:vaults/vault-1",)"
                          R"("VaultName":"vault-1","CreationDate":"2012-02-20T17:01:45.198Z",)"
                          R"("LastInventoryDate":null,"NumberOfArchives":7,"SizeInBytes":49})"));
}

QByteArray describingNone(const QByteArray &request)
{
    return answerToReading(request, noLock);
}

QByteArray refusingToDescribe(const QByteArray &request)
{
    return answerToReading(request, refusal);
}

Script answeringBy(QByteArray (*replyTo)(const QByteArray &))
{
    Script script;
    script.replyTo = replyTo;
    return script;
}

} // namespace

class VaultSurveyAgainTest : public QObject
{
    Q_OBJECT

private slots:
    void readsSomeVaultsAgainAndNoOthers();
    void knowsThatAVaultIsGoneWhenItReadsItAgain();
    void readsALockAgainThatItMayNotDescribeTheVaultOf();
    void stopsReadingAgainWhenItIsToldTo();
    void saysThatALockHasExpiredAsASessionWould();
};

void VaultSurveyAgainTest::saysThatALockHasExpiredAsASessionWould()
{
    GlacierRig rig({answeringBy(describing)});
    VaultSurvey survey(*rig.client, rig.clock);
    QVERIFY(refreshes(survey));
    const auto stage = [&survey](const char *vault) {
        return rowOf(survey, QLatin1String(vault))->stage;
    };
    QCOMPARE(stage("vault-1"), lock::LockStage::Unlocked);
    QSignalSpy changed(&survey, &VaultSurvey::rowChanged);
    survey.noteExpired({name(QStringLiteral("vault-1")), name(QStringLiteral("nobody"))});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(stage("vault-1"), lock::LockStage::Expired);
    QCOMPARE(stage("vault-0"), lock::LockStage::Unlocked);
    QVERIFY(refreshes(survey)); // the service says the same as before
    QCOMPARE(stage("vault-1"), lock::LockStage::Expired);
    // Whoever knows the lock itself knows better.
    survey.noteState(name(QStringLiteral("vault-1")), lock::Locked{});
    QCOMPARE(stage("vault-1"), lock::LockStage::Locked);
}

void VaultSurveyAgainTest::readsSomeVaultsAgainAndNoOthers()
{
    GlacierRig rig({answeringBy(describing)});
    VaultSurvey survey(*rig.client, rig.clock);
    QVERIFY(refreshes(survey));
    const auto before = rig.server.seen().requests.size();
    std::vector<bool> told;
    connect(&survey, &VaultSurvey::loadingChanged, this, [&](bool isOn) { told.push_back(isOn); });
    rig.clock.advance(std::chrono::minutes(5));
    survey.readAgain({name(QStringLiteral("vault-1")), name(QStringLiteral("nobody")),
                      name(QStringLiteral("vault-1"))});
    QVERIFY(survey.isLoading());
    QTRY_VERIFY(!survey.isLoading());
    QCOMPARE(rig.server.seen().requests.size(), before + 2u);
    QCOMPARE(rowOf(survey, QStringLiteral("vault-1"))->vault.archives, std::optional<qint64>(7));
    QCOMPARE(rowOf(survey, QStringLiteral("vault-1"))->asOf, rig.clock.utcNow());
    QVERIFY(rowOf(survey, QStringLiteral("vault-0"))->asOf < rig.clock.utcNow());
    QVERIFY((told == std::vector<bool>{true, false}));
}

void VaultSurveyAgainTest::knowsThatAVaultIsGoneWhenItReadsItAgain()
{
    GlacierRig rig({answeringBy(describingNone)});
    VaultSurvey survey(*rig.client, rig.clock);
    QVERIFY(refreshes(survey));
    survey.readAgain({name(QStringLiteral("vault-2"))});
    QTRY_VERIFY(!survey.isLoading());
    // That there is no lock would be said of a vault that is there.
    QCOMPARE(rowOf(survey, QStringLiteral("vault-2"))->stage, lock::LockStage::NoVault);
    QCOMPARE(rowOf(survey, QStringLiteral("vault-0"))->stage, lock::LockStage::Unlocked);
}

void VaultSurveyAgainTest::readsALockAgainThatItMayNotDescribeTheVaultOf()
{
    GlacierRig rig({answeringBy(refusingToDescribe)});
    VaultSurvey survey(*rig.client, rig.clock);
    QVERIFY(refreshes(survey));
    survey.noteState(name(QStringLiteral("vault-0")), lock::Locked{});
    survey.readAgain({name(QStringLiteral("vault-0"))});
    QTRY_VERIFY(!survey.isLoading());
    QCOMPARE(rowOf(survey, QStringLiteral("vault-0"))->stage, lock::LockStage::Unlocked);
}

void VaultSurveyAgainTest::stopsReadingAgainWhenItIsToldTo()
{
    GlacierRig rig({answeringBy(describingNone)});
    VaultSurvey survey(*rig.client, rig.clock);
    QVERIFY(refreshes(survey));
    survey.readAgain({name(QStringLiteral("vault-0"))});
    survey.stop();
    QVERIFY(!survey.isLoading());
    QTest::qWait(50);
    QCOMPARE(rowOf(survey, QStringLiteral("vault-0"))->stage, lock::LockStage::Unlocked);
    QVERIFY(refreshes(survey));
}

QTEST_GUILESS_MAIN(VaultSurveyAgainTest)
#include "tst_vaultsurveyagain.moc"
