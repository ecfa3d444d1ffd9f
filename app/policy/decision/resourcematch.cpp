// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/resourcematch.h"

#include "policy/decision/arnmatch.h"
#include "policy/decision/derivedcontext.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// Variables may stand in the resource part of an ARN, after the fifth colon.
bool isBeforeResource(std::string_view text)
{
    const std::string_view before = text.substr(0, text.find("${"));
    return std::count(before.begin(), before.end(), ':') < 5;
}

constexpr std::string_view userNameKey = "aws:username";

/// Whatever its variables come to.
std::string withAnyValues(const VariableText &text)
{
    std::string pattern;
    for (const VariableText::Part &part : text.parts())
        pattern += part.key.empty() ? part.text : "*";
    return pattern;
}

} // namespace

PreparedResources::PreparedResources(const Resources &resources, bool hasVariables)
    : m_isNegated(resources.isNegated)
{
    m_named.reserve(static_cast<std::size_t>(resources.values.size()));
    for (const ScalarValue &value : resources.values) {
        Named &named = m_named.emplace_back(Named{VariableText(value.text, hasVariables)});
        named.isUnclear =
            named.text.isMalformed() || (named.text.hasVariable() && isBeforeResource(value.text));
        const auto keys = named.text.keys();
        named.asksForName = std::find(keys.begin(), keys.end(), userNameKey) != keys.end();
        named.asksForMore = !std::all_of(keys.begin(), keys.end(), isDerivedKey);
    }
}

bool PreparedResources::askForName() const
{
    return std::any_of(m_named.begin(), m_named.end(),
                       [](const Named &named) { return named.asksForName; });
}

Truth PreparedResources::match(const Request &request, bool isNameOpen) const
{
    Truth any = Truth::False;
    for (const Named &named : m_named)
        any = either(any, matchNamed(named, request, isNameOpen));
    return m_isNegated ? negated(any) : any;
}

Truth PreparedResources::matchOpen(const Request &request, bool isNameOpen) const
{
    Truth any = Truth::False;
    for (const Named &named : m_named) {
        if (!named.asksForMore || named.isUnclear)
            any = either(any, matchNamed(named, request, isNameOpen));
        else if (matchesResourceArn(withAnyValues(named.text), request.resource()) != Truth::False)
            any = either(any, Truth::Undecided);
    }
    return m_isNegated ? negated(any) : any;
}

Truth PreparedResources::matchSomeVault(const Request &request) const
{
    const bool isOfVault = std::any_of(m_named.begin(), m_named.end(), [](const Named &named) {
        const std::string text = named.text.unresolvedText();
        return text == "*" || text.find(":glacier:") != std::string::npos;
    });
    if (!m_isNegated && isOfVault)
        return Truth::True;
    // Whatever vault is left out, there are others; not where all are.
    const Truth truth = match(request);
    const bool isEveryVault = std::any_of(m_named.begin(), m_named.end(), [](const Named &named) {
        return named.text.unresolvedText() == "*";
    });
    return m_isNegated && !isEveryVault ? Truth::True : truth;
}

Truth PreparedResources::matchNamed(const Named &named, const Request &request, bool isNameOpen)
{
    if (named.isUnclear)
        return Truth::Undecided;
    if (!named.text.hasVariable())
        return matchesResourceArn(named.text.fixedText(), request.resource());
    using State = VariableText::Resolved::State;
    if (isNameOpen && named.asksForName &&
        request.lookup(userNameKey).state == KeyValues::State::Present) {
        const bool canBe =
            matchesResourceArn(withAnyValues(named.text), request.resource()) != Truth::False;
        return canBe ? Truth::Undecided : Truth::False;
    }
    const auto resolved = named.text.resolved(request);
    if (resolved.state == State::Text)
        return matchesResourceArn(resolved.text, request.resource());
    return resolved.state == State::Missing ? Truth::False : Truth::Undecided;
}

} // namespace vaultlock::policy
