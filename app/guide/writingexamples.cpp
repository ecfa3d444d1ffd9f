// SPDX-License-Identifier: GPL-3.0-or-later

// Of how a policy is written: text, structure, resource, principal, action.
#include "guide/exampletable.h"

namespace vaultlock::guide {

using policy::Rule;

namespace {

const ExampleRow rows[] = {
    {Rule::JsonSyntax, R"ex("Action": ["glacier:DeleteArchive",])ex"},
    {Rule::JsonSyntax,
     R"ex("Sid": "KeepSevenYears" "Effect": "Deny"
-Effect)ex"},
    {Rule::JsonSyntax, R"ex("Effect": Deny)ex"},
    {Rule::JsonSyntax, R"ex("Effect": 'Deny')ex"},
    {Rule::JsonSyntax, R"ex("Effect": "Deny" /* nobody deletes */)ex"},
    {Rule::DuplicateKey, R"ex("Effect": "Deny", "Effect": "Allow")ex", ""},
    {Rule::NotUtf8, "^\"Id\": \"Geb\xfchr\"", "^\"Id\": \"Gebühr\""},
    {Rule::TrailingText, R"ex(=@}})ex"},
    {Rule::WrappedPolicy, R"ex(={"Policy": @, "State": "InProgress"})ex"},
    {Rule::CurlyQuotes,
     R"ex(-Effect
“Effect”: “Deny”)ex"},
    {Rule::InvisibleCharacter, "^\"Id\": \"seven\u200byears\""},
    {Rule::BrokenString, R"ex("Action": "glacier:Delete¶        Archive")ex"},
    {Rule::SurroundedPolicy, "=Here is the policy:\n@\nKind regards\n"},
    {Rule::OtherNotation, "=Version: '2012-10-17'\nStatement:\n- Effect: Deny\n  Principal: '*'\n",
     ""},
    {Rule::TemplatePlaceholder,
     R"ex("Resource": "arn:aws:glacier:eu-central-1:<account-id>:vaults/records")ex", ""},

    {Rule::UnknownElement,
     R"ex(-Action
"Actions": "glacier:DeleteArchive")ex"},
    {Rule::MissingStatement, R"ex(={"Version": "2012-10-17"})ex", ""},
    {Rule::EmptyStatementList, R"ex(^"Statement": [])ex", ""},
    {Rule::MissingEffect, R"ex(-Effect)ex"},
    {Rule::InvalidEffect, R"ex("Effect": "deny")ex"},
    {Rule::MissingPrincipal, R"ex(-Principal)ex"},
    {Rule::MissingAction, R"ex(-Action)ex", ""},
    {Rule::MissingResource, R"ex(-Resource)ex"},
    {Rule::ElementWithItsNegation, R"ex("NotAction": "glacier:UploadArchive")ex", ""},
    {Rule::WrongType, R"ex("Effect": true)ex", ""},
    {Rule::InvalidVersion, R"ex(^"Version": "2012-10-71")ex"},
    {Rule::EmptyList, R"ex("Action": [])ex", ""},
    {Rule::DuplicateSid,
     R"ex(+
"Sid": "KeepSevenYears"
"Effect": "Deny"
"Principal": "*"
"Action": "glacier:DeleteVault"
"Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records")ex",
     R"ex(+
"Sid": "KeepTheVault"
"Effect": "Deny"
"Principal": "*"
"Action": "glacier:DeleteVault"
"Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records")ex"},
    {Rule::MissingVersion, R"ex(^-Version)ex"},
    {Rule::SidCharacters, R"ex("Sid": "keep-seven-years")ex", ""},

    {Rule::InvalidArn, R"ex("Resource": "records")ex", ""},
    {Rule::UnknownPartition,
     R"ex("Resource": "arn:aws-eu:glacier:eu-central-1:111122223333:vaults/records")ex", ""},
    {Rule::ArchiveArn,
     R"ex("Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records/archives/1")ex",
     ""},
    {Rule::VaultSingular,
     R"ex("Resource": "arn:aws:glacier:eu-central-1:111122223333:vault/records")ex"},
    {Rule::AccountHyphen, R"ex("Resource": "arn:aws:glacier:eu-central-1:-:vaults/records")ex"},
    {Rule::InvalidVaultName,
     R"ex("Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records 2019")ex", ""},
    {Rule::UnknownRegion,
     R"ex("Resource": "arn:aws:glacier:eu-centrall-1:111122223333:vaults/records")ex", ""},
    {Rule::ResourceNotThisVault,
     R"ex("Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/payroll")ex"},
    {Rule::ResourceWildcard,
     R"ex("Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/*")ex"},

    {Rule::InvalidPrincipalKey, R"ex("Principal": {"Aws": "*"})ex"},
    {Rule::InvalidAccountId, R"ex("Principal": {"AWS": "1111-2222-3333"})ex"},
    {Rule::InvalidPrincipalArn, R"ex("Principal": {"AWS": "role/Archivist"})ex", ""},
    {Rule::WildcardInPrincipal, R"ex("Principal": {"AWS": "arn:aws:iam::111122223333:role/*"})ex",
     ""},
    {Rule::GroupPrincipal,
     R"ex("Principal": {"AWS": "arn:aws:iam::111122223333:group/Archivists"})ex", ""},
    {Rule::PartitionMismatch,
     R"ex("Principal": {"AWS": "arn:aws-us-gov:iam::111122223333:root"})ex"},
    {Rule::AccountRootOnly, R"ex("Principal": {"AWS": "arn:aws:iam::111122223333:root"})ex", ""},
    {Rule::IdentityPrincipal, R"ex("Principal": {"AWS": "arn:aws:iam::111122223333:user/anna"})ex",
     ""},
    {Rule::DenyNotPrincipal,
     R"ex(-Principal
"NotPrincipal": {"AWS": ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:user/anna"]})ex",
     R"ex("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "2557"}, "ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:user/anna"}})ex"},
    {Rule::AllowNotPrincipal,
     R"ex(+
"Effect": "Allow"
"NotPrincipal": {"AWS": "arn:aws:iam::111122223333:root"}
"Action": "glacier:ListJobs"
"Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records")ex",
     ""},
    {Rule::NotPrincipalWithoutAccount,
     R"ex(-Principal
"NotPrincipal": {"AWS": "arn:aws:iam::111122223333:user/anna"})ex",
     ""},

    {Rule::UnknownAction, R"ex("Action": "glacier:DeletArchive")ex"},
    {Rule::UnknownService, R"ex("Action": "s3:DeleteObject")ex", ""},
    {Rule::WildcardMatchesNothing, R"ex("Action": "glacier:Remove*Archive")ex", ""},
    {Rule::NotInVaultPolicies, R"ex("Action": ["glacier:DeleteArchive", "glacier:ListVaults"])ex",
     ""},
};

} // namespace

std::span<const ExampleRow> writingExamples()
{
    return rows;
}

} // namespace vaultlock::guide
