#include "policy/account/policycomparison.h"

#include "policy/model/canonicalpolicy.h"

#include <algorithm>
#include <set>

namespace vaultlock::policy {

namespace {

std::set<std::string> textsOf(const PolicyModel &model)
{
    std::set<std::string> texts;
    for (const StatementModel &statement : model.statements) {
        if (statement.isComplete)
            texts.insert(canonicalText(statement));
    }
    return texts;
}

/// What variables stand for is no part of the text.
std::vector<bool> sharedIn(const PolicyModel &one, const PolicyModel &other)
{
    std::vector<bool> isShared;
    const std::set<std::string> texts = textsOf(other);
    for (const StatementModel &statement : one.statements)
        isShared.push_back(one.hasVariables == other.hasVariables && statement.isComplete &&
                           texts.count(canonicalText(statement)) > 0);
    return isShared;
}

} // namespace

PolicyComparison::PolicyComparison(const PolicyModel &before, const PolicyModel &after,
                                   const AccountedVault &vault, std::size_t work)
    : m_account(before, &after, vault, work)
{
    m_before.isShared = sharedIn(before, after);
    m_after.isShared = sharedIn(after, before);
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
