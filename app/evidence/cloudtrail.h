// SPDX-License-Identifier: GPL-3.0-or-later

// CloudTrail's log files beside the evidence: the same calls, as the account saw them.
#pragma once

#include "evidence/verification.h"

namespace vaultlock::evidence {

/// Of a record, what is looked at; all of it comes from outside. Lock IDs, which records have in
/// requestParameters and responseElements, are never read.
struct TrailRecord
{
    QString name; ///< InitiateVaultLock …
    QString requestId;
    QString caller;    ///< userIdentity.arn
    QDateTime time;    ///< UTC; invalid where it has none
    QString errorCode; ///< empty: it was done
    QString eventId;   ///< of the record, by CloudTrail

    friend bool operator==(const TrailRecord &, const TrailRecord &) = default;
};

/// The calls that a log file has about locks of this vault. The file is JSON, `{"Records":[…]}`, or
/// that by gzip. InvalidInput where it is neither, or what it has are no records, TooLarge; the
/// detail says why. Source: CloudTrail user guide, "CloudTrail record contents"; Glacier developer
/// guide, "Logging Amazon S3 Glacier API calls".
Result<std::vector<TrailRecord>> trailRecordsIn(const QByteArray &file, const VaultArn &vault);

/// "cloudtrail", a check for each call in the one or the other: the same by request ID, or, where
/// the journal has none, by name and time. Of a record that is there twice, as where a file is, one
/// is looked at. One that was refused, of a call that the journal says was done, fails, and so does
/// one that was done, of a call that the journal says failed; where the journal does not say it,
/// CloudTrail's outcome is told. A call that the journal does not know, or that somebody else made,
/// fails, but for a colleague's: the Initiate of a lock that was received, by its date, and the
/// Complete of one that was handed over and then found locked. One that is in no file is not
/// checked, for the files may be of another time.
std::vector<Check> trailChecks(const QJsonObject &evidence,
                               const std::vector<TrailRecord> &records);

} // namespace vaultlock::evidence
