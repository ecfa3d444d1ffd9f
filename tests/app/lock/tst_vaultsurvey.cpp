// SPDX-License-Identifier: GPL-3.0-or-later

#include "surveyrig.h"

#include <set>

using namespace vaultlock;
using namespace vaultlock::tests;
using lock::VaultSurvey;

class VaultSurveyTest : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryVaultWithTheStateOfItsLock();
    void readsAllPagesOfALongList();
    void stopsAListWithoutEndAndKeepsWhatItRead();
    void keepsWhatWasThereWhileItReadsAgain();
    void findsVaultsThatAreNew();
    void takesWhatASessionKnowsBetter();
    void readsPreferredVaultsFirst();
    void saysWhyTheListCouldNotBeRead();
    void tellsLoadingOnceEachWay();
    void saysFromWhichRowOnThingsChanged();
    void stopsWhenItIsToldTo();
    void asksAgainWhatWasThrottled();
    void givesUpAfterEnoughThrottling();
    void asksAgainForAPageThatWasThrottled();
    void tellsWhatTheServiceSaidOfALock();
    void readsLocksWhileTheListGoesOn();
};

void VaultSurveyTest::listsEveryVaultWithTheStateOfItsLock()
{
    SandboxRig service;
    VaultSurvey survey(*service.client, service.clock);
    QVERIFY(survey.rows().empty());
    QVERIFY(refreshes(survey));
    QCOMPARE(survey.rows().size(), 12u);
    QVERIFY(!survey.listError());
    for (const VaultSurvey::Row &row : survey.rows()) {
        QVERIFY(row.stage != lock::LockStage::Unknown);
        QVERIFY(!row.why);
        QCOMPARE(row.asOf, service.clock.utcNow());
    }
    QVERIFY(std::is_sorted(survey.rows().begin(), survey.rows().end(),
                           [](const VaultSurvey::Row &a, const VaultSurvey::Row &b) {
                               return a.vault.arn.name() < b.vault.arn.name();
                           }));
    QCOMPARE(rowOf(survey, QStringLiteral("examplevault"))->stage, lock::LockStage::Unlocked);
    const auto *locked = rowOf(survey, QStringLiteral("broker-dealer-records-2018"));
    QCOMPARE(locked->stage, lock::LockStage::Locked);
    const auto *inProgress = rowOf(survey, QStringLiteral("broker-dealer-records-2025"));
    QCOMPARE(inProgress->stage, lock::LockStage::InProgress);
    QVERIFY(inProgress->expires);
    QVERIFY(inProgress->serverTime);
}

void VaultSurveyTest::readsAllPagesOfALongList()
{
    sandbox::Options options;
    options.vaults = 57;
    SandboxRig service(options);
    VaultSurvey survey(*service.client, service.clock);
    QVERIFY(refreshes(survey));
    QCOMPARE(survey.rows().size(), 57u);
    std::set<QString> names;
    for (const VaultSurvey::Row &row : survey.rows()) {
        names.insert(row.vault.arn.name().toString());
        QVERIFY(row.stage != lock::LockStage::Unknown);
    }
    QCOMPARE(names.size(), 57u);
}

