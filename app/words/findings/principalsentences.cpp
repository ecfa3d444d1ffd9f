// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences principalTable[] = {
    {Rule::InvalidPrincipalKey,
     "“%1” stands where AWS, Service, Federated or CanonicalUser has to be.",
     "The service takes “*” alone, or principals under one of these names, written just so.",
     "Put the principals of an account under “AWS”."},
    {Rule::InvalidAccountId, "“%1” is no account ID.",
     "An account ID has 12 digits; with another the service refuses the policy.",
     "Write the 12 digits, leading zeros included."},
    {Rule::InvalidPrincipalArn, "“%1” is not how a principal is written.",
     "The service refuses it, or it matches nobody. An ID such as AIDA… or AROA… stands where a "
     "user or role was deleted.",
     "Write 12 digits, an ARN such as arn:aws:iam::123456789012:role/NAME, or a service's host "
     "name."},
    {Rule::WildcardInPrincipal, "A wildcard stands in the principal “%1”.",
     "Only “*” by itself, for everyone, is a wildcard here; in a part of a name the service "
     "refuses it.",
     "Name the principal in full, or write “*” alone."},
    {Rule::GroupPrincipal, "“%1” is a group, and a group is no principal.",
     "The service refuses it: groups cannot be named in a vault's policy.",
     "Name the users, a role, or the account."},
    {Rule::PartitionMismatch, "This principal is of the partition “%1”, the vault of “%2”.",
     "A principal of another partition cannot reach the vault.", "Write the vault's partition."},
    {Rule::AccountRootOnly, "This Deny binds only the principals of %1.",
     "Whoever an access policy admits from another account, now or later, is not bound by it.",
     "Write “*” as the Principal."},
    {Rule::IdentityPrincipal, "This Deny binds only the users, roles or services that it names.",
     "Everyone else can still do it; so can one that is deleted and made again under the same "
     "name.",
     "Write “*” as the Principal, or name the whole account."},
    {Rule::DenyNotPrincipal, "This Deny leaves out whom NotPrincipal names, for ever.",
     "Those named are not bound by the lock; and who else is bound depends on sessions and "
     "accounts in ways that are easily got wrong.",
     "Deny “*”, and name exceptions in a Condition on aws:PrincipalArn."},
    {Rule::AllowNotPrincipal, "NotPrincipal cannot stand in an Allow.",
     "AWS supports it with Deny only: it would let in everyone but those named, anonymous callers "
     "too.",
     "Name in Principal who is to be let in, or remove the statement."},
    {Rule::NotPrincipalWithoutAccount, "NotPrincipal names “%1” without its account.",
     "Where account %2 is not named as well, AWS may deny all of it, “%1” included, for ever.",
     "Deny “*”, and name exceptions in a Condition on aws:PrincipalArn."},
};

} // namespace

std::span<const Sentences> principalSentences()
{
    return principalTable;
}

} // namespace vaultlock::words
