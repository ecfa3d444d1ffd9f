// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences resourceTable[] = {
    {Rule::UnknownPartition, "“%1” is no AWS partition.", "The ARN would match no vault.",
     "Use the vault's partition, such as “aws”."},
    {Rule::ArchiveArn, "“%1” behind the vault's name matches nothing.",
     "Archives have no ARNs: a statement about archives names their vault.",
     "End the ARN with the vault's name."},
    {Rule::VaultSingular, "“vault/” must be “vaults/”.", "As it stands the ARN matches no vault.",
     "Write “vaults/”."},
    {Rule::AccountHyphen, "“-” is no account in an ARN.",
     "It stands for one's own account in requests only; here it matches nothing.",
     "Write the 12 digits of the account."},
    {Rule::InvalidVaultName, "“%1” cannot be a vault's name.",
     "Names have 1 to 255 of A–Z, a–z, 0–9, “_”, “-” and “.”.", "Write the vault's name."},
    {Rule::UnknownRegion, "“%1” is not a Region known to have Glacier.",
     "If it is misspelt, the statement protects nothing.", "Check the Region."},
    {Rule::ResourceNotThisVault, "This is not the chosen vault.",
     "The statement names %1; the lock would be on %2, and this statement would not protect it.",
     "Use the chosen vault's ARN."},
    {Rule::ResourceWildcard, "A wildcard stands where this one vault could be named.",
     "A lock applies to its own vault only; the wildcard adds nothing and hides mistakes.",
     "Write the vault's ARN."},
};

} // namespace

std::span<const Sentences> resourceSentences()
{
    return resourceTable;
}

} // namespace vaultlock::words
