// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/help/helpsentences.h"

namespace vaultlock::words {

namespace {

constexpr HelpSentence policyElements[] = {
    {"Version", "The version of the policy language, not of this policy. Use \"2012-10-17\"."},
    {"Id", "A name for the policy. It changes nothing."},
    {"Statement", "The rules, one statement each. A Deny in any of them beats every Allow."},
};

constexpr HelpSentence versions[] = {
    {"2012-10-17", "The current policy language, with variables such as ${aws:username}."},
    {"2008-10-17", "The policy language from before variables: ${…} is plain text."},
};

constexpr HelpSentence statementElements[] = {
    {"Sid", "A name for the statement. It changes nothing, and stands once in a policy."},
    {"Effect", "Deny forbids what the statement matches; Allow permits it. Deny always wins."},
    {"Principal", "Whom the statement is about. \"*\" is everyone, root included."},
    {"NotPrincipal", "The statement is about everyone but these: who is left out of a Deny can go "
                     "on doing it."},
    {"Action", "What the statement is about: actions of Glacier, such as glacier:DeleteArchive."},
    {"NotAction", "The statement is about every action but these, those that AWS will add "
                  "included."},
    {"Resource", "The vault that the statement is about, as an ARN. Archives have none."},
    {"NotResource", "The statement is about every vault but these."},
    {"Condition", "When the statement applies. All operators and all keys must match; of several "
                  "values of a key, one."},
};

constexpr HelpSentence effects[] = {
    {"Deny", "Forbids what the statement matches. Nothing can allow it again: this is what a lock "
             "is made of."},
    {"Allow", "Permits what the statement matches. In a locked policy the permission stays for "
              "ever."},
};

constexpr HelpSentence principalTypes[] = {
    {"AWS", "Accounts, users and roles: 12 digits, an ARN, or \"*\"."},
    {"Service", "Services of AWS, such as backup.amazonaws.com."},
    {"Federated", "Users of an identity provider."},
    {"CanonicalUser", "An account by its canonical user ID."},
};

constexpr HelpSentence operators[] = {
    {"StringEquals", "The text is exactly one of the values; case counts."},
    {"StringNotEquals", "The text is none of the values. True where the request has no such key."},
    {"StringEqualsIgnoreCase", "The text is one of the values, whatever the case."},
    {"StringNotEqualsIgnoreCase", "The text is none of the values, whatever the case. True where "
                                  "the request has no such key."},
    {"StringLike", "The text matches one of the values, in which * stands for any characters and ? "
                   "for one; case counts."},
    {"StringNotLike", "The text matches none of the values, in which * and ? are wildcards. True "
                      "where the request has no such key."},
    {"NumericEquals", "The number is one of the values."},
    {"NumericNotEquals", "The number is none of the values. True where the request has no such "
                         "key."},
    {"NumericLessThan", "The number is less than the value. Of several values the greatest "
                        "counts."},
    {"NumericLessThanEquals", "The number is the value or less. Of several values the greatest "
                              "counts."},
    {"NumericGreaterThan", "The number is greater than the value. Of several values the least "
                           "counts."},
    {"NumericGreaterThanEquals", "The number is the value or greater. Of several values the least "
                                 "counts."},
    {"DateEquals", "The time is one of the values."},
    {"DateNotEquals", "The time is none of the values. True where the request has no such key."},
    {"DateLessThan", "The time is before the value. Of several values the latest counts."},
    {"DateLessThanEquals", "The time is the value or before. Of several values the latest counts."},
    {"DateGreaterThan", "The time is after the value. Of several values the earliest counts."},
    {"DateGreaterThanEquals", "The time is the value or after. Of several values the earliest "
                              "counts."},
    {"Bool", "The key is true, or is false, as the value says."},
    {"BinaryEquals", "The bytes are exactly those of the value, in base64."},
    {"IpAddress", "The address is in one of the ranges, such as 203.0.113.0/24."},
    {"NotIpAddress", "The address is in none of the ranges. True where the request has no such "
                     "key."},
    {"ArnEquals", "The ARN matches one of the values, in which * and ? are wildcards within each "
                  "part between colons."},
    {"ArnNotEquals", "The ARN matches none of the values. True where the request has no such "
                     "key."},
    {"ArnLike", "The same as ArnEquals."},
    {"ArnNotLike", "The same as ArnNotEquals."},
    {"Null", "\"true\": the request does not have the key. \"false\": it has."},
};

} // namespace

std::span<const HelpSentence> policyElementHelp()
{
    return policyElements;
}

std::span<const HelpSentence> versionHelp()
{
    return versions;
}

std::span<const HelpSentence> statementElementHelp()
{
    return statementElements;
}

std::span<const HelpSentence> effectHelp()
{
    return effects;
}

std::span<const HelpSentence> principalTypeHelp()
{
    return principalTypes;
}

std::span<const HelpSentence> operatorHelp()
{
    return operators;
}

} // namespace vaultlock::words
