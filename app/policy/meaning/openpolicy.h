// What a policy comes to where not everything about a request is known.
#pragma once

#include "policy/decision/preparedpolicy.h"
#include "policy/linter.h"
#include "policy/meaning/explanation.h"
#include "policy/model/policymodel.h"

#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// Who asks, of all that a policy can tell apart without naming anybody.
enum class Asker : std::uint8_t {
    Root,         // of the vault's account, who can do most
    OwnPrincipal, // a role of that account that no policy names
    OtherAccount, // the root of an account that no policy names
    Anonymous,
};

/// The request of one of them; tags: null where they are not known.
Request requestOf(Asker asker, std::string_view action, std::string_view vaultArn,
                  const std::vector<VaultTag> *tags);

/// A policy without the conditions that a request does not answer, and which statements had one:
/// those may apply where they do here.
class OpenPolicy
{
public:
    /// action: that is asked for. Keeps nothing of the model.
    OpenPolicy(PolicyModel model, ActionSet action, bool areTagsKnown);

    /// The first days of the stretches in which nothing changes: see ageBreakpoints().
    std::vector<int> breakpoints() const;
    /// The verdict for a request as it is, from day 0 on.
    ExplainedInterval decided(const Request &request) const;
    /// The same for an archive of that age; the interval's last day is left open. The request's
    /// age becomes that day.
    ExplainedInterval decidedAt(int day, Request &request) const;
    std::size_t statementCount() const { return m_policy.statementCount(); }

private:
    PreparedPolicy m_policy;
    std::vector<bool> m_isOpen; ///< a statement
};

/// Takes up the next stretch: one that says the same as the last goes on with it.
void append(std::vector<ExplainedInterval> &intervals, const ExplainedInterval &next);

} // namespace vaultlock::policy
