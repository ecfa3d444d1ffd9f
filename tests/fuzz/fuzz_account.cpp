// SPDX-License-Identifier: GPL-3.0-or-later

// The account of any text as a policy, beside its own decisions: whatever request it shows is
// decided as it says. What stands behind the first NUL is the vault's access policy.
#include "expectation.h"
#include "policy/account/accountedvault.h"
#include "policy/account/policycomparison.h"
#include "policy/account/statementeffect.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/meaning/stretches.h"
#include "policy/reader/reader.h"
#include "policy/writer.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

using namespace vaultlock::policy;
using vaultlock::fuzz::expect;

namespace {

constexpr std::size_t work = 20'000; // so that no input takes long
constexpr std::size_t mostRequesters = 12;

struct ReadPolicy
{
    explicit ReadPolicy(std::string_view text)
        : tree(read(text))
        , model(modelOf(tree, documentOf(tree)))
        , prepared(model)
    {
    }

    Tree tree;
    PolicyModel model;
    PreparedPolicy prepared;
};

/// In which both its names and its wildcards are, if they are any vault's.
AccountedVault vaultFor(const PolicyModel &model)
{
    AccountedVault vault = accountedVault(nullptr, model);
    vault.isChosen = true;
    return vault;
}

void checkExtent(const VaultAccount &account, const ReadPolicy &policy, const Box &box)
{
    const RequestSpace &space = account.space();
    const Extent extent = account.denied(box);
    const auto free = account.whereFree(box);
    expect(!free || extent == Extent::Some || extent == Extent::None || extent == Extent::Untold,
           "where all are denied none is free");
    if (free) {
        expect(policy.prepared.decision(space.requestIn(*free)) != Decision::Denied,
               "a request that is shown as free is not denied");
    }
    for (const StatementCells &statement : space.statements()) {
        if (statement.policy != 0 || statement.effect != Effect::Deny)
            continue;
        const auto where = account.whereApplies(statement, box);
        if (!where)
            continue;
        expect(extent != Extent::None, "where none is denied no statement applies");
        expect(policy.prepared.decision(space.requestIn(*where)) == Decision::Denied,
               "a request that is shown as denied is");
    }
}

void checkStretches(const VaultAccount &account, const ReadPolicy &policy, std::size_t requester,
                    const char *action)
{
    using Verdict = ExplainedInterval::Verdict;
    const std::vector<ExplainedInterval> stretches = stretchesOf(account, requester, action);
    expect(!stretches.empty() && stretches.front().firstDay == 0, "stretches begin at day 0");
    expect(!stretches.back().lastDay, "stretches do not end");
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const ExplainedInterval &one = stretches[i];
        expect(!one.statement || *one.statement < policy.model.statements.size(),
               "the statement exists");
        expect(i == 0 || stretches[i - 1].lastDay == one.firstDay - 1, "stretches have no gaps");
        expect(one.statement || one.verdict == Verdict::NotDecided ||
                   one.verdict == Verdict::Undecided || one.verdict == Verdict::Denied ||
                   one.verdict == Verdict::Allowed,
               "what may be is by a statement");
    }
}

void checkAccount(const ReadPolicy &policy, const ReadPolicy *access)
{
    const VaultAccount account(policy.model, access ? &access->model : nullptr,
                               vaultFor(policy.model), work);
    for (const char *action : {"DeleteArchive", "InitiateJob", "UploadArchive", "AddTagsToVault"}) {
        Box box = account.requestsFor(action);
        checkExtent(account, policy, box);
        account.keepRequesters(box,
                               [](const Representative &who) { return who.isOfVaultsAccount(); });
        checkExtent(account, policy, box);
        const std::size_t requesters =
            std::min(account.space().requesters().size(), mostRequesters);
        for (std::size_t i = 0; i < requesters && account.isWorkable(); ++i)
            checkStretches(account, policy, i, action);
    }
    const EffectQuestions questions(account);
    for (const StatementModel &statement : policy.model.statements) {
        if (!statement.isComplete)
            continue;
        const StatementEffect effect = questions.effectOf(statement);
        expect(effect.always.without(effect.applies).isEmpty(), "what is always met can be met");
        expect(effect.binds.without(effect.bindsOrTagged).isEmpty(), "the bound are bound");
    }
}

void checkComparison(const ReadPolicy &before, const ReadPolicy &after, bool isSame)
{
    const PolicyComparison comparison(before.model, after.model, vaultFor(before.model), work);
    const Box box = comparison.account().requests();
    for (const auto direction :
         {PolicyComparison::Direction::Forth, PolicyComparison::Direction::Back}) {
        const auto found = comparison.differingIn(box, direction);
        expect(!isSame || !found || !found->isCertain, "a policy is equivalent to itself");
        if (!found || !found->isCertain)
            continue;
        const Request request = comparison.account().space().requestIn(found->box);
        expect(before.prepared.decision(request) != after.prepared.decision(request),
               "a request that shows a difference is decided differently");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string input(data, data + size);
    const std::string text = input.substr(0, input.find('\0'));
    const ReadPolicy policy(text);
    if (text.size() < input.size()) {
        const std::string other = input.substr(text.size() + 1);
        const ReadPolicy access(other);
        checkAccount(policy, &access);
        checkComparison(policy, access, false);
    } else {
        checkAccount(policy, nullptr);
    }
    if (policy.tree.faults.empty()) {
        const std::string written = minify(policy.tree);
        const ReadPolicy same(written);
        checkComparison(policy, same, true);
    }
    return 0;
}
