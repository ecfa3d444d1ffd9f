// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/policycomparison.h"

#include "policy/model/canonicalpolicy.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace vaultlock::policy {

namespace {

/// Of each statement, canonical; empty where it is not complete.
std::vector<std::string> textsOf(const PolicyModel &model)
{
    std::vector<std::string> texts;
    texts.reserve(model.statements.size());
    for (const StatementModel &statement : model.statements)
        texts.push_back(statement.isComplete ? canonicalText(statement) : std::string());
    return texts;
}

/// Which of the first are among the others.
std::vector<bool> sharedIn(const std::vector<std::string> &texts,
                           const std::vector<std::string> &others)
{
    const std::set<std::string_view> among(others.begin(), others.end());
    std::vector<bool> isShared;
    isShared.reserve(texts.size());
    for (const std::string &text : texts)
        isShared.push_back(!text.empty() && among.count(text) > 0);
    return isShared;
}

} // namespace

PolicyComparison::PolicyComparison(const PolicyModel &before, const PolicyModel &after,
                                   const AccountedVault &vault, std::size_t work)
    : m_account(before, &after, vault, work)
{
    const std::vector<std::string> textsBefore = textsOf(before);
    const std::vector<std::string> textsAfter = textsOf(after);
    // What variables stand for is no part of the text.
    if (before.hasVariables == after.hasVariables) {
        m_before.isShared = sharedIn(textsBefore, textsAfter);
        m_after.isShared = sharedIn(textsAfter, textsBefore);
    } else {
        m_before.isShared.resize(textsBefore.size());
        m_after.isShared.resize(textsAfter.size());
    }
}

/// Where a statement of the one applies and none of the other does; of an Allow, where neither
/// denies. A statement that both have is no difference, whatever becomes of it.
std::optional<DifferingBox> PolicyComparison::oneWay(const Side &one, const Side &other,
                                                     Effect effect, const Box &box,
                                                     bool certainly) const
{
    const RequestSpace &space = m_account.space();
    const PolicyChoice others = PolicyChoice(1) << other.policy;
    for (const StatementCells &statement : space.statements()) {
        const bool isAsked = statement.policy == one.policy && statement.effect == effect &&
                             !one.isShared[statement.statement];
        if (!isAsked)
            continue;
        if (!m_account.spendOn(statement))
            return DifferingBox{box, false};
        Box left = box;
        if (!space.cells().keep(left, statement.applies, certainly))
            continue;
        const SearchOutcome outcome =
            effect == Effect::Deny
                ? m_account.avoid(left, {{Effect::Deny, others}}, certainly)
                : m_account.avoid(left, {{Effect::Deny, bothPolicies}, {Effect::Allow, others}},
                                  certainly);
        if (outcome == SearchOutcome::Found)
            return DifferingBox{std::move(left), certainly};
        if (outcome == SearchOutcome::TooMuch)
            return DifferingBox{box, false};
    }
    return std::nullopt;
}

/// What differs for certain first.
std::optional<DifferingBox> PolicyComparison::differingIn(const Box &box, Direction direction) const
{
    if (!m_account.isWorkable())
        return DifferingBox{box, false};
    const bool isForth = direction == Direction::Forth;
    const Side &one = isForth ? m_before : m_after;
    const Side &other = isForth ? m_after : m_before;
    std::optional<DifferingBox> possible;
    for (const bool certainly : {true, false}) {
        for (const Effect effect : {Effect::Deny, Effect::Allow}) {
            auto found = oneWay(one, other, effect, box, certainly);
            if (found && found->isCertain)
                return found;
            if (found && !possible)
                possible = std::move(found);
        }
    }
    return possible;
}

} // namespace vaultlock::policy
