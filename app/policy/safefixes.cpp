// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/safefixes.h"

#include "policy/fixharm.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <array>

namespace vaultlock::policy {

namespace {

// A fix may bring to light what another one can mend.
constexpr int mostRounds = 16;

/// The word itself is right but for capitals and small letters.
bool isOnlyCase(const Fix &fix, std::string_view text)
{
    if (fix.edits.size() != 1)
        return false;
    const TextEdit &edit = fix.edits.front();
    return isSameIgnoringCase(text.substr(edit.span.begin, edit.span.size()), edit.replacement);
}

/// The mistakes in JSON that have one remedy. Not so: a bracket or quote without its other half,
/// which may belong elsewhere; a word without quotes; something where nothing can stand.
bool hasOneRemedy(const Finding &finding)
{
    static constexpr std::array<std::string_view, 6> reasons{"missing-comma",  "missing-colon",
                                                             "trailing-comma", "comment",
                                                             "single-quotes",  "control-character"};
    return !finding.arguments.empty() &&
           std::find(reasons.begin(), reasons.end(), finding.arguments.front()) != reasons.end();
}

} // namespace

bool isSafe(const Finding &finding, std::string_view text)
{
    if (finding.fixes.size() != 1)
        return false; // where there is a choice, a person makes it
    const Fix &fix = finding.fixes.front();
    switch (finding.rule) {
    case Rule::JsonSyntax:
        return hasOneRemedy(finding);
    case Rule::ByteOrderMark: // says nothing
    case Rule::WrappedPolicy: // the policy in it stays what it is
    case Rule::Utf16:
    case Rule::SurroundedPolicy:
    case Rule::CurlyQuotes:   // between the strings; what is in them stays
    case Rule::SidCharacters: // a Sid is only a name
        return true;
    case Rule::InvisibleCharacter:
        return finding.severity == Severity::Error; // between the strings, not in one
    case Rule::MissingVersion:
        // With the new version a ${…} becomes a variable; without one, nothing changes.
        return text.find("${") == std::string_view::npos;
    case Rule::UnknownElement: // the service refuses the text as it stands
    case Rule::InvalidEffect:
    case Rule::UnknownOperator:
    case Rule::InvalidPrincipalKey:
        return isOnlyCase(fix, text);
    // Not: joining the halves of a string, between which a hyphen may have come in; another
    // notation; trailing text, which may be half of the policy; a version, effect or element that
    // was left out; a Region, ARN, account, action or key that is near another one; numbers;
    // brackets around two conditions. They change whom or what the policy meets. Nor removing white
    // space, which changes nothing but is hard to read.
    default:
        return false;
    }
}

namespace {

struct State
{
    std::string text;
    std::vector<Finding> findings;
};

std::size_t repeatedSids(const State &state)
{
    return static_cast<std::size_t>(
        std::count_if(state.findings.begin(), state.findings.end(),
                      [](const Finding &finding) { return finding.rule == Rule::DuplicateSid; }));
}

/// Nothing where the fix would do harm.
std::optional<State> mended(const State &state, const Fix &fix,
                            const std::optional<ChosenVault> &vault)
{
    if (!lostBy(state.text, fix).empty())
        return {};
    State after{applied(state.text, fix), {}};
    after.findings = lint(after.text, vault);
    if (!newErrors(state.text, state.findings, fix, after.findings).empty())
        return {};
    return after;
}

/// Safe fixes that do not touch each other, in the order of the text.
std::vector<const Fix *> roundOf(const State &state, bool withSids)
{
    std::vector<const Fix *> fixes;
    for (const Finding &finding : state.findings) {
        if (isSafe(finding, state.text) && (withSids || finding.rule != Rule::SidCharacters))
            fixes.push_back(&finding.fixes.front());
    }
    std::stable_sort(fixes.begin(), fixes.end(), [](const Fix *a, const Fix *b) {
        return a->edits.front().span.begin < b->edits.front().span.begin;
    });
    std::vector<const Fix *> apart;
    for (const Fix *fix : fixes) {
        const bool touches =
            !apart.empty() && fix->edits.front().span.begin <= apart.back()->edits.back().span.end;
        if (!touches) // else in the next round
            apart.push_back(fix);
    }
    return apart;
}

/// As one; of the kind that claims to leave the rest as it is, unless it is one alone.
Fix together(const std::vector<const Fix *> &fixes)
{
    if (fixes.size() == 1)
        return *fixes.front();
    Fix all{FixKind::Replace, {}, {}};
    for (const Fix *fix : fixes)
        all.edits.insert(all.edits.end(), fix->edits.begin(), fix->edits.end());
    return all;
}

/// The first of them that does no harm by itself.
std::optional<State> mendedByOne(const State &state, const std::vector<const Fix *> &fixes,
                                 const std::optional<ChosenVault> &vault)
{
    constexpr std::size_t mostTried = 32; // each is linted
    for (std::size_t i = 0; i < std::min(mostTried, fixes.size()); ++i) {
        if (auto after = mended(state, *fixes[i], vault))
            return after;
    }
    return {};
}

} // namespace

SafelyFixed withAllSafeFixes(std::string_view text, const std::optional<ChosenVault> &vault)
{
    State state{std::string(text), lint(text, vault)};
    int count = 0;
    bool withSids = true;
    for (int i = 0; i < mostRounds; ++i) {
        const std::vector<const Fix *> round = roundOf(state, withSids);
        auto next = round.empty() ? std::nullopt : mended(state, together(round), vault);
        int fixes = static_cast<int>(round.size());
        // Two names that become one would be an error where there was a hint.
        if (withSids && (!next || repeatedSids(*next) > repeatedSids(state))) {
            withSids = false;
            continue;
        }
        if (!next) {
            fixes = 1;
            next = mendedByOne(state, round, vault);
        }
        if (!next)
            break;
        state = std::move(*next);
        count += fixes;
    }
    return {std::move(state.text), count};
}

} // namespace vaultlock::policy
