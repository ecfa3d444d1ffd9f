#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences table[] = {
    {Rule::DeniesNothing, "This policy denies nothing.",
     "A lock protects only what it denies. It would be permanent, and protect no archive.",
     "Add a statement that denies “glacier:DeleteArchive”."},

    {Rule::AllowInLock, "This statement allows, and a lock allows for ever.",
     "Once the lock is complete nobody can take the permission back.",
     "Allow in the vault's access policy, which can be changed."},
    {Rule::AllowInLock, "This statement allows everyone, of every account, for ever.",
     "Once the lock is complete nobody can take the permission back.",
     "Remove it. Allow in the vault's access policy, and name who may.", "everyone"},
    {Rule::AllowInLock, "This statement allows everyone who meets its conditions, for ever.",
     "Once the lock is complete nobody can take the permission back.",
     "Remove it. Allow in the vault's access policy, which can be changed.", "conditioned"},
    {Rule::AllowInLock, "This statement allows somebody of another account for ever: %1.",
     "Once the lock is complete nobody can take the permission back.",
     "Remove it. Allow in the vault's access policy, which can be changed.", "other"},

    {Rule::DeniesLockLifecycle, "This denies completing or aborting the lock itself.",
     "The policy is in force as soon as the lock is initiated.",
     "Name the actions that are meant, such as “glacier:DeleteArchive”."},
    {Rule::DeniesLockLifecycle, "This denies CompleteVaultLock: the lock cannot be completed.",
     "The policy is in force as soon as the lock is initiated; after 24 hours it would be gone.",
     "Name the actions that are meant, such as “glacier:DeleteArchive”.", "complete"},
    {Rule::DeniesLockLifecycle, "This denies AbortVaultLock: the lock cannot be aborted.",
     "The policy is in force as soon as the lock is initiated; a mistake would stay for 24 hours.",
     "Name the actions that are meant, such as “glacier:DeleteArchive”.", "abort"},
    {Rule::DeniesLockLifecycle,
     "This denies CompleteVaultLock and AbortVaultLock: the lock can be neither completed nor "
     "aborted.",
     "The policy is in force as soon as the lock is initiated; the vault would be stuck with it "
     "for 24 hours.",
     "Name the actions that are meant, such as “glacier:DeleteArchive”.", "both"},

    {Rule::InvertedAge, "This does not protect young archives.",
     "A retention denies deletion up to an age, not from an age on.",
     "Use NumericLessThan with the days of the retention."},
    {Rule::InvertedAge, "This denies deletion from day %1 on, for ever, and not before.",
     "Young archives are not protected, and old ones can never be deleted.",
     "Use NumericLessThan with the days of the retention.", "onwards"},
    {Rule::InvertedAge, "This denies deletion from day %1 to day %2 only.",
     "Archives younger than that are not protected.",
     "Use NumericLessThan alone, with the days of the retention.", "between"},
    {Rule::InvertedAge, "This denies deletion at every age but the days that it names.",
     "An archive that was not deleted on such a day can never be deleted.",
     "Use NumericLessThan with the days of the retention.", "but-one-day"},

    {Rule::RetentionAndHoldJoined, "The age and the tag “%1” count only together.",
     "Conditions of one statement must all be met: archives are kept only while the vault is "
     "tagged, and a hold ends with the retention.",
     "Make two statements of it, one for the age and one for the tag."},

    {Rule::ConditionNeverMatches, "This condition is never met, so nothing is denied.",
     "The statement would not protect what it seems to.", "Correct the condition."},
    {Rule::ConditionNeverMatches, "Requests for %2 have no %1: this condition is never met.",
     "%2 is not denied by this statement, whatever it says.",
     "Deny %2 in a statement of its own, or leave it out.", "key"},
    {Rule::ConditionNeverMatches, "Glacier's requests have no %1: this condition is never met.",
     "The statement denies nothing.", "Write “%2”.", "aws-tag"},
    {Rule::ConditionNeverMatches, "No age meets these conditions on %1 at once.",
     "All of them must be met, so the statement denies nothing.",
     "Correct the numbers, or make a statement of each.", "age"},

    {Rule::ConditionNeverMatches, "No time from now on meets the conditions on %1.",
     "The statement denies nothing.", "Correct the time, or leave the statement out.", "time"},
    {Rule::ConditionNeverMatches, "Nobody whom this statement is about meets its condition on %1.",
     "The statement denies nothing.", "Correct the condition, or the principal.", "requester"},
    {Rule::ConditionNeverMatches, "No request to this vault meets this condition on %1.",
     "The statement denies nothing.", "Correct the value, or leave the condition out.", "vault"},
    {Rule::ConditionNeverMatches, "No value of %1 meets all of its conditions.",
     "All of them must be met, so the statement denies nothing.",
     "Correct the values, or make a statement of each.", "values"},

    {Rule::ConditionAlwaysMatches, "This condition is always met.",
     "The statement denies at all times, as if it had no condition.", "Correct the condition."},
    {Rule::ConditionAlwaysMatches, "This condition is always met: deletion is denied for ever.",
     "Nobody whom this statement binds could ever delete an archive, whatever its age or the "
     "vault's tags.",
     "Correct the condition on %1.", "forever"},
    {Rule::ConditionAlwaysMatches, "For %2 this condition is always met.",
     "%2 is denied at all times, for ever, as if there were no condition.",
     "Leave %2 out, or correct the condition on %1.", "action"},

    {Rule::Forever, "This denies the deletion of archives for ever.",
     "Whom this statement binds can never delete any archive, root included, and you pay for "
     "them for good.",
     "Add a condition on “glacier:ArchiveAgeInDays”."},
    {Rule::Forever, "Together with other statements this denies the deletion of archives for ever.",
     "No age and no tag of the vault is left at which anybody of its account could delete one.",
     "Leave a day open on which archives can be deleted.", "together"},
    {Rule::Forever, "Nobody, root included, could ever delete an archive.",
     "It has no condition and cannot be changed: the archives are kept, and paid for, for ever.",
     "Add a condition on “glacier:ArchiveAgeInDays”.", "everyone"},

    {Rule::BricksVault, "This denies uploads or retrievals for ever.",
     "Once the lock is complete nobody of the vault's account can use it for that any more.",
     "Name only the actions that are meant, such as “glacier:DeleteArchive”."},
    {Rule::BricksVault, "This denies uploading archives for ever.",
     "Once the lock is complete nobody of the vault's account can add an archive to it any more.",
     "Name only the actions that are meant, such as “glacier:DeleteArchive”.", "upload"},
    {Rule::BricksVault, "This denies retrieving archives for ever.",
     "Once the lock is complete nobody of the vault's account can get at what is in it any more.",
     "Name only the actions that are meant, such as “glacier:DeleteArchive”.", "retrieval"},
    {Rule::BricksVault, "This denies retrieving archives before day %1.",
     "Nobody of the vault's account can get at an archive until it is that old, not even to see "
     "that it is whole.",
     "Name only the actions that are meant, such as “glacier:DeleteArchive”.", "young"},
    {Rule::BricksVault, "This denies inventories of the vault for ever.",
     "An inventory has no age, so a condition that holds without one always holds for it.",
     "Name only the actions that are meant, such as “glacier:DeleteArchive”.", "inventory"},
    {Rule::BricksVault, "This denies uploading and retrieving archives for ever.",
     "Once the lock is complete nobody of the vault's account can use it any more.",
     "Name only the actions that are meant, such as “glacier:DeleteArchive”.", "both"},

    {Rule::HoldRemovable, "The hold's tag “%1” can be changed or removed, for example by %2.",
     "Whoever may change the vault's tags can lift the hold.",
     "Deny “glacier:AddTagsToVault” and “glacier:RemoveTagsFromVault” to all but those who decide "
     "on holds."},

    {Rule::HoldValueFragile, "Only %1, spelled just so, puts the hold in place.",
     "The tag “%2” with another spelling, in other case, or no such tag is no hold.",
     "Use StringEqualsIgnoreCase, or “Null”: “false” for any value."},
    {Rule::HoldValueFragile, "Only %1, in just that case, puts the hold in place.",
     "The tag “%2” with another value, in other case, or no such tag is no hold.",
     "Use “Null”: “false” for any value.", "like"},
    {Rule::HoldValueFragile, "Where there is a tag “%2”, only %1, spelled just so, is a hold.",
     "Without the tag the hold is in place; with another spelling or in other case it is not.",
     "Use StringEqualsIgnoreCase, or “Null”: “false” for any value.", "missing"},
    {Rule::HoldValueFragile, "A vault's tag is text, and Bool compares truth values.",
     "What another value than “true” or “false” does is not documented.",
     "Use StringEqualsIgnoreCase.", "bool"},

    {Rule::CalendarYears, "365 days a year fall short of calendar years by the leap days.",
     "The days of %1 calendar years can be %2; an archive could be deleted before they are over.",
     "Use the longer number, if calendar years are meant."},
    {Rule::BoundaryDay, "By this statement deletion opens on day %1.",
     "The age counts in whole days; on day %1 this condition is not met any more.",
     "Nothing to mend, if that is the day that is meant."},

    {Rule::AbsurdRetention, "“%1” days can hardly be meant.",
     "The number cannot be changed once the lock is complete.", "Write the retention in days."},
    {Rule::AbsurdRetention, "“%1” days keep nothing.",
     "An archive could be deleted at once, or after its first day.", "Write the retention in days.",
     "zero"},
    {Rule::AbsurdRetention, "“%1” days are about %2 years.",
     "Nobody alive would see an archive deleted, and the number cannot be changed.",
     "Write the retention in days.", "long"},
    {Rule::AbsurdRetention, "“%1” looks like seconds, and the age counts in days.",
     "In seconds it would be %2 days. The number cannot be changed once the lock is complete.",
     "Write the retention in days.", "seconds"},
    {Rule::AbsurdRetention, "“%1” looks like hours, and the age counts in days.",
     "In hours it would be %2 days. The number cannot be changed once the lock is complete.",
     "Write the retention in days.", "hours"},

    {Rule::DateInLock, "“%1” makes the lock depend on a date.",
     "The lock cannot be changed, and the date will pass.",
     "Use the age of archives, “glacier:ArchiveAgeInDays”, if a retention is meant."},
    {Rule::LeavesFree, "This leaves somebody free to delete archives.",
     "What the statement protects can be deleted by whoever its condition leaves out.",
     "Leave the condition out, or deny the deletion to all in a statement of its own."},
    {Rule::LeavesFree, "This leaves %1 free: they can delete archives that the statement protects.",
     "The condition on %2 does not bind them, and a lock cannot be changed.",
     "Leave the condition out, or deny the deletion to all in a statement of its own.",
     "requester"},
    {Rule::LeavesFree, "This leaves %1 free, if an access policy lets them in.",
     "The condition on %2 does not bind them, and a lock cannot be changed.",
     "Leave the condition out, if other accounts are to be bound as well.", "others"},
    {Rule::LeavesFree, "Whoever asks with %1 “%2” can delete archives that this protects.",
     "The condition does not bind such requests, and a lock cannot be changed.",
     "Leave the condition out, or deny the deletion to all in a statement of its own.", "value"},
    {Rule::LeavesFree, "Whoever asks without %1 can delete archives that this protects.",
     "The condition does not bind such requests, and a lock cannot be changed.",
     "Leave the condition out, or deny the deletion to all in a statement of its own.", "absent"},
    {Rule::NotWorkedOut, "What this policy comes to could not be worked out.",
     "It asks for more cases than can be looked at, so nothing is known of whom it binds.",
     "Write it with fewer conditions and wildcards."},
    {Rule::HoldSealsItself,
     "Once the tag “%1” puts the hold in place, nobody of the vault's account can ever delete an "
     "archive.",
     "While it does, nobody of the vault's account, root included, can change or remove the tag.",
     "Leave somebody out who may change the vault's tags."},

    {Rule::VaultOlderThanRetention, "The vault is older than the retention of %1 days.",
     "It is %2 days old and not empty: some archives may be deletable as soon as it is locked.",
     "Nothing to mend, if that is meant."},
};

} // namespace

std::span<const Sentences> effectSentences()
{
    return table;
}

} // namespace vaultlock::words
