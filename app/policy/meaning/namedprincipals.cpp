#include "policy/meaning/namedprincipals.h"

#include "policy/decision/request.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// Somebody that a request can come from.
bool isOne(std::string_view text)
{
    const Requester requester = Requester::fromText(text);
    return !hasWildcard(text) && requester.kind() != Requester::Kind::Anonymous &&
           requester.kind() != Requester::Kind::Other;
}

void addName(std::vector<std::string> &names, std::string_view text)
{
    if (!isOne(text) || names.size() == mostNamedPrincipals)
        return;
    const std::string name = Requester::fromText(text).text();
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

} // namespace

std::vector<std::string> principalsNamedBy(const PolicyModel &model)
{
    std::vector<std::string> names;
    for (const StatementModel &statement : model.statements) {
        for (const PrincipalValue &principal : statement.principals.values)
            addName(names, principal.value.text);
        for (const Condition &condition : statement.conditions) {
            const bool isWho = isSameIgnoringCase(condition.keyName, "aws:PrincipalArn");
            for (const ScalarValue &value : condition.values) {
                if (isWho)
                    addName(names, value.text);
            }
        }
    }
    return names;
}

} // namespace vaultlock::policy