void VaultSurveyTest::stopsAListWithoutEndAndKeepsWhatItRead()
{
    Script endless;
    endless.replyTo = [](const QByteArray &request) {
        constexpr int vaultsOfAPage = 2'000;
        if (request.contains("/lock-policy"))
            return noLock;
        const qsizetype at = request.indexOf("marker=");
        const int page = at < 0 ? 0 : request.mid(at + 7).split(' ').constFirst().toInt();
        QByteArray reply = vaultList(vaultsOfAPage);
        const QByteArray body = reply.mid(reply.indexOf("\r\n\r\n") + 4);
        QByteArray own = body;
        own.replace("vault-", "page-" + QByteArray::number(page) + "-vault-");
        own.replace(R"("Marker":null)", R"("Marker":")" + QByteArray::number(page + 1) + '"');
        return serviceReply(200, own);
    };
    GlacierRig rig({endless});
    VaultSurvey survey(*rig.client, rig.clock);
    survey.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(survey.listError().has_value(), 60'000);
    QCOMPARE(survey.listError()->kind, ErrorKind::MalformedReply);
    QCOMPARE(survey.rows().size(), std::size_t{20'000});
    survey.stop();
    QCOMPARE(survey.rows().size(), std::size_t{20'000});
}

void VaultSurveyTest::keepsWhatWasThereWhileItReadsAgain()
{
    sandbox::Options options;
    options.vaults = 30;
    SandboxRig service(options);
    VaultSurvey survey(*service.client, service.clock);
    QVERIFY(refreshes(survey));
    int fewest = 1000;
    bool everUnknown = false;
    const auto watch = [&] {
        fewest = std::min(fewest, static_cast<int>(survey.rows().size()));
        for (const VaultSurvey::Row &row : survey.rows())
            everUnknown = everUnknown || row.stage == lock::LockStage::Unknown;
    };
    connect(&survey, &VaultSurvey::rowsReset, this, watch);
    connect(&survey, &VaultSurvey::rowChanged, this, watch);
    QVERIFY(refreshes(survey));
    QCOMPARE(fewest, 30);
    QVERIFY(!everUnknown);
}

void VaultSurveyTest::findsVaultsThatAreNew()
{
    SandboxRig service;
    VaultSurvey survey(*service.client, service.clock);
    QVERIFY(refreshes(survey));
    QVERIFY(awaited(service.client->createVault(name(QStringLiteral("a-new-one")))));
    QVERIFY(refreshes(survey));
    QCOMPARE(survey.rows().size(), 13u);
    QCOMPARE(survey.rows().front().vault.arn.name().toString(), QStringLiteral("a-new-one"));
    QCOMPARE(survey.rows().front().stage, lock::LockStage::Unlocked);
}

void VaultSurveyTest::takesWhatASessionKnowsBetter()
{
    SandboxRig service;
    VaultSurvey survey(*service.client, service.clock);
    QVERIFY(refreshes(survey));
    int changed = -1;
    connect(&survey, &VaultSurvey::rowChanged, this, [&](int row) { changed = row; });
    survey.noteState(service.vault(), lock::Locked{});
    QCOMPARE(rowOf(survey, service.vault().toString())->stage, lock::LockStage::Locked);
    QVERIFY(changed >= 0);
    QCOMPARE(survey.rows()[static_cast<std::size_t>(changed)].vault.arn.name(), service.vault());
    survey.noteState(name(QStringLiteral("no-such-vault")), lock::Locked{});
}

void VaultSurveyTest::readsPreferredVaultsFirst()
{
    sandbox::Options options;
    options.vaults = 40;
    SandboxRig service(options);
    VaultSurvey survey(*service.client, service.clock);
    QVERIFY(refreshes(survey));
    const VaultName last = survey.rows().back().vault.arn.name();

    VaultSurvey second(*service.client, service.clock);
    int read = 0;
    int readBeforeLast = -1;
    connect(&second, &VaultSurvey::rowsReset, this, [&] { second.prefer({last}); });
    connect(&second, &VaultSurvey::rowChanged, this, [&](int row) {
        if (second.rows()[static_cast<std::size_t>(row)].vault.arn.name() == last)
            readBeforeLast = read;
        ++read;
    });
    QVERIFY(refreshes(second));
    QCOMPARE(read, 40);
    // It is listed on the fourth page, and then taken before those that wait.
    QVERIFY2(readBeforeLast < 39 - 4, qPrintable(QString::number(readBeforeLast)));
}

void VaultSurveyTest::saysWhyTheListCouldNotBeRead()
{
    SandboxRig service;
    VaultSurvey survey(*service.client, service.clock);
    QVERIFY(refreshes(survey));
    // The service knows nobody by these credentials.
    aws::StaticCredentialsProvider stranger(std::make_shared<aws::Credentials>(
        aws::Credentials{QStringLiteral("AKIDSTRANGER"), Secret("secret"), {}, std::nullopt, {}}));
    aws::GlacierClient client(service.client->settings(), stranger, *service.network, service.clock,
                              service.systemScheduler, service.random);
    VaultSurvey refused(client, service.clock);
    QVERIFY(refreshes(refused));
    QVERIFY(refused.listError());
    QVERIFY(refused.rows().empty());
}

void VaultSurveyTest::tellsLoadingOnceEachWay()
{
    SandboxRig service;
    VaultSurvey survey(*service.client, service.clock);
    std::vector<bool> told;
    connect(&survey, &VaultSurvey::loadingChanged, this, [&](bool isOn) { told.push_back(isOn); });
    QVERIFY(refreshes(survey));
    QTest::qWait(20);
    QVERIFY((told == std::vector<bool>{true, false}));
}

void VaultSurveyTest::saysFromWhichRowOnThingsChanged()
{
    sandbox::Options options;
    options.vaults = 25;
    SandboxRig service(options);
    VaultSurvey survey(*service.client, service.clock);
    std::vector<int> firsts;
    connect(&survey, &VaultSurvey::rowsReset, this, [&](int first) { firsts.push_back(first); });
    QVERIFY(refreshes(survey));
    QCOMPARE(firsts, (std::vector<int>{0, 10, 20}));
}

void VaultSurveyTest::stopsWhenItIsToldTo()
{
    sandbox::Options options;
    options.vaults = 25;
    SandboxRig service(options);
    VaultSurvey survey(*service.client, service.clock);
    connect(&survey, &VaultSurvey::rowsReset, &survey, [&] { survey.stop(); });
    survey.refresh();
    QTRY_VERIFY(!survey.isLoading());
    QTest::qWait(50);
    QCOMPARE(survey.rows().size(), 10u);
    QCOMPARE(survey.listError()->kind, ErrorKind::Cancelled);
    QCOMPARE(survey.rows().front().stage, lock::LockStage::Unknown);
    survey.disconnect(&survey);
    QVERIFY(refreshes(survey));
    QCOMPARE(survey.rows().size(), 25u);
    QVERIFY(!survey.listError());
}

void VaultSurveyTest::asksAgainWhatWasThrottled()
{
    // The list, four readings of which the first is throttled, and then only what is asked for.
    std::vector<Script> scripts{replying(vaultList(8)), replying(throttling)};
    scripts.push_back(replying(noLock));
    GlacierRig rig(scripts);
    VaultSurvey survey(*rig.client, rig.clock);
    QVERIFY(refreshes(survey));
    for (const VaultSurvey::Row &row : survey.rows())
        QCOMPARE(row.stage, lock::LockStage::Unlocked);
    QCOMPARE(rig.server.seen().requests.size(), 1u + 8u + 1u); // the throttled one twice
    QVERIFY(!rig.scheduler.delays.empty());
}

void VaultSurveyTest::givesUpAfterEnoughThrottling()
{
    GlacierRig rig({replying(vaultList(3)), replying(throttling)});
    VaultSurvey survey(*rig.client, rig.clock);
    QVERIFY(refreshes(survey));
    for (const VaultSurvey::Row &row : survey.rows())
        QCOMPARE(row.why->kind, ErrorKind::Throttled);
    // Three attempts a reading, and four readings a vault: no storm.
    QCOMPARE(rig.server.seen().requests.size(), 1u + 3u * 4u * 3u);
}

void VaultSurveyTest::asksAgainForAPageThatWasThrottled()
{
    // More often than one call tries.
    std::vector<Script> scripts(4, replying(throttling));
    scripts.push_back(replying(vaultList(2)));
    scripts.push_back(replying(noLock));
    GlacierRig rig(scripts);
    VaultSurvey survey(*rig.client, rig.clock);
    QVERIFY(refreshes(survey));
    QVERIFY(!survey.listError());
    QCOMPARE(survey.rows().size(), 2u);
}

void VaultSurveyTest::tellsWhatTheServiceSaidOfALock()
{
    SandboxRig service;
    VaultSurvey survey(*service.client, service.clock);
    QMap<QString, QByteArray> policies;
    connect(&survey, &VaultSurvey::lockRead, this, [&](int row, const aws::VaultLock &lock) {
        const auto &read = survey.rows()[static_cast<std::size_t>(row)];
        QVERIFY(read.stage == lock::LockStage::Locked || read.stage == lock::LockStage::InProgress);
        policies.insert(read.vault.arn.name().toString(), lock.policy);
    });
    QVERIFY(refreshes(survey));
    QVERIFY(policies.value(QStringLiteral("broker-dealer-records-2018")).startsWith('{'));
    QVERIFY(!policies.contains(QStringLiteral("examplevault")));
}

void VaultSurveyTest::readsLocksWhileTheListGoesOn()
{
    sandbox::Options options;
    options.vaults = 60;
    SandboxRig service(options);
    VaultSurvey survey(*service.client, service.clock);
    std::size_t listedAtFirstLock = 0;
    connect(&survey, &VaultSurvey::rowChanged, this, [&] {
        if (listedAtFirstLock == 0)
            listedAtFirstLock = survey.rows().size();
    });
    QVERIFY(refreshes(survey));
    QVERIFY2(listedAtFirstLock < 60, qPrintable(QString::number(listedAtFirstLock)));
}

QTEST_GUILESS_MAIN(VaultSurveyTest)
#include "tst_vaultsurvey.moc"
