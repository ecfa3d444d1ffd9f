// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignrig.h"
#include "core/keptpromise.h"
#include "lock/attempt.h"
#include "policy/guided/guidedform.h"

#include <set>

using namespace vaultlock;
using namespace vaultlock::tests;
using campaign::Surprise;
using Standing = campaign::VaultProgress::Standing;
using journal::EntryKind;

namespace {

int countOf(const std::vector<journal::Entry> &entries, EntryKind kind)
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(),
                      [kind](const journal::Entry &entry) { return entry.kind == kind; }));
}

QFuture<Result<QString>> answered(Result<QString> answer)
{
    KeptPromise<QString> promise;
    promise.keep(std::move(answer));
    return promise.future();
}

} // namespace

class CampaignRunTest : public QObject
{
    Q_OBJECT

private slots:
    void initiatesEachVaultOnceAndKeepsEachId();
    void keepsWhatWasDecidedUntilItIsOver();
    void stopsAtALockThatIsNotItsOwn();
    void goesOnWithoutAVault();
    void asksNothingAboutAVaultThatTheConnectionDoesNotList();
    void asksTheTeamsRuleBeforeEachIntent();
    void initiatesNothingThatTheTeamsRuleDoesNotAllow_data();
    void initiatesNothingThatTheTeamsRuleDoesNotAllow();
    void removesTheRecordOfNoOtherCampaign();
    void sendsNothingWhereTheIntentCannotBeWritten();
    void initiatesNothingTwiceWhereItsLockIsGone();
    void stopsBehindTheVaultThatIsUnderWay();
    void initiatesNothingThatWasNotAccepted();
    void goesOnAfterTheProgramDiedAtAnyMoment();
    void letsOneProgramCarryItOut();
    void readsNoRecordThatIsNotWhole();
};

void CampaignRunTest::initiatesEachVaultOnceAndKeepsEachId()
{
    CampaignWorld world(5);
    QVERIFY(world.record.write(world.campaign));
    CampaignProgram program(world);
    QVERIFY(program.carriesOn());
    QVERIFY(program.run.isOver());
    const auto &entries = program.journal.entries();
    QCOMPARE(countOf(entries, EntryKind::InitiateIntended), 5);
    QCOMPARE(countOf(entries, EntryKind::LockIdReceived), 5);
    std::set<QString> ids;
    for (const journal::Entry &entry : entries) {
        if (entry.kind == EntryKind::LockIdReceived)
            ids.insert(entry.lockId);
    }
    QCOMPARE(ids.size(), std::size_t{5});
    // One after the other: an ID is on disk before the next intent.
    int open = 0;
    for (const journal::Entry &entry : entries) {
        open += entry.kind == EntryKind::InitiateIntended;
        open -= entry.kind == EntryKind::LockIdReceived;
        QVERIFY(open <= 1);
    }
}

void CampaignRunTest::keepsWhatWasDecidedUntilItIsOver()
{
    CampaignWorld world(2);
    QVERIFY(world.record.write(world.campaign));
    const auto kept = world.record.read();
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->vaults.size(), std::size_t{2});
    QCOMPARE((*kept)->vaults.back().policy, world.campaign.vaults.back().policy);
    QCOMPARE((*kept)->begun, world.campaign.begun);
    QCOMPARE((*kept)->origin, world.campaign.origin);
    CampaignProgram program(world);
    QVERIFY(program.carriesOn());
    const auto over = world.record.read();
    QVERIFY(over && !*over);
}

void CampaignRunTest::stopsAtALockThatIsNotItsOwn()
{
    CampaignWorld world(3);
    QNetworkAccessManager network;
    const auto somebodyElse = world.newClient(network, world.systemScheduler);
    QVERIFY(awaited(somebodyElse->initiateVaultLock(
        campaignVault(1).name(),
        QByteArray::fromStdString(policy::policyOf(campaignRules(), campaignVault(1))))));
    CampaignProgram program(world);
    QVERIFY(program.carriesOn());
    QVERIFY(!program.run.isOver());
    QCOMPARE(program.run.progress()[0].standing, Standing::Initiated);
    QCOMPARE(program.run.progress()[1].standing, Standing::Stopped);
    QCOMPARE(program.run.progress()[1].surprise, Surprise::LockThere);
    QCOMPARE(program.run.progress()[2].standing, Standing::Waiting);
    QCOMPARE(countOf(program.journal.entries(), EntryKind::InitiateIntended), 1);
}

void CampaignRunTest::goesOnWithoutAVault()
{
    CampaignWorld world(3);
    QNetworkAccessManager network;
    const auto somebodyElse = world.newClient(network, world.systemScheduler);
    QVERIFY(awaited(somebodyElse->initiateVaultLock(
        campaignVault(0).name(),
        QByteArray::fromStdString(policy::policyOf(campaignRules(), campaignVault(0))))));
    CampaignProgram program(world);
    QVERIFY(program.carriesOn());
    program.run.goOnWithout();
    QVERIFY(program.carriesOn());
    QVERIFY(program.run.isOver());
    QCOMPARE(program.run.progress()[0].standing, Standing::LeftOut);
    QCOMPARE(countOf(program.journal.entries(), EntryKind::LockIdReceived), 2);
}

