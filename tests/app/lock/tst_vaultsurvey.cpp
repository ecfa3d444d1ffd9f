// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/vaultsurvey.h"
#include "sessionrig.h"
#include "support/scriptedserver.h"

#include <algorithm>
#include <set>

using namespace vaultlock;
using namespace vaultlock::tests;
using lock::VaultSurvey;

namespace {

VaultName name(const QString &text)
{
    return *VaultName::fromString(text);
}

const VaultSurvey::Row *rowOf(const VaultSurvey &survey, const QString &vault)
{
    const auto &rows = survey.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const VaultSurvey::Row &row) {
        return row.vault.arn.name().toString() == vault;
    });
    return found == rows.end() ? nullptr : &*found;
}

bool refreshes(VaultSurvey &survey)
{
    survey.refresh();
    return QTest::qWaitFor([&] { return !survey.isLoading(); }, 30'000);
}

Script replying(const QByteArray &reply)
{
    Script script;
    script.reply = reply;
    return script;
}

QByteArray serviceReply(int status, const QByteArray &body)
{
    return httpReply(status, {{"Content-Type", "application/json"}}, body);
}

const QByteArray throttling =
    serviceReply(400, R"({"code":"ThrottlingException","message":"Slow.","type":"Client"})");
const QByteArray noLock = serviceReply(
    404, R"({"code":"ResourceNotFoundException","message":"No lock.","type":"Client"})");

QByteArray vaultList(int count)
{
    QByteArrayList vaults;
    for (int i = 0; i < count; ++i) {
        const QByteArray vault = "vault-" + QByteArray::number(i);
        vaults.append(R"({"VaultARN":"arn:aws:glacier:us-west-2:999999999999:vaults/)" + vault +
                      R"(","VaultName":")" + vault +
                      R"(","CreationDate":"2012-02-20T17:01:45.198Z","LastInventoryDate":null,)"
                      R"("NumberOfArchives":null,"SizeInBytes":null})");
    }
    return serviceReply(200, R"({"Marker":null,"VaultList":[)" + vaults.join(',') + "]}");
}

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

/// A client in front of a scripted server, whose waits take no time but are remembered.
struct GlacierRig
{
    class Impatient final : public Scheduler
    {
    public:
        void after(std::chrono::milliseconds delay, QObject *guard,
                   std::function<void()> action) override
        {
            delays.push_back(delay);
            SystemScheduler().after(std::chrono::milliseconds(0), guard, std::move(action));
        }
        std::vector<std::chrono::milliseconds> delays;
    };

    explicit GlacierRig(std::vector<Script> scripts)
        : server(std::move(scripts))
        , provider(std::make_shared<aws::Credentials>(aws::Credentials{
              QStringLiteral("AKIDEXAMPLE"), Secret("secret"), {}, std::nullopt, {}}))
        , client(std::make_unique<aws::GlacierClient>(
              aws::GlacierClient::Settings{*aws::Endpoint::fromUrl(server.url()),
                                           *Region::fromString(QStringLiteral("us-west-2"))},
              provider, network, clock, scheduler, random))
    {
    }

    ScriptedServer server;
    aws::StaticCredentialsProvider provider;
    QNetworkAccessManager network;
    ManualClock clock;
    Impatient scheduler;
    FixedRandom random;
    std::unique_ptr<aws::GlacierClient> client;
};

} // namespace

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
    void asksOneAtATimeOnceThrottledAndThenAgain();
    void givesUpAfterEnoughThrottling();
    void readsSomeVaultsAgainAndNoOthers();
    void knowsThatAVaultIsGoneWhenItReadsItAgain();
    void readsALockAgainThatItMayNotDescribeTheVaultOf();
    void stopsReadingAgainWhenItIsToldTo();
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

void VaultSurveyTest::asksOneAtATimeOnceThrottledAndThenAgain()
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

void VaultSurveyTest::readsSomeVaultsAgainAndNoOthers()
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

void VaultSurveyTest::knowsThatAVaultIsGoneWhenItReadsItAgain()
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

void VaultSurveyTest::readsALockAgainThatItMayNotDescribeTheVaultOf()
{
    GlacierRig rig({answeringBy(refusingToDescribe)});
    VaultSurvey survey(*rig.client, rig.clock);
    QVERIFY(refreshes(survey));
    survey.noteState(name(QStringLiteral("vault-0")), lock::Locked{});
    survey.readAgain({name(QStringLiteral("vault-0"))});
    QTRY_VERIFY(!survey.isLoading());
    QCOMPARE(rowOf(survey, QStringLiteral("vault-0"))->stage, lock::LockStage::Unlocked);
}

void VaultSurveyTest::stopsReadingAgainWhenItIsToldTo()
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

QTEST_GUILESS_MAIN(VaultSurveyTest)
#include "tst_vaultsurvey.moc"
