// SPDX-License-Identifier: GPL-3.0-or-later

// The account of a policy beside its decisions on very many requests: whatever it says of all, of
// some or of none of them has to be so for each.
#include "generatedrequests.h"
#include "policy/account/accountedvault.h"
#include "policy/meaning/explanation.h"
#include "policy/meaning/stretches.h"

#include <QTest>

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;
using vaultlock::VaultArn;

namespace {

constexpr unsigned policyCount = 500;
constexpr std::int64_t earliest = madeAt;

bool isAt(const ExplainedInterval &interval, int day)
{
    return day >= interval.firstDay && (!interval.lastDay || day <= *interval.lastDay);
}

/// Nothing but Allows is undecided. A decision is Indeterminate by them even where another Allow
/// applies, or where they leave it to identity policies in any case; the account is not.
bool isByAllowsOnly(const PreparedPolicy &policy, const Request &request)
{
    const Answer answer = policy.decide(request);
    return std::none_of(answer.trace.begin(), answer.trace.end(), [](const StatementTrace &one) {
        return one.outcome == StatementTrace::Outcome::Undecided && one.effect != Effect::Allow;
    });
}

/// Of all requests that the verdict is about, that one may be decided so.
bool agrees(ExplainedInterval::Verdict verdict, const PreparedPolicy &policy,
            const Request &request)
{
    using Verdict = ExplainedInterval::Verdict;
    const Decision decision = policy.decision(request);
    const bool isOpenByAllow =
        decision == Decision::Indeterminate && isByAllowsOnly(policy, request);
    switch (verdict) {
    case Verdict::Denied:
        return decision == Decision::Denied;
    case Verdict::Allowed:
        return decision == Decision::Allowed || isOpenByAllow;
    case Verdict::MayBeAllowed:
        return decision != Decision::Denied;
    case Verdict::NotDecided:
        return decision == Decision::NoDecision || isOpenByAllow;
    case Verdict::Undecided:
    case Verdict::MayBeDenied:
        break;
    }
    return true;
}

} // namespace

class AccountBruteForceTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithEveryDecision();
    void cleanupTestCase();

private:
    void checkAges(const ReadPolicy &policy, const AccountedVault &vault);
    void checkStretches(const ReadPolicy &policy, const VaultAccount &account);
    void checkExtents(const ReadPolicy &policy, const VaultAccount &account);
    void checkVerdicts(const ReadPolicy &policy, const std::string &principal,
                       const std::string &action, const AccountedVault &vault,
                       const std::vector<ExplainedInterval> &intervals);

    RequestMaker m_maker{20'261'128};
    std::vector<VaultTag> m_tags{{"LegalHold", "true"}, {"Owner", "ann"}};
    int m_told = 0;
    int m_open = 0;
    int m_extents = 0;
};

void AccountBruteForceTest::checkVerdicts(const ReadPolicy &policy, const std::string &principal,
                                          const std::string &action, const AccountedVault &vault,
                                          const std::vector<ExplainedInterval> &intervals)
{
    const bool hasAge = glacierActions()[*actionNamed(action)].carriesAge;
    const std::vector<int> days = hasAge ? daysFor(policy.prepared) : std::vector<int>{0};
    for (const int day : days) {
        QCOMPARE(std::count_if(intervals.begin(), intervals.end(),
                               [&](const auto &interval) { return isAt(interval, day); }),
                 1);
        const auto interval = std::find_if(intervals.begin(), intervals.end(),
                                           [&](const auto &one) { return isAt(one, day); });
        for (int round = 0; round < 4; ++round) {
            Request request = m_maker.make(principal, action, vault.tags);
            if (hasAge)
                request.setArchiveAge(day);
            QVERIFY2(agrees(interval->verdict, policy.prepared, request),
                     described(request).c_str());
            const bool isOpen = interval->verdict == ExplainedInterval::Verdict::Undecided ||
                                interval->verdict == ExplainedInterval::Verdict::MayBeDenied;
            (isOpen ? m_open : m_told) += 1;
        }
    }
}

