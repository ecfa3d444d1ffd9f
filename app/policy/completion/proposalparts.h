// SPDX-License-Identifier: GPL-3.0-or-later

// What proposals are put together from.
#pragma once

#include "policy/completion/proposals.h"

#include <algorithm>

namespace vaultlock::policy {

// How values begin; the caret's place is marked with a NUL.
inline constexpr std::string_view emptyString("\"\0\"", 3);
inline constexpr std::string_view emptyMember("{ \"\0\" }", 7);

inline bool has(const std::vector<std::string> &texts, std::string_view text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

inline Proposal keyWith(std::string_view name, std::string_view value,
                        CompletionKind kind = CompletionKind::Element)
{
    Proposal proposal{std::string(name), kind};
    proposal.value = value;
    return proposal;
}

inline Proposal valueOf(std::string text, CompletionNote note = CompletionNote::None)
{
    Proposal proposal{std::move(text)};
    proposal.note = note;
    return proposal;
}

inline std::string accountOf(const ChosenVault &vault)
{
    return vault.arn.account().toString().toStdString();
}

inline std::string rootOf(const ChosenVault &vault)
{
    return "arn:" + vault.arn.partition().toStdString() + ":iam::" + accountOf(vault) + ":root";
}

} // namespace vaultlock::policy
