// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaign/campaignplan.h"
#include "policy/guided/guidedform.h"
#include "policy/readypolicy.h"

#include <QTest>

using namespace vaultlock;
using campaign::Exception;
using lock::LockStage;

namespace {

VaultArn planVault(const char *name)
{
    return *VaultArn::fromString(QStringLiteral("arn:aws:glacier:eu-west-1:123456789012:vaults/%1")
                                     .arg(QLatin1String(name)));
}

std::vector<policy::GuidedRule> yearOfRetention()
{
    return {policy::Retention{365, policy::Bound::Everyone}};
}

} // namespace

class CampaignPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void writesEachVaultItsOwnArn();
    void checksEachVaultByWhatIsKnownOfIt();
    void leavesOutWhatCannotBeInitiated_data();
    void leavesOutWhatCannotBeInitiated();
    void tellsADangerOnceWithAllItsVaults();
    void takesOnlyWhatTheFormCanSay();
};

void CampaignPlanTest::writesEachVaultItsOwnArn()
{
    const campaign::CampaignPlan plan(yearOfRetention(), {{{planVault("a")}, LockStage::Unlocked},
                                                          {{planVault("b")}, LockStage::Expired}});
    QCOMPARE(plan.vaults().size(), std::size_t{2});
    QCOMPARE(plan.possible(), std::size_t{2});
    for (const campaign::Placed &placed : plan.vaults()) {
        QVERIFY(placed.policy.contains(placed.arn().toString().toUtf8()));
        QVERIFY(policy::ReadyPolicy::prepare(placed.policy, placed.vault, {}));
    }
    QVERIFY(!plan.vaults().front().policy.contains(planVault("b").toString().toUtf8()));
}

/// A vault that is older than the retention: a warning, by its age, that the other has not.
void CampaignPlanTest::checksEachVaultByWhatIsKnownOfIt()
{
    policy::ChosenVault old{planVault("old")};
    old.archiveCount = 7;
    old.createdAt = QDateTime::fromString(QStringLiteral("2020-01-01T00:00:00Z"), Qt::ISODate);
    old.now = QDateTime::fromString(QStringLiteral("2026-01-01T00:00:00Z"), Qt::ISODate);
    const campaign::CampaignPlan plan(
        yearOfRetention(),
        {{{planVault("young")}, LockStage::Unlocked}, {old, LockStage::Unlocked}});
    const auto tells = [&plan](std::size_t index) {
        const auto &findings = plan.vaults()[index].findings;
        return std::any_of(findings.begin(), findings.end(), [](const policy::Finding &finding) {
            return finding.rule == policy::Rule::VaultOlderThanRetention;
        });
    };
    QVERIFY(!tells(0));
    QVERIFY(tells(1));
}

void CampaignPlanTest::leavesOutWhatCannotBeInitiated_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("exception");
    const auto row = [](const char *name, LockStage stage, Exception exception) {
        QTest::newRow(name) << static_cast<int>(stage) << static_cast<int>(exception);
    };
    row("no lock", LockStage::Unlocked, Exception::None);
    row("an expired one", LockStage::Expired, Exception::None);
    row("not read", LockStage::Unknown, Exception::NotRead);
    row("no vault", LockStage::NoVault, Exception::NoVault);
    row("in progress", LockStage::InProgress, Exception::InProgress);
    row("being initiated", LockStage::Initiating, Exception::InProgress);
    row("an unknown outcome", LockStage::OutcomeUnknown, Exception::InProgress);
    row("locked", LockStage::Locked, Exception::Locked);
}

void CampaignPlanTest::leavesOutWhatCannotBeInitiated()
{
    QFETCH(int, stage);
    QFETCH(int, exception);
    const campaign::CampaignPlan plan(yearOfRetention(),
                                      {{{planVault("v")}, static_cast<LockStage>(stage)}});
    QCOMPARE(static_cast<int>(plan.vaults().front().exception), exception);
    QCOMPARE(plan.possible(), std::size_t(exception == static_cast<int>(Exception::None)));
}

void CampaignPlanTest::tellsADangerOnceWithAllItsVaults()
{
    const std::vector<policy::GuidedRule> forEver{
        policy::DeletionForbidden{policy::Bound::Everyone}};
    const campaign::CampaignPlan plan(forEver, {{{planVault("a")}, LockStage::Unlocked},
                                                {{planVault("b")}, LockStage::Unlocked},
                                                {{planVault("c")}, LockStage::Locked}});
    const auto dangers = plan.dangers();
    QVERIFY(!dangers.empty());
    std::vector<std::string> all;
    for (const campaign::SharedDanger &danger : dangers) {
        QCOMPARE(danger.places.size(), std::size_t{2}); // not of the locked one
        QCOMPARE(danger.places.front().vault, planVault("a"));
        all.push_back(danger.places.front().identity);
    }
    const campaign::Placed &first = plan.vaults().front();
    QVERIFY(!policy::ReadyPolicy::prepare(first.policy, first.vault, {}));
    QVERIFY(policy::ReadyPolicy::prepare(first.policy, first.vault, all));
}

void CampaignPlanTest::takesOnlyWhatTheFormCanSay()
{
    const VaultArn vault = planVault("v");
    const std::string text = policy::policyOf(yearOfRetention(), vault);
    const auto rules = campaign::rulesOf(text, vault);
    QVERIFY(rules);
    QVERIFY(*rules == yearOfRetention());
    QVERIFY(!campaign::rulesOf("", vault));
    QVERIFY(!campaign::rulesOf("{", vault));
    QVERIFY(!campaign::rulesOf(R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny",)"
                               R"("Principal":"*","Action":"glacier:Get*","Resource":"*"}]})",
                               vault));
    // Of another vault: no card says it of this one.
    QVERIFY(!campaign::rulesOf(text, planVault("other")));
}

QTEST_GUILESS_MAIN(CampaignPlanTest)
#include "tst_campaignplan.moc"
