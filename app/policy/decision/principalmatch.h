// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a statement's principals include the one who asks.
// Source: IAM user guide, "Principal" and "NotPrincipal".
#pragma once

#include "policy/decision/request.h"
#include "policy/decision/truth.h"
#include "policy/model/policymodel.h"

#include <string>
#include <vector>

namespace vaultlock::policy {

class PreparedPrincipals
{
public:
    /// effect: of the statement. AWS does not support NotPrincipal with Allow.
    PreparedPrincipals(const Principals &principals, Effect effect);

    struct Match
    {
        Truth isMeant = Truth::False;
        /// Meant only as one of an account that the statement names: an Allow leaves it to the
        /// account's identity policies; a Deny binds it all the same.
        bool isByAccount = false;
    };
    Match match(const Requester &requester) const;

private:
    struct Named
    {
        Requester who;
        bool isService = false;
        bool isUnclear = false; ///< a form that AWS does not document for this
    };
    Match matchAny(const Requester &requester) const;
    Truth isLeftOut(const Requester &requester) const;
    static Match matchNamed(const Named &named, const Requester &requester);

    bool m_isUndecided; ///< for everybody
    bool m_isNegated;
    bool m_isEveryone;
    std::vector<Named> m_named;
};

} // namespace vaultlock::policy
