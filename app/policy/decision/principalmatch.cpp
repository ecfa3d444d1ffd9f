#include "policy/decision/principalmatch.h"

namespace vaultlock::policy {

using Kind = Requester::Kind;

PreparedPrincipals::PreparedPrincipals(const Principals &principals)
    : m_isNegated(principals.isNegated)
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
    Match any;
    if (m_isEveryone)
        any.isMeant = Truth::True;
    // Named itself is stronger than by its account.
    for (const Named &named : m_named) {
        if (m_isEveryone)
            break;
        const Match one = matchNamed(named, requester);
        const bool isBetter = one.isMeant > any.isMeant ||
                              (one.isMeant == any.isMeant && any.isByAccount && !one.isByAccount);
        if (isBetter)
            any = one;
    }
    return m_isNegated ? Match{negated(any.isMeant), false} : any;
}

PreparedPrincipals::Match PreparedPrincipals::matchNamed(const Named &named,
                                                         const Requester &requester)
{
    if (named.isUnclear)
        return {Truth::Undecided, false};
    if (named.isService || requester.kind() == Kind::Service) {
        return {truthOf(named.isService && requester.kind() == Kind::Service &&
                        named.who.text() == requester.text()),
                false};
    }
    if (requester.kind() == Kind::Anonymous)
        return {};
    if (named.who.text() == requester.text())
        return {Truth::True, false};
    const bool isSameAccount =
        !requester.account().empty() && named.who.account() == requester.account();
    if (named.who.kind() == Kind::Root)
        return {truthOf(isSameAccount), requester.kind() != Kind::Root};
    const bool isItsSession = named.who.kind() == Kind::Role &&
                              requester.kind() == Kind::RoleSession && isSameAccount &&
                              named.who.roleName() == requester.roleName();
    return {truthOf(isItsSession), false};
}

} // namespace vaultlock::policy
