// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/words.h"
#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences principalTable[] = {
    {Rule::InvalidPrincipalKey,
     QT_TRANSLATE_NOOP("Words",
                       "“%1” stands where AWS, Service, Federated or CanonicalUser has to be."),
     QT_TRANSLATE_NOOP(
         "Words",
         "The service takes “*” alone, or principals under one of these names, written just so."),
     QT_TRANSLATE_NOOP("Words", "Put the principals of an account under “AWS”.")},
    {Rule::InvalidAccountId, QT_TRANSLATE_NOOP("Words", "“%1” is no account ID."),
     QT_TRANSLATE_NOOP("Words",
                       "An account ID has 12 digits; with another the service refuses the policy."),
     QT_TRANSLATE_NOOP("Words", "Write the 12 digits, leading zeros included.")},
    {Rule::InvalidPrincipalArn,
     QT_TRANSLATE_NOOP("Words", "“%1” is not how a principal is written."),
     QT_TRANSLATE_NOOP("Words", "The service refuses it, or it matches nobody. An ID such as AIDA… "
                                "or AROA… stands where a "
                                "user or role was deleted."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Write 12 digits, an ARN such as arn:aws:iam::123456789012:role/NAME, or a service's host "
         "name.")},
    {Rule::WildcardInPrincipal,
     QT_TRANSLATE_NOOP("Words", "A wildcard stands in the principal “%1”."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Only “*” by itself, for everyone, is a wildcard here; in a part of a name the service "
         "refuses it."),
     QT_TRANSLATE_NOOP("Words", "Name the principal in full, or write “*” alone.")},
    {Rule::GroupPrincipal,
     QT_TRANSLATE_NOOP("Words", "“%1” is a group, and a group is no principal."),
     QT_TRANSLATE_NOOP("Words",
                       "The service refuses it: groups cannot be named in a vault's policy."),
     QT_TRANSLATE_NOOP("Words", "Name the users, a role, or the account.")},
    {Rule::PartitionMismatch,
     QT_TRANSLATE_NOOP("Words", "This principal is of the partition “%1”, the vault of “%2”."),
     QT_TRANSLATE_NOOP("Words", "A principal of another partition cannot reach the vault."),
     QT_TRANSLATE_NOOP("Words", "Write the vault's partition.")},
    {Rule::AccountRootOnly,
     QT_TRANSLATE_NOOP("Words", "This Deny binds only the principals of %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Whoever an access policy admits from another account, now or later, is not bound by it."),
     QT_TRANSLATE_NOOP("Words", "Write “*” as the Principal.")},
    {Rule::IdentityPrincipal,
     QT_TRANSLATE_NOOP("Words", "This Deny binds only the users, roles or services that it names."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Everyone else can still do it; so can one that is deleted and made again under the same "
         "name."),
     QT_TRANSLATE_NOOP("Words", "Write “*” as the Principal, or name the whole account.")},
    {Rule::DenyNotPrincipal,
     QT_TRANSLATE_NOOP("Words", "This Deny leaves out whom NotPrincipal names, for ever."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Those named are not bound by the lock; and who else is bound depends on sessions and "
         "accounts in ways that are easily got wrong."),
     QT_TRANSLATE_NOOP("Words",
                       "Deny “*”, and name exceptions in a Condition on aws:PrincipalArn.")},
    {Rule::AllowNotPrincipal, QT_TRANSLATE_NOOP("Words", "NotPrincipal cannot stand in an Allow."),
     QT_TRANSLATE_NOOP("Words", "AWS supports it with Deny only: it would let in everyone but "
                                "those named, anonymous callers "
                                "too."),
     QT_TRANSLATE_NOOP("Words", "Name in Principal who is to be let in, or remove the statement.")},
    {Rule::NotPrincipalWithoutAccount,
     QT_TRANSLATE_NOOP("Words", "NotPrincipal names “%1” without its account."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Where account %2 is not named as well, AWS may deny all of it, “%1” included, for ever."),
     QT_TRANSLATE_NOOP("Words",
                       "Deny “*”, and name exceptions in a Condition on aws:PrincipalArn.")},
};

} // namespace

std::span<const Sentences> principalSentences()
{
    return principalTable;
}

} // namespace vaultlock::words