/// A vault of that name, in the account of whoever signs, is another vault.
void CampaignRunTest::asksNothingAboutAVaultThatTheConnectionDoesNotList()
{
    CampaignWorld world(2);
    CampaignProgram program(world);
    program.notListed = campaignVault(0);
    QVERIFY(program.carriesOn());
    QCOMPARE(program.run.progress()[0].surprise, Surprise::NotListed);
    QCOMPARE(countOf(program.journal.entries(), EntryKind::InitiateIntended), 0);
}

void CampaignRunTest::asksTheTeamsRuleBeforeEachIntent()
{
    CampaignWorld world(3);
    QVERIFY(world.record.write(world.campaign));
    std::vector<std::pair<QByteArray, int>> asked; // with how many intents there were
    const CampaignProgram *running = nullptr;
    CampaignProgram program(world, {}, [&](const VaultArn &, const QByteArray &sha256) {
        asked.emplace_back(sha256,
                           countOf(running->journal.entries(), EntryKind::InitiateIntended));
        return answered(Result<QString>(QString()));
    });
    running = &program;
    QVERIFY(program.carriesOn());
    QVERIFY(program.run.isOver());
    QCOMPARE(asked.size(), std::size_t{3});
    for (int i = 0; i < 3; ++i) {
        const auto &[sha256, intents] = asked[static_cast<std::size_t>(i)];
        QCOMPARE(sha256,
                 lock::sha256Hex(world.campaign.vaults[static_cast<std::size_t>(i)].policy));
        QCOMPARE(intents, i);
    }
}

void CampaignRunTest::initiatesNothingThatTheTeamsRuleDoesNotAllow_data()
{
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("it refuses") << true;
    QTest::newRow("it cannot be asked") << false;
}

void CampaignRunTest::initiatesNothingThatTheTeamsRuleDoesNotAllow()
{
    QFETCH(bool, isAnswered);
    CampaignWorld world(3);
    const QString sentence = QStringLiteral("Nobody else has approved it.");
    CampaignProgram program(world, {}, [&](const VaultArn &vault, const QByteArray &) {
        if (vault != campaignVault(1))
            return answered(Result<QString>(QString()));
        return answered(isAnswered ? Result<QString>(sentence)
                                   : Result<QString>(failure(ErrorKind::JournalUnavailable)));
    });
    QVERIFY(program.carriesOn());
    QVERIFY(!program.run.isOver());
    const auto &progress = program.run.progress();
    QCOMPARE(progress[0].standing, Standing::Initiated);
    QCOMPARE(progress[1].standing, Standing::Stopped);
    QCOMPARE(progress[1].surprise, Surprise::RuleRefuses);
    QCOMPARE(progress[1].refusal, isAnswered ? sentence : QString());
    QCOMPARE(progress[1].error.has_value(), !isAnswered);
    QCOMPARE(progress[2].standing, Standing::Waiting);
    QCOMPARE(countOf(program.journal.entries(), EntryKind::InitiateIntended), 1);
}

void CampaignRunTest::removesTheRecordOfNoOtherCampaign()
{
    CampaignWorld world(1);
    campaign::Campaign other = world.campaign;
    other.id = QUuid::createUuid();
    QVERIFY(world.record.write(other));
    CampaignProgram program(world);
    QVERIFY(program.carriesOn());
    QVERIFY(program.run.isOver());
    const auto kept = world.record.read();
    QVERIFY(kept && *kept && (*kept)->id == other.id);
}

void CampaignRunTest::sendsNothingWhereTheIntentCannotBeWritten()
{
    CampaignWorld world(2);
    CampaignProgram program(world);
    program.journal.failAllAppends(true);
    QVERIFY(program.carriesOn());
    QCOMPARE(program.run.progress()[0].surprise, Surprise::Failed);
    QVERIFY(program.run.progress()[0].error);
    QCOMPARE(program.run.progress()[0].error->kind, ErrorKind::JournalUnavailable);
    QNetworkAccessManager network;
    const auto client = world.newClient(network, world.systemScheduler);
    QCOMPARE(awaited(client->getVaultLock(campaignVault(0).name())).error().kind,
             ErrorKind::NotFound);
}

/// Somebody aborted it meanwhile, who had a reason.
void CampaignRunTest::initiatesNothingTwiceWhereItsLockIsGone()
{
    CampaignWorld world(2);
    QVERIFY(world.record.write(world.campaign));
    {
        CampaignProgram first(world);
        QVERIFY(first.carriesOn());
    }
    QNetworkAccessManager network;
    QVERIFY(awaited(
        world.newClient(network, world.systemScheduler)->abortVaultLock(campaignVault(0).name())));
    CampaignProgram again(world);
    QVERIFY(again.carriesOn());
    QCOMPARE(again.run.progress()[0].surprise, Surprise::AskedBefore);
    QCOMPARE(countOf(again.journal.entries(), EntryKind::InitiateIntended), 2);
}

