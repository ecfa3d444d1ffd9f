// SPDX-License-Identifier: GPL-3.0-or-later

// What findings claim of a lock, read back from the linter and asked of the decisions.
#include "generatedrequests.h"
#include "policy/decision/resourcematch.h"
#include "policy/linter.h"

#include <QTest>

#include <functional>
#include <map>
#include <set>

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;
using vaultlock::VaultArn;

namespace {

constexpr unsigned policyCount = 500;
constexpr int fewRounds = 6;
constexpr int manyRounds = 600; // for a claim that some request is so

const std::vector<std::string> others{
    "anonymous", "backup.amazonaws.com", "arn:aws:iam::210987654321:root",
    "arn:aws:iam::210987654321:role/Admin", "arn:aws:iam::999999999999:user/x"};
const std::vector<std::string> owners{
    "arn:aws:iam::123456789012:root",           "arn:aws:iam::123456789012:user/ann",
    "arn:aws:iam::123456789012:user/team/ann",  "arn:aws:iam::123456789012:user/examplevault",
    "arn:aws:iam::123456789012:role/Admin",     "arn:aws:iam::123456789012:role/team/Clerk",
    "arn:aws:iam::123456789012:role/any-other", "arn:aws:sts::123456789012:federated-user/x"};

ChosenVault chosenVault()
{
    return {VaultArn::fromString(QString::fromUtf8(generatedVault.data(), generatedVault.size()))
                .value()};
}

std::vector<std::string> everybody()
{
    std::vector<std::string> all = owners;
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

using TagState = std::vector<VaultTag>;

/// Tags that generated policies look at, with values that matter.
std::vector<TagState> tagStates()
{
    std::vector<TagState> states;
    for (const char *hold : {"-", "", "true", "True", "false", "a", "ab", "aab", "AxB", "zz",
                             "123456789012", "trab", "Tabe", "xus-west-2", "Tb"}) {
        for (const char *owner : {"-", "", "true", "True", "false", "a", "ab", "aab", "AxB", "ann",
                                  "zz", "123456789012", "aann", "xus-west-2", "trab", "Tabe"}) {
            TagState &state = states.emplace_back();
            if (*hold != '-')
                state.push_back({"LegalHold", hold});
            if (*owner != '-')
                state.push_back({"Owner", owner});
        }
    }
    return states;
}

} // namespace

class FindingClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void holdForEveryDecision();
    void cleanupTestCase();

private:
    using IsSo = std::function<bool(Request &)>;
    /// One made of chance; its age among those that count.
    Request request(const std::string &who, const std::string &action, const TagState *tags = {});
    bool isDenied(const Request &request) const
    {
        return m_policy->prepared.decision(request) == Decision::Denied;
    }
    bool areAllDenied(const std::vector<std::string> &who, const std::string &action,
                      const std::function<void(Request &)> &change = {},
                      const TagState *tags = nullptr);
    bool isSomeFree(const std::vector<std::string> &who, const std::string &action,
                    const std::function<void(Request &)> &change = {});
    std::size_t statementOf(const Finding &finding) const;
    bool isOfOtherVault(std::size_t statement);
    bool neverApplies(const Finding &finding);
    bool isNeverHindered(const Finding &finding);
    bool isSealedByATag();
    bool isBricked(const Finding &finding);
    bool isLifecycleDenied(const Finding &finding);
    bool leavesFree(const Finding &finding);
    bool holds(const Finding &finding);

