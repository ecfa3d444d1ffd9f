// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/principalmatch.h"

namespace vaultlock::policy {

using RequesterKind = Requester::Kind;

PreparedPrincipals::PreparedPrincipals(const Principals &principals, Effect effect)
    : m_isUndecided(principals.isNegated && effect == Effect::Allow)
    , m_isNegated(principals.isNegated)
    , m_isEveryone(principals.isEveryone)
{
    for (const PrincipalValue &value : principals.values) {
        Named named{Requester::fromText(value.value.text)};
        named.isService = value.type == PrincipalType::Service;
        const bool isPlain = value.value.text.find_first_of("*?") == std::string_view::npos;
        const bool isKnown = value.type == PrincipalType::Aws || named.isService;
        named.isUnclear = value.value.text != "*" && (!isPlain || !isKnown);
        m_named.push_back(std::move(named));
    }
}

PreparedPrincipals::Match PreparedPrincipals::match(const Requester &requester) const
{
    if (m_isUndecided)
        return {Truth::Undecided, false};
    return m_isNegated ? Match{negated(isLeftOut(requester)), false} : matchAny(requester);
}

PreparedPrincipals::Match PreparedPrincipals::matchAny(const Requester &requester) const
{
    if (m_isEveryone)
        return {Truth::True, false};
    Match any;
    // Named itself is stronger than by its account.
    for (const Named &named : m_named) {
        const Match one = matchNamed(named, requester);
        const bool isBetter = one.isMeant > any.isMeant ||
                              (one.isMeant == any.isMeant && any.isByAccount && !one.isByAccount);
        if (isBetter)
            any = one;
    }
    return any;
}

/// NotPrincipal. AWS looks at the account first, then at the user, or at the role and then at its
/// session (IAM user guide, "NotPrincipal"): who is named without what is looked at before may be
/// denied all the same, and so may those of an account that stands beside some of its own.
Truth PreparedPrincipals::isLeftOut(const Requester &requester) const
{
    const Match any = matchAny(requester);
    if (any.isMeant != Truth::True || m_isEveryone || requester.account().empty())
        return any.isMeant;
    bool isAccountNamed = false;
    bool areSomeNamed = false;
    bool isNamedBefore = requester.kind() != RequesterKind::RoleSession;
    for (const Named &named : m_named) {
        if (named.isUnclear || named.who.account() != requester.account())
            continue;
        const bool isRoot = named.who.kind() == RequesterKind::Root;
        isAccountNamed = isAccountNamed || isRoot;
        areSomeNamed = areSomeNamed || !isRoot;
        isNamedBefore = isNamedBefore || (named.who.kind() == RequesterKind::Role &&
                                          named.who.roleName() == requester.roleName());
    }
    if (requester.kind() == RequesterKind::Root)
        return Truth::True;
    const bool isSure = any.isByAccount ? !areSomeNamed : isAccountNamed && isNamedBefore;
    return isSure ? Truth::True : Truth::Undecided;
}

PreparedPrincipals::Match PreparedPrincipals::matchNamed(const Named &named,
                                                         const Requester &requester)
{
    if (named.isUnclear)
        return {Truth::Undecided, false};
    if (named.isService || requester.kind() == RequesterKind::Service) {
        return {truthOf(named.isService && requester.kind() == RequesterKind::Service &&
                        named.who.text() == requester.text()),
                false};
    }
    if (requester.kind() == RequesterKind::Anonymous)
        return {};
    if (named.who.text() == requester.text())
        return {Truth::True, false};
    const bool isSameAccount =
        !requester.account().empty() && named.who.account() == requester.account();
    if (named.who.kind() == RequesterKind::Root)
        return {truthOf(isSameAccount), requester.kind() != RequesterKind::Root};
    const bool isItsSession = named.who.kind() == RequesterKind::Role &&
                              requester.kind() == RequesterKind::RoleSession && isSameAccount &&
                              named.who.roleName() == requester.roleName();
    return {truthOf(isItsSession), false};
}

} // namespace vaultlock::policy
