// SPDX-License-Identifier: GPL-3.0-or-later

// Of what a policy does.
#include "guide/exampletable.h"

namespace vaultlock::guide {

using policy::Rule;

namespace {

const ExampleRow effectRows[] = {
    {Rule::DeniesNothing,
     R"ex("Effect": "Allow"
"Principal": {"AWS": "arn:aws:iam::111122223333:root"}
"Action": "glacier:ListJobs"
-Condition)ex",
     ""},
    {Rule::AllowInLock,
     R"ex(+
"Effect": "Allow"
"Principal": {"AWS": "arn:aws:iam::111122223333:root"}
"Action": "glacier:ListJobs"
"Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records")ex",
     ""},
    {Rule::AllowInLock,
     R"ex(+
"Effect": "Allow"
"Principal": "*"
"Action": "glacier:GetJobOutput"
"Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records")ex",
     ""},
    {Rule::DeniesLockLifecycle,
     R"ex("Action": ["glacier:DeleteArchive", "glacier:AbortVaultLock"]
-Condition)ex",
     ""},
    {Rule::DeniesLockLifecycle,
     R"ex("Action": "glacier:*"
-Condition)ex",
     ""},
    {Rule::InvertedAge,
     R"ex("Condition": {"NumericGreaterThan": {"glacier:ArchiveAgeInDays": "2557"}})ex", ""},
    {Rule::InvertedAge,
     R"ex("Condition": {"NumericEquals": {"glacier:ArchiveAgeInDays": "2557"}})ex", ""},
    {Rule::RetentionAndHoldJoined,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "2557"}, "StringEqualsIgnoreCase": {"glacier:ResourceTag/LegalHold": "true"}}
+tags)ex"},
    {Rule::ConditionNeverMatches,
     R"ex("Action": ["glacier:DeleteArchive", "glacier:UploadArchive"])ex", ""},
    {Rule::ConditionNeverMatches,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "366"}, "NumericGreaterThan": {"glacier:ArchiveAgeInDays": "2557"}})ex",
     ""},
    {Rule::ConditionAlwaysMatches,
     R"ex("Condition": {"Null": {"glacier:ArchiveAgeInDays": "false"}})ex", ""},
    {Rule::Forever, R"ex(-Condition)ex", ""},
    {Rule::Forever,
     R"ex("Condition": {"DateGreaterThan": {"aws:CurrentTime": "2033-12-31T00:00:00Z"}})ex", ""},
    {Rule::BricksVault,
     R"ex("Action": ["glacier:DeleteArchive", "glacier:UploadArchive"]
-Condition)ex",
     ""},
    {Rule::BricksVault, R"ex("Action": ["glacier:DeleteArchive", "glacier:InitiateJob"])ex", ""},
    {Rule::HoldRemovable,
     R"ex("Sid": "LegalHold"
"Condition": {"StringEqualsIgnoreCase": {"glacier:ResourceTag/LegalHold": "true"}})ex",
     R"ex("Sid": "LegalHold"
"Condition": {"StringEqualsIgnoreCase": {"glacier:ResourceTag/LegalHold": "true"}}
+tags)ex"},
    {Rule::HoldValueFragile,
     R"ex("Sid": "LegalHold"
"Condition": {"StringEquals": {"glacier:ResourceTag/LegalHold": "true"}}
+tags)ex",
     R"ex("Sid": "LegalHold"
"Condition": {"StringEqualsIgnoreCase": {"glacier:ResourceTag/LegalHold": "true"}}
+tags)ex"},
    {Rule::CalendarYears,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "2555"}})ex"},
    {Rule::BoundaryDay, ""},
    {Rule::AbsurdRetention,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "220924800"}})ex", ""},
    {Rule::AbsurdRetention,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "0"}})ex", ""},
    {Rule::DateInLock,
     R"ex("Condition": {"DateLessThan": {"aws:CurrentTime": "2033-12-31T00:00:00Z"}})ex", ""},
    {Rule::LeavesFree,
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "2557"}, "ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:user/anna"}})ex",
     ""},
    {Rule::HoldSealsItself,
     R"ex("Sid": "LegalHold"
"Action": ["glacier:DeleteArchive", "glacier:AddTagsToVault", "glacier:RemoveTagsFromVault"]
"Condition": {"StringEqualsIgnoreCase": {"glacier:ResourceTag/LegalHold": "true"}})ex",
     R"ex("Sid": "LegalHold"
"Condition": {"StringEqualsIgnoreCase": {"glacier:ResourceTag/LegalHold": "true"}}
+tags)ex"},
    {Rule::NotWorkedOut,
     R"ex(&
"Condition": {"ArnLike": {"aws:PrincipalArn": "anna*"}})ex",
     ""},
    {Rule::VaultOlderThanRetention, ""},
};

} // namespace

std::span<const ExampleRow> effectExamples()
{
    return effectRows;
}

} // namespace vaultlock::guide