void CampaignRunTest::stopsBehindTheVaultThatIsUnderWay()
{
    CampaignWorld world(3);
    CampaignProgram program(world);
    QObject::connect(&program.journal, &journal::Journal::appended, &program.run,
                     [&program] { program.run.stop(); });
    QVERIFY(program.carriesOn());
    QCOMPARE(program.run.progress()[0].standing, Standing::Initiated);
    QCOMPARE(program.run.progress()[1].standing, Standing::Waiting);
    QVERIFY(!program.run.isOver());
}

void CampaignRunTest::initiatesNothingThatWasNotAccepted()
{
    CampaignWorld world(1);
    const std::vector<policy::GuidedRule> forEver{
        policy::DeletionForbidden{policy::Bound::Everyone}};
    world.campaign.vaults[0].policy =
        QByteArray::fromStdString(policy::policyOf(forEver, campaignVault(0)));
    CampaignProgram program(world);
    QVERIFY(program.carriesOn());
    QCOMPARE(program.run.progress()[0].surprise, Surprise::PolicyRefused);
    QCOMPARE(countOf(program.journal.entries(), EntryKind::InitiateIntended), 0);
}

/// VAULTLOCK_WHOLE_CAMPAIGN: of 120 vaults, by hand: some thousand programs, each of which reads
/// again what was initiated before.
void CampaignRunTest::goesOnAfterTheProgramDiedAtAnyMoment()
{
    const int vaults = qEnvironmentVariableIsSet("VAULTLOCK_WHOLE_CAMPAIGN") ? 120 : 6;
    CampaignWorld world(vaults);
    QVERIFY(world.record.write(world.campaign));
    int deaths = 0;
    bool isOver = false;
    for (int vault = 0; vault < vaults; ++vault) {
        bool isBehind = false;
        for (int moment = 1; !isBehind; ++moment) {
            CampaignProgram program(world, {vault, moment});
            isOver = program.carriesOn() && program.run.isOver();
            QVERIFY2(isOver || program.isDead(), "a death is no surprise");
            isBehind = isOver || program.isPast();
            ++deaths;
        }
    }
    QVERIFY(isOver);
    QVERIFY(deaths > 3 * vaults);
    std::map<QString, int> ids;
    std::map<QString, int> intents;
    std::map<QString, int> failed;
    for (const journal::Entry &entry : world.onDisk) {
        ids[entry.vaultArn] += entry.kind == EntryKind::LockIdReceived;
        intents[entry.vaultArn] += entry.kind == EntryKind::InitiateIntended;
        failed[entry.vaultArn] += entry.kind == EntryKind::InitiateFailed;
    }
    QNetworkAccessManager network;
    const auto client = world.newClient(network, world.systemScheduler);
    for (int i = 0; i < vaults; ++i) {
        const QString arn = campaignVault(i).toString();
        // Nothing forgotten, and nothing initiated again that the service had not denied.
        const auto there = awaited(client->getVaultLock(campaignVault(i).name()));
        QVERIFY2(there && there->state == aws::ServiceLockState::InProgress, qPrintable(arn));
        QCOMPARE(ids[arn], 1);
        QCOMPARE(intents[arn], 1 + failed[arn]);
    }
    qInfo("%d vaults, %d deaths: one lock and one lock ID each", vaults, deaths);
}

void CampaignRunTest::letsOneProgramCarryItOut()
{
    CampaignWorld world(1);
    campaign::CampaignRecord other(world.folder.filePath(QStringLiteral("data/campaign.json")));
    QVERIFY(*world.record.takeTurn());
    QVERIFY(!*other.takeTurn());
    world.record.endTurn();
    QVERIFY(*other.takeTurn());
    campaign::CampaignRecord nowhere(QStringLiteral("/proc/nowhere/campaign.json"));
    QVERIFY(!nowhere.takeTurn()); // and not: another window has it
}

void CampaignRunTest::readsNoRecordThatIsNotWhole()
{
    CampaignWorld world(2);
    QVERIFY(world.record.write(world.campaign));
    const QByteArray whole = campaign::campaignBytes(world.campaign);
    QVERIFY(campaign::campaignFrom(whole));
    for (qsizetype size = 0; size < whole.size() - 2; ++size) // the last are a line end and a brace
        QVERIFY2(!campaign::campaignFrom(whole.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!campaign::campaignFrom(QByteArray(whole).replace("\"schema\": 1", "\"schema\": 2")));
    QFile file(world.folder.filePath(QStringLiteral("data/campaign.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    QCOMPARE(world.record.read().error().kind, ErrorKind::FileNotReadable);
}

QTEST_GUILESS_MAIN(CampaignRunTest)
#include "tst_campaignrun.moc"
