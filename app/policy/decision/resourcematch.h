// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a statement's resources include the one that is asked for.
// Source: IAM user guide, "Resource" and "NotResource"; "Variables and tags": where they may stand.
#pragma once

#include "policy/decision/request.h"
#include "policy/decision/truth.h"
#include "policy/decision/variables.h"
#include "policy/model/policymodel.h"

#include <vector>

namespace vaultlock::policy {

class PreparedResources
{
public:
    /// hasVariables: of version 2012-10-17.
    PreparedResources(const Resources &resources, bool hasVariables);

    /// isNameOpen: a user who asks is one of many, whose names are not told apart.
    Truth match(const Request &request, bool isNameOpen = false) const;
    /// Where the request has no more than what follows from it: what else variables ask for may be
    /// anything, or not be there.
    Truth matchOpen(const Request &request, bool isNameOpen = false) const;
    /// Where no vault is chosen: one that a value can mean is taken for the one that is asked for.
    Truth matchSomeVault(const Request &request) const;
    /// It depends on the name of the user who asks.
    bool askForName() const;

private:
    struct Named
    {
        VariableText text;
        bool isUnclear = false;   ///< a form that AWS does not document for this
        bool asksForName = false; ///< `${aws:username}`
        bool asksForMore = false; ///< for what does not follow from the request
    };
    static Truth matchNamed(const Named &named, const Request &request, bool isNameOpen);

    bool m_isNegated;
    std::vector<Named> m_named;
};

} // namespace vaultlock::policy
