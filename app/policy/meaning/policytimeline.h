// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of the vault's actions over the age of an archive: the data of a picture.
#pragma once

#include "policy/linter.h"
#include "policy/meaning/asker.h"
#include "policy/meaning/explanation.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// Actions of which the policy says the same.
struct TimelineLane
{
    std::vector<std::string> actions; ///< without `glacier:`, by name; at least one
    /// From day 0 on, without gaps; one for actions that do not depend on the age.
    std::vector<ExplainedInterval> stretches;

    friend bool operator==(const TimelineLane &, const TimelineLane &) = default;
};

struct PolicyTimeline
{
    Asker asker = Asker::Root;
    std::string vaultArn;             ///< empty: neither chosen, nor named by the policy
    bool areTagsKnown = false;        ///< the vault's tags are taken as they are
    std::vector<std::string> sids;    ///< a statement; empty ones for those without
    std::vector<Span> statementSpans; ///< a statement, in the text
    /// The deletion of archives first, then by name. Only actions that the policy touches.
    std::vector<TimelineLane> lanes;

    friend bool operator==(const PolicyTimeline &, const PolicyTimeline &) = default;
};

/// Makes a timeline a little at a time, so that nobody waits for two hundred statements.
class TimelineMaker
{
public:
    /// vault: the chosen one; without it the first that the policy names.
    TimelineMaker(std::string text, const std::optional<ChosenVault> &vault, Asker asker);
    ~TimelineMaker();
    TimelineMaker(TimelineMaker &&) noexcept;
    TimelineMaker &operator=(TimelineMaker &&) noexcept;

    /// The text is JSON with statements that can be told; else nothing can be made.
    bool isReadable() const;
    /// Makes one lane; true where all is done.
    bool proceed();
    /// What has been made; whole once proceed() has said so.
    PolicyTimeline take() &&;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// All at once; nothing where the text cannot be read. Pure.
std::optional<PolicyTimeline> timelineOf(std::string_view text,
                                         const std::optional<ChosenVault> &vault,
                                         Asker asker = Asker::Root);

} // namespace vaultlock::policy