void AccountBruteForceTest::checkAges(const ReadPolicy &policy, const AccountedVault &vault)
{
    vaultlock::policy::ChosenVault chosen{
        VaultArn::fromString(QString::fromUtf8(generatedVault.data(), generatedVault.size()))
            .value()};
    if (vault.tags)
        chosen.tags = *vault.tags;
    const ExplainedAges ages = explainAges(policy.text, chosen, generatedVault);
    checkVerdicts(policy, "arn:aws:iam::123456789012:root", "DeleteArchive", vault, ages.intervals);
}

void AccountBruteForceTest::checkStretches(const ReadPolicy &policy, const VaultAccount &account)
{
    const auto requesters = account.space().requesters();
    for (const char *action : {"DeleteArchive", "InitiateJob", "UploadArchive", "AddTagsToVault"}) {
        // Everybody where they are few, some where they are many.
        for (std::size_t i = 0; i < requesters.size();
             i += 1 + m_maker.below(1 + requesters.size() / 6)) {
            checkVerdicts(policy, requesters[i].principal, action, account.space().vault(),
                          stretchesOf(account, i, action));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

/// Of an action: all requests of the account, or of everybody.
void AccountBruteForceTest::checkExtents(const ReadPolicy &policy, const VaultAccount &account)
{
    const std::string own = "arn:aws:iam::123456789012:";
    const std::string ownSts = "arn:aws:sts::123456789012:";
    const std::vector<std::string> principals = principalsFor(account.space());
    const std::vector<int> days = daysFor(policy.prepared);
    for (const char *action : {"DeleteArchive", "InitiateJob", "UploadArchive", "AddTagsToVault",
                               "RemoveTagsFromVault", "GetVaultLock"}) {
        const Box everybody = account.requestsFor(action);
        Box owners = everybody;
        account.keepRequesters(owners,
                               [](const Representative &who) { return who.isOfVaultsAccount(); });
        const Extent all = account.denied(everybody);
        const Extent ofOwners = account.denied(owners);
        const auto free = account.whereFree(everybody);
        const bool hasAge = glacierActions()[*actionNamed(action)].carriesAge;
        for (const std::string &principal : principals) {
            const bool isOwner = principal.starts_with(own) || principal.starts_with(ownSts);
            for (int round = 0; round < 6; ++round) {
                Request request = m_maker.make(principal, action, account.space().vault().tags);
                if (hasAge)
                    request.setArchiveAge(days[m_maker.below(days.size())]);
                const bool isDenied = policy.prepared.decision(request) == Decision::Denied;
                const std::string message = described(request);
                QVERIFY2(all != Extent::All || isDenied, message.c_str());
                QVERIFY2(all != Extent::None || !isDenied, message.c_str());
                QVERIFY2(!isOwner || ofOwners != Extent::All || isDenied, message.c_str());
                QVERIFY2(!isOwner || ofOwners != Extent::None || !isDenied, message.c_str());
                ++m_extents;
            }
        }
        if (free) {
            const Request request = account.space().requestIn(*free);
            QVERIFY2(policy.prepared.decision(request) != Decision::Denied,
                     described(request).c_str());
        }
    }
}

void AccountBruteForceTest::agreesWithEveryDecision()
{
    for (unsigned seed = 0; seed < policyCount; ++seed) {
        PolicyGenerator generator(5'000'000 + seed, PolicyGenerator::Variables::Any);
        const ReadPolicy policy(generator.policy().dump());
        AccountedVault vault;
        vault.arn = generatedVault;
        vault.tags = generator.below(3) == 0 ? &m_tags : nullptr;
        vault.earliest = earliest;
        const VaultAccount account(policy.model, nullptr, vault);
        QVERIFY(account.isWorkable());
        checkAges(policy, vault);
        if (!QTest::currentTestFailed())
            checkStretches(policy, account);
        if (!QTest::currentTestFailed())
            checkExtents(policy, account);
        if (QTest::currentTestFailed()) {
            qWarning("seed %u%s: %s", seed, vault.tags ? ", with tags" : "", policy.text.c_str());
            return;
        }
    }
}

void AccountBruteForceTest::cleanupTestCase()
{
    qInfo("%d decisions as the stretches say; %d where they leave it open; %d as all, or none",
          m_told, m_open, m_extents);
}

QTEST_GUILESS_MAIN(AccountBruteForceTest)
#include "tst_accountbruteforce.moc"
