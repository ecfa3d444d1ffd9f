// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/help/helpsentences.h"

#include "language/words.h"

namespace vaultlock::words {

namespace {

constexpr HelpSentence policyElements[] = {
    {QT_TRANSLATE_NOOP("Words", "Version"),
     QT_TRANSLATE_NOOP(
         "Words", "The version of the policy language, not of this policy. Use \"2012-10-17\".")},
    {"Id", QT_TRANSLATE_NOOP("Words", "A name for the policy. It changes nothing.")},
    {QT_TRANSLATE_NOOP("Words", "Statement"),
     QT_TRANSLATE_NOOP("Words",
                       "The rules, one statement each. A Deny in any of them beats every Allow.")},
};

constexpr HelpSentence versions[] = {
    {"2012-10-17",
     QT_TRANSLATE_NOOP("Words",
                       "The current policy language, with variables such as ${aws:username}.")},
    {"2008-10-17",
     QT_TRANSLATE_NOOP("Words", "The policy language from before variables: ${…} is plain text.")},
};

constexpr HelpSentence statementElements[] = {
    {QT_TRANSLATE_NOOP("Words", "Sid"),
     QT_TRANSLATE_NOOP(
         "Words", "A name for the statement. It changes nothing, and stands once in a policy.")},
    {QT_TRANSLATE_NOOP("Words", "Effect"),
     QT_TRANSLATE_NOOP(
         "Words", "Deny forbids what the statement matches; Allow permits it. Deny always wins.")},
    {QT_TRANSLATE_NOOP("Words", "Principal"),
     QT_TRANSLATE_NOOP("Words", "Whom the statement is about. \"*\" is everyone, root included.")},
    {"NotPrincipal",
     QT_TRANSLATE_NOOP(
         "Words", "The statement is about everyone but these: who is left out of a Deny can go "
                  "on doing it.")},
    {QT_TRANSLATE_NOOP("Words", "Action"),
     QT_TRANSLATE_NOOP(
         "Words",
         "What the statement is about: actions of Glacier, such as glacier:DeleteArchive.")},
    {"NotAction",
     QT_TRANSLATE_NOOP("Words",
                       "The statement is about every action but these, those that AWS will add "
                       "included.")},
    {QT_TRANSLATE_NOOP("Words", "Resource"),
     QT_TRANSLATE_NOOP("Words",
                       "The vault that the statement is about, as an ARN. Archives have none.")},
    {"NotResource", QT_TRANSLATE_NOOP("Words", "The statement is about every vault but these.")},
    {QT_TRANSLATE_NOOP("Words", "Condition"),
     QT_TRANSLATE_NOOP(
         "Words", "When the statement applies. All operators and all keys must match; of several "
                  "values of a key, one.")},
};

constexpr HelpSentence effects[] = {
    {QT_TRANSLATE_NOOP("Words", "Deny"),
     QT_TRANSLATE_NOOP(
         "Words",
         "Forbids what the statement matches. Nothing can allow it again: this is what a lock "
         "is made of.")},
    {QT_TRANSLATE_NOOP("Words", "Allow"),
     QT_TRANSLATE_NOOP(
         "Words", "Permits what the statement matches. In a locked policy the permission stays for "
                  "ever.")},
};

constexpr HelpSentence principalTypes[] = {
    {"AWS", QT_TRANSLATE_NOOP("Words", "Accounts, users and roles: 12 digits, an ARN, or \"*\".")},
    {QT_TRANSLATE_NOOP("Words", "Service"),
     QT_TRANSLATE_NOOP("Words", "Services of AWS, such as backup.amazonaws.com.")},
    {QT_TRANSLATE_NOOP("Words", "Federated"),
     QT_TRANSLATE_NOOP("Words", "Users of an identity provider.")},
    {"CanonicalUser", QT_TRANSLATE_NOOP("Words", "An account by its canonical user ID.")},
};

constexpr HelpSentence operators[] = {
    {"StringEquals",
     QT_TRANSLATE_NOOP("Words", "The text is exactly one of the values; case counts.")},
    {"StringNotEquals",
     QT_TRANSLATE_NOOP("Words",
                       "The text is none of the values. True where the request has no such key.")},
    {"StringEqualsIgnoreCase",
     QT_TRANSLATE_NOOP("Words", "The text is one of the values, whatever the case.")},
    {"StringNotEqualsIgnoreCase",
     QT_TRANSLATE_NOOP("Words", "The text is none of the values, whatever the case. True where "
                                "the request has no such key.")},
    {"StringLike",
     QT_TRANSLATE_NOOP(
         "Words", "The text matches one of the values, in which * stands for any characters and ? "
                  "for one; case counts.")},
    {"StringNotLike",
     QT_TRANSLATE_NOOP("Words",
                       "The text matches none of the values, in which * and ? are wildcards. True "
                       "where the request has no such key.")},
    {"NumericEquals", QT_TRANSLATE_NOOP("Words", "The number is one of the values.")},
    {"NumericNotEquals",
     QT_TRANSLATE_NOOP("Words",
                       "The number is none of the values. True where the request has no such "
                       "key.")},
    {"NumericLessThan",
     QT_TRANSLATE_NOOP("Words", "The number is less than the value. Of several values the greatest "
                                "counts.")},
    {"NumericLessThanEquals",
     QT_TRANSLATE_NOOP("Words", "The number is the value or less. Of several values the greatest "
                                "counts.")},
    {"NumericGreaterThan",
     QT_TRANSLATE_NOOP("Words", "The number is greater than the value. Of several values the least "
                                "counts.")},
    {"NumericGreaterThanEquals",
     QT_TRANSLATE_NOOP("Words", "The number is the value or greater. Of several values the least "
                                "counts.")},
    {"DateEquals", QT_TRANSLATE_NOOP("Words", "The time is one of the values.")},
    {"DateNotEquals",
     QT_TRANSLATE_NOOP("Words",
                       "The time is none of the values. True where the request has no such key.")},
    {"DateLessThan",
     QT_TRANSLATE_NOOP("Words",
                       "The time is before the value. Of several values the latest counts.")},
    {"DateLessThanEquals",
     QT_TRANSLATE_NOOP("Words",
                       "The time is the value or before. Of several values the latest counts.")},
    {"DateGreaterThan",
     QT_TRANSLATE_NOOP("Words",
                       "The time is after the value. Of several values the earliest counts.")},
    {"DateGreaterThanEquals",
     QT_TRANSLATE_NOOP("Words", "The time is the value or after. Of several values the earliest "
                                "counts.")},
    {QT_TRANSLATE_NOOP("Words", "Bool"),
     QT_TRANSLATE_NOOP("Words", "The key is true, or is false, as the value says.")},
    {"BinaryEquals",
     QT_TRANSLATE_NOOP("Words", "The bytes are exactly those of the value, in base64.")},
    {"IpAddress",
     QT_TRANSLATE_NOOP("Words", "The address is in one of the ranges, such as 203.0.113.0/24.")},
    {"NotIpAddress",
     QT_TRANSLATE_NOOP("Words",
                       "The address is in none of the ranges. True where the request has no such "
                       "key.")},
    {"ArnEquals",
     QT_TRANSLATE_NOOP(
         "Words", "The ARN matches one of the values, in which * and ? are wildcards within each "
                  "part between colons.")},
    {"ArnNotEquals",
     QT_TRANSLATE_NOOP("Words",
                       "The ARN matches none of the values. True where the request has no such "
                       "key.")},
    {"ArnLike", QT_TRANSLATE_NOOP("Words", "The same as ArnEquals.")},
    {"ArnNotLike", QT_TRANSLATE_NOOP("Words", "The same as ArnNotEquals.")},
    {QT_TRANSLATE_NOOP("Words", "Null"),
     QT_TRANSLATE_NOOP("Words", "\"true\": the request does not have the key. \"false\": it has.")},
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
