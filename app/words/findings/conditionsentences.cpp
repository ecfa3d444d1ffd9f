// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences conditionTable[] = {
    {Rule::UnknownOperator, "“%1” is no condition operator.",
     "The service refuses operators that it does not know; upper and lower case count.",
     "Write an operator such as “NumericLessThan”."},
    {Rule::UnknownConditionKey, "“%1” is no condition key that is known for Glacier.",
     "If requests do not carry it, the condition never holds, or always does.",
     "Correct the spelling, or use another key."},
    {Rule::DuplicateKeyByCase, "“%1” and “%2” are the same key.",
     "Case does not count in the names of keys, and nobody can say which of the two would.",
     "Put their values into one list, or remove one."},
    {Rule::NullWithIfExists, "Null cannot have IfExists.",
     "Null asks whether the key is there; the service refuses the two together.", "Write “Null”."},
    {Rule::OperandNotNumber, "“%1” is not a number.",
     "The operator compares numbers; with anything else the condition cannot hold as it is meant.",
     "Write digits only, such as “365”."},
    {Rule::OperandNotDate, "“%1” is not a date.",
     "The operator compares dates; with anything else the condition cannot hold as it is meant.",
     "Write a date such as “2026-12-31T00:00:00Z”."},
    {Rule::OperandNotBoolean, "“%1” is neither true nor false.",
     "The operator compares with “true” or “false” and nothing else.", "Write “true” or “false”."},
    {Rule::OperandNotIp, "“%1” is no IP address and no range of them.",
     "The operator compares addresses; with anything else the condition cannot hold as it is "
     "meant.",
     "Write an address or a range such as “203.0.113.0/24”."},
    {Rule::NullOperand, "“%1” cannot be compared with by Null.",
     "Null takes “true” (the key is absent) or “false” (the key is there).",
     "Write “true” or “false”."},
    {Rule::VariableNotAllowedHere, "The variable “%1” cannot stand here.",
     "Variables work in resources and in text and ARN conditions, in policies of version "
     "2012-10-17 only; elsewhere they are refused or stay plain text.",
     "Write the value itself, or set Version to “2012-10-17”."},
    {Rule::MalformedVariable, "“%1” is not how a variable is written.",
     "The service refuses it, or it matches nothing.",
     "Write it as ${aws:username}, with a default as ${aws:username, 'name'}."},
    {Rule::EmptyConditionValues, "%1 has nothing to compare with.",
     "An empty list never matches, or the service refuses it.",
     "Add a value; the empty text \"\" is one."},
    {Rule::KeyWithoutTagName, "“%1” does not say which tag.",
     "Without the tag's name behind the slash the condition looks at no tag.",
     "Write the tag's name, as in glacier:ResourceTag/LegalHold."},
    {Rule::TypeMismatch, "“%2” does not compare the kind of value that “%1” has.",
     "What comes of it is not documented, and a lock cannot be tried twice.",
     "Use an operator for the key's type: an age is compared by Numeric operators."},
    {Rule::TypeMismatch, "“%2” compares texts, and “%1” is a number.",
     "It looks at how the number is spelled, letter by letter, and not at how large it is.",
     "Use a Numeric operator, such as NumericLessThan.", "number-as-text"},
    {Rule::WildcardWithoutLike, "The * or ? in “%1” is no wildcard under %2.",
     "It is compared as it is written: the condition holds only for that very character.",
     "Use StringLike or StringNotLike, or write the text in full."},
    {Rule::RedundantThreshold, "Of these values only %1 counts.",
     "One that holds is enough: the widest of the limits takes in the others.",
     "Keep only the value that is meant."},
    {Rule::ForAllValuesSingle, "“%1” has one value; ForAllValues is for keys with several.",
     "With it the condition also holds where the key is absent, which is rarely meant.",
     "Remove ForAllValues."},
    {Rule::PrivateIp, "“%1” is a private address.",
     "aws:SourceIp is the public address of a request: a private one never matches.",
     "Write the public address, or use aws:VpcSourceIp with a VPC endpoint."},
    {Rule::PrivateIp, "“%1” is a private address: this condition never holds.",
     "aws:SourceIp is the public address of a request, and none comes from there: the statement "
     "denies nothing, ever.",
     "Write the public address, or use aws:VpcSourceIp with a VPC endpoint.", "never-denied"},
    {Rule::PrivateIp, "“%1” is a private address: this condition always holds.",
     "aws:SourceIp is the public address of a request, and none comes from there: the Deny leaves "
     "nobody out by where they are, for ever.",
     "Write the public address, or use aws:VpcSourceIp with a VPC endpoint.", "always-denied"},
    {Rule::PrivateIp, "“%1” is a private address: this condition always holds.",
     "aws:SourceIp is the public address of a request, and none comes from there: the Allow keeps "
     "nobody out by where they are, for ever.",
     "Write the public address, or use aws:VpcSourceIp with a VPC endpoint.", "always-allowed"},
    {Rule::DeprecatedKey, "“%1” is an old key; “%2” has taken its place.",
     "AWS advises against it, and a lock cannot be changed when it is given up.",
     "Use the newer key."},
    {Rule::MalformedVpcId, "“%1” is not how AWS writes such an ID.",
     "It is “%2” and 8 or 17 of the digits 0–9 and a–f, in small letters: no request carries this "
     "one, so it never matches.",
     "Copy the ID from the VPC console."},
    {Rule::MissingSetQualifier, "“%1” can have several values, and “%2” is for keys with one.",
     "Such a key needs ForAnyValue or ForAllValues; what comes of it without them is not "
     "documented, and a lock cannot be tried twice.",
     "In a Deny write ForAnyValue, so that one of the values is enough: ForAllValues holds only "
     "where every value is listed. Before an operator with Not write ForAllValues."},
    {Rule::MfaLongTermKeys, "This Deny does not reach requests signed with long-term access keys.",
     "They do not carry %1, and “%2” does not hold where the key is missing: with such keys no "
     "MFA is needed.",
     "Use BoolIfExists."},
};

} // namespace

std::span<const Sentences> conditionSentences()
{
    return conditionTable;
}

} // namespace vaultlock::words
