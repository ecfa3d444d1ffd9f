// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/words.h"
#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences resourceTable[] = {
    {Rule::UnknownPartition, QT_TRANSLATE_NOOP("Words", "“%1” is no AWS partition."),
     QT_TRANSLATE_NOOP("Words", "The ARN would match no vault."),
     QT_TRANSLATE_NOOP("Words", "Use the vault's partition, such as “aws”.")},
    {Rule::ArchiveArn, QT_TRANSLATE_NOOP("Words", "“%1” behind the vault's name matches nothing."),
     QT_TRANSLATE_NOOP("Words",
                       "Archives have no ARNs: a statement about archives names their vault."),
     QT_TRANSLATE_NOOP("Words", "End the ARN with the vault's name.")},
    {Rule::VaultSingular, QT_TRANSLATE_NOOP("Words", "“vault/” must be “vaults/”."),
     QT_TRANSLATE_NOOP("Words", "As it stands the ARN matches no vault."),
     QT_TRANSLATE_NOOP("Words", "Write “vaults/”.")},
    {Rule::AccountHyphen, QT_TRANSLATE_NOOP("Words", "“-” is no account in an ARN."),
     QT_TRANSLATE_NOOP(
         "Words", "It stands for one's own account in requests only; here it matches nothing."),
     QT_TRANSLATE_NOOP("Words", "Write the 12 digits of the account.")},
    {Rule::InvalidVaultName, QT_TRANSLATE_NOOP("Words", "“%1” cannot be a vault's name."),
     QT_TRANSLATE_NOOP("Words", "Names have 1 to 255 of A–Z, a–z, 0–9, “_”, “-” and “.”."),
     QT_TRANSLATE_NOOP("Words", "Write the vault's name.")},
    {Rule::UnknownRegion, QT_TRANSLATE_NOOP("Words", "“%1” is not a Region known to have Glacier."),
     QT_TRANSLATE_NOOP("Words", "If it is misspelt, the statement protects nothing."),
     QT_TRANSLATE_NOOP("Words", "Check the Region.")},
    {Rule::ResourceNotThisVault, QT_TRANSLATE_NOOP("Words", "This is not the chosen vault."),
     QT_TRANSLATE_NOOP("Words", "The statement names %1; the lock would be on %2, and this "
                                "statement would not protect it."),
     QT_TRANSLATE_NOOP("Words", "Use the chosen vault's ARN.")},
    {Rule::ResourceWildcard,
     QT_TRANSLATE_NOOP("Words", "A wildcard stands where this one vault could be named."),
     QT_TRANSLATE_NOOP(
         "Words",
         "A lock applies to its own vault only; the wildcard adds nothing and hides mistakes."),
     QT_TRANSLATE_NOOP("Words", "Write the vault's ARN.")},
};

} // namespace

std::span<const Sentences> resourceSentences()
{
    return resourceTable;
}

} // namespace vaultlock::words
