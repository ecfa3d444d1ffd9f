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

    Truth match(const Request &request) const;
    /// Where no vault is chosen: one that a value can mean is taken for the one that is asked for.
    Truth matchSomeVault(const Request &request) const;

private:
    struct Named
    {
        VariableText text;
        bool isUnclear = false; ///< a form that AWS does not document for this
    };
    static Truth matchNamed(const Named &named, const Request &request);

    bool m_isNegated;
    std::vector<Named> m_named;
};

} // namespace vaultlock::policy
