// SPDX-License-Identifier: GPL-3.0-or-later

// The trials that the journal tells of, and the archives that they stored.
#pragma once

#include "aws/glacier/storedarchive.h"
#include "core/identifiers.h"
#include "journal/entry.h"
#include "trial/answer.h"
#include "trial/deed.h"

#include <QDateTime>
#include <QUuid>

#include <optional>
#include <vector>

namespace vaultlock::trial {

/// What the archives of trials are described by, and contain.
QString archiveDescription(const QDateTime &utc);

/// One trial, done or under way.
struct Record
{
    QUuid id;
    Deed deed = Deed::Store;
    QDateTime time; ///< when it was asked for; UTC, the local clock
    Prediction prediction;
    /// Nothing where the program was gone before there was one: what came of it is not known.
    std::optional<Answer> answer;
    QString archiveId; ///< that it stored or tried to delete; empty without one
    /// When that was stored, UTC, the service's clock; invalid where it did not say.
    QDateTime stored;
    QByteArray policySha256;          ///< of the policy that was installed, lower-case hex
    std::optional<QDateTime> expires; ///< of the lock in progress, UTC; nothing of a locked vault
    /// The lock was another when the answer was here than before, so that the answer is none of the
    /// lock that it was predicted of. Noted behind the answer itself.
    bool hasLockChanged = false;
    /// The answer is not on disk. Of this run only.
    bool isAnswerUnsaved = false;

    friend bool operator==(const Record &, const Record &) = default;
};

/// An archive that a trial has stored and, as far as is known, nobody has deleted.
struct TrialArchive
{
    aws::StoredArchive archive;
    QDateTime stored; ///< as of a Record
};

/// Where a trial takes place, for the journal.
struct Place
{
    VaultArn vault;
    LockOrigin origin;
    QString endpoint; ///< URL
    QString caller;   ///< an ARN, or empty
};

/// The second answer of a trial, which says that the lock was another by then: its detail is no
/// text for people.
bool saysThatTheLockChanged(const journal::Entry &entry);

/// Before the request, and behind its answer. Pure.
journal::Entry intentOf(const Record &record, const Place &place);
journal::Entry answerEntryOf(const Record &record, const Place &place, const QDateTime &now);

/// Those of that vault with that service, in the order in which they were asked for. Pure.
std::vector<Record> recordsIn(const std::vector<journal::Entry> &entries, const Place &place);

/// The only way from the journal to an archive that can be deleted.
class RecordedTrial
{
public:
    /// Of the newest Store that was done and that no deletion has undone; none there.
    static std::optional<TrialArchive> archiveIn(const std::vector<journal::Entry> &entries,
                                                 const Place &place);
};

} // namespace vaultlock::trial
