// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/policytimeline.h"

#include "policy/account/accountedvault.h"
#include "policy/reader/reader.h"

#include <algorithm>
#include <map>

namespace vaultlock::policy {

namespace {

/// Actions that every statement treats alike.
struct ActionGroup
{
    std::vector<std::size_t> actions; ///< indices in glacierActions()
};

/// What tells actions apart: the statements that reach them, and the keys that they carry.
std::string signatureOf(std::size_t action, const PolicyModel &model)
{
    const Action &known = glacierActions()[action];
    std::string signature{known.carriesAge ? 'a' : '-', known.carriesTags ? 't' : '-'};
    for (const StatementModel &statement : model.statements)
        signature.push_back(statement.actions.reached.contains(action) ? '1' : '0');
    return signature;
}

std::vector<ActionGroup> groupsIn(const PolicyModel &model)
{
    std::vector<ActionGroup> groups;
    std::map<std::string, std::size_t> places;
    const auto all = glacierActions();
    const std::size_t deletion = actionNamed("DeleteArchive").value_or(all.size());
    std::vector<std::size_t> order;
    if (deletion < all.size())
        order.push_back(deletion);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i != deletion && all[i].scope == ActionScope::Vault)
            order.push_back(i);
    }
    for (const std::size_t action : order) {
        const std::string signature = signatureOf(action, model);
        if (signature.find('1', 2) == std::string::npos)
            continue;
        const auto [place, isNew] = places.emplace(signature, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[place->second].actions.push_back(action);
    }
    return groups;
}

} // namespace

struct TimelineMaker::Work
{
    std::string text;
    Tree tree;
    Document document;
    PolicyModel model;
    std::optional<std::vector<VaultTag>> tags;
    std::optional<VaultAccount> account;
    PolicyTimeline made;
    std::vector<ActionGroup> groups;
    std::size_t group = 0; ///< the next
    bool isReadable = false;

    void begin(const std::optional<ChosenVault> &vault)
    {
        tree = read(text);
        document = documentOf(tree);
        isReadable = tree.faults.empty() && document.statement != noNode;
        if (!isReadable)
            return;
        model = modelOf(tree, document);
        made.vaultArn = vault ? vault->arn.toString().toStdString() : firstVaultOf(model);
        tags = vault ? vault->tags : std::nullopt;
        made.areTagsKnown = tags.has_value();
        for (const StatementModel &statement : model.statements) {
            made.sids.emplace_back(statement.sid);
            made.statementSpans.push_back(tree.at(statement.node).span);
        }
        groups = groupsIn(model);
        AccountedVault accounted = accountedVault(vault ? &*vault : nullptr, model);
        accounted.arn = made.vaultArn;
        accounted.isChosen = true;
        accounted.tags = tags ? &*tags : nullptr;
        account.emplace(model, nullptr, accounted);
    }

    void makeLane()
    {
        TimelineLane lane;
        for (const std::size_t action : groups[group].actions)
            lane.actions.emplace_back(glacierActions()[action].name);
        lane.stretches =
            stretchesOf(*account, requesterOf(made.asker, account->space()), lane.actions.front());
        ++group;
        // Statements about other vaults only say nothing of this one.
        const bool isNothing =
            lane.stretches.size() == 1 &&
            lane.stretches.front().verdict == ExplainedInterval::Verdict::NotDecided;
        if (!isNothing)
            made.lanes.push_back(std::move(lane));
    }
};

TimelineMaker::TimelineMaker(std::string text, const std::optional<ChosenVault> &vault, Asker asker)
    : m_work(std::make_unique<Work>())
{
    m_work->text = std::move(text);
    m_work->made.asker = asker;
    m_work->begin(vault);
}

TimelineMaker::~TimelineMaker() = default;
TimelineMaker::TimelineMaker(TimelineMaker &&) noexcept = default;
TimelineMaker &TimelineMaker::operator=(TimelineMaker &&) noexcept = default;

bool TimelineMaker::isReadable() const
{
    return m_work->isReadable;
}

bool TimelineMaker::proceed()
{
    Work &work = *m_work;
    if (work.isReadable && work.group < work.groups.size())
        work.makeLane();
    return !work.isReadable || work.group == work.groups.size();
}

PolicyTimeline TimelineMaker::take() &&
{
    return std::move(m_work->made);
}

std::optional<PolicyTimeline> timelineOf(std::string_view text,
                                         const std::optional<ChosenVault> &vault, Asker asker)
{
    TimelineMaker maker(std::string(text), vault, asker);
    if (!maker.isReadable())
        return {};
    while (!maker.proceed()) {
    }
    return std::move(maker).take();
}

} // namespace vaultlock::policy
