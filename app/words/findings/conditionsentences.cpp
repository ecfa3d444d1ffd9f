// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/words.h"
#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences conditionTable[] = {
    {Rule::UnknownOperator, QT_TRANSLATE_NOOP("Words", "“%1” is no condition operator."),
     QT_TRANSLATE_NOOP(
         "Words",
         "The service refuses operators that it does not know; upper and lower case count."),
     QT_TRANSLATE_NOOP("Words", "Write an operator such as “NumericLessThan”.")},
    {Rule::UnknownConditionKey,
     QT_TRANSLATE_NOOP("Words", "“%1” is no condition key that is known for Glacier."),
     QT_TRANSLATE_NOOP("Words",
                       "If requests do not carry it, the condition never holds, or always does."),
     QT_TRANSLATE_NOOP("Words", "Correct the spelling, or use another key.")},
    {Rule::DuplicateKeyByCase, QT_TRANSLATE_NOOP("Words", "“%1” and “%2” are the same key."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Case does not count in the names of keys, and nobody can say which of the two would."),
     QT_TRANSLATE_NOOP("Words", "Put their values into one list, or remove one.")},
    {Rule::NullWithIfExists, QT_TRANSLATE_NOOP("Words", "Null cannot have IfExists."),
     QT_TRANSLATE_NOOP("Words",
                       "Null asks whether the key is there; the service refuses the two together."),
     QT_TRANSLATE_NOOP("Words", "Write “Null”.")},
    {Rule::OperandNotNumber, QT_TRANSLATE_NOOP("Words", "“%1” is not a number."),
     QT_TRANSLATE_NOOP("Words", "The operator compares numbers; with anything else the condition "
                                "cannot hold as it is meant."),
     QT_TRANSLATE_NOOP("Words", "Write digits only, such as “365”.")},
    {Rule::OperandNotDate, QT_TRANSLATE_NOOP("Words", "“%1” is not a date."),
     QT_TRANSLATE_NOOP("Words", "The operator compares dates; with anything else the condition "
                                "cannot hold as it is meant."),
     QT_TRANSLATE_NOOP("Words", "Write a date such as “2026-12-31T00:00:00Z”.")},
    {Rule::OperandNotBoolean, QT_TRANSLATE_NOOP("Words", "“%1” is neither true nor false."),
     QT_TRANSLATE_NOOP("Words", "The operator compares with “true” or “false” and nothing else."),
     QT_TRANSLATE_NOOP("Words", "Write “true” or “false”.")},
    {Rule::OperandNotIp, QT_TRANSLATE_NOOP("Words", "“%1” is no IP address and no range of them."),
     QT_TRANSLATE_NOOP(
         "Words",
         "The operator compares addresses; with anything else the condition cannot hold as it is "
         "meant."),
     QT_TRANSLATE_NOOP("Words", "Write an address or a range such as “203.0.113.0/24”.")},
    {Rule::NullOperand, QT_TRANSLATE_NOOP("Words", "“%1” cannot be compared with by Null."),
     QT_TRANSLATE_NOOP("Words",
                       "Null takes “true” (the key is absent) or “false” (the key is there)."),
     QT_TRANSLATE_NOOP("Words", "Write “true” or “false”.")},
    {Rule::VariableNotAllowedHere,
     QT_TRANSLATE_NOOP("Words", "The variable “%1” cannot stand here."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Variables work in resources and in text and ARN conditions, in policies of version "
         "2012-10-17 only; elsewhere they are refused or stay plain text."),
     QT_TRANSLATE_NOOP("Words", "Write the value itself, or set Version to “2012-10-17”.")},
    {Rule::MalformedVariable, QT_TRANSLATE_NOOP("Words", "“%1” is not how a variable is written."),
     QT_TRANSLATE_NOOP("Words", "The service refuses it, or it matches nothing."),
     QT_TRANSLATE_NOOP("Words",
                       "Write it as ${aws:username}, with a default as ${aws:username, 'name'}.")},
    {Rule::EmptyConditionValues, QT_TRANSLATE_NOOP("Words", "%1 has nothing to compare with."),
     QT_TRANSLATE_NOOP("Words", "An empty list never matches, or the service refuses it."),
     QT_TRANSLATE_NOOP("Words", "Add a value; the empty text \"\" is one.")},
    {Rule::KeyWithoutTagName, QT_TRANSLATE_NOOP("Words", "“%1” does not say which tag."),
     QT_TRANSLATE_NOOP("Words",
                       "Without the tag's name behind the slash the condition looks at no tag."),
     QT_TRANSLATE_NOOP("Words", "Write the tag's name, as in glacier:ResourceTag/LegalHold.")},
    {Rule::TypeMismatch,
     QT_TRANSLATE_NOOP("Words", "“%2” does not compare the kind of value that “%1” has."),
     QT_TRANSLATE_NOOP("Words",
                       "What comes of it is not documented, and a lock cannot be tried twice."),
     QT_TRANSLATE_NOOP(
         "Words", "Use an operator for the key's type: an age is compared by Numeric operators.")},
    {Rule::TypeMismatch, QT_TRANSLATE_NOOP("Words", "“%2” compares texts, and “%1” is a number."),
     QT_TRANSLATE_NOOP(
         "Words",
         "It looks at how the number is spelled, letter by letter, and not at how large it is."),
     QT_TRANSLATE_NOOP("Words", "Use a Numeric operator, such as NumericLessThan."),
     "number-as-text"},
    {Rule::WildcardWithoutLike,
     QT_TRANSLATE_NOOP("Words", "The * or ? in “%1” is no wildcard under %2."),
     QT_TRANSLATE_NOOP(
         "Words",
         "It is compared as it is written: the condition holds only for that very character."),
     QT_TRANSLATE_NOOP("Words", "Use StringLike or StringNotLike, or write the text in full.")},
    {Rule::RedundantThreshold, QT_TRANSLATE_NOOP("Words", "Of these values only %1 counts."),
     QT_TRANSLATE_NOOP("Words",
                       "One that holds is enough: the widest of the limits takes in the others."),
     QT_TRANSLATE_NOOP("Words", "Keep only the value that is meant.")},
    {Rule::ForAllValuesSingle,
     QT_TRANSLATE_NOOP("Words", "“%1” has one value; ForAllValues is for keys with several."),
     QT_TRANSLATE_NOOP(
         "Words",
         "With it the condition also holds where the key is absent, which is rarely meant."),
     QT_TRANSLATE_NOOP("Words", "Remove ForAllValues.")},
    {Rule::PrivateIp, QT_TRANSLATE_NOOP("Words", "“%1” is a private address."),
     QT_TRANSLATE_NOOP(
         "Words", "aws:SourceIp is the public address of a request: a private one never matches."),
     QT_TRANSLATE_NOOP("Words",
                       "Write the public address, or use aws:VpcSourceIp with a VPC endpoint.")},
    {Rule::PrivateIp,
     QT_TRANSLATE_NOOP("Words", "“%1” is a private address: this condition never holds."),
     QT_TRANSLATE_NOOP("Words", "aws:SourceIp is the public address of a request, and none comes "
                                "from there: the statement "
                                "denies nothing, ever."),
     QT_TRANSLATE_NOOP("Words",
                       "Write the public address, or use aws:VpcSourceIp with a VPC endpoint."),
     "never-denied"},
    {Rule::PrivateIp,
     QT_TRANSLATE_NOOP("Words", "“%1” is a private address: this condition always holds."),
     QT_TRANSLATE_NOOP("Words", "aws:SourceIp is the public address of a request, and none comes "
                                "from there: the Deny leaves "
                                "nobody out by where they are, for ever."),
     QT_TRANSLATE_NOOP("Words",
                       "Write the public address, or use aws:VpcSourceIp with a VPC endpoint."),
     "always-denied"},
    {Rule::PrivateIp,
     QT_TRANSLATE_NOOP("Words", "“%1” is a private address: this condition always holds."),
     QT_TRANSLATE_NOOP("Words", "aws:SourceIp is the public address of a request, and none comes "
                                "from there: the Allow keeps "
                                "nobody out by where they are, for ever."),
     QT_TRANSLATE_NOOP("Words",
                       "Write the public address, or use aws:VpcSourceIp with a VPC endpoint."),
     "always-allowed"},
    {Rule::DeprecatedKey,
     QT_TRANSLATE_NOOP("Words", "“%1” is an old key; “%2” has taken its place."),
     QT_TRANSLATE_NOOP("Words",
                       "AWS advises against it, and a lock cannot be changed when it is given up."),
     QT_TRANSLATE_NOOP("Words", "Use the newer key.")},
    {Rule::MalformedVpcId, QT_TRANSLATE_NOOP("Words", "“%1” is not how AWS writes such an ID."),
     QT_TRANSLATE_NOOP("Words", "It is “%2” and 8 or 17 of the digits 0–9 and a–f, in small "
                                "letters: no request carries this "
                                "one, so it never matches."),
     QT_TRANSLATE_NOOP("Words", "Copy the ID from the VPC console.")},
    {Rule::MissingSetQualifier,
     QT_TRANSLATE_NOOP("Words", "“%1” can have several values, and “%2” is for keys with one."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Such a key needs ForAnyValue or ForAllValues; what comes of it without them is not "
         "documented, and a lock cannot be tried twice."),
     QT_TRANSLATE_NOOP(
         "Words", "In a Deny write ForAnyValue, so that one of the values is enough: ForAllValues "
                  "holds only "
                  "where every value is listed. Before an operator with Not write ForAllValues.")},
    {Rule::MfaLongTermKeys,
     QT_TRANSLATE_NOOP("Words",
                       "This Deny does not reach requests signed with long-term access keys."),
     QT_TRANSLATE_NOOP(
         "Words",
         "They do not carry %1, and “%2” does not hold where the key is missing: with such keys no "
         "MFA is needed."),
     QT_TRANSLATE_NOOP("Words", "Use BoolIfExists.")},
};

} // namespace

std::span<const Sentences> conditionSentences()
{
    return conditionTable;
}

} // namespace vaultlock::words