    const ReadPolicy *m_policy = nullptr;
    std::vector<int> m_days;
    RequestMaker m_maker{1'128};
    std::map<Rule, int> m_checked;
};

Request FindingClaimsTest::request(const std::string &who, const std::string &action,
                                   const TagState *tags)
{
    Request made = m_maker.make(who, action, tags);
    if (glacierActions()[*actionNamed(action)].carriesAge)
        made.setArchiveAge(m_days[m_maker.below(m_days.size())]);
    return made;
}

bool FindingClaimsTest::areAllDenied(const std::vector<std::string> &who, const std::string &action,
                                     const std::function<void(Request &)> &change,
                                     const TagState *tags)
{
    for (const std::string &one : who) {
        for (int round = 0; round < fewRounds; ++round) {
            Request made = request(one, action, tags);
            if (change)
                change(made);
            if (!isDenied(made))
                return false;
        }
    }
    return true;
}

bool FindingClaimsTest::isSomeFree(const std::vector<std::string> &who, const std::string &action,
                                   const std::function<void(Request &)> &change)
{
    for (int round = 0; round < manyRounds; ++round) {
        Request made = request(who[m_maker.below(who.size())], action);
        if (change)
            change(made);
        if (!isDenied(made))
            return true;
    }
    return false;
}

std::size_t FindingClaimsTest::statementOf(const Finding &finding) const
{
    for (const StatementModel &statement : m_policy->model.statements) {
        const Span span = m_policy->tree.at(statement.node).span;
        if (span.begin <= finding.span.begin && finding.span.end <= span.end)
            return statement.index;
    }
    return m_policy->model.statements.size();
}

/// What is said of such a statement is said as if it were about the vault.
bool FindingClaimsTest::isOfOtherVault(std::size_t statement)
{
    const auto &statements = m_policy->model.statements;
    if (statement >= statements.size() || statements[statement].resources.isNegated)
        return false;
    const PolicyModel &model = m_policy->model;
    const PreparedResources resources(model.statements[statement].resources, model.hasVariables);
    const std::vector<std::string> all = everybody();
    return std::all_of(all.begin(), all.end(), [&](const std::string &who) {
        return resources.match(Request(who, {}, generatedVault)) == Truth::False;
    });
}

/// Of one action where it is said of that, else of any.
bool FindingClaimsTest::neverApplies(const Finding &finding)
{
    const std::size_t statement = statementOf(finding);
    const bool isOfAction = std::any_of(
        m_policy->model.statements[statement].actions.values.begin(),
        m_policy->model.statements[statement].actions.values.end(), [&](const ActionValue &action) {
            return m_policy->tree.at(action.value.node).span == finding.span;
        });
    for (const Action &action : glacierActions()) {
        if (action.scope != ActionScope::Vault ||
            (isOfAction && action.name != finding.arguments[1]))
            continue;
        for (const std::string &who : everybody()) {
            const Answer answer = m_policy->prepared.decide(request(who, std::string(action.name)));
            if (answer.trace[statement].outcome == StatementTrace::Outcome::Applies)
                return false;
        }
    }
    return true;
}

bool FindingClaimsTest::isNeverHindered(const Finding &finding)
{
    const std::size_t statement = statementOf(finding);
    for (const std::string &who : everybody()) {
        for (int round = 0; round < fewRounds; ++round) {
            const Answer answer = m_policy->prepared.decide(request(who, finding.arguments[1]));
            const auto outcome = answer.trace[statement].outcome;
            if (outcome == StatementTrace::Outcome::ConditionNotMet ||
                outcome == StatementTrace::Outcome::OtherAction)
                return false;
        }
    }
    return true;
}

bool FindingClaimsTest::isSealedByATag()
{
    static const std::vector<TagState> states = tagStates();
    return std::any_of(states.begin(), states.end(), [&](const TagState &state) {
        return areAllDenied(owners, "DeleteArchive", {}, &state) &&
               areAllDenied(owners, "RemoveTagsFromVault", {}, &state) &&
               areAllDenied(owners, "AddTagsToVault", {}, &state);
    });
}

bool FindingClaimsTest::isBricked(const Finding &finding)
{
    const std::string &which = finding.arguments.back();
    if (which == "inventory")
        return areAllDenied(owners, "InitiateJob",
                            [](Request &made) { made.removeContext(archiveAgeKey); });
    if (which == "young" || which == "old" || which == "between") {
        constexpr std::size_t years = 10'000;
        const std::size_t first = std::stoul(finding.arguments[0]);
        const std::size_t last = which == "old" ? first + years : std::stoul(finding.arguments[1]);
        return areAllDenied(owners, "InitiateJob", [&](Request &made) {
            made.setArchiveAge(static_cast<int>(first + m_maker.below(last - first + 1)));
        });
    }
    if (which == "retrieval-together" || which == "retrieval") {
        const auto isOld = [&](Request &made) {
            made.setArchiveAge(static_cast<int>(m_maker.below(5'000)));
        };
        return areAllDenied(owners, "InitiateJob", isOld) || areAllDenied(owners, "GetJobOutput");
    }
    if (which == "upload-together")
        return areAllDenied(owners, "UploadArchive");
    const bool isUpload = areAllDenied(owners, "UploadArchive");
    const bool isRetrieval =
        areAllDenied(owners, "InitiateJob") || areAllDenied(owners, "GetJobOutput");
    return (which == "upload" || isRetrieval) && (which == "retrieval" || isUpload);
}

/// Whatever the vault's tags are, or for some, where it is said that they decide.
bool FindingClaimsTest::isLifecycleDenied(const Finding &finding)
{
    static const std::vector<TagState> states = tagStates();
    const std::string &which = finding.arguments.front();
    const bool isByTag = which.ends_with("-while-tagged");
    const auto isOf = [&](const char *action) {
        const auto isDenied = [&](const TagState &state) {
            return areAllDenied(owners, action, {}, &state);
        };
        return isByTag ? std::any_of(states.begin(), states.end(), isDenied)
                       : std::all_of(states.begin(), states.end(), isDenied);
    };
    return (which.starts_with("abort") || isOf("CompleteVaultLock")) &&
           (which.starts_with("complete") || isOf("AbortVaultLock"));
}

bool FindingClaimsTest::leavesFree(const Finding &finding)
{
    const std::string &how = finding.arguments[2];
    if (how == "requester" || how == "others")
        return isSomeFree({finding.arguments[0]}, "DeleteArchive");
    return isSomeFree(owners, "DeleteArchive", [&](Request &made) {
        if (how == "absent")
            made.setContext(finding.arguments[0], {});
        else
            made.setContext(finding.arguments[0], {finding.arguments[1]});
    });
}

bool FindingClaimsTest::holds(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::Forever:
        if (finding.arguments.front() == "one-day") {
            return areAllDenied(owners, "DeleteArchive", [](Request &made) {
                made.setContext(currentTimeKey, {"9998-01-01T00:00:00Z"});
            });
        }
        return areAllDenied(finding.arguments.front() == "everyone" ? everybody() : owners,
                            "DeleteArchive");
    case Rule::LeavesFree:
        return leavesFree(finding);
    case Rule::HoldRemovable:
        return isSomeFree({finding.arguments[1]}, "RemoveTagsFromVault") ||
               isSomeFree({finding.arguments[1]}, "AddTagsToVault");
    case Rule::HoldSealsItself:
        return isSealedByATag();
    case Rule::BricksVault:
        return isBricked(finding);
    case Rule::DeniesLockLifecycle:
        return isLifecycleDenied(finding);
    case Rule::MfaLongTermKeys:
        return std::any_of(
            glacierActions().begin(), glacierActions().end(), [&](const Action &action) {
                return isSomeFree(everybody(), std::string(action.name), [&](Request &made) {
                    made.setContext(finding.arguments[0], {});
                });
            });
    case Rule::ConditionNeverMatches:
        return neverApplies(finding);
    case Rule::ConditionAlwaysMatches:
        return isNeverHindered(finding);
    case Rule::DeniesNothing:
        return std::none_of(glacierActions().begin(), glacierActions().end(),
                            [&](const Action &action) {
                                return action.scope == ActionScope::Vault &&
                                       !isSomeFree(everybody(), std::string(action.name));
                            }) &&
               !areAllDenied(owners, "DeleteArchive");
    default:
        return true;
    }
}

void FindingClaimsTest::holdForEveryDecision()
{
    const std::set<Rule> claims{Rule::Forever,
                                Rule::LeavesFree,
                                Rule::HoldRemovable,
                                Rule::HoldSealsItself,
                                Rule::BricksVault,
                                Rule::DeniesLockLifecycle,
                                Rule::MfaLongTermKeys,
                                Rule::ConditionNeverMatches,
                                Rule::ConditionAlwaysMatches,
                                Rule::DeniesNothing};
    const ChosenVault vault = chosenVault();
    for (unsigned seed = 0; seed < policyCount; ++seed) {
        PolicyGenerator generator(7'000'000 + seed, PolicyGenerator::Variables::Any);
        const ReadPolicy policy(generator.policy().dump());
        m_policy = &policy;
        m_days = daysFor(policy.prepared);
        for (const Finding &finding : lint(policy.text, vault)) {
            if (claims.count(finding.rule) == 0 || isOfOtherVault(statementOf(finding)))
                continue;
            std::string said = std::string(ruleName(finding.rule)) + ":";
            for (const std::string &argument : finding.arguments)
                said += " {" + argument + "}";
            const bool isSo = holds(finding);
            if (!isSo)
                qWarning("seed %u: %s", seed, policy.text.c_str());
            QVERIFY2(isSo, said.c_str());
            ++m_checked[finding.rule];
        }
    }
    for (const Rule rule : claims)
        QVERIFY2(m_checked[rule] > 0, std::string(ruleName(rule)).c_str());
}

void FindingClaimsTest::cleanupTestCase()
{
    for (const auto &[rule, count] : m_checked)
        qInfo("%4d %s", count, std::string(ruleName(rule)).c_str());
}

QTEST_GUILESS_MAIN(FindingClaimsTest)
#include "tst_findingclaims.moc"
