#include "policy/safefixes.h"

#include <algorithm>
#include <array>

namespace vaultlock::policy {

namespace {

// A fix may bring to light what another one can mend.
constexpr int mostRounds = 16;

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

/// The word itself is right but for capitals and small letters.
bool isOnlyCase(const Fix &fix, std::string_view text)
{
    if (fix.edits.size() != 1)
        return false;
    const TextEdit &edit = fix.edits.front();
    return equalsIgnoringCase(text.substr(edit.span.begin, edit.span.size()), edit.replacement);
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
    case Rule::SidCharacters: // a Sid is only a name
        return true;
    case Rule::MissingVersion:
        // With the new version a ${…} becomes a variable; without one, nothing changes.
        return text.find("${") == std::string_view::npos;
    case Rule::UnknownElement: // the service refuses the text as it stands
    case Rule::InvalidEffect:
    case Rule::UnknownOperator:
    case Rule::InvalidPrincipalKey:
        return isOnlyCase(fix, text);
    // Not: trailing text, which may be half of the policy; a version, effect or element that was
    // left out; a Region, ARN, account, action or key that is near another one; numbers; brackets
    // around two conditions. They change whom or what the policy meets. Nor removing white space,
    // which changes nothing but is hard to read.
    default:
        return false;
    }
}

namespace {

std::size_t repeatedSids(const std::vector<Finding> &findings)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [](const Finding &finding) { return finding.rule == Rule::DuplicateSid; }));
}

/// Fixes that do not touch each other, as one, and how many they are.
struct Round
{
    Fix fix{FixKind::Replace, {}, {}};
    int count = 0;
};

Round roundOf(const std::vector<Finding> &findings, std::string_view text, bool withSids)
{
    std::vector<const Fix *> fixes;
    for (const Finding &finding : findings) {
        if (isSafe(finding, text) && (withSids || finding.rule != Rule::SidCharacters))
            fixes.push_back(&finding.fixes.front());
    }
    std::stable_sort(fixes.begin(), fixes.end(), [](const Fix *a, const Fix *b) {
        return a->edits.front().span.begin < b->edits.front().span.begin;
    });
    Round round;
    std::size_t end = 0;
    for (const Fix *fix : fixes) {
        const bool touches = round.count > 0 && fix->edits.front().span.begin <= end;
        if (touches)
            continue; // in the next round
        round.fix.edits.insert(round.fix.edits.end(), fix->edits.begin(), fix->edits.end());
        end = fix->edits.back().span.end;
        ++round.count;
    }
    return round;
}

} // namespace

SafelyFixed withAllSafeFixes(std::string_view text, const std::optional<ChosenVault> &vault)
{
    SafelyFixed result{std::string(text)};
    bool withSids = true;
    std::vector<Finding> findings = lint(result.text, vault);
    for (int i = 0; i < mostRounds; ++i) {
        const Round round = roundOf(findings, result.text, withSids);
        if (round.count == 0)
            break;
        std::string next = applied(result.text, round.fix);
        std::vector<Finding> after = lint(next, vault);
        // Two names that become one would be an error where there was a hint.
        if (withSids && repeatedSids(after) > repeatedSids(findings)) {
            withSids = false;
            continue;
        }
        result.text = std::move(next);
        result.count += round.count;
        findings = std::move(after);
    }
    return result;
}

} // namespace vaultlock::policy
