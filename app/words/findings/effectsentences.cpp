// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/words.h"
#include "words/findings/sentences.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

const Sentences effectTable[] = {
    {Rule::DeniesNothing, QT_TRANSLATE_NOOP("Words", "This policy denies nothing."),
     QT_TRANSLATE_NOOP(
         "Words",
         "A lock protects only what it denies. It would be permanent, and protect no archive."),
     QT_TRANSLATE_NOOP("Words", "Add a statement that denies “glacier:DeleteArchive”.")},

    {Rule::AllowInLock,
     QT_TRANSLATE_NOOP("Words", "This statement allows, and a lock allows for ever."),
     QT_TRANSLATE_NOOP("Words", "Once the lock is complete nobody can take the permission back."),
     QT_TRANSLATE_NOOP("Words", "Allow in the vault's access policy, which can be changed.")},
    {Rule::AllowInLock,
     QT_TRANSLATE_NOOP("Words", "This statement allows everyone, of every account, for ever."),
     QT_TRANSLATE_NOOP("Words", "Once the lock is complete nobody can take the permission back."),
     QT_TRANSLATE_NOOP("Words", "Remove it. Allow in the vault's access policy, and name who may."),
     QT_TRANSLATE_NOOP("Words", "everyone")},
    {Rule::AllowInLock,
     QT_TRANSLATE_NOOP("Words",
                       "This statement allows everyone who meets its conditions, for ever."),
     QT_TRANSLATE_NOOP("Words", "Once the lock is complete nobody can take the permission back."),
     QT_TRANSLATE_NOOP("Words",
                       "Remove it. Allow in the vault's access policy, which can be changed."),
     "conditioned"},
    {Rule::AllowInLock,
     QT_TRANSLATE_NOOP("Words", "This statement allows somebody of another account for ever: %1."),
     QT_TRANSLATE_NOOP("Words", "Once the lock is complete nobody can take the permission back."),
     QT_TRANSLATE_NOOP("Words",
                       "Remove it. Allow in the vault's access policy, which can be changed."),
     "other"},

    {Rule::DeniesLockLifecycle,
     QT_TRANSLATE_NOOP("Words", "This denies completing or aborting the lock itself."),
     QT_TRANSLATE_NOOP("Words", "The policy is in force as soon as the lock is initiated."),
     QT_TRANSLATE_NOOP("Words",
                       "Name the actions that are meant, such as “glacier:DeleteArchive”.")},
    {Rule::DeniesLockLifecycle,
     QT_TRANSLATE_NOOP("Words", "This denies CompleteVaultLock: the lock cannot be completed."),
     QT_TRANSLATE_NOOP("Words", "The policy is in force as soon as the lock is initiated; after 24 "
                                "hours it would be gone."),
     QT_TRANSLATE_NOOP("Words",
                       "Name the actions that are meant, such as “glacier:DeleteArchive”."),
     "complete"},
    {Rule::DeniesLockLifecycle,
     QT_TRANSLATE_NOOP("Words", "This denies AbortVaultLock: the lock cannot be aborted."),
     QT_TRANSLATE_NOOP("Words", "The policy is in force as soon as the lock is initiated; a "
                                "mistake would stay for 24 hours."),
     QT_TRANSLATE_NOOP("Words",
                       "Name the actions that are meant, such as “glacier:DeleteArchive”."),
     "abort"},
    {Rule::DeniesLockLifecycle,
     QT_TRANSLATE_NOOP(
         "Words",
         "This denies CompleteVaultLock and AbortVaultLock: the lock can be neither completed nor "
         "aborted."),
     QT_TRANSLATE_NOOP("Words", "The policy is in force as soon as the lock is initiated; the "
                                "vault would be stuck with it "
                                "for 24 hours."),
     QT_TRANSLATE_NOOP("Words",
                       "Name the actions that are meant, such as “glacier:DeleteArchive”."),
     "both"},

    {Rule::DeniesLockLifecycle,
     QT_TRANSLATE_NOOP("Words", "Together with other statements this denies CompleteVaultLock: the "
                                "lock cannot be completed."),
     QT_TRANSLATE_NOOP("Words", "The policy is in force as soon as the lock is initiated; after 24 "
                                "hours it would be gone."),
     QT_TRANSLATE_NOOP("Words",
                       "Name the actions that are meant, such as “glacier:DeleteArchive”."),
     "complete-together"},
    {Rule::DeniesLockLifecycle,
     QT_TRANSLATE_NOOP(
         "Words",
         "Together with other statements this denies AbortVaultLock: the lock cannot be aborted."),
     QT_TRANSLATE_NOOP("Words", "The policy is in force as soon as the lock is initiated; a "
                                "mistake would stay for 24 hours."),
     QT_TRANSLATE_NOOP("Words",
                       "Name the actions that are meant, such as “glacier:DeleteArchive”."),
     "abort-together"},
    {Rule::DeniesLockLifecycle,
     QT_TRANSLATE_NOOP(
         "Words",
         "While the vault's tags are as this says, it denies CompleteVaultLock: the lock cannot be "
         "completed."),
     QT_TRANSLATE_NOOP("Words", "The policy is in force as soon as the lock is initiated; if the "
                                "tags stay so for 24 hours, "
                                "it is gone."),
     QT_TRANSLATE_NOOP("Words",
                       "Name the actions that are meant, such as “glacier:DeleteArchive”."),
     "complete-while-tagged"},

    {Rule::InvertedAge, QT_TRANSLATE_NOOP("Words", "This does not protect young archives."),
     QT_TRANSLATE_NOOP("Words", "A retention denies deletion up to an age, not from an age on."),
     QT_TRANSLATE_NOOP("Words", "Use NumericLessThan with the days of the retention.")},
    {Rule::InvertedAge,
     QT_TRANSLATE_NOOP("Words", "This denies deletion from day %1 on, for ever, and not before."),
     QT_TRANSLATE_NOOP("Words",
                       "Young archives are not protected, and old ones can never be deleted."),
     QT_TRANSLATE_NOOP("Words", "Use NumericLessThan with the days of the retention."), "onwards"},
    {Rule::InvertedAge,
     QT_TRANSLATE_NOOP("Words", "This denies deletion from day %1 to day %2 only."),
     QT_TRANSLATE_NOOP("Words", "Archives younger than that are not protected."),
     QT_TRANSLATE_NOOP("Words", "Use NumericLessThan alone, with the days of the retention."),
     "between"},
    {Rule::InvertedAge,
     QT_TRANSLATE_NOOP(
         "Words",
         "From day %1 on this denies deletion for ever, but on some days, and not before."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Young archives are not protected, and old ones can be deleted on those days only."),
     QT_TRANSLATE_NOOP("Words", "Use NumericLessThan with the days of the retention."),
     "onwards-but"},
    {Rule::InvertedAge,
     QT_TRANSLATE_NOOP("Words", "This denies deletion on some days from day %1 to day %2 only."),
     QT_TRANSLATE_NOOP("Words", "On all others, and before, archives are not protected."),
     QT_TRANSLATE_NOOP("Words", "Use NumericLessThan alone, with the days of the retention."),
     "some-between"},
    {Rule::InvertedAge,
     QT_TRANSLATE_NOOP("Words", "This denies deletion up to day %2 only, on days that it names."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Archives older than that are not protected: NumericEquals is about single days."),
     QT_TRANSLATE_NOOP("Words", "Use NumericLessThan with the days of the retention."),
     "named-days"},
    {Rule::InvertedAge,
     QT_TRANSLATE_NOOP(
         "Words", "This does not deny deletion from day %1 to day %2, though before and after."),
     QT_TRANSLATE_NOOP("Words", "On such a day an archive can be deleted, as young as it is."),
     QT_TRANSLATE_NOOP("Words", "Use NumericLessThan alone, with the days of the retention."),
     "gap"},
    {Rule::InvertedAge,
     QT_TRANSLATE_NOOP("Words", "This denies deletion at every age but the days that it names."),
     QT_TRANSLATE_NOOP("Words",
                       "An archive that was not deleted on such a day can never be deleted."),
     QT_TRANSLATE_NOOP("Words", "Use NumericLessThan with the days of the retention."),
     "but-one-day"},

    {Rule::RetentionAndHoldJoined,
     QT_TRANSLATE_NOOP("Words", "The age and the tag “%1” count only together."),
     QT_TRANSLATE_NOOP("Words", "Conditions of one statement must all be met: archives are kept "
                                "only while the tag is as it "
                                "says, and a hold ends with the retention."),
     QT_TRANSLATE_NOOP("Words", "Make two statements of it, one for the age and one for the tag.")},

    {Rule::ConditionNeverMatches,
     QT_TRANSLATE_NOOP("Words", "This condition is never met, so nothing is denied."),
     QT_TRANSLATE_NOOP("Words", "The statement would not protect what it seems to."),
     QT_TRANSLATE_NOOP("Words", "Correct the condition.")},
    {Rule::ConditionNeverMatches,
     QT_TRANSLATE_NOOP("Words", "Requests for %2 have no %1: this condition is never met."),
     QT_TRANSLATE_NOOP("Words", "%2 is not denied by this statement, whatever it says."),
     QT_TRANSLATE_NOOP("Words", "Deny %2 in a statement of its own, or leave it out."), "key"},
    {Rule::ConditionNeverMatches,
     QT_TRANSLATE_NOOP("Words", "Glacier's requests have no %1: this condition is never met."),
     QT_TRANSLATE_NOOP("Words", "The statement denies nothing."),
     QT_TRANSLATE_NOOP("Words", "Write “%2”."), "aws-tag"},
    {Rule::ConditionNeverMatches,
     QT_TRANSLATE_NOOP("Words", "No age meets these conditions on %1 at once."),
     QT_TRANSLATE_NOOP("Words", "All of them must be met, so the statement denies nothing."),
     QT_TRANSLATE_NOOP("Words", "Correct the numbers, or make a statement of each."), "age"},

    {Rule::ConditionNeverMatches,
     QT_TRANSLATE_NOOP("Words", "No time from now on meets the conditions on %1."),
     QT_TRANSLATE_NOOP("Words", "The statement denies nothing."),
     QT_TRANSLATE_NOOP("Words", "Correct the time, or leave the statement out."), "time"},
    {Rule::ConditionNeverMatches,
     QT_TRANSLATE_NOOP("Words", "Nobody whom this statement is about meets its condition on %1."),
     QT_TRANSLATE_NOOP("Words", "The statement denies nothing."),
     QT_TRANSLATE_NOOP("Words", "Correct the condition, or the principal."), "requester"},
    {Rule::ConditionNeverMatches,
     QT_TRANSLATE_NOOP("Words", "No request to this vault meets this condition on %1."),
     QT_TRANSLATE_NOOP("Words", "The statement denies nothing."),
     QT_TRANSLATE_NOOP("Words", "Correct the value, or leave the condition out."), "vault"},
    {Rule::ConditionNeverMatches,
     QT_TRANSLATE_NOOP("Words", "No value of %1 meets all of its conditions."),
     QT_TRANSLATE_NOOP("Words", "All of them must be met, so the statement denies nothing."),
     QT_TRANSLATE_NOOP("Words", "Correct the values, or make a statement of each."), "values"},

    {Rule::ConditionAlwaysMatches, QT_TRANSLATE_NOOP("Words", "This condition is always met."),
     QT_TRANSLATE_NOOP("Words", "The statement denies at all times, as if it had no condition."),
     QT_TRANSLATE_NOOP("Words", "Correct the condition.")},
    {Rule::ConditionAlwaysMatches,
     QT_TRANSLATE_NOOP("Words", "This condition is always met: deletion is denied for ever."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Nobody whom this statement binds could ever delete an archive, whatever its age or the "
         "vault's tags."),
     QT_TRANSLATE_NOOP("Words", "Correct the condition on %1."), "forever"},
    {Rule::ConditionAlwaysMatches,
     QT_TRANSLATE_NOOP("Words", "For %2 this condition is always met."),
     QT_TRANSLATE_NOOP("Words",
                       "%2 is denied at all times, for ever, as if there were no condition."),
     QT_TRANSLATE_NOOP("Words", "Leave %2 out, or correct the condition on %1."), "action"},

    {Rule::Forever, QT_TRANSLATE_NOOP("Words", "This denies the deletion of archives for ever."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Whom this statement binds can never delete any archive, root included, and you pay for "
         "them for good."),
     QT_TRANSLATE_NOOP("Words", "Add a condition on “glacier:ArchiveAgeInDays”.")},
    {Rule::Forever,
     QT_TRANSLATE_NOOP(
         "Words", "Together with other statements this denies the deletion of archives for ever."),
     QT_TRANSLATE_NOOP("Words", "No age and no tag of the vault is left at which anybody of its "
                                "account could delete one."),
     QT_TRANSLATE_NOOP("Words", "Leave a day open on which archives can be deleted."), "together"},
    {Rule::Forever,
     QT_TRANSLATE_NOOP("Words", "From some day on this denies the deletion of archives for ever."),
     QT_TRANSLATE_NOOP("Words", "The date in its condition will pass, and the lock cannot be "
                                "changed: after it nobody of the "
                                "vault's account can delete an archive, root included."),
     QT_TRANSLATE_NOOP(
         "Words", "Use the age of archives, “glacier:ArchiveAgeInDays”, if a retention is meant."),
     "one-day"},
    {Rule::Forever,
     QT_TRANSLATE_NOOP("Words", "Nobody, root included, could ever delete an archive."),
     QT_TRANSLATE_NOOP("Words", "It has no condition and cannot be changed: the archives are kept, "
                                "and paid for, for ever."),
     QT_TRANSLATE_NOOP("Words", "Add a condition on “glacier:ArchiveAgeInDays”."),
     QT_TRANSLATE_NOOP("Words", "everyone")},

    {Rule::BricksVault, QT_TRANSLATE_NOOP("Words", "This denies uploads or retrievals for ever."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Once the lock is complete nobody of the vault's account can use it for that any more."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”.")},
    {Rule::BricksVault, QT_TRANSLATE_NOOP("Words", "This denies uploading archives for ever."),
     QT_TRANSLATE_NOOP("Words", "Once the lock is complete nobody of the vault's account can add "
                                "an archive to it any more."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”."),
     "upload"},
    {Rule::BricksVault, QT_TRANSLATE_NOOP("Words", "This denies retrieving archives for ever."),
     QT_TRANSLATE_NOOP("Words", "Once the lock is complete nobody of the vault's account can get "
                                "at what is in it any more."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”."),
     "retrieval"},
    {Rule::BricksVault,
     QT_TRANSLATE_NOOP("Words", "This denies retrieving archives up to day %2 of their age."),
     QT_TRANSLATE_NOOP("Words", "Nobody of the vault's account can get at an archive until it is "
                                "older, not even to see that "
                                "it is whole."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”."),
     "young"},
    {Rule::BricksVault,
     QT_TRANSLATE_NOOP("Words",
                       "This denies retrieving archives from day %1 of their age on, for ever."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Once an archive is that old nobody of the vault's account can get at it any more."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”."),
     "old"},
    {Rule::BricksVault,
     QT_TRANSLATE_NOOP("Words",
                       "This denies retrieving archives from day %1 to day %2 of their age."),
     QT_TRANSLATE_NOOP("Words", "On those days nobody of the vault's account can get at an "
                                "archive, not even to see that it "
                                "is whole."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”."),
     "between"},
    {Rule::BricksVault,
     QT_TRANSLATE_NOOP("Words",
                       "Together with other statements this denies uploading archives for ever."),
     QT_TRANSLATE_NOOP("Words", "Once the lock is complete nobody of the vault's account can add "
                                "an archive to it any more."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”."),
     "upload-together"},
    {Rule::BricksVault,
     QT_TRANSLATE_NOOP("Words",
                       "Together with other statements this denies retrieving archives for ever."),
     QT_TRANSLATE_NOOP("Words", "Once the lock is complete nobody of the vault's account can get "
                                "at what is in it any more."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”."),
     "retrieval-together"},
    {Rule::BricksVault,
     QT_TRANSLATE_NOOP("Words", "This denies inventories of the vault for ever."),
     QT_TRANSLATE_NOOP(
         "Words",
         "An inventory has no age, so a condition that holds without one always holds for it."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”."),
     "inventory"},
    {Rule::BricksVault,
     QT_TRANSLATE_NOOP("Words", "This denies uploading and retrieving archives for ever."),
     QT_TRANSLATE_NOOP(
         "Words", "Once the lock is complete nobody of the vault's account can use it any more."),
     QT_TRANSLATE_NOOP("Words",
                       "Name only the actions that are meant, such as “glacier:DeleteArchive”."),
     "both"},

    {Rule::HoldRemovable,
     QT_TRANSLATE_NOOP("Words",
                       "The hold's tag “%1” can be changed or removed, for example by %2."),
     QT_TRANSLATE_NOOP("Words", "Whoever may change the vault's tags can lift the hold."),
     QT_TRANSLATE_NOOP("Words", "Deny “glacier:AddTagsToVault” and “glacier:RemoveTagsFromVault” "
                                "to all but those who decide "
                                "on holds.")},

    {Rule::HoldValueFragile,
     QT_TRANSLATE_NOOP("Words", "Only %1, spelled just so, puts the hold in place."),
     QT_TRANSLATE_NOOP(
         "Words", "The tag “%2” with another spelling, in other case, or no such tag is no hold."),
     QT_TRANSLATE_NOOP("Words", "Use StringEqualsIgnoreCase, or “Null”: “false” for any value.")},
    {Rule::HoldValueFragile,
     QT_TRANSLATE_NOOP("Words", "Only %1, in just that case, puts the hold in place."),
     QT_TRANSLATE_NOOP(
         "Words", "The tag “%2” with another value, in other case, or no such tag is no hold."),
     QT_TRANSLATE_NOOP("Words", "Use “Null”: “false” for any value."), "like"},
    {Rule::HoldValueFragile,
     QT_TRANSLATE_NOOP("Words", "Where there is a tag “%2”, only %1, spelled just so, is a hold."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Without the tag the hold is in place; with another spelling or in other case it is not."),
     QT_TRANSLATE_NOOP("Words", "Use StringEqualsIgnoreCase, or “Null”: “false” for any value."),
     "missing"},
    {Rule::HoldValueFragile,
     QT_TRANSLATE_NOOP("Words", "A vault's tag is text, and Bool compares truth values."),
     QT_TRANSLATE_NOOP("Words",
                       "What another value than “true” or “false” does is not documented."),
     QT_TRANSLATE_NOOP("Words", "Use StringEqualsIgnoreCase."), "bool"},

    {Rule::CalendarYears,
     QT_TRANSLATE_NOOP("Words", "365 days a year fall short of calendar years by the leap days."),
     QT_TRANSLATE_NOOP("Words", "The days of %1 calendar years can be %2; an archive could be "
                                "deleted before they are over."),
     QT_TRANSLATE_NOOP("Words", "Use the longer number, if calendar years are meant.")},
    {Rule::BoundaryDay,
     QT_TRANSLATE_NOOP("Words", "From day %1 on this statement no longer denies deletion."),
     QT_TRANSLATE_NOOP(
         "Words", "The age counts in whole days; on day %1 this condition is not met any more."),
     QT_TRANSLATE_NOOP("Words", "Nothing to mend, if that is the day that is meant.")},

    {Rule::AbsurdRetention, QT_TRANSLATE_NOOP("Words", "“%1” days can hardly be meant."),
     QT_TRANSLATE_NOOP("Words", "The number cannot be changed once the lock is complete."),
     QT_TRANSLATE_NOOP("Words", "Write the retention in days.")},
    {Rule::AbsurdRetention, QT_TRANSLATE_NOOP("Words", "“%1” days keep nothing."),
     QT_TRANSLATE_NOOP("Words", "An archive could be deleted at once, or after its first day."),
     QT_TRANSLATE_NOOP("Words", "Write the retention in days."), "zero"},
    {Rule::AbsurdRetention, QT_TRANSLATE_NOOP("Words", "“%1” days are about %2 years."),
     QT_TRANSLATE_NOOP(
         "Words", "Nobody alive would see an archive deleted, and the number cannot be changed."),
     QT_TRANSLATE_NOOP("Words", "Write the retention in days."), "long"},
    {Rule::AbsurdRetention,
     QT_TRANSLATE_NOOP("Words", "“%1” looks like seconds, and the age counts in days."),
     QT_TRANSLATE_NOOP(
         "Words",
         "In seconds it would be %2 days. The number cannot be changed once the lock is complete."),
     QT_TRANSLATE_NOOP("Words", "Write the retention in days."), "seconds"},
    {Rule::AbsurdRetention,
     QT_TRANSLATE_NOOP("Words", "“%1” looks like hours, and the age counts in days."),
     QT_TRANSLATE_NOOP(
         "Words",
         "In hours it would be %2 days. The number cannot be changed once the lock is complete."),
     QT_TRANSLATE_NOOP("Words", "Write the retention in days."), "hours"},

    {Rule::DateInLock, QT_TRANSLATE_NOOP("Words", "“%1” makes the lock depend on a date."),
     QT_TRANSLATE_NOOP("Words", "The lock cannot be changed, and the date will pass."),
     QT_TRANSLATE_NOOP(
         "Words", "Use the age of archives, “glacier:ArchiveAgeInDays”, if a retention is meant.")},
    {Rule::LeavesFree, QT_TRANSLATE_NOOP("Words", "This leaves somebody free to delete archives."),
     QT_TRANSLATE_NOOP(
         "Words",
         "What the statement protects can be deleted by whoever its condition leaves out."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Leave the condition out, or deny the deletion to all in a statement of its own.")},
    {Rule::LeavesFree,
     QT_TRANSLATE_NOOP(
         "Words", "This leaves %1 free: they can delete archives that the statement protects."),
     QT_TRANSLATE_NOOP("Words",
                       "The condition on %2 does not bind them, and a lock cannot be changed."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Leave the condition out, or deny the deletion to all in a statement of its own."),
     "requester"},
    {Rule::LeavesFree,
     QT_TRANSLATE_NOOP("Words", "This leaves %1 free, if an access policy lets them in."),
     QT_TRANSLATE_NOOP("Words",
                       "The condition on %2 does not bind them, and a lock cannot be changed."),
     QT_TRANSLATE_NOOP("Words",
                       "Leave the condition out, if other accounts are to be bound as well."),
     "others"},
    {Rule::LeavesFree,
     QT_TRANSLATE_NOOP("Words",
                       "Whoever asks with %1 “%2” can delete archives that this protects."),
     QT_TRANSLATE_NOOP("Words",
                       "The condition does not bind such requests, and a lock cannot be changed."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Leave the condition out, or deny the deletion to all in a statement of its own."),
     "value"},
    {Rule::LeavesFree,
     QT_TRANSLATE_NOOP("Words", "Whoever asks without %1 can delete archives that this protects."),
     QT_TRANSLATE_NOOP("Words",
                       "The condition does not bind such requests, and a lock cannot be changed."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Leave the condition out, or deny the deletion to all in a statement of its own."),
     "absent"},
    {Rule::NotWorkedOut, QT_TRANSLATE_NOOP("Words", "What this statement denies cannot be told."),
     QT_TRANSLATE_NOOP("Words", "It depends on what only a request tells, or on what AWS does not "
                                "document, so it may protect "
                                "nothing; and a lock cannot be tried twice."),
     QT_TRANSLATE_NOOP("Words", "Write it with keys and values whose meaning is documented."),
     "statement"},
    {Rule::NotWorkedOut,
     QT_TRANSLATE_NOOP("Words", "What this policy comes to could not be worked out."),
     QT_TRANSLATE_NOOP(
         "Words",
         "It asks for more cases than can be looked at, so nothing is known of whom it binds."),
     QT_TRANSLATE_NOOP("Words", "Write it with fewer conditions and wildcards.")},
    {Rule::HoldSealsItself,
     QT_TRANSLATE_NOOP("Words", "Once the tag “%1” puts the hold in place, nobody of the vault's "
                                "account can ever delete an "
                                "archive."),
     QT_TRANSLATE_NOOP("Words", "While it does, nobody of the vault's account, root included, can "
                                "change or remove the tag."),
     QT_TRANSLATE_NOOP("Words", "Leave somebody out who may change the vault's tags.")},

    {Rule::VaultOlderThanRetention,
     QT_TRANSLATE_NOOP("Words", "The vault is older than the retention of %1 days."),
     QT_TRANSLATE_NOOP("Words", "It is %2 days old and not empty: some archives may be deletable "
                                "as soon as it is locked."),
     QT_TRANSLATE_NOOP("Words", "Nothing to mend, if that is meant.")},
};

} // namespace

std::span<const Sentences> effectSentences()
{
    return effectTable;
}

} // namespace vaultlock::words
