// SPDX-License-Identifier: GPL-3.0-or-later

// Of conditions, one by one.
#include "guide/exampletable.h"

namespace vaultlock::guide {

using policy::Rule;

namespace {

const ExampleRow conditionRows[] = {
    {Rule::UnknownOperator,
     R"ex("Condition": {"NumericLess": {"glacier:ArchiveAgeInDays": "2557"}})ex", ""},
    {Rule::UnknownConditionKey,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAge": "2557"}})ex", ""},
    {Rule::DuplicateKeyByCase,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "2557", "glacier:archiveageindays": "366"}})ex",
     ""},
    {Rule::NullWithIfExists,
     R"ex(&
"Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "2557"}, "NullIfExists": {"aws:TokenIssueTime": "true"}})ex"},
    {Rule::OperandNotNumber,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "2557 days"}})ex"},
    {Rule::OperandNotDate,
     R"ex(&
"Condition": {"DateLessThan": {"aws:CurrentTime": "31.12.2033"}})ex",
     R"ex(&
"Condition": {"DateLessThan": {"aws:CurrentTime": "2033-12-31T00:00:00Z"}})ex"},
    {Rule::OperandNotBoolean,
     R"ex(&
"Condition": {"Bool": {"aws:SecureTransport": "no"}})ex",
     R"ex(&
"Condition": {"Bool": {"aws:SecureTransport": "false"}})ex"},
    {Rule::OperandNotIp,
     R"ex(&
"Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/33"}})ex",
     R"ex(&
"Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}})ex"},
    {Rule::NullOperand,
     R"ex("Condition": {"Null": {"glacier:ResourceTag/LegalHold": "no"}}
+tags)ex",
     R"ex("Condition": {"Null": {"glacier:ResourceTag/LegalHold": "false"}}
+tags)ex"},
    {Rule::VariableNotAllowedHere,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "${aws:PrincipalTag/days}"}})ex",
     ""},
    {Rule::MalformedVariable,
     R"ex(&
"Condition": {"StringEquals": {"aws:username": "${aws:PrincipalTag/owner"}})ex",
     ""},
    {Rule::EmptyConditionValues,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": []}})ex", ""},
    {Rule::KeyWithoutTagName,
     R"ex("Condition": {"StringEqualsIgnoreCase": {"glacier:ResourceTag/": "true"}}
+tags)ex",
     R"ex("Condition": {"StringEqualsIgnoreCase": {"glacier:ResourceTag/LegalHold": "true"}}
+tags)ex"},
    {Rule::TypeMismatch,
     R"ex("Condition": {"StringEquals": {"glacier:ArchiveAgeInDays": "2557"}})ex", ""},
    {Rule::TypeMismatch,
     R"ex(&
"Condition": {"Bool": {"aws:username": "true"}})ex",
     R"ex(&
"Condition": {"StringEquals": {"aws:username": "true"}})ex"},
    {Rule::WildcardWithoutLike,
     R"ex(&
"Condition": {"StringEquals": {"aws:username": "temp-*"}})ex",
     R"ex(&
"Condition": {"StringLike": {"aws:username": "temp-*"}})ex"},
    {Rule::RedundantThreshold,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": ["366", "2557"]}})ex"},
    {Rule::ForAllValuesSingle,
     R"ex("Condition": {"ForAllValues:StringEqualsIgnoreCase": {"glacier:ResourceTag/LegalHold": "true"}}
+tags)ex"},
    {Rule::PrivateIp,
     R"ex(&
"Condition": {"NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}})ex",
     R"ex(&
"Condition": {"NotIpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}})ex"},
    {Rule::DeprecatedKey,
     R"ex(&
"Condition": {"ArnLike": {"aws:arn": "arn:aws:iam::111122223333:user/anna"}})ex"},
    {Rule::MalformedVpcId,
     R"ex(&
"Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-11aa22"}})ex",
     R"ex(&
"Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-11aa22bb"}})ex"},
    {Rule::MissingSetQualifier,
     R"ex(&
"Action": "glacier:AddTagsToVault"
"Condition": {"StringEquals": {"aws:TagKeys": "LegalHold"}})ex",
     R"ex(&
"Action": "glacier:AddTagsToVault"
"Condition": {"ForAnyValue:StringEquals": {"aws:TagKeys": "LegalHold"}})ex"},
    {Rule::MfaLongTermKeys,
     R"ex(&
"Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}})ex"},
};

} // namespace

std::span<const ExampleRow> conditionExamples()
{
    return conditionRows;
}

} // namespace vaultlock::guide
